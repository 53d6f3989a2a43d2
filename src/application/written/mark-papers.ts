/** Papers of the released written marks: by code (D19), joined with names (D20), the notice (D21), the register of appeals (D22B). */
import type { Application } from '../../domain/registration/application';
import { addDays, hanoiDay } from '../../domain/calendar';
import { officialWritten } from '../../domain/written/official-written';
import type { OfficialWritten, WrittenFacts } from '../../domain/written/official-written';
import type { PaperContent } from '../../domain/paper/registry';
import type { CandidateFacts } from '../../domain/outcome/ranking';
import { hasWritten } from '../../domain/regulation/regulation';
import { deductionLabel, FORM_LABEL, heaviest, isVoiding } from '../../domain/written/violations';
import type { Readers } from '../../persistence/ports';
import type { FormerSeat } from '../../persistence/serving-ports';
import { byNumber } from '../examday/called';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf, postName } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, personOf, seatsOfBody, signerIn } from '../minutes/people';
import type { People } from '../minutes/people';
import { loadEvidence } from '../result/compute';
import { NOTHING } from './papers';
import { marksOf } from './script-marks';

interface Compiled extends RegulatedLoad {
  readonly lines: readonly { readonly application: Application; readonly facts: CandidateFacts }[];
  readonly people: People;
}

/** The written part once its marks are released: before, no reader of papers knows whose a mark is, nor which there are. */
async function compiled(readers: Readers, loaded: RegulatedLoad): Promise<Compiled | null> {
  if (loaded.round.writtenRelease === null || !hasWritten(loaded.round.regulation)) return null;
  const { applications, input } = await loadEvidence(readers, loaded);
  const factsOf = new Map(input.candidates.map((one) => [one.applicationId, one]));
  const lines = applications.toSorted(byNumber).flatMap((application) => {
    const facts = factsOf.get(application.id);
    const sat = facts?.written != null || application.absentFrom.includes('WRITTEN') || facts?.violations.length;
    return facts === undefined || application.candidateNumber === null || !sat ? [] : [{ application, facts }];
  });
  return { ...loaded, lines, people: await peopleOf(readers, loaded.bodies) };
}

/** The mark as it was released: what a re-marking made of it since is another paper's. */
function releasedMark({ round }: Compiled, facts: CandidateFacts, violations: WrittenFacts['violations']) {
  return officialWritten({ marks: facts.written, appeal: null, violations }, round.regulation);
}

const valueOf = (official: OfficialWritten) => (official.kind === 'OFFICIAL' ? official.trace.value : null);

/** D20: whose mark each is, as the seal of the map was broken and the marks were joined. */
export async function joiningMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await compiled(readers, loaded);
  if (found === null) return NOTHING;
  return { subjects: [null], contentOf: (_subject, identity) => joining(found, identity) };
}

/** Rows for a pen: who was there when the seal was broken. */
const PRESENT_ROWS = 3;

function joining(found: Compiled, identity: PaperIdentity): PaperContent<'D20'> {
  const { round, bodies, people, lines } = found;
  const council = seatsOfBody(bodies, 'COUNCIL');
  const supervisors = { seats: seatsOfBody(bodies, 'SUPERVISION'), people };
  return {
    code: 'D20',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      bat_dau: { gio: null, ngay: round.writtenRelease?.on ?? null },
      dia_diem: null,
      mon_thi: null,
      thanh_phan: Array.from({ length: PRESENT_ROWS }, () => ({ ho_ten: null, chuc_vu: null })),
      so_bai: lines.filter(({ facts }) => facts.written !== null).length,
      thi_sinh: lines.map(({ application, facts }) => ({
        so_bao_danh: application.candidateNumber,
        ho_ten: application.fullName,
        ngay_sinh: application.birthDate,
        diem_bai: valueOf(releasedMark(found, facts, [])),
        tru_diem: deductionOf(found, facts),
        diem: valueOf(releasedMark(found, facts, facts.violations)),
        ghi_chu: remarkOf(application, facts),
      })),
      thu_ky: councilSigner(council, people, 'SECRETARY'),
      giam_sat: signerIn(supervisors, 'HEAD', ['ĐẠI DIỆN', 'BAN GIÁM SÁT']),
      chu_tich: councilSigner(council, people, 'CHAIR'),
    },
  };
}

function deductionOf({ round: { regulation } }: Compiled, { violations }: CandidateFacts): string | null {
  const form = heaviest(violations)?.form ?? null;
  return form === null ? null : deductionLabel(form, regulation);
}

/** Why there is no mark. */
function remarkOf({ absentFrom }: Application, { violations }: CandidateFacts): string | null {
  if (absentFrom.includes('WRITTEN')) return 'bỏ thi';
  const form = heaviest(violations)?.form ?? null;
  return form !== null && isVoiding(form) ? FORM_LABEL[form] : null;
}

/** D21: the notice of the written marks, and until when re-marking can be asked for (BR-52). */
export async function writtenNotices(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await compiled(readers, loaded);
  if (found === null) return NOTHING;
  return { subjects: [null], contentOf: (_subject, identity) => writtenNotice(found, identity) };
}

function writtenNotice(found: Compiled, identity: PaperIdentity): PaperContent<'D21'> {
  const { round, bodies, people, lines } = found;
  const { gate } = round.regulation;
  const release = round.writtenRelease;
  return {
    code: 'D21',
    frame: { ...frameOf(round, identity, identity.issuedAt, []), reference: { number: null, symbol: 'TB-HĐTT' } },
    data: {
      ky_thi: round.title,
      mon_thi: null,
      diem_dat: gate,
      thi_sinh: lines.map(({ application, facts }) => {
        const diem = valueOf(releasedMark(found, facts, facts.violations));
        const passed = diem === null ? remarkOf(application, facts) : diem >= gate ? 'đạt' : 'không đạt';
        return {
          so_bao_danh: application.candidateNumber,
          ho_ten: application.fullName,
          ngay_sinh: application.birthDate,
          chuc_danh: postName(round, application.postId),
          diem,
          ket_qua: passed,
        };
      }),
      phuc_khao: {
        tu: release === null ? null : addDays(release.on, 1),
        den: release?.appealsUntil ?? null,
        noi_nhan: null,
        le_phi: null,
      },
      nguoi_ky: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
    },
  };
}

/** D19: the marks by code, without names, once the map is open and the marks are released. */
export async function codedTables(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await compiled(readers, loaded);
  const scripts = found === null ? [] : await readers.scripts.ofRound(loaded.round.id);
  if (found === null || scripts.length === 0) return NOTHING;
  const markings = await readers.markings.ofRound(loaded.round.id);
  const turns = markings.filter(({ turn }) => turn <= 3);
  const changes = markersReplaced(loaded);
  const people = await peopleOf(readers, loaded.bodies, [
    ...turns.map(({ markerId }) => markerId),
    ...changes.flatMap(({ personId, replacedBy }) => [personId, replacedBy]),
  ]);
  const rows = scripts
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map((script) => {
      const marks = marksOf(script, markings);
      const official = officialWritten({ marks, appeal: null, violations: [] }, loaded.round.regulation);
      return {
        so_phach: script.code,
        diem_1: marks.first,
        diem_2: marks.second,
        diem_3: marks.third,
        diem_chinh_thuc: valueOf(official),
        ghi_chu: script.decision === null ? null : 'Trưởng ban quyết định',
      };
    });
  const markers = [...new Set(turns.map(({ markerId }) => personOf(people, markerId).fullName))].toSorted();
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D19'> => ({
      code: 'D19',
      frame: frameOf(loaded.round, identity, identity.issuedAt, []),
      data: {
        ky_thi: loaded.round.title,
        mon_thi: null,
        bai: rows,
        nguoi_cham: markers,
        thay_nguoi: changes.map(({ personId, replacedBy, to, decision }) => ({
          ho_ten: personOf(people, personId).fullName,
          nguoi_thay: personOf(people, replacedBy).fullName,
          ngay: to,
          quyet_dinh: decision.number,
          so_luot: turns.filter(({ markerId, state }) => markerId === personId && state === 'LOCKED').length,
        })),
        truong_ban: signerIn({ seats: seatsOfBody(loaded.bodies, 'MARKING'), people }, 'HEAD', [
          'TRƯỞNG BAN',
          'CHẤM THI',
        ]),
      },
    }),
  };
}

/** Who left the marking body, each once though they may have held two of its seats (BR-30, BR-34). */
function markersReplaced({ bodies }: RegulatedLoad): readonly FormerSeat[] {
  const left = bodies.filter(({ kind }) => kind === 'MARKING').flatMap(({ formerSeats }) => formerSeats);
  const marked = left.filter(({ seat }) => seat !== 'DEPUTY');
  return marked.filter(
    (one, at) => marked.findIndex(({ personId, to }) => personId === one.personId && to === one.to) === at,
  );
}

/** D22B: the applications for re-marking in the order they came, with the mark each is about (BR-52). */
export async function appealRegister(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await compiled(readers, loaded);
  const appeals = found === null ? [] : await readers.appeals.ofRound(loaded.round.id);
  if (found === null || appeals.length === 0) return NOTHING;
  const { round, bodies, people, lines } = found;
  const lineOf = new Map(lines.map((line) => [line.application.id, line]));
  const numberOf = ({ applicationId }: (typeof appeals)[number]): string =>
    lineOf.get(applicationId)?.application.candidateNumber ?? '';
  // Those of one moment by their numbers, so that a paper says the same each time it is made.
  const rows = appeals
    .toSorted((a, b) => a.filedAt.getTime() - b.filedAt.getTime() || numberOf(a).localeCompare(numberOf(b)))
    .map(({ applicationId, filedAt }) => {
      const line = lineOf.get(applicationId);
      return {
        ngay: hanoiDay(filedAt),
        so_bao_danh: line?.application.candidateNumber ?? null,
        ho_ten: line?.application.fullName ?? null,
        mon_thi: null,
        diem: line === undefined ? null : valueOf(releasedMark(found, line.facts, line.facts.violations)),
        cach_nop: null,
      };
    });
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D22B'> => ({
      code: 'D22B',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        don: rows,
        nguoi_lap: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'SECRETARY'),
      },
    }),
  };
}
