import { trusted } from 'mongoose';
import type { ClientSession } from 'mongoose';
import { canSignIn } from '../../domain/account/account';
import type { Account } from '../../domain/account/account';
import type { Repositories } from '../ports';
import type { StoredApproval, StoredInterests } from '../serving-ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

/** What keeps those who serve in a round honest: their declarations, and the second person of their acts. */
export function servingRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'interests' | 'approvals' | 'administrators'> {
  const accounts = collectionOf<Account>(models.accounts, session);
  const interests = collectionOf<StoredInterests>(models.interests, session);
  const approvals = collectionOf<StoredApproval>(models.approvals, session);
  return {
    interests: {
      ...writerOf<StoredInterests>(models.interests, session),
      ofRound: (roundId) => interests.findAll({ roundId }, { _id: 1 }),
      ofPerson: (roundId, personId) => interests.findOne({ roundId, personId }),
    },
    approvals: {
      ...approvals,
      ...writerOf<StoredApproval>(models.approvals, session),
      pending: (roundId, now) =>
        approvals.findAll({ roundId, state: 'PENDING', expiresAt: trusted({ $gt: now }) }, { _id: 1 }),
      allPending: (now) => approvals.findAll({ state: 'PENDING', expiresAt: trusted({ $gt: now }) }, { _id: 1 }),
    },
    administrators: {
      active: async () => (await accounts.findAll({ isAdministrator: true })).filter(canSignIn),
    },
  };
}
