import { BLANK, FIELDS, type Draft } from './registration-draft';

const keyOf = (roundId: string): string => `thi-tuyen.draft.${roundId}`;

/** What of a draft never lies on a device that others may use. */
const NEVER_HERE: ReadonlySet<string> = new Set(['citizenId']);

interface Kept {
  readonly step: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Keeps on this device what the server has not confirmed yet; it is removed as soon as the server has it. */
export function keepHere(roundId: string, step: number, draft: Draft): void {
  const fields = Object.fromEntries(FIELDS.filter((name) => !NEVER_HERE.has(name)).map((name) => [name, draft[name]]));
  try {
    localStorage.setItem(keyOf(roundId), JSON.stringify({ step, fields } satisfies Kept));
  } catch {
    // A full or forbidden store loses nothing that the server has.
  }
}

/** Forgets what was kept on this device. */
export function forgetHere(roundId: string): void {
  localStorage.removeItem(keyOf(roundId));
}

/** What was kept on this device and not sent; null when nothing is, or when it cannot be read. */
export function keptHere(roundId: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(roundId)) ?? 'null') as Kept | null;
    return kept !== null && typeof kept.step === 'number' && typeof kept.fields === 'object' ? kept : null;
  } catch {
    return null;
  }
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
