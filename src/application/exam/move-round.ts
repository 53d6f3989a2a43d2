import { isCandidate, numberCandidates, sittersOf } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { closeRegistration, endScreening, endWritten, openRegistration, releaseWritten } from '../../domain/exam/round';
import type { Round } from '../../domain/exam/round';
import { checkShortPosts, shortPosts } from '../../domain/registration/short-post';
import type { ApprovalRule } from '../approval/request';
import { defineCommand, defineTwoPersonCommand } from '../command';
import type { CommandFactory } from '../command';
import { seatedConflicts } from '../conflict/declare';
import type { RoundAnswer, RoundStep } from './prepare-round';
import { groupBy } from '../group-by';
import { undecidedBreaches, withPaper } from '../written/paper-sitters';
import { loadRegulatedRound, loadRound, roundScope } from './round-scope';
import type { LoadedRound } from './round-scope';

/** An act of the chair that moves the round and touches nothing else. */
function chairMove(
  name: string,
  decide: (loaded: LoadedRound, input: RoundStep, now: Date) => Result<Round>,
  protection: { readonly stepUp?: true; readonly beforeDeclaration?: true; readonly record?: typeof movedRecord } = {},
): CommandFactory<RoundStep, RoundAnswer> {
  return defineCommand({
    name,
    record: movedRecord,
    ...protection,
    allow: { by: ['COUNCIL_CHAIR'] },
    load: (repositories, input: RoundStep) => loadRound(repositories, input.roundId),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, { now }) => decide(loaded, input, now),
    store: (repositories, round) => repositories.rounds.save(round),
    answer: (round) => ({ roundId: round.id }),
  });
}

function movedRecord(after: Round, { round: before }: LoadedRound) {
  return {
    subjectId: after.id,
    before: { state: before.state, version: before.version, writtenRelease: before.writtenRelease },
    after: { state: after.state, version: after.version, writtenRelease: after.writtenRelease },
  };
}

/**
 * Opens registration and freezes the regulation (BR-01). What the round is called and whose it is was logged with the
 * system when it was created; from here on its own chain says so too, so that it can be verified without any other.
 */
export const openRegistrationCommand = chairMove(
  'openRegistration',
  ({ round, bodies }, input, now) => openRegistration(round, bodies, input.expectedVersion, now),
  {
    stepUp: true,
    record: (after, loaded) => {
      const { before, ...moved } = movedRecord(after, loaded);
      const { code, title, agency, dates } = after;
      return { ...moved, before, after: { ...moved.after, code, title, agency, dates } };
    },
  },
);

/** Closes registration after its last day (BR-04). */
export const closeRegistrationCommand = chairMove(
  'closeRegistration',
  ({ round }, input, now) => closeRegistration(round, input.expectedVersion, now),
  // Nothing of a dossier is read to close the list, and everybody signs right after.
  { beforeDeclaration: true },
);

/** Settles the list of eligible candidates and numbers them (BR-07, BR-21). */
export const confirmCandidates: CommandFactory<RoundStep, RoundAnswer> = defineCommand({
  name: 'confirmCandidates',
  allow: { by: ['COUNCIL_CHAIR'] },
  load: async (repositories, input: RoundStep) => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(input.roundId);
    return { ...loaded, applications, conflicts: await seatedConflicts(repositories, loaded) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications, conflicts }, { expectedVersion }, { now }) => {
    const undecided = applications.filter(awaitsDecision).length;
    const short = checkShortPosts(round, shortPosts(round, applications, now));
    const moved = withoutConflicts(endScreening(round, undecided, expectedVersion), [...short, ...conflicts]);
    if (!moved.ok) return moved;
    return ok({ round: moved.value, numbered: numberCandidates(applications.filter(isCandidate)) });
  },
  store: async (repositories, { round, numbered }) => {
    await repositories.rounds.save(round);
    for (const application of numbered) await repositories.applications.save(application);
  },
  record: ({ round, numbered }, loaded) => {
    const { subjectId, before, after } = movedRecord(round, loaded);
    const numbers = Object.fromEntries(numbered.map(({ id, candidateNumber }) => [id, candidateNumber]));
    return { subjectId, before, after: { ...after, candidateNumbers: numbers } };
  },
  answer: ({ round }) => ({ roundId: round.id }),
});

/** Who else must be there when the blind map is opened (BR-29): the head of coding; the secretary where the chair made the codes. */
const OPENING_MAP: ApprovalRule<LoadedRound> = {
  by: ['CODING_HEAD', 'COUNCIL_SECRETARY'],
  words: 'Trưởng ban phách; không lập Ban phách, hoặc Chủ tịch Hội đồng kiêm Trưởng ban phách, thì Thư ký Hội đồng',
  among: ({ bodies }, { accountId }) => {
    const coders = bodies.filter(({ kind }) => kind === 'CODING').flatMap(({ seats }) => seats);
    const other = coders.some(({ seat, personId }) => seat === 'HEAD' && personId !== accountId);
    return [other ? 'CODING_HEAD' : 'COUNCIL_SECRETARY'];
  },
};

/** Joins the written marks with the names and opens the defence (BR-29, BR-30); a second person must agree. */
export const compileWritten = defineTwoPersonCommand({
  name: 'compileWritten',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  approval: OPENING_MAP,
  load: async (repositories, input: RoundStep) => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(input.roundId);
    const scripts = await repositories.scripts.ofRound(input.roundId);
    const pairs = await repositories.blindMap.ofRound(input.roundId);
    const conflicts = await seatedConflicts(repositories, loaded);
    const markings = await repositories.markings.ofRound(input.roundId);
    const violations = await repositories.violations.ofRound(input.roundId);
    return { ...loaded, applications, scripts, pairs, markings, violations, conflicts };
  },
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion }, { now }) => {
    const { round, applications, scripts, pairs, markings, violations, conflicts } = loaded;
    const locked = markings.filter((marking) => marking.state === 'LOCKED' && marking.turn < 3);
    const marked = groupBy(locked, (marking) => marking.scriptId);
    const uncoded = withPaper(sittersOf(applications, round), violations).length - scripts.length;
    const incomplete = scripts.filter((script) => (marked.get(script.id)?.length ?? 0) < 2);
    const ended = endWritten(round, Math.max(0, uncoded) + incomplete.length, expectedVersion);
    const moved = ended.ok ? ok(releaseWritten(ended.value, round.regulation, now)) : ended;
    const undecided = undecidedBreaches(violations);
    const breaches: Refusal[] =
      undecided === 0 ? [] : [{ code: 'VIOLATIONS_UNDECIDED', path: ['roundId'], count: undecided }];
    if (moved.ok && pairs.length < scripts.length) breaches.push(MAP_SEALED);
    return withoutConflicts(moved, [...breaches, ...conflicts]);
  },
  store: (repositories, round) => repositories.rounds.save(round),
  record: movedRecord,
  answer: (round) => ({ roundId: round.id }),
});

const MAP_SEALED: Refusal = {
  code: 'INVALID_VALUE',
  path: ['roundId'],
  reason: 'Bảng ghép phách còn niêm phong: mở bằng hai mảnh khóa trước khi tổng hợp.',
};

/** A step that no round may take while somebody who must not serve still does (BR-13, BR-14). */
function withoutConflicts(moved: Result<Round>, conflicts: readonly Refusal[]): Result<Round> {
  if (moved.ok) return decideAll(conflicts, () => moved.value);
  const [first, ...rest] = moved.errors;
  return refuse(first, ...rest, ...conflicts);
}

function awaitsDecision(application: Application): boolean {
  return application.state === 'SUBMITTED' && application.withdrawnOn === null;
}
