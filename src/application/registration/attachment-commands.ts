import type { Application } from '../../domain/registration/application';
import type { AttachmentKind } from '../../domain/registration/attachment-kinds';
import { checkKept, isAskedFor, isKept } from '../../domain/registration/attachments';
import type { KeptFile } from '../../domain/registration/attachments';
import type { Dossier } from '../../domain/registration/dossier';
import { checkSubmission } from '../../domain/registration/eligibility';
import { lastClosingDay } from '../../domain/registration/reopening';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { keptInDraft, takenOut } from '../../domain/files/upload';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { checkUsable, findWaiting } from '../files/attach';

export interface KeepAttachment {
  readonly roundId: string;
  readonly kind: AttachmentKind;
  /** A file uploaded to `/uploads/dossier`. */
  readonly fileId: string;
}

export interface DropAttachment {
  readonly roundId: string;
  readonly fileId: string;
}

interface KeepLoad extends RegulatedLoad {
  readonly file: UploadedFile | null;
  readonly kept: readonly KeptFile[];
  readonly application: Application | null;
  readonly dossier: Dossier | null;
}

interface DropLoad extends RegulatedLoad {
  readonly file: KeptFile;
}

/** The files in the draft of one person's registration, or of their answer to a request for more. */
export async function keptFiles(
  readers: Pick<Readers, 'files'>,
  roundId: string,
  accountId: string,
): Promise<readonly KeptFile[]> {
  return (await readers.files.inDraft(roundId, accountId)).filter(isKept);
}

/**
 * Ties an uploaded file to the draft of the viewer's own registration, where it waits as long as the draft does. After
 * the dossier is handed in the same is possible only for papers that a request for more names.
 */
export const keepAttachment: CommandFactory<KeepAttachment, { readonly roundId: string }> = defineCommand({
  name: 'keepAttachment',
  allow: {
    by: ['SIGNED_IN'],
    when: { words: 'kỳ thi đã mở', holds: ({ round }: KeepLoad) => round.state !== 'DRAFT' },
  },
  load: async (repositories, input: KeepAttachment, viewer): Promise<KeepLoad | null> => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    const application = await repositories.applications.ofCandidate(input.roundId, viewer.accountId);
    return {
      ...loaded,
      application,
      dossier: application === null ? null : await repositories.dossiers.find(application.id),
      file: await findWaiting(repositories, input.fileId),
      kept: await keptFiles(repositories, input.roundId, viewer.accountId),
    };
  },
  scope: (loaded, viewer) => roundScope(loaded, viewer.accountId),
  decide: (loaded, { kind }, { viewer, now }) => {
    const { file, kept, round } = loaded;
    const unusable = checkUsable(file, { purposes: ['DOSSIER'], viewer, now });
    const refusals = [openFor(loaded, kind, now), unusable, file === null ? null : checkKept(kept, file, kind)];
    return decideAll(
      refusals.filter((one) => one !== null),
      () => keptInDraft(file as UploadedFile, round.id, kind),
    );
  },
  store: (repositories, file) => repositories.files.save(file),
  record: ({ attachedAs, sha256 }, { round }) => ({
    subjectId: round.id,
    before: null,
    after: { attachments: [{ kind: attachedAs, sha256 }] },
  }),
  answer: (_file, { round }) => ({ roundId: round.id }),
});

/** Takes a file out of the viewer's own draft; once handed in it cannot be taken back. */
export const dropAttachment: CommandFactory<DropAttachment, { readonly roundId: string }> = defineCommand({
  name: 'dropAttachment',
  allow: {
    by: ['SIGNED_IN'],
    when: { words: 'kỳ thi đã mở', holds: ({ round }: DropLoad) => round.state !== 'DRAFT' },
  },
  load: async (repositories, input: DropAttachment, viewer): Promise<DropLoad | null> => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    const kept = await keptFiles(repositories, input.roundId, viewer.accountId);
    const file = kept.find(({ id }) => id === input.fileId);
    return loaded === null || file === undefined ? null : { ...loaded, file };
  },
  scope: (loaded, viewer) => roundScope(loaded, viewer.accountId),
  decide: ({ file }) => decideAll([], () => takenOut(file)),
  store: (repositories, file) => repositories.files.save(file),
  record: (_file, { round, file: { attachedAs, sha256 } }) => ({
    subjectId: round.id,
    before: { attachments: [{ kind: attachedAs, sha256 }] },
    after: { attachments: [] },
  }),
  answer: (_file, { round }) => ({ roundId: round.id }),
});

/** Whether somebody may add a paper now: while they register, or while a request for more that names it is open. */
function openFor({ round, application, dossier }: KeepLoad, kind: AttachmentKind, now: Date): Refusal | null {
  if (application === null) return checkSubmission(now, round.dates.opens, lastClosingDay(round));
  const supplement = dossier?.supplement ?? null;
  if (supplement !== null && supplement.answeredAt === null && isAskedFor(kind, supplement.items)) return null;
  const reason = 'Hồ sơ đã nộp. Chỉ thêm được giấy tờ mà Hội đồng yêu cầu bổ sung.';
  return { code: 'INVALID_VALUE', path: ['kind'], reason };
}
