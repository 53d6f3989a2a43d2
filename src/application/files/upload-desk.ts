import { checkWaiting, cleanName, fileRefused, isWaitingFor, WAITING_TIME } from '../../domain/files/upload';
import type { UploadedFile, UploadPurpose } from '../../domain/files/upload';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { FileStore } from '../../persistence/file-ports';
import type { Repositories, UnitOfWork } from '../../persistence/ports';
import type { Decider } from '../command';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { inspectWritten } from './inspect';
import type { InspectWritten } from './inspect';

/** A file as it was written to the temporary folder, with what the sender says of it. */
export interface WrittenFile {
  readonly path: string;
  readonly name: string;
  readonly declaredType: string;
}

/** Takes files in, keeps them for the act that will use them, and throws away those no act used. */
export interface UploadDesk {
  readonly receive: (
    viewer: Viewer | null,
    file: WrittenFile & { readonly purpose: UploadPurpose },
    now: Date,
  ) => Promise<Result<UploadedFile>>;
  /** The bytes of a waiting file, for its own uploader: what a preview is made from. */
  readonly readWaiting: (
    viewer: Viewer | null,
    file: { readonly id: string; readonly purposes: readonly UploadPurpose[] },
    now: Date,
  ) => Promise<{ readonly file: UploadedFile; readonly bytes: Buffer }>;
  /** Removes waiting files whose time is over. */
  readonly sweep: (now: Date) => Promise<void>;
}

/** What a desk is made from. */
export interface UploadDeskParts {
  readonly unitOfWork: UnitOfWork;
  readonly files: FileStore;
  readonly newId: Decider['newId'];
  /** Looks into files; in the thread that asks unless given. */
  readonly inspect?: InspectWritten;
}

/**
 * Uploading is no act of the round: it leaves a checked file that only its uploader can use, once, within an hour, by a
 * command. That command has policy, audit entry and transaction, and names the SHA-256 in the log; so an upload that is
 * broken off, refused or forgotten leaves nothing (trust.md R-FILE-4, R-FILE-6).
 */
export function createUploadDesk(parts: UploadDeskParts): UploadDesk {
  const { unitOfWork, files, newId, inspect = inspectWritten } = parts;
  const keep = async (file: UploadedFile, path: string): Promise<Result<UploadedFile>> => {
    await files.keep(file.id, path);
    try {
      const outcome = await unitOfWork.run(async (repositories) => record(repositories, file));
      if (!outcome.ok) await files.remove(file.id);
      return outcome;
    } catch (error) {
      await files.remove(file.id);
      throw error;
    }
  };
  return {
    receive: async (viewer, { purpose, path, name: rawName, declaredType }, now) => {
      if (viewer === null) throw new NotAuthenticated();
      const name = cleanName(rawName);
      const { found, size, sha256 } = await inspect(path, { purpose, name, declaredType });
      if ('reason' in found) return refuse(fileRefused(found.reason));
      const facts = { id: newId('file'), version: 1, purpose, kind: found.kind, name, size, sha256 };
      const file = {
        ...facts,
        uploadedBy: viewer.accountId,
        uploadedAt: now,
        roundId: null,
        subjectId: null,
        attachedAs: null,
      };
      return keep(file, path);
    },
    readWaiting: async (viewer, { id, purposes }, now) => {
      if (viewer === null) throw new NotAuthenticated();
      const file = await unitOfWork.readers.files.find(id);
      if (file === null || !isWaitingFor(file, { purposes, by: viewer.accountId, now })) throw new NotFound();
      return { file, bytes: await files.read(id) };
    },
    sweep: async (now) => {
      const before = new Date(now.getTime() - WAITING_TIME);
      const outcome = await unitOfWork.run(async (repositories) => {
        const forgotten = [...(await repositories.files.waitingSince(before)), ...(await outlived(repositories))];
        await repositories.files.remove(forgotten.map(({ id }) => id));
        return ok(forgotten);
      });
      if (!outcome.ok) return;
      for (const { id } of outcome.value) await files.remove(id);
    },
  };
}

/** Files of drafts that nobody can hand in any more: their round takes neither registrations nor supplements. */
async function outlived(repositories: Repositories): Promise<readonly UploadedFile[]> {
  const found: UploadedFile[] = [];
  for (const roundId of await repositories.files.roundsOfDrafts()) {
    const round = await repositories.rounds.find(roundId);
    const isOpen = round !== null && (round.state === 'REGISTRATION' || round.state === 'SCREENING');
    if (!isOpen) found.push(...(await repositories.files.inDrafts(roundId)));
  }
  return found;
}

async function record(repositories: Repositories, file: UploadedFile): Promise<Result<UploadedFile>> {
  const refusal = checkWaiting(await repositories.files.waitingOf(file.uploadedBy), file.size);
  if (refusal !== null) return refuse(refusal);
  await repositories.files.insert([file]);
  return ok(file);
}
