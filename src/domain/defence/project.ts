import { addDays, startOfDay } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';

/** Thông báo nhận đề án: until when the candidates admitted to the defence hand their projects in; its id is the round's. */
export interface ProjectCall {
  readonly id: string;
  readonly version: number;
  readonly deadline: Date;
  readonly setBy: string;
  readonly setAt: Date;
}

/** Lần nộp đề án: one file as it came, with its receipt. A late one is on record, and its file is not taken. */
export interface ProjectHandIn {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly applicationId: string;
  readonly name: string;
  readonly size: number;
  /** SHA-256 of the file: what the receipt is compared by. */
  readonly sha256: string;
  /** By the server's clock. */
  readonly handedInAt: Date;
  readonly isLate: boolean;
  /** The file; null of a late one. */
  readonly fileId: string | null;
  readonly receiptCode: string;
}

/** Files that one candidate may hand in, such as the text, its annexes and the slides. */
export const MOST_PROJECT_FILES = 5;

/** Every reason against a deadline: it is over already, lies after the day of the defence, or takes announced time away. */
export function checkProjectDeadline(
  deadline: Date,
  { now, defence, earlier }: { readonly now: Date; readonly defence: LocalDate; readonly earlier: ProjectCall | null },
): Refusal[] {
  const invalid = (reason: string): Refusal => ({ code: 'INVALID_VALUE', path: ['deadline'], reason });
  const errors: Refusal[] = [];
  if (deadline <= now) errors.push(invalid('Hạn nộp đề án phải sau lúc này.'));
  if (deadline > startOfDay(addDays(defence, 1))) errors.push(invalid('Hạn nộp đề án không được sau ngày bảo vệ.'));
  if (earlier !== null && deadline < earlier.deadline) {
    errors.push(invalid('Hạn đã thông báo chỉ được lùi lại, không được rút ngắn.'));
  }
  return errors;
}

/** What a file is handed in against. */
export interface HandingIn {
  readonly call: ProjectCall | null;
  /** Whether the candidate is known to be admitted to the defence, or may still be. */
  readonly isAdmitted: boolean;
  readonly earlier: readonly ProjectHandIn[];
  readonly sha256: string | null;
}

/** Every reason for not even recording a file: nothing is asked for, the candidate does not defend, or has handed it in. */
export function checkHandIn({ call, isAdmitted, earlier, sha256 }: HandingIn): Refusal[] {
  const impossible = (reason: string): Refusal => ({ code: 'INVALID_VALUE', path: [], reason });
  if (call === null) return [impossible('Hội đồng chưa thông báo nhận đề án.')];
  if (!isAdmitted) return [impossible('Chỉ người được bảo vệ đề án mới nộp đề án.')];
  const taken = earlier.filter(({ isLate }) => !isLate);
  const errors: Refusal[] = [];
  if (taken.some((one) => one.sha256 === sha256)) {
    errors.push({ code: 'INVALID_VALUE', path: ['fileId'], reason: 'Tệp này đã được nộp rồi.' });
  }
  // Late ones are counted too: whoever goes on sending must not fill the record.
  if (earlier.length >= MOST_PROJECT_FILES * 2 || taken.length >= MOST_PROJECT_FILES) {
    errors.push(impossible(`Mỗi người nộp nhiều nhất ${String(MOST_PROJECT_FILES)} tệp.`));
  }
  return errors;
}

/** Whether a file came too late; the last instant still counts. */
export function isLateHandIn({ deadline }: Pick<ProjectCall, 'deadline'>, at: Date): boolean {
  return at.getTime() > deadline.getTime();
}
