import { join } from 'node:path';
import { fileDocument } from '../application/files/file-document';
import { createUploadDesk } from '../application/files/upload-desk';
import type { UploadDesk } from '../application/files/upload-desk';
import { watchedRead } from '../application/audit/read-watch';
import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import type { CommandParts } from '../application/command';
import { mountUploads } from '../http/uploads';
import { openInspector } from './file-inspector';
import type { FileStore } from '../persistence/file-ports';
import { createFolderStore } from '../persistence/files/folder-store';

/** How often files that nobody used are looked for. */
const SWEEP_EVERY = 10 * 60_000;

/** The parts of a running product that have to do with files. */
export interface FileParts {
  readonly files: FileStore;
  readonly uploads: UploadDesk;
  /** Ends the sweeping and the thread that looks into files. */
  readonly stopFiles: () => Promise<void>;
}

/** Where the bytes of files lie. */
export function filesIn(dataDir: string): FileStore {
  return createFolderStore(join(dataDir, 'files'));
}

/** What they are joined from. */
export interface FileSources {
  readonly files: FileStore;
  readonly parts: CommandParts;
  readonly clock: () => Date;
  readonly reportFault: (error: unknown) => void;
}

/** Joins them. */
export function joinFiles({ files, parts, clock, reportFault }: FileSources): FileParts {
  const inspector = openInspector();
  const uploads = createUploadDesk({ ...parts, files, inspect: inspector.inspect });
  const timer = setInterval(() => void uploads.sweep(clock()).catch(reportFault), SWEEP_EVERY);
  timer.unref();
  const stopFiles = (): Promise<void> => {
    clearInterval(timer);
    return inspector.close();
  };
  return { files, uploads, stopFiles };
}

/** The routes of files. */
export function fileRoutes(
  dataDir: string,
  { files, uploads }: FileParts,
  { unitOfWork, log }: { readonly unitOfWork: CommandParts['unitOfWork']; readonly log: SecurityLog },
) {
  return mountUploads<Visitor>({
    temporaryDir: join(dataDir, 'temporary'),
    personOf: ({ viewer }) => viewer?.accountId ?? '',
    receive: ({ viewer: visitor, receivedAt }, file) => {
      const viewer = visitor?.viewer ?? null;
      return uploads.receive(viewer?.deviceOf === undefined ? viewer : null, file, receivedAt);
    },
    send: ({ viewer: visitor, requestId, receivedAt: now }, id) => {
      const viewer = visitor?.viewer ?? null;
      const read = () => fileDocument(unitOfWork.readers, files, { viewer, id });
      return watchedRead({ log, requestId, now, viewer }, 'downloadFile', id, read);
    },
  });
}
