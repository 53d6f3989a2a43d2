import { localDate } from '../../src/domain/calendar';
import { mark } from '../../src/domain/marks';
import { scriptsOf } from '../security/playing';
import type { Moment } from '../security/playing';
import { INCIDENT } from '../support/incident';
import type { CommandName, InputOf } from '../support/world';
import { opening, stubsOf, stubsOpening } from '../support/sealed-map';
import {
  CRITERIA,
  day,
  DOCUMENT,
  FACTS,
  HAND_OVER,
  newApplication,
  newRegistration,
  newRound,
  RELEASE,
} from '../support/world-round';
import type { Exam } from '../support/world-round';
import { ROLES, SEATS } from './pivot';
import type { MomentName, Role } from './pivot';

/*
 * Who may act: every mutation, the roles the rules let in, and since when there is something to act on. Whoever is let in
 * may still be refused by a rule; whoever is not gets what a missing object gets (trust.md R-AZ-4).
 */

interface Act<N extends CommandName> {
  readonly who: readonly Role[];
  /** From when on the object exists; denied to everybody before. */
  readonly from: MomentName;
  readonly until?: MomentName;
  readonly input: (exam: Exam) => InputOf<N> | Promise<InputOf<N>>;
}

const CHAIR: readonly Role[] = ['COUNCIL_CHAIR'];
const SECRETARY: readonly Role[] = ['COUNCIL_SECRETARY'];
const LEADERS: readonly Role[] = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY'];
const ADMINISTRATOR: readonly Role[] = ['ADMINISTRATOR'];
const MARKING_HEAD: readonly Role[] = ['MARKING_HEAD'];
const MARKER: readonly Role[] = ['MARKING_MEMBER'];
const PANEL_HEAD: readonly Role[] = ['PANEL_HEAD'];
const CONDUCTORS: readonly Role[] = ['COUNCIL_SECRETARY', 'PANEL_HEAD'];
const PANEL_MEMBER: readonly Role[] = ['PANEL_MEMBER'];
const CANDIDATE: readonly Role[] = ['CANDIDATE'];
const SIGNED_IN: readonly Role[] = ROLES.filter((role) => role !== 'ANONYMOUS');

const ONE = mark(1);
const step = ({ id }: Exam) => ({ roundId: id, expectedVersion: 999 });
const whole = ({ id }: Exam) => ({ roundId: id });
const NO_LINE = `cmp_${'0'.repeat(24)}`;
const EVIDENCE = { number: 'a', date: localDate('2026-09-18'), issuer: 'a' };
const applicationId = (exam: Exam) => exam.applicationIds[0] ?? `app_${'0'.repeat(24)}`;
const onDossier = (exam: Exam) => ({ applicationId: applicationId(exam), expectedVersion: 999 });
const sheet = (exam: Exam) => ({ applicationId: applicationId(exam), expectedVersion: 999, marks: [] });
const ballot = (exam: Exam) => ({ applicationId: applicationId(exam) });
const account = ({ world }: Exam) => ({ accountId: world.people.outsider.id });
const script = async (exam: Exam) => {
  const [first] = await scriptsOf(exam);
  return { scriptId: first?.script.id ?? `scr_${'a'.repeat(26)}`, expectedVersion: 999 };
};
const bag = async (exam: Exam) => {
  const [first] = await scriptsOf(exam);
  const markingId = first?.markings[0]?.id ?? `mkg_${'a'.repeat(26)}`;
  return { roundId: exam.id, marks: [{ markingId, expectedVersion: 999, mark: ONE }] };
};
const pending = async ({ world, id }: Exam) => {
  const [request] = await world.readers.approvals.pending(id, world.clock.now());
  return { requestId: request?.id ?? `apv_${'0'.repeat(24)}` };
};
const paper = async ({ world, id }: Exam) => {
  const [first] = await world.readers.papers.ofRound(id);
  return { paperId: first?.id ?? `pap_${'0'.repeat(24)}`, expectedVersion: 999 };
};
const decision = { number: '1/QĐ', date: localDate('2026-09-18') };

const STOPPED = {
  choice: 'SUSPEND' as const,
  until: null,
  laterDays: null,
  document: { number: '', date: localDate('2026-09-18') },
  reason: '',
};

/** Every command that acts in a round or on accounts, as cells. */
export const ACTS: { readonly [N in CommandName]?: Act<N> } = {
  createRound: { who: ADMINISTRATOR, from: 'DRAFT', input: () => newRound() },
  setRegulation: {
    who: SECRETARY,
    from: 'DRAFT',
    input: (exam) => ({ ...step(exam), regulation: { document: DOCUMENT } }),
  },
  definePosts: { who: SECRETARY, from: 'DRAFT', input: (exam) => ({ ...step(exam), posts: [] }) },
  defineRubric: { who: SECRETARY, from: 'DRAFT', input: (exam) => ({ ...step(exam), criteria: CRITERIA }) },
  attachRegulation: { who: SECRETARY, from: 'DRAFT', input: ({ id }) => ({ roundId: id, fileId: '' }) },
  restoreRegulation: { who: SECRETARY, from: 'DRAFT', input: (exam) => ({ ...step(exam), number: 1 }) },
  copyRoundSetup: { who: SECRETARY, from: 'DRAFT', input: (exam) => ({ ...step(exam), fromRoundId: exam.id }) },
  changeRoundDates: { who: SECRETARY, from: 'DRAFT', input: (exam) => ({ ...step(exam), dates: newRound().dates }) },
  openRegistration: { who: CHAIR, from: 'DRAFT', input: step },
  closeRegistration: { who: CHAIR, from: 'DRAFT', input: step },
  confirmCandidates: { who: CHAIR, from: 'DRAFT', input: step },
  decideShortPost: {
    who: CHAIR,
    from: 'DRAFT',
    input: (exam) => ({ ...step(exam), ...STOPPED, postId: exam.postIds[0] ?? '' }),
  },
  nameCompulsoryPeople: {
    who: SECRETARY,
    from: 'DRAFT',
    input: (exam) => ({ roundId: exam.id, postId: exam.postIds[0] ?? '', people: [] }),
  },
  // Nobody must register in the round played, so there is no line to act on; compulsory.test.ts looks at who may.
  excuseCompulsoryPerson: {
    who: [],
    from: 'DRAFT',
    input: () => ({ personId: NO_LINE, expectedVersion: 999, excuse: 'ILLNESS', evidence: EVIDENCE }),
  },
  removeCompulsoryPerson: {
    who: [],
    from: 'DRAFT',
    input: () => ({ personId: NO_LINE, expectedVersion: 999, reason: 'a' }),
  },
  reportUnregistered: {
    who: SECRETARY,
    from: 'DRAFT',
    input: ({ id }) => ({
      roundId: id,
      personIds: [],
      document: { number: '', date: day('2026-09-18') },
      recipient: '',
    }),
  },
  askAboutOwnData: {
    who: [...CANDIDATE, 'REFUSED_CANDIDATE'],
    from: 'REGISTRATION',
    input: ({ id }) => ({ roundId: id, kind: 'ACCESS', text: '' }),
  },
  // Nobody asks in the round played, so there is no request to answer; data-requests.test.ts looks at who may.
  answerDataRequest: {
    who: [],
    from: 'DRAFT',
    input: () => ({ requestId: `dat_${'0'.repeat(24)}`, expectedVersion: 999, outcome: 'GRANTED', text: 'a' }),
  },
  // Everybody played has an account with an address or none that waits; letters-by-hand.test.ts looks at who may.
  recordLetterHandedOver: {
    who: [],
    from: 'REGISTRATION',
    input: (exam) => ({ ...onDossier(exam), letter: 'a', way: 'PHONE', receiver: '', on: localDate('2026-11-01') }),
  },
  carryOutWithdrawal: {
    who: [],
    from: 'DRAFT',
    input: () => ({ requestId: `dat_${'0'.repeat(24)}`, expectedVersion: 999, text: 'a' }),
  },
  compileWritten: { who: CHAIR, from: 'DRAFT', input: step },
  establishResult: { who: CHAIR, from: 'DRAFT', input: step },
  releaseResult: { who: CHAIR, from: 'DRAFT', input: (exam) => ({ ...step(exam), ...RELEASE }) },
  eraseDossiers: { who: CHAIR, from: 'DRAFT', input: step },
  handOverToArchive: { who: SECRETARY, from: 'DRAFT', input: (exam) => ({ ...step(exam), ...HAND_OVER }) },
  changeTemplate: {
    who: SECRETARY,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, code: 'D28', basedOn: 999, text: 'a' }),
  },
  recordTieDecision: {
    who: CHAIR,
    from: 'DRAFT',
    input: (exam) => ({ ...step(exam), postId: exam.postIds[0] ?? '', order: [], reason: '' }),
  },
  appointBody: {
    who: CHAIR,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, kind: 'APPEAL', decision, seats: [] }),
  },
  replaceMember: {
    who: ADMINISTRATOR,
    from: 'DRAFT',
    input: async ({ world, id }) => ({
      bodyId: (await world.readers.bodies.ofRound(id)).find(({ kind }) => kind === 'COUNCIL')?.id ?? '',
      expectedVersion: 999,
      leavingId: world.people.deputy.id,
      comingId: world.people.outsider.id,
      decision,
      reason: 'a',
      date: localDate('2026-09-18'),
    }),
  },
  submitApplication: {
    who: SIGNED_IN,
    from: 'REGISTRATION',
    input: (exam) => ({ ...newApplication(exam, 'candidate4'), fullName: '' }),
  },
  keepRegistrationDraft: {
    who: SIGNED_IN,
    from: 'REGISTRATION',
    input: ({ id }) => ({ roundId: id, step: 9, fields: [] }),
  },
  keepAttachment: {
    who: SIGNED_IN,
    from: 'REGISTRATION',
    input: ({ id }) => ({ roundId: id, kind: 'HEALTH', fileId: '' }),
  },
  // It acts on a file of one's own draft, which nobody of the round played has.
  dropAttachment: { who: [], from: 'REGISTRATION', input: ({ id }) => ({ roundId: id, fileId: '' }) },
  registerApplication: {
    who: SIGNED_IN,
    from: 'REGISTRATION',
    input: (exam) => ({ ...newRegistration(exam, 'candidate4'), fullName: '' }),
  },
  enterPaperApplication: {
    who: SECRETARY,
    from: 'DRAFT',
    input: (exam) => ({ ...newRegistration(exam, 'candidate4'), fullName: '' }),
  },
  importApplications: {
    who: SECRETARY,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, fileId: '', expectedRows: 0, onlyGood: false, signed: false }),
  },
  importRatings: {
    who: SECRETARY,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, fileId: '', expectedRows: 0, onlyGood: false }),
  },
  // It acts on an import, which the round played has none of.
  undoImport: { who: [], from: 'REGISTRATION', input: () => ({ importId: '', expectedVersion: 1 }) },
  // These act on a dossier, which no application of the round played has: for everybody it is missing.
  openDossier: { who: [], from: 'REGISTRATION', input: (exam) => ({ applicationId: applicationId(exam) }) },
  recordEligibilityCheck: {
    who: [],
    from: 'REGISTRATION',
    input: (exam) => ({ ...onDossier(exam), findings: [] }),
  },
  requestSupplement: {
    who: [],
    from: 'REGISTRATION',
    input: (exam) => ({
      ...onDossier(exam),
      items: [],
      message: '',
      dueOn: localDate('2026-11-01'),
    }),
  },
  answerSupplement: {
    who: [],
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam), expectedVersion: 999, facts: FACTS }),
  },
  decideEligibilityTogether: {
    who: SECRETARY,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, presentIds: [], decisions: [] }),
  },
  withdrawApplication: {
    who: CANDIDATE,
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam), expectedVersion: 999 }),
  },
  decideEligibility: {
    who: SECRETARY,
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam), expectedVersion: 999, eligible: true, reasons: [] }),
  },
  recordAbsences: {
    who: SECRETARY,
    from: 'DRAFT',
    input: (exam) => ({ roundId: exam.id, phase: 'WRITTEN', applicationIds: [] }),
  },
  declareInterests: {
    who: SEATS,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, relations: [], nothingToDeclare: false, secrecyPledged: false }),
  },
  declareRelation: {
    who: CANDIDATE,
    from: 'REGISTRATION',
    input: (exam) => ({
      applicationId: applicationId(exam),
      personId: exam.world.people.panelist2.id,
      relation: 'OTHER',
    }),
  },
  dismissRelation: {
    who: LEADERS,
    from: 'SCREENING',
    input: (exam) => ({
      applicationId: applicationId(exam),
      personId: exam.world.people.panelist2.id,
      reason: '',
    }),
  },
  codeScripts: { who: ['CODING_HEAD'], from: 'DRAFT', input: whole },
  openBlindMap: { who: CHAIR, from: 'DRAFT', input: opening },
  beginStubReading: { who: CHAIR, from: 'DRAFT', input: stubsOpening },
  enterStubs: { who: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'CODING_HEAD'], from: 'DRAFT', input: stubsOf },
  allocateMarkers: { who: MARKING_HEAD, from: 'DRAFT', input: whole },
  submitWrittenMarks: { who: MARKER, from: 'ALLOCATED', input: bag },
  confirmPaperMarks: { who: MARKER, from: 'ALLOCATED', input: bag },
  enterPaperMarks: { who: SECRETARY, from: 'ALLOCATED', input: bag },
  callThirdMarker: { who: MARKING_HEAD, from: 'CODED', input: script },
  decideWrittenMark: {
    who: MARKING_HEAD,
    from: 'CODED',
    input: async (exam) => ({ ...(await script(exam)), by: 'HEAD', mark: ONE, reason: '' }),
  },
  arrangeRooms: {
    who: ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY'],
    from: 'DRAFT',
    input: (exam) => ({ ...step(exam), startsAt: '', minutes: 0, rooms: [] }),
  },
  // No rooms in the round played: test/application/exam-day.test.ts plays these as those who may and who may not.
  drawSeats: { who: [], from: 'DRAFT', input: (exam) => ({ ...step(exam), seed: '' }) },
  postSeating: { who: [], from: 'DRAFT', input: step },
  assignInvigilators: { who: [], from: 'DRAFT', input: (exam) => ({ ...step(exam), rooms: [] }) },
  recordAttendance: { who: [], from: 'DRAFT', input: (exam) => ({ ...whole(exam), entries: [] }) },
  admitLate: {
    who: [],
    from: 'DRAFT',
    input: (exam) => ({ applicationId: applicationId(exam), expectedVersion: 999, reason: '' }),
  },
  zeroWrittenMark: {
    who: MARKING_HEAD,
    from: 'CODED',
    input: async (exam) => ({
      ...(await script(exam)),
      cause: 'WRONG_INK',
      reportedBy: exam.world.people.marker1.id,
      reportedOn: day('2026-11-17'),
      reason: '',
    }),
  },
  reopenWrittenMark: {
    who: MARKER,
    from: 'ALLOCATED',
    input: async (exam) => {
      const { marks } = await bag(exam);
      return { markingId: marks[0]?.markingId ?? '', expectedVersion: 1, reason: '' };
    },
  },
  handOverBag: {
    who: ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY', 'EXAM_PAPER_HEAD', 'CODING_HEAD'],
    from: 'DRAFT',
    input: (exam) => ({
      ...whole(exam),
      ...{ kind: 'SCRIPTS', room: null, number: 0, count: 0, seal: 'INTACT' },
      ...{ giverId: '', receiverId: '', witnessId: '' },
    }),
  },
  // An invigilator may open in a room of their own only, and the round played has none.
  openQuestionBag: {
    who: ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY'],
    from: 'DRAFT',
    input: (exam) => ({
      ...whole(exam),
      ...{ room: 0, number: 0, count: 0, seal: 'INTACT', invigilators: [], witnesses: [] },
    }),
  },
  decideSeal: {
    who: [],
    from: 'DRAFT',
    input: () => ({ handoverId: `hdv_${'0'.repeat(24)}`, expectedVersion: 999, decision: 'GO_ON' }),
  },
  recordViolation: {
    who: ['INVIGILATION_HEAD', 'INVIGILATION_MEMBER', 'COUNCIL_SECRETARY'],
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam), form: 'WARNING', act: '', signed: true, witnesses: [] }),
  },
  decideViolation: {
    who: [],
    from: 'DRAFT',
    input: () => ({ violationId: `vio_${'0'.repeat(24)}`, expectedVersion: 999, upheld: true, reason: '' }),
  },
  // After the defence is scored nothing is to be appealed, so the act can never succeed here.
  fileAppeal: {
    who: ['CANDIDATE', 'COUNCIL_SECRETARY'],
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam) }),
  },
  allocateRemarkers: { who: ['APPEAL_HEAD'], from: 'DRAFT', input: whole },
  callThirdRemarker: {
    who: [],
    from: 'DRAFT',
    input: () => ({ appealId: `apl_${'a'.repeat(26)}`, expectedVersion: 999 }),
  },
  decideAppeal: {
    who: [],
    from: 'DRAFT',
    input: () => ({
      appealId: `apl_${'a'.repeat(26)}`,
      expectedVersion: 999,
      mark: ONE,
      reason: '',
      dialogueOn: localDate('2026-10-26'),
    }),
  },
  drawDefenceOrder: {
    who: CONDUCTORS,
    from: 'DRAFT',
    input: ({ id }) => ({ roundId: id, seed: '', place: '', startsAt: new Date(0) }),
  },
  setProjectDeadline: { who: SECRETARY, from: 'DRAFT', input: ({ id }) => ({ roundId: id, deadline: new Date(0) }) },
  handInProject: { who: CANDIDATE, from: 'REGISTRATION', input: (exam) => ({ ...ballot(exam), fileId: '' }) },
  attachSheetPhoto: {
    who: SECRETARY,
    from: 'REGISTRATION',
    input: (exam) => ({ ...ballot(exam), memberId: exam.world.people.panelist1.id, fileId: '' }),
  },
  recordIncident: { who: CONDUCTORS, from: 'DRAFT', input: ({ id }) => ({ roundId: id, ...INCIDENT }) },
  changeIncident: {
    who: [],
    from: 'DRAFT',
    input: () => ({ incidentId: `inc_${'0'.repeat(24)}`, expectedVersion: 1, ...INCIDENT }),
  },
  issuePanelPass: {
    who: SECRETARY,
    from: 'DRAFT',
    input: ({ id, world }) => ({ roundId: id, memberId: world.people.panelist1.id }),
  },
  revokePanelPass: { who: [], from: 'DRAFT', input: () => ({ passId: `pps_${'0'.repeat(24)}` }) },
  callDefender: { who: CONDUCTORS, from: 'REGISTRATION', input: ballot },
  moveDefenceClock: {
    who: CONDUCTORS,
    from: 'REGISTRATION',
    input: (exam) => ({ ...ballot(exam), phase: 'QUESTIONS', running: true }),
  },
  endDefence: { who: CONDUCTORS, from: 'REGISTRATION', input: ballot },
  minuteDefence: {
    who: CONDUCTORS,
    from: 'REGISTRATION',
    input: (exam) => ({ ...ballot(exam), askedBy: '', question: '', answer: '' }),
  },
  referDefenceRecording: {
    who: CONDUCTORS,
    from: 'REGISTRATION',
    input: (exam) => ({ ...ballot(exam), name: '', sha256: '' }),
  },
  openScoring: { who: PANEL_HEAD, from: 'DRAFT', input: whole },
  submitScoreSheet: { who: PANEL_MEMBER, from: 'REGISTRATION', input: sheet },
  confirmPaperSheet: { who: PANEL_MEMBER, from: 'REGISTRATION', input: sheet },
  enterPaperSheets: {
    who: SECRETARY,
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam), sheets: [] }),
  },
  castBallot: { who: PANEL_MEMBER, from: 'REGISTRATION', input: sheet },
  closeBallot: { who: PANEL_HEAD, from: 'REGISTRATION', input: ballot },
  enterBallots: {
    who: SECRETARY,
    from: 'REGISTRATION',
    input: (exam) => ({ ...ballot(exam), voterIds: [], ballots: [] }),
  },
  confirmBallots: { who: PANEL_HEAD, from: 'REGISTRATION', input: (exam) => ({ ...ballot(exam), ballots: [] }) },
  restartBallot: { who: PANEL_HEAD, from: 'REGISTRATION', input: (exam) => ({ ...ballot(exam), reason: '' }) },
  reopenScoreSheet: {
    who: CHAIR,
    from: 'REGISTRATION',
    input: (exam) => ({ ...ballot(exam), memberId: exam.world.people.panelist1.id, reason: '' }),
  },
  excludePanelMember: {
    who: CHAIR,
    from: 'DRAFT',
    input: ({ id, postIds, world }) => {
      return { roundId: id, postId: postIds[0] ?? '', memberId: world.people.panelist1.id, reason: '' };
    },
  },
  decideDefenceMark: {
    who: PANEL_HEAD,
    from: 'REGISTRATION',
    input: (exam) => ({ applicationId: applicationId(exam), mark: ONE, reason: '' }),
  },
  issuePapers: { who: SECRETARY, from: 'DRAFT', input: whole },
  submitPaper: { who: SECRETARY, from: 'ISSUED', input: paper },
  recallPaper: { who: SECRETARY, from: 'ISSUED', input: paper },
  attachSignedPaper: {
    who: SECRETARY,
    from: 'ISSUED',
    input: async (exam) => ({ ...(await paper(exam)), fileId: `fil_${'a'.repeat(26)}` }),
  },
  publishPaper: { who: SECRETARY, from: 'ISSUED', input: paper },
  approveAct: {
    who: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
    from: 'ASKED',
    until: 'ASKED',
    input: async (exam) => ({ ...(await pending(exam)), payloadHash: '' }),
  },
  rejectAct: {
    who: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
    from: 'ASKED',
    until: 'ASKED',
    input: pending,
  },
  inviteAccounts: { who: ADMINISTRATOR, from: 'DRAFT', input: () => ({ people: [] }) },
  disableAccount: { who: ADMINISTRATOR, from: 'DRAFT', input: account },
  enableAccount: { who: ADMINISTRATOR, from: 'DRAFT', input: account },
  grantAdministrator: { who: ADMINISTRATOR, from: 'DRAFT', input: account },
  revokeAdministrator: { who: ADMINISTRATOR, from: 'DRAFT', input: account },
  resetAccount: { who: ADMINISTRATOR, from: 'DRAFT', input: (exam) => ({ ...account(exam), clearTotp: false }) },
};

/** Acts of the door, on nobody's behalf or on one's own session alone: no role bears on them, and test/http plays them. */
export const AT_THE_DOOR: readonly string[] = [
  'createFirstAdministrator',
  'signIn',
  'enterByPass',
  'verifyTotp',
  'stepUp',
  'signOut',
  'endSession',
  'endOtherSessions',
  'acceptInvitation',
  'requestReset',
  'sendTrialLetter',
  'resetPassword',
  'changePassword',
  'enrolTotp',
  'confirmTotp',
  'renewRecoveryCodes',
];

/** Moments at which every act is tried as everybody: one in every state, and one while a request waits. */
export const ACT_MOMENTS: readonly Moment[] = ['DRAFT', 'REGISTRATION', 'SCREENING', 'MARKED', 'ASKED', 'CONCLUDED'];
