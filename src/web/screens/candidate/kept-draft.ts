import { kept } from '../../kept-here';
import { BLANK, FIELDS, type Draft } from './registration-draft';

/** What of a draft never lies on a device that others may use. */
const NEVER_HERE: ReadonlySet<string> = new Set(['citizenId']);

interface Kept {
  readonly step: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Whose draft of which round. */
export interface DraftOf {
  readonly owner: string;
  readonly roundId: string;
}

/**
 * Keeps on this device what the server has not confirmed yet; it is removed as soon as the server has it, and when
 * somebody else signs in here.
 */
export function keepHere({ owner, roundId }: DraftOf, step: number, draft: Draft): void {
  const fields = Object.fromEntries(FIELDS.filter((name) => !NEVER_HERE.has(name)).map((name) => [name, draft[name]]));
  // Where nothing can be kept, nothing is lost that the server has.
  kept.put(owner, 'draft', roundId, { step, fields } satisfies Kept);
}

/** Forgets what was kept on this device. */
export function forgetHere({ owner, roundId }: DraftOf): void {
  kept.remove(owner, 'draft', roundId);
}

/** What was kept on this device and not sent; null when nothing is, or when it cannot be read. */
export function keptHere({ owner, roundId }: DraftOf): Kept | null {
  const found = kept.get(owner, 'draft', roundId) as Kept | null;
  return found !== null && typeof found.step === 'number' && typeof found.fields === 'object' ? found : null;
}

/** The form to go on with: what the server has, and over it what only this device has. */
export function joined(
  server: {
    readonly step: number;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  } | null,
  here: Kept | null,
): { readonly step: number; readonly draft: Draft } {
  const sent = Object.fromEntries((server?.fields ?? []).map(({ name, value }) => [name, value]));
  const all = { ...sent, ...here?.fields };
  const known = FIELDS.flatMap((name) => (typeof all[name] === 'string' ? [[name, all[name]] as const] : []));
  return { step: here?.step ?? server?.step ?? 1, draft: { ...BLANK, ...Object.fromEntries(known) } };
}
