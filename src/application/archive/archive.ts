/** Hồ sơ lưu trữ: one round as one file that a stranger can check and play again (TT 22/2025 Điều 25; D32). */
import { createHash } from 'node:crypto';
import { formatMark } from '../../domain/marks';
import type { Mark } from '../../domain/marks';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { establishedResult } from '../result/published';
import { roundBundleOf } from './bundle';
import type { Signed } from './bundle';
import { replayableRound } from './round-file';
import type { KeyOf } from './round-file';

/** One file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The names in an archive; those who verify it and play it again look for these. */
export const ARCHIVE_NAMES = {
  readMe: 'DOC-TRUOC.txt',
  data: 'du-lieu.json',
  round: 'ky-thi.json',
  noRound: 'khong-dien-lai.txt',
  result: 'ket-qua.json',
  papers: 'van-ban/',
  projects: 'de-an/',
  index: 'muc-luc.json',
} as const;

const READ_ME = `HỒ SƠ LƯU TRỮ CỦA MỘT KỲ THI TUYỂN

${ARCHIVE_NAMES.data}   toàn bộ dữ liệu, nhật ký và điểm kiểm chứng đã ký. Kiểm tra: npm run verify -- TỆP.zip
${ARCHIVE_NAMES.round}    kỳ thi viết thành tệp để diễn lại. Diễn lại và so kết quả: npm run rehearse -- TỆP.zip --out THƯ_MỤC
${ARCHIVE_NAMES.result}   kết quả Hội đồng đã xác định, để so sánh với kết quả diễn lại
${ARCHIVE_NAMES.papers}       mọi văn bản, và bản đã ký của văn bản nào có
${ARCHIVE_NAMES.projects}         đề án từng người đã nộp, đặt tên theo mã tiếp nhận
${ARCHIVE_NAMES.index}   mã băm SHA-256 của từng tệp ở trên

Khi kỳ thi không viết được thành tệp để diễn lại, ${ARCHIVE_NAMES.noRound} nói vì sao; npm run verify vẫn tính lại mọi điểm.
Phiếu kín không ghi tên người cho: trong ${ARCHIVE_NAMES.round} chúng được xếp vào các thành viên theo thứ tự ngẫu nhiên.
`;

/** What an archive holds beside the data themselves. */
export interface ArchiveSources {
  readonly signed: Signed;
  readonly papers: AsyncIterable<ArchiveFile>;
  readonly projects: AsyncIterable<ArchiveFile>;
}

/** Everything of a round, file by file, the index last; none waits in memory but the one at hand. */
export async function* archiveFiles(
  readers: Readers,
  loaded: RegulatedLoad,
  { signed, papers, projects }: ArchiveSources,
): AsyncGenerator<ArchiveFile> {
  const index: Record<string, string> = {};
  const indexed = (name: string, bytes: Buffer): ArchiveFile => {
    index[name] = createHash('sha256').update(bytes).digest('hex');
    return { name, bytes };
  };
  yield indexed(ARCHIVE_NAMES.readMe, Buffer.from(READ_ME));
  const bundle = await roundBundleOf(readers, loaded.round, signed);
  yield indexed(ARCHIVE_NAMES.data, Buffer.from(JSON.stringify(bundle)));
  const replayable = await replayableRound(readers, loaded);
  if (replayable.ok) {
    const result = await archivedResult(readers, loaded, replayable.keyOf);
    yield indexed(ARCHIVE_NAMES.round, textOf(replayable.file));
    if (result !== null) yield indexed(ARCHIVE_NAMES.result, textOf(result));
  } else yield indexed(ARCHIVE_NAMES.noRound, Buffer.from(`${replayable.reasons.join('\n')}\n`));
  for await (const { name, bytes } of papers) yield indexed(`${ARCHIVE_NAMES.papers}${name}`, bytes);
  for await (const { name, bytes } of projects) yield indexed(`${ARCHIVE_NAMES.projects}${name}`, bytes);
  yield { name: ARCHIVE_NAMES.index, bytes: textOf(index) };
}

function textOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** The established result in the words of the round file (`thi-tuyen/result@1`, without papers); null while it does not stand. */
async function archivedResult(readers: Readers, { round }: RegulatedLoad, keyOf: KeyOf) {
  const found = await establishedResult(readers, round);
  if (found === null) return null;
  const value = (traced: { readonly value: Mark } | null) => (traced === null ? null : formatMark(traced.value, 2));
  const order = new Map(
    found.evidence.applications
      .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1))
      .map(({ id }, index) => [id, index]),
  );
  const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return {
    format: 'thi-tuyen/result@1',
    round: round.code,
    posts: found.result.posts.map(({ postId, outcome, winners, candidates }) => ({
      post: keyOf(postId),
      outcome,
      winners: winners.toSorted(inOrder).map(keyOf),
      candidates: candidates
        .toSorted((a, b) => inOrder(a.applicationId, b.applicationId))
        .map((line) => ({
          candidate: keyOf(line.applicationId),
          written: value(line.written),
          writtenBasis: line.writtenBasis,
          defence: value(line.defence),
          total: value(line.total),
          rank: line.rank,
          outcome: line.outcome,
        })),
    })),
    blocked: [],
    papers: [],
  };
}
