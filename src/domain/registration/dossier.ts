import type { Attachment } from './attachments';
import { hanoiDay, isPast } from '../calendar';
import type { LocalDate } from '../calendar';
import type { LetterHandOver } from './letter';
import { CHECK_KEYS } from './checklist';
import type { CheckKey, CheckVerdict, DeclaredFacts } from './checklist';
import type { YearRating } from './ratings';
import type { Refusal } from '../refusal';
import type { Route } from '../regulation/regulation';
import { decideAll } from '../result';
import type { Result } from '../result';
import { requireVersion } from '../exam/round';
import { checkOptionalText, checkText } from '../text';

/** How a person is reached. */
export interface Contact {
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** The private part of a dossier; stored encrypted (trust.md 3.12.7). */
export interface PrivatePart {
  readonly citizenId: string;
  readonly contact: Contact;
  readonly facts: DeclaredFacts;
}

/** What one checker found for one line. */
export interface Finding {
  readonly key: CheckKey;
  readonly verdict: CheckVerdict;
  readonly note: string;
}

/** Phiếu thẩm định of one checker. */
export interface DossierCheck {
  readonly by: string;
  readonly at: Date;
  readonly findings: readonly Finding[];
}

/** Yêu cầu bổ sung: what is open to the candidate again, and until when. */
export interface Supplement {
  readonly items: readonly CheckKey[];
  readonly message: string;
  readonly requestedAt: Date;
  readonly dueOn: LocalDate;
  readonly answeredAt: Date | null;
}

/** The dossier behind an application, under the application's own id. Hồ sơ kèm theo. */
export interface Dossier {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  /** Mã hồ sơ on the receipt (D04). */
  readonly receiptCode: string;
  /** HMAC-SHA-256 of what was handed in under the application's salt, printed on the receipt: it dies with the salt. */
  readonly fingerprint: string;
  /** The private part, encrypted; empty once it is erased (BR-65). */
  readonly sealed: string;
  /** Keyed hash of the citizen id: unique in a round, says nothing without the key. */
  readonly citizenKey: string;
  /** Whether the Council's secretary typed it from paper. */
  readonly fromPaper: boolean;
  readonly checks: readonly DossierCheck[];
  readonly supplement: Supplement | null;
  /** The files handed in, oldest first; null in a dossier that was filed before files were taken. */
  readonly attachments: readonly Attachment[] | null;
  /** Letters that reached somebody without an e-mail address; null or left out while there are none. */
  readonly handedOver?: readonly LetterHandOver[] | null;
}

/** Two people check every dossier (D05). */
export const CHECKERS = 2;

const CITIZEN_ID = /^\d{12}$/;
const PHONE = /^0\d{9}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A telephone number as it is stored: digits, `0` for `+84`. */
export function tidyPhone(text: string): string {
  return text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0');
}

/** Refuses what cannot be a citizen id, a way to reach somebody, or complete papers of the route (BR-05). */
export function checkPrivatePart({ citizenId, contact, facts }: PrivatePart, route: Route, now: Date): Refusal[] {
  const invalid = (path: readonly string[], reason: string): Refusal => ({ code: 'INVALID_VALUE', path, reason });
  const errors = [
    ...checkOptionalText(contact.email, ['email'], 200),
    ...checkOptionalText(contact.address, ['address'], 300),
  ];
  if (!CITIZEN_ID.test(citizenId)) errors.push(invalid(['citizenId'], 'Số căn cước gồm 12 chữ số.'));
  if (!PHONE.test(contact.phone)) errors.push(invalid(['phone'], 'Số điện thoại gồm 10 chữ số, bắt đầu bằng 0.'));
  if (contact.email !== '' && !EMAIL.test(contact.email)) {
    errors.push(invalid(['email'], 'Địa chỉ thư điện tử không đúng, ví dụ: ten@coquan.vn.'));
  }
  if (route === 'NOMINATED' && facts.nomination === null) {
    errors.push(invalid(['facts', 'nomination'], 'Diện đề cử phải có số, ngày văn bản đề cử.'));
  }
  if (route === 'NOMINATED' && facts.partyConsent === null) {
    errors.push(invalid(['facts', 'partyConsent'], 'Diện đề cử phải có số, ngày văn bản đồng ý của cấp ủy.'));
  }
  return [...errors, ...checkFacts(facts, now)];
}

function checkFacts({ ratings, inPostSince, nomination, partyConsent }: DeclaredFacts, now: Date): Refusal[] {
  const today = hanoiDay(now);
  const errors: Refusal[] = [];
  if (inPostSince !== null && inPostSince > today) {
    errors.push({ code: 'INVALID_VALUE', path: ['facts', 'inPostSince'], reason: 'Ngày giữ chức vụ chưa đến.' });
  }
  const years = new Set(ratings.map(({ year }) => year));
  const thisYear = Number(today.slice(0, 4));
  const isOdd = ({ year }: YearRating) => !Number.isInteger(year) || year > thisYear || year < thisYear - 5;
  if (ratings.length > 3 || years.size < ratings.length || ratings.some(isOdd)) {
    const reason = 'Mỗi năm một kết quả, không quá ba năm gần nhất.';
    errors.push({ code: 'INVALID_VALUE', path: ['facts', 'ratings'], reason });
  }
  if (nomination !== null) errors.push(...checkText(nomination.number, ['facts', 'nomination'], 60));
  if (partyConsent !== null) errors.push(...checkText(partyConsent.number, ['facts', 'partyConsent'], 60));
  return errors;
}

/**
 * What in a citizen id does not fit sex and day of birth. A warning and never a refusal: papers of old age differ, and the
 * first three digits are those of the old provinces (interface.md 8.1).
 */
export function citizenIdWarnings(
  citizenId: string,
  { sex, birthDate }: { readonly sex: 'F' | 'M'; readonly birthDate: LocalDate },
): readonly string[] {
  if (!CITIZEN_ID.test(citizenId)) return [];
  const century = Number(birthDate.slice(0, 2)) - 19;
  const digit = century * 2 + (sex === 'M' ? 0 : 1);
  return [
    ...(Number(citizenId[3]) === digit ? [] : ['Chữ số thứ tư của số căn cước không khớp giới tính hoặc thế kỷ sinh.']),
    ...(citizenId.slice(4, 6) === birthDate.slice(2, 4)
      ? []
      : ['Hai chữ số năm sinh trong số căn cước không khớp ngày sinh.']),
  ];
}

/** A citizen id as it is shown: first three and last four digits. */
export function maskedCitizenId(citizenId: string): string {
  return `${citizenId.slice(0, 3)}•••••${citizenId.slice(-4)}`;
}

/** Where the check of a dossier stands. */
export type Conclusion = 'UNCHECKED' | 'ONE_CHECKED' | 'PASS' | 'FAIL' | 'SUPPLEMENT' | 'DIFFER';

/** What the two checkers come to; where they differ on a line, the Council looks at it. */
export function conclusionOf({ checks }: Pick<Dossier, 'checks'>): Conclusion {
  const [first, second] = checks;
  if (first === undefined) return 'UNCHECKED';
  if (second === undefined) return 'ONE_CHECKED';
  const of = (check: DossierCheck) => new Map(check.findings.map(({ key, verdict }) => [key, verdict]));
  const [one, other] = [of(first), of(second)];
  if (CHECK_KEYS.some((key) => one.get(key) !== other.get(key))) return 'DIFFER';
  const all = [...one.values()];
  if (all.includes('FAIL')) return 'FAIL';
  return all.includes('SUPPLEMENT') ? 'SUPPLEMENT' : 'PASS';
}

/** The reasons of a dossier that does not pass, each once, in the words of the checkers (BR-07). */
export function reasonsOf({ checks }: Pick<Dossier, 'checks'>): readonly string[] {
  const failed = checks.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'FAIL'));
  return [...new Set(failed.map(({ note }) => note))];
}

/** Records what one person found; a new finding of the same person takes the place of the old one. */
export function recordCheck(dossier: Dossier, check: DossierCheck, expectedVersion: number): Result<Dossier> {
  const errors: Refusal[] = [requireVersion(dossier, expectedVersion)].filter((one) => one !== null);
  const others = dossier.checks.filter(({ by }) => by !== check.by);
  if (others.length >= CHECKERS) errors.push({ code: 'ALREADY_DECIDED', path: ['applicationId'] });
  const keys = check.findings.map(({ key }) => key);
  if (CHECK_KEYS.some((key) => !keys.includes(key)) || keys.length !== CHECK_KEYS.length) {
    const reason = 'Phải kết luận đủ mọi điều kiện, mỗi điều kiện một lần.';
    errors.push({ code: 'INVALID_VALUE', path: ['findings'], reason });
  }
  check.findings.forEach(({ verdict, note }, index) => {
    const path = ['findings', String(index), 'note'];
    errors.push(...(verdict === 'PASS' ? checkOptionalText(note, path, 500) : checkText(note, path, 500)));
  });
  return decideAll(errors, () => ({ ...dossier, checks: [...others, check], version: dossier.version + 1 }));
}

/** Opens some lines to the candidate again until a day. */
export function requestSupplement(
  dossier: Dossier,
  asked: Pick<Supplement, 'items' | 'message' | 'dueOn'>,
  expectedVersion: number,
  now: Date,
): Result<Dossier> {
  const errors: Refusal[] = [requireVersion(dossier, expectedVersion)].filter((one) => one !== null);
  errors.push(...checkText(asked.message, ['message'], 1_000));
  if (asked.items.length === 0 || new Set(asked.items).size < asked.items.length) {
    errors.push({ code: 'INVALID_VALUE', path: ['items'], reason: 'Chọn ít nhất một mục, mỗi mục một lần.' });
  }
  if (isPast(asked.dueOn, now)) {
    errors.push({ code: 'INVALID_VALUE', path: ['dueOn'], reason: 'Hạn bổ sung phải từ hôm nay trở đi.' });
  }
  const { items, message, dueOn } = asked;
  return decideAll(errors, () => ({
    ...dossier,
    supplement: { items, message, dueOn, requestedAt: now, answeredAt: null },
    version: dossier.version + 1,
  }));
}

/** Fields of the facts behind each line: only those of the asked lines may change. */
const FIELDS_OF: Readonly<Record<CheckKey, readonly (keyof DeclaredFacts)[]>> = {
  ROUTE: ['nomination', 'partyConsent'],
  PLANNING: ['planning'],
  AGE: ['appointment'],
  TIME_IN_POST: ['inPostSince', 'appointment'],
  EDUCATION: ['education'],
  POLITICS: ['politics'],
  PARTY: ['partyMember'],
  RATING: ['ratings'],
  BAR: ['bar'],
  HEALTH: ['isHealthy'],
};

/** The facts after an answer: of what the candidate sent, the asked items only. */
export function suppliedFacts(
  known: DeclaredFacts,
  sent: DeclaredFacts,
  { items }: Pick<Supplement, 'items'>,
): DeclaredFacts {
  const open = items.flatMap((key) => FIELDS_OF[key].map((field) => [field, sent[field]] as const));
  return { ...known, ...Object.fromEntries(open) };
}

/** Takes the candidate's answer until 24:00 of the day; the dossier goes back to both checkers. */
export function answerSupplement(
  dossier: Dossier,
  answer: Pick<Dossier, 'sealed' | 'fingerprint' | 'attachments'>,
  expectedVersion: number,
  now: Date,
): Result<Dossier> {
  const errors: Refusal[] = [requireVersion(dossier, expectedVersion)].filter((one) => one !== null);
  const { supplement } = dossier;
  if (supplement === null || supplement.answeredAt !== null) {
    errors.push({ code: 'INVALID_VALUE', path: ['applicationId'], reason: 'Không có yêu cầu bổ sung nào đang chờ.' });
  } else if (isPast(supplement.dueOn, now)) {
    errors.push({ code: 'REGISTRATION_CLOSED', path: [], closedOn: supplement.dueOn });
  }
  return decideAll(errors, () => ({
    ...dossier,
    ...answer,
    checks: [],
    supplement: supplement === null ? null : { ...supplement, answeredAt: now },
    version: dossier.version + 1,
  }));
}
