import type { Readers } from '../persistence/ports';
import { peopleQueries } from './account/people-queries';
import { accountQueries } from './account/queries';
import { auditQueries } from './audit/queries';
import { NO_WATCH, watchedQueries } from './audit/read-watch';
import type { ReadWatch } from './audit/read-watch';
import { regulationVersionQueries } from './exam/regulation-versions';
import { roundQueries } from './exam/queries';
import { approvalQueries } from './approval/queries';
import { conflictQueries } from './conflict/queries';
import { loadersFor, present } from './loaders';
import { paperQueries } from './minutes/queries';
import { letterQueries } from './letters/unreached';
import { wordingQueries } from './minutes/wording-queries';
import { NO_WORDINGS } from './minutes/wordings';
import type { WordingDesk } from './minutes/wordings';
import { bodyQueries } from './panel/queries';
import { compulsoryQueries } from './registration/compulsory-queries';
import { dataRequestQueries } from './registration/data-requests';
import { dossierQueries } from './registration/dossier-queries';
import { importQueries } from './registration/import-preview';
import type { PersonalVault } from './registration/personal-vault';
import { registrationQueries } from './registration/queries';
import { resultQueries } from './result/queries';
import { defenceQueries } from './defence/queries';
import type { MarkSeal } from './sealing/mark-seal';
import { scoringQueries } from './scoring/queries';
import { sheetPhotoQueries } from './scoring/sheet-photos';
import type { Viewer } from './viewer';
import { custodyQueries } from './examday/custody-queries';
import { examDayQueries } from './examday/queries';
import { appealQueries } from './written/appeal-queries';
import { writtenQueries } from './written/queries';

/** Everything one viewer can read in one request; each answer passes the visibility rules, look-ups are batched. */
export type Queries = ReturnType<typeof queriesFor>;

/** Where sensitive readings are told, and what opens the private parts of dossiers. */
export type Told = Omit<ReadWatch, 'viewer'> & {
  readonly vault?: PersonalVault;
  /** Opens to a member what they gave and what lies under seal. */
  readonly seal?: MarkSeal;
  /** The words that came with the product, and the trial of others. */
  readonly wordings?: WordingDesk;
};

/** The queries of one request; sensitive readings are told to its watch. */
export function queriesFor(readers: Readers, viewer: Viewer | null, told: Told = NO_WATCH) {
  const loaders = loadersFor(readers, viewer);
  const watch = { ...told, viewer };
  const letters = letterQueries(readers, told.vault ?? null);
  const rounds = roundQueries(readers, viewer, { loaders, letters });
  const queries = {
    ...accountQueries(readers, viewer, rounds.newestAgency),
    ...peopleQueries(readers, viewer),
    ...rounds,
    ...bodyQueries(readers, loaders),
    ...conflictQueries(readers),
    ...approvalQueries(readers, viewer, loaders),
    ...registrationQueries(readers, loaders),
    ...importQueries(readers),
    ...compulsoryQueries(readers),
    ...dataRequestQueries(readers),
    ...letters,
    ...regulationVersionQueries(readers),
    ...dossierQueries(readers, loaders, told.vault ?? null),
    ...writtenQueries(readers, loaders, told.seal ?? null),
    ...appealQueries(readers),
    ...examDayQueries(readers),
    ...custodyQueries(readers),
    ...scoringQueries(readers, loaders, told.seal ?? null),
    ...sheetPhotoQueries(readers),
    ...defenceQueries(readers),
    ...resultQueries(readers),
    ...paperQueries(readers, loaders),
    ...wordingQueries(readers, told.wordings ?? NO_WORDINGS),
  };
  return {
    ...queries,
    ...watchedQueries(queries, watch),
    ...auditQueries(readers, loaders, watch),
    account: (id: string) => loaders.account.load(id),
    /** An account that something visible refers to. */
    knownAccount: async (id: string) => present(await loaders.account.load(id), id),
    access: (roundId: string) => loaders.access.load(roundId),
  };
}
