import type { AuditEntry } from '../../../persistence/ports';
import { paperNumbers } from '../changes';
import { countIn, round } from './act-words';
import type { ActWords, AuditAction } from './act-words';

/** The result, papers and the archive, in the words of the log. */
export const RESULT_ACTS = {
  recordTieDecision: round('Quyết định người bằng điểm', () => 'ghi quyết định về những người bằng điểm'),
  establishResult: round('Xác định kết quả', () => 'xác định kết quả kỳ thi'),
  releaseResult: round('Công bố kết quả', () => 'công bố kết quả kỳ thi'),
  eraseDossiers: round(
    'Xóa dữ liệu riêng tư',
    ({ entry }) => `xóa phần riêng tư trong ${countIn(entry, 'erased')} hồ sơ của người không được chọn`,
  ),
  handOverToArchive: round('Bàn giao hồ sơ lưu trữ', () => 'bàn giao hồ sơ kỳ thi cho lưu trữ'),
  issuePapers: round(
    'Phát hành giấy tờ',
    ({ entry }) => `phát hành ${countIn(entry, 'papers')} giấy tờ${numbers(entry)}`,
  ),
  changeTemplate: round('Sửa mẫu văn bản', ({ entry }) =>
    entry.after['isOriginal'] === true
      ? `khôi phục lời văn gốc của mẫu ${templateIn(entry)}`
      : `sửa lời văn của mẫu ${templateIn(entry)}`,
  ),
  submitPaper: round('Trình ký giấy tờ', ({ subject }) => `trình ký ${subject}`),
  recallPaper: round('Rút giấy tờ về dự thảo', ({ subject }) => `rút ${subject} về dự thảo`),
  attachSignedPaper: round('Nhận bản đã ký', ({ subject }) => `nhận bản đã ký của ${subject}`),
  publishPaper: round('Ban hành giấy tờ', ({ subject }) => `ban hành ${subject}`),
} satisfies Partial<Record<AuditAction, ActWords>>;

/** "D28, bản sửa số 3". */
function templateIn({ after }: AuditEntry): string {
  const template: unknown = after['template'];
  const [code, number] = Array.isArray(template) ? (template as readonly unknown[]) : [];
  return typeof code === 'string' && typeof number === 'number' ? `${code}, bản sửa số ${String(number)}` : '';
}

/** Most numbers of papers that a sentence names. */
const MAXIMUM_NUMBERS = 5;

function numbers({ after }: AuditEntry): string {
  const all = paperNumbers(after['papers']);
  if (all.length === 0) return '';
  return ` (số ${all.slice(0, MAXIMUM_NUMBERS).join(', ')}${all.length > MAXIMUM_NUMBERS ? '…' : ''})`;
}
