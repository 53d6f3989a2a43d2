import { vi } from '../../src/web/i18n/vi';
import { placesOf } from '../../src/web/screens/rounds/places';
import type { PlacedRound } from '../../src/web/screens/rounds/places';

type State = PlacedRound['state'];

function pages(state: State, myRoles: readonly string[], more: Partial<PlacedRound> = {}, isAdministrator = false) {
  const round: PlacedRound = {
    id: 'rnd_1',
    state,
    myRoles,
    declarationRequired: false,
    reopenings: [],
    regulation: { phases: ['WRITTEN', 'DEFENCE'] },
    writtenProgress: null,
    auditHead: myRoles.some((role) => role.startsWith('COUNCIL_')) ? { sequence: 1 } : null,
    ...more,
  };
  return placesOf(round, vi, isAdministrator).map(({ to, isMain }) => to.replace('/ky-thi/rnd_1/', isMain ? '*' : ''));
}

test('a candidate finds what to do now first, and nothing of those who run the round', () => {
  expect(pages('DRAFT', [])).toEqual([]);
  expect(pages('REGISTRATION', [])).toEqual(['*dang-ky', 'ho-so']);
  expect(pages('SCREENING', [])).toEqual(['ho-so']);
  expect(pages('SCREENING', [], { reopenings: [{ until: '2026-12-01' }] })).toEqual(['*dang-ky', 'ho-so']);
  expect(pages('DEFENCE', [])).toEqual(['ho-so', 'vi-pham-phuc-khao']);
  expect(pages('CONCLUDED', [])).toEqual(['*ket-qua-cua-toi', 'ho-so']);
});

test('who runs the system, with no part in the round, is not asked to apply', () => {
  for (const state of ['REGISTRATION', 'DEFENCE', 'CONCLUDED'] as const) expect(pages(state, [], {}, true)).toEqual([]);
});

test('the secretary finds each page in the order of the work, as soon as there is something on it', () => {
  const at = (state: State, more: Partial<PlacedRound> = {}) => pages(state, ['COUNCIL_SECRETARY'], more);
  const writtenProgress = { mapOpened: false };
  expect(at('DRAFT')).toEqual(['van-ban', 'nhat-ky']);
  expect(at('REGISTRATION')).toEqual(['ho-so-du-tuyen', 'van-ban', 'nhat-ky']);
  expect(at('WRITTEN', { writtenProgress })).toEqual([
    'ho-so-du-tuyen',
    'ngay-thi',
    'thi-viet',
    'vi-pham-phuc-khao',
    'van-ban',
    'nhat-ky',
  ]);
  expect(at('DEFENCE', { regulation: { phases: ['DEFENCE'] } })).toEqual([
    'ho-so-du-tuyen',
    'vi-pham-phuc-khao',
    'dieu-hanh',
    'ket-qua',
    'van-ban',
    'nhat-ky',
  ]);
  expect(at('CONCLUDED')).not.toContain('dieu-hanh');
});

test('members find their own work marked: sheets of the panel, and before anything the declaration they owe', () => {
  expect(pages('DEFENCE', ['PANEL_MEMBER'])).toEqual(['*cham-de-an']);
  expect(pages('WRITTEN', ['PANEL_MEMBER'], { declarationRequired: true })).toEqual(['*cam-ket']);
  expect(pages('WRITTEN', ['MARKING_MEMBER'])).toEqual(['cham-thi-viet']);
  expect(pages('WRITTEN', ['INVIGILATION_MEMBER'])).toEqual(['ngay-thi']);
  expect(pages('DEFENCE', ['SUPERVISION_MEMBER'])).toEqual(['ngay-thi', 'vi-pham-phuc-khao', 'dieu-hanh', 'ket-qua']);
});
