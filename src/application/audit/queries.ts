import { startOfDay, addDays } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { kindOf } from '../../domain/ids';
import type { AuditEntry, Page, Readers } from '../../persistence/ports';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { BadInput } from '../viewer';
import { maySeeAudit, maySeeOwnAudit, maySeeSystemAudit } from '../visibility/round';
import type { RoundAccess } from '../visibility/access';
import { SYSTEM_CHAIN } from './chain';
import { noteRead } from './read-watch';
import type { ReadWatch } from './read-watch';
import { actionsOf, isActionOf } from './sentences/sentences';
import type { LogKind } from './sentences/act-words';
import { entryViews, isShown, shownActor, shownSubject } from './views';
import type { AuditEntryView, LogReading } from './views';

/** What narrows a log; every part given must fit. Days are whole days in Hà Nội, both ends included. */
export interface AuditFilter {
  readonly action?: string | null;
  readonly personId?: string | null;
  readonly subjectId?: string | null;
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
}

/** Arguments of a log. */
export type AuditArguments = PageArguments & { readonly filter?: AuditFilter | null };

/** A page of a log with the acts it can be narrowed to. */
export interface AuditConnectionView extends Connection<AuditEntryView> {
  readonly actions: readonly { readonly code: string; readonly title: string }[];
}

/** Entries read from the store at a time. */
const WINDOW = 100;
/** Most entries about one application that are looked at; there are a dozen at most. */
const MAXIMUM_OWN = 100;
/** Most entries one request looks at: what a filter leaves out costs too. The page then ends early and can be gone on from. */
export const MAXIMUM_SCAN = 3_000;
/**
 * How much earlier than the first wanted day an entry must be before the search ends. Numbers follow the order of writing
 * and times that of asking; a request lives for seconds, so an hour is more than they can differ.
 */
const SLACK = 60 * 60 * 1_000;

/** The logs as the viewer may read them; reading is itself told to the security log. */
export function auditQueries(readers: Readers, loaders: Loaders, watch: ReadWatch) {
  const whole = async (reading: LogReading, given: AuditArguments): Promise<AuditConnectionView> => {
    const page = await search(readers, reading, given);
    const shown = page.rows.filter((entry) => fits(reading, entry, given.filter ?? {}));
    const views = await entryViews(readers, loaders, reading, shown);
    const connection = connectionOf(
      page,
      ({ sequence }) => sequence,
      ({ sequence }) => views.get(sequence) ?? null,
    );
    return { ...connection, actions: actionsOf(reading.log) };
  };
  /**
   * A candidate's few entries are counted by themselves, in cursors too: numbers of the chain would tell how much was
   * done in the round meanwhile.
   */
  const own = async (reading: LogReading, subjectId: string, given: AuditArguments): Promise<AuditConnectionView> => {
    const about = await readers.audit.ofSubject(reading.chainId, subjectId, MAXIMUM_OWN);
    const shown = about.filter((entry) => isShown(reading, entry));
    const views = await entryViews(readers, loaders, reading, shown);
    const numbered = shown.flatMap((entry, index) => {
      const view = views.get(entry.sequence);
      const fitting = view !== undefined && fits(reading, entry, given.filter ?? {});
      return fitting ? [{ ...view, sequence: index + 1 }] : [];
    });
    const below = startOf(given, shown.length);
    const rows = numbered.filter(({ sequence }) => sequence < below).reverse();
    const first = firstOf(given);
    const page = { rows: rows.slice(0, first), hasNextPage: rows.length > first };
    const connection = connectionOf(
      page,
      ({ sequence }) => sequence,
      (view) => view,
    );
    return { ...connection, actions: [] };
  };
  const read = (reading: LogReading, given: AuditArguments): Promise<AuditConnectionView> =>
    reading.own === null ? whole(reading, given) : own(reading, reading.own.id, given);
  return {
    auditEntries: async (access: RoundAccess, given: AuditArguments): Promise<AuditConnectionView> => {
      checkArguments('ROUND', given);
      const reading = await readingOf(readers, access);
      noteRead(watch, 'readAudit', access.round.id, reading !== null);
      return reading === null ? NOTHING : read(reading, given);
    },
    systemAudit: async (given: AuditArguments): Promise<AuditConnectionView> => {
      checkArguments('SYSTEM', given);
      const isAllowed = maySeeSystemAudit(watch.viewer);
      noteRead(watch, 'readSystemAudit', null, isAllowed);
      return isAllowed ? read({ chainId: SYSTEM_CHAIN, log: 'SYSTEM', bodies: [], own: null }, given) : NOTHING;
    },
  };
}

/** The log of a viewer who may read nothing of it: like one without entries. */
const NOTHING: AuditConnectionView = { ...EMPTY, actions: [] };

async function readingOf(readers: Readers, access: RoundAccess): Promise<LogReading | null> {
  const { round, bodies, viewer } = access;
  const log: LogKind = 'ROUND';
  if (maySeeAudit(access)) return { chainId: round.id, log, bodies, own: null };
  const own = maySeeOwnAudit(access) ? await readers.applications.ofCandidate(round.id, viewer.accountId) : null;
  return own === null ? null : { chainId: round.id, log, bodies: [], own };
}

/** What is wrong with the question is said before anything is read, the same to everybody. */
function checkArguments(log: LogKind, given: AuditArguments): void {
  firstOf(given);
  startOf(given, 0);
  const { action, personId, subjectId, from, to } = given.filter ?? {};
  if (action != null && !isActionOf(log, action)) {
    throw new BadInput('filter.action', 'Việc cần tìm (filter.action) không có trong nhật ký này.');
  }
  if (personId != null && kindOf(personId) !== 'account') {
    throw new BadInput('filter.personId', 'Mã người thực hiện (filter.personId) không hợp lệ.');
  }
  if (subjectId != null && kindOf(subjectId) === null) {
    throw new BadInput('filter.subjectId', 'Mã đối tượng (filter.subjectId) không hợp lệ.');
  }
  if (from != null && to != null && from > to) {
    throw new BadInput('filter.to', 'Đến ngày (filter.to) phải từ ngày bắt đầu (filter.from) trở đi.');
  }
}

/** The number below which to go on. */
function startOf(given: AuditArguments, head: number): number {
  const after = positionOf(given, 'number');
  if (after === null) return head + 1;
  if (!Number.isSafeInteger(after) || after < 1) {
    throw new BadInput('after', 'Vị trí trang (after) không hợp lệ.');
  }
  return Math.min(after, head + 1);
}

/**
 * Newest first. A chain has no gaps, so every page of it is a range of numbers under the one index there is; a filter
 * passes over what does not fit, up to MAXIMUM_SCAN entries, instead of asking for an index on every field of an
 * insert-only log. Entries that do not fit may end the page: they only say where to go on.
 */
async function search(readers: Readers, reading: LogReading, given: AuditArguments): Promise<Page<AuditEntry>> {
  const { chainId } = reading;
  const filter = given.filter ?? {};
  const first = firstOf(given);
  const head = (await readers.audit.head(chainId))?.sequence ?? 0;
  const isPlain = Object.values(filter).every((part) => part == null);
  const window = isPlain ? Math.min(WINDOW, first + 1) : WINDOW;
  const found: AuditEntry[] = [];
  let below = startOf(given, head);
  for (let scanned = 0; below > 1;) {
    const low = Math.max(0, below - 1 - window);
    const entries = [...(await readers.audit.entries(chainId, low, below - 1 - low))].reverse();
    for (const entry of entries) {
      if (isBefore(entry, filter)) return { rows: found, hasNextPage: false };
      if (fits(reading, entry, filter)) {
        if (found.length === first) return { rows: found, hasNextPage: true };
        found.push(entry);
      }
      scanned += 1;
      below = entry.sequence;
      if (scanned >= MAXIMUM_SCAN) return { rows: [...new Set([...found, entry])], hasNextPage: below > 1 };
    }
    if (entries.length === 0) break;
  }
  return { rows: found, hasNextPage: false };
}

function isBefore({ at }: AuditEntry, { from }: AuditFilter): boolean {
  return from != null && at.getTime() < startOfDay(from).getTime() - SLACK;
}

/** A filter sees no more than its reader: what is not shown cannot be found by asking for it. */
function fits(reading: LogReading, entry: AuditEntry, filter: AuditFilter): boolean {
  const { action, personId, subjectId, from, to } = filter;
  return (
    isShown(reading, entry) &&
    (action == null || entry.action === action) &&
    (personId == null || shownActor(reading, entry) === personId) &&
    (subjectId == null || shownSubject(entry) === subjectId) &&
    (from == null || entry.at >= startOfDay(from)) &&
    (to == null || entry.at < startOfDay(addDays(to, 1)))
  );
}
