import type { ClientSession } from 'mongoose';
import type { PaperContentRecord, PaperSeal, StoredPaper } from '../paper-ports';
import type { Repositories } from '../ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

const BY_ID = { by: '_id', direction: 1 } as const;

/** Papers, what they state, and the hashes of their bytes. */
export function paperRepositories(models: Models, session: ClientSession | null): Pick<Repositories, 'papers'> {
  const papers = collectionOf<StoredPaper>(models.papers, session);
  const contents = collectionOf<PaperContentRecord>(models.paperContents, session);
  const seals = collectionOf<PaperSeal>(models.paperSeals, session);
  return {
    papers: {
      ...papers,
      ...writerOf<StoredPaper>(models.papers, session),
      ofRound: (roundId) => papers.findAll({ roundId }, { _id: 1 }),
      byProofCode: (proofCode) => papers.findOne({ proofCode }),
      page: (filter, page) => papers.page({ ...filter }, BY_ID, page),
      contents: contents.findMany,
      insertContents: contents.insert,
      seals: seals.findMany,
      seal: (seal) => seals.insert([seal]),
    },
  };
}
