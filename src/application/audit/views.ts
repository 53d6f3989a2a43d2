import type { Application } from '../../domain/registration/application';
import { BODY_LABEL } from '../../domain/panel/body';
import { kindOf } from '../../domain/ids';
import type { IdKind } from '../../domain/ids';
import type { AuditEntry, Readers } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { Loaders } from '../loaders';
import { changesOf } from './changes';
import type { AuditChangeView } from './changes';
import { deedOf, titleOf } from './sentences/sentences';
import type { LogKind } from './sentences/act-words';
import { KIND_WORDS, roleWords } from './words';

/** How one viewer reads one chain. */
export interface LogReading {
  readonly chainId: string;
  readonly log: LogKind;
  /** Bodies of the round; none for the system's log. */
  readonly bodies: readonly StoredBody[];
  /** Whether the viewer reads the whole log, or, as a candidate, only what was done to this application of theirs. */
  readonly own: Application | null;
}

/** Who acted, as far as the reader may know. */
export interface AuditActorView {
  readonly id: string | null;
  readonly name: string | null;
  readonly roles: string;
}

/** An entry as shown. */
export interface AuditEntryView {
  readonly sequence: number;
  readonly at: Date;
  readonly actor: AuditActorView;
  readonly action: string;
  readonly title: string;
  readonly sentence: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly changes: readonly AuditChangeView[];
  readonly hash: string;
  readonly previousHash: string;
}

/**
 * What a candidate reads of their own application: acts whose outcome they see anyway. Marks typed or decided for them
 * are left out, since that something was decided already tells how far apart the members lay (BR-45, BR-66).
 */
const OF_OWN: ReadonlySet<string> = new Set(['submitApplication', 'withdrawApplication', 'decideEligibility']);

/** Objects that an entry never names: an id would let somebody follow one script from act to act (BR-29, BR-63). */
const BLIND: ReadonlySet<IdKind | null> = new Set(['script', 'marking']);

/** Whether the reader sees an entry at all. */
export function isShown({ own }: LogReading, { action, subjectId }: AuditEntry): boolean {
  return own === null || (subjectId === own.id && OF_OWN.has(action));
}

/** Who acted, if the reader may know: candidates learn nobody's name but their own. */
export function shownActor({ own }: LogReading, { actorId }: AuditEntry): string | null {
  if (kindOf(actorId) !== 'account') return null;
  return own === null || own.candidateId === actorId ? actorId : null;
}

/** What it was about; null for what must not be named. */
export function shownSubject({ subjectId }: AuditEntry): string | null {
  const kind = kindOf(subjectId);
  return kind === null || BLIND.has(kind) ? null : subjectId;
}

/** What the entries of one page refer to, each kind asked for once. */
interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly applications: ReadonlyMap<string, Application>;
  readonly sheets: ReadonlyMap<string, StoredSheet>;
}

/** Entries in words; the number of questions to the store does not grow with them. */
export async function entryViews(
  readers: Pick<Readers, 'sheets'>,
  loaders: Pick<Loaders, 'account' | 'application'>,
  reading: LogReading,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<number, AuditEntryView>> {
  const names = await namesOf(readers, loaders, reading, entries);
  return new Map(entries.map((entry) => [entry.sequence, entryView(reading, entry, names)]));
}

async function namesOf(
  readers: Pick<Readers, 'sheets'>,
  loaders: Pick<Loaders, 'account' | 'application'>,
  reading: LogReading,
  entries: readonly AuditEntry[],
): Promise<Names> {
  const subjects = (kind: IdKind) => entries.map(({ subjectId }) => subjectId).filter((id) => kindOf(id) === kind);
  const people = [
    ...entries.flatMap((entry) => shownActor(reading, entry) ?? []),
    ...(reading.own === null ? entries.flatMap(({ after }) => accountId(after['approvedBy']) ?? []) : []),
    ...subjects('account'),
  ];
  const sheetIds = [...new Set(subjects('scoreSheet'))];
  const [accounts, sheets] = await Promise.all([
    loaders.account.loadMany([...new Set(people)]),
    sheetIds.length === 0 ? [] : readers.sheets.findMany(sheetIds),
  ]);
  const applicationIds = [...subjects('application'), ...sheets.map(({ applicationId }) => applicationId)];
  const applications = await loaders.application.loadMany([...new Set(applicationIds)]);
  return {
    people: new Map(found(accounts).map(({ id, displayName }) => [id, displayName])),
    applications: new Map(found(applications).map((one) => [one.id, one])),
    sheets: new Map(sheets.map((one) => [one.id, one])),
  };
}

function entryView(reading: LogReading, entry: AuditEntry, names: Names): AuditEntryView {
  const { sequence, at, action, hash, previousHash } = entry;
  const id = shownActor(reading, entry);
  const isSomebody = kindOf(entry.actorId) === 'account';
  const ownerIs = reading.log === 'SYSTEM' ? 'Người dùng' : 'Người dự tuyển';
  const roles = isSomebody ? roleWords(entry.actorRoles, ownerIs) : 'Người chưa đăng nhập';
  const name = id === null ? null : (names.people.get(id) ?? null);
  const who = name === null ? roles : `${roles} ${name}`;
  const deed = deedOf({ entry, subject: subjectWords(reading, entry, names) });
  const second = reading.own === null ? names.people.get(accountId(entry.after['approvedBy']) ?? '') : undefined;
  const kind = kindOf(entry.subjectId);
  return {
    sequence,
    at,
    actor: { id, name, roles },
    action,
    title: titleOf(action),
    sentence: `${who} ${deed}${second === undefined ? '' : `, ${second} đồng ý`}.`,
    subjectKind: kind === null ? 'hệ thống' : KIND_WORDS[kind],
    subjectId: shownSubject(entry),
    changes: changesOf(entry),
    hash,
    previousHash,
  };
}

function subjectWords({ bodies }: LogReading, { subjectId }: AuditEntry, names: Names): string {
  const kind = kindOf(subjectId);
  if (kind === 'application') return `hồ sơ ${numberWords(names, subjectId)}`;
  if (kind === 'scoreSheet') {
    const applicationId = names.sheets.get(subjectId)?.applicationId ?? '';
    return `phiếu chấm đề án của thí sinh ${numberWords(names, applicationId)}`;
  }
  if (kind === 'body') {
    const body = bodies.find(({ id }) => id === subjectId);
    return body === undefined ? KIND_WORDS.body : BODY_LABEL[body.kind];
  }
  if (kind === 'account') return `tài khoản của ${names.people.get(subjectId) ?? 'một người'}`;
  return kind === null ? 'hệ thống' : KIND_WORDS[kind];
}

/** A file by its candidate number, before there is one by the end of its id: never by anybody's name. */
function numberWords({ applications }: Names, applicationId: string): string {
  const number = applications.get(applicationId)?.candidateNumber ?? null;
  return number === null ? `mã …${applicationId.slice(-6)}` : `số báo danh ${number}`;
}

function accountId(value: unknown): string | null {
  return typeof value === 'string' && kindOf(value) === 'account' ? value : null;
}

function found<T>(loaded: readonly (T | null | Error)[]): readonly T[] {
  return loaded.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one ?? [];
  });
}
