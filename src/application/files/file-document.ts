import type { Application } from '../../domain/registration/application';
import { FILE_KINDS } from '../../domain/files/upload';
import type { UploadedFile, UploadPurpose } from '../../domain/files/upload';
import type { FileStore } from '../../persistence/file-ports';
import type { Readers } from '../../persistence/ports';
import { standingOf } from '../conflict/standing';
import { loadRound } from '../exam/round-scope';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { accessOf } from '../visibility/access';
import { maySeeSheet, maySeeTakenProjects } from '../visibility/defence';
import { mayOpenDossier } from '../visibility/registration';
import { maySeePapers } from '../visibility/result';
import { maySeeRound } from '../visibility/round';
import type { RoundAccess } from '../visibility/access';

/** A stored file for whoever may see what it belongs to; a waiting one for its uploader alone. */
export async function fileDocument(
  readers: Readers,
  files: FileStore,
  asked: { readonly viewer: Viewer | null; readonly id: string },
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer }> {
  const { viewer, id } = asked;
  if (viewer === null) throw new NotAuthenticated();
  const file = await readers.files.find(id);
  if (file === null || !(await maySeeFile(readers, viewer, file))) throw new NotFound();
  return {
    name: file.name,
    type: FILE_KINDS[file.kind].types[0] ?? 'application/octet-stream',
    bytes: await files.read(id),
  };
}

/** What is read at a device of the Council that a pass has opened. */
const AT_DEVICE: readonly UploadPurpose[] = ['SHEET_PHOTO', 'PROJECT'];

async function maySeeFile(readers: Readers, viewer: Viewer, file: UploadedFile): Promise<boolean> {
  const { roundId, subjectId, purpose } = file;
  if (viewer.deviceOf !== undefined && (roundId !== viewer.deviceOf || !AT_DEVICE.includes(purpose))) return false;
  if (roundId === null || subjectId === null) return file.uploadedBy === viewer.accountId;
  const loaded = await loadRound(readers, roundId);
  if (loaded === null) return false;
  const access = accessOf(viewer, loaded, await standingOf(readers, viewer, loaded));
  return maySeeSubject(readers, access, { purpose, subjectId });
}

async function maySeeSubject(
  readers: Readers,
  access: RoundAccess,
  { purpose, subjectId }: { readonly purpose: UploadedFile['purpose']; readonly subjectId: string },
): Promise<boolean> {
  switch (purpose) {
    case 'SIGNED_SCAN':
    case 'SIGNED_PDF':
      return maySeePapers(access);
    case 'DOSSIER': {
      const application = await readers.applications.find(subjectId);
      if (application === null) return false;
      const { accountId } = access.viewer;
      if (application.candidateId === accountId) return true;
      return mayOpenDossier(access) && (await hasOpened(readers, application, accountId));
    }
    case 'REGULATION':
      return maySeeRound(access);
    case 'SHEET_PHOTO': {
      const sheet = await readers.sheets.find(subjectId);
      if (sheet === null) return false;
      return maySeeSheet(access, sheet, await readers.sheets.ofApplications([sheet.applicationId]));
    }
    case 'PROJECT': {
      const handIn = await readers.projectHandIns.find(subjectId);
      if (handIn === null) return false;
      if (maySeeTakenProjects(access)) return true;
      const application = await readers.applications.find(handIn.applicationId);
      return application?.candidateId === access.viewer.accountId;
    }
    case 'CANDIDATE_LIST':
    case 'RATING_LIST':
      return false;
  }
}

/** Most entries of one dossier that are looked through. */
const MOST_ENTRIES = 10_000;

/** Whether the log says that this person opened the dossier: its owner reads there who may have looked at the files. */
async function hasOpened(readers: Readers, { id, roundId }: Application, accountId: string): Promise<boolean> {
  const entries = await readers.audit.ofSubject(roundId, id, MOST_ENTRIES);
  return entries.some(({ action, actorId }) => action === 'openDossier' && actorId === accountId);
}
