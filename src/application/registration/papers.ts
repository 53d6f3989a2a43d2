/** Papers of registration: the receipt and the register of dossiers, their check, and the lists of who may stand. */
import type { Application } from '../../domain/registration/application';
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import { CHECK_KEYS, checkLabel } from '../../domain/registration/checklist';
import type { CheckKey, CheckVerdict } from '../../domain/registration/checklist';
import { CHECKERS, conclusionOf, reasonsOf } from '../../domain/registration/dossier';
import type { Dossier } from '../../domain/registration/dossier';
import type { PaperContent } from '../../domain/paper/registry';
import type { RegulatedRound } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf, postName } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, seatsOfBody } from '../minutes/people';
import type { People } from '../minutes/people';

interface Filed {
  readonly application: Application;
  readonly dossier: Dossier;
}

/** Applications with their dossiers; those typed from an old list have none. */
async function filedOf(readers: Readers, { round }: RegulatedLoad, only: string | null): Promise<readonly Filed[]> {
  const applications = await (only === null
    ? readers.applications.ofRound(round.id)
    : readers.applications.findMany([only]));
  const dossiers = await readers.dossiers.findMany(applications.map(({ id }) => id));
  const known = new Map(dossiers.map((one) => [one.id, one]));
  return applications.flatMap((application) => {
    const dossier = known.get(application.id);
    return dossier === undefined ? [] : [{ application, dossier }];
  });
}

const WAYS = { online: 'Nộp trực tuyến', paper: 'Nộp bản giấy' } as const;
const wayOf = ({ fromPaper }: Dossier): string => (fromPaper ? WAYS.paper : WAYS.online);

/** D04: one receipt for each dossier that was received in time. */
export async function receipts(readers: Readers, loaded: RegulatedLoad, only: string | null): Promise<Gathered> {
  const filed = (await filedOf(readers, loaded, only)).filter(({ application }) => application.state !== 'LATE');
  return {
    subjects: filed.map(({ application }) => application.id),
    contentOf: (subjectId, identity) => {
      const one = filed.find(({ application }) => application.id === subjectId);
      return one === undefined ? null : receipt(loaded.round, one, identity);
    },
  };
}

/** Rows for a pen: what lies in a dossier of paper is known to whoever received it. */
const PAPER_ROWS = 6;

function receipt(round: RegulatedRound, { application, dossier }: Filed, identity: PaperIdentity): PaperContent<'D04'> {
  const { fullName, birthDate, unit, postId, submittedAt } = application;
  const { supplement, fromPaper } = dossier;
  const awaited = supplement !== null && supplement.answeredAt === null ? supplement : null;
  const blankRow = { ten: null, so_ban: null, tinh_trang: null };
  const form = { ten: 'Phiếu đăng ký dự tuyển, kê khai tiêu chuẩn và điều kiện', so_ban: 1, tinh_trang: 'Đã nhận' };
  return {
    code: 'D04',
    frame: frameOf(round, identity, submittedAt, []),
    data: {
      ky_thi: round.title,
      nguoi_nop: { ho_ten: fullName, ngay_sinh: birthDate, don_vi: unit, dien_thoai: null },
      chuc_danh: postName(round, postId),
      ma_ho_so: dossier.receiptCode,
      cach_nop: wayOf(dossier),
      dau_noi_dung: dossier.fingerprint,
      nhan_luc: { gio: hanoiTime(submittedAt), ngay: hanoiDay(submittedAt) },
      thanh_phan: [form, ...(fromPaper ? Array.from({ length: PAPER_ROWS }, () => blankRow) : [])],
      con_thieu: awaited === null ? [] : awaited.items.map(checkLabel),
      bo_sung_den: awaited?.dueOn ?? null,
      nguoi_nhan: null,
    },
  };
}

/** D04B: the register of every dossier, in order of receipt, the late ones among them (BR-04). */
export async function register(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const filed = await filedOf(readers, loaded, null);
  const people = await peopleOf(readers, loaded.bodies);
  return {
    subjects: filed.length === 0 ? [] : [null],
    contentOf: (_subjectId, identity) =>
      filed.length === 0 ? null : registerPaper(loaded, { filed, people }, identity),
  };
}

function registerPaper(
  { round, bodies }: RegulatedLoad,
  { filed, people }: { readonly filed: readonly Filed[]; readonly people: People },
  identity: PaperIdentity,
): PaperContent<'D04B'> {
  return {
    code: 'D04B',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      tu_ngay: round.dates.opens,
      den_ngay: round.dates.closes,
      ho_so: filed.map(({ application, dossier }) => ({
        ma: dossier.receiptCode,
        ngay: hanoiDay(application.submittedAt),
        ho_ten: application.fullName,
        ngay_sinh: application.birthDate,
        don_vi: application.unit,
        chuc_danh: postName(round, application.postId),
        ghi_chu: application.state === 'LATE' ? 'Nộp sau hạn, không nhận' : wayOf(dossier),
      })),
      nguoi_lap: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'SECRETARY'),
    },
  };
}

/** D05: the check of each dossier that two people have looked at. */
export async function checks(readers: Readers, loaded: RegulatedLoad, only: string | null): Promise<Gathered> {
  const filed = (await filedOf(readers, loaded, only)).filter(({ dossier }) => dossier.checks.length >= CHECKERS);
  const checkers = filed.flatMap(({ dossier }) => dossier.checks.map(({ by }) => by));
  const people = await peopleOf(readers, [], checkers);
  return {
    subjects: filed.map(({ application }) => application.id),
    contentOf: (subjectId, identity) => {
      const one = filed.find(({ application }) => application.id === subjectId);
      return one === undefined ? null : checkPaper(loaded.round, { ...one, people }, identity);
    },
  };
}

const VERDICTS: Readonly<Record<CheckVerdict, string>> = {
  PASS: 'Đạt',
  FAIL: 'Không đạt',
  SUPPLEMENT: 'Cần bổ sung',
};

function checkPaper(
  round: RegulatedRound,
  { application, dossier, people }: Filed & { readonly people: People },
  identity: PaperIdentity,
): PaperContent<'D05'> {
  const [first, second] = dossier.checks;
  const doneAt = dossier.checks.map(({ at }) => at).toSorted((a, b) => b.getTime() - a.getTime())[0];
  const conclusion = conclusionOf(dossier);
  const nameOf = (id: string | undefined): string | null => people.get(id ?? '')?.displayName ?? null;
  return {
    code: 'D05',
    frame: frameOf(round, identity, doneAt ?? identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      // Numbers are given after every dossier is checked: the check stays as it was signed.
      thi_sinh: { ...candidateOf(round, application), so_bao_danh: null },
      dieu_kien: CHECK_KEYS.map((key) => ({ ten: checkLabel(key), ...found(dossier, key) })),
      // Where the checkers differ or ask for more, the two of them write what they come to.
      ket_luan: conclusion === 'PASS' ? 'DU' : conclusion === 'FAIL' ? 'KHONG' : null,
      ly_do: reasonsOf(dossier),
      nguoi_tham_dinh_1: nameOf(first?.by),
      nguoi_tham_dinh_2: nameOf(second?.by),
      ngay_tham_dinh: doneAt === undefined ? null : hanoiDay(doneAt),
    },
  };
}

/** What both came to on one line, and each of them where they differ. */
function found(
  { checks: both }: Dossier,
  key: CheckKey,
): { readonly ket_qua: string; readonly minh_chung: string | null } {
  const findings = both.flatMap((check) => check.findings.filter((one) => one.key === key));
  const verdicts = findings.map(({ verdict }) => VERDICTS[verdict]);
  const notes = [...new Set(findings.map(({ note }) => note).filter((note) => note !== ''))];
  const agree = new Set(verdicts).size <= 1;
  return {
    ket_qua: agree ? (verdicts[0] ?? '') : `Người thứ nhất: ${verdicts.join('; người thứ hai: ')}`,
    minh_chung: notes.length === 0 ? null : notes.join('; '),
  };
}

function candidateOf(round: RegulatedRound, { candidateNumber, fullName, birthDate, unit, postId }: Application) {
  return {
    so_bao_danh: candidateNumber,
    ho_ten: fullName,
    ngay_sinh: birthDate,
    don_vi: unit,
    chuc_danh: postName(round, postId),
  };
}

/** Applications the Council has decided on, once it has decided on all: a list of some would leave people out. */
async function decidedOf(readers: Readers, { round }: RegulatedLoad): Promise<readonly Application[]> {
  const standing = (await readers.applications.ofRound(round.id)).filter(({ withdrawnOn }) => withdrawnOn === null);
  return standing.some(({ state }) => state === 'SUBMITTED') ? [] : standing;
}

/** D07: who may stand, in the order of their numbers once they have them. */
export async function eligibleList(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const eligible = (await decidedOf(readers, loaded)).filter(({ state }) => state === 'ELIGIBLE').toSorted(byNumber);
  const people = await peopleOf(readers, bodies);
  return {
    subjects: eligible.length === 0 ? [] : [null],
    contentOf: (_subjectId, identity): PaperContent<'D07'> | null =>
      eligible.length === 0
        ? null
        : {
            code: 'D07',
            frame: frameOf(round, identity, identity.issuedAt, []),
            data: {
              ky_thi: round.title,
              thi_sinh: eligible.map((one) => candidateOf(round, one)),
              nguoi_ky: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
            },
          },
  };
}

function byNumber(a: Application, b: Application): number {
  return (a.candidateNumber ?? '').localeCompare(b.candidateNumber ?? '');
}

/** D07B: who may not, and why (BR-07); until when they may object is left to a pen, as no rule says it. */
export async function ineligibleList(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const refused = (await decidedOf(readers, loaded)).filter(({ state }) => state === 'INELIGIBLE');
  const people = await peopleOf(readers, bodies);
  return {
    subjects: refused.length === 0 ? [] : [null],
    contentOf: (_subjectId, identity): PaperContent<'D07B'> | null =>
      refused.length === 0
        ? null
        : {
            code: 'D07B',
            frame: frameOf(round, identity, identity.issuedAt, []),
            data: {
              ky_thi: round.title,
              thi_sinh: refused.map(({ fullName, birthDate, unit, postId, reasons }) => ({
                ho_ten: fullName,
                ngay_sinh: birthDate,
                don_vi: unit,
                chuc_danh: postName(round, postId),
                ly_do: reasons.join('; '),
              })),
              kien_nghi_den: null,
              nguoi_ky: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
            },
          },
  };
}
