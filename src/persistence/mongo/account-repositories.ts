import { trusted } from 'mongoose';
import type { ClientSession } from 'mongoose';
import type { Account } from '../../domain/account/account';
import type { GuessCounter, OutboxMessage, Session } from '../account-ports';
import type { StoredReminder } from '../reminder-ports';
import type { Repositories } from '../ports';
import { among, collectionOf, within, writerOf } from './aggregate';
import type { Models } from './connect';

/** Repositories of accounts, sessions, counted guesses and messages to send. */
export function accountRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'accounts' | 'sessions' | 'guesses' | 'outbox'> {
  return {
    accounts: accountRepository(models, session),
    sessions: sessionRepository(models, session),
    guesses: guessRepository(models, session),
    outbox: outboxRepository(models, session),
  };
}

function accountRepository(models: Models, session: ClientSession | null): Repositories['accounts'] {
  const accounts = collectionOf<Account>(models.accounts, session);
  return {
    ...accounts,
    ...writerOf<Account>(models.accounts, session),
    findByUsername: (username) => accounts.findOne({ username }),
    findByLink: (codeHash) => accounts.findOne({ 'link.codeHash': codeHash }),
    all: () => accounts.findAll({}, { _id: 1 }),
    exists: async () => (await accounts.findOne({})) !== null,
  };
}

function sessionRepository(models: Models, session: ClientSession | null): Repositories['sessions'] {
  const sessions = collectionOf<Session>(models.sessions, session);
  const model = models.sessions;
  return {
    find: sessions.find,
    ofAccount: (accountId) => sessions.findAll({ accountId }, { createdAt: -1 }),
    insert: (one) => sessions.insert([one]),
    touch: async (id, at) => {
      await model.updateOne({ _id: id }, { $set: { lastSeenAt: at } }, within(session));
    },
    remove: async (ids) => {
      if (ids.length > 0) await model.deleteMany({ _id: among(ids) }, within(session));
    },
    removeOfAccount: async (accountId, exceptId) => {
      const others = exceptId === null ? {} : { _id: trusted({ $ne: exceptId }) };
      await model.deleteMany({ accountId, ...others }, within(session));
    },
    removeEnded: async (now) => {
      await model.deleteMany({ endsAt: trusted({ $lte: now }) }, within(session));
    },
  };
}

function guessRepository(models: Models, session: ClientSession | null): Repositories['guesses'] {
  const guesses = collectionOf<GuessCounter>(models.guessCounters, session);
  const model = models.guessCounters;
  return {
    findMany: guesses.findMany,
    ...writerOf<GuessCounter>(model, session),
    removeForgotten: async (now) => {
      await model.deleteMany({ forgetAt: trusted({ $lte: now }) }, within(session));
    },
  };
}

function outboxRepository(models: Models, session: ClientSession | null): Repositories['outbox'] {
  const messages = collectionOf<OutboxMessage>(models.outbox, session);
  const model = models.outbox;
  const reminders = collectionOf<StoredReminder>(models.reminders, session);
  return {
    insert: messages.insert,
    findReminder: reminders.find,
    noteReminder: (reminder) => reminders.insert([reminder]),
    due: async (now, limit) =>
      (await messages.findAll({ dueAt: trusted({ $lte: now }) }, { dueAt: 1 })).slice(0, limit),
    claim: async ({ id, attempts }, dueAt) => {
      const change = { $set: { attempts: attempts + 1, dueAt } };
      const { matchedCount } = await model.updateOne({ _id: id, attempts }, change, within(session));
      return matchedCount === 1;
    },
    remove: async (id) => {
      await model.deleteOne({ _id: id }, within(session));
    },
  };
}
