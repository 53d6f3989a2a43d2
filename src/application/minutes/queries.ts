import type { Readers, StoredPaper } from '../../persistence/ports';
import type { PaperFilter } from '../../persistence/paper-ports';
import { isRegulated } from '../exam/round-scope';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeePapers } from '../visibility';
import type { RoundAccess } from '../visibility';
import { fits } from './issue-papers';
import { compareStored, loadPapers } from './load-papers';
import type { LoadedPapers } from './load-papers';
import type { PaperSubjectView, PaperView } from './views';

/** What a list of papers may be narrowed to. */
export type PaperChoice = Omit<PaperFilter, 'roundId'>;

/** Issued papers as the viewer may see them. */
export function paperQueries(readers: Readers, loaders: Loaders) {
  const current = currency(readers);
  return {
    papers: async (
      access: RoundAccess,
      page: PageArguments,
      choice: PaperChoice = {},
    ): Promise<Connection<PaperView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeePapers(access)) return EMPTY;
      const found = await readers.papers.page({ ...choice, roundId: access.round.id }, request);
      return connectionOf(
        found,
        ({ id }) => id,
        (paper): PaperView => ({ ...paper, kind: 'paper', access }),
      );
    },
    paper: async (id: string): Promise<PaperView | null> => {
      const paper = await readers.papers.find(id);
      const access = paper === null ? null : await loaders.access.load(paper.roundId);
      return paper !== null && access !== null && maySeePapers(access) ? { ...paper, kind: 'paper', access } : null;
    },
    /** Whose sheet a D24 prints; a secret ballot's member is nobody (BR-46). */
    paperSubject: async ({ sheetId }: PaperView): Promise<PaperSubjectView | null> => {
      if (sheetId === null) return null;
      const sheet = await readers.sheets.find(sheetId);
      if (sheet !== null) return sheet;
      const ballot = await readers.ballots.find(sheetId);
      return ballot === null ? null : { memberId: null, applicationId: ballot.applicationId };
    },
    paperIsCurrent: (paper: PaperView): Promise<boolean> => current(paper, paper.access),
    paperFileHash: async (paper: PaperView): Promise<string | null> => {
      const [seal] = await readers.papers.seals([paper.id]);
      return seal?.sha256 ?? null;
    },
  };
}

/** Whether papers fit their data; the data of a round are gathered once for all papers of one answer. */
function currency(readers: Readers) {
  const rounds = new Map<string, Promise<LoadedPapers>>();
  return async (paper: StoredPaper, { round, bodies }: RoundAccess): Promise<boolean> => {
    if (paper.supersededBy !== null || !isRegulated(round)) return false;
    const known = rounds.get(round.id) ?? loadPapers(readers, { round, bodies });
    rounds.set(round.id, known);
    const papers = await known;
    const rests = paper.sheetId !== null || papers.established === null || compareStored(papers.established) === null;
    return rests && fits(papers, paper);
  };
}
