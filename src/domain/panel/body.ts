import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';

/**
 * Hội đồng thi tuyển, Tổ thư ký, Ban đề thi, Ban coi thi, Ban phách, Ban chấm thi, Ban chấm đề án, Ban phúc khảo,
 * Ban giám sát.
 */
export type BodyKind =
  'COUNCIL' | 'SECRETARIAT' | 'EXAM_PAPER' | 'INVIGILATION' | 'CODING' | 'MARKING' | 'PANEL' | 'APPEAL' | 'SUPERVISION';
/**
 * Chủ tịch, Phó Chủ tịch, Ủy viên kiêm Thư ký of the Council; Trưởng ban, Phó Trưởng ban of a Ban (Tổ trưởng, Tổ phó of
 * the secretariat); Ủy viên or member of either.
 */
export type Seat = 'CHAIR' | 'DEPUTY' | 'SECRETARY' | 'HEAD' | 'MEMBER';

/** One person in one place of a body. */
export interface Seated {
  readonly personId: string;
  readonly seat: Seat;
}

/** Who set the supervisors up: the authority, or its superior (BR-18). Cấp có thẩm quyền; cấp trên. */
export type AppointedBy = 'AUTHORITY' | 'SUPERIOR';

/** A place of one person in a round: a seat, being a candidate in it, or running the system. */
export type HeldRole = 'CANDIDATE' | 'ADMINISTRATOR' | { readonly kind: BodyKind; readonly seat: Seat };

/** A decision on paper: number, day, and who signed it where that was recorded. */
export interface BodyDecision {
  readonly number: string;
  readonly date: LocalDate;
  readonly signer?: string | null;
}

/** A body of the round with the decision that set it up (quyết định thành lập); null while there is none yet. */
export interface Body {
  readonly kind: BodyKind;
  readonly decision: BodyDecision | null;
  readonly seats: readonly Seated[];
}

/** The Vietnamese name of each body. */
export const BODY_LABEL: Readonly<Record<BodyKind, string>> = {
  COUNCIL: 'Hội đồng thi tuyển',
  SECRETARIAT: 'Tổ thư ký',
  EXAM_PAPER: 'Ban đề thi',
  INVIGILATION: 'Ban coi thi',
  CODING: 'Ban phách',
  MARKING: 'Ban chấm thi',
  PANEL: 'Ban chấm đề án',
  APPEAL: 'Ban phúc khảo',
  SUPERVISION: 'Ban giám sát',
};

const SEATS: Readonly<Record<'COUNCIL' | 'BAN', readonly Seat[]>> = {
  COUNCIL: ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'],
  BAN: ['HEAD', 'DEPUTY', 'MEMBER'],
};

const REQUIRED: Readonly<Record<BodyKind, readonly Seat[]>> = {
  COUNCIL: ['CHAIR', 'SECRETARY'],
  SECRETARIAT: ['HEAD'],
  EXAM_PAPER: ['HEAD'],
  INVIGILATION: ['HEAD'],
  CODING: ['HEAD'],
  MARKING: ['HEAD'],
  PANEL: ['HEAD', 'MEMBER'],
  APPEAL: ['HEAD'],
  SUPERVISION: ['HEAD'],
};

const KEPT_APART: readonly (readonly [BodyKind, BodyKind])[] = [
  ['EXAM_PAPER', 'INVIGILATION'],
  ['EXAM_PAPER', 'CODING'],
  ['CODING', 'INVIGILATION'],
  ['CODING', 'MARKING'],
  ['MARKING', 'APPEAL'],
];

/** Bodies that are a Ban: whoever leads one holds no place in another; the Council and its secretariat are none. */
const BANS: readonly BodyKind[] = ['EXAM_PAPER', 'INVIGILATION', 'CODING', 'MARKING', 'PANEL', 'APPEAL'];

/**
 * Whether two roles of one round may never be one person's: a candidate or the system administrator beside anything
 * (BR-15, trust.md 3.2.6); supervisors beside anything; bodies that secrecy keeps apart; the head or deputy of a Ban
 * beside another Ban (BR-17; TT 22/2025 Điều 5(4)c, Điều 23(7)c).
 */
export function areSeparate(a: HeldRole, b: HeldRole): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a !== b;
  if (a.kind === b.kind) return false;
  if (a.kind === 'SUPERVISION' || b.kind === 'SUPERVISION') return true;
  if (KEPT_APART.some((pair) => pair.includes(a.kind) && pair.includes(b.kind))) return true;
  return BANS.includes(a.kind) && BANS.includes(b.kind) && (leads(a.seat) || leads(b.seat));
}

/** Every pair among one person's roles that must be apart; empty for a lawful person. */
export function forbiddenPairs(roles: readonly HeldRole[]): readonly (readonly [HeldRole, HeldRole])[] {
  return roles.flatMap((role, index) =>
    roles
      .slice(index + 1)
      .filter((other) => areSeparate(role, other))
      .map((other) => [role, other] as const),
  );
}

/** A role as refusals name it: the body, or the word itself. */
export function roleName(role: HeldRole): string {
  return typeof role === 'string' ? role : role.kind;
}

/** The seats a person holds in these bodies. */
export function seatsOf(personId: string, bodies: readonly Body[]): readonly Exclude<HeldRole, string>[] {
  return bodies.flatMap(({ kind, seats }) =>
    seats.filter((one) => one.personId === personId).map(({ seat }) => ({ kind, seat })),
  );
}

function leads(seat: Seat): boolean {
  return seat === 'HEAD' || seat === 'DEPUTY';
}

function uniquePeople(seats: readonly Seated[]): readonly string[] {
  return [...new Set(seats.map(({ personId }) => personId))];
}

function checkSeats(kind: BodyKind, seats: readonly Seated[]): Refusal[] {
  const known = SEATS[kind === 'COUNCIL' ? 'COUNCIL' : 'BAN'];
  const errors: Refusal[] = seats.flatMap(({ seat }, index) =>
    known.includes(seat)
      ? []
      : [
          {
            code: 'INVALID_VALUE',
            path: ['seats', String(index), 'seat'],
            reason: `Chức danh này không có trong ${BODY_LABEL[kind]}.`,
          },
        ],
  );
  const missing = REQUIRED[kind].filter((needed) => !seats.some(({ seat }) => seat === needed));
  if (missing.length > 0) errors.push({ code: 'BODY_INCOMPLETE', path: ['seats'], missing });
  for (const single of ['CHAIR', 'SECRETARY', 'HEAD'] as const) {
    if (seats.filter(({ seat }) => seat === single).length > 1) {
      errors.push({ code: 'DUPLICATE', path: ['seats'], what: single });
    }
  }
  return errors;
}

/** A person sits once; but the head or deputy of a Ban may also be one of its members, and only then marks or scores. */
function checkRepeats(kind: BodyKind, seats: readonly Seated[]): Refusal[] {
  const place = (seat: Seat) => (kind !== 'COUNCIL' && leads(seat) ? 'LEADING' : 'SITTING');
  return seats.flatMap(({ personId, seat }, index): Refusal[] => {
    const repeated = seats
      .slice(0, index)
      .some((earlier) => earlier.personId === personId && place(earlier.seat) === place(seat));
    return repeated ? [{ code: 'DUPLICATE', path: ['seats', String(index), 'personId'], what: personId }] : [];
  });
}

function checkSeparation(kind: BodyKind, seats: readonly Seated[], others: readonly Body[]): Refusal[] {
  const different = others.filter((other) => other.kind !== kind);
  return uniquePeople(seats).flatMap((person) => {
    const own = seatsOf(person, [{ kind, decision: null, seats }]);
    return different
      .filter((other) => seatsOf(person, [other]).some((held) => own.some((role) => areSeparate(role, held))))
      .map((other): Refusal => ({ code: 'FORBIDDEN_COMBINATION', path: ['seats'], person, roles: [kind, other.kind] }));
  });
}

/**
 * Every reason against seating a body so: seats missing or unknown (TT 22/2025 Điều 5), one person twice, the Council
 * outside its size (BR-19), one person in places that must be kept apart (BR-17). `others` are the other bodies of the
 * round; one of the same kind is taken for the earlier version of this body.
 */
export function checkBody(
  kind: BodyKind,
  seats: readonly Seated[],
  others: readonly Body[],
  regulation: Pick<Regulation, 'councilSize'>,
): readonly Refusal[] {
  const errors = [...checkSeats(kind, seats), ...checkRepeats(kind, seats)];
  const { minimum, maximum } = regulation.councilSize;
  const size = uniquePeople(seats).length;
  if (kind === 'COUNCIL' && (size < minimum || size > maximum)) {
    errors.push({ code: 'BODY_SIZE', path: ['seats'], minimum, maximum });
  }
  return [...errors, ...checkSeparation(kind, seats, others)];
}

/** FORBIDDEN_COMBINATION for each candidate of the round who sits in a body of it (BR-15). */
export function checkCandidatesHoldNoSeat(
  candidatePersonIds: readonly string[],
  bodies: readonly Body[],
): readonly Refusal[] {
  return candidatePersonIds.flatMap((person) =>
    bodies
      .filter(({ seats }) => seats.some(({ personId }) => personId === person))
      .map(({ kind }): Refusal => ({ code: 'FORBIDDEN_COMBINATION', path: [], person, roles: ['CANDIDATE', kind] })),
  );
}

/** The people who score the defence: those in a MEMBER seat. The head scores only when also listed as a member. */
export function panelMembers(panel: Pick<Body, 'seats'>): readonly string[] {
  return uniquePeople(panel.seats.filter(({ seat }) => seat === 'MEMBER'));
}

/** Who scores the defence of a round, by its bodies; nobody while there is no panel. */
export function scorersOf(bodies: readonly Body[]): readonly string[] {
  return bodies.filter(({ kind }) => kind === 'PANEL').flatMap(panelMembers);
}

/** Who marks the scripts of a round, by its bodies: the head first; nobody while there is no Ban chấm thi. */
export function markersIn(bodies: readonly Body[]): readonly string[] {
  return bodies.filter(({ kind }) => kind === 'MARKING').flatMap(markersOf);
}

/** Who marks scripts again, by the bodies: the head first; nobody while there is no Ban phúc khảo. */
export function remarkersIn(bodies: readonly Body[]): readonly string[] {
  return bodies.filter(({ kind }) => kind === 'APPEAL').flatMap(markersOf);
}

/** The people who mark scripts: the head first, then the members. */
export function markersOf(marking: Pick<Body, 'seats'>): readonly string[] {
  return uniquePeople([
    ...marking.seats.filter(({ seat }) => seat === 'HEAD'),
    ...marking.seats.filter(({ seat }) => seat === 'MEMBER'),
  ]);
}
