import type { ClientSession } from 'mongoose';
import type { CompulsoryPerson } from '../../domain/compulsory';
import type { RegisterRepositories } from '../register-ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

/** Registers of a round that the office keeps beside the applications. */
export function registerRepositories(models: Models, session: ClientSession | null): RegisterRepositories {
  const compulsory = collectionOf<CompulsoryPerson>(models.compulsoryPeople, session);
  return {
    compulsoryPeople: {
      find: compulsory.find,
      ofRound: (roundId) => compulsory.findAll({ roundId }, { _id: 1 }),
      ...writerOf<CompulsoryPerson>(models.compulsoryPeople, session),
    },
  };
}
