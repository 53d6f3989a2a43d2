import { localDate as d, hanoiDay } from '../../src/domain/calendar';
import { checkApplication, withdraw } from '../../src/domain/registration/application';
import type { Application } from '../../src/domain/registration/application';
import { answerSupplement, requestSupplement } from '../../src/domain/registration/dossier';
import type { Dossier } from '../../src/domain/registration/dossier';
import { checkSubmission } from '../../src/domain/registration/eligibility';
import { eraseDossiers } from '../../src/domain/registration/erasure';
import { releaseResult } from '../../src/domain/exam/publication';
import { buildRegulation } from '../../src/domain/regulation/build-regulation';
import type { Regulation } from '../../src/domain/regulation/regulation';
import { remindersOf } from '../../src/domain/exam/reminders';
import { reopenings } from '../../src/domain/registration/reopening';
import {
  closeRegistration,
  createRound,
  openRegistration,
  releaseWritten,
  requireAppealsOver,
  requireAppealWindow,
  requireDay,
} from '../../src/domain/exam/round';
import type { RegulatedRound } from '../../src/domain/exam/round';
import { changeDates } from '../../src/domain/exam/round-setup';
import { decideShortPost, shortPosts } from '../../src/domain/registration/short-post';
import { timetableOf } from '../../src/domain/exam/timetable';

/** One rule that turns at the end of a day, and what it says at an instant. */
export interface DateRule {
  readonly rule: string;
  readonly what: string;
  /** The last day before it turns. */
  readonly day: string;
  readonly says: (now: Date) => unknown;
  /** What it says on that day, and after it. */
  readonly before: unknown;
  readonly after: unknown;
}

function regulation(): Regulation {
  const built = buildRegulation({ document: { number: '1/QC', date: d('2026-09-01'), issuer: 'Giám đốc' } });
  if (!built.ok) throw new Error('regulation');
  return built.value;
}

function round(change: Partial<RegulatedRound> = {}): RegulatedRound {
  const agency = { name: 'SỞ NỘI VỤ', superior: 'UBND TỈNH', abbreviation: 'SNV', place: 'Huế' };
  const dates = {
    notice: d('2026-09-15'),
    opens: d('2026-10-01'),
    closes: d('2026-10-31'),
    written: d('2026-11-25'),
    defence: d('2026-12-10'),
  };
  const made = createRound({ id: 'rnd_1', code: 'KT-1', title: 'Kỳ thi', agency, dates });
  if (!made.ok) throw new Error('round');
  const posts = [{ id: 'pst_1', title: 'Trưởng phòng', unit: 'Sở', quota: 1 }];
  return { ...made.value, posts, regulation: regulation(), ...change };
}

const refusals = (result: { readonly ok: boolean; readonly errors?: readonly { readonly code: string }[] }) =>
  result.ok ? [] : (result.errors ?? []).map(({ code }) => code);
const released = (on: string, until: string) => ({ writtenRelease: { on: d(on), appealsUntil: d(until) } });
const RELEASE = {
  expectedVersion: 1,
  reportNumber: '1/TTr',
  reportDate: d('2026-12-20'),
  decisionNumber: '2/QĐ',
  decisionDate: d('2026-12-23'),
  decisionIssuer: 'Giám đốc',
};
const APPLICATION: Application = {
  id: 'app_1',
  version: 1,
  roundId: 'rnd_1',
  postId: 'pst_1',
  candidateId: 'acc_1',
  fullName: 'Lò Thị Ban',
  birthDate: d('1980-01-01'),
  sex: 'F',
  unit: 'Phòng',
  title: 'Phó phòng',
  route: 'VOLUNTARY',
  submittedAt: new Date('2026-10-05T03:00:00Z'),
  state: 'SUBMITTED',
  reasons: [],
  candidateNumber: null,
  withdrawnOn: null,
  absentFrom: [],
  defenceDecision: null,
  salt: 'x',
};
const DOSSIER: Dossier = {
  id: 'app_1',
  version: 1,
  roundId: 'rnd_1',
  receiptCode: 'A',
  fingerprint: '',
  sealed: 'x',
  citizenKey: '',
  fromPaper: false,
  checks: [],
  supplement: {
    items: ['HEALTH'],
    message: 'a',
    requestedAt: new Date('2026-11-01T03:00:00Z'),
    dueOn: d('2026-11-10'),
    answeredAt: null,
  },
  attachments: [],
};
const EXTENSION = {
  postId: 'pst_1',
  choice: 'EXTEND' as const,
  until: d('2026-11-10'),
  laterDays: null,
  document: { number: '1/BB', date: d('2026-11-01') },
  reason: 'Thiếu người',
  eligible: 1,
  decidedOn: d('2026-11-01'),
};
const SCREENING = { state: 'SCREENING' as const, shortPosts: [EXTENSION] };
const known = { isMany: false, posted: { notice: null, list: null } };
const levelsOf = (now: Date) =>
  remindersOf(timetableOf(round({ state: 'SCREENING' }), known, now), now).map(
    ({ step, level }) => `${step.key} ${level}`,
  );
const supplementAt = (now: Date) =>
  refusals(requestSupplement(DOSSIER, { items: ['BAR'], message: 'a', dueOn: d('2026-11-10') }, 1, now));

/** Every rule of the domain that turns at 24:00 in Hà Nội. */
export const DATE_RULES: readonly DateRule[] = [
  {
    rule: 'BR-04',
    what: 'applications are taken from the first day on',
    day: '2026-09-30',
    says: (now) => checkSubmission(now, d('2026-10-01'), d('2026-10-31'))?.code ?? null,
    before: 'REGISTRATION_NOT_OPEN',
    after: null,
  },
  {
    rule: 'BR-04',
    what: 'applications are taken to the end of the last day',
    day: '2026-10-31',
    says: (now) => checkSubmission(now, d('2026-10-01'), d('2026-10-31'))?.code ?? null,
    before: null,
    after: 'REGISTRATION_CLOSED',
  },
  {
    rule: 'BR-04',
    what: 'registration opens on its first day',
    day: '2026-09-30',
    says: (now) => refusals(openRegistration(round(), [], 1, now)).includes('REGISTRATION_NOT_OPEN'),
    before: true,
    after: false,
  },
  {
    rule: 'BR-04',
    what: 'registration is closed after its last day',
    day: '2026-10-31',
    says: (now) => refusals(closeRegistration(round({ state: 'REGISTRATION' }), 1, now)),
    before: ['INVALID_VALUE'],
    after: [],
  },
  {
    rule: 'BR-03',
    what: 'a notice may be changed to ten days before the opening',
    day: '2026-09-21',
    says: (now) => refusals(changeDates(round(), round().dates, 1, now)),
    before: [],
    after: ['INVALID_VALUE'],
  },
  {
    rule: 'BR-07',
    what: 'a day of birth lies before today',
    day: '2026-11-10',
    says: (now) => checkApplication({ ...APPLICATION, birthDate: d('2026-11-10') }, round(), now).length,
    before: 1,
    after: 0,
  },
  {
    rule: 'BR-07',
    what: 'more is asked for to the end of a day that is not over',
    day: '2026-11-10',
    says: supplementAt,
    before: [],
    after: ['INVALID_VALUE'],
  },
  {
    rule: 'BR-07',
    what: 'what was asked for is taken to the end of the day',
    day: '2026-11-10',
    says: (now) => refusals(answerSupplement(DOSSIER, DOSSIER, 1, now)),
    before: [],
    after: ['REGISTRATION_CLOSED'],
  },
  {
    rule: 'BR-11',
    what: 'a post takes applications again to the end of the added time',
    day: '2026-11-10',
    says: (now) => reopenings(round(SCREENING), now).length,
    before: 1,
    after: 0,
  },
  {
    rule: 'BR-11',
    what: 'a post awaits a new decision once the added time is over',
    day: '2026-11-10',
    says: (now) => shortPosts(round(SCREENING), [], now)[0]?.state,
    before: 'REOPENED',
    after: 'AWAITS',
  },
  {
    rule: 'BR-11',
    what: 'added time ends later than today',
    day: '2026-11-09',
    says: (now) =>
      refusals(decideShortPost(round({ state: 'SCREENING' }), [], { ...EXTENSION, expectedVersion: 1 }, now)),
    before: [],
    after: ['INVALID_VALUE'],
  },
  {
    rule: 'BR-12',
    what: 'the list is overdue after its last day, over a weekend',
    day: '2026-11-16',
    says: (now) => timetableOf(round({ state: 'SCREENING' }), known, now).find(({ key }) => key === 'screening')?.state,
    before: 'OPEN',
    after: 'OVERDUE',
  },
  {
    rule: 'BR-58',
    what: 'people are reminded from three working days before',
    day: '2026-11-10',
    says: (now) => levelsOf(now).includes('screening NEAR'),
    before: false,
    after: true,
  },
  {
    rule: 'BR-12',
    what: 'people are reminded again once it is overdue',
    day: '2026-11-16',
    says: (now) => levelsOf(now).includes('screening OVERDUE'),
    before: false,
    after: true,
  },
  {
    rule: 'BR-51',
    what: 'a withdrawal counts from its own day in Hà Nội',
    day: '2026-11-24',
    says: (now) => {
      const left = withdraw(APPLICATION, round({ state: 'SCREENING' }), 1, now);
      return left.ok ? left.value.withdrawnOn : null;
    },
    before: '2026-11-24',
    after: '2026-11-25',
  },
  {
    rule: 'BR-25',
    what: 'an act of the exam waits for its day',
    day: '2026-11-24',
    says: (now) => requireDay(d('2026-11-25'), now, [])?.code ?? null,
    before: 'INVALID_VALUE',
    after: null,
  },
  {
    rule: 'BR-52',
    what: 'five working days for appeals, with a swapped Saturday',
    day: '2026-08-21',
    says: (now) => releaseWritten(round(), { appealDays: 5 }, now).writtenRelease?.appealsUntil,
    before: '2026-08-27',
    after: '2026-08-28',
  },
  {
    rule: 'BR-52',
    what: 'five working days for appeals, over Tết',
    day: '2026-02-12',
    says: (now) => releaseWritten(round(), { appealDays: 5 }, now).writtenRelease?.appealsUntil,
    before: '2026-02-26',
    after: '2026-02-27',
  },
  {
    rule: 'BR-52',
    what: 'appeals are taken to the end of the last day',
    day: '2026-12-04',
    says: (now) => requireAppealWindow(round(released('2026-11-27', '2026-12-04')), now, [])?.code ?? null,
    before: null,
    after: 'APPEAL_CLOSED',
  },
  {
    rule: 'BR-39',
    what: 'the defence waits for the last day of appeals',
    day: '2026-12-04',
    says: (now) => requireAppealsOver(round(released('2026-11-27', '2026-12-04')), now, [])?.code ?? null,
    before: 'APPEALS_OPEN',
    after: null,
  },
  {
    rule: 'BR-57',
    what: 'a decision is not dated later than today',
    day: '2026-12-22',
    says: (now) =>
      refusals(releaseResult(round({ state: 'CONCLUDED' }), new Date('2026-12-15T03:00:00Z'), RELEASE, now)),
    before: ['INVALID_VALUE'],
    after: [],
  },
  {
    rule: 'BR-65',
    what: 'dossiers are kept to the end of the time for complaints',
    day: '2027-03-23',
    says: (now) =>
      refusals(
        eraseDossiers(
          round({
            state: 'CONCLUDED',
            resultRelease: {
              report: { number: '1', date: d('2026-12-20') },
              decision: { number: '2', date: d('2026-12-22'), issuer: 'a' },
              on: d('2026-12-23'),
              complaintsUntil: d('2027-03-23'),
            },
          }),
          1,
          now,
        ),
      ),
    before: ['COMPLAINTS_OPEN'],
    after: [],
  },
  {
    rule: 'BR-58',
    what: 'the day in Hà Nội',
    day: '2026-12-31',
    says: (now) => hanoiDay(now),
    before: '2026-12-31',
    after: '2027-01-01',
  },
];

/** What every rule says one second before 24:00 in Hà Nội, at 24:00 and one second after. */
export function saidAround(): readonly (readonly unknown[])[] {
  return DATE_RULES.map(({ day, says }) => {
    const midnight = new Date(`${day}T00:00:00+07:00`).getTime() + 86_400_000;
    return [-1_000, 0, 1_000].map((shift) => says(new Date(midnight + shift)) ?? null);
  });
}
