/** The log of the bundle: every chain link by link, every checkpoint, and what the log says of each object. */
import { canonical, fieldsOf, hex, isFields, listOf, Misfit, readNote, rootsAt, same } from './hashes';
import { sha256, type Fields } from './hashes';

const HASHED = 'chainId sequence at actorId actorRoles action subjectId before after requestId previousHash'.split(' ');

/** Checks one chain and gives the bytes its entries are hashed from. */
export function checkChain(id: string, entries: readonly Fields[]): readonly string[] {
  let previous = '0'.repeat(64);
  return entries.map((entry, index) => {
    const at = `chuỗi ${id}, bản ghi số ${String(index + 1)}`;
    if (!same(Object.keys(entry).sort(), [...HASHED, 'hash'].sort())) throw new Misfit(`${at}: thừa hoặc thiếu trường`);
    if (entry['sequence'] !== index + 1 || entry['chainId'] !== id) throw new Misfit(`${at}: sai số thứ tự`);
    if (entry['previousHash'] !== previous) throw new Misfit(`${at}: không nối với bản ghi trước`);
    const bytes = canonical(Object.fromEntries(HASHED.map((name) => [name, entry[name]])));
    previous = hex(bytes);
    if (entry['hash'] !== previous) throw new Misfit(`${at}: nội dung không khớp mã băm`);
    return bytes;
  });
}

type Leaves = ReadonlyMap<string, readonly string[]>;
type Notes = readonly (readonly [where: string, text: string])[];

/** Every key that signed, each handed over to by the one before, and how far in each chain; null for the one that signs now. */
export function keysOf(handovers: readonly Fields[], current: string): ReadonlyMap<string, Fields | null> {
  const former = handovers.map(({ from, sizes, signed }, at): [string, Fields] => {
    const { chain, root } = readNote(String(signed), String(from), 'bàn giao khóa');
    const isNext = chain === `khoa-moi/${String((handovers[at + 1] ?? { from: current })['from'])}`;
    if (!isNext || root !== sha256(canonical(sizes)).toString('base64')) throw new Misfit('bàn giao khóa không khớp');
    return [String(from), fieldsOf(sizes)];
  });
  return new Map<string, Fields | null>([...former, [current, null]]);
}

/** Checks that every checkpoint is of a prefix of its chain, signed by the key of its time. */
export function checkNotes(leaves: Leaves, notes: Notes, keys: ReturnType<typeof keysOf>): void {
  const read = notes.map(([where, text]) => ({ where, ...readNote(text, [...keys.keys()], where) }));
  const signed = new Set(read.map(({ size }) => size));
  const roots = new Map([...leaves].map(([chain, all]) => [chain, rootsAt(all, signed)]));
  for (const { where, by, chain, size, root } of read.sort((a, b) => a.size - b.size)) {
    const what = `chuỗi ${chain}, ${where} ký ${String(size)} bản ghi`;
    const [all = [], sizes] = [roots.get(chain), keys.get(by)];
    if (all[size - 1] !== root) throw new Misfit(`${what}: không như đã ký, nay có ${String(all.length)} bản ghi`);
    if (sizes != null && size > Number(sizes[chain] ?? 0)) throw new Misfit(`${what}: khóa đã thay`);
  }
}

/** How a token begins that is a signed time stamp of version 1 over 32 bytes: CMS signed data, TSTInfo, any policy, SHA-256. */
const STAMP =
  /^30(?:..){1,5}06092a864886f70d010702a0(?:..)+?060b2a864886f70d0109100104a0(?:..){1,4}04(?:..){1,4}30(?:..){1,4}02010106(?:..){2,40}?30..30..0609608648016503040201(?:0500)?0420(.{64})/;

/** Checks that a time-stamping authority's token (RFC 3161), if there is one, is of this note; whose it is, OpenSSL tells. */
export function checkStamp(token: string | null, note: string, at: number): void {
  const stamped = hex(`${note.split('\n', 5).join('\n')}\n`);
  if (token !== null && STAMP.exec(Buffer.from(token, 'base64').toString('hex'))?.[1] !== stamped)
    throw new Misfit(`điểm kiểm chứng ${String(at)}: dấu thời gian không phải của điểm này`);
}

/** What the log says of every object, by id: the last that was said of each field. */
export type Told = ReadonlyMap<string, Fields>;

const ID = /^[a-z]{3}_(?:[0-9a-f]{24}|[a-z2-7]{26})$/;
export const KEPT = ['rnd_', 'bod_', 'app_', 'mkg_', 'scr_', 'scs_', 'pap_', 'res_', 'vio_', 'apl_', 'bal_'];

/** Folds the entries of all chains, those of the system first. */
export function tell(entries: readonly Fields[]): Told {
  const told = new Map<string, Fields>();
  for (const { after, action, subjectId, chainId: chain, at: issuedAt, previousHash: auditHash } of entries) {
    const learn = (id: unknown, fields: Fields) =>
      told.set(String(id), grown(String(id), told.get(String(id)) ?? {}, { ...fields, chain }));
    const { scripts, markings, sheets, ballots, papers, candidateNumbers, ...own } = fieldsOf(after);
    // A sheet is what the act is about; a marking is the one it names.
    const again = /^reopen/.test(String(action)) ? (Object.keys(own).find((id) => ID.test(id)) ?? subjectId) : null;
    const { earlier = [], commitment, ...held } = told.get(String(again)) ?? {};
    const struck = isFields(commitment) ? { marks: marksOf(held), commitment } : marksOf(held);
    if (again !== null) learn(again, { earlier: [earlier, struck].flat(), commitment: null });
    const made = { appointBody: { formerSeats: [] }, establishResult: { establishedAt: issuedAt } }[String(action)];
    if (action === 'establishResult') learn(chain, { state: fieldsOf(after)['state'] });
    learn(subjectId, { ...made, ...own });
    for (const [id, fields] of Object.entries(own)) if (ID.test(id) && isFields(fields)) learn(id, fields);
    for (const [id, code, commitment] of rowsOf(scripts)) learn(id, { code, commitment, decision: null });
    for (const [id, scriptId, turn] of rowsOf(markings)) learn(id, { scriptId, turn, state: 'OPEN', mark: null });
    for (const [id, applicationId] of rowsOf(sheets)) learn(id, { applicationId, state: 'OPEN', marks: null });
    for (const [id, marks] of rowsOf(ballots)) learn(id, { applicationId: subjectId, marks });
    for (const [id, code, number, edition, contentHash] of rowsOf(papers))
      learn(id, { code, number, edition, contentHash, auditHash, issuedAt });
    Object.entries(fieldsOf(candidateNumbers)).forEach(([id, candidateNumber]) => learn(id, { candidateNumber }));
  }
  return told;
}

/** The marks of a sheet; of a script the mark of the whole as number 0, then those of its questions by their numbers. */
const marksOf = ({ marks, mark, questionMarks }: Fields): unknown =>
  mark == null ? marks : Object.fromEntries([mark, ...listOf(questionMarks)].entries());

/** What of an object was given under a commitment. */
const sealsIn = ({ earlier, commitment, ...held }: Fields): readonly Fields[] =>
  [...listOf(earlier).map(fieldsOf), { marks: marksOf(held), commitment }].filter((one) => isFields(one['commitment']));

/**
 * What is known with what is told now. Marks under a commitment are known by its opening alone: of one that was told before,
 * and to exactly these marks.
 */
function grown(id: string, known: Fields, fields: Fields): Fields {
  const now: Fields = { ...known, ...fields };
  const before = sealsIn(known).map(({ commitment }) => fieldsOf(commitment)['hash']);
  const { chain: round, applicationId, scriptId, turn } = now;
  // What is marked again goes by its own number: two receipts must not tell that they are of one script.
  const candidate = applicationId ?? (Number(turn) > 3 ? id : scriptId);
  const bound = isFields(marksOf(now)) ? (now['commitment'] ?? known['commitment']) : now['commitment'];
  for (const { marks, commitment } of sealsIn({ ...now, commitment: bound })) {
    const { hash, memberId: member, nonce } = fieldsOf(commitment);
    const criteria = Object.entries(fieldsOf(marks)).sort();
    const given = canonical({ round, session: id, member, candidate, criteria, nonce });
    const fits = before.includes(hash) && hex(`tuyen/score/v1\0${given}`) === hash;
    if (!fits && (nonce !== null || isFields(marks))) throw new Misfit(`phiếu ${id}: cam kết ${String(hash)} mở sai`);
  }
  return now;
}

/** Rows of a list of lists; a list of bare ids (what passed from one member to another) tells nothing that is checked. */
const rowsOf = (list: unknown) => listOf(list).filter((row): row is readonly unknown[] => Array.isArray(row));

/** Compares an object with what the log says of it: every field the same, a field it never named being empty; no object comes twice. */
export function checkObject(told: Told, present: Set<string>, id: string, fields: Fields): void {
  const known = told.get(id);
  if (known === undefined || present.has(id)) throw new Misfit(`đối tượng ${id}: thừa, nhật ký không biết`);
  present.add(id);
  for (const [name, value] of Object.entries(fields)) {
    const isUnnamed = !(name in known) && [null, [], 0].some((none) => same(value, none));
    if (!isUnnamed && !same(known[name], value)) throw new Misfit(`đối tượng ${id}: trường ${name} không như nhật ký`);
  }
}
