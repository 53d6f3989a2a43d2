import type { CompulsoryPerson } from '../domain/compulsory';
import type { Reader, Writer } from './basic-ports';

/** What a candidate has typed and not handed in, encrypted; its id joins round and account. */
export interface StoredDraft {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly step: number;
  readonly sealed: string;
  readonly savedAt: Date;
}

/** Registers of a round that the office keeps beside the applications: what queries may use of them. */
export interface RegisterReaders {
  /** In the order they were written down. */
  readonly compulsoryPeople: Pick<Reader<CompulsoryPerson>, 'find'> & {
    readonly ofRound: (roundId: string) => Promise<readonly CompulsoryPerson[]>;
  };
}

/** The same with writing. */
export interface RegisterRepositories extends RegisterReaders {
  readonly compulsoryPeople: RegisterReaders['compulsoryPeople'] & Writer<CompulsoryPerson>;
}
