import type { PaperCode } from '../domain/paper/registry';
import type { PaperLife, PaperState } from '../domain/paper/paper-life';
import type { WordingEdition, WordingRef } from '../domain/paper/wording';
import type { Page, PageRequest, Reader, Writer } from './basic-ports';

/** An edition of a paper: what identifies it, where it stands, and the hash of its content. Giấy tờ đã lập. */
export interface StoredPaper extends PaperLife {
  readonly id: string;
  readonly roundId: string;
  readonly code: PaperCode;
  readonly sheetId: string | null;
  /** Null for forms that carry no number. */
  readonly number: string | null;
  /** `issuer|type|year|sequence`, unique: no two papers share a number (BR-61). */
  readonly numberKey: string;
  /** Version of the paper, from 1 (BR-59). */
  readonly edition: number;
  /** The 16 digits by which anybody can look it up; unique. */
  readonly proofCode: string;
  /** Where the check page was when the paper was issued, such as `https://thituyen.vn`; empty when that was not known. */
  readonly proofAddress: string;
  readonly templateVersion: number;
  /** The agency's own edition of that wording; null or left out where the shipped one was used. */
  readonly wording?: WordingRef | null;
  readonly contentHash: string;
  /** What this edition changed against the one before, one line a fact; empty for the first. */
  readonly changes: readonly string[];
  /** Audit head at the moment of issue, printed on every page. */
  readonly auditHash: string;
  readonly issuedAt: Date;
}

/** All that an edition states, as canonical JSON: it is printed from this for ever, whatever becomes of the data. */
export interface PaperContentRecord {
  /** Id of the paper. */
  readonly id: string;
  readonly content: string;
}

/** The bytes of an edition, as they first left the product: no other bytes of it exist. */
export interface PaperSeal {
  /** Id of the paper. */
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly sealedAt: Date;
}

/** The bytes that a seal is of. They are kept because a later release of the product may draw the same words otherwise. */
export interface PaperPrint {
  /** Id of the paper. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** Which papers of a round a list shows. */
export interface PaperFilter {
  readonly roundId: string;
  readonly code?: string;
  readonly state?: PaperState;
}

export type PaperReader = Reader<StoredPaper> & {
  readonly ofRound: (roundId: string) => Promise<readonly StoredPaper[]>;
  /** Papers about one subject, such as an application: those addressed to a candidate. */
  readonly about: (sheetId: string) => Promise<readonly StoredPaper[]>;
  readonly byProofCode: (proofCode: string) => Promise<StoredPaper | null>;
  /** Form by form in the order of the round's steps, and in a form as they were issued; positions are "code id". */
  readonly page: (filter: PaperFilter, page: PageRequest) => Promise<Page<StoredPaper>>;
  readonly contents: (ids: readonly string[]) => Promise<readonly PaperContentRecord[]>;
  readonly seals: (ids: readonly string[]) => Promise<readonly PaperSeal[]>;
  /** The bytes that first left the product; null where they were not kept. */
  readonly print: (id: string) => Promise<Buffer | null>;
};

export type PaperRepository = PaperReader &
  Writer<StoredPaper> & {
    readonly insertContents: (contents: readonly PaperContentRecord[]) => Promise<void>;
    /** Throws UniqueViolation when the paper is sealed already. */
    readonly seal: (seal: PaperSeal) => Promise<void>;
    /** Throws UniqueViolation when those of the paper are kept already. */
    readonly keepPrint: (print: PaperPrint) => Promise<void>;
  };

/** Editions of wordings. */
export interface WordingReader {
  /** Those of one agency and form, newest first. */
  readonly ofForm: (agency: string, code: string) => Promise<readonly WordingEdition[]>;
  /** The newest of each form of one agency. */
  readonly newest: (agency: string) => Promise<readonly WordingEdition[]>;
  /** An edition of exactly this text; equal texts are one, whoever wrote them. */
  readonly byHash: (sha256: string) => Promise<WordingEdition | null>;
}

/** Insert-only by its shape: an edition is never changed and never removed. */
export type WordingRepository = WordingReader & Pick<Writer<WordingEdition>, 'insert'>;
