import type { ClientSession } from 'mongoose';
import type { CompulsoryPerson } from '../../domain/registration/compulsory';
import type { DataRequest } from '../../domain/registration/data-request';
import type { RegulationVersion } from '../../domain/regulation/regulation-version';
import type { RegisterRepositories } from '../register-ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

/** Registers of a round that the office keeps beside the applications. */
export function registerRepositories(models: Models, session: ClientSession | null): RegisterRepositories {
  const compulsory = collectionOf<CompulsoryPerson>(models.compulsoryPeople, session);
  const requests = collectionOf<DataRequest>(models.dataRequests, session);
  const versions = collectionOf<RegulationVersion>(models.regulationVersions, session);
  return {
    compulsoryPeople: {
      find: compulsory.find,
      ofRound: (roundId) => compulsory.findAll({ roundId }, { _id: 1 }),
      ...writerOf<CompulsoryPerson>(models.compulsoryPeople, session),
    },
    dataRequests: {
      find: requests.find,
      ofRound: (roundId) => requests.findAll({ roundId }, { _id: 1 }),
      ofPerson: (roundId, personId) => requests.findAll({ roundId, personId }, { _id: 1 }),
      ...writerOf<DataRequest>(models.dataRequests, session),
    },
    regulationVersions: {
      insert: versions.insert,
      ofRound: (roundId) => versions.findAll({ roundId }, { number: 1 }),
    },
  };
}
