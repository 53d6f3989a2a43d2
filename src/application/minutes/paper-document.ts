import type { Paper } from '../../domain/papers';
import type { Readers } from '../../persistence/ports';
import { standingOf } from '../conflict/standing';
import { loadRegulatedRound } from '../exam/round-scope';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { accessOf, maySeePapers } from '../visibility';
import { compareStored, contentHash, contentOf, loadPapers, loadSheetPaper } from './load-papers';

/** The stored facts no longer give the paper that was issued: nothing is printed until people have looked (A5, BR-59). */
export class PaperMismatch extends Error {
  readonly extensions = { code: 'CONFLICT' };
  constructor() {
    super('Dữ liệu hiện tại không còn khớp với giấy tờ đã phát hành; dừng in. Hãy báo Ban giám sát.');
  }
}

/** The content of an issued paper, made anew from locked data and compared with what was issued. */
export async function paperDocument(
  readers: Readers,
  viewer: Viewer | null,
  paperId: string,
): Promise<{ readonly fileName: string; readonly content: Paper }> {
  if (viewer === null) throw new NotAuthenticated();
  const paper = await readers.papers.find(paperId);
  const loaded = paper === null ? null : await loadRegulatedRound(readers, paper.roundId);
  if (paper === null || loaded === null) throw new NotFound();
  const access = accessOf(viewer, loaded, await standingOf(readers, viewer, loaded));
  if (!maySeePapers(access)) throw new NotFound();
  const { sheetId } = paper;
  const papers = sheetId === null ? await loadPapers(readers, loaded) : await loadSheetPaper(readers, loaded, sheetId);
  const content = contentOf(papers, paper);
  const stands = papers.established === null || compareStored(papers.established) === null;
  if (content === null || !stands || contentHash(content) !== paper.contentHash) throw new PaperMismatch();
  return { fileName: `${paper.code}-${paper.id}.pdf`, content };
}
