import { buildRegulation } from '../../domain/regulation/build-regulation';
import type { RegulationOverrides } from '../../domain/regulation/build-regulation';
import { checkVersions, nextVersion, restoreVersion } from '../../domain/regulation/regulation-version';
import type { RegulationVersion } from '../../domain/regulation/regulation-version';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok } from '../../domain/result';
import { setRegulation } from '../../domain/exam/round';
import type { Round } from '../../domain/exam/round';
import type { Readers, Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer, RoundStep } from './prepare-round';
import { loadRound, roundScope } from './round-scope';
import type { LoadedRound } from './round-scope';

/** A round with every version of its rules that was saved. */
export interface VersionedLoad extends LoadedRound {
  readonly versions: readonly RegulationVersion[];
}

/** A round after its rules were saved, and the version that keeps them; none where no rules came with the act. */
export interface SavedRules {
  readonly round: Round;
  readonly saved: RegulationVersion | null;
}

/** Loads a round with the saved versions of its rules. */
export async function loadVersioned(readers: Readers, roundId: string): Promise<VersionedLoad | null> {
  const loaded = await loadRound(readers, roundId);
  return loaded === null ? null : { ...loaded, versions: await readers.regulationVersions.ofRound(roundId) };
}

/** Stores a round and the version that was saved with it. */
export async function storeRules(repositories: Repositories, { round, saved }: SavedRules): Promise<void> {
  await repositories.rounds.save(round);
  if (saved !== null) await repositories.regulationVersions.insert([saved]);
}

/** The record of an act that saved rules; the version itself holds what the round holds. */
export function rulesRecord({ round: after }: SavedRules, { round: before }: LoadedRound) {
  return { subjectId: after.id, before: { ...before }, after: { ...after } };
}

export interface SetRegulationCommandInput extends RoundStep {
  readonly regulation: RegulationOverrides;
}

/** Sets the rules of a draft, and keeps them as a version; parts that the product does not play are refused by name. */
export const setRegulationCommand: CommandFactory<SetRegulationCommandInput, RoundAnswer> = defineCommand({
  name: 'setRegulation',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: (repositories, input: SetRegulationCommandInput) => loadVersioned(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, versions }, { regulation, expectedVersion }, { viewer, now, newId }) => {
    const built = buildRegulation(regulation);
    if (!built.ok) return decideAll<SavedRules>(built.errors.map(inRegulation), () => ({ round, saved: null }));
    const set = setRegulation(round, built.value, expectedVersion);
    if (!set.ok) return set;
    const made = { id: newId('regulation'), roundId: round.id, savedBy: viewer.accountId, savedAt: now };
    return decideAll(checkVersions(versions), () => ({
      round: set.value,
      saved: nextVersion(versions, built.value, { ...made, origin: 'SAVED' }),
    }));
  },
  store: storeRules,
  record: rulesRecord,
  answer: ({ round }) => ({ roundId: round.id }),
});

/** Takes an earlier version of the rules up again, as a new one. */
export const restoreRegulation: CommandFactory<RoundStep & { readonly number: number }, RoundAnswer> = defineCommand({
  name: 'restoreRegulation',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: (repositories, input: RoundStep & { readonly number: number }) => loadVersioned(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, versions }, input, { viewer, now, newId }) => {
    const restored = restoreVersion(round, versions, input);
    if (!restored.ok) return restored;
    const { regulation } = restored.value;
    const made = { id: newId('regulation'), roundId: round.id, savedBy: viewer.accountId, savedAt: now };
    return ok({
      round: restored.value,
      saved:
        regulation === null
          ? null
          : nextVersion(versions, regulation, { ...made, origin: 'RESTORED', restoredFrom: input.number }),
    });
  },
  store: storeRules,
  record: rulesRecord,
  answer: ({ round }) => ({ roundId: round.id }),
});

function inRegulation(refusal: Refusal): Refusal {
  return { ...refusal, path: ['regulation', ...refusal.path] };
}
