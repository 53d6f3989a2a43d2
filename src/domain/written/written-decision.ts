import type { LocalDate } from '../calendar';
import type { Mark } from '../marks';
import type { Refusal } from '../refusal';

/** Why a script gets nothing, whatever it is worth (TT 22/2025 Điều 16(3)). */
export const ZERO_CAUSES = ['TWO_SCRIPTS', 'TWO_HANDWRITINGS', 'WRONG_INK', 'OTHER_PAPER'] as const;

export type ZeroCause = (typeof ZERO_CAUSES)[number];

/** The causes in the words of the circular. */
export const ZERO_CAUSE_LABEL: Readonly<Record<ZeroCause, string>> = {
  TWO_SCRIPTS: 'nộp từ hai bài thi trở lên cho một môn thi',
  TWO_HANDWRITINGS: 'bài có từ hai thứ chữ viết khác nhau trở lên',
  WRONG_INK: 'bài viết từ hai màu mực trở lên, hoặc không đúng màu mực quy định',
  OTHER_PAPER: 'bài làm trên giấy không do Ban coi thi phát',
};

/** The written report a zero is decided on: what was found, who signed it and when. */
export interface ZeroReport {
  readonly cause: ZeroCause;
  readonly reportedBy: string;
  readonly reportedOn: LocalDate;
}

/** Biên bản chấm tập thể: when they met and who was there. */
export interface CollectiveMinutes {
  readonly heldOn: LocalDate;
  readonly presentIds: readonly string[];
}

/** A person's decision on a script: of the head alone, after collective marking (chấm tập thể), or zero on a report. */
export interface WrittenDecision {
  readonly by: 'HEAD' | 'COLLECTIVE' | 'ZERO';
  readonly mark: Mark;
  readonly reason: string;
  readonly minutes?: CollectiveMinutes;
  readonly zero?: ZeroReport;
}

/** Whom and when a paper of the marking body may speak of. */
export interface MarkingBody {
  readonly members: readonly string[];
  readonly today: LocalDate;
}

/** Fewest who mark together: three marks that all differ are those of three people (BR-32). */
const FEWEST_TOGETHER = 3;

/** Every reason against the minutes of collective marking; a decision of the head alone has none (BR-32). */
export function checkMinutes(
  { by, minutes }: Pick<WrittenDecision, 'by' | 'minutes'>,
  { members, today }: MarkingBody,
): readonly Refusal[] {
  if (by !== 'COLLECTIVE') return [];
  if (minutes === undefined) {
    return [invalid(['minutes'], 'Chấm tập thể phải ghi biên bản: ngày họp và những người có mặt.')];
  }
  const { heldOn, presentIds } = minutes;
  const present = new Set(presentIds);
  const errors: Refusal[] = [];
  if (heldOn > today) errors.push(invalid(['minutes', 'heldOn'], 'Ngày chấm tập thể không được sau hôm nay.'));
  if (present.size < FEWEST_TOGETHER || present.size < presentIds.length) {
    const reason = `Chấm tập thể cần ít nhất ${String(FEWEST_TOGETHER)} người của Ban chấm thi, mỗi người ghi một lần.`;
    errors.push(invalid(['minutes', 'presentIds'], reason));
  } else if (presentIds.some((id) => !members.includes(id))) {
    errors.push(invalid(['minutes', 'presentIds'], 'Người có mặt phải thuộc Ban chấm thi.'));
  }
  return errors;
}

/** Every reason against the report a zero rests on (TT 22/2025 Điều 16(3)). */
export function checkZeroReport(
  { reportedBy, reportedOn }: ZeroReport,
  { members, today }: MarkingBody,
): readonly Refusal[] {
  const errors: Refusal[] = [];
  if (reportedOn > today) errors.push(invalid(['reportedOn'], 'Ngày báo cáo không được sau hôm nay.'));
  if (!members.includes(reportedBy)) errors.push(invalid(['reportedBy'], 'Người báo cáo phải thuộc Ban chấm thi.'));
  return errors;
}

function invalid(path: readonly string[], reason: string): Refusal {
  return { code: 'INVALID_VALUE', path, reason };
}
