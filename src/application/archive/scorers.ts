import type { StoredSheet } from '../../persistence/scoring-ports';
import type { StoredBody } from '../../persistence/serving-ports';
import { scorersOf } from '../../domain/panel/body';
import { groupBy } from '../group-by';
import type { Evidence } from '../result/compute';

/** Who gave a sheet that counts, in the order of their seats; those who hold the seats where nobody gave one. */
export function scorersIn(bodies: readonly StoredBody[], sheets: readonly StoredSheet[]): readonly string[] {
  const gave = [...new Set(sheets.toSorted((a, b) => a.order - b.order).map(({ memberId }) => memberId))];
  return gave.length > 0 ? gave : scorersOf(bodies);
}

/** Posts that were not scored by exactly these members: one was left out for the post, or took another's place (BR-43). */
export function unevenPosts({ sheets, applications }: Evidence, scorers: readonly string[]): readonly string[] {
  const postOf = new Map(applications.map(({ id, postId }) => [id, postId]));
  const uneven = [...groupBy(sheets, ({ applicationId }) => applicationId)].filter(
    ([, own]) => own.length !== scorers.length,
  );
  return [...new Set(uneven.flatMap(([applicationId]) => postOf.get(applicationId) ?? []))];
}

/** The opened ballots of each candidate under the members in turn: by their random ids, which are nobody's (BR-46). */
export function ballotsInPlaces({ ballots }: Evidence, scorers: readonly string[]) {
  return [...groupBy(ballots, ({ applicationId }) => applicationId)].flatMap(([applicationId, own]) =>
    own
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ marks }, index) => ({ applicationId, memberId: scorers[index] ?? '', marks })),
  );
}
