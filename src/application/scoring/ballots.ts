import {
  castBallot,
  checkTypedBallots,
  differingBallots,
  openedBallots,
  participated,
  requireBallot,
} from '../../domain/scoring/ballot';
import type { Ballot, BallotBox } from '../../domain/scoring/ballot';
import type { Regulation } from '../../domain/regulation/regulation';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, refuse } from '../../domain/result';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import { checkText, tidyText } from '../../domain/text';
import type { Repositories } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { sha256 } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { roundScope } from '../exam/round-scope';
import { loadApplication } from '../registration/commands';
import type { ApplicationAnswer, LoadedApplication } from '../registration/commands';
import type { BallotSeal } from './ballot-seal';
import { collect, loadSheet, notAdmitted } from './sheet-scope';
import type { CriterionMarkInput, LoadedSheet } from './sheet-scope';
import type { ScoreSheetCommandInput, SheetAnswer } from './score-sheets';

interface LoadedVote extends LoadedSheet {
  readonly box: BallotBox | null;
}

/**
 * The member's secret ballot: the store keeps that they have voted and, apart from it, a sealed ballot that names nobody;
 * neither the log nor the key of the request remembers what was given (BR-46).
 */
export const castBallotCommand = (seal: BallotSeal): CommandFactory<ScoreSheetCommandInput, SheetAnswer> =>
  defineCommand({
    name: 'castBallot',
    allow: { by: ['PANEL_MEMBER'] },
    stepUp: true,
    identify: ({ applicationId, expectedVersion }) => ({ applicationId, expectedVersion }),
    load: async (repositories, input: ScoreSheetCommandInput, viewer): Promise<LoadedVote | null> => {
      const loaded = await loadSheet(repositories, input.applicationId, viewer.accountId);
      return loaded === null ? null : { ...loaded, box: await repositories.ballotBoxes.find(input.applicationId) };
    },
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, sheet, box, barred }, input, { now }) => {
      if (sheet === null) return refuse(notAdmitted(barred));
      const { marks, errors } = collect(input.marks, ['marks']);
      const entry = { marks, expectedVersion: input.expectedVersion, now };
      const cast = castBallot(sheet, entry, round.rubric, round.regulation);
      if (!cast.ok) errors.push(...cast.errors);
      errors.push(...checkBox(box), ...stateErrors(round.state));
      return decideAll(errors, () => ({
        sheet: { ...sheet, ...(cast.ok ? cast.value : sheet) },
        // In the order of their random bytes: that in which the members voted stands in the log.
        box: filled(box, [...(box?.sealed ?? []), seal.seal(input.applicationId, marks)].toSorted()),
      }));
    },
    store: async (repositories, { sheet, box }) => {
      await repositories.sheets.save(sheet);
      await repositories.ballotBoxes.save(box);
    },
    record: ({ sheet: after }, { sheet }) => ({
      subjectId: after.id,
      before: sheet === null ? null : { state: sheet.state, version: sheet.version },
      after: { state: after.state, version: after.version },
    }),
    answer: ({ sheet }) => ({ scoreSheetId: sheet.id }),
  });

interface LoadedBox extends LoadedApplication {
  readonly sheets: readonly StoredSheet[];
  readonly box: BallotBox | null;
}

export interface BallotStep {
  readonly applicationId: string;
}

async function loadBox(repositories: Repositories, { applicationId }: BallotStep): Promise<LoadedBox | null> {
  const loaded = await loadApplication(repositories, applicationId);
  if (loaded === null) return null;
  const sheets = await repositories.sheets.ofApplications([applicationId]);
  return { ...loaded, sheets, box: await repositories.ballotBoxes.find(applicationId) };
}

/** Opens the box of one candidate: every ballot at once, shuffled, as many as voted (BR-46). */
export const closeBallot = (seal: BallotSeal): CommandFactory<BallotStep, ApplicationAnswer> =>
  defineCommand({
    name: 'closeBallot',
    stepUp: true,
    allow: { by: ['PANEL_HEAD'] },
    load: loadBox,
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, application, sheets, box }, _input, { random, newId }) => {
      const opened = (box?.sealed ?? []).map((one) => seal.open(application.id, one));
      const errors = [...secretOnly(round.regulation), ...stateErrors(round.state), ...checkBox(box)];
      const waiting = sheets.filter(({ state }) => state !== 'LOCKED').length;
      if (waiting > 0) errors.push({ code: 'SHEETS_INCOMPLETE', path: ['applicationId'], count: waiting });
      const marks = opened.filter((one) => one !== null);
      if (marks.length < opened.length) errors.push({ code: 'BALLOTS_LOST', path: ['applicationId'] });
      else if (errors.length === 0 && marks.length !== sheets.length)
        errors.push(countOff(sheets.length, marks.length));
      return decideAll(errors, () => openedBox(box, marks, { draw: random, newId: () => newId('ballot') }));
    },
    store: storeOpened,
    record: recordOpened,
    answer: (_opened, { application }) => ({ applicationId: application.id }),
  });

export interface TypedBallotsInput extends BallotStep {
  readonly voterIds: readonly string[];
  readonly ballots: readonly { readonly marks: readonly CriterionMarkInput[] }[];
}

/**
 * First entry of one candidate's paper ballots by the secretary. They wait under a seal for the second entry, in the order
 * of random bytes: neither store nor log shows what was typed to who types it again, nor how the pile lay (BR-46, BR-47).
 */
export const enterBallots = (piles: BallotSeal): CommandFactory<TypedBallotsInput, ApplicationAnswer> =>
  defineCommand({
    name: 'enterBallots',
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: (repositories, input: TypedBallotsInput) => loadBox(repositories, input),
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, application, sheets, box }, input, { now, viewer }) => {
      const { ballots, errors } = typedOf(input.ballots);
      const members = sheets.map(({ memberId }) => memberId);
      const typed = { voterIds: input.voterIds, ballots };
      errors.push(...checkTypedBallots(typed, members, round.rubric, round.regulation));
      errors.push(...stateErrors(round.state), ...checkBox(box));
      const missing = members.filter((id) => !input.voterIds.includes(id)).length;
      if (missing > 0) errors.push({ code: 'SHEETS_INCOMPLETE', path: ['voterIds'], count: missing });
      return decideAll(errors, () => ({
        box: { ...filled(box, []), typed: hidden(piles, application.id, ballots), typedBy: viewer.accountId },
        sheets: sheets.map((sheet) => ({ ...sheet, ...participated(sheet, now) })),
      }));
    },
    store: async (repositories, { box, sheets }) => {
      await repositories.ballotBoxes.save(box);
      await repositories.sheets.saveAll(sheets);
    },
    record: ({ box, sheets }, { application }) => ({
      subjectId: application.id,
      before: null,
      after: { sheets: sheets.map(({ id }) => id), ballots: box.typed.map(sha256), ...statesOf(sheets) },
    }),
    answer: (_typed, { application }) => ({ applicationId: application.id }),
  });

/** Second entry of the same paper by the head of the panel; equal piles open the box, unequal ones are refused (BR-46, BR-47). */
export const confirmBallots = (
  piles: BallotSeal,
): CommandFactory<Omit<TypedBallotsInput, 'voterIds'>, ApplicationAnswer> =>
  defineCommand({
    name: 'confirmBallots',
    stepUp: true,
    allow: { by: ['PANEL_HEAD'] },
    load: (repositories, input: Omit<TypedBallotsInput, 'voterIds'>) => loadBox(repositories, input),
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, application, box }, input, { random, newId, viewer }) => {
      const { ballots, errors } = typedOf(input.ballots);
      errors.push(...secretOnly(round.regulation), ...stateErrors(round.state), ...checkBox(box));
      const hiddenPile = box?.typed ?? null;
      const typed = hiddenPile === null ? null : readable(piles, application.id, hiddenPile);
      if (box !== null && hiddenPile === null && !box.isClosed) {
        errors.push({ code: 'INVALID_STATE', path: ['applicationId'], state: 'OPEN', allowed: ['ENTERED'] });
      }
      if (box?.typedBy === viewer.accountId) errors.push({ code: 'SECOND_PERSON_REQUIRED', path: [] });
      if (hiddenPile !== null && typed === null) errors.push({ code: 'SEALED_MARKS_LOST', path: ['applicationId'] });
      const fields = typed === null ? [] : differingBallots(typed, ballots, round.rubric);
      if (errors.length === 0 && fields.length > 0) errors.push({ code: 'ENTRY_MISMATCH', path: ['ballots'], fields });
      return decideAll(errors, () => openedBox(box, ballots, { draw: random, newId: () => newId('ballot') }));
    },
    store: storeOpened,
    record: recordOpened,
    answer: (_opened, { application }) => ({ applicationId: application.id }),
  });

/** The members vote again for one candidate: what was cast is thrown away unread, and the log says why (BR-46). */
export const restartBallot: CommandFactory<BallotStep & { readonly reason: string }, ApplicationAnswer> = defineCommand(
  {
    name: 'restartBallot',
    stepUp: true,
    allow: { by: ['PANEL_HEAD'] },
    load: (repositories, input: BallotStep & { readonly reason: string }) => loadBox(repositories, input),
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, sheets, box }, { reason }) => {
      const errors = [...secretOnly(round.regulation), ...stateErrors(round.state), ...checkBox(box)];
      errors.push(...checkText(reason, ['reason'], 500));
      return decideAll(errors, () => ({
        reason: tidyText(reason),
        box: { ...filled(box, []), typed: null, typedBy: null },
        sheets: sheets
          .filter(({ state }) => state === 'LOCKED')
          .map((sheet) => ({ ...sheet, state: 'OPEN' as const, lockedAt: null, version: sheet.version + 1 })),
      }));
    },
    store: async (repositories, { box, sheets }) => {
      await repositories.ballotBoxes.save(box);
      await repositories.sheets.saveAll(sheets);
    },
    record: ({ sheets, reason }, { application }) => ({
      subjectId: application.id,
      before: null,
      after: { sheets: sheets.map(({ id }) => id), reason, ...statesOf(sheets) },
    }),
    answer: (_restarted, { application }) => ({ applicationId: application.id }),
  },
);

function hidden(piles: BallotSeal, applicationId: string, ballots: readonly SheetMarks[]): readonly string[] {
  return ballots.map((one) => piles.seal(applicationId, one)).toSorted();
}

/** The pile as it was typed; null when one of it does not open. */
function readable(
  piles: BallotSeal,
  applicationId: string,
  pile: NonNullable<BallotBox['typed']>,
): readonly SheetMarks[] | null {
  const opened = pile.map((one) => (typeof one === 'string' ? piles.open(applicationId, one) : one));
  const found = opened.filter((one) => one !== null);
  return found.length < opened.length ? null : found;
}

/** Where each sheet stands, for whoever verifies the log; who voted is no secret, only how. */
function statesOf(sheets: readonly StoredSheet[]) {
  return Object.fromEntries(sheets.map(({ id, state, version }) => [id, { state, version }]));
}

interface OpenedBox {
  readonly box: BallotBox;
  readonly ballots: readonly Ballot[];
}

function openedBox(
  box: BallotBox | null,
  marks: readonly SheetMarks[],
  chance: Parameters<typeof openedBallots>[2],
): OpenedBox {
  const after = { ...filled(box, []), isClosed: true, typed: null, typedBy: null };
  return { box: after, ballots: openedBallots(after, marks, chance) };
}

async function storeOpened(repositories: Repositories, { box, ballots }: OpenedBox): Promise<void> {
  await repositories.ballotBoxes.save(box);
  await repositories.ballots.insert(ballots);
}

function recordOpened({ ballots }: OpenedBox, { application }: LoadedBox) {
  const after = { ballots: ballots.map(({ id, marks }) => [id, marks]) };
  return { subjectId: application.id, before: null, after };
}

/** Throws for a candidate without a box: checkBox has refused that before. */
function filled(box: BallotBox | null, sealed: readonly string[]): BallotBox {
  if (box === null) throw new Error('no ballot box');
  return { ...box, sealed, version: box.version + 1 };
}

function checkBox(box: BallotBox | null): Refusal[] {
  if (box === null) return [notAdmitted(null)];
  return box.isClosed ? [{ code: 'ALREADY_LOCKED', path: [] }] : [];
}

function secretOnly(regulation: Pick<Regulation, 'ballot'>): Refusal[] {
  const refusal = requireBallot(regulation, true);
  return refusal === null ? [] : [refusal];
}

function stateErrors(state: LoadedApplication['round']['state']): Refusal[] {
  const refusal = requireState(state, ['DEFENCE'], ['applicationId']);
  return refusal === null ? [] : [refusal];
}

function countOff(voters: number, ballots: number): Refusal {
  return { code: 'BALLOT_COUNT', path: ['applicationId'], voters, ballots };
}

function typedOf(input: TypedBallotsInput['ballots']): {
  readonly ballots: readonly SheetMarks[];
  readonly errors: Refusal[];
} {
  const read = input.map(({ marks }, index) => collect(marks, ['ballots', String(index), 'marks']));
  return { ballots: read.map(({ marks }) => marks), errors: read.flatMap(({ errors }) => errors) };
}
