import type { Application } from '../../domain/registration/application';
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import type {
  AttendanceLine,
  CalculationNote,
  MarkColumn,
  MinutesPaper,
  MinutesPost,
  PaperFrame,
  PaperMoment,
  ParticipationCounts,
  PostResults,
  ResultLine,
  ResultTablePaper,
} from '../../domain/paper/papers';
import { familyOf } from '../../domain/exam/post-family';
import { hasWritten } from '../../domain/regulation/regulation';
import type { CandidateResult, PostResult, RoundResult, TieDecision } from '../../domain/outcome/ranking';
import type { RegulatedRound } from '../../domain/exam/round';
import type { StoredPaper } from '../../persistence/ports';
import type { StoredResult } from '../../persistence/scoring-ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { Person } from './people';
import { personOf, seatLabel } from './people';

/** Everything the papers of one round state, joined; people by account id. */
export interface PaperSource {
  readonly round: RegulatedRound;
  readonly bodies: readonly StoredBody[];
  readonly applications: readonly Application[];
  readonly people: ReadonlyMap<string, Person>;
}

/** A source with its established result. */
export interface ResultSource extends PaperSource {
  readonly stored: StoredResult;
  /** Computed anew from locked marks; the stored copy is only compared with it (A5). */
  readonly result: RoundResult;
  /** What happened to sheets beside their marks, in sentences. */
  readonly sheetEvents: readonly string[];
}

/** What a paper's own record adds to its content. */
export type PaperIdentity = Pick<
  StoredPaper,
  'number' | 'edition' | 'auditHash' | 'issuedAt' | 'proofCode' | 'proofAddress' | 'wording' | 'templateVersion'
>;

/** D27: every post with its candidates. */
export function resultTable(source: ResultSource, identity: PaperIdentity): ResultTablePaper {
  return {
    code: 'D27',
    frame: frameOf(source.round, identity, source.stored.establishedAt, []),
    roundName: source.round.title,
    columns: columnsOf(source.round),
    posts: source.result.posts.map((post) => postResults(source, post)),
    notes: calculationNotes(source),
    ...(source.sheetEvents.length === 0 ? {} : { sheetEvents: source.sheetEvents }),
    ...signers(source),
  };
}

/** D28: the minutes of the Council's meeting. */
export function minutes(source: ResultSource, identity: PaperIdentity): MinutesPaper {
  const { round, stored, result } = source;
  const recipients = [
    'Cấp có thẩm quyền (để báo cáo)',
    'Các thành viên Hội đồng thi tuyển',
    'Ban giám sát',
    'Lưu: VT, hồ sơ kỳ thi',
  ];
  const { secretary, chair } = signers(source);
  return {
    code: 'D28',
    frame: frameOf(round, identity, stored.establishedAt, recipients),
    roundName: round.title,
    grounds: groundsOf(source),
    startedAt: momentOf(stored.meeting.startedAt),
    endedAt: momentOf(stored.meeting.endedAt),
    venue: stored.meeting.place,
    attendance: attendanceOf(source),
    observers: observersOf(source),
    presidedBy: personOf(source.people, seatHolder(source, 'CHAIR')),
    recordedBy: personOf(source.people, seatHolder(source, 'SECRETARY')),
    counts: countsOf(source, result.posts),
    columns: columnsOf(round),
    posts: result.posts.map((post) => minutesPost(source, post)),
    notes: calculationNotes(source),
    remarks: [],
    copies: 2,
    secretary,
    chair,
    memberSignatures: true,
  };
}

/** Frame of a paper the Council issues. */
export function frameOf(
  round: RegulatedRound,
  identity: PaperIdentity,
  recordedAt: Date,
  recipients: readonly string[],
): PaperFrame {
  const [number = null, symbol = ''] = identity.number?.split(/\/(.*)/su) ?? [];
  return {
    agency: { superior: [round.agency.name], name: ['HỘI ĐỒNG THI TUYỂN'] },
    reference: identity.number === null ? null : { number, symbol },
    place: round.agency.place,
    issuedOn: hanoiDay(identity.issuedAt),
    version: identity.edition,
    templateVersion: identity.templateVersion,
    ...(identity.wording == null ? {} : { wording: identity.wording }),
    auditHead: identity.auditHash,
    recordedAt: recordedAt.toISOString(),
    proof: { code: identity.proofCode, url: `${identity.proofAddress}/xac-minh/${identity.proofCode}` },
    draft: false,
    decimals: round.regulation.decimals,
    recipients,
  };
}

/** Title of a post with its unit, as papers name it. */
export function postName(round: RegulatedRound, postId: string): string {
  const post = round.posts.find(({ id }) => id === postId);
  return post === undefined ? '' : `${post.title}, ${post.unit}`;
}

/** The candidate whom a paper is written to. */
export function readerOf(round: RegulatedRound, application: Application) {
  const { fullName, birthDate, unit, candidateNumber, postId } = application;
  return {
    ho_ten: fullName,
    ngay_sinh: birthDate,
    don_vi: unit,
    so_bao_danh: candidateNumber,
    chuc_danh: postName(round, postId),
  };
}

function columnsOf({ regulation }: RegulatedRound): readonly MarkColumn[] {
  return hasWritten(regulation) ? ['WRITTEN', 'DEFENCE'] : ['DEFENCE'];
}

function momentOf(instant: Date | null): PaperMoment | null {
  return instant === null ? null : { day: hanoiDay(instant), time: hanoiTime(instant) };
}

/** The documents a paper of the result rests on. */
export function groundsOf({ round, bodies }: Pick<ResultSource, 'round' | 'bodies'>): MinutesPaper['grounds'] {
  const council = bodies.find((body) => body.kind === 'COUNCIL')?.decision ?? null;
  const decision = { kind: 'Quyết định', issuer: null, title: 'về việc thành lập Hội đồng thi tuyển' };
  return [
    { kind: 'Quy chế', ...round.regulation.document, title: 'về việc thi tuyển chức danh lãnh đạo, quản lý' },
    ...(council === null ? [] : [{ ...decision, ...council }]),
  ];
}

function attendanceOf({ bodies, people, stored }: ResultSource): readonly AttendanceLine[] {
  const absent = stored.meeting.absentMemberIds;
  return seatsOf(bodies, 'COUNCIL').map(({ personId, seat }) => ({
    person: personOf(people, personId),
    role: seatLabel(seat, 'COUNCIL'),
    present: absent === null ? null : !absent.includes(personId),
    absenceReason: null,
  }));
}

function observersOf({ bodies, people }: ResultSource): MinutesPaper['observers'] {
  return seatsOf(bodies, 'SUPERVISION').map(({ personId, seat }) => ({
    person: personOf(people, personId),
    role: seatLabel(seat, 'SUPERVISION'),
  }));
}

function seatsOf(bodies: readonly StoredBody[], kind: StoredBody['kind']): StoredBody['seats'] {
  return bodies.find((body) => body.kind === kind)?.seats ?? [];
}

function seatHolder({ bodies }: PaperSource, seat: 'CHAIR' | 'SECRETARY'): string {
  return seatsOf(bodies, 'COUNCIL').find((one) => one.seat === seat)?.personId ?? '';
}

function signers(source: PaperSource): Pick<MinutesPaper, 'secretary' | 'chair'> {
  const name = (seat: 'CHAIR' | 'SECRETARY') => personOf(source.people, seatHolder(source, seat)).fullName;
  return {
    secretary: { lines: ['THƯ KÝ'], fullName: name('SECRETARY') },
    chair: { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], fullName: name('CHAIR') },
  };
}

function postResults(source: PaperSource, post: PostResult): PostResults {
  const quota = source.round.posts.find(({ id }) => id === post.postId)?.quota ?? 0;
  const lines = post.candidates.map((candidate) => resultLine(source, candidate));
  return { postName: postName(source.round, post.postId), quota, outcome: post.outcome, lines: lines.toSorted(byRank) };
}

function resultLine({ applications }: PaperSource, result: CandidateResult): ResultLine {
  const application = applications.find(({ id }) => id === result.applicationId);
  return {
    number: application?.candidateNumber ?? null,
    fullName: application?.fullName ?? '',
    birthDate: application?.birthDate ?? null,
    unit: application?.unit ?? null,
    written: result.written?.value ?? null,
    defence: result.defence?.value ?? null,
    total: result.total?.value ?? null,
    rank: result.rank,
    outcome: result.outcome,
    note: result.outcome === 'INELIGIBLE' ? (application?.reasons.join('; ') ?? null) : null,
  };
}

/** Ranked first, best first; then in the order of candidate numbers, those without one last. */
function byRank(a: ResultLine, b: ResultLine): number {
  if (a.rank !== b.rank) return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
  return (a.number ?? '~') < (b.number ?? '~') ? -1 : 1;
}

function minutesPost(source: ResultSource, post: PostResult): MinutesPost {
  const { votesFor, votesAgainst } = source.stored.meeting;
  const tie = source.round.tieDecisions.find(({ postId }) => postId === post.postId);
  return {
    ...postResults(source, post),
    counts: countsOf(source, [post]),
    minimumCandidates: source.round.regulation.minimumCandidates,
    ties: tie === undefined ? [] : [tieLine(source, post, tie)],
    votes:
      votesFor === null || votesAgainst === null ? null : { inFavour: votesFor, against: votesAgainst, abstained: 0 },
  };
}

function tieLine(source: ResultSource, post: PostResult, tie: TieDecision): MinutesPost['ties'][number] {
  const name = (id: string) => nameOf(source, id);
  const [first = ''] = tie.order;
  return {
    candidates: tie.order.map(name),
    mark:
      post.candidates.find(({ applicationId }) => applicationId === first)?.total?.value ??
      source.round.regulation.gate,
    settledBy: `${familyOf(source.round.regulation).approver} quyết định thứ tự: ${tie.order.map(name).join('; ')}`,
    reason: tie.reason,
    clause: 'NĐ 170/2025/NĐ-CP Điều 10(2)',
  };
}

function nameOf({ applications }: PaperSource, applicationId: string): string {
  const application = applications.find(({ id }) => id === applicationId);
  return application === undefined ? '' : `${application.fullName} (SBD ${application.candidateNumber ?? '…'})`;
}

/** How many took part, step by step. */
export function countsOf(
  source: Pick<ResultSource, 'round' | 'applications'>,
  posts: readonly PostResult[],
): ParticipationCounts {
  const candidates = posts.flatMap((post) => post.candidates);
  const written = hasWritten(source.round.regulation);
  const ids = new Set(candidates.map(({ applicationId }) => applicationId));
  const own = source.applications.filter(({ id }) => ids.has(id));
  const sat = candidates.filter((one) => one.written !== null);
  return {
    registered: own.length,
    eligible: own.filter(({ state }) => state === 'ELIGIBLE').length,
    satWritten: written ? sat.length : null,
    passedWritten: written
      ? sat.filter((one) => (one.written?.value ?? 0) >= source.round.regulation.gate).length
      : null,
    defended: candidates.filter((one) => one.defence !== null).length,
  };
}

/** How the winners' marks came about, and every mark that a person decided (A6). */
function calculationNotes(source: ResultSource): readonly CalculationNote[] {
  return source.result.posts.flatMap((post) =>
    post.candidates.flatMap((one) => {
      const isWinner = one.outcome === 'WINNER';
      const decided = source.applications.find(({ id }) => id === one.applicationId)?.defenceDecision !== null;
      const traces = [
        ...(one.written !== null && (isWinner || one.writtenBasis !== 'MEAN')
          ? [{ part: 'điểm thi viết', trace: one.written }]
          : []),
        ...(one.defence !== null && (isWinner || decided) ? [{ part: 'điểm đề án', trace: one.defence }] : []),
      ];
      const name = nameOf(source, one.applicationId);
      return traces.map(({ part, trace }) => ({ text: `${name}, ${part}: ${trace.formula}`, clause: trace.clause }));
    }),
  );
}
