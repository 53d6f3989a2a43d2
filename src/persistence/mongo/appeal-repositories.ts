import type { ClientSession } from 'mongoose';
import type { Violation } from '../../domain/written/violations';
import type { Repositories, StoredAppeal } from '../ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

/** Breaches of the exam rules and applications for re-marking: few in a round, read whole. */
export function appealRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'violations' | 'appeals'> {
  const violations = collectionOf<Violation>(models.violations, session);
  const appeals = collectionOf<StoredAppeal>(models.appeals, session);
  return {
    violations: {
      ...violations,
      ...writerOf<Violation>(models.violations, session),
      ofRound: (roundId) => violations.findAll({ roundId }, { _id: 1 }),
    },
    appeals: {
      ...appeals,
      ...writerOf<StoredAppeal>(models.appeals, session),
      ofRound: (roundId) => appeals.findAll({ roundId }, { code: 1 }),
    },
  };
}
