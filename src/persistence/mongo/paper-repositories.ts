import { Binary } from 'bson';
import type { ClientSession } from 'mongoose';
import type { WordingEdition } from '../../domain/paper/wording';
import type { PaperContentRecord, PaperPrint, PaperSeal, StoredPaper } from '../paper-ports';
import type { Repositories } from '../ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

/** Papers, what they state, and the hashes of their bytes. */
export function paperRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'papers' | 'wordings'> {
  const papers = collectionOf<StoredPaper>(models.papers, session);
  const contents = collectionOf<PaperContentRecord>(models.paperContents, session);
  const seals = collectionOf<PaperSeal>(models.paperSeals, session);
  const prints = collectionOf<Omit<PaperPrint, 'bytes'> & { readonly bytes: Binary }>(models.paperPrints, session);
  const wordings = collectionOf<WordingEdition>(models.wordings, session);
  return {
    wordings: {
      insert: wordings.insert,
      ofForm: (agency, code) => wordings.findAll({ agency, code }, { number: -1 }),
      newest: async (agency) => {
        const all = await wordings.findAll({ agency }, { number: 1 });
        return [...new Map(all.map((edition) => [edition.code, edition])).values()];
      },
      byHash: (sha256) => wordings.findOne({ sha256 }),
    },
    papers: {
      ...papers,
      ...writerOf<StoredPaper>(models.papers, session),
      ofRound: (roundId) => papers.findAll({ roundId }, { _id: 1 }),
      about: (sheetId) => papers.findAll({ sheetId }, { _id: 1 }),
      byProofCode: (proofCode) => papers.findOne({ proofCode }),
      page: (filter, page) => papers.pageBy({ ...filter }, 'code', page),
      contents: contents.findMany,
      insertContents: contents.insert,
      seals: seals.findMany,
      seal: (seal) => seals.insert([seal]),
      print: async (id) => {
        const found = await prints.find(id);
        return found === null ? null : Buffer.from(found.bytes.buffer);
      },
      keepPrint: ({ id, bytes }) => prints.insert([{ id, bytes: new Binary(bytes) }]),
    },
  };
}
