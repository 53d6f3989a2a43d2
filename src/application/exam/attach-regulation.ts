import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { UploadedFile } from '../../domain/files/upload';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { attachedTo, checkUsable, findWaiting } from '../files/attach';
import { loadRound, roundScope } from './round-scope';
import type { LoadedRound } from './round-scope';
import type { RoundAnswer } from './prepare-round';
import type { Readers } from '../../persistence/ports';

interface AttachRegulation {
  readonly roundId: string;
  readonly fileId: string;
}

interface AttachLoad extends LoadedRound {
  readonly file: UploadedFile | null;
  /** The document so far. */
  readonly earlier: UploadedFile | null;
}

/** The signed documents of a round's quy chế, newest first: the first one counts, the others were replaced by it. */
export async function regulationFilesOf(
  readers: Pick<Readers, 'files'>,
  roundId: string,
): Promise<readonly UploadedFile[]> {
  const files = await readers.files.ofSubject(roundId);
  return files.filter(({ purpose }) => purpose === 'REGULATION').toReversed();
}

/**
 * Attaches the signed quy chế to a draft (BR-01). A later file takes the place of an earlier one, which stays to be read;
 * once registration is open the document is frozen with the rules (BR-02). The log names exactly these bytes.
 */
export const attachRegulation: CommandFactory<AttachRegulation, RoundAnswer> = defineCommand({
  name: 'attachRegulation',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, input: AttachRegulation): Promise<AttachLoad | null> => {
    const loaded = await loadRound(repositories, input.roundId);
    if (loaded === null) return null;
    const file = await findWaiting(repositories, input.fileId);
    const [earlier = null] = await regulationFilesOf(repositories, input.roundId);
    return { ...loaded, file, earlier };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, file }, _input, { viewer, now }) => {
    const frozen: Refusal | null = round.state === 'DRAFT' ? null : { code: 'REGULATION_FROZEN', path: ['roundId'] };
    const errors = [frozen, checkUsable(file, { purposes: ['REGULATION'], viewer, now })];
    return decideAll(
      errors.filter((one) => one !== null),
      () => attachedTo(file as UploadedFile, { roundId: round.id, subjectId: round.id }),
    );
  },
  store: (repositories, file) => repositories.files.save(file),
  record: ({ sha256 }, { round, earlier }) => ({
    subjectId: round.id,
    before: { regulationFile: earlier?.sha256 ?? null },
    after: { regulationFile: sha256 },
  }),
  answer: (_file, { round }) => ({ roundId: round.id }),
});
