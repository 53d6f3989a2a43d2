import { createHash } from 'node:crypto';
import type { PaperFacts } from '../../domain/paper/registry';
import { ok } from '../../domain/result';
import type { PaperSeal, StoredPaper } from '../../persistence/paper-ports';
import { UniqueViolation } from '../../persistence/ports';
import type { Readers, UnitOfWork } from '../../persistence/ports';
import { standingOf } from '../conflict/standing';
import { loadRegulatedRound } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { accessOf, maySeeOwnPaper, maySeePapers } from '../visibility';
import type { RoundAccess } from '../visibility';
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

/** Draws a paper. Given by whoever joins the parts: this layer knows no PDF. */
export type DrawPaper = (content: PaperFacts, paper: StoredPaper) => Promise<Buffer>;

/**
 * The bytes of a paper. Their hash is kept before they are first handed out, so no bytes of it exist whose hash is not
 * known; and no others are ever handed out for it (BR-59).
 */
export async function sealedBytes(
  unitOfWork: UnitOfWork,
  draw: DrawPaper,
  { paper, content, now }: { readonly paper: StoredPaper; readonly content: PaperFacts; readonly now: Date },
): Promise<{ readonly bytes: Buffer; readonly seal: PaperSeal }> {
  const bytes = await draw(content, paper);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seal = await sealOf(unitOfWork, { id: paper.id, sha256, size: bytes.length, sealedAt: now });
  if (seal.sha256 !== sha256) throw new PaperMismatch();
  return { bytes, seal };
}

async function sealOf(unitOfWork: UnitOfWork, fresh: PaperSeal): Promise<PaperSeal> {
  const [known] = await unitOfWork.readers.papers.seals([fresh.id]);
  if (known !== undefined) return known;
  try {
    await unitOfWork.run(async (repositories) => {
      await repositories.papers.seal(fresh);
      return ok(null);
    });
    return fresh;
  } catch (error) {
    // Another request was first: its bytes are these, or something is wrong.
    if (!(error instanceof UniqueViolation)) throw error;
    const [other] = await unitOfWork.readers.papers.seals([fresh.id]);
    return other ?? fresh;
  }
}

function fileNameOf({ code, id }: StoredPaper): string {
  return `${code}-${id}.pdf`;
}
