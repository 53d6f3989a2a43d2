import { checkHandover, checkOpening, historyOf, openIncidents, standing } from '../../../src/domain/examday/custody';
import type { Handover } from '../../../src/domain/examday/custody';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 17, 0, minute));
const record = (id: string, more: Partial<Handover> = {}): Handover => ({
  id,
  act: 'HANDED_OVER',
  kind: 'QUESTIONS',
  room: 0,
  number: 1,
  count: 24,
  sheets: null,
  seal: 'INTACT',
  giverId: 'a',
  receiverId: 'b',
  witnessId: 'w',
  witnesses: [],
  at: at(1),
  corrects: null,
  correction: null,
  decision: null,
  ...more,
});
const facts = (all: readonly Handover[]) => ({ all, serving: ['a', 'b', 'c', 'w'], rooms: 1, now: at(30) });
const handing = (all: readonly Handover[], more: Partial<Handover> = {}) =>
  checkHandover(record('new', { at: at(10), ...more }), facts(all)).map(({ path }) => path.join('.'));
const opening = (all: readonly Handover[], more: Partial<Handover> = {}) => {
  const room = { ...facts(all), invigilators: ['b', 'c'], present: ['app_1', 'app_2'] };
  const base = { at: at(10), giverId: 'b', receiverId: 'c', witnessId: null, witnesses: ['app_1', 'app_2'] };
  return checkOpening(record('new', { ...base, ...more }), room).map(({ path }) => path.join('.'));
};

it('takes three different people who serve, and whole counts (BR-62)', () => {
  expect(handing([])).toEqual([]);
  expect(handing([], { receiverId: 'a' })).toEqual(['receiverId']);
  expect(handing([], { witnessId: 'b' })).toEqual(['witnessId']);
  expect(handing([], { giverId: 'stranger', witnessId: null })).toEqual(['giverId', 'witnessId']);
  expect(handing([], { room: 1, number: 0, count: -1, sheets: 1.5, at: at(31) })).toEqual([
    'room',
    'number',
    'count',
    'sheets',
    'at',
  ]);
});

it('keeps the chain: whoever gives a bag is whoever received it, later', () => {
  expect(handing([record('one')], { giverId: 'b', receiverId: 'c' })).toEqual([]);
  expect(handing([record('one')], { giverId: 'c', receiverId: 'a' })).toEqual(['giverId']);
  expect(handing([record('one')], { giverId: 'b', receiverId: 'c', at: at(0) })).toEqual(['at']);
  // Another bag has a chain of its own.
  expect(handing([record('one', { number: 2 })], { giverId: 'c', receiverId: 'a' })).toEqual([]);
});

it('opens questions only in their room, by its two invigilators before two of its candidates (BR-25)', () => {
  expect(opening([record('one')])).toEqual([]);
  expect(opening([])).toEqual(['number']);
  expect(opening([record('one')], { witnesses: ['app_1'] })).toEqual(['witnesses']);
  expect(opening([record('one')], { witnesses: ['app_1', 'app_1'] })).toEqual(['witnesses']);
  expect(opening([record('one')], { witnesses: ['app_1', 'app_9'] })).toEqual(['witnesses']);
  expect(opening([record('one')], { receiverId: 'a' })).toEqual(['invigilators']);
  expect(opening([record('one', { receiverId: 'w', witnessId: 'c' })])).toEqual(['invigilators']);
  expect(opening([record('one'), record('two', { act: 'OPENED', at: at(2) })])).toEqual(['number']);
  expect(opening([record('one', { kind: 'SCRIPTS' })], { kind: 'SCRIPTS' })).toEqual(['kind']);
});

it('stops at a broken seal until the Chair decides, and after that as decided', () => {
  const torn = (decision: Handover['decision']) => [record('one', { seal: 'TORN', decision })];
  expect(openIncidents(torn(null)).map(({ id }) => id)).toEqual(['one']);
  expect(opening(torn(null))).toEqual(['seal']);
  expect(opening(torn('GO_ON'))).toEqual([]);
  expect(opening(torn('USE_RESERVE'))).toEqual(['number']);
  expect(handing(torn('STOP'), { giverId: 'b', receiverId: 'c' })).toEqual(['number']);
  expect(openIncidents(torn('GO_ON'))).toEqual([]);
});

it('is corrected by a further record with a reason from the list, the last of its bag alone', () => {
  const all = [record('one'), record('two', { giverId: 'b', receiverId: 'c', at: at(5) })];
  const again = { giverId: 'b', receiverId: 'a' };
  expect(handing(all, { ...again, corrects: 'two', correction: 'WRONG_PERSON' })).toEqual([]);
  expect(handing(all, { ...again, corrects: 'two' })).toEqual(['correction']);
  expect(handing(all, { corrects: 'one', correction: 'WRONG_TIME' })).toContain('corrects');
  expect(handing(all, { giverId: 'c', receiverId: 'a', correction: 'WRONG_TIME' })).toEqual(['corrects']);
  const corrected = [...all, record('three', { ...again, at: at(6), corrects: 'two', correction: 'WRONG_PERSON' })];
  expect(standing(corrected).map(({ id }) => id)).toEqual(['one', 'three']);
  expect(historyOf(corrected, record('one')).at(-1)?.receiverId).toBe('a');
});
