import fc from 'fast-check';
import { localDate } from '../../src/domain/calendar';
import { checkSubmission, countsTowardsMinimum, decideEligibility } from '../../src/domain/registration/eligibility';
import { kindOf, parseId, PREFIX, type IdKind } from '../../src/domain/ids';
import {
  MOVES,
  requireMove,
  requireState,
  STATE_LABEL,
  stateAfter,
  type RoundState,
} from '../../src/domain/exam/lifecycle';
import { RULE_OF } from '../../src/domain/refusal';
import { decideAll, ok, refuse } from '../../src/domain/result';
import { codesOf } from './support';

const day = localDate;

describe('a decision on eligibility (BR-07)', () => {
  it('may refuse only with a reason that says something', () => {
    expect(codesOf(decideEligibility({ eligible: false, reasons: [] }))).toEqual(['REASONS_REQUIRED']);
    expect(decideEligibility({ eligible: false, reasons: [' '] }, ['input'])).toEqual({
      ok: false,
      errors: [{ code: 'REASONS_REQUIRED', path: ['input', 'reasons'] }],
    });
    expect(decideEligibility({ eligible: false, reasons: [' Thiếu bằng đại học '] })).toEqual(
      ok({ eligible: false, reasons: ['Thiếu bằng đại học'] }),
    );
  });

  it('may accept without a reason', () => {
    expect(decideEligibility({ eligible: true, reasons: [] })).toEqual(ok({ eligible: true, reasons: [] }));
  });
});

describe('the registration window (BR-04)', () => {
  const at = (instant: string) => checkSubmission(new Date(instant), day('2026-09-03'), day('2026-10-02'));

  it('opens with its first day in Hanoi', () => {
    expect(at('2026-09-02T16:59:59.999Z')).toEqual({ code: 'REGISTRATION_NOT_OPEN', path: [], opens: '2026-09-03' });
    expect(at('2026-09-02T17:00:00.000Z')).toBeNull();
  });

  it('closes at 24:00 of its last day in Hanoi', () => {
    expect(at('2026-10-02T16:59:59.999Z')).toBeNull();
    expect(at('2026-10-02T17:00:00.000Z')).toEqual({
      code: 'REGISTRATION_CLOSED',
      path: [],
      closedOn: '2026-10-02',
    });
  });
});

describe('counting towards the least number (BR-11)', () => {
  it.each([
    [true, null, true],
    [false, null, false],
    [null, null, false],
    [true, '2026-10-23', false],
    [true, '2026-10-24', true],
    [true, '2026-10-25', true],
  ] as const)('eligible %p, withdrawn on %p: %p', (eligible, withdrawn, counts) => {
    const withdrawnOn = withdrawn === null ? null : day(withdrawn);
    expect(countsTowardsMinimum({ eligible, withdrawnOn }, day('2026-10-24'))).toBe(counts);
  });
});

describe('the states of a round', () => {
  it('follow one another from draft to conclusion, and every move begins where the last one ended', () => {
    const moves = Object.values(MOVES);
    expect(moves.map(({ from }) => from)).toEqual(['DRAFT', 'REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE']);
    expect(moves.slice(1).map(({ from }) => from)).toEqual(moves.slice(0, -1).map(({ to }) => to));
    expect(Object.keys(STATE_LABEL)).toHaveLength(6);
  });

  it('pass over the written paper when the regulation has none', () => {
    expect(stateAfter('confirmCandidates', true)).toBe('WRITTEN');
    expect(stateAfter('confirmCandidates', false)).toBe('DEFENCE');
    expect(stateAfter('openRegistration', false)).toBe('REGISTRATION');
  });

  it('forbid every act but those of the state, naming the states in which it is possible', () => {
    expect(requireState('WRITTEN', ['WRITTEN', 'DEFENCE'])).toBeNull();
    expect(requireState('DRAFT', ['WRITTEN'], ['roundId'])).toEqual({
      code: 'INVALID_STATE',
      path: ['roundId'],
      state: 'DRAFT',
      allowed: ['WRITTEN'],
    });
    const states = Object.keys(STATE_LABEL) as RoundState[];
    expect(states.filter((state) => requireMove('establishResult', state) === null)).toEqual(['DEFENCE']);
  });
});

describe('an id', () => {
  const hex = '0123456789abcdef01234567';
  const base32 = 'abcdefghijklmnopqrstuvwx27';

  it.each<[IdKind, string, boolean]>([
    ['scoreSheet', `scs_${hex}`, true],
    ['scoreSheet', `rnd_${hex}`, false],
    ['scoreSheet', `scs_${hex.toUpperCase()}`, false],
    ['scoreSheet', `scs_${hex}0`, false],
    ['scoreSheet', ` scs_${hex}`, false],
    ['scoreSheet', hex, false],
    ['script', `scr_${base32}`, true],
    ['script', `scr_${hex}`, false],
    ['marking', `mkg_${base32}`, true],
    ['marking', `mkg_${base32.replace('2', '1')}`, false],
  ])('of kind %s reads %j: %p', (kind, raw, good) => {
    expect(parseId(kind, raw)).toBe(good ? raw : null);
  });

  it('names its kind, and no text names two', () => {
    expect(kindOf(`rnd_${hex}`)).toBe('round');
    expect(kindOf(`scr_${base32}`)).toBe('script');
    expect(kindOf(`xyz_${hex}`)).toBeNull();
    expect(new Set(Object.values(PREFIX)).size).toBe(Object.keys(PREFIX).length);
    fc.assert(fc.property(fc.string(), (text) => kindOf(text) === null));
  });
});

describe('the answer of a rule', () => {
  const one = { code: 'ALREADY_DECIDED', path: [] } as const;
  const other = { code: 'REASON_REQUIRED', path: ['reason'] } as const;

  it('is the value when nothing speaks against it', () => {
    expect(decideAll([], () => 7)).toEqual({ ok: true, value: 7 });
  });

  it('is every reason otherwise, and the value is not even made', () => {
    const value = jest.fn();
    expect(decideAll([one, other], value)).toEqual(refuse(one, other));
    expect(value).not.toHaveBeenCalled();
  });

  it('knows the business rule of a refusal, where there is one', () => {
    expect(RULE_OF.REGISTRATION_CLOSED).toBe('BR-04');
    expect(Object.values(RULE_OF).every((rule) => rule === null || /^BR-\d\d$/.test(rule))).toBe(true);
  });
});
