import type { Application } from './application';
import { formatDayVi, hanoiDay, isPast } from '../calendar';
import type { LocalDate } from '../calendar';
import { EXCUSE_LABEL, USUAL_EXCUSES } from './excuse';
import type { Excuse } from './excuse';
import { requireState } from '../exam/lifecycle';
import type { Refusal } from '../refusal';
import { closingDay } from './reopening';
import { decideAll } from '../result';
import type { Result } from '../result';
import { requireVersion } from '../exam/round';
import type { RegulatedRound, Round, SignedDocument } from '../exam/round';
import { checkText, tidyText } from '../text';

/** Somebody in the plan of the post who works in its unit and so must register. Người thuộc diện bắt buộc (BR-05, BR-06). */
export interface CompulsoryPerson {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly postId: string;
  readonly fullName: string;
  readonly birthDate: LocalDate;
  readonly unit: string;
  readonly title: string;
  /** Why they may stay away, with the paper that proves it; null without. */
  readonly excuse: {
    readonly kind: Excuse;
    readonly evidence: SignedDocument & { readonly issuer: string };
    readonly recordedOn: LocalDate;
  } | null;
  /** How their staying away was reported; null before. */
  readonly report: {
    readonly document: SignedDocument;
    readonly recipient: string;
    readonly recordedOn: LocalDate;
  } | null;
  /** Why the line was struck out, which leaves it in no list; null as long as it stands. */
  readonly removal: { readonly reason: string; readonly removedOn: LocalDate } | null;
  /** Salt of this person's fields in the audit log. */
  readonly salt: string;
}

/** What the office writes of somebody who must register. */
export type NamedPerson = Pick<CompulsoryPerson, 'fullName' | 'birthDate' | 'unit' | 'title'>;

/** How somebody stands towards the duty to register (BR-06). */
export type CompulsoryState = 'REGISTERED' | 'EXCUSED' | 'AWAITED' | 'UNREGISTERED' | 'REPORTED';

/** What became of an application that does not count as registering. */
export type NotCounted = 'LATE' | 'WITHDRAWN';

/** Where one person stands. */
export interface Standing {
  readonly state: CompulsoryState;
  /** An application of theirs that does not count; null where there is none. */
  readonly notCounted: NotCounted | null;
}

/** Most people of one round who must register. */
export const MAXIMUM_COMPULSORY = 300;
/** Most that are written down at once. */
const MAXIMUM_AT_ONCE = 100;

type Applied = Pick<Application, 'postId' | 'fullName' | 'birthDate' | 'state' | 'withdrawnOn'>;

/** The same person as far as name and day of birth go: what the office wrote and what the applicant typed. */
function isSame(
  a: Pick<NamedPerson, 'fullName' | 'birthDate'>,
  b: Pick<NamedPerson, 'fullName' | 'birthDate'>,
): boolean {
  return a.birthDate === b.birthDate && folded(a.fullName) === folded(b.fullName);
}

function folded(name: string): string {
  return tidyText(name).toLocaleLowerCase('vi');
}

/**
 * Whether somebody who must register has done so, and if not, whether an excuse stands, or it was reported (BR-06). One who
 * came too late or took the application back has not registered; nobody is late before the last day of their post is over.
 */
export function standingTowards(
  person: CompulsoryPerson,
  applications: readonly Applied[],
  round: Round,
  now: Date,
): Standing {
  const own = applications.filter((one) => one.postId === person.postId && isSame(one, person));
  const counts = own.some(({ state, withdrawnOn }) => state !== 'LATE' && withdrawnOn === null);
  const notCounted =
    counts || own.length === 0 ? null : own.some(({ state }) => state !== 'LATE') ? 'WITHDRAWN' : 'LATE';
  if (counts) return { state: 'REGISTERED', notCounted };
  if (person.excuse !== null) return { state: 'EXCUSED', notCounted };
  if (person.report !== null) return { state: 'REPORTED', notCounted };
  const isOver = isPast(closingDay(round, { postId: person.postId, route: 'COMPULSORY' }), now);
  return { state: isOver ? 'UNREGISTERED' : 'AWAITED', notCounted };
}

/** Those who stayed away without an excuse and have not been reported, of the lines that stand (BR-06). */
export function toBeReported(
  people: readonly CompulsoryPerson[],
  applications: readonly Applied[],
  round: Round,
  now: Date,
): readonly CompulsoryPerson[] {
  return people.filter(
    (one) => one.removal === null && standingTowards(one, applications, round, now).state === 'UNREGISTERED',
  );
}

/** Adds people to the list of a post, while its round takes or checks applications. */
export function nameCompulsory(
  round: Round,
  known: readonly CompulsoryPerson[],
  input: { readonly postId: string; readonly people: readonly NamedPerson[] },
  { make, now }: { readonly make: () => { readonly id: string; readonly salt: string }; readonly now: Date },
): Result<readonly CompulsoryPerson[]> {
  const { postId } = input;
  const people = input.people.map(tidied);
  const standing = known.filter(({ removal }) => removal === null);
  const errors = whileListed(round, 'roundId');
  if (!round.posts.some(({ id }) => id === postId)) errors.push(invalid('Vị trí này không thuộc kỳ thi.', 'postId'));
  if (people.length === 0 || people.length > MAXIMUM_AT_ONCE) {
    errors.push(invalid(`Mỗi lần ghi từ 1 đến ${String(MAXIMUM_AT_ONCE)} người.`, 'people'));
  }
  if (standing.length + people.length > MAXIMUM_COMPULSORY) {
    errors.push(invalid(`Mỗi kỳ thi không quá ${String(MAXIMUM_COMPULSORY)} người thuộc diện bắt buộc.`, 'people'));
  }
  people.forEach((one, index) => {
    errors.push(...checkPerson(one, index, now));
    const ofPost = [...standing.filter((other) => other.postId === postId), ...people.slice(0, index)];
    if (ofPost.some((other) => isSame(one, other))) {
      errors.push(
        invalid(`${one.fullName} đã có trong danh sách của vị trí này.`, 'people', String(index), 'fullName'),
      );
    }
  });
  return decideAll(errors, () =>
    people.map((one) => ({
      ...one,
      ...make(),
      version: 1,
      roundId: round.id,
      postId,
      excuse: null,
      report: null,
      removal: null,
    })),
  );
}

/** What is recorded as an excuse, before it is checked. */
export interface ExcuseInput {
  readonly expectedVersion: number;
  readonly excuse: Excuse;
  readonly evidence: SignedDocument & { readonly issuer: string };
}

/** Records an excuse of the quy chế with the paper that proves it (BR-06). */
export function excuseCompulsory(
  person: CompulsoryPerson,
  round: RegulatedRound,
  input: ExcuseInput,
  now: Date,
): Result<CompulsoryPerson> {
  const evidence = {
    number: tidyText(input.evidence.number),
    date: input.evidence.date,
    issuer: tidyText(input.evidence.issuer),
  };
  const allowed = round.regulation.excuses ?? USUAL_EXCUSES;
  const errors = changeErrors(person, round, input.expectedVersion);
  if (!allowed.includes(input.excuse)) {
    const reason = `Quy chế của kỳ thi không có lý do này. Lý do được chấp nhận: ${allowed.map((one) => EXCUSE_LABEL[one]).join('; ')}.`;
    errors.push(invalid(reason, 'excuse'));
  }
  errors.push(...checkDocument(evidence, 'evidence', now), ...checkText(evidence.issuer, ['evidence', 'issuer'], 200));
  return decideAll(errors, () => ({
    ...person,
    version: person.version + 1,
    excuse: { kind: input.excuse, evidence, recordedOn: hanoiDay(now) },
  }));
}

/** Strikes a line out that should not be there, such as somebody who left the unit. */
export function removeCompulsory(
  person: CompulsoryPerson,
  round: Round,
  input: { readonly expectedVersion: number; readonly reason: string },
  now: Date,
): Result<CompulsoryPerson> {
  const reason = tidyText(input.reason);
  const errors = [...changeErrors(person, round, input.expectedVersion), ...checkText(reason, ['reason'], 500)];
  return decideAll(errors, () => ({
    ...person,
    version: person.version + 1,
    removal: { reason, removedOn: hanoiDay(now) },
  }));
}

/** What is reported, before it is checked. */
export interface ReportInput {
  readonly personIds: readonly string[];
  readonly document: SignedDocument;
  readonly recipient: string;
}

/** The list of a round with what it is compared to. */
export interface Listed {
  readonly people: readonly CompulsoryPerson[];
  readonly applications: readonly Applied[];
  readonly round: Round;
}

/** Records that people who stayed away without an excuse were reported, by one document (BR-06). */
export function reportCompulsory(
  { people, applications, round }: Listed,
  input: ReportInput,
  now: Date,
): Result<readonly CompulsoryPerson[]> {
  const document = { number: tidyText(input.document.number), date: input.document.date };
  const recipient = tidyText(input.recipient);
  const open = new Map(toBeReported(people, applications, round, now).map((one) => [one.id, one]));
  const errors: Refusal[] = [];
  if (input.personIds.length === 0) errors.push(invalid('Phải chọn ít nhất một người.', 'personIds'));
  const reported = input.personIds.flatMap((id, index) => {
    const one = input.personIds.indexOf(id) === index ? open.get(id) : undefined;
    if (one === undefined) {
      const reason = 'Chỉ báo cáo người đã hết hạn mà không đăng ký, không có lý do và chưa báo cáo.';
      errors.push(invalid(reason, 'personIds', String(index)));
    }
    return one === undefined ? [] : [one];
  });
  errors.push(...checkDocument(document, 'document', now), ...checkText(recipient, ['recipient'], 200));
  return decideAll(errors, () =>
    reported.map((one) => ({
      ...one,
      version: one.version + 1,
      report: { document, recipient, recordedOn: hanoiDay(now) },
    })),
  );
}

function changeErrors(person: CompulsoryPerson, round: Round, expectedVersion: number): Refusal[] {
  const stale = requireVersion(person, expectedVersion);
  const errors = [...whileListed(round, 'personId'), ...(stale === null ? [] : [stale])];
  if (person.removal !== null || person.report !== null) {
    const { report } = person;
    const reason =
      report === null
        ? 'Dòng này đã bị gạch khỏi danh sách.'
        : `Đã báo cáo người này theo văn bản số ${report.document.number} ngày ${formatDayVi(report.document.date)}.`;
    errors.push(invalid(reason, 'personId'));
  }
  return errors;
}

/** The list is kept while applications are taken and checked; afterwards who stands is settled. */
function whileListed(round: Round, path: string): Refusal[] {
  const state = requireState(round.state, ['REGISTRATION', 'SCREENING'], [path]);
  return state === null ? [] : [state];
}

function checkPerson({ fullName, birthDate, unit, title }: NamedPerson, index: number, now: Date): Refusal[] {
  const at = (field: string): readonly string[] => ['people', String(index), field];
  const errors = [
    ...checkText(fullName, at('fullName'), 100),
    ...checkText(unit, at('unit'), 300),
    ...checkText(title, at('title'), 300),
  ];
  if (birthDate >= hanoiDay(now) || birthDate < '1900-01-01') {
    errors.push(invalid('Ngày sinh không hợp lý.', ...at('birthDate')));
  }
  return errors;
}

function checkDocument({ number, date }: SignedDocument, at: string, now: Date): Refusal[] {
  const errors = checkText(number, [at, 'number'], 60);
  return date > hanoiDay(now) ? [...errors, invalid('Ngày văn bản không được sau hôm nay.', at, 'date')] : errors;
}

function tidied({ fullName, birthDate, unit, title }: NamedPerson): NamedPerson {
  return { fullName: tidyText(fullName), birthDate, unit: tidyText(unit), title: tidyText(title) };
}

function invalid(reason: string, ...path: readonly string[]): Refusal {
  return { code: 'INVALID_VALUE', path, reason };
}
