import { kindOf } from '../../domain/ids';
import type { AuditEntry, AuditFields, Readers } from '../../persistence/ports';
import { canonicalJson } from '../canonical';
import { loggedState } from '../scoring/logged-state';

/** What the log says of each object, act by act; only of those that hold marks or decide about them. */
export type Replayed = ReadonlyMap<string, AuditFields>;

const HOLD_MARKS: ReadonlySet<string> = new Set([
  'scoreSheet',
  'marking',
  'script',
  'application',
  'violation',
  'appeal',
  'ballot',
]);

/** Takes entries in order and keeps the last that was said of every field. */
export function createReplay(): { readonly add: (entry: AuditEntry) => void; readonly objects: () => Replayed } {
  const objects = new Map<string, AuditFields>();
  const learn = (id: unknown, fields: unknown): void => {
    const kind = typeof id === 'string' ? kindOf(id) : null;
    if (kind === null || !HOLD_MARKS.has(kind) || typeof fields !== 'object' || Array.isArray(fields)) return;
    objects.set(String(id), { ...objects.get(String(id)), ...fields });
  };
  return {
    add: ({ subjectId, after }) => {
      learn(subjectId, after);
      for (const [id, fields] of Object.entries(after)) learn(id, fields);
      for (const [id, scriptId, turn] of rowsOf(after['markings'])) learn(id, { scriptId, turn });
      for (const [id, applicationId] of rowsOf(after['sheets'])) learn(id, { applicationId, state: 'OPEN' });
      for (const [id, marks] of rowsOf(after['ballots'])) learn(id, { applicationId: subjectId, marks });
    },
    objects: () => objects,
  };
}

/** Rows of a list of lists; lists of bare ids tell nothing that is checked. */
function rowsOf(list: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(list) ? list.filter((row): row is unknown[] => Array.isArray(row)) : [];
}

/** A stored object with those of its fields that the log tells of. */
type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The first object of a round whose marks, or a decision about them, are not what the log says, or that the log tells of
 * and the store has lost; null when all fit. The log is what people signed for: a number changed in the store alone must
 * not reach a result (A5).
 */
export async function firstMismatch(readers: Readers, roundId: string, replayed: Replayed): Promise<string | null> {
  const stored = await storedOf(readers, roundId);
  const differs = ({ id, ...fields }: Stored): boolean =>
    Object.entries(fields).some(([name, value]) => {
      return canonicalJson(withoutReason(replayed.get(id)?.[name])) !== canonicalJson(withoutReason(value));
    });
  const present = new Set(stored.map(({ id }) => id));
  const lost = [...replayed.keys()].find((id) => !present.has(id));
  return stored.find(differs)?.id ?? lost ?? null;
}

async function storedOf(readers: Readers, roundId: string): Promise<readonly Stored[]> {
  const sheets = await readers.sheets.everyOfRound(roundId);
  const markings = await readers.markings.ofRound(roundId);
  const scripts = await readers.scripts.ofRound(roundId);
  const applications = await readers.applications.everyOfRound(roundId);
  const violations = await readers.violations.ofRound(roundId);
  const appeals = await readers.appeals.ofRound(roundId);
  const ballots = await readers.ballots.ofRound(roundId);
  return [
    ...sheets.map((sheet) => {
      const { id, applicationId, marks, commitment } = sheet;
      return { id, applicationId, marks, commitment, state: loggedState(sheet) };
    }),
    ...markings.map(({ id, scriptId, turn, mark, questionMarks = null, commitment = null }) => {
      return { id, scriptId, turn, mark, questionMarks, commitment };
    }),
    ...scripts.map(({ id, decision }) => ({ id, decision })),
    ...applications.map(({ id, state, withdrawnOn, absentFrom, defenceDecision, annulled }) => {
      return { id, state, withdrawnOn, absentFrom, defenceDecision, annulled };
    }),
    ...violations.map(({ id, applicationId, form, decision }) => {
      return { id, applicationId, form, upheld: decision?.upheld ?? null };
    }),
    ...appeals.map(({ id, applicationId, decision }) => ({ id, applicationId, decision })),
    ...ballots.map(({ id, applicationId, marks }) => ({ id, applicationId, marks })),
  ];
}

/** A decision without the words it was given in: of these the log keeps a digest only. */
function withoutReason(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('reason' in value)) return value ?? null;
  const { reason: _words, ...decided } = value;
  return decided;
}
