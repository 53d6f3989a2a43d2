import { checkIncident, isIncidentSettled, tidyIncident } from '../../../src/domain/defence/incident';
import type { IncidentFacts } from '../../../src/domain/defence/incident';

const NOW = new Date('2026-12-03T03:00:00Z');
const FACTS: IncidentFacts = {
  kind: 'POWER',
  happenedAt: NOW,
  place: '',
  applicationId: null,
  people: 'Bà Trần Thu Hà, Thư ký',
  what: 'Mất điện toàn bộ tầng 2',
  done: 'Dừng đồng hồ 15 phút, chạy máy phát',
};
const faults = (change: Partial<IncidentFacts>) =>
  checkIncident({ ...FACTS, ...change }, { now: NOW, candidates: ['app_1'] }).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

test('an incident says when, who, what and what was done; the place may be that of the defence', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ applicationId: 'app_1', place: 'Phòng chờ' })).toEqual([]);
  expect(faults({ people: ' ', what: '', done: '' })).toEqual([
    'INVALID_TEXT people',
    'INVALID_TEXT what',
    'INVALID_TEXT done',
  ]);
  expect(faults({ what: 'a'.repeat(2_001), place: 'b'.repeat(201) })).toEqual([
    'INVALID_TEXT place',
    'INVALID_TEXT what',
  ]);
});

test('an incident has happened, and disturbed somebody of the round if anybody', () => {
  expect(faults({ happenedAt: new Date(NOW.getTime() + 60_001) })).toEqual(['INVALID_VALUE happenedAt']);
  expect(faults({ applicationId: 'app_2' })).toEqual(['INVALID_VALUE applicationId']);
});

test('what is written is kept tidy', () => {
  expect(tidyIncident({ ...FACTS, what: '  Mất   điện ' }).what).toBe('Mất điện');
});

test('minutes may be put right until they go to be signed (BR-59)', () => {
  expect(isIncidentSettled([])).toBe(false);
  expect(isIncidentSettled([{ state: 'DRAFTED' }, { state: 'DRAFTED' }])).toBe(false);
  for (const state of ['IN_SIGNING', 'SIGNED', 'PUBLISHED'] as const) {
    expect(isIncidentSettled([{ state: 'DRAFTED' }, { state }])).toBe(true);
  }
});
