/** Runs the whole command on a round given as text, in a folder of its own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultBlock, ResultPost, RoundResultFile } from '../../scripts/rehearse/result-json';
import { rehearse, type ExitStatus } from '../../scripts/rehearse/run';

/** What one run left behind. */
export interface Rehearsed {
  readonly status: ExitStatus;
  readonly out: string;
  readonly error: string;
  /** Names of the files written, sorted; null when the folder was not even made. */
  readonly files: readonly string[] | null;
  readonly resultText: string;
  readonly result: RoundResultFile;
  /** The first bytes of each paper. */
  readonly heads: ReadonlyMap<string, string>;
}

const folders: string[] = [];

/** A fresh folder, removed by `forgetFolders`. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thi-tuyen-rehearse-'));
  folders.push(folder);
  return folder;
}

/** Removes what the runs of this file wrote. */
export function forgetFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs the command on a text. */
export async function rehearseText(text: string): Promise<Rehearsed> {
  const folder = freshFolder();
  const file = join(folder, 'round.json');
  const out = join(folder, 'out');
  writeFileSync(file, text);
  return runRehearse([file, '--out', out], out);
}

/** Runs the command with arguments; `out` is where it should write. */
export async function runRehearse(args: readonly string[], out: string): Promise<Rehearsed> {
  const lines = { out: [] as string[], error: [] as string[] };
  const status = await rehearse(args, {
    out: (line) => void lines.out.push(line),
    error: (line) => void lines.error.push(line),
  });
  const files = existsSync(out) ? readdirSync(out).sort() : null;
  const resultText = files?.includes('result.json') === true ? readFileSync(join(out, 'result.json'), 'utf8') : 'null';
  const papers = (files ?? []).filter((name) => name.endsWith('.pdf'));
  return {
    status,
    out: lines.out.join('\n'),
    error: lines.error.join('\n'),
    files,
    resultText,
    result: JSON.parse(resultText) as RoundResultFile,
    heads: new Map(papers.map((name) => [name, readFileSync(join(out, name), 'latin1').slice(0, 5)])),
  };
}

/** One post of a result with each candidate on one line: "c1 74.50 MEAN 83.11 83.11 1 WINNER". */
export function linesOf(result: RoundResultFile, index = 0): readonly string[] {
  const post = result.posts[index] as ResultPost;
  const head = `${post.post} ${post.outcome} [${post.winners.join(' ')}]`;
  return [
    head,
    ...post.candidates.map(({ candidate, written, writtenBasis, defence, total, rank, outcome }) =>
      [candidate, written, writtenBasis, defence, total, rank, outcome].map((part) => part ?? '-').join(' '),
    ),
  ];
}

/** The blocks of a result: "BR-45 c1 PANEL_HEAD_DECISION". */
export function blocksOf(result: RoundResultFile): readonly string[] {
  return result.blocked.map(({ rule, candidate, needs }: ResultBlock) => `${rule} ${candidate} ${needs}`);
}
