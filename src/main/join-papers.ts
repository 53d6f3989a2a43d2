import type { Response, Router } from 'express';
import { watchedRead } from '../application/audit/read-watch';
import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import type { Integrity } from '../application/integrity/integrity';
import { paperDocument, PaperMismatch, sealedBytes } from '../application/minutes/paper-document';
import type { DrawPaper } from '../application/minutes/paper-document';
import { createProofDesk } from '../application/minutes/proof';
import { mountDownloads } from '../http/downloads';
import type { IncomingRequest } from '../http/incoming';
import { mountProof } from '../http/proof-routes';
import { createPress, pressInPlace, type PaperPress } from '../pdf';
import type { UnitOfWork } from '../persistence/ports';

/** Threads of its own in the built product; from sources, where a thread has no file to run, the thread that asks. */
export function openPress(): PaperPress {
  return __filename.endsWith('.js') ? createPress() : pressInPlace;
}

/** The routes of papers: their bytes for those who may see them, and the check page for everybody. */
export function paperRoutes({
  unitOfWork,
  log,
  integrity,
  press,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly integrity: Integrity;
  readonly press: PaperPress;
}) {
  const draw = sealedDrawing(integrity, press);
  const find = createProofDesk({ unitOfWork, draw });
  return (routes: Router, read: (response: Response) => IncomingRequest<Visitor>): void => {
    mountDownloads<Visitor>(async ({ viewer: visitor, requestId, receivedAt: now }, paperId, format) => {
      const viewer = visitor?.viewer ?? null;
      const print = () => paperDocument(unitOfWork.readers, viewer, paperId);
      const { paper, fileName, content } = await watchedRead(
        { log, requestId, now, viewer },
        'downloadPaper',
        paperId,
        print,
      );
      if (format === 'docx') {
        return { name: fileName.replace(/pdf$/, 'docx'), bytes: await press.print(content, { format }) };
      }
      const { bytes } = await sealedBytes(unitOfWork, draw, { paper, content, now });
      return { name: fileName, bytes };
    })(routes, read);
    mountProof<Visitor>(find)(routes, read);
  };
}

/** Draws a paper with the checkpoint of the log it was issued on; nothing is drawn while that log does not verify (trust.md 3.4.10). */
function sealedDrawing(integrity: Integrity, press: PaperPress): DrawPaper {
  return async (content, { roundId, auditHash }) => {
    const seal = await integrity.sealOf(roundId, auditHash);
    if (seal === null) throw new PaperMismatch();
    return press.print(content, { seal });
  };
}
