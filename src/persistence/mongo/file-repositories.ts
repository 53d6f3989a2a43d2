import { trusted } from 'mongoose';
import type { ClientSession } from 'mongoose';
import type { UploadedFile } from '../../domain/files/upload';
import type { Repositories } from '../ports';
import { among, collectionOf, within, writerOf } from './aggregate';
import type { Models } from './connect';

/** Records of uploaded files; their bytes lie in a folder. */
export function fileRepositories(models: Models, session: ClientSession | null): Pick<Repositories, 'files'> {
  const files = collectionOf<UploadedFile>(models.files, session);
  return {
    files: {
      ...files,
      ...writerOf<UploadedFile>(models.files, session),
      ofSubject: (subjectId) => files.findAll({ subjectId }, { uploadedAt: 1, _id: 1 }),
      waitingOf: (uploadedBy) => files.findAll({ uploadedBy, subjectId: null, roundId: null }),
      waitingSince: (before) => files.findAll({ subjectId: null, roundId: null, uploadedAt: trusted({ $lt: before }) }),
      inDraft: (roundId, uploadedBy) =>
        files.findAll({ uploadedBy, subjectId: null, roundId }, { uploadedAt: 1, _id: 1 }),
      inDrafts: (roundId) => files.findAll({ subjectId: null, roundId }),
      roundsOfDrafts: () => files.distinct('roundId', { subjectId: null, roundId: trusted({ $gt: '' }) }),
      remove: async (ids) => {
        if (ids.length > 0) await models.files.deleteMany({ _id: among(ids) }, within(session));
      },
    },
  };
}
