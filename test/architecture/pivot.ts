/*
 * Who may read what, when: the pivot file of authorization (trust.md R-AZ-1, R-AZ-3). It is written from the rules
 * (BR-29, BR-42, BR-57, BR-63, BR-66; architecture A10) and never from the code; every cell is executed as everybody
 * at every moment of a round. A field of the schema without a row fails the tests, and so does a mutation.
 */

/** Seats of every body, and those who hold none. */
export const COUNCIL = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER'] as const;
const of = <K extends string>(kind: K) => [`${kind}_HEAD`, `${kind}_DEPUTY`, `${kind}_MEMBER`] as const;
export const SEATS = [
  ...COUNCIL,
  ...of('SECRETARIAT'),
  ...of('EXAM_PAPER'),
  ...of('INVIGILATION'),
  ...of('CODING'),
  ...of('MARKING'),
  ...of('PANEL'),
  ...of('APPEAL'),
  ...of('SUPERVISION'),
] as const;

/** Those who hold no seat: an administrator, a candidate, a candidate not admitted, an account, nobody. */
export const OTHERS = ['ADMINISTRATOR', 'CANDIDATE', 'REFUSED_CANDIDATE', 'STRANGER', 'ANONYMOUS'] as const;
/** Somebody who holds the seat in another round stands to this one like a stranger. */
export const FOREIGN = SEATS.map((seat) => `FOREIGN_${seat}` as const);

export type Role = (typeof SEATS)[number] | (typeof OTHERS)[number] | (typeof FOREIGN)[number];
export const ROLES: readonly Role[] = [...SEATS, ...OTHERS, ...FOREIGN];

/** Roles that differ from every other in what they may read or do: looked at in every moment, in every run. */
export const OWN_KIND: readonly Role[] = [
  ...COUNCIL,
  'CODING_HEAD',
  'MARKING_HEAD',
  'MARKING_MEMBER',
  'PANEL_HEAD',
  'PANEL_MEMBER',
  'SUPERVISION_HEAD',
  ...OTHERS,
];
/** Roles that stand like another one; which of them are looked at when is dealt out, and each is in every run. */
export const ALIKE: readonly Role[] = ROLES.filter((role) => !OWN_KIND.includes(role));

/** Moments of a round with the state each belongs to; a cell is looked at in each of them. */
export const MOMENT_STATES = {
  DRAFT: 'DRAFT',
  REGISTRATION: 'REGISTRATION',
  SCREENING: 'SCREENING',
  WRITTEN: 'WRITTEN',
  CODED: 'WRITTEN',
  ALLOCATED: 'WRITTEN',
  ONE_MARKED: 'WRITTEN',
  ONE_MARKED_TWICE: 'WRITTEN',
  MARKED: 'WRITTEN',
  DEFENCE: 'DEFENCE',
  SCORING: 'DEFENCE',
  TWO_OF_THREE_SHEETS: 'DEFENCE',
  ONE_SCORED: 'DEFENCE',
  SCORED: 'DEFENCE',
  ASKED: 'DEFENCE',
  CONCLUDED: 'CONCLUDED',
  ISSUED: 'CONCLUDED',
} as const;

export type MomentName = keyof typeof MOMENT_STATES;

/** Whose object a field is read on: the viewer's own, or somebody else's; `any` where it belongs to nobody. */
export type Relation = 'own' | 'other' | 'any';

/** One line of the pivot: `who` sees the field from a moment on, until and with another. */
export interface Grant {
  readonly who: readonly Role[];
  readonly from: MomentName;
  readonly until?: MomentName;
  readonly relation?: Relation;
}

const SERVING: readonly Role[] = SEATS;
const SUPERVISION: readonly Role[] = of('SUPERVISION');
const PANEL: readonly Role[] = of('PANEL');
const OVERSIGHT: readonly Role[] = [...COUNCIL, ...SUPERVISION];
const PAPERS: readonly Role[] = ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', ...SUPERVISION];
const REPORTERS: readonly Role[] = ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'];
const LEADERS: readonly Role[] = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY'];
const SIGNED_IN: readonly Role[] = ROLES.filter((role) => role !== 'ANONYMOUS');
const CANDIDATES: readonly Role[] = ['CANDIDATE', 'REFUSED_CANDIDATE'];

const see = (who: readonly Role[], from: MomentName, more: Omit<Grant, 'who' | 'from'> = {}): Grant => ({
  who,
  from,
  ...more,
});

/** A draft is for those who serve in it and the administrator; later everybody signed in knows the round. */
const ROUND = [see([...SERVING, 'ADMINISTRATOR'], 'DRAFT'), see(SIGNED_IN, 'REGISTRATION')];
const BODIES = [see([...SERVING, 'ADMINISTRATOR'], 'DRAFT')];
/** BR-66: a dossier is its owner's, the Council's and the supervisors'; the panel's once the candidate is in the defence. */
const DOSSIER = [
  see(CANDIDATES, 'REGISTRATION', { relation: 'own' }),
  see(OVERSIGHT, 'REGISTRATION', { relation: 'other' }),
  see(PANEL, 'DEFENCE', { relation: 'other' }),
];
const NUMBERED = [
  see(['CANDIDATE'], 'WRITTEN', { relation: 'own' }),
  see(OVERSIGHT, 'WRITTEN', { relation: 'other' }),
  see(PANEL, 'DEFENCE', { relation: 'other' }),
];
const REASONS = [
  see(['REFUSED_CANDIDATE'], 'SCREENING', { relation: 'own' }),
  see(OVERSIGHT, 'SCREENING', { relation: 'other' }),
];
/** BR-30: a marking is its marker's alone. */
const MARKING = [see(['MARKING_MEMBER'], 'ALLOCATED', { relation: 'own' })];
const OWN_WRITTEN_MARK = [see(['MARKING_MEMBER'], 'ONE_MARKED', { relation: 'own' })];
/** BR-29, BR-30, BR-31: scripts are for the head of marking, marks only once both are given. */
const SCRIPT = [see(['MARKING_HEAD'], 'CODED')];
const SCRIPT_MARKS = [see(['MARKING_HEAD'], 'ONE_MARKED_TWICE')];
/** BR-42: a sheet is its member's; everybody else's who may see it, once all of that candidate are locked. */
const SHEET = [
  see(['PANEL_MEMBER'], 'SCORING', { relation: 'own' }),
  see([...OVERSIGHT, ...PANEL], 'ONE_SCORED', { relation: 'other' }),
];
const SHEET_MARKS = [
  see(['PANEL_MEMBER'], 'TWO_OF_THREE_SHEETS', { relation: 'own' }),
  see([...OVERSIGHT, ...PANEL], 'ONE_SCORED', { relation: 'other' }),
];
/** BR-57: chair and secretary while no sheet is open, Council and supervisors once it is established, nobody else. */
const RESULT = [
  see(REPORTERS, 'DEFENCE', { until: 'DEFENCE' }),
  see(REPORTERS, 'SCORED', { until: 'ASKED' }),
  see(OVERSIGHT, 'CONCLUDED'),
];
const RESULT_SCORED = [see(REPORTERS, 'SCORED', { until: 'ASKED' }), see(OVERSIGHT, 'CONCLUDED')];
/** Counts of sheets, not marks: for those who conduct the defence and those who watch it. */
const CONDUCTED = [see([...REPORTERS, 'PANEL_HEAD', ...SUPERVISION], 'SCORING')];
/** Order, clock and minutes of the defence: everybody in the room for the Council, never a candidate (BR-40). */
const HEARD = [see([...OVERSIGHT, ...PANEL], 'SCORING')];
/** BR-52: the candidate reads their own released mark, in order to ask for re-marking in time. */
const OWN_RELEASED = [see(['CANDIDATE'], 'DEFENCE')];
/** Counts of scripts and markings, not marks: for those who conduct the written paper and those who watch it. */
/** BR-30, BR-34: told before no mark can change, these figures would guide a marker. */
const AGREEMENT = [see(['MARKING_HEAD', ...SUPERVISION], 'DEFENCE')];
const PAPER_CONDUCTED: readonly Role[] = [...REPORTERS, 'CODING_HEAD', 'MARKING_HEAD', ...SUPERVISION];
/** BR-22, BR-24: those who conduct the day of the paper and those who watch it. */
const EXAM_DAY = [see([...OVERSIGHT, ...of('INVIGILATION')], 'WRITTEN')];
const WRITTEN_COUNTS = [see(PAPER_CONDUCTED, 'WRITTEN')];
const WRITTEN_TURNS = [see(PAPER_CONDUCTED, 'ALLOCATED')];
const ESTABLISHED = [see(OVERSIGHT, 'CONCLUDED')];
const ISSUED = [see(PAPERS, 'ISSUED')];
/** Trust.md 3.2.7: a request is for whoever made it and for the second person. */
const REQUEST = [
  see(['COUNCIL_CHAIR'], 'DEFENCE', { relation: 'own' }),
  see(['CODING_HEAD'], 'DEFENCE', { relation: 'other' }),
  see(['COUNCIL_SECRETARY'], 'ASKED', { relation: 'other' }),
];
const AGREED = [
  see(['COUNCIL_CHAIR'], 'DEFENCE', { relation: 'own' }),
  see(['CODING_HEAD'], 'DEFENCE', { relation: 'other' }),
  see(['COUNCIL_SECRETARY'], 'CONCLUDED', { relation: 'other' }),
];
const DECLARED = [see(OVERSIGHT, 'REGISTRATION', { relation: 'own' }), see(SERVING, 'SCREENING', { relation: 'own' })];
/** BR-28: whoever only marks does without names once there are papers. */
const ONLY_MARKS = SERVING.filter((role) => /^(MARKING|APPEAL)_/.test(role));
const APPLICANTS = [
  see(
    SERVING.filter((role) => !ONLY_MARKS.includes(role)),
    'REGISTRATION',
  ),
  see(ONLY_MARKS, 'REGISTRATION', { until: 'SCREENING' }),
];
const WARNED = [see([...LEADERS, ...SUPERVISION, 'ADMINISTRATOR'], 'SCREENING')];
const VERSIONS = [see([...LEADERS, ...SUPERVISION, 'ADMINISTRATOR'], 'DRAFT')];
const SIMULATED = [see([...LEADERS, 'ADMINISTRATOR'], 'DRAFT')];
const SELF = [see(SIGNED_IN, 'DRAFT', { relation: 'own' })];
const PERSON = [
  ...SELF,
  see([...SERVING, 'ADMINISTRATOR'], 'DRAFT', { relation: 'other' }),
  see(CANDIDATES, 'REGISTRATION', { until: 'ASKED', relation: 'other' }),
];
const SIGN_IN_NAME = [...SELF, see(['ADMINISTRATOR'], 'DRAFT', { relation: 'other' })];

/** BR-63, BR-66: the log is for the supervisors, for chair and secretary, and for candidates as far as it is about them. */
const LOG = [see(PAPERS, 'DRAFT'), see(CANDIDATES, 'REGISTRATION'), see(['ADMINISTRATOR'], 'DRAFT')];

/** `Query.rounds` lists what the viewer takes part in, and to everybody what registration is open for. */
const LISTED = [
  see([...SERVING, 'ADMINISTRATOR'], 'DRAFT'),
  see(CANDIDATES, 'REGISTRATION'),
  see(SIGNED_IN, 'REGISTRATION', { until: 'REGISTRATION' }),
];

/** The agency of the newest round in somebody's list heads their screens; who serves in another round has that one. */
const HEADED = [...LISTED, see(FOREIGN, 'DRAFT')];
const HEADED_OWN = HEADED.map((grant): Grant => ({ ...grant, relation: 'own' }));

const rows = (type: string, fields: string, grants: readonly Grant[]) =>
  fields.split(' ').map((field) => [`${type}.${field}`, grants] as const);

/** Every field that can be read, with those who may; an empty list is a field that has no value in the round played. */
export const READS: ReadonlyMap<string, readonly Grant[]> = new Map([
  ...rows('Query', 'rounds', LISTED),
  ...rows('Round', 'id version code title agency state dates regulation posts rubric declarationRequired', ROUND),
  ...rows('Round', 'timetable', ROUND),
  // Nobody attaches a file in the round played: test/application/regulation-file.test.ts looks at who reads it.
  ...rows('Round', 'regulationFiles', []),
  ...rows('RegulationFile', 'id name size sha256 uploadedAt', []),
  ...rows('TimetableStep', 'key who what result due rule clause counted state', ROUND),
  ...rows('Round', 'readiness', [see([...LEADERS, 'ADMINISTRATOR'], 'DRAFT', { until: 'DRAFT' })]),
  ...rows('ReadinessLine', 'key done required sentence rule place', [
    see([...LEADERS, 'ADMINISTRATOR'], 'DRAFT', { until: 'DRAFT' }),
  ]),
  // The round played has enough people: test/application/short-post.test.ts looks at one with too few, as each role.
  ...rows('Round', 'reopenings stoppedPosts shortPosts', []),
  ...rows('PostReopening', 'post until nomineesOnly', []),
  ...rows('ShortPost', 'post state eligible minimum decisions', []),
  ...rows('ShortPostDecision', 'choice until document reason eligible decidedOn', []),
  // Nobody asks about their data in the round played: test/application/data-requests.test.ts looks at it as each role.
  ...rows('Round', 'myDataRequests dataRequests', []),
  // Nobody in the round played is without an address while a letter is due: letters-by-hand.test.ts looks at who may.
  ...rows('Round', 'unreachedLetters', []),
  ...rows('UnreachedLetter', 'letter kind title due application dossierVersion handedOver', []),
  ...rows('LetterHandOver', 'way receiver on by', []),
  ...rows('DataRequest', 'id version person kind text askedAt dueOn state answer carryOut', []),
  ...rows('DataCarryOut', 'dueOn state text at', []),
  ...rows('DataAnswer', 'outcome text at', []),
  ...rows('Round', 'regulationVersions regulationVersion', VERSIONS),
  ...rows('RegulationVersion', 'number savedAt savedBy origin regulation', VERSIONS),
  ...rows('RegulationVersion', 'restoredFrom changes', []),
  ...rows('RegulationChange', 'name wording before after', []),
  // Nobody must register in the round played: test/application/compulsory.test.ts looks at it as each role.
  ...rows('Round', 'compulsoryPeople', []),
  ...rows('CompulsoryPerson', 'id version post fullName birthDate unit title state notCounted excuse report', []),
  ...rows('RecordedExcuse', 'kind evidence recordedOn', []),
  ...rows('ExcuseEvidence', 'number date issuer', []),
  ...rows('UnregisteredReport', 'document recipient recordedOn', []),
  ...rows('Round', 'myRoles', [see(SERVING, 'DRAFT')]),
  ...rows('Round', 'auditHead', [see(PAPERS, 'DRAFT')]),
  ...rows('AuditHead', 'sequence hash', [see(PAPERS, 'DRAFT')]),
  ...rows('Round', 'bodies', BODIES),
  ...rows('Round', 'applications', [
    see(CANDIDATES, 'REGISTRATION'),
    see(OVERSIGHT, 'REGISTRATION'),
    see(PANEL, 'DEFENCE'),
  ]),
  ...rows('Round', 'myDeclaration', [see(OVERSIGHT, 'REGISTRATION'), see(SERVING, 'SCREENING')]),
  ...rows('Round', 'applicants', APPLICANTS),
  ...rows('Round', 'warnings', WARNED),
  ...rows('Round', 'people', SIMULATED),
  ...rows('Round', 'knownRelations', []),
  ...rows('KnownRelation', 'person applicant relation declaredBy declaredOn isBarring dismissed', []),
  ...rows('Round', 'peopleToDeclare', [see(CANDIDATES, 'REGISTRATION', { until: 'ASKED' })]),
  ...rows('Round', 'pendingApprovals', [see(REPORTERS, 'ASKED', { until: 'ASKED' })]),
  ...rows('Round', 'myMarkings', [see(['MARKING_MEMBER'], 'ALLOCATED')]),
  ...rows('Round', 'scripts', SCRIPT),
  ...rows('Round', 'markingsToEnter', []),
  ...rows('Round', 'markingAgreement', AGREEMENT),
  ...rows('MarkingAgreement', 'scripts intraclass kappa markers', AGREEMENT),
  ...rows('MarkerAgreement', 'name scripts severity drift', AGREEMENT),
  ...rows('AgreementFigure', 'value sentence', AGREEMENT),
  ...rows('Round', 'writtenProgress', WRITTEN_COUNTS),
  ...rows('Round', 'myWritten', OWN_RELEASED),
  ...rows('OwnWritten', 'mark opensDefence releasedOn appealsUntil', OWN_RELEASED),
  ...rows('WrittenProgress', 'scripts mapOpened isCoder isMapOpener', WRITTEN_COUNTS),
  // No share is lost in the round played: test/application/stub-reading.test.ts looks at it as each who may and may not.
  ...rows('WrittenProgress', 'stubReading', []),
  ...rows('StubReading', 'lost witness begunAt firstReader mayRead needsKey', []),
  ...rows('WrittenProgress', 'undecided', [see(PAPER_CONDUCTED, 'MARKED')]),
  ...rows('WrittenProgress', 'turns', WRITTEN_TURNS),
  ...rows('TurnProgress', 'turn given entered locked', WRITTEN_TURNS),
  ...rows('Round', 'violations appeals', []),
  ...rows('Round', 'examDay', EXAM_DAY),
  ...rows('ExamDay', 'version date called postBy summonsBy', EXAM_DAY),
  // No rooms in the round played: test/application/exam-day.test.ts looks at them as each who may and may not.
  ...rows('ExamDay', 'startsAt minutes lateLimit rooms seed drawnAt redraws postedAt lateReason', []),
  ...rows('Redraw', 'reason at', []),
  ...rows('ExamRoom', 'name place capacity columns invigilators seats', []),
  ...rows('ExamSeat', 'seat applicationId candidateNumber fullName birthDate hasWithdrawn attendance', []),
  ...rows('Attendance', 'version state cameAt', []),
  ...rows('Round', 'openSeals', [...EXAM_DAY, see(['EXAM_PAPER_HEAD', 'CODING_HEAD'], 'WRITTEN')]),
  // No bag in the round played: test/application/custody.test.ts looks at them as each who may and may not.
  ...rows('Round', 'handovers', []),
  ...rows('Handover', 'id version act kind room number count sheets seal giver receiver witness witnesses at', []),
  ...rows('Handover', 'corrects correction isReplaced decision', []),
  ...rows('Round', 'mySeat', []),
  ...rows('OwnSeat', 'room place seat date startsAt lateLimit', []),
  ...rows('Round', 'appealsUntil', [see(SIGNED_IN, 'DEFENCE')]),
  ...rows('Round', 'myScoreSheets', [see(['PANEL_MEMBER'], 'SCORING')]),
  ...rows('Round', 'scoreSheets', [see(['PANEL_MEMBER'], 'SCORING'), see([...OVERSIGHT, ...PANEL], 'ONE_SCORED')]),
  ...rows('Round', 'defenceProgress', CONDUCTED),
  ...rows('DefenceProgress', 'application expected submitted isComplete', CONDUCTED),
  ...rows('Round', 'defenceSession', HEARD),
  ...rows('DefenceSession', 'version seed drawnAt place startsAt minutes order', HEARD),
  ...rows('DefenceLine', 'position application state expectedAt turn', HEARD),
  ...rows('DefenceTurn', 'calledAt endedAt phase running secondsLeft reason questions recordings', HEARD),
  ...rows('MinutedQuestion', 'askedBy question answer at', HEARD),
  ...rows('ReferredRecording', 'name sha256 at', HEARD),
  // Nobody scores on a device of the Council in the round played: test/application/panel-pass.test.ts looks at them.
  ...rows('Round', 'panelPasses', []),
  ...rows('PanelPass', 'id member state issuedAt openedAt device', []),
  // Nothing goes wrong in the round played: test/application/incidents.test.ts looks at what does.
  ...rows('Round', 'incidents', []),
  ...rows('Incident', 'id version kind happenedAt place application people what done isSettled', []),
  // No project is handed in in the round played: test/application/projects.test.ts looks at them.
  ...rows('Round', 'projectDeadline projectHandIns', []),
  ...rows('ProjectHandIn', 'id application name size sha256 handedInAt isLate fileId receiptCode', []),
  // Marks are given on screen in the round played: test/application/sheet-photo.test.ts looks at photographs of paper.
  ...rows('Round', 'photographedSheets', []),
  ...rows('PhotographedSheet', 'member addedAt', []),
  ...rows('ScoreSheet', 'photo', []),
  ...rows('SheetPhoto', 'fileId isPicture sha256 addedAt', []),
  ...rows('Round', 'projection', CONDUCTED),
  ...rows('Projection', 'candidate turn next', CONDUCTED),
  ...rows('ProjectedCandidate', 'candidateNumber fullName postTitle', CONDUCTED),
  ...rows('ProjectedTurn', 'phase running ended secondsLeft', CONDUCTED),
  // No marks are given in public in the round played: test/application/projection.test.ts looks at them.
  ...rows('Projection', 'ballots', []),
  ...rows('ShownBallot', 'member total', []),
  ...rows('Round', 'ownTurn', [see(['CANDIDATE'], 'SCORING')]),
  ...rows('OwnTurn', 'position before state expectedAt place', [see(['CANDIDATE'], 'SCORING')]),
  ...rows('Round', 'result', RESULT),
  // The round played is never released: test/application/release.test.ts looks at what is public then, as each role.
  ...rows('PublishedResult', 'report decision on complaintsUntil dossiersErasedOn posts', []),
  ...rows('Round', 'resultReleasedOn handedOverOn publishedResult myResult myPapers', []),
  ...rows('SignedDocument', 'number date', []),
  ...rows('RecognitionDecision', 'number date issuer', []),
  ...rows('PublishedPost', 'post outcome winners', []),
  ...rows('PublishedWinner', 'candidateNumber fullName total', []),
  ...rows('OwnResult', 'post written defence total rank outcome explanation decision criteria complaintsUntil', []),
  ...rows('OwnCriterion', 'title maximum mean', []),
  ...rows('Round', 'papers', ISSUED),
  ...rows('Round', 'paperForms', [see(PAPERS, 'DRAFT')]),
  ...rows('PaperForm', 'code name mayIssue wording', [see(PAPERS, 'DRAFT')]),
  ...rows('PaperWording', 'number isOriginal text original writtenFor formVersion', [see(PAPERS, 'DRAFT')]),
  // The round played keeps the shipped words: test/application/change-template.test.ts looks at editions as each role.
  ...rows('PaperWording', 'editions lapsed', []),
  ...rows('Round', 'lapsedWordings', []),
  ...rows('LapsedWording', 'code name number text reasons', []),
  ...rows('WordingEdition', 'number basedOn sha256 isOriginal proposedBy approvedBy decidedAt', []),
  ...rows('Approval', 'wordingChange', []),
  ...rows('WordingChange', 'code name before after', []),
  // No receipt, published summons or letter in the round played: test/application/own-papers.test.ts looks as two candidates.
  ...rows('OwnPaper', 'id code name issuedAt', []),
  ...rows('Round', 'auditEntries', [see(PAPERS, 'DRAFT'), see(CANDIDATES, 'REGISTRATION')]),
  ...rows('AuditEntry', 'sequence at actor action title sentence subjectKind hash previousHash', LOG),
  ...rows('AuditEntry', 'subjectId changes', LOG),
  ...rows('AuditActor', 'roles', LOG),
  ...rows('AuditActor', 'id name', LOG),
  ...rows('AuditChange', 'field after', LOG),
  ...rows('AuditChange', 'before', [see(PAPERS, 'DRAFT'), see(CANDIDATES, 'SCREENING')]),
  ...rows('AuditAction', 'code title', [see(PAPERS, 'DRAFT'), see(['ADMINISTRATOR'], 'DRAFT')]),
  ...rows('Agency', 'name superior abbreviation place', ROUND),
  ...rows('RoundDates', 'notice opens closes written defence', ROUND),
  ...rows('Criterion', 'key title maximum', ROUND),
  ...rows(
    'Regulation',
    'document phases decimals writtenBands gate defenceSpread minimumCandidates ballot entry',
    ROUND,
  ),
  ...rows('Regulation', 'barringRelations entries ranking defenceCombine', ROUND),
  ...rows('Regulation', 'reprimandDeduction warningDeduction appealTolerance appealDays defenceWaits', ROUND),
  ...rows('Regulation', 'defenceMinutes excuses family approver unsignedIsZero', ROUND),
  ...rows('Regulation', 'markStep questionMaxima', []),
  ...rows('DefenceMinutes', 'preparation presentation questions', ROUND),
  ...rows('Regulation', 'rankingWeights', []),
  ...rows('RankingWeights', 'written defence', []),
  ...rows('Regulation', 'conditions', ROUND),
  ...rows('EligibilityConditions', 'termMonths monthsInPost education politics partyMember papers', ROUND),
  ...rows('EligibilityConditions', 'ageOn', []),
  ...rows('RegulationDocument', 'number date issuer', ROUND),
  ...rows('WrittenBands', 'agree third', ROUND),
  ...rows('RegulationEntry', 'name value rule clause wording usual', ROUND),
  ...rows('Post', 'id title unit quota', ROUND),
  ...rows('Body', 'id version kind decision seats chairIsHead', BODIES),
  ...rows('Body', 'appointedBy', BODIES),
  ...rows('Body', 'formerSeats', []),
  ...rows('FormerSeat', 'person seat from to replacedBy reason decision', []),
  ...rows('SeatHolder', 'person seat since', BODIES),
  ...rows('Decision', 'number date', BODIES),
  ...rows('Decision', 'signer', []),
  ...rows('Application', 'id version post fullName birthDate sex unit title route submittedAt state', DOSSIER),
  ...rows('Application', 'candidateNumber', NUMBERED),
  ...rows('Application', 'reasons', REASONS),
  ...rows('Application', 'withdrawnOn absentFrom', []),
  // The round played takes applications without a dossier: those of dossiers are looked at in registering-online.test.ts.
  ...rows('Application', 'dossier', []),
  // So does it without lists brought in; who sees those is looked at in import.test.ts.
  ...rows('Round', 'myDraft myAttachments imports', []),
  ...rows('ApplicationImport', 'id version kind fileName sha256 importedBy importedAt rowCount undoneBy undoneAt', []),
  ...rows('Attachment', 'id kind name type size sha256 addedAt', []),
  ...rows('RegistrationDraft', 'step savedAt fields', []),
  ...rows('DraftField', 'name value', []),
  ...rows('Dossier', 'version receiptCode fingerprint fromPaper supplement conclusion checks details', []),
  ...rows('Supplement', 'items message dueOn requestedAt answeredAt', []),
  ...rows('DossierCheck', 'checker checkedAt findings', []),
  ...rows('Finding', 'key verdict note', []),
  ...rows('DossierDetails', 'phone email address citizenId citizenIdWarnings facts checklist attachments', []),
  ...rows('DeclaredFacts', 'planning appointment inPostSince education politics partyMember ratings bar', []),
  ...rows('DeclaredFacts', 'isHealthy nomination partyConsent', []),
  ...rows('YearRating', 'year rating', []),
  ...rows('NamedDocument', 'number date', []),
  ...rows('CheckLine', 'key label verdict sentence rule clause source', []),
  ...rows('Applicant', 'applicationId fullName unit title', APPLICANTS),
  ...rows('InterestDeclaration', 'signedAt coversAll', DECLARED),
  ...rows('InterestDeclaration', 'relations', []),
  ...rows('DeclaredRelation', 'applicationId relation', []),
  ...rows('RoundWarning', 'code message body', WARNED),
  ...rows('RoundWarning', 'person', WARNED),
  ...rows('WrittenMarking', 'id version code turn remarking state', MARKING),
  ...rows('WrittenMarking', 'mark receipt', OWN_WRITTEN_MARK),
  // Whole scripts are marked in the round played: test/application/question-marks.test.ts looks at marks of questions.
  ...rows('WrittenMarking', 'corrections questionMarks', []),
  ...rows('MarkCorrection', 'turn mark reason questionMarks', []),
  ...rows('Script', 'id version code awaitsThird', SCRIPT),
  ...rows('Script', 'marks official', SCRIPT_MARKS),
  ...rows('Script', 'needs corrections zero questionMarks', []),
  // No breach and no appeal in the round played: test/application/appeals.test.ts looks at them as each role.
  ...rows('Violation', 'id version application form act signed witnesses recordedAt upheld', []),
  ...rows('Appeal', 'id version application code filedAt published crossing allocated remarks official needs', []),
  ...rows('ScoreSheet', 'id version application member state', SHEET),
  ...rows('ScoreSheet', 'marks total lockedAt', SHEET_MARKS),
  ...rows('ScoreSheet', 'receipt', [see(['PANEL_MEMBER'], 'TWO_OF_THREE_SHEETS', { relation: 'own' })]),
  ...rows('ScoreReceipt', 'code commitment nonce text words qrCode entry isRevealed', [
    see(['PANEL_MEMBER'], 'TWO_OF_THREE_SHEETS'),
    see(['MARKING_MEMBER'], 'ONE_MARKED'),
  ]),
  ...rows('ScoreReceipt', 'opens', [see(['PANEL_MEMBER'], 'ONE_SCORED'), see(['MARKING_MEMBER'], 'ONE_MARKED_TWICE')]),
  // Nobody is left out in the round played: test/application/exclude-member.test.ts looks at it as each who may and may not.
  ...rows('Round', 'panelExclusions', []),
  ...rows('PanelExclusion', 'member postId at reason', []),
  // No sheet is given back in the round played: test/application/defence.test.ts looks at one as its member and others.
  ...rows('ScoreSheet', 'earlier', []),
  ...rows('EarlierMarks', 'marks total lockedAt reopenedAt reason', []),
  ...rows('CriterionMark', 'criterion mark', [
    see(['PANEL_MEMBER'], 'TWO_OF_THREE_SHEETS'),
    see([...OVERSIGHT, ...PANEL], 'ONE_SCORED'),
  ]),
  ...rows('RoundResult', 'established posts', RESULT),
  ...rows('RoundResult', 'establishedAt', ESTABLISHED),
  ...rows('RoundResult', 'blocked', []),
  ...rows('Block', 'rule application needs', []),
  ...rows('PostResult', 'post outcome candidates', RESULT),
  ...rows('PostResult', 'winners whatIf', RESULT_SCORED),
  ...rows('SmallestChange', 'application isRaise by becomes', RESULT_SCORED),
  ...rows('CandidateResult', 'application written writtenBasis outcome explanation', RESULT),
  ...rows('CandidateResult', 'defence total rank', RESULT_SCORED),
  ...rows('Explanation', 'rule clause sentence', RESULT),
  ...rows('TracedMark', 'value rule clause formula inputs', [...RESULT, ...SCRIPT_MARKS]),
  ...rows('TraceInput', 'name value', [...RESULT, ...SCRIPT_MARKS]),
  ...rows('Paper', 'id code version contentHash issuedAt subject number', ISSUED),
  ...rows('Paper', 'name state isCurrent proofCode recordVersion', ISSUED),
  ...rows('Paper', 'changes fileHash signedCopy publishedOn', []),
  ...rows('SignedCopy', 'fileId signature', []),
  ...rows('PaperSignature', 'signer issuer serial inTime', []),
  ...rows('PaperSubject', 'member application', ISSUED),
  ...rows('PaperSubject', 'body post', []),
  ...rows('Approval', 'id act title payload payloadHash requestedBy requestedAt expiresAt state', REQUEST),
  ...rows('Approval', 'details roundId roundTitle isMine mayDecide', REQUEST),
  ...rows('ApprovalDetail', 'label value', [see(['COUNCIL_CHAIR', 'CODING_HEAD'], 'DEFENCE'), see(REPORTERS, 'ASKED')]),
  ...rows('Approval', 'decidedBy', AGREED),
  ...rows('BodySimulation', 'lawful replacements', SIMULATED),
  ...rows('BodySimulation', 'reasons', SIMULATED),
  ...rows('RuleError', 'code message path rule', SIMULATED),
  ...rows('Replacement', 'person seats', SIMULATED),
  ...rows('Replacement', 'candidates', SIMULATED),
  ...rows('Account', 'id displayName position', PERSON),
  ...rows('Account', 'username isActive isDisabled', SIGN_IN_NAME),
  ...rows('Account', 'isAdministrator hasTotp', SIGN_IN_NAME),
  ...rows('Account', 'linkExpiresAt', [see(['ADMINISTRATOR'], 'DRAFT', { relation: 'other' })]),
  ...rows('Account', 'email', []),
  ...rows('Viewer', 'account isAdministrator hasTotp mustUseTotp recoveryCodesLeft', SELF),
  ...rows('Viewer', 'administrators', [see(['ADMINISTRATOR'], 'DRAFT', { relation: 'own' })]),
  ...rows('Viewer', 'sessions', []),
  ...rows('Viewer', 'agency', HEADED_OWN),
  ...rows('ViewerAgency', 'name superior', HEADED),
]);
