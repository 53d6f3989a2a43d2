import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, refuse } from '../../domain/result';
import { checkSheetPhoto } from '../../domain/scoring/sheet-photo';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers } from '../../persistence/ports';
import { defineCommand } from '../command';
import { roundScope } from '../exam/round-scope';
import { attachedTo, checkUsable, findWaiting } from '../files/attach';
import { maySeeProgress } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';
import { loadSheet, notAdmitted } from './sheet-scope';

export interface SheetPhotoInput {
  readonly applicationId: string;
  readonly memberId: string;
  readonly fileId: string;
}

/**
 * Gắn ảnh phiếu chấm: the photograph of a signed paper sheet, beside which its member confirms what was typed (BR-47). A
 * later one takes the place of an earlier one, which stays on record; the log names exactly these bytes.
 */
export const attachSheetPhoto = defineCommand({
  name: 'attachSheetPhoto',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, { applicationId, memberId, fileId }: SheetPhotoInput) => {
    const loaded = await loadSheet(repositories, applicationId, memberId);
    return loaded === null ? null : { ...loaded, file: await findWaiting(repositories, fileId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, sheet, barred, file }, _input, { viewer, now }) => {
    if (sheet === null) {
      return refuse(barred === null ? { code: 'NOT_A_PANEL_MEMBER', path: ['memberId'] } : notAdmitted(barred));
    }
    const errors = [
      requireState(round.state, ['DEFENCE'], ['applicationId']),
      checkUsable(file, { purposes: ['SHEET_PHOTO'], viewer, now }),
      ...checkSheetPhoto(sheet, round.regulation),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    // A file that may not be used is among the reasons.
    return decideAll(errors, () => attachedTo(file as UploadedFile, { roundId: round.id, subjectId: sheet.id }));
  },
  store: (repositories, file) => repositories.files.save(file),
  record: ({ sha256 }, { sheet }) => ({ subjectId: sheet?.id ?? '', before: null, after: { photo: sha256 } }),
  answer: (_file, { application }) => ({ applicationId: application.id }),
});

/** The photograph of one sheet, for whoever sees the sheet; null while there is none. */
export async function photoOf(readers: Pick<Readers, 'files'>, sheetId: string): Promise<UploadedFile | null> {
  const photos = (await readers.files.ofSubject(sheetId)).filter(({ purpose }) => purpose === 'SHEET_PHOTO');
  return photos.at(-1) ?? null;
}

/** That a sheet has a photograph, and since when; not the photograph. */
export interface PhotographedView {
  readonly applicationId: string;
  readonly memberId: string;
  readonly addedAt: Date;
}

/** Which sheets of a candidate have a photograph: for those who see who is still awaited (BR-42). */
export async function photographedOf(
  readers: Readers,
  access: RoundAccess,
  applicationId: string,
): Promise<readonly PhotographedView[]> {
  if (!maySeeProgress(access)) return [];
  const sheets = (await readers.sheets.ofApplications([applicationId])).filter(
    ({ roundId }) => roundId === access.round.id,
  );
  const found = await Promise.all(
    sheets.map(async ({ id, memberId }) => ({ memberId, photo: await photoOf(readers, id) })),
  );
  return found.flatMap(({ memberId, photo }) =>
    photo === null ? [] : [{ applicationId, memberId, addedAt: photo.uploadedAt }],
  );
}

/** Photographs of paper sheets as the viewer may see them. */
export function sheetPhotoQueries(readers: Readers) {
  return {
    /** Of a sheet that the viewer sees. */
    sheetPhoto: (sheetId: string) => photoOf(readers, sheetId),
    photographedSheets: (access: RoundAccess, applicationId: string) => photographedOf(readers, access, applicationId),
  };
}
