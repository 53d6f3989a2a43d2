/** Letters to candidates, and how one comes to somebody who has no e-mail address (BR-12). */
import { hanoiDay } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';
import { checkText } from '../text';

/** What a candidate is written about. */
export const LETTER_KINDS = ['LIST', 'SUPPLEMENT', 'SUPPLEMENT_AGAIN', 'WRITTEN', 'DEFENCE'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How a letter reached somebody who cannot be sent it: read out on the telephone, by post, or from hand to hand. */
export type LetterWay = 'PHONE' | 'POST' | 'IN_PERSON';

/** The record that a letter reached its reader. */
export interface LetterHandOver {
  /** Id of the letter. */
  readonly letter: string;
  readonly kind: LetterKind;
  readonly way: LetterWay;
  /** Who took it: the candidate, or somebody at the address. */
  readonly receiver: string;
  readonly on: LocalDate;
  /** Who handed it over. */
  readonly by: string;
  readonly recordedAt: Date;
}

/** What a letter is about, in words. */
export const LETTER_LABEL: Readonly<Record<LetterKind, string>> = {
  LIST: 'kết quả xét điều kiện dự thi',
  SUPPLEMENT: 'yêu cầu bổ sung hồ sơ',
  SUPPLEMENT_AGAIN: 'nhắc hạn bổ sung hồ sơ',
  WRITTEN: 'nhắc lịch thi viết',
  DEFENCE: 'nhắc lịch trình bày đề án',
};

const LONGEST_RECEIVER = 200;

/** Every reason against recording that a letter was handed over. */
export function checkHandOver(
  { receiver, on }: Pick<LetterHandOver, 'receiver' | 'on'>,
  { isDue, isKnown, now }: { readonly isDue: boolean; readonly isKnown: boolean; readonly now: Date },
): Refusal[] {
  const invalid = (field: string, reason: string): Refusal => ({ code: 'INVALID_VALUE', path: [field], reason });
  const errors = checkText(receiver, ['receiver'], LONGEST_RECEIVER);
  if (!isDue) errors.push(invalid('letter', 'Không có thư này đang chờ báo cho người dự tuyển.'));
  if (isKnown) errors.push(invalid('letter', 'Việc giao thư này đã được ghi.'));
  if (on > hanoiDay(now)) errors.push(invalid('on', 'Ngày giao thư chưa đến.'));
  return errors;
}
