import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import { exportList, isExport } from '../application/exports/export-list';
import { ownData } from '../application/exports/own-data';
import { noteRead } from '../application/audit/read-watch';
import type { PersonalVault } from '../application/registration/personal-vault';
import { queriesFor } from '../application/queries';
import { NotFound } from '../application/viewer';
import type { Excel } from '../excel';
import { mountExports } from '../http/exports';
import { mountOwnData } from '../http/own-data';
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

/** The route of a person's own data; that it was taken is told to the security log. */
export function ownDataRoute({
  unitOfWork,
  log,
  vault,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly vault: PersonalVault;
}) {
  return mountOwnData<Visitor>(
    async ({ viewer: visitor, requestId, receivedAt: now }) => {
      const viewer = visitor?.viewer ?? null;
      const queries = queriesFor(unitOfWork.readers, viewer, { log, requestId, now, vault });
      const data = await ownData(unitOfWork.readers, queries, now);
      noteRead({ log, requestId, now, viewer }, 'downloadOwnData', viewer?.accountId ?? null, true);
      return data;
    },
    ({ accountId }) => accountId,
  );
}
