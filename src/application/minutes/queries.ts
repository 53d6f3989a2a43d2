import type { Readers, StoredSheet } from '../../persistence/ports';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeePapers } from '../visibility';
import type { RoundAccess } from '../visibility';
import type { PaperView } from './views';

/** Issued papers as the viewer may see them. */
export function paperQueries(readers: Readers, loaders: Loaders) {
  return {
    papers: async (access: RoundAccess, page: PageArguments): Promise<Connection<PaperView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeePapers(access)) return EMPTY;
      const found = await readers.papers.page(access.round.id, request);
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
    paperSheet: async (paper: PaperView): Promise<StoredSheet | null> =>
      paper.sheetId === null ? null : readers.sheets.find(paper.sheetId),
  };
}
