import type { ClientSession } from 'mongoose';
import type { Dossier } from '../../domain/registration/dossier';
import type { Repositories, StoredDraft, StoredImport } from '../ports';
import type { StoredMeeting } from '../serving-ports';
import { collectionOf, within, writerOf } from './aggregate';
import type { Models } from './connect';

/** Dossiers, drafts of registrations, lists brought in, and the meetings that decide on them. */
export function dossierRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'dossiers' | 'drafts' | 'imports' | 'meetings'> {
  const dossiers = collectionOf<Dossier>(models.dossiers, session);
  const drafts = collectionOf<StoredDraft>(models.registrationDrafts, session);
  const imports = collectionOf<StoredImport>(models.applicationImports, session);
  const meetings = collectionOf<StoredMeeting>(models.eligibilityMeetings, session);
  return {
    dossiers: { ...dossiers, ...writerOf<Dossier>(models.dossiers, session) },
    drafts: {
      ...drafts,
      ofRound: (roundId) => drafts.findAll({ roundId }, { _id: 1 }),
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
