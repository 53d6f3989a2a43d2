/**
 * Where each candidate of a file stands: who sat the written paper, who may defend.
 *
 * Only so much as the file must be held to (rule 3 of the format: a missing sheet is a fault): the numbers come from the
 * domain, and where a candidate's way is not yet certain nothing is demanded.
 */
import { countsTowardsMinimum } from '../../src/domain/registration/eligibility';
import { DEFAULT_REGULATION, type Regulation } from '../../src/domain/regulation/regulation';
import type { AppealFacts } from '../../src/domain/written/appeals';
import { officialWritten } from '../../src/domain/written/official-written';
import type { ViolationFact } from '../../src/domain/written/violations';
import { passesGate, type WrittenMarks } from '../../src/domain/written/written';
import { phasesOf } from './check-round';
import type { Context } from './context';
import type { Draft } from './readers';
import type {
  FileAppeal,
  FileCandidate,
  FileRegulation,
  FileViolation,
  FileWrittenMark,
  RoundDocument,
} from './round-file';
import { readTotal } from './given-mark';

/** One candidate: why marks of a part are impossible (a Vietnamese clause), and which marks are demanded. */
export interface Standing {
  readonly noWritten: string | null;
  readonly noDefence: string | null;
  /** Sat the written paper for certain: a pair of marks is demanded. */
  readonly sat: boolean;
  /** Admitted to the defence and present for certain: a sheet of every member is demanded. */
  readonly defends: boolean;
}

/** By candidate key, in the order of the file. */
export type Standings = ReadonlyMap<string, Standing>;

/** The standing of every candidate that the file names readably. */
export function standings(context: Context): Standings {
  const facts = factsOf(context.draft);
  const all = new Map<string, Standing>();
  for (const [key, candidate] of context.candidates ?? []) all.set(key, standingOf(key, candidate, facts));
  return all;
}

interface Facts {
  readonly draft: Draft<RoundDocument>;
  readonly regulation: Regulation | null;
  readonly played: ReadonlySet<string>;
  readonly absent: { readonly written: ReadonlySet<unknown>; readonly defence: ReadonlySet<unknown> };
  /** Candidates whose paper is void (suspended, annulled): it need not be marked. */
  readonly voided: ReadonlySet<unknown>;
  readonly marks: ReadonlyMap<unknown, Draft<FileWrittenMark>>;
  readonly violations: readonly (Draft<FileViolation> | undefined)[];
  readonly appeals: readonly (Draft<FileAppeal> | undefined)[];
}

function standingOf(key: string, candidate: Draft<FileCandidate>, facts: Facts): Standing {
  const { draft, regulation } = facts;
  const phases = phasesOf(draft.regulation);
  const noWritten =
    phases === 'BOTH' ? barred(candidate, draft.round?.writtenDate, facts.absent.written.has(key)) : null;
  const missed = facts.absent.defence.has(key);
  const noDefence = noWritten ?? barred(candidate, draft.round?.defenceDate, missed, 'bảo vệ đề án');
  const readable = candidate.eligible === true && regulation !== null && withdrawalReadable(candidate);
  const certain = readable && facts.played.has(candidate.post ?? '');
  const sat = certain && phases === 'BOTH' && noWritten === null && draft.round?.writtenDate !== undefined;
  const admitted = phases === 'DEFENCE ONLY' || (sat && passes(key, facts));
  return {
    noWritten,
    noDefence,
    sat: sat && !facts.voided.has(key),
    defends: certain && admitted && noDefence === null && draft.round?.defenceDate !== undefined,
  };
}

function barred(
  candidate: Draft<FileCandidate>,
  phaseDay: string | undefined,
  absent: boolean,
  phase = 'thi viết',
): string | null {
  if (candidate.eligible === false) return 'không đủ điều kiện dự tuyển ("eligible" là false)';
  const { withdrew } = candidate;
  if (withdrew !== undefined && phaseDay !== undefined && withdrew <= phaseDay) return `đã rút hồ sơ ngày ${withdrew}`;
  return absent ? `vắng ${phase}` : null;
}

/** Whether the official mark of a candidate opens the defence, by the domain; false while a part of it is unreadable. */
function passes(key: string, facts: Facts): boolean {
  const { regulation } = facts;
  const marks = marksOf(facts.marks.get(key));
  const violations = violationsOf(facts.violations.filter((entry) => entry?.candidate === key));
  const appeal = appealOf(facts.appeals.find((entry) => entry?.candidate === key));
  if (marks === null || violations === null || appeal === 'UNREADABLE' || regulation === null) return false;
  const official = officialWritten({ marks, violations, appeal }, regulation);
  return official.kind === 'OFFICIAL' && passesGate(official.trace.value, regulation);
}

function marksOf(entry: Draft<FileWrittenMark> | undefined): WrittenMarks | null {
  const [first, second, third] = [entry?.first, entry?.second, entry?.third].map(readTotal);
  if (entry === undefined || first === undefined || second === undefined) return null;
  const { decision } = entry;
  if (Object.hasOwn(entry, 'third') && third === undefined) return null;
  const whole = decision?.mark !== undefined && decision.by !== undefined && decision.reason !== undefined;
  if (Object.hasOwn(entry, 'decision') && !whole) return null;
  const made = whole ? { mark: decision.mark, by: decision.by, reason: decision.reason } : null;
  return { first, second, third: third ?? null, decision: made };
}

/** Every breach of the file is one that the Chair upholds; null while one of them cannot be read. */
function violationsOf(entries: Facts['violations']): readonly ViolationFact[] | null {
  const read = entries.flatMap((entry): ViolationFact[] =>
    entry?.form === undefined ? [] : [{ form: entry.form, decision: { upheld: true, reason: '' } }],
  );
  return read.length < entries.length ? null : read;
}

function appealOf(entry: Draft<FileAppeal> | undefined): AppealFacts | null | 'UNREADABLE' {
  if (entry === undefined) return null;
  const { remarks, decision } = entry;
  if (remarks === undefined) return 'UNREADABLE';
  const read = remarks.flatMap((one) => readTotal(one) ?? []);
  const whole = decision?.mark !== undefined && decision.reason !== undefined;
  if (read.length < remarks.length || (Object.hasOwn(entry, 'decision') && !whole)) return 'UNREADABLE';
  return { remarks: read, decision: whole ? { mark: decision.mark, reason: decision.reason } : null };
}

function factsOf(draft: Draft<RoundDocument>): Facts {
  const { written, defence } = draft;
  const regulation = regulationOf(draft.regulation);
  const violations = written?.violations ?? [];
  const voiding = violations.filter((entry) => entry?.form !== 'REPRIMAND' && entry?.form !== 'WARNING');
  const marks = new Map<unknown, Draft<FileWrittenMark>>();
  for (const entry of written?.marks ?? []) {
    if (entry?.candidate !== undefined && !marks.has(entry.candidate)) marks.set(entry.candidate, entry);
  }
  return {
    draft,
    regulation,
    played: regulation === null ? new Set() : playedPosts(draft, regulation),
    absent: { written: new Set(written?.absent), defence: new Set(defence?.absent) },
    voided: new Set(voiding.map((entry) => entry?.candidate)),
    marks,
    violations,
    appeals: written?.appeals ?? [],
  };
}

/** Rule 2 of the format: the posts with enough eligible candidates. A post with an unreadable candidate is not judged. */
export function playedPosts(draft: Draft<RoundDocument>, regulation: Regulation): ReadonlySet<string> {
  const { round } = draft;
  const first = phasesOf(draft.regulation) === 'BOTH' ? round?.writtenDate : round?.defenceDate;
  if (first === undefined) return new Set();
  const enough = (post: string): boolean => {
    const counted = (draft.candidates ?? []).filter((candidate) => {
      if (candidate?.post !== post || candidate.eligible === undefined) return false;
      return countsTowardsMinimum({ eligible: candidate.eligible, withdrawnOn: candidate.withdrew ?? null }, first);
    });
    return counted.length >= regulation.minimumCandidates;
  };
  return new Set(
    (draft.posts ?? []).flatMap((post) => (post?.key !== undefined && enough(post.key) ? [post.key] : [])),
  );
}

function withdrawalReadable(candidate: Draft<FileCandidate>): boolean {
  return candidate.withdrew !== undefined || !Object.hasOwn(candidate, 'withdrew');
}

/** The regulation with the defaults filled in; `null` while a part of it cannot be read. */
function regulationOf(draft: Draft<FileRegulation> | undefined): Regulation | null {
  if (draft === undefined || phasesOf(draft) === null) return null;
  const { phases, decimals, writtenBands, gate, minimumCandidates, questionMaxima = [] } = draft;
  const deciding = { phases, decimals, writtenBands, gate, minimumCandidates };
  const faulty = Object.entries(deciding).some(([name, value]) => value === undefined && Object.hasOwn(draft, name));
  const { agree, third } = writtenBands ?? DEFAULT_REGULATION.writtenBands;
  if (faulty || agree === undefined || third === undefined || agree >= third) return null;
  if (questionMaxima.includes(undefined)) return null;
  return completed(draft as FileRegulation);
}

/** What the file gives over the defaults of the domain. */
export function completed(given: FileRegulation): Regulation {
  return { ...DEFAULT_REGULATION, ...given };
}
