import { ConfirmPaperSheet, CurrentViewer, SubmitScoreSheet } from '../../generated/operations';
import { kept, keptChanged } from '../../kept-here';
import { answerWithin, Fault, newKey, send } from '../../send';
import { fieldErrors, type RefusedReason } from '../../text/field-errors';

/** A sheet that was submitted on this device and that the server has not confirmed. */
export interface Waiting {
  readonly roundId: string;
  readonly sheetId: string;
  readonly fullName: string;
  readonly isDirect: boolean;
  readonly input: {
    readonly applicationId: string;
    readonly expectedVersion: number;
    readonly marks: readonly { readonly criterion: string; readonly mark: string }[];
  };
  /** Given with every attempt, also after the tab was closed: however often it is sent, it counts once. */
  readonly key: string;
  readonly at: number;
  /** Why the server did not take it; it is not sent again then, and nothing of it is lost. */
  readonly refused: readonly string[] | null;
}

/**
 * How the last attempt ended: taken or nothing to send, no network, the server busy, nobody signed in any more, or the
 * server asks who is at the screen before it locks a sheet.
 */
export type Attempt = 'DONE' | 'OFFLINE' | 'BUSY' | 'SIGNED_OUT' | 'UNCONFIRMED';

/** How long one attempt may take, in milliseconds; a line that is dead without saying so must not hold the others up. */
const PATIENCE = 12_000;
/** Answers that say nothing about the sheet itself: it is sent again. */
const PASSING: ReadonlySet<string> = new Set([
  'INTERNAL',
  'BUSY',
  'CONFLICT',
  'OUTCOME_UNKNOWN',
  'RATE_LIMITED',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
]);

/** The sheets of one person that are on their way, or came back refused. */
export function waitingOf(accountId: string): readonly Waiting[] {
  return kept
    .ids(accountId, 'outbox')
    .map((id) => waitingSheet(accountId, id))
    .filter((one) => one !== null)
    .sort((one, other) => one.at - other.at);
}

/** The same for one sheet. */
export function waitingSheet(accountId: string, sheetId: string): Waiting | null {
  return kept.get(accountId, 'outbox', sheetId) as Waiting | null;
}

/** Lays a sheet out for sending. */
export function layOut(accountId: string, sheet: Omit<Waiting, 'key' | 'at' | 'refused'>): void {
  write(accountId, { ...sheet, key: newKey(), at: Date.now(), refused: null });
}

/** Forgets a sheet that was taken or refused, with what is typed into it or without. */
export function takeBack(accountId: string, sheetId: string, { typedToo }: { readonly typedToo: boolean }): void {
  kept.remove(accountId, 'outbox', sheetId);
  if (typedToo) kept.remove(accountId, 'typed', sheetId);
  keptChanged();
}

function write(accountId: string, waiting: Waiting): void {
  kept.put(accountId, 'outbox', waiting.sheetId, waiting);
  keptChanged();
}

let running: Promise<Attempt> = Promise.resolve('DONE');

/** Sends what waits, one sheet after the other, never two at a time. */
export function sendWaiting(accountId: string): Promise<Attempt> {
  running = running.then(() => sendAll(accountId));
  return running;
}

async function sendAll(accountId: string): Promise<Attempt> {
  for (const waiting of waitingOf(accountId)) {
    if (waiting.refused !== null) continue;
    if (!navigator.onLine) return 'OFFLINE';
    const attempt = await sendOne(accountId, waiting);
    if (attempt !== 'DONE') return attempt;
  }
  return 'DONE';
}

async function sendOne(accountId: string, waiting: Waiting): Promise<Attempt> {
  try {
    if (!(await isSignedIn(accountId))) return 'SIGNED_OUT';
    const reasons = await answerWithin(PATIENCE, reasonsAgainst(waiting));
    if (reasons.length === 0) takeBack(accountId, waiting.sheetId, { typedToo: true });
    else write(accountId, { ...waiting, refused: fieldErrors(reasons).map(({ message }) => message) });
    return 'DONE';
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('INTERNAL', String(error), null);
    if (fault.code === 'NETWORK') return 'OFFLINE';
    if (fault.code === 'UNAUTHENTICATED') return 'SIGNED_OUT';
    if (fault.code === 'STEP_UP_REQUIRED') return 'UNCONFIRMED';
    if (PASSING.has(fault.code)) return 'BUSY';
    write(accountId, { ...waiting, refused: [fault.message] });
    return 'DONE';
  }
}

/** Somebody else may have signed in in another tab: a sheet goes out under nobody's name but its member's. */
async function isSignedIn(accountId: string): Promise<boolean> {
  const { viewer } = await answerWithin(PATIENCE, send(CurrentViewer, {}));
  return viewer?.account.id === accountId;
}

async function reasonsAgainst({ isDirect, input, key }: Waiting): Promise<readonly RefusedReason[]> {
  if (isDirect) return (await send(SubmitScoreSheet, { input }, key)).submitScoreSheet.errors;
  return (await send(ConfirmPaperSheet, { input }, key)).confirmPaperSheet.errors;
}
