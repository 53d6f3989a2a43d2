import { areSeparate, checkBody, forbiddenPairs, seatsOf } from '../../../src/domain/panel/body';
import type { Body, BodyKind, HeldRole, Seat, Seated } from '../../../src/domain/panel/body';
import { regulation } from '../support';

/** Read from the law by hand (BR-17, trust.md 3.2.6), not from the product: what no one person may be in. */
const APART: readonly (readonly [BodyKind, BodyKind])[] = [
  ['EXAM_PAPER', 'INVIGILATION'],
  ['EXAM_PAPER', 'CODING'],
  ['CODING', 'INVIGILATION'],
  ['CODING', 'MARKING'],
  ['MARKING', 'APPEAL'],
];
const BANS: readonly BodyKind[] = ['EXAM_PAPER', 'INVIGILATION', 'CODING', 'MARKING', 'PANEL', 'APPEAL'];
const KINDS: readonly BodyKind[] = ['COUNCIL', 'SECRETARIAT', ...BANS, 'SUPERVISION'];
const seatsIn = (kind: BodyKind): readonly Seat[] =>
  kind === 'COUNCIL' ? ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'] : ['HEAD', 'DEPUTY', 'MEMBER'];
type Place = Exclude<HeldRole, string>;
const PLACES: readonly Place[] = KINDS.flatMap((kind) => seatsIn(kind).map((seat) => ({ kind, seat })));
const PAIRS = PLACES.flatMap((a) => PLACES.filter((b) => b.kind !== a.kind).map((b) => [a, b] as const));

function isForbidden(a: Place, b: Place): boolean {
  const kinds = [a.kind, b.kind];
  if (kinds.includes('SUPERVISION')) return true;
  if (APART.some((pair) => pair.every((kind) => kinds.includes(kind)))) return true;
  const leads = (place: Place) => place.seat === 'HEAD' || place.seat === 'DEPUTY';
  return kinds.every((kind) => BANS.includes(kind)) && (leads(a) || leads(b));
}

/** Lawful seats of a body with one person in the given one. */
function seatsWith(person: string, { kind, seat }: Place): readonly Seated[] {
  const others = seatsIn(kind)
    .filter((one) => one !== seat || one === 'MEMBER')
    .map((one): Seated => ({ personId: `${kind}-${one}`, seat: one }));
  const fill = kind === 'COUNCIL' ? [1, 2].map((n): Seated => ({ personId: `uv${n}`, seat: 'MEMBER' })) : [];
  return [{ personId: person, seat }, ...others, ...fill];
}

describe('two places of one person', () => {
  test('are granted or refused as the law says, for every ordered pair of places', () => {
    expect(PAIRS).toHaveLength(28 * 27 - (4 * 3 + 8 * (3 * 2)));
    const wrong = PAIRS.filter(([a, b]) => {
      const other: Body = { kind: b.kind, decision: null, seats: seatsWith('z', b) };
      const errors = checkBody(a.kind, seatsWith('z', a), [other], regulation());
      const refused = errors.some((one) => one.code === 'FORBIDDEN_COMBINATION' && one.person === 'z');
      return refused !== isForbidden(a, b) || errors.some((one) => one.code !== 'FORBIDDEN_COMBINATION');
    });
    expect(wrong).toEqual([]);
  });

  test('are separate in both directions alike', () => {
    expect(PAIRS.filter(([a, b]) => areSeparate(a, b) !== areSeparate(b, a))).toEqual([]);
    expect(PAIRS.filter(([a, b]) => areSeparate(a, b)).length).toBe(PAIRS.filter(([a, b]) => isForbidden(a, b)).length);
  });

  test('are never held by a candidate or by the administrator', () => {
    for (const place of PLACES) {
      expect(forbiddenPairs([place, 'CANDIDATE'])).toHaveLength(1);
      expect(forbiddenPairs(['ADMINISTRATOR', place])).toHaveLength(1);
    }
    expect(forbiddenPairs(['ADMINISTRATOR', 'CANDIDATE'])).toHaveLength(1);
    expect(forbiddenPairs(['CANDIDATE'])).toEqual([]);
  });

  test('are one body when a head also scores in it', () => {
    const body: Body = {
      kind: 'PANEL',
      decision: null,
      seats: [
        { personId: 'h', seat: 'HEAD' },
        { personId: 'h', seat: 'MEMBER' },
      ],
    };
    expect(forbiddenPairs(seatsOf('h', [body]))).toEqual([]);
  });

  test('let the chair of the Council head the panel, but the head of marking sit in no other Ban', () => {
    expect(areSeparate({ kind: 'COUNCIL', seat: 'CHAIR' }, { kind: 'PANEL', seat: 'HEAD' })).toBe(false);
    expect(areSeparate({ kind: 'MARKING', seat: 'HEAD' }, { kind: 'PANEL', seat: 'MEMBER' })).toBe(true);
    expect(areSeparate({ kind: 'MARKING', seat: 'MEMBER' }, { kind: 'PANEL', seat: 'MEMBER' })).toBe(false);
  });
});
