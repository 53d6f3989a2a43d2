import { checkAppealDecision, checkThirdRemark } from '../../domain/written/appeals';
import { remarkersIn } from '../../domain/panel/body';
import type { Body } from '../../domain/panel/body';
import { hanoiDay } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { requireState } from '../../domain/exam/lifecycle';
import type { Mark } from '../../domain/marks';
import { officialWritten } from '../../domain/written/official-written';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok } from '../../domain/result';
import { requireAppealWindow, requireVersion } from '../../domain/exam/round';
import { tidyText } from '../../domain/text';
import { allocateMarkers, isRemarking, reconcile, isMarkedTwice, thirdMarker } from '../../domain/written/written';
import type { Repositories, StoredAppeal, StoredMarking, StoredScript } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { applicationScope, loadApplication } from '../registration/commands';
import { freshCode } from './blind-code';
import { givenOut, newMarking } from './code-scripts';
import { appealFor, markersEver, marksOf } from './script-marks';

export interface AppealAnswer {
  readonly appealId: string;
  readonly roundId: string;
}

/** Nộp đơn phúc khảo: the candidate's own, or typed by the secretary from paper; one for a paper (BR-52). */
export const fileAppeal: CommandFactory<{ readonly applicationId: string }, AppealAnswer> = defineCommand({
  name: 'fileAppeal',
  allow: { by: ['OWNER', 'COUNCIL_SECRETARY'] },
  load: async (repositories, input: { readonly applicationId: string }) => {
    const loaded = await loadApplication(repositories, input.applicationId);
    if (loaded === null) return null;
    const roundId = loaded.round.id;
    const pairs = await repositories.blindMap.ofRound(roundId);
    const pair = pairs.find(({ applicationId }) => applicationId === input.applicationId);
    const script = pair === undefined ? null : await repositories.scripts.find(pair.id);
    const markings = script === null ? [] : await repositories.markings.ofScripts([script.id]);
    const violations = await repositories.violations.ofRound(roundId);
    const scripts = await repositories.scripts.ofRound(roundId);
    const appeals = await repositories.appeals.ofRound(roundId);
    return { ...loaded, script, markings, violations, scripts, appeals };
  },
  scope: applicationScope,
  decide: (loaded, _input, { viewer, now, newId, random }) => {
    const { round, application, script, markings, violations, scripts, appeals } = loaded;
    const state = requireState(round.state, ['DEFENCE'], ['applicationId']);
    const errors: Refusal[] = state === null ? [] : [state];
    const closed = state === null ? requireAppealWindow(round, now, ['applicationId']) : null;
    if (closed !== null) errors.push(closed);
    if (application.withdrawnOn !== null) errors.push({ code: 'ALREADY_WITHDRAWN', path: ['applicationId'] });
    if (appeals.some(({ applicationId }) => applicationId === application.id)) errors.push(TWICE);
    const own = violations.filter(({ applicationId }) => applicationId === application.id);
    const marks = script === null ? null : marksOf(script, markings);
    const official = officialWritten({ marks, appeal: null, violations: own }, round.regulation);
    if (script === null || official.kind !== 'OFFICIAL') {
      errors.push({ code: 'NOTHING_TO_APPEAL', path: ['applicationId'] });
    }
    return decideAll(errors, (): StoredAppeal => {
      const taken = new Set([...scripts, ...appeals].map(({ code }) => code));
      const about = { roundId: round.id, applicationId: application.id, scriptId: script?.id ?? '' };
      const filed = { filedAt: now, filedBy: viewer.accountId };
      return { id: newId('appeal'), version: 1, ...about, code: freshCode(taken, random), ...filed, decision: null };
    });
  },
  store: (repositories, appeal) => repositories.appeals.insert([appeal]),
  record: ({ id, applicationId, version }) => ({
    subjectId: applicationId,
    before: null,
    after: { version, [id]: { applicationId } },
  }),
  answer: ({ id, roundId }) => ({ appealId: id, roundId }),
  conflicts: { appeal_application: () => TWICE },
});

const TWICE: Refusal = { code: 'DUPLICATE', path: ['applicationId'], what: 'đơn phúc khảo' };

/** Chia bài phúc khảo: two re-markers at random for every appeal that has none (BR-53); none of them marked the script before (BR-17). */
export const allocateRemarkers: CommandFactory<{ readonly roundId: string }, RoundAnswer> = defineCommand({
  name: 'allocateRemarkers',
  allow: { by: ['APPEAL_HEAD'] },
  load: async (repositories, { roundId }: { readonly roundId: string }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const appeals = await repositories.appeals.ofRound(roundId);
    return { ...loaded, appeals, markings: await repositories.markings.ofRound(roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, bodies, appeals, markings }, _input, { random, newId }) => {
    const given = new Set(markings.filter(({ turn }) => isRemarking(turn)).map(({ scriptId }) => scriptId));
    const open = appeals.filter(({ scriptId }) => !given.has(scriptId));
    const state = requireState(round.state, ['DEFENCE'], ['roundId']);
    const errors: Refusal[] = state === null ? [] : [state];
    if (open.length === 0) errors.push({ code: 'MARKS_INCOMPLETE', path: ['roundId'], of: 'SCRIPTS', count: 0 });
    const allowed = decideAll(errors, () => null);
    if (!allowed.ok) return allowed;
    const allocation = allocateMarkers(
      open.map(({ scriptId }) => scriptId),
      unbiased(bodies, markings),
      random,
    );
    if (!allocation.ok) return allocation;
    const codeOf = new Map(open.map(({ scriptId, code }) => [scriptId, code]));
    return ok(givenOut(allocation.value, { roundId: round.id, codeOf, turns: [4, 5], newId }));
  },
  store: (repositories, markings) => repositories.markings.insert(markings),
  record: (markings, { round }) => ({
    subjectId: round.id,
    before: null,
    after: { markings: markings.map(({ id, scriptId, turn, markerId }) => [id, scriptId, turn, markerId]) },
  }),
  answer: (_markings, { round }) => ({ roundId: round.id }),
});

/** Those who mark again, without whoever marked and has left Ban chấm thi since: the bodies of today do not show it (BR-17). */
function unbiased(bodies: readonly Body[], markings: readonly StoredMarking[]): readonly string[] {
  const marked = markersEver(markings.filter(({ turn }) => !isRemarking(turn)));
  return remarkersIn(bodies).filter((personId) => !marked.has(personId));
}

interface AppealStep {
  readonly appealId: string;
  readonly expectedVersion: number;
}

interface LoadedAppeal extends RegulatedLoad {
  readonly appeal: StoredAppeal;
  readonly script: StoredScript;
  readonly markings: readonly StoredMarking[];
}

async function loadAppeal(repositories: Repositories, { appealId }: AppealStep): Promise<LoadedAppeal | null> {
  const appeal = await repositories.appeals.find(appealId);
  const script = appeal === null ? null : await repositories.scripts.find(appeal.scriptId);
  const loaded = appeal === null ? null : await loadRegulatedRound(repositories, appeal.roundId);
  if (appeal === null || script === null || loaded === null) return null;
  return { ...loaded, appeal, script, markings: await repositories.markings.ofScripts([appeal.scriptId]) };
}

function stepErrors({ round, appeal }: LoadedAppeal, expectedVersion: number): Refusal[] {
  return [requireState(round.state, ['DEFENCE'], ['appealId']), requireVersion(appeal, expectedVersion)].filter(
    (refusal) => refusal !== null,
  );
}

/** Gives an appeal a third re-marker, when the first two marks differ (BR-53). */
export const callThirdRemarker: CommandFactory<AppealStep, AppealAnswer> = defineCommand({
  name: 'callThirdRemarker',
  allow: { by: ['APPEAL_HEAD'] },
  load: loadAppeal,
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion }, { viewer, random, newId }) => {
    const { round, bodies, appeal, markings } = loaded;
    const errors = stepErrors(loaded, expectedVersion);
    const notNeeded = checkThirdRemark(appealFor(viewer.accountId, appeal, markings), ['appealId']);
    if (notNeeded !== null) errors.push(notNeeded);
    if (markings.some(({ turn }) => turn === 6)) errors.push({ code: 'ALREADY_DECIDED', path: ['appealId'] });
    const allowed = decideAll(errors, () => null);
    if (!allowed.ok) return allowed;
    const chosen = thirdMarker(markersEver(markings), remarkersIn(bodies), random);
    if (!chosen.ok) return chosen;
    const about = { roundId: round.id, scriptId: appeal.scriptId, code: appeal.code };
    return ok({
      appeal: { ...appeal, version: appeal.version + 1 },
      marking: newMarking({ id: newId('marking'), ...about, turn: 6, markerId: chosen.value }),
    });
  },
  store: async (repositories, { appeal, marking }) => {
    await repositories.appeals.save(appeal);
    await repositories.markings.insert([marking]);
  },
  record: ({ appeal, marking }) => ({
    subjectId: appeal.id,
    before: null,
    after: { version: appeal.version, markings: [[marking.id, marking.scriptId, marking.turn, marking.markerId]] },
  }),
  answer: ({ appeal: { id, roundId } }) => ({ appealId: id, roundId }),
});

export interface AppealDecisionInput extends AppealStep {
  readonly mark: Mark;
  readonly reason: string;
  readonly dialogueOn: LocalDate;
}

/** The Chair decides a mark after the minuted dialogue of the two heads, where the marks lie too far apart (BR-54). */
export const decideAppeal: CommandFactory<AppealDecisionInput, AppealAnswer> = defineCommand({
  name: 'decideAppeal',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: (repositories, input: AppealDecisionInput) => loadAppeal(repositories, input),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion, mark, reason, dialogueOn }, { viewer, now }) => {
    const { round, appeal, script, markings } = loaded;
    const marks = marksOf(script, markings);
    const decision = { mark, reason: tidyText(reason), dialogueOn };
    const errors = stepErrors(loaded, expectedVersion);
    const published = isMarkedTwice(marks) ? reconcile(marks, round.regulation) : null;
    if (published?.kind === 'OFFICIAL') {
      const facts = appealFor(viewer.accountId, appeal, markings);
      errors.push(...checkAppealDecision(published.mark, facts, decision, round.regulation));
    } else {
      errors.push({ code: 'MARKS_INCOMPLETE', path: ['appealId'], of: 'MARKS', count: null });
    }
    if (dialogueOn > hanoiDay(now) || dialogueOn < hanoiDay(appeal.filedAt)) errors.push(DIALOGUE_DAY);
    return decideAll(errors, () => ({ ...appeal, decision, version: appeal.version + 1 }));
  },
  store: (repositories, appeal) => repositories.appeals.save(appeal),
  record: (after, { appeal }) => ({
    subjectId: after.id,
    before: { decision: appeal.decision, version: appeal.version },
    after: { decision: after.decision, version: after.version },
  }),
  answer: ({ id, roundId }) => ({ appealId: id, roundId }),
});

const DIALOGUE_DAY: Refusal = {
  code: 'INVALID_VALUE',
  path: ['dialogueOn'],
  reason: 'Ngày đối thoại phải từ ngày nộp đơn đến hôm nay.',
};
