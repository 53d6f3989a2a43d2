/** Papers of the established result: to the authority (D29, D29B), and once it is released to the public and to each (D29C, D30). */
import type { Application } from '../../domain/registration/application';
import { hanoiDay } from '../../domain/calendar';
import { groundData } from '../../domain/paper/d28';
import { PAPERS } from '../../domain/paper/registry';
import type { PaperContent } from '../../domain/paper/registry';
import { CANDIDATE_OUTCOME_WORDS, POST_OUTCOME_WORDS } from '../../domain/paper/papers';
import { resultOf } from '../../domain/exam/publication';
import type { CandidateResult } from '../../domain/outcome/ranking';
import { familyOf } from '../../domain/exam/post-family';
import { hasWritten } from '../../domain/regulation/regulation';
import type { ResultRelease } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { countsOf, frameOf, groundsOf, postName, readerOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, seatsOfBody } from '../minutes/people';
import type { People } from '../minutes/people';
import { criteriaOf, establishedResult } from './published';
import type { Established } from './published';

interface Concluded extends Established, RegulatedLoad {
  readonly people: People;
}

const NOTHING: Gathered = { subjects: [], contentOf: () => null };

async function concluded(readers: Readers, loaded: RegulatedLoad): Promise<Concluded | null> {
  const found = await establishedResult(readers, loaded.round);
  return found === null ? null : { ...loaded, ...found, people: await peopleOf(readers, loaded.bodies) };
}

function chairOf({ bodies, people }: Concluded) {
  return councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR');
}

/** Who was chosen, post by post and best first. */
function winnersOf({ round, result, evidence }: Concluded) {
  const known = new Map(evidence.applications.map((one) => [one.id, one]));
  return result.posts.flatMap(({ postId, winners, candidates }) =>
    candidates
      .filter(({ applicationId }) => winners.includes(applicationId))
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map((line) => {
        const application = known.get(line.applicationId);
        return {
          ho_ten: application?.fullName ?? null,
          ngay_sinh: application?.birthDate ?? null,
          so_bao_danh: application?.candidateNumber ?? null,
          don_vi: application?.unit ?? null,
          chuc_danh: postName(round, postId),
          diem: line.total?.value ?? null,
        };
      }),
  );
}

/** Posts nobody was chosen for, and why not. */
function emptyPostsOf({ round, result }: Concluded): readonly string[] {
  return result.posts
    .filter(({ winners }) => winners.length === 0)
    .map(({ postId, outcome }) => `${postName(round, postId)}: ${POST_OUTCOME_WORDS[outcome].toLowerCase()}`);
}

/** D29: the Council's report; it quotes the minutes, so there is none before they are issued. */
export async function submissions(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await concluded(readers, loaded);
  const issued = await readers.papers.ofRound(loaded.round.id);
  const minutes = issued.find(({ code, supersededBy }) => code === 'D28' && supersededBy === null) ?? null;
  if (found === null || minutes === null) return NOTHING;
  return { subjects: [null], contentOf: (_subject, identity) => submission(found, minutes.number, identity) };
}

function submission(found: Concluded, minutesNumber: string | null, identity: PaperIdentity): PaperContent<'D29'> {
  const { round, stored, result, evidence } = found;
  const lines = result.posts.flatMap(({ candidates }) => candidates);
  const counts = countsOf({ round, applications: evidence.applications }, result.posts);
  return {
    code: 'D29',
    frame: {
      ...frameOf(round, identity, stored.establishedAt, []),
      reference: { number: null, symbol: 'TTr-HĐTT' },
    },
    data: {
      ky_thi: round.title,
      kinh_gui: null,
      cac_can_cu: groundsOf(found).map(groundData),
      bien_ban: { so: minutesNumber, ngay: hanoiDay(stored.establishedAt) },
      so_dang_ky: counts.registered,
      so_du_dieu_kien: counts.eligible,
      so_du_thi: lines.filter(({ written, defence }) => written !== null || defence !== null).length,
      trung_tuyen: winnersOf(found),
      khong_co_nguoi: emptyPostsOf(found),
      dinh_kem: [PAPERS.D28.name, PAPERS.D27.name],
      nguoi_ky: chairOf(found),
    },
  };
}

/** D29B: the decision as it is laid before the authority; who decides, its number and its day are theirs to write. */
export async function recognitions(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await concluded(readers, loaded);
  if (found === null) return NOTHING;
  return { subjects: [null], contentOf: (_subject, identity) => recognition(found, identity) };
}

function recognition(found: Concluded, identity: PaperIdentity): PaperContent<'D29B'> {
  const { round, stored } = found;
  const { superior, name, abbreviation } = round.agency;
  return {
    code: 'D29B',
    frame: {
      ...frameOf(round, identity, stored.establishedAt, []),
      agency: { superior: [superior], name: [name] },
      reference: { number: null, symbol: `QĐ-${abbreviation}` },
      issuedOn: null,
    },
    data: {
      ky_thi: round.title,
      nguoi_quyet_dinh: null,
      cac_can_cu: groundsOf(found).map(groundData),
      theo_de_nghi: 'Hội đồng thi tuyển',
      trung_tuyen: winnersOf(found),
      khong_co_nguoi: emptyPostsOf(found),
      don_vi_thi_hanh: 'Thủ trưởng các cơ quan, đơn vị có liên quan',
      nguoi_ky: { quyen_han: [], ho_ten: null },
    },
  };
}

interface ReleasedResult extends Concluded {
  readonly release: ResultRelease;
}

async function releasedResult(readers: Readers, loaded: RegulatedLoad): Promise<ReleasedResult | null> {
  const release = loaded.round.resultRelease ?? null;
  const found = release === null ? null : await concluded(readers, loaded);
  return release === null || found === null ? null : { ...found, release };
}

function decisionOf({ release: { decision } }: ReleasedResult) {
  return { so: decision.number, ngay: decision.date, cua: decision.issuer };
}

/** D29C: the notice of the released result, which names nobody who was not chosen (BR-57, BR-65). */
export async function resultNotices(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await releasedResult(readers, loaded);
  if (found === null) return NOTHING;
  return { subjects: [null], contentOf: (_subject, identity) => resultNotice(found, identity) };
}

function resultNotice(found: ReleasedResult, identity: PaperIdentity): PaperContent<'D29C'> {
  const { round, release } = found;
  return {
    code: 'D29C',
    frame: { ...frameOf(round, identity, identity.issuedAt, []), reference: { number: null, symbol: 'TB-HĐTT' } },
    data: {
      ky_thi: round.title,
      quyet_dinh: decisionOf(found),
      trung_tuyen: winnersOf(found).map(({ ho_ten, so_bao_danh, chuc_danh, diem }) => {
        return { ho_ten, so_bao_danh, chuc_danh, diem };
      }),
      khong_co_nguoi: emptyPostsOf(found),
      han_kien_nghi: release.complaintsUntil,
      lien_he: null,
      nguoi_ky: chairOf(found),
    },
  };
}

/** D30: one letter to each who had a number and stayed, with their own marks and nobody else's (BR-57, BR-66). */
export async function resultLetters(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await releasedResult(readers, loaded);
  if (found === null) return NOTHING;
  const { applications } = found.evidence;
  const addressed = applications.flatMap((application) => {
    const line = resultOf(found.result, application.id);
    const stayed = application.candidateNumber !== null && application.withdrawnOn === null;
    return line === null || !stayed ? [] : [{ application, line }];
  });
  return {
    subjects: addressed.map(({ application }) => application.id),
    contentOf: (subjectId, identity) => {
      const one = addressed.find(({ application }) => application.id === subjectId);
      return one === undefined ? null : letter(found, one, identity);
    },
  };
}

interface Addressed {
  readonly application: Application;
  readonly line: CandidateResult;
}

function letter(found: ReleasedResult, { application, line }: Addressed, identity: PaperIdentity): PaperContent<'D30'> {
  const { round, evidence, release } = found;
  const { sentence, clause } = line.explanation;
  return {
    code: 'D30',
    frame: { ...frameOf(round, identity, identity.issuedAt, []), reference: { number: null, symbol: 'TB-HĐTT' } },
    data: {
      ky_thi: round.title,
      thi_sinh: readerOf(round, application),
      nhom_chuc_danh: familyOf(round.regulation).label,
      quyet_dinh: decisionOf(found),
      diem: partsOf(found, line),
      tieu_chi: criteriaOf(round, evidence, line).map(({ title, maximum, mean }) => {
        return { ten: title, diem_toi_da: maximum, diem: mean };
      }),
      xep_hang: line.rank,
      ket_qua: CANDIDATE_OUTCOME_WORDS[line.outcome],
      giai_thich: { noi_dung: sentence, dieu_khoan: clause },
      khieu_nai_den: release.complaintsUntil,
      nguoi_ky: chairOf(found),
    },
  };
}

/** The parts of the examination with one's marks; a mark there is none of prints blank, never 0 (BR-51). */
function partsOf({ round: { regulation } }: Concluded, { written, defence, total }: CandidateResult) {
  const { writtenMaximum, defenceMaximum, ranking } = regulation;
  const writtenRow = { phan_thi: 'Thi viết', diem: written?.value ?? null, diem_toi_da: writtenMaximum };
  const totalRow = { phan_thi: 'Tổng điểm xếp hạng (có trọng số)', diem: total?.value ?? null, diem_toi_da: null };
  return [
    ...(hasWritten(regulation) ? [writtenRow] : []),
    { phan_thi: 'Trình bày, bảo vệ đề án', diem: defence?.value ?? null, diem_toi_da: defenceMaximum },
    ...(ranking.by === 'DEFENCE' ? [] : [totalRow]),
  ];
}
