import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ConfigError, loadConfig } from '../../src/config';
import { loadRegulatedRound } from '../../src/application/exam/round-scope';
import { isCurrent } from '../../src/application/minutes/paper-document';
import { formatDayVi, hanoiDay } from '../../src/domain/calendar';
import { formatProofCode, PAPER_STATE_LABEL } from '../../src/domain/paper/paper-life';
import { PAPERS } from '../../src/domain/paper/registry';
import { DataDirInUseError } from '../../src/persistence/embedded';
import type { Readers } from '../../src/persistence/ports';
import { openStore } from '../verify-audit/open-store';
import type { OpenStore } from '../verify-audit/open-store';
import { findOriginal } from './check';
import type { Finding, Original } from './check';

/** Where lines go. */
interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** What is known of a paper by its id; whether it stands. */
type Describe = (id: string) => Promise<{ readonly verdict: string; readonly words: string; readonly stands: boolean }>;

interface Wanted {
  readonly files: readonly string[];
  readonly sha256: string | null;
}

const USAGE = 'npm run verify-paper -- TỆP.pdf… [--sha256 MÃ_BĂM]';
/** A file larger than this is no paper of this product, signed or not. */
const MOST_BYTES = 100 * 1_048_576;

/** The question itself cannot be answered. */
class CannotTell extends Error {}

/** Compares files with the papers of the store that the environment names, or with one hash; the answer is the exit status. */
export async function verifyPapers(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<0 | 1 | 2> {
  try {
    const { files, sha256 } = wantedOf(args);
    const contents = files.map((file) => ({ file, bytes: contentOf(file) }));
    if (sha256 !== null) {
      const described = {
        verdict: 'KHỚP MÃ BĂM',
        words: 'còn giá trị hay không thì phải hỏi kho dữ liệu',
        stands: true,
      };
      const one = { id: '', sha256, size: null };
      return await tellAll(contents, { originals: [one], describe: () => Promise.resolve(described) }, output);
    }
    const store = await openStore(loadConfig(env));
    if (store === null) throw new CannotTell('Chưa có kho dữ liệu ở DATA_DIR; không có kho thì dùng --sha256.');
    try {
      return await tellAll(contents, await knownIn(store), output);
    } finally {
      await store.close();
    }
  } catch (cause) {
    output.error(`KHÔNG KIỂM ĐƯỢC: ${sentenceOf(cause)}`);
    return 2;
  }
}

function wantedOf(args: readonly string[]): Wanted {
  const at = args.indexOf('--sha256');
  const sha256 = at === -1 ? null : (args[at + 1] ?? '').toLowerCase();
  const files = args.filter((_one, index) => at === -1 || (index !== at && index !== at + 1));
  if (files.length === 0 || files.some((one) => one.startsWith('--'))) throw new CannotTell(USAGE);
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) throw new CannotTell('--sha256 cần 64 chữ số thập lục phân.');
  return { files, sha256 };
}

function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (bytes.length > MOST_BYTES)
    throw new CannotTell(`${basename(file)} lớn hơn 100 MB, không phải văn bản của phần mềm.`);
  return bytes;
}

interface Known {
  readonly originals: readonly Original[];
  readonly describe: Describe;
}

/** Every original of a store. The hashes are read straight from the collection: nothing else asks for them by hash. */
export async function knownIn({ store, unitOfWork }: Pick<OpenStore, 'store' | 'unitOfWork'>): Promise<Known> {
  const rows = await store.models.paperSeals.find({}).lean();
  const originals = rows.map((row) => ({
    id: row._id,
    sha256: String(row['sha256']),
    size: Number(row['size']),
  }));
  return { originals, describe: (id) => describePaper(unitOfWork.readers, id) };
}

async function describePaper(readers: Readers, id: string): ReturnType<Describe> {
  const paper = await readers.papers.find(id);
  if (paper === null) throw new CannotTell(`kho có mã băm của ${id} nhưng không còn văn bản ấy`);
  const { code, number, edition, issuedAt, proofCode, state } = paper;
  const loaded = await loadRegulatedRound(readers, paper.roundId);
  const words = [
    `${code} ${PAPERS[code].name}`,
    ...(number === null ? [] : [`số ${number}`]),
    `bản ${String(edition)}`,
    `lập ngày ${formatDayVi(hanoiDay(issuedAt))}`,
    PAPER_STATE_LABEL[state].toLowerCase(),
    `mã xác minh ${formatProofCode(proofCode)}`,
  ].join(', ');
  const stands = loaded !== null && (await isCurrent(readers, loaded, paper));
  return { verdict: stands ? 'CÒN GIÁ TRỊ' : 'ĐÃ BỊ THAY THẾ hoặc dữ liệu đã đổi', words, stands };
}

interface Content {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Says what each file is. */
export async function tellAll(
  contents: readonly Content[],
  { originals, describe }: Known,
  { out }: Pick<Output, 'out'>,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for (const { file, bytes } of contents) {
    const { line, isGood } = await lineOf(findOriginal(bytes, originals, new Date()), describe);
    out(`${basename(file)}: ${line}`);
    if (!isGood) status = 1;
  }
  return status;
}

async function lineOf(
  finding: Finding,
  describe: Describe,
): Promise<{ readonly line: string; readonly isGood: boolean }> {
  if (finding.kind === 'UNKNOWN') {
    const line = `KHÔNG BIẾT. Không khớp từng byte với văn bản nào: tệp đã bị sửa hoặc không do phần mềm này lập (SHA-256 ${finding.sha256}).`;
    return { line, isGood: false };
  }
  const { verdict, words, stands } = await describe(finding.original.id);
  if (finding.kind === 'ORIGINAL') {
    return { line: `${verdict}. Đúng từng byte bản gốc; không có chữ ký số. ${words}.`, isGood: stands };
  }
  const { signature } = finding;
  if ('reason' in signature) {
    const line = `KHÔNG ĐÚNG BẢN GỐC. Có nội dung thêm vào sau bản gốc (${words}). ${signature.reason}`;
    return { line, isGood: false };
  }
  const { signer, issuer, serial, inTime } = signature.signature;
  const time = inTime ? 'chứng thư còn hạn lúc kiểm' : 'chứng thư KHÔNG còn hạn lúc kiểm';
  const line = `${verdict}. Bản gốc đã ký số, chữ ký bao trùm cả tệp: ${signer}, chứng thư do ${issuer} cấp, số ${serial}, ${time}. ${words}.`;
  return { line, isGood: stands };
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof DataDirInUseError) return `${cause.message} Hãy dừng phần mềm trước, hoặc dùng --sha256.`;
  if (cause instanceof CannotTell || cause instanceof ConfigError) return cause.message;
  return cause instanceof Error ? cause.message : String(cause);
}
