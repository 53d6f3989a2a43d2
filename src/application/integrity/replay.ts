import { kindOf } from '../../domain/ids';
import type { AuditEntry, AuditFields, Readers } from '../../persistence/ports';
import { canonicalJson } from '../canonical';

/** What the log says of each object, act by act; only of those that hold marks or decide about them. */
export type Replayed = ReadonlyMap<string, AuditFields>;

const HOLD_MARKS: ReadonlySet<string> = new Set(['scoreSheet', 'marking', 'script', 'application']);

/** Takes entries in order and keeps the last that was said of every field. */
export function createReplay(): { readonly add: (entry: AuditEntry) => void; readonly objects: () => Replayed } {
  const objects = new Map<string, AuditFields>();
  const learn = (id: string, fields: unknown): void => {
    const kind = kindOf(id);
    if (kind === null || !HOLD_MARKS.has(kind) || typeof fields !== 'object' || Array.isArray(fields)) return;
    objects.set(id, { ...objects.get(id), ...fields });
  };
  return {
    add: ({ subjectId, after }) => {
      learn(subjectId, after);
      for (const [id, fields] of Object.entries(after)) learn(id, fields);
    },
    objects: () => objects,
  };
}

/**
 * The first stored object of a round whose marks, or a decision about them, are not what the log says; null when all
 * fit. The log is what people signed for: a number changed in the store alone must not reach a result (A5).
 */
export async function firstMismatch(readers: Readers, roundId: string, replayed: Replayed): Promise<string | null> {
  const differs = (id: string, field: string, stored: unknown) =>
    canonicalJson(withoutReason(replayed.get(id)?.[field])) !== canonicalJson(withoutReason(stored));
  const sheets = await readers.sheets.ofRound(roundId);
  const markings = await readers.markings.ofRound(roundId);
  const scripts = await readers.scripts.ofRound(roundId);
  const applications = await readers.applications.ofRound(roundId);
  const found =
    sheets.find(({ id, marks }) => differs(id, 'marks', marks)) ??
    markings.find(({ id, mark }) => differs(id, 'mark', mark)) ??
    scripts.find(({ id, decision }) => differs(id, 'decision', decision)) ??
    applications.find(({ id, defenceDecision }) => differs(id, 'defenceDecision', defenceDecision));
  return found?.id ?? null;
}

/** A decision without the words it was given in: of these the log keeps a digest only. */
function withoutReason(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('reason' in value)) return value ?? null;
  const { reason: _words, ...decided } = value;
  return decided;
}
