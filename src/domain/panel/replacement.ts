import { checkBody, panelMembers, markersOf } from './body';
import type { Body, Seat, Seated } from './body';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';

/** Fewest people who score or mark: every script has two markers (BR-30), every project two members (TT 22/2025 Điều 20(1)). */
const AT_LEAST = 2;

/** The seats with the given one of a person, or all of theirs, handed to another; null when they hold none such. */
export function withReplacement(
  seats: readonly Seated[],
  { leaving, coming, seat }: { readonly leaving: string; readonly coming: string; readonly seat: Seat | null },
): { readonly left: readonly Seated[]; readonly seats: readonly Seated[] } | null {
  const isLeft = (one: Seated) => one.personId === leaving && (seat === null || one.seat === seat);
  const left = seats.filter(isLeft);
  if (left.length === 0) return null;
  return { left, seats: seats.map((one) => (isLeft(one) ? { personId: coming, seat: one.seat } : one)) };
}

/** Everyone of a body who gives marks: markers of scripts, scoring members of the panel, nobody elsewhere. */
export function gradersOf(body: Pick<Body, 'kind' | 'seats'>): readonly string[] {
  if (body.kind === 'MARKING' || body.kind === 'APPEAL') return markersOf(body);
  return body.kind === 'PANEL' ? panelMembers(body) : [];
}

/** Every reason why a body could not go on without some of its people; `others` are the other bodies of the round. */
export function checkWithout(
  body: Body,
  people: ReadonlySet<string>,
  others: readonly Body[],
  regulation: Pick<Regulation, 'councilSize'>,
): readonly Refusal[] {
  const seats = body.seats.filter(({ personId }) => !people.has(personId));
  const errors: Refusal[] = [...checkBody(body.kind, seats, others, regulation)];
  const available = gradersOf({ kind: body.kind, seats }).length;
  if (gradersOf(body).length >= AT_LEAST && available < AT_LEAST) {
    errors.push({ code: 'TOO_FEW_MARKERS', path: ['seats'], needed: AT_LEAST, available });
  }
  return errors;
}
