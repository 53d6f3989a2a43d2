/** Reads the round of an archive back (D32): what is to be played again, and the result that must come out. */
import { isDeepStrictEqual } from 'node:util';
import { ARCHIVE_NAMES } from '../../src/application/archive/archive';
import { bundleIn } from '../verify/bundle';
import { filesOf, Misfit } from '../verify/hashes';
import type { Reading } from './read-result';
import type { ResultPost } from './result-json';

/** A round file, and the posts of the archived result where the file is of an archive. */
export interface OpenedFile {
  readonly text: string;
  readonly archived: readonly ResultPost[] | null;
}

/** What a file holds, or why it cannot be played: a round file as it is, an archive once every file in it is as its index says. */
export function openFile(
  bytes: Buffer,
): (OpenedFile & { readonly ok: true }) | { readonly ok: false; readonly lines: readonly string[] } {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return { ok: true, text: bytes.toString('utf8'), archived: null };
  try {
    bundleIn(bytes);
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, lines: [`Hồ sơ lưu trữ không nguyên vẹn: ${error.message}.`] };
    return { ok: false, lines: ['Tệp nén này không phải là hồ sơ lưu trữ của một kỳ thi.'] };
  }
  const files = filesOf(bytes);
  const textOf = (name: string): string | null => files.get(name)?.toString('utf8') ?? null;
  const text = textOf(ARCHIVE_NAMES.round);
  const result = textOf(ARCHIVE_NAMES.result);
  if (text === null || result === null) {
    const why = textOf(ARCHIVE_NAMES.noRound)?.trim().split('\n') ?? ['Hồ sơ lưu trữ không có kỳ thi để diễn lại.'];
    return { ok: false, lines: ['Không diễn lại được kỳ thi này:', ...why] };
  }
  return { ok: true, text, archived: (JSON.parse(result) as { readonly posts: readonly ResultPost[] }).posts };
}

/** The candidates whose archived line is not the one that came out, each with both; empty when all are equal to the hundredth. */
export function differences(archived: readonly ResultPost[], { posts }: Reading): readonly string[] {
  const played = new Map(posts.map((post) => [post.post, post]));
  return archived.flatMap((post) => {
    const other = played.get(post.post);
    const lines = post.candidates.flatMap((line) => {
      const again = other?.candidates.find(({ candidate }) => candidate === line.candidate);
      if (isDeepStrictEqual(again, line)) return [];
      return [`${line.candidate}: lưu trữ ${JSON.stringify(line)}, diễn lại ${JSON.stringify(again ?? null)}`];
    });
    const isSame = other?.outcome === post.outcome && isDeepStrictEqual(other.winners, post.winners);
    return isSame ? lines : [...lines, `${post.post}: kết quả của vị trí khác nhau`];
  });
}
