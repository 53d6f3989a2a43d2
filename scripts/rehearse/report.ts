/** What a person reads at the console: faults, refusals and the outcome, in Vietnamese. */
import { POST_OUTCOME_WORDS } from '../../src/domain/paper/papers';
import type { Fault } from './faults';
import type { Reading } from './read-result';
import type { BlockNeed } from './result-json';
import type { RoundFile } from './round-file';
import type { StepRefused } from './stage';

const NEED_WORDS: Readonly<Record<BlockNeed, string>> = {
  MARKING_HEAD_DECISION: 'Trưởng ban chấm thi quyết định điểm',
  THIRD_MARK: 'người chấm thứ ba chấm bài',
  COLLECTIVE_MARK: 'chấm tập thể',
  PANEL_HEAD_DECISION: 'Trưởng ban chấm đề án quyết định điểm',
  APPEAL_DIALOGUE: 'đối thoại về điểm phúc khảo',
  TIE_DECISION: 'quyết định giữa những người bằng điểm',
};

/** All faults of a file, one a line. */
export function faultLines(file: string, faults: readonly Fault[]): readonly string[] {
  return [
    `Tệp ${file} có ${faults.length} chỗ sai; chưa chạy bước nào:`,
    ...faults.map(({ pointer, sentence }) => `  ${placeOf(pointer)}: ${sentence}`),
  ];
}

/** A refused step with every reason. */
export function refusalLines({ step, reasons }: StepRefused): readonly string[] {
  return [
    'Hệ thống từ chối một bước mà tệp yêu cầu:',
    `  Bước: ${step}`,
    ...reasons.flatMap(({ pointer, rule, code, message }) => [
      `  Chỗ trong tệp: ${placeOf(pointer)}`,
      `  Quy tắc: ${rule === null ? code : `${rule} (${code})`}`,
      `  Lý do: ${message}`,
    ]),
  ];
}

/** The outcome of every post and what is still to be decided. */
export function outcomeLines(file: RoundFile, { posts, blocked }: Reading): readonly string[] {
  const names = new Map(file.candidates.map(({ key, name }) => [key, name]));
  const person = (key: string): string => `${names.get(key) ?? ''} (${key})`;
  const rows = posts.map(({ post, outcome, winners }) => [
    file.posts.find(({ key }) => key === post)?.title ?? post,
    winners.length === 0 ? '-' : winners.map(person).join(', '),
    POST_OUTCOME_WORDS[outcome],
  ]);
  const waiting = blocked.map(
    ({ rule, candidate, needs }) => `  ${person(candidate)}: cần ${NEED_WORDS[needs]} (${rule})`,
  );
  return [
    ...tableLines(['Chức danh', 'Trúng tuyển', 'Kết quả'], rows),
    ...(waiting.length === 0 ? [] : ['Còn chờ:', ...waiting]),
  ];
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(lengthOf)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}

const LETTERS = new Intl.Segmenter('vi');

/** Letters as they are seen: a letter and its separate tone mark are one. */
function lengthOf(text: string): number {
  return Array.from(LETTERS.segment(text)).length;
}

function placeOf(pointer: string): string {
  return pointer === '' ? '(toàn tệp)' : pointer;
}
