/** Marks, ranks and outcomes computed anew from the locked sheets of a round, by the numbers of its regulation. */
import { CannotTell, Misfit, same, type Fields } from './hashes';

type Row<More = unknown> = Fields & { readonly id: string } & Readonly<More>;
type Decision = { readonly by?: string; readonly mark: number } | null;
type Slip = Row<{ applicationId: string; state: string; marks: Table | null; mark: number | null; decision: Decision }>;
type Leave = { readonly withdrawnOn: string | null; readonly defenceDecision: Decision };
type Application = Row<Record<'postId' | 'state', string>> & Lists<'absentFrom', string> & Leave;
type Table<Name extends string = string> = Readonly<Record<Name, number>>;
type Figures = Table<'decimals' | 'appealTolerance' | 'gate' | 'defenceMinimum' | 'minimumCandidates'>;
interface Regulation extends Figures, Lists<'phases', string>, Readonly<Record<'defenceCombine' | 'ballot', string>> {
  readonly deductions: Table;
  readonly writtenBands: Table<'agree' | 'third'>;
  readonly questionMaxima?: readonly number[];
  readonly markStep?: number | null;
  readonly defenceSpread: number | null;
  readonly ranking: { readonly by: string; readonly weights?: Table<'WRITTEN' | 'DEFENCE'> };
}
type Lists<Name extends string, One> = Readonly<Record<Name, readonly One[]>>;
type Marked = 'sheets' | 'ballots' | 'scripts' | 'markings' | 'appeals';
type Tie = { readonly postId: string; readonly order: readonly string[] };
type Dates = { readonly written: string; readonly defence: string };
type Post = { readonly id: string; readonly quota: number };

/** A round of the bundle with everything its result rests on. */
export interface RoundData extends Lists<'bodies' | 'papers', Row>, Lists<Marked, Slip> {
  readonly round: Row<{ regulation: Regulation; dates: Dates; posts: readonly Post[]; tieDecisions: readonly Tie[] }>;
  readonly applications: readonly Application[];
  readonly blindMap: readonly { readonly id: string; readonly applicationId: string; readonly salt: string }[];
  readonly violations: readonly Row<{ applicationId: string; form: string; upheld: boolean | null }>[];
  readonly result: Row | null;
}

/** One candidate's line: application, written, defence, total, rank, outcome. */
export type Line = readonly [string, number | null, number | null, number | null, number | null, string];
type Way = { readonly id: string; readonly marks: readonly (number | null)[]; readonly end: string | null };

/** The result of every post, in the order of the bundle. Throws CannotTell for rules it does not know. */
export function recompute(data: RoundData): readonly Line[] {
  const { ranking, defenceCombine } = data.round.regulation;
  const known = ['MEAN', 'DROP_EXTREMES'].includes(defenceCombine) && ['DEFENCE', 'WEIGHTED'].includes(ranking.by);
  if (!known) throw new CannotTell(`quy chế của kỳ thi ${data.round.id} có cách tính không biết`);
  return data.round.posts.flatMap((post) => ranked(waysOf(post.id, data), post, data));
}

/** A sum over a divisor, half up to the decimals of the regulation, once. */
function rounded(sum: number, divisor: number, decimals: number): number {
  const unit = 10n ** BigInt(2 - decimals);
  const whole = BigInt(divisor) * unit;
  return Number(((2n * BigInt(sum) + whole) / (2n * whole)) * unit);
}

const sumOf = (marks: readonly number[]): number => marks.reduce((sum, one) => sum + one, 0);

/** The total of a sheet. */
export const totalOf = ({ marks }: Pick<Slip, 'marks'>): number => sumOf(Object.values(marks ?? {}));

function waysOf(postId: string, data: RoundData): readonly Way[] {
  const { regulation, dates } = data.round;
  const hasWritten = regulation.phases.includes('WRITTEN');
  const own = data.applications.filter((one) => one.postId === postId && one.state !== 'LATE');
  const first = hasWritten ? dates.written : dates.defence;
  const left = ({ withdrawnOn }: Application) => withdrawnOn !== null && withdrawnOn < first;
  const isOpen = own.some((one) => one.state === 'SUBMITTED' && !left(one));
  const counted = own.filter((one) => one.state === 'ELIGIBLE' && !left(one)).length;
  const door = (one: Application) => {
    if (one.state === 'INELIGIBLE' || left(one)) return one.state === 'INELIGIBLE' ? one.state : 'WITHDREW';
    if (!isOpen && counted < regulation.minimumCandidates) return 'NOT_SELECTED';
    return one.state === 'SUBMITTED' ? 'PENDING' : null;
  };
  return own.map((one): Way => {
    const { id } = one;
    const breach = heaviest(one, data);
    const isVoid = breach?.form === 'ANNULMENT' || (hasWritten && breach?.form === 'SUSPENSION');
    const voided = breach?.upheld == null ? 'PENDING' : breach.form === 'ANNULMENT' ? 'ANNULLED' : 'SUSPENDED';
    const early = door(one) ?? (hasWritten ? missed(one, 'WRITTEN', dates.written) : null) ?? (isVoid ? voided : null);
    const written = hasWritten && early === null ? writtenOf(one, data) : null;
    if (early !== null || (hasWritten && written === null)) return { id, marks: [], end: early ?? 'PENDING' };
    const end = written !== null && written < regulation.gate ? 'BELOW_MINIMUM' : missed(one, 'DEFENCE', dates.defence);
    const defence = end === null ? defenceOf(one, data) : null;
    if (defence === null) return { id, marks: [written], end: end ?? 'PENDING' };
    const weights = regulation.ranking.by === 'WEIGHTED' ? regulation.ranking.weights : undefined;
    const weighted = weights === undefined ? 0 : (written ?? 0) * weights.WRITTEN + defence * weights.DEFENCE;
    const total = weights === undefined ? defence : rounded(weighted, 10_000, regulation.decimals);
    const failed = defence < regulation.defenceMinimum ? 'BELOW_MINIMUM' : null;
    return { id, marks: [written, defence, total], end: failed ?? (one.withdrawnOn === null ? null : 'WITHDREW') };
  });
}

const missed = ({ withdrawnOn, absentFrom }: Application, phase: string, day: string): string | null =>
  withdrawnOn !== null && withdrawnOn <= day ? 'WITHDREW' : absentFrom.includes(phase) ? 'ABSENT' : null;

const FORMS = ['REPRIMAND', 'WARNING', 'UNSIGNED', 'SUSPENSION', 'ANNULMENT'];

/** The heaviest breach of a candidate that was not dismissed (BR-36). */
function heaviest(one: Application, { violations }: RoundData): RoundData['violations'][number] | null {
  const standing = violations.filter(({ applicationId, upheld }) => applicationId === one.id && upheld !== false);
  return standing.sort((a, b) => FORMS.indexOf(b.form) - FORMS.indexOf(a.form))[0] ?? null;
}

/** Reconciled, marked again where that was asked for, then cut for a breach (BR-31, BR-54, BR-36); null while it waits. */
function writtenOf(one: Application, data: RoundData): number | null {
  const { deductions, appealTolerance, decimals } = data.round.regulation;
  const scriptId = data.blindMap.find((pair) => pair.applicationId === one.id)?.id;
  const locked = data.markings.filter((marking) => marking['scriptId'] === scriptId && marking['state'] === 'LOCKED');
  const given = new Map(locked.map((marking) => [marking['turn'], givenOf(marking, data.round.regulation)]));
  const turns = [1, 2, 3, 4, 5, 6].map((turn) => given.get(turn) ?? null);
  const first = reconciled(turns.slice(0, 3), data.scripts.find(({ id }) => id === scriptId)?.decision ?? null, data);
  const appeal = data.appeals.find(({ applicationId }) => applicationId === one.id);
  const again = appeal === undefined ? first : remarked(turns.slice(3), decimals);
  if (first === null || again === null) return null;
  const made = Math.abs(again - first) < appealTolerance ? again : (appeal?.decision?.mark ?? null);
  const breach = heaviest(one, data);
  if (made === null || breach === null || breach.upheld === null) return breach === null ? made : null;
  return breach.form === 'UNSIGNED' ? 0 : rounded(made * (100 - (deductions[breach.form] ?? 0)), 100, decimals);
}

/** The mark of a sheet: the sum of its questions, each within its maximum and on the step, where there are any (BR-33). */
function givenOf({ id, mark, questionMarks }: RoundData['markings'][number], regulation: Regulation): number | null {
  const { questionMaxima: maxima = [], markStep } = regulation;
  const given = (questionMarks as readonly number[] | null) ?? (mark === null || maxima.length > 0 ? [] : [mark]);
  const isOff =
    given.some((one, at) => one > (maxima[at] ?? one) || one % (markStep ?? 1) > 0) || sumOf(given) !== mark;
  if (isOff || given.length !== Math.max(1, maxima.length)) throw new Misfit(`đối tượng ${id}: điểm sai thang điểm`);
  return mark;
}

function reconciled([a, b, c]: Way['marks'], decision: Decision, { round }: RoundData): number | null {
  const { writtenBands: bands, decimals } = round.regulation;
  if (a == null || b == null) return null;
  const decided = (by: string) => (decision?.by === by ? decision.mark : null);
  // Nothing, on a report of what was found in the script, whatever was marked (TT 22/2025 Điều 16(3)).
  if (decision?.by === 'ZERO') return 0;
  if (Math.abs(a - b) <= bands.agree) return rounded(a + b, 2, decimals);
  if (Math.abs(a - b) < bands.third) return decided('HEAD');
  return c == null || c === a || c === b ? (c ?? null) : decided('COLLECTIVE');
}

function remarked([a, b, c]: Way['marks'], decimals: number): number | null {
  if (a == null || b == null || c == null || a === b) return a === b ? (a ?? null) : null;
  return c === a || c === b ? c : rounded(a + b + c, 3, decimals);
}

function defenceOf(one: Application, { round, sheets, ballots }: RoundData): number | null {
  const { defenceSpread: limit, defenceCombine, decimals, ballot } = round.regulation;
  const of = (slips: readonly Slip[]) => slips.filter(({ applicationId }) => applicationId === one.id);
  const own = of(sheets).filter(({ state }) => state !== 'EXCLUDED');
  const given = ballot === 'SECRET' ? of(ballots) : own.filter(({ state, marks }) => state === 'LOCKED' && marks);
  const totals = given.map(totalOf).sort((a, b) => a - b);
  if (totals.length === 0 || totals.length < own.length) return null;
  const spread = (totals.at(-1) ?? 0) - (totals[0] ?? 0);
  if (limit !== null && spread > limit) return one.defenceDecision?.mark ?? null;
  const kept = defenceCombine === 'MEAN' ? totals : totals.slice(1, -1);
  return rounded(sumOf(kept), kept.length, decimals);
}

function ranked(ways: readonly Way[], post: { id: string; quota: number }, data: RoundData): readonly Line[] {
  const isPending = ways.some(({ end }) => end === 'PENDING');
  const better = (a: Way, b: Way) => (b.marks[2] ?? 0) - (a.marks[2] ?? 0) || (b.marks[0] ?? 0) - (a.marks[0] ?? 0);
  const best = isPending ? [] : ways.filter(({ end }) => end === null).sort(better);
  const [last, next] = best.slice(post.quota - 1, post.quota + 1);
  const isTie = last !== undefined && next !== undefined && better(last, next) === 0;
  const group = isTie ? best.filter((way) => better(way, last) === 0).map(({ id }) => id) : [];
  const isWhole = (order: readonly string[]) => same([...order].sort(), [...group].sort());
  const order = data.round.tieDecisions.find((tie) => tie.postId === post.id && isWhole(tie.order))?.order;
  return ways.map((way): Line => {
    const [written = null, defence = null, total = null] = way.marks;
    const line = (rank: number | null, outcome: string): Line => [way.id, written, defence, total, rank, outcome];
    if (way.end !== null || isPending) return line(null, way.end ?? 'PENDING');
    const place = 1 + best.findIndex((other) => better(way, other) === 0);
    if (group.includes(way.id) && order === undefined) return line(place, 'TIED');
    const rank = place + Math.max(0, order?.indexOf(way.id) ?? 0);
    return line(rank, rank > post.quota ? 'NOT_SELECTED' : isTie && order === undefined ? 'PENDING' : 'WINNER');
  });
}
