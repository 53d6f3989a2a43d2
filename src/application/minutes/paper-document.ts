import { createHash } from 'node:crypto';
import type { PaperFacts } from '../../domain/paper/registry';
import { ok } from '../../domain/result';
import type { PaperSeal, StoredPaper } from '../../persistence/paper-ports';
import { UniqueViolation } from '../../persistence/ports';
import type { Readers, Repositories, UnitOfWork } from '../../persistence/ports';
import { standingOf } from '../conflict/standing';
import { loadRegulatedRound } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { accessOf } from '../visibility/access';
import { maySeeOwnPaper, maySeePapers } from '../visibility/result';
import type { RoundAccess } from '../visibility/access';
import { fits } from './issue-papers';
import { compareStored } from '../result/compare-stored';
import { loadOnePaper } from './load-papers';

/** The stored facts no longer give the paper that was issued: nothing is printed until people have looked (A5, BR-59). */
export class PaperMismatch extends Error {
  readonly extensions = { code: 'CONFLICT' };
  constructor() {
    super('Dữ liệu hiện tại không còn khớp với giấy tờ đã phát hành; dừng in. Hãy báo Ban giám sát.');
  }
}

/** Bytes of the largest print that is kept: a row of the store has its bounds. Lists of thousands stay below. */
const MOST_KEPT = 12 * 1_024 * 1_024;

/** A paper as it may be printed. */
export interface PrintablePaper {
  readonly paper: StoredPaper;
  readonly fileName: string;
  readonly content: PaperFacts;
}

/**
 * What an issued paper states, for those who may see it. The newest edition is printed only while the data still give
 * it; an older one is history and is printed from what it stated then, its successor named beside it.
 */
export async function paperDocument(
  readers: Readers,
  viewer: Viewer | null,
  paperId: string,
  format: 'pdf' | 'docx' = 'pdf',
): Promise<PrintablePaper> {
  if (viewer === null) throw new NotAuthenticated();
  const paper = await readers.papers.find(paperId);
  const loaded = paper === null ? null : await loadRegulatedRound(readers, paper.roundId);
  if (paper === null || loaded === null) throw new NotFound();
  const access = accessOf(viewer, loaded, await standingOf(readers, viewer, loaded));
  // Words to edit are for those who make the paper; whoever it is addressed to gets the sheet that can be checked.
  const isAddressed = format === 'pdf' && (await isOwnPaper(readers, access, paper));
  if (!maySeePapers(access) && !isAddressed) throw new NotFound();
  if (paper.supersededBy === null && !(await isCurrent(readers, loaded, paper))) throw new PaperMismatch();
  return { paper, fileName: fileNameOf(paper), content: await storedContent(readers, paper) };
}

/** Whether a paper is addressed to the viewer. */
async function isOwnPaper(readers: Readers, access: RoundAccess, paper: StoredPaper): Promise<boolean> {
  const application = paper.sheetId === null ? null : await readers.applications.find(paper.sheetId);
  return application !== null && maySeeOwnPaper(access, paper, application);
}

/** Whether the data still give exactly this edition, and nothing speaks against the result it rests on. */
export async function isCurrent(readers: Readers, loaded: RegulatedLoad, paper: StoredPaper): Promise<boolean> {
  if (paper.supersededBy !== null) return false;
  const papers = await loadOnePaper(readers, loaded, paper);
  const stands = papers.established === null || compareStored(papers.established) === null;
  return stands && fits(papers, paper);
}

/** What a paper stated when it was issued. */
export async function storedContent(readers: Readers, paper: StoredPaper): Promise<PaperFacts> {
  const [record] = await readers.papers.contents([paper.id]);
  if (record === undefined) throw new PaperMismatch();
  // As a border: the record was written as the canonical text of a paper.
  return JSON.parse(record.content) as PaperFacts;
}

/**
 * Prints a paper, from the bytes that were kept of it or else by drawing it. Given by whoever joins the parts: this layer
 * knows no PDF. Throws PaperMismatch while nothing may be printed.
 */
export type DrawPaper = (content: PaperFacts, paper: StoredPaper, kept: Buffer | null) => Promise<Buffer>;

/**
 * The bytes of a paper. They and their hash are kept before they are first handed out, so no bytes of it exist whose hash
 * is not known; and no others are ever handed out for it (BR-59), also when a later release would draw it otherwise.
 */
export async function sealedBytes(
  unitOfWork: UnitOfWork,
  draw: DrawPaper,
  { paper, content, now }: { readonly paper: StoredPaper; readonly content: PaperFacts; readonly now: Date },
): Promise<{ readonly bytes: Buffer; readonly seal: PaperSeal }> {
  const { papers } = unitOfWork.readers;
  const [known] = await papers.seals([paper.id]);
  const found = known === undefined ? null : await papers.print(paper.id);
  // Bytes that somebody changed are none: the paper is drawn again, and compared like one that was never kept.
  const kept = found !== null && hashOf(found) === known?.sha256 ? found : null;
  const bytes = await draw(content, paper, kept);
  if (known === undefined) {
    const fresh = { id: paper.id, sha256: hashOf(bytes), size: bytes.length, sealedAt: now };
    return { bytes, seal: await firstSeal(unitOfWork, fresh, bytes) };
  }
  if (hashOf(bytes) !== known.sha256) throw new PaperMismatch();
  if (found === null) await once(unitOfWork, ({ papers: rows }) => keep(rows, paper.id, bytes));
  return { bytes, seal: known };
}

/** Seals a paper with these bytes, unless another request did so with the same. */
async function firstSeal(unitOfWork: UnitOfWork, fresh: PaperSeal, bytes: Buffer): Promise<PaperSeal> {
  await once(unitOfWork, async ({ papers }) => {
    await papers.seal(fresh);
    await keep(papers, fresh.id, bytes);
  });
  const [seal = fresh] = await unitOfWork.readers.papers.seals([fresh.id]);
  if (seal.sha256 !== fresh.sha256) throw new PaperMismatch();
  return seal;
}

async function keep(papers: Repositories['papers'], id: string, bytes: Buffer): Promise<void> {
  if (bytes.length <= MOST_KEPT) await papers.keepPrint({ id, bytes });
}

/** Writes what nobody has written yet; what another request was first with stands. */
async function once(unitOfWork: UnitOfWork, write: (repositories: Repositories) => Promise<void>): Promise<void> {
  try {
    await unitOfWork.run(async (repositories) => {
      await write(repositories);
      return ok(null);
    });
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function fileNameOf({ code, id }: StoredPaper): string {
  return `${code}-${id}.pdf`;
}
