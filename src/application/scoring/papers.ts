/** Papers of the defence: the draw of the order (D23), the table of marks (D25), the minutes of questions (D26). */
import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { isSecret } from '../../domain/scoring/ballot';
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import type { DefenceSession } from '../../domain/defence/defence-session';
import { formatMarkVi } from '../../domain/marks';
import type { Mark } from '../../domain/marks';
import type { PaperContent } from '../../domain/paper/registry';
import { sheetTotal } from '../../domain/scoring/score-sheet';
import { defenceMark, spreadOf } from '../../domain/scoring/scoring';
import type { Readers } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { byNumber } from '../examday/called';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf, postName } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, personOf, seatLabel, seatsOfBody, signerIn } from '../minutes/people';
import type { People } from '../minutes/people';
import { loadEvidence } from '../result/compute';
import type { Evidence } from '../result/compute';
import { defenceSheets } from './defence-sheets';
import { admittedOf } from './open-scoring';
import { sheetEvents } from './sheet-events';
import type { SheetHistory } from './sheet-events';

interface Defended extends RegulatedLoad {
  /** All sheets, those left out among them. */
  readonly every: readonly StoredSheet[];
  readonly evidence: Evidence;
  /** The session with the drawn order; null before the draw, and where it is held on paper alone. */
  readonly session: DefenceSession | null;
  readonly people: People;
}

async function defended(readers: Readers, loaded: RegulatedLoad): Promise<Defended> {
  const evidence = await loadEvidence(readers, loaded);
  const every = await readers.sheets.everyOfRound(loaded.round.id);
  const markers = every.map(({ memberId }) => memberId);
  const session = await readers.defences.find(loaded.round.id);
  const asked = (session?.turns ?? []).flatMap(({ questions }) => questions.map(({ askedBy }) => askedBy));
  const people = await peopleOf(readers, loaded.bodies, [...markers, ...asked]);
  return { ...loaded, every, evidence, session, people };
}

const PANEL_LINES = ['TRƯỞNG BAN', 'CHẤM ĐỀ ÁN'];

function panelHead({ bodies, people }: Defended) {
  return signerIn({ seats: seatsOfBody(bodies, 'PANEL'), people }, 'HEAD', PANEL_LINES);
}

function councilSecretary({ bodies, people }: Defended) {
  return councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'SECRETARY');
}

/** Posts somebody of a list applied for, in their order. */
function postsOf({ round }: RegulatedLoad, some: readonly Application[]): readonly string[] {
  return round.posts.map(({ id }) => id).filter((id) => some.some(({ postId }) => postId === id));
}

/** D23: one for each post, with those who may defend in the drawn order; not drawn yet, it is the form to fill by hand. */
export async function draws(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await defended(readers, loaded);
  const { evidence, session } = found;
  const called = admittedOf(evidence.applications, evidence.input)
    .filter(({ id, withdrawnOn }) => withdrawnOn === null && (session?.order.includes(id) ?? true))
    .toSorted(session === null ? byNumber : byOrder(session.order));
  return {
    subjects: postsOf(loaded, called),
    contentOf: (postId, identity): PaperContent<'D23'> | null => {
      const own = called.filter((one) => one.postId === postId);
      return own.length === 0 || postId === null ? null : draw(found, { postId, own }, identity);
    },
  };
}

function draw(
  found: Defended,
  { postId, own }: { readonly postId: string; readonly own: readonly Application[] },
  identity: PaperIdentity,
): PaperContent<'D23'> {
  const { round, bodies, people, session } = found;
  const drawnAt = session?.drawnAt ?? null;
  return {
    code: 'D23',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      chuc_danh: postName(round, postId),
      bat_dau: drawnAt === null ? { gio: null, ngay: null } : { gio: hanoiTime(drawnAt), ngay: hanoiDay(drawnAt) },
      dia_diem: null,
      so_boc_tham: session?.seed ?? null,
      thu_tu: own.map(({ candidateNumber, fullName }, index) => ({
        so_thu_tu: session === null ? null : index + 1,
        so_bao_danh: candidateNumber,
        ho_ten: fullName,
        ghi_chu: null,
      })),
      vang_mat: [],
      thu_ky: councilSecretary(found),
      chu_tich: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
    },
  };
}

const byOrder =
  (order: readonly string[]) =>
  (a: Application, b: Application): number =>
    order.indexOf(a.id) - order.indexOf(b.id);

/** Rows left for questions and answers, which are spoken and written down by hand. */
const QUESTION_ROWS = 4;
const BLANK_QUESTION = { nguoi_hoi: null, cau_hoi: null, tra_loi: null };

/** D26: one for each who defends, with the panel before them. */
export async function questionMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await defended(readers, loaded);
  const { evidence, round } = found;
  const called = admittedOf(evidence.applications, evidence.input).filter((one) =>
    takesPart(one, 'DEFENCE', round.dates.defence),
  );
  return {
    subjects: called.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const application = called.find(({ id }) => id === subjectId);
      return application === undefined ? null : questions(found, application, identity);
    },
  };
}

function questions(found: Defended, application: Application, identity: PaperIdentity): PaperContent<'D26'> {
  const { round, session, people } = found;
  const turn = session?.turns.find(({ applicationId }) => applicationId === application.id) ?? null;
  const momentOf = (at: Date | null | undefined) =>
    at == null ? { gio: null, ngay: round.dates.defence } : { gio: hanoiTime(at), ngay: hanoiDay(at) };
  const minuted = (turn?.questions ?? []).map(({ askedBy, question, answer }) => ({
    nguoi_hoi: personOf(people, askedBy).fullName,
    cau_hoi: question,
    tra_loi: answer === '' ? null : answer,
  }));
  return {
    code: 'D26',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      chuc_danh: postName(round, application.postId),
      thi_sinh: { so_bao_danh: application.candidateNumber, ho_ten: application.fullName },
      bat_dau: momentOf(turn?.calledAt),
      ket_thuc: momentOf(turn?.endedAt),
      dia_diem: session?.place ?? null,
      thanh_phan: panelOf(found).map(({ ho_ten, chuc_trach }) => ({ ho_ten, chuc_vu: chuc_trach })),
      hoi_dap: minuted.length > 0 ? minuted : Array.from({ length: QUESTION_ROWS }, () => BLANK_QUESTION),
      tep_ghi_am:
        turn === null || turn.recordings.length === 0 ? null : turn.recordings.map(({ name }) => name).join('; '),
      ma_tep:
        turn === null || turn.recordings.length === 0 ? null : turn.recordings.map(({ sha256 }) => sha256).join('; '),
      thu_ky: councilSecretary(found),
      chu_tri: panelHead(found),
    },
  };
}

function panelOf({ bodies, people }: Defended) {
  return seatsOfBody(bodies, 'PANEL').map(({ personId, seat }) => {
    return { ho_ten: personOf(people, personId).fullName, chuc_trach: `${seatLabel(seat, 'PANEL')} Ban chấm đề án` };
  });
}

/** D25: one for each post, once every mark for it is locked and what the head must decide is decided (BR-42, BR-45). */
export async function defenceTables(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await defended(readers, loaded);
  const scored = new Set(found.evidence.sheets.map(({ applicationId }) => applicationId));
  const defenders = found.evidence.applications.filter(({ id }) => scored.has(id)).toSorted(byNumber);
  const settled = postsOf(loaded, defenders).filter((postId) =>
    defenders.filter((one) => one.postId === postId).every((one) => scoreOf(found, one) !== null),
  );
  return {
    subjects: settled,
    contentOf: (postId, identity) => {
      if (postId === null || !settled.includes(postId)) return null;
      return defenceTable(found, { postId, defenders: defenders.filter((one) => one.postId === postId) }, identity);
    },
  };
}

interface Score {
  readonly totals: readonly Mark[];
  readonly mean: Mark;
  readonly spread: Mark;
}

/** What one candidate's mark is made of; null while something is awaited. */
function scoreOf({ evidence, round: { regulation } }: Defended, { id, defenceDecision }: Application): Score | null {
  const own = <T extends { readonly applicationId: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ applicationId }) => applicationId === id);
  const given = defenceSheets(
    { sheets: own(evidence.sheets), ballots: own(evidence.ballots) },
    defenceDecision,
    regulation,
  );
  if (given === null || given.totals.length < given.expected) return null;
  if (defenceMark(given.totals, defenceDecision, regulation).kind === 'NEEDS') return null;
  const undecided = defenceMark(given.totals, null, regulation);
  const mean = undecided.kind === 'NEEDS' ? undecided.mean : undecided.mark;
  return { totals: given.totals, mean, spread: spreadOf(given.totals) };
}

function defenceTable(
  found: Defended,
  { postId, defenders }: { readonly postId: string; readonly defenders: readonly Application[] },
  identity: PaperIdentity,
): PaperContent<'D25'> {
  const { round, evidence } = found;
  const ids = new Set(defenders.map(({ id }) => id));
  const sheets = evidence.sheets.filter(({ applicationId }) => ids.has(applicationId));
  const columns = columnsOf(found, sheets);
  return {
    code: 'D25',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      chuc_danh: postName(round, postId),
      thanh_vien: columns.map(({ name }) => name),
      thi_sinh: defenders.map((one) => ({
        so_bao_danh: one.candidateNumber,
        ho_ten: one.fullName,
        diem_thanh_vien: columns.map(({ totalOf }) => totalOf(one.id)),
        trung_binh: scoreOf(found, one)?.mean ?? null,
        chenh_lech: scoreOf(found, one)?.spread ?? null,
        ghi_chu: one.defenceDecision === null ? null : 'Trưởng ban quyết định',
      })),
      quyet_dinh: [...defenders.flatMap(decisionOf), ...sheetEvents(eventsOfPost(found, postId, defenders))],
      ky_ten: panelOf(found),
      thu_ky: councilSecretary(found),
      chu_tich: panelHead(found),
    },
  };
}

/** The history of the sheets of one post. */
function eventsOfPost(
  { round, every, people }: Defended,
  postId: string,
  applications: readonly Application[],
): SheetHistory {
  const ids = new Set(applications.map(({ id }) => id));
  const own = every.filter(({ applicationId, excluded }) => excluded?.postId === postId || ids.has(applicationId));
  return { round, every: own, applications, people };
}

interface Column {
  readonly name: string;
  readonly totalOf: (applicationId: string) => Mark | null;
}

/** A column for each member who scored for the post; of secret ballots one for each in the order of their random ids, which is nobody's (BR-46). */
function columnsOf({ evidence, people, round }: Defended, sheets: readonly StoredSheet[]): readonly Column[] {
  if (isSecret(round.regulation)) {
    const ballotsOf = (applicationId: string) => evidence.ballots.filter((one) => one.applicationId === applicationId);
    const most = Math.max(0, ...sheets.map(({ applicationId }) => ballotsOf(applicationId).length));
    return Array.from({ length: most }, (_, index) => ({
      name: `Phiếu ${String(index + 1)}`,
      totalOf: (applicationId) => {
        const ballot = ballotsOf(applicationId)[index];
        return ballot === undefined ? null : sheetTotal(ballot.marks);
      },
    }));
  }
  const members = [...new Set(sheets.toSorted((a, b) => a.order - b.order).map(({ memberId }) => memberId))];
  return members.map((memberId) => ({
    name: personOf(people, memberId).fullName,
    totalOf: (applicationId) => {
      const sheet = sheets.find((one) => one.applicationId === applicationId && one.memberId === memberId);
      return sheet?.marks == null ? null : sheetTotal(sheet.marks);
    },
  }));
}

/** The head's decision on one candidate, as it is read out. */
function decisionOf({ candidateNumber, defenceDecision }: Application): readonly string[] {
  if (defenceDecision === null) return [];
  const { reason } = defenceDecision;
  const decided = `SBD ${candidateNumber ?? '…'}: Trưởng ban chấm đề án quyết định ${formatMarkVi(defenceDecision.mark)} điểm`;
  return [`${decided}; lý do: ${reason.replace(/\.$/u, '')}`];
}
