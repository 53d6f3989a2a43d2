import { markersIn } from '../../domain/panel/body';
import { requireState } from '../../domain/exam/lifecycle';
import type { Mark } from '../../domain/marks';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import { tidyText } from '../../domain/text';
import { hanoiDay } from '../../domain/calendar';
import {
  checkMinutes,
  checkThirdMark,
  checkWrittenDecision,
  checkZero,
  checkZeroReport,
  thirdMarker,
} from '../../domain/written/written';
import type { CollectiveMinutes, WrittenDecision, ZeroReport } from '../../domain/written/written';
import { ZERO } from '../../domain/marks';
import type { Repositories, StoredMarking, StoredScript } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { newMarking } from './code-scripts';
import { markersEver, marksFor } from './script-marks';

export interface ScriptAnswer {
  readonly scriptId: string;
}

interface ScriptStep {
  readonly scriptId: string;
  readonly expectedVersion: number;
}

export interface WrittenDecisionInput extends ScriptStep {
  readonly by: 'HEAD' | 'COLLECTIVE';
  readonly mark: Mark;
  readonly reason: string;
  /** Of collective marking (BR-32). */
  readonly minutes?: CollectiveMinutes | null;
}

/** The report a zero rests on, and what it says. */
export interface ZeroInput extends ScriptStep, ZeroReport {
  readonly reason: string;
}

interface LoadedScript extends RegulatedLoad {
  readonly script: StoredScript;
  readonly markings: readonly StoredMarking[];
}

async function loadScript(repositories: Repositories, { scriptId }: ScriptStep): Promise<LoadedScript | null> {
  const script = await repositories.scripts.find(scriptId);
  if (script === null) return null;
  const loaded = await loadRegulatedRound(repositories, script.roundId);
  if (loaded === null) return null;
  return { ...loaded, script, markings: await repositories.markings.ofScripts([scriptId]) };
}

function stepErrors({ round, script }: LoadedScript, expectedVersion: number): Refusal[] {
  return [
    requireState(round.state, ['WRITTEN', 'DEFENCE'], ['scriptId']),
    requireVersion(script, expectedVersion),
  ].filter((refusal) => refusal !== null);
}

/** Gives one script a third marker, other than the first two (BR-31, BR-32). */
export const callThirdMarker: CommandFactory<ScriptStep, ScriptAnswer> = defineCommand({
  name: 'callThirdMarker',
  allow: { by: ['MARKING_HEAD'] },
  load: loadScript,
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion }, { viewer, random, newId }) => {
    const { round, script, markings, bodies } = loaded;
    const errors = stepErrors(loaded, expectedVersion);
    const notNeeded = checkThirdMark(marksFor(viewer.accountId, script, markings), round.regulation, ['scriptId']);
    if (notNeeded !== null) errors.push(notNeeded);
    if (markings.some(({ turn }) => turn === 3)) errors.push({ code: 'ALREADY_DECIDED', path: ['scriptId'] });
    const allowed = decideAll(errors, () => null);
    if (!allowed.ok) return allowed;
    const chosen = thirdMarker(markersEver(markings), markersIn(bodies), random);
    if (!chosen.ok) return chosen;
    const identity = { id: newId('marking'), roundId: round.id, scriptId: script.id, code: script.code };
    return ok({
      script: { ...script, version: script.version + 1 },
      marking: newMarking({ ...identity, turn: 3, markerId: chosen.value }),
    });
  },
  store: async (repositories, { script, marking }) => {
    await repositories.scripts.save(script);
    await repositories.markings.insert([marking]);
  },
  record: ({ script, marking }) => ({
    subjectId: script.id,
    before: null,
    after: { version: script.version, markings: [[marking.id, marking.scriptId, marking.turn, marking.markerId]] },
  }),
  answer: ({ script }) => ({ scriptId: script.id }),
});

/** Records the decision of the head of marking, alone between the bands or for the collective (BR-31, BR-32). */
export const decideWrittenMark: CommandFactory<WrittenDecisionInput, ScriptAnswer> = defineCommand({
  name: 'decideWrittenMark',
  stepUp: true,
  allow: { by: ['MARKING_HEAD'] },
  load: (repositories, input: WrittenDecisionInput) => loadScript(repositories, input),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion, by, mark, reason, minutes }, { viewer, now }) => {
    const { round, script, markings, bodies } = loaded;
    const held = by === 'COLLECTIVE' && minutes != null ? { minutes } : {};
    const decision: WrittenDecision = { by, mark, reason: tidyText(reason), ...held };
    const errors = [
      ...stepErrors(loaded, expectedVersion),
      ...checkWrittenDecision(marksFor(viewer.accountId, script, markings), decision, round.regulation),
      ...checkMinutes(decision, { members: markersIn(bodies), today: hanoiDay(now) }),
    ];
    return decideAll(errors, () => ({ ...script, decision, version: script.version + 1 }));
  },
  store: (repositories, script) => repositories.scripts.save(script),
  record: (after, { script }) => decided(script, after),
  answer: (script) => ({ scriptId: script.id }),
});

/** Cho điểm 0: the head's decision on a written report of what was found in a script (TT 22/2025 Điều 16(3)). */
export const zeroWrittenMark: CommandFactory<ZeroInput, ScriptAnswer> = defineCommand({
  name: 'zeroWrittenMark',
  stepUp: true,
  allow: { by: ['MARKING_HEAD'] },
  load: async (repositories: Repositories, input: ZeroInput) => {
    const loaded = await loadScript(repositories, input);
    if (loaded === null) return null;
    return { ...loaded, map: await repositories.sealedMaps.find(loaded.round.id) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ map, ...loaded }, { expectedVersion, cause, reportedBy, reportedOn, reason }, { viewer, now }) => {
    const { script, markings, bodies } = loaded;
    const zero: ZeroReport = { cause, reportedBy, reportedOn };
    const errors = [
      ...stepErrors(loaded, expectedVersion),
      ...checkZero(marksFor(viewer.accountId, script, markings), reason),
      ...checkZeroReport(zero, { members: markersIn(bodies), today: hanoiDay(now) }),
    ];
    if (map?.opened === true) errors.push(MAP_OPENED);
    const decision: WrittenDecision = { by: 'ZERO', mark: ZERO, reason: tidyText(reason), zero };
    return decideAll(errors, () => ({ ...script, decision, version: script.version + 1 }));
  },
  store: (repositories, script) => repositories.scripts.save(script),
  record: (after, { script }) => decided(script, after),
  answer: (script) => ({ scriptId: script.id }),
});

/** A decision in the log: what stood before it, and what stands now. */
function decided(before: StoredScript, after: StoredScript) {
  const facts = ({ decision, version }: StoredScript) => ({ decision, version });
  return { subjectId: after.id, before: facts(before), after: facts(after) };
}

const MAP_OPENED: Refusal = {
  code: 'INVALID_VALUE',
  path: ['scriptId'],
  reason: 'Bảng ghép phách đã mở: không quyết định điểm của bài nào nữa.',
};
