import { aggregate, anything, count, flag, id, instant, nullableInstant, nullableText, text, texts } from './fields';

/** What happens in the examination rooms: part of `SCHEMAS`, in a file of its own for its length. */
export const EXAM_DAY_SCHEMAS = {
  seatings: aggregate({
    rooms: anything,
    startsAt: id,
    minutes: count,
    seats: anything,
    draw: anything,
    redraws: anything,
    postedAt: nullableInstant,
    lateReason: nullableText,
  }),
  attendances: aggregate({
    roundId: id,
    state: id,
    cameAt: nullableText,
    recordedBy: id,
    recordedAt: instant,
    reason: nullableText,
  }).index({ roundId: 1 }, { name: 'attendance_round' }),
  /** Sessions of the defence, one of a round at most, under the round's id. */
  defenceSessions: aggregate({
    seed: id,
    drawnAt: instant,
    place: id,
    startsAt: instant,
    order: texts,
    turns: anything,
  }),
  /** Until when projects are taken, one of a round at most, under the round's id. */
  projectCalls: aggregate({ deadline: instant, setBy: id, setAt: instant }),
  projectHandIns: aggregate({
    roundId: id,
    applicationId: id,
    name: id,
    size: count,
    sha256: id,
    handedInAt: instant,
    isLate: flag,
    fileId: nullableText,
    receiptCode: id,
  }).index({ roundId: 1 }, { name: 'project_round' }),
  incidents: aggregate({
    roundId: id,
    kind: id,
    happenedAt: instant,
    place: text,
    applicationId: nullableText,
    people: id,
    what: id,
    done: id,
    recordedBy: id,
    recordedAt: instant,
    changedAt: nullableInstant,
  }).index({ roundId: 1 }, { name: 'incident_round' }),
  panelPasses: aggregate({
    roundId: id,
    memberId: id,
    day: id,
    codeHash: id,
    pinHash: id,
    issuedBy: id,
    issuedAt: instant,
    failures: count,
    openedAt: nullableInstant,
    device: text,
    revokedAt: nullableInstant,
  })
    .index({ roundId: 1 }, { name: 'panel_pass_round' })
    .index({ codeHash: 1 }, { unique: true, name: 'panel_pass_code' }),
  handovers: aggregate({
    roundId: id,
    act: id,
    kind: id,
    room: { type: Number, default: null },
    number: count,
    count,
    sheets: { type: Number, default: null },
    seal: id,
    giverId: id,
    receiverId: id,
    witnessId: nullableText,
    witnesses: texts,
    at: instant,
    corrects: nullableText,
    correction: nullableText,
    decision: nullableText,
    decidedAt: nullableInstant,
    recordedBy: id,
    recordedAt: instant,
  })
    .index({ roundId: 1 }, { name: 'handover_round' })
    .index(
      { corrects: 1 },
      { unique: true, name: 'handover_correction', partialFilterExpression: { corrects: { $gt: '' } } },
    ),
} as const;
