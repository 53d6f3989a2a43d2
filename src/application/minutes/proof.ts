import { formatDayVi, hanoiDay } from '../../domain/calendar';
import { PAPERS } from '../../domain/paper/registry';
import type { PaperState } from '../../domain/paper/paper-life';
import type { StoredPaper } from '../../persistence/paper-ports';
import type { UnitOfWork } from '../../persistence/ports';
import { loadRegulatedRound } from '../exam/round-scope';
import { isCurrent, sealedBytes, storedContent } from './paper-document';
import type { DrawPaper } from './paper-document';

/** What anybody may know of a paper by its code: that it exists and which bytes it is, and nothing of a person. */
export interface PaperProof {
  readonly code: string;
  /** Name of the kind of paper, such as "Biên bản họp Hội đồng…". */
  readonly kind: string;
  readonly number: string | null;
  readonly edition: number;
  readonly state: PaperState;
  readonly issuedOn: string;
  readonly isValid: boolean;
  /** SHA-256 and length of the PDF. */
  readonly sha256: string;
  readonly size: number;
  readonly contentHash: string;
  /** Head of the audit chain when the paper was issued: printed on it, and inside every later entry of the log. */
  readonly auditHash: string;
}

/** Papers whose standing is remembered, and for how long, in milliseconds: a public page must not make the store work. */
const MOST_REMEMBERED = 500;
const REMEMBERED_FOR = 60_000;

/** Looks papers up for the public. */
export function createProofDesk({ unitOfWork, draw }: { readonly unitOfWork: UnitOfWork; readonly draw: DrawPaper }) {
  const { readers } = unitOfWork;
  const known = new Map<string, { readonly isValid: boolean; readonly until: number }>();
  const isValid = async (paper: StoredPaper, now: number): Promise<boolean> => {
    const remembered = known.get(paper.id);
    if (remembered !== undefined && remembered.until > now) return remembered.isValid;
    const loaded = await loadRegulatedRound(readers, paper.roundId);
    const valid = loaded !== null && (await isCurrent(readers, loaded, paper));
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(paper.id, { isValid: valid, until: now + REMEMBERED_FOR });
    return valid;
  };
  return async (proofCode: string, now: Date): Promise<PaperProof | null> => {
    const paper = await readers.papers.byProofCode(proofCode);
    if (paper === null) return null;
    const [sealed] = await readers.papers.seals([paper.id]);
    const seal = sealed ?? (await sealNow(unitOfWork, draw, { paper, now }));
    const { number, edition, state, contentHash, auditHash, supersededBy } = paper;
    return {
      code: proofCode,
      kind: PAPERS[paper.code].name,
      number,
      edition,
      state,
      issuedOn: formatDayVi(hanoiDay(paper.issuedAt)),
      isValid: supersededBy === null && (await isValid(paper, now.getTime())),
      sha256: seal.sha256,
      size: seal.size,
      contentHash,
      auditHash,
    };
  };
}

async function sealNow(
  unitOfWork: UnitOfWork,
  draw: DrawPaper,
  { paper, now }: { readonly paper: StoredPaper; readonly now: Date },
) {
  const content = await storedContent(unitOfWork.readers, paper);
  return (await sealedBytes(unitOfWork, draw, { paper, content, now })).seal;
}
