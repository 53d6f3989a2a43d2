/** An exported bundle, checked from the log up: chains, checkpoints, objects, results, papers. */
import { canonical, CannotTell, fieldsOf, filesOf, hex, hmac, Misfit, rows, same, sha256, type Fields } from './hashes';
import { checkChain, checkNotes, checkObject, checkStamp, KEPT, keysOf, tell, type Told } from './log';
import { recompute, totalOf, type Line, type RoundData } from './result';

/** What an exported bundle holds. */
export interface Bundle extends Readonly<Record<'format' | 'publicKey', string>> {
  readonly chains: Readonly<Record<string, readonly Fields[]>>;
  readonly notes: readonly string[];
  readonly timestamps?: readonly (string | null)[];
  readonly handovers?: readonly Fields[];
  readonly rounds: readonly RoundData[];
}

/** The bundle of a file: the file itself, or the data in an archive each file of which is as the index says. */
export function bundleIn(bytes: Buffer): Bundle {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return JSON.parse(bytes.toString('utf8')) as Bundle;
  const files = filesOf(bytes);
  const read = (name: string): Fields => JSON.parse(files.get(name)?.toString('utf8') ?? '{}') as Fields;
  const index = read('muc-luc.json');
  const names = [...Object.keys(index), ...files.keys()].filter((name) => name !== 'muc-luc.json');
  const wrong = names.find((name) => sha256(files.get(name) ?? '').toString('hex') !== index[name]);
  if (wrong !== undefined) throw new Misfit(`tệp ${wrong} của hồ sơ lưu trữ: không như mục lục`);
  return read('du-lieu.json') as unknown as Bundle;
}

/** Checks everything, with notes kept elsewhere; throws Misfit or CannotTell. Gives the sentence to print. */
export function verifyBundle(bundle: Bundle, outside: readonly string[] = [], key = bundle.publicKey): string {
  if (bundle.format !== 'thi-tuyen/bundle@1') throw new CannotTell('dạng tệp này không biết');
  const keys = keysOf(bundle.handovers ?? [], bundle.publicKey);
  if (!keys.has(key)) throw new Misfit('gói không mang khóa công khai đã cho');
  const chains = Object.entries(bundle.chains).sort(([a], [b]) => Number(b === 'system') - Number(a === 'system'));
  const leaves = new Map(chains.map(([id, entries]) => [id, checkChain(id, entries)]));
  const named = (name: string, texts: readonly string[]) =>
    texts.map((text, index) => [`${name} ${String(index + 1)}`, text] as const);
  const notes = [...named('bản ngoài', outside), ...named('điểm kiểm chứng', bundle.notes)];
  checkNotes(leaves, notes, keys);
  bundle.timestamps?.forEach((token, at) => checkStamp(token, bundle.notes[at] ?? '', at + 1));
  const entries = chains.flatMap(([, own]) => own);
  const told = tell(entries);
  const present = new Set<string>();
  for (const data of bundle.rounds) checkRound(data, told, present);
  const missing = [...told.keys()].find((id) => KEPT.includes(id.slice(0, 4)) && !present.has(id));
  if (missing !== undefined) throw new Misfit(`đối tượng ${missing}: có trong nhật ký, không còn trong dữ liệu`);
  const size = `${String(entries.length)} bản ghi, ${String(chains.length)} chuỗi, ${String(notes.length)} điểm kiểm chứng`;
  const opened = [...told.values()].filter((one) => fieldsOf(one['commitment'])['nonce']);
  return `KHỚP: ${size}, ${String(opened.length)} cam kết điểm mở đúng, ${String(bundle.rounds.length)} kỳ thi.`;
}

function checkRound(data: RoundData, told: Told, present: Set<string>): void {
  const { round, bodies, applications, scripts, blindMap, markings, sheets, papers, result } = data;
  const check = ({ id, ...fields }: Fields): void => checkObject(told, present, String(id), fields);
  const lists = [bodies, applications, scripts, markings, sheets, data.violations, data.appeals, data.ballots];
  [round, ...lists.flat()].forEach((one) => check({ ...one, chain: round.id }));
  for (const { id, applicationId, salt } of blindMap) {
    const made = hmac(salt, canonical({ applicationId, id }));
    if (told.get(id)?.['commitment'] !== made) throw new Misfit(`đối tượng ${id}: ghép phách không như nhật ký`);
  }
  const paired = new Set(blindMap.map(({ id }) => id)).size;
  // A map that is still sealed is in no bundle; a round past its written paper has one.
  const due = blindMap.length === 0 && round['state'] === 'WRITTEN' ? 0 : scripts.length;
  if (paired !== due || paired !== blindMap.length) throw new Misfit(`kỳ thi ${round.id}: bảng ghép phách không đủ`);
  const lines = result === null ? [] : recompute(data);
  if (result !== null) {
    const { result: stored, meeting, ...fields } = result;
    const digests = { result: hex(canonical(stored)), meeting: hex(canonical(meeting)) };
    check({ ...fields, ...digests, chain: round.id, outcomes: lines });
    const kept = storedLines(stored);
    const wrong = kept.find((line, index) => !same(line, lines[index])) ?? lines[kept.length];
    if (wrong !== undefined) throw new Misfit(`hồ sơ ${String(wrong[0])}: kết quả lưu không như tính lại từ phiếu`);
  }
  for (const { content, sheetId, ...fields } of papers) {
    if (hex(canonical(content)) !== fields['contentHash']) throw new Misfit(`giấy tờ ${fields.id}: không khớp mã băm`);
    check({ ...fields, chain: round.id });
    const sheet = [...sheets, ...data.ballots].find(({ id }) => id === sheetId);
    if (!fits(fieldsOf(content), sheet, lines)) throw new Misfit(`giấy tờ ${fields.id}: điểm in không như tính lại`);
  }
}

function storedLines(stored: unknown): readonly (readonly unknown[])[] {
  const all = rows(stored, 'posts').flatMap((post) => rows(post, 'candidates'));
  const marks = (one: Fields) => ['written', 'defence', 'total'].map((name) => fieldsOf(one[name])['value'] ?? null);
  return all.map((one) => [one['applicationId'], ...marks(one), one['rank'], one['outcome']]);
}

/** A sheet states its own total, a table of results what was computed. */
function fits(content: Fields, sheet: Parameters<typeof totalOf>[0] | undefined, lines: readonly Line[]): boolean {
  if (content['code'] === 'D24') return sheet !== undefined && content['total'] === totalOf(sheet);
  if (content['code'] !== 'D27') return true;
  const printed = rows(content, 'posts').flatMap((post) => rows(post, 'lines'));
  const shown = printed.map((one) => canonical([one['written'], one['defence'], one['rank'], one['outcome']]));
  return same(shown.sort(), lines.map((line) => canonical([line[1], line[2], line[4], line[5]])).sort());
}
