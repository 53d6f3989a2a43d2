import type { CompulsoryPerson } from '../domain/registration/compulsory';
import type { DataRequest } from '../domain/registration/data-request';
import type { RegulationVersion } from '../domain/regulation/regulation-version';
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
  /** Oldest first. */
  readonly dataRequests: Pick<Reader<DataRequest>, 'find'> & {
    readonly ofRound: (roundId: string) => Promise<readonly DataRequest[]>;
    readonly ofPerson: (roundId: string, personId: string) => Promise<readonly DataRequest[]>;
  };
  /** By number, from the first. */
  readonly regulationVersions: { readonly ofRound: (roundId: string) => Promise<readonly RegulationVersion[]> };
}

/** The same with writing. */
export interface RegisterRepositories extends RegisterReaders {
  readonly compulsoryPeople: RegisterReaders['compulsoryPeople'] & Writer<CompulsoryPerson>;
  readonly dataRequests: RegisterReaders['dataRequests'] & Writer<DataRequest>;
  /** Insert-only: a saved version is never changed. */
  readonly regulationVersions: RegisterReaders['regulationVersions'] & Pick<Writer<RegulationVersion>, 'insert'>;
}
