import { DeclarationPage, type DeclarationPageQuery } from '../../generated/operations';
import { send } from '../../send';

/** The round a declaration is signed for. */
export type DeclarationRound = NonNullable<DeclarationPageQuery['round']>;
/** One who applied. */
export type Applicant = DeclarationRound['applicants']['edges'][number]['node'];

/** The round with everyone who applied, since each of them must be answered for; null when it is not the viewer's. */
export async function declarationOf(
  id: string,
): Promise<{ readonly round: DeclarationRound; readonly applicants: readonly Applicant[] } | null> {
  const applicants: Applicant[] = [];
  let after: string | null = null;
  for (;;) {
    const { round }: DeclarationPageQuery = await send(DeclarationPage, { id, after });
    if (round === null) return null;
    applicants.push(...round.applicants.edges.map(({ node }) => node));
    if (!round.applicants.pageInfo.hasNextPage) return { round, applicants };
    after = round.applicants.pageInfo.endCursor;
  }
}
