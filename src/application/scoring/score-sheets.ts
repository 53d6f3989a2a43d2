import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { confirmPaperSheet, enterPaperSheet, submitSheet } from '../../domain/scoring/score-sheet';
import type { Rubric, ScoreSheet, SheetEntry } from '../../domain/scoring/score-sheet';
import type { Regulation } from '../../domain/regulation/regulation';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { roundScope } from '../exam/round-scope';
import { loadApplication } from '../registration/commands';
import type { LoadedApplication } from '../registration/commands';
import type { MarkSeal } from '../sealing/mark-seal';
import { isSealing, openedSheet, revealed, revealEvents, underSeal } from './reveal';
import type { Revealed } from './reveal';
import { audited, barOf, collect, loadSheet, notAdmitted } from './sheet-scope';
import type { CriterionMarkInput, LoadedSheet } from './sheet-scope';

export interface ScoreSheetCommandInput {
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly marks: readonly CriterionMarkInput[];
}

export interface SheetAnswer {
  readonly scoreSheetId: string;
}

type Rule = (sheet: ScoreSheet, entry: SheetEntry, rubric: Rubric, regulation: Regulation) => Result<ScoreSheet>;

/** Most sheets typed at once. */
const MAXIMUM_SHEETS = 50;

/** What became of a member's sheet: as it was locked, which the log tells first, and whatever that brought to light. */
interface Locked extends Revealed {
  readonly sheet: StoredSheet;
}

function memberCommand(
  name: string,
  rule: Rule,
): (seal: MarkSeal) => CommandFactory<ScoreSheetCommandInput, SheetAnswer> {
  return (seal) =>
    defineCommand<ScoreSheetCommandInput, LoadedSheet, Locked, SheetAnswer>({
      name,
      allow: { by: ['PANEL_MEMBER'] },
      stepUp: true,
      load: (repositories, input: ScoreSheetCommandInput, viewer) =>
        loadSheet(repositories, input.applicationId, viewer.accountId),
      scope: (loaded) => roundScope(loaded),
      decide: (loaded, input, decider) => {
        const { sheet } = loaded;
        return sheet === null
          ? refuse(notAdmitted(loaded.barred))
          : lock({ ...loaded, sheet, rule, seal }, input, decider);
      },
      store: (repositories, { saved }) => repositories.sheets.saveAll(saved),
      record: ({ sheet: after }, { sheet }) => ({
        subjectId: after.id,
        before: sheet === null ? null : audited(sheet),
        after: audited(after),
      }),
      consequences: ({ opened }) => revealEvents(opened),
      answer: ({ sheet }) => ({ scoreSheetId: sheet.id }),
    });
}

interface Locking extends LoadedSheet {
  readonly sheet: StoredSheet;
  readonly rule: Rule;
  readonly seal: MarkSeal;
}

/**
 * Locks a sheet by its rule, puts its marks under seal, and opens all sheets of the candidate when it was the last one.
 * The first entry of a paper sheet is opened here to be compared with the second: whether two entries are equal must be
 * said while the paper is at hand, and the one who types the second has the paper before them anyway (BR-47).
 */
function lock(
  { round, sheet, every, rule, seal }: Locking,
  input: ScoreSheetCommandInput,
  { now, secret }: Decider,
): Result<Locked> {
  const readable = sheet.state === 'ENTERED' ? openedSheet(seal, sheet) : sheet;
  if (readable === null) return refuse({ code: 'SEALED_MARKS_LOST', path: ['applicationId'] });
  const { marks, errors } = collect(input.marks, ['marks']);
  const state = requireState(round.state, ['DEFENCE'], ['applicationId']);
  if (state !== null) errors.push(state);
  const entry = { marks, expectedVersion: input.expectedVersion, now };
  const result = rule(readable, entry, round.rubric, round.regulation);
  if (!result.ok) errors.push(...result.errors);
  const decided = decideAll(errors, () => (result.ok ? result.value : sheet));
  if (!decided.ok) return decided;
  const { state: lockedState, marks: given, version, lockedAt } = decided.value;
  const plain = { ...sheet, state: lockedState, marks: given, version, lockedAt };
  const locked = isSealing(round.regulation) ? underSeal(seal, plain, secret) : plain;
  const known = revealed(seal, [locked], every);
  return known.ok ? ok({ sheet: locked, ...known.value }) : known;
}

/** The member's own sheet, locked at once (direct entry, BR-42). */
export const submitScoreSheet = memberCommand('submitScoreSheet', submitSheet);

/** The member types their own sheet again from the signed paper; equal locks, unequal is refused (BR-47). */
export const confirmPaperSheetCommand = memberCommand('confirmPaperSheet', confirmPaperSheet);

export interface EnterPaperSheetsInput {
  readonly applicationId: string;
  readonly sheets: readonly { readonly memberId: string; readonly marks: readonly CriterionMarkInput[] }[];
}

/** First entry of one candidate's signed sheets by the council secretary; all of them, or none (BR-47). */
export const enterPaperSheets = (seal: MarkSeal): CommandFactory<EnterPaperSheetsInput, { readonly entered: number }> =>
  defineCommand({
    name: 'enterPaperSheets',
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: async (repositories, { applicationId }) => {
      const loaded = await loadApplication(repositories, applicationId);
      if (loaded === null) return null;
      const sheets = await repositories.sheets.ofApplications([applicationId]);
      return { ...loaded, sheets, barred: sheets.length > 0 ? null : await barOf(repositories, loaded) };
    },
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, { now, secret }) => {
      const entered = enterAll(loaded, input, now);
      if (!entered.ok || !isSealing(loaded.round.regulation)) return entered;
      return ok(entered.value.map((sheet) => underSeal(seal, sheet, secret)));
    },
    store: (repositories, sheets) => repositories.sheets.saveAll(sheets),
    record: (sheets, { application }) => ({
      subjectId: application.id,
      before: null,
      after: Object.fromEntries(sheets.map((sheet) => [sheet.id, audited(sheet)])),
    }),
    answer: (sheets) => ({ entered: sheets.length }),
  });

function enterAll(
  {
    round,
    sheets,
    barred,
  }: LoadedApplication & { readonly sheets: readonly StoredSheet[]; readonly barred: string | null },
  input: EnterPaperSheetsInput,
  now: Date,
): Result<readonly StoredSheet[]> {
  if (barred !== null) return refuse(notAdmitted(barred));
  const state = requireState(round.state, ['DEFENCE'], ['applicationId']);
  const errors: Refusal[] = state === null ? [] : [state];
  if (input.sheets.length === 0 || input.sheets.length > MAXIMUM_SHEETS) {
    errors.push({
      code: 'INVALID_VALUE',
      path: ['sheets'],
      reason: `Mỗi lần từ 1 đến ${String(MAXIMUM_SHEETS)} phiếu.`,
    });
  }
  const entered = input.sheets.flatMap((one, index) => {
    const path = ['sheets', String(index)];
    const sheet = sheets.find(({ memberId }) => memberId === one.memberId);
    if (sheet === undefined) {
      errors.push({ code: 'NOT_A_PANEL_MEMBER', path: [...path, 'memberId'] });
      return [];
    }
    if (input.sheets.findIndex(({ memberId }) => memberId === one.memberId) < index) {
      errors.push({ code: 'DUPLICATE', path: [...path, 'memberId'], what: 'phiếu của thành viên này' });
    }
    const { marks, errors: markErrors } = collect(one.marks, ['marks']);
    const result = enterPaperSheet(
      sheet,
      { marks, expectedVersion: sheet.version, now },
      round.rubric,
      round.regulation,
    );
    const own = [...markErrors, ...(result.ok ? [] : result.errors)];
    errors.push(...own.map((refusal) => ({ ...refusal, path: [...path, ...refusal.path] })));
    return result.ok ? [{ ...sheet, ...result.value }] : [];
  });
  return decideAll(errors, () => entered);
}
