import type { LocalDate } from './calendar';
import type { Refusal } from './refusal';
import type { Regulation } from './regulation';

/** Hội đồng thi tuyển, Ban phách, Ban chấm thi, Ban chấm đề án, Ban phúc khảo, Ban giám sát. */
export type BodyKind = 'COUNCIL' | 'CODING' | 'MARKING' | 'PANEL' | 'APPEAL' | 'SUPERVISION';
/** Chủ tịch, Phó Chủ tịch, Ủy viên kiêm Thư ký of the Council; Trưởng ban of a Ban; Ủy viên or member of either. */
export type Seat = 'CHAIR' | 'DEPUTY' | 'SECRETARY' | 'HEAD' | 'MEMBER';

/** One person in one place of a body. */
export interface Seated {
  readonly personId: string;
  readonly seat: Seat;
}

/** A body of the round with the decision that set it up (quyết định thành lập); null while there is none yet. */
export interface Body {
  readonly kind: BodyKind;
  readonly decision: { readonly number: string; readonly date: LocalDate } | null;
  readonly seats: readonly Seated[];
}

/** The Vietnamese name of each body. */
export const BODY_LABEL: Readonly<Record<BodyKind, string>> = {
  COUNCIL: 'Hội đồng thi tuyển',
  CODING: 'Ban phách',
  MARKING: 'Ban chấm thi',
  PANEL: 'Ban chấm đề án',
  APPEAL: 'Ban phúc khảo',
  SUPERVISION: 'Ban giám sát',
};

const SEATS: Readonly<Record<'COUNCIL' | 'BAN', readonly Seat[]>> = {
  COUNCIL: ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'],
  BAN: ['HEAD', 'MEMBER'],
};

const REQUIRED: Readonly<Record<BodyKind, readonly Seat[]>> = {
  COUNCIL: ['CHAIR', 'SECRETARY'],
  CODING: ['HEAD'],
  MARKING: ['HEAD'],
  PANEL: ['HEAD', 'MEMBER'],
  APPEAL: ['HEAD'],
  SUPERVISION: ['HEAD'],
};

const KEPT_APART: readonly (readonly [BodyKind, BodyKind])[] = [
  ['CODING', 'MARKING'],
  ['MARKING', 'APPEAL'],
];

function areKeptApart(a: BodyKind, b: BodyKind): boolean {
  if (a === b) return false;
  if (a === 'SUPERVISION' || b === 'SUPERVISION') return true;
  return KEPT_APART.some((pair) => pair.includes(a) && pair.includes(b));
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

/** A person sits once; but the head of a Ban may also be one of its members, and only then marks or scores. */
function checkRepeats(seats: readonly Seated[]): Refusal[] {
  return seats.flatMap(({ personId, seat }, index): Refusal[] => {
    const repeated = seats
      .slice(0, index)
      .some((earlier) => earlier.personId === personId && (earlier.seat === 'HEAD') === (seat === 'HEAD'));
    return repeated ? [{ code: 'DUPLICATE', path: ['seats', String(index), 'personId'], what: personId }] : [];
  });
}

function checkSeparation(kind: BodyKind, seats: readonly Seated[], others: readonly Body[]): Refusal[] {
  return uniquePeople(seats).flatMap((person) =>
    others
      .filter((other) => areKeptApart(kind, other.kind) && other.seats.some(({ personId }) => personId === person))
      .map((other): Refusal => ({ code: 'FORBIDDEN_COMBINATION', path: ['seats'], person, roles: [kind, other.kind] })),
  );
}

/**
 * Every reason against seating a body so: seats missing or unknown (TT 22/2025 Điều 5), one person twice, the Council
 * outside its size (BR-19), one person in bodies that secrecy keeps apart (BR-17). `others` are the other bodies of the
 * round; one of the same kind is taken for the earlier version of this body.
 */
export function checkBody(
  kind: BodyKind,
  seats: readonly Seated[],
  others: readonly Body[],
  regulation: Pick<Regulation, 'councilSize'>,
): readonly Refusal[] {
  const errors = [...checkSeats(kind, seats), ...checkRepeats(seats)];
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

/** The people who mark scripts: the head first, then the members. */
export function markersOf(marking: Pick<Body, 'seats'>): readonly string[] {
  return uniquePeople([
    ...marking.seats.filter(({ seat }) => seat === 'HEAD'),
    ...marking.seats.filter(({ seat }) => seat === 'MEMBER'),
  ]);
}
