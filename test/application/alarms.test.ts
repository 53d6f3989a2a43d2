import { withAlarms } from '../../src/application/account/alarms';
import type { Raised } from '../../src/application/account/alarms';
import type { SecurityEvent, SecurityEventName } from '../../src/application/account/security-log';

const START = Date.parse('2026-11-30T02:00:00.000Z');
const HONEY = 'acc_bay000000000000000000000';

function watched(honeytokens: readonly string[] = []) {
  const events: SecurityEvent[] = [];
  const raised: Raised[] = [];
  const log = withAlarms({
    log: { note: (event) => void events.push(event) },
    honeytokens,
    raise: (one) => void raised.push(one),
  });
  const note = (event: SecurityEventName, second: number, more: Partial<SecurityEvent> = {}): void =>
    log.note({
      event,
      at: new Date(START + second * 1_000),
      requestId: 'req-1',
      actorId: null,
      subjectId: null,
      address: null,
      detail: null,
      ...more,
    });
  return { events, note, alarms: () => raised.map(({ alarm }) => alarm) };
}

describe('security alarms', () => {
  it('keep every event as it was, and write the alarm right after the event that set it off', () => {
    const { events, note } = watched();
    note('SIGN_IN_OK', 0, { actorId: 'acc_1' });
    note('LOG_BROKEN', 1, { subjectId: 'rnd_1', detail: 'STORE' });
    expect(events.map(({ event, subjectId, detail }) => [event, subjectId, detail])).toEqual([
      ['SIGN_IN_OK', null, null],
      ['LOG_BROKEN', 'rnd_1', 'STORE'],
      ['ALARM', 'rnd_1', 'LOG_BROKEN'],
    ]);
  });

  it('are raised by the tenth failed sign-in within a minute, not by nine, and not by ten over two minutes', () => {
    const slow = watched();
    for (let n = 0; n < 10; n += 1) slow.note('SIGN_IN_FAILED', n * 12);
    expect(slow.alarms()).toEqual([]);
    const fast = watched();
    for (let n = 0; n < 9; n += 1) fast.note('SIGN_IN_FAILED', n);
    expect(fast.alarms()).toEqual([]);
    fast.note('SIGN_IN_DELAYED', 59);
    expect(fast.alarms()).toEqual(['SIGN_IN_FLOOD']);
  });

  it('are raised by the twentieth denial of one person within a minute, each person counted alone', () => {
    const { note, alarms } = watched();
    for (let n = 0; n < 19; n += 1) {
      note('DENIED', n, { actorId: 'acc_1' });
      note('DENIED', n, { actorId: 'acc_2' });
    }
    expect(alarms()).toEqual([]);
    note('DENIED', 20, { actorId: 'acc_2' });
    expect(alarms()).toEqual(['DENIED_BURST']);
  });

  it.each([
    ['READ', { actorId: 'acc_1', subjectId: HONEY }],
    ['DENIED', { actorId: 'acc_1', subjectId: HONEY }],
    ['SIGN_IN_FAILED', { actorId: HONEY }],
  ] as const)('are raised by the first touch of a honeytoken: %s', (event, more) => {
    const { note, alarms } = watched([HONEY]);
    note('READ', 0, { actorId: 'acc_1', subjectId: 'app_1' });
    expect(alarms()).toEqual([]);
    note(event, 1, more);
    expect(alarms()).toEqual(['HONEYTOKEN']);
  });

  it('are raised when power is given and when the blind map is opened', () => {
    const { note, alarms } = watched();
    note('ROLE_GRANTED', 0, { subjectId: 'acc_1' });
    note('MAP_OPENED', 1, { subjectId: 'rnd_1' });
    expect(alarms()).toEqual(['ROLE_GRANTED', 'MAP_OPENED']);
  });

  it('are not raised again about one thing for ten minutes, and at once about another', () => {
    const { note, alarms } = watched();
    note('LOG_BROKEN', 0, { subjectId: 'rnd_1' });
    note('LOG_BROKEN', 599, { subjectId: 'rnd_1' });
    expect(alarms()).toEqual(['LOG_BROKEN']);
    note('LOG_BROKEN', 599, { subjectId: 'rnd_2' });
    note('LOG_BROKEN', 600, { subjectId: 'rnd_1' });
    expect(alarms()).toEqual(['LOG_BROKEN', 'LOG_BROKEN', 'LOG_BROKEN']);
  });
});
