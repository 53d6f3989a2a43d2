import { archiveFiles } from '../application/archive/archive';
import type { ArchiveFile } from '../application/archive/archive';
import { everyProject } from '../application/archive/projects';
import { watchedRead } from '../application/audit/read-watch';
import type { Visitor } from '../application/account/sessions';
import { standingOf } from '../application/conflict/standing';
import { loadRegulatedRound } from '../application/exam/round-scope';
import { fileDocument } from '../application/files/file-document';
import type { Integrity } from '../application/integrity/integrity';
import { PaperMismatch } from '../application/minutes/paper-document';
import { NotAuthenticated, NotFound } from '../application/viewer';
import type { Viewer } from '../application/viewer';
import { accessOf } from '../application/visibility/access';
import { mayTakeArchive } from '../application/visibility/result';
import { mountRoundArchive } from '../http/downloads';
import type { IncomingRequest } from '../http/incoming';
import type { FileStore } from '../persistence/file-ports';
import type { Readers } from '../persistence/ports';
import { joinPrinting, printAll } from './join-papers';
import type { PaperSources, Printing } from './join-papers';

interface ArchiveSources {
  readonly files: FileStore;
  readonly pepper: Buffer;
}

interface Archiving extends ArchiveSources {
  readonly printing: Printing;
  readonly integrity: Integrity;
}

type Asking = Pick<IncomingRequest<Visitor>, 'viewer' | 'requestId' | 'receivedAt'>;

/** The route of the whole round as one file; nothing is given while the log does not verify (trust.md 3.4.10). */
export function archiveRoute(papers: PaperSources, sources: ArchiveSources) {
  const archiving = { ...sources, printing: joinPrinting(papers), integrity: papers.integrity };
  return mountRoundArchive<Visitor>((request, roundId) => wholeRound(archiving, request, roundId));
}

async function* wholeRound(
  { printing, integrity, files, pepper }: Archiving,
  request: Asking,
  roundId: string,
): AsyncGenerator<ArchiveFile> {
  const { readers } = printing.unitOfWork;
  const { viewer: visitor, requestId, receivedAt: now } = request;
  const viewer = visitor?.viewer ?? null;
  if (viewer === null) throw new NotAuthenticated();
  const watch = { log: printing.log, requestId, now, viewer };
  const loaded = await watchedRead(watch, 'downloadArchive', roundId, () => takeable(readers, viewer, roundId));
  const verdict = await integrity.verify(roundId);
  if (!verdict.ok) throw new PaperMismatch();
  await integrity.sign(roundId);
  const signed = { publicKey: integrity.publicKey, ...(await checkpointsOf(readers, roundId)), pepper };
  const papers = everyPaper({ printing, files }, request, { roundId, viewer });
  yield* archiveFiles(readers, loaded, { signed, papers, projects: everyProject(readers, files, { roundId, viewer }) });
}

/** How many of the newest checkpoints are looked at for one that has a token. */
const RECENT = 200;

/** The newest checkpoint of a round, and the newest that another's clock stamped: the token comes a minute later. */
async function checkpointsOf({ checkpoints }: Readers, roundId: string) {
  const [last, recent] = await Promise.all([checkpoints.latest(roundId), checkpoints.newest(RECENT)]);
  const stamped = recent.find(({ chainId, timestamp }) => chainId === roundId && timestamp != null);
  const kept = [last, stamped?.id === last?.id ? null : (stamped ?? null)].filter((one) => one !== null);
  return { notes: kept.map(({ note }) => note), timestamps: kept.map(({ timestamp = null }) => timestamp) };
}

async function takeable(readers: Readers, viewer: Viewer, roundId: string) {
  const loaded = await loadRegulatedRound(readers, roundId);
  if (loaded === null) throw new NotFound();
  if (!mayTakeArchive(accessOf(viewer, loaded, await standingOf(readers, viewer, loaded)))) throw new NotFound();
  return loaded;
}

/** Every paper as it is printed, and beside it the copy that was signed, where there is one. */
async function* everyPaper(
  { printing, files }: Pick<Archiving, 'printing' | 'files'>,
  request: Asking,
  { roundId, viewer }: { readonly roundId: string; readonly viewer: Viewer },
): AsyncGenerator<ArchiveFile> {
  yield* printAll(printing, request, { roundId, choice: {} });
  const { readers } = printing.unitOfWork;
  for (const { id, code, signedFileId } of await readers.papers.ofRound(roundId)) {
    if (signedFileId === null) continue;
    const { type, bytes } = await fileDocument(readers, files, { viewer, id: signedFileId });
    yield { name: `${code}-${id}-da-ky.${type === 'application/pdf' ? 'pdf' : (type.split('/')[1] ?? 'bin')}`, bytes };
  }
}
