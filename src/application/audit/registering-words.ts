import type { ShortPostChoice, ShortPostDecision } from '../../domain/registration/short-post-decision';
import type { AuditEntry } from '../../persistence/ports';
import { countOf } from './changes';

const SHORT_POST_WORDS: Readonly<Record<ShortPostChoice, string>> = {
  NOMINATE: 'cho đề cử thêm người vào một vị trí',
  EXTEND: 'gia hạn nhận hồ sơ của một vị trí',
  SUSPEND: 'dừng thi một vị trí',
};

/** "dừng thi một vị trí không đủ số người dự tuyển tối thiểu, theo văn bản số 12/BB-HĐTT". */
export function shortPostWords({ after }: AuditEntry): string {
  const all = after['shortPosts'];
  const newest = (Array.isArray(all) ? all.at(-1) : undefined) as Partial<ShortPostDecision> | undefined;
  const what = SHORT_POST_WORDS[newest?.choice ?? 'SUSPEND'];
  return `${what} không đủ số người dự tuyển tối thiểu, theo văn bản số ${newest?.document?.number ?? ''}`;
}

/** The number of the document by which people were reported. */
export function reportNumber({ after }: AuditEntry): string {
  const document = after['reportDocument'] as { readonly number?: unknown } | null | undefined;
  return typeof document?.number === 'string' ? document.number : '';
}

/** What went with an import: applications, or what a list said of their people. */
export function undone(entry: AuditEntry): string {
  const isOfRatings = Object.values(entry.after).some(
    (one) => typeof one === 'object' && one !== null && 'ratings' in one,
  );
  const number = String(countOf(entry, 'application'));
  return isOfRatings ? `bỏ kết quả đánh giá của ${number} người` : `hủy ${number} hồ sơ`;
}
