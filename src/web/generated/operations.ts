import type { Operation } from '../operation';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far signing in has come. */
export type SessionStage =
  /** Signed in completely. */
  | 'FULL'
  /** The password was right; a code of the authenticator app or a recovery code is needed next (`verifyTotp`). */
  | 'TOTP_REQUIRED'
  /** The password was right; the authenticator app must be set up next (`enrolTotp`, then `confirmTotp`). */
  | 'TOTP_ENROLMENT_REQUIRED';

/** Sign-in name and password. */
export type SignInInput = {
  /** Name used to sign in. */
  readonly username: string;
  /** Password, compared after Unicode NFC. */
  readonly password: string;
};

/** A pass of a panel member (BR-47). */
export type EnterByPassInput = {
  /** The code of the QR; blanks, dashes and capitals do not count. */
  readonly code: string;
  /** The six digits of the slip. */
  readonly pin: string;
};

/** A code of the second factor. */
export type VerifyTotpInput = {
  /** Six digits of the authenticator app, or one of the recovery codes; each works once. */
  readonly code: string;
};

/** The proof that the authenticator app is set up. */
export type ConfirmTotpInput = {
  /** Six digits that the app shows now. */
  readonly code: string;
};

/** Confirmation that the person at the screen is the one who signed in: exactly one of the two. */
export type StepUpInput = {
  /** The password. */
  readonly password?: string | null | undefined;
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code?: string | null | undefined;
};

/** One of one's own sessions. */
export type EndSessionInput = {
  /** Id from `Viewer.sessions`. */
  readonly sessionId: string;
};

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password that counts now. */
  readonly currentPassword: string;
  /** The new one, of at least 12 characters. */
  readonly newPassword: string;
};

/** The one-time token printed at first start, and the first administrator's own data. */
export type CreateFirstAdministratorInput = {
  /** The token that `npm start` printed; valid 30 minutes and only while no account exists. */
  readonly token: string;
  /** Name to sign in with. */
  readonly username: string;
  /** Name as printed on papers. */
  readonly displayName: string;
  /** Password of at least 12 characters. */
  readonly password: string;
};

/** The code from an invitation and the password its owner chooses. */
export type AcceptInvitationInput = {
  /** The code that was mailed or that the administrator handed over; works once, for 14 days. */
  readonly code: string;
  /** Password of at least 12 characters. */
  readonly password: string;
};

/** The code from a reset link and the new password its owner chooses. */
export type ResetPasswordInput = {
  /** The code that was mailed or that the administrator handed over; works once, for 24 hours. */
  readonly code: string;
  /** Password of at least 12 characters. */
  readonly password: string;
};

/** Who forgot their password. */
export type RequestResetInput = {
  /** Name used to sign in. */
  readonly username: string;
};

/** Where a trial letter goes. */
export type SendTrialLetterInput = {
  /** Address to send it to. */
  readonly to: string;
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

/** One person to be given an account. */
export type InviteeInput = {
  /** Name to sign in with. */
  readonly username: string;
  /** Name as printed on papers. */
  readonly displayName: string;
  /** Office held (chức vụ); may be empty. */
  readonly position?: string | null | undefined;
  /** Address that one-time links are mailed to; without one, the administrator hands the code over. */
  readonly email?: string | null | undefined;
};

/** People to be given accounts, all or none. */
export type InviteAccountsInput = {
  /** At most 100 people at once. */
  readonly people: ReadonlyArray<InviteeInput>;
};

/** An account, and why something is done to it. */
export type DisableAccountInput = {
  /** Whose account; not one's own. */
  readonly accountId: string;
};

/** An account to open again. */
export type EnableAccountInput = {
  /** Whose account. */
  readonly accountId: string;
};

/** An account whose owner lost their password or their phone. */
export type ResetAccountInput = {
  /** Whose account; not one's own. */
  readonly accountId: string;
  /** Also forgets the authenticator app; staff set it up anew at the next sign-in. */
  readonly clearTotp: boolean;
};

/** Somebody who is to run the system too. */
export type GrantAdministratorInput = {
  /** Whose account; its owner has set a password and holds no place in a round that is not over. */
  readonly accountId: string;
};

/** Somebody who shall not run the system any longer. */
export type RevokeAdministratorInput = {
  /** Whose account; not one's own, and not the last that can sign in. */
  readonly accountId: string;
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

/** Which way a re-marking carries a candidate over the gate of the defence (BR-38). */
export type GateCrossing =
  /** Into the defence. */
  | 'INTO'
  /** Out of it. */
  | 'OUT_OF';

/** Minutes of a breach. */
export type RecordViolationInput = {
  /** Whose breach it is. */
  readonly applicationId: string;
  /** How it is to be dealt with. */
  readonly form: ViolationForm;
  /** What was done. */
  readonly act: string;
  /** Whether the candidate signed; the minutes stand without. */
  readonly signed?: boolean;
  /** Candidate numbers of at most two witnesses. */
  readonly witnesses?: ReadonlyArray<string>;
};

/** The Chair's decision on a breach. */
export type DecideViolationInput = {
  /** The minutes. */
  readonly violationId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Whether the form stands. */
  readonly upheld: boolean;
  /** Why, for the record. */
  readonly reason: string;
};

/** An application for re-marking of one's own paper. */
export type FileAppealInput = {
  /** Whose paper it is. */
  readonly applicationId: string;
};

/** An appeal whose first two re-markings differ. */
export type CallThirdRemarkerInput = {
  /** The appeal. */
  readonly appealId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
};

/** The Chair's decision after the minuted dialogue. */
export type DecideAppealInput = {
  /** The appeal. */
  readonly appealId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** The mark decided, before any deduction. */
  readonly mark: string;
  /** Why, as the minutes of the dialogue say. */
  readonly reason: string;
  /** The day on which the heads of marking and re-marking met. */
  readonly dialogueOn: string;
};

/** Agreement to one request. */
export type ApproveActInput = {
  /** The request. */
  readonly requestId: string;
  /** The hash of what is agreed to, as read. */
  readonly payloadHash: string;
};

/** A request to decline or take back. */
export type RejectActInput = {
  /** The request. */
  readonly requestId: string;
};

/** Narrows a log; every part given must fit. */
export type AuditFilterInput = {
  /** Only this act. */
  readonly action?: string | null | undefined;
  /** Only what this person did. */
  readonly personId?: string | null | undefined;
  /** Only what was done to this object. */
  readonly subjectId?: string | null | undefined;
  /** From this day on. */
  readonly from?: string | null | undefined;
  /** Up to and including this day. */
  readonly to?: string | null | undefined;
};

/** Number and day of a decision on paper. */
export type DecisionInput = {
  /** Number and symbol, such as `12/QĐ-SNV`. */
  readonly number: string;
  /** Day of signing. */
  readonly date: string;
  /** Who signed it (người ký). */
  readonly signer?: string | null | undefined;
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

/** Somebody who must register, as the office writes them down. */
export type NamedPersonInput = {
  /** Full name. */
  readonly fullName: string;
  /** Day of birth. */
  readonly birthDate: string;
  /** Unit they work in. */
  readonly unit: string;
  /** Present post or rank. */
  readonly title: string;
};

/** People who must register for a post (BR-06). */
export type NameCompulsoryPeopleInput = {
  /** The round, while applications are taken or checked. */
  readonly roundId: string;
  /** The post. */
  readonly postId: string;
  /** The people, 1 to 100. */
  readonly people: ReadonlyArray<NamedPersonInput>;
};

/** The paper that proves an excuse. */
export type ExcuseEvidenceInput = {
  /** Its number. */
  readonly number: string;
  /** Its day, not later than today. */
  readonly date: string;
  /** Who issued it. */
  readonly issuer: string;
};

/** An excuse with its paper (BR-06). */
export type ExcuseCompulsoryPersonInput = {
  /** The line of the list. */
  readonly personId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** One that the quy chế of the round lists. */
  readonly excuse: Excuse;
  /** The paper that proves it. */
  readonly evidence: ExcuseEvidenceInput;
};

/** A line of the list that should not be there. */
export type RemoveCompulsoryPersonInput = {
  /** The line of the list. */
  readonly personId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
};

/** The report on those who stayed away without an excuse (BR-06). */
export type ReportUnregisteredInput = {
  /** The round. */
  readonly roundId: string;
  /** The lines of those who are reported. */
  readonly personIds: ReadonlyArray<string>;
  /** The report. */
  readonly document: DecisionInput;
  /** To whom. */
  readonly recipient: string;
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

/** Who said what somebody is to a candidate. */
export type DeclaredBy =
  /** The one who serves, of themselves. */
  | 'MEMBER'
  /** The candidate. */
  | 'CANDIDATE';

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

/** A relation to one candidate. */
export type RelationInput = {
  /** The application of the candidate. */
  readonly applicationId: string;
  /** What the viewer is to the candidate. */
  readonly relation: Relation;
};

/** A signed declaration of interests and pledge of secrecy. */
export type DeclareInterestsInput = {
  /** The round. */
  readonly roundId: string;
  /** Every relation to a candidate. */
  readonly relations: ReadonlyArray<RelationInput>;
  /** Every fact that keeps the viewer from serving (BR-14). */
  readonly statuses?: ReadonlyArray<ServiceBar> | null | undefined;
  /** True when there is no relation and no fact; must be said expressly. */
  readonly nothingToDeclare: boolean;
  /** The pledge to keep the secrets of the round; must be true. */
  readonly secrecyPledged: boolean;
};

/** A candidate's word that is found untrue. */
export type DismissRelationInput = {
  /** The application of the candidate who said it. */
  readonly applicationId: string;
  /** The person it was said of. */
  readonly personId: string;
  /** Why it is untrue. */
  readonly reason: string;
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

/** A bag that changed hands. */
export type HandOverBagInput = {
  /** The round. */
  readonly roundId: string;
  /** Kind of the bag. */
  readonly kind: BagKind;
  /** Room of the bag, by its index. */
  readonly room?: number | null | undefined;
  /** Number of the bag within its kind and room. */
  readonly number: number;
  /** Pieces inside. */
  readonly count: number;
  /** Sheets inside. */
  readonly sheets?: number | null | undefined;
  /** How the seal looks. */
  readonly seal: SealState;
  /** Account of who gives. */
  readonly giverId: string;
  /** Account of who receives. */
  readonly receiverId: string;
  /** Account of who watches. */
  readonly witnessId: string;
  /** When; now unless given. */
  readonly at?: string | null | undefined;
  /** The record that this one replaces: the last one of its bag. */
  readonly corrects?: string | null | undefined;
  /** Why. */
  readonly correction?: CustodyCorrection | null | undefined;
};

/** A bag of questions that was opened in its room. */
export type OpenQuestionBagInput = {
  /** The round. */
  readonly roundId: string;
  /** The room, by its index. */
  readonly room: number;
  /** Number of the bag within the room. */
  readonly number: number;
  /** Copies inside. */
  readonly count: number;
  /** How the seal looked. */
  readonly seal: SealState;
  /** Accounts of the two invigilators. */
  readonly invigilators: ReadonlyArray<string>;
  /** Applications of the two candidates who saw the seal. */
  readonly witnesses: ReadonlyArray<string>;
  /** When; now unless given. */
  readonly at?: string | null | undefined;
  /** The record that this one replaces: the last one of its bag. */
  readonly corrects?: string | null | undefined;
  /** Why. */
  readonly correction?: CustodyCorrection | null | undefined;
};

/** The Chair's decision on a broken seal. */
export type DecideSealInput = {
  /** The record. */
  readonly handoverId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** The decision. */
  readonly decision: SealDecision;
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

/** A request about one's own data. */
export type AskAboutOwnDataInput = {
  /** The round in which something of the viewer's is kept. */
  readonly roundId: string;
  /** What for. */
  readonly kind: DataRequestKind;
  /** Which data, and what should be done with it. */
  readonly text: string;
};

/** An answer to a request. */
export type AnswerDataRequestInput = {
  /** The request. */
  readonly requestId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** What it comes to. */
  readonly outcome: DataAnswerOutcome;
  /** What was done, or why not. */
  readonly text: string;
};

/** What was done after a withdrawal of consent. */
export type CarryOutWithdrawalInput = {
  /** The request. */
  readonly requestId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** What was done. */
  readonly text: string;
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

/** Until when projects are handed in. */
export type SetProjectDeadlineInput = {
  /** The round. */
  readonly roundId: string;
  /** The last instant that counts, by the server's clock. */
  readonly deadline: string;
};

/** A file of one's project. */
export type HandInProjectInput = {
  /** One's own application. */
  readonly applicationId: string;
  /** The file, uploaded for this purpose (`project`). */
  readonly fileId: string;
};

/** An incident to minute. */
export type RecordIncidentInput = {
  /** The round, in its defence. */
  readonly roundId: string;
  /** What kind it was. */
  readonly kind: IncidentKind;
  /** When it began. */
  readonly happenedAt: string;
  /** Where; empty for the place of the defence. */
  readonly place: string;
  /** Whose turn it disturbed; none when it was nobody's. */
  readonly applicationId?: string | null | undefined;
  /** Who was there and who found it. */
  readonly people: string;
  /** What happened. */
  readonly what: string;
  /** What was done. */
  readonly done: string;
};

/** An incident put right. */
export type ChangeIncidentInput = {
  /** The incident. */
  readonly incidentId: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** What kind it was. */
  readonly kind: IncidentKind;
  /** When it began. */
  readonly happenedAt: string;
  /** Where; empty for the place of the defence. */
  readonly place: string;
  /** Whose turn it disturbed; none when it was nobody's. */
  readonly applicationId?: string | null | undefined;
  /** Who was there and who found it. */
  readonly people: string;
  /** What happened. */
  readonly what: string;
  /** What was done. */
  readonly done: string;
};

/** Whose pass to issue. */
export type IssuePanelPassInput = {
  /** The round, in its defence. */
  readonly roundId: string;
  /** The panel member who scores. */
  readonly memberId: string;
};

/** A pass to take back. */
export type RevokePanelPassInput = {
  /** The pass. */
  readonly passId: string;
};

/** A draw of the order in which candidates present. */
export type DrawDefenceOrderInput = {
  /** The round. */
  readonly roundId: string;
  /** What was read aloud, at least 6 digits or letters; blanks and capitals do not count. */
  readonly seed: string;
  /** Where the defence is held. */
  readonly place: string;
  /** When the first candidate is expected. */
  readonly startsAt: string;
};

/** A candidate to call before the panel. */
export type CallDefenderInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** Why out of the drawn order; needed only then. */
  readonly reason?: string | null | undefined;
};

/** What the clock shall do. */
export type MoveDefenceClockInput = {
  /** The application of whoever is before the panel. */
  readonly applicationId: string;
  /** The part to count. */
  readonly phase: DefencePhase;
  /** Whether the clock runs from now on, or stands. */
  readonly running: boolean;
};

/** Whose turn has ended. */
export type EndDefenceInput = {
  /** The application of whoever is before the panel. */
  readonly applicationId: string;
};

/** A question with its answer. */
export type MinuteDefenceInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** The panel member who asked. */
  readonly askedBy: string;
  /** The question. */
  readonly question: string;
  /** What was answered; may be empty. */
  readonly answer: string;
};

/** A recording that is kept elsewhere. */
export type ReferDefenceRecordingInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** Its name, such as the number of the memory card. */
  readonly name: string;
  /** SHA-256 of the file, 64 hex digits; blanks and capitals do not count. */
  readonly sha256: string;
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

/** The evaluation of one year. */
export type YearRatingInput = {
  /** The year. */
  readonly year: number;
  /** The evaluation. */
  readonly rating: Rating;
};

/** A document by its number and day. */
export type NamedDocumentInput = {
  /** Number and symbol. */
  readonly number: string;
  /** Day of signing. */
  readonly date: string;
};

/** What an applicant states of themself. */
export type DeclaredFactsInput = {
  /** Plan for leadership posts. */
  readonly planning: Planning;
  /** What the post would be. */
  readonly appointment: Appointment;
  /** Since when in the present or an equivalent post. */
  readonly inPostSince?: string | null | undefined;
  /** Education. */
  readonly education: Education;
  /** Political theory. */
  readonly politics: PoliticsLevel;
  /** Party membership. */
  readonly partyMember: boolean;
  /** The last three years, at most three. */
  readonly ratings: ReadonlyArray<YearRatingInput>;
  /** What bars. */
  readonly bar: Bar;
  /** Whether a certificate of health of the last six months is there. */
  readonly isHealthy: boolean;
  /** Nomination, for nominees (BR-05). */
  readonly nomination?: NamedDocumentInput | null | undefined;
  /** Consent of the Party committee, for nominees (BR-05). */
  readonly partyConsent?: NamedDocumentInput | null | undefined;
};

/** What one checker found for one line. */
export type FindingInput = {
  /** The line. */
  readonly key: CheckKey;
  /** What it comes to. */
  readonly verdict: CheckVerdict;
  /** Why; required unless fulfilled. */
  readonly note: string;
};

/** One typed text of a draft. */
export type DraftFieldInput = {
  /** Name of the field. */
  readonly name: string;
  /** What was typed. */
  readonly value: string;
};

/** A file for the viewer's own draft. */
export type KeepAttachmentInput = {
  /** The round. */
  readonly roundId: string;
  /** The paper it is. */
  readonly kind: AttachmentKind;
  /** A file uploaded to `/uploads/dossier`. */
  readonly fileId: string;
};

/** A file to take out of the viewer's own draft. */
export type DropAttachmentInput = {
  /** The round. */
  readonly roundId: string;
  /** The file. */
  readonly fileId: string;
};

/** What was typed so far. */
export type KeepRegistrationDraftInput = {
  /** The round. */
  readonly roundId: string;
  /** The step to go on with, 1 to 6. */
  readonly step: number;
  /** Every text typed so far. */
  readonly fields: ReadonlyArray<DraftFieldInput>;
};

/** A whole registration. */
export type RegisterApplicationInput = {
  /** The round, open for registration. */
  readonly roundId: string;
  /** The post applied for. */
  readonly postId: string;
  /** Full name. */
  readonly fullName: string;
  /** Day of birth. */
  readonly birthDate: string;
  /** Sex. */
  readonly sex: Sex;
  /** Present unit. */
  readonly unit: string;
  /** Present post or rank. */
  readonly title: string;
  /** Route of standing (BR-05). */
  readonly route: Route;
  /** Citizen id, 12 digits; stored encrypted. */
  readonly citizenId: string;
  /** Telephone, 10 digits. */
  readonly phone: string;
  /** E-mail address; may be empty. */
  readonly email: string;
  /** Address; may be empty. */
  readonly address: string;
  /** What the applicant states of themself. */
  readonly facts: DeclaredFactsInput;
  /** Declares that everything is true. */
  readonly declaresTruth: boolean;
  /** Consents to the use of the data for this round. */
  readonly consents: boolean;
};

/** The answer to a request for more. */
export type AnswerSupplementInput = {
  /** The application. */
  readonly applicationId: string;
  /** Version of the dossier that was read. */
  readonly expectedVersion: number;
  /** The facts; of them the asked items only are taken. */
  readonly facts: DeclaredFactsInput;
};

/** The dossier to open. */
export type OpenDossierInput = {
  /** The application. */
  readonly applicationId: string;
};

/** The findings of the viewer. */
export type RecordEligibilityCheckInput = {
  /** The application. */
  readonly applicationId: string;
  /** Version of the dossier that was read. */
  readonly expectedVersion: number;
  /** Every line, each once. */
  readonly findings: ReadonlyArray<FindingInput>;
};

/** What the candidate is asked to add. */
export type RequestSupplementInput = {
  /** The application. */
  readonly applicationId: string;
  /** Version of the dossier that was read. */
  readonly expectedVersion: number;
  /** The items that open again. */
  readonly items: ReadonlyArray<CheckKey>;
  /** What is asked, in words. */
  readonly message: string;
  /** Last day, until 24:00. */
  readonly dueOn: string;
};

/** One application as the Council decided it. */
export type VotedDecisionInput = {
  /** The application. */
  readonly applicationId: string;
  /** Version of the application that was read. */
  readonly expectedVersion: number;
  /** Whether the candidate may stand. */
  readonly eligible: boolean;
  /** Reasons; required when not eligible, at most 20. */
  readonly reasons: ReadonlyArray<string>;
  /** Members for it. */
  readonly votesFor: number;
  /** Members against it. */
  readonly votesAgainst: number;
  /** Whether the Chair was for it; settles a tie (BR-20). */
  readonly chairFor: boolean;
};

/** A meeting of the Council on who may stand (D06). */
export type DecideEligibilityTogetherInput = {
  /** The round. */
  readonly roundId: string;
  /** Members present, the Chair among them; at least two thirds (BR-20). */
  readonly presentIds: ReadonlyArray<string>;
  /** The decisions, 1 to 200. */
  readonly decisions: ReadonlyArray<VotedDecisionInput>;
};

/** What a list from a workbook is of. */
export type ImportKind =
  /** Applications that people brought on paper. */
  | 'APPLICATIONS'
  /** Evaluations (kết quả đánh giá, xếp loại) of people who applied. */
  | 'RATINGS';

/** The confirmation of a list that was looked at. */
export type ImportApplicationsInput = {
  /** The round, open for registration. */
  readonly roundId: string;
  /** A workbook uploaded to `/uploads/candidate-list`. */
  readonly fileId: string;
  /** How many rows the preview said would be taken. */
  readonly expectedRows: number;
  /** Takes the good rows although others are wrong. */
  readonly onlyGood: boolean;
  /** Everybody in the list signed on paper that it is true and that the data may be used. */
  readonly signed: boolean;
};

/** The confirmation of a list of evaluations that was looked at. */
export type ImportRatingsInput = {
  /** The round, until its candidates are confirmed. */
  readonly roundId: string;
  /** A workbook uploaded to `/uploads/rating-list`. */
  readonly fileId: string;
  /** How many rows the preview said would be taken. */
  readonly expectedRows: number;
  /** Takes the good rows although others are wrong. */
  readonly onlyGood: boolean;
};

/** The import to take back. */
export type UndoImportInput = {
  /** The import. */
  readonly importId: string;
  /** Version of the import that was read. */
  readonly expectedVersion: number;
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

/** One room as it is set up. */
export type ExamRoomInput = {
  /** Name on the door. */
  readonly name: string;
  /** Building or address. */
  readonly place: string;
  /** Places that may be used. */
  readonly capacity: number;
  /** Places in one row of the seat map. */
  readonly columns: number;
  /** Accounts of those who invigilate, at least two of Ban coi thi. */
  readonly invigilators: ReadonlyArray<string>;
};

/** Rooms and hours of the written paper. */
export type ArrangeRoomsInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read; 0 for the first time. */
  readonly expectedVersion: number;
  /** When writing begins in Hanoi, `HH:MM`. */
  readonly startsAt: string;
  /** Minutes of writing. */
  readonly minutes: number;
  /** The rooms in their order. */
  readonly rooms: ReadonlyArray<ExamRoomInput>;
  /** Why, where seats that were drawn are given up. */
  readonly reason?: string;
};

/** A draw of the seats. */
export type DrawSeatsInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** The number that was read aloud, at least six digits or letters; blanks and capitals do not count. */
  readonly seed: string;
};

/** That the lists hang at the doors. */
export type PostSeatingInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Why, where it is later than the rules allow. */
  readonly lateReason?: string;
};

/** Other invigilators. */
export type AssignInvigilatorsInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Accounts for each room, in the order of the rooms. */
  readonly rooms: ReadonlyArray<ReadonlyArray<string>>;
};

/** What the room says of one candidate. */
export type ArrivalInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** Version that was read; 0 for a first record. */
  readonly expectedVersion: number;
  /** Whether they came. */
  readonly arrival: Arrival;
  /** When somebody late came, `HH:MM`. */
  readonly cameAt?: string | null | undefined;
};

/** Who came. */
export type RecordAttendanceInput = {
  /** The round. */
  readonly roundId: string;
  /** One line a candidate, at most 200. */
  readonly entries: ReadonlyArray<ArrivalInput>;
  /** Why, where an earlier record is changed. */
  readonly reason?: string;
};

/** The Chair's decision on somebody who came too late. */
export type AdmitLateInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** Version of the attendance that was read. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
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

/** The authority that holds the round. */
export type AgencyInput = {
  /** Name, in capitals as printed. */
  readonly name: string;
  /** The superior authority (cơ quan chủ quản). */
  readonly superior: string;
  /** Abbreviation used in document numbers. */
  readonly abbreviation: string;
  /** Place printed before the date (địa danh). */
  readonly place: string;
};

/** The document that lays down the rules of the round (quy chế). */
export type RegulationDocumentInput = {
  /** Number and symbol. */
  readonly number: string;
  /** Day of signing. */
  readonly date: string;
  /** Who issued it. */
  readonly issuer: string;
};

/** Bounds of the difference between two markers. */
export type WrittenBandsInput = {
  /** Largest difference for the plain mean, inclusive. */
  readonly agree: string;
  /** Smallest difference for a third marker, inclusive. */
  readonly third: string;
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

/** Who may stand; what is left out keeps its default. */
export type EligibilityConditionsInput = {
  /** Months left to serve at a first or higher appointment (BR-08); 60 unless given. */
  readonly termMonths?: number | null | undefined;
  /** Day from which those months are counted; the last day for applications unless given. */
  readonly ageOn?: string | null | undefined;
  /** Months in the present or an equivalent post (BR-09); 24 unless given. */
  readonly monthsInPost?: number | null | undefined;
  /** Least education; university unless given. */
  readonly education?: Education | null | undefined;
  /** Least political theory; none unless given. */
  readonly politics?: PoliticsLevel | null | undefined;
  /** Whether the post asks for membership of the Party; no unless given. */
  readonly partyMember?: boolean | null | undefined;
  /** Papers to hand in as files; those of nominees (BR-05) unless given. */
  readonly papers?: ReadonlyArray<AttachmentKind> | null | undefined;
};

/** Which posts a round fills; it gives its own defaults and says who recognises the result. */
export type PostFamily =
  /** Posts of departments and their equals (cấp phòng và tương đương). */
  | 'DEPARTMENT'
  /** Leaders of an autonomous public unit (đơn vị sự nghiệp công lập tự chủ). */
  | 'AUTONOMOUS_UNIT';

/** Weights of the parts in a weighted total, in basis points; together 10000 (BR-48). */
export type RankingWeightsInput = {
  /** Weight of the written paper. */
  readonly written: number;
  /** Weight of the defence. */
  readonly defence: number;
};

/** Minutes of each part of a candidate's turn before the panel, each 0 to 480. */
export type DefenceMinutesInput = {
  /** To prepare (chuẩn bị). */
  readonly preparation: number;
  /** To present (trình bày). */
  readonly presentation: number;
  /** To answer questions (trả lời chất vấn). */
  readonly questions: number;
};

/** What differs from the default regulation; anything left out keeps its default. */
export type RegulationInput = {
  /** The document (required: nothing opens without one). */
  readonly document: RegulationDocumentInput;
  /** Which posts the round fills; posts of departments unless given. */
  readonly family?: PostFamily | null | undefined;
  /** Parts of the examination. */
  readonly phases?: ReadonlyArray<Phase> | null | undefined;
  /** Decimals kept, 0 to 2 (BR-35). */
  readonly decimals?: number | null | undefined;
  /** Most that each question of the written paper earns, in their order, 20 at most, together the full mark; markers then give one mark for each question (BR-33). */
  readonly questionMaxima?: ReadonlyArray<string> | null | undefined;
  /** Marks are multiples of this; every hundredth is allowed unless given (BR-33). */
  readonly markStep?: string | null | undefined;
  /** Bounds for two written marks (BR-31). */
  readonly writtenBands?: WrittenBandsInput | null | undefined;
  /** Gate of the written paper (BR-38). */
  readonly gate?: string | null | undefined;
  /** Largest spread between panel members (BR-45). */
  readonly defenceSpread?: string | null | undefined;
  /** Turns the spread rule off; excludes `defenceSpread`. */
  readonly defenceSpreadOff?: boolean | null | undefined;
  /** How totals are combined (BR-44). */
  readonly defenceCombine?: DefenceCombination | null | undefined;
  /** Minutes of each part of a candidate's turn before the panel, each 0 to 480. */
  readonly defenceMinutes?: DefenceMinutesInput | null | undefined;
  /** What the ranking compares (BR-48). */
  readonly ranking?: RankingBasis | null | undefined;
  /** Weights of a weighted total, required with `ranking: WEIGHTED` and only there. */
  readonly rankingWeights?: RankingWeightsInput | null | undefined;
  /** Fewest eligible candidates (BR-11). */
  readonly minimumCandidates?: number | null | undefined;
  /** What excuses somebody who must register (BR-06). */
  readonly excuses?: ReadonlyArray<Excuse> | null | undefined;
  /** Ballot mode (BR-46). */
  readonly ballot?: BallotMode | null | undefined;
  /** Entry mode (BR-47). */
  readonly entry?: EntryMode | null | undefined;
  /** Deduction for a reprimand in per cent (BR-36). */
  readonly reprimandDeduction?: number | null | undefined;
  /** Deduction for a warning in per cent (BR-36). */
  readonly warningDeduction?: number | null | undefined;
  /** Whether a paper whose submission list its writer did not sign gets 0 (BR-27); yes unless given. */
  readonly unsignedIsZero?: boolean | null | undefined;
  /** Working days in which re-marking can be asked for, 1 to 60 (BR-52). */
  readonly appealDays?: number | null | undefined;
  /** Whether the defence is scored only after those days (BR-39). */
  readonly defenceWaits?: boolean | null | undefined;
  /** Difference from which a re-mark needs a minuted dialogue (BR-54). */
  readonly appealTolerance?: string | null | undefined;
  /** What nobody who serves may be to a candidate (BR-13); the list of NĐ 170/2025 Điều 8(3) unless given. */
  readonly barringRelations?: ReadonlyArray<Relation> | null | undefined;
  /** Who may stand (BR-07 to BR-09). */
  readonly conditions?: EligibilityConditionsInput | null | undefined;
};

/** A post to be filled. */
export type PostInput = {
  /** Title of the post. */
  readonly title: string;
  /** Unit the post belongs to. */
  readonly unit: string;
  /** How many are to be chosen, at least 1. */
  readonly quota: number;
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

/** One criterion of the defence sheet; all maxima add up to 100 (BR-41). */
export type CriterionInput = {
  /** Short key, unique in the rubric. */
  readonly key: string;
  /** Wording on the sheet. */
  readonly title: string;
  /** Highest mark for it. */
  readonly maximum: string;
};

/** Days of a round. */
export type RoundDatesInput = {
  /** Day of the notice. */
  readonly notice: string;
  /** First day for applications. */
  readonly opens: string;
  /** Last day for applications, until 24:00. */
  readonly closes: string;
  /** Day of the written paper, when there is one. */
  readonly written?: string | null | undefined;
  /** Day of the defence. */
  readonly defence: string;
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

/** How a step of the timetable stands. */
export type StepState =
  /** Done. */
  | 'DONE'
  /** Still to come. */
  | 'OPEN'
  /** Its last day is over. */
  | 'OVERDUE';

/** A new round: who holds it and when. */
export type CreateRoundInput = {
  /** Code, unique in the system. */
  readonly code: string;
  /** Title as printed. */
  readonly title: string;
  /** The authority that holds it. */
  readonly agency: AgencyInput;
  /** Its days. */
  readonly dates: RoundDatesInput;
};

/** The signed document of the rules. */
export type AttachRegulationInput = {
  /** The round, still a draft. */
  readonly roundId: string;
  /** The file, uploaded for this purpose (`regulation`). */
  readonly fileId: string;
};

/** The rules of a round. */
export type SetRegulationInput = {
  /** The round, still a draft. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** What differs from the defaults. */
  readonly regulation: RegulationInput;
};

/** The posts of a round. */
export type DefinePostsInput = {
  /** The round, still a draft. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** All posts, in order of printing; at most 50. */
  readonly posts: ReadonlyArray<PostInput>;
};

/** The criteria of the defence sheet. */
export type DefineRubricInput = {
  /** The round, still a draft. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** All criteria, in order of printing. */
  readonly criteria: ReadonlyArray<CriterionInput>;
};

/** Rules, posts and criteria taken from another round. */
export type CopyRoundSetupInput = {
  /** The round, still a draft. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** The round they are taken from. */
  readonly fromRoundId: string;
};

/** The days of a draft. */
export type ChangeRoundDatesInput = {
  /** The round, still a draft. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** All days. */
  readonly dates: RoundDatesInput;
};

/** Days of the parts, put off for the whole round. */
export type LaterDaysInput = {
  /** Day of the written paper, where there is one; not before the present one. */
  readonly written?: string | null | undefined;
  /** Day of the defence; not before the present one. */
  readonly defence: string;
};

/** What the Council decided on a post with too few eligible people (BR-11). */
export type DecideShortPostInput = {
  /** The round, while eligibility is being decided. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** The post. */
  readonly postId: string;
  /** What was decided. */
  readonly choice: ShortPostChoice;
  /** Last day of the time added, later than today and before the summons go out; left out where the post is stopped. */
  readonly until?: string | null | undefined;
  /** The parts put off, where the time added needs it. */
  readonly laterDays?: LaterDaysInput | null | undefined;
  /** The minutes or decision it stands in. */
  readonly document: DecisionInput;
  /** Why. */
  readonly reason: string;
};

/** A step of the whole round. */
export type RoundStepInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
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

/** How a letter reached its reader. */
export type RecordLetterHandedOverInput = {
  /** Whose letter. */
  readonly applicationId: string;
  /** Version of the dossier that was read. */
  readonly expectedVersion: number;
  /** Id of the letter. */
  readonly letter: string;
  /** How. */
  readonly way: LetterWay;
  /** Who took it: the candidate, or somebody at the address. */
  readonly receiver: string;
  /** On which day. */
  readonly on: string;
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

/** A round and the forms to issue. */
export type IssuePapersInput = {
  /** The round. */
  readonly roundId: string;
  /** Forms to issue, such as `D08`; those of the result (D24, D27, D28) when left out. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
};

/** A step in the life of one paper. */
export type PaperStepInput = {
  /** The paper. */
  readonly paperId: string;
  /** Its `recordVersion` as it was read. */
  readonly expectedVersion: number;
};

/** The signed copy of a paper. */
export type AttachSignedPaperInput = {
  /** The paper. */
  readonly paperId: string;
  /** Its `recordVersion` as it was read. */
  readonly expectedVersion: number;
  /** A file uploaded to `/uploads/signed-scan` or `/uploads/signed-pdf`. */
  readonly fileId: string;
};

/** Other words for a form. */
export type ChangeTemplateInput = {
  /** The round in which it is agreed on; its agency's papers are meant, in every round. */
  readonly roundId: string;
  /** Code of the form, such as `D28`. */
  readonly code: string;
  /** Number of the edition the words were made from; 0 for those that came with the product. */
  readonly basedOn: number;
  /** The words; those that came with the product when left out (khôi phục mẫu gốc). */
  readonly text?: string | null | undefined;
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

/** A person for a seat. */
export type SeatInput = {
  /** Account id of the person. */
  readonly personId: string;
  /** The seat. */
  readonly seat: Seat;
  /** What is known that keeps the person from serving; any such fact refuses the appointment (BR-14). */
  readonly statuses?: ReadonlyArray<ServiceBar> | null | undefined;
};

/** A body with its people. */
export type AppointBodyInput = {
  /** The round. */
  readonly roundId: string;
  /** Which body; each exists at most once in a round. */
  readonly kind: BodyKind;
  /** The decision it rests on; required for the Council. */
  readonly decision?: DecisionInput | null | undefined;
  /** Who sits in it. */
  readonly seats: ReadonlyArray<SeatInput>;
  /** Who set it up; for supervisors only, AUTHORITY unless said otherwise (BR-18). */
  readonly appointedBy?: AppointedBy | null | undefined;
  /** Whether the authority's own head chairs it; for the Council only, false unless said otherwise (BR-18). */
  readonly chairIsHead?: boolean | null | undefined;
};

/** One person of a body replaced by another. */
export type ReplaceMemberInput = {
  /** The body. */
  readonly bodyId: string;
  /** Version of the body that was read. */
  readonly expectedVersion: number;
  /** Who leaves. */
  readonly leavingId: string;
  /** Who comes. */
  readonly comingId: string;
  /** The seat to take over; every seat of the one who leaves when left out. */
  readonly seat?: Seat | null | undefined;
  /** The decision to replace them. */
  readonly decision: DecisionInput;
  /** Why. */
  readonly reason: string;
  /** Last day of the one who leaves and first day of the one who comes; not in the future. */
  readonly date: string;
  /** What is known that keeps the new person from serving; any such fact refuses (BR-14). */
  readonly statuses?: ReadonlyArray<ServiceBar> | null | undefined;
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

/** The viewer withdraws. */
export type WithdrawApplicationInput = {
  /** The application. */
  readonly applicationId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
};

/** How a saved version of the rules came about. */
export type RegulationOrigin =
  /** Typed and saved. */
  | 'SAVED'
  /** Copied from another round. */
  | 'COPIED'
  /** An earlier version taken up again. */
  | 'RESTORED';

/** An earlier version of the rules, to be taken up again. */
export type RestoreRegulationInput = {
  /** The round, while it is a draft. */
  readonly roundId: string;
  /** Version of the round that was read. */
  readonly expectedVersion: number;
  /** Number of the saved version. */
  readonly number: number;
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

/** What a post would come to after a small change. */
export type ChangedOutcome =
  /** Somebody else would win. */
  | 'OTHER_WINNERS'
  /** Equals would stand across the last place, and a person would have to decide (BR-49). */
  | 'TIE'
  /** Nobody would reach the minimum. */
  | 'NO_ONE';

/** The documents by which a result becomes public. */
export type ReleaseResultInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Number of the Council's report (tờ trình). */
  readonly reportNumber: string;
  /** Day of the report. */
  readonly reportDate: string;
  /** Number of the decision that recognises the result. */
  readonly decisionNumber: string;
  /** Day of the decision. */
  readonly decisionDate: string;
  /** Who decided, such as `Giám đốc Sở`. */
  readonly decisionIssuer: string;
};

/** The recorded decision between equals (BR-49). */
export type RecordTieDecisionInput = {
  /** The round. */
  readonly roundId: string;
  /** Version of the round that was read. */
  readonly expectedVersion: number;
  /** The post. */
  readonly postId: string;
  /** Exactly the applications that stand equal, best first. */
  readonly order: ReadonlyArray<string>;
  /** The reason given by the head of the authority. */
  readonly reason: string;
};

/** The Council's meeting that establishes the result; what is left out is printed as a line to fill in by hand. */
export type EstablishResultInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** When the meeting began. */
  readonly startedAt?: string | null | undefined;
  /** When it ended. */
  readonly endedAt?: string | null | undefined;
  /** Where it was held. */
  readonly place?: string | null | undefined;
  /** Council members who were absent. */
  readonly absentMemberIds?: ReadonlyArray<string> | null | undefined;
  /** Votes for the conclusion. */
  readonly votesFor?: number | null | undefined;
  /** Votes against. */
  readonly votesAgainst?: number | null | undefined;
};

/** The round whose dossiers of those not chosen lose their private parts. */
export type EraseDossiersInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
};

/** The hand-over of the exam record to the archive. */
export type HandOverToArchiveInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Where it is handed over. */
  readonly place: string;
  /** Who takes it over. */
  readonly receiverName: string;
  /** Their position, with the agency. */
  readonly receiverPosition: string;
};

/** A mark for one criterion. */
export type CriterionMarkInput = {
  /** Key of the criterion. */
  readonly criterion: string;
  /** The mark, up to the criterion's maximum. */
  readonly mark: string;
};

/** Marks of one sheet. */
export type ScoreSheetInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** Version that was read; 1 for an untouched sheet. */
  readonly expectedVersion: number;
  /** A mark for every criterion. */
  readonly marks: ReadonlyArray<CriterionMarkInput>;
};

/** Marks of one member's paper sheet. */
export type PaperSheetInput = {
  /** The member who signed it. */
  readonly memberId: string;
  /** A mark for every criterion. */
  readonly marks: ReadonlyArray<CriterionMarkInput>;
};

/** Paper sheets of one candidate, first entry, all or none. */
export type EnterPaperSheetsInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** 1 to 50 sheets. */
  readonly sheets: ReadonlyArray<PaperSheetInput>;
};

/** A locked sheet that is to be given again. */
export type ReopenScoreSheetInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** The panel member whose sheet it is. */
  readonly memberId: string;
  /** Why; the member reads it, and it stays with the sheet. */
  readonly reason: string;
};

/** A panel member who was absent for a candidate of a post. */
export type ExcludePanelMemberInput = {
  /** The round. */
  readonly roundId: string;
  /** The post. */
  readonly postId: string;
  /** The member. */
  readonly memberId: string;
  /** Why, for the minutes. */
  readonly reason: string;
};

/** A candidate whose ballot box is meant (BR-46). */
export type BallotInput = {
  /** The candidate's application. */
  readonly applicationId: string;
};

/** A ballot of one candidate that is to be cast again (BR-46). */
export type RestartBallotInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** Why, for the log. */
  readonly reason: string;
};

/** Marks of one secret ballot, whoever gave them. */
export type BallotMarksInput = {
  /** A mark for every criterion. */
  readonly marks: ReadonlyArray<CriterionMarkInput>;
};

/** Paper ballots of one candidate, first entry: who voted and what the ballots say, in any order. */
export type EnterBallotsInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** The members who put a ballot into the box. */
  readonly voterIds: ReadonlyArray<string>;
  /** As many ballots as voters. */
  readonly ballots: ReadonlyArray<BallotMarksInput>;
};

/** Paper ballots of one candidate, second entry. */
export type ConfirmBallotsInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** All ballots again, in any order. */
  readonly ballots: ReadonlyArray<BallotMarksInput>;
};

/** A round whose scoring is meant. */
export type ScoringInput = {
  /** The round. */
  readonly roundId: string;
};

/** A photograph of a signed paper sheet. */
export type AttachSheetPhotoInput = {
  /** The candidate's application. */
  readonly applicationId: string;
  /** The member whose sheet it is. */
  readonly memberId: string;
  /** The file, uploaded for this purpose (`sheet-photo`). */
  readonly fileId: string;
};

/** Why the bag of stubs is opened. */
export type BeginStubReadingInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Which shares are lost: one or both. */
  readonly lost: ReadonlyArray<MapShareHolder>;
  /** How they were lost, for the minutes. */
  readonly reason: string;
  /** Account of the one who watches: of the supervisors, or of the council where there are none. */
  readonly witnessId: string;
};

/** One paper stub as it is read. */
export type StubInput = {
  /** Candidate number on it. */
  readonly candidateNumber: string;
  /** Blind code on it. */
  readonly code: string;
};

/** All stubs, as one person reads them. */
export type EnterStubsInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Every stub once, in any order; at most 5,000. */
  readonly stubs: ReadonlyArray<StubInput>;
  /** The key on the sheet that lies in the bag; null only where the round has none. */
  readonly stubsKey?: string | null | undefined;
};

/** States of one marking or sheet. */
export type EntryState =
  /** No mark yet. */
  | 'OPEN'
  /** Typed from paper once, waiting for the one who gave it to confirm (BR-47). */
  | 'ENTERED'
  /** Final; only a recorded decision goes beyond it. */
  | 'LOCKED';

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

/** Who keeps a share of the key of the blind map. */
export type MapShareHolder =
  /** The head of coding (Trưởng ban phách). */
  | 'CODING'
  /** The supervisors (Ban giám sát). */
  | 'SUPERVISION'
  /** The bag of paper stubs: this key opens nothing, it proves a map that is read back from them. */
  | 'STUBS';

/** Both shares, typed or scanned from paper before a witness. */
export type OpenBlindMapInput = {
  /** The round. */
  readonly roundId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** The share of the head of coding. */
  readonly codingShare: string;
  /** The share of the supervisors. */
  readonly supervisionShare: string;
  /** Account of the one who watches: of the supervisors, or of the council where there are none. */
  readonly witnessId: string;
};

/** A round whose scripts are meant. */
export type ScriptsInput = {
  /** The round. */
  readonly roundId: string;
};

/** The round whose blind codes are made. */
export type CodeScriptsInput = {
  /** The round. */
  readonly roundId: string;
  /** Whether codes made before are void and new ones are made, where their papers were lost before any marker got a script. */
  readonly again?: boolean | null | undefined;
};

/** One mark for one marking. */
export type WrittenMarkInput = {
  /** The marking. */
  readonly markingId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Mark of the whole script, 0 to 100; only where the regulation sets no maxima of questions. */
  readonly mark?: string | null | undefined;
  /** One mark for each question in their order, where the regulation sets maxima of questions; the total is their sum and never typed (BR-33). */
  readonly questionMarks?: ReadonlyArray<string> | null | undefined;
};

/** Marks of one bag of scripts, all or none. */
export type WrittenMarksInput = {
  /** The round. */
  readonly roundId: string;
  /** 1 to 200 marks. */
  readonly marks: ReadonlyArray<WrittenMarkInput>;
};

/** A script that needs a third marker. */
export type CallThirdMarkerInput = {
  /** The script. */
  readonly scriptId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
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
  readonly scriptId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Who decided. */
  readonly by: WrittenDecider;
  /** The mark decided. */
  readonly mark: string;
  /** The reason, for the minutes. */
  readonly reason: string;
  /** Minutes of collective marking; only then, and always then. */
  readonly minutes?: CollectiveMinutesInput | null | undefined;
};

/** Minutes of collective marking (biên bản chấm tập thể, BR-32). */
export type CollectiveMinutesInput = {
  /** Day on which they met. */
  readonly heldOn: string;
  /** Accounts of those of the marking body who were there: three or more. */
  readonly presentIds: ReadonlyArray<string>;
};

/** Zero on a written report (TT 22/2025 Điều 16(3)). */
export type ZeroWrittenMarkInput = {
  /** The script. */
  readonly scriptId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** What was found. */
  readonly cause: ZeroCause;
  /** Account of whoever of the marking body signed the report. */
  readonly reportedBy: string;
  /** Day of the report. */
  readonly reportedOn: string;
  /** What the report says. */
  readonly reason: string;
};

/** A locked mark that its marker strikes out. */
export type ReopenWrittenMarkInput = {
  /** The marking. */
  readonly markingId: string;
  /** Version that was read. */
  readonly expectedVersion: number;
  /** Why, as it stands beside the struck mark on paper. */
  readonly reason: string;
};

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never }>;

export type CurrentViewerQuery = {
  readonly viewer: {
    readonly isAdministrator: boolean;
    readonly agency: { readonly name: string; readonly superior: string } | null;
    readonly account: {
      readonly id: string;
      readonly username: string | null;
      readonly displayName: string;
      readonly position: string;
    };
  } | null;
  readonly currentSession: {
    readonly stage: SessionStage;
    readonly displayName: string;
    readonly endsAt: string;
    readonly idleMinutes: number;
    readonly deviceOf: string | null;
  } | null;
};

export type FirstRunQueryVariables = Exact<{ [key: string]: never }>;

export type FirstRunQuery = { readonly needsSetup: boolean };

export type MeFragment = {
  readonly isAdministrator: boolean;
  readonly agency: { readonly name: string; readonly superior: string } | null;
  readonly account: {
    readonly id: string;
    readonly username: string | null;
    readonly displayName: string;
    readonly position: string;
  };
};

export type HalfOpenFragment = {
  readonly stage: SessionStage;
  readonly displayName: string;
  readonly endsAt: string;
  readonly idleMinutes: number;
  readonly deviceOf: string | null;
};

type Refused_RuleError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
  readonly rule: string | null;
};

type Refused_StaleVersionError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
  readonly rule: string | null;
};

type Refused_MarkOutOfRangeError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
  readonly rule: string | null;
};

export type RefusedFragment =
  Refused_RuleError_Fragment | Refused_StaleVersionError_Fragment | Refused_MarkOutOfRangeError_Fragment;

export type PersonFragment = {
  readonly id: string;
  readonly username: string | null;
  readonly displayName: string;
  readonly position: string;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  readonly signIn: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type VerifyTotpMutationVariables = Exact<{
  input: VerifyTotpInput;
}>;

export type VerifyTotpMutation = {
  readonly verifyTotp: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnrolTotpMutationVariables = Exact<{ [key: string]: never }>;

export type EnrolTotpMutation = {
  readonly enrolTotp: {
    readonly enrolment: { readonly secret: string; readonly qrCode: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;

export type ConfirmTotpMutation = {
  readonly confirmTotp: {
    readonly recoveryCodes: ReadonlyArray<string> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnterByPassMutationVariables = Exact<{
  input: EnterByPassInput;
}>;

export type EnterByPassMutation = {
  readonly enterByPass: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;

export type StepUpMutation = {
  readonly stepUp: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = {
  readonly signOut: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OwnAccountQueryVariables = Exact<{ [key: string]: never }>;

export type OwnAccountQuery = {
  readonly viewer: {
    readonly hasTotp: boolean;
    readonly mustUseTotp: boolean;
    readonly recoveryCodesLeft: number;
    readonly sessions: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly lastSeenAt: string;
      readonly device: string;
      readonly isCurrent: boolean;
    }>;
  } | null;
};

export type SessionRowFragment = {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly device: string;
  readonly isCurrent: boolean;
};

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;

export type EndSessionMutation = {
  readonly endSession: {
    readonly sessions: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly lastSeenAt: string;
      readonly device: string;
      readonly isCurrent: boolean;
    }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never }>;

export type EndOtherSessionsMutation = {
  readonly endOtherSessions: {
    readonly sessions: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly lastSeenAt: string;
      readonly device: string;
      readonly isCurrent: boolean;
    }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type ChangePasswordMutation = {
  readonly changePassword: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never }>;

export type RenewRecoveryCodesMutation = {
  readonly renewRecoveryCodes: {
    readonly recoveryCodes: ReadonlyArray<string> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CreateFirstAdministratorMutationVariables = Exact<{
  input: CreateFirstAdministratorInput;
}>;

export type CreateFirstAdministratorMutation = {
  readonly createFirstAdministrator: {
    readonly account: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;

export type AcceptInvitationMutation = {
  readonly acceptInvitation: {
    readonly account: { readonly id: string; readonly displayName: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;

export type ResetPasswordMutation = {
  readonly resetPassword: {
    readonly account: { readonly id: string; readonly displayName: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RequestResetMutationVariables = Exact<{
  input: RequestResetInput;
}>;

export type RequestResetMutation = {
  readonly requestReset: {
    readonly sendsMail: boolean;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type InviteAccountsMutationVariables = Exact<{
  input: InviteAccountsInput;
}>;

export type InviteAccountsMutation = {
  readonly inviteAccounts: {
    readonly invitations: ReadonlyArray<{
      readonly code: string | null;
      readonly link: string | null;
      readonly isMailed: boolean;
      readonly expiresAt: string;
      readonly account: {
        readonly id: string;
        readonly username: string | null;
        readonly displayName: string;
        readonly position: string;
      };
    }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type BreachesAndAppealsQueryVariables = Exact<{
  id: string;
}>;

export type BreachesAndAppealsQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly appealsUntil: string | null;
    readonly regulation: { readonly unsignedIsZero: boolean } | null;
    readonly violations: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly form: ViolationForm;
          readonly act: string;
          readonly signed: boolean;
          readonly witnesses: ReadonlyArray<string>;
          readonly recordedAt: string;
          readonly upheld: boolean | null;
          readonly application: {
            readonly id: string;
            readonly fullName: string;
            readonly candidateNumber: string | null;
          } | null;
        };
      }>;
    };
    readonly appeals: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly code: string | null;
          readonly filedAt: string | null;
          readonly allocated: boolean | null;
          readonly remarks: ReadonlyArray<string>;
          readonly needs: BlockNeed | null;
          readonly crossing: GateCrossing | null;
          readonly published: { readonly value: string; readonly formula: string } | null;
          readonly official: { readonly value: string; readonly formula: string } | null;
          readonly application: {
            readonly id: string;
            readonly fullName: string;
            readonly candidateNumber: string | null;
          } | null;
        };
      }>;
    };
  } | null;
};

export type BreachRowFragment = {
  readonly id: string;
  readonly version: number;
  readonly form: ViolationForm;
  readonly act: string;
  readonly signed: boolean;
  readonly witnesses: ReadonlyArray<string>;
  readonly recordedAt: string;
  readonly upheld: boolean | null;
  readonly application: {
    readonly id: string;
    readonly fullName: string;
    readonly candidateNumber: string | null;
  } | null;
};

export type AppealRowFragment = {
  readonly id: string;
  readonly version: number;
  readonly code: string | null;
  readonly filedAt: string | null;
  readonly allocated: boolean | null;
  readonly remarks: ReadonlyArray<string>;
  readonly needs: BlockNeed | null;
  readonly crossing: GateCrossing | null;
  readonly published: { readonly value: string; readonly formula: string } | null;
  readonly official: { readonly value: string; readonly formula: string } | null;
  readonly application: {
    readonly id: string;
    readonly fullName: string;
    readonly candidateNumber: string | null;
  } | null;
};

export type SeatedCandidatesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SeatedCandidatesQuery = {
  readonly round: {
    readonly id: string;
    readonly applications: {
      readonly edges: ReadonlyArray<{
        readonly node: { readonly id: string; readonly fullName: string; readonly candidateNumber: string | null };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type RecordViolationMutationVariables = Exact<{
  input: RecordViolationInput;
}>;

export type RecordViolationMutation = {
  readonly recordViolation: {
    readonly violation: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DecideViolationMutationVariables = Exact<{
  input: DecideViolationInput;
}>;

export type DecideViolationMutation = {
  readonly decideViolation: {
    readonly violation: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type FileAppealMutationVariables = Exact<{
  input: FileAppealInput;
}>;

export type FileAppealMutation = {
  readonly fileAppeal: {
    readonly appeal: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AllocateRemarkersMutationVariables = Exact<{
  input: ScriptsInput;
}>;

export type AllocateRemarkersMutation = {
  readonly allocateRemarkers: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CallThirdRemarkerMutationVariables = Exact<{
  input: CallThirdRemarkerInput;
}>;

export type CallThirdRemarkerMutation = {
  readonly callThirdRemarker: {
    readonly appeal: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;

export type DecideAppealMutation = {
  readonly decideAppeal: {
    readonly appeal: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type PendingApprovalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PendingApprovalsQuery = {
  readonly pendingApprovals: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly title: string;
        readonly payloadHash: string;
        readonly requestedAt: string;
        readonly expiresAt: string;
        readonly isMine: boolean;
        readonly mayDecide: boolean;
        readonly roundId: string | null;
        readonly roundTitle: string;
        readonly requestedBy: { readonly id: string; readonly displayName: string; readonly position: string };
        readonly details: ReadonlyArray<{ readonly label: string; readonly value: string }>;
        readonly wordingChange: {
          readonly code: string;
          readonly name: string;
          readonly before: string;
          readonly after: string;
        } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type WaitingTasksQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingTasksQuery = {
  readonly pendingApprovals: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly title: string;
        readonly roundTitle: string;
        readonly mayDecide: boolean;
      };
    }>;
  };
};

export type WaitingActsOfRoundQueryVariables = Exact<{
  id: string;
}>;

export type WaitingActsOfRoundQuery = {
  readonly round: {
    readonly id: string;
    readonly pendingApprovals: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly title: string;
          readonly expiresAt: string;
          readonly mayDecide: boolean;
        };
      }>;
    };
  } | null;
};

export type WaitingActFragment = {
  readonly id: string;
  readonly title: string;
  readonly payloadHash: string;
  readonly requestedAt: string;
  readonly expiresAt: string;
  readonly isMine: boolean;
  readonly mayDecide: boolean;
  readonly roundId: string | null;
  readonly roundTitle: string;
  readonly requestedBy: { readonly id: string; readonly displayName: string; readonly position: string };
  readonly details: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  readonly wordingChange: {
    readonly code: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
  } | null;
};

export type ApproveActMutationVariables = Exact<{
  input: ApproveActInput;
}>;

export type ApproveActMutation = {
  readonly approveAct: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RejectActMutationVariables = Exact<{
  input: RejectActInput;
}>;

export type RejectActMutation = {
  readonly rejectAct: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RoundAuditQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: AuditFilterInput | null | undefined;
}>;

export type RoundAuditQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly auditEntries: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly sequence: number;
          readonly at: string;
          readonly title: string;
          readonly sentence: string;
          readonly hash: string;
          readonly actor: { readonly id: string | null; readonly name: string | null };
          readonly changes: ReadonlyArray<{
            readonly field: string;
            readonly before: string | null;
            readonly after: string | null;
          }>;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly actions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
    };
  } | null;
};

export type SystemAuditQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AuditFilterInput | null | undefined;
}>;

export type SystemAuditQuery = {
  readonly systemAudit: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly sequence: number;
        readonly at: string;
        readonly title: string;
        readonly sentence: string;
        readonly hash: string;
        readonly actor: { readonly id: string | null; readonly name: string | null };
        readonly changes: ReadonlyArray<{
          readonly field: string;
          readonly before: string | null;
          readonly after: string | null;
        }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly actions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
  };
};

export type AuditPageFragment = {
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly sequence: number;
      readonly at: string;
      readonly title: string;
      readonly sentence: string;
      readonly hash: string;
      readonly actor: { readonly id: string | null; readonly name: string | null };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
    };
  }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly actions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
};

export type CompulsoryFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly birthDate: string;
  readonly unit: string;
  readonly title: string;
  readonly state: CompulsoryState;
  readonly notCounted: NotCountedApplication | null;
  readonly post: { readonly id: string; readonly title: string };
  readonly excuse: {
    readonly kind: Excuse;
    readonly evidence: { readonly number: string; readonly date: string; readonly issuer: string };
  } | null;
  readonly report: {
    readonly recipient: string;
    readonly document: { readonly number: string; readonly date: string };
  } | null;
};

export type CompulsoryRoundQueryVariables = Exact<{
  id: string;
}>;

export type CompulsoryRoundQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly posts: ReadonlyArray<{ readonly id: string; readonly title: string; readonly unit: string }>;
    readonly regulation: { readonly excuses: ReadonlyArray<Excuse> } | null;
    readonly compulsoryPeople: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly fullName: string;
      readonly birthDate: string;
      readonly unit: string;
      readonly title: string;
      readonly state: CompulsoryState;
      readonly notCounted: NotCountedApplication | null;
      readonly post: { readonly id: string; readonly title: string };
      readonly excuse: {
        readonly kind: Excuse;
        readonly evidence: { readonly number: string; readonly date: string; readonly issuer: string };
      } | null;
      readonly report: {
        readonly recipient: string;
        readonly document: { readonly number: string; readonly date: string };
      } | null;
    }>;
  } | null;
};

export type NameCompulsoryPeopleMutationVariables = Exact<{
  input: NameCompulsoryPeopleInput;
}>;

export type NameCompulsoryPeopleMutation = {
  readonly nameCompulsoryPeople: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ExcuseCompulsoryPersonMutationVariables = Exact<{
  input: ExcuseCompulsoryPersonInput;
}>;

export type ExcuseCompulsoryPersonMutation = {
  readonly excuseCompulsoryPerson: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RemoveCompulsoryPersonMutationVariables = Exact<{
  input: RemoveCompulsoryPersonInput;
}>;

export type RemoveCompulsoryPersonMutation = {
  readonly removeCompulsoryPerson: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ReportUnregisteredMutationVariables = Exact<{
  input: ReportUnregisteredInput;
}>;

export type ReportUnregisteredMutation = {
  readonly reportUnregistered: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ConflictsPageQueryVariables = Exact<{
  id: string;
}>;

export type ConflictsPageQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myRoles: ReadonlyArray<string>;
    readonly warnings: ReadonlyArray<{
      readonly code: WarningCode;
      readonly message: string;
      readonly body: { readonly id: string; readonly kind: BodyKind };
      readonly person: { readonly id: string; readonly displayName: string } | null;
    }>;
    readonly knownRelations: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly relation: Relation;
          readonly declaredBy: DeclaredBy;
          readonly declaredOn: string;
          readonly isBarring: boolean;
          readonly dismissed: string | null;
          readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
          readonly applicant: {
            readonly applicationId: string;
            readonly fullName: string;
            readonly unit: string;
            readonly title: string;
          };
        };
      }>;
    };
  } | null;
};

export type KnownFragment = {
  readonly relation: Relation;
  readonly declaredBy: DeclaredBy;
  readonly declaredOn: string;
  readonly isBarring: boolean;
  readonly dismissed: string | null;
  readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
  readonly applicant: {
    readonly applicationId: string;
    readonly fullName: string;
    readonly unit: string;
    readonly title: string;
  };
};

export type DismissRelationMutationVariables = Exact<{
  input: DismissRelationInput;
}>;

export type DismissRelationMutation = {
  readonly dismissRelation: {
    readonly approval: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ReplacePageQueryVariables = Exact<{
  id: string;
}>;

export type ReplacePageQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myRoles: ReadonlyArray<string>;
    readonly bodies: ReadonlyArray<{
      readonly version: number;
      readonly id: string;
      readonly kind: BodyKind;
      readonly formerSeats: ReadonlyArray<{
        readonly seat: Seat;
        readonly from: string;
        readonly to: string;
        readonly reason: string;
        readonly person: { readonly id: string; readonly displayName: string };
        readonly replacedBy: { readonly id: string; readonly displayName: string };
        readonly decision: { readonly number: string; readonly date: string };
      }>;
      readonly decision: { readonly number: string; readonly date: string } | null;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
      }>;
    }>;
  } | null;
};

export type BodyWithoutQueryVariables = Exact<{
  bodyId: string;
  personIds: ReadonlyArray<string> | string;
}>;

export type BodyWithoutQuery = {
  readonly bodyWithout: {
    readonly lawful: boolean;
    readonly reasons: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
    readonly replacements: ReadonlyArray<{
      readonly seats: ReadonlyArray<Seat>;
      readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
      readonly candidates: ReadonlyArray<{
        readonly id: string;
        readonly displayName: string;
        readonly position: string;
      }>;
    }>;
  } | null;
};

export type ReplaceMemberMutationVariables = Exact<{
  input: ReplaceMemberInput;
}>;

export type ReplaceMemberMutation = {
  readonly replaceMember: {
    readonly approval: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DataRequestFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly kind: DataRequestKind;
  readonly text: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly state: DataRequestState;
  readonly answer: { readonly outcome: DataAnswerOutcome; readonly text: string; readonly at: string } | null;
  readonly carryOut: {
    readonly dueOn: string;
    readonly state: DataCarryOutState;
    readonly text: string | null;
    readonly at: string | null;
  } | null;
};

export type MyDataRequestsQueryVariables = Exact<{
  id: string;
}>;

export type MyDataRequestsQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myDataRequests: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: DataRequestKind;
      readonly text: string;
      readonly askedAt: string;
      readonly dueOn: string;
      readonly state: DataRequestState;
      readonly answer: { readonly outcome: DataAnswerOutcome; readonly text: string; readonly at: string } | null;
      readonly carryOut: {
        readonly dueOn: string;
        readonly state: DataCarryOutState;
        readonly text: string | null;
        readonly at: string | null;
      } | null;
    }>;
  } | null;
};

export type DataRequestsQueryVariables = Exact<{
  id: string;
}>;

export type DataRequestsQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myRoles: ReadonlyArray<string>;
    readonly dataRequests: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: DataRequestKind;
      readonly text: string;
      readonly askedAt: string;
      readonly dueOn: string;
      readonly state: DataRequestState;
      readonly person: { readonly id: string; readonly displayName: string };
      readonly answer: { readonly outcome: DataAnswerOutcome; readonly text: string; readonly at: string } | null;
      readonly carryOut: {
        readonly dueOn: string;
        readonly state: DataCarryOutState;
        readonly text: string | null;
        readonly at: string | null;
      } | null;
    }>;
  } | null;
};

export type AskAboutOwnDataMutationVariables = Exact<{
  input: AskAboutOwnDataInput;
}>;

export type AskAboutOwnDataMutation = {
  readonly askAboutOwnData: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AnswerDataRequestMutationVariables = Exact<{
  input: AnswerDataRequestInput;
}>;

export type AnswerDataRequestMutation = {
  readonly answerDataRequest: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CarryOutWithdrawalMutationVariables = Exact<{
  input: CarryOutWithdrawalInput;
}>;

export type CarryOutWithdrawalMutation = {
  readonly carryOutWithdrawal: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DefenceBoardQueryVariables = Exact<{
  id: string;
}>;

export type DefenceBoardQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly regulation: { readonly ballot: BallotMode; readonly entry: EntryMode } | null;
    readonly bodies: ReadonlyArray<{
      readonly kind: BodyKind;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string };
      }>;
    }>;
    readonly panelExclusions: ReadonlyArray<{
      readonly postId: string;
      readonly at: string;
      readonly reason: string;
      readonly member: { readonly id: string; readonly displayName: string };
    }>;
    readonly dates: { readonly defence: string };
    readonly incidents: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: IncidentKind;
      readonly happenedAt: string;
      readonly place: string;
      readonly people: string;
      readonly what: string;
      readonly done: string;
      readonly isSettled: boolean;
      readonly application: { readonly id: string; readonly fullName: string } | null;
    }>;
    readonly panelPasses: ReadonlyArray<{
      readonly id: string;
      readonly state: PanelPassState;
      readonly openedAt: string | null;
      readonly device: string;
      readonly member: { readonly id: string };
    }>;
    readonly defenceSession: {
      readonly version: number;
      readonly seed: string;
      readonly drawnAt: string;
      readonly place: string;
      readonly startsAt: string;
      readonly minutes: { readonly preparation: number; readonly presentation: number; readonly questions: number };
      readonly order: ReadonlyArray<{
        readonly position: number;
        readonly state: DefenceTurnState;
        readonly expectedAt: string | null;
        readonly application: {
          readonly id: string;
          readonly fullName: string;
          readonly candidateNumber: string | null;
          readonly post: { readonly id: string; readonly title: string };
        };
        readonly turn: {
          readonly calledAt: string;
          readonly endedAt: string | null;
          readonly phase: DefencePhase;
          readonly running: boolean;
          readonly secondsLeft: number;
          readonly reason: string;
          readonly questions: ReadonlyArray<{
            readonly question: string;
            readonly answer: string;
            readonly at: string;
            readonly askedBy: { readonly id: string; readonly displayName: string };
          }>;
          readonly recordings: ReadonlyArray<{ readonly name: string; readonly sha256: string; readonly at: string }>;
        } | null;
      }>;
    } | null;
    readonly defenceProgress: ReadonlyArray<{
      readonly expected: number;
      readonly submitted: number;
      readonly isComplete: boolean;
      readonly application: {
        readonly id: string;
        readonly fullName: string;
        readonly candidateNumber: string | null;
        readonly post: { readonly id: string; readonly title: string };
      };
    }>;
  } | null;
};

export type HearingFragment = {
  readonly version: number;
  readonly seed: string;
  readonly drawnAt: string;
  readonly place: string;
  readonly startsAt: string;
  readonly minutes: { readonly preparation: number; readonly presentation: number; readonly questions: number };
  readonly order: ReadonlyArray<{
    readonly position: number;
    readonly state: DefenceTurnState;
    readonly expectedAt: string | null;
    readonly application: {
      readonly id: string;
      readonly fullName: string;
      readonly candidateNumber: string | null;
      readonly post: { readonly id: string; readonly title: string };
    };
    readonly turn: {
      readonly calledAt: string;
      readonly endedAt: string | null;
      readonly phase: DefencePhase;
      readonly running: boolean;
      readonly secondsLeft: number;
      readonly reason: string;
      readonly questions: ReadonlyArray<{
        readonly question: string;
        readonly answer: string;
        readonly at: string;
        readonly askedBy: { readonly id: string; readonly displayName: string };
      }>;
      readonly recordings: ReadonlyArray<{ readonly name: string; readonly sha256: string; readonly at: string }>;
    } | null;
  }>;
};

export type DrawDefenceOrderMutationVariables = Exact<{
  input: DrawDefenceOrderInput;
}>;

export type DrawDefenceOrderMutation = {
  readonly drawDefenceOrder: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;

export type RecordIncidentMutation = {
  readonly recordIncident: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ChangeIncidentMutationVariables = Exact<{
  input: ChangeIncidentInput;
}>;

export type ChangeIncidentMutation = {
  readonly changeIncident: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type IssuePanelPassMutationVariables = Exact<{
  input: IssuePanelPassInput;
  origin: string;
}>;

export type IssuePanelPassMutation = {
  readonly issuePanelPass: {
    readonly codes: { readonly code: string; readonly pin: string; readonly qrCode: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RevokePanelPassMutationVariables = Exact<{
  input: RevokePanelPassInput;
}>;

export type RevokePanelPassMutation = {
  readonly revokePanelPass: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CallDefenderMutationVariables = Exact<{
  input: CallDefenderInput;
}>;

export type CallDefenderMutation = {
  readonly callDefender: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type MoveDefenceClockMutationVariables = Exact<{
  input: MoveDefenceClockInput;
}>;

export type MoveDefenceClockMutation = {
  readonly moveDefenceClock: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EndDefenceMutationVariables = Exact<{
  input: EndDefenceInput;
}>;

export type EndDefenceMutation = {
  readonly endDefence: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type MinuteDefenceMutationVariables = Exact<{
  input: MinuteDefenceInput;
}>;

export type MinuteDefenceMutation = {
  readonly minuteDefence: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ReferDefenceRecordingMutationVariables = Exact<{
  input: ReferDefenceRecordingInput;
}>;

export type ReferDefenceRecordingMutation = {
  readonly referDefenceRecording: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CloseBallotMutationVariables = Exact<{
  input: BallotInput;
}>;

export type CloseBallotMutation = {
  readonly closeBallot: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RestartBallotMutationVariables = Exact<{
  input: RestartBallotInput;
}>;

export type RestartBallotMutation = {
  readonly restartBallot: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ReopenScoreSheetMutationVariables = Exact<{
  input: ReopenScoreSheetInput;
}>;

export type ReopenScoreSheetMutation = {
  readonly reopenScoreSheet: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ExcludePanelMemberMutationVariables = Exact<{
  input: ExcludePanelMemberInput;
}>;

export type ExcludePanelMemberMutation = {
  readonly excludePanelMember: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EstablishResultMutationVariables = Exact<{
  input: EstablishResultInput;
}>;

export type EstablishResultMutation = {
  readonly establishResult: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RecordTieDecisionMutationVariables = Exact<{
  input: RecordTieDecisionInput;
}>;

export type RecordTieDecisionMutation = {
  readonly recordTieDecision: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ReleaseResultMutationVariables = Exact<{
  input: ReleaseResultInput;
}>;

export type ReleaseResultMutation = {
  readonly releaseResult: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EraseDossiersMutationVariables = Exact<{
  input: EraseDossiersInput;
}>;

export type EraseDossiersMutation = {
  readonly eraseDossiers: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ResultPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ResultPageQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly version: number;
    readonly myRoles: ReadonlyArray<string>;
    readonly regulation: { readonly approver: string } | null;
    readonly bodies: ReadonlyArray<{
      readonly kind: BodyKind;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string };
      }>;
    }>;
    readonly publishedResult: {
      readonly on: string;
      readonly complaintsUntil: string;
      readonly dossiersErasedOn: string | null;
    } | null;
    readonly result: {
      readonly establishedAt: string | null;
      readonly blocked: ReadonlyArray<{
        readonly needs: BlockNeed;
        readonly application: { readonly id: string; readonly fullName: string };
      }>;
      readonly posts: ReadonlyArray<{
        readonly outcome: PostOutcome;
        readonly post: { readonly id: string; readonly title: string; readonly unit: string; readonly quota: number };
        readonly candidates: {
          readonly edges: ReadonlyArray<{
            readonly cursor: string;
            readonly node: {
              readonly rank: number | null;
              readonly outcome: CandidateOutcome;
              readonly application: {
                readonly id: string;
                readonly fullName: string;
                readonly candidateNumber: string | null;
              };
              readonly written: { readonly value: string } | null;
              readonly defence: { readonly value: string } | null;
              readonly total: { readonly value: string } | null;
              readonly explanation: { readonly sentence: string; readonly rule: string; readonly clause: string };
            };
          }>;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      }>;
    } | null;
  } | null;
};

export type ResultLineFragment = {
  readonly rank: number | null;
  readonly outcome: CandidateOutcome;
  readonly application: { readonly id: string; readonly fullName: string; readonly candidateNumber: string | null };
  readonly written: { readonly value: string } | null;
  readonly defence: { readonly value: string } | null;
  readonly total: { readonly value: string } | null;
  readonly explanation: { readonly sentence: string; readonly rule: string; readonly clause: string };
};

export type ExplainResultQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ExplainResultQuery = {
  readonly round: {
    readonly result: {
      readonly posts: ReadonlyArray<{
        readonly post: { readonly id: string };
        readonly candidates: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly application: { readonly id: string };
              readonly written: {
                readonly value: string;
                readonly rule: string;
                readonly clause: string;
                readonly formula: string;
                readonly inputs: ReadonlyArray<{ readonly name: string; readonly value: string }>;
              } | null;
              readonly defence: {
                readonly value: string;
                readonly rule: string;
                readonly clause: string;
                readonly formula: string;
                readonly inputs: ReadonlyArray<{ readonly name: string; readonly value: string }>;
              } | null;
              readonly total: {
                readonly value: string;
                readonly rule: string;
                readonly clause: string;
                readonly formula: string;
                readonly inputs: ReadonlyArray<{ readonly name: string; readonly value: string }>;
              } | null;
            };
          }>;
        };
      }>;
    } | null;
  } | null;
};

export type TracedFragment = {
  readonly value: string;
  readonly rule: string;
  readonly clause: string;
  readonly formula: string;
  readonly inputs: ReadonlyArray<{ readonly name: string; readonly value: string }>;
};

export type WhatIfQueryVariables = Exact<{
  id: string;
}>;

export type WhatIfQuery = {
  readonly round: {
    readonly result: {
      readonly posts: ReadonlyArray<{
        readonly post: { readonly id: string };
        readonly whatIf: ReadonlyArray<{
          readonly isRaise: boolean;
          readonly by: string;
          readonly becomes: ChangedOutcome;
          readonly application: { readonly id: string; readonly fullName: string };
        }>;
      }>;
    } | null;
  } | null;
};

export type FactFieldsFragment = {
  readonly planning: Planning;
  readonly appointment: Appointment;
  readonly inPostSince: string | null;
  readonly education: Education;
  readonly politics: PoliticsLevel;
  readonly partyMember: boolean;
  readonly bar: Bar;
  readonly isHealthy: boolean;
  readonly ratings: ReadonlyArray<{ readonly year: number; readonly rating: Rating }>;
  readonly nomination: { readonly number: string; readonly date: string } | null;
  readonly partyConsent: { readonly number: string; readonly date: string } | null;
};

export type AttachmentFieldsFragment = {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: string;
};

export type DossierDetailFieldsFragment = {
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly citizenId: string;
  readonly citizenIdWarnings: ReadonlyArray<string>;
  readonly facts: {
    readonly planning: Planning;
    readonly appointment: Appointment;
    readonly inPostSince: string | null;
    readonly education: Education;
    readonly politics: PoliticsLevel;
    readonly partyMember: boolean;
    readonly bar: Bar;
    readonly isHealthy: boolean;
    readonly ratings: ReadonlyArray<{ readonly year: number; readonly rating: Rating }>;
    readonly nomination: { readonly number: string; readonly date: string } | null;
    readonly partyConsent: { readonly number: string; readonly date: string } | null;
  };
  readonly checklist: ReadonlyArray<{
    readonly key: CheckKey;
    readonly label: string;
    readonly verdict: CheckVerdict;
    readonly sentence: string;
    readonly rule: string;
    readonly clause: string;
    readonly source: string | null;
  }>;
  readonly attachments: ReadonlyArray<{
    readonly id: string;
    readonly kind: AttachmentKind;
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly sha256: string;
    readonly addedAt: string;
  }>;
};

export type RegistrationFormQueryVariables = Exact<{
  id: string;
}>;

export type RegistrationFormQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly reopenings: ReadonlyArray<{
      readonly until: string;
      readonly nomineesOnly: boolean;
      readonly post: { readonly id: string; readonly title: string };
    }>;
    readonly dates: { readonly opens: string; readonly closes: string };
    readonly posts: ReadonlyArray<{ readonly id: string; readonly title: string; readonly unit: string }>;
    readonly myDraft: {
      readonly step: number;
      readonly savedAt: string;
      readonly fields: ReadonlyArray<{ readonly name: string; readonly value: string }>;
    } | null;
    readonly myAttachments: ReadonlyArray<{
      readonly id: string;
      readonly kind: AttachmentKind;
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly sha256: string;
      readonly addedAt: string;
    }>;
    readonly regulation: { readonly conditions: { readonly papers: ReadonlyArray<AttachmentKind> } } | null;
    readonly applications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
  } | null;
};

export type MyApplicationQueryVariables = Exact<{
  id: string;
}>;

export type MyApplicationQuery = {
  readonly viewer: { readonly account: { readonly id: string } } | null;
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly reopenings: ReadonlyArray<{ readonly until: string }>;
    readonly dates: {
      readonly opens: string;
      readonly closes: string;
      readonly written: string | null;
      readonly defence: string;
    };
    readonly myWritten: {
      readonly mark: string | null;
      readonly opensDefence: boolean | null;
      readonly releasedOn: string;
      readonly appealsUntil: string;
    } | null;
    readonly mySeat: {
      readonly room: string;
      readonly place: string;
      readonly seat: number;
      readonly date: string;
      readonly startsAt: string;
      readonly lateLimit: number;
    } | null;
    readonly ownTurn: {
      readonly position: number;
      readonly before: number;
      readonly state: DefenceTurnState;
      readonly expectedAt: string | null;
      readonly place: string;
    } | null;
    readonly myPapers: ReadonlyArray<{ readonly id: string; readonly name: string; readonly issuedAt: string }>;
    readonly myAttachments: ReadonlyArray<{
      readonly id: string;
      readonly kind: AttachmentKind;
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly sha256: string;
      readonly addedAt: string;
    }>;
    readonly regulation: { readonly conditions: { readonly papers: ReadonlyArray<AttachmentKind> } } | null;
    readonly applications: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly state: ApplicationState;
          readonly fullName: string;
          readonly birthDate: string;
          readonly unit: string;
          readonly title: string;
          readonly route: Route;
          readonly reasons: ReadonlyArray<string>;
          readonly candidateNumber: string | null;
          readonly submittedAt: string;
          readonly post: { readonly id: string; readonly title: string; readonly unit: string };
          readonly dossier: {
            readonly version: number;
            readonly receiptCode: string;
            readonly fingerprint: string;
            readonly supplement: {
              readonly items: ReadonlyArray<CheckKey>;
              readonly message: string;
              readonly dueOn: string;
              readonly answeredAt: string | null;
            } | null;
            readonly details: {
              readonly phone: string;
              readonly email: string;
              readonly address: string;
              readonly citizenId: string;
              readonly citizenIdWarnings: ReadonlyArray<string>;
              readonly facts: {
                readonly planning: Planning;
                readonly appointment: Appointment;
                readonly inPostSince: string | null;
                readonly education: Education;
                readonly politics: PoliticsLevel;
                readonly partyMember: boolean;
                readonly bar: Bar;
                readonly isHealthy: boolean;
                readonly ratings: ReadonlyArray<{ readonly year: number; readonly rating: Rating }>;
                readonly nomination: { readonly number: string; readonly date: string } | null;
                readonly partyConsent: { readonly number: string; readonly date: string } | null;
              };
              readonly checklist: ReadonlyArray<{
                readonly key: CheckKey;
                readonly label: string;
                readonly verdict: CheckVerdict;
                readonly sentence: string;
                readonly rule: string;
                readonly clause: string;
                readonly source: string | null;
              }>;
              readonly attachments: ReadonlyArray<{
                readonly id: string;
                readonly kind: AttachmentKind;
                readonly name: string;
                readonly type: string;
                readonly size: number;
                readonly sha256: string;
                readonly addedAt: string;
              }>;
            } | null;
          } | null;
        };
      }>;
    };
  } | null;
};

export type DeskRoundQueryVariables = Exact<{
  id: string;
}>;

export type DeskRoundQuery = {
  readonly round: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly declarationRequired: boolean;
    readonly dates: { readonly closes: string; readonly written: string | null; readonly defence: string };
    readonly shortPosts: ReadonlyArray<{
      readonly state: ShortPostState;
      readonly eligible: number;
      readonly minimum: number;
      readonly post: { readonly id: string; readonly title: string; readonly unit: string };
      readonly decisions: ReadonlyArray<{
        readonly choice: ShortPostChoice;
        readonly until: string | null;
        readonly reason: string;
        readonly decidedOn: string;
        readonly document: { readonly number: string; readonly date: string };
      }>;
    }>;
    readonly reopenings: ReadonlyArray<{ readonly until: string }>;
    readonly posts: ReadonlyArray<{ readonly id: string; readonly title: string; readonly unit: string }>;
    readonly bodies: ReadonlyArray<{
      readonly id: string;
      readonly kind: BodyKind;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string };
      }>;
    }>;
  } | null;
};

export type DeskApplicationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type DeskApplicationsQuery = {
  readonly round: {
    readonly id: string;
    readonly applications: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly fullName: string;
          readonly birthDate: string;
          readonly unit: string;
          readonly title: string;
          readonly route: Route;
          readonly state: ApplicationState;
          readonly reasons: ReadonlyArray<string>;
          readonly candidateNumber: string | null;
          readonly submittedAt: string;
          readonly post: { readonly id: string; readonly title: string };
          readonly dossier: {
            readonly version: number;
            readonly receiptCode: string;
            readonly fromPaper: boolean;
            readonly conclusion: CheckConclusion | null;
            readonly supplement: { readonly dueOn: string; readonly answeredAt: string | null } | null;
            readonly checks: ReadonlyArray<{
              readonly checkedAt: string;
              readonly checker: { readonly id: string; readonly displayName: string };
              readonly findings: ReadonlyArray<{
                readonly key: CheckKey;
                readonly verdict: CheckVerdict;
                readonly note: string;
              }>;
            }>;
          } | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type DeskRowFragment = {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly birthDate: string;
  readonly unit: string;
  readonly title: string;
  readonly route: Route;
  readonly state: ApplicationState;
  readonly reasons: ReadonlyArray<string>;
  readonly candidateNumber: string | null;
  readonly submittedAt: string;
  readonly post: { readonly id: string; readonly title: string };
  readonly dossier: {
    readonly version: number;
    readonly receiptCode: string;
    readonly fromPaper: boolean;
    readonly conclusion: CheckConclusion | null;
    readonly supplement: { readonly dueOn: string; readonly answeredAt: string | null } | null;
    readonly checks: ReadonlyArray<{
      readonly checkedAt: string;
      readonly checker: { readonly id: string; readonly displayName: string };
      readonly findings: ReadonlyArray<{
        readonly key: CheckKey;
        readonly verdict: CheckVerdict;
        readonly note: string;
      }>;
    }>;
  } | null;
};

export type KeepRegistrationDraftMutationVariables = Exact<{
  input: KeepRegistrationDraftInput;
}>;

export type KeepRegistrationDraftMutation = {
  readonly keepRegistrationDraft: {
    readonly draft: { readonly step: number; readonly savedAt: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type KeepAttachmentMutationVariables = Exact<{
  input: KeepAttachmentInput;
}>;

export type KeepAttachmentMutation = {
  readonly keepAttachment: {
    readonly attachments: ReadonlyArray<{
      readonly id: string;
      readonly kind: AttachmentKind;
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly sha256: string;
      readonly addedAt: string;
    }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DropAttachmentMutationVariables = Exact<{
  input: DropAttachmentInput;
}>;

export type DropAttachmentMutation = {
  readonly dropAttachment: {
    readonly attachments: ReadonlyArray<{
      readonly id: string;
      readonly kind: AttachmentKind;
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly sha256: string;
      readonly addedAt: string;
    }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RegisterApplicationMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;

export type RegisterApplicationMutation = {
  readonly registerApplication: {
    readonly application: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnterPaperApplicationMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;

export type EnterPaperApplicationMutation = {
  readonly enterPaperApplication: {
    readonly application: {
      readonly id: string;
      readonly fullName: string;
      readonly dossier: { readonly receiptCode: string } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ImportFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly importedAt: string;
  readonly rowCount: number;
  readonly undoneAt: string | null;
  readonly importedBy: { readonly id: string; readonly displayName: string };
  readonly undoneBy: { readonly id: string; readonly displayName: string } | null;
};

export type RoundImportsQueryVariables = Exact<{
  id: string;
}>;

export type RoundImportsQuery = {
  readonly round: {
    readonly id: string;
    readonly imports: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: ImportKind;
      readonly fileName: string;
      readonly importedAt: string;
      readonly rowCount: number;
      readonly undoneAt: string | null;
      readonly importedBy: { readonly id: string; readonly displayName: string };
      readonly undoneBy: { readonly id: string; readonly displayName: string } | null;
    }>;
  } | null;
};

export type ImportApplicationsMutationVariables = Exact<{
  input: ImportApplicationsInput;
}>;

export type ImportApplicationsMutation = {
  readonly importApplications: {
    readonly import: {
      readonly id: string;
      readonly version: number;
      readonly kind: ImportKind;
      readonly fileName: string;
      readonly importedAt: string;
      readonly rowCount: number;
      readonly undoneAt: string | null;
      readonly importedBy: { readonly id: string; readonly displayName: string };
      readonly undoneBy: { readonly id: string; readonly displayName: string } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ImportRatingsMutationVariables = Exact<{
  input: ImportRatingsInput;
}>;

export type ImportRatingsMutation = {
  readonly importRatings: {
    readonly import: {
      readonly id: string;
      readonly version: number;
      readonly kind: ImportKind;
      readonly fileName: string;
      readonly importedAt: string;
      readonly rowCount: number;
      readonly undoneAt: string | null;
      readonly importedBy: { readonly id: string; readonly displayName: string };
      readonly undoneBy: { readonly id: string; readonly displayName: string } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;

export type UndoImportMutation = {
  readonly undoImport: {
    readonly import: {
      readonly id: string;
      readonly version: number;
      readonly kind: ImportKind;
      readonly fileName: string;
      readonly importedAt: string;
      readonly rowCount: number;
      readonly undoneAt: string | null;
      readonly importedBy: { readonly id: string; readonly displayName: string };
      readonly undoneBy: { readonly id: string; readonly displayName: string } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AnswerSupplementMutationVariables = Exact<{
  input: AnswerSupplementInput;
}>;

export type AnswerSupplementMutation = {
  readonly answerSupplement: {
    readonly application: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;

export type WithdrawApplicationMutation = {
  readonly withdrawApplication: {
    readonly application: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OpenDossierMutationVariables = Exact<{
  input: OpenDossierInput;
}>;

export type OpenDossierMutation = {
  readonly openDossier: {
    readonly application: {
      readonly id: string;
      readonly version: number;
      readonly fullName: string;
      readonly birthDate: string;
      readonly unit: string;
      readonly title: string;
      readonly route: Route;
      readonly state: ApplicationState;
      readonly reasons: ReadonlyArray<string>;
      readonly candidateNumber: string | null;
      readonly submittedAt: string;
      readonly post: { readonly id: string; readonly title: string };
      readonly dossier: {
        readonly version: number;
        readonly receiptCode: string;
        readonly fromPaper: boolean;
        readonly conclusion: CheckConclusion | null;
        readonly supplement: { readonly dueOn: string; readonly answeredAt: string | null } | null;
        readonly checks: ReadonlyArray<{
          readonly checkedAt: string;
          readonly checker: { readonly id: string; readonly displayName: string };
          readonly findings: ReadonlyArray<{
            readonly key: CheckKey;
            readonly verdict: CheckVerdict;
            readonly note: string;
          }>;
        }>;
      } | null;
    } | null;
    readonly details: {
      readonly phone: string;
      readonly email: string;
      readonly address: string;
      readonly citizenId: string;
      readonly citizenIdWarnings: ReadonlyArray<string>;
      readonly facts: {
        readonly planning: Planning;
        readonly appointment: Appointment;
        readonly inPostSince: string | null;
        readonly education: Education;
        readonly politics: PoliticsLevel;
        readonly partyMember: boolean;
        readonly bar: Bar;
        readonly isHealthy: boolean;
        readonly ratings: ReadonlyArray<{ readonly year: number; readonly rating: Rating }>;
        readonly nomination: { readonly number: string; readonly date: string } | null;
        readonly partyConsent: { readonly number: string; readonly date: string } | null;
      };
      readonly checklist: ReadonlyArray<{
        readonly key: CheckKey;
        readonly label: string;
        readonly verdict: CheckVerdict;
        readonly sentence: string;
        readonly rule: string;
        readonly clause: string;
        readonly source: string | null;
      }>;
      readonly attachments: ReadonlyArray<{
        readonly id: string;
        readonly kind: AttachmentKind;
        readonly name: string;
        readonly type: string;
        readonly size: number;
        readonly sha256: string;
        readonly addedAt: string;
      }>;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RecordEligibilityCheckMutationVariables = Exact<{
  input: RecordEligibilityCheckInput;
}>;

export type RecordEligibilityCheckMutation = {
  readonly recordEligibilityCheck: {
    readonly application: {
      readonly id: string;
      readonly version: number;
      readonly fullName: string;
      readonly birthDate: string;
      readonly unit: string;
      readonly title: string;
      readonly route: Route;
      readonly state: ApplicationState;
      readonly reasons: ReadonlyArray<string>;
      readonly candidateNumber: string | null;
      readonly submittedAt: string;
      readonly post: { readonly id: string; readonly title: string };
      readonly dossier: {
        readonly version: number;
        readonly receiptCode: string;
        readonly fromPaper: boolean;
        readonly conclusion: CheckConclusion | null;
        readonly supplement: { readonly dueOn: string; readonly answeredAt: string | null } | null;
        readonly checks: ReadonlyArray<{
          readonly checkedAt: string;
          readonly checker: { readonly id: string; readonly displayName: string };
          readonly findings: ReadonlyArray<{
            readonly key: CheckKey;
            readonly verdict: CheckVerdict;
            readonly note: string;
          }>;
        }>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RequestSupplementMutationVariables = Exact<{
  input: RequestSupplementInput;
}>;

export type RequestSupplementMutation = {
  readonly requestSupplement: {
    readonly application: {
      readonly id: string;
      readonly version: number;
      readonly fullName: string;
      readonly birthDate: string;
      readonly unit: string;
      readonly title: string;
      readonly route: Route;
      readonly state: ApplicationState;
      readonly reasons: ReadonlyArray<string>;
      readonly candidateNumber: string | null;
      readonly submittedAt: string;
      readonly post: { readonly id: string; readonly title: string };
      readonly dossier: {
        readonly version: number;
        readonly receiptCode: string;
        readonly fromPaper: boolean;
        readonly conclusion: CheckConclusion | null;
        readonly supplement: { readonly dueOn: string; readonly answeredAt: string | null } | null;
        readonly checks: ReadonlyArray<{
          readonly checkedAt: string;
          readonly checker: { readonly id: string; readonly displayName: string };
          readonly findings: ReadonlyArray<{
            readonly key: CheckKey;
            readonly verdict: CheckVerdict;
            readonly note: string;
          }>;
        }>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ShortPostFieldsFragment = {
  readonly state: ShortPostState;
  readonly eligible: number;
  readonly minimum: number;
  readonly post: { readonly id: string; readonly title: string; readonly unit: string };
  readonly decisions: ReadonlyArray<{
    readonly choice: ShortPostChoice;
    readonly until: string | null;
    readonly reason: string;
    readonly decidedOn: string;
    readonly document: { readonly number: string; readonly date: string };
  }>;
};

export type DecideShortPostMutationVariables = Exact<{
  input: DecideShortPostInput;
}>;

export type DecideShortPostMutation = {
  readonly decideShortPost: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DecideEligibilityTogetherMutationVariables = Exact<{
  input: DecideEligibilityTogetherInput;
}>;

export type DecideEligibilityTogetherMutation = {
  readonly decideEligibilityTogether: {
    readonly applications: ReadonlyArray<{ readonly id: string; readonly state: ApplicationState }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OwnPaperLineFragment = { readonly id: string; readonly name: string; readonly issuedAt: string };

export type MyResultQueryVariables = Exact<{
  id: string;
}>;

export type MyResultQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myPapers: ReadonlyArray<{ readonly id: string; readonly name: string; readonly issuedAt: string }>;
    readonly myResult: {
      readonly written: string | null;
      readonly defence: string | null;
      readonly total: string | null;
      readonly rank: number | null;
      readonly outcome: CandidateOutcome;
      readonly complaintsUntil: string;
      readonly post: { readonly id: string; readonly title: string; readonly unit: string };
      readonly explanation: { readonly sentence: string; readonly clause: string };
      readonly decision: { readonly number: string; readonly date: string; readonly issuer: string };
      readonly criteria: ReadonlyArray<{ readonly title: string; readonly maximum: string; readonly mean: string }>;
    } | null;
  } | null;
};

export type ExamDayQueryVariables = Exact<{
  id: string;
}>;

export type ExamDayQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly openSeals: number | null;
    readonly regulation: { readonly unsignedIsZero: boolean } | null;
    readonly bodies: ReadonlyArray<{
      readonly kind: BodyKind;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string };
      }>;
    }>;
    readonly examDay: {
      readonly version: number;
      readonly date: string;
      readonly startsAt: string | null;
      readonly minutes: number | null;
      readonly lateLimit: number | null;
      readonly called: number;
      readonly seed: string | null;
      readonly drawnAt: string | null;
      readonly postedAt: string | null;
      readonly lateReason: string | null;
      readonly postBy: string;
      readonly summonsBy: string;
      readonly redraws: ReadonlyArray<{ readonly reason: string; readonly at: string }>;
      readonly rooms: ReadonlyArray<{
        readonly name: string;
        readonly place: string;
        readonly capacity: number;
        readonly columns: number;
        readonly invigilators: ReadonlyArray<{ readonly id: string; readonly displayName: string }>;
        readonly seats: ReadonlyArray<{
          readonly seat: number;
          readonly applicationId: string;
          readonly candidateNumber: string | null;
          readonly fullName: string;
          readonly birthDate: string;
          readonly hasWithdrawn: boolean;
          readonly attendance: {
            readonly version: number;
            readonly state: AttendanceState;
            readonly cameAt: string | null;
          } | null;
        }>;
      }>;
    } | null;
    readonly handovers: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly act: CustodyAct;
      readonly kind: BagKind;
      readonly room: number | null;
      readonly number: number;
      readonly count: number;
      readonly sheets: number | null;
      readonly seal: SealState;
      readonly witnesses: ReadonlyArray<string>;
      readonly at: string;
      readonly correction: CustodyCorrection | null;
      readonly isReplaced: boolean;
      readonly decision: SealDecision | null;
      readonly giver: { readonly id: string; readonly displayName: string };
      readonly receiver: { readonly id: string; readonly displayName: string };
      readonly witness: { readonly id: string; readonly displayName: string } | null;
    }>;
  } | null;
};

export type ExamDayFieldsFragment = {
  readonly version: number;
  readonly date: string;
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly lateLimit: number | null;
  readonly called: number;
  readonly seed: string | null;
  readonly drawnAt: string | null;
  readonly postedAt: string | null;
  readonly lateReason: string | null;
  readonly postBy: string;
  readonly summonsBy: string;
  readonly redraws: ReadonlyArray<{ readonly reason: string; readonly at: string }>;
  readonly rooms: ReadonlyArray<{
    readonly name: string;
    readonly place: string;
    readonly capacity: number;
    readonly columns: number;
    readonly invigilators: ReadonlyArray<{ readonly id: string; readonly displayName: string }>;
    readonly seats: ReadonlyArray<{
      readonly seat: number;
      readonly applicationId: string;
      readonly candidateNumber: string | null;
      readonly fullName: string;
      readonly birthDate: string;
      readonly hasWithdrawn: boolean;
      readonly attendance: {
        readonly version: number;
        readonly state: AttendanceState;
        readonly cameAt: string | null;
      } | null;
    }>;
  }>;
};

export type ArrangeRoomsMutationVariables = Exact<{
  input: ArrangeRoomsInput;
}>;

export type ArrangeRoomsMutation = {
  readonly arrangeRooms: {
    readonly examDay: { readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DrawSeatsMutationVariables = Exact<{
  input: DrawSeatsInput;
}>;

export type DrawSeatsMutation = {
  readonly drawSeats: {
    readonly examDay: { readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type PostSeatingMutationVariables = Exact<{
  input: PostSeatingInput;
}>;

export type PostSeatingMutation = {
  readonly postSeating: {
    readonly examDay: { readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AssignInvigilatorsMutationVariables = Exact<{
  input: AssignInvigilatorsInput;
}>;

export type AssignInvigilatorsMutation = {
  readonly assignInvigilators: {
    readonly examDay: { readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;

export type RecordAttendanceMutation = {
  readonly recordAttendance: {
    readonly examDay: { readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AdmitLateMutationVariables = Exact<{
  input: AdmitLateInput;
}>;

export type AdmitLateMutation = {
  readonly admitLate: {
    readonly examDay: { readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type HandoverFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly act: CustodyAct;
  readonly kind: BagKind;
  readonly room: number | null;
  readonly number: number;
  readonly count: number;
  readonly sheets: number | null;
  readonly seal: SealState;
  readonly witnesses: ReadonlyArray<string>;
  readonly at: string;
  readonly correction: CustodyCorrection | null;
  readonly isReplaced: boolean;
  readonly decision: SealDecision | null;
  readonly giver: { readonly id: string; readonly displayName: string };
  readonly receiver: { readonly id: string; readonly displayName: string };
  readonly witness: { readonly id: string; readonly displayName: string } | null;
};

export type HandOverBagMutationVariables = Exact<{
  input: HandOverBagInput;
}>;

export type HandOverBagMutation = {
  readonly handOverBag: {
    readonly handovers: ReadonlyArray<{ readonly id: string }>;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OpenQuestionBagMutationVariables = Exact<{
  input: OpenQuestionBagInput;
}>;

export type OpenQuestionBagMutation = {
  readonly openQuestionBag: {
    readonly handovers: ReadonlyArray<{ readonly id: string }>;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DecideSealMutationVariables = Exact<{
  input: DecideSealInput;
}>;

export type DecideSealMutation = {
  readonly decideSeal: {
    readonly handovers: ReadonlyArray<{ readonly id: string }>;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DeclarationPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type DeclarationPageQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly declarationRequired: boolean;
    readonly applicants: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly applicationId: string;
          readonly fullName: string;
          readonly unit: string;
          readonly title: string;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type DeclareInterestsMutationVariables = Exact<{
  input: DeclareInterestsInput;
}>;

export type DeclareInterestsMutation = {
  readonly declareInterests: {
    readonly barred: boolean;
    readonly bars: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type UnreachedLettersQueryVariables = Exact<{
  id: string;
}>;

export type UnreachedLettersQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myRoles: ReadonlyArray<string>;
    readonly unreachedLetters: ReadonlyArray<{
      readonly letter: string;
      readonly kind: LetterKind;
      readonly title: string;
      readonly due: string;
      readonly dossierVersion: number;
      readonly application: {
        readonly id: string;
        readonly fullName: string;
        readonly unit: string;
        readonly candidateNumber: string | null;
      };
      readonly handedOver: {
        readonly way: LetterWay;
        readonly receiver: string;
        readonly on: string;
        readonly by: { readonly displayName: string };
      } | null;
    }>;
  } | null;
};

export type RecordLetterHandedOverMutationVariables = Exact<{
  input: RecordLetterHandedOverInput;
}>;

export type RecordLetterHandedOverMutation = {
  readonly recordLetterHandedOver: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RoundPapersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  code?: string | null | undefined;
  state?: PaperState | null | undefined;
}>;

export type RoundPapersQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly myRoles: ReadonlyArray<string>;
    readonly resultReleasedOn: string | null;
    readonly handedOverOn: string | null;
    readonly paperForms: ReadonlyArray<{ readonly code: string; readonly name: string; readonly mayIssue: boolean }>;
    readonly papers: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly number: string | null;
          readonly version: number;
          readonly issuedAt: string;
          readonly state: PaperState;
          readonly isCurrent: boolean;
          readonly changes: ReadonlyArray<string>;
          readonly proofCode: string;
          readonly publishedOn: string | null;
          readonly recordVersion: number;
          readonly subject: {
            readonly member: { readonly displayName: string } | null;
            readonly application: {
              readonly id: string;
              readonly fullName: string;
              readonly candidateNumber: string | null;
            } | null;
            readonly body: { readonly kind: BodyKind } | null;
            readonly post: { readonly title: string; readonly unit: string } | null;
          } | null;
          readonly signedCopy: {
            readonly fileId: string;
            readonly signature: { readonly signer: string; readonly issuer: string; readonly inTime: boolean } | null;
          } | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type PaperLineFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly number: string | null;
  readonly version: number;
  readonly issuedAt: string;
  readonly state: PaperState;
  readonly isCurrent: boolean;
  readonly changes: ReadonlyArray<string>;
  readonly proofCode: string;
  readonly publishedOn: string | null;
  readonly recordVersion: number;
  readonly subject: {
    readonly member: { readonly displayName: string } | null;
    readonly application: {
      readonly id: string;
      readonly fullName: string;
      readonly candidateNumber: string | null;
    } | null;
    readonly body: { readonly kind: BodyKind } | null;
    readonly post: { readonly title: string; readonly unit: string } | null;
  } | null;
  readonly signedCopy: {
    readonly fileId: string;
    readonly signature: { readonly signer: string; readonly issuer: string; readonly inTime: boolean } | null;
  } | null;
};

export type IssueRoundPapersMutationVariables = Exact<{
  input: IssuePapersInput;
}>;

export type IssueRoundPapersMutation = {
  readonly issuePapers: {
    readonly issued: number | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SubmitPaperMutationVariables = Exact<{
  input: PaperStepInput;
}>;

export type SubmitPaperMutation = {
  readonly submitPaper: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RecallPaperMutationVariables = Exact<{
  input: PaperStepInput;
}>;

export type RecallPaperMutation = {
  readonly recallPaper: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AttachSignedPaperMutationVariables = Exact<{
  input: AttachSignedPaperInput;
}>;

export type AttachSignedPaperMutation = {
  readonly attachSignedPaper: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type PublishPaperMutationVariables = Exact<{
  input: PaperStepInput;
}>;

export type PublishPaperMutation = {
  readonly publishPaper: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type HandOverToArchiveMutationVariables = Exact<{
  input: HandOverToArchiveInput;
}>;

export type HandOverToArchiveMutation = {
  readonly handOverToArchive: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type AccountsQuery = {
  readonly accounts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly username: string | null;
        readonly email: string | null;
        readonly displayName: string;
        readonly position: string;
        readonly isActive: boolean | null;
        readonly isDisabled: boolean | null;
        readonly isAdministrator: boolean | null;
        readonly hasTotp: boolean | null;
        readonly linkExpiresAt: string | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AccountRowFragment = {
  readonly id: string;
  readonly username: string | null;
  readonly email: string | null;
  readonly displayName: string;
  readonly position: string;
  readonly isActive: boolean | null;
  readonly isDisabled: boolean | null;
  readonly isAdministrator: boolean | null;
  readonly hasTotp: boolean | null;
  readonly linkExpiresAt: string | null;
};

export type RoundPeopleQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
}>;

export type RoundPeopleQuery = {
  readonly round: {
    readonly id: string;
    readonly people: ReadonlyArray<{ readonly id: string; readonly displayName: string; readonly position: string }>;
  } | null;
};

export type ResetAccountMutationVariables = Exact<{
  input: ResetAccountInput;
}>;

export type ResetAccountMutation = {
  readonly resetAccount: {
    readonly reset: {
      readonly code: string | null;
      readonly link: string | null;
      readonly isMailed: boolean;
      readonly expiresAt: string;
      readonly account: {
        readonly id: string;
        readonly username: string | null;
        readonly displayName: string;
        readonly position: string;
      };
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;

export type DisableAccountMutation = {
  readonly disableAccount: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;

export type EnableAccountMutation = {
  readonly enableAccount: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SendTrialLetterMutationVariables = Exact<{
  input: SendTrialLetterInput;
}>;

export type SendTrialLetterMutation = {
  readonly sendTrialLetter: {
    readonly outcome: MailOutcome | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AdministratorsQueryVariables = Exact<{ [key: string]: never }>;

export type AdministratorsQuery = { readonly viewer: { readonly administrators: number | null } | null };

export type GrantAdministratorMutationVariables = Exact<{
  input: GrantAdministratorInput;
}>;

export type GrantAdministratorMutation = {
  readonly grantAdministrator: {
    readonly approval: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RevokeAdministratorMutationVariables = Exact<{
  input: RevokeAdministratorInput;
}>;

export type RevokeAdministratorMutation = {
  readonly revokeAdministrator: {
    readonly approval: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type PrepareRoundQueryVariables = Exact<{
  id: string;
}>;

export type PrepareRoundQuery = {
  readonly round: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly dates: {
      readonly notice: string;
      readonly opens: string;
      readonly closes: string;
      readonly written: string | null;
      readonly defence: string;
    };
    readonly posts: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly unit: string;
      readonly quota: number;
    }>;
    readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
    readonly regulationFiles: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly size: number;
      readonly sha256: string;
      readonly uploadedAt: string;
    }>;
    readonly regulation: {
      readonly family: PostFamily;
      readonly decimals: number;
      readonly questionMaxima: ReadonlyArray<string>;
      readonly markStep: string | null;
      readonly gate: string;
      readonly defenceSpread: string | null;
      readonly defenceCombine: DefenceCombination;
      readonly ranking: RankingBasis;
      readonly minimumCandidates: number;
      readonly ballot: BallotMode;
      readonly entry: EntryMode;
      readonly reprimandDeduction: number;
      readonly warningDeduction: number;
      readonly unsignedIsZero: boolean;
      readonly appealDays: number;
      readonly appealTolerance: string;
      readonly defenceWaits: boolean;
      readonly barringRelations: ReadonlyArray<Relation>;
      readonly excuses: ReadonlyArray<Excuse>;
      readonly writtenBands: { readonly agree: string; readonly third: string };
      readonly rankingWeights: { readonly written: number; readonly defence: number } | null;
      readonly defenceMinutes: {
        readonly preparation: number;
        readonly presentation: number;
        readonly questions: number;
      };
      readonly conditions: {
        readonly termMonths: number;
        readonly ageOn: string | null;
        readonly monthsInPost: number;
        readonly education: Education;
        readonly politics: PoliticsLevel;
        readonly partyMember: boolean;
        readonly papers: ReadonlyArray<AttachmentKind>;
      };
      readonly document: { readonly number: string; readonly date: string; readonly issuer: string };
      readonly entries: ReadonlyArray<{
        readonly name: string;
        readonly value: string;
        readonly usual: string;
        readonly rule: string;
        readonly clause: string;
        readonly wording: string;
      }>;
    } | null;
  } | null;
};

export type RoundPlanQueryVariables = Exact<{
  id: string;
}>;

export type RoundPlanQuery = {
  readonly round: {
    readonly id: string;
    readonly readiness: ReadonlyArray<{
      readonly key: string;
      readonly done: boolean;
      readonly required: boolean;
      readonly sentence: string;
      readonly place: ReadinessPlace;
    }>;
    readonly timetable: ReadonlyArray<{
      readonly key: string;
      readonly who: string;
      readonly what: string;
      readonly result: string;
      readonly due: string;
      readonly clause: string;
      readonly counted: string;
      readonly state: StepState;
    }>;
  } | null;
};

export type RegulationOfQueryVariables = Exact<{
  id: string;
}>;

export type RegulationOfQuery = {
  readonly round: {
    readonly id: string;
    readonly regulation: {
      readonly document: { readonly number: string; readonly date: string; readonly issuer: string };
      readonly entries: ReadonlyArray<{
        readonly name: string;
        readonly value: string;
        readonly usual: string;
        readonly rule: string;
        readonly clause: string;
        readonly wording: string;
      }>;
    } | null;
  } | null;
};

export type OtherRoundsQueryVariables = Exact<{ [key: string]: never }>;

export type OtherRoundsQuery = {
  readonly rounds: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly code: string;
        readonly title: string;
        readonly regulation: { readonly decimals: number } | null;
        readonly posts: ReadonlyArray<{ readonly id: string }>;
      };
    }>;
  };
};

export type AttachRegulationMutationVariables = Exact<{
  input: AttachRegulationInput;
}>;

export type AttachRegulationMutation = {
  readonly attachRegulation: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SetRegulationMutationVariables = Exact<{
  input: SetRegulationInput;
}>;

export type SetRegulationMutation = {
  readonly setRegulation: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DefinePostsMutationVariables = Exact<{
  input: DefinePostsInput;
}>;

export type DefinePostsMutation = {
  readonly definePosts: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DefineRubricMutationVariables = Exact<{
  input: DefineRubricInput;
}>;

export type DefineRubricMutation = {
  readonly defineRubric: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CopyRoundSetupMutationVariables = Exact<{
  input: CopyRoundSetupInput;
}>;

export type CopyRoundSetupMutation = {
  readonly copyRoundSetup: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ChangeRoundDatesMutationVariables = Exact<{
  input: ChangeRoundDatesInput;
}>;

export type ChangeRoundDatesMutation = {
  readonly changeRoundDates: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ProjectsQueryVariables = Exact<{
  id: string;
}>;

export type ProjectsQuery = {
  readonly round: {
    readonly id: string;
    readonly state: RoundState;
    readonly projectDeadline: string | null;
    readonly projectHandIns: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly size: number;
      readonly sha256: string;
      readonly handedInAt: string;
      readonly isLate: boolean;
      readonly fileId: string | null;
      readonly receiptCode: string;
      readonly application: { readonly id: string; readonly fullName: string; readonly candidateNumber: string | null };
    }>;
  } | null;
};

export type HandedInProjectFragment = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly handedInAt: string;
  readonly isLate: boolean;
  readonly fileId: string | null;
  readonly receiptCode: string;
  readonly application: { readonly id: string; readonly fullName: string; readonly candidateNumber: string | null };
};

export type SetProjectDeadlineMutationVariables = Exact<{
  input: SetProjectDeadlineInput;
}>;

export type SetProjectDeadlineMutation = {
  readonly setProjectDeadline: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type HandInProjectMutationVariables = Exact<{
  input: HandInProjectInput;
}>;

export type HandInProjectMutation = {
  readonly handInProject: {
    readonly handIn: { readonly isLate: boolean } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ProjectorQueryVariables = Exact<{
  id: string;
}>;

export type ProjectorQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly agency: { readonly name: string };
    readonly projection: {
      readonly candidate: {
        readonly candidateNumber: string | null;
        readonly fullName: string;
        readonly postTitle: string;
      } | null;
      readonly turn: {
        readonly phase: DefencePhase;
        readonly running: boolean;
        readonly ended: boolean;
        readonly secondsLeft: number;
      } | null;
      readonly next: { readonly candidateNumber: string | null; readonly fullName: string } | null;
      readonly ballots: ReadonlyArray<{
        readonly total: string;
        readonly member: { readonly id: string; readonly displayName: string };
      }>;
    } | null;
  } | null;
};

export type RoundCardFragment = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly state: RoundState;
  readonly myRoles: ReadonlyArray<string>;
  readonly declarationRequired: boolean;
  readonly dates: {
    readonly notice: string;
    readonly opens: string;
    readonly closes: string;
    readonly written: string | null;
    readonly defence: string;
  };
  readonly posts: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly quota: number;
  }>;
  readonly reopenings: ReadonlyArray<{ readonly until: string }>;
  readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
  readonly regulation: {
    readonly entry: EntryMode;
    readonly ballot: BallotMode;
    readonly phases: ReadonlyArray<Phase>;
  } | null;
};

export type RoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type RoundsQuery = {
  readonly rounds: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly resultReleasedOn: string | null;
        readonly openSeals: number | null;
        readonly id: string;
        readonly version: number;
        readonly code: string;
        readonly title: string;
        readonly state: RoundState;
        readonly myRoles: ReadonlyArray<string>;
        readonly declarationRequired: boolean;
        readonly shortPosts: ReadonlyArray<{ readonly state: ShortPostState }>;
        readonly bodies: ReadonlyArray<{ readonly kind: BodyKind }>;
        readonly writtenProgress: {
          readonly scripts: number;
          readonly mapOpened: boolean;
          readonly isCoder: boolean;
          readonly isMapOpener: boolean;
          readonly undecided: number | null;
          readonly turns: ReadonlyArray<{
            readonly turn: number;
            readonly given: number;
            readonly entered: number;
            readonly locked: number;
          }>;
          readonly stubReading: {
            readonly lost: ReadonlyArray<MapShareHolder>;
            readonly begunAt: string;
            readonly mayRead: boolean;
            readonly needsKey: boolean;
            readonly witness: { readonly id: string; readonly displayName: string };
            readonly firstReader: { readonly id: string; readonly displayName: string } | null;
          } | null;
        } | null;
        readonly dates: {
          readonly notice: string;
          readonly opens: string;
          readonly closes: string;
          readonly written: string | null;
          readonly defence: string;
        };
        readonly posts: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly unit: string;
          readonly quota: number;
        }>;
        readonly reopenings: ReadonlyArray<{ readonly until: string }>;
        readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
        readonly regulation: {
          readonly entry: EntryMode;
          readonly ballot: BallotMode;
          readonly phases: ReadonlyArray<Phase>;
        } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RoundMenuQueryVariables = Exact<{
  id: string;
}>;

export type RoundMenuQuery = {
  readonly round: {
    readonly id: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly declarationRequired: boolean;
    readonly reopenings: ReadonlyArray<{ readonly until: string }>;
    readonly regulation: { readonly phases: ReadonlyArray<Phase> } | null;
    readonly writtenProgress: { readonly mapOpened: boolean } | null;
    readonly auditHead: { readonly sequence: number } | null;
  } | null;
};

export type RoundPageQueryVariables = Exact<{
  id: string;
}>;

export type RoundPageQuery = {
  readonly round: {
    readonly id: string;
    readonly version: number;
    readonly code: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly declarationRequired: boolean;
    readonly stoppedPosts: ReadonlyArray<{ readonly id: string }>;
    readonly agency: {
      readonly name: string;
      readonly superior: string;
      readonly abbreviation: string;
      readonly place: string;
    };
    readonly regulation: {
      readonly entry: EntryMode;
      readonly ballot: BallotMode;
      readonly phases: ReadonlyArray<Phase>;
      readonly document: { readonly number: string; readonly date: string; readonly issuer: string };
      readonly entries: ReadonlyArray<{
        readonly name: string;
        readonly value: string;
        readonly usual: string;
        readonly rule: string;
        readonly clause: string;
        readonly wording: string;
      }>;
    } | null;
    readonly bodies: ReadonlyArray<{
      readonly id: string;
      readonly kind: BodyKind;
      readonly decision: { readonly number: string; readonly date: string } | null;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
      }>;
    }>;
    readonly writtenProgress: {
      readonly scripts: number;
      readonly mapOpened: boolean;
      readonly isCoder: boolean;
      readonly isMapOpener: boolean;
      readonly undecided: number | null;
      readonly turns: ReadonlyArray<{
        readonly turn: number;
        readonly given: number;
        readonly entered: number;
        readonly locked: number;
      }>;
      readonly stubReading: {
        readonly lost: ReadonlyArray<MapShareHolder>;
        readonly begunAt: string;
        readonly mayRead: boolean;
        readonly needsKey: boolean;
        readonly witness: { readonly id: string; readonly displayName: string };
        readonly firstReader: { readonly id: string; readonly displayName: string } | null;
      } | null;
    } | null;
    readonly auditHead: { readonly sequence: number; readonly hash: string } | null;
    readonly dates: {
      readonly notice: string;
      readonly opens: string;
      readonly closes: string;
      readonly written: string | null;
      readonly defence: string;
    };
    readonly posts: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly unit: string;
      readonly quota: number;
    }>;
    readonly reopenings: ReadonlyArray<{ readonly until: string }>;
    readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
  } | null;
};

export type RegulationDocumentAndEntriesFragment = {
  readonly document: { readonly number: string; readonly date: string; readonly issuer: string };
  readonly entries: ReadonlyArray<{
    readonly name: string;
    readonly value: string;
    readonly usual: string;
    readonly rule: string;
    readonly clause: string;
    readonly wording: string;
  }>;
};

export type BodyFieldsFragment = {
  readonly id: string;
  readonly kind: BodyKind;
  readonly decision: { readonly number: string; readonly date: string } | null;
  readonly seats: ReadonlyArray<{
    readonly seat: Seat;
    readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
  }>;
};

export type CandidatesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type CandidatesQuery = {
  readonly round: {
    readonly id: string;
    readonly applications: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly fullName: string;
          readonly birthDate: string;
          readonly unit: string;
          readonly title: string;
          readonly state: ApplicationState;
          readonly reasons: ReadonlyArray<string>;
          readonly candidateNumber: string | null;
          readonly submittedAt: string;
          readonly post: { readonly id: string; readonly title: string };
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ApplicationRowFragment = {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly birthDate: string;
  readonly unit: string;
  readonly title: string;
  readonly state: ApplicationState;
  readonly reasons: ReadonlyArray<string>;
  readonly candidateNumber: string | null;
  readonly submittedAt: string;
  readonly post: { readonly id: string; readonly title: string };
};

export type CreateRoundMutationVariables = Exact<{
  input: CreateRoundInput;
}>;

export type CreateRoundMutation = {
  readonly createRound: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AppointBodyMutationVariables = Exact<{
  input: AppointBodyInput;
}>;

export type AppointBodyMutation = {
  readonly appointBody: {
    readonly body: {
      readonly id: string;
      readonly kind: BodyKind;
      readonly decision: { readonly number: string; readonly date: string } | null;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
      }>;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OpenRegistrationMutationVariables = Exact<{
  input: RoundStepInput;
}>;

export type OpenRegistrationMutation = {
  readonly openRegistration: {
    readonly round: {
      readonly id: string;
      readonly version: number;
      readonly code: string;
      readonly title: string;
      readonly state: RoundState;
      readonly myRoles: ReadonlyArray<string>;
      readonly declarationRequired: boolean;
      readonly dates: {
        readonly notice: string;
        readonly opens: string;
        readonly closes: string;
        readonly written: string | null;
        readonly defence: string;
      };
      readonly posts: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly unit: string;
        readonly quota: number;
      }>;
      readonly reopenings: ReadonlyArray<{ readonly until: string }>;
      readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
      readonly regulation: {
        readonly entry: EntryMode;
        readonly ballot: BallotMode;
        readonly phases: ReadonlyArray<Phase>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CloseRegistrationMutationVariables = Exact<{
  input: RoundStepInput;
}>;

export type CloseRegistrationMutation = {
  readonly closeRegistration: {
    readonly round: {
      readonly id: string;
      readonly version: number;
      readonly code: string;
      readonly title: string;
      readonly state: RoundState;
      readonly myRoles: ReadonlyArray<string>;
      readonly declarationRequired: boolean;
      readonly dates: {
        readonly notice: string;
        readonly opens: string;
        readonly closes: string;
        readonly written: string | null;
        readonly defence: string;
      };
      readonly posts: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly unit: string;
        readonly quota: number;
      }>;
      readonly reopenings: ReadonlyArray<{ readonly until: string }>;
      readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
      readonly regulation: {
        readonly entry: EntryMode;
        readonly ballot: BallotMode;
        readonly phases: ReadonlyArray<Phase>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ConfirmCandidatesMutationVariables = Exact<{
  input: RoundStepInput;
}>;

export type ConfirmCandidatesMutation = {
  readonly confirmCandidates: {
    readonly round: {
      readonly id: string;
      readonly version: number;
      readonly code: string;
      readonly title: string;
      readonly state: RoundState;
      readonly myRoles: ReadonlyArray<string>;
      readonly declarationRequired: boolean;
      readonly dates: {
        readonly notice: string;
        readonly opens: string;
        readonly closes: string;
        readonly written: string | null;
        readonly defence: string;
      };
      readonly posts: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly unit: string;
        readonly quota: number;
      }>;
      readonly reopenings: ReadonlyArray<{ readonly until: string }>;
      readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
      readonly regulation: {
        readonly entry: EntryMode;
        readonly ballot: BallotMode;
        readonly phases: ReadonlyArray<Phase>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CompileWrittenMutationVariables = Exact<{
  input: RoundStepInput;
}>;

export type CompileWrittenMutation = {
  readonly compileWritten: {
    readonly round: {
      readonly id: string;
      readonly version: number;
      readonly code: string;
      readonly title: string;
      readonly state: RoundState;
      readonly myRoles: ReadonlyArray<string>;
      readonly declarationRequired: boolean;
      readonly dates: {
        readonly notice: string;
        readonly opens: string;
        readonly closes: string;
        readonly written: string | null;
        readonly defence: string;
      };
      readonly posts: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly unit: string;
        readonly quota: number;
      }>;
      readonly reopenings: ReadonlyArray<{ readonly until: string }>;
      readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
      readonly regulation: {
        readonly entry: EntryMode;
        readonly ballot: BallotMode;
        readonly phases: ReadonlyArray<Phase>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OpenScoringMutationVariables = Exact<{
  input: ScoringInput;
}>;

export type OpenScoringMutation = {
  readonly openScoring: {
    readonly round: {
      readonly id: string;
      readonly version: number;
      readonly code: string;
      readonly title: string;
      readonly state: RoundState;
      readonly myRoles: ReadonlyArray<string>;
      readonly declarationRequired: boolean;
      readonly dates: {
        readonly notice: string;
        readonly opens: string;
        readonly closes: string;
        readonly written: string | null;
        readonly defence: string;
      };
      readonly posts: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly unit: string;
        readonly quota: number;
      }>;
      readonly reopenings: ReadonlyArray<{ readonly until: string }>;
      readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
      readonly regulation: {
        readonly entry: EntryMode;
        readonly ballot: BallotMode;
        readonly phases: ReadonlyArray<Phase>;
      } | null;
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type MyScoreSheetsQueryVariables = Exact<{
  id: string;
}>;

export type MyScoreSheetsQuery = {
  readonly round: {
    readonly id: string;
    readonly version: number;
    readonly code: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly declarationRequired: boolean;
    readonly myScoreSheets: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly state: EntryState;
          readonly total: string | null;
          readonly lockedAt: string | null;
          readonly application: {
            readonly id: string;
            readonly fullName: string;
            readonly birthDate: string;
            readonly unit: string;
            readonly title: string;
            readonly candidateNumber: string | null;
            readonly post: { readonly id: string; readonly title: string };
          };
        };
      }>;
    };
    readonly dates: {
      readonly notice: string;
      readonly opens: string;
      readonly closes: string;
      readonly written: string | null;
      readonly defence: string;
    };
    readonly posts: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly unit: string;
      readonly quota: number;
    }>;
    readonly reopenings: ReadonlyArray<{ readonly until: string }>;
    readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
    readonly regulation: {
      readonly entry: EntryMode;
      readonly ballot: BallotMode;
      readonly phases: ReadonlyArray<Phase>;
    } | null;
  } | null;
};

export type MySheetFragment = {
  readonly id: string;
  readonly version: number;
  readonly state: EntryState;
  readonly total: string | null;
  readonly lockedAt: string | null;
  readonly application: {
    readonly id: string;
    readonly fullName: string;
    readonly birthDate: string;
    readonly unit: string;
    readonly title: string;
    readonly candidateNumber: string | null;
    readonly post: { readonly id: string; readonly title: string };
  };
};

export type SheetMarksQueryVariables = Exact<{
  id: string;
}>;

export type SheetMarksQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly marks: ReadonlyArray<{ readonly criterion: string; readonly mark: string }>;
        readonly earlier: ReadonlyArray<{
          readonly total: string;
          readonly reopenedAt: string;
          readonly reason: string;
        }>;
        readonly receipt: {
          readonly code: string;
          readonly commitment: string;
          readonly text: string;
          readonly words: ReadonlyArray<string>;
          readonly qrCode: string;
          readonly entry: number | null;
          readonly isRevealed: boolean;
          readonly opens: boolean | null;
        } | null;
      }
    | Record<PropertyKey, never>
    | null;
};

export type SubmitScoreSheetMutationVariables = Exact<{
  input: ScoreSheetInput;
}>;

export type SubmitScoreSheetMutation = {
  readonly submitScoreSheet: {
    readonly scoreSheet: {
      readonly id: string;
      readonly version: number;
      readonly state: EntryState;
      readonly total: string | null;
      readonly lockedAt: string | null;
      readonly application: {
        readonly id: string;
        readonly fullName: string;
        readonly birthDate: string;
        readonly unit: string;
        readonly title: string;
        readonly candidateNumber: string | null;
        readonly post: { readonly id: string; readonly title: string };
      };
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ConfirmPaperSheetMutationVariables = Exact<{
  input: ScoreSheetInput;
}>;

export type ConfirmPaperSheetMutation = {
  readonly confirmPaperSheet: {
    readonly scoreSheet: {
      readonly id: string;
      readonly version: number;
      readonly state: EntryState;
      readonly total: string | null;
      readonly lockedAt: string | null;
      readonly application: {
        readonly id: string;
        readonly fullName: string;
        readonly birthDate: string;
        readonly unit: string;
        readonly title: string;
        readonly candidateNumber: string | null;
        readonly post: { readonly id: string; readonly title: string };
      };
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CastBallotMutationVariables = Exact<{
  input: ScoreSheetInput;
}>;

export type CastBallotMutation = {
  readonly castBallot: {
    readonly scoreSheet: {
      readonly id: string;
      readonly version: number;
      readonly state: EntryState;
      readonly total: string | null;
      readonly lockedAt: string | null;
      readonly application: {
        readonly id: string;
        readonly fullName: string;
        readonly birthDate: string;
        readonly unit: string;
        readonly title: string;
        readonly candidateNumber: string | null;
        readonly post: { readonly id: string; readonly title: string };
      };
    } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SheetPhotoQueryVariables = Exact<{
  id: string;
}>;

export type SheetPhotoQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly photo: { readonly fileId: string; readonly isPicture: boolean; readonly addedAt: string } | null;
      }
    | Record<PropertyKey, never>
    | null;
};

export type PhotographedSheetsQueryVariables = Exact<{
  id: string;
  applicationId: string;
}>;

export type PhotographedSheetsQuery = {
  readonly round: {
    readonly id: string;
    readonly photographedSheets: ReadonlyArray<{ readonly addedAt: string; readonly member: { readonly id: string } }>;
  } | null;
};

export type AttachSheetPhotoMutationVariables = Exact<{
  input: AttachSheetPhotoInput;
}>;

export type AttachSheetPhotoMutation = {
  readonly attachSheetPhoto: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SheetEntryQueryVariables = Exact<{
  id: string;
}>;

export type SheetEntryQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly regulation: { readonly ballot: BallotMode; readonly entry: EntryMode } | null;
    readonly rubric: ReadonlyArray<{ readonly key: string; readonly title: string; readonly maximum: string }>;
    readonly bodies: ReadonlyArray<{
      readonly kind: BodyKind;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string };
      }>;
    }>;
    readonly panelExclusions: ReadonlyArray<{ readonly postId: string; readonly member: { readonly id: string } }>;
    readonly defenceProgress: ReadonlyArray<{
      readonly expected: number;
      readonly submitted: number;
      readonly isComplete: boolean;
      readonly application: {
        readonly id: string;
        readonly fullName: string;
        readonly candidateNumber: string | null;
        readonly post: { readonly id: string; readonly title: string };
      };
    }>;
  } | null;
};

export type EnterPaperSheetsMutationVariables = Exact<{
  input: EnterPaperSheetsInput;
}>;

export type EnterPaperSheetsMutation = {
  readonly enterPaperSheets: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnterBallotsMutationVariables = Exact<{
  input: EnterBallotsInput;
}>;

export type EnterBallotsMutation = {
  readonly enterBallots: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ConfirmBallotsMutationVariables = Exact<{
  input: ConfirmBallotsInput;
}>;

export type ConfirmBallotsMutation = {
  readonly confirmBallots: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type StubReadingFieldsFragment = {
  readonly lost: ReadonlyArray<MapShareHolder>;
  readonly begunAt: string;
  readonly mayRead: boolean;
  readonly needsKey: boolean;
  readonly witness: { readonly id: string; readonly displayName: string };
  readonly firstReader: { readonly id: string; readonly displayName: string } | null;
};

export type BeginStubReadingMutationVariables = Exact<{
  input: BeginStubReadingInput;
}>;

export type BeginStubReadingMutation = {
  readonly beginStubReading: {
    readonly round: { readonly id: string; readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnterStubsMutationVariables = Exact<{
  input: EnterStubsInput;
}>;

export type EnterStubsMutation = {
  readonly enterStubs: {
    readonly round: { readonly id: string; readonly version: number } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RoundTemplatesQueryVariables = Exact<{
  id: string;
}>;

export type RoundTemplatesQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myRoles: ReadonlyArray<string>;
    readonly paperForms: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly wording: {
        readonly number: number;
        readonly isOriginal: boolean;
        readonly writtenFor: number;
        readonly formVersion: number;
        readonly lapsed: {
          readonly number: number;
          readonly text: string;
          readonly reasons: ReadonlyArray<string>;
        } | null;
        readonly editions: ReadonlyArray<{
          readonly number: number;
          readonly basedOn: number;
          readonly sha256: string;
          readonly isOriginal: boolean;
          readonly decidedAt: string;
          readonly proposedBy: { readonly displayName: string };
          readonly approvedBy: { readonly displayName: string };
        }>;
      };
    }>;
  } | null;
};

export type RoundTemplateQueryVariables = Exact<{
  id: string;
  code: string;
}>;

export type RoundTemplateQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly myRoles: ReadonlyArray<string>;
    readonly paperForms: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly wording: {
        readonly text: string;
        readonly original: string;
        readonly number: number;
        readonly isOriginal: boolean;
        readonly writtenFor: number;
        readonly formVersion: number;
        readonly lapsed: {
          readonly number: number;
          readonly text: string;
          readonly reasons: ReadonlyArray<string>;
        } | null;
        readonly editions: ReadonlyArray<{
          readonly number: number;
          readonly basedOn: number;
          readonly sha256: string;
          readonly isOriginal: boolean;
          readonly decidedAt: string;
          readonly proposedBy: { readonly displayName: string };
          readonly approvedBy: { readonly displayName: string };
        }>;
      };
    }>;
  } | null;
};

export type LapsedWordingsQueryVariables = Exact<{
  id: string;
}>;

export type LapsedWordingsQuery = {
  readonly round: {
    readonly id: string;
    readonly lapsedWordings: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly number: number;
      readonly reasons: ReadonlyArray<string>;
    }>;
  } | null;
};

export type WordingStateFragment = {
  readonly number: number;
  readonly isOriginal: boolean;
  readonly writtenFor: number;
  readonly formVersion: number;
  readonly lapsed: { readonly number: number; readonly text: string; readonly reasons: ReadonlyArray<string> } | null;
  readonly editions: ReadonlyArray<{
    readonly number: number;
    readonly basedOn: number;
    readonly sha256: string;
    readonly isOriginal: boolean;
    readonly decidedAt: string;
    readonly proposedBy: { readonly displayName: string };
    readonly approvedBy: { readonly displayName: string };
  }>;
};

export type ChangeTemplateMutationVariables = Exact<{
  input: ChangeTemplateInput;
}>;

export type ChangeTemplateMutation = {
  readonly changeTemplate: {
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type RegulationVersionsQueryVariables = Exact<{
  id: string;
}>;

export type RegulationVersionsQuery = {
  readonly round: {
    readonly id: string;
    readonly regulationVersions: ReadonlyArray<{
      readonly number: number;
      readonly savedAt: string;
      readonly origin: RegulationOrigin;
      readonly restoredFrom: number | null;
      readonly savedBy: { readonly id: string; readonly displayName: string };
      readonly changes: ReadonlyArray<{
        readonly name: string;
        readonly wording: string;
        readonly before: string | null;
        readonly after: string;
      }>;
    }>;
  } | null;
};

export type RegulationVersionQueryVariables = Exact<{
  id: string;
  number: number;
}>;

export type RegulationVersionQuery = {
  readonly round: {
    readonly id: string;
    readonly regulationVersion: {
      readonly number: number;
      readonly regulation: {
        readonly document: { readonly number: string; readonly date: string; readonly issuer: string };
        readonly entries: ReadonlyArray<{
          readonly name: string;
          readonly value: string;
          readonly usual: string;
          readonly rule: string;
          readonly clause: string;
          readonly wording: string;
        }>;
      };
    } | null;
  } | null;
};

export type RestoreRegulationMutationVariables = Exact<{
  input: RestoreRegulationInput;
}>;

export type RestoreRegulationMutation = {
  readonly restoreRegulation: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type WrittenCountsFragment = {
  readonly scripts: number;
  readonly mapOpened: boolean;
  readonly isCoder: boolean;
  readonly isMapOpener: boolean;
  readonly undecided: number | null;
  readonly turns: ReadonlyArray<{
    readonly turn: number;
    readonly given: number;
    readonly entered: number;
    readonly locked: number;
  }>;
  readonly stubReading: {
    readonly lost: ReadonlyArray<MapShareHolder>;
    readonly begunAt: string;
    readonly mayRead: boolean;
    readonly needsKey: boolean;
    readonly witness: { readonly id: string; readonly displayName: string };
    readonly firstReader: { readonly id: string; readonly displayName: string } | null;
  } | null;
};

export type WrittenPaperQueryVariables = Exact<{
  id: string;
}>;

export type WrittenPaperQuery = {
  readonly round: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly state: RoundState;
    readonly myRoles: ReadonlyArray<string>;
    readonly regulation: { readonly entry: EntryMode } | null;
    readonly writtenProgress: {
      readonly scripts: number;
      readonly mapOpened: boolean;
      readonly isCoder: boolean;
      readonly isMapOpener: boolean;
      readonly undecided: number | null;
      readonly turns: ReadonlyArray<{
        readonly turn: number;
        readonly given: number;
        readonly entered: number;
        readonly locked: number;
      }>;
      readonly stubReading: {
        readonly lost: ReadonlyArray<MapShareHolder>;
        readonly begunAt: string;
        readonly mayRead: boolean;
        readonly needsKey: boolean;
        readonly witness: { readonly id: string; readonly displayName: string };
        readonly firstReader: { readonly id: string; readonly displayName: string } | null;
      } | null;
    } | null;
    readonly bodies: ReadonlyArray<{
      readonly id: string;
      readonly kind: BodyKind;
      readonly decision: { readonly number: string; readonly date: string } | null;
      readonly seats: ReadonlyArray<{
        readonly seat: Seat;
        readonly person: { readonly id: string; readonly displayName: string; readonly position: string };
      }>;
    }>;
  } | null;
};

export type MarkersAgreementQueryVariables = Exact<{
  id: string;
}>;

export type MarkersAgreementQuery = {
  readonly round: {
    readonly id: string;
    readonly markingAgreement: {
      readonly scripts: number;
      readonly intraclass: { readonly value: string | null; readonly sentence: string };
      readonly kappa: { readonly value: string | null; readonly sentence: string };
      readonly markers: ReadonlyArray<{
        readonly name: string;
        readonly scripts: number;
        readonly severity: { readonly value: string | null; readonly sentence: string };
        readonly drift: { readonly value: string | null; readonly sentence: string };
      }>;
    } | null;
  } | null;
};

export type FigureFragment = { readonly value: string | null; readonly sentence: string };

export type ScriptsOfRoundQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ScriptsOfRoundQuery = {
  readonly round: {
    readonly id: string;
    readonly scripts: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly code: string;
          readonly marks: ReadonlyArray<string>;
          readonly questionMarks: ReadonlyArray<ReadonlyArray<string>>;
          readonly needs: BlockNeed | null;
          readonly awaitsThird: boolean;
          readonly zero: ZeroCause | null;
          readonly corrections: ReadonlyArray<{
            readonly turn: number;
            readonly mark: string;
            readonly reason: string;
          }>;
          readonly official: { readonly value: string; readonly formula: string } | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ScriptLineFragment = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly marks: ReadonlyArray<string>;
  readonly questionMarks: ReadonlyArray<ReadonlyArray<string>>;
  readonly needs: BlockNeed | null;
  readonly awaitsThird: boolean;
  readonly zero: ZeroCause | null;
  readonly corrections: ReadonlyArray<{ readonly turn: number; readonly mark: string; readonly reason: string }>;
  readonly official: { readonly value: string; readonly formula: string } | null;
};

export type PaperToEnterQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  again: boolean;
}>;

export type PaperToEnterQuery = {
  readonly round: {
    readonly id: string;
    readonly regulation: { readonly questionMaxima: ReadonlyArray<string> } | null;
    readonly markingsToEnter: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly code: string;
          readonly turn: number;
          readonly remarking: boolean;
          readonly state: EntryState;
          readonly mark: string | null;
          readonly questionMarks: ReadonlyArray<string>;
          readonly corrections: ReadonlyArray<{
            readonly turn: number;
            readonly mark: string;
            readonly questionMarks: ReadonlyArray<string>;
            readonly reason: string;
          }>;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type MyMarkingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type MyMarkingsQuery = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly regulation: { readonly entry: EntryMode; readonly questionMaxima: ReadonlyArray<string> } | null;
    readonly myMarkings: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly version: number;
          readonly code: string;
          readonly turn: number;
          readonly remarking: boolean;
          readonly state: EntryState;
          readonly mark: string | null;
          readonly questionMarks: ReadonlyArray<string>;
          readonly corrections: ReadonlyArray<{
            readonly turn: number;
            readonly mark: string;
            readonly questionMarks: ReadonlyArray<string>;
            readonly reason: string;
          }>;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type MarkingReceiptQueryVariables = Exact<{
  id: string;
}>;

export type MarkingReceiptQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly receipt: {
          readonly code: string;
          readonly commitment: string;
          readonly text: string;
          readonly words: ReadonlyArray<string>;
          readonly qrCode: string;
          readonly entry: number | null;
          readonly isRevealed: boolean;
          readonly opens: boolean | null;
        } | null;
      }
    | Record<PropertyKey, never>
    | null;
};

export type MarkingLineFragment = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly turn: number;
  readonly remarking: boolean;
  readonly state: EntryState;
  readonly mark: string | null;
  readonly questionMarks: ReadonlyArray<string>;
  readonly corrections: ReadonlyArray<{
    readonly turn: number;
    readonly mark: string;
    readonly questionMarks: ReadonlyArray<string>;
    readonly reason: string;
  }>;
};

export type CodeScriptsMutationVariables = Exact<{
  input: CodeScriptsInput;
}>;

export type CodeScriptsMutation = {
  readonly codeScripts: {
    readonly scripts: ReadonlyArray<{ readonly candidateNumber: string; readonly code: string }> | null;
    readonly shares: ReadonlyArray<{
      readonly holder: MapShareHolder;
      readonly text: string;
      readonly qrCode: string;
    }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type AllocateMarkersMutationVariables = Exact<{
  input: ScriptsInput;
}>;

export type AllocateMarkersMutation = {
  readonly allocateMarkers: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type OpenBlindMapMutationVariables = Exact<{
  input: OpenBlindMapInput;
}>;

export type OpenBlindMapMutation = {
  readonly openBlindMap: {
    readonly round: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type EnterPaperMarksMutationVariables = Exact<{
  input: WrittenMarksInput;
}>;

export type EnterPaperMarksMutation = {
  readonly enterPaperMarks: {
    readonly markings: ReadonlyArray<{ readonly id: string }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type SubmitWrittenMarksMutationVariables = Exact<{
  input: WrittenMarksInput;
}>;

export type SubmitWrittenMarksMutation = {
  readonly submitWrittenMarks: {
    readonly markings: ReadonlyArray<{ readonly id: string }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ConfirmPaperMarksMutationVariables = Exact<{
  input: WrittenMarksInput;
}>;

export type ConfirmPaperMarksMutation = {
  readonly confirmPaperMarks: {
    readonly markings: ReadonlyArray<{ readonly id: string }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type CallThirdMarkerMutationVariables = Exact<{
  input: CallThirdMarkerInput;
}>;

export type CallThirdMarkerMutation = {
  readonly callThirdMarker: {
    readonly script: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type DecideWrittenMarkMutationVariables = Exact<{
  input: DecideWrittenMarkInput;
}>;

export type DecideWrittenMarkMutation = {
  readonly decideWrittenMark: {
    readonly script: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ZeroWrittenMarkMutationVariables = Exact<{
  input: ZeroWrittenMarkInput;
}>;

export type ZeroWrittenMarkMutation = {
  readonly zeroWrittenMark: {
    readonly script: { readonly id: string } | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export type ReopenWrittenMarkMutationVariables = Exact<{
  input: ReopenWrittenMarkInput;
}>;

export type ReopenWrittenMarkMutation = {
  readonly reopenWrittenMark: {
    readonly markings: ReadonlyArray<{ readonly id: string }> | null;
    readonly errors: ReadonlyArray<
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
      | {
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly rule: string | null;
        }
    >;
  };
};

export const CurrentViewer: Operation<CurrentViewerQuery, CurrentViewerQueryVariables> = {
  text: 'query CurrentViewer{viewer{...Me}currentSession{...HalfOpen}}fragment HalfOpen on CurrentSession{stage displayName endsAt idleMinutes deviceOf}fragment Me on Viewer{isAdministrator agency{name superior}account{id username displayName position}}',
};

export const FirstRun: Operation<FirstRunQuery, FirstRunQueryVariables> = {
  text: 'query FirstRun{needsSetup}',
};

export const SignIn: Operation<SignInMutation, SignInMutationVariables> = {
  text: 'mutation SignIn($input:SignInInput!){signIn(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const VerifyTotp: Operation<VerifyTotpMutation, VerifyTotpMutationVariables> = {
  text: 'mutation VerifyTotp($input:VerifyTotpInput!){verifyTotp(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnrolTotp: Operation<EnrolTotpMutation, EnrolTotpMutationVariables> = {
  text: 'mutation EnrolTotp{enrolTotp{enrolment{secret qrCode}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ConfirmTotp: Operation<ConfirmTotpMutation, ConfirmTotpMutationVariables> = {
  text: 'mutation ConfirmTotp($input:ConfirmTotpInput!){confirmTotp(input:$input){recoveryCodes errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnterByPass: Operation<EnterByPassMutation, EnterByPassMutationVariables> = {
  text: 'mutation EnterByPass($input:EnterByPassInput!){enterByPass(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const StepUp: Operation<StepUpMutation, StepUpMutationVariables> = {
  text: 'mutation StepUp($input:StepUpInput!){stepUp(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const SignOut: Operation<SignOutMutation, SignOutMutationVariables> = {
  text: 'mutation SignOut{signOut{errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const OwnAccount: Operation<OwnAccountQuery, OwnAccountQueryVariables> = {
  text: 'query OwnAccount{viewer{hasTotp mustUseTotp recoveryCodesLeft sessions{...SessionRow}}}fragment SessionRow on OwnSession{id createdAt lastSeenAt device isCurrent}',
};

export const EndSession: Operation<EndSessionMutation, EndSessionMutationVariables> = {
  text: 'mutation EndSession($input:EndSessionInput!){endSession(input:$input){sessions{...SessionRow}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment SessionRow on OwnSession{id createdAt lastSeenAt device isCurrent}',
};

export const EndOtherSessions: Operation<EndOtherSessionsMutation, EndOtherSessionsMutationVariables> = {
  text: 'mutation EndOtherSessions{endOtherSessions{sessions{...SessionRow}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment SessionRow on OwnSession{id createdAt lastSeenAt device isCurrent}',
};

export const ChangePassword: Operation<ChangePasswordMutation, ChangePasswordMutationVariables> = {
  text: 'mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RenewRecoveryCodes: Operation<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> = {
  text: 'mutation RenewRecoveryCodes{renewRecoveryCodes{recoveryCodes errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CreateFirstAdministrator: Operation<
  CreateFirstAdministratorMutation,
  CreateFirstAdministratorMutationVariables
> = {
  text: 'mutation CreateFirstAdministrator($input:CreateFirstAdministratorInput!){createFirstAdministrator(input:$input){account{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AcceptInvitation: Operation<AcceptInvitationMutation, AcceptInvitationMutationVariables> = {
  text: 'mutation AcceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){account{id displayName}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ResetPassword: Operation<ResetPasswordMutation, ResetPasswordMutationVariables> = {
  text: 'mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){account{id displayName}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RequestReset: Operation<RequestResetMutation, RequestResetMutationVariables> = {
  text: 'mutation RequestReset($input:RequestResetInput!){requestReset(input:$input){sendsMail errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const InviteAccounts: Operation<InviteAccountsMutation, InviteAccountsMutationVariables> = {
  text: 'mutation InviteAccounts($input:InviteAccountsInput!){inviteAccounts(input:$input){invitations{code link isMailed expiresAt account{...Person}}errors{...Refused}}}fragment Person on Account{id username displayName position}fragment Refused on UserError{code message path rule}',
};

export const BreachesAndAppeals: Operation<BreachesAndAppealsQuery, BreachesAndAppealsQueryVariables> = {
  text: 'query BreachesAndAppeals($id:ID!){round(id:$id){id title state myRoles appealsUntil regulation{unsignedIsZero}violations(first:100){edges{node{...BreachRow}}}appeals(first:100){edges{node{...AppealRow}}}}}fragment AppealRow on Appeal{id version code filedAt allocated remarks needs crossing published{value formula}official{value formula}application{id fullName candidateNumber}}fragment BreachRow on Violation{id version form act signed witnesses recordedAt upheld application{id fullName candidateNumber}}',
};

export const SeatedCandidates: Operation<SeatedCandidatesQuery, SeatedCandidatesQueryVariables> = {
  text: 'query SeatedCandidates($id:ID!$after:String){round(id:$id){id applications(first:100 after:$after){edges{node{id fullName candidateNumber}}pageInfo{hasNextPage endCursor}}}}',
};

export const RecordViolation: Operation<RecordViolationMutation, RecordViolationMutationVariables> = {
  text: 'mutation RecordViolation($input:RecordViolationInput!){recordViolation(input:$input){violation{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DecideViolation: Operation<DecideViolationMutation, DecideViolationMutationVariables> = {
  text: 'mutation DecideViolation($input:DecideViolationInput!){decideViolation(input:$input){violation{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const FileAppeal: Operation<FileAppealMutation, FileAppealMutationVariables> = {
  text: 'mutation FileAppeal($input:FileAppealInput!){fileAppeal(input:$input){appeal{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AllocateRemarkers: Operation<AllocateRemarkersMutation, AllocateRemarkersMutationVariables> = {
  text: 'mutation AllocateRemarkers($input:ScriptsInput!){allocateRemarkers(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CallThirdRemarker: Operation<CallThirdRemarkerMutation, CallThirdRemarkerMutationVariables> = {
  text: 'mutation CallThirdRemarker($input:CallThirdRemarkerInput!){callThirdRemarker(input:$input){appeal{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DecideAppeal: Operation<DecideAppealMutation, DecideAppealMutationVariables> = {
  text: 'mutation DecideAppeal($input:DecideAppealInput!){decideAppeal(input:$input){appeal{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const PendingApprovals: Operation<PendingApprovalsQuery, PendingApprovalsQueryVariables> = {
  text: 'query PendingApprovals($after:String){pendingApprovals(first:50 after:$after){edges{node{...WaitingAct}}pageInfo{hasNextPage endCursor}}}fragment WaitingAct on Approval{id title payloadHash requestedAt expiresAt isMine mayDecide roundId roundTitle requestedBy{id displayName position}details{label value}wordingChange{code name before after}}',
};

export const WaitingTasks: Operation<WaitingTasksQuery, WaitingTasksQueryVariables> = {
  text: 'query WaitingTasks{pendingApprovals(first:50){edges{node{id title roundTitle mayDecide}}}}',
};

export const WaitingActsOfRound: Operation<WaitingActsOfRoundQuery, WaitingActsOfRoundQueryVariables> = {
  text: 'query WaitingActsOfRound($id:ID!){round(id:$id){id pendingApprovals(first:50){edges{node{id title expiresAt mayDecide}}}}}',
};

export const ApproveAct: Operation<ApproveActMutation, ApproveActMutationVariables> = {
  text: 'mutation ApproveAct($input:ApproveActInput!){approveAct(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RejectAct: Operation<RejectActMutation, RejectActMutationVariables> = {
  text: 'mutation RejectAct($input:RejectActInput!){rejectAct(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RoundAudit: Operation<RoundAuditQuery, RoundAuditQueryVariables> = {
  text: 'query RoundAudit($id:ID!$after:String$filter:AuditFilterInput){round(id:$id){id title auditEntries(first:30 after:$after filter:$filter){...AuditPage}}}fragment AuditPage on AuditEntryConnection{edges{node{sequence at actor{id name}title sentence changes{field before after}hash}}pageInfo{hasNextPage endCursor}actions{code title}}',
};

export const SystemAudit: Operation<SystemAuditQuery, SystemAuditQueryVariables> = {
  text: 'query SystemAudit($after:String$filter:AuditFilterInput){systemAudit(first:30 after:$after filter:$filter){...AuditPage}}fragment AuditPage on AuditEntryConnection{edges{node{sequence at actor{id name}title sentence changes{field before after}hash}}pageInfo{hasNextPage endCursor}actions{code title}}',
};

export const CompulsoryRound: Operation<CompulsoryRoundQuery, CompulsoryRoundQueryVariables> = {
  text: 'query CompulsoryRound($id:ID!){round(id:$id){id title state myRoles posts{id title unit}regulation{excuses}compulsoryPeople{...CompulsoryFields}}}fragment CompulsoryFields on CompulsoryPerson{id version fullName birthDate unit title state notCounted post{id title}excuse{kind evidence{number date issuer}}report{document{number date}recipient}}',
};

export const NameCompulsoryPeople: Operation<NameCompulsoryPeopleMutation, NameCompulsoryPeopleMutationVariables> = {
  text: 'mutation NameCompulsoryPeople($input:NameCompulsoryPeopleInput!){nameCompulsoryPeople(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ExcuseCompulsoryPerson: Operation<
  ExcuseCompulsoryPersonMutation,
  ExcuseCompulsoryPersonMutationVariables
> = {
  text: 'mutation ExcuseCompulsoryPerson($input:ExcuseCompulsoryPersonInput!){excuseCompulsoryPerson(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RemoveCompulsoryPerson: Operation<
  RemoveCompulsoryPersonMutation,
  RemoveCompulsoryPersonMutationVariables
> = {
  text: 'mutation RemoveCompulsoryPerson($input:RemoveCompulsoryPersonInput!){removeCompulsoryPerson(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ReportUnregistered: Operation<ReportUnregisteredMutation, ReportUnregisteredMutationVariables> = {
  text: 'mutation ReportUnregistered($input:ReportUnregisteredInput!){reportUnregistered(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ConflictsPage: Operation<ConflictsPageQuery, ConflictsPageQueryVariables> = {
  text: 'query ConflictsPage($id:ID!){round(id:$id){id title myRoles warnings{code message body{id kind}person{id displayName}}knownRelations(first:100){edges{node{...Known}}}}}fragment Known on KnownRelation{person{id displayName position}applicant{applicationId fullName unit title}relation declaredBy declaredOn isBarring dismissed}',
};

export const DismissRelation: Operation<DismissRelationMutation, DismissRelationMutationVariables> = {
  text: 'mutation DismissRelation($input:DismissRelationInput!){dismissRelation(input:$input){approval{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ReplacePage: Operation<ReplacePageQuery, ReplacePageQueryVariables> = {
  text: 'query ReplacePage($id:ID!){round(id:$id){id title myRoles bodies{...BodyFields version formerSeats{seat from to reason person{id displayName}replacedBy{id displayName}decision{number date}}}}}fragment BodyFields on Body{id kind decision{number date}seats{seat person{id displayName position}}}',
};

export const BodyWithout: Operation<BodyWithoutQuery, BodyWithoutQueryVariables> = {
  text: 'query BodyWithout($bodyId:ID!$personIds:[ID!]!){bodyWithout(bodyId:$bodyId personIds:$personIds){lawful reasons{...Refused}replacements{seats person{id displayName position}candidates{id displayName position}}}}fragment Refused on UserError{code message path rule}',
};

export const ReplaceMember: Operation<ReplaceMemberMutation, ReplaceMemberMutationVariables> = {
  text: 'mutation ReplaceMember($input:ReplaceMemberInput!){replaceMember(input:$input){approval{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const MyDataRequests: Operation<MyDataRequestsQuery, MyDataRequestsQueryVariables> = {
  text: 'query MyDataRequests($id:ID!){round(id:$id){id title myDataRequests{...DataRequestFields}}}fragment DataRequestFields on DataRequest{id version kind text askedAt dueOn state answer{outcome text at}carryOut{dueOn state text at}}',
};

export const DataRequests: Operation<DataRequestsQuery, DataRequestsQueryVariables> = {
  text: 'query DataRequests($id:ID!){round(id:$id){id title myRoles dataRequests{...DataRequestFields person{id displayName}}}}fragment DataRequestFields on DataRequest{id version kind text askedAt dueOn state answer{outcome text at}carryOut{dueOn state text at}}',
};

export const AskAboutOwnData: Operation<AskAboutOwnDataMutation, AskAboutOwnDataMutationVariables> = {
  text: 'mutation AskAboutOwnData($input:AskAboutOwnDataInput!){askAboutOwnData(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AnswerDataRequest: Operation<AnswerDataRequestMutation, AnswerDataRequestMutationVariables> = {
  text: 'mutation AnswerDataRequest($input:AnswerDataRequestInput!){answerDataRequest(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CarryOutWithdrawal: Operation<CarryOutWithdrawalMutation, CarryOutWithdrawalMutationVariables> = {
  text: 'mutation CarryOutWithdrawal($input:CarryOutWithdrawalInput!){carryOutWithdrawal(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DefenceBoard: Operation<DefenceBoardQuery, DefenceBoardQueryVariables> = {
  text: 'query DefenceBoard($id:ID!){round(id:$id){id title state myRoles regulation{ballot entry}bodies{kind seats{seat person{id displayName}}}panelExclusions{postId at reason member{id displayName}}dates{defence}incidents{id version kind happenedAt place people what done isSettled application{id fullName}}panelPasses{id state openedAt device member{id}}defenceSession{...Hearing}defenceProgress{expected submitted isComplete application{id fullName candidateNumber post{id title}}}}}fragment Hearing on DefenceSession{version seed drawnAt place startsAt minutes{preparation presentation questions}order{position state expectedAt application{id fullName candidateNumber post{id title}}turn{calledAt endedAt phase running secondsLeft reason questions{askedBy{id displayName}question answer at}recordings{name sha256 at}}}}',
};

export const DrawDefenceOrder: Operation<DrawDefenceOrderMutation, DrawDefenceOrderMutationVariables> = {
  text: 'mutation DrawDefenceOrder($input:DrawDefenceOrderInput!){drawDefenceOrder(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RecordIncident: Operation<RecordIncidentMutation, RecordIncidentMutationVariables> = {
  text: 'mutation RecordIncident($input:RecordIncidentInput!){recordIncident(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ChangeIncident: Operation<ChangeIncidentMutation, ChangeIncidentMutationVariables> = {
  text: 'mutation ChangeIncident($input:ChangeIncidentInput!){changeIncident(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const IssuePanelPass: Operation<IssuePanelPassMutation, IssuePanelPassMutationVariables> = {
  text: 'mutation IssuePanelPass($input:IssuePanelPassInput!$origin:String!){issuePanelPass(input:$input){codes{code pin qrCode(origin:$origin)}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RevokePanelPass: Operation<RevokePanelPassMutation, RevokePanelPassMutationVariables> = {
  text: 'mutation RevokePanelPass($input:RevokePanelPassInput!){revokePanelPass(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CallDefender: Operation<CallDefenderMutation, CallDefenderMutationVariables> = {
  text: 'mutation CallDefender($input:CallDefenderInput!){callDefender(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const MoveDefenceClock: Operation<MoveDefenceClockMutation, MoveDefenceClockMutationVariables> = {
  text: 'mutation MoveDefenceClock($input:MoveDefenceClockInput!){moveDefenceClock(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EndDefence: Operation<EndDefenceMutation, EndDefenceMutationVariables> = {
  text: 'mutation EndDefence($input:EndDefenceInput!){endDefence(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const MinuteDefence: Operation<MinuteDefenceMutation, MinuteDefenceMutationVariables> = {
  text: 'mutation MinuteDefence($input:MinuteDefenceInput!){minuteDefence(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ReferDefenceRecording: Operation<ReferDefenceRecordingMutation, ReferDefenceRecordingMutationVariables> = {
  text: 'mutation ReferDefenceRecording($input:ReferDefenceRecordingInput!){referDefenceRecording(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CloseBallot: Operation<CloseBallotMutation, CloseBallotMutationVariables> = {
  text: 'mutation CloseBallot($input:BallotInput!){closeBallot(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RestartBallot: Operation<RestartBallotMutation, RestartBallotMutationVariables> = {
  text: 'mutation RestartBallot($input:RestartBallotInput!){restartBallot(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ReopenScoreSheet: Operation<ReopenScoreSheetMutation, ReopenScoreSheetMutationVariables> = {
  text: 'mutation ReopenScoreSheet($input:ReopenScoreSheetInput!){reopenScoreSheet(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ExcludePanelMember: Operation<ExcludePanelMemberMutation, ExcludePanelMemberMutationVariables> = {
  text: 'mutation ExcludePanelMember($input:ExcludePanelMemberInput!){excludePanelMember(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EstablishResult: Operation<EstablishResultMutation, EstablishResultMutationVariables> = {
  text: 'mutation EstablishResult($input:EstablishResultInput!){establishResult(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RecordTieDecision: Operation<RecordTieDecisionMutation, RecordTieDecisionMutationVariables> = {
  text: 'mutation RecordTieDecision($input:RecordTieDecisionInput!){recordTieDecision(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ReleaseResult: Operation<ReleaseResultMutation, ReleaseResultMutationVariables> = {
  text: 'mutation ReleaseResult($input:ReleaseResultInput!){releaseResult(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EraseDossiers: Operation<EraseDossiersMutation, EraseDossiersMutationVariables> = {
  text: 'mutation EraseDossiers($input:EraseDossiersInput!){eraseDossiers(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ResultPage: Operation<ResultPageQuery, ResultPageQueryVariables> = {
  text: 'query ResultPage($id:ID!$after:String){round(id:$id){id regulation{approver}title state version myRoles bodies{kind seats{seat person{id displayName}}}publishedResult{on complaintsUntil dossiersErasedOn}result{establishedAt blocked{needs application{id fullName}}posts{outcome post{id title unit quota}candidates(first:12 after:$after){edges{cursor node{...ResultLine}}pageInfo{hasNextPage endCursor}}}}}}fragment ResultLine on CandidateResult{rank outcome application{id fullName candidateNumber}written{value}defence{value}total{value}explanation{sentence rule clause}}',
};

export const ExplainResult: Operation<ExplainResultQuery, ExplainResultQueryVariables> = {
  text: 'query ExplainResult($id:ID!$after:String){round(id:$id){result{posts{post{id}candidates(first:1 after:$after){edges{node{application{id}written{...Traced}defence{...Traced}total{...Traced}}}}}}}}fragment Traced on TracedMark{value rule clause formula inputs{name value}}',
};

export const WhatIf: Operation<WhatIfQuery, WhatIfQueryVariables> = {
  text: 'query WhatIf($id:ID!){round(id:$id){result{posts{post{id}whatIf{isRaise by becomes application{id fullName}}}}}}',
};

export const RegistrationForm: Operation<RegistrationFormQuery, RegistrationFormQueryVariables> = {
  text: 'query RegistrationForm($id:ID!){round(id:$id){id title state reopenings{until nomineesOnly post{id title}}dates{opens closes}posts{id title unit}myDraft{step savedAt fields{name value}}myAttachments{...AttachmentFields}regulation{conditions{papers}}myRoles applications(first:1){edges{node{id}}}}}fragment AttachmentFields on Attachment{id kind name type size sha256 addedAt}',
};

export const MyApplication: Operation<MyApplicationQuery, MyApplicationQueryVariables> = {
  text: 'query MyApplication($id:ID!){viewer{account{id}}round(id:$id){id title state myRoles reopenings{until}dates{opens closes written defence}myWritten{mark opensDefence releasedOn appealsUntil}mySeat{room place seat date startsAt lateLimit}ownTurn{position before state expectedAt place}myPapers{...OwnPaperLine}myAttachments{...AttachmentFields}regulation{conditions{papers}}applications(first:2){edges{node{id version state fullName birthDate unit title route reasons candidateNumber submittedAt post{id title unit}dossier{version receiptCode fingerprint supplement{items message dueOn answeredAt}details{...DossierDetailFields}}}}}}}fragment AttachmentFields on Attachment{id kind name type size sha256 addedAt}fragment DossierDetailFields on DossierDetails{phone email address citizenId citizenIdWarnings facts{...FactFields}checklist{key label verdict sentence rule clause source}attachments{...AttachmentFields}}fragment FactFields on DeclaredFacts{planning appointment inPostSince education politics partyMember ratings{year rating}bar isHealthy nomination{number date}partyConsent{number date}}fragment OwnPaperLine on OwnPaper{id name issuedAt}',
};

export const DeskRound: Operation<DeskRoundQuery, DeskRoundQueryVariables> = {
  text: 'query DeskRound($id:ID!){round(id:$id){id version title state myRoles declarationRequired dates{closes written defence}shortPosts{...ShortPostFields}reopenings{until}posts{id title unit}bodies{id kind seats{seat person{id displayName}}}}}fragment ShortPostFields on ShortPost{state eligible minimum post{id title unit}decisions{choice until document{number date}reason decidedOn}}',
};

export const DeskApplications: Operation<DeskApplicationsQuery, DeskApplicationsQueryVariables> = {
  text: 'query DeskApplications($id:ID!$after:String){round(id:$id){id applications(first:35 after:$after){edges{node{...DeskRow}}pageInfo{hasNextPage endCursor}}}}fragment DeskRow on Application{id version fullName birthDate unit title route state reasons candidateNumber submittedAt post{id title}dossier{version receiptCode fromPaper conclusion supplement{dueOn answeredAt}checks{checker{id displayName}checkedAt findings{key verdict note}}}}',
};

export const KeepRegistrationDraft: Operation<KeepRegistrationDraftMutation, KeepRegistrationDraftMutationVariables> = {
  text: 'mutation KeepRegistrationDraft($input:KeepRegistrationDraftInput!){keepRegistrationDraft(input:$input){draft{step savedAt}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const KeepAttachment: Operation<KeepAttachmentMutation, KeepAttachmentMutationVariables> = {
  text: 'mutation KeepAttachment($input:KeepAttachmentInput!){keepAttachment(input:$input){attachments{...AttachmentFields}errors{...Refused}}}fragment AttachmentFields on Attachment{id kind name type size sha256 addedAt}fragment Refused on UserError{code message path rule}',
};

export const DropAttachment: Operation<DropAttachmentMutation, DropAttachmentMutationVariables> = {
  text: 'mutation DropAttachment($input:DropAttachmentInput!){dropAttachment(input:$input){attachments{...AttachmentFields}errors{...Refused}}}fragment AttachmentFields on Attachment{id kind name type size sha256 addedAt}fragment Refused on UserError{code message path rule}',
};

export const RegisterApplication: Operation<RegisterApplicationMutation, RegisterApplicationMutationVariables> = {
  text: 'mutation RegisterApplication($input:RegisterApplicationInput!){registerApplication(input:$input){application{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnterPaperApplication: Operation<EnterPaperApplicationMutation, EnterPaperApplicationMutationVariables> = {
  text: 'mutation EnterPaperApplication($input:RegisterApplicationInput!){enterPaperApplication(input:$input){application{id fullName dossier{receiptCode}}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RoundImports: Operation<RoundImportsQuery, RoundImportsQueryVariables> = {
  text: 'query RoundImports($id:ID!){round(id:$id){id imports{...ImportFields}}}fragment ImportFields on ApplicationImport{id version kind fileName importedAt rowCount importedBy{id displayName}undoneAt undoneBy{id displayName}}',
};

export const ImportApplications: Operation<ImportApplicationsMutation, ImportApplicationsMutationVariables> = {
  text: 'mutation ImportApplications($input:ImportApplicationsInput!){importApplications(input:$input){import{...ImportFields}errors{...Refused}}}fragment ImportFields on ApplicationImport{id version kind fileName importedAt rowCount importedBy{id displayName}undoneAt undoneBy{id displayName}}fragment Refused on UserError{code message path rule}',
};

export const ImportRatings: Operation<ImportRatingsMutation, ImportRatingsMutationVariables> = {
  text: 'mutation ImportRatings($input:ImportRatingsInput!){importRatings(input:$input){import{...ImportFields}errors{...Refused}}}fragment ImportFields on ApplicationImport{id version kind fileName importedAt rowCount importedBy{id displayName}undoneAt undoneBy{id displayName}}fragment Refused on UserError{code message path rule}',
};

export const UndoImport: Operation<UndoImportMutation, UndoImportMutationVariables> = {
  text: 'mutation UndoImport($input:UndoImportInput!){undoImport(input:$input){import{...ImportFields}errors{...Refused}}}fragment ImportFields on ApplicationImport{id version kind fileName importedAt rowCount importedBy{id displayName}undoneAt undoneBy{id displayName}}fragment Refused on UserError{code message path rule}',
};

export const AnswerSupplement: Operation<AnswerSupplementMutation, AnswerSupplementMutationVariables> = {
  text: 'mutation AnswerSupplement($input:AnswerSupplementInput!){answerSupplement(input:$input){application{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const WithdrawApplication: Operation<WithdrawApplicationMutation, WithdrawApplicationMutationVariables> = {
  text: 'mutation WithdrawApplication($input:WithdrawApplicationInput!){withdrawApplication(input:$input){application{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const OpenDossier: Operation<OpenDossierMutation, OpenDossierMutationVariables> = {
  text: 'mutation OpenDossier($input:OpenDossierInput!){openDossier(input:$input){application{...DeskRow}details{...DossierDetailFields}errors{...Refused}}}fragment AttachmentFields on Attachment{id kind name type size sha256 addedAt}fragment DeskRow on Application{id version fullName birthDate unit title route state reasons candidateNumber submittedAt post{id title}dossier{version receiptCode fromPaper conclusion supplement{dueOn answeredAt}checks{checker{id displayName}checkedAt findings{key verdict note}}}}fragment DossierDetailFields on DossierDetails{phone email address citizenId citizenIdWarnings facts{...FactFields}checklist{key label verdict sentence rule clause source}attachments{...AttachmentFields}}fragment FactFields on DeclaredFacts{planning appointment inPostSince education politics partyMember ratings{year rating}bar isHealthy nomination{number date}partyConsent{number date}}fragment Refused on UserError{code message path rule}',
};

export const RecordEligibilityCheck: Operation<
  RecordEligibilityCheckMutation,
  RecordEligibilityCheckMutationVariables
> = {
  text: 'mutation RecordEligibilityCheck($input:RecordEligibilityCheckInput!){recordEligibilityCheck(input:$input){application{...DeskRow}errors{...Refused}}}fragment DeskRow on Application{id version fullName birthDate unit title route state reasons candidateNumber submittedAt post{id title}dossier{version receiptCode fromPaper conclusion supplement{dueOn answeredAt}checks{checker{id displayName}checkedAt findings{key verdict note}}}}fragment Refused on UserError{code message path rule}',
};

export const RequestSupplement: Operation<RequestSupplementMutation, RequestSupplementMutationVariables> = {
  text: 'mutation RequestSupplement($input:RequestSupplementInput!){requestSupplement(input:$input){application{...DeskRow}errors{...Refused}}}fragment DeskRow on Application{id version fullName birthDate unit title route state reasons candidateNumber submittedAt post{id title}dossier{version receiptCode fromPaper conclusion supplement{dueOn answeredAt}checks{checker{id displayName}checkedAt findings{key verdict note}}}}fragment Refused on UserError{code message path rule}',
};

export const DecideShortPost: Operation<DecideShortPostMutation, DecideShortPostMutationVariables> = {
  text: 'mutation DecideShortPost($input:DecideShortPostInput!){decideShortPost(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DecideEligibilityTogether: Operation<
  DecideEligibilityTogetherMutation,
  DecideEligibilityTogetherMutationVariables
> = {
  text: 'mutation DecideEligibilityTogether($input:DecideEligibilityTogetherInput!){decideEligibilityTogether(input:$input){applications{id state}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const MyResult: Operation<MyResultQuery, MyResultQueryVariables> = {
  text: 'query MyResult($id:ID!){round(id:$id){id title myPapers{...OwnPaperLine}myResult{post{id title unit}written defence total rank outcome explanation{sentence clause}decision{number date issuer}criteria{title maximum mean}complaintsUntil}}}fragment OwnPaperLine on OwnPaper{id name issuedAt}',
};

export const ExamDay: Operation<ExamDayQuery, ExamDayQueryVariables> = {
  text: 'query ExamDay($id:ID!){round(id:$id){id title state myRoles regulation{unsignedIsZero}bodies{kind seats{seat person{id displayName}}}examDay{...ExamDayFields}openSeals handovers{...HandoverFields}}}fragment ExamDayFields on ExamDay{version date startsAt minutes lateLimit called seed drawnAt redraws{reason at}postedAt lateReason postBy summonsBy rooms{name place capacity columns invigilators{id displayName}seats{seat applicationId candidateNumber fullName birthDate hasWithdrawn attendance{version state cameAt}}}}fragment HandoverFields on Handover{id version act kind room number count sheets seal giver{id displayName}receiver{id displayName}witness{id displayName}witnesses at correction isReplaced decision}',
};

export const ArrangeRooms: Operation<ArrangeRoomsMutation, ArrangeRoomsMutationVariables> = {
  text: 'mutation ArrangeRooms($input:ArrangeRoomsInput!){arrangeRooms(input:$input){examDay{version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DrawSeats: Operation<DrawSeatsMutation, DrawSeatsMutationVariables> = {
  text: 'mutation DrawSeats($input:DrawSeatsInput!){drawSeats(input:$input){examDay{version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const PostSeating: Operation<PostSeatingMutation, PostSeatingMutationVariables> = {
  text: 'mutation PostSeating($input:PostSeatingInput!){postSeating(input:$input){examDay{version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AssignInvigilators: Operation<AssignInvigilatorsMutation, AssignInvigilatorsMutationVariables> = {
  text: 'mutation AssignInvigilators($input:AssignInvigilatorsInput!){assignInvigilators(input:$input){examDay{version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RecordAttendance: Operation<RecordAttendanceMutation, RecordAttendanceMutationVariables> = {
  text: 'mutation RecordAttendance($input:RecordAttendanceInput!){recordAttendance(input:$input){examDay{version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AdmitLate: Operation<AdmitLateMutation, AdmitLateMutationVariables> = {
  text: 'mutation AdmitLate($input:AdmitLateInput!){admitLate(input:$input){examDay{version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const HandOverBag: Operation<HandOverBagMutation, HandOverBagMutationVariables> = {
  text: 'mutation HandOverBag($input:HandOverBagInput!){handOverBag(input:$input){handovers{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const OpenQuestionBag: Operation<OpenQuestionBagMutation, OpenQuestionBagMutationVariables> = {
  text: 'mutation OpenQuestionBag($input:OpenQuestionBagInput!){openQuestionBag(input:$input){handovers{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DecideSeal: Operation<DecideSealMutation, DecideSealMutationVariables> = {
  text: 'mutation DecideSeal($input:DecideSealInput!){decideSeal(input:$input){handovers{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DeclarationPage: Operation<DeclarationPageQuery, DeclarationPageQueryVariables> = {
  text: 'query DeclarationPage($id:ID!$after:String){round(id:$id){id title declarationRequired applicants(first:100 after:$after){edges{node{applicationId fullName unit title}}pageInfo{hasNextPage endCursor}}}}',
};

export const DeclareInterests: Operation<DeclareInterestsMutation, DeclareInterestsMutationVariables> = {
  text: 'mutation DeclareInterests($input:DeclareInterestsInput!){declareInterests(input:$input){barred bars{...Refused}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const UnreachedLetters: Operation<UnreachedLettersQuery, UnreachedLettersQueryVariables> = {
  text: 'query UnreachedLetters($id:ID!){round(id:$id){id title myRoles unreachedLetters{letter kind title due dossierVersion application{id fullName unit candidateNumber}handedOver{way receiver on by{displayName}}}}}',
};

export const RecordLetterHandedOver: Operation<
  RecordLetterHandedOverMutation,
  RecordLetterHandedOverMutationVariables
> = {
  text: 'mutation RecordLetterHandedOver($input:RecordLetterHandedOverInput!){recordLetterHandedOver(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RoundPapers: Operation<RoundPapersQuery, RoundPapersQueryVariables> = {
  text: 'query RoundPapers($id:ID!$after:String$code:String$state:PaperState){round(id:$id){id title version myRoles resultReleasedOn handedOverOn paperForms{code name mayIssue}papers(first:50 after:$after code:$code state:$state){edges{node{...PaperLine}}pageInfo{hasNextPage endCursor}}}}fragment PaperLine on Paper{id code name number version issuedAt state isCurrent changes proofCode publishedOn recordVersion subject{member{displayName}application{id fullName candidateNumber}body{kind}post{title unit}}signedCopy{fileId signature{signer issuer inTime}}}',
};

export const IssueRoundPapers: Operation<IssueRoundPapersMutation, IssueRoundPapersMutationVariables> = {
  text: 'mutation IssueRoundPapers($input:IssuePapersInput!){issuePapers(input:$input){issued errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const SubmitPaper: Operation<SubmitPaperMutation, SubmitPaperMutationVariables> = {
  text: 'mutation SubmitPaper($input:PaperStepInput!){submitPaper(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RecallPaper: Operation<RecallPaperMutation, RecallPaperMutationVariables> = {
  text: 'mutation RecallPaper($input:PaperStepInput!){recallPaper(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AttachSignedPaper: Operation<AttachSignedPaperMutation, AttachSignedPaperMutationVariables> = {
  text: 'mutation AttachSignedPaper($input:AttachSignedPaperInput!){attachSignedPaper(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const PublishPaper: Operation<PublishPaperMutation, PublishPaperMutationVariables> = {
  text: 'mutation PublishPaper($input:PaperStepInput!){publishPaper(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const HandOverToArchive: Operation<HandOverToArchiveMutation, HandOverToArchiveMutationVariables> = {
  text: 'mutation HandOverToArchive($input:HandOverToArchiveInput!){handOverToArchive(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const Accounts: Operation<AccountsQuery, AccountsQueryVariables> = {
  text: 'query Accounts($search:String$after:String){accounts(search:$search first:50 after:$after){edges{node{...AccountRow}}pageInfo{hasNextPage endCursor}}}fragment AccountRow on Account{id username email displayName position isActive isDisabled isAdministrator hasTotp linkExpiresAt}',
};

export const RoundPeople: Operation<RoundPeopleQuery, RoundPeopleQueryVariables> = {
  text: 'query RoundPeople($id:ID!$search:String){round(id:$id){id people(search:$search){id displayName position}}}',
};

export const ResetAccount: Operation<ResetAccountMutation, ResetAccountMutationVariables> = {
  text: 'mutation ResetAccount($input:ResetAccountInput!){resetAccount(input:$input){reset{code link isMailed expiresAt account{...Person}}errors{...Refused}}}fragment Person on Account{id username displayName position}fragment Refused on UserError{code message path rule}',
};

export const DisableAccount: Operation<DisableAccountMutation, DisableAccountMutationVariables> = {
  text: 'mutation DisableAccount($input:DisableAccountInput!){disableAccount(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnableAccount: Operation<EnableAccountMutation, EnableAccountMutationVariables> = {
  text: 'mutation EnableAccount($input:EnableAccountInput!){enableAccount(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const SendTrialLetter: Operation<SendTrialLetterMutation, SendTrialLetterMutationVariables> = {
  text: 'mutation SendTrialLetter($input:SendTrialLetterInput!){sendTrialLetter(input:$input){outcome errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const Administrators: Operation<AdministratorsQuery, AdministratorsQueryVariables> = {
  text: 'query Administrators{viewer{administrators}}',
};

export const GrantAdministrator: Operation<GrantAdministratorMutation, GrantAdministratorMutationVariables> = {
  text: 'mutation GrantAdministrator($input:GrantAdministratorInput!){grantAdministrator(input:$input){approval{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RevokeAdministrator: Operation<RevokeAdministratorMutation, RevokeAdministratorMutationVariables> = {
  text: 'mutation RevokeAdministrator($input:RevokeAdministratorInput!){revokeAdministrator(input:$input){approval{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const PrepareRound: Operation<PrepareRoundQuery, PrepareRoundQueryVariables> = {
  text: 'query PrepareRound($id:ID!){round(id:$id){id version title state myRoles dates{notice opens closes written defence}posts{id title unit quota}rubric{key title maximum}regulationFiles{id name size sha256 uploadedAt}regulation{...RegulationDocumentAndEntries family decimals questionMaxima markStep writtenBands{agree third}gate defenceSpread defenceCombine ranking rankingWeights{written defence}defenceMinutes{preparation presentation questions}minimumCandidates ballot entry reprimandDeduction warningDeduction unsignedIsZero appealDays appealTolerance defenceWaits barringRelations excuses conditions{termMonths ageOn monthsInPost education politics partyMember papers}}}}fragment RegulationDocumentAndEntries on Regulation{document{number date issuer}entries{name value usual rule clause wording}}',
};

export const RoundPlan: Operation<RoundPlanQuery, RoundPlanQueryVariables> = {
  text: 'query RoundPlan($id:ID!){round(id:$id){id readiness{key done required sentence place}timetable{key who what result due clause counted state}}}',
};

export const RegulationOf: Operation<RegulationOfQuery, RegulationOfQueryVariables> = {
  text: 'query RegulationOf($id:ID!){round(id:$id){id regulation{...RegulationDocumentAndEntries}}}fragment RegulationDocumentAndEntries on Regulation{document{number date issuer}entries{name value usual rule clause wording}}',
};

export const OtherRounds: Operation<OtherRoundsQuery, OtherRoundsQueryVariables> = {
  text: 'query OtherRounds{rounds(first:80){edges{node{id code title regulation{decimals}posts{id}}}}}',
};

export const AttachRegulation: Operation<AttachRegulationMutation, AttachRegulationMutationVariables> = {
  text: 'mutation AttachRegulation($input:AttachRegulationInput!){attachRegulation(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const SetRegulation: Operation<SetRegulationMutation, SetRegulationMutationVariables> = {
  text: 'mutation SetRegulation($input:SetRegulationInput!){setRegulation(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DefinePosts: Operation<DefinePostsMutation, DefinePostsMutationVariables> = {
  text: 'mutation DefinePosts($input:DefinePostsInput!){definePosts(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DefineRubric: Operation<DefineRubricMutation, DefineRubricMutationVariables> = {
  text: 'mutation DefineRubric($input:DefineRubricInput!){defineRubric(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CopyRoundSetup: Operation<CopyRoundSetupMutation, CopyRoundSetupMutationVariables> = {
  text: 'mutation CopyRoundSetup($input:CopyRoundSetupInput!){copyRoundSetup(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ChangeRoundDates: Operation<ChangeRoundDatesMutation, ChangeRoundDatesMutationVariables> = {
  text: 'mutation ChangeRoundDates($input:ChangeRoundDatesInput!){changeRoundDates(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const Projects: Operation<ProjectsQuery, ProjectsQueryVariables> = {
  text: 'query Projects($id:ID!){round(id:$id){id state projectDeadline projectHandIns{...HandedInProject}}}fragment HandedInProject on ProjectHandIn{id name size sha256 handedInAt isLate fileId receiptCode application{id fullName candidateNumber}}',
};

export const SetProjectDeadline: Operation<SetProjectDeadlineMutation, SetProjectDeadlineMutationVariables> = {
  text: 'mutation SetProjectDeadline($input:SetProjectDeadlineInput!){setProjectDeadline(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const HandInProject: Operation<HandInProjectMutation, HandInProjectMutationVariables> = {
  text: 'mutation HandInProject($input:HandInProjectInput!){handInProject(input:$input){handIn{isLate}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const Projector: Operation<ProjectorQuery, ProjectorQueryVariables> = {
  text: 'query Projector($id:ID!){round(id:$id){id title agency{name}projection{candidate{candidateNumber fullName postTitle}turn{phase running ended secondsLeft}next{candidateNumber fullName}ballots{member{id displayName}total}}}}',
};

export const Rounds: Operation<RoundsQuery, RoundsQueryVariables> = {
  text: 'query Rounds($after:String){rounds(first:20 after:$after){edges{node{...RoundCard resultReleasedOn shortPosts{state}bodies{kind}openSeals writtenProgress{...WrittenCounts}}}pageInfo{hasNextPage endCursor}}}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}fragment StubReadingFields on StubReading{lost begunAt mayRead needsKey witness{id displayName}firstReader{id displayName}}fragment WrittenCounts on WrittenProgress{scripts mapOpened isCoder isMapOpener undecided turns{turn given entered locked}stubReading{...StubReadingFields}}',
};

export const RoundMenu: Operation<RoundMenuQuery, RoundMenuQueryVariables> = {
  text: 'query RoundMenu($id:ID!){round(id:$id){id state myRoles declarationRequired reopenings{until}regulation{phases}writtenProgress{mapOpened}auditHead{sequence}}}',
};

export const RoundPage: Operation<RoundPageQuery, RoundPageQueryVariables> = {
  text: 'query RoundPage($id:ID!){round(id:$id){...RoundCard stoppedPosts{id}agency{name superior abbreviation place}regulation{...RegulationDocumentAndEntries}bodies{...BodyFields}writtenProgress{...WrittenCounts}auditHead{sequence hash}}}fragment BodyFields on Body{id kind decision{number date}seats{seat person{id displayName position}}}fragment RegulationDocumentAndEntries on Regulation{document{number date issuer}entries{name value usual rule clause wording}}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}fragment StubReadingFields on StubReading{lost begunAt mayRead needsKey witness{id displayName}firstReader{id displayName}}fragment WrittenCounts on WrittenProgress{scripts mapOpened isCoder isMapOpener undecided turns{turn given entered locked}stubReading{...StubReadingFields}}',
};

export const Candidates: Operation<CandidatesQuery, CandidatesQueryVariables> = {
  text: 'query Candidates($id:ID!$after:String){round(id:$id){id applications(first:100 after:$after){edges{node{...ApplicationRow}}pageInfo{hasNextPage endCursor}}}}fragment ApplicationRow on Application{id version fullName birthDate unit title state reasons candidateNumber submittedAt post{id title}}',
};

export const CreateRound: Operation<CreateRoundMutation, CreateRoundMutationVariables> = {
  text: 'mutation CreateRound($input:CreateRoundInput!){createRound(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AppointBody: Operation<AppointBodyMutation, AppointBodyMutationVariables> = {
  text: 'mutation AppointBody($input:AppointBodyInput!){appointBody(input:$input){body{...BodyFields}errors{...Refused}}}fragment BodyFields on Body{id kind decision{number date}seats{seat person{id displayName position}}}fragment Refused on UserError{code message path rule}',
};

export const OpenRegistration: Operation<OpenRegistrationMutation, OpenRegistrationMutationVariables> = {
  text: 'mutation OpenRegistration($input:RoundStepInput!){openRegistration(input:$input){round{...RoundCard}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}',
};

export const CloseRegistration: Operation<CloseRegistrationMutation, CloseRegistrationMutationVariables> = {
  text: 'mutation CloseRegistration($input:RoundStepInput!){closeRegistration(input:$input){round{...RoundCard}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}',
};

export const ConfirmCandidates: Operation<ConfirmCandidatesMutation, ConfirmCandidatesMutationVariables> = {
  text: 'mutation ConfirmCandidates($input:RoundStepInput!){confirmCandidates(input:$input){round{...RoundCard}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}',
};

export const CompileWritten: Operation<CompileWrittenMutation, CompileWrittenMutationVariables> = {
  text: 'mutation CompileWritten($input:RoundStepInput!){compileWritten(input:$input){round{...RoundCard}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}',
};

export const OpenScoring: Operation<OpenScoringMutation, OpenScoringMutationVariables> = {
  text: 'mutation OpenScoring($input:ScoringInput!){openScoring(input:$input){round{...RoundCard}errors{...Refused}}}fragment Refused on UserError{code message path rule}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}',
};

export const MyScoreSheets: Operation<MyScoreSheetsQuery, MyScoreSheetsQueryVariables> = {
  text: 'query MyScoreSheets($id:ID!){round(id:$id){...RoundCard myScoreSheets(first:100){edges{node{...MySheet}}}}}fragment MySheet on ScoreSheet{id version state total lockedAt application{id fullName birthDate unit title candidateNumber post{id title}}}fragment RoundCard on Round{id version code title state myRoles declarationRequired dates{notice opens closes written defence}posts{id title unit quota}reopenings{until}rubric{key title maximum}regulation{entry ballot phases}}',
};

export const SheetMarks: Operation<SheetMarksQuery, SheetMarksQueryVariables> = {
  text: 'query SheetMarks($id:ID!){node(id:$id){...on ScoreSheet{id marks{criterion mark}earlier{total reopenedAt reason}receipt{code commitment text words qrCode entry isRevealed opens}}}}',
};

export const SubmitScoreSheet: Operation<SubmitScoreSheetMutation, SubmitScoreSheetMutationVariables> = {
  text: 'mutation SubmitScoreSheet($input:ScoreSheetInput!){submitScoreSheet(input:$input){scoreSheet{...MySheet}errors{...Refused}}}fragment MySheet on ScoreSheet{id version state total lockedAt application{id fullName birthDate unit title candidateNumber post{id title}}}fragment Refused on UserError{code message path rule}',
};

export const ConfirmPaperSheet: Operation<ConfirmPaperSheetMutation, ConfirmPaperSheetMutationVariables> = {
  text: 'mutation ConfirmPaperSheet($input:ScoreSheetInput!){confirmPaperSheet(input:$input){scoreSheet{...MySheet}errors{...Refused}}}fragment MySheet on ScoreSheet{id version state total lockedAt application{id fullName birthDate unit title candidateNumber post{id title}}}fragment Refused on UserError{code message path rule}',
};

export const CastBallot: Operation<CastBallotMutation, CastBallotMutationVariables> = {
  text: 'mutation CastBallot($input:ScoreSheetInput!){castBallot(input:$input){scoreSheet{...MySheet}errors{...Refused}}}fragment MySheet on ScoreSheet{id version state total lockedAt application{id fullName birthDate unit title candidateNumber post{id title}}}fragment Refused on UserError{code message path rule}',
};

export const SheetPhoto: Operation<SheetPhotoQuery, SheetPhotoQueryVariables> = {
  text: 'query SheetPhoto($id:ID!){node(id:$id){...on ScoreSheet{id photo{fileId isPicture addedAt}}}}',
};

export const PhotographedSheets: Operation<PhotographedSheetsQuery, PhotographedSheetsQueryVariables> = {
  text: 'query PhotographedSheets($id:ID!$applicationId:ID!){round(id:$id){id photographedSheets(applicationId:$applicationId){addedAt member{id}}}}',
};

export const AttachSheetPhoto: Operation<AttachSheetPhotoMutation, AttachSheetPhotoMutationVariables> = {
  text: 'mutation AttachSheetPhoto($input:AttachSheetPhotoInput!){attachSheetPhoto(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const SheetEntry: Operation<SheetEntryQuery, SheetEntryQueryVariables> = {
  text: 'query SheetEntry($id:ID!){round(id:$id){id title state myRoles regulation{ballot entry}rubric{key title maximum}bodies{kind seats{seat person{id displayName}}}panelExclusions{postId member{id}}defenceProgress{expected submitted isComplete application{id fullName candidateNumber post{id title}}}}}',
};

export const EnterPaperSheets: Operation<EnterPaperSheetsMutation, EnterPaperSheetsMutationVariables> = {
  text: 'mutation EnterPaperSheets($input:EnterPaperSheetsInput!){enterPaperSheets(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnterBallots: Operation<EnterBallotsMutation, EnterBallotsMutationVariables> = {
  text: 'mutation EnterBallots($input:EnterBallotsInput!){enterBallots(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ConfirmBallots: Operation<ConfirmBallotsMutation, ConfirmBallotsMutationVariables> = {
  text: 'mutation ConfirmBallots($input:ConfirmBallotsInput!){confirmBallots(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const BeginStubReading: Operation<BeginStubReadingMutation, BeginStubReadingMutationVariables> = {
  text: 'mutation BeginStubReading($input:BeginStubReadingInput!){beginStubReading(input:$input){round{id version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnterStubs: Operation<EnterStubsMutation, EnterStubsMutationVariables> = {
  text: 'mutation EnterStubs($input:EnterStubsInput!){enterStubs(input:$input){round{id version}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RoundTemplates: Operation<RoundTemplatesQuery, RoundTemplatesQueryVariables> = {
  text: 'query RoundTemplates($id:ID!){round(id:$id){id title myRoles paperForms{code name wording{...WordingState}}}}fragment WordingState on PaperWording{number isOriginal writtenFor formVersion lapsed{number text reasons}editions{number basedOn sha256 isOriginal decidedAt proposedBy{displayName}approvedBy{displayName}}}',
};

export const RoundTemplate: Operation<RoundTemplateQuery, RoundTemplateQueryVariables> = {
  text: 'query RoundTemplate($id:ID!$code:String!){round(id:$id){id title myRoles paperForms(code:$code){code name wording{...WordingState text original}}}}fragment WordingState on PaperWording{number isOriginal writtenFor formVersion lapsed{number text reasons}editions{number basedOn sha256 isOriginal decidedAt proposedBy{displayName}approvedBy{displayName}}}',
};

export const LapsedWordings: Operation<LapsedWordingsQuery, LapsedWordingsQueryVariables> = {
  text: 'query LapsedWordings($id:ID!){round(id:$id){id lapsedWordings{code name number reasons}}}',
};

export const ChangeTemplate: Operation<ChangeTemplateMutation, ChangeTemplateMutationVariables> = {
  text: 'mutation ChangeTemplate($input:ChangeTemplateInput!){changeTemplate(input:$input){errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const RegulationVersions: Operation<RegulationVersionsQuery, RegulationVersionsQueryVariables> = {
  text: 'query RegulationVersions($id:ID!){round(id:$id){id regulationVersions{number savedAt origin restoredFrom savedBy{id displayName}changes{name wording before after}}}}',
};

export const RegulationVersion: Operation<RegulationVersionQuery, RegulationVersionQueryVariables> = {
  text: 'query RegulationVersion($id:ID!$number:Int!){round(id:$id){id regulationVersion(number:$number){number regulation{...RegulationDocumentAndEntries}}}}fragment RegulationDocumentAndEntries on Regulation{document{number date issuer}entries{name value usual rule clause wording}}',
};

export const RestoreRegulation: Operation<RestoreRegulationMutation, RestoreRegulationMutationVariables> = {
  text: 'mutation RestoreRegulation($input:RestoreRegulationInput!){restoreRegulation(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const WrittenPaper: Operation<WrittenPaperQuery, WrittenPaperQueryVariables> = {
  text: 'query WrittenPaper($id:ID!){round(id:$id){id version title state myRoles regulation{entry}writtenProgress{...WrittenCounts}bodies{...BodyFields}}}fragment BodyFields on Body{id kind decision{number date}seats{seat person{id displayName position}}}fragment StubReadingFields on StubReading{lost begunAt mayRead needsKey witness{id displayName}firstReader{id displayName}}fragment WrittenCounts on WrittenProgress{scripts mapOpened isCoder isMapOpener undecided turns{turn given entered locked}stubReading{...StubReadingFields}}',
};

export const MarkersAgreement: Operation<MarkersAgreementQuery, MarkersAgreementQueryVariables> = {
  text: 'query MarkersAgreement($id:ID!){round(id:$id){id markingAgreement{scripts intraclass{...Figure}kappa{...Figure}markers{name scripts severity{...Figure}drift{...Figure}}}}}fragment Figure on AgreementFigure{value sentence}',
};

export const ScriptsOfRound: Operation<ScriptsOfRoundQuery, ScriptsOfRoundQueryVariables> = {
  text: 'query ScriptsOfRound($id:ID!$after:String){round(id:$id){id scripts(first:100 after:$after){edges{node{...ScriptLine}}pageInfo{hasNextPage endCursor}}}}fragment ScriptLine on Script{id version code marks questionMarks needs awaitsThird zero corrections{turn mark reason}official{value formula}}',
};

export const PaperToEnter: Operation<PaperToEnterQuery, PaperToEnterQueryVariables> = {
  text: 'query PaperToEnter($id:ID!$after:String$again:Boolean!){round(id:$id){id regulation{questionMaxima}markingsToEnter(first:100 after:$after again:$again){edges{node{...MarkingLine}}pageInfo{hasNextPage endCursor}}}}fragment MarkingLine on WrittenMarking{id version code turn remarking state mark questionMarks corrections{turn mark questionMarks reason}}',
};

export const MyMarkings: Operation<MyMarkingsQuery, MyMarkingsQueryVariables> = {
  text: 'query MyMarkings($id:ID!$after:String){round(id:$id){id title regulation{entry questionMaxima}myMarkings(first:100 after:$after){edges{node{...MarkingLine}}pageInfo{hasNextPage endCursor}}}}fragment MarkingLine on WrittenMarking{id version code turn remarking state mark questionMarks corrections{turn mark questionMarks reason}}',
};

export const MarkingReceipt: Operation<MarkingReceiptQuery, MarkingReceiptQueryVariables> = {
  text: 'query MarkingReceipt($id:ID!){node(id:$id){...on WrittenMarking{id receipt{code commitment text words qrCode entry isRevealed opens}}}}',
};

export const CodeScripts: Operation<CodeScriptsMutation, CodeScriptsMutationVariables> = {
  text: 'mutation CodeScripts($input:CodeScriptsInput!){codeScripts(input:$input){scripts{candidateNumber code}shares{holder text qrCode}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const AllocateMarkers: Operation<AllocateMarkersMutation, AllocateMarkersMutationVariables> = {
  text: 'mutation AllocateMarkers($input:ScriptsInput!){allocateMarkers(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const OpenBlindMap: Operation<OpenBlindMapMutation, OpenBlindMapMutationVariables> = {
  text: 'mutation OpenBlindMap($input:OpenBlindMapInput!){openBlindMap(input:$input){round{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const EnterPaperMarks: Operation<EnterPaperMarksMutation, EnterPaperMarksMutationVariables> = {
  text: 'mutation EnterPaperMarks($input:WrittenMarksInput!){enterPaperMarks(input:$input){markings{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const SubmitWrittenMarks: Operation<SubmitWrittenMarksMutation, SubmitWrittenMarksMutationVariables> = {
  text: 'mutation SubmitWrittenMarks($input:WrittenMarksInput!){submitWrittenMarks(input:$input){markings{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ConfirmPaperMarks: Operation<ConfirmPaperMarksMutation, ConfirmPaperMarksMutationVariables> = {
  text: 'mutation ConfirmPaperMarks($input:WrittenMarksInput!){confirmPaperMarks(input:$input){markings{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const CallThirdMarker: Operation<CallThirdMarkerMutation, CallThirdMarkerMutationVariables> = {
  text: 'mutation CallThirdMarker($input:CallThirdMarkerInput!){callThirdMarker(input:$input){script{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const DecideWrittenMark: Operation<DecideWrittenMarkMutation, DecideWrittenMarkMutationVariables> = {
  text: 'mutation DecideWrittenMark($input:DecideWrittenMarkInput!){decideWrittenMark(input:$input){script{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ZeroWrittenMark: Operation<ZeroWrittenMarkMutation, ZeroWrittenMarkMutationVariables> = {
  text: 'mutation ZeroWrittenMark($input:ZeroWrittenMarkInput!){zeroWrittenMark(input:$input){script{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};

export const ReopenWrittenMark: Operation<ReopenWrittenMarkMutation, ReopenWrittenMarkMutationVariables> = {
  text: 'mutation ReopenWrittenMark($input:ReopenWrittenMarkInput!){reopenWrittenMark(input:$input){markings{id}errors{...Refused}}}fragment Refused on UserError{code message path rule}',
};
