import { addDays, isPast, localDate as day } from '../../src/domain/calendar';
import type { BodyKind } from '../../src/domain/panel/body';
import type { DeclaredFacts } from '../../src/domain/registration/checklist';
import { mark } from '../../src/domain/marks';
import type { Mark } from '../../src/domain/marks';
import type { GivenMarks } from '../../src/domain/written/question-marks';
import type { RegulationOverrides } from '../../src/domain/regulation/build-regulation';
import type { Round } from '../../src/domain/exam/round';
import type { NewRound } from '../../src/application/exam/prepare-round';
import type { NewApplication } from '../../src/application/registration/commands';
import type { StoredMarking } from '../../src/persistence/ports';
import type { StoredSheet } from '../../src/persistence/scoring-ports';
import { CANDIDATE_KEYS, CANDIDATES, seatsOf } from './world-people';
import type { CandidateKey } from './world-people';
import type { InputOf, Person, PersonKey, World } from './world';
import { makeCodes, openMap, pairsOf } from './sealed-map';

/** How far a round has come, in this order; each stage is reached by commands only. */
export const STAGES = [
  'DRAFT',
  'READY',
  'REGISTRATION',
  'APPLIED',
  'SCREENING',
  'DECIDED',
  'WRITTEN',
  'CODED',
  'ALLOCATED',
  'MARKED',
  'OPENED',
  'DEFENCE',
  'SCORING',
  'SCORED',
  'CONCLUDED',
  'ISSUED',
] as const;

export type Stage = (typeof STAGES)[number];

/** The documents by which a round of a world is released. */
export const RELEASE = {
  reportNumber: '12/TTr-HĐTT',
  reportDate: day('2026-12-20'),
  decisionNumber: '340/QĐ-SNV',
  decisionDate: day('2026-12-22'),
  decisionIssuer: 'Giám đốc Sở Nội vụ',
};

/** Who takes the exam record of a round over. */
export const HAND_OVER = {
  place: 'Phòng lưu trữ',
  receiverName: 'Cao Thị Lưu Trữ',
  receiverPosition: 'Lưu trữ viên, Trung tâm Lưu trữ lịch sử',
};

/** What differs from an ordinary round. */
export interface RoundOptions {
  readonly regulation?: Omit<RegulationOverrides, 'document'>;
  readonly candidates?: number;
  readonly posts?: readonly { readonly title: string; readonly unit: string; readonly quota: number }[];
  /** Bodies beside the Council; all of them unless given. */
  readonly bodies?: readonly BodyKind[];
  /** Written mark of a candidate in a turn, in hundredths. */
  readonly written?: (candidate: number, turn: number) => number;
  /** Total a panel member gives a candidate, in hundredths. */
  readonly defence?: (candidate: number, member: number) => number;
}

/** A round of a world with what tests need to know of it. */
export interface Exam {
  readonly world: World;
  readonly id: string;
  readonly postIds: readonly string[];
  /** Ids of the applications in the order of the candidates. */
  readonly applicationIds: readonly string[];
  readonly candidates: readonly Person[];
  load(): Promise<Round>;
  /** The input of a step of the whole round on the version stored now. */
  step(): Promise<InputOf<'openRegistration'>>;
  /** The script of a candidate: only a test may look into the blind map. */
  scriptOf(candidate: number): Promise<string>;
  markingsOf(candidate: number): Promise<readonly StoredMarking[]>;
  markerOf(marking: StoredMarking): Person;
  sheetOf(candidate: number, member: Person): Promise<StoredSheet>;
  /** Goes on to a later stage. */
  goTo(stage: Stage): Promise<Exam>;
}

/** Says which round is wanted; the last call builds it. */
export interface RoundBuilder {
  withCandidates(count: number): RoundBuilder;
  withRegulation(regulation: Omit<RegulationOverrides, 'document'>): RoundBuilder;
  at(stage: Stage): Promise<Exam>;
  atScoring(): Promise<Exam>;
}

export const DOCUMENT = { number: '18/QC-SNV', date: day('2026-09-15'), issuer: 'Giám đốc Sở Nội vụ' };
export const CRITERIA = [
  { key: 'noi_dung', title: 'Nội dung đề án', maximum: mark(6_000) },
  { key: 'bao_ve', title: 'Trình bày và bảo vệ', maximum: mark(4_000) },
];
const POSTS = [{ title: 'Giám đốc Bệnh viện', unit: 'Bệnh viện Mắt Sông Hồng', quota: 1 }];
const BANS: readonly BodyKind[] = ['CODING', 'MARKING', 'PANEL', 'SUPERVISION'];
const DAYS = { notice: '2026-09-29', opens: '2026-10-01', closes: '2026-10-31', written: '2026-11-17' };
const DEFENCE_DAY = '2026-12-03';

export { day };

let rounds = 0;

/** Marks of both criteria that add up to a total. */
export function sheetMarks(total: number): readonly { criterion: string; mark: Mark }[] {
  const first = Math.ceil((total * 6) / 10);
  return [
    { criterion: 'noi_dung', mark: mark(first) },
    { criterion: 'bao_ve', mark: mark(total - first) },
  ];
}

/** A correct new round with a code of its own. */
export function newRound(overrides: Partial<NewRound> = {}): NewRound {
  rounds += 1;
  return {
    code: `KT-${String(rounds)}-${String(process.pid)}`,
    title: 'Kỳ thi tuyển chức danh Giám đốc Bệnh viện Mắt Sông Hồng năm 2026',
    agency: { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN TỈNH', abbreviation: 'SNV', place: 'Hà Nội' },
    dates: {
      notice: day(DAYS.notice),
      opens: day(DAYS.opens),
      closes: day(DAYS.closes),
      written: day(DAYS.written),
      defence: day(DEFENCE_DAY),
    },
    ...overrides,
  };
}

/** A correct application. */
export function newApplication(exam: Pick<Exam, 'id' | 'postIds'>, key: CandidateKey): InputOf<'submitApplication'> {
  const index = CANDIDATE_KEYS.indexOf(key);
  const person: Omit<NewApplication, 'postId'> = {
    fullName: CANDIDATES[key],
    birthDate: day(`197${String(index)}-03-14`),
    sex: index % 2 === 0 ? 'F' : 'M',
    unit: `Khoa Khúc xạ số ${String(index)}`,
    title: 'Phó Trưởng khoa điều trị',
    route: 'VOLUNTARY',
  };
  return { ...person, roundId: exam.id, postId: exam.postIds[0] ?? '' };
}

/** A correct registration with its dossier. */
export function newRegistration(exam: Pick<Exam, 'id' | 'postIds'>, key: CandidateKey): InputOf<'registerApplication'> {
  const index = CANDIDATE_KEYS.indexOf(key);
  return {
    ...newApplication(exam, key),
    citizenId: `0010${index % 2 === 0 ? '1' : '0'}0${String(index)}12345`.slice(0, 12),
    phone: `091234567${String(index)}`,
    email: '',
    address: '',
    facts: FACTS,
    declaresTruth: true,
    consents: true,
  };
}

/** Facts that fulfil every condition of a usual round. */
export const FACTS: DeclaredFacts = {
  planning: 'EQUIVALENT',
  appointment: 'HIGHER',
  inPostSince: day('2020-01-01'),
  education: 'UNIVERSITY',
  politics: 'NONE',
  partyMember: false,
  ratings: [2025, 2024, 2023].map((year) => ({ year, rating: 'GOOD' as const })),
  bar: 'NONE',
  isHealthy: true,
  nomination: null,
  partyConsent: null,
};

/** Starts saying which round is wanted. */
export function createRoundBuilder(world: World, options: RoundOptions): RoundBuilder {
  const withMore = (more: RoundOptions) => createRoundBuilder(world, { ...options, ...more });
  const at = async (stage: Stage) => {
    const draft = await createExam(world, options);
    return draft.goTo(stage);
  };
  return {
    withCandidates: (candidates) => withMore({ candidates }),
    withRegulation: (regulation) => withMore({ regulation: { ...options.regulation, ...regulation } }),
    at,
    atScoring: () => at('SCORING'),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Step = (exam: Mutable<Exam>, options: RoundOptions) => Promise<void>;

async function createExam(world: World, options: RoundOptions): Promise<Exam> {
  world.clock.moveTo('2026-09-20');
  const hasWritten = options.regulation?.phases?.includes('WRITTEN') ?? true;
  const { dates, ...rest } = newRound();
  const { written, ...others } = dates;
  const input = { ...rest, dates: hasWritten ? { ...others, written: written ?? null } : others };
  const { roundId } = await world.must('createRound', world.people.admin, input);
  const exam = bareExam(world, roundId, options);
  await appoint(exam, 'COUNCIL');
  return exam;
}

function bareExam(world: World, id: string, options: RoundOptions): Mutable<Exam> {
  let reached = 0;
  const { readers, people } = world;
  const exam: Mutable<Exam> = {
    world,
    id,
    postIds: [],
    applicationIds: [],
    candidates: CANDIDATE_KEYS.slice(0, options.candidates ?? 3).map((key) => people[key]),
    load: async () => (await readers.rounds.find(id))!,
    step: async () => ({ roundId: id, expectedVersion: (await exam.load()).version }),
    scriptOf: async (candidate) =>
      (await pairsOf(exam)).find((pair) => pair.applicationId === exam.applicationIds[candidate])!.id,
    markingsOf: async (candidate) => readers.markings.ofScripts([await exam.scriptOf(candidate)]),
    markerOf: ({ markerId }) => Object.values(people).find((person) => person.id === markerId)!,
    sheetOf: async (candidate, member) => (await readers.sheets.ofMember(exam.applicationIds[candidate]!, member.id))!,
    goTo: async (stage) => {
      const wanted = STAGES.indexOf(stage);
      for (; reached < wanted; reached += 1) await STEPS[STAGES[reached + 1]!](exam, options);
      return exam;
    },
  };
  return exam;
}

/** Sets up a body with the people of the world who belong in it. */
export async function appoint({ world, id }: Exam, kind: BodyKind): Promise<string> {
  const { people } = world;
  const by = kind === 'COUNCIL' || kind === 'SUPERVISION' ? people.admin : people.chair;
  const { bodyId } = await world.must('appointBody', by, {
    roundId: id,
    kind,
    decision: { number: '2260/QĐ-SNV', date: day('2026-09-18') },
    seats: seatsOf(kind).map(({ key, seat }) => ({ personId: people[key].id, seat })),
  });
  return bodyId;
}

/** Some of those who serve sign that they have nothing to declare (BR-16): before the list is closed, to read dossiers. */
export async function declareFor({ world, id }: Exam, keys: readonly PersonKey[]): Promise<void> {
  const seated = (await world.readers.bodies.ofRound(id)).flatMap(({ seats }) => seats.map(({ personId }) => personId));
  const input = { roundId: id, relations: [], nothingToDeclare: true, secrecyPledged: true };
  for (const key of keys) {
    const person = world.people[key];
    if (seated.includes(person.id)) await world.must('declareInterests', person, input);
  }
}

/** Everyone who serves signs that they have nothing to declare (BR-16). */
export async function declareAll({ world, id }: Exam): Promise<void> {
  const seated = (await world.readers.bodies.ofRound(id)).flatMap(({ seats }) => seats.map(({ personId }) => personId));
  const input = { roundId: id, relations: [], nothingToDeclare: true, secrecyPledged: true };
  for (const person of Object.values(world.people).filter((one) => seated.includes(one.id))) {
    await world.must('declareInterests', person, input);
  }
}

const phasesOf = (options: RoundOptions) => options.regulation?.phases ?? ['WRITTEN', 'DEFENCE'];
const isPaper = (options: RoundOptions) => (options.regulation?.entry ?? 'DIRECT') === 'PAPER_DOUBLE_ENTRY';

/** What happens on the way to each stage from the one before. Stages of the written paper are empty where there is none. */
const STEPS: Readonly<Record<Stage, Step>> = {
  DRAFT: () => Promise.resolve(),
  READY: async (exam, options) => {
    const { world } = exam;
    const by = world.people.secretary;
    const regulation = { entry: 'DIRECT' as const, ...options.regulation, document: DOCUMENT };
    await world.must('setRegulation', by, { ...(await exam.step()), regulation });
    await world.must('definePosts', by, { ...(await exam.step()), posts: options.posts ?? POSTS });
    await world.must('defineRubric', by, { ...(await exam.step()), criteria: CRITERIA });
    for (const kind of options.bodies ?? BANS) await appoint(exam, kind);
    exam.postIds = (await exam.load()).posts.map((post) => post.id);
  },
  REGISTRATION: async ({ world, step }) => {
    world.clock.moveTo(DAYS.opens);
    await world.must('openRegistration', world.people.chair, await step());
  },
  APPLIED: async (exam) => {
    const { world } = exam;
    const ids: string[] = [];
    for (const candidate of exam.candidates) {
      const input = newApplication(exam, candidate.key as CandidateKey);
      ids.push((await world.must('submitApplication', candidate, input)).applicationId);
    }
    exam.applicationIds = ids;
    if (ids.length > 0) await declareFor(exam, ['chair', 'deputy', 'secretary', 'supervisor']);
  },
  SCREENING: async (exam) => {
    const { world, step } = exam;
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', world.people.chair, await step());
    await declareAll(exam);
  },
  DECIDED: async ({ world, applicationIds }) => {
    for (const applicationId of applicationIds) {
      const decision = { applicationId, expectedVersion: 1, eligible: true, reasons: [] };
      await world.must('decideEligibility', world.people.secretary, decision);
    }
  },
  WRITTEN: async ({ world, step }, options) => {
    await world.must('confirmCandidates', world.people.chair, await step());
    world.clock.moveTo(phasesOf(options).includes('WRITTEN') ? DAYS.written : DEFENCE_DAY);
  },
  CODED: async ({ world, id }, options) => {
    if (!phasesOf(options).includes('WRITTEN')) return;
    const hasCoders = (options.bodies ?? BANS).includes('CODING');
    await makeCodes({ world, id }, hasCoders ? world.people.codingHead : world.people.chair);
  },
  ALLOCATED: async ({ world, id }, options) => {
    if (!phasesOf(options).includes('WRITTEN')) return;
    await world.must('allocateMarkers', world.people.markingHead, { roundId: id });
  },
  MARKED: async (exam, options) => {
    if (phasesOf(options).includes('WRITTEN')) await markAll(exam, options);
  },
  OPENED: async (exam, options) => {
    if (phasesOf(options).includes('WRITTEN')) await openMap(exam);
  },
  DEFENCE: async ({ world, step }, options) => {
    if (phasesOf(options).includes('WRITTEN')) {
      await world.must('compileWritten', world.people.chair, await step());
    }
    world.clock.moveTo(DEFENCE_DAY);
  },
  SCORING: async ({ world, id, load }) => {
    const until = (await load()).writtenRelease?.appealsUntil;
    if (until !== undefined && !isPast(until, world.clock.now())) world.clock.moveTo(addDays(until, 1));
    await world.must('openScoring', world.people.panelHead, { roundId: id });
  },
  SCORED: scoreAll,
  CONCLUDED: async ({ world, step }) => {
    await world.must('establishResult', world.people.chair, await step());
  },
  ISSUED: async ({ world, id }) => {
    await world.must('issuePapers', world.people.secretary, { roundId: id });
  },
};

async function markAll(exam: Exam, options: RoundOptions): Promise<void> {
  const { world, id } = exam;
  const written = options.written ?? (() => 8_000);
  const sat = new Set((await pairsOf(exam)).map((pair) => pair.applicationId));
  for (const [candidate, applicationId] of exam.applicationIds.entries()) {
    if (!sat.has(applicationId)) continue;
    for (const marking of await exam.markingsOf(candidate)) {
      const value = mark(written(candidate, marking.turn));
      const entry = { markingId: marking.id, expectedVersion: 1, ...givenMarks(value, options) };
      const marker = exam.markerOf(marking);
      if (isPaper(options)) {
        await world.must('enterPaperMarks', world.people.secretary, { roundId: id, marks: [entry] });
        const second = { ...entry, expectedVersion: 2 };
        await world.must('confirmPaperMarks', marker, { roundId: id, marks: [second] });
      } else await world.must('submitWrittenMarks', marker, { roundId: id, marks: [entry] });
    }
  }
}

/** A mark as it is typed: for the whole script, or spread over its questions from the first on. */
export function givenMarks(total: number, { regulation }: Pick<RoundOptions, 'regulation'>): GivenMarks {
  const maxima = regulation?.questionMaxima ?? [];
  if (maxima.length === 0) return { mark: mark(total) };
  const before = (index: number) => maxima.slice(0, index).reduce((all, one) => all + one, 0);
  const questionMarks = maxima.map((one, index) => mark(Math.min(one, Math.max(0, total - before(index)))));
  return { questionMarks };
}

async function scoreAll(exam: Exam, options: RoundOptions): Promise<void> {
  const { world } = exam;
  const { panelist1, panelist2, panelist3, secretary } = world.people;
  const defence = options.defence ?? ((candidate) => 9_000 - 500 * candidate);
  for (const [candidate, applicationId] of exam.applicationIds.entries()) {
    for (const [index, member] of [panelist1, panelist2, panelist3].entries()) {
      if ((await world.readers.sheets.ofMember(applicationId, member.id)) === null) continue;
      const marks = sheetMarks(defence(candidate, index));
      if (isPaper(options)) {
        await world.must('enterPaperSheets', secretary, { applicationId, sheets: [{ memberId: member.id, marks }] });
        await world.must('confirmPaperSheet', member, { applicationId, expectedVersion: 2, marks });
      } else await world.must('submitScoreSheet', member, { applicationId, expectedVersion: 1, marks });
    }
  }
}
