import { attachmentsFrom, digestsOf, isAskedFor, missingPapers } from '../../domain/registration/attachments';
import type { Attachment, KeptFile } from '../../domain/registration/attachments';
import type { DeclaredFacts } from '../../domain/registration/checklist';
import { DEFAULT_CONDITIONS } from '../../domain/registration/conditions';
import { answerSupplement as answered, suppliedFacts } from '../../domain/registration/dossier';
import type { Dossier } from '../../domain/registration/dossier';
import { isErased } from '../../domain/registration/erasure';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, refuse } from '../../domain/result';
import { attachedTo } from '../../domain/files/upload';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { keptFiles } from './attachment-commands';
import { applicationScope } from './commands';
import type { ApplicationAnswer } from './commands';
import { loadDossier } from './dossier-commands';
import type { LoadedDossier } from './dossier-commands';
import type { PersonalVault } from './personal-vault';

export interface SupplementAnswer {
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly facts: DeclaredFacts;
}

interface AnswerLoad extends LoadedDossier {
  /** Files of the draft that belong to the asked items; whatever else lies there stays there. */
  readonly kept: readonly KeptFile[];
}

/** Takes what the candidate was asked for: only the asked items change, files are added to them, and both checkers look again. */
export function answerSupplement(vault: PersonalVault): CommandFactory<SupplementAnswer, ApplicationAnswer> {
  return defineCommand({
    name: 'answerSupplement',
    allow: { by: ['OWNER'] },
    load: async (repositories, input: SupplementAnswer, viewer): Promise<AnswerLoad | null> => {
      const loaded = await loadDossier(repositories, input.applicationId);
      if (loaded === null) return null;
      const asked = loaded.dossier.supplement?.items ?? [];
      const files = await keptFiles(repositories, loaded.round.id, viewer.accountId);
      return { ...loaded, kept: files.filter(({ attachedAs }) => isAskedFor(attachedAs, asked)) };
    },
    scope: applicationScope,
    decide: (loaded, input, decider) => decideAnswer(vault, loaded, input, decider),
    store: async (repositories, dossier, { kept }) => {
      await repositories.dossiers.save(dossier);
      const { id: subjectId, roundId } = dossier;
      for (const file of kept) await repositories.files.save(attachedTo(file, { roundId, subjectId }));
    },
    record: ({ id, fingerprint, attachments }) => ({
      subjectId: id,
      before: null,
      after: { fingerprint, attachments: digestsOf(attachments ?? []) },
    }),
    answer: (dossier) => ({ applicationId: dossier.id }),
    identify: ({ applicationId, expectedVersion }) => ({ applicationId, expectedVersion }),
  });
}

function decideAnswer(
  vault: PersonalVault,
  loaded: AnswerLoad,
  { facts, expectedVersion }: SupplementAnswer,
  { now, secret }: Decider,
) {
  const { round, application, dossier, kept } = loaded;
  const state = requireState(round.state, ['REGISTRATION', 'SCREENING'], ['applicationId']);
  if (state !== null && isErased(dossier)) return refuse(state);
  const known = vault.openDossier(dossier.id, dossier.sealed);
  const supplied = { ...known, facts: suppliedFacts(known.facts, facts, dossier.supplement ?? { items: [] }) };
  const attachments = [...(dossier.attachments ?? []), ...attachmentsFrom(kept, now)];
  const refusals = [...(state === null ? [] : [state]), ...stillMissing(loaded, supplied.facts, attachments)];
  const next = answered(
    dossier,
    {
      attachments,
      sealed: vault.seal(dossier.id, supplied, secret),
      fingerprint: personalDigest(application.salt, { ...supplied, attachments: digestsOf(attachments) }),
    },
    expectedVersion,
    now,
  );
  return refusals.length === 0 || !next.ok ? next : decideAll<Dossier>(refusals, () => next.value);
}

/** Asked papers that the round requires and that were never handed in; who came on paper brings them on paper. */
function stillMissing(
  { round, application, dossier }: AnswerLoad,
  facts: DeclaredFacts,
  attachments: readonly Attachment[],
): Refusal[] {
  if (dossier.fromPaper) return [];
  const asked = dossier.supplement?.items ?? [];
  const { papers } = { ...DEFAULT_CONDITIONS, ...round.regulation.conditions };
  const open = papers.filter((kind) => isAskedFor(kind, asked));
  return missingPapers(open, { route: application.route, facts }, attachments);
}
