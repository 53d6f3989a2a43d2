import {
  MOVES,
  requireMove,
  requireState,
  STATE_LABEL,
  STATE_ORDER,
  stateAfter,
} from '../../../src/domain/exam/lifecycle';
import type { Move } from '../../../src/domain/exam/lifecycle';

describe('the states of a round', () => {
  test('follow one another from the draft to the result, each with a name of its own', () => {
    expect(STATE_ORDER).toEqual(['DRAFT', 'REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE', 'CONCLUDED']);
    expect(Object.keys(STATE_LABEL)).toEqual(STATE_ORDER);
    expect(new Set(Object.values(STATE_LABEL)).size).toBe(STATE_ORDER.length);
  });

  test.each<[Move, string, string, string]>([
    ['openRegistration', 'DRAFT', 'REGISTRATION', 'REGISTRATION'],
    ['closeRegistration', 'REGISTRATION', 'SCREENING', 'SCREENING'],
    ['confirmCandidates', 'SCREENING', 'WRITTEN', 'DEFENCE'],
    ['compileWritten', 'WRITTEN', 'DEFENCE', 'DEFENCE'],
    ['establishResult', 'DEFENCE', 'CONCLUDED', 'CONCLUDED'],
  ])('%s leads from %s to %s, without a written phase to %s, and from nowhere else', (move, from, to, without) => {
    expect(stateAfter(move, true)).toBe(to);
    expect(stateAfter(move, false)).toBe(without);
    for (const state of STATE_ORDER) {
      const refusal = { code: 'INVALID_STATE', path: ['roundId'], state, allowed: [from] };
      expect(requireMove(move, state, ['roundId'])).toEqual(state === from ? null : refusal);
    }
  });

  test('only ever move forward', () => {
    const backward = Object.values(MOVES).filter(
      ({ from, to }) => STATE_ORDER.indexOf(from) >= STATE_ORDER.indexOf(to),
    );
    expect(backward).toEqual([]);
    expect(Object.keys(MOVES)).toHaveLength(5);
  });

  test('an act possible in several says which when it is not', () => {
    expect(requireState('DRAFT', ['DRAFT', 'SCREENING'])).toBeNull();
    expect(requireState('WRITTEN', ['DRAFT', 'SCREENING'])).toEqual({
      ...{ code: 'INVALID_STATE', path: [], state: 'WRITTEN', allowed: ['DRAFT', 'SCREENING'] },
    });
    expect(requireState('WRITTEN', [])).toMatchObject({ code: 'INVALID_STATE' });
    expect(requireMove('openRegistration', 'WRITTEN')).toMatchObject({ path: [] });
  });
});
