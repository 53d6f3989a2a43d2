import {
  callCandidate,
  checkDraw,
  drawnOrder,
  endTurn,
  expectedAt,
  minuteQuestion,
  minutesOf,
  moveClock,
  referRecording,
  secondsLeft,
} from '../../../src/domain/defence/defence-session';
import type { DefenceSession, DefenceTurn } from '../../../src/domain/defence/defence-session';
import { codesOf, regulation, valueOf } from '../support';

const START = new Date('2026-12-03T01:00:00Z');
const at = (minutes: number, seconds = 0): Date => new Date(START.getTime() + (minutes * 60 + seconds) * 1_000);
const session: DefenceSession = {
  id: 'rnd_1',
  version: 1,
  seed: '482913',
  drawnAt: START,
  place: 'Hội trường tầng 2',
  startsAt: START,
  order: ['app_b', 'app_a', 'app_c'],
  turns: [],
};
const NOBODY = { admittedLate: false, missing: new Set<string>() };
const called = (id = 'app_b', from = session): DefenceSession =>
  valueOf(callCandidate(from, { applicationId: id, reason: '', now: at(0), ...NOBODY }));
const turnOf = ({ turns }: DefenceSession): DefenceTurn => turns.at(-1)!;
const MINUTES = minutesOf(regulation({}));
const FACTS = { minutes: MINUTES, missing: new Set<string>() };

describe('the drawn order (BR-40)', () => {
  const candidates = [
    { id: 'app_1', postId: 'pst_1', number: '001' },
    { id: 'app_2', postId: 'pst_2', number: '002' },
    { id: 'app_3', postId: 'pst_1', number: '003' },
    { id: 'app_4', postId: 'pst_1', number: '004' },
  ];

  it('is the same for whoever repeats it, in whatever order the list is given and however the seed is written', () => {
    const order = drawnOrder('48 29 13 A', ['pst_1', 'pst_2'], candidates);
    expect(drawnOrder('482913a', ['pst_1', 'pst_2'], candidates.toReversed())).toEqual(order);
    expect([...order].sort()).toEqual(['app_1', 'app_2', 'app_3', 'app_4']);
  });

  it('hears the candidates of one post one after another, and another seed draws another order', () => {
    const orders = ['111111', '222222', '333333', '444444', '555555', '666666'].map((seed) =>
      drawnOrder(seed, ['pst_2', 'pst_1'], candidates).join(),
    );
    expect(orders.every((order) => order.startsWith('app_2'))).toBe(true);
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('is drawn once, from a seed that can be read aloud, for somebody', () => {
    const asked = { seed: '482913', place: 'Hội trường', startsAt: START };
    expect(checkDraw(asked, null, 2)).toEqual([]);
    expect(checkDraw(asked, session, 2).map(({ code }) => code)).toEqual(['ALREADY_DECIDED']);
    expect(checkDraw({ ...asked, seed: '12', place: ' ' }, null, 0).map(({ code, path }) => [code, ...path])).toEqual([
      ['INVALID_VALUE', 'seed'],
      ['INVALID_TEXT', 'place'],
      ['INVALID_VALUE'],
    ]);
  });
});

describe('turns before the panel', () => {
  it('follow the drawn order; another candidate is called with a reason, nobody twice, and one at a time', () => {
    const call = (id: string, from: DefenceSession | null, reason = '') =>
      callCandidate(from, { applicationId: id, reason, now: at(1), ...NOBODY });
    expect(codesOf(call('app_b', null))).toEqual(['INVALID_VALUE']);
    expect(codesOf(call('app_a', session))).toEqual(['REASON_REQUIRED']);
    expect(turnOf(valueOf(call('app_a', session, ' Thí sinh  đến muộn '))).reason).toBe('Thí sinh đến muộn');
    const one = called();
    expect(one.version).toBe(2);
    expect(codesOf(call('app_a', one))).toEqual(['INVALID_VALUE']);
    const ended = valueOf(endTurn(one, 'app_b', at(2)));
    expect(codesOf(call('app_b', ended, 'Nghe lại'))).toEqual(['INVALID_VALUE']);
    expect(codesOf(call('app_x', ended, 'Ngoài danh sách'))).toEqual(['INVALID_VALUE']);
    expect(valueOf(call('app_a', ended)).turns).toHaveLength(2);
  });

  it('pass over who does not come, and take in last who was admitted after the draw', () => {
    const call = (id: string, admittedLate: boolean, reason = '') =>
      callCandidate(session, { applicationId: id, reason, now: at(1), admittedLate, missing: new Set(['app_b']) });
    expect(turnOf(valueOf(call('app_a', false))).applicationId).toBe('app_a');
    expect(expectedAt(session, 'app_a', { ...FACTS, missing: new Set(['app_b']) })).toEqual(at(0));
    expect(codesOf(call('app_late', true))).toEqual(['REASON_REQUIRED']);
    expect(valueOf(call('app_late', true, 'Được bổ sung sau khi bốc thăm')).order).toEqual([
      ...session.order,
      'app_late',
    ]);
  });

  it('have a clock that stands, runs on, and keeps what each part has used', () => {
    const move = (from: DefenceSession, phase: DefenceTurn['phase'], running: boolean, minute: number) =>
      valueOf(moveClock(from, 'app_b', { phase, running, now: at(minute) }));
    const one = called();
    expect(secondsLeft(turnOf(one), MINUTES, at(9))).toBe(600);
    const runs = move(one, 'PRESENTATION', true, 10);
    expect(secondsLeft(turnOf(runs), MINUTES, at(12, 30))).toBe(30 * 60 - 150);
    const stands = move(runs, 'PRESENTATION', false, 15);
    expect(secondsLeft(turnOf(stands), MINUTES, at(99))).toBe(25 * 60);
    const again = move(stands, 'PRESENTATION', true, 20);
    expect(secondsLeft(turnOf(again), MINUTES, at(50))).toBe(-5 * 60);
    const asked = move(again, 'QUESTIONS', true, 50);
    expect(turnOf(asked).spent).toEqual({ PREPARATION: 0, PRESENTATION: 35 * 60_000, QUESTIONS: 0 });
    const ended = valueOf(endTurn(asked, 'app_b', at(60)));
    expect(turnOf(ended)).toMatchObject({ runningSince: null, endedAt: at(60) });
    expect(secondsLeft(turnOf(ended), MINUTES, at(600))).toBe(20 * 60);
    expect(codesOf(moveClock(ended, 'app_b', { phase: 'QUESTIONS', running: true, now: at(61) }))).toEqual([
      'INVALID_VALUE',
    ]);
    expect(codesOf(endTurn(session, 'app_b', at(1)))).toEqual(['INVALID_VALUE']);
  });

  it('keep questions of panel members, also when written down after the turn, and recordings by their hash alone', () => {
    const ended = valueOf(endTurn(called(), 'app_b', at(60)));
    const asked = { askedBy: 'acc_1', question: ' Vì\r\n sao?\t', answer: '', at: at(61) };
    const minuted = valueOf(minuteQuestion(ended, 'app_b', asked, ['acc_1']));
    expect(turnOf(minuted).questions).toEqual([{ ...asked, question: 'Vì sao?' }]);
    expect(codesOf(minuteQuestion(ended, 'app_b', { ...asked, question: '' }, []))).toEqual([
      'INVALID_TEXT',
      'NOT_A_PANEL_MEMBER',
    ]);
    const hash = 'AB'.repeat(32);
    const refer = (sha256: string) => referRecording(minuted, 'app_b', { name: 'Thẻ nhớ 1', sha256, at: at(62) });
    expect(turnOf(valueOf(refer(` ${hash} `))).recordings).toEqual([
      { name: 'Thẻ nhớ 1', sha256: hash.toLowerCase(), at: at(62) },
    ]);
    for (const wrong of ['', 'ab', `${hash}0`, 'g'.repeat(64)])
      expect(codesOf(refer(wrong))).toEqual(['INVALID_VALUE']);
  });
});

describe('about when somebody is called', () => {
  it('counts whole turns from what happened last, and says nothing of who was called', () => {
    expect(expectedAt(session, 'app_c', FACTS)).toEqual(at(140));
    const one = called();
    expect(expectedAt(one, 'app_b', FACTS)).toBeNull();
    expect(expectedAt(one, 'app_a', FACTS)).toEqual(at(70));
    const early = valueOf(endTurn(one, 'app_b', at(40)));
    expect(expectedAt(early, 'app_a', FACTS)).toEqual(at(40));
    expect(expectedAt(early, 'app_c', FACTS)).toEqual(at(110));
  });

  it('uses the usual lengths where a regulation was stored before they were set', () => {
    expect(minutesOf({})).toEqual({ PREPARATION: 10, PRESENTATION: 30, QUESTIONS: 30 });
  });
});
