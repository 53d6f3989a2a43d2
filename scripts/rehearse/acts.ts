/** The mutations that the player makes, each with its input type and the little that it reads back. */

/** A round after an act. */
export interface RoundAfter {
  readonly round: { readonly version: number };
}

/** An application after an act. */
export interface ApplicationAfter {
  readonly application: { readonly id: string; readonly version: number };
}

/** A two-person act: the request that the second person must agree to, or null when the act is done. */
export interface Waiting {
  readonly approval: { readonly id: string; readonly payloadHash: string } | null;
}

/** What each act answers when it is not refused. */
export interface ActAnswers {
  readonly inviteAccounts: {
    readonly invitations: readonly { readonly account: { readonly id: string }; readonly code: string | null }[];
  };
  readonly createRound: { readonly round: { readonly id: string; readonly version: number } };
  readonly setRegulation: RoundAfter;
  readonly definePosts: { readonly round: { readonly version: number; readonly posts: readonly { id: string }[] } };
  readonly defineRubric: RoundAfter;
  readonly appointBody: unknown;
  readonly declareInterests: {
    readonly bars: readonly { readonly code: string; readonly message: string; readonly rule: string | null }[];
  };
  readonly approveAct: RoundAfter;
  readonly openRegistration: RoundAfter;
  readonly submitApplication: ApplicationAfter;
  readonly withdrawApplication: ApplicationAfter;
  readonly closeRegistration: RoundAfter;
  readonly decideEligibility: ApplicationAfter;
  readonly decideShortPost: RoundAfter;
  readonly confirmCandidates: RoundAfter;
  readonly recordAbsences: { readonly applications: readonly { readonly id: string; readonly version: number }[] };
  readonly codeScripts: {
    readonly scripts: readonly { readonly candidateNumber: string; readonly code: string }[];
    readonly shares: readonly { readonly holder: 'CODING' | 'SUPERVISION'; readonly text: string }[];
  };
  readonly openBlindMap: RoundAfter;
  readonly allocateMarkers: unknown;
  readonly submitWrittenMarks: unknown;
  readonly enterPaperMarks: unknown;
  readonly confirmPaperMarks: unknown;
  readonly callThirdMarker: { readonly script: { readonly version: number } };
  readonly decideWrittenMark: unknown;
  readonly recordViolation: { readonly violation: { readonly id: string; readonly version: number } | null };
  readonly decideViolation: unknown;
  readonly fileAppeal: { readonly appeal: { readonly id: string } | null };
  readonly allocateRemarkers: unknown;
  readonly callThirdRemarker: unknown;
  readonly decideAppeal: unknown;
  readonly compileWritten: RoundAfter & Waiting;
  readonly openScoring: unknown;
  readonly submitScoreSheet: unknown;
  readonly enterPaperSheets: unknown;
  readonly confirmPaperSheet: unknown;
  readonly castBallot: unknown;
  readonly closeBallot: unknown;
  readonly enterBallots: unknown;
  readonly confirmBallots: unknown;
  readonly decideDefenceMark: ApplicationAfter;
  readonly recordTieDecision: RoundAfter;
  readonly establishResult: RoundAfter & Waiting;
  readonly issuePapers: { readonly issued: number };
}

/** The name of an act. */
export type ActName = keyof ActAnswers;

const ROUND = 'round { version }';
const APPLICATION = 'application { id version }';
const WAITING_ROUND = `${ROUND} approval { id payloadHash }`;

/** Input type and selection of each act; `__typename` stands where nothing is read back. */
const SIGNATURES: Readonly<Record<ActName, readonly [inputType: string, selection: string]>> = {
  inviteAccounts: ['InviteAccountsInput', 'invitations { account { id } code }'],
  createRound: ['CreateRoundInput', 'round { id version }'],
  setRegulation: ['SetRegulationInput', ROUND],
  definePosts: ['DefinePostsInput', 'round { version posts { id } }'],
  defineRubric: ['DefineRubricInput', ROUND],
  appointBody: ['AppointBodyInput', '__typename'],
  declareInterests: ['DeclareInterestsInput', 'bars { code message rule }'],
  approveAct: ['ApproveActInput', ROUND],
  openRegistration: ['RoundStepInput', ROUND],
  submitApplication: ['SubmitApplicationInput', APPLICATION],
  withdrawApplication: ['WithdrawApplicationInput', APPLICATION],
  closeRegistration: ['RoundStepInput', ROUND],
  decideEligibility: ['DecideEligibilityInput', APPLICATION],
  decideShortPost: ['DecideShortPostInput', ROUND],
  confirmCandidates: ['RoundStepInput', ROUND],
  recordAbsences: ['RecordAbsencesInput', 'applications { id version }'],
  codeScripts: ['CodeScriptsInput', 'scripts { candidateNumber code } shares { holder text }'],
  openBlindMap: ['OpenBlindMapInput', ROUND],
  allocateMarkers: ['ScriptsInput', '__typename'],
  submitWrittenMarks: ['WrittenMarksInput', '__typename'],
  enterPaperMarks: ['WrittenMarksInput', '__typename'],
  confirmPaperMarks: ['WrittenMarksInput', '__typename'],
  callThirdMarker: ['CallThirdMarkerInput', 'script { version }'],
  decideWrittenMark: ['DecideWrittenMarkInput', '__typename'],
  recordViolation: ['RecordViolationInput', 'violation { id version }'],
  decideViolation: ['DecideViolationInput', '__typename'],
  fileAppeal: ['FileAppealInput', 'appeal { id }'],
  allocateRemarkers: ['ScriptsInput', '__typename'],
  callThirdRemarker: ['CallThirdRemarkerInput', '__typename'],
  decideAppeal: ['DecideAppealInput', '__typename'],
  compileWritten: ['RoundStepInput', WAITING_ROUND],
  openScoring: ['ScoringInput', '__typename'],
  submitScoreSheet: ['ScoreSheetInput', '__typename'],
  enterPaperSheets: ['EnterPaperSheetsInput', '__typename'],
  confirmPaperSheet: ['ScoreSheetInput', '__typename'],
  castBallot: ['ScoreSheetInput', '__typename'],
  closeBallot: ['BallotInput', '__typename'],
  enterBallots: ['EnterBallotsInput', '__typename'],
  confirmBallots: ['ConfirmBallotsInput', '__typename'],
  decideDefenceMark: ['DecideDefenceMarkInput', APPLICATION],
  recordTieDecision: ['RecordTieDecisionInput', ROUND],
  establishResult: ['EstablishResultInput', WAITING_ROUND],
  issuePapers: ['IssuePapersInput', 'issued'],
};

/** The document of an act; the same text every time, so that the product parses it once. */
export function mutationOf(name: ActName): string {
  const [inputType, selection] = SIGNATURES[name];
  return `mutation($input: ${inputType}!) { ${name}(input: $input) { ${selection} errors { code message path rule } } }`;
}
