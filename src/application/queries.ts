import type { Readers } from '../persistence/ports';
import { accountQueries } from './account/queries';
import { roundQueries } from './exam/queries';
import { approvalQueries } from './approval/queries';
import { conflictQueries } from './conflict/queries';
import { loadersFor, present } from './loaders';
import { paperQueries } from './minutes/queries';
import { bodyQueries } from './panel/queries';
import { registrationQueries } from './registration/queries';
import { resultQueries } from './result/queries';
import { scoringQueries } from './scoring/queries';
import type { Viewer } from './viewer';
import { writtenQueries } from './written/queries';

/** Everything one viewer can read in one request; each answer passes the visibility rules, look-ups are batched. */
export type Queries = ReturnType<typeof queriesFor>;

/** The queries of one request. */
export function queriesFor(readers: Readers, viewer: Viewer | null) {
  const loaders = loadersFor(readers, viewer);
  return {
    ...accountQueries(readers, viewer),
    ...roundQueries(readers, viewer, loaders),
    ...bodyQueries(readers, loaders),
    ...conflictQueries(readers),
    ...approvalQueries(readers, loaders),
    ...registrationQueries(readers, loaders),
    ...writtenQueries(readers, loaders),
    ...scoringQueries(readers, loaders),
    ...resultQueries(readers),
    ...paperQueries(readers, loaders),
    account: (id: string) => loaders.account.load(id),
    /** An account that something visible refers to. */
    knownAccount: async (id: string) => present(await loaders.account.load(id), id),
    access: (roundId: string) => loaders.access.load(roundId),
  };
}
