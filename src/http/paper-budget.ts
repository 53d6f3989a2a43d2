import { ClientError } from '../graphql/error-codes';
import type { IncomingRequest } from './incoming';
import { createBuckets, type Rate } from './rate-limit';

/** What a person may still have drawn. */
export interface PaperBudget<TViewer> {
  /** Takes one. @throws ClientError RATE_LIMITED, with the seconds to wait, when there is none */
  spend(request: Pick<IncomingRequest<TViewer>, 'viewer' | 'receivedAt'>): void;
}

/** Thirty files an hour and person (trust.md R-LIM); half of one each minute. An archive or a print copy is one file. */
const FILES: Rate = { perMinute: 30 / 60, burst: 30 };
/** Previews come by themselves whenever the author of a wording pauses: their own limit, so that nobody is kept from papers by typing. */
const PREVIEWS: Rate = { perMinute: 10, burst: 60 };

const minutes = (seconds: number): string => String(Math.ceil(seconds / 60));

/** The files of papers, per person. */
export function createPaperBudget<TViewer>(keyOf: (viewer: TViewer) => string, rate: Rate = FILES) {
  return budgetOf(keyOf, rate, (wait) => {
    const many = 'Cần nhiều văn bản, hãy dùng "In gộp" hoặc "Tải tất cả (ZIP)": mỗi lần chỉ tính một tệp.';
    return `Mỗi người tải được ${String(rate.burst)} tệp văn bản mỗi giờ. Hãy thử lại sau ${minutes(wait)} phút. ${many}`;
  });
}

/** Previews of a wording, per person. */
export function createPreviewBudget<TViewer>(keyOf: (viewer: TViewer) => string, rate: Rate = PREVIEWS) {
  return budgetOf(keyOf, rate, (wait) => `Đã xem trước quá nhiều lần. Hãy thử lại sau ${minutes(wait)} phút.`);
}

function budgetOf<TViewer>(
  keyOf: (viewer: TViewer) => string,
  rate: Rate,
  sentence: (wait: number) => string,
): PaperBudget<TViewer> {
  const buckets = createBuckets(rate);
  return {
    spend: ({ viewer, receivedAt }) => {
      // Whoever is nobody gets nothing anyway, and is told so by what follows.
      const wait = viewer === null ? 0 : buckets.take(keyOf(viewer), receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', sentence(wait), { retryAfterSeconds: wait });
    },
  };
}
