import { createChainVerifier } from '../../src/application/audit/chain';
import type { ChainVerdict } from '../../src/application/audit/chain';
import type { AuditEntry } from '../../src/persistence/ports';

/** What verification reads of a store: chains by name and their entries page by page. */
export interface ChainReader {
  /** The next chain in order of name after one, null after the last. */
  readonly nextChain: (after: string) => Promise<string | null>;
  /** Entries after a sequence number, in order. */
  readonly entries: (chainId: string, afterSequence: number, limit: number) => Promise<readonly AuditEntry[]>;
  /** Rounds that have been changed since they were created: each of them must have a chain. */
  readonly changedRounds: () => Promise<readonly string[]>;
}

/** One chain with what was found. */
export interface ChainReport {
  readonly chainId: string;
  readonly verdict: ChainVerdict | { readonly fits: false; readonly sequence: number; readonly reason: 'MISSING' };
}

/** Entries read at a time: a chain of any length is verified in the memory of one page. */
const PAGE = 1_000;

const REASONS = {
  SEQUENCE: 'số thứ tự không liền mạch: có bản ghi bị xóa, chèn hoặc đảo chỗ',
  PREVIOUS_HASH: 'không nối với bản ghi ngay trước: bản ghi trước đã bị sửa hoặc thay',
  HASH: 'nội dung không khớp mã băm: bản ghi này đã bị sửa',
  MISSING: 'kỳ thi đã có thay đổi nhưng không còn bản ghi nào: cả chuỗi đã bị xóa',
} as const;

/**
 * Recomputes every audit chain (architecture §3.8), one report per chain.
 *
 * What it cannot find: entries cut off the end, when nothing after them is left to contradict the cut. For that a
 * checkpoint outside the store is needed: the hash printed on every page of an issued paper must occur in the chain, so
 * compare the printed head with the one shown here. Whoever may write to the store could also rewrite a chain from some
 * entry to its end; the same printed hashes contradict that.
 */
export async function verifyChains(reader: ChainReader): Promise<readonly ChainReport[]> {
  const reports: ChainReport[] = [];
  for (let id = await reader.nextChain(''); id !== null; id = await reader.nextChain(id)) {
    reports.push({ chainId: id, verdict: await verifyChain(reader, id) });
  }
  const found = new Set(reports.map(({ chainId }) => chainId));
  const missing = (await reader.changedRounds()).filter((roundId) => !found.has(roundId));
  return [
    ...reports,
    ...missing.map((chainId) => ({
      chainId,
      verdict: { fits: false, sequence: 1, reason: 'MISSING' } as const,
    })),
  ];
}

async function verifyChain(reader: ChainReader, chainId: string): Promise<ChainVerdict> {
  const verifier = createChainVerifier();
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await reader.entries(chainId, after, PAGE);
    for (const entry of page) verifier.add(entry);
    const last = page.at(-1);
    if (last === undefined || !verifier.verdict().fits) return verifier.verdict();
    after = last.sequence;
  }
}

/** The report as lines to print. */
export function reportLines(reports: readonly ChainReport[]): readonly string[] {
  return reports.map(({ chainId, verdict }) =>
    verdict.fits
      ? `ĐÚNG  ${chainId}  ${String(verdict.length)} bản ghi  ${verdict.hash}`
      : `SAI   ${chainId}  bản ghi số ${String(verdict.sequence)}: ${REASONS[verdict.reason]}`,
  );
}
