import type { ClientSession } from 'mongoose';
import type { Dossier } from '../../domain/dossier';
import type { Repositories, StoredDraft, StoredImport, StoredMeeting } from '../ports';
import type { StoredReminder } from '../reminder-ports';
import { collectionOf, within, writerOf } from './aggregate';
import type { Models } from './connect';

/** Dossiers, drafts of registrations, lists brought in, the meetings that decide on them, and reminders of what is due. */
export function dossierRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'dossiers' | 'drafts' | 'imports' | 'meetings' | 'reminders'> {
  const dossiers = collectionOf<Dossier>(models.dossiers, session);
  const drafts = collectionOf<StoredDraft>(models.registrationDrafts, session);
  const imports = collectionOf<StoredImport>(models.applicationImports, session);
  const meetings = collectionOf<StoredMeeting>(models.eligibilityMeetings, session);
  const reminders = collectionOf<StoredReminder>(models.reminders, session);
  return {
    reminders: { find: reminders.find, insert: reminders.insert },
    dossiers: { ...dossiers, ...writerOf<Dossier>(models.dossiers, session) },
    drafts: {
      ...drafts,
      ...writerOf<StoredDraft>(models.registrationDrafts, session),
      remove: async (id) => {
        await models.registrationDrafts.deleteOne({ _id: id }, within(session));
      },
      removeOfRound: async (roundId) => {
        await models.registrationDrafts.deleteMany({ roundId }, within(session));
      },
    },
    imports: {
      find: imports.find,
      ofRound: (roundId) => imports.findAll({ roundId }, { _id: -1 }),
      ...writerOf<StoredImport>(models.applicationImports, session),
    },
    meetings: { insert: meetings.insert, ofRound: (roundId) => meetings.findAll({ roundId }, { _id: 1 }) },
  };
}
