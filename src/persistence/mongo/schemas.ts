import {
  aggregate,
  anything,
  count,
  flag,
  id,
  instant,
  mark,
  marksByKey,
  nullableInstant,
  nullableText,
  schema,
  text,
  texts,
} from './fields';
import { EXAM_DAY_SCHEMAS } from './exam-day-schemas';
import { DESK_SCHEMAS } from './import-schema';
import { PAPER_SCHEMAS } from './paper-schemas';
import { REGISTER_SCHEMAS } from './register-schema';

/** Every collection with its shape and indexes; uniqueness lives here and nowhere else (architecture A4). */
export const SCHEMAS = {
  accounts: aggregate({
    username: id,
    displayName: id,
    position: text,
    email: nullableText,
    isAdministrator: flag,
    passwordHash: nullableText,
    link: anything,
    secondFactor: anything,
    secondFactorDraft: nullableText,
    isDisabled: flag,
    createdAt: instant,
  })
    .index({ username: 1 }, { unique: true, name: 'account_username' })
    .index({ 'link.codeHash': 1 }, { name: 'account_link' }),
  sessions: schema({
    publicId: id,
    accountId: id,
    stage: id,
    createdAt: instant,
    lastSeenAt: instant,
    endsAt: instant,
    idleMinutes: count,
    steppedUpAt: nullableInstant,
    roles: nullableText,
    device: text,
    passId: nullableText,
  })
    .index({ accountId: 1, createdAt: 1 }, { name: 'session_account' })
    .index({ endsAt: 1 }, { name: 'session_end' }),
  guessCounters: aggregate({
    recent: { type: [Date], default: [] },
    streak: count,
    lastAt: nullableInstant,
    knownUntil: nullableInstant,
    forgetAt: instant,
  }).index({ forgetAt: 1 }, { name: 'guess_end' }),
  outbox: schema({
    kind: id,
    accountId: nullableText,
    username: nullableText,
    aboutId: nullableText,
    serial: { type: Number, default: null },
    createdAt: instant,
    dueAt: instant,
    attempts: count,
  }).index({ dueAt: 1 }, { name: 'outbox_due' }),
  rounds: aggregate({
    code: id,
    title: id,
    agency: anything,
    state: id,
    dates: anything,
    regulation: anything,
    posts: anything,
    rubric: anything,
    tieDecisions: anything,
    writtenRelease: anything,
    resultRelease: anything,
    dossiersErasedOn: nullableText,
    archiveHandOver: anything,
    shortPosts: anything,
    noticeChanges: { type: Number, default: 0 },
  }).index({ code: 1 }, { unique: true, name: 'round_code' }),
  bodies: aggregate({
    roundId: id,
    kind: id,
    decision: anything,
    seats: anything,
    formerSeats: anything,
    appointedBy: nullableText,
    chairIsHead: flag,
  })
    .index({ roundId: 1, kind: 1 }, { unique: true, name: 'body_kind' })
    .index({ 'seats.personId': 1 }, { name: 'body_person' }),
  applications: aggregate({
    roundId: id,
    postId: id,
    candidateId: id,
    fullName: id,
    birthDate: id,
    sex: id,
    unit: id,
    title: id,
    route: id,
    submittedAt: instant,
    state: id,
    reasons: texts,
    candidateNumber: nullableText,
    withdrawnOn: nullableText,
    absentFrom: texts,
    defenceDecision: anything,
    salt: id,
    annulled: { type: Boolean },
  })
    .index({ roundId: 1, candidateId: 1 }, { unique: true, name: 'application_candidate' })
    .index(
      { roundId: 1, candidateNumber: 1 },
      { unique: true, name: 'application_number', partialFilterExpression: { candidateNumber: { $gt: '' } } },
    )
    .index({ candidateId: 1 }, { name: 'application_person' }),
  dossiers: aggregate({
    roundId: id,
    receiptCode: id,
    fingerprint: id,
    sealed: text,
    citizenKey: id,
    fromPaper: flag,
    checks: anything,
    supplement: anything,
    attachments: anything,
    handedOver: anything,
  }).index({ roundId: 1, citizenKey: 1 }, { unique: true, name: 'dossier_citizen' }),
  registrationDrafts: aggregate({ roundId: id, step: count, sealed: id, savedAt: instant }),
  eligibilityMeetings: aggregate({ roundId: id, heldAt: instant, presentIds: texts, decisions: anything }).index(
    { roundId: 1 },
    { name: 'meeting_round' },
  ),
  ...DESK_SCHEMAS,
  ...REGISTER_SCHEMAS,
  scripts: aggregate({ roundId: id, code: id, decision: anything }).index(
    { roundId: 1, code: 1 },
    { unique: true, name: 'script_code' },
  ),
  sealedMaps: aggregate({ sealed: text, opened: flag, stubs: nullableText, reading: anything }),
  blindMap: schema({ roundId: id, applicationId: id, salt: text }).index(
    { roundId: 1, applicationId: 1 },
    { unique: true, name: 'blind_application' },
  ),
  markings: aggregate({
    roundId: id,
    scriptId: id,
    code: id,
    turn: count,
    markerId: id,
    state: id,
    mark,
    questionMarks: anything,
    commitment: anything,
    lockedAt: nullableInstant,
    earlier: anything,
  })
    .index({ scriptId: 1, turn: 1 }, { unique: true, name: 'marking_turn' })
    .index({ scriptId: 1, markerId: 1 }, { unique: true, name: 'marking_marker' })
    .index({ roundId: 1, markerId: 1, code: 1 }, { name: 'marking_list' }),
  violations: aggregate({
    roundId: id,
    applicationId: id,
    form: id,
    act: id,
    signed: flag,
    witnesses: texts,
    recordedBy: id,
    recordedAt: instant,
    decision: anything,
  }).index({ roundId: 1 }, { name: 'violation_round' }),
  ...EXAM_DAY_SCHEMAS,
  appeals: aggregate({
    roundId: id,
    applicationId: id,
    scriptId: id,
    code: id,
    filedAt: instant,
    filedBy: id,
    decision: anything,
  })
    .index({ roundId: 1, code: 1 }, { unique: true, name: 'appeal_code' })
    .index({ applicationId: 1 }, { unique: true, name: 'appeal_application' }),
  scoreSheets: aggregate({
    roundId: id,
    applicationId: id,
    memberId: id,
    order: count,
    state: id,
    marks: marksByKey,
    commitment: anything,
    lockedAt: nullableInstant,
    earlier: anything,
    excluded: anything,
  })
    .index({ applicationId: 1, memberId: 1 }, { unique: true, name: 'sheet_member' })
    .index({ roundId: 1, order: 1 }, { name: 'sheet_order' })
    .index({ roundId: 1, memberId: 1, order: 1 }, { name: 'sheet_list' }),
  ballots: aggregate({ roundId: id, applicationId: id, marks: marksByKey })
    .index({ roundId: 1 }, { name: 'ballot_round' })
    .index({ applicationId: 1 }, { name: 'ballot_application' }),
  ballotBoxes: aggregate({ roundId: id, isClosed: flag, sealed: texts, typed: anything, typedBy: nullableText }),
  results: aggregate({ roundId: id, establishedAt: instant, meeting: anything, result: anything }).index(
    { roundId: 1 },
    { unique: true, name: 'result_round' },
  ),
  ...PAPER_SCHEMAS,
  files: aggregate({
    purpose: id,
    kind: id,
    name: id,
    size: count,
    sha256: id,
    uploadedBy: id,
    uploadedAt: instant,
    roundId: nullableText,
    subjectId: nullableText,
    attachedAs: nullableText,
  })
    .index({ subjectId: 1, uploadedAt: 1 }, { name: 'file_subject' })
    .index({ uploadedBy: 1, subjectId: 1 }, { name: 'file_uploader' }),
  interests: aggregate({
    roundId: id,
    personId: id,
    declaration: anything,
    relations: anything,
    statuses: texts,
  }).index({ roundId: 1, personId: 1 }, { unique: true, name: 'interests_person' }),
  approvals: aggregate({
    roundId: id,
    act: id,
    input: anything,
    payloadHash: id,
    approvers: texts,
    requestedBy: id,
    requestedAt: instant,
    expiresAt: instant,
    state: id,
    decidedBy: nullableText,
    decidedAt: nullableInstant,
  }).index({ roundId: 1, state: 1, expiresAt: 1 }, { name: 'approval_open' }),
  auditEntries: schema({
    chainId: id,
    sequence: count,
    at: instant,
    actorId: id,
    actorRoles: texts,
    action: id,
    subjectId: id,
    before: anything,
    after: anything,
    requestId: id,
    previousHash: id,
    hash: id,
  })
    .index({ chainId: 1, sequence: 1 }, { unique: true, name: 'audit_sequence' })
    .index({ chainId: 1, subjectId: 1, sequence: 1 }, { name: 'audit_subject' }),
  checkpoints: schema({ chainId: id, size: count, root: id, note: id, signedAt: instant, timestamp: nullableText })
    .index({ chainId: 1, size: 1 }, { unique: true, name: 'checkpoint_size' })
    .index({ signedAt: 1 }, { name: 'checkpoint_time' }),
  idempotencyRecords: schema({ action: id, argumentsHash: id, answer: anything, at: instant }),
} as const;

/** Name of a collection. */
export type CollectionName = keyof typeof SCHEMAS;
