import type { Mark } from '../../domain/marks';
import type { LocalDate } from '../../domain/calendar';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountView, ViewerView, AgencyName, CurrentSessionView, OwnSessionView } from '../../application/account/views';
import type { RoundView, RegulationView, PostView, ReopeningView, ShortPostView, ShortPostDecisionView } from '../../application/exam/views';
import type { BodyView, SeatHolderView, FormerSeatView, WarningView, BodySimulationView, ReplacementView } from '../../application/panel/views';
import type { InterestDeclarationView, ApplicantView, KnownRelationView } from '../../application/conflict/queries';
import type { ApprovalView } from '../../application/approval/queries';
import type { ApplicationView } from '../../application/registration/views';
import type { DossierView, DossierDetailsView, DossierCheckView, AttachmentView, DraftView } from '../../application/registration/dossier-queries';
import type { DataRequestView } from '../../application/registration/data-requests';
import type { UnreachedView, HandOverView } from '../../application/letters/unreached';
import type { RegulationVersionView } from '../../application/exam/regulation-versions';
import type { CompulsoryPersonView } from '../../application/registration/compulsory-queries';
import type { ImportView } from '../../application/registration/import-preview';
import type { WrittenMarkingView, ScriptView, MapShareView, CodedScriptView } from '../../application/written/views';
import type { WrittenProgressView, StubReadingView } from '../../application/written/progress';
import type { OwnWrittenView } from '../../application/written/own-written';
import type { ReceiptView } from '../../application/sealing/receipt';
import type { ViolationView, AppealView } from '../../application/written/appeal-queries';
import type { HandoverView } from '../../application/examday/custody-queries';
import type { ExamDayView, ExamRoomView, ExamSeatView, AttendanceView, OwnSeatView } from '../../application/examday/queries';
import type { ScoreSheetView, DefenceProgressView, PanelExclusionView } from '../../application/scoring/views';
import type { RoundResultView, PostResultView, CandidateResultView, SmallestChangeView, BlockView } from '../../application/result/views';
import type { DefenceSessionView, DefenceLineView, OwnTurnView } from '../../application/defence/queries';
import type { DefenceTurnView } from '../../application/defence/views';
import type { AskedQuestion } from '../../application/../domain/defence/defence-session';
import type { ProjectionView, ShownBallotView } from '../../application/defence/projection';
import type { ProjectView } from '../../application/defence/projects';
import type { PhotographedView } from '../../application/scoring/sheet-photos';
import type { IncidentView } from '../../application/defence/incidents';
import type { PanelPassView } from '../../application/defence/panel-passes';
import type { PassCodes } from '../../application/account/panel-pass-codes';
import type { PublishedResultView, OwnResultView } from '../../application/result/published';
import type { PaperView, PaperFormView, PaperWordingView, LapsedWordingView, WordingEditionView, OwnPaperView, PaperSubjectView } from '../../application/minutes/views';
import type { Refusal } from '../../domain/refusal';
import type { NodeView } from '../node-view';
import type { GraphQLContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A mark (điểm) as a decimal string with at most two decimals, such as "87.25": exact, never a floating-point number. */
  Mark: { input: Mark; output: Mark; }
  /** A civil day in Hà Nội, `YYYY-MM-DD`: deadlines run by days, not by instants. */
  LocalDate: { input: LocalDate; output: LocalDate; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
};

/** A person who can sign in (tài khoản). Rights in a round come from bodies and applications, never from the account. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Opaque id `acc_…`. */
  readonly id: Scalars['ID']['output'];
  /** Name used to sign in; shown to its owner and the system administrator only. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** Address that one-time links are mailed to; shown to its owner and the system administrator only; null when none was given. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name as printed on papers. */
  readonly displayName: Scalars['String']['output'];
  /** Office held, as printed on papers (chức vụ); empty when none was given. */
  readonly position: Scalars['String']['output'];
  /** Whether a password has been set and the account is not disabled; shown to its owner and the system administrator only. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an administrator has closed the account (khóa tài khoản), so that nobody can sign in to it; shown to its owner and the system administrator only. */
  readonly isDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether they run the system; shown to its owner and the system administrator only. */
  readonly isAdministrator?: Maybe<Scalars['Boolean']['output']>;
  /** Whether signing in asks for a code of the authenticator app; shown to its owner and the system administrator only. */
  readonly hasTotp?: Maybe<Scalars['Boolean']['output']>;
  /** End of the one-time link that waits to be used; shown to the system administrator only; null when none waits. */
  readonly linkExpiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One account in a list. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** A page of accounts, by name. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** The accounts with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** The person who asks; never somebody of whom the second factor is still missing. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Their account. */
  readonly account: Account;
  /** Whether they run the system (quản trị hệ thống); such a person sees configuration, never marks or dossiers. */
  readonly isAdministrator: Scalars['Boolean']['output'];
  /** Whether signing in asks for a code of the authenticator app. */
  readonly hasTotp: Scalars['Boolean']['output'];
  /** Whether the second factor is a duty: for administrators and for everyone with a seat in a body. */
  readonly mustUseTotp: Scalars['Boolean']['output'];
  /** Recovery codes not used yet; 0 without a second factor. */
  readonly recoveryCodesLeft: Scalars['Int']['output'];
  /** How many administrators can sign in, for administrators: one alone who loses phone and recovery codes locks the system; null for everybody else. */
  readonly administrators?: Maybe<Scalars['Int']['output']>;
  /** The agency that holds the newest round they see, to head every screen with; null before there is one. */
  readonly agency?: Maybe<ViewerAgency>;
  /** Their own sessions, newest first; at most three. */
  readonly sessions: ReadonlyArray<OwnSession>;
};

/** The agency whose system this is, as it heads the screens. */
export type ViewerAgency = {
  readonly __typename?: 'ViewerAgency';
  /** Name of the agency. */
  readonly name: Scalars['String']['output'];
  /** The authority above it. */
  readonly superior: Scalars['String']['output'];
};

/** How far signing in has come. */
export type SessionStage =
  /** Signed in completely. */
  | 'FULL'
  /** The password was right; a code of the authenticator app or a recovery code is needed next (`verifyTotp`). */
  | 'TOTP_REQUIRED'
  /** The password was right; the authenticator app must be set up next (`enrolTotp`, then `confirmTotp`). */
  | 'TOTP_ENROLMENT_REQUIRED';

/** The session of the asking browser (phiên làm việc), also while it is half open. */
export type CurrentSession = {
  readonly __typename?: 'CurrentSession';
  /** How far signing in has come. Until FULL, only `enrolTotp`, `confirmTotp`, `verifyTotp` and `signOut` are possible. */
  readonly stage: SessionStage;
  /** Name of whom it belongs to, to greet them with. */
  readonly displayName: Scalars['String']['output'];
  /** Ends at the latest then, however busy. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Ends after so many minutes without a request. */
  readonly idleMinutes: Scalars['Int']['output'];
  /** Acts that need a fresh confirmation are possible until then; null when a confirmation is needed first (`stepUp`). */
  readonly steppedUpUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the round whose score sheets this device of the Council was opened for by a pass; null for a session of one's own. */
  readonly deviceOf?: Maybe<Scalars['ID']['output']>;
};

/** One of one's own sessions, as its owner sees it in a list. */
export type OwnSession = {
  readonly __typename?: 'OwnSession';
  /** Opaque id `ses_…`, for `endSession`; it opens nothing. */
  readonly id: Scalars['ID']['output'];
  /** When its owner signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Last request, give or take a minute. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** Program and system in words, such as `Firefox trên Windows`. */
  readonly device: Scalars['String']['output'];
  /** Whether it is the session of this very request. */
  readonly isCurrent: Scalars['Boolean']['output'];
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** The person who is signed in; null when nobody is, or while the second factor is missing. */
  readonly viewer?: Maybe<Viewer>;
  /** The session of this browser; null without one. Ask it after a reload to learn which step of signing in comes next. */
  readonly currentSession?: Maybe<CurrentSession>;
  /** Whether the system has no account at all yet, so that the first administrator must be made (`createFirstAdministrator`). Anybody may ask: it says nothing of who there is. */
  readonly needsSetup: Scalars['Boolean']['output'];
  /** Accounts by name, for the system administrator; empty for everybody else. */
  readonly accounts: AccountConnection;
  /** Requests of all rounds that wait and that the viewer made or may agree to, oldest first: what waits for the viewer, and what the viewer waits for. */
  readonly pendingApprovals: ApprovalConnection;
  /** The system's log, accounts and the making of rounds: for administrators, empty for everybody else. */
  readonly systemAudit: AuditEntryConnection;
  /** Any visible object by its id; null when it is missing or not for the viewer, alike. */
  readonly node?: Maybe<Node>;
  /** One round: past its draft for everyone signed in, since its notice makes it known; a draft for those who work on it. Null when missing or not for the viewer. */
  readonly round?: Maybe<Round>;
  /** Rounds the viewer takes part in, newest first; registration that is open is visible to everyone signed in. */
  readonly rounds: RoundConnection;
  /** If these people step back, is the body still lawful, and who may replace them? For the leaders of the Council and the system administrator; null for others. */
  readonly bodyWithout?: Maybe<BodySimulation>;
};


/** Everything that can be read. */
export type QueryAccountsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPendingApprovalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QuerySystemAuditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryBodyWithoutArgs = {
  bodyId: Scalars['ID']['input'];
  personIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** One round of the examination (kỳ thi tuyển). */
export type Round = Node & {
  readonly __typename?: 'Round';
  /** People to seat in a body, by name, at most 20, for the leaders of the Council and the system administrator; empty for others. Accounts that are closed, and those who run the system, are left out. */
  readonly people: ReadonlyArray<Account>;
  /** Minutes of breaches: the Council, the supervisors, the head of invigilation. */
  readonly violations: ViolationConnection;
  /** Applications for re-marking, in order of their random code: chair, secretary and supervisors with names, the head of re-marking with codes, a candidate their own. */
  readonly appeals: AppealConnection;
  /** Requests that wait and that the viewer made or may agree to, oldest first. */
  readonly pendingApprovals: ApprovalConnection;
  /** The round's log (nhật ký): whole for the supervisors and for chair and secretary of the Council, for a candidate what was done to their application, empty for everybody else. */
  readonly auditEntries: AuditEntryConnection;
  /** Those who must register, as the office wrote them down: for the Council and the supervisors, empty for others (BR-06). */
  readonly compulsoryPeople: ReadonlyArray<CompulsoryPerson>;
  /** Whether the viewer serves in the round and must sign the declaration before anything else (BR-16): everyone once the list of applications is closed; while applications come in, those of the Council and the supervisors, anew when one has come in since they signed. */
  readonly declarationRequired: Scalars['Boolean']['output'];
  /** The viewer's own declaration; null when there is none. */
  readonly myDeclaration?: Maybe<InterestDeclaration>;
  /** Everyone who applied, for those who serve, to declare relations; those who only mark see nobody once there are papers to mark and they have declared (BR-28). */
  readonly applicants: ApplicantConnection;
  /** Relations that were declared: all of them to the leaders of the Council and the supervisors, to a candidate their own word, nothing to others. Nobody reads here what a candidate said about them. */
  readonly knownRelations: KnownRelationConnection;
  /** Whom a candidate may declare relations to: those of the Council and the supervisors, whose names their decisions make known; empty for others. */
  readonly peopleToDeclare: ReadonlyArray<Account>;
  /** Conflicts and shortages of the bodies, for the leaders of the Council, the supervisors and the system administrator; empty for others. */
  readonly warnings: ReadonlyArray<RoundWarning>;
  /** Every record of a bag, oldest first: the Council, the supervisors, Ban coi thi, the heads of Ban đề thi and Ban phách. */
  readonly handovers: ReadonlyArray<Handover>;
  /** Broken seals that wait for the Chair; null for whoever may not see the records. */
  readonly openSeals?: Maybe<Scalars['Int']['output']>;
  /** The viewer's own requests about their data, oldest first. */
  readonly myDataRequests: ReadonlyArray<DataRequest>;
  /** Everybody's requests, oldest first: for those who answer them, empty for others. */
  readonly dataRequests: ReadonlyArray<DataRequest>;
  /** Until when projects are handed in; null before it was announced: for candidates, the panel, the council and the supervisors. */
  readonly projectDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Projects handed in, in the order they came: one's own; those taken for the panel; late ones too for the council and the supervisors. */
  readonly projectHandIns: ReadonlyArray<ProjectHandIn>;
  /** Incidents, oldest first: for the council, the supervisors and the head of the panel. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Passes of today, the newest of each member: for those who hand them out or take them back. */
  readonly panelPasses: ReadonlyArray<PanelPass>;
  /** The session of the defence, once the order is drawn: for the council, the panel and the supervisors. */
  readonly defenceSession?: Maybe<DefenceSession>;
  /** The viewer's own place as a candidate, once the order is drawn. */
  readonly ownTurn?: Maybe<OwnTurn>;
  /** What is thrown on the wall during the defence: for the council's chair and secretary, the panel's head and the supervisors, who show it. */
  readonly projection?: Maybe<Projection>;
  /** The viewer's own draft of a registration; null when there is none. */
  readonly myDraft?: Maybe<RegistrationDraft>;
  /** Files in the viewer's own draft, of their registration or of their answer to a request for more. */
  readonly myAttachments: ReadonlyArray<Attachment>;
  /** The newest 20 lists that were brought in, newest first; for the Council's secretary. */
  readonly imports: ReadonlyArray<ApplicationImport>;
  /** The day of the written paper; null for whoever does not conduct or watch it, and where nothing is written. */
  readonly examDay?: Maybe<ExamDay>;
  /** The viewer's own place, once the lists are posted; null before, and for whoever is no candidate with a number. */
  readonly mySeat?: Maybe<OwnSeat>;
  /** Opaque id `rnd_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes; send it back as `expectedVersion`. Those who do not serve in the round get the number of its state. */
  readonly version: Scalars['Int']['output'];
  /** Code, unique in the system. */
  readonly code: Scalars['String']['output'];
  /** Title as printed. */
  readonly title: Scalars['String']['output'];
  /** The authority that holds it. */
  readonly agency: Agency;
  /** Where it stands. */
  readonly state: RoundState;
  /** Its days. */
  readonly dates: RoundDates;
  /** Its rules; null until they are set. */
  readonly regulation?: Maybe<Regulation>;
  /** The signed regulation, newest first: the first counts, the others were replaced before the opening (BR-01). */
  readonly regulationFiles: ReadonlyArray<RegulationFile>;
  /** Last day on which re-marking can be asked for; null before the written marks are released (BR-52). */
  readonly appealsUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Posts to be filled. */
  readonly posts: ReadonlyArray<Post>;
  /** Criteria of the defence sheet. */
  readonly rubric: ReadonlyArray<Criterion>;
  /** What must hold before registration opens; empty once it has, and for those who do not prepare it. */
  readonly readiness: ReadonlyArray<ReadinessLine>;
  /** Every step with its last day, in order. */
  readonly timetable: ReadonlyArray<TimetableStep>;
  /** Posts that take applications again, as their notice says (BR-11). */
  readonly reopenings: ReadonlyArray<PostReopening>;
  /** Posts that were stopped for too few eligible people; empty before the list of candidates is settled, except for the Council and the supervisors. */
  readonly stoppedPosts: ReadonlyArray<Post>;
  /** Posts with too few eligible people and what was decided on them: for the Council and the supervisors, empty for others. */
  readonly shortPosts: ReadonlyArray<ShortPost>;
  /** What the viewer is in this round, such as `COUNCIL_CHAIR`. */
  readonly myRoles: ReadonlyArray<Scalars['String']['output']>;
  /** Head of the round's audit chain: the last sequence number and hash, printed on papers; null before the first act. */
  readonly auditHead?: Maybe<AuditHead>;
  /** Letters due now to people without an e-mail address, to be handed over by telephone, by post or in person: for the council's secretary, empty for everybody else. */
  readonly unreachedLetters: ReadonlyArray<UnreachedLetter>;
  /** Papers addressed to the viewer as a candidate, as far as they are valid now: receipts (D04, D04C), published summons (D08), letter of the result (D30); empty for everybody else. */
  readonly myPapers: ReadonlyArray<OwnPaper>;
  /** Forms that are made from the data of the round, for the council's chair and secretary. */
  readonly paperForms: ReadonlyArray<PaperForm>;
  /** Words of the agency that newer versions of their forms cannot be printed with, for the council's chair and secretary; empty for everybody else. */
  readonly lapsedWordings: ReadonlyArray<LapsedWording>;
  /** Papers issued so far, for the council's chair and secretary. */
  readonly papers: PaperConnection;
  /** Bodies of the round, for those who serve in it and the system administrator. */
  readonly bodies: ReadonlyArray<Body>;
  /** Applications in order of receipt: all of them for the Council and the supervisors, those admitted to the defence for the panel, only their own for a candidate. */
  readonly applications: ApplicationConnection;
  /** Saved versions of the rules, the newest 30 first: for those who prepare the round and the supervisors, empty for others. */
  readonly regulationVersions: ReadonlyArray<RegulationVersion>;
  /** One saved version, the newest unless its number is given; null where there is none, and for others. */
  readonly regulationVersion?: Maybe<RegulationVersion>;
  /** The result: for the council's chair and secretary while no sheet is open (before the first sheet it holds the written marks and who may defend, and no mark of the panel), for the whole council and the supervisors once established; null otherwise. Nothing is public before its release (BR-57). */
  readonly result?: Maybe<RoundResult>;
  /** Day on which the result was released; null before (BR-57). */
  readonly resultReleasedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day on which the exam record was handed over to the archive; null before (D32). */
  readonly handedOverOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The public list: who was chosen for each post, for everyone who knows the round; null before the release (BR-57). */
  readonly publishedResult?: Maybe<PublishedResult>;
  /** The viewer's own result with the marks by criterion (giấy báo kết quả, D30); null before the release and for whoever is no candidate. */
  readonly myResult?: Maybe<OwnResult>;
  /** Which members' sheets of one candidate have a photograph: for those who see `defenceProgress`. */
  readonly photographedSheets: ReadonlyArray<PhotographedSheet>;
  /** Members left out, post by post: for those who see `defenceProgress`. */
  readonly panelExclusions: ReadonlyArray<PanelExclusion>;
  /** How far the panel is, candidate by candidate: for the council's chair and secretary, the panel's head and the supervisors. */
  readonly defenceProgress: ReadonlyArray<DefenceProgress>;
  /** Sheets of the viewer as a panel member, in order of the candidate number. */
  readonly myScoreSheets: ScoreSheetConnection;
  /** Sheets of the round the viewer may see, in order of candidate number, then member. */
  readonly scoreSheets: ScoreSheetConnection;
  /** How far markers agree: for the head of marking and the supervisors, from the opening of the blind map on; null otherwise and always before. */
  readonly markingAgreement?: Maybe<MarkingAgreement>;
  /** The viewer's own written mark; null before its release and for whoever was not admitted. */
  readonly myWritten?: Maybe<OwnWritten>;
  /** How far the written paper has come, once candidates are confirmed: for the chair, the secretary, whoever heads coding or marking, and the supervisors; null otherwise. */
  readonly writtenProgress?: Maybe<WrittenProgress>;
  /** Markings given to the viewer, in order of the blind code. */
  readonly myMarkings: WrittenMarkingConnection;
  /** Scripts for the head of marking, in order of the blind code. */
  readonly scripts: ScriptConnection;
  /** Markings waiting to be typed from paper (council secretary, paper entry only), in no meaningful order; without marks. */
  readonly markingsToEnter: WrittenMarkingConnection;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundPeopleArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundAppealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundPendingApprovalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundAuditEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundApplicantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundKnownRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundPaperFormsArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundPapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PaperState>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundRegulationVersionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundPhotographedSheetsArgs = {
  applicationId?: InputMaybe<Scalars['ID']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundMyScoreSheetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<EntryState>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundScoreSheetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundMyMarkingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<EntryState>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundScriptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One round of the examination (kỳ thi tuyển). */
export type RoundMarkingsToEnterArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  again?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sign-in name and password. */
export type SignInInput = {
  /** Name used to sign in. */
  readonly username: Scalars['String']['input'];
  /** Password, compared after Unicode NFC. */
  readonly password: Scalars['String']['input'];
};

/** Outcome of an act on the session of this browser. */
export type SessionPayload = {
  readonly __typename?: 'SessionPayload';
  /** Who is signed in now; null after signing out, when refused, or while the second factor is missing. */
  readonly viewer?: Maybe<Viewer>;
  /** The session as it stands now; null after signing out or when refused. */
  readonly session?: Maybe<CurrentSession>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A pass of a panel member (BR-47). */
export type EnterByPassInput = {
  /** The code of the QR; blanks, dashes and capitals do not count. */
  readonly code: Scalars['String']['input'];
  /** The six digits of the slip. */
  readonly pin: Scalars['String']['input'];
};

/** A code of the second factor. */
export type VerifyTotpInput = {
  /** Six digits of the authenticator app, or one of the recovery codes; each works once. */
  readonly code: Scalars['String']['input'];
};

/** A secret to set up an authenticator app with. It counts only once `confirmTotp` has proved that the app has it. */
export type TotpEnrolment = {
  readonly __typename?: 'TotpEnrolment';
  /** The secret in base32, to type in by hand. */
  readonly secret: Scalars['String']['output'];
  /** The `otpauth://` address of the secret. */
  readonly uri: Scalars['String']['output'];
  /** The address as a QR picture: `data:image/svg+xml;base64,…`. */
  readonly qrCode: Scalars['String']['output'];
};

/** Outcome of asking for a new secret. */
export type EnrolTotpPayload = {
  readonly __typename?: 'EnrolTotpPayload';
  /** The secret; null when refused. Shown in this answer only. */
  readonly enrolment?: Maybe<TotpEnrolment>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The proof that the authenticator app is set up. */
export type ConfirmTotpInput = {
  /** Six digits that the app shows now. */
  readonly code: Scalars['String']['input'];
};

/** Outcome of setting up the authenticator app. */
export type ConfirmTotpPayload = {
  readonly __typename?: 'ConfirmTotpPayload';
  /** Ten codes for a lost phone, each works once; null when refused. Shown in this answer only. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who is signed in now; null when refused. */
  readonly viewer?: Maybe<Viewer>;
  /** The session as it stands now; null when refused. */
  readonly session?: Maybe<CurrentSession>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of replacing one's recovery codes. */
export type RecoveryCodesPayload = {
  readonly __typename?: 'RecoveryCodesPayload';
  /** Ten new codes; the old ones are void. Null when refused; shown in this answer only. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Confirmation that the person at the screen is the one who signed in: exactly one of the two. */
export type StepUpInput = {
  /** The password. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

/** One of one's own sessions. */
export type EndSessionInput = {
  /** Id from `Viewer.sessions`. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Outcome of ending sessions. */
export type EndSessionsPayload = {
  readonly __typename?: 'EndSessionsPayload';
  /** The sessions that are left; null when refused. */
  readonly sessions?: Maybe<ReadonlyArray<OwnSession>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password that counts now. */
  readonly currentPassword: Scalars['String']['input'];
  /** The new one, of at least 12 characters. */
  readonly newPassword: Scalars['String']['input'];
};

/** The one-time token printed at first start, and the first administrator's own data. */
export type CreateFirstAdministratorInput = {
  /** The token that `npm start` printed; valid 30 minutes and only while no account exists. */
  readonly token: Scalars['String']['input'];
  /** Name to sign in with. */
  readonly username: Scalars['String']['input'];
  /** Name as printed on papers. */
  readonly displayName: Scalars['String']['input'];
  /** Password of at least 12 characters. */
  readonly password: Scalars['String']['input'];
};

/** The code from an invitation and the password its owner chooses. */
export type AcceptInvitationInput = {
  /** The code that was mailed or that the administrator handed over; works once, for 14 days. */
  readonly code: Scalars['String']['input'];
  /** Password of at least 12 characters. */
  readonly password: Scalars['String']['input'];
};

/** The code from a reset link and the new password its owner chooses. */
export type ResetPasswordInput = {
  /** The code that was mailed or that the administrator handed over; works once, for 24 hours. */
  readonly code: Scalars['String']['input'];
  /** Password of at least 12 characters. */
  readonly password: Scalars['String']['input'];
};

/** Who forgot their password. */
export type RequestResetInput = {
  /** Name used to sign in. */
  readonly username: Scalars['String']['input'];
};

/** The same for every name, known or not. */
export type RequestResetPayload = {
  readonly __typename?: 'RequestResetPayload';
  /** Whether this server mails links at all; when not, only an administrator can give one (`resetAccount`). */
  readonly sendsMail: Scalars['Boolean']['output'];
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Where a trial letter goes. */
export type SendTrialLetterInput = {
  /** Address to send it to. */
  readonly to: Scalars['String']['input'];
};

/** How sending a letter ended. */
export type MailOutcome =
  /** No mail server is set: one-time links are shown to the administrator instead. */
  | 'NO_SERVER'
  /** The mail server has taken the letter. */
  | 'SENT'
  /** The mail server did not answer, or not as a mail server. */
  | 'UNREACHABLE'
  /** The mail server does not encrypt what is sent, or its certificate is not trusted: nothing was sent. */
  | 'NOT_ENCRYPTED'
  /** The mail server refused our name or password. */
  | 'LOGIN_REFUSED'
  /** The mail server refused the letter: its sender or its addressee. */
  | 'LETTER_REFUSED';

/** How the trial ended. */
export type SendTrialLetterPayload = {
  readonly __typename?: 'SendTrialLetterPayload';
  /** The end of it; null when errors is not empty. */
  readonly outcome?: Maybe<MailOutcome>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** One person to be given an account. */
export type InviteeInput = {
  /** Name to sign in with. */
  readonly username: Scalars['String']['input'];
  /** Name as printed on papers. */
  readonly displayName: Scalars['String']['input'];
  /** Office held (chức vụ); may be empty. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** Address that one-time links are mailed to; without one, the administrator hands the code over. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
};

/** People to be given accounts, all or none. */
export type InviteAccountsInput = {
  /** At most 100 people at once. */
  readonly people: ReadonlyArray<InviteeInput>;
};

/** One account with the one-time code its owner sets a password with. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** The account. */
  readonly account: Account;
  /** One-time code to hand over, shown to the administrator only in this answer; null when it was mailed to its owner. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The address to open with the code in it; null when it was mailed, or when PUBLIC_URL is not set. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Whether the code was mailed to its owner instead of being shown. */
  readonly isMailed: Scalars['Boolean']['output'];
  /** The code works until then. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Outcome of inviting people. */
export type InviteAccountsPayload = {
  readonly __typename?: 'InviteAccountsPayload';
  /** In the order of the input; null when refused. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** An account, and why something is done to it. */
export type DisableAccountInput = {
  /** Whose account; not one's own. */
  readonly accountId: Scalars['ID']['input'];
};

/** An account to open again. */
export type EnableAccountInput = {
  /** Whose account. */
  readonly accountId: Scalars['ID']['input'];
};

/** An account whose owner lost their password or their phone. */
export type ResetAccountInput = {
  /** Whose account; not one's own. */
  readonly accountId: Scalars['ID']['input'];
  /** Also forgets the authenticator app; staff set it up anew at the next sign-in. */
  readonly clearTotp: Scalars['Boolean']['input'];
};

/** Outcome of resetting an account. */
export type ResetAccountPayload = {
  readonly __typename?: 'ResetAccountPayload';
  /** The account with its one-time code; null when refused. The old password and all sessions ended. */
  readonly reset?: Maybe<Invitation>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Somebody who is to run the system too. */
export type GrantAdministratorInput = {
  /** Whose account; its owner has set a password and holds no place in a round that is not over. */
  readonly accountId: Scalars['ID']['input'];
};

/** Somebody who shall not run the system any longer. */
export type RevokeAdministratorInput = {
  /** Whose account; not one's own, and not the last that can sign in. */
  readonly accountId: Scalars['ID']['input'];
};

/** Outcome of giving or taking the right to run the system. */
export type AdministratorPayload = {
  readonly __typename?: 'AdministratorPayload';
  /** The account; null when refused, and while another administrator's agreement is waited for. */
  readonly account?: Maybe<Account>;
  /** The request another administrator must agree to; null when the act is done or refused. */
  readonly approval?: Maybe<Approval>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of an act on an account. */
export type AccountPayload = {
  readonly __typename?: 'AccountPayload';
  /** The account; null when refused. */
  readonly account?: Maybe<Account>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Creates the first administrator of an empty store; there is no default account. Sign in next. */
  readonly createFirstAdministrator: AccountPayload;
  /** Signs in by password. A wrong name, a wrong password and a disabled account look alike and take as long. After failures it answers RATE_LIMITED with the seconds to wait. */
  readonly signIn: SessionPayload;
  /** Signs a panel member in on a device of the Council, for their score sheets alone; a code works once, five wrong PINs lock it (BR-47). */
  readonly enterByPass: SessionPayload;
  /** Finishes signing in by the second factor; the session gets a new token. */
  readonly verifyTotp: SessionPayload;
  /** Gives a new secret for an authenticator app. In a session that is signed in completely it needs a step-up. */
  readonly enrolTotp: EnrolTotpPayload;
  /** Proves that the app has the secret; the session is signed in completely then and gets a new token. */
  readonly confirmTotp: ConfirmTotpPayload;
  /** Replaces one's recovery codes; needs a step-up. */
  readonly renewRecoveryCodes: RecoveryCodesPayload;
  /** Confirms who is at the screen; for five minutes the acts that answer STEP_UP_REQUIRED are possible. The session gets a new token. */
  readonly stepUp: SessionPayload;
  /** Ends the session on the server. */
  readonly signOut: SessionPayload;
  /** Ends one of one's own sessions; it is void at its next request. */
  readonly endSession: EndSessionsPayload;
  /** Ends all of one's own sessions but this one. */
  readonly endOtherSessions: EndSessionsPayload;
  /** Replaces one's own password. All other sessions end; this one gets a new token. */
  readonly changePassword: SessionPayload;
  /** Creates accounts without passwords; each owner sets theirs by the code. Needs a step-up. */
  readonly inviteAccounts: InviteAccountsPayload;
  /** Sets the first password by an invitation's code; sign in next. */
  readonly acceptInvitation: AccountPayload;
  /** Asks for a reset link by mail. The answer is the same for every name. */
  readonly requestReset: RequestResetPayload;
  /** Sends a letter that says only that it is one, so that the system administrator learns whether mail works before people wait for it. */
  readonly sendTrialLetter: SendTrialLetterPayload;
  /** Sets a new password by a reset link's code; every session ends; sign in next. */
  readonly resetPassword: AccountPayload;
  /** Voids somebody's password and sessions and issues a one-time link; nobody ever chooses a password for somebody else. Needs a step-up. */
  readonly resetAccount: ResetAccountPayload;
  /** Closes somebody's account; their sessions are void at the next request. Needs a step-up. */
  readonly disableAccount: AccountPayload;
  /** Opens a closed account again. Needs a step-up. */
  readonly enableAccount: AccountPayload;
  /** Makes somebody an administrator too; they set up their authenticator app before their first act. The only administrator does it alone; where there are others, one of them must agree. Needs a step-up. */
  readonly grantAdministrator: AdministratorPayload;
  /** Takes the right to run the system away; another administrator must agree, who may be the one that loses it. Needs a step-up. */
  readonly revokeAdministrator: AdministratorPayload;
  /** Records the minutes of a breach (those who invigilate, or the council secretary; BR-36, BR-37). */
  readonly recordViolation: ViolationPayload;
  /** Decides on a breach: what voids a paper at once, a deduction when the results are compiled (council chair). */
  readonly decideViolation: ViolationPayload;
  /** Asks for one's paper to be marked again (candidate, or the secretary from paper; BR-52). */
  readonly fileAppeal: AppealPayload;
  /** Gives every appeal two re-markers at random (head of re-marking, BR-53). */
  readonly allocateRemarkers: RoundPayload;
  /** Gives one appeal a third re-marker when the first two differ (head of re-marking, BR-53). */
  readonly callThirdRemarker: AppealPayload;
  /** Decides a mark after the minuted dialogue (council chair, BR-54). */
  readonly decideAppeal: AppealPayload;
  /** Agrees as the second person: the act is checked anew and done in the name of whoever asked, and the log names both. */
  readonly approveAct: ApprovalPayload;
  /** Declines as the second person, or takes one's own request back. */
  readonly rejectAct: ApprovalPayload;
  /** Writes down who must register for a post (council secretary, BR-06). */
  readonly nameCompulsoryPeople: RoundPayload;
  /** Records why somebody may stay away, with the paper that proves it (council secretary, BR-06). */
  readonly excuseCompulsoryPerson: RoundPayload;
  /** Strikes out a line that should not be in the list (council secretary). */
  readonly removeCompulsoryPerson: RoundPayload;
  /** Records that those who stayed away without an excuse were reported (council secretary, BR-06). */
  readonly reportUnregistered: RoundPayload;
  /** Signs the viewer's declaration of interests and pledge of secrecy (everyone who serves, BR-16). A barring relation is recorded and ends the viewer's access at once (BR-13). */
  readonly declareInterests: DeclareInterestsPayload;
  /** Declares what someone is to the viewer, a candidate; a barring relation ends that person's access at once (BR-13). */
  readonly declareRelation: DeclareRelationPayload;
  /** Dismisses a candidate's untrue word about someone, who then has their access again; the one it was said of takes no part, and a second leader of the Council must agree. What a person declared of themselves is never dismissed. */
  readonly dismissRelation: DismissRelationPayload;
  /** Records that a bag changed hands (secretary, who leads Ban coi thi, heads of Ban đề thi and Ban phách; BR-62). */
  readonly handOverBag: CustodyPayload;
  /** Records that a bag of questions was opened before two candidates (invigilators of the room, who leads them, the secretary; BR-25). */
  readonly openQuestionBag: CustodyPayload;
  /** Decides about a broken seal (council chair). */
  readonly decideSeal: CustodyPayload;
  /** Asks to see, correct or erase one's own data (whoever has an application or a draft in the round). */
  readonly askAboutOwnData: RoundPayload;
  /** Answers a request about somebody's data (chair or secretary of the Council). */
  readonly answerDataRequest: RoundPayload;
  /** Records that a withdrawal of consent was carried out (chair or secretary of the Council). */
  readonly carryOutWithdrawal: RoundPayload;
  /** Announces until when projects are taken; a deadline is only ever put off. */
  readonly setProjectDeadline: RoundPayload;
  /** Hands a file of one's project in, by the server's clock; what comes late is recorded and not taken. */
  readonly handInProject: HandInProjectPayload;
  /** Minutes an incident; its paper (D26B) is made from it (`issuePapers`). */
  readonly recordIncident: RoundPayload;
  /** Puts the draft right, until its minutes go to be signed. */
  readonly changeIncident: RoundPayload;
  /** Issues a pass for today: an earlier one of the member ends, with its session. Needs a step-up. */
  readonly issuePanelPass: IssuePanelPassPayload;
  /** Takes a pass back; its device is signed out at its next request. */
  readonly revokePanelPass: RoundPayload;
  /** Draws the order in which candidates present, once, from a seed that was read aloud (council secretary or panel head, BR-40). */
  readonly drawDefenceOrder: RoundPayload;
  /** Calls a candidate before the panel; one admitted after the draw comes last, with a reason (council secretary or panel head, BR-40). */
  readonly callDefender: ApplicationPayload;
  /** Starts, stops or continues the clock (council secretary or panel head). */
  readonly moveDefenceClock: ApplicationPayload;
  /** The candidate leaves the panel (council secretary or panel head). */
  readonly endDefence: ApplicationPayload;
  /** Minutes a question and its answer (council secretary or panel head, D26). */
  readonly minuteDefence: ApplicationPayload;
  /** Refers to a recording by its SHA-256 (council secretary or panel head, D26). */
  readonly referDefenceRecording: ApplicationPayload;
  /** Files every application of a list that people brought on paper, all or none; the list is judged again (council secretary). */
  readonly importApplications: ImportPayload;
  /** Takes what a list says of the evaluations of those who applied, for the checklist; the list is judged again (council secretary). */
  readonly importRatings: ImportPayload;
  /** Takes back everything one import brought in, as long as nobody worked with any of it (council secretary). */
  readonly undoImport: ImportPayload;
  /** Keeps what the viewer has typed of their registration, encrypted; nothing is handed in. */
  readonly keepRegistrationDraft: DraftPayload;
  /** Ties an uploaded file to the viewer's own draft; after handing in, only for papers that a request for more names. */
  readonly keepAttachment: AttachmentsPayload;
  /** Takes a file out of the viewer's own draft; what was handed in stays. */
  readonly dropAttachment: AttachmentsPayload;
  /** Files the viewer's own application with its dossier and the files of the draft; a late one is recorded as LATE and refused (BR-04). */
  readonly registerApplication: ApplicationPayload;
  /** Files an application brought on paper (council secretary). */
  readonly enterPaperApplication: ApplicationPayload;
  /** Gives what was asked for, with the files of the draft that belong to it; both checkers look again. */
  readonly answerSupplement: ApplicationPayload;
  /** Opens the private part of a dossier; that it was opened, and by whom, is shown to its owner (Council). */
  readonly openDossier: OpenDossierPayload;
  /** Records what one of two checkers found (Council, D05). */
  readonly recordEligibilityCheck: ApplicationPayload;
  /** Asks the candidate for what is missing (council secretary). */
  readonly requestSupplement: ApplicationPayload;
  /** Records what the Council decided together, with quorum and votes (council secretary; BR-07, BR-20, D06). */
  readonly decideEligibilityTogether: ApplicationsPayload;
  /** Sets up rooms, hours and invigilators (secretary, or who leads Ban coi thi; BR-22, BR-23). */
  readonly arrangeRooms: ExamDayPayload;
  /** Draws the seats from a seed read aloud, once (the same people). */
  readonly drawSeats: ExamDayPayload;
  /** Records that the lists are posted (the same people; BR-22). */
  readonly postSeating: ExamDayPayload;
  /** Puts other invigilators into the rooms (the same people; BR-23). */
  readonly assignInvigilators: ExamDayPayload;
  /** Records who came (those who invigilate the room, who leads Ban coi thi, the secretary). */
  readonly recordAttendance: ExamDayPayload;
  /** Lets in somebody who came too late (council chair; BR-24). */
  readonly admitLate: ExamDayPayload;
  /** Creates a round as a draft (system administrator). */
  readonly createRound: RoundPayload;
  /** Sets the rules of a draft (council secretary). */
  readonly setRegulation: RoundPayload;
  /** Sets the posts of a draft (council secretary). */
  readonly definePosts: RoundPayload;
  /** Sets the criteria of the defence sheet of a draft (council secretary). */
  readonly defineRubric: RoundPayload;
  /** Attaches the signed regulation to a draft, in place of an earlier one (council secretary, BR-01). */
  readonly attachRegulation: RoundPayload;
  /** Takes rules, posts and criteria of another round into a draft; the document stays to be set (council secretary). */
  readonly copyRoundSetup: RoundPayload;
  /** Changes the days of a draft; once the notice is out, one time and ten days before the opening (council secretary, BR-03). */
  readonly changeRoundDates: RoundPayload;
  /** Opens registration and freezes the regulation (council chair, BR-01). */
  readonly openRegistration: RoundPayload;
  /** Closes registration after its last day (council chair, BR-04). */
  readonly closeRegistration: RoundPayload;
  /** Settles the list of eligible candidates and gives candidate numbers (số báo danh, BR-21; council chair). */
  readonly confirmCandidates: RoundPayload;
  /** Records the Council's decision on a post with too few eligible people (council chair, BR-11). */
  readonly decideShortPost: RoundPayload;
  /** Joins the written marks with the names and opens the defence (ghép phách, tổng hợp điểm thi viết; council chair). */
  readonly compileWritten: RoundPayload;
  /** Records that a letter reached somebody who has no e-mail address (secretary of the Council). */
  readonly recordLetterHandedOver: ApplicationPayload;
  /** Gives a form other words, for papers issued from then on (council secretary; the chair must agree). Papers issued before keep theirs. */
  readonly changeTemplate: RoundPayload;
  /** Hands a draft to whoever signs it (trình ký; council secretary). */
  readonly submitPaper: PaperStepPayload;
  /** Takes a paper back to draft while nobody has signed it (council secretary). */
  readonly recallPaper: PaperStepPayload;
  /** Takes the signed copy: a scan, or the PDF with a digital signature, which is verified (council secretary). */
  readonly attachSignedPaper: PaperStepPayload;
  /** Publishes what was signed (ban hành; council secretary). */
  readonly publishPaper: PaperStepPayload;
  /** Issues every paper of the forms asked for that the round's data allow and that is not issued yet, such as a D24 per locked sheet, D27 and D28 once the result is established (council secretary). */
  readonly issuePapers: IssuePapersPayload;
  /** Sets up a body: Council and supervisors by the system administrator recording the authority's decision, the others by the council chair (BR-17, BR-18, BR-19). */
  readonly appointBody: BodyPayload;
  /** Replaces one person of a body and keeps the history; a second person of the Council's leaders must agree. Open sheets and scripts pass to the newcomer; refused once the one who leaves has given marks that only they can answer for (BR-30, BR-43). */
  readonly replaceMember: BodyPayload;
  /** Files the viewer's own application. One that comes too late is recorded with state LATE and refused (BR-04). */
  readonly submitApplication: ApplicationPayload;
  /** Records the Council's decision on one application (council secretary). */
  readonly decideEligibility: ApplicationPayload;
  /** Withdraws the viewer's own application. */
  readonly withdrawApplication: ApplicationPayload;
  /** Records who was absent from a phase (council secretary). */
  readonly recordAbsences: ApplicationsPayload;
  /** Takes an earlier version of the rules up again, as a new one (council secretary, while the round is a draft). */
  readonly restoreRegulation: RoundPayload;
  /** Records the decision between equals at the last place (council chair). */
  readonly recordTieDecision: RoundPayload;
  /** Establishes the result: computes it, stores a copy to compare with, closes the round (council chair). */
  readonly establishResult: RoundPayload;
  /** Releases the result to the candidates and the public, once the authority has decided (council chair; the secretary must agree; BR-57). */
  readonly releaseResult: RoundPayload;
  /** Erases citizen ids, ways to reach people and what they declared from the dossiers of those not chosen, once nobody can complain any more (council chair; the secretary must agree; BR-65). */
  readonly eraseDossiers: RoundPayload;
  /** Records that the exam record was handed over to the archive, and makes its minutes (D32) ready to be drawn up (council secretary; the chair must agree). */
  readonly handOverToArchive: RoundPayload;
  /** Puts a photograph beside a member's signed paper sheet; a later one takes its place (council secretary, paper entry). */
  readonly attachSheetPhoto: ApplicationPayload;
  /** Lays out a sheet per member for every candidate admitted to the defence; may be repeated when a late decision admits another (panel head). */
  readonly openScoring: RoundPayload;
  /** The viewer's own sheet, locked at once (panel member; only where the regulation allows direct entry). Needs a step-up. */
  readonly submitScoreSheet: ScoreSheetPayload;
  /** Sheets typed from signed paper, first entry (council secretary, BR-47). */
  readonly enterPaperSheets: EnterPaperSheetsPayload;
  /** The viewer types their own sheet again from the signed paper; equal locks, unequal is refused (panel member, BR-47). Needs a step-up. */
  readonly confirmPaperSheet: ScoreSheetPayload;
  /** The viewer's secret ballot: the sheet keeps that they voted, and no mark (panel member; only with secret ballots and direct entry, BR-46). Needs a step-up. */
  readonly castBallot: ScoreSheetPayload;
  /** Opens the ballot box of a candidate: all ballots at once, shuffled, as many as voted (panel head, BR-46). */
  readonly closeBallot: ApplicationPayload;
  /** Secret ballots typed from paper, first entry (council secretary, BR-46, BR-47). */
  readonly enterBallots: ApplicationPayload;
  /** Secret ballots typed from paper a second time; equal opens the box, unequal is refused (panel head, another person than the first, BR-46, BR-47). */
  readonly confirmBallots: ApplicationPayload;
  /** Throws away unread what was cast for a candidate, so that the members vote again (panel head, BR-46). */
  readonly restartBallot: ApplicationPayload;
  /** Gives a member's locked sheet back, blank; what was locked is kept. Only while sheets of the candidate are awaited (council chair, not for a sheet of their own; BR-42). */
  readonly reopenScoreSheet: ApplicationPayload;
  /** Records that a member was absent for a candidate of a post and leaves the member out for all its candidates; two people (council chair, then secretary; BR-43). */
  readonly excludePanelMember: RoundPayload;
  /** Records the panel head's decision on a candidate's defence mark (BR-45). */
  readonly decideDefenceMark: ApplicationPayload;
  /** Opens the bag of stubs where a share is lost, by minutes and before a witness, under every condition of opening the map (council chair; the secretary where the chair made the codes; BR-29). Needs a step-up. */
  readonly beginStubReading: RoundPayload;
  /** All stubs as the viewer reads them: the first list waits; the second, of another person, makes the map when both agree and fit what the log was told (council chair, council secretary or head of coding; BR-29). Needs a step-up. */
  readonly enterStubs: RoundPayload;
  /** Gives every script of those present a random blind code, once, or again as long as no marker has a script (head of coding, or the council chair when there is no such body; BR-28). */
  readonly codeScripts: CodeScriptsPayload;
  /** Opens the blind map with both shares before a witness, once every mark given out is locked and every script has its official mark (council chair; the secretary where the chair made the codes; BR-29). */
  readonly openBlindMap: RoundPayload;
  /** Gives every script two different markers at random (head of marking, BR-30). */
  readonly allocateMarkers: RoundPayload;
  /** The viewer's own marks, locked at once (marker; only where the regulation allows direct entry). Needs a step-up. */
  readonly submitWrittenMarks: WrittenMarkingsPayload;
  /** Marks typed from signed paper, first entry (council secretary, BR-47). */
  readonly enterPaperMarks: WrittenMarkingsPayload;
  /** The viewer types the same marks again from the signed paper; equal locks, unequal is refused (marker, BR-47). Needs a step-up. */
  readonly confirmPaperMarks: WrittenMarkingsPayload;
  /** Gives one script a third marker (head of marking, BR-31). */
  readonly callThirdMarker: ScriptPayload;
  /** Records the decision on a written mark (head of marking, BR-31, BR-32). */
  readonly decideWrittenMark: ScriptPayload;
  /** Gives a script nothing on a written report of one of the four causes; its marks stay on record (head of marking, TT 22/2025 Điều 16(3)). Needs a step-up. */
  readonly zeroWrittenMark: ScriptPayload;
  /** The viewer strikes out a locked mark of their own, signed and with a reason, to give it anew, as long as nothing rests on it (marker, BR-34). Needs a step-up. */
  readonly reopenWrittenMark: WrittenMarkingsPayload;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCreateFirstAdministratorArgs = {
  input: CreateFirstAdministratorInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnterByPassArgs = {
  input: EnterByPassInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationVerifyTotpArgs = {
  input: VerifyTotpInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationStepUpArgs = {
  input: StepUpInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationInviteAccountsArgs = {
  input: InviteAccountsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRequestResetArgs = {
  input: RequestResetInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSendTrialLetterArgs = {
  input: SendTrialLetterInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationResetAccountArgs = {
  input: ResetAccountInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDisableAccountArgs = {
  input: DisableAccountInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnableAccountArgs = {
  input: EnableAccountInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationGrantAdministratorArgs = {
  input: GrantAdministratorInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRevokeAdministratorArgs = {
  input: RevokeAdministratorInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordViolationArgs = {
  input: RecordViolationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideViolationArgs = {
  input: DecideViolationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationFileAppealArgs = {
  input: FileAppealInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAllocateRemarkersArgs = {
  input: ScriptsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCallThirdRemarkerArgs = {
  input: CallThirdRemarkerInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationApproveActArgs = {
  input: ApproveActInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRejectActArgs = {
  input: RejectActInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationNameCompulsoryPeopleArgs = {
  input: NameCompulsoryPeopleInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationExcuseCompulsoryPersonArgs = {
  input: ExcuseCompulsoryPersonInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRemoveCompulsoryPersonArgs = {
  input: RemoveCompulsoryPersonInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationReportUnregisteredArgs = {
  input: ReportUnregisteredInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDeclareInterestsArgs = {
  input: DeclareInterestsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDeclareRelationArgs = {
  input: DeclareRelationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDismissRelationArgs = {
  input: DismissRelationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationHandOverBagArgs = {
  input: HandOverBagInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationOpenQuestionBagArgs = {
  input: OpenQuestionBagInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideSealArgs = {
  input: DecideSealInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAskAboutOwnDataArgs = {
  input: AskAboutOwnDataInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAnswerDataRequestArgs = {
  input: AnswerDataRequestInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCarryOutWithdrawalArgs = {
  input: CarryOutWithdrawalInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSetProjectDeadlineArgs = {
  input: SetProjectDeadlineInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationHandInProjectArgs = {
  input: HandInProjectInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordIncidentArgs = {
  input: RecordIncidentInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationChangeIncidentArgs = {
  input: ChangeIncidentInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationIssuePanelPassArgs = {
  input: IssuePanelPassInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRevokePanelPassArgs = {
  input: RevokePanelPassInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDrawDefenceOrderArgs = {
  input: DrawDefenceOrderInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCallDefenderArgs = {
  input: CallDefenderInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationMoveDefenceClockArgs = {
  input: MoveDefenceClockInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEndDefenceArgs = {
  input: EndDefenceInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationMinuteDefenceArgs = {
  input: MinuteDefenceInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationReferDefenceRecordingArgs = {
  input: ReferDefenceRecordingInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationImportApplicationsArgs = {
  input: ImportApplicationsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationImportRatingsArgs = {
  input: ImportRatingsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationKeepRegistrationDraftArgs = {
  input: KeepRegistrationDraftInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationKeepAttachmentArgs = {
  input: KeepAttachmentInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDropAttachmentArgs = {
  input: DropAttachmentInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRegisterApplicationArgs = {
  input: RegisterApplicationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnterPaperApplicationArgs = {
  input: RegisterApplicationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAnswerSupplementArgs = {
  input: AnswerSupplementInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationOpenDossierArgs = {
  input: OpenDossierInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordEligibilityCheckArgs = {
  input: RecordEligibilityCheckInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRequestSupplementArgs = {
  input: RequestSupplementInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideEligibilityTogetherArgs = {
  input: DecideEligibilityTogetherInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationArrangeRoomsArgs = {
  input: ArrangeRoomsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDrawSeatsArgs = {
  input: DrawSeatsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationPostSeatingArgs = {
  input: PostSeatingInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAssignInvigilatorsArgs = {
  input: AssignInvigilatorsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAdmitLateArgs = {
  input: AdmitLateInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCreateRoundArgs = {
  input: CreateRoundInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSetRegulationArgs = {
  input: SetRegulationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDefinePostsArgs = {
  input: DefinePostsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDefineRubricArgs = {
  input: DefineRubricInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAttachRegulationArgs = {
  input: AttachRegulationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCopyRoundSetupArgs = {
  input: CopyRoundSetupInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationChangeRoundDatesArgs = {
  input: ChangeRoundDatesInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationOpenRegistrationArgs = {
  input: RoundStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCloseRegistrationArgs = {
  input: RoundStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationConfirmCandidatesArgs = {
  input: RoundStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideShortPostArgs = {
  input: DecideShortPostInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCompileWrittenArgs = {
  input: RoundStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordLetterHandedOverArgs = {
  input: RecordLetterHandedOverInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationChangeTemplateArgs = {
  input: ChangeTemplateInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSubmitPaperArgs = {
  input: PaperStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecallPaperArgs = {
  input: PaperStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAttachSignedPaperArgs = {
  input: AttachSignedPaperInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationPublishPaperArgs = {
  input: PaperStepInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationIssuePapersArgs = {
  input: IssuePapersInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAppointBodyArgs = {
  input: AppointBodyInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationReplaceMemberArgs = {
  input: ReplaceMemberInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideEligibilityArgs = {
  input: DecideEligibilityInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordAbsencesArgs = {
  input: RecordAbsencesInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRestoreRegulationArgs = {
  input: RestoreRegulationInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRecordTieDecisionArgs = {
  input: RecordTieDecisionInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEstablishResultArgs = {
  input: EstablishResultInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationReleaseResultArgs = {
  input: ReleaseResultInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEraseDossiersArgs = {
  input: EraseDossiersInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationHandOverToArchiveArgs = {
  input: HandOverToArchiveInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAttachSheetPhotoArgs = {
  input: AttachSheetPhotoInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationOpenScoringArgs = {
  input: ScoringInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSubmitScoreSheetArgs = {
  input: ScoreSheetInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnterPaperSheetsArgs = {
  input: EnterPaperSheetsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationConfirmPaperSheetArgs = {
  input: ScoreSheetInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCastBallotArgs = {
  input: ScoreSheetInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCloseBallotArgs = {
  input: BallotInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnterBallotsArgs = {
  input: EnterBallotsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationConfirmBallotsArgs = {
  input: ConfirmBallotsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationRestartBallotArgs = {
  input: RestartBallotInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationReopenScoreSheetArgs = {
  input: ReopenScoreSheetInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationExcludePanelMemberArgs = {
  input: ExcludePanelMemberInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideDefenceMarkArgs = {
  input: DecideDefenceMarkInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationBeginStubReadingArgs = {
  input: BeginStubReadingInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnterStubsArgs = {
  input: EnterStubsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCodeScriptsArgs = {
  input: CodeScriptsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationOpenBlindMapArgs = {
  input: OpenBlindMapInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationAllocateMarkersArgs = {
  input: ScriptsInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationSubmitWrittenMarksArgs = {
  input: WrittenMarksInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationEnterPaperMarksArgs = {
  input: WrittenMarksInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationConfirmPaperMarksArgs = {
  input: WrittenMarksInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationCallThirdMarkerArgs = {
  input: CallThirdMarkerInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationDecideWrittenMarkArgs = {
  input: DecideWrittenMarkInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationZeroWrittenMarkArgs = {
  input: ZeroWrittenMarkInput;
};


/** Every act; exactly one per request, each with an `Idempotency-Key` header so that a repeated request has one effect. */
export type MutationReopenWrittenMarkArgs = {
  input: ReopenWrittenMarkInput;
};

/** How a breach of the exam rules is dealt with (TT 22/2025, Nội quy Điều 2). */
export type ViolationForm =
  /** Khiển trách: a share of the mark is taken off (BR-36). */
  | 'REPRIMAND'
  /** Cảnh cáo: a greater share is taken off (BR-36). */
  | 'WARNING'
  /** The candidate did not sign the submission list: the mark is 0 (BR-27). */
  | 'UNSIGNED'
  /** Đình chỉ thi: the paper is void and later parts are barred (BR-37). */
  | 'SUSPENSION'
  /** Hủy kết quả thi: everything is void (BR-37). */
  | 'ANNULMENT';

/** Minutes of one breach of the exam rules (biên bản vi phạm nội quy). */
export type Violation = {
  readonly __typename?: 'Violation';
  /** Opaque id `vio_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Whose breach it is. */
  readonly application?: Maybe<Application>;
  /** How it is to be dealt with. */
  readonly form: ViolationForm;
  /** What was done, in the words of the minutes. */
  readonly act: Scalars['String']['output'];
  /** Whether the candidate signed the minutes. */
  readonly signed: Scalars['Boolean']['output'];
  /** Candidate numbers of the witnesses when they did not. */
  readonly witnesses: ReadonlyArray<Scalars['String']['output']>;
  /** When the minutes were recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The Chair's decision: whether it stands; null while there is none. */
  readonly upheld?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of minutes. */
export type ViolationConnection = {
  readonly __typename?: 'ViolationConnection';
  /** The minutes with their cursors. */
  readonly edges: ReadonlyArray<ViolationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One breach in a list. */
export type ViolationEdge = {
  readonly __typename?: 'ViolationEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The minutes. */
  readonly node: Violation;
};

/** Which way a re-marking carries a candidate over the gate of the defence (BR-38). */
export type GateCrossing =
  /** Into the defence. */
  | 'INTO'
  /** Out of it. */
  | 'OUT_OF';

/** An application for re-marking (đơn phúc khảo). */
export type Appeal = {
  readonly __typename?: 'Appeal';
  /** Opaque random id `apl_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Whose it is; null for those who mark again, who know codes alone (TT 22/2025 Điều 17(7)). */
  readonly application?: Maybe<Application>;
  /** New blind code of the script; null for those who know whose it is. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When it was filed; null for those who mark again, whom the order could tell whose it is. */
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mark that was published, before any deduction; null for those who mark again and for the candidate. */
  readonly published?: Maybe<TracedMark>;
  /** Whether the new mark, deductions included, carries the candidate over the gate; null when it does not, or is not settled. */
  readonly crossing?: Maybe<GateCrossing>;
  /** Whether it was given to those who mark again; null for the candidate. */
  readonly allocated?: Maybe<Scalars['Boolean']['output']>;
  /** The new marks in their order, shown once the first two are locked. */
  readonly remarks: ReadonlyArray<Scalars['Mark']['output']>;
  /** The mark that follows, before any deduction; null while something is missing, and for those who mark again. */
  readonly official?: Maybe<TracedMark>;
  /** What must still be done; null when nothing. */
  readonly needs?: Maybe<BlockNeed>;
};

/** A page of applications for re-marking. */
export type AppealConnection = {
  readonly __typename?: 'AppealConnection';
  /** The applications with their cursors. */
  readonly edges: ReadonlyArray<AppealEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One application for re-marking in a list. */
export type AppealEdge = {
  readonly __typename?: 'AppealEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: Appeal;
};

/** Minutes of a breach. */
export type RecordViolationInput = {
  /** Whose breach it is. */
  readonly applicationId: Scalars['ID']['input'];
  /** How it is to be dealt with. */
  readonly form: ViolationForm;
  /** What was done. */
  readonly act: Scalars['String']['input'];
  /** Whether the candidate signed; the minutes stand without. */
  readonly signed?: Scalars['Boolean']['input'];
  /** Candidate numbers of at most two witnesses. */
  readonly witnesses?: ReadonlyArray<Scalars['String']['input']>;
};

/** The Chair's decision on a breach. */
export type DecideViolationInput = {
  /** The minutes. */
  readonly violationId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the form stands. */
  readonly upheld: Scalars['Boolean']['input'];
  /** Why, for the record. */
  readonly reason: Scalars['String']['input'];
};

/** An application for re-marking of one's own paper. */
export type FileAppealInput = {
  /** Whose paper it is. */
  readonly applicationId: Scalars['ID']['input'];
};

/** An appeal whose first two re-markings differ. */
export type CallThirdRemarkerInput = {
  /** The appeal. */
  readonly appealId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** The Chair's decision after the minuted dialogue. */
export type DecideAppealInput = {
  /** The appeal. */
  readonly appealId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The mark decided, before any deduction. */
  readonly mark: Scalars['Mark']['input'];
  /** Why, as the minutes of the dialogue say. */
  readonly reason: Scalars['String']['input'];
  /** The day on which the heads of marking and re-marking met. */
  readonly dialogueOn: Scalars['LocalDate']['input'];
};

/** Outcome of an act on a breach. */
export type ViolationPayload = {
  readonly __typename?: 'ViolationPayload';
  /** The minutes; null when refused or not visible to the viewer. */
  readonly violation?: Maybe<Violation>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of an act on an appeal. */
export type AppealPayload = {
  readonly __typename?: 'AppealPayload';
  /** The appeal; null when refused. */
  readonly appeal?: Maybe<Appeal>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Where a request for a second person's agreement stands. */
export type ApprovalState =
  /** Waiting for the second person. */
  | 'PENDING'
  /** Agreed to, and done. */
  | 'APPROVED'
  /** Declined, or taken back. */
  | 'REJECTED'
  /** Not answered within 24 hours. */
  | 'EXPIRED';

/** One part of what will be done, in words. */
export type ApprovalDetail = {
  readonly __typename?: 'ApprovalDetail';
  /** What it is, in Vietnamese. */
  readonly label: Scalars['String']['output'];
  /** Its value in words: people, bodies and posts by name. */
  readonly value: Scalars['String']['output'];
};

/** An act that waits for a second person (việc cần hai người), trust.md 3.2.7. */
export type Approval = Node & {
  readonly __typename?: 'Approval';
  /** Opaque id `apv_…`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the act, that of its mutation. */
  readonly act: Scalars['String']['output'];
  /** The act in Vietnamese words. */
  readonly title: Scalars['String']['output'];
  /** Exactly what will be done: the input of the act as canonical JSON. */
  readonly payload: Scalars['String']['output'];
  /** The payload in Vietnamese words, part by part; nothing of it is left out. */
  readonly details: ReadonlyArray<ApprovalDetail>;
  /** The round it belongs to; null for an act on the system as a whole, such as `grantAdministrator`. */
  readonly roundId?: Maybe<Scalars['ID']['output']>;
  /** Title of that round, or words for the system. */
  readonly roundTitle: Scalars['String']['output'];
  /** Whether the viewer asked for it, and so may take it back but never agree. */
  readonly isMine: Scalars['Boolean']['output'];
  /** Whether the viewer may agree or decline now, as the second person. */
  readonly mayDecide: Scalars['Boolean']['output'];
  /** SHA-256 over act and payload; name it to agree to exactly this. */
  readonly payloadHash: Scalars['String']['output'];
  /** Who asked. */
  readonly requestedBy: Account;
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Until when the second person may agree: 24 hours later. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ApprovalState;
  /** Who agreed or declined; null while nobody has. */
  readonly decidedBy?: Maybe<Account>;
  /** For a change of a form's words: both texts, to be compared line by line; null for every other act. */
  readonly wordingChange?: Maybe<WordingChange>;
};

/** One row of a list. */
export type ApprovalEdge = {
  readonly __typename?: 'ApprovalEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: Approval;
};

/** A page of requests, oldest first. */
export type ApprovalConnection = {
  readonly __typename?: 'ApprovalConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ApprovalEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Agreement to one request. */
export type ApproveActInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** The hash of what is agreed to, as read. */
  readonly payloadHash: Scalars['String']['input'];
};

/** A request to decline or take back. */
export type RejectActInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
};

/** Outcome of agreeing or declining. */
export type ApprovalPayload = {
  readonly __typename?: 'ApprovalPayload';
  /** The request; null when refused. */
  readonly approval?: Maybe<Approval>;
  /** Its round as the viewer sees it now; null when refused, and for an act on the system as a whole. */
  readonly round?: Maybe<Round>;
  /** Every reason for refusing, those of the act itself included; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Who did an act, as far as the reader may know. */
export type AuditActor = {
  readonly __typename?: 'AuditActor';
  /** The account; null when nobody was signed in, and to candidates for everybody but themselves. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The name; null where the id is. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What they acted as, in Vietnamese words. */
  readonly roles: Scalars['String']['output'];
};

/** One field that an act changed (nội dung thay đổi). Values are shown only of states, versions, and numbers of decisions and papers. */
export type AuditChange = {
  readonly __typename?: 'AuditChange';
  /** The field in Vietnamese; objects that have no name of their own are counted. */
  readonly field: Scalars['String']['output'];
  /** The value before; null when there was none or it is not shown. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The value after; null when there is none or it is not shown. Marks read as hidden. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A kind of act in a log. */
export type AuditAction = {
  readonly __typename?: 'AuditAction';
  /** Name for filters. */
  readonly code: Scalars['String']['output'];
  /** The act in Vietnamese. */
  readonly title: Scalars['String']['output'];
};

/** One link of a log (một dòng nhật ký). */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Number in its log, from 1, without gaps; a candidate's entries are counted by themselves. */
  readonly sequence: Scalars['Int']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly actor: AuditActor;
  /** Name of the act. */
  readonly action: Scalars['String']['output'];
  /** The act in a few Vietnamese words. */
  readonly title: Scalars['String']['output'];
  /** Who did what, as one plain Vietnamese sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The kind of object it was done to, in Vietnamese. */
  readonly subjectKind: Scalars['String']['output'];
  /** The object; null for written scripts and their markings, which the log never tells apart. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** What changed. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** SHA-256 over the entry and the hash before it, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
};

/** One row of a list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** A page of a log, newest first. With a filter it can hold fewer rows than asked for and still have a next page. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Acts this log can be narrowed to; none for readers who see only what is their own. */
  readonly actions: ReadonlyArray<AuditAction>;
};

/** Narrows a log; every part given must fit. */
export type AuditFilterInput = {
  /** Only this act. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Only what this person did. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what was done to this object. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** From this day on. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Up to and including this day. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Anything with an identity of its own; the prefix of the id tells its kind. */
export type Node = {
  /** Opaque id, such as `rnd_…`. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands, in the manner of Relay connections. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last row of this page, null when the page is empty; give it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One reason why a rule refused an act (lý do từ chối). All reasons are given together and nothing was changed. */
export type UserError = {
  /** Name of the reason, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** The reason in Vietnamese, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault, from `input` downwards; empty when no single field is at fault. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The business rule that refused, such as `BR-38`; null for plain input faults. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

/** A refusal that needs no further facts than its sentence. */
export type RuleError = UserError & {
  readonly __typename?: 'RuleError';
  /** Name of the reason, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** The reason in Vietnamese, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault, from `input` downwards. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The business rule that refused. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

/** Someone else changed the object since it was read: load it again, then decide. */
export type StaleVersionError = UserError & {
  readonly __typename?: 'StaleVersionError';
  /** Always `STALE_VERSION`. */
  readonly code: Scalars['String']['output'];
  /** The reason in Vietnamese, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The business rule that refused. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The version that is stored now. */
  readonly currentVersion: Scalars['Int']['output'];
};

/** A mark above what its paper or criterion allows (vượt điểm tối đa). */
export type MarkOutOfRangeError = UserError & {
  readonly __typename?: 'MarkOutOfRangeError';
  /** Always `MARK_OUT_OF_RANGE`. */
  readonly code: Scalars['String']['output'];
  /** The reason in Vietnamese, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The business rule that refused. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The highest mark allowed here. */
  readonly maximum: Scalars['Mark']['output'];
};

/** A computed number with its reason: any mark can be opened into the clause that made it. */
export type TracedMark = {
  readonly __typename?: 'TracedMark';
  /** The mark itself. */
  readonly value: Scalars['Mark']['output'];
  /** The business rule that made it, such as `BR-31`. */
  readonly rule: Scalars['String']['output'];
  /** The legal clause behind the rule (điều, khoản). */
  readonly clause: Scalars['String']['output'];
  /** The computation in Vietnamese words with its figures. */
  readonly formula: Scalars['String']['output'];
  /** What went into the computation. */
  readonly inputs: ReadonlyArray<TraceInput>;
};

/** One figure that went into a computed mark. */
export type TraceInput = {
  readonly __typename?: 'TraceInput';
  /** What the figure is, in Vietnamese. */
  readonly name: Scalars['String']['output'];
  /** The figure as text. */
  readonly value: Scalars['String']['output'];
};

/** Why a candidate ended as they did, in one sentence with its clause. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** The business rule applied. */
  readonly rule: Scalars['String']['output'];
  /** The legal clause behind it. */
  readonly clause: Scalars['String']['output'];
  /** The reason in one Vietnamese sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** A decision on paper that something rests on (quyết định): its number and day. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Number and symbol, such as `12/QĐ-SNV`. */
  readonly number: Scalars['String']['output'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['output'];
  /** Who signed it (người ký); null when not recorded. */
  readonly signer?: Maybe<Scalars['String']['output']>;
};

/** Number and day of a decision on paper. */
export type DecisionInput = {
  /** Number and symbol, such as `12/QĐ-SNV`. */
  readonly number: Scalars['String']['input'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['input'];
  /** Who signed it (người ký). */
  readonly signer?: InputMaybe<Scalars['String']['input']>;
};

/** Why somebody who must register may stay away (lý do được miễn đăng ký bắt buộc, BR-06). */
export type Excuse =
  /** Seriously ill, not of sound mind, or in hospital, certified by a health body. */
  | 'ILLNESS'
  /** Sent abroad to study. */
  | 'STUDY_ABROAD'
  /** Maternity leave (nghỉ thai sản). */
  | 'MATERNITY'
  /** Full-time study away from the locality. */
  | 'FULL_TIME_STUDY'
  /** Force majeure (bất khả kháng). */
  | 'FORCE_MAJEURE';

/** How somebody stands towards the duty to register (BR-06). */
export type CompulsoryState =
  /** Has registered for the post. */
  | 'REGISTERED'
  /** Stays away with an excuse of the quy chế and its paper. */
  | 'EXCUSED'
  /** Has not registered; there is still time. */
  | 'AWAITED'
  /** Has not registered, the time is over, and there is no excuse: to be reported. */
  | 'UNREGISTERED'
  /** Has not registered and was reported. */
  | 'REPORTED';

/** An application that does not count as registering. */
export type NotCountedApplication =
  /** It came after the last day. */
  | 'LATE'
  /** It was taken back. */
  | 'WITHDRAWN';

/** The paper that proves an excuse. */
export type ExcuseEvidence = {
  readonly __typename?: 'ExcuseEvidence';
  /** Its number. */
  readonly number: Scalars['String']['output'];
  /** Its day. */
  readonly date: Scalars['LocalDate']['output'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['output'];
};

/** An excuse that was recorded (BR-06). */
export type RecordedExcuse = {
  readonly __typename?: 'RecordedExcuse';
  /** Which one. */
  readonly kind: Excuse;
  /** The paper that proves it. */
  readonly evidence: ExcuseEvidence;
  /** Day on which it was recorded. */
  readonly recordedOn: Scalars['LocalDate']['output'];
};

/** How staying away was reported (BR-06). */
export type UnregisteredReport = {
  readonly __typename?: 'UnregisteredReport';
  /** The report. */
  readonly document: SignedDocument;
  /** To whom. */
  readonly recipient: Scalars['String']['output'];
  /** Day on which it was recorded. */
  readonly recordedOn: Scalars['LocalDate']['output'];
};

/** Somebody in the plan of a post who works in its unit and so must register (người thuộc diện bắt buộc, BR-06). */
export type CompulsoryPerson = {
  readonly __typename?: 'CompulsoryPerson';
  /** Opaque id `cmp_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** The post they must register for. */
  readonly post: Post;
  /** Full name. */
  readonly fullName: Scalars['String']['output'];
  /** Day of birth: with the name it tells which application is theirs. */
  readonly birthDate: Scalars['LocalDate']['output'];
  /** Unit they work in. */
  readonly unit: Scalars['String']['output'];
  /** Present post or rank. */
  readonly title: Scalars['String']['output'];
  /** Where they stand. */
  readonly state: CompulsoryState;
  /** An application of theirs that does not count; null where there is none. */
  readonly notCounted?: Maybe<NotCountedApplication>;
  /** The excuse that was recorded; null without. */
  readonly excuse?: Maybe<RecordedExcuse>;
  /** The report; null before. */
  readonly report?: Maybe<UnregisteredReport>;
};

/** Somebody who must register, as the office writes them down. */
export type NamedPersonInput = {
  /** Full name. */
  readonly fullName: Scalars['String']['input'];
  /** Day of birth. */
  readonly birthDate: Scalars['LocalDate']['input'];
  /** Unit they work in. */
  readonly unit: Scalars['String']['input'];
  /** Present post or rank. */
  readonly title: Scalars['String']['input'];
};

/** People who must register for a post (BR-06). */
export type NameCompulsoryPeopleInput = {
  /** The round, while applications are taken or checked. */
  readonly roundId: Scalars['ID']['input'];
  /** The post. */
  readonly postId: Scalars['ID']['input'];
  /** The people, 1 to 100. */
  readonly people: ReadonlyArray<NamedPersonInput>;
};

/** The paper that proves an excuse. */
export type ExcuseEvidenceInput = {
  /** Its number. */
  readonly number: Scalars['String']['input'];
  /** Its day, not later than today. */
  readonly date: Scalars['LocalDate']['input'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['input'];
};

/** An excuse with its paper (BR-06). */
export type ExcuseCompulsoryPersonInput = {
  /** The line of the list. */
  readonly personId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** One that the quy chế of the round lists. */
  readonly excuse: Excuse;
  /** The paper that proves it. */
  readonly evidence: ExcuseEvidenceInput;
};

/** A line of the list that should not be there. */
export type RemoveCompulsoryPersonInput = {
  /** The line of the list. */
  readonly personId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The report on those who stayed away without an excuse (BR-06). */
export type ReportUnregisteredInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The lines of those who are reported. */
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The report. */
  readonly document: DecisionInput;
  /** To whom. */
  readonly recipient: Scalars['String']['input'];
};

/** What one who serves is to a candidate (quan hệ với người dự tuyển). The first ten are those of NĐ 170/2025 Điều 8(3). */
export type Relation =
  /** Husband or wife (vợ, chồng). */
  | 'SPOUSE'
  /** Father or mother (cha đẻ, mẹ đẻ). */
  | 'PARENT'
  /** Parent of the husband or wife (cha, mẹ của vợ hoặc chồng). */
  | 'PARENT_IN_LAW'
  /** Adoptive parent (cha nuôi, mẹ nuôi). */
  | 'ADOPTIVE_PARENT'
  /** Child (con đẻ). */
  | 'CHILD'
  /** Adopted child (con nuôi). */
  | 'ADOPTED_CHILD'
  /** Brother or sister (anh, chị, em ruột). */
  | 'SIBLING'
  /** Brother or sister of a parent (cô, dì, chú, bác, cậu ruột). */
  | 'AUNT_UNCLE'
  /** Brother or sister of the husband or wife (anh, chị, em ruột của vợ hoặc chồng). */
  | 'SIBLING_IN_LAW'
  /** Husband or wife of a brother or sister (vợ hoặc chồng của anh, chị, em ruột). */
  | 'SPOUSE_OF_SIBLING'
  /** Husband or wife of a child (con dâu, con rể); bars only where the regulation says so. */
  | 'CHILD_IN_LAW'
  /** Child of a brother or sister (cháu ruột); bars only where the regulation says so. */
  | 'NIECE_NEPHEW'
  /** Any other tie worth knowing (quan hệ khác); bars only where the regulation says so. */
  | 'OTHER';

/** Facts that keep a person from serving in a round (BR-14; NĐ 170/2025 Điều 8(3)). */
export type ServiceBar =
  /** Being considered for discipline (đang trong thời hạn xử lý kỷ luật). */
  | 'UNDER_DISCIPLINE'
  /** Serving a disciplinary decision (đang thi hành quyết định kỷ luật). */
  | 'SERVING_DISCIPLINE'
  /** Dealt with for corruption or wrongdoing (đã bị xử lý về tham nhũng, tiêu cực). */
  | 'HANDLED_FOR_CORRUPTION'
  /** Disciplined for a breach in personnel work (đã bị kỷ luật về công tác tổ chức cán bộ). */
  | 'DISCIPLINED_IN_PERSONNEL_WORK';

/** A relation that one who serves has declared. */
export type DeclaredRelation = {
  readonly __typename?: 'DeclaredRelation';
  /** The application of the candidate. */
  readonly applicationId: Scalars['ID']['output'];
  /** What the one who serves is to the candidate. */
  readonly relation: Relation;
};

/** One's own declaration of interests and pledge of secrecy (bản kê khai quan hệ và cam kết bảo mật, BR-16). */
export type InterestDeclaration = {
  readonly __typename?: 'InterestDeclaration';
  /** When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** False when it was signed while applications could still come in: it must then be signed again. */
  readonly coversAll: Scalars['Boolean']['output'];
  /** What was declared. */
  readonly relations: ReadonlyArray<DeclaredRelation>;
};

/** A person who applied, as those who serve must know them to declare what they are to each other (TT 22/2025 Điều 20(2)). */
export type Applicant = {
  readonly __typename?: 'Applicant';
  /** Id of the application, to name in a declaration. */
  readonly applicationId: Scalars['ID']['output'];
  /** Name. */
  readonly fullName: Scalars['String']['output'];
  /** Unit of the candidate. */
  readonly unit: Scalars['String']['output'];
  /** Office held. */
  readonly title: Scalars['String']['output'];
};

/** One row of a list. */
export type ApplicantEdge = {
  readonly __typename?: 'ApplicantEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The applicant. */
  readonly node: Applicant;
};

/** A page of applicants, in order of receipt. */
export type ApplicantConnection = {
  readonly __typename?: 'ApplicantConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ApplicantEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Who said what somebody is to a candidate. */
export type DeclaredBy =
  /** The one who serves, of themselves. */
  | 'MEMBER'
  /** The candidate. */
  | 'CANDIDATE';

/** What somebody who serves, or may come to serve, was declared to be to a candidate (quan hệ đã khai). */
export type KnownRelation = {
  readonly __typename?: 'KnownRelation';
  /** The person who serves or may come to serve. */
  readonly person: Account;
  /** The candidate. */
  readonly applicant: Applicant;
  /** What that person is to the candidate. */
  readonly relation: Relation;
  /** Who said so. */
  readonly declaredBy: DeclaredBy;
  /** On which day. */
  readonly declaredOn: Scalars['LocalDate']['output'];
  /** Whether it keeps the person from serving as things stand (BR-13). */
  readonly isBarring: Scalars['Boolean']['output'];
  /** Why the Council found a candidate's word untrue; null while it stands. */
  readonly dismissed?: Maybe<Scalars['String']['output']>;
};

/** One row of a list. */
export type KnownRelationEdge = {
  readonly __typename?: 'KnownRelationEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: KnownRelation;
};

/** A page of declared relations, in the order in which people were first spoken of. */
export type KnownRelationConnection = {
  readonly __typename?: 'KnownRelationConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<KnownRelationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What is wrong or missing in the bodies of a round. */
export type WarningCode =
  /** One who serves is barred by a relation to a candidate, and has lost access (BR-13). */
  | 'CONFLICT_OF_INTEREST'
  /** One who serves is barred by a declared fact, and has lost access (BR-14). */
  | 'STATUS_BAR'
  /** One who serves holds places that must be apart, and has lost access (BR-15, BR-17). */
  | 'FORBIDDEN_COMBINATION'
  /** Without those who are barred the body is no longer lawful: replace them. */
  | 'SHORTAGE'
  /** One who serves has not signed the declaration (BR-16). */
  | 'DECLARATION_MISSING';

/** One warning about a body. */
export type RoundWarning = {
  readonly __typename?: 'RoundWarning';
  /** What is wrong. */
  readonly code: WarningCode;
  /** The warning in Vietnamese. */
  readonly message: Scalars['String']['output'];
  /** The body. */
  readonly body: Body;
  /** The person; null when the body as a whole is meant. */
  readonly person?: Maybe<Account>;
};

/** A relation to one candidate. */
export type RelationInput = {
  /** The application of the candidate. */
  readonly applicationId: Scalars['ID']['input'];
  /** What the viewer is to the candidate. */
  readonly relation: Relation;
};

/** A signed declaration of interests and pledge of secrecy. */
export type DeclareInterestsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Every relation to a candidate. */
  readonly relations: ReadonlyArray<RelationInput>;
  /** Every fact that keeps the viewer from serving (BR-14). */
  readonly statuses?: InputMaybe<ReadonlyArray<ServiceBar>>;
  /** True when there is no relation and no fact; must be said expressly. */
  readonly nothingToDeclare: Scalars['Boolean']['input'];
  /** The pledge to keep the secrets of the round; must be true. */
  readonly secrecyPledged: Scalars['Boolean']['input'];
};

/** Outcome of declaring interests. */
export type DeclareInterestsPayload = {
  readonly __typename?: 'DeclareInterestsPayload';
  /** The round as the viewer sees it now; null when refused. */
  readonly round?: Maybe<Round>;
  /** Whether what was declared bars the viewer: every access is gone, and the Council is warned (BR-13, BR-14). */
  readonly barred: Scalars['Boolean']['output'];
  /** Why the viewer is barred (BR-13, BR-14); empty when they may serve. */
  readonly bars: ReadonlyArray<UserError>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A candidate's word about someone who serves, or may come to serve. */
export type DeclareRelationInput = {
  /** The viewer's own application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The other person. */
  readonly personId: Scalars['ID']['input'];
  /** What that person is to the viewer. */
  readonly relation: Relation;
};

/** Outcome of a candidate's declaration. */
export type DeclareRelationPayload = {
  readonly __typename?: 'DeclareRelationPayload';
  /** The viewer's application; null when refused. */
  readonly application?: Maybe<Application>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A candidate's word that is found untrue. */
export type DismissRelationInput = {
  /** The application of the candidate who said it. */
  readonly applicationId: Scalars['ID']['input'];
  /** The person it was said of. */
  readonly personId: Scalars['ID']['input'];
  /** Why it is untrue. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of dismissing a candidate's word. */
export type DismissRelationPayload = {
  readonly __typename?: 'DismissRelationPayload';
  /** The round as the viewer sees it now; null when refused. */
  readonly round?: Maybe<Round>;
  /** The request for the second person's agreement; null when refused. */
  readonly approval?: Maybe<Approval>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What kind of sealed bag. */
export type BagKind =
  /** Túi đề thi: questions. The product knows that there is a bag, never what is in it (BR-26). */
  | 'QUESTIONS'
  /** Túi bài thi: scripts as they were collected. */
  | 'SCRIPTS'
  /** Túi bài thi đã rọc phách: scripts without their heads. */
  | 'CODED'
  /** Túi đầu phách: the heads that were cut off. */
  | 'STUBS';

/** How a seal looks. */
export type SealState =
  /** Whole. */
  | 'INTACT'
  /** Torn: the Chair decides. */
  | 'TORN'
  /** Not there: the Chair decides. */
  | 'MISSING'
  /** Sealed again, with minutes. */
  | 'RESEALED';

/** Why an earlier record is replaced; a choice, so that no text can be left here (BR-26). */
export type CustodyCorrection =
  /** Another person was meant. */
  | 'WRONG_PERSON'
  /** Another time. */
  | 'WRONG_TIME'
  /** Another number of pieces. */
  | 'WRONG_COUNT'
  /** The seal looked otherwise. */
  | 'WRONG_SEAL'
  /** Another bag. */
  | 'WRONG_BAG';

/** What the Chair decides about a broken seal. */
export type SealDecision =
  /** The reserve takes the place of the bag. */
  | 'USE_RESERVE'
  /** The bag is used, with minutes. */
  | 'GO_ON'
  /** The bag is used no more. */
  | 'STOP';

/** What happened to a bag. */
export type CustodyAct =
  /** It changed hands. */
  | 'HANDED_OVER'
  /** It was opened in its room. */
  | 'OPENED';

/** One record of a bag (BR-25, BR-62). There is no text in it: nothing here can hold a question, a key or an answer. */
export type Handover = {
  readonly __typename?: 'Handover';
  /** Opaque id `hdv_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes: only the Chair's decision changes a record. */
  readonly version: Scalars['Int']['output'];
  /** What happened. */
  readonly act: CustodyAct;
  /** Kind of the bag. */
  readonly kind: BagKind;
  /** Room of the bag, by its index; null for none. */
  readonly room?: Maybe<Scalars['Int']['output']>;
  /** Number of the bag within its kind and room. */
  readonly number: Scalars['Int']['output'];
  /** Pieces inside. */
  readonly count: Scalars['Int']['output'];
  /** Sheets inside; null where they are not counted. */
  readonly sheets?: Maybe<Scalars['Int']['output']>;
  /** How the seal looked. */
  readonly seal: SealState;
  /** Who gave it; at an opening the first invigilator. */
  readonly giver: Account;
  /** Who received it; at an opening the second invigilator. */
  readonly receiver: Account;
  /** Who watched; null at an opening. */
  readonly witness?: Maybe<Account>;
  /** Candidate numbers of the two who saw the seal at an opening (BR-25). */
  readonly witnesses: ReadonlyArray<Scalars['String']['output']>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The record that this one replaces. */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** Why. */
  readonly correction?: Maybe<CustodyCorrection>;
  /** Whether a later record has replaced this one. */
  readonly isReplaced: Scalars['Boolean']['output'];
  /** The Chair's decision on a broken seal. */
  readonly decision?: Maybe<SealDecision>;
};

/** A bag that changed hands. */
export type HandOverBagInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Kind of the bag. */
  readonly kind: BagKind;
  /** Room of the bag, by its index. */
  readonly room?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the bag within its kind and room. */
  readonly number: Scalars['Int']['input'];
  /** Pieces inside. */
  readonly count: Scalars['Int']['input'];
  /** Sheets inside. */
  readonly sheets?: InputMaybe<Scalars['Int']['input']>;
  /** How the seal looks. */
  readonly seal: SealState;
  /** Account of who gives. */
  readonly giverId: Scalars['ID']['input'];
  /** Account of who receives. */
  readonly receiverId: Scalars['ID']['input'];
  /** Account of who watches. */
  readonly witnessId: Scalars['ID']['input'];
  /** When; now unless given. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The record that this one replaces: the last one of its bag. */
  readonly corrects?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly correction?: InputMaybe<CustodyCorrection>;
};

/** A bag of questions that was opened in its room. */
export type OpenQuestionBagInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The room, by its index. */
  readonly room: Scalars['Int']['input'];
  /** Number of the bag within the room. */
  readonly number: Scalars['Int']['input'];
  /** Copies inside. */
  readonly count: Scalars['Int']['input'];
  /** How the seal looked. */
  readonly seal: SealState;
  /** Accounts of the two invigilators. */
  readonly invigilators: ReadonlyArray<Scalars['ID']['input']>;
  /** Applications of the two candidates who saw the seal. */
  readonly witnesses: ReadonlyArray<Scalars['ID']['input']>;
  /** When; now unless given. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The record that this one replaces: the last one of its bag. */
  readonly corrects?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly correction?: InputMaybe<CustodyCorrection>;
};

/** The Chair's decision on a broken seal. */
export type DecideSealInput = {
  /** The record. */
  readonly handoverId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The decision. */
  readonly decision: SealDecision;
};

/** Outcome of an act on a bag. */
export type CustodyPayload = {
  readonly __typename?: 'CustodyPayload';
  /** Every record of the round; empty when refused. */
  readonly handovers: ReadonlyArray<Handover>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What somebody may ask about their own data. */
export type DataRequestKind =
  /** To see it (xem, cung cấp dữ liệu). */
  | 'ACCESS'
  /** To have it corrected (đính chính). */
  | 'CORRECTION'
  /** To have it erased (xóa). */
  | 'ERASURE'
  /** To withdraw one's consent (rút lại sự đồng ý): answered like the others, and carried out within 15 days. */
  | 'WITHDRAWAL';

/** What an answer came to. */
export type DataAnswerOutcome =
  /** It was done. */
  | 'GRANTED'
  /** A part of it was done. */
  | 'PARTLY'
  /** It was not done, for the reason that is given. */
  | 'REFUSED';

/** How a request stands towards its two working days. */
export type DataRequestState =
  /** It waits, and there is time. */
  | 'WAITING'
  /** It waits, and its last day is over. */
  | 'OVERDUE'
  /** Answered in time. */
  | 'ANSWERED'
  /** Answered after its last day. */
  | 'ANSWERED_LATE';

/** How the carrying out of a withdrawal of consent stands. */
export type DataCarryOutState =
  /** There is time. */
  | 'WAITING'
  /** Its last day is over. */
  | 'OVERDUE'
  /** Done in time. */
  | 'DONE'
  /** Done after its last day. */
  | 'DONE_LATE';

/** What has to be done after a withdrawal of consent (NĐ 356/2025). */
export type DataCarryOut = {
  readonly __typename?: 'DataCarryOut';
  /** Last day: 15 days from the day of asking; on a day off, the next working day. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** How it stands. */
  readonly state: DataCarryOutState;
  /** What was done; null before. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When; null before. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

/** The answer to a request about somebody's data. */
export type DataAnswer = {
  readonly __typename?: 'DataAnswer';
  /** What it came to. */
  readonly outcome: DataAnswerOutcome;
  /** What was done, or why not. */
  readonly text: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Somebody's request about their own data in one round (yêu cầu của chủ thể dữ liệu, NĐ 356/2025). */
export type DataRequest = {
  readonly __typename?: 'DataRequest';
  /** Opaque id `dat_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Who asks. */
  readonly person: Account;
  /** What for. */
  readonly kind: DataRequestKind;
  /** In their words. */
  readonly text: Scalars['String']['output'];
  /** When it came in. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Last day for an answer: two working days, the day of asking not counted. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** How it stands. */
  readonly state: DataRequestState;
  /** The answer; null before. */
  readonly answer?: Maybe<DataAnswer>;
  /** What has to be done after the answer; null where nothing has. */
  readonly carryOut?: Maybe<DataCarryOut>;
};

/** A request about one's own data. */
export type AskAboutOwnDataInput = {
  /** The round in which something of the viewer's is kept. */
  readonly roundId: Scalars['ID']['input'];
  /** What for. */
  readonly kind: DataRequestKind;
  /** Which data, and what should be done with it. */
  readonly text: Scalars['String']['input'];
};

/** An answer to a request. */
export type AnswerDataRequestInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it comes to. */
  readonly outcome: DataAnswerOutcome;
  /** What was done, or why not. */
  readonly text: Scalars['String']['input'];
};

/** What was done after a withdrawal of consent. */
export type CarryOutWithdrawalInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was done. */
  readonly text: Scalars['String']['input'];
};

/** A part of a candidate's turn before the panel. */
export type DefencePhase =
  /** Preparing (chuẩn bị). */
  | 'PREPARATION'
  /** Presenting (trình bày). */
  | 'PRESENTATION'
  /** Answering questions (trả lời chất vấn). */
  | 'QUESTIONS';

/** How far somebody in the drawn order is. */
export type DefenceTurnState =
  /** Was not called yet. */
  | 'WAITING'
  /** Is before the panel now. */
  | 'BEFORE_PANEL'
  /** Was heard. */
  | 'DONE'
  /** Does not come: withdrew, or is recorded as absent. */
  | 'MISSING';

/** A question of a panel member and the candidate's answer, as minuted (D26). */
export type MinutedQuestion = {
  readonly __typename?: 'MinutedQuestion';
  /** Who asked. */
  readonly askedBy: Account;
  /** The question. */
  readonly question: Scalars['String']['output'];
  /** What was answered. */
  readonly answer: Scalars['String']['output'];
  /** When it was minuted. */
  readonly at: Scalars['DateTime']['output'];
};

/** A recording that is kept elsewhere, by its SHA-256; the file itself is never taken in. */
export type ReferredRecording = {
  readonly __typename?: 'ReferredRecording';
  /** Its name, such as the number of the memory card. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256: Scalars['String']['output'];
  /** When it was referred to. */
  readonly at: Scalars['DateTime']['output'];
};

/** One candidate before the panel, with the clock by the server's time. */
export type DefenceTurn = {
  readonly __typename?: 'DefenceTurn';
  /** When the candidate was called. */
  readonly calledAt: Scalars['DateTime']['output'];
  /** When the turn ended; null while it lasts. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The part that the clock counts. */
  readonly phase: DefencePhase;
  /** Whether the clock runs. */
  readonly running: Scalars['Boolean']['output'];
  /** Seconds left of the part at the time of the answer; below zero when it is over time. */
  readonly secondsLeft: Scalars['Int']['output'];
  /** Why the candidate was called out of the drawn order; empty otherwise. */
  readonly reason: Scalars['String']['output'];
  /** Questions and answers, oldest first. */
  readonly questions: ReadonlyArray<MinutedQuestion>;
  /** Recordings, oldest first. */
  readonly recordings: ReadonlyArray<ReferredRecording>;
};

/** A place in the drawn order. */
export type DefenceLine = {
  readonly __typename?: 'DefenceLine';
  /** The place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The candidate's application. */
  readonly application: Application;
  /** How far the candidate is. */
  readonly state: DefenceTurnState;
  /** About when a candidate who waits is called; null for the others. */
  readonly expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The candidate's turn; null before it. */
  readonly turn?: Maybe<DefenceTurn>;
};

/** The session of the defence: the order that was drawn and how far it has come (BR-40). */
export type DefenceSession = {
  readonly __typename?: 'DefenceSession';
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** What was read aloud at the draw: with it and the candidate numbers anyone repeats the order. */
  readonly seed: Scalars['String']['output'];
  /** When the order was drawn. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** Where the defence is held. */
  readonly place: Scalars['String']['output'];
  /** When the first candidate is expected. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Minutes of each part of a turn, by the regulation. */
  readonly minutes: DefenceMinutes;
  /** The candidates in the drawn order: post after post. */
  readonly order: ReadonlyArray<DefenceLine>;
};

/** A candidate's own place in the order of the defence, and nothing of anybody else. */
export type OwnTurn = {
  readonly __typename?: 'OwnTurn';
  /** The place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** How many are still heard before. */
  readonly before: Scalars['Int']['output'];
  /** How far the candidate is. */
  readonly state: DefenceTurnState;
  /** About when the candidate is called; null once they were. */
  readonly expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the defence is held. */
  readonly place: Scalars['String']['output'];
};

/** A file of a project as it was handed in, with its receipt. */
export type ProjectHandIn = {
  readonly __typename?: 'ProjectHandIn';
  /** Id `prj_…`. */
  readonly id: Scalars['ID']['output'];
  /** The candidate's application. */
  readonly application: Application;
  /** Name of the file, as its owner called it. */
  readonly name: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  /** SHA-256 of the file: the fingerprint on the receipt. */
  readonly sha256: Scalars['String']['output'];
  /** When it came, by the server's clock. */
  readonly handedInAt: Scalars['DateTime']['output'];
  /** Whether it came after the deadline: it is on record and was not taken. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The file, at `/files/<id>`; null of a late one. */
  readonly fileId?: Maybe<Scalars['ID']['output']>;
  /** Code of the receipt. */
  readonly receiptCode: Scalars['String']['output'];
};

/** Kind of an incident while candidates defend. */
export type IncidentKind =
  /** Power failure (mất điện). */
  | 'POWER'
  /** Loss of the network (mất mạng). */
  | 'NETWORK'
  /** Something broke (hỏng thiết bị). */
  | 'EQUIPMENT'
  /** Somebody's health (sức khỏe). */
  | 'HEALTH'
  /** Disorder (mất trật tự). */
  | 'ORDER'
  /** Something else (sự cố khác). */
  | 'OTHER';

/** An incident of the defence: the draft of its minutes (D26B). */
export type Incident = {
  readonly __typename?: 'Incident';
  /** Id `inc_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** What kind it was. */
  readonly kind: IncidentKind;
  /** When it began. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** Where; empty for the place of the defence. */
  readonly place: Scalars['String']['output'];
  /** Whose turn it disturbed; null when it was nobody's. */
  readonly application?: Maybe<Application>;
  /** Who was there and who found it. */
  readonly people: Scalars['String']['output'];
  /** What happened. */
  readonly what: Scalars['String']['output'];
  /** What was done. */
  readonly done: Scalars['String']['output'];
  /** Whether its minutes have gone to be signed: it may not be changed any more. */
  readonly isSettled: Scalars['Boolean']['output'];
};

/** How a pass of a panel member stands. */
export type PanelPassState =
  /** Waits for its device. */
  | 'WAITING'
  /** Is in use on a device. */
  | 'OPEN'
  /** Was locked by five wrong PINs. */
  | 'LOCKED'
  /** Was taken back. */
  | 'REVOKED'
  /** Its day is over, or the defence. */
  | 'EXPIRED';

/** What opens the score sheets of one panel member on one device of the Council, today and once (BR-47). */
export type PanelPass = {
  readonly __typename?: 'PanelPass';
  /** Id `pps_…`. */
  readonly id: Scalars['ID']['output'];
  /** The panel member. */
  readonly member: Account;
  /** How it stands. */
  readonly state: PanelPassState;
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** When a device was opened with it; null before. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Program and system of that device, in words; empty before. */
  readonly device: Scalars['String']['output'];
};

/** Code and PIN of a pass, given once to whoever issued it. */
export type PanelPassCodes = {
  readonly __typename?: 'PanelPassCodes';
  /** The code, in groups to be typed where there is no camera. */
  readonly code: Scalars['String']['output'];
  /** Six digits for the slip. */
  readonly pin: Scalars['String']['output'];
  /** The QR as an image (data URI). It leads to the screen of entry and carries the code after the #, so that no server on the way logs it. */
  readonly qrCode: Scalars['String']['output'];
};


/** Code and PIN of a pass, given once to whoever issued it. */
export type PanelPassCodesQrCodeArgs = {
  origin: Scalars['String']['input'];
};

/** Until when projects are handed in. */
export type SetProjectDeadlineInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The last instant that counts, by the server's clock. */
  readonly deadline: Scalars['DateTime']['input'];
};

/** A file of one's project. */
export type HandInProjectInput = {
  /** One's own application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The file, uploaded for this purpose (`project`). */
  readonly fileId: Scalars['ID']['input'];
};

/** What became of a file. */
export type HandInProjectPayload = {
  readonly __typename?: 'HandInProjectPayload';
  /** The file with its receipt; one that came late says so and was not taken. Null when refused. */
  readonly handIn?: Maybe<ProjectHandIn>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** An incident to minute. */
export type RecordIncidentInput = {
  /** The round, in its defence. */
  readonly roundId: Scalars['ID']['input'];
  /** What kind it was. */
  readonly kind: IncidentKind;
  /** When it began. */
  readonly happenedAt: Scalars['DateTime']['input'];
  /** Where; empty for the place of the defence. */
  readonly place: Scalars['String']['input'];
  /** Whose turn it disturbed; none when it was nobody's. */
  readonly applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who was there and who found it. */
  readonly people: Scalars['String']['input'];
  /** What happened. */
  readonly what: Scalars['String']['input'];
  /** What was done. */
  readonly done: Scalars['String']['input'];
};

/** An incident put right. */
export type ChangeIncidentInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What kind it was. */
  readonly kind: IncidentKind;
  /** When it began. */
  readonly happenedAt: Scalars['DateTime']['input'];
  /** Where; empty for the place of the defence. */
  readonly place: Scalars['String']['input'];
  /** Whose turn it disturbed; none when it was nobody's. */
  readonly applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who was there and who found it. */
  readonly people: Scalars['String']['input'];
  /** What happened. */
  readonly what: Scalars['String']['input'];
  /** What was done. */
  readonly done: Scalars['String']['input'];
};

/** Whose pass to issue. */
export type IssuePanelPassInput = {
  /** The round, in its defence. */
  readonly roundId: Scalars['ID']['input'];
  /** The panel member who scores. */
  readonly memberId: Scalars['ID']['input'];
};

/** A pass to take back. */
export type RevokePanelPassInput = {
  /** The pass. */
  readonly passId: Scalars['ID']['input'];
};

/** A pass as it was issued. */
export type IssuePanelPassPayload = {
  readonly __typename?: 'IssuePanelPassPayload';
  /** Code and PIN, to be printed now: nobody can ask for them again. */
  readonly codes?: Maybe<PanelPassCodes>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A draw of the order in which candidates present. */
export type DrawDefenceOrderInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** What was read aloud, at least 6 digits or letters; blanks and capitals do not count. */
  readonly seed: Scalars['String']['input'];
  /** Where the defence is held. */
  readonly place: Scalars['String']['input'];
  /** When the first candidate is expected. */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** A candidate to call before the panel. */
export type CallDefenderInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Why out of the drawn order; needed only then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the clock shall do. */
export type MoveDefenceClockInput = {
  /** The application of whoever is before the panel. */
  readonly applicationId: Scalars['ID']['input'];
  /** The part to count. */
  readonly phase: DefencePhase;
  /** Whether the clock runs from now on, or stands. */
  readonly running: Scalars['Boolean']['input'];
};

/** Whose turn has ended. */
export type EndDefenceInput = {
  /** The application of whoever is before the panel. */
  readonly applicationId: Scalars['ID']['input'];
};

/** A question with its answer. */
export type MinuteDefenceInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The panel member who asked. */
  readonly askedBy: Scalars['ID']['input'];
  /** The question. */
  readonly question: Scalars['String']['input'];
  /** What was answered; may be empty. */
  readonly answer: Scalars['String']['input'];
};

/** A recording that is kept elsewhere. */
export type ReferDefenceRecordingInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Its name, such as the number of the memory card. */
  readonly name: Scalars['String']['input'];
  /** SHA-256 of the file, 64 hex digits; blanks and capitals do not count. */
  readonly sha256: Scalars['String']['input'];
};

/** A candidate as the whole room reads them on the wall. */
export type ProjectedCandidate = {
  readonly __typename?: 'ProjectedCandidate';
  /** The candidate's number (số báo danh). */
  readonly candidateNumber?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly fullName: Scalars['String']['output'];
  /** The post applied for. */
  readonly postTitle: Scalars['String']['output'];
};

/** A mark given in public, with whose it is (BR-46). */
export type ShownBallot = {
  readonly __typename?: 'ShownBallot';
  /** The member who gave it. */
  readonly member: Account;
  /** The total given. */
  readonly total: Scalars['Mark']['output'];
};

/** What is thrown on the wall during the defence (màn hình chiếu), and not a mark more. */
export type Projection = {
  readonly __typename?: 'Projection';
  /** Who is before the panel, or was last; null before the first. */
  readonly candidate?: Maybe<ProjectedCandidate>;
  /** Their turn with its clock. */
  readonly turn?: Maybe<ProjectedTurn>;
  /** Who is called next. */
  readonly next?: Maybe<ProjectedCandidate>;
  /** Marks, where the regulation has them given in public: all of the candidate at once when the last is in, by seats; empty before and otherwise (BR-46). */
  readonly ballots: ReadonlyArray<ShownBallot>;
};

/** The clock as the whole room reads it: without what is minuted. */
export type ProjectedTurn = {
  readonly __typename?: 'ProjectedTurn';
  /** The part that the clock counts. */
  readonly phase: DefencePhase;
  /** Whether the clock runs. */
  readonly running: Scalars['Boolean']['output'];
  /** Whether the turn has ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** Seconds left of the part at the time of the answer; below zero when it is over time. */
  readonly secondsLeft: Scalars['Int']['output'];
};

/** Whether somebody is in the plan for leadership posts (quy hoạch). */
export type Planning =
  /** For this post. */
  | 'THIS_POST'
  /** For an equivalent or higher post. */
  | 'EQUIVALENT'
  /** For none. */
  | 'NONE';

/** What the post would be for the applicant (NĐ 170/2025 Điều 29). */
export type Appointment =
  /** A first appointment (bổ nhiệm lần đầu). */
  | 'FIRST'
  /** A higher post than the present one. */
  | 'HIGHER'
  /** An equal or lower post. */
  | 'EQUAL_OR_LOWER';

/** Evaluation of one year (xếp loại chất lượng). */
export type Rating =
  /** Excellent (hoàn thành xuất sắc nhiệm vụ). */
  | 'EXCELLENT'
  /** Good (hoàn thành tốt nhiệm vụ). */
  | 'GOOD'
  /** Completed (hoàn thành nhiệm vụ). */
  | 'COMPLETED'
  /** Failed (không hoàn thành nhiệm vụ). */
  | 'FAILED';

/** What bars from appointment (BR-10). */
export type Bar =
  /** Nothing. */
  | 'NONE'
  /** Under discipline (đang trong thời hạn kỷ luật). */
  | 'DISCIPLINE'
  /** Under investigation, prosecution or trial. */
  | 'PROSECUTION'
  /** Banned from office. */
  | 'BANNED';

/** Lines of the eligibility checklist (phiếu thẩm định, D05). */
export type CheckKey =
  /** Route and its papers (BR-05). */
  | 'ROUTE'
  /** Plan for leadership posts. */
  | 'PLANNING'
  /** Age to serve a full term (BR-08). */
  | 'AGE'
  /** Time in the present or an equivalent post (BR-09). */
  | 'TIME_IN_POST'
  /** Education. */
  | 'EDUCATION'
  /** Political theory. */
  | 'POLITICS'
  /** Party membership. */
  | 'PARTY'
  /** Evaluation of the last three years. */
  | 'RATING'
  /** Nothing that bars (BR-10). */
  | 'BAR'
  /** Health. */
  | 'HEALTH';

/** What a line comes to. */
export type CheckVerdict =
  /** Fulfilled (đạt). */
  | 'PASS'
  /** Not fulfilled (không đạt). */
  | 'FAIL'
  /** Something is missing (yêu cầu bổ sung). */
  | 'SUPPLEMENT';

/** Where the two checks of a dossier stand. */
export type CheckConclusion =
  /** Nobody has checked it. */
  | 'UNCHECKED'
  /** One of two has. */
  | 'ONE_CHECKED'
  /** Both found every condition fulfilled. */
  | 'PASS'
  /** Both found one not fulfilled. */
  | 'FAIL'
  /** Both found something missing. */
  | 'SUPPLEMENT'
  /** They differ; the Council looks at it. */
  | 'DIFFER';

/** Papers of a dossier that are handed in as files. Exam questions and answer keys have no kind and are never taken (BR-26). */
export type AttachmentKind =
  /** Nomination by the collective leadership (văn bản đề cử). */
  | 'NOMINATION'
  /** Written consent of the Party committee (đồng ý của cấp ủy). */
  | 'PARTY_CONSENT'
  /** Curriculum vitae with a photograph (sơ yếu lý lịch). */
  | 'CURRICULUM'
  /** Decision of appointment to the present post. */
  | 'APPOINTMENT'
  /** Approval of the plan for leadership posts (quy hoạch). */
  | 'PLANNING'
  /** Diplomas and certificates (văn bằng, chứng chỉ). */
  | 'DIPLOMA'
  /** Diploma of political theory. */
  | 'POLITICS'
  /** Evaluation of the last three years. */
  | 'RATINGS'
  /** Health certificate of the last six months. */
  | 'HEALTH';

/** A file of a dossier or of its draft; its bytes are at `/files/<id>`, for whoever may see the private part. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** Opaque id `fil_…`. */
  readonly id: Scalars['ID']['output'];
  /** The paper it is. */
  readonly kind: AttachmentKind;
  /** Name of the file as the sender called it. */
  readonly name: Scalars['String']['output'];
  /** What kind of file it is, in words. */
  readonly type: Scalars['String']['output'];
  /** Size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['String']['output'];
  /** When it was handed in; in a draft, when it was uploaded. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** The evaluation of one year. */
export type YearRating = {
  readonly __typename?: 'YearRating';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The evaluation. */
  readonly rating: Rating;
};

/** The evaluation of one year. */
export type YearRatingInput = {
  /** The year. */
  readonly year: Scalars['Int']['input'];
  /** The evaluation. */
  readonly rating: Rating;
};

/** A document by its number and day. */
export type NamedDocument = {
  readonly __typename?: 'NamedDocument';
  /** Number and symbol. */
  readonly number: Scalars['String']['output'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['output'];
};

/** A document by its number and day. */
export type NamedDocumentInput = {
  /** Number and symbol. */
  readonly number: Scalars['String']['input'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['input'];
};

/** What an applicant states of themself, as far as conditions look at it. */
export type DeclaredFacts = {
  readonly __typename?: 'DeclaredFacts';
  /** Plan for leadership posts. */
  readonly planning: Planning;
  /** What the post would be. */
  readonly appointment: Appointment;
  /** Since when in the present or an equivalent post; null when in none. */
  readonly inPostSince?: Maybe<Scalars['LocalDate']['output']>;
  /** Education. */
  readonly education: Education;
  /** Political theory. */
  readonly politics: PoliticsLevel;
  /** Party membership. */
  readonly partyMember: Scalars['Boolean']['output'];
  /** The last three years. */
  readonly ratings: ReadonlyArray<YearRating>;
  /** What bars. */
  readonly bar: Bar;
  /** Whether a certificate of health of the last six months is there. */
  readonly isHealthy: Scalars['Boolean']['output'];
  /** Nomination (văn bản đề cử), for nominees. */
  readonly nomination?: Maybe<NamedDocument>;
  /** Consent of the Party committee (ý kiến cấp ủy), for nominees. */
  readonly partyConsent?: Maybe<NamedDocument>;
};

/** What an applicant states of themself. */
export type DeclaredFactsInput = {
  /** Plan for leadership posts. */
  readonly planning: Planning;
  /** What the post would be. */
  readonly appointment: Appointment;
  /** Since when in the present or an equivalent post. */
  readonly inPostSince?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Education. */
  readonly education: Education;
  /** Political theory. */
  readonly politics: PoliticsLevel;
  /** Party membership. */
  readonly partyMember: Scalars['Boolean']['input'];
  /** The last three years, at most three. */
  readonly ratings: ReadonlyArray<YearRatingInput>;
  /** What bars. */
  readonly bar: Bar;
  /** Whether a certificate of health of the last six months is there. */
  readonly isHealthy: Scalars['Boolean']['input'];
  /** Nomination, for nominees (BR-05). */
  readonly nomination?: InputMaybe<NamedDocumentInput>;
  /** Consent of the Party committee, for nominees (BR-05). */
  readonly partyConsent?: InputMaybe<NamedDocumentInput>;
};

/** One condition as the stated facts answer it; a person decides. */
export type CheckLine = {
  readonly __typename?: 'CheckLine';
  /** Name of the line. */
  readonly key: CheckKey;
  /** The condition in Vietnamese. */
  readonly label: Scalars['String']['output'];
  /** What the rules say of it. */
  readonly verdict: CheckVerdict;
  /** A sentence that may stand in a notice as it is (BR-07). */
  readonly sentence: Scalars['String']['output'];
  /** The business rule. */
  readonly rule: Scalars['String']['output'];
  /** The clause behind it. */
  readonly clause: Scalars['String']['output'];
  /** Where it comes from when not from what was stated alone: a list of evaluations that was brought in; null otherwise. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** What one checker found for one line. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The line. */
  readonly key: CheckKey;
  /** What it comes to. */
  readonly verdict: CheckVerdict;
  /** Why; never empty unless fulfilled. */
  readonly note: Scalars['String']['output'];
};

/** What one checker found for one line. */
export type FindingInput = {
  /** The line. */
  readonly key: CheckKey;
  /** What it comes to. */
  readonly verdict: CheckVerdict;
  /** Why; required unless fulfilled. */
  readonly note: Scalars['String']['input'];
};

/** The findings of one of two checkers (phiếu thẩm định, D05). */
export type DossierCheck = {
  readonly __typename?: 'DossierCheck';
  /** Who checked. */
  readonly checker: Account;
  /** When. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Every line. */
  readonly findings: ReadonlyArray<Finding>;
};

/** What the candidate is asked to add (yêu cầu bổ sung). */
export type Supplement = {
  readonly __typename?: 'Supplement';
  /** The items that are open again. */
  readonly items: ReadonlyArray<CheckKey>;
  /** What is asked, in words. */
  readonly message: Scalars['String']['output'];
  /** Last day, until 24:00 in Hà Nội. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** When it was asked. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was answered; null while it waits. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The private part of a dossier: for its owner, and for the Council through `openDossier`. */
export type DossierDetails = {
  readonly __typename?: 'DossierDetails';
  /** Telephone. */
  readonly phone: Scalars['String']['output'];
  /** E-mail address; may be empty. */
  readonly email: Scalars['String']['output'];
  /** Address; may be empty. */
  readonly address: Scalars['String']['output'];
  /** Citizen id, masked. */
  readonly citizenId: Scalars['String']['output'];
  /** What in the citizen id does not fit sex and day of birth. */
  readonly citizenIdWarnings: ReadonlyArray<Scalars['String']['output']>;
  /** What the applicant stated. */
  readonly facts: DeclaredFacts;
  /** Every condition, answered from what was stated. */
  readonly checklist: ReadonlyArray<CheckLine>;
  /** The files handed in, oldest first; they never change. */
  readonly attachments: ReadonlyArray<Attachment>;
};

/** The dossier behind an application (hồ sơ kèm theo). */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Counts changes; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Code on the receipt (mã hồ sơ, D04). */
  readonly receiptCode: Scalars['String']['output'];
  /** HMAC-SHA-256 of what was handed in under a secret of its own, printed on the receipt. */
  readonly fingerprint: Scalars['String']['output'];
  /** Whether the secretary typed it from paper. */
  readonly fromPaper: Scalars['Boolean']['output'];
  /** What the candidate is asked to add; null when nothing. */
  readonly supplement?: Maybe<Supplement>;
  /** Where the two checks stand; null for the candidate. */
  readonly conclusion?: Maybe<CheckConclusion>;
  /** The checks, for the Council and the supervisors. */
  readonly checks: ReadonlyArray<DossierCheck>;
  /** The private part, for its owner only, null once it is erased; the Council opens it with `openDossier`. */
  readonly details?: Maybe<DossierDetails>;
};

/** One typed text of a draft. */
export type DraftField = {
  readonly __typename?: 'DraftField';
  /** Name of the field. */
  readonly name: Scalars['String']['output'];
  /** What was typed. */
  readonly value: Scalars['String']['output'];
};

/** One typed text of a draft. */
export type DraftFieldInput = {
  /** Name of the field. */
  readonly name: Scalars['String']['input'];
  /** What was typed. */
  readonly value: Scalars['String']['input'];
};

/** What the viewer has typed of their registration and not yet handed in. */
export type RegistrationDraft = {
  readonly __typename?: 'RegistrationDraft';
  /** The step to go on with, from 1. */
  readonly step: Scalars['Int']['output'];
  /** When it was kept. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** What was typed. */
  readonly fields: ReadonlyArray<DraftField>;
};

/** One person's application for one post (hồ sơ dự tuyển); at most one per person and round. */
export type Application = Node & {
  readonly __typename?: 'Application';
  /** The dossier; null for applications without one, and for those who may not see it. */
  readonly dossier?: Maybe<Dossier>;
  /** Opaque id `app_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** The post applied for. */
  readonly post: Post;
  /** Full name. */
  readonly fullName: Scalars['String']['output'];
  /** Day of birth. */
  readonly birthDate: Scalars['LocalDate']['output'];
  /** Sex. */
  readonly sex: Sex;
  /** Present unit. */
  readonly unit: Scalars['String']['output'];
  /** Present post or rank. */
  readonly title: Scalars['String']['output'];
  /** Route of standing. */
  readonly route: Route;
  /** When it was received, by the server's clock. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ApplicationState;
  /** Reasons for refusing (BR-07); empty otherwise. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Candidate number (số báo danh); null before numbers are given. */
  readonly candidateNumber?: Maybe<Scalars['String']['output']>;
  /** Day of withdrawal; null when not withdrawn. */
  readonly withdrawnOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Phases the candidate was absent from (bỏ thi, BR-51). */
  readonly absentFrom: ReadonlyArray<Phase>;
};

/** A file for the viewer's own draft. */
export type KeepAttachmentInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The paper it is. */
  readonly kind: AttachmentKind;
  /** A file uploaded to `/uploads/dossier`. */
  readonly fileId: Scalars['ID']['input'];
};

/** A file to take out of the viewer's own draft. */
export type DropAttachmentInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The file. */
  readonly fileId: Scalars['ID']['input'];
};

/** Outcome of an act on the files of a draft. */
export type AttachmentsPayload = {
  readonly __typename?: 'AttachmentsPayload';
  /** All files of the draft; null when refused. */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What was typed so far. */
export type KeepRegistrationDraftInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The step to go on with, 1 to 6. */
  readonly step: Scalars['Int']['input'];
  /** Every text typed so far. */
  readonly fields: ReadonlyArray<DraftFieldInput>;
};

/** A whole registration. */
export type RegisterApplicationInput = {
  /** The round, open for registration. */
  readonly roundId: Scalars['ID']['input'];
  /** The post applied for. */
  readonly postId: Scalars['ID']['input'];
  /** Full name. */
  readonly fullName: Scalars['String']['input'];
  /** Day of birth. */
  readonly birthDate: Scalars['LocalDate']['input'];
  /** Sex. */
  readonly sex: Sex;
  /** Present unit. */
  readonly unit: Scalars['String']['input'];
  /** Present post or rank. */
  readonly title: Scalars['String']['input'];
  /** Route of standing (BR-05). */
  readonly route: Route;
  /** Citizen id, 12 digits; stored encrypted. */
  readonly citizenId: Scalars['String']['input'];
  /** Telephone, 10 digits. */
  readonly phone: Scalars['String']['input'];
  /** E-mail address; may be empty. */
  readonly email: Scalars['String']['input'];
  /** Address; may be empty. */
  readonly address: Scalars['String']['input'];
  /** What the applicant states of themself. */
  readonly facts: DeclaredFactsInput;
  /** Declares that everything is true. */
  readonly declaresTruth: Scalars['Boolean']['input'];
  /** Consents to the use of the data for this round. */
  readonly consents: Scalars['Boolean']['input'];
};

/** The answer to a request for more. */
export type AnswerSupplementInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version of the dossier that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The facts; of them the asked items only are taken. */
  readonly facts: DeclaredFactsInput;
};

/** The dossier to open. */
export type OpenDossierInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
};

/** The findings of the viewer. */
export type RecordEligibilityCheckInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version of the dossier that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Every line, each once. */
  readonly findings: ReadonlyArray<FindingInput>;
};

/** What the candidate is asked to add. */
export type RequestSupplementInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version of the dossier that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The items that open again. */
  readonly items: ReadonlyArray<CheckKey>;
  /** What is asked, in words. */
  readonly message: Scalars['String']['input'];
  /** Last day, until 24:00. */
  readonly dueOn: Scalars['LocalDate']['input'];
};

/** One application as the Council decided it. */
export type VotedDecisionInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version of the application that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the candidate may stand. */
  readonly eligible: Scalars['Boolean']['input'];
  /** Reasons; required when not eligible, at most 20. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
  /** Members for it. */
  readonly votesFor: Scalars['Int']['input'];
  /** Members against it. */
  readonly votesAgainst: Scalars['Int']['input'];
  /** Whether the Chair was for it; settles a tie (BR-20). */
  readonly chairFor: Scalars['Boolean']['input'];
};

/** A meeting of the Council on who may stand (D06). */
export type DecideEligibilityTogetherInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Members present, the Chair among them; at least two thirds (BR-20). */
  readonly presentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The decisions, 1 to 200. */
  readonly decisions: ReadonlyArray<VotedDecisionInput>;
};

/** Outcome of keeping a draft. */
export type DraftPayload = {
  readonly __typename?: 'DraftPayload';
  /** The draft as it is kept; null when refused. */
  readonly draft?: Maybe<RegistrationDraft>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of opening a dossier. */
export type OpenDossierPayload = {
  readonly __typename?: 'OpenDossierPayload';
  /** The application. */
  readonly application?: Maybe<Application>;
  /** The private part. */
  readonly details?: Maybe<DossierDetails>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What a list from a workbook is of. */
export type ImportKind =
  /** Applications that people brought on paper. */
  | 'APPLICATIONS'
  /** Evaluations (kết quả đánh giá, xếp loại) of people who applied. */
  | 'RATINGS';

/** A list that was brought in from a workbook; the workbook itself is not kept. */
export type ApplicationImport = {
  readonly __typename?: 'ApplicationImport';
  /** Opaque id `imp_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** What it is a list of. */
  readonly kind: ImportKind;
  /** Name of the file as the sender called it. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['String']['output'];
  /** Who brought it in. */
  readonly importedBy: Account;
  /** When. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** How many rows of it were taken. */
  readonly rowCount: Scalars['Int']['output'];
  /** Who took it back; null as long as it stands. */
  readonly undoneBy?: Maybe<Account>;
  /** When it was taken back. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The confirmation of a list that was looked at. */
export type ImportApplicationsInput = {
  /** The round, open for registration. */
  readonly roundId: Scalars['ID']['input'];
  /** A workbook uploaded to `/uploads/candidate-list`. */
  readonly fileId: Scalars['ID']['input'];
  /** How many rows the preview said would be taken. */
  readonly expectedRows: Scalars['Int']['input'];
  /** Takes the good rows although others are wrong. */
  readonly onlyGood: Scalars['Boolean']['input'];
  /** Everybody in the list signed on paper that it is true and that the data may be used. */
  readonly signed: Scalars['Boolean']['input'];
};

/** The confirmation of a list of evaluations that was looked at. */
export type ImportRatingsInput = {
  /** The round, until its candidates are confirmed. */
  readonly roundId: Scalars['ID']['input'];
  /** A workbook uploaded to `/uploads/rating-list`. */
  readonly fileId: Scalars['ID']['input'];
  /** How many rows the preview said would be taken. */
  readonly expectedRows: Scalars['Int']['input'];
  /** Takes the good rows although others are wrong. */
  readonly onlyGood: Scalars['Boolean']['input'];
};

/** The import to take back. */
export type UndoImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** Version of the import that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Outcome of bringing a list in, or of taking it back. */
export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  /** The import; null when refused. */
  readonly import?: Maybe<ApplicationImport>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Whether a candidate came to write (BR-24, BR-51). */
export type AttendanceState =
  /** Came in time. */
  | 'PRESENT'
  /** Came late, before the door closed. */
  | 'LATE'
  /** Came after the door closed and was not let in. */
  | 'TURNED_AWAY'
  /** Came after the door closed and was let in by the Chair. */
  | 'ADMITTED'
  /** Did not come. */
  | 'ABSENT';

/** What the room says of a candidate; whether somebody late is let in follows from the time. */
export type Arrival =
  /** Came in time. */
  | 'PRESENT'
  /** Came after the start. */
  | 'LATE'
  /** Did not come. */
  | 'ABSENT';

/** The day of the written paper (Ngày thi): rooms, seats and who came. For the Council, the supervisors and Ban coi thi. */
export type ExamDay = {
  readonly __typename?: 'ExamDay';
  /** Counts changes of rooms and seats; 0 before there are rooms. */
  readonly version: Scalars['Int']['output'];
  /** Day of the paper. */
  readonly date: Scalars['LocalDate']['output'];
  /** When writing begins in Hanoi, `HH:MM`; null before there are rooms. */
  readonly startsAt?: Maybe<Scalars['String']['output']>;
  /** Minutes of writing; null before there are rooms. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes after the start at which the door closes; null before there are rooms (BR-24). */
  readonly lateLimit?: Maybe<Scalars['Int']['output']>;
  /** Candidates who are called to write. */
  readonly called: Scalars['Int']['output'];
  /** The rooms in their order. */
  readonly rooms: ReadonlyArray<ExamRoom>;
  /** The seed of the draw as it was heard; null before the draw. With it and the candidate numbers anybody finds the seats again. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** When the seats were drawn. */
  readonly drawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each time drawn seats were given up, oldest first. */
  readonly redraws: ReadonlyArray<Redraw>;
  /** When the lists were posted; null before. */
  readonly postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why they were posted too late; null when they were not. */
  readonly lateReason?: Maybe<Scalars['String']['output']>;
  /** Last day on which posting is in time (BR-22). */
  readonly postBy: Scalars['LocalDate']['output'];
  /** Last day on which the summons is in time (BR-22). */
  readonly summonsBy: Scalars['LocalDate']['output'];
};

/** That drawn seats were given up. */
export type Redraw = {
  readonly __typename?: 'Redraw';
  /** Why, in the words of whoever set the rooms up anew. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** One examination room. */
export type ExamRoom = {
  readonly __typename?: 'ExamRoom';
  /** Name on the door. */
  readonly name: Scalars['String']['output'];
  /** Building or address. */
  readonly place: Scalars['String']['output'];
  /** Places that may be used. */
  readonly capacity: Scalars['Int']['output'];
  /** Places in one row of the seat map. */
  readonly columns: Scalars['Int']['output'];
  /** Who invigilates, the first invigilator first (BR-23). */
  readonly invigilators: ReadonlyArray<Account>;
  /** The places in their order; empty before the draw. */
  readonly seats: ReadonlyArray<ExamSeat>;
};

/** One place of a room. */
export type ExamSeat = {
  readonly __typename?: 'ExamSeat';
  /** Number of the place, from 1. */
  readonly seat: Scalars['Int']['output'];
  /** Id of the candidate's application, for recording who came. */
  readonly applicationId: Scalars['ID']['output'];
  /** Candidate number. */
  readonly candidateNumber?: Maybe<Scalars['String']['output']>;
  /** Name on the door list. */
  readonly fullName: Scalars['String']['output'];
  /** Day of birth on the door list. */
  readonly birthDate: Scalars['LocalDate']['output'];
  /** Whether the candidate has withdrawn since the draw. */
  readonly hasWithdrawn: Scalars['Boolean']['output'];
  /** What was recorded at the door; null before. */
  readonly attendance?: Maybe<Attendance>;
};

/** What was recorded at the door of one candidate. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** What follows from the record. */
  readonly state: AttendanceState;
  /** When somebody late came, `HH:MM`. */
  readonly cameAt?: Maybe<Scalars['String']['output']>;
};

/** A candidate's own place. */
export type OwnSeat = {
  readonly __typename?: 'OwnSeat';
  /** Name on the door. */
  readonly room: Scalars['String']['output'];
  /** Building or address. */
  readonly place: Scalars['String']['output'];
  /** Number of the place. */
  readonly seat: Scalars['Int']['output'];
  /** Day of the paper. */
  readonly date: Scalars['LocalDate']['output'];
  /** When writing begins in Hanoi, `HH:MM`. */
  readonly startsAt: Scalars['String']['output'];
  /** Minutes after which nobody is let in. */
  readonly lateLimit: Scalars['Int']['output'];
};

/** One room as it is set up. */
export type ExamRoomInput = {
  /** Name on the door. */
  readonly name: Scalars['String']['input'];
  /** Building or address. */
  readonly place: Scalars['String']['input'];
  /** Places that may be used. */
  readonly capacity: Scalars['Int']['input'];
  /** Places in one row of the seat map. */
  readonly columns: Scalars['Int']['input'];
  /** Accounts of those who invigilate, at least two of Ban coi thi. */
  readonly invigilators: ReadonlyArray<Scalars['ID']['input']>;
};

/** Rooms and hours of the written paper. */
export type ArrangeRoomsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read; 0 for the first time. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When writing begins in Hanoi, `HH:MM`. */
  readonly startsAt: Scalars['String']['input'];
  /** Minutes of writing. */
  readonly minutes: Scalars['Int']['input'];
  /** The rooms in their order. */
  readonly rooms: ReadonlyArray<ExamRoomInput>;
  /** Why, where seats that were drawn are given up. */
  readonly reason?: Scalars['String']['input'];
};

/** A draw of the seats. */
export type DrawSeatsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The number that was read aloud, at least six digits or letters; blanks and capitals do not count. */
  readonly seed: Scalars['String']['input'];
};

/** That the lists hang at the doors. */
export type PostSeatingInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, where it is later than the rules allow. */
  readonly lateReason?: Scalars['String']['input'];
};

/** Other invigilators. */
export type AssignInvigilatorsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Accounts for each room, in the order of the rooms. */
  readonly rooms: ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What the room says of one candidate. */
export type ArrivalInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version that was read; 0 for a first record. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether they came. */
  readonly arrival: Arrival;
  /** When somebody late came, `HH:MM`. */
  readonly cameAt?: InputMaybe<Scalars['String']['input']>;
};

/** Who came. */
export type RecordAttendanceInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** One line a candidate, at most 200. */
  readonly entries: ReadonlyArray<ArrivalInput>;
  /** Why, where an earlier record is changed. */
  readonly reason?: Scalars['String']['input'];
};

/** The Chair's decision on somebody who came too late. */
export type AdmitLateInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version of the attendance that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of an act on the day of the paper. */
export type ExamDayPayload = {
  readonly __typename?: 'ExamDayPayload';
  /** The day; null when refused. */
  readonly examDay?: Maybe<ExamDay>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** States of a round (trạng thái kỳ thi), passed in this order. */
export type RoundState =
  /** Being prepared (đang chuẩn bị). */
  | 'DRAFT'
  /** Receiving applications (đang nhận hồ sơ). */
  | 'REGISTRATION'
  /** Deciding who is eligible (đang thẩm định). */
  | 'SCREENING'
  /** Written paper being sat and marked (thi viết). */
  | 'WRITTEN'
  /** Defence being held and scored (bảo vệ đề án). */
  | 'DEFENCE'
  /** Result established by the Council (đã xác định kết quả). */
  | 'CONCLUDED';

/** Parts of an examination (phần thi). */
export type Phase =
  /** Written paper (thi viết). */
  | 'WRITTEN'
  /** Defence of a project (trình bày, bảo vệ đề án). */
  | 'DEFENCE';

/** How panel members give their marks (hình thức cho điểm, BR-46). */
export type BallotMode =
  /** Signed sheets (phiếu ký tên). */
  | 'SIGNED'
  /** Secret ballots (phiếu kín). */
  | 'SECRET'
  /** Scores shown on the spot (chấm công khai). */
  | 'PUBLIC';

/** How marks get into the system (cách nhập điểm, BR-47). */
export type EntryMode =
  /** From signed paper, typed by the secretary and confirmed by the one who gave the mark; unequal is blocked. */
  | 'PAPER_DOUBLE_ENTRY'
  /** Typed by the one who gives the mark. */
  | 'DIRECT';

/** How the members' totals become one mark (BR-44). */
export type DefenceCombination =
  /** Plain mean (trung bình cộng). */
  | 'MEAN'
  /** Mean without one highest and one lowest (bỏ điểm cao nhất, thấp nhất). */
  | 'DROP_EXTREMES';

/** What the ranking compares (BR-48). */
export type RankingBasis =
  /** The defence mark alone; the written paper is a gate. */
  | 'DEFENCE'
  /** A weighted total. */
  | 'WEIGHTED';

/** The authority that holds the round (cơ quan tổ chức), as printed at the head of papers. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Name, in capitals as printed. */
  readonly name: Scalars['String']['output'];
  /** The superior authority (cơ quan chủ quản). */
  readonly superior: Scalars['String']['output'];
  /** Abbreviation used in document numbers. */
  readonly abbreviation: Scalars['String']['output'];
  /** Place printed before the date (địa danh). */
  readonly place: Scalars['String']['output'];
};

/** The authority that holds the round. */
export type AgencyInput = {
  /** Name, in capitals as printed. */
  readonly name: Scalars['String']['input'];
  /** The superior authority (cơ quan chủ quản). */
  readonly superior: Scalars['String']['input'];
  /** Abbreviation used in document numbers. */
  readonly abbreviation: Scalars['String']['input'];
  /** Place printed before the date (địa danh). */
  readonly place: Scalars['String']['input'];
};

/** The document that lays down the rules of the round (quy chế), BR-01. */
export type RegulationDocument = {
  readonly __typename?: 'RegulationDocument';
  /** Number and symbol. */
  readonly number: Scalars['String']['output'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['output'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['output'];
};

/** The document that lays down the rules of the round (quy chế). */
export type RegulationDocumentInput = {
  /** Number and symbol. */
  readonly number: Scalars['String']['input'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['input'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['input'];
};

/** Bounds of the difference between two markers (BR-31): up to `agree` the mean, from `third` on a third marker, between them the head decides. */
export type WrittenBands = {
  readonly __typename?: 'WrittenBands';
  /** Largest difference for the plain mean, inclusive. */
  readonly agree: Scalars['Mark']['output'];
  /** Smallest difference for a third marker, inclusive. */
  readonly third: Scalars['Mark']['output'];
};

/** Bounds of the difference between two markers. */
export type WrittenBandsInput = {
  /** Largest difference for the plain mean, inclusive. */
  readonly agree: Scalars['Mark']['input'];
  /** Smallest difference for a third marker, inclusive. */
  readonly third: Scalars['Mark']['input'];
};

/** Levels of professional education (trình độ chuyên môn). */
export type Education =
  /** Below university (dưới đại học). */
  | 'BELOW_UNIVERSITY'
  /** University (đại học). */
  | 'UNIVERSITY'
  /** Master (thạc sĩ). */
  | 'MASTER'
  /** Doctor (tiến sĩ). */
  | 'DOCTOR';

/** Levels of political theory (lý luận chính trị). */
export type PoliticsLevel =
  /** None asked or held. */
  | 'NONE'
  /** Elementary (sơ cấp). */
  | 'ELEMENTARY'
  /** Intermediate (trung cấp). */
  | 'INTERMEDIATE'
  /** Advanced (cao cấp). */
  | 'ADVANCED';

/** Who may stand (điều kiện dự tuyển, BR-07 to BR-09). */
export type EligibilityConditions = {
  readonly __typename?: 'EligibilityConditions';
  /** Months left to serve at a first or higher appointment (BR-08). */
  readonly termMonths: Scalars['Int']['output'];
  /** Day from which those months are counted; null means the last day for applications. */
  readonly ageOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Months in the present or an equivalent post, unless it is a first appointment (BR-09). */
  readonly monthsInPost: Scalars['Int']['output'];
  /** Least education. */
  readonly education: Education;
  /** Least political theory. */
  readonly politics: PoliticsLevel;
  /** Whether the post asks for membership of the Party. */
  readonly partyMember: Scalars['Boolean']['output'];
  /** Papers that whoever registers online hands in as files, each where it fits their route and what they state. */
  readonly papers: ReadonlyArray<AttachmentKind>;
};

/** Who may stand; what is left out keeps its default. */
export type EligibilityConditionsInput = {
  /** Months left to serve at a first or higher appointment (BR-08); 60 unless given. */
  readonly termMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Day from which those months are counted; the last day for applications unless given. */
  readonly ageOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Months in the present or an equivalent post (BR-09); 24 unless given. */
  readonly monthsInPost?: InputMaybe<Scalars['Int']['input']>;
  /** Least education; university unless given. */
  readonly education?: InputMaybe<Education>;
  /** Least political theory; none unless given. */
  readonly politics?: InputMaybe<PoliticsLevel>;
  /** Whether the post asks for membership of the Party; no unless given. */
  readonly partyMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Papers to hand in as files; those of nominees (BR-05) unless given. */
  readonly papers?: InputMaybe<ReadonlyArray<AttachmentKind>>;
};

/** A signed document of the regulation (bản quy chế đã ký), to be read at `/files/<id>`. */
export type RegulationFile = {
  readonly __typename?: 'RegulationFile';
  /** Opaque id `fil_…`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file as the sender called it. */
  readonly name: Scalars['String']['output'];
  /** Size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** SHA-256 of its bytes, as the log names it. */
  readonly sha256: Scalars['String']['output'];
  /** When it was uploaded. */
  readonly uploadedAt: Scalars['DateTime']['output'];
};

/** One number of the regulation with the clause it rests on. */
export type RegulationEntry = {
  readonly __typename?: 'RegulationEntry';
  /** Name of the parameter. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
  /** The business rule that uses it. */
  readonly rule: Scalars['String']['output'];
  /** The clause it comes from. */
  readonly clause: Scalars['String']['output'];
  /** What it means, in Vietnamese. */
  readonly wording: Scalars['String']['output'];
  /** Its default as text, to see at a glance what a round does differently. */
  readonly usual: Scalars['String']['output'];
};

/** Which posts a round fills; it gives its own defaults and says who recognises the result. */
export type PostFamily =
  /** Posts of departments and their equals (cấp phòng và tương đương). */
  | 'DEPARTMENT'
  /** Leaders of an autonomous public unit (đơn vị sự nghiệp công lập tự chủ). */
  | 'AUTONOMOUS_UNIT';

/** The rules of one round as data (quy chế): frozen when registration opens (BR-01, BR-02). */
export type Regulation = {
  readonly __typename?: 'Regulation';
  /** The document they rest on. */
  readonly document: RegulationDocument;
  /** Which posts the round fills. */
  readonly family: PostFamily;
  /** Who recognises the result and decides between equals, in Vietnamese words. */
  readonly approver: Scalars['String']['output'];
  /** Parts of the examination. */
  readonly phases: ReadonlyArray<Phase>;
  /** Decimals kept in official marks (BR-35). */
  readonly decimals: Scalars['Int']['output'];
  /** Most that each question of the written paper earns, in their order; empty when the whole script gets one mark (BR-33). Questions are known by their numbers alone. */
  readonly questionMaxima: ReadonlyArray<Scalars['Mark']['output']>;
  /** Marks are multiples of this; null allows every hundredth (BR-33). */
  readonly markStep?: Maybe<Scalars['Mark']['output']>;
  /** Bounds for two written marks. */
  readonly writtenBands: WrittenBands;
  /** Lowest written mark that leads to the defence (BR-38). */
  readonly gate: Scalars['Mark']['output'];
  /** Largest allowed spread between panel members; null when the rule is off (BR-45). */
  readonly defenceSpread?: Maybe<Scalars['Mark']['output']>;
  /** Fewest eligible candidates a post needs (BR-11). */
  readonly minimumCandidates: Scalars['Int']['output'];
  /** What excuses somebody who must register (BR-06). */
  readonly excuses: ReadonlyArray<Excuse>;
  /** How panel members give marks. */
  readonly ballot: BallotMode;
  /** How marks are entered. */
  readonly entry: EntryMode;
  /** How the members' totals become one mark (BR-44). */
  readonly defenceCombine: DefenceCombination;
  /** What the ranking compares (BR-48). */
  readonly ranking: RankingBasis;
  /** Weights of a weighted total; null when the ranking compares the defence mark alone. */
  readonly rankingWeights?: Maybe<RankingWeights>;
  /** Deduction for a reprimand in per cent (BR-36). */
  readonly reprimandDeduction: Scalars['Int']['output'];
  /** Deduction for a warning in per cent (BR-36). */
  readonly warningDeduction: Scalars['Int']['output'];
  /** Whether a paper whose submission list its writer did not sign gets 0 (BR-27). */
  readonly unsignedIsZero: Scalars['Boolean']['output'];
  /** Minutes of each part of a candidate's turn before the panel. */
  readonly defenceMinutes: DefenceMinutes;
  /** Difference from which a re-mark needs a minuted dialogue (BR-54). */
  readonly appealTolerance: Scalars['Mark']['output'];
  /** Working days in which re-marking can be asked for (BR-52). */
  readonly appealDays: Scalars['Int']['output'];
  /** Whether the defence is scored only after those days (BR-39). */
  readonly defenceWaits: Scalars['Boolean']['output'];
  /** What nobody who serves may be to a candidate (BR-13). */
  readonly barringRelations: ReadonlyArray<Relation>;
  /** Who may stand. */
  readonly conditions: EligibilityConditions;
  /** Every number with its clause, for explanation. */
  readonly entries: ReadonlyArray<RegulationEntry>;
};

/** Weights of the parts in a weighted total, in basis points; together 10000 (BR-48). */
export type RankingWeights = {
  readonly __typename?: 'RankingWeights';
  /** Weight of the written paper. */
  readonly written: Scalars['Int']['output'];
  /** Weight of the defence. */
  readonly defence: Scalars['Int']['output'];
};

/** Weights of the parts in a weighted total, in basis points; together 10000 (BR-48). */
export type RankingWeightsInput = {
  /** Weight of the written paper. */
  readonly written: Scalars['Int']['input'];
  /** Weight of the defence. */
  readonly defence: Scalars['Int']['input'];
};

/** Minutes of each part of a candidate's turn before the panel. */
export type DefenceMinutes = {
  readonly __typename?: 'DefenceMinutes';
  /** To prepare (chuẩn bị). */
  readonly preparation: Scalars['Int']['output'];
  /** To present (trình bày). */
  readonly presentation: Scalars['Int']['output'];
  /** To answer questions (trả lời chất vấn). */
  readonly questions: Scalars['Int']['output'];
};

/** Minutes of each part of a candidate's turn before the panel, each 0 to 480. */
export type DefenceMinutesInput = {
  /** To prepare (chuẩn bị). */
  readonly preparation: Scalars['Int']['input'];
  /** To present (trình bày). */
  readonly presentation: Scalars['Int']['input'];
  /** To answer questions (trả lời chất vấn). */
  readonly questions: Scalars['Int']['input'];
};

/** What differs from the default regulation; anything left out keeps its default. */
export type RegulationInput = {
  /** The document (required: nothing opens without one). */
  readonly document: RegulationDocumentInput;
  /** Which posts the round fills; posts of departments unless given. */
  readonly family?: InputMaybe<PostFamily>;
  /** Parts of the examination. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** Decimals kept, 0 to 2 (BR-35). */
  readonly decimals?: InputMaybe<Scalars['Int']['input']>;
  /** Most that each question of the written paper earns, in their order, 20 at most, together the full mark; markers then give one mark for each question (BR-33). */
  readonly questionMaxima?: InputMaybe<ReadonlyArray<Scalars['Mark']['input']>>;
  /** Marks are multiples of this; every hundredth is allowed unless given (BR-33). */
  readonly markStep?: InputMaybe<Scalars['Mark']['input']>;
  /** Bounds for two written marks (BR-31). */
  readonly writtenBands?: InputMaybe<WrittenBandsInput>;
  /** Gate of the written paper (BR-38). */
  readonly gate?: InputMaybe<Scalars['Mark']['input']>;
  /** Largest spread between panel members (BR-45). */
  readonly defenceSpread?: InputMaybe<Scalars['Mark']['input']>;
  /** Turns the spread rule off; excludes `defenceSpread`. */
  readonly defenceSpreadOff?: InputMaybe<Scalars['Boolean']['input']>;
  /** How totals are combined (BR-44). */
  readonly defenceCombine?: InputMaybe<DefenceCombination>;
  /** Minutes of each part of a candidate's turn before the panel, each 0 to 480. */
  readonly defenceMinutes?: InputMaybe<DefenceMinutesInput>;
  /** What the ranking compares (BR-48). */
  readonly ranking?: InputMaybe<RankingBasis>;
  /** Weights of a weighted total, required with `ranking: WEIGHTED` and only there. */
  readonly rankingWeights?: InputMaybe<RankingWeightsInput>;
  /** Fewest eligible candidates (BR-11). */
  readonly minimumCandidates?: InputMaybe<Scalars['Int']['input']>;
  /** What excuses somebody who must register (BR-06). */
  readonly excuses?: InputMaybe<ReadonlyArray<Excuse>>;
  /** Ballot mode (BR-46). */
  readonly ballot?: InputMaybe<BallotMode>;
  /** Entry mode (BR-47). */
  readonly entry?: InputMaybe<EntryMode>;
  /** Deduction for a reprimand in per cent (BR-36). */
  readonly reprimandDeduction?: InputMaybe<Scalars['Int']['input']>;
  /** Deduction for a warning in per cent (BR-36). */
  readonly warningDeduction?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a paper whose submission list its writer did not sign gets 0 (BR-27); yes unless given. */
  readonly unsignedIsZero?: InputMaybe<Scalars['Boolean']['input']>;
  /** Working days in which re-marking can be asked for, 1 to 60 (BR-52). */
  readonly appealDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the defence is scored only after those days (BR-39). */
  readonly defenceWaits?: InputMaybe<Scalars['Boolean']['input']>;
  /** Difference from which a re-mark needs a minuted dialogue (BR-54). */
  readonly appealTolerance?: InputMaybe<Scalars['Mark']['input']>;
  /** What nobody who serves may be to a candidate (BR-13); the list of NĐ 170/2025 Điều 8(3) unless given. */
  readonly barringRelations?: InputMaybe<ReadonlyArray<Relation>>;
  /** Who may stand (BR-07 to BR-09). */
  readonly conditions?: InputMaybe<EligibilityConditionsInput>;
};

/** A post to be filled (chức danh thi tuyển). */
export type Post = Node & {
  readonly __typename?: 'Post';
  /** Opaque id `pst_…`. */
  readonly id: Scalars['ID']['output'];
  /** Title of the post. */
  readonly title: Scalars['String']['output'];
  /** Unit the post belongs to. */
  readonly unit: Scalars['String']['output'];
  /** How many are to be chosen (chỉ tiêu). */
  readonly quota: Scalars['Int']['output'];
};

/** A post to be filled. */
export type PostInput = {
  /** Title of the post. */
  readonly title: Scalars['String']['input'];
  /** Unit the post belongs to. */
  readonly unit: Scalars['String']['input'];
  /** How many are to be chosen, at least 1. */
  readonly quota: Scalars['Int']['input'];
};

/** Three ways on for a post with too few eligible people (BR-11). */
export type ShortPostChoice =
  /** More people are nominated (đề cử thêm): applications of nominees are taken again until a day. */
  | 'NOMINATE'
  /** Applications are taken longer (gia hạn nhận hồ sơ), of everybody, until a day. */
  | 'EXTEND'
  /** The post is stopped (dừng thi vị trí): its candidates take no part. */
  | 'SUSPEND';

/** How a post stands towards the least number of eligible people (BR-11). */
export type ShortPostState =
  /** Too few, and nothing decided: the list of candidates cannot be settled. */
  | 'AWAITS'
  /** Takes applications again. */
  | 'REOPENED'
  /** Stopped. */
  | 'SUSPENDED'
  /** The time added is over and applications wait for their decision. */
  | 'SCREENING'
  /** Has enough people now. */
  | 'ENOUGH';

/** A recorded decision on a post with too few eligible people (BR-11). */
export type ShortPostDecision = {
  readonly __typename?: 'ShortPostDecision';
  /** What was decided. */
  readonly choice: ShortPostChoice;
  /** Last day of the time added for applications, until 24:00; null where the post was stopped. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
  /** The minutes or decision it stands in. */
  readonly document: Decision;
  /** Why, as the document says. */
  readonly reason: Scalars['String']['output'];
  /** How many were eligible then. */
  readonly eligible: Scalars['Int']['output'];
  /** Day on which it was recorded. */
  readonly decidedOn: Scalars['LocalDate']['output'];
};

/** A post that has, or had, fewer eligible people than the regulation asks for (BR-11). */
export type ShortPost = {
  readonly __typename?: 'ShortPost';
  /** The post. */
  readonly post: Post;
  /** How it stands. */
  readonly state: ShortPostState;
  /** How many are eligible now. */
  readonly eligible: Scalars['Int']['output'];
  /** Fewest that the regulation asks for. */
  readonly minimum: Scalars['Int']['output'];
  /** What was decided, oldest first. */
  readonly decisions: ReadonlyArray<ShortPostDecision>;
};

/** A post that takes applications again (BR-11). */
export type PostReopening = {
  readonly __typename?: 'PostReopening';
  /** The post. */
  readonly post: Post;
  /** Last day, until 24:00. */
  readonly until: Scalars['LocalDate']['output'];
  /** Whether only nominees are taken (đề cử thêm). */
  readonly nomineesOnly: Scalars['Boolean']['output'];
};

/** One criterion of the defence sheet (tiêu chí chấm đề án). */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** Short key, unique in the rubric. */
  readonly key: Scalars['String']['output'];
  /** Wording on the sheet. */
  readonly title: Scalars['String']['output'];
  /** Highest mark for it. */
  readonly maximum: Scalars['Mark']['output'];
};

/** One criterion of the defence sheet; all maxima add up to 100 (BR-41). */
export type CriterionInput = {
  /** Short key, unique in the rubric. */
  readonly key: Scalars['String']['input'];
  /** Wording on the sheet. */
  readonly title: Scalars['String']['input'];
  /** Highest mark for it. */
  readonly maximum: Scalars['Mark']['input'];
};

/** Days of a round (lịch kỳ thi). */
export type RoundDates = {
  readonly __typename?: 'RoundDates';
  /** Day of the notice (ngày thông báo). */
  readonly notice: Scalars['LocalDate']['output'];
  /** First day for applications. */
  readonly opens: Scalars['LocalDate']['output'];
  /** Last day for applications, until 24:00 (BR-04). */
  readonly closes: Scalars['LocalDate']['output'];
  /** Day of the written paper; null when there is none. */
  readonly written?: Maybe<Scalars['LocalDate']['output']>;
  /** Day of the defence. */
  readonly defence: Scalars['LocalDate']['output'];
};

/** Days of a round. */
export type RoundDatesInput = {
  /** Day of the notice. */
  readonly notice: Scalars['LocalDate']['input'];
  /** First day for applications. */
  readonly opens: Scalars['LocalDate']['input'];
  /** Last day for applications, until 24:00. */
  readonly closes: Scalars['LocalDate']['input'];
  /** Day of the written paper, when there is one. */
  readonly written?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Day of the defence. */
  readonly defence: Scalars['LocalDate']['input'];
};

/** Where a line of the readiness card is put right. */
export type ReadinessPlace =
  /** The form of the regulation. */
  | 'REGULATION'
  /** The posts. */
  | 'POSTS'
  /** The criteria of the defence sheet. */
  | 'RUBRIC'
  /** The days. */
  | 'DATES'
  /** The bodies. */
  | 'BODIES';

/** One thing that must hold before registration opens (việc phải xong trước khi mở). */
export type ReadinessLine = {
  readonly __typename?: 'ReadinessLine';
  /** Name of the line, stable for programs. */
  readonly key: Scalars['String']['output'];
  /** Whether it holds. */
  readonly done: Scalars['Boolean']['output'];
  /** Whether the opening is refused without it. */
  readonly required: Scalars['Boolean']['output'];
  /** The line in Vietnamese. */
  readonly sentence: Scalars['String']['output'];
  /** The business rule behind it. */
  readonly rule: Scalars['String']['output'];
  /** Where it is put right. */
  readonly place: ReadinessPlace;
};

/** How a step of the timetable stands. */
export type StepState =
  /** Done. */
  | 'DONE'
  /** Still to come. */
  | 'OPEN'
  /** Its last day is over. */
  | 'OVERDUE';

/** A step of the round as plans state it: who, what, until when, with which result (rõ người, rõ việc, rõ thời gian, rõ kết quả). */
export type TimetableStep = {
  readonly __typename?: 'TimetableStep';
  /** Name of the step, stable for programs. */
  readonly key: Scalars['String']['output'];
  /** Who is responsible. */
  readonly who: Scalars['String']['output'];
  /** What is to be done. */
  readonly what: Scalars['String']['output'];
  /** What it leaves. */
  readonly result: Scalars['String']['output'];
  /** Last day, until 24:00 in Hà Nội (BR-58). */
  readonly due: Scalars['LocalDate']['output'];
  /** The business rule behind the day. */
  readonly rule: Scalars['String']['output'];
  /** The clause behind the day. */
  readonly clause: Scalars['String']['output'];
  /** How the day was counted, in Vietnamese. */
  readonly counted: Scalars['String']['output'];
  /** How it stands. */
  readonly state: StepState;
};

/** Last link of an audit chain (mã đối soát). */
export type AuditHead = {
  readonly __typename?: 'AuditHead';
  /** Number of the entry, from 1. */
  readonly sequence: Scalars['Int']['output'];
  /** SHA-256 in hex. */
  readonly hash: Scalars['String']['output'];
};

/** A page of rounds. */
export type RoundConnection = {
  readonly __typename?: 'RoundConnection';
  /** The rounds with their cursors. */
  readonly edges: ReadonlyArray<RoundEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One round in a list. */
export type RoundEdge = {
  readonly __typename?: 'RoundEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The round. */
  readonly node: Round;
};

/** A new round: who holds it and when. */
export type CreateRoundInput = {
  /** Code, unique in the system. */
  readonly code: Scalars['String']['input'];
  /** Title as printed. */
  readonly title: Scalars['String']['input'];
  /** The authority that holds it. */
  readonly agency: AgencyInput;
  /** Its days. */
  readonly dates: RoundDatesInput;
};

/** The signed document of the rules. */
export type AttachRegulationInput = {
  /** The round, still a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** The file, uploaded for this purpose (`regulation`). */
  readonly fileId: Scalars['ID']['input'];
};

/** The rules of a round. */
export type SetRegulationInput = {
  /** The round, still a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What differs from the defaults. */
  readonly regulation: RegulationInput;
};

/** The posts of a round. */
export type DefinePostsInput = {
  /** The round, still a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All posts, in order of printing; at most 50. */
  readonly posts: ReadonlyArray<PostInput>;
};

/** The criteria of the defence sheet. */
export type DefineRubricInput = {
  /** The round, still a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All criteria, in order of printing. */
  readonly criteria: ReadonlyArray<CriterionInput>;
};

/** Rules, posts and criteria taken from another round. */
export type CopyRoundSetupInput = {
  /** The round, still a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The round they are taken from. */
  readonly fromRoundId: Scalars['ID']['input'];
};

/** The days of a draft. */
export type ChangeRoundDatesInput = {
  /** The round, still a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All days. */
  readonly dates: RoundDatesInput;
};

/** Days of the parts, put off for the whole round. */
export type LaterDaysInput = {
  /** Day of the written paper, where there is one; not before the present one. */
  readonly written?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Day of the defence; not before the present one. */
  readonly defence: Scalars['LocalDate']['input'];
};

/** What the Council decided on a post with too few eligible people (BR-11). */
export type DecideShortPostInput = {
  /** The round, while eligibility is being decided. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly postId: Scalars['ID']['input'];
  /** What was decided. */
  readonly choice: ShortPostChoice;
  /** Last day of the time added, later than today and before the summons go out; left out where the post is stopped. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The parts put off, where the time added needs it. */
  readonly laterDays?: InputMaybe<LaterDaysInput>;
  /** The minutes or decision it stands in. */
  readonly document: DecisionInput;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A step of the whole round. */
export type RoundStepInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Outcome of an act on a round. */
export type RoundPayload = {
  readonly __typename?: 'RoundPayload';
  /** The round after the act; null when refused. */
  readonly round?: Maybe<Round>;
  /** The request for a second person's agreement; null when the act needs none. */
  readonly approval?: Maybe<Approval>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What a candidate is written about. */
export type LetterKind =
  /** Whether they may stand (kết quả xét điều kiện). */
  | 'LIST'
  /** What they are asked to add. */
  | 'SUPPLEMENT'
  /** The same, on the last working day before it is too late. */
  | 'SUPPLEMENT_AGAIN'
  /** The day of the written paper is near. */
  | 'WRITTEN'
  /** The day of the defence is near. */
  | 'DEFENCE';

/** How a letter reached somebody who has no e-mail address. */
export type LetterWay =
  /** Read out on the telephone (gọi điện). */
  | 'PHONE'
  /** By post (gửi bưu điện). */
  | 'POST'
  /** From hand to hand (trao tận tay). */
  | 'IN_PERSON';

/** The record that a letter reached its reader: made once, never changed. */
export type LetterHandOver = {
  readonly __typename?: 'LetterHandOver';
  /** How. */
  readonly way: LetterWay;
  /** Who took it. */
  readonly receiver: Scalars['String']['output'];
  /** On which day. */
  readonly on: Scalars['LocalDate']['output'];
  /** Who handed it over. */
  readonly by: Account;
};

/** A letter that is due to somebody who gave no e-mail address (BR-12); as a PDF at `GET /rounds/<id>/letters/<application>-<kind>.pdf`. */
export type UnreachedLetter = {
  readonly __typename?: 'UnreachedLetter';
  /** Id of the letter, for `recordLetterHandedOver`. */
  readonly letter: Scalars['String']['output'];
  /** What it is about. */
  readonly kind: LetterKind;
  /** The same in Vietnamese. */
  readonly title: Scalars['String']['output'];
  /** The last day it names. */
  readonly due: Scalars['LocalDate']['output'];
  /** Whom it is for. */
  readonly application: Application;
  /** Version of their dossier, for `recordLetterHandedOver`. */
  readonly dossierVersion: Scalars['Int']['output'];
  /** How it reached them; null before. */
  readonly handedOver?: Maybe<LetterHandOver>;
};

/** How a letter reached its reader. */
export type RecordLetterHandedOverInput = {
  /** Whose letter. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version of the dossier that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the letter. */
  readonly letter: Scalars['String']['input'];
  /** How. */
  readonly way: LetterWay;
  /** Who took it: the candidate, or somebody at the address. */
  readonly receiver: Scalars['String']['input'];
  /** On which day. */
  readonly on: Scalars['LocalDate']['input'];
};

/** One issued paper (giấy tờ): its bytes come from `GET /papers/<id>` with the same session. */
export type Paper = Node & {
  readonly __typename?: 'Paper';
  /** Opaque id `pap_…`. */
  readonly id: Scalars['ID']['output'];
  /** Code of the form, such as `D28`. */
  readonly code: Scalars['String']['output'];
  /** What tells papers of one form apart, such as member and candidate; empty for the only one. */
  readonly subject?: Maybe<PaperSubject>;
  /** Document number, such as `01/BB-HĐTT`; null for forms that carry none (BR-61). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Version of the paper, from 1 (BR-59). */
  readonly version: Scalars['Int']['output'];
  /** SHA-256 of its content in canonical form. */
  readonly contentHash: Scalars['String']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Name of the form, such as `Phiếu chấm điểm đề án`. */
  readonly name: Scalars['String']['output'];
  /** Where it stands between draft and publication. */
  readonly state: PaperState;
  /** Whether the data still give exactly this edition; false also once a newer edition stands in its place (BR-59). */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** What this edition changed against the one before, one line a fact; empty for the first. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
  /** The 16 digits by which anybody can check the printed sheet at `/xac-minh`. */
  readonly proofCode: Scalars['String']['output'];
  /** SHA-256 of the PDF; null until it was first printed or looked up. */
  readonly fileHash?: Maybe<Scalars['String']['output']>;
  /** The signed copy; null until it was taken. */
  readonly signedCopy?: Maybe<SignedCopy>;
  /** Day of publication (ngày ban hành). */
  readonly publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts changes of this record, for `expectedVersion`. */
  readonly recordVersion: Scalars['Int']['output'];
};

/** Where a paper stands. */
export type PaperState =
  /** Dự thảo. */
  | 'DRAFTED'
  /** Trình ký. */
  | 'IN_SIGNING'
  /** Đã ký: the signed copy was taken. */
  | 'SIGNED'
  /** Ban hành. */
  | 'PUBLISHED';

/** The signed copy of a paper: its bytes come from `GET /files/<fileId>` with the same session. */
export type SignedCopy = {
  readonly __typename?: 'SignedCopy';
  /** Id of the file. */
  readonly fileId: Scalars['ID']['output'];
  /** The digital signature that was verified; null for a scan. */
  readonly signature?: Maybe<PaperSignature>;
};

/** A digital signature (chữ ký số) that covers the whole PDF and fits its certificate. */
export type PaperSignature = {
  readonly __typename?: 'PaperSignature';
  /** Whom the certificate names. */
  readonly signer: Scalars['String']['output'];
  /** Who issued the certificate; whether to trust them is for people to say. */
  readonly issuer: Scalars['String']['output'];
  /** Serial number of the certificate. */
  readonly serial: Scalars['String']['output'];
  /** Whether the certificate was within its time when the file was taken. */
  readonly inTime: Scalars['Boolean']['output'];
};

/** Whom or what a paper is about. */
export type PaperSubject = {
  readonly __typename?: 'PaperSubject';
  /** The person: of a D24 the panel member, null for a secret ballot (BR-46); of a D03 who serves. */
  readonly member?: Maybe<Account>;
  /** The candidate's application; null for papers that are about no candidate. */
  readonly application?: Maybe<Application>;
  /** The body, such as the one a D02 sets up; null for papers that are about none. */
  readonly body?: Maybe<Body>;
  /** The post, such as the one a D25 lists the marks of; null for papers that are about none. */
  readonly post?: Maybe<Post>;
};

/** A page of papers. */
export type PaperConnection = {
  readonly __typename?: 'PaperConnection';
  /** The papers with their cursors. */
  readonly edges: ReadonlyArray<PaperEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One paper in a list. */
export type PaperEdge = {
  readonly __typename?: 'PaperEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The paper. */
  readonly node: Paper;
};

/** A form of paper that is made from the data of a round. */
export type PaperForm = {
  readonly __typename?: 'PaperForm';
  /** Its code, such as `D08`. */
  readonly code: Scalars['String']['output'];
  /** Its name, such as `Giấy triệu tập dự thi`. */
  readonly name: Scalars['String']['output'];
  /** Whether papers of it can be issued in the state the round is in. */
  readonly mayIssue: Scalars['Boolean']['output'];
  /** The words new papers of the agency are printed with. */
  readonly wording: PaperWording;
};

/** The words of a form (lời văn của mẫu): those that came with the product, or the agency's own. */
export type PaperWording = {
  readonly __typename?: 'PaperWording';
  /** Number of the agency's edition in force; 0 for the words that came with the product. */
  readonly number: Scalars['Int']['output'];
  /** Whether they are those that came with the product. */
  readonly isOriginal: Scalars['Boolean']['output'];
  /** Liquid and a small Markdown, with front matter. */
  readonly text: Scalars['String']['output'];
  /** The words that came with the product (mẫu gốc). */
  readonly original: Scalars['String']['output'];
  /** Every edition of the agency so far, newest first; none of them ever changes. */
  readonly editions: ReadonlyArray<WordingEdition>;
  /** Version of the form that the words in force were written for: an agency's own outlive it while they still fit. */
  readonly writtenFor: Scalars['Int']['output'];
  /** Version of the form that new papers have. */
  readonly formVersion: Scalars['Int']['output'];
  /** The agency's own words that would be in force if the form as it is now could be printed with them; null where none lapsed. */
  readonly lapsed?: Maybe<LapsedWording>;
};

/** An agency's words that a newer version of their form cannot be printed with: the supplied words are in force until two people agree on others. */
export type LapsedWording = {
  readonly __typename?: 'LapsedWording';
  /** Code of the form. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Number of the edition. */
  readonly number: Scalars['Int']['output'];
  /** Its words, to copy from. */
  readonly text: Scalars['String']['output'];
  /** Why they do not fit any more, with line and name. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** An edition of a form's words (bản sửa): agreed on by two people, never changed. */
export type WordingEdition = {
  readonly __typename?: 'WordingEdition';
  /** From 1, one after another. */
  readonly number: Scalars['Int']['output'];
  /** Number of the edition it was made from; 0 for the words that came with the product. */
  readonly basedOn: Scalars['Int']['output'];
  /** SHA-256 of its text, which papers printed with it name. */
  readonly sha256: Scalars['String']['output'];
  /** Whether it brought back the words that came with the product. */
  readonly isOriginal: Scalars['Boolean']['output'];
  /** The secretary who wrote it. */
  readonly proposedBy: Account;
  /** The chair who agreed. */
  readonly approvedBy: Account;
  /** When the chair agreed. */
  readonly decidedAt: Scalars['DateTime']['output'];
};

/** What a waiting change of a form's words would do. */
export type WordingChange = {
  readonly __typename?: 'WordingChange';
  /** Code of the form. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The words it was made from. */
  readonly before: Scalars['String']['output'];
  /** The words that are asked for. */
  readonly after: Scalars['String']['output'];
};

/** A paper that is addressed to the viewer: its bytes come from `GET /papers/<id>` with the same session. */
export type OwnPaper = {
  readonly __typename?: 'OwnPaper';
  /** Opaque id `pap_…`. */
  readonly id: Scalars['ID']['output'];
  /** Code of the form, such as `D30`. */
  readonly code: Scalars['String']['output'];
  /** Name of the form. */
  readonly name: Scalars['String']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
};

/** A round and the forms to issue. */
export type IssuePapersInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Forms to issue, such as `D08`; those of the result (D24, D27, D28) when left out. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Outcome of issuing papers. */
export type IssuePapersPayload = {
  readonly __typename?: 'IssuePapersPayload';
  /** How many were issued now; null when refused. */
  readonly issued?: Maybe<Scalars['Int']['output']>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A step in the life of one paper. */
export type PaperStepInput = {
  /** The paper. */
  readonly paperId: Scalars['ID']['input'];
  /** Its `recordVersion` as it was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** The signed copy of a paper. */
export type AttachSignedPaperInput = {
  /** The paper. */
  readonly paperId: Scalars['ID']['input'];
  /** Its `recordVersion` as it was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** A file uploaded to `/uploads/signed-scan` or `/uploads/signed-pdf`. */
  readonly fileId: Scalars['ID']['input'];
};

/** Outcome of a step of a paper. */
export type PaperStepPayload = {
  readonly __typename?: 'PaperStepPayload';
  /** The paper after the step; null when refused. */
  readonly paper?: Maybe<Paper>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Other words for a form. */
export type ChangeTemplateInput = {
  /** The round in which it is agreed on; its agency's papers are meant, in every round. */
  readonly roundId: Scalars['ID']['input'];
  /** Code of the form, such as `D28`. */
  readonly code: Scalars['String']['input'];
  /** Number of the edition the words were made from; 0 for those that came with the product. */
  readonly basedOn: Scalars['Int']['input'];
  /** The words; those that came with the product when left out (khôi phục mẫu gốc). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Bodies of a round (Hội đồng và các Ban). */
export type BodyKind =
  /** The Council (Hội đồng thi tuyển). */
  | 'COUNCIL'
  /** The secretaries who help the Council (Tổ thư ký). */
  | 'SECRETARIAT'
  /** Those who set the paper (Ban đề thi); the paper itself never enters this system (BR-26). */
  | 'EXAM_PAPER'
  /** Invigilators (Ban coi thi). */
  | 'INVIGILATION'
  /** Those who make blind codes (Ban phách). */
  | 'CODING'
  /** Markers of the written paper (Ban chấm thi). */
  | 'MARKING'
  /** Those who score the defence (Ban chấm đề án). */
  | 'PANEL'
  /** Re-markers (Ban chấm phúc khảo). */
  | 'APPEAL'
  /** Supervisors (Ban giám sát). */
  | 'SUPERVISION';

/** Seats in a body. */
export type Seat =
  /** Chair of the Council (Chủ tịch). */
  | 'CHAIR'
  /** Deputy chair of the Council (Phó Chủ tịch), deputy head of a Ban (Phó Trưởng ban). */
  | 'DEPUTY'
  /** Member and secretary of the Council (Ủy viên kiêm Thư ký). */
  | 'SECRETARY'
  /** Head of a Ban (Trưởng ban); scores only when also seated as a member. */
  | 'HEAD'
  /** Ordinary member (Ủy viên). */
  | 'MEMBER';

/** Who set a body up (BR-18). */
export type AppointedBy =
  /** The authority that holds the round (cấp có thẩm quyền). */
  | 'AUTHORITY'
  /** The superior of that authority (cấp trên trực tiếp). */
  | 'SUPERIOR';

/** A person in a seat. */
export type SeatHolder = {
  readonly __typename?: 'SeatHolder';
  /** The person. */
  readonly person: Account;
  /** The seat. */
  readonly seat: Seat;
  /** First day in it. */
  readonly since: Scalars['LocalDate']['output'];
};

/** A person who has left a seat (người đã thôi tham gia). */
export type FormerSeat = {
  readonly __typename?: 'FormerSeat';
  /** The person who left. */
  readonly person: Account;
  /** The seat. */
  readonly seat: Seat;
  /** First day in it. */
  readonly from: Scalars['LocalDate']['output'];
  /** Last day in it. */
  readonly to: Scalars['LocalDate']['output'];
  /** Who took the seat. */
  readonly replacedBy: Account;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The decision to replace them. */
  readonly decision: Decision;
};

/** A body set up by decision. */
export type Body = Node & {
  readonly __typename?: 'Body';
  /** Opaque id `bod_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Which body. */
  readonly kind: BodyKind;
  /** The decision it rests on; null when none was recorded. */
  readonly decision?: Maybe<Decision>;
  /** Who sits in it. */
  readonly seats: ReadonlyArray<SeatHolder>;
  /** Who sat in it before, earliest first. */
  readonly formerSeats: ReadonlyArray<FormerSeat>;
  /** Who set it up; null except for supervisors (BR-18). */
  readonly appointedBy?: Maybe<AppointedBy>;
  /** Whether the authority's own head chairs it; said of the Council only (BR-18). */
  readonly chairIsHead: Scalars['Boolean']['output'];
};

/** A person for a seat. */
export type SeatInput = {
  /** Account id of the person. */
  readonly personId: Scalars['ID']['input'];
  /** The seat. */
  readonly seat: Seat;
  /** What is known that keeps the person from serving; any such fact refuses the appointment (BR-14). */
  readonly statuses?: InputMaybe<ReadonlyArray<ServiceBar>>;
};

/** A body with its people. */
export type AppointBodyInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Which body; each exists at most once in a round. */
  readonly kind: BodyKind;
  /** The decision it rests on; required for the Council. */
  readonly decision?: InputMaybe<DecisionInput>;
  /** Who sits in it. */
  readonly seats: ReadonlyArray<SeatInput>;
  /** Who set it up; for supervisors only, AUTHORITY unless said otherwise (BR-18). */
  readonly appointedBy?: InputMaybe<AppointedBy>;
  /** Whether the authority's own head chairs it; for the Council only, false unless said otherwise (BR-18). */
  readonly chairIsHead?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One person of a body replaced by another. */
export type ReplaceMemberInput = {
  /** The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** Version of the body that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who leaves. */
  readonly leavingId: Scalars['ID']['input'];
  /** Who comes. */
  readonly comingId: Scalars['ID']['input'];
  /** The seat to take over; every seat of the one who leaves when left out. */
  readonly seat?: InputMaybe<Seat>;
  /** The decision to replace them. */
  readonly decision: DecisionInput;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Last day of the one who leaves and first day of the one who comes; not in the future. */
  readonly date: Scalars['LocalDate']['input'];
  /** What is known that keeps the new person from serving; any such fact refuses (BR-14). */
  readonly statuses?: InputMaybe<ReadonlyArray<ServiceBar>>;
};

/** Those who may take over the seats of one person. */
export type Replacement = {
  readonly __typename?: 'Replacement';
  /** The person who steps back. */
  readonly person: Account;
  /** Their seats. */
  readonly seats: ReadonlyArray<Seat>;
  /** Who of those that serve or have served in any round may take them over lawfully. */
  readonly candidates: ReadonlyArray<Account>;
};

/** A body as it would be if some people stepped back. */
export type BodySimulation = {
  readonly __typename?: 'BodySimulation';
  /** Whether the body is still lawful without them. */
  readonly lawful: Scalars['Boolean']['output'];
  /** Every reason why not; empty when it is lawful. */
  readonly reasons: ReadonlyArray<UserError>;
  /** Who may take over from each of them. */
  readonly replacements: ReadonlyArray<Replacement>;
};

/** Outcome of an act on a body. */
export type BodyPayload = {
  readonly __typename?: 'BodyPayload';
  /** The body; null when refused or while a second person must agree. */
  readonly body?: Maybe<Body>;
  /** The request for the second person's agreement; null when none is needed. */
  readonly approval?: Maybe<Approval>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How a candidate comes to stand (BR-05). */
export type Route =
  /** In the unit's plan and obliged to stand (bắt buộc). */
  | 'COMPULSORY'
  /** Of their own will (tự nguyện). */
  | 'VOLUNTARY'
  /** Put forward by others (đề cử). */
  | 'NOMINATED';

/** Sex as written in the dossier. */
export type Sex =
  /** Female (nữ). */
  | 'F'
  /** Male (nam). */
  | 'M';

/** States of an application (hồ sơ đăng ký dự tuyển). */
export type ApplicationState =
  /** Received, not yet decided. */
  | 'SUBMITTED'
  /** Received after the window and therefore refused (BR-04). */
  | 'LATE'
  /** Found eligible (đủ điều kiện). */
  | 'ELIGIBLE'
  /** Found not eligible (không đủ điều kiện). */
  | 'INELIGIBLE'
  /** Withdrawn by the candidate (rút hồ sơ). */
  | 'WITHDRAWN';

/** A page of applications. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The applications with their cursors. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One application in a list. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: Application;
};

/** The viewer's own application. */
export type SubmitApplicationInput = {
  /** The round, open for registration. */
  readonly roundId: Scalars['ID']['input'];
  /** The post applied for. */
  readonly postId: Scalars['ID']['input'];
  /** Full name. */
  readonly fullName: Scalars['String']['input'];
  /** Day of birth. */
  readonly birthDate: Scalars['LocalDate']['input'];
  /** Sex. */
  readonly sex: Sex;
  /** Present unit. */
  readonly unit: Scalars['String']['input'];
  /** Present post or rank. */
  readonly title: Scalars['String']['input'];
  /** Route of standing. */
  readonly route: Route;
};

/** The Council's decision on one application (BR-07). */
export type DecideEligibilityInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether the candidate may stand. */
  readonly eligible: Scalars['Boolean']['input'];
  /** Reasons; required when not eligible, at most 20. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
};

/** The viewer withdraws. */
export type WithdrawApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Candidates absent from a phase (BR-51). */
export type RecordAbsencesInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The phase they were absent from. */
  readonly phase: Phase;
  /** Their applications, 1 to 200. */
  readonly applicationIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Outcome of an act on an application. */
export type ApplicationPayload = {
  readonly __typename?: 'ApplicationPayload';
  /** The application; null when refused. */
  readonly application?: Maybe<Application>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of an act on several applications. */
export type ApplicationsPayload = {
  readonly __typename?: 'ApplicationsPayload';
  /** The applications, in the order of the input; null when refused. */
  readonly applications?: Maybe<ReadonlyArray<Application>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How a saved version of the rules came about. */
export type RegulationOrigin =
  /** Typed and saved. */
  | 'SAVED'
  /** Copied from another round. */
  | 'COPIED'
  /** An earlier version taken up again. */
  | 'RESTORED';

/** One number of the rules that a version changed. */
export type RegulationChange = {
  readonly __typename?: 'RegulationChange';
  /** Name of the parameter. */
  readonly name: Scalars['String']['output'];
  /** What it means, in Vietnamese. */
  readonly wording: Scalars['String']['output'];
  /** Its value before, as text; null in the first version. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Its value since, as text. */
  readonly after: Scalars['String']['output'];
};

/** The rules of a round as they were saved once, never changed afterwards (bản quy chế đã lưu, BR-01). */
export type RegulationVersion = {
  readonly __typename?: 'RegulationVersion';
  /** From 1, one after another within the round. */
  readonly number: Scalars['Int']['output'];
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who saved it. */
  readonly savedBy: Account;
  /** How it came about. */
  readonly origin: RegulationOrigin;
  /** The version it was restored from; null otherwise. */
  readonly restoredFrom?: Maybe<Scalars['Int']['output']>;
  /** What it changed against the version before; empty in the first. */
  readonly changes: ReadonlyArray<RegulationChange>;
  /** The rules as they were then. */
  readonly regulation: Regulation;
};

/** An earlier version of the rules, to be taken up again. */
export type RestoreRegulationInput = {
  /** The round, while it is a draft. */
  readonly roundId: Scalars['ID']['input'];
  /** Version of the round that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Number of the saved version. */
  readonly number: Scalars['Int']['input'];
};

/** What became of a post. */
export type PostOutcome =
  /** Someone was chosen (có người trúng tuyển). */
  | 'FILLED'
  /** Nobody reached every minimum (không có người trúng tuyển, BR-50). */
  | 'NO_ONE_QUALIFIED'
  /** Fewer eligible candidates than the regulation asks for (BR-11). */
  | 'TOO_FEW_CANDIDATES'
  /** A person must still decide something. */
  | 'PENDING';

/** What became of a candidate. */
export type CandidateOutcome =
  /** Chosen (trúng tuyển). */
  | 'WINNER'
  /** Qualified but not chosen, or the post did not go on. */
  | 'NOT_SELECTED'
  /** Below a minimum. */
  | 'BELOW_MINIMUM'
  /** Absent from a phase (bỏ thi). */
  | 'ABSENT'
  /** Stopped during the paper (đình chỉ). */
  | 'SUSPENDED'
  /** Result annulled (hủy kết quả). */
  | 'ANNULLED'
  /** Not eligible. */
  | 'INELIGIBLE'
  /** Withdrew. */
  | 'WITHDREW'
  /** Equal across the last place; a recorded decision is needed (BR-49). */
  | 'TIED'
  /** Something must still be decided. */
  | 'PENDING';

/** How the official written mark came about. */
export type WrittenBasis =
  /** Mean of two marks. */
  | 'MEAN'
  /** Decision of the head of marking. */
  | 'HEAD'
  /** Two of three equal. */
  | 'THIRD'
  /** Collective marking. */
  | 'COLLECTIVE'
  /** Re-marking. */
  | 'APPEAL'
  /** Zero by rule. */
  | 'ZERO'
  /** Paper void. */
  | 'VOID'
  /** Not yet decided. */
  | 'PENDING';

/** A candidate's result; every number opens into its reason. */
export type CandidateResult = {
  readonly __typename?: 'CandidateResult';
  /** The application. */
  readonly application: Application;
  /** Official written mark. */
  readonly written?: Maybe<TracedMark>;
  /** How it came about. */
  readonly writtenBasis?: Maybe<WrittenBasis>;
  /** Official defence mark. */
  readonly defence?: Maybe<TracedMark>;
  /** What the ranking compares. */
  readonly total?: Maybe<TracedMark>;
  /** Place; equals that no rule separates share it. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What became of the candidate. */
  readonly outcome: CandidateOutcome;
  /** Why. */
  readonly explanation: Explanation;
};

/** The result for one post. */
export type PostResult = {
  readonly __typename?: 'PostResult';
  /** The post. */
  readonly post: Post;
  /** What became of it. */
  readonly outcome: PostOutcome;
  /** Those chosen, in order of receipt; their ranks stand in `candidates`. */
  readonly winners: ReadonlyArray<Application>;
  /** How firm the result is: the smallest changes around the last place with which the winners would change, smallest first; computed anew each time, never stored. Empty unless the post is filled. */
  readonly whatIf: ReadonlyArray<SmallestChange>;
  /** All candidates in order of receipt. Cursors count rows, so one cursor fits the pages of every post. */
  readonly candidates: CandidateResultConnection;
};


/** The result for one post. */
export type PostResultCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a post would come to after a small change. */
export type ChangedOutcome =
  /** Somebody else would win. */
  | 'OTHER_WINNERS'
  /** Equals would stand across the last place, and a person would have to decide (BR-49). */
  | 'TIE'
  /** Nobody would reach the minimum. */
  | 'NO_ONE';

/** The smallest change of one candidate's defence mark with which the winners would change. */
export type SmallestChange = {
  readonly __typename?: 'SmallestChange';
  /** The candidate's application. */
  readonly application: Application;
  /** Whether the mark would have to be higher; else lower. */
  readonly isRaise: Scalars['Boolean']['output'];
  /** By how much. */
  readonly by: Scalars['Mark']['output'];
  /** What the post would come to. */
  readonly becomes: ChangedOutcome;
};

/** A page of candidates' results. */
export type CandidateResultConnection = {
  readonly __typename?: 'CandidateResultConnection';
  /** The results with their cursors. */
  readonly edges: ReadonlyArray<CandidateResultEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One candidate's result in a list. */
export type CandidateResultEdge = {
  readonly __typename?: 'CandidateResultEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: CandidateResult;
};

/** Something a person must still decide. */
export type Block = {
  readonly __typename?: 'Block';
  /** The rule that blocks. */
  readonly rule: Scalars['String']['output'];
  /** The candidate concerned. */
  readonly application: Application;
  /** What is needed. */
  readonly needs: BlockNeed;
};

/** The result of a round, computed from locked marks and compared with the stored copy (A5). */
export type RoundResult = {
  readonly __typename?: 'RoundResult';
  /** Whether the Council has established it. */
  readonly established: Scalars['Boolean']['output'];
  /** When it was established. */
  readonly establishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By post, in order of printing. */
  readonly posts: ReadonlyArray<PostResult>;
  /** What must still be decided. */
  readonly blocked: ReadonlyArray<Block>;
};

/** A signed document, as it is quoted. */
export type SignedDocument = {
  readonly __typename?: 'SignedDocument';
  /** Number and symbol. */
  readonly number: Scalars['String']['output'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['output'];
};

/** The decision by which the authority recognises the result (quyết định công nhận kết quả). */
export type RecognitionDecision = {
  readonly __typename?: 'RecognitionDecision';
  /** Number and symbol. */
  readonly number: Scalars['String']['output'];
  /** Day of signing. */
  readonly date: Scalars['LocalDate']['output'];
  /** Who decided. */
  readonly issuer: Scalars['String']['output'];
};

/** The public list of a result (danh sách công khai, D29). */
export type PublishedResult = {
  readonly __typename?: 'PublishedResult';
  /** The Council's report to the authority. */
  readonly report: SignedDocument;
  /** The authority's decision. */
  readonly decision: RecognitionDecision;
  /** Day of the release. */
  readonly on: Scalars['LocalDate']['output'];
  /** Last day on which a complaint can be made (Luật Khiếu nại 2011 Điều 9). */
  readonly complaintsUntil: Scalars['LocalDate']['output'];
  /** When the private parts of the dossiers of those not chosen were erased; null before (BR-65). */
  readonly dossiersErasedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By post, in order of printing. */
  readonly posts: ReadonlyArray<PublishedPost>;
};

/** What the public list says of one post. */
export type PublishedPost = {
  readonly __typename?: 'PublishedPost';
  /** The post. */
  readonly post: Post;
  /** What became of it. */
  readonly outcome: PostOutcome;
  /** Those chosen; nobody else is named. */
  readonly winners: ReadonlyArray<PublishedWinner>;
};

/** One who was chosen. */
export type PublishedWinner = {
  readonly __typename?: 'PublishedWinner';
  /** Candidate number. */
  readonly candidateNumber?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly fullName: Scalars['String']['output'];
  /** What the ranking compared. */
  readonly total?: Maybe<Scalars['Mark']['output']>;
};

/** A candidate's own result. */
export type OwnResult = {
  readonly __typename?: 'OwnResult';
  /** The post applied for. */
  readonly post: Post;
  /** Official written mark. */
  readonly written?: Maybe<Scalars['Mark']['output']>;
  /** Official defence mark. */
  readonly defence?: Maybe<Scalars['Mark']['output']>;
  /** What the ranking compared. */
  readonly total?: Maybe<Scalars['Mark']['output']>;
  /** Own place; null for whoever was not ranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What became of the candidate. */
  readonly outcome: CandidateOutcome;
  /** Why. */
  readonly explanation: Explanation;
  /** The decision that recognised the result. */
  readonly decision: RecognitionDecision;
  /** By criterion of the defence: the mean over all sheets, never what one member gave. */
  readonly criteria: ReadonlyArray<OwnCriterion>;
  /** Last day on which a complaint can be made. */
  readonly complaintsUntil: Scalars['LocalDate']['output'];
};

/** What a candidate was given for one criterion. */
export type OwnCriterion = {
  readonly __typename?: 'OwnCriterion';
  /** The criterion. */
  readonly title: Scalars['String']['output'];
  /** Its maximum. */
  readonly maximum: Scalars['Mark']['output'];
  /** Mean over all sheets. */
  readonly mean: Scalars['Mark']['output'];
};

/** The documents by which a result becomes public. */
export type ReleaseResultInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Number of the Council's report (tờ trình). */
  readonly reportNumber: Scalars['String']['input'];
  /** Day of the report. */
  readonly reportDate: Scalars['LocalDate']['input'];
  /** Number of the decision that recognises the result. */
  readonly decisionNumber: Scalars['String']['input'];
  /** Day of the decision. */
  readonly decisionDate: Scalars['LocalDate']['input'];
  /** Who decided, such as `Giám đốc Sở`. */
  readonly decisionIssuer: Scalars['String']['input'];
};

/** The recorded decision between equals (BR-49). */
export type RecordTieDecisionInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version of the round that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The post. */
  readonly postId: Scalars['ID']['input'];
  /** Exactly the applications that stand equal, best first. */
  readonly order: ReadonlyArray<Scalars['ID']['input']>;
  /** The reason given by the head of the authority. */
  readonly reason: Scalars['String']['input'];
};

/** The Council's meeting that establishes the result; what is left out is printed as a line to fill in by hand. */
export type EstablishResultInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When the meeting began. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended. */
  readonly endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it was held. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Council members who were absent. */
  readonly absentMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Votes for the conclusion. */
  readonly votesFor?: InputMaybe<Scalars['Int']['input']>;
  /** Votes against. */
  readonly votesAgainst?: InputMaybe<Scalars['Int']['input']>;
};

/** The round whose dossiers of those not chosen lose their private parts. */
export type EraseDossiersInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** The hand-over of the exam record to the archive. */
export type HandOverToArchiveInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Where it is handed over. */
  readonly place: Scalars['String']['input'];
  /** Who takes it over. */
  readonly receiverName: Scalars['String']['input'];
  /** Their position, with the agency. */
  readonly receiverPosition: Scalars['String']['input'];
};

/** A mark for one criterion. */
export type CriterionMark = {
  readonly __typename?: 'CriterionMark';
  /** Key of the criterion. */
  readonly criterion: Scalars['String']['output'];
  /** The mark. */
  readonly mark: Scalars['Mark']['output'];
};

/** A mark for one criterion. */
export type CriterionMarkInput = {
  /** Key of the criterion. */
  readonly criterion: Scalars['String']['input'];
  /** The mark, up to the criterion's maximum. */
  readonly mark: Scalars['Mark']['input'];
};

/** One panel member's sheet for one candidate (phiếu chấm điểm đề án, D24). Others see it only when all sheets of the candidate are locked, or at once in PUBLIC ballot (BR-42, BR-46). */
export type ScoreSheet = Node & {
  readonly __typename?: 'ScoreSheet';
  /** Opaque id `scs_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** The candidate's application. */
  readonly application: Application;
  /** The member who scores. */
  readonly member: Account;
  /** Where it stands. */
  readonly state: EntryState;
  /** Marks by criterion, empty before they are given. */
  readonly marks: ReadonlyArray<CriterionMark>;
  /** Their sum; null before marks are given. */
  readonly total?: Maybe<Scalars['Mark']['output']>;
  /** When it was locked. */
  readonly lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was locked before the Chair gave the sheet back, oldest first. */
  readonly earlier: ReadonlyArray<EarlierMarks>;
  /** The receipt, for the member who handed the sheet in; null for everybody else, and where sheets are not sealed. */
  readonly receipt?: Maybe<ScoreReceipt>;
  /** The photograph of the signed paper sheet, beside which its member confirms what was typed (BR-47); null while there is none. */
  readonly photo?: Maybe<SheetPhoto>;
};

/** What a member of the panel keeps of a sheet, or a marker of a mark, that they handed in. Nobody else can read it until all sheets of the candidate, or the other blind mark of the script, are in; the receipt proves what it was. */
export type ScoreReceipt = {
  readonly __typename?: 'ScoreReceipt';
  /** First sixteen digits of the commitment, in fours: what people compare. */
  readonly code: Scalars['String']['output'];
  /** SHA-256 over `tuyen/score/v1`, a zero byte and `text`, in hex: what stands in the log. */
  readonly commitment: Scalars['String']['output'];
  /** The random part of `text`, 32 bytes in base64url. */
  readonly nonce: Scalars['String']['output'];
  /** What the commitment is made over: round, sheet or marking, member, candidate or script, marks and nonce, as canonical JSON; of a script number 0 is the mark of the whole. */
  readonly text: Scalars['String']['output'];
  /** The marks by criterion or question and the whole, each in figures and in words, as on the paper sheet. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /** A QR picture, `data:image/svg+xml;base64,…`, of four lines: `tuyen/score/v1`, `ban-ghi` with the entry or `-`, the commitment, the nonce. */
  readonly qrCode: Scalars['String']['output'];
  /** Number of the commitment's entry in the round's log; null when the log does not hold it. */
  readonly entry?: Maybe<Scalars['Int']['output']>;
  /** Whether the marks were made known. */
  readonly isRevealed: Scalars['Boolean']['output'];
  /** Whether what was made known is what was committed to; null before. */
  readonly opens?: Maybe<Scalars['Boolean']['output']>;
};

/** A photograph of a signed paper sheet. */
export type SheetPhoto = {
  readonly __typename?: 'SheetPhoto';
  /** The file, at `/files/<id>`. */
  readonly fileId: Scalars['ID']['output'];
  /** Whether a page can show it as a picture; a PDF is opened by itself. */
  readonly isPicture: Scalars['Boolean']['output'];
  /** SHA-256 of the file. */
  readonly sha256: Scalars['String']['output'];
  /** When it was uploaded. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** That a member's sheet has a photograph; not the photograph. */
export type PhotographedSheet = {
  readonly __typename?: 'PhotographedSheet';
  /** The member. */
  readonly member: Account;
  /** When the photograph was uploaded. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** Marks of a sheet that the Chair gave back to its member; they stay beside the later ones. */
export type EarlierMarks = {
  readonly __typename?: 'EarlierMarks';
  /** Marks by criterion. */
  readonly marks: ReadonlyArray<CriterionMark>;
  /** Their sum. */
  readonly total: Scalars['Mark']['output'];
  /** When they were locked. */
  readonly lockedAt: Scalars['DateTime']['output'];
  /** When the sheet was given back. */
  readonly reopenedAt: Scalars['DateTime']['output'];
  /** Why, in the Chair's words. */
  readonly reason: Scalars['String']['output'];
};

/** A page of sheets. */
export type ScoreSheetConnection = {
  readonly __typename?: 'ScoreSheetConnection';
  /** The sheets with their cursors. */
  readonly edges: ReadonlyArray<ScoreSheetEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One sheet in a list. */
export type ScoreSheetEdge = {
  readonly __typename?: 'ScoreSheetEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The sheet. */
  readonly node: ScoreSheet;
};

/** How far the panel is with one candidate: counts only, never a mark or who gave it (BR-42). */
export type DefenceProgress = {
  readonly __typename?: 'DefenceProgress';
  /** The candidate's application. */
  readonly application: Application;
  /** Members who must score. */
  readonly expected: Scalars['Int']['output'];
  /** Members whose sheet is locked, or whose secret ballot is cast. */
  readonly submitted: Scalars['Int']['output'];
  /** Whether the marks can count: every sheet is locked, and a secret ballot's box is opened (BR-46). */
  readonly isComplete: Scalars['Boolean']['output'];
};

/** That a member was absent for a candidate of a post and is left out for all of them (BR-43). */
export type PanelExclusion = {
  readonly __typename?: 'PanelExclusion';
  /** The member. */
  readonly member: Account;
  /** The post, by its id. */
  readonly postId: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Why, in the Chair's words. */
  readonly reason: Scalars['String']['output'];
};

/** Marks of one sheet. */
export type ScoreSheetInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Version that was read; 1 for an untouched sheet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** A mark for every criterion. */
  readonly marks: ReadonlyArray<CriterionMarkInput>;
};

/** Marks of one member's paper sheet. */
export type PaperSheetInput = {
  /** The member who signed it. */
  readonly memberId: Scalars['ID']['input'];
  /** A mark for every criterion. */
  readonly marks: ReadonlyArray<CriterionMarkInput>;
};

/** Paper sheets of one candidate, first entry, all or none. */
export type EnterPaperSheetsInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 1 to 50 sheets. */
  readonly sheets: ReadonlyArray<PaperSheetInput>;
};

/** A locked sheet that is to be given again. */
export type ReopenScoreSheetInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The panel member whose sheet it is. */
  readonly memberId: Scalars['ID']['input'];
  /** Why; the member reads it, and it stays with the sheet. */
  readonly reason: Scalars['String']['input'];
};

/** A panel member who was absent for a candidate of a post. */
export type ExcludePanelMemberInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** The post. */
  readonly postId: Scalars['ID']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Why, for the minutes. */
  readonly reason: Scalars['String']['input'];
};

/** A candidate whose ballot box is meant (BR-46). */
export type BallotInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
};

/** A ballot of one candidate that is to be cast again (BR-46). */
export type RestartBallotInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Why, for the log. */
  readonly reason: Scalars['String']['input'];
};

/** Marks of one secret ballot, whoever gave them. */
export type BallotMarksInput = {
  /** A mark for every criterion. */
  readonly marks: ReadonlyArray<CriterionMarkInput>;
};

/** Paper ballots of one candidate, first entry: who voted and what the ballots say, in any order. */
export type EnterBallotsInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The members who put a ballot into the box. */
  readonly voterIds: ReadonlyArray<Scalars['ID']['input']>;
  /** As many ballots as voters. */
  readonly ballots: ReadonlyArray<BallotMarksInput>;
};

/** Paper ballots of one candidate, second entry. */
export type ConfirmBallotsInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** All ballots again, in any order. */
  readonly ballots: ReadonlyArray<BallotMarksInput>;
};

/** The panel head's decision when the members lie too far apart (BR-45). */
export type DecideDefenceMarkInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The mark decided. */
  readonly mark: Scalars['Mark']['input'];
  /** The reason, for the minutes. */
  readonly reason: Scalars['String']['input'];
};

/** A round whose scoring is meant. */
export type ScoringInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
};

/** Outcome of an act on one sheet. */
export type ScoreSheetPayload = {
  readonly __typename?: 'ScoreSheetPayload';
  /** The sheet; null when refused. */
  readonly scoreSheet?: Maybe<ScoreSheet>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of typing paper sheets: the marks themselves are not shown again (BR-42). */
export type EnterPaperSheetsPayload = {
  readonly __typename?: 'EnterPaperSheetsPayload';
  /** How many sheets were typed; null when refused. */
  readonly entered?: Maybe<Scalars['Int']['output']>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A photograph of a signed paper sheet. */
export type AttachSheetPhotoInput = {
  /** The candidate's application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The member whose sheet it is. */
  readonly memberId: Scalars['ID']['input'];
  /** The file, uploaded for this purpose (`sheet-photo`). */
  readonly fileId: Scalars['ID']['input'];
};

/** How the blind map is read back from the sealed paper stubs where a share of its key is lost (BR-29). */
export type StubReading = {
  readonly __typename?: 'StubReading';
  /** Which shares are lost. */
  readonly lost: ReadonlyArray<MapShareHolder>;
  /** Who watches while the bag of stubs is open. */
  readonly witness: Account;
  /** When the bag was opened. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** Who has read all stubs first; null before. What they typed is shown to nobody. */
  readonly firstReader?: Maybe<Account>;
  /** Whether reading the stubs now is open to the viewer: one of the two who read, and not the one who watches. */
  readonly mayRead: Scalars['Boolean']['output'];
  /** Whether the key that lies in the bag must be typed with the stubs; not where the codes were made before there was one. */
  readonly needsKey: Scalars['Boolean']['output'];
};

/** How far the written paper of a round has come: counts alone, never a mark, a code or a name. */
export type WrittenProgress = {
  readonly __typename?: 'WrittenProgress';
  /** How the map is being read back from the stubs; null where it is not, and once it is done. */
  readonly stubReading?: Maybe<StubReading>;
  /** How many scripts have a blind code; 0 before the codes are made. */
  readonly scripts: Scalars['Int']['output'];
  /** Whether the blind map has been opened (BR-29). */
  readonly mapOpened: Scalars['Boolean']['output'];
  /** Whether making the codes is the viewer's act (BR-28). */
  readonly isCoder: Scalars['Boolean']['output'];
  /** Whether opening the blind map is the viewer's act (BR-29). */
  readonly isMapOpener: Scalars['Boolean']['output'];
  /** How many scripts still wait for a decision or a third mark; null before every mark given out is locked (BR-31, BR-32). */
  readonly undecided?: Maybe<Scalars['Int']['output']>;
  /** First, second and third markings, in this order; those of marking again are left out. Empty before markers are allocated. */
  readonly turns: ReadonlyArray<TurnProgress>;
};

/** Why the bag of stubs is opened. */
export type BeginStubReadingInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which shares are lost: one or both. */
  readonly lost: ReadonlyArray<MapShareHolder>;
  /** How they were lost, for the minutes. */
  readonly reason: Scalars['String']['input'];
  /** Account of the one who watches: of the supervisors, or of the council where there are none. */
  readonly witnessId: Scalars['ID']['input'];
};

/** One paper stub as it is read. */
export type StubInput = {
  /** Candidate number on it. */
  readonly candidateNumber: Scalars['String']['input'];
  /** Blind code on it. */
  readonly code: Scalars['String']['input'];
};

/** All stubs, as one person reads them. */
export type EnterStubsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Every stub once, in any order; at most 5,000. */
  readonly stubs: ReadonlyArray<StubInput>;
  /** The key on the sheet that lies in the bag; null only where the round has none. */
  readonly stubsKey?: InputMaybe<Scalars['String']['input']>;
};

/** States of one marking or sheet. */
export type EntryState =
  /** No mark yet. */
  | 'OPEN'
  /** Typed from paper once, waiting for the one who gave it to confirm (BR-47). */
  | 'ENTERED'
  /** Final; only a recorded decision goes beyond it. */
  | 'LOCKED';

/** One marker's marking of one anonymous script (lượt chấm): nothing here tells whose script it is (BR-28, BR-30). */
export type WrittenMarking = Node & {
  readonly __typename?: 'WrittenMarking';
  /** Opaque random id `mkg_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Blind code of the script (số phách). */
  readonly code: Scalars['String']['output'];
  /** First, second or third marking; first, second or third again when `remarking`. */
  readonly turn: Scalars['Int']['output'];
  /** Whether it marks again after an appeal (chấm phúc khảo). */
  readonly remarking: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly state: EntryState;
  /** The viewer's own mark, the sum where questions are marked; null before it is given. */
  readonly mark?: Maybe<Scalars['Mark']['output']>;
  /** The viewer's own marks of the questions in their order; empty before they are given and where the whole script gets one mark (BR-33). */
  readonly questionMarks: ReadonlyArray<Scalars['Mark']['output']>;
  /** Marks of their own that the viewer struck out, oldest first (BR-34). */
  readonly corrections: ReadonlyArray<MarkCorrection>;
  /** The receipt of a locked mark, for the marker who gave it; null for everybody else, and where the mark was never sealed. */
  readonly receipt?: Maybe<ScoreReceipt>;
};

/** A mark that its marker struck out and gave anew, signed and with a reason; it stays on record (đính chính, BR-34). */
export type MarkCorrection = {
  readonly __typename?: 'MarkCorrection';
  /** First, second or third marking. */
  readonly turn: Scalars['Int']['output'];
  /** The mark struck out. */
  readonly mark: Scalars['Mark']['output'];
  /** The marks of the questions it was the sum of; empty where the whole script gets one mark. */
  readonly questionMarks: ReadonlyArray<Scalars['Mark']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Why a script gets nothing, whatever it is worth (TT 22/2025 Điều 16(3)). */
export type ZeroCause =
  /** Two or more scripts of one candidate for one paper. */
  | 'TWO_SCRIPTS'
  /** Two or more handwritings. */
  | 'TWO_HANDWRITINGS'
  /** Two or more colours of ink, or the wrong one, unless it was minuted in the room. */
  | 'WRONG_INK'
  /** Written on paper that was not issued. */
  | 'OTHER_PAPER';

/** A page of markings. */
export type WrittenMarkingConnection = {
  readonly __typename?: 'WrittenMarkingConnection';
  /** The markings with their cursors. */
  readonly edges: ReadonlyArray<WrittenMarkingEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One marking in a list. */
export type WrittenMarkingEdge = {
  readonly __typename?: 'WrittenMarkingEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The marking. */
  readonly node: WrittenMarking;
};

/** What a person must still decide before a mark is final. */
export type BlockNeed =
  /** Head of marking decides between the bands (BR-31). */
  | 'MARKING_HEAD_DECISION'
  /** A third marker marks (BR-31). */
  | 'THIRD_MARK'
  /** Collective marking (chấm tập thể, BR-32). */
  | 'COLLECTIVE_MARK'
  /** Head of the panel decides on the spread (BR-45). */
  | 'PANEL_HEAD_DECISION'
  /** Minuted dialogue on a re-mark (BR-54). */
  | 'APPEAL_DIALOGUE'
  /** Head of the authority decides between equals (BR-49). */
  | 'TIE_DECISION';

/** One anonymous script (bài thi đã rọc phách), as the head of marking sees it. */
export type Script = Node & {
  readonly __typename?: 'Script';
  /** Opaque random id `scr_…`. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Blind code (số phách). */
  readonly code: Scalars['String']['output'];
  /** Marks by turn, shown once the first two are locked. */
  readonly marks: ReadonlyArray<Scalars['Mark']['output']>;
  /** The marks of the questions by turn, in the order of `marks`; empty where the whole script gets one mark (BR-33). */
  readonly questionMarks: ReadonlyArray<ReadonlyArray<Scalars['Mark']['output']>>;
  /** The official mark with its reason; null while marks are missing or something must be decided. */
  readonly official?: Maybe<TracedMark>;
  /** What must still be decided; null when nothing. */
  readonly needs?: Maybe<BlockNeed>;
  /** Whether a third marker has been called whose mark is not locked yet. */
  readonly awaitsThird: Scalars['Boolean']['output'];
  /** Marks that their markers struck out, by turn, shown with the marks (BR-34). */
  readonly corrections: ReadonlyArray<MarkCorrection>;
  /** Why the head of marking decided on zero; null where they did not. */
  readonly zero?: Maybe<ZeroCause>;
};

/** A page of scripts. */
export type ScriptConnection = {
  readonly __typename?: 'ScriptConnection';
  /** The scripts with their cursors. */
  readonly edges: ReadonlyArray<ScriptEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One script in a list. */
export type ScriptEdge = {
  readonly __typename?: 'ScriptEdge';
  /** Position for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The script. */
  readonly node: Script;
};

/** Markings of one turn in counts. */
export type TurnProgress = {
  readonly __typename?: 'TurnProgress';
  /** First, second or third marking. */
  readonly turn: Scalars['Int']['output'];
  /** How many were given to markers. */
  readonly given: Scalars['Int']['output'];
  /** How many of them were typed from paper once and wait for the marker (BR-47). */
  readonly entered: Scalars['Int']['output'];
  /** How many of them are locked. */
  readonly locked: Scalars['Int']['output'];
};

/** A candidate's own written mark as it was released, before any marking again; never a marker's. */
export type OwnWritten = {
  readonly __typename?: 'OwnWritten';
  /** The mark, deductions made; null where there is none: not sat, void, or still to be decided. */
  readonly mark?: Maybe<Scalars['Mark']['output']>;
  /** Whether it opens the defence (BR-38); null while there is no mark. */
  readonly opensDefence?: Maybe<Scalars['Boolean']['output']>;
  /** Day of the release. */
  readonly releasedOn: Scalars['LocalDate']['output'];
  /** Last day on which re-marking can be asked for (BR-52). */
  readonly appealsUntil: Scalars['LocalDate']['output'];
};

/** A figure of the markers' agreement with what it says in one Vietnamese sentence. */
export type AgreementFigure = {
  readonly __typename?: 'AgreementFigure';
  /** The figure with two decimals and a decimal comma, `−` below zero; null where the marks do not determine it. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What it says, in plain Vietnamese. */
  readonly sentence: Scalars['String']['output'];
};

/** How far one marker lies from those who marked the same scripts. */
export type MarkerAgreement = {
  readonly __typename?: 'MarkerAgreement';
  /** The marker. */
  readonly name: Scalars['String']['output'];
  /** How many scripts they marked as first or second marker. */
  readonly scripts: Scalars['Int']['output'];
  /** Mean of their marks minus the other marker's, in points. */
  readonly severity: AgreementFigure;
  /** The same over the second half of their scripts minus that over the first, in the order in which marks were locked. */
  readonly drift: AgreementFigure;
};

/** How far the first two markings agree, once no mark can change any more. */
export type MarkingAgreement = {
  readonly __typename?: 'MarkingAgreement';
  /** How many scripts have both marks. */
  readonly scripts: Scalars['Int']['output'];
  /** Intraclass correlation ICC(2,1) of Shrout and Fleiss: absolute agreement of one rater. */
  readonly intraclass: AgreementFigure;
  /** Cohen's kappa with quadratic weights, over classes as wide as the band within which two marks agree. */
  readonly kappa: AgreementFigure;
  /** The markers by name. */
  readonly markers: ReadonlyArray<MarkerAgreement>;
};

/** A blind code beside the candidate number it is written on: shown once, to whoever makes the codes, and stored nowhere in clear. */
export type CodedScript = {
  readonly __typename?: 'CodedScript';
  /** Candidate number (số báo danh). */
  readonly candidateNumber: Scalars['String']['output'];
  /** Blind code (số phách). */
  readonly code: Scalars['String']['output'];
};

/** Who keeps a share of the key of the blind map. */
export type MapShareHolder =
  /** The head of coding (Trưởng ban phách). */
  | 'CODING'
  /** The supervisors (Ban giám sát). */
  | 'SUPERVISION'
  /** The bag of paper stubs: this key opens nothing, it proves a map that is read back from them. */
  | 'STUBS';

/** One share of the key that opens the blind map, or the key of the stubs: for paper only, the product keeps none (BR-29). */
export type MapShare = {
  readonly __typename?: 'MapShare';
  /** Who keeps it. */
  readonly holder: MapShareHolder;
  /** Fourteen groups of four letters and digits; the last checks the others. */
  readonly text: Scalars['String']['output'];
  /** The text as a QR picture: `data:image/svg+xml;base64,…`. */
  readonly qrCode: Scalars['String']['output'];
};

/** Both shares, typed or scanned from paper before a witness. */
export type OpenBlindMapInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The share of the head of coding. */
  readonly codingShare: Scalars['String']['input'];
  /** The share of the supervisors. */
  readonly supervisionShare: Scalars['String']['input'];
  /** Account of the one who watches: of the supervisors, or of the council where there are none. */
  readonly witnessId: Scalars['ID']['input'];
};

/** Outcome of making blind codes. */
export type CodeScriptsPayload = {
  readonly __typename?: 'CodeScriptsPayload';
  /** Pairs in order of the candidate number, shown this once; null when refused and when the same request comes again. */
  readonly scripts?: Maybe<ReadonlyArray<CodedScript>>;
  /** The two shares of the key of the sealed map and the key of the stubs, shown this once; null like the pairs (BR-29). */
  readonly shares?: Maybe<ReadonlyArray<MapShare>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A round whose scripts are meant. */
export type ScriptsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
};

/** The round whose blind codes are made. */
export type CodeScriptsInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** Whether codes made before are void and new ones are made, where their papers were lost before any marker got a script. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One mark for one marking. */
export type WrittenMarkInput = {
  /** The marking. */
  readonly markingId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Mark of the whole script, 0 to 100; only where the regulation sets no maxima of questions. */
  readonly mark?: InputMaybe<Scalars['Mark']['input']>;
  /** One mark for each question in their order, where the regulation sets maxima of questions; the total is their sum and never typed (BR-33). */
  readonly questionMarks?: InputMaybe<ReadonlyArray<Scalars['Mark']['input']>>;
};

/** Marks of one bag of scripts, all or none. */
export type WrittenMarksInput = {
  /** The round. */
  readonly roundId: Scalars['ID']['input'];
  /** 1 to 200 marks. */
  readonly marks: ReadonlyArray<WrittenMarkInput>;
};

/** A script that needs a third marker. */
export type CallThirdMarkerInput = {
  /** The script. */
  readonly scriptId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Who decides a written mark. */
export type WrittenDecider =
  /** Head of marking, when the difference lies between the bands (BR-31). */
  | 'HEAD'
  /** Collective marking, when three marks all differ (BR-32). */
  | 'COLLECTIVE';

/** A recorded decision on a written mark. */
export type DecideWrittenMarkInput = {
  /** The script. */
  readonly scriptId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who decided. */
  readonly by: WrittenDecider;
  /** The mark decided. */
  readonly mark: Scalars['Mark']['input'];
  /** The reason, for the minutes. */
  readonly reason: Scalars['String']['input'];
  /** Minutes of collective marking; only then, and always then. */
  readonly minutes?: InputMaybe<CollectiveMinutesInput>;
};

/** Minutes of collective marking (biên bản chấm tập thể, BR-32). */
export type CollectiveMinutesInput = {
  /** Day on which they met. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** Accounts of those of the marking body who were there: three or more. */
  readonly presentIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Zero on a written report (TT 22/2025 Điều 16(3)). */
export type ZeroWrittenMarkInput = {
  /** The script. */
  readonly scriptId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was found. */
  readonly cause: ZeroCause;
  /** Account of whoever of the marking body signed the report. */
  readonly reportedBy: Scalars['ID']['input'];
  /** Day of the report. */
  readonly reportedOn: Scalars['LocalDate']['input'];
  /** What the report says. */
  readonly reason: Scalars['String']['input'];
};

/** A locked mark that its marker strikes out. */
export type ReopenWrittenMarkInput = {
  /** The marking. */
  readonly markingId: Scalars['ID']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, as it stands beside the struck mark on paper. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of an act on markings. */
export type WrittenMarkingsPayload = {
  readonly __typename?: 'WrittenMarkingsPayload';
  /** The markings, in the order of the input; null when refused. */
  readonly markings?: Maybe<ReadonlyArray<WrittenMarking>>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Outcome of an act on a script. */
export type ScriptPayload = {
  readonly __typename?: 'ScriptPayload';
  /** The script; null when refused. */
  readonly script?: Maybe<Script>;
  /** Every reason for refusing; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']> }>;
  Viewer: ResolverTypeWrapper<ViewerView>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ViewerAgency: ResolverTypeWrapper<AgencyName>;
  SessionStage: SessionStage;
  CurrentSession: ResolverTypeWrapper<CurrentSessionView>;
  OwnSession: ResolverTypeWrapper<OwnSessionView>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Round: ResolverTypeWrapper<RoundView>;
  SignInInput: SignInInput;
  SessionPayload: ResolverTypeWrapper<Omit<SessionPayload, 'viewer' | 'session' | 'errors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, session?: Maybe<ResolversTypes['CurrentSession']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EnterByPassInput: EnterByPassInput;
  VerifyTotpInput: VerifyTotpInput;
  TotpEnrolment: ResolverTypeWrapper<TotpEnrolment>;
  EnrolTotpPayload: ResolverTypeWrapper<Omit<EnrolTotpPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmTotpPayload: ResolverTypeWrapper<Omit<ConfirmTotpPayload, 'viewer' | 'session' | 'errors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, session?: Maybe<ResolversTypes['CurrentSession']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecoveryCodesPayload: ResolverTypeWrapper<Omit<RecoveryCodesPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StepUpInput: StepUpInput;
  EndSessionInput: EndSessionInput;
  EndSessionsPayload: ResolverTypeWrapper<Omit<EndSessionsPayload, 'sessions' | 'errors'> & { sessions?: Maybe<ReadonlyArray<ResolversTypes['OwnSession']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChangePasswordInput: ChangePasswordInput;
  CreateFirstAdministratorInput: CreateFirstAdministratorInput;
  AcceptInvitationInput: AcceptInvitationInput;
  ResetPasswordInput: ResetPasswordInput;
  RequestResetInput: RequestResetInput;
  RequestResetPayload: ResolverTypeWrapper<Omit<RequestResetPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SendTrialLetterInput: SendTrialLetterInput;
  MailOutcome: MailOutcome;
  SendTrialLetterPayload: ResolverTypeWrapper<Omit<SendTrialLetterPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InviteeInput: InviteeInput;
  InviteAccountsInput: InviteAccountsInput;
  Invitation: ResolverTypeWrapper<Omit<Invitation, 'account'> & { account: ResolversTypes['Account'] }>;
  InviteAccountsPayload: ResolverTypeWrapper<Omit<InviteAccountsPayload, 'invitations' | 'errors'> & { invitations?: Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DisableAccountInput: DisableAccountInput;
  EnableAccountInput: EnableAccountInput;
  ResetAccountInput: ResetAccountInput;
  ResetAccountPayload: ResolverTypeWrapper<Omit<ResetAccountPayload, 'reset' | 'errors'> & { reset?: Maybe<ResolversTypes['Invitation']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GrantAdministratorInput: GrantAdministratorInput;
  RevokeAdministratorInput: RevokeAdministratorInput;
  AdministratorPayload: ResolverTypeWrapper<Omit<AdministratorPayload, 'account' | 'approval' | 'errors'> & { account?: Maybe<ResolversTypes['Account']>, approval?: Maybe<ResolversTypes['Approval']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccountPayload: ResolverTypeWrapper<Omit<AccountPayload, 'account' | 'errors'> & { account?: Maybe<ResolversTypes['Account']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ViolationForm: ViolationForm;
  Violation: ResolverTypeWrapper<ViolationView>;
  ViolationConnection: ResolverTypeWrapper<Omit<ViolationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ViolationEdge']> }>;
  ViolationEdge: ResolverTypeWrapper<Omit<ViolationEdge, 'node'> & { node: ResolversTypes['Violation'] }>;
  GateCrossing: GateCrossing;
  Appeal: ResolverTypeWrapper<AppealView>;
  AppealConnection: ResolverTypeWrapper<Omit<AppealConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AppealEdge']> }>;
  AppealEdge: ResolverTypeWrapper<Omit<AppealEdge, 'node'> & { node: ResolversTypes['Appeal'] }>;
  RecordViolationInput: RecordViolationInput;
  DecideViolationInput: DecideViolationInput;
  FileAppealInput: FileAppealInput;
  CallThirdRemarkerInput: CallThirdRemarkerInput;
  DecideAppealInput: DecideAppealInput;
  ViolationPayload: ResolverTypeWrapper<Omit<ViolationPayload, 'violation' | 'errors'> & { violation?: Maybe<ResolversTypes['Violation']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AppealPayload: ResolverTypeWrapper<Omit<AppealPayload, 'appeal' | 'errors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApprovalState: ApprovalState;
  ApprovalDetail: ResolverTypeWrapper<ApprovalDetail>;
  Approval: ResolverTypeWrapper<ApprovalView>;
  ApprovalEdge: ResolverTypeWrapper<Omit<ApprovalEdge, 'node'> & { node: ResolversTypes['Approval'] }>;
  ApprovalConnection: ResolverTypeWrapper<Omit<ApprovalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApprovalEdge']> }>;
  ApproveActInput: ApproveActInput;
  RejectActInput: RejectActInput;
  ApprovalPayload: ResolverTypeWrapper<Omit<ApprovalPayload, 'approval' | 'round' | 'errors'> & { approval?: Maybe<ResolversTypes['Approval']>, round?: Maybe<ResolversTypes['Round']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AuditActor: ResolverTypeWrapper<AuditActor>;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditAction: ResolverTypeWrapper<AuditAction>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditFilterInput: AuditFilterInput;
  Mark: ResolverTypeWrapper<Scalars['Mark']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<NodeView>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<Refusal>;
  RuleError: ResolverTypeWrapper<Refusal>;
  StaleVersionError: ResolverTypeWrapper<Refusal>;
  MarkOutOfRangeError: ResolverTypeWrapper<Refusal>;
  TracedMark: ResolverTypeWrapper<TracedMark>;
  TraceInput: ResolverTypeWrapper<TraceInput>;
  Explanation: ResolverTypeWrapper<Explanation>;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionInput: DecisionInput;
  Excuse: Excuse;
  CompulsoryState: CompulsoryState;
  NotCountedApplication: NotCountedApplication;
  ExcuseEvidence: ResolverTypeWrapper<ExcuseEvidence>;
  RecordedExcuse: ResolverTypeWrapper<RecordedExcuse>;
  UnregisteredReport: ResolverTypeWrapper<UnregisteredReport>;
  CompulsoryPerson: ResolverTypeWrapper<CompulsoryPersonView>;
  NamedPersonInput: NamedPersonInput;
  NameCompulsoryPeopleInput: NameCompulsoryPeopleInput;
  ExcuseEvidenceInput: ExcuseEvidenceInput;
  ExcuseCompulsoryPersonInput: ExcuseCompulsoryPersonInput;
  RemoveCompulsoryPersonInput: RemoveCompulsoryPersonInput;
  ReportUnregisteredInput: ReportUnregisteredInput;
  Relation: Relation;
  ServiceBar: ServiceBar;
  DeclaredRelation: ResolverTypeWrapper<DeclaredRelation>;
  InterestDeclaration: ResolverTypeWrapper<InterestDeclarationView>;
  Applicant: ResolverTypeWrapper<ApplicantView>;
  ApplicantEdge: ResolverTypeWrapper<Omit<ApplicantEdge, 'node'> & { node: ResolversTypes['Applicant'] }>;
  ApplicantConnection: ResolverTypeWrapper<Omit<ApplicantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApplicantEdge']> }>;
  DeclaredBy: DeclaredBy;
  KnownRelation: ResolverTypeWrapper<KnownRelationView>;
  KnownRelationEdge: ResolverTypeWrapper<Omit<KnownRelationEdge, 'node'> & { node: ResolversTypes['KnownRelation'] }>;
  KnownRelationConnection: ResolverTypeWrapper<Omit<KnownRelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['KnownRelationEdge']> }>;
  WarningCode: WarningCode;
  RoundWarning: ResolverTypeWrapper<WarningView>;
  RelationInput: RelationInput;
  DeclareInterestsInput: DeclareInterestsInput;
  DeclareInterestsPayload: ResolverTypeWrapper<Omit<DeclareInterestsPayload, 'round' | 'bars' | 'errors'> & { round?: Maybe<ResolversTypes['Round']>, bars: ReadonlyArray<ResolversTypes['UserError']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeclareRelationInput: DeclareRelationInput;
  DeclareRelationPayload: ResolverTypeWrapper<Omit<DeclareRelationPayload, 'application' | 'errors'> & { application?: Maybe<ResolversTypes['Application']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DismissRelationInput: DismissRelationInput;
  DismissRelationPayload: ResolverTypeWrapper<Omit<DismissRelationPayload, 'round' | 'approval' | 'errors'> & { round?: Maybe<ResolversTypes['Round']>, approval?: Maybe<ResolversTypes['Approval']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BagKind: BagKind;
  SealState: SealState;
  CustodyCorrection: CustodyCorrection;
  SealDecision: SealDecision;
  CustodyAct: CustodyAct;
  Handover: ResolverTypeWrapper<HandoverView>;
  HandOverBagInput: HandOverBagInput;
  OpenQuestionBagInput: OpenQuestionBagInput;
  DecideSealInput: DecideSealInput;
  CustodyPayload: ResolverTypeWrapper<Omit<CustodyPayload, 'handovers' | 'errors'> & { handovers: ReadonlyArray<ResolversTypes['Handover']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DataRequestKind: DataRequestKind;
  DataAnswerOutcome: DataAnswerOutcome;
  DataRequestState: DataRequestState;
  DataCarryOutState: DataCarryOutState;
  DataCarryOut: ResolverTypeWrapper<DataCarryOut>;
  DataAnswer: ResolverTypeWrapper<DataAnswer>;
  DataRequest: ResolverTypeWrapper<DataRequestView>;
  AskAboutOwnDataInput: AskAboutOwnDataInput;
  AnswerDataRequestInput: AnswerDataRequestInput;
  CarryOutWithdrawalInput: CarryOutWithdrawalInput;
  DefencePhase: DefencePhase;
  DefenceTurnState: DefenceTurnState;
  MinutedQuestion: ResolverTypeWrapper<AskedQuestion>;
  ReferredRecording: ResolverTypeWrapper<ReferredRecording>;
  DefenceTurn: ResolverTypeWrapper<DefenceTurnView>;
  DefenceLine: ResolverTypeWrapper<DefenceLineView>;
  DefenceSession: ResolverTypeWrapper<DefenceSessionView>;
  OwnTurn: ResolverTypeWrapper<OwnTurnView>;
  ProjectHandIn: ResolverTypeWrapper<ProjectView>;
  IncidentKind: IncidentKind;
  Incident: ResolverTypeWrapper<IncidentView>;
  PanelPassState: PanelPassState;
  PanelPass: ResolverTypeWrapper<PanelPassView>;
  PanelPassCodes: ResolverTypeWrapper<PassCodes>;
  SetProjectDeadlineInput: SetProjectDeadlineInput;
  HandInProjectInput: HandInProjectInput;
  HandInProjectPayload: ResolverTypeWrapper<Omit<HandInProjectPayload, 'handIn' | 'errors'> & { handIn?: Maybe<ResolversTypes['ProjectHandIn']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordIncidentInput: RecordIncidentInput;
  ChangeIncidentInput: ChangeIncidentInput;
  IssuePanelPassInput: IssuePanelPassInput;
  RevokePanelPassInput: RevokePanelPassInput;
  IssuePanelPassPayload: ResolverTypeWrapper<Omit<IssuePanelPassPayload, 'codes' | 'errors'> & { codes?: Maybe<ResolversTypes['PanelPassCodes']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DrawDefenceOrderInput: DrawDefenceOrderInput;
  CallDefenderInput: CallDefenderInput;
  MoveDefenceClockInput: MoveDefenceClockInput;
  EndDefenceInput: EndDefenceInput;
  MinuteDefenceInput: MinuteDefenceInput;
  ReferDefenceRecordingInput: ReferDefenceRecordingInput;
  ProjectedCandidate: ResolverTypeWrapper<ProjectedCandidate>;
  ShownBallot: ResolverTypeWrapper<ShownBallotView>;
  Projection: ResolverTypeWrapper<ProjectionView>;
  ProjectedTurn: ResolverTypeWrapper<DefenceTurnView>;
  Planning: Planning;
  Appointment: Appointment;
  Rating: Rating;
  Bar: Bar;
  CheckKey: CheckKey;
  CheckVerdict: CheckVerdict;
  CheckConclusion: CheckConclusion;
  AttachmentKind: AttachmentKind;
  Attachment: ResolverTypeWrapper<AttachmentView>;
  YearRating: ResolverTypeWrapper<YearRating>;
  YearRatingInput: YearRatingInput;
  NamedDocument: ResolverTypeWrapper<NamedDocument>;
  NamedDocumentInput: NamedDocumentInput;
  DeclaredFacts: ResolverTypeWrapper<DeclaredFacts>;
  DeclaredFactsInput: DeclaredFactsInput;
  CheckLine: ResolverTypeWrapper<CheckLine>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingInput: FindingInput;
  DossierCheck: ResolverTypeWrapper<DossierCheckView>;
  Supplement: ResolverTypeWrapper<Supplement>;
  DossierDetails: ResolverTypeWrapper<DossierDetailsView>;
  Dossier: ResolverTypeWrapper<DossierView>;
  DraftField: ResolverTypeWrapper<DraftField>;
  DraftFieldInput: DraftFieldInput;
  RegistrationDraft: ResolverTypeWrapper<DraftView>;
  Application: ResolverTypeWrapper<ApplicationView>;
  KeepAttachmentInput: KeepAttachmentInput;
  DropAttachmentInput: DropAttachmentInput;
  AttachmentsPayload: ResolverTypeWrapper<Omit<AttachmentsPayload, 'attachments' | 'errors'> & { attachments?: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  KeepRegistrationDraftInput: KeepRegistrationDraftInput;
  RegisterApplicationInput: RegisterApplicationInput;
  AnswerSupplementInput: AnswerSupplementInput;
  OpenDossierInput: OpenDossierInput;
  RecordEligibilityCheckInput: RecordEligibilityCheckInput;
  RequestSupplementInput: RequestSupplementInput;
  VotedDecisionInput: VotedDecisionInput;
  DecideEligibilityTogetherInput: DecideEligibilityTogetherInput;
  DraftPayload: ResolverTypeWrapper<Omit<DraftPayload, 'draft' | 'errors'> & { draft?: Maybe<ResolversTypes['RegistrationDraft']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OpenDossierPayload: ResolverTypeWrapper<Omit<OpenDossierPayload, 'application' | 'details' | 'errors'> & { application?: Maybe<ResolversTypes['Application']>, details?: Maybe<ResolversTypes['DossierDetails']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportKind: ImportKind;
  ApplicationImport: ResolverTypeWrapper<ImportView>;
  ImportApplicationsInput: ImportApplicationsInput;
  ImportRatingsInput: ImportRatingsInput;
  UndoImportInput: UndoImportInput;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'import' | 'errors'> & { import?: Maybe<ResolversTypes['ApplicationImport']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AttendanceState: AttendanceState;
  Arrival: Arrival;
  ExamDay: ResolverTypeWrapper<ExamDayView>;
  Redraw: ResolverTypeWrapper<Redraw>;
  ExamRoom: ResolverTypeWrapper<ExamRoomView>;
  ExamSeat: ResolverTypeWrapper<ExamSeatView>;
  Attendance: ResolverTypeWrapper<AttendanceView>;
  OwnSeat: ResolverTypeWrapper<OwnSeatView>;
  ExamRoomInput: ExamRoomInput;
  ArrangeRoomsInput: ArrangeRoomsInput;
  DrawSeatsInput: DrawSeatsInput;
  PostSeatingInput: PostSeatingInput;
  AssignInvigilatorsInput: AssignInvigilatorsInput;
  ArrivalInput: ArrivalInput;
  RecordAttendanceInput: RecordAttendanceInput;
  AdmitLateInput: AdmitLateInput;
  ExamDayPayload: ResolverTypeWrapper<Omit<ExamDayPayload, 'examDay' | 'errors'> & { examDay?: Maybe<ResolversTypes['ExamDay']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoundState: RoundState;
  Phase: Phase;
  BallotMode: BallotMode;
  EntryMode: EntryMode;
  DefenceCombination: DefenceCombination;
  RankingBasis: RankingBasis;
  Agency: ResolverTypeWrapper<Agency>;
  AgencyInput: AgencyInput;
  RegulationDocument: ResolverTypeWrapper<RegulationDocument>;
  RegulationDocumentInput: RegulationDocumentInput;
  WrittenBands: ResolverTypeWrapper<WrittenBands>;
  WrittenBandsInput: WrittenBandsInput;
  Education: Education;
  PoliticsLevel: PoliticsLevel;
  EligibilityConditions: ResolverTypeWrapper<EligibilityConditions>;
  EligibilityConditionsInput: EligibilityConditionsInput;
  RegulationFile: ResolverTypeWrapper<RegulationFile>;
  RegulationEntry: ResolverTypeWrapper<RegulationEntry>;
  PostFamily: PostFamily;
  Regulation: ResolverTypeWrapper<RegulationView>;
  RankingWeights: ResolverTypeWrapper<RankingWeights>;
  RankingWeightsInput: RankingWeightsInput;
  DefenceMinutes: ResolverTypeWrapper<DefenceMinutes>;
  DefenceMinutesInput: DefenceMinutesInput;
  RegulationInput: RegulationInput;
  Post: ResolverTypeWrapper<PostView>;
  PostInput: PostInput;
  ShortPostChoice: ShortPostChoice;
  ShortPostState: ShortPostState;
  ShortPostDecision: ResolverTypeWrapper<ShortPostDecisionView>;
  ShortPost: ResolverTypeWrapper<ShortPostView>;
  PostReopening: ResolverTypeWrapper<ReopeningView>;
  Criterion: ResolverTypeWrapper<Criterion>;
  CriterionInput: CriterionInput;
  RoundDates: ResolverTypeWrapper<RoundDates>;
  RoundDatesInput: RoundDatesInput;
  ReadinessPlace: ReadinessPlace;
  ReadinessLine: ResolverTypeWrapper<ReadinessLine>;
  StepState: StepState;
  TimetableStep: ResolverTypeWrapper<TimetableStep>;
  AuditHead: ResolverTypeWrapper<AuditHead>;
  RoundConnection: ResolverTypeWrapper<Omit<RoundConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RoundEdge']> }>;
  RoundEdge: ResolverTypeWrapper<Omit<RoundEdge, 'node'> & { node: ResolversTypes['Round'] }>;
  CreateRoundInput: CreateRoundInput;
  AttachRegulationInput: AttachRegulationInput;
  SetRegulationInput: SetRegulationInput;
  DefinePostsInput: DefinePostsInput;
  DefineRubricInput: DefineRubricInput;
  CopyRoundSetupInput: CopyRoundSetupInput;
  ChangeRoundDatesInput: ChangeRoundDatesInput;
  LaterDaysInput: LaterDaysInput;
  DecideShortPostInput: DecideShortPostInput;
  RoundStepInput: RoundStepInput;
  RoundPayload: ResolverTypeWrapper<Omit<RoundPayload, 'round' | 'approval' | 'errors'> & { round?: Maybe<ResolversTypes['Round']>, approval?: Maybe<ResolversTypes['Approval']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LetterKind: LetterKind;
  LetterWay: LetterWay;
  LetterHandOver: ResolverTypeWrapper<HandOverView>;
  UnreachedLetter: ResolverTypeWrapper<UnreachedView>;
  RecordLetterHandedOverInput: RecordLetterHandedOverInput;
  Paper: ResolverTypeWrapper<PaperView>;
  PaperState: PaperState;
  SignedCopy: ResolverTypeWrapper<SignedCopy>;
  PaperSignature: ResolverTypeWrapper<PaperSignature>;
  PaperSubject: ResolverTypeWrapper<PaperSubjectView>;
  PaperConnection: ResolverTypeWrapper<Omit<PaperConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaperEdge']> }>;
  PaperEdge: ResolverTypeWrapper<Omit<PaperEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  PaperForm: ResolverTypeWrapper<PaperFormView>;
  PaperWording: ResolverTypeWrapper<PaperWordingView>;
  LapsedWording: ResolverTypeWrapper<LapsedWordingView>;
  WordingEdition: ResolverTypeWrapper<WordingEditionView>;
  WordingChange: ResolverTypeWrapper<WordingChange>;
  OwnPaper: ResolverTypeWrapper<OwnPaperView>;
  IssuePapersInput: IssuePapersInput;
  IssuePapersPayload: ResolverTypeWrapper<Omit<IssuePapersPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaperStepInput: PaperStepInput;
  AttachSignedPaperInput: AttachSignedPaperInput;
  PaperStepPayload: ResolverTypeWrapper<Omit<PaperStepPayload, 'paper' | 'errors'> & { paper?: Maybe<ResolversTypes['Paper']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChangeTemplateInput: ChangeTemplateInput;
  BodyKind: BodyKind;
  Seat: Seat;
  AppointedBy: AppointedBy;
  SeatHolder: ResolverTypeWrapper<SeatHolderView>;
  FormerSeat: ResolverTypeWrapper<FormerSeatView>;
  Body: ResolverTypeWrapper<BodyView>;
  SeatInput: SeatInput;
  AppointBodyInput: AppointBodyInput;
  ReplaceMemberInput: ReplaceMemberInput;
  Replacement: ResolverTypeWrapper<ReplacementView>;
  BodySimulation: ResolverTypeWrapper<BodySimulationView>;
  BodyPayload: ResolverTypeWrapper<Omit<BodyPayload, 'body' | 'approval' | 'errors'> & { body?: Maybe<ResolversTypes['Body']>, approval?: Maybe<ResolversTypes['Approval']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Route: Route;
  Sex: Sex;
  ApplicationState: ApplicationState;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']> }>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  SubmitApplicationInput: SubmitApplicationInput;
  DecideEligibilityInput: DecideEligibilityInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  RecordAbsencesInput: RecordAbsencesInput;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application' | 'errors'> & { application?: Maybe<ResolversTypes['Application']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplicationsPayload: ResolverTypeWrapper<Omit<ApplicationsPayload, 'applications' | 'errors'> & { applications?: Maybe<ReadonlyArray<ResolversTypes['Application']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegulationOrigin: RegulationOrigin;
  RegulationChange: ResolverTypeWrapper<RegulationChange>;
  RegulationVersion: ResolverTypeWrapper<RegulationVersionView>;
  RestoreRegulationInput: RestoreRegulationInput;
  PostOutcome: PostOutcome;
  CandidateOutcome: CandidateOutcome;
  WrittenBasis: WrittenBasis;
  CandidateResult: ResolverTypeWrapper<CandidateResultView>;
  PostResult: ResolverTypeWrapper<PostResultView>;
  ChangedOutcome: ChangedOutcome;
  SmallestChange: ResolverTypeWrapper<SmallestChangeView>;
  CandidateResultConnection: ResolverTypeWrapper<Omit<CandidateResultConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CandidateResultEdge']> }>;
  CandidateResultEdge: ResolverTypeWrapper<Omit<CandidateResultEdge, 'node'> & { node: ResolversTypes['CandidateResult'] }>;
  Block: ResolverTypeWrapper<BlockView>;
  RoundResult: ResolverTypeWrapper<RoundResultView>;
  SignedDocument: ResolverTypeWrapper<SignedDocument>;
  RecognitionDecision: ResolverTypeWrapper<RecognitionDecision>;
  PublishedResult: ResolverTypeWrapper<PublishedResultView>;
  PublishedPost: ResolverTypeWrapper<Omit<PublishedPost, 'post'> & { post: ResolversTypes['Post'] }>;
  PublishedWinner: ResolverTypeWrapper<PublishedWinner>;
  OwnResult: ResolverTypeWrapper<OwnResultView>;
  OwnCriterion: ResolverTypeWrapper<OwnCriterion>;
  ReleaseResultInput: ReleaseResultInput;
  RecordTieDecisionInput: RecordTieDecisionInput;
  EstablishResultInput: EstablishResultInput;
  EraseDossiersInput: EraseDossiersInput;
  HandOverToArchiveInput: HandOverToArchiveInput;
  CriterionMark: ResolverTypeWrapper<CriterionMark>;
  CriterionMarkInput: CriterionMarkInput;
  ScoreSheet: ResolverTypeWrapper<ScoreSheetView>;
  ScoreReceipt: ResolverTypeWrapper<ReceiptView>;
  SheetPhoto: ResolverTypeWrapper<SheetPhoto>;
  PhotographedSheet: ResolverTypeWrapper<PhotographedView>;
  EarlierMarks: ResolverTypeWrapper<EarlierMarks>;
  ScoreSheetConnection: ResolverTypeWrapper<Omit<ScoreSheetConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ScoreSheetEdge']> }>;
  ScoreSheetEdge: ResolverTypeWrapper<Omit<ScoreSheetEdge, 'node'> & { node: ResolversTypes['ScoreSheet'] }>;
  DefenceProgress: ResolverTypeWrapper<DefenceProgressView>;
  PanelExclusion: ResolverTypeWrapper<PanelExclusionView>;
  ScoreSheetInput: ScoreSheetInput;
  PaperSheetInput: PaperSheetInput;
  EnterPaperSheetsInput: EnterPaperSheetsInput;
  ReopenScoreSheetInput: ReopenScoreSheetInput;
  ExcludePanelMemberInput: ExcludePanelMemberInput;
  BallotInput: BallotInput;
  RestartBallotInput: RestartBallotInput;
  BallotMarksInput: BallotMarksInput;
  EnterBallotsInput: EnterBallotsInput;
  ConfirmBallotsInput: ConfirmBallotsInput;
  DecideDefenceMarkInput: DecideDefenceMarkInput;
  ScoringInput: ScoringInput;
  ScoreSheetPayload: ResolverTypeWrapper<Omit<ScoreSheetPayload, 'scoreSheet' | 'errors'> & { scoreSheet?: Maybe<ResolversTypes['ScoreSheet']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EnterPaperSheetsPayload: ResolverTypeWrapper<Omit<EnterPaperSheetsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AttachSheetPhotoInput: AttachSheetPhotoInput;
  StubReading: ResolverTypeWrapper<StubReadingView>;
  WrittenProgress: ResolverTypeWrapper<WrittenProgressView>;
  BeginStubReadingInput: BeginStubReadingInput;
  StubInput: StubInput;
  EnterStubsInput: EnterStubsInput;
  EntryState: EntryState;
  WrittenMarking: ResolverTypeWrapper<WrittenMarkingView>;
  MarkCorrection: ResolverTypeWrapper<MarkCorrection>;
  ZeroCause: ZeroCause;
  WrittenMarkingConnection: ResolverTypeWrapper<Omit<WrittenMarkingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WrittenMarkingEdge']> }>;
  WrittenMarkingEdge: ResolverTypeWrapper<Omit<WrittenMarkingEdge, 'node'> & { node: ResolversTypes['WrittenMarking'] }>;
  BlockNeed: BlockNeed;
  Script: ResolverTypeWrapper<ScriptView>;
  ScriptConnection: ResolverTypeWrapper<Omit<ScriptConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ScriptEdge']> }>;
  ScriptEdge: ResolverTypeWrapper<Omit<ScriptEdge, 'node'> & { node: ResolversTypes['Script'] }>;
  TurnProgress: ResolverTypeWrapper<TurnProgress>;
  OwnWritten: ResolverTypeWrapper<OwnWrittenView>;
  AgreementFigure: ResolverTypeWrapper<AgreementFigure>;
  MarkerAgreement: ResolverTypeWrapper<MarkerAgreement>;
  MarkingAgreement: ResolverTypeWrapper<MarkingAgreement>;
  CodedScript: ResolverTypeWrapper<CodedScriptView>;
  MapShareHolder: MapShareHolder;
  MapShare: ResolverTypeWrapper<MapShareView>;
  OpenBlindMapInput: OpenBlindMapInput;
  CodeScriptsPayload: ResolverTypeWrapper<Omit<CodeScriptsPayload, 'scripts' | 'shares' | 'errors'> & { scripts?: Maybe<ReadonlyArray<ResolversTypes['CodedScript']>>, shares?: Maybe<ReadonlyArray<ResolversTypes['MapShare']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScriptsInput: ScriptsInput;
  CodeScriptsInput: CodeScriptsInput;
  WrittenMarkInput: WrittenMarkInput;
  WrittenMarksInput: WrittenMarksInput;
  CallThirdMarkerInput: CallThirdMarkerInput;
  WrittenDecider: WrittenDecider;
  DecideWrittenMarkInput: DecideWrittenMarkInput;
  CollectiveMinutesInput: CollectiveMinutesInput;
  ZeroWrittenMarkInput: ZeroWrittenMarkInput;
  ReopenWrittenMarkInput: ReopenWrittenMarkInput;
  WrittenMarkingsPayload: ResolverTypeWrapper<Omit<WrittenMarkingsPayload, 'markings' | 'errors'> & { markings?: Maybe<ReadonlyArray<ResolversTypes['WrittenMarking']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScriptPayload: ResolverTypeWrapper<Omit<ScriptPayload, 'script' | 'errors'> & { script?: Maybe<ResolversTypes['Script']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountView;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountConnection: Omit<AccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']> };
  Viewer: ViewerView;
  Int: Scalars['Int']['output'];
  ViewerAgency: AgencyName;
  CurrentSession: CurrentSessionView;
  OwnSession: OwnSessionView;
  Query: Record<PropertyKey, never>;
  Round: RoundView;
  SignInInput: SignInInput;
  SessionPayload: Omit<SessionPayload, 'viewer' | 'session' | 'errors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, session?: Maybe<ResolversParentTypes['CurrentSession']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EnterByPassInput: EnterByPassInput;
  VerifyTotpInput: VerifyTotpInput;
  TotpEnrolment: TotpEnrolment;
  EnrolTotpPayload: Omit<EnrolTotpPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmTotpPayload: Omit<ConfirmTotpPayload, 'viewer' | 'session' | 'errors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, session?: Maybe<ResolversParentTypes['CurrentSession']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecoveryCodesPayload: Omit<RecoveryCodesPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StepUpInput: StepUpInput;
  EndSessionInput: EndSessionInput;
  EndSessionsPayload: Omit<EndSessionsPayload, 'sessions' | 'errors'> & { sessions?: Maybe<ReadonlyArray<ResolversParentTypes['OwnSession']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChangePasswordInput: ChangePasswordInput;
  CreateFirstAdministratorInput: CreateFirstAdministratorInput;
  AcceptInvitationInput: AcceptInvitationInput;
  ResetPasswordInput: ResetPasswordInput;
  RequestResetInput: RequestResetInput;
  RequestResetPayload: Omit<RequestResetPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SendTrialLetterInput: SendTrialLetterInput;
  SendTrialLetterPayload: Omit<SendTrialLetterPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InviteeInput: InviteeInput;
  InviteAccountsInput: InviteAccountsInput;
  Invitation: Omit<Invitation, 'account'> & { account: ResolversParentTypes['Account'] };
  InviteAccountsPayload: Omit<InviteAccountsPayload, 'invitations' | 'errors'> & { invitations?: Maybe<ReadonlyArray<ResolversParentTypes['Invitation']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DisableAccountInput: DisableAccountInput;
  EnableAccountInput: EnableAccountInput;
  ResetAccountInput: ResetAccountInput;
  ResetAccountPayload: Omit<ResetAccountPayload, 'reset' | 'errors'> & { reset?: Maybe<ResolversParentTypes['Invitation']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GrantAdministratorInput: GrantAdministratorInput;
  RevokeAdministratorInput: RevokeAdministratorInput;
  AdministratorPayload: Omit<AdministratorPayload, 'account' | 'approval' | 'errors'> & { account?: Maybe<ResolversParentTypes['Account']>, approval?: Maybe<ResolversParentTypes['Approval']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AccountPayload: Omit<AccountPayload, 'account' | 'errors'> & { account?: Maybe<ResolversParentTypes['Account']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  Violation: ViolationView;
  ViolationConnection: Omit<ViolationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ViolationEdge']> };
  ViolationEdge: Omit<ViolationEdge, 'node'> & { node: ResolversParentTypes['Violation'] };
  Appeal: AppealView;
  AppealConnection: Omit<AppealConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AppealEdge']> };
  AppealEdge: Omit<AppealEdge, 'node'> & { node: ResolversParentTypes['Appeal'] };
  RecordViolationInput: RecordViolationInput;
  DecideViolationInput: DecideViolationInput;
  FileAppealInput: FileAppealInput;
  CallThirdRemarkerInput: CallThirdRemarkerInput;
  DecideAppealInput: DecideAppealInput;
  ViolationPayload: Omit<ViolationPayload, 'violation' | 'errors'> & { violation?: Maybe<ResolversParentTypes['Violation']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AppealPayload: Omit<AppealPayload, 'appeal' | 'errors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApprovalDetail: ApprovalDetail;
  Approval: ApprovalView;
  ApprovalEdge: Omit<ApprovalEdge, 'node'> & { node: ResolversParentTypes['Approval'] };
  ApprovalConnection: Omit<ApprovalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApprovalEdge']> };
  ApproveActInput: ApproveActInput;
  RejectActInput: RejectActInput;
  ApprovalPayload: Omit<ApprovalPayload, 'approval' | 'round' | 'errors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, round?: Maybe<ResolversParentTypes['Round']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AuditActor: AuditActor;
  AuditChange: AuditChange;
  AuditAction: AuditAction;
  AuditEntry: AuditEntry;
  AuditEntryEdge: AuditEntryEdge;
  AuditEntryConnection: AuditEntryConnection;
  AuditFilterInput: AuditFilterInput;
  Mark: Scalars['Mark']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: NodeView;
  PageInfo: PageInfo;
  UserError: Refusal;
  RuleError: Refusal;
  StaleVersionError: Refusal;
  MarkOutOfRangeError: Refusal;
  TracedMark: TracedMark;
  TraceInput: TraceInput;
  Explanation: Explanation;
  Decision: Decision;
  DecisionInput: DecisionInput;
  ExcuseEvidence: ExcuseEvidence;
  RecordedExcuse: RecordedExcuse;
  UnregisteredReport: UnregisteredReport;
  CompulsoryPerson: CompulsoryPersonView;
  NamedPersonInput: NamedPersonInput;
  NameCompulsoryPeopleInput: NameCompulsoryPeopleInput;
  ExcuseEvidenceInput: ExcuseEvidenceInput;
  ExcuseCompulsoryPersonInput: ExcuseCompulsoryPersonInput;
  RemoveCompulsoryPersonInput: RemoveCompulsoryPersonInput;
  ReportUnregisteredInput: ReportUnregisteredInput;
  DeclaredRelation: DeclaredRelation;
  InterestDeclaration: InterestDeclarationView;
  Applicant: ApplicantView;
  ApplicantEdge: Omit<ApplicantEdge, 'node'> & { node: ResolversParentTypes['Applicant'] };
  ApplicantConnection: Omit<ApplicantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicantEdge']> };
  KnownRelation: KnownRelationView;
  KnownRelationEdge: Omit<KnownRelationEdge, 'node'> & { node: ResolversParentTypes['KnownRelation'] };
  KnownRelationConnection: Omit<KnownRelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['KnownRelationEdge']> };
  RoundWarning: WarningView;
  RelationInput: RelationInput;
  DeclareInterestsInput: DeclareInterestsInput;
  DeclareInterestsPayload: Omit<DeclareInterestsPayload, 'round' | 'bars' | 'errors'> & { round?: Maybe<ResolversParentTypes['Round']>, bars: ReadonlyArray<ResolversParentTypes['UserError']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeclareRelationInput: DeclareRelationInput;
  DeclareRelationPayload: Omit<DeclareRelationPayload, 'application' | 'errors'> & { application?: Maybe<ResolversParentTypes['Application']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DismissRelationInput: DismissRelationInput;
  DismissRelationPayload: Omit<DismissRelationPayload, 'round' | 'approval' | 'errors'> & { round?: Maybe<ResolversParentTypes['Round']>, approval?: Maybe<ResolversParentTypes['Approval']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Handover: HandoverView;
  HandOverBagInput: HandOverBagInput;
  OpenQuestionBagInput: OpenQuestionBagInput;
  DecideSealInput: DecideSealInput;
  CustodyPayload: Omit<CustodyPayload, 'handovers' | 'errors'> & { handovers: ReadonlyArray<ResolversParentTypes['Handover']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DataCarryOut: DataCarryOut;
  DataAnswer: DataAnswer;
  DataRequest: DataRequestView;
  AskAboutOwnDataInput: AskAboutOwnDataInput;
  AnswerDataRequestInput: AnswerDataRequestInput;
  CarryOutWithdrawalInput: CarryOutWithdrawalInput;
  MinutedQuestion: AskedQuestion;
  ReferredRecording: ReferredRecording;
  DefenceTurn: DefenceTurnView;
  DefenceLine: DefenceLineView;
  DefenceSession: DefenceSessionView;
  OwnTurn: OwnTurnView;
  ProjectHandIn: ProjectView;
  Incident: IncidentView;
  PanelPass: PanelPassView;
  PanelPassCodes: PassCodes;
  SetProjectDeadlineInput: SetProjectDeadlineInput;
  HandInProjectInput: HandInProjectInput;
  HandInProjectPayload: Omit<HandInProjectPayload, 'handIn' | 'errors'> & { handIn?: Maybe<ResolversParentTypes['ProjectHandIn']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordIncidentInput: RecordIncidentInput;
  ChangeIncidentInput: ChangeIncidentInput;
  IssuePanelPassInput: IssuePanelPassInput;
  RevokePanelPassInput: RevokePanelPassInput;
  IssuePanelPassPayload: Omit<IssuePanelPassPayload, 'codes' | 'errors'> & { codes?: Maybe<ResolversParentTypes['PanelPassCodes']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DrawDefenceOrderInput: DrawDefenceOrderInput;
  CallDefenderInput: CallDefenderInput;
  MoveDefenceClockInput: MoveDefenceClockInput;
  EndDefenceInput: EndDefenceInput;
  MinuteDefenceInput: MinuteDefenceInput;
  ReferDefenceRecordingInput: ReferDefenceRecordingInput;
  ProjectedCandidate: ProjectedCandidate;
  ShownBallot: ShownBallotView;
  Projection: ProjectionView;
  ProjectedTurn: DefenceTurnView;
  Attachment: AttachmentView;
  YearRating: YearRating;
  YearRatingInput: YearRatingInput;
  NamedDocument: NamedDocument;
  NamedDocumentInput: NamedDocumentInput;
  DeclaredFacts: DeclaredFacts;
  DeclaredFactsInput: DeclaredFactsInput;
  CheckLine: CheckLine;
  Finding: Finding;
  FindingInput: FindingInput;
  DossierCheck: DossierCheckView;
  Supplement: Supplement;
  DossierDetails: DossierDetailsView;
  Dossier: DossierView;
  DraftField: DraftField;
  DraftFieldInput: DraftFieldInput;
  RegistrationDraft: DraftView;
  Application: ApplicationView;
  KeepAttachmentInput: KeepAttachmentInput;
  DropAttachmentInput: DropAttachmentInput;
  AttachmentsPayload: Omit<AttachmentsPayload, 'attachments' | 'errors'> & { attachments?: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  KeepRegistrationDraftInput: KeepRegistrationDraftInput;
  RegisterApplicationInput: RegisterApplicationInput;
  AnswerSupplementInput: AnswerSupplementInput;
  OpenDossierInput: OpenDossierInput;
  RecordEligibilityCheckInput: RecordEligibilityCheckInput;
  RequestSupplementInput: RequestSupplementInput;
  VotedDecisionInput: VotedDecisionInput;
  DecideEligibilityTogetherInput: DecideEligibilityTogetherInput;
  DraftPayload: Omit<DraftPayload, 'draft' | 'errors'> & { draft?: Maybe<ResolversParentTypes['RegistrationDraft']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OpenDossierPayload: Omit<OpenDossierPayload, 'application' | 'details' | 'errors'> & { application?: Maybe<ResolversParentTypes['Application']>, details?: Maybe<ResolversParentTypes['DossierDetails']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplicationImport: ImportView;
  ImportApplicationsInput: ImportApplicationsInput;
  ImportRatingsInput: ImportRatingsInput;
  UndoImportInput: UndoImportInput;
  ImportPayload: Omit<ImportPayload, 'import' | 'errors'> & { import?: Maybe<ResolversParentTypes['ApplicationImport']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExamDay: ExamDayView;
  Redraw: Redraw;
  ExamRoom: ExamRoomView;
  ExamSeat: ExamSeatView;
  Attendance: AttendanceView;
  OwnSeat: OwnSeatView;
  ExamRoomInput: ExamRoomInput;
  ArrangeRoomsInput: ArrangeRoomsInput;
  DrawSeatsInput: DrawSeatsInput;
  PostSeatingInput: PostSeatingInput;
  AssignInvigilatorsInput: AssignInvigilatorsInput;
  ArrivalInput: ArrivalInput;
  RecordAttendanceInput: RecordAttendanceInput;
  AdmitLateInput: AdmitLateInput;
  ExamDayPayload: Omit<ExamDayPayload, 'examDay' | 'errors'> & { examDay?: Maybe<ResolversParentTypes['ExamDay']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Agency: Agency;
  AgencyInput: AgencyInput;
  RegulationDocument: RegulationDocument;
  RegulationDocumentInput: RegulationDocumentInput;
  WrittenBands: WrittenBands;
  WrittenBandsInput: WrittenBandsInput;
  EligibilityConditions: EligibilityConditions;
  EligibilityConditionsInput: EligibilityConditionsInput;
  RegulationFile: RegulationFile;
  RegulationEntry: RegulationEntry;
  Regulation: RegulationView;
  RankingWeights: RankingWeights;
  RankingWeightsInput: RankingWeightsInput;
  DefenceMinutes: DefenceMinutes;
  DefenceMinutesInput: DefenceMinutesInput;
  RegulationInput: RegulationInput;
  Post: PostView;
  PostInput: PostInput;
  ShortPostDecision: ShortPostDecisionView;
  ShortPost: ShortPostView;
  PostReopening: ReopeningView;
  Criterion: Criterion;
  CriterionInput: CriterionInput;
  RoundDates: RoundDates;
  RoundDatesInput: RoundDatesInput;
  ReadinessLine: ReadinessLine;
  TimetableStep: TimetableStep;
  AuditHead: AuditHead;
  RoundConnection: Omit<RoundConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RoundEdge']> };
  RoundEdge: Omit<RoundEdge, 'node'> & { node: ResolversParentTypes['Round'] };
  CreateRoundInput: CreateRoundInput;
  AttachRegulationInput: AttachRegulationInput;
  SetRegulationInput: SetRegulationInput;
  DefinePostsInput: DefinePostsInput;
  DefineRubricInput: DefineRubricInput;
  CopyRoundSetupInput: CopyRoundSetupInput;
  ChangeRoundDatesInput: ChangeRoundDatesInput;
  LaterDaysInput: LaterDaysInput;
  DecideShortPostInput: DecideShortPostInput;
  RoundStepInput: RoundStepInput;
  RoundPayload: Omit<RoundPayload, 'round' | 'approval' | 'errors'> & { round?: Maybe<ResolversParentTypes['Round']>, approval?: Maybe<ResolversParentTypes['Approval']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LetterHandOver: HandOverView;
  UnreachedLetter: UnreachedView;
  RecordLetterHandedOverInput: RecordLetterHandedOverInput;
  Paper: PaperView;
  SignedCopy: SignedCopy;
  PaperSignature: PaperSignature;
  PaperSubject: PaperSubjectView;
  PaperConnection: Omit<PaperConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaperEdge']> };
  PaperEdge: Omit<PaperEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  PaperForm: PaperFormView;
  PaperWording: PaperWordingView;
  LapsedWording: LapsedWordingView;
  WordingEdition: WordingEditionView;
  WordingChange: WordingChange;
  OwnPaper: OwnPaperView;
  IssuePapersInput: IssuePapersInput;
  IssuePapersPayload: Omit<IssuePapersPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaperStepInput: PaperStepInput;
  AttachSignedPaperInput: AttachSignedPaperInput;
  PaperStepPayload: Omit<PaperStepPayload, 'paper' | 'errors'> & { paper?: Maybe<ResolversParentTypes['Paper']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChangeTemplateInput: ChangeTemplateInput;
  SeatHolder: SeatHolderView;
  FormerSeat: FormerSeatView;
  Body: BodyView;
  SeatInput: SeatInput;
  AppointBodyInput: AppointBodyInput;
  ReplaceMemberInput: ReplaceMemberInput;
  Replacement: ReplacementView;
  BodySimulation: BodySimulationView;
  BodyPayload: Omit<BodyPayload, 'body' | 'approval' | 'errors'> & { body?: Maybe<ResolversParentTypes['Body']>, approval?: Maybe<ResolversParentTypes['Approval']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplicationConnection: Omit<ApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']> };
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  SubmitApplicationInput: SubmitApplicationInput;
  DecideEligibilityInput: DecideEligibilityInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  RecordAbsencesInput: RecordAbsencesInput;
  ApplicationPayload: Omit<ApplicationPayload, 'application' | 'errors'> & { application?: Maybe<ResolversParentTypes['Application']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplicationsPayload: Omit<ApplicationsPayload, 'applications' | 'errors'> & { applications?: Maybe<ReadonlyArray<ResolversParentTypes['Application']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegulationChange: RegulationChange;
  RegulationVersion: RegulationVersionView;
  RestoreRegulationInput: RestoreRegulationInput;
  CandidateResult: CandidateResultView;
  PostResult: PostResultView;
  SmallestChange: SmallestChangeView;
  CandidateResultConnection: Omit<CandidateResultConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateResultEdge']> };
  CandidateResultEdge: Omit<CandidateResultEdge, 'node'> & { node: ResolversParentTypes['CandidateResult'] };
  Block: BlockView;
  RoundResult: RoundResultView;
  SignedDocument: SignedDocument;
  RecognitionDecision: RecognitionDecision;
  PublishedResult: PublishedResultView;
  PublishedPost: Omit<PublishedPost, 'post'> & { post: ResolversParentTypes['Post'] };
  PublishedWinner: PublishedWinner;
  OwnResult: OwnResultView;
  OwnCriterion: OwnCriterion;
  ReleaseResultInput: ReleaseResultInput;
  RecordTieDecisionInput: RecordTieDecisionInput;
  EstablishResultInput: EstablishResultInput;
  EraseDossiersInput: EraseDossiersInput;
  HandOverToArchiveInput: HandOverToArchiveInput;
  CriterionMark: CriterionMark;
  CriterionMarkInput: CriterionMarkInput;
  ScoreSheet: ScoreSheetView;
  ScoreReceipt: ReceiptView;
  SheetPhoto: SheetPhoto;
  PhotographedSheet: PhotographedView;
  EarlierMarks: EarlierMarks;
  ScoreSheetConnection: Omit<ScoreSheetConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ScoreSheetEdge']> };
  ScoreSheetEdge: Omit<ScoreSheetEdge, 'node'> & { node: ResolversParentTypes['ScoreSheet'] };
  DefenceProgress: DefenceProgressView;
  PanelExclusion: PanelExclusionView;
  ScoreSheetInput: ScoreSheetInput;
  PaperSheetInput: PaperSheetInput;
  EnterPaperSheetsInput: EnterPaperSheetsInput;
  ReopenScoreSheetInput: ReopenScoreSheetInput;
  ExcludePanelMemberInput: ExcludePanelMemberInput;
  BallotInput: BallotInput;
  RestartBallotInput: RestartBallotInput;
  BallotMarksInput: BallotMarksInput;
  EnterBallotsInput: EnterBallotsInput;
  ConfirmBallotsInput: ConfirmBallotsInput;
  DecideDefenceMarkInput: DecideDefenceMarkInput;
  ScoringInput: ScoringInput;
  ScoreSheetPayload: Omit<ScoreSheetPayload, 'scoreSheet' | 'errors'> & { scoreSheet?: Maybe<ResolversParentTypes['ScoreSheet']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EnterPaperSheetsPayload: Omit<EnterPaperSheetsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AttachSheetPhotoInput: AttachSheetPhotoInput;
  StubReading: StubReadingView;
  WrittenProgress: WrittenProgressView;
  BeginStubReadingInput: BeginStubReadingInput;
  StubInput: StubInput;
  EnterStubsInput: EnterStubsInput;
  WrittenMarking: WrittenMarkingView;
  MarkCorrection: MarkCorrection;
  WrittenMarkingConnection: Omit<WrittenMarkingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WrittenMarkingEdge']> };
  WrittenMarkingEdge: Omit<WrittenMarkingEdge, 'node'> & { node: ResolversParentTypes['WrittenMarking'] };
  Script: ScriptView;
  ScriptConnection: Omit<ScriptConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ScriptEdge']> };
  ScriptEdge: Omit<ScriptEdge, 'node'> & { node: ResolversParentTypes['Script'] };
  TurnProgress: TurnProgress;
  OwnWritten: OwnWrittenView;
  AgreementFigure: AgreementFigure;
  MarkerAgreement: MarkerAgreement;
  MarkingAgreement: MarkingAgreement;
  CodedScript: CodedScriptView;
  MapShare: MapShareView;
  OpenBlindMapInput: OpenBlindMapInput;
  CodeScriptsPayload: Omit<CodeScriptsPayload, 'scripts' | 'shares' | 'errors'> & { scripts?: Maybe<ReadonlyArray<ResolversParentTypes['CodedScript']>>, shares?: Maybe<ReadonlyArray<ResolversParentTypes['MapShare']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScriptsInput: ScriptsInput;
  CodeScriptsInput: CodeScriptsInput;
  WrittenMarkInput: WrittenMarkInput;
  WrittenMarksInput: WrittenMarksInput;
  CallThirdMarkerInput: CallThirdMarkerInput;
  DecideWrittenMarkInput: DecideWrittenMarkInput;
  CollectiveMinutesInput: CollectiveMinutesInput;
  ZeroWrittenMarkInput: ZeroWrittenMarkInput;
  ReopenWrittenMarkInput: ReopenWrittenMarkInput;
  WrittenMarkingsPayload: Omit<WrittenMarkingsPayload, 'markings' | 'errors'> & { markings?: Maybe<ReadonlyArray<ResolversParentTypes['WrittenMarking']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScriptPayload: Omit<ScriptPayload, 'script' | 'errors'> & { script?: Maybe<ResolversParentTypes['Script']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
};

export type AccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAdministrator?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasTotp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  isAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasTotp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mustUseTotp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  administrators?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['ViewerAgency']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['OwnSession']>, ParentType, ContextType>;
};

export type ViewerAgencyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ViewerAgency'] = ResolversParentTypes['ViewerAgency']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superior?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrentSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CurrentSession'] = ResolversParentTypes['CurrentSession']> = {
  stage?: Resolver<ResolversTypes['SessionStage'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  idleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steppedUpUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  currentSession?: Resolver<Maybe<ResolversTypes['CurrentSession']>, ParentType, ContextType>;
  needsSetup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  pendingApprovals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, RequireFields<QueryPendingApprovalsArgs, 'first'>>;
  systemAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QuerySystemAuditArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType, RequireFields<QueryRoundArgs, 'id'>>;
  rounds?: Resolver<ResolversTypes['RoundConnection'], ParentType, ContextType, RequireFields<QueryRoundsArgs, 'first'>>;
  bodyWithout?: Resolver<Maybe<ResolversTypes['BodySimulation']>, ParentType, ContextType, RequireFields<QueryBodyWithoutArgs, 'bodyId' | 'personIds'>>;
};

export type RoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType, Partial<RoundPeopleArgs>>;
  violations?: Resolver<ResolversTypes['ViolationConnection'], ParentType, ContextType, RequireFields<RoundViolationsArgs, 'first'>>;
  appeals?: Resolver<ResolversTypes['AppealConnection'], ParentType, ContextType, RequireFields<RoundAppealsArgs, 'first'>>;
  pendingApprovals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, RequireFields<RoundPendingApprovalsArgs, 'first'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<RoundAuditEntriesArgs, 'first'>>;
  compulsoryPeople?: Resolver<ReadonlyArray<ResolversTypes['CompulsoryPerson']>, ParentType, ContextType>;
  declarationRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  myDeclaration?: Resolver<Maybe<ResolversTypes['InterestDeclaration']>, ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['ApplicantConnection'], ParentType, ContextType, RequireFields<RoundApplicantsArgs, 'first'>>;
  knownRelations?: Resolver<ResolversTypes['KnownRelationConnection'], ParentType, ContextType, RequireFields<RoundKnownRelationsArgs, 'first'>>;
  peopleToDeclare?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RoundWarning']>, ParentType, ContextType>;
  handovers?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  openSeals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  myDataRequests?: Resolver<ReadonlyArray<ResolversTypes['DataRequest']>, ParentType, ContextType>;
  dataRequests?: Resolver<ReadonlyArray<ResolversTypes['DataRequest']>, ParentType, ContextType>;
  projectDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  projectHandIns?: Resolver<ReadonlyArray<ResolversTypes['ProjectHandIn']>, ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  panelPasses?: Resolver<ReadonlyArray<ResolversTypes['PanelPass']>, ParentType, ContextType>;
  defenceSession?: Resolver<Maybe<ResolversTypes['DefenceSession']>, ParentType, ContextType>;
  ownTurn?: Resolver<Maybe<ResolversTypes['OwnTurn']>, ParentType, ContextType>;
  projection?: Resolver<Maybe<ResolversTypes['Projection']>, ParentType, ContextType>;
  myDraft?: Resolver<Maybe<ResolversTypes['RegistrationDraft']>, ParentType, ContextType>;
  myAttachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ApplicationImport']>, ParentType, ContextType>;
  examDay?: Resolver<Maybe<ResolversTypes['ExamDay']>, ParentType, ContextType>;
  mySeat?: Resolver<Maybe<ResolversTypes['OwnSeat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoundState'], ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['RoundDates'], ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  regulationFiles?: Resolver<ReadonlyArray<ResolversTypes['RegulationFile']>, ParentType, ContextType>;
  appealsUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  rubric?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  readiness?: Resolver<ReadonlyArray<ResolversTypes['ReadinessLine']>, ParentType, ContextType>;
  timetable?: Resolver<ReadonlyArray<ResolversTypes['TimetableStep']>, ParentType, ContextType>;
  reopenings?: Resolver<ReadonlyArray<ResolversTypes['PostReopening']>, ParentType, ContextType>;
  stoppedPosts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  shortPosts?: Resolver<ReadonlyArray<ResolversTypes['ShortPost']>, ParentType, ContextType>;
  myRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  auditHead?: Resolver<Maybe<ResolversTypes['AuditHead']>, ParentType, ContextType>;
  unreachedLetters?: Resolver<ReadonlyArray<ResolversTypes['UnreachedLetter']>, ParentType, ContextType>;
  myPapers?: Resolver<ReadonlyArray<ResolversTypes['OwnPaper']>, ParentType, ContextType>;
  paperForms?: Resolver<ReadonlyArray<ResolversTypes['PaperForm']>, ParentType, ContextType, Partial<RoundPaperFormsArgs>>;
  lapsedWordings?: Resolver<ReadonlyArray<ResolversTypes['LapsedWording']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<RoundPapersArgs, 'first'>>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<RoundApplicationsArgs, 'first'>>;
  regulationVersions?: Resolver<ReadonlyArray<ResolversTypes['RegulationVersion']>, ParentType, ContextType>;
  regulationVersion?: Resolver<Maybe<ResolversTypes['RegulationVersion']>, ParentType, ContextType, Partial<RoundRegulationVersionArgs>>;
  result?: Resolver<Maybe<ResolversTypes['RoundResult']>, ParentType, ContextType>;
  resultReleasedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedResult?: Resolver<Maybe<ResolversTypes['PublishedResult']>, ParentType, ContextType>;
  myResult?: Resolver<Maybe<ResolversTypes['OwnResult']>, ParentType, ContextType>;
  photographedSheets?: Resolver<ReadonlyArray<ResolversTypes['PhotographedSheet']>, ParentType, ContextType, Partial<RoundPhotographedSheetsArgs>>;
  panelExclusions?: Resolver<ReadonlyArray<ResolversTypes['PanelExclusion']>, ParentType, ContextType>;
  defenceProgress?: Resolver<ReadonlyArray<ResolversTypes['DefenceProgress']>, ParentType, ContextType>;
  myScoreSheets?: Resolver<ResolversTypes['ScoreSheetConnection'], ParentType, ContextType, RequireFields<RoundMyScoreSheetsArgs, 'first'>>;
  scoreSheets?: Resolver<ResolversTypes['ScoreSheetConnection'], ParentType, ContextType, RequireFields<RoundScoreSheetsArgs, 'first'>>;
  markingAgreement?: Resolver<Maybe<ResolversTypes['MarkingAgreement']>, ParentType, ContextType>;
  myWritten?: Resolver<Maybe<ResolversTypes['OwnWritten']>, ParentType, ContextType>;
  writtenProgress?: Resolver<Maybe<ResolversTypes['WrittenProgress']>, ParentType, ContextType>;
  myMarkings?: Resolver<ResolversTypes['WrittenMarkingConnection'], ParentType, ContextType, RequireFields<RoundMyMarkingsArgs, 'first'>>;
  scripts?: Resolver<ResolversTypes['ScriptConnection'], ParentType, ContextType, RequireFields<RoundScriptsArgs, 'first'>>;
  markingsToEnter?: Resolver<ResolversTypes['WrittenMarkingConnection'], ParentType, ContextType, RequireFields<RoundMarkingsToEnterArgs, 'first' | 'again'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SessionPayload'] = ResolversParentTypes['SessionPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CurrentSession']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TotpEnrolmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TotpEnrolment'] = ResolversParentTypes['TotpEnrolment']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnrolTotpPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EnrolTotpPayload'] = ResolversParentTypes['EnrolTotpPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['TotpEnrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmTotpPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConfirmTotpPayload'] = ResolversParentTypes['ConfirmTotpPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CurrentSession']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecoveryCodesPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecoveryCodesPayload'] = ResolversParentTypes['RecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSessionsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EndSessionsPayload'] = ResolversParentTypes['EndSessionsPayload']> = {
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnSession']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestResetPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestResetPayload'] = ResolversParentTypes['RequestResetPayload']> = {
  sendsMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendTrialLetterPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SendTrialLetterPayload'] = ResolversParentTypes['SendTrialLetterPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['MailOutcome']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMailed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InviteAccountsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InviteAccountsPayload'] = ResolversParentTypes['InviteAccountsPayload']> = {
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetAccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResetAccountPayload'] = ResolversParentTypes['ResetAccountPayload']> = {
  reset?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdministratorPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AdministratorPayload'] = ResolversParentTypes['AdministratorPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createFirstAdministrator?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationCreateFirstAdministratorArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  enterByPass?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationEnterByPassArgs, 'input'>>;
  verifyTotp?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationVerifyTotpArgs, 'input'>>;
  enrolTotp?: Resolver<ResolversTypes['EnrolTotpPayload'], ParentType, ContextType>;
  confirmTotp?: Resolver<ResolversTypes['ConfirmTotpPayload'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'input'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RecoveryCodesPayload'], ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationStepUpArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['EndSessionsPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndSessionsPayload'], ParentType, ContextType>;
  changePassword?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  inviteAccounts?: Resolver<ResolversTypes['InviteAccountsPayload'], ParentType, ContextType, RequireFields<MutationInviteAccountsArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  requestReset?: Resolver<ResolversTypes['RequestResetPayload'], ParentType, ContextType, RequireFields<MutationRequestResetArgs, 'input'>>;
  sendTrialLetter?: Resolver<ResolversTypes['SendTrialLetterPayload'], ParentType, ContextType, RequireFields<MutationSendTrialLetterArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  resetAccount?: Resolver<ResolversTypes['ResetAccountPayload'], ParentType, ContextType, RequireFields<MutationResetAccountArgs, 'input'>>;
  disableAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationDisableAccountArgs, 'input'>>;
  enableAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationEnableAccountArgs, 'input'>>;
  grantAdministrator?: Resolver<ResolversTypes['AdministratorPayload'], ParentType, ContextType, RequireFields<MutationGrantAdministratorArgs, 'input'>>;
  revokeAdministrator?: Resolver<ResolversTypes['AdministratorPayload'], ParentType, ContextType, RequireFields<MutationRevokeAdministratorArgs, 'input'>>;
  recordViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationRecordViolationArgs, 'input'>>;
  decideViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationDecideViolationArgs, 'input'>>;
  fileAppeal?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationFileAppealArgs, 'input'>>;
  allocateRemarkers?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationAllocateRemarkersArgs, 'input'>>;
  callThirdRemarker?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationCallThirdRemarkerArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  approveAct?: Resolver<ResolversTypes['ApprovalPayload'], ParentType, ContextType, RequireFields<MutationApproveActArgs, 'input'>>;
  rejectAct?: Resolver<ResolversTypes['ApprovalPayload'], ParentType, ContextType, RequireFields<MutationRejectActArgs, 'input'>>;
  nameCompulsoryPeople?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationNameCompulsoryPeopleArgs, 'input'>>;
  excuseCompulsoryPerson?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationExcuseCompulsoryPersonArgs, 'input'>>;
  removeCompulsoryPerson?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRemoveCompulsoryPersonArgs, 'input'>>;
  reportUnregistered?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationReportUnregisteredArgs, 'input'>>;
  declareInterests?: Resolver<ResolversTypes['DeclareInterestsPayload'], ParentType, ContextType, RequireFields<MutationDeclareInterestsArgs, 'input'>>;
  declareRelation?: Resolver<ResolversTypes['DeclareRelationPayload'], ParentType, ContextType, RequireFields<MutationDeclareRelationArgs, 'input'>>;
  dismissRelation?: Resolver<ResolversTypes['DismissRelationPayload'], ParentType, ContextType, RequireFields<MutationDismissRelationArgs, 'input'>>;
  handOverBag?: Resolver<ResolversTypes['CustodyPayload'], ParentType, ContextType, RequireFields<MutationHandOverBagArgs, 'input'>>;
  openQuestionBag?: Resolver<ResolversTypes['CustodyPayload'], ParentType, ContextType, RequireFields<MutationOpenQuestionBagArgs, 'input'>>;
  decideSeal?: Resolver<ResolversTypes['CustodyPayload'], ParentType, ContextType, RequireFields<MutationDecideSealArgs, 'input'>>;
  askAboutOwnData?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationAskAboutOwnDataArgs, 'input'>>;
  answerDataRequest?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationAnswerDataRequestArgs, 'input'>>;
  carryOutWithdrawal?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationCarryOutWithdrawalArgs, 'input'>>;
  setProjectDeadline?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationSetProjectDeadlineArgs, 'input'>>;
  handInProject?: Resolver<ResolversTypes['HandInProjectPayload'], ParentType, ContextType, RequireFields<MutationHandInProjectArgs, 'input'>>;
  recordIncident?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRecordIncidentArgs, 'input'>>;
  changeIncident?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationChangeIncidentArgs, 'input'>>;
  issuePanelPass?: Resolver<ResolversTypes['IssuePanelPassPayload'], ParentType, ContextType, RequireFields<MutationIssuePanelPassArgs, 'input'>>;
  revokePanelPass?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRevokePanelPassArgs, 'input'>>;
  drawDefenceOrder?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationDrawDefenceOrderArgs, 'input'>>;
  callDefender?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationCallDefenderArgs, 'input'>>;
  moveDefenceClock?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationMoveDefenceClockArgs, 'input'>>;
  endDefence?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationEndDefenceArgs, 'input'>>;
  minuteDefence?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationMinuteDefenceArgs, 'input'>>;
  referDefenceRecording?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationReferDefenceRecordingArgs, 'input'>>;
  importApplications?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationImportApplicationsArgs, 'input'>>;
  importRatings?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationImportRatingsArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'input'>>;
  keepRegistrationDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationKeepRegistrationDraftArgs, 'input'>>;
  keepAttachment?: Resolver<ResolversTypes['AttachmentsPayload'], ParentType, ContextType, RequireFields<MutationKeepAttachmentArgs, 'input'>>;
  dropAttachment?: Resolver<ResolversTypes['AttachmentsPayload'], ParentType, ContextType, RequireFields<MutationDropAttachmentArgs, 'input'>>;
  registerApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRegisterApplicationArgs, 'input'>>;
  enterPaperApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationEnterPaperApplicationArgs, 'input'>>;
  answerSupplement?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationAnswerSupplementArgs, 'input'>>;
  openDossier?: Resolver<ResolversTypes['OpenDossierPayload'], ParentType, ContextType, RequireFields<MutationOpenDossierArgs, 'input'>>;
  recordEligibilityCheck?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordEligibilityCheckArgs, 'input'>>;
  requestSupplement?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'input'>>;
  decideEligibilityTogether?: Resolver<ResolversTypes['ApplicationsPayload'], ParentType, ContextType, RequireFields<MutationDecideEligibilityTogetherArgs, 'input'>>;
  arrangeRooms?: Resolver<ResolversTypes['ExamDayPayload'], ParentType, ContextType, RequireFields<MutationArrangeRoomsArgs, 'input'>>;
  drawSeats?: Resolver<ResolversTypes['ExamDayPayload'], ParentType, ContextType, RequireFields<MutationDrawSeatsArgs, 'input'>>;
  postSeating?: Resolver<ResolversTypes['ExamDayPayload'], ParentType, ContextType, RequireFields<MutationPostSeatingArgs, 'input'>>;
  assignInvigilators?: Resolver<ResolversTypes['ExamDayPayload'], ParentType, ContextType, RequireFields<MutationAssignInvigilatorsArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['ExamDayPayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  admitLate?: Resolver<ResolversTypes['ExamDayPayload'], ParentType, ContextType, RequireFields<MutationAdmitLateArgs, 'input'>>;
  createRound?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationCreateRoundArgs, 'input'>>;
  setRegulation?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationSetRegulationArgs, 'input'>>;
  definePosts?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationDefinePostsArgs, 'input'>>;
  defineRubric?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationDefineRubricArgs, 'input'>>;
  attachRegulation?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationAttachRegulationArgs, 'input'>>;
  copyRoundSetup?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationCopyRoundSetupArgs, 'input'>>;
  changeRoundDates?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationChangeRoundDatesArgs, 'input'>>;
  openRegistration?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationOpenRegistrationArgs, 'input'>>;
  closeRegistration?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationCloseRegistrationArgs, 'input'>>;
  confirmCandidates?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationConfirmCandidatesArgs, 'input'>>;
  decideShortPost?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationDecideShortPostArgs, 'input'>>;
  compileWritten?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationCompileWrittenArgs, 'input'>>;
  recordLetterHandedOver?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordLetterHandedOverArgs, 'input'>>;
  changeTemplate?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationChangeTemplateArgs, 'input'>>;
  submitPaper?: Resolver<ResolversTypes['PaperStepPayload'], ParentType, ContextType, RequireFields<MutationSubmitPaperArgs, 'input'>>;
  recallPaper?: Resolver<ResolversTypes['PaperStepPayload'], ParentType, ContextType, RequireFields<MutationRecallPaperArgs, 'input'>>;
  attachSignedPaper?: Resolver<ResolversTypes['PaperStepPayload'], ParentType, ContextType, RequireFields<MutationAttachSignedPaperArgs, 'input'>>;
  publishPaper?: Resolver<ResolversTypes['PaperStepPayload'], ParentType, ContextType, RequireFields<MutationPublishPaperArgs, 'input'>>;
  issuePapers?: Resolver<ResolversTypes['IssuePapersPayload'], ParentType, ContextType, RequireFields<MutationIssuePapersArgs, 'input'>>;
  appointBody?: Resolver<ResolversTypes['BodyPayload'], ParentType, ContextType, RequireFields<MutationAppointBodyArgs, 'input'>>;
  replaceMember?: Resolver<ResolversTypes['BodyPayload'], ParentType, ContextType, RequireFields<MutationReplaceMemberArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  decideEligibility?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationDecideEligibilityArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  recordAbsences?: Resolver<ResolversTypes['ApplicationsPayload'], ParentType, ContextType, RequireFields<MutationRecordAbsencesArgs, 'input'>>;
  restoreRegulation?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRestoreRegulationArgs, 'input'>>;
  recordTieDecision?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRecordTieDecisionArgs, 'input'>>;
  establishResult?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationEstablishResultArgs, 'input'>>;
  releaseResult?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationReleaseResultArgs, 'input'>>;
  eraseDossiers?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationEraseDossiersArgs, 'input'>>;
  handOverToArchive?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationHandOverToArchiveArgs, 'input'>>;
  attachSheetPhoto?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationAttachSheetPhotoArgs, 'input'>>;
  openScoring?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationOpenScoringArgs, 'input'>>;
  submitScoreSheet?: Resolver<ResolversTypes['ScoreSheetPayload'], ParentType, ContextType, RequireFields<MutationSubmitScoreSheetArgs, 'input'>>;
  enterPaperSheets?: Resolver<ResolversTypes['EnterPaperSheetsPayload'], ParentType, ContextType, RequireFields<MutationEnterPaperSheetsArgs, 'input'>>;
  confirmPaperSheet?: Resolver<ResolversTypes['ScoreSheetPayload'], ParentType, ContextType, RequireFields<MutationConfirmPaperSheetArgs, 'input'>>;
  castBallot?: Resolver<ResolversTypes['ScoreSheetPayload'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  closeBallot?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationCloseBallotArgs, 'input'>>;
  enterBallots?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationEnterBallotsArgs, 'input'>>;
  confirmBallots?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationConfirmBallotsArgs, 'input'>>;
  restartBallot?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRestartBallotArgs, 'input'>>;
  reopenScoreSheet?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationReopenScoreSheetArgs, 'input'>>;
  excludePanelMember?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationExcludePanelMemberArgs, 'input'>>;
  decideDefenceMark?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationDecideDefenceMarkArgs, 'input'>>;
  beginStubReading?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationBeginStubReadingArgs, 'input'>>;
  enterStubs?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationEnterStubsArgs, 'input'>>;
  codeScripts?: Resolver<ResolversTypes['CodeScriptsPayload'], ParentType, ContextType, RequireFields<MutationCodeScriptsArgs, 'input'>>;
  openBlindMap?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationOpenBlindMapArgs, 'input'>>;
  allocateMarkers?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationAllocateMarkersArgs, 'input'>>;
  submitWrittenMarks?: Resolver<ResolversTypes['WrittenMarkingsPayload'], ParentType, ContextType, RequireFields<MutationSubmitWrittenMarksArgs, 'input'>>;
  enterPaperMarks?: Resolver<ResolversTypes['WrittenMarkingsPayload'], ParentType, ContextType, RequireFields<MutationEnterPaperMarksArgs, 'input'>>;
  confirmPaperMarks?: Resolver<ResolversTypes['WrittenMarkingsPayload'], ParentType, ContextType, RequireFields<MutationConfirmPaperMarksArgs, 'input'>>;
  callThirdMarker?: Resolver<ResolversTypes['ScriptPayload'], ParentType, ContextType, RequireFields<MutationCallThirdMarkerArgs, 'input'>>;
  decideWrittenMark?: Resolver<ResolversTypes['ScriptPayload'], ParentType, ContextType, RequireFields<MutationDecideWrittenMarkArgs, 'input'>>;
  zeroWrittenMark?: Resolver<ResolversTypes['ScriptPayload'], ParentType, ContextType, RequireFields<MutationZeroWrittenMarkArgs, 'input'>>;
  reopenWrittenMark?: Resolver<ResolversTypes['WrittenMarkingsPayload'], ParentType, ContextType, RequireFields<MutationReopenWrittenMarkArgs, 'input'>>;
};

export type ViolationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ViolationForm'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ViolationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ViolationConnection'] = ResolversParentTypes['ViolationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ViolationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ViolationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ViolationEdge'] = ResolversParentTypes['ViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type AppealResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['TracedMark']>, ParentType, ContextType>;
  crossing?: Resolver<Maybe<ResolversTypes['GateCrossing']>, ParentType, ContextType>;
  allocated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['TracedMark']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['BlockNeed']>, ParentType, ContextType>;
};

export type AppealConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppealEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type ViolationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ViolationPayload'] = ResolversParentTypes['ViolationPayload']> = {
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppealPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppealPayload'] = ResolversParentTypes['AppealPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalDetailResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApprovalDetail'] = ResolversParentTypes['ApprovalDetail']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['ApprovalDetail']>, ParentType, ContextType>;
  roundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roundTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payloadHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  wordingChange?: Resolver<Maybe<ResolversTypes['WordingChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApprovalEdge'] = ResolversParentTypes['ApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type ApprovalConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApprovalConnection'] = ResolversParentTypes['ApprovalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApprovalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApprovalPayload'] = ResolversParentTypes['ApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditActorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditActor'] = ResolversParentTypes['AuditActor']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditAction'] = ResolversParentTypes['AuditAction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['AuditAction']>, ParentType, ContextType>;
};

export interface MarkScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Mark'], any> {
  name: 'Mark';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Round' | 'Approval' | 'Application' | 'Post' | 'Paper' | 'Body' | 'ScoreSheet' | 'WrittenMarking' | 'Script', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'RuleError' | 'StaleVersionError' | 'MarkOutOfRangeError', ParentType, ContextType>;
};

export type RuleErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleError'] = ResolversParentTypes['RuleError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StaleVersionError'] = ResolversParentTypes['StaleVersionError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkOutOfRangeErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MarkOutOfRangeError'] = ResolversParentTypes['MarkOutOfRangeError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TracedMarkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TracedMark'] = ResolversParentTypes['TracedMark']> = {
  value?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['TraceInput']>, ParentType, ContextType>;
};

export type TraceInputResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TraceInput'] = ResolversParentTypes['TraceInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExcuseEvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExcuseEvidence'] = ResolversParentTypes['ExcuseEvidence']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedExcuseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecordedExcuse'] = ResolversParentTypes['RecordedExcuse']> = {
  kind?: Resolver<ResolversTypes['Excuse'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ExcuseEvidence'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type UnregisteredReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnregisteredReport'] = ResolversParentTypes['UnregisteredReport']> = {
  document?: Resolver<ResolversTypes['SignedDocument'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CompulsoryPersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CompulsoryPerson'] = ResolversParentTypes['CompulsoryPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompulsoryState'], ParentType, ContextType>;
  notCounted?: Resolver<Maybe<ResolversTypes['NotCountedApplication']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['RecordedExcuse']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['UnregisteredReport']>, ParentType, ContextType>;
};

export type DeclaredRelationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeclaredRelation'] = ResolversParentTypes['DeclaredRelation']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type InterestDeclarationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InterestDeclaration'] = ResolversParentTypes['InterestDeclaration']> = {
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coversAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['DeclaredRelation']>, ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicantEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicantEdge'] = ResolversParentTypes['ApplicantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
};

export type ApplicantConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicantConnection'] = ResolversParentTypes['ApplicantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KnownRelationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KnownRelation'] = ResolversParentTypes['KnownRelation']> = {
  person?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['DeclaredBy'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isBarring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dismissed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KnownRelationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KnownRelationEdge'] = ResolversParentTypes['KnownRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnownRelation'], ParentType, ContextType>;
};

export type KnownRelationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KnownRelationConnection'] = ResolversParentTypes['KnownRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnownRelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoundWarningResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoundWarning'] = ResolversParentTypes['RoundWarning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type DeclareInterestsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeclareInterestsPayload'] = ResolversParentTypes['DeclareInterestsPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  barred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bars?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclareRelationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeclareRelationPayload'] = ResolversParentTypes['DeclareRelationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissRelationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DismissRelationPayload'] = ResolversParentTypes['DismissRelationPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['CustodyAct'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BagKind'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seal?: Resolver<ResolversTypes['SealState'], ParentType, ContextType>;
  giver?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  witness?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['CustodyCorrection']>, ParentType, ContextType>;
  isReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['SealDecision']>, ParentType, ContextType>;
};

export type CustodyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CustodyPayload'] = ResolversParentTypes['CustodyPayload']> = {
  handovers?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataCarryOutResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DataCarryOut'] = ResolversParentTypes['DataCarryOut']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataCarryOutState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DataAnswer'] = ResolversParentTypes['DataAnswer']> = {
  outcome?: Resolver<ResolversTypes['DataAnswerOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DataRequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DataRequest'] = ResolversParentTypes['DataRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataRequestKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataRequestState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['DataAnswer']>, ParentType, ContextType>;
  carryOut?: Resolver<Maybe<ResolversTypes['DataCarryOut']>, ParentType, ContextType>;
};

export type MinutedQuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MinutedQuestion'] = ResolversParentTypes['MinutedQuestion']> = {
  askedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferredRecordingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferredRecording'] = ResolversParentTypes['ReferredRecording']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DefenceTurnResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DefenceTurn'] = ResolversParentTypes['DefenceTurn']> = {
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['DefencePhase'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['MinutedQuestion']>, ParentType, ContextType>;
  recordings?: Resolver<ReadonlyArray<ResolversTypes['ReferredRecording']>, ParentType, ContextType>;
};

export type DefenceLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DefenceLine'] = ResolversParentTypes['DefenceLine']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DefenceTurnState'], ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['DefenceTurn']>, ParentType, ContextType>;
};

export type DefenceSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DefenceSession'] = ResolversParentTypes['DefenceSession']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['DefenceMinutes'], ParentType, ContextType>;
  order?: Resolver<ReadonlyArray<ResolversTypes['DefenceLine']>, ParentType, ContextType>;
};

export type OwnTurnResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnTurn'] = ResolversParentTypes['OwnTurn']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DefenceTurnState'], ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectHandInResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProjectHandIn'] = ResolversParentTypes['ProjectHandIn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiptCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelPassResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PanelPass'] = ResolversParentTypes['PanelPass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PanelPassState'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelPassCodesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PanelPassCodes'] = ResolversParentTypes['PanelPassCodes']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PanelPassCodesQrCodeArgs, 'origin'>>;
};

export type HandInProjectPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['HandInProjectPayload'] = ResolversParentTypes['HandInProjectPayload']> = {
  handIn?: Resolver<Maybe<ResolversTypes['ProjectHandIn']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuePanelPassPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IssuePanelPassPayload'] = ResolversParentTypes['IssuePanelPassPayload']> = {
  codes?: Resolver<Maybe<ResolversTypes['PanelPassCodes']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectedCandidateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProjectedCandidate'] = ResolversParentTypes['ProjectedCandidate']> = {
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShownBallotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ShownBallot'] = ResolversParentTypes['ShownBallot']> = {
  member?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
};

export type ProjectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Projection'] = ResolversParentTypes['Projection']> = {
  candidate?: Resolver<Maybe<ResolversTypes['ProjectedCandidate']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['ProjectedTurn']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ProjectedCandidate']>, ParentType, ContextType>;
  ballots?: Resolver<ReadonlyArray<ResolversTypes['ShownBallot']>, ParentType, ContextType>;
};

export type ProjectedTurnResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProjectedTurn'] = ResolversParentTypes['ProjectedTurn']> = {
  phase?: Resolver<ResolversTypes['DefencePhase'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type YearRatingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['YearRating'] = ResolversParentTypes['YearRating']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type NamedDocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NamedDocument'] = ResolversParentTypes['NamedDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type DeclaredFactsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeclaredFacts'] = ResolversParentTypes['DeclaredFacts']> = {
  planning?: Resolver<ResolversTypes['Planning'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  inPostSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  education?: Resolver<ResolversTypes['Education'], ParentType, ContextType>;
  politics?: Resolver<ResolversTypes['PoliticsLevel'], ParentType, ContextType>;
  partyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['YearRating']>, ParentType, ContextType>;
  bar?: Resolver<ResolversTypes['Bar'], ParentType, ContextType>;
  isHealthy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nomination?: Resolver<Maybe<ResolversTypes['NamedDocument']>, ParentType, ContextType>;
  partyConsent?: Resolver<Maybe<ResolversTypes['NamedDocument']>, ParentType, ContextType>;
};

export type CheckLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CheckLine'] = ResolversParentTypes['CheckLine']> = {
  key?: Resolver<ResolversTypes['CheckKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CheckVerdict'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  key?: Resolver<ResolversTypes['CheckKey'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CheckVerdict'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DossierCheck'] = ResolversParentTypes['DossierCheck']> = {
  checker?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type SupplementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Supplement'] = ResolversParentTypes['Supplement']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['CheckKey']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DossierDetailsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DossierDetails'] = ResolversParentTypes['DossierDetails']> = {
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizenId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizenIdWarnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['DeclaredFacts'], ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['CheckLine']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type DossierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromPaper?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['Supplement']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['CheckConclusion']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['DossierCheck']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DossierDetails']>, ParentType, ContextType>;
};

export type DraftFieldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DraftField'] = ResolversParentTypes['DraftField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationDraftResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegistrationDraft'] = ResolversParentTypes['RegistrationDraft']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['DraftField']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  absentFrom?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AttachmentsPayload'] = ResolversParentTypes['AttachmentsPayload']> = {
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DraftPayload'] = ResolversParentTypes['DraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['RegistrationDraft']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenDossierPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OpenDossierPayload'] = ResolversParentTypes['OpenDossierPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DossierDetails']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationImportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationImport'] = ResolversParentTypes['ApplicationImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['ApplicationImport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExamDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExamDay'] = ResolversParentTypes['ExamDay']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lateLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rooms?: Resolver<ReadonlyArray<ResolversTypes['ExamRoom']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  redraws?: Resolver<ReadonlyArray<ResolversTypes['Redraw']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  summonsBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RedrawResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Redraw'] = ResolversParentTypes['Redraw']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExamRoomResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExamRoom'] = ResolversParentTypes['ExamRoom']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invigilators?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ExamSeat']>, ParentType, ContextType>;
};

export type ExamSeatResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExamSeat'] = ResolversParentTypes['ExamSeat']> = {
  seat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hasWithdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttendanceState'], ParentType, ContextType>;
  cameAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnSeatResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnSeat'] = ResolversParentTypes['OwnSeat']> = {
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExamDayPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExamDayPayload'] = ResolversParentTypes['ExamDayPayload']> = {
  examDay?: Resolver<Maybe<ResolversTypes['ExamDay']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superior?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abbreviation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationDocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegulationDocument'] = ResolversParentTypes['RegulationDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenBandsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenBands'] = ResolversParentTypes['WrittenBands']> = {
  agree?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  third?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
};

export type EligibilityConditionsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EligibilityConditions'] = ResolversParentTypes['EligibilityConditions']> = {
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  monthsInPost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['Education'], ParentType, ContextType>;
  politics?: Resolver<ResolversTypes['PoliticsLevel'], ParentType, ContextType>;
  partyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['AttachmentKind']>, ParentType, ContextType>;
};

export type RegulationFileResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegulationFile'] = ResolversParentTypes['RegulationFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegulationEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegulationEntry'] = ResolversParentTypes['RegulationEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  document?: Resolver<ResolversTypes['RegulationDocument'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['PostFamily'], ParentType, ContextType>;
  approver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionMaxima?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  markStep?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  writtenBands?: Resolver<ResolversTypes['WrittenBands'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  defenceSpread?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  minimumCandidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excuses?: Resolver<ReadonlyArray<ResolversTypes['Excuse']>, ParentType, ContextType>;
  ballot?: Resolver<ResolversTypes['BallotMode'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['EntryMode'], ParentType, ContextType>;
  defenceCombine?: Resolver<ResolversTypes['DefenceCombination'], ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['RankingBasis'], ParentType, ContextType>;
  rankingWeights?: Resolver<Maybe<ResolversTypes['RankingWeights']>, ParentType, ContextType>;
  reprimandDeduction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningDeduction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsignedIsZero?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defenceMinutes?: Resolver<ResolversTypes['DefenceMinutes'], ParentType, ContextType>;
  appealTolerance?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  appealDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defenceWaits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barringRelations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['EligibilityConditions'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['RegulationEntry']>, ParentType, ContextType>;
};

export type RankingWeightsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RankingWeights'] = ResolversParentTypes['RankingWeights']> = {
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DefenceMinutesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DefenceMinutes'] = ResolversParentTypes['DefenceMinutes']> = {
  preparation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presentation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortPostDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ShortPostDecision'] = ResolversParentTypes['ShortPostDecision']> = {
  choice?: Resolver<ResolversTypes['ShortPostChoice'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ShortPostResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ShortPost'] = ResolversParentTypes['ShortPost']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShortPostState'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ShortPostDecision']>, ParentType, ContextType>;
};

export type PostReopeningResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PostReopening'] = ResolversParentTypes['PostReopening']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  nomineesOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
};

export type RoundDatesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoundDates'] = ResolversParentTypes['RoundDates']> = {
  notice?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  defence?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReadinessLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessLine'] = ResolversParentTypes['ReadinessLine']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ReadinessPlace'], ParentType, ContextType>;
};

export type TimetableStepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimetableStep'] = ResolversParentTypes['TimetableStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
};

export type AuditHeadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditHead'] = ResolversParentTypes['AuditHead']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoundConnection'] = ResolversParentTypes['RoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoundEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoundEdge'] = ResolversParentTypes['RoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
};

export type RoundPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoundPayload'] = ResolversParentTypes['RoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LetterHandOverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LetterHandOver'] = ResolversParentTypes['LetterHandOver']> = {
  way?: Resolver<ResolversTypes['LetterWay'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type UnreachedLetterResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnreachedLetter'] = ResolversParentTypes['UnreachedLetter']> = {
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  dossierVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['LetterHandOver']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['PaperSubject']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaperState'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  proofCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedCopy?: Resolver<Maybe<ResolversTypes['SignedCopy']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedCopyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignedCopy'] = ResolversParentTypes['SignedCopy']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['PaperSignature']>, ParentType, ContextType>;
};

export type PaperSignatureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperSignature'] = ResolversParentTypes['PaperSignature']> = {
  signer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaperSubjectResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperSubject'] = ResolversParentTypes['PaperSubject']> = {
  member?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type PaperFormResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperForm'] = ResolversParentTypes['PaperForm']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayIssue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['PaperWording'], ParentType, ContextType>;
};

export type PaperWordingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperWording'] = ResolversParentTypes['PaperWording']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['WordingEdition']>, ParentType, ContextType>;
  writtenFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<Maybe<ResolversTypes['LapsedWording']>, ParentType, ContextType>;
};

export type LapsedWordingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LapsedWording'] = ResolversParentTypes['LapsedWording']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WordingEditionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WordingEdition'] = ResolversParentTypes['WordingEdition']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WordingChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WordingChange'] = ResolversParentTypes['WordingChange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnPaperResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnPaper'] = ResolversParentTypes['OwnPaper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssuePapersPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IssuePapersPayload'] = ResolversParentTypes['IssuePapersPayload']> = {
  issued?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaperStepPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaperStepPayload'] = ResolversParentTypes['PaperStepPayload']> = {
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeatHolderResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SeatHolder'] = ResolversParentTypes['SeatHolder']> = {
  person?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FormerSeatResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FormerSeat'] = ResolversParentTypes['FormerSeat']> = {
  person?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['SeatHolder']>, ParentType, ContextType>;
  formerSeats?: Resolver<ReadonlyArray<ResolversTypes['FormerSeat']>, ParentType, ContextType>;
  appointedBy?: Resolver<Maybe<ResolversTypes['AppointedBy']>, ParentType, ContextType>;
  chairIsHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  person?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type BodySimulationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BodySimulation'] = ResolversParentTypes['BodySimulation']> = {
  lawful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  replacements?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
};

export type BodyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BodyPayload'] = ResolversParentTypes['BodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationsPayload'] = ResolversParentTypes['ApplicationsPayload']> = {
  applications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Application']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegulationChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegulationChange'] = ResolversParentTypes['RegulationChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationVersionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegulationVersion'] = ResolversParentTypes['RegulationVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['RegulationOrigin'], ParentType, ContextType>;
  restoredFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RegulationChange']>, ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type CandidateResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CandidateResult'] = ResolversParentTypes['CandidateResult']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['TracedMark']>, ParentType, ContextType>;
  writtenBasis?: Resolver<Maybe<ResolversTypes['WrittenBasis']>, ParentType, ContextType>;
  defence?: Resolver<Maybe<ResolversTypes['TracedMark']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['TracedMark']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CandidateOutcome'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type PostResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PostResult'] = ResolversParentTypes['PostResult']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PostOutcome'], ParentType, ContextType>;
  winners?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  whatIf?: Resolver<ReadonlyArray<ResolversTypes['SmallestChange']>, ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['CandidateResultConnection'], ParentType, ContextType, RequireFields<PostResultCandidatesArgs, 'first'>>;
};

export type SmallestChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmallestChange'] = ResolversParentTypes['SmallestChange']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  isRaise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  becomes?: Resolver<ResolversTypes['ChangedOutcome'], ParentType, ContextType>;
};

export type CandidateResultConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CandidateResultConnection'] = ResolversParentTypes['CandidateResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CandidateResultEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CandidateResultEdge'] = ResolversParentTypes['CandidateResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CandidateResult'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['BlockNeed'], ParentType, ContextType>;
};

export type RoundResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoundResult'] = ResolversParentTypes['RoundResult']> = {
  established?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  establishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['PostResult']>, ParentType, ContextType>;
  blocked?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
};

export type SignedDocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignedDocument'] = ResolversParentTypes['SignedDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RecognitionDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecognitionDecision'] = ResolversParentTypes['RecognitionDecision']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PublishedResult'] = ResolversParentTypes['PublishedResult']> = {
  report?: Resolver<ResolversTypes['SignedDocument'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['RecognitionDecision'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  complaintsUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dossiersErasedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['PublishedPost']>, ParentType, ContextType>;
};

export type PublishedPostResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PublishedPost'] = ResolversParentTypes['PublishedPost']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PostOutcome'], ParentType, ContextType>;
  winners?: Resolver<ReadonlyArray<ResolversTypes['PublishedWinner']>, ParentType, ContextType>;
};

export type PublishedWinnerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PublishedWinner'] = ResolversParentTypes['PublishedWinner']> = {
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
};

export type OwnResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnResult'] = ResolversParentTypes['OwnResult']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  defence?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CandidateOutcome'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['RecognitionDecision'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['OwnCriterion']>, ParentType, ContextType>;
  complaintsUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OwnCriterionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnCriterion'] = ResolversParentTypes['OwnCriterion']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
};

export type CriterionMarkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CriterionMark'] = ResolversParentTypes['CriterionMark']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EntryState'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['CriterionMark']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['EarlierMarks']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ScoreReceipt']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['SheetPhoto']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreReceiptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreReceipt'] = ResolversParentTypes['ScoreReceipt']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonce?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRevealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SheetPhotoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SheetPhoto'] = ResolversParentTypes['SheetPhoto']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPicture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PhotographedSheetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhotographedSheet'] = ResolversParentTypes['PhotographedSheet']> = {
  member?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EarlierMarksResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EarlierMarks'] = ResolversParentTypes['EarlierMarks']> = {
  marks?: Resolver<ReadonlyArray<ResolversTypes['CriterionMark']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  lockedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreSheetConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSheetConnection'] = ResolversParentTypes['ScoreSheetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScoreSheetEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSheetEdge'] = ResolversParentTypes['ScoreSheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreSheet'], ParentType, ContextType>;
};

export type DefenceProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DefenceProgress'] = ResolversParentTypes['DefenceProgress']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelExclusionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PanelExclusion'] = ResolversParentTypes['PanelExclusion']> = {
  member?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreSheetPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSheetPayload'] = ResolversParentTypes['ScoreSheetPayload']> = {
  scoreSheet?: Resolver<Maybe<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnterPaperSheetsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EnterPaperSheetsPayload'] = ResolversParentTypes['EnterPaperSheetsPayload']> = {
  entered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StubReadingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StubReading'] = ResolversParentTypes['StubReading']> = {
  lost?: Resolver<ReadonlyArray<ResolversTypes['MapShareHolder']>, ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstReader?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  mayRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WrittenProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenProgress'] = ResolversParentTypes['WrittenProgress']> = {
  stubReading?: Resolver<Maybe<ResolversTypes['StubReading']>, ParentType, ContextType>;
  scripts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mapOpened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCoder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMapOpener?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecided?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['TurnProgress']>, ParentType, ContextType>;
};

export type WrittenMarkingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenMarking'] = ResolversParentTypes['WrittenMarking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remarking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EntryState'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  questionMarks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['MarkCorrection']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ScoreReceipt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkCorrectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MarkCorrection'] = ResolversParentTypes['MarkCorrection']> = {
  turn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  questionMarks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenMarkingConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenMarkingConnection'] = ResolversParentTypes['WrittenMarkingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WrittenMarkingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WrittenMarkingEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenMarkingEdge'] = ResolversParentTypes['WrittenMarkingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WrittenMarking'], ParentType, ContextType>;
};

export type ScriptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Script'] = ResolversParentTypes['Script']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  questionMarks?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Mark']>>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['TracedMark']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['BlockNeed']>, ParentType, ContextType>;
  awaitsThird?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['MarkCorrection']>, ParentType, ContextType>;
  zero?: Resolver<Maybe<ResolversTypes['ZeroCause']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScriptConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScriptConnection'] = ResolversParentTypes['ScriptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScriptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScriptEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScriptEdge'] = ResolversParentTypes['ScriptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
};

export type TurnProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TurnProgress'] = ResolversParentTypes['TurnProgress']> = {
  turn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnWrittenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnWritten'] = ResolversParentTypes['OwnWritten']> = {
  mark?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  opensDefence?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  releasedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  appealsUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AgreementFigureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementFigure'] = ResolversParentTypes['AgreementFigure']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkerAgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MarkerAgreement'] = ResolversParentTypes['MarkerAgreement']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scripts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AgreementFigure'], ParentType, ContextType>;
  drift?: Resolver<ResolversTypes['AgreementFigure'], ParentType, ContextType>;
};

export type MarkingAgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MarkingAgreement'] = ResolversParentTypes['MarkingAgreement']> = {
  scripts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intraclass?: Resolver<ResolversTypes['AgreementFigure'], ParentType, ContextType>;
  kappa?: Resolver<ResolversTypes['AgreementFigure'], ParentType, ContextType>;
  markers?: Resolver<ReadonlyArray<ResolversTypes['MarkerAgreement']>, ParentType, ContextType>;
};

export type CodedScriptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CodedScript'] = ResolversParentTypes['CodedScript']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MapShareResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MapShare'] = ResolversParentTypes['MapShare']> = {
  holder?: Resolver<ResolversTypes['MapShareHolder'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeScriptsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CodeScriptsPayload'] = ResolversParentTypes['CodeScriptsPayload']> = {
  scripts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodedScript']>>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MapShare']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WrittenMarkingsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenMarkingsPayload'] = ResolversParentTypes['WrittenMarkingsPayload']> = {
  markings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WrittenMarking']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScriptPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScriptPayload'] = ResolversParentTypes['ScriptPayload']> = {
  script?: Resolver<Maybe<ResolversTypes['Script']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerAgency?: ViewerAgencyResolvers<ContextType>;
  CurrentSession?: CurrentSessionResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  SessionPayload?: SessionPayloadResolvers<ContextType>;
  TotpEnrolment?: TotpEnrolmentResolvers<ContextType>;
  EnrolTotpPayload?: EnrolTotpPayloadResolvers<ContextType>;
  ConfirmTotpPayload?: ConfirmTotpPayloadResolvers<ContextType>;
  RecoveryCodesPayload?: RecoveryCodesPayloadResolvers<ContextType>;
  EndSessionsPayload?: EndSessionsPayloadResolvers<ContextType>;
  RequestResetPayload?: RequestResetPayloadResolvers<ContextType>;
  SendTrialLetterPayload?: SendTrialLetterPayloadResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteAccountsPayload?: InviteAccountsPayloadResolvers<ContextType>;
  ResetAccountPayload?: ResetAccountPayloadResolvers<ContextType>;
  AdministratorPayload?: AdministratorPayloadResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  ViolationConnection?: ViolationConnectionResolvers<ContextType>;
  ViolationEdge?: ViolationEdgeResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  ViolationPayload?: ViolationPayloadResolvers<ContextType>;
  AppealPayload?: AppealPayloadResolvers<ContextType>;
  ApprovalDetail?: ApprovalDetailResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalEdge?: ApprovalEdgeResolvers<ContextType>;
  ApprovalConnection?: ApprovalConnectionResolvers<ContextType>;
  ApprovalPayload?: ApprovalPayloadResolvers<ContextType>;
  AuditActor?: AuditActorResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditAction?: AuditActionResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  Mark?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  RuleError?: RuleErrorResolvers<ContextType>;
  StaleVersionError?: StaleVersionErrorResolvers<ContextType>;
  MarkOutOfRangeError?: MarkOutOfRangeErrorResolvers<ContextType>;
  TracedMark?: TracedMarkResolvers<ContextType>;
  TraceInput?: TraceInputResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  ExcuseEvidence?: ExcuseEvidenceResolvers<ContextType>;
  RecordedExcuse?: RecordedExcuseResolvers<ContextType>;
  UnregisteredReport?: UnregisteredReportResolvers<ContextType>;
  CompulsoryPerson?: CompulsoryPersonResolvers<ContextType>;
  DeclaredRelation?: DeclaredRelationResolvers<ContextType>;
  InterestDeclaration?: InterestDeclarationResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicantEdge?: ApplicantEdgeResolvers<ContextType>;
  ApplicantConnection?: ApplicantConnectionResolvers<ContextType>;
  KnownRelation?: KnownRelationResolvers<ContextType>;
  KnownRelationEdge?: KnownRelationEdgeResolvers<ContextType>;
  KnownRelationConnection?: KnownRelationConnectionResolvers<ContextType>;
  RoundWarning?: RoundWarningResolvers<ContextType>;
  DeclareInterestsPayload?: DeclareInterestsPayloadResolvers<ContextType>;
  DeclareRelationPayload?: DeclareRelationPayloadResolvers<ContextType>;
  DismissRelationPayload?: DismissRelationPayloadResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  CustodyPayload?: CustodyPayloadResolvers<ContextType>;
  DataCarryOut?: DataCarryOutResolvers<ContextType>;
  DataAnswer?: DataAnswerResolvers<ContextType>;
  DataRequest?: DataRequestResolvers<ContextType>;
  MinutedQuestion?: MinutedQuestionResolvers<ContextType>;
  ReferredRecording?: ReferredRecordingResolvers<ContextType>;
  DefenceTurn?: DefenceTurnResolvers<ContextType>;
  DefenceLine?: DefenceLineResolvers<ContextType>;
  DefenceSession?: DefenceSessionResolvers<ContextType>;
  OwnTurn?: OwnTurnResolvers<ContextType>;
  ProjectHandIn?: ProjectHandInResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  PanelPass?: PanelPassResolvers<ContextType>;
  PanelPassCodes?: PanelPassCodesResolvers<ContextType>;
  HandInProjectPayload?: HandInProjectPayloadResolvers<ContextType>;
  IssuePanelPassPayload?: IssuePanelPassPayloadResolvers<ContextType>;
  ProjectedCandidate?: ProjectedCandidateResolvers<ContextType>;
  ShownBallot?: ShownBallotResolvers<ContextType>;
  Projection?: ProjectionResolvers<ContextType>;
  ProjectedTurn?: ProjectedTurnResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  YearRating?: YearRatingResolvers<ContextType>;
  NamedDocument?: NamedDocumentResolvers<ContextType>;
  DeclaredFacts?: DeclaredFactsResolvers<ContextType>;
  CheckLine?: CheckLineResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  DossierCheck?: DossierCheckResolvers<ContextType>;
  Supplement?: SupplementResolvers<ContextType>;
  DossierDetails?: DossierDetailsResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DraftField?: DraftFieldResolvers<ContextType>;
  RegistrationDraft?: RegistrationDraftResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  AttachmentsPayload?: AttachmentsPayloadResolvers<ContextType>;
  DraftPayload?: DraftPayloadResolvers<ContextType>;
  OpenDossierPayload?: OpenDossierPayloadResolvers<ContextType>;
  ApplicationImport?: ApplicationImportResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ExamDay?: ExamDayResolvers<ContextType>;
  Redraw?: RedrawResolvers<ContextType>;
  ExamRoom?: ExamRoomResolvers<ContextType>;
  ExamSeat?: ExamSeatResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  OwnSeat?: OwnSeatResolvers<ContextType>;
  ExamDayPayload?: ExamDayPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  RegulationDocument?: RegulationDocumentResolvers<ContextType>;
  WrittenBands?: WrittenBandsResolvers<ContextType>;
  EligibilityConditions?: EligibilityConditionsResolvers<ContextType>;
  RegulationFile?: RegulationFileResolvers<ContextType>;
  RegulationEntry?: RegulationEntryResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RankingWeights?: RankingWeightsResolvers<ContextType>;
  DefenceMinutes?: DefenceMinutesResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  ShortPostDecision?: ShortPostDecisionResolvers<ContextType>;
  ShortPost?: ShortPostResolvers<ContextType>;
  PostReopening?: PostReopeningResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  RoundDates?: RoundDatesResolvers<ContextType>;
  ReadinessLine?: ReadinessLineResolvers<ContextType>;
  TimetableStep?: TimetableStepResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  RoundConnection?: RoundConnectionResolvers<ContextType>;
  RoundEdge?: RoundEdgeResolvers<ContextType>;
  RoundPayload?: RoundPayloadResolvers<ContextType>;
  LetterHandOver?: LetterHandOverResolvers<ContextType>;
  UnreachedLetter?: UnreachedLetterResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  SignedCopy?: SignedCopyResolvers<ContextType>;
  PaperSignature?: PaperSignatureResolvers<ContextType>;
  PaperSubject?: PaperSubjectResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  PaperForm?: PaperFormResolvers<ContextType>;
  PaperWording?: PaperWordingResolvers<ContextType>;
  LapsedWording?: LapsedWordingResolvers<ContextType>;
  WordingEdition?: WordingEditionResolvers<ContextType>;
  WordingChange?: WordingChangeResolvers<ContextType>;
  OwnPaper?: OwnPaperResolvers<ContextType>;
  IssuePapersPayload?: IssuePapersPayloadResolvers<ContextType>;
  PaperStepPayload?: PaperStepPayloadResolvers<ContextType>;
  SeatHolder?: SeatHolderResolvers<ContextType>;
  FormerSeat?: FormerSeatResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  BodySimulation?: BodySimulationResolvers<ContextType>;
  BodyPayload?: BodyPayloadResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationsPayload?: ApplicationsPayloadResolvers<ContextType>;
  RegulationChange?: RegulationChangeResolvers<ContextType>;
  RegulationVersion?: RegulationVersionResolvers<ContextType>;
  CandidateResult?: CandidateResultResolvers<ContextType>;
  PostResult?: PostResultResolvers<ContextType>;
  SmallestChange?: SmallestChangeResolvers<ContextType>;
  CandidateResultConnection?: CandidateResultConnectionResolvers<ContextType>;
  CandidateResultEdge?: CandidateResultEdgeResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  RoundResult?: RoundResultResolvers<ContextType>;
  SignedDocument?: SignedDocumentResolvers<ContextType>;
  RecognitionDecision?: RecognitionDecisionResolvers<ContextType>;
  PublishedResult?: PublishedResultResolvers<ContextType>;
  PublishedPost?: PublishedPostResolvers<ContextType>;
  PublishedWinner?: PublishedWinnerResolvers<ContextType>;
  OwnResult?: OwnResultResolvers<ContextType>;
  OwnCriterion?: OwnCriterionResolvers<ContextType>;
  CriterionMark?: CriterionMarkResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  ScoreReceipt?: ScoreReceiptResolvers<ContextType>;
  SheetPhoto?: SheetPhotoResolvers<ContextType>;
  PhotographedSheet?: PhotographedSheetResolvers<ContextType>;
  EarlierMarks?: EarlierMarksResolvers<ContextType>;
  ScoreSheetConnection?: ScoreSheetConnectionResolvers<ContextType>;
  ScoreSheetEdge?: ScoreSheetEdgeResolvers<ContextType>;
  DefenceProgress?: DefenceProgressResolvers<ContextType>;
  PanelExclusion?: PanelExclusionResolvers<ContextType>;
  ScoreSheetPayload?: ScoreSheetPayloadResolvers<ContextType>;
  EnterPaperSheetsPayload?: EnterPaperSheetsPayloadResolvers<ContextType>;
  StubReading?: StubReadingResolvers<ContextType>;
  WrittenProgress?: WrittenProgressResolvers<ContextType>;
  WrittenMarking?: WrittenMarkingResolvers<ContextType>;
  MarkCorrection?: MarkCorrectionResolvers<ContextType>;
  WrittenMarkingConnection?: WrittenMarkingConnectionResolvers<ContextType>;
  WrittenMarkingEdge?: WrittenMarkingEdgeResolvers<ContextType>;
  Script?: ScriptResolvers<ContextType>;
  ScriptConnection?: ScriptConnectionResolvers<ContextType>;
  ScriptEdge?: ScriptEdgeResolvers<ContextType>;
  TurnProgress?: TurnProgressResolvers<ContextType>;
  OwnWritten?: OwnWrittenResolvers<ContextType>;
  AgreementFigure?: AgreementFigureResolvers<ContextType>;
  MarkerAgreement?: MarkerAgreementResolvers<ContextType>;
  MarkingAgreement?: MarkingAgreementResolvers<ContextType>;
  CodedScript?: CodedScriptResolvers<ContextType>;
  MapShare?: MapShareResolvers<ContextType>;
  CodeScriptsPayload?: CodeScriptsPayloadResolvers<ContextType>;
  WrittenMarkingsPayload?: WrittenMarkingsPayloadResolvers<ContextType>;
  ScriptPayload?: ScriptPayloadResolvers<ContextType>;
};

