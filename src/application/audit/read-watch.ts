import { kindOf } from '../../domain/ids';
import { NO_SECURITY_LOG } from '../account/security-log';
import type { SecurityLog } from '../account/security-log';
import type { Connection } from '../page';
import { NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import type { RoundAccess } from '../visibility/access';
import type { peopleQueries } from '../account/people-queries';
import type { conflictQueries } from '../conflict/queries';
import type { paperQueries } from '../minutes/queries';
import type { registrationQueries } from '../registration/queries';
import type { resultQueries } from '../result/queries';
import type { scoringQueries } from '../scoring/queries';
import type { writtenQueries } from '../written/queries';

/** Readings that are told to the security log: the closed list of its words for them. */
export type SensitiveRead =
  | 'readApplication'
  | 'listApplications'
  | 'readScoreSheet'
  | 'listScoreSheets'
  | 'readMarking'
  | 'readScript'
  | 'listScripts'
  | 'readResult'
  | 'readPaper'
  | 'listPapers'
  | 'downloadPaper'
  | 'downloadFile'
  | 'downloadOwnData'
  | 'downloadArchive'
  | 'readAudit'
  | 'readSystemAudit'
  | 'listRelations'
  | 'listAccounts';

/** Who reads in one request, and where it is told. */
export interface ReadWatch {
  readonly log: SecurityLog;
  readonly requestId: string;
  readonly now: Date;
  readonly viewer: Viewer | null;
}

/** A watch that tells nobody; for tests and acts of the program itself. */
export const NO_WATCH: ReadWatch = { log: NO_SECURITY_LOG, requestId: '', now: new Date(0), viewer: null };

/**
 * Tells one reading: who, what kind, which object, and whether it was shown; never what was in it (trust.md R-AZ-9,
 * R-LOG). It costs a line of JSON and no write to the store, so that reading stays cheap. An id that is no id of ours is
 * not repeated: what a client typed has no place in the log.
 */
export function noteRead(watch: ReadWatch, detail: SensitiveRead, subject: string | null, wasShown: boolean): void {
  const { log, requestId, now: at, viewer } = watch;
  const subjectId = subject !== null && kindOf(subject) !== null ? subject : null;
  const event = wasShown ? 'READ' : 'DENIED';
  log.note({ event, at, requestId, actorId: viewer?.accountId ?? null, subjectId, address: null, detail });
}

/** Tells a reading that ends in NotFound when it is not for the viewer, such as printing a paper. */
export async function watchedRead<T>(
  watch: ReadWatch,
  detail: SensitiveRead,
  subject: string,
  read: () => Promise<T>,
): Promise<T> {
  try {
    const found = await read();
    noteRead(watch, detail, subject, true);
    return found;
  } catch (error) {
    if (error instanceof NotFound) noteRead(watch, detail, subject, false);
    throw error;
  }
}

type Sensitive = Pick<ReturnType<typeof registrationQueries>, 'application' | 'applications'> &
  Pick<ReturnType<typeof scoringQueries>, 'scoreSheet' | 'scoreSheets'> &
  Pick<ReturnType<typeof writtenQueries>, 'script' | 'scripts' | 'marking'> &
  Pick<ReturnType<typeof resultQueries>, 'result'> &
  Pick<ReturnType<typeof conflictQueries>, 'knownRelations'> &
  Pick<ReturnType<typeof peopleQueries>, 'accounts'> &
  Pick<ReturnType<typeof paperQueries>, 'paper' | 'papers'>;

/**
 * The same queries, watched. Whoever names an object that is hidden from them is told as DENIED. A list is one line under
 * its round when it shows anything; an empty one is silent, since screens ask for lists before they know who may see them.
 */
export function watchedQueries(queries: Sensitive, watch: ReadWatch): Sensitive {
  const one = <T>(detail: SensitiveRead, id: string, found: T | null): T | null => {
    noteRead(watch, detail, id, found !== null);
    return found;
  };
  const list = <T>(detail: SensitiveRead, { round }: RoundAccess, found: Connection<T>): Connection<T> => {
    if (found.edges.length > 0) noteRead(watch, detail, round.id, true);
    return found;
  };
  return {
    application: async (id) => one('readApplication', id, await queries.application(id)),
    applications: async (access, page) => list('listApplications', access, await queries.applications(access, page)),
    scoreSheet: async (id) => one('readScoreSheet', id, await queries.scoreSheet(id)),
    scoreSheets: async (access, page) => list('listScoreSheets', access, await queries.scoreSheets(access, page)),
    marking: async (id) => one('readMarking', id, await queries.marking(id)),
    script: async (access, id) => one('readScript', id, await queries.script(access, id)),
    scripts: async (access, page) => list('listScripts', access, await queries.scripts(access, page)),
    result: async (access) => one('readResult', access.round.id, await queries.result(access)),
    knownRelations: async (access, page) => list('listRelations', access, await queries.knownRelations(access, page)),
    accounts: async (asked) => {
      const found = await queries.accounts(asked);
      if (found.edges.length > 0) noteRead(watch, 'listAccounts', null, true);
      return found;
    },
    paper: async (id) => one('readPaper', id, await queries.paper(id)),
    papers: async (access, page, choice) => list('listPapers', access, await queries.papers(access, page, choice)),
  };
}
