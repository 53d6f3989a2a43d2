import { newestRatings } from '../../domain/registration/ratings';
import type { RecordedRating } from '../../domain/registration/ratings';
import type { Readers, StoredImport } from '../../persistence/ports';
import type { PersonalVault } from './personal-vault';

/** Under what the ratings of a person in a list are sealed: they cannot be put under another person or another list. */
export const ratingOwner = (importId: string, applicationId: string): string => `${importId}:${applicationId}`;

/** What the lists of a round that stand say of one person's evaluations, the newest word on each period. */
export async function recordedRatings(
  readers: Pick<Readers, 'imports'>,
  vault: PersonalVault,
  { id: applicationId, roundId }: { readonly id: string; readonly roundId: string },
): Promise<readonly RecordedRating[]> {
  const lists = (await readers.imports.ofRound(roundId)).filter(({ undoneAt }) => undoneAt === null);
  return newestRatings(
    lists.flatMap(({ id, fileName, importedAt, ratings = [] }) => {
      const own = ratings.find((one) => one.applicationId === applicationId);
      const rows = own === undefined ? [] : vault.openRatings(ratingOwner(id, applicationId), own.sealed);
      return rows.map((row) => ({ ...row, fileName, importedAt }));
    }),
  );
}

/** The list without what it says of some people; none when it says nothing of them. */
export function withoutRatingsOf(
  list: StoredImport,
  isGone: (applicationId: string) => boolean,
): readonly StoredImport[] {
  const { ratings = [] } = list;
  const kept = ratings.filter(({ applicationId }) => !isGone(applicationId));
  return kept.length === ratings.length ? [] : [{ ...list, version: list.version + 1, ratings: kept }];
}
