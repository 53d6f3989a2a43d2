/** The command `npm run rehearse -- FILE --out DIR`: reads, plays, writes, and answers with an exit status. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { startRehearsal } from '../../src/main/rehearsal';
import { CallFailed } from './client';
import { storyClock } from './clock';
import { manyCandidates } from './many-candidates';
import { playRound, type Played } from './play';
import { differences, openFile } from './read-archive';
import type { OpenedFile } from './read-archive';
import { readRoundFile } from './read-round-file';
import { faultLines, outcomeLines, refusalLines } from './report';
import { resultJson } from './result-json';
import type { RoundFile } from './round-file';
import { StepRefused } from './stage';
import { writeOutput } from './write-output';

/**
 * 0 played, 1 an unexpected error, 2 the file or the call is wrong, 3 the product refused a step that the file demands,
 * 4 another result than the archived one came out.
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 4;

/** Where lines for a person go. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** A reason to end before or during the play, with the lines that say why. */
export class Ended extends Error {
  readonly status: ExitStatus;
  readonly lines: readonly string[];

  constructor(status: ExitStatus, lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Ended';
    this.status = status;
    this.lines = lines;
  }
}

const USAGE = 'Cách dùng: npm run rehearse -- TỆP --out THƯ_MỤC (hoặc --candidates SỐ_NGƯỜI thay cho TỆP)';
const MANY = '--candidates=';
const MOST_CANDIDATES = 1_000;

/** Runs the command; relative paths start from the current folder. Nothing is written unless the answer is 0. */
export async function rehearse(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    const { source, out } = await callOf(args);
    const opened = typeof source === 'string' ? await openedOf(source) : inventedFile(source);
    const round = roundIn(String(source), opened);
    const started = performance.now();
    const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    const played = await playAlone(round, (line) => terminal.out(`[${seconds().padStart(5)} giây] ${line}`));
    const { papers, reading } = played;
    const differing = opened.archived === null ? [] : differences(opened.archived, reading);
    if (differing.length > 0) throw new Ended(4, ['Kết quả diễn lại KHÁC hồ sơ lưu trữ:', ...differing]);
    const result = resultJson({ round: round.round.code, ...reading, papers });
    const drawn = papers.map((paper) => ({ name: paper.file, content: paper.bytes }));
    await writeOutput(out, [...drawn, { name: 'result.json', content: result }]);
    for (const line of outcomeLines(round, reading)) terminal.out(line);
    if (opened.archived !== null) terminal.out('Kết quả diễn lại khớp hồ sơ lưu trữ đến phần trăm điểm.');
    terminal.out(`Đã ghi result.json và ${papers.length} giấy tờ vào ${out} (${seconds()} giây).`);
    return 0;
  } catch (error) {
    const { status, lines } = endingOf(error);
    for (const line of lines) terminal.error(line);
    return status;
  }
}

/** Reads the round of a file or of an archive; ends with 2 when it has faults. */
export async function roundOf(file: string): Promise<RoundFile> {
  return roundIn(file, await openedOf(file));
}

async function openedOf(file: string): Promise<OpenedFile> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Ended(2, [`Không đọc được tệp ${file}: ${reasonOf(error)}`]);
  });
  const opened = openFile(bytes);
  if (!opened.ok) throw new Ended(2, opened.lines);
  return opened;
}

function roundIn(file: string, { text }: OpenedFile): RoundFile {
  const read = readRoundFile(text);
  if (!read.ok) throw new Ended(2, faultLines(file, read.faults));
  return read.round;
}

/** The file of a round that nobody wrote, with this many candidates. */
function inventedFile(count: number): OpenedFile {
  return { text: manyCandidates(count), archived: null };
}

/** How an error ends a command: with a sentence, and with a stack only for someone who asked for it by DEBUG. */
export function endingOf(error: unknown): { readonly status: ExitStatus; readonly lines: readonly string[] } {
  if (error instanceof Ended) return error;
  if (error instanceof StepRefused) return { status: 3, lines: refusalLines(error) };
  const stack = process.env['DEBUG'] === undefined || !(error instanceof Error) ? [] : [error.stack ?? ''];
  if (error instanceof CallFailed) {
    const { message, code, requestId } = error;
    return { status: 1, lines: [`Lỗi ngoài dự kiến: ${message} (${code}, mã yêu cầu ${requestId})`, ...stack] };
  }
  return { status: 1, lines: [`Lỗi ngoài dự kiến: ${reasonOf(error)}`, ...stack] };
}

async function playAlone(round: RoundFile, tell: (line: string) => void): Promise<Played> {
  const clock = storyClock(round.round.noticeDate);
  const product = await startRehearsal({ clock: clock.now });
  try {
    return await playRound(round, product, clock, { tell, draw: true });
  } finally {
    await product.stop();
  }
}

interface Call {
  /** A file, or how many candidates to make up. */
  readonly source: string | number;
  readonly out: string;
}

async function callOf(given: readonly string[]): Promise<Call> {
  const args = given.map((arg, index) => (given[index - 1] === '--candidates' ? `${MANY}${arg}` : arg));
  const many = args.find((arg) => arg.startsWith(MANY))?.slice(MANY.length);
  const [file, ...others] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--out');
  const at = args.indexOf('--out');
  const out =
    args.find((arg) => arg.startsWith('--out='))?.slice('--out='.length) ?? (at < 0 ? '' : (args[at + 1] ?? ''));
  const known = (arg: string): boolean =>
    ['--out', '--candidates'].includes(arg) || arg.startsWith('--out=') || arg.startsWith(MANY);
  const unknown = args.find((arg) => arg.startsWith('--') && !known(arg));
  if (unknown !== undefined) throw new Ended(2, [`Không có tùy chọn ${unknown}. ${USAGE}`]);
  const source = many === undefined ? file : countOf(many);
  if (source === undefined) throw new Ended(2, [`Thiếu tệp kỳ thi. ${USAGE}`]);
  const extra = many === undefined || file === undefined ? others : [file, ...others];
  if (extra.length > 0) throw new Ended(2, [`Chỉ nhận một tệp kỳ thi; thừa: ${extra.join(', ')}. ${USAGE}`]);
  if (out === '' || out.startsWith('--')) throw new Ended(2, [`Thiếu thư mục ghi kết quả (--out). ${USAGE}`]);
  if (!(await mayBeFolder(out))) throw new Ended(2, [`${out} không phải là thư mục. ${USAGE}`]);
  return { source, out: resolve(out) };
}

function countOf(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 2 && count <= MOST_CANDIDATES) return count;
  throw new Ended(2, [`Số người (--candidates) phải là số nguyên từ 2 đến ${String(MOST_CANDIDATES)}. ${USAGE}`]);
}

/** Whether a path is a folder or can become one: neither it nor anything it lies in is a file. */
async function mayBeFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found !== null) return found.isDirectory();
  const parent = dirname(resolve(path));
  return parent === resolve(path) || (await mayBeFolder(parent));
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'không có ở đó.';
  if (code === 'EISDIR') return 'đó là một thư mục.';
  if (code === 'EACCES') return 'không có quyền.';
  return 'message' in error ? String(error.message) : 'không rõ.';
}
