import { checkApplication } from '../registration/application';
import type { Application } from '../registration/application';
import { formatDayVi, hanoiDay, localDate } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Bar, DeclaredFacts, Planning, Appointment } from '../registration/checklist';
import type { Education, PoliticsLevel } from '../registration/conditions';
import { checkPrivatePart, citizenIdWarnings } from '../registration/dossier';
import { checkSubmission } from '../registration/eligibility';
import type { Rating } from '../registration/ratings';
import type { Refusal } from '../refusal';
import type { Route } from '../regulation/regulation';
import type { Round } from '../exam/round';
import { importColumns, ratingYearsOf } from './columns';
import type { ColumnKey } from './columns';
import type { Heads } from './heads';
import { planList } from './list';
import { plain } from './nearest';
import { columnOf } from './read-row';
import type { RowReading, RowValues } from './read-row';
import type { ImportFinding, Sheet } from './sheet';

/** What a good row becomes: an application with its private part. */
export interface ImportedApplication extends Pick<
  Application,
  'postId' | 'fullName' | 'birthDate' | 'sex' | 'unit' | 'title' | 'route'
> {
  readonly citizenId: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly facts: DeclaredFacts;
}

/** A row of the list; `application` is null when something in it is wrong. */
export interface PlannedRow {
  readonly row: number;
  readonly application: ImportedApplication | null;
}

/** What would be brought in, and everything that was found; nothing is written by it. */
export interface ImportPlan {
  readonly findings: readonly ImportFinding[];
  readonly rows: readonly PlannedRow[];
  /** The list as a whole cannot be read: not even its good rows are taken. */
  readonly isUnreadable: boolean;
}

/** What a list is judged by. */
export interface ImportContext {
  readonly round: Round;
  readonly now: Date;
  /** The receipt code under which somebody with this citizen id applied already; null when nobody did. */
  readonly appliedAs: (citizenId: string) => string | null;
}

/** Reads a list of applications and says everything that is wrong with it. */
export function planImport(sheet: Sheet, context: ImportContext): ImportPlan {
  const today = hanoiDay(context.now);
  const { rows, ...plan } = planList(sheet, importColumns(context.round.posts, today), {
    today,
    judge: (reading, heads) => judged(reading, heads, context),
    between: repeated,
    take: ({ values }) => applicationOf(values, today),
  });
  return { ...plan, rows: rows.map(({ row, taken }) => ({ row, application: taken })) };
}

/** A value of a column that is there, or what makes the other checks possible where it could not be read. */
const STAND_IN: RowValues = {
  fullName: 'x',
  birthDate: '1980-01-01',
  sex: 'M',
  citizenId: '001080000000',
  phone: '0900000000',
  unit: 'x',
  title: 'x',
  route: 'VOLUNTARY',
  planning: 'NONE',
  appointment: 'FIRST',
  education: 'UNIVERSITY',
  politics: 'NONE',
  bar: 'NONE',
};

function applicationOf(given: RowValues, today: LocalDate): ImportedApplication {
  const values = { ...STAND_IN, ...given };
  const text = (key: ColumnKey): string => values[key] ?? '';
  return {
    postId: text('post'),
    fullName: text('fullName'),
    birthDate: localDate(text('birthDate')),
    sex: text('sex') as 'F' | 'M',
    unit: text('unit'),
    title: text('title'),
    route: text('route') as Route,
    citizenId: text('citizenId'),
    phone: text('phone'),
    email: text('email'),
    address: text('address'),
    facts: factsOf(values, today),
  };
}

function factsOf(values: RowValues, today: LocalDate): DeclaredFacts {
  const dayIn = (key: ColumnKey) => (values[key] === undefined ? null : localDate(values[key]));
  const document = (number: string | undefined, date: LocalDate | null) =>
    number === undefined || date === null || values.route !== 'NOMINATED' ? null : { number, date };
  return {
    planning: values.planning as Planning,
    appointment: values.appointment as Appointment,
    inPostSince: dayIn('inPostSince'),
    education: values.education as Education,
    politics: values.politics as PoliticsLevel,
    partyMember: values.party === 'yes',
    ratings: ratingYearsOf(today).flatMap((year, index) => {
      const rating = [values.rating1, values.rating2, values.rating3][index];
      return rating === undefined ? [] : [{ year, rating: rating as Rating }];
    }),
    bar: values.bar as Bar,
    isHealthy: values.health === 'yes',
    nomination: document(values.nominationNumber, dayIn('nominationDate')),
    partyConsent: document(values.consentNumber, dayIn('consentDate')),
  };
}

/** The columns behind the paths of refusals. */
const COLUMN_OF: Readonly<Record<string, ColumnKey>> = {
  postId: 'post',
  'facts.inPostSince': 'inPostSince',
  'facts.ratings': 'rating1',
  'facts.nomination': 'nominationNumber',
  'facts.partyConsent': 'consentNumber',
};

/** A row with what the rules of an application say of it, beside what its cells said. */
function judged(reading: RowReading, heads: Heads, { round, now, appliedAs }: ImportContext): RowReading {
  const { row, values } = reading;
  const wrong = new Set(reading.findings.filter(({ severity }) => severity === 'ERROR').map(({ column }) => column));
  const application = applicationOf({ post: round.posts[0]?.id ?? '', ...values }, hanoiDay(now));
  const found: ImportFinding[] = [];
  const tell = (key: ColumnKey, severity: ImportFinding['severity'], message: string): void => {
    const column = columnOf(heads, key);
    if (!wrong.has(column)) found.push({ row, column, severity, message });
  };
  const { citizenId, phone, email, address, facts, route } = application;
  const refusals = [
    ...checkApplication(application, round, now),
    ...checkPrivatePart({ citizenId, contact: { phone, email, address }, facts }, route, now),
  ];
  for (const refusal of refusals) {
    const path = refusal.path.join('.');
    tell(COLUMN_OF[path] ?? (path as ColumnKey), 'ERROR', reasonOf(refusal));
  }
  if (values.appointment !== undefined && values.appointment !== 'FIRST' && values.inPostSince === undefined) {
    tell('inPostSince', 'ERROR', 'Phải ghi ngày giữ chức vụ, trừ khi bổ nhiệm lần đầu.');
  }
  if (values.citizenId !== undefined) {
    const code = appliedAs(values.citizenId);
    if (code !== null) tell('citizenId', 'ERROR', `Người này đã có hồ sơ trong kỳ thi, mã hồ sơ ${code}.`);
    const isWhole = values.sex !== undefined && values.birthDate !== undefined;
    if (isWhole) for (const warning of citizenIdWarnings(citizenId, application)) tell('citizenId', 'WARNING', warning);
  }
  return { ...reading, findings: [...reading.findings, ...found] };
}

function reasonOf(refusal: Refusal): string {
  return 'reason' in refusal && typeof refusal.reason === 'string' ? refusal.reason : 'Giá trị không hợp lệ.';
}

/** People who stand in the list twice: by their citizen id, or by name and day of birth under two of them. */
function repeated(readings: readonly RowReading[], heads: Heads): readonly ImportFinding[] {
  const byId = new Map<string, RowReading>();
  const byName = new Map<string, RowReading>();
  return readings.flatMap((reading): readonly ImportFinding[] => {
    const { row, values } = reading;
    const { citizenId = '', fullName = '', birthDate } = values;
    const person = `${plain(fullName)}|${birthDate ?? ''}`;
    const [twin, namesake] = [byId.get(citizenId), byName.get(person)];
    if (citizenId !== '' && twin === undefined) byId.set(citizenId, reading);
    if (fullName !== '' && birthDate !== undefined && namesake === undefined) byName.set(person, reading);
    const column = columnOf(heads, 'citizenId');
    if (citizenId !== '' && twin !== undefined) {
      const isSame = sameValues(twin.values, values);
      const here = `Trùng số căn cước với dòng ${String(twin.row)}${isSame ? '' : ', nội dung hai dòng khác nhau'}.`;
      const there = `Trùng số căn cước với dòng ${String(row)}, nội dung hai dòng khác nhau.`;
      const first = { row: twin.row, column, severity: 'ERROR' as const, message: there };
      return [{ row, column, severity: 'ERROR', message: here }, ...(isSame ? [] : [first])];
    }
    if (namesake === undefined || birthDate === undefined) return [];
    const message = `Cùng họ tên và ngày sinh với dòng ${String(namesake.row)}. Hãy xem có phải một người không.`;
    return [{ row, column: columnOf(heads, 'fullName'), severity: 'WARNING', message }];
  });
}

function sameValues(a: RowValues, b: RowValues): boolean {
  const keys = Object.keys({ ...a, ...b }) as ColumnKey[];
  return keys.every((key) => a[key] === b[key]);
}

/** What the whole list must know before it is brought in: that it comes too late (BR-04). Null while it does not. */
export function lateNotice(round: Round, now: Date): string | null {
  const window = checkSubmission(now, round.dates.opens, round.dates.closes);
  if (window?.code !== 'REGISTRATION_CLOSED') return null;
  return `Đã hết hạn nhận hồ sơ ngày ${formatDayVi(window.closedOn)}: hồ sơ nhập bây giờ được ghi là nộp muộn.`;
}
