/*
 * What marking is, told a second time and as plainly as it can be: no line of it is shared with the product. A test plays
 * steps by chance against both and they must agree on every answer and every state (BR-29 to BR-34).
 */

export type Turn = 1 | 2 | 3;
export type Mode = 'DIRECT' | 'PAPER_DOUBLE_ENTRY';

/** What is typed for a script, in hundredths: one mark for the whole of it, or one for each of two questions (BR-33). */
export type Given = { readonly mark: number } | { readonly parts: readonly [number, number] };

/** One step that somebody tries. Marks are in hundredths. */
export type Step =
  | {
      readonly kind: 'SUBMIT' | 'ENTER' | 'CONFIRM';
      readonly script: number;
      readonly turn: Turn;
      readonly given: Given;
    }
  | { readonly kind: 'STRIKE'; readonly script: number; readonly turn: Turn }
  | { readonly kind: 'THIRD'; readonly script: number }
  | { readonly kind: 'ZERO'; readonly script: number }
  | { readonly kind: 'DECIDE'; readonly script: number; readonly by: 'HEAD' | 'COLLECTIVE'; readonly mark: number }
  | { readonly kind: 'OPEN' };

interface Sheet {
  state: 'OPEN' | 'ENTERED' | 'LOCKED';
  mark: number | null;
  parts: readonly number[] | null;
  version: number;
  struck: number;
}

interface Script {
  readonly turns: Partial<Record<Turn, Sheet>>;
  decision: { readonly by: 'HEAD' | 'COLLECTIVE' | 'ZERO'; readonly mark: number } | null;
  version: number;
}

export interface Model {
  readonly mode: Mode;
  /** Whether questions are marked. */
  readonly byQuestion: boolean;
  readonly scripts: readonly Script[];
  opened: boolean;
}

const MAXIMUM = 10_000;
/** Most that each of the two questions earns. */
export const MAXIMA = [4_000, 6_000] as const;
const sheet = (): Sheet => ({ state: 'OPEN', mark: null, parts: null, version: 1, struck: 0 });

/** Scripts given out to two markers each, nothing marked yet. */
export function freshModel(mode: Mode, byQuestion: boolean, scripts: number): Model {
  const script = (): Script => ({ turns: { 1: sheet(), 2: sheet() }, decision: null, version: 1 });
  return { mode, byQuestion, scripts: Array.from({ length: scripts }, script), opened: false };
}

const lockedMark = ({ turns }: Script, turn: Turn): number | null =>
  turns[turn]?.state === 'LOCKED' ? (turns[turn].mark ?? null) : null;

/** What a script stands at: its official mark, or what it waits for. */
export function standing(script: Script): { readonly official: number } | { readonly waits: string } {
  const a = lockedMark(script, 1);
  const b = lockedMark(script, 2);
  const { decision } = script;
  if (a === null || b === null) return { waits: 'MARKS' };
  if (decision?.by === 'ZERO') return { official: 0 };
  const apart = Math.abs(a - b);
  if (apart <= 500) return { official: Math.ceil((a + b) / 2) };
  if (apart < 1_000) return decision?.by === 'HEAD' ? { official: decision.mark } : { waits: 'HEAD' };
  const c = lockedMark(script, 3);
  if (c === null) return { waits: 'THIRD' };
  if (c === a || c === b) return { official: c };
  return decision?.by === 'COLLECTIVE' ? { official: decision.mark } : { waits: 'COLLECTIVE' };
}

/** Takes a step where the rules allow it; answers whether they do. */
export function take(model: Model, step: Step): boolean {
  if (step.kind === 'OPEN') return open(model);
  const script = model.scripts[step.script];
  if (script === undefined) return false;
  switch (step.kind) {
    case 'SUBMIT':
    case 'ENTER':
    case 'CONFIRM':
      return write(model, script.turns[step.turn], step);
    case 'STRIKE':
      return strike(model, script, step.turn);
    case 'THIRD':
      return callThird(script);
    case 'ZERO':
      return zero(model, script);
    case 'DECIDE':
      return decide(script, step);
  }
}

function open(model: Model): boolean {
  const sheets = model.scripts.flatMap(({ turns }) => Object.values(turns));
  const isReady = sheets.every(({ state }) => state === 'LOCKED');
  if (model.opened || !isReady || model.scripts.some((script) => 'waits' in standing(script))) return false;
  model.opened = true;
  return true;
}

function write(
  { mode, byQuestion }: Model,
  on: Sheet | undefined,
  { kind, given }: { readonly kind: 'SUBMIT' | 'ENTER' | 'CONFIRM'; readonly given: Given },
): boolean {
  const parts = 'parts' in given ? given.parts : null;
  const mark = 'parts' in given ? given.parts[0] + given.parts[1] : given.mark;
  if (on === undefined || byQuestion !== (parts !== null) || (mode === 'DIRECT') !== (kind === 'SUBMIT')) return false;
  const isAbove = parts === null ? mark > MAXIMUM : parts[0] > MAXIMA[0] || parts[1] > MAXIMA[1];
  const isSame = on.mark === mark && on.parts?.[0] === parts?.[0] && on.parts?.[1] === parts?.[1];
  if (isAbove || on.state === 'LOCKED' || (kind === 'CONFIRM' && (on.state !== 'ENTERED' || !isSame))) return false;
  Object.assign(on, { mark, parts, version: on.version + 1, state: kind === 'ENTER' ? 'ENTERED' : 'LOCKED' });
  return true;
}

function strike({ opened }: Model, { turns, decision }: Script, turn: Turn): boolean {
  const on = turns[turn];
  if (on?.state !== 'LOCKED' || opened || decision !== null || (turn < 3 && turns[3] !== undefined)) return false;
  Object.assign(on, { state: 'OPEN', mark: null, parts: null, version: on.version + 1, struck: on.struck + 1 });
  return true;
}

function callThird(script: Script): boolean {
  const [a, b] = [lockedMark(script, 1), lockedMark(script, 2)];
  if (a === null || b === null || Math.abs(a - b) < 1_000) return false;
  if (script.turns[3] !== undefined || script.decision !== null) return false;
  script.turns[3] = sheet();
  script.version += 1;
  return true;
}

function zero({ opened }: Model, script: Script): boolean {
  const isMarked = lockedMark(script, 1) !== null && lockedMark(script, 2) !== null;
  if (opened || !isMarked || script.decision?.by === 'ZERO') return false;
  script.decision = { by: 'ZERO', mark: 0 };
  script.version += 1;
  return true;
}

function decide(script: Script, { by, mark }: { readonly by: 'HEAD' | 'COLLECTIVE'; readonly mark: number }): boolean {
  const now = standing(script);
  if (script.decision !== null || mark > MAXIMUM || !('waits' in now) || now.waits !== by) return false;
  script.decision = { by, mark };
  script.version += 1;
  return true;
}
