import { localDate as d } from '../../../src/domain/calendar';
import {
  answerData,
  askAboutData,
  carryOutRequest,
  carryOutState,
  dataRequestState,
  waitingRequests,
  waitingWithdrawals,
} from '../../../src/domain/registration/data-request';
import type { DataRequest } from '../../../src/domain/registration/data-request';
import { timetableOf } from '../../../src/domain/exam/timetable';
import type { Round } from '../../../src/domain/exam/round';
import { codesOf, valueOf } from '../support';

const at = (text: string): Date => new Date(`${text}+07:00`);
const made = { id: 'dat_1', roundId: 'rnd_1', personId: 'acc_1', salt: 's' };
const asked = (when: string, known: readonly DataRequest[] = []) =>
  askAboutData(known, { kind: 'CORRECTION', text: ' Ngày sinh sai ' }, made, at(when));

describe('a request about one’s own data', () => {
  it.each([
    ['a Monday', '2026-11-30T08:00:00', '2026-12-02'],
    ['the last second of a Thursday', '2026-12-03T23:59:59', '2026-12-07'],
    ['a Friday that has just begun', '2026-12-04T00:00:00', '2026-12-08'],
    ['a Saturday', '2026-12-05T10:00:00', '2026-12-08'],
    ['the day before the holiday of 24/11', '2026-11-23T10:00:00', '2026-11-26'],
    ['before Tết', '2026-02-13T10:00:00', '2026-02-24'],
    ['before a swapped Saturday', '2026-08-20T10:00:00', '2026-08-22'],
  ])('from %s is to be answered within two working days', (_name, when, due) => {
    expect(valueOf(asked(when))).toMatchObject({ dueOn: due, text: 'Ngày sinh sai', version: 1, answer: null });
  });

  it('needs words, and at most five wait at once', () => {
    const one = valueOf(asked('2026-11-30T08:00:00'));
    const blank = askAboutData([], { kind: 'ACCESS', text: ' ' }, made, at('2026-11-30T08:00:00'));
    expect(codesOf(blank)).toEqual(['INVALID_TEXT']);
    const five = Array.from({ length: 5 }, () => one);
    expect(codesOf(asked('2026-11-30T08:00:00', five))).toEqual(['INVALID_VALUE']);
    const answered = valueOf(answerData(one, GRANTED, 'acc_2', at('2026-12-01T08:00:00')));
    expect(asked('2026-11-30T08:00:00', [...five.slice(1), answered]).ok).toBe(true);
  });

  const GRANTED = { expectedVersion: 1, outcome: 'GRANTED' as const, text: 'Đã sửa' };

  it('waits to the last second of its last day, is overdue from the next, and tells a late answer from one in time', () => {
    const one = valueOf(asked('2026-11-30T08:00:00'));
    expect(dataRequestState(one, at('2026-12-02T23:59:59'))).toBe('WAITING');
    expect(dataRequestState(one, at('2026-12-03T00:00:00'))).toBe('OVERDUE');
    const answered = (when: string) => valueOf(answerData(one, GRANTED, 'acc_2', at(when)));
    const later = at('2027-01-01T00:00:00');
    expect(dataRequestState(answered('2026-12-02T23:59:59'), later)).toBe('ANSWERED');
    expect(dataRequestState(answered('2026-12-03T00:00:00'), later)).toBe('ANSWERED_LATE');
  });

  it('is answered once, with words', () => {
    const one = valueOf(asked('2026-11-30T08:00:00'));
    const now = at('2026-12-01T08:00:00');
    const answered = valueOf(answerData(one, GRANTED, 'acc_2', now));
    expect(answered).toMatchObject({ version: 2, answer: { outcome: 'GRANTED', by: 'acc_2', text: 'Đã sửa' } });
    expect(codesOf(answerData(answered, { ...GRANTED, expectedVersion: 2 }, 'acc_2', now))).toEqual([
      'ALREADY_DECIDED',
    ]);
    expect(codesOf(answerData(one, { ...GRANTED, text: '' }, 'acc_2', now))).toEqual(['INVALID_TEXT']);
    expect(codesOf(answerData(one, { ...GRANTED, expectedVersion: 9 }, 'acc_2', now))).toEqual(['STALE_VERSION']);
  });

  it('that withdraws consent is carried out within 15 days, a day off moved on, unless it was refused', () => {
    const withdraw = (when: string) => valueOf(askAboutData([], { kind: 'WITHDRAWAL', text: 'a' }, made, at(when)));
    const one = withdraw('2026-11-30T23:59:59');
    expect(one.carryOut).toEqual({ dueOn: '2026-12-15', done: null });
    expect(withdraw('2026-12-17T08:00:00').carryOut?.dueOn).toBe('2027-01-04');
    expect(valueOf(asked('2026-11-30T08:00:00')).carryOut).toBeNull();
    expect(carryOutState(valueOf(asked('2026-11-30T08:00:00')), at('2027-01-01T00:00:00'))).toBeNull();
    const answered = valueOf(answerData(one, GRANTED, 'acc_2', at('2026-12-01T08:00:00')));
    expect(carryOutState(answered, at('2026-12-15T23:59:59'))).toBe('WAITING');
    expect(carryOutState(answered, at('2026-12-16T00:00:00'))).toBe('OVERDUE');
    const done = (when: string) =>
      valueOf(carryOutRequest(answered, { expectedVersion: 2, text: 'Đã xóa' }, 'acc_2', at(when)));
    expect(carryOutState(done('2026-12-15T23:59:59'), at('2027-01-01T00:00:00'))).toBe('DONE');
    expect(carryOutState(done('2026-12-16T00:00:00'), at('2027-01-01T00:00:00'))).toBe('DONE_LATE');
    expect(waitingWithdrawals([answered, done('2026-12-02T00:00:00')])).toEqual({ count: 1, due: '2026-12-15' });
    const refused = valueOf(answerData(one, { ...GRANTED, outcome: 'REFUSED' }, 'acc_2', at('2026-12-01T08:00:00')));
    expect([carryOutState(refused, at('2027-01-01T00:00:00')), waitingWithdrawals([refused])]).toEqual([null, null]);
    expect(
      codesOf(carryOutRequest(refused, { expectedVersion: 2, text: 'a' }, 'acc_2', at('2026-12-02T00:00:00'))),
    ).toEqual(['INVALID_VALUE']);
  });

  it('is a step of the plan by the earliest last day, as long as one waits', () => {
    const [first, second] = [valueOf(asked('2026-11-30T08:00:00')), valueOf(asked('2026-12-04T08:00:00'))];
    expect(waitingRequests([second, first])).toEqual({ count: 2, due: '2026-12-02' });
    const answered = valueOf(answerData(first, GRANTED, 'acc_2', at('2026-12-01T08:00:00')));
    expect(waitingRequests([answered])).toBeNull();
    const dates = {
      notice: '2026-09-01',
      opens: '2026-10-01',
      closes: '2026-10-31',
      written: null,
      defence: '2027-01-20',
    };
    const round = { state: 'SCREENING', posts: [], dates, regulation: null } as unknown as Round;
    const step = (requests: { readonly count: number; readonly due: ReturnType<typeof d> } | null, now: string) =>
      timetableOf(round, { isMany: false, posted: { notice: null, list: null }, requests }, at(now)).find(
        ({ key }) => key === 'dataRequests',
      );
    expect(step(null, '2026-12-01T08:00:00')).toBeUndefined();
    const two = { count: 2, due: d('2026-12-02') };
    expect(step(two, '2026-12-02T23:59:59')).toMatchObject({ state: 'OPEN', due: '2026-12-02' });
    expect(step(two, '2026-12-03T00:00:00')).toMatchObject({ state: 'OVERDUE' });
    expect(step(two, '2026-12-01T08:00:00')?.what).toContain('2 yêu cầu');
  });
});
