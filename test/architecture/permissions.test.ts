import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mark } from '../../src/domain/marks';
import { NotAuthenticated, NotFound } from '../../src/application/viewer';
import { commandPolicies, matrixText } from '../../scripts/permission-matrix/table';
import { INCIDENT } from '../support/incident';
import { openWorld } from '../support/world';
import type { CommandName, InputOf, PersonKey, World } from '../support/world';
import {
  STAGES,
  CRITERIA,
  day,
  DOCUMENT,
  newApplication,
  newRegistration,
  newRound,
  HAND_OVER,
  RELEASE,
  sheetMarks,
} from '../support/world-round';
import type { Exam, Stage } from '../support/world-round';
import { STAFF } from '../support/world-people';
import { opening, stubsOf, stubsOpening } from '../support/sealed-map';
import type { StaffKey } from '../support/world-people';

test('the matrix a person reviewed is the matrix of the commands: `npm run permission-matrix` prints the new one', () => {
  const reviewed = readFileSync(join(__dirname, 'permission-matrix.txt'), 'utf8');
  expect(matrixText(commandPolicies())).toBe(reviewed);
});

/** A command at a moment when its rule could agree, and whose own the object is. */
interface Case<N extends CommandName> {
  readonly stage: Stage;
  readonly regulation?: Parameters<World['round']>[0];
  readonly input: (exam: Exam) => InputOf<N> | Promise<InputOf<N>>;
  readonly owner?: (exam: Exam) => PersonKey | Promise<PersonKey>;
  /** Where the policy has a condition: those for whom it holds here. */
  readonly only?: readonly PersonKey[];
}

type Cases = { readonly [N in CommandName]?: Case<N> };

const PAPER = { regulation: { entry: 'PAPER_DOUBLE_ENTRY' as const } };
const SECRET = {
  regulation: { phases: ['DEFENCE' as const], ballot: 'SECRET' as const, entry: 'DIRECT' as const },
};
const firstMarking = async (exam: Exam) => (await exam.markingsOf(0))[0]!;
const ownerOfMarking = async (exam: Exam) => exam.markerOf(await firstMarking(exam)).key;
const bag = async (exam: Exam) => ({
  roundId: exam.id,
  marks: [{ markingId: (await firstMarking(exam)).id, expectedVersion: 1, mark: mark(8_000) }],
});
const script = async (exam: Exam) => ({ scriptId: await exam.scriptOf(0), expectedVersion: 1 });
const application = (exam: Exam) => ({ applicationId: exam.applicationIds[0]!, expectedVersion: 1 });
const ballot = (exam: Exam) => ({ applicationId: exam.applicationIds[0]! });
const sheet = (exam: Exam) => ({ ...application(exam), marks: sheetMarks(8_000) });
const round = (exam: Exam) => ({ roundId: exam.id });
const passFor = ({ id, world }: Exam) => ({ roundId: id, memberId: world.people.panelist1.id });
const paper = async ({ world, id }: Exam) => {
  const [first] = await world.readers.papers.ofRound(id);
  return { paperId: first!.id, expectedVersion: 1 };
};

/** A line of the list of those who must register, made when it is first asked for. */
async function compulsoryLine({ id, postIds, world }: Exam) {
  const known = async () => (await world.readers.compulsoryPeople.ofRound(id)).at(-1);
  if ((await known()) === undefined) {
    const one = { fullName: 'Lò Thị Ban', birthDate: day('1985-03-14'), unit: 'a', title: 'b' };
    await world.must('nameCompulsoryPeople', world.people.secretary, {
      roundId: id,
      postId: postIds[0]!,
      people: [one],
    });
  }
  const line = await known();
  return { personId: line?.id ?? '', expectedVersion: line?.version ?? 1 };
}

/** A request about personal data, made when it is first asked for. */
async function dataRequest({ id, world }: Exam) {
  const known = async () => (await world.readers.dataRequests.ofRound(id)).find(({ kind }) => kind === 'ACCESS');
  if ((await known()) === undefined) {
    await world.must('askAboutOwnData', world.people.candidate1, { roundId: id, kind: 'ACCESS', text: 'a' });
  }
  const request = await known();
  return { requestId: request?.id ?? '', expectedVersion: request?.version ?? 1 };
}

/** A withdrawal of consent that is answered, made when it is first asked for. */
async function withdrawal({ id, world }: Exam) {
  const known = async () => (await world.readers.dataRequests.ofRound(id)).find(({ kind }) => kind === 'WITHDRAWAL');
  if ((await known()) === undefined) {
    const { candidate1, secretary } = world.people;
    const asked = await world.must('askAboutOwnData', candidate1, { roundId: id, kind: 'WITHDRAWAL', text: 'a' });
    const answer = { expectedVersion: 1, outcome: 'GRANTED', text: 'a' } as const;
    await world.must('answerDataRequest', secretary, { requestId: asked.requestId, ...answer });
  }
  const request = await known();
  return { requestId: request?.id ?? '', expectedVersion: request?.version ?? 1 };
}

const CASES: Cases = {
  createRound: { stage: 'DRAFT', input: () => newRound() },
  setRegulation: {
    stage: 'DRAFT',
    input: async (exam) => ({ ...(await exam.step()), regulation: { document: DOCUMENT } }),
  },
  definePosts: {
    stage: 'DRAFT',
    input: async (exam) => ({ ...(await exam.step()), posts: [{ title: 'a', unit: 'b', quota: 1 }] }),
  },
  defineRubric: { stage: 'DRAFT', input: async (exam) => ({ ...(await exam.step()), criteria: CRITERIA }) },
  appointBody: {
    stage: 'READY',
    input: ({ id, world }) => ({
      roundId: id,
      kind: 'APPEAL',
      decision: { number: '9/QĐ-SNV', date: day('2026-09-18') },
      seats: [{ personId: world.people.outsider.id, seat: 'HEAD' }],
    }),
    only: ['chair'],
  },
  attachRegulation: { stage: 'DRAFT', input: ({ id }) => ({ roundId: id, fileId: '' }) },
  restoreRegulation: { stage: 'READY', input: async (exam) => ({ ...(await exam.step()), number: 1 }) },
  copyRoundSetup: { stage: 'READY', input: async (exam) => ({ ...(await exam.step()), fromRoundId: exam.id }) },
  changeRoundDates: { stage: 'DRAFT', input: async (exam) => ({ ...(await exam.step()), dates: newRound().dates }) },
  openRegistration: { stage: 'READY', input: (exam) => exam.step() },
  submitApplication: { stage: 'REGISTRATION', input: (exam) => newApplication(exam, 'candidate1') },
  closeRegistration: { stage: 'APPLIED', input: (exam) => exam.step() },
  keepRegistrationDraft: { stage: 'REGISTRATION', input: (exam) => ({ roundId: exam.id, step: 1, fields: [] }) },
  keepAttachment: { stage: 'REGISTRATION', input: ({ id }) => ({ roundId: id, kind: 'HEALTH', fileId: '' }) },
  registerApplication: { stage: 'REGISTRATION', input: (exam) => newRegistration(exam, 'candidate1') },
  enterPaperApplication: { stage: 'REGISTRATION', input: (exam) => newRegistration(exam, 'candidate1') },
  importApplications: {
    stage: 'REGISTRATION',
    input: ({ id }) => ({ roundId: id, fileId: '', expectedRows: 0, onlyGood: false, signed: false }),
  },
  importRatings: {
    stage: 'REGISTRATION',
    input: ({ id }) => ({ roundId: id, fileId: '', expectedRows: 0, onlyGood: false }),
  },
  decideEligibilityTogether: {
    stage: 'SCREENING',
    input: ({ id }) => ({ roundId: id, presentIds: [], decisions: [] }),
  },
  withdrawApplication: { stage: 'SCREENING', input: application, owner: () => 'candidate1' },
  decideEligibility: { stage: 'SCREENING', input: (exam) => ({ ...application(exam), eligible: true, reasons: [] }) },
  decideShortPost: {
    stage: 'DECIDED',
    input: async (exam) => ({
      ...(await exam.step()),
      postId: exam.postIds[0]!,
      choice: 'SUSPEND',
      until: null,
      laterDays: null,
      document: { number: '1/BB', date: day('2026-11-01') },
      reason: 'a',
    }),
  },
  nameCompulsoryPeople: {
    stage: 'REGISTRATION',
    input: ({ id, postIds }) => ({ roundId: id, postId: postIds[0]!, people: [] }),
  },
  excuseCompulsoryPerson: {
    stage: 'REGISTRATION',
    input: async (exam) => ({
      ...(await compulsoryLine(exam)),
      excuse: 'ILLNESS',
      evidence: { number: 'a', date: day('2026-09-18'), issuer: 'a' },
    }),
  },
  removeCompulsoryPerson: {
    stage: 'REGISTRATION',
    input: async (exam) => ({ ...(await compulsoryLine(exam)), reason: 'a' }),
  },
  reportUnregistered: {
    stage: 'SCREENING',
    input: ({ id }) => ({
      roundId: id,
      personIds: [],
      document: { number: '1/BC', date: day('2026-11-01') },
      recipient: 'a',
    }),
  },
  askAboutOwnData: {
    stage: 'SCREENING',
    input: ({ id }) => ({ roundId: id, kind: 'ACCESS', text: 'a' }),
    // Each of them owns what is kept about them.
    only: ['candidate1', 'candidate2'],
  },
  answerDataRequest: {
    stage: 'SCREENING',
    input: async (exam) => ({ ...(await dataRequest(exam)), outcome: 'GRANTED', text: 'a' }),
  },
  carryOutWithdrawal: { stage: 'SCREENING', input: async (exam) => ({ ...(await withdrawal(exam)), text: 'a' }) },
  confirmCandidates: { stage: 'DECIDED', input: (exam) => exam.step() },
  recordAbsences: {
    stage: 'WRITTEN',
    input: (exam) => ({ roundId: exam.id, phase: 'WRITTEN', applicationIds: [exam.applicationIds[0]!] }),
  },
  codeScripts: { stage: 'WRITTEN', input: round, only: ['codingHead'] },
  allocateMarkers: { stage: 'CODED', input: round },
  submitWrittenMarks: { stage: 'ALLOCATED', input: bag, owner: ownerOfMarking },
  enterPaperMarks: { stage: 'ALLOCATED', regulation: PAPER, input: bag },
  confirmPaperMarks: { stage: 'ALLOCATED', regulation: PAPER, input: bag, owner: ownerOfMarking },
  callThirdMarker: { stage: 'MARKED', input: script },
  decideWrittenMark: {
    stage: 'MARKED',
    input: async (exam) => ({ ...(await script(exam)), by: 'HEAD', mark: mark(1), reason: 'a' }),
  },
  zeroWrittenMark: {
    stage: 'MARKED',
    input: async (exam) => ({
      ...(await script(exam)),
      cause: 'WRONG_INK',
      reportedBy: exam.world.people.marker1.id,
      reportedOn: day('2026-11-17'),
      reason: 'Bài viết bằng hai màu mực',
    }),
  },
  reopenWrittenMark: {
    stage: 'MARKED',
    input: async (exam) => {
      const { marks } = await bag(exam);
      return { markingId: marks[0]!.markingId, expectedVersion: 2, reason: 'Cộng nhầm' };
    },
    owner: ownerOfMarking,
  },
  openBlindMap: { stage: 'MARKED', input: opening, only: ['chair'] },
  beginStubReading: { stage: 'MARKED', input: stubsOpening, only: ['chair'] },
  enterStubs: { stage: 'MARKED', input: stubsOf },
  compileWritten: { stage: 'OPENED', input: (exam) => exam.step() },
  openScoring: { stage: 'DEFENCE', input: round },
  submitScoreSheet: { stage: 'SCORING', input: sheet },
  enterPaperSheets: {
    stage: 'SCORING',
    regulation: PAPER,
    input: (exam) => ({
      applicationId: exam.applicationIds[0]!,
      sheets: [{ memberId: exam.world.people.panelist1.id, marks: sheetMarks(8_000) }],
    }),
  },
  confirmPaperSheet: { stage: 'SCORING', regulation: PAPER, input: sheet },
  castBallot: { stage: 'SCORING', regulation: SECRET, input: sheet },
  drawDefenceOrder: {
    stage: 'SCORING',
    input: ({ id }) => ({
      roundId: id,
      seed: '482913',
      place: 'Hội trường',
      startsAt: new Date('2026-12-03T01:00:00Z'),
    }),
  },
  setProjectDeadline: {
    stage: 'DEFENCE',
    input: ({ id }) => ({ roundId: id, deadline: new Date('2026-12-03T10:00:00Z') }),
  },
  handInProject: {
    stage: 'DEFENCE',
    input: (exam) => ({ ...ballot(exam), fileId: '' }),
    owner: () => 'candidate1',
  },
  attachSheetPhoto: {
    stage: 'SCORING',
    regulation: PAPER,
    input: (exam) => ({ ...ballot(exam), memberId: exam.world.people.panelist1.id, fileId: '' }),
  },
  recordIncident: { stage: 'SCORING', input: ({ id }) => ({ roundId: id, ...INCIDENT }) },
  changeIncident: {
    stage: 'SCORING',
    input: async ({ id, world }) => {
      const { incidentId } = await world.must('recordIncident', world.people.secretary, { roundId: id, ...INCIDENT });
      return { incidentId, expectedVersion: 1, ...INCIDENT };
    },
  },
  issuePanelPass: { stage: 'SCORING', input: (exam) => passFor(exam) },
  revokePanelPass: {
    stage: 'SCORING',
    input: (exam) => exam.world.must('issuePanelPass', exam.world.people.secretary, passFor(exam)),
  },
  callDefender: { stage: 'SCORING', input: ballot },
  moveDefenceClock: { stage: 'SCORING', input: (exam) => ({ ...ballot(exam), phase: 'QUESTIONS', running: true }) },
  endDefence: { stage: 'SCORING', input: ballot },
  minuteDefence: {
    stage: 'SCORING',
    input: (exam) => ({ ...ballot(exam), askedBy: exam.world.people.panelist1.id, question: 'a', answer: '' }),
  },
  referDefenceRecording: {
    stage: 'SCORING',
    input: (exam) => ({ ...ballot(exam), name: 'a', sha256: 'ab'.repeat(32) }),
  },
  closeBallot: { stage: 'SCORING', regulation: SECRET, input: ballot },
  enterBallots: {
    stage: 'SCORING',
    regulation: SECRET,
    input: (exam) => ({ ...ballot(exam), voterIds: [], ballots: [] }),
  },
  confirmBallots: { stage: 'SCORING', regulation: SECRET, input: (exam) => ({ ...ballot(exam), ballots: [] }) },
  restartBallot: { stage: 'SCORING', regulation: SECRET, input: (exam) => ({ ...ballot(exam), reason: 'Mất điện' }) },
  reopenScoreSheet: {
    stage: 'SCORING',
    input: (exam) => ({ ...ballot(exam), memberId: exam.world.people.panelist1.id, reason: 'Gõ nhầm' }),
  },
  excludePanelMember: {
    stage: 'SCORING',
    input: ({ id, postIds, world }) => {
      return { roundId: id, postId: postIds[0]!, memberId: world.people.panelist1.id, reason: 'Vắng' };
    },
  },
  decideDefenceMark: {
    stage: 'SCORED',
    input: (exam) => ({ applicationId: exam.applicationIds[0]!, mark: mark(1), reason: 'a' }),
  },
  recordTieDecision: {
    stage: 'SCORED',
    input: async (exam) => ({ ...(await exam.step()), postId: exam.postIds[0]!, order: [], reason: 'a' }),
  },
  establishResult: { stage: 'SCORED', input: (exam) => exam.step() },
  releaseResult: { stage: 'CONCLUDED', input: async (exam) => ({ ...(await exam.step()), ...RELEASE }) },
  eraseDossiers: { stage: 'CONCLUDED', input: (exam) => exam.step() },
  handOverToArchive: { stage: 'CONCLUDED', input: async (exam) => ({ ...(await exam.step()), ...HAND_OVER }) },
  issuePapers: { stage: 'CONCLUDED', input: round },
  changeTemplate: {
    stage: 'CONCLUDED',
    input: ({ id }) => ({ roundId: id, code: 'D28', basedOn: 999, text: 'a' }),
  },
  submitPaper: { stage: 'ISSUED', input: paper },
  recallPaper: { stage: 'ISSUED', input: paper },
  attachSignedPaper: {
    stage: 'ISSUED',
    input: async (exam) => ({ ...(await paper(exam)), fileId: `fil_${'a'.repeat(26)}` }),
  },
  publishPaper: { stage: 'ISSUED', input: paper },
};

/**
 * Commands of accounts, sessions, declarations, dossiers, two-person acts, breaches and appeals: their own tests play
 * them as each role, since they act on no stage of a round.
 */
const ELSEWHERE: readonly string[] = [
  'arrangeRooms',
  'drawSeats',
  'postSeating',
  'assignInvigilators',
  'recordAttendance',
  'admitLate',
  'handOverBag',
  'openQuestionBag',
  'decideSeal',
  'recordViolation',
  'decideViolation',
  'fileAppeal',
  'allocateRemarkers',
  'callThirdRemarker',
  'decideAppeal',
  'createFirstAdministrator',
  'inviteAccounts',
  'acceptInvitation',
  'resetPassword',
  'resetAccount',
  'grantAdministrator',
  'revokeAdministrator',
  'disableAccount',
  'enableAccount',
  'changePassword',
  'enrolTotp',
  'confirmTotp',
  'renewRecoveryCodes',
  'approveAct',
  'rejectAct',
  'declareInterests',
  'declareRelation',
  'dismissRelation',
  'replaceMember',
  'openDossier',
  'recordEligibilityCheck',
  'requestSupplement',
  'recordLetterHandedOver',
  'answerSupplement',
  'dropAttachment',
  'undoImport',
];

describe('every command, executed as everybody, lets in exactly those whom its policy names', () => {
  let world: World;
  const exams = new Map<string, Exam>();
  beforeAll(async () => {
    world = await openWorld();
  }, 60_000);
  afterAll(() => world.close());

  const played = commandPolicies().filter(({ name }) => !ELSEWHERE.includes(name));

  const stageOf = (name: string) => STAGES.indexOf(CASES[name as CommandName]?.stage ?? 'DRAFT');

  test.each([...played].sort((a, b) => stageOf(a.name) - stageOf(b.name)))(
    '$name',
    async ({ name, by }) => {
      const found = CASES[name as CommandName] as Case<CommandName> | undefined;
      if (found === undefined) throw new Error(`say at which stage ${name} is played`);
      const exam = await examAt(found);
      const owner = (await found.owner?.(exam)) ?? null;
      const input = await found.input(exam);
      const isAllowed = (key: PersonKey | null) =>
        found.only === undefined
          ? roles(key, owner).some((role) => by.some((one) => one === role))
          : found.only.includes(key!);
      const everybody = [null, ...(Object.keys(world.people) as PersonKey[])];
      const expected = everybody.map((key) => [key, isAllowed(key) ? 'LET IN' : 'DENIED']);
      const before = await world.dump();
      const actual: unknown[] = [];
      for (const key of everybody) actual.push([key, await door(name as CommandName, key, input)]);
      expect(actual).toEqual(expected);
      expect(new Set(expected.map(([, answer]) => answer)).size).toBe(2);
      expect(await world.dump()).toEqual(before);
    },
    60_000,
  );

  /** One round per way of entry, which goes from stage to stage with the cases. */
  async function examAt({ stage, regulation }: Case<CommandName>): Promise<Exam> {
    const entry = JSON.stringify(regulation ?? 'DIRECT');
    const exam = await (exams.get(entry)?.goTo(stage) ?? world.round(regulation).withCandidates(2).at(stage));
    exams.set(entry, exam);
    return exam;
  }

  async function door(name: CommandName, key: PersonKey | null, input: InputOf<CommandName>): Promise<string> {
    try {
      await world.attempt(name, key === null ? null : world.people[key], input);
      return 'LET IN';
    } catch (error) {
      if (key === null ? error instanceof NotAuthenticated : error instanceof NotFound) return 'DENIED';
      throw error;
    }
  }
});

/** What somebody of the world is, written down by hand and not asked of the code under test. */
function roles(key: PersonKey | null, owner: PersonKey | null): readonly string[] {
  if (key === null) return ['ANYONE'];
  const place = key in STAFF ? STAFF[key as StaffKey] : null;
  return [
    'ANYONE',
    'SIGNED_IN',
    ...(place === null ? [] : [`${place.body}_${place.seat}`]),
    ...(key === 'admin' ? ['ADMINISTRATOR'] : []),
    ...(key === owner ? ['OWNER'] : []),
  ];
}
