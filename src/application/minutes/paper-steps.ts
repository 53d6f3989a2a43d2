import type { LocalDate } from '../../domain/calendar';
import { hanoiDay } from '../../domain/calendar';
import { checkStep } from '../../domain/paper/paper-life';
import type { PaperState } from '../../domain/paper/paper-life';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { UploadedFile } from '../../domain/files/upload';
import type { FileStore } from '../../persistence/file-ports';
import type { StoredPaper } from '../../persistence/paper-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory, CommandParts } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { attachedTo, checkUsable, findWaiting } from '../files/attach';
import { isCurrent } from './paper-document';
import { verifySignedPaper } from './pdf-signature';
import type { SignatureCheck } from './pdf-signature';

/** A step of one paper. */
export interface PaperStepInput {
  readonly paperId: string;
  readonly expectedVersion: number;
}

interface LoadedPaper extends RegulatedLoad {
  readonly paper: StoredPaper;
  readonly isCurrent: boolean;
}

async function loadPaper(repositories: Repositories, { paperId }: PaperStepInput): Promise<LoadedPaper | null> {
  const paper = await repositories.papers.find(paperId);
  const loaded = paper === null ? null : await loadRegulatedRound(repositories, paper.roundId);
  if (paper === null || loaded === null) return null;
  return { ...loaded, paper, isCurrent: await isCurrent(repositories, loaded, paper) };
}

/** What a step answers with. */
export interface PaperAnswer {
  readonly paperId: string;
}

const answerOf = ({ id }: StoredPaper): PaperAnswer => ({ paperId: id });

function recordOf(after: StoredPaper, { paper }: LoadedPaper) {
  return { subjectId: paper.id, before: { state: paper.state }, after: { state: after.state } };
}

function stepTo(name: string, to: PaperState, stepUp: boolean): CommandFactory<PaperStepInput, PaperAnswer> {
  return defineCommand({
    name,
    ...(stepUp ? { stepUp: true as const } : {}),
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: loadPaper,
    scope: (loaded: LoadedPaper) => roundScope(loaded),
    decide: ({ paper, isCurrent: current }, { expectedVersion }, { now }) => {
      // Back to the draft is open to a paper that has fallen behind its data: that is what one does with it.
      const errors = checkStep(paper, { to, expectedVersion, isCurrent: current || to === 'DRAFTED' });
      const publishedOn: LocalDate | null = to === 'PUBLISHED' ? hanoiDay(now) : null;
      return decideAll(errors, () => ({ ...paper, state: to, publishedOn, version: paper.version + 1 }));
    },
    store: (repositories, paper) => repositories.papers.save(paper),
    record: recordOf,
    answer: answerOf,
  });
}

/** Trình ký: the paper goes to whoever signs it. */
export const submitPaper = stepTo('submitPaper', 'IN_SIGNING', false);

/** Rút lại: back to the draft, while nobody has signed. */
export const recallPaper = stepTo('recallPaper', 'DRAFTED', false);

/** Ban hành: what was signed takes effect. */
export const publishPaper = stepTo('publishPaper', 'PUBLISHED', true);

/** The signed copy of a paper: an uploaded scan, or the PDF with a digital signature. */
export interface SignedPaperInput extends PaperStepInput {
  readonly fileId: string;
}

interface LoadedSigning extends LoadedPaper {
  readonly file: UploadedFile | null;
  /** Null for a scan: people compare it with their eyes. */
  readonly check: SignatureCheck | null;
}

interface Signed {
  readonly paper: StoredPaper;
  readonly file: UploadedFile;
}

/**
 * Takes the signed copy of a paper (trust.md R-EXP-5). A PDF with a digital signature must be our own bytes, signed
 * over their whole length, by a key that fits the certificate; a scan is taken as a picture of the signed sheets.
 */
export function attachSignedPaper(files: FileStore) {
  return (parts: CommandParts) => attaching(files)(parts);
}

const attaching = (files: FileStore): CommandFactory<SignedPaperInput, PaperAnswer> =>
  defineCommand({
    name: 'attachSignedPaper',
    stepUp: true,
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: async (repositories, input: SignedPaperInput, viewer): Promise<LoadedSigning | null> => {
      const loaded = await loadPaper(repositories, input);
      if (loaded === null) return null;
      const file = await findWaiting(repositories, input.fileId);
      const isOwn = file?.uploadedBy === viewer.accountId && file.purpose === 'SIGNED_PDF' && file.subjectId === null;
      if (!isOwn) return { ...loaded, file, check: null };
      const [seal] = await repositories.papers.seals([input.paperId]);
      const bytes = await files.read(file.id);
      const check = verifySignedPaper(bytes, seal ?? { sha256: '', size: 0 }, file.uploadedAt);
      return { ...loaded, file, check };
    },
    scope: (loaded) => roundScope(loaded),
    decide: ({ paper, isCurrent: current, file, check }, { expectedVersion }, { viewer, now }) => {
      const errors: Refusal[] = [...checkStep(paper, { to: 'SIGNED', expectedVersion, isCurrent: current })];
      const unusable = checkUsable(file, { purposes: ['SIGNED_SCAN', 'SIGNED_PDF'], viewer, now });
      if (unusable !== null) errors.push(unusable);
      else if (check !== null && 'reason' in check) {
        errors.push({ code: 'FILE_REFUSED', path: ['fileId'], reason: check.reason });
      }
      return decideAll(errors, (): Signed => {
        if (file === null) throw new Error('a missing file was taken as usable');
        const signature = check !== null && 'signature' in check ? check.signature : null;
        const owner = { roundId: paper.roundId, subjectId: paper.id };
        return {
          file: attachedTo(file, owner),
          paper: { ...paper, state: 'SIGNED', signedFileId: file.id, signature, version: paper.version + 1 },
        };
      });
    },
    store: async (repositories, { paper, file }) => {
      await repositories.files.save(file);
      await repositories.papers.save(paper);
    },
    record: ({ paper, file }, loaded) => {
      const { before, after, subjectId } = recordOf(paper, loaded);
      return {
        subjectId,
        before,
        after: { ...after, file: [file.id, file.sha256], signature: paper.signature?.serial ?? null },
      };
    },
    answer: ({ paper }) => answerOf(paper),
  });
