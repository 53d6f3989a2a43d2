import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import { exportList, isExport } from '../application/exports/export-list';
import { ownData } from '../application/exports/own-data';
import type { OwnData } from '../application/exports/own-data';
import { ownDataPaper } from '../application/exports/own-data-paper';
import { noteRead, watchedRead } from '../application/audit/read-watch';
import { letterPaper } from '../application/letters/letter-paper';
import type { PersonalVault } from '../application/registration/personal-vault';
import { ownEvents } from '../application/exam/own-calendar';
import { queriesFor } from '../application/queries';
import { NotFound } from '../application/viewer';
import { calendarFile } from '../domain/exam/calendar-file';
import type { Excel } from '../excel';
import { mountExports } from '../http/exports';
import { mountLetters } from '../http/letter-route';
import { mountOwnCalendar } from '../http/own-calendar';
import { mountOwnData } from '../http/own-data';
import type { PaperPress } from '../pdf';
import type { UnitOfWork } from '../persistence/ports';

/** The routes of exported lists: the same queries as the screens, written by the Excel module. */
export function exportRoutes({
  unitOfWork,
  log,
  excel,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly excel: Excel;
}) {
  return mountExports<Visitor>(
    async ({ viewer: visitor, requestId, receivedAt: now }, { roundId, list }) => {
      if (!isExport(list)) throw new NotFound();
      const queries = queriesFor(unitOfWork.readers, visitor?.viewer ?? null, { log, requestId, now });
      const data = await exportList(queries, { roundId, list, now });
      return { name: `${list}.xlsx`, bytes: await excel.write(data) };
    },
    ({ accountId }) => accountId,
  );
}

/** The route of letters to people without an e-mail address; that one was taken is told to the security log. */
export function letterRoute({
  unitOfWork: { readers },
  log,
  vault,
  press,
  addressOf,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly vault: PersonalVault;
  readonly press: Pick<PaperPress, 'print'>;
  /** The whole address of a page; null when the product does not know its own. */
  readonly addressOf: (path: string) => string | null;
}) {
  return mountLetters<Visitor>(
    async ({ viewer: visitor, requestId, receivedAt: now }, asked) => {
      const viewer = visitor?.viewer ?? null;
      const find = () => letterPaper({ readers, vault }, viewer, { ...asked, now, addressOf });
      const paper = await watchedRead({ log, requestId, now, viewer }, 'downloadPaper', asked.roundId, find);
      return press.print(paper);
    },
    ({ accountId }) => accountId,
  );
}

/** The routes of a person's own data, as a file and on paper; that it was taken is told to the security log. */
export function ownDataRoute({
  unitOfWork,
  log,
  vault,
  press,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly vault: PersonalVault;
  readonly press: Pick<PaperPress, 'print'>;
}) {
  const gather = async ({ viewer: visitor, requestId, receivedAt: now }: OwnRequest): Promise<OwnData> => {
    const viewer = visitor?.viewer ?? null;
    const queries = queriesFor(unitOfWork.readers, viewer, { log, requestId, now, vault });
    const data = await ownData(unitOfWork.readers, queries, now);
    noteRead({ log, requestId, now, viewer }, 'downloadOwnData', viewer?.accountId ?? null, true);
    return data;
  };
  return mountOwnData<Visitor>(
    {
      json: gather,
      pdf: async (request) => press.print(ownDataPaper(await gather(request), request.receivedAt)),
    },
    ({ accountId }) => accountId,
  );
}

/** Who asks for their own data, and when. */
interface OwnRequest {
  readonly viewer: Visitor | null;
  readonly requestId: string;
  readonly receivedAt: Date;
}

/** The route of a person's own days of a round, as a calendar takes them. */
export function ownCalendarRoute({ unitOfWork, log }: { readonly unitOfWork: UnitOfWork; readonly log: SecurityLog }) {
  return mountOwnCalendar<Visitor>(
    async ({ viewer: visitor, requestId, receivedAt: now }, roundId) => {
      const queries = queriesFor(unitOfWork.readers, visitor?.viewer ?? null, { log, requestId, now });
      const access = await queries.access(roundId);
      const events = access === null ? [] : await ownEvents(unitOfWork.readers, access);
      if (events.length === 0) throw new NotFound();
      return calendarFile(events, now);
    },
    ({ accountId }) => accountId,
  );
}
