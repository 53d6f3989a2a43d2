import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import type { UploadDesk } from '../application/files/upload-desk';
import type { ImportDesk } from '../application/registration/import-desk';
import {
  importForm,
  previewImport,
  previewRatings,
  ratingForm,
  roundToImport,
} from '../application/registration/import-preview';
import type { PersonalVault } from '../application/registration/personal-vault';
import { queriesFor } from '../application/queries';
import type { Sheet } from '../domain/import/sheet';
import type { UploadedFile } from '../domain/files/upload';
import type { Excel } from '../excel';
import { sentenceOf } from '../graphql/wording';
import { mountImports } from '../http/imports';
import type { AskedImport } from '../http/imports';
import type { IncomingRequest } from '../http/incoming';
import type { FileStore } from '../persistence/file-ports';
import type { UnitOfWork } from '../persistence/ports';

const OLD = 'Tệp .xls không tô màu được. Hãy lưu lại thành .xlsx rồi tải lên, hoặc xem lỗi ngay trên màn hình.';

/** What both kinds of lists are uploaded for. */
const LISTS = ['CANDIDATE_LIST', 'RATING_LIST'] as const;

/** Reads uploaded workbooks for the command that files what is in them. */
export function importDesk(files: FileStore, excel: Excel): ImportDesk {
  return { sheetOf: async ({ id, kind }) => sheetIn(excel, await files.read(id), kind) };
}

/** The routes of importing: every one asks first whether the viewer keeps the dossiers of the round. */
export function importRoutes({
  unitOfWork,
  log,
  excel,
  uploads,
  vault,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly excel: Excel;
  readonly uploads: UploadDesk;
  readonly vault: PersonalVault;
}) {
  type Request = Pick<IncomingRequest<Visitor>, 'viewer' | 'requestId' | 'receivedAt'>;
  const roundOf = async ({ viewer: visitor, requestId, receivedAt: now }: Request, roundId: string) => {
    const viewer = visitor?.viewer ?? null;
    const queries = queriesFor(unitOfWork.readers, viewer, { log, requestId, now });
    const { round, standing } = await roundToImport(queries, roundId);
    return { viewer, now, round, owes: standing.owesDeclaration };
  };
  const looked = async (request: Request, { roundId, fileId }: AskedImport) => {
    const { viewer, now, round, owes } = await roundOf(request, roundId);
    if (owes) return { reason: sentenceOf({ code: 'DECLARATION_REQUIRED', path: [] }) };
    const { file, bytes } = await uploads.readWaiting(viewer, { id: fileId, purposes: LISTS }, now);
    const sheet = await sheetIn(excel, bytes, file.kind);
    if ('reason' in sheet) return sheet;
    const preview = file.purpose === 'RATING_LIST' ? previewRatings : previewImport;
    return { file, bytes, preview: await preview(unitOfWork.readers, { vault, round, sheet, now }) };
  };
  return mountImports<Visitor>({
    form: async (request, roundId) => {
      const { round, now } = await roundOf(request, roundId);
      return excel.form(importForm(round, now));
    },
    ratingForm: async (request, roundId) => excel.form(ratingForm((await roundOf(request, roundId)).round)),
    preview: looked,
    checked: async (request, asked) => {
      const found = await looked(request, asked);
      if ('reason' in found) return found;
      if (found.file.kind !== 'XLSX') return { reason: OLD };
      const bytes = await excel.annotate(found.bytes, found.preview.findings);
      return { name: `da-kiem-tra-${found.file.name}`, bytes };
    },
    keyOf: ({ accountId }) => accountId,
  });
}

async function sheetIn(
  excel: Excel,
  bytes: Buffer,
  kind: UploadedFile['kind'],
): Promise<Sheet | { readonly reason: string }> {
  return excel.read(bytes, kind === 'XLS' ? 'XLS' : 'XLSX');
}
