import type { Refusal } from '../refusal';

/**
 * Who holds which sealed bag, and how its seal looks (BR-25, BR-26, BR-62; TT 22/2025 Điều 5(5)đ, Điều 15(2)).
 *
 * Nothing here can hold a question, a key or an answer: every fact is a choice from a list, a whole number, a time or the
 * id of a person. There is no text to write, so there is nothing into which a secret could be written (domain.md 7.1).
 */

/** Túi đề thi, túi bài thi, túi bài thi đã rọc phách, túi đầu phách. */
export const BAG_KINDS = ['QUESTIONS', 'SCRIPTS', 'CODED', 'STUBS'] as const;
export type BagKind = (typeof BAG_KINDS)[number];

/** Còn nguyên, rách, mất, đã niêm phong lại. */
export const SEAL_STATES = ['INTACT', 'TORN', 'MISSING', 'RESEALED'] as const;
export type SealState = (typeof SEAL_STATES)[number];

/** Why an earlier record is replaced. */
export const CORRECTIONS = ['WRONG_PERSON', 'WRONG_TIME', 'WRONG_COUNT', 'WRONG_SEAL', 'WRONG_BAG'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What the Chair decides about a broken seal. */
export const SEAL_DECISIONS = ['USE_RESERVE', 'GO_ON', 'STOP'] as const;
export type SealDecision = (typeof SEAL_DECISIONS)[number];

/** The kinds in words. */
export const BAG_LABEL: Readonly<Record<BagKind, string>> = {
  QUESTIONS: 'túi đề thi',
  SCRIPTS: 'túi bài thi',
  CODED: 'túi bài thi đã rọc phách',
  STUBS: 'túi đầu phách',
};

/** The states of a seal in words. */
export const SEAL_LABEL: Readonly<Record<SealState, string>> = {
  INTACT: 'còn nguyên vẹn',
  TORN: 'bị rách',
  MISSING: 'không còn niêm phong',
  RESEALED: 'đã niêm phong lại',
};

/** Which bag: its kind, the room it belongs to (by index; null for none), and its number. */
export interface Bag {
  readonly kind: BagKind;
  readonly room: number | null;
  readonly number: number;
}

/** One record: a bag changed hands, or was opened in its room. Records are added, never changed. */
export interface Handover extends Bag {
  readonly id: string;
  readonly act: 'HANDED_OVER' | 'OPENED';
  /** What is inside, counted: copies, scripts or stubs. */
  readonly count: number;
  /** Sheets of paper inside; null where they are not counted. */
  readonly sheets: number | null;
  readonly seal: SealState;
  /** Accounts. At an opening the two invigilators. */
  readonly giverId: string;
  readonly receiverId: string;
  /** Who watched the hand-over; null at an opening, which candidates watch. */
  readonly witnessId: string | null;
  /** Applications of the two candidates who saw the seal (BR-25). */
  readonly witnesses: readonly string[];
  readonly at: Date;
  /** The record that this one takes the place of, and why. */
  readonly corrects: string | null;
  readonly correction: Correction | null;
  /** The Chair's decision on a broken seal; null while there is none, or none is needed. */
  readonly decision: SealDecision | null;
}

/** Most records of one round. */
const MOST_RECORDS = 500;
const MOST_BAGS = 99;
const MOST_INSIDE = 9_999;

const invalid = (path: readonly string[], reason: string): Refusal => ({ code: 'INVALID_VALUE', path, reason });
const isWhole = (n: number, from: number, to: number): boolean => Number.isInteger(n) && n >= from && n <= to;

/** Whether a seal no longer keeps what is inside. */
export function isBroken(seal: SealState): boolean {
  return seal === 'TORN' || seal === 'MISSING';
}

/** The records that stand: those no later one has taken the place of. */
export function standing<H extends Handover>(all: readonly H[]): readonly H[] {
  const replaced = new Set(all.flatMap(({ corrects }) => (corrects === null ? [] : [corrects])));
  return all.filter(({ id }) => !replaced.has(id));
}

/** Broken seals the Chair has not decided about. */
export function openIncidents<H extends Handover>(all: readonly H[]): readonly H[] {
  return standing(all).filter(({ seal, decision }) => isBroken(seal) && decision === null);
}

/** What stands of one bag, in the order of time. */
export function historyOf<H extends Handover>(all: readonly H[], bag: Bag): readonly H[] {
  return standing(all)
    .filter(({ kind, room, number }) => kind === bag.kind && room === bag.room && number === bag.number)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** What surrounds a new record. */
export interface CustodyFacts {
  readonly all: readonly Handover[];
  /** Accounts of everybody who serves in the round. */
  readonly serving: readonly string[];
  readonly rooms: number;
  readonly now: Date;
}

type NewRecord = Omit<Handover, 'id' | 'act' | 'decision'>;

/** Every reason against a hand-over: people, counts, time, and the chain of who held the bag (BR-62). */
export function checkHandover(record: NewRecord, facts: CustodyFacts): readonly Refusal[] {
  const { giverId, receiverId, witnessId } = record;
  const before = earlierOf(record, facts);
  const errors = [...checkCommon(record, facts, before)];
  const people = [giverId, receiverId, witnessId ?? ''];
  (['giverId', 'receiverId', 'witnessId'] as const).forEach((field, index) => {
    const person = people[index] ?? '';
    if (!facts.serving.includes(person)) errors.push(invalid([field], 'Phải là người tham gia tổ chức kỳ thi này.'));
    if (people.indexOf(person) < index) {
      errors.push(invalid([field], 'Người giao, người nhận và người chứng kiến là ba người khác nhau.'));
    }
  });
  const last = before.at(-1);
  if (last !== undefined && last.act === 'HANDED_OVER' && last.receiverId !== giverId) {
    errors.push(invalid(['giverId'], 'Người giao phải là người đã nhận túi này ở lần bàn giao trước.'));
  }
  if (last?.act === 'OPENED') errors.push(invalid(['number'], 'Túi này đã mở.'));
  return errors;
}

/** What an opening is watched by. */
export interface OpeningFacts extends CustodyFacts {
  /** Who invigilates in the room of the bag. */
  readonly invigilators: readonly string[];
  /** Applications of those who sit in the room and came. */
  readonly present: readonly string[];
}

/** Every reason against opening a bag of questions: two invigilators of the room, and two of its candidates as witnesses (BR-25). */
export function checkOpening(record: NewRecord, facts: OpeningFacts): readonly Refusal[] {
  const { giverId, receiverId, witnesses, room, kind } = record;
  const before = earlierOf(record, facts);
  const errors = [...checkCommon(record, facts, before)];
  if (kind !== 'QUESTIONS') errors.push(invalid(['kind'], 'Chỉ túi đề thi được mở tại phòng thi.'));
  if (room === null) errors.push(invalid(['room'], 'Chọn phòng mở túi đề.'));
  const opening = [giverId, receiverId];
  if (giverId === receiverId || opening.some((one) => !facts.invigilators.includes(one))) {
    errors.push(invalid(['invigilators'], 'Hai giám thị khác nhau của chính phòng này cùng mở túi đề.'));
  }
  if (
    witnesses.length !== 2 ||
    witnesses[0] === witnesses[1] ||
    witnesses.some((one) => !facts.present.includes(one))
  ) {
    errors.push(
      invalid(
        ['witnesses'],
        'Cần đúng hai thí sinh khác nhau của phòng này, đã điểm danh có mặt, chứng kiến niêm phong.',
      ),
    );
  }
  const last = before.at(-1);
  if (last === undefined) errors.push(invalid(['number'], 'Túi đề này chưa được bàn giao đến phòng thi.'));
  else if (last.act === 'OPENED') errors.push(invalid(['number'], 'Túi này đã mở.'));
  else if (!opening.includes(last.receiverId)) {
    errors.push(invalid(['invigilators'], 'Người đã nhận túi đề phải là một trong hai giám thị mở túi.'));
  }
  return errors;
}

function earlierOf(record: NewRecord, { all }: CustodyFacts): readonly Handover[] {
  return historyOf(all, record).filter(({ id }) => id !== record.corrects);
}

function checkCommon(record: NewRecord, facts: CustodyFacts, before: readonly Handover[]): readonly Refusal[] {
  const { room, number, count, sheets, at } = record;
  const errors = [...checkCorrection(record, facts)];
  if (facts.all.length >= MOST_RECORDS)
    errors.push(invalid(['roundId'], `Không quá ${String(MOST_RECORDS)} lần ghi cho một kỳ thi.`));
  if (room !== null && !isWhole(room, 0, facts.rooms - 1)) errors.push(invalid(['room'], 'Không có phòng thi này.'));
  if (!isWhole(number, 1, MOST_BAGS)) errors.push(invalid(['number'], `Số thứ tự túi từ 1 đến ${String(MOST_BAGS)}.`));
  if (!isWhole(count, 0, MOST_INSIDE)) errors.push(invalid(['count'], `Số lượng từ 0 đến ${String(MOST_INSIDE)}.`));
  if (sheets !== null && !isWhole(sheets, 0, MOST_INSIDE)) {
    errors.push(invalid(['sheets'], `Số tờ từ 0 đến ${String(MOST_INSIDE)}.`));
  }
  if (at.getTime() > facts.now.getTime()) errors.push(invalid(['at'], 'Thời điểm chưa đến.'));
  const last = before.at(-1);
  if (last !== undefined && at.getTime() < last.at.getTime()) {
    errors.push(invalid(['at'], 'Thời điểm sớm hơn lần ghi trước của túi này.'));
  }
  if (last !== undefined && isBroken(last.seal) && last.decision === null) {
    errors.push(invalid(['seal'], 'Niêm phong túi này không còn nguyên; chờ Chủ tịch Hội đồng quyết định.'));
  }
  if (last?.decision === 'STOP' || last?.decision === 'USE_RESERVE') {
    errors.push(invalid(['number'], 'Chủ tịch Hội đồng đã quyết định không dùng túi này nữa.'));
  }
  return errors;
}

/** Only the last record of a bag is taken back, so that the chain of who held it never has a hole. */
function checkCorrection({ corrects, correction }: NewRecord, { all }: CustodyFacts): readonly Refusal[] {
  if (corrects === null) return correction === null ? [] : [invalid(['corrects'], 'Chọn lần ghi được sửa.')];
  const target = all.find(({ id }) => id === corrects);
  const errors = correction === null ? [invalid(['correction'], 'Chọn lý do sửa.')] : [];
  if (target === undefined || historyOf(all, target).at(-1)?.id !== corrects) {
    errors.push(invalid(['corrects'], 'Chỉ sửa được lần ghi sau cùng của mỗi túi.'));
  }
  return errors;
}
