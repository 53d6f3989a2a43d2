/** Papers that need no mark: decisions on bodies, undertakings of those who serve, summonses of candidates. */
import type { Application } from '../../domain/registration/application';
import { BODY_LABEL } from '../../domain/panel/body';
import type { BodyKind } from '../../domain/panel/body';
import { RELATION_LABEL } from '../../domain/panel/conflict';
import { hanoiDay } from '../../domain/calendar';
import type { PaperFrame } from '../../domain/paper/papers';
import type { PaperContent } from '../../domain/paper/registry';
import { hasWritten } from '../../domain/regulation/regulation';
import { stoppedPosts } from '../../domain/registration/reopening';
import type { RegulatedRound } from '../../domain/exam/round';
import type { StoredSeating } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';
import type { StoredBody, StoredInterests } from '../../persistence/serving-ports';
import { doorName, placeOf } from '../examday/papers';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from './gathered';
import { frameOf, postName } from './paper-content';
import type { PaperIdentity } from './paper-content';
import { councilSigner, peopleOf, personOf, seatLabel, seatsOfBody } from './people';
import type { People } from './people';

/** D02: one decision a body. */
export async function appointments(readers: Readers, { round, bodies }: RegulatedLoad): Promise<Gathered> {
  const people = await peopleOf(readers, bodies);
  return {
    subjects: bodies.filter(({ seats }) => seats.length > 0).map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const body = bodies.find(({ id }) => id === subjectId);
      return body === undefined ? null : appointment(round, { body, people }, identity);
    },
  };
}

/** What a body does, as its decision states it. */
const DUTIES: Readonly<Record<BodyKind, readonly string[]>> = {
  COUNCIL: [
    'Tổ chức kỳ thi theo kế hoạch và Quy chế thi tuyển',
    'Xét điều kiện dự thi, xác định và báo cáo kết quả thi tuyển',
    'Giải quyết kiến nghị về kỳ thi theo thẩm quyền',
  ],
  SECRETARIAT: [
    'Giúp Hội đồng thi tuyển chuẩn bị văn bản, tài liệu và các điều kiện tổ chức kỳ thi',
    'Quản lý hồ sơ, tài liệu của kỳ thi',
  ],
  EXAM_PAPER: ['Xây dựng đề thi, đáp án, thang điểm', 'Bảo đảm bí mật đề thi, đáp án đến khi được công bố'],
  INVIGILATION: ['Tổ chức coi thi theo nội quy', 'Thu, niêm phong và bàn giao bài thi'],
  CODING: ['Đánh số phách, rọc phách bài thi', 'Niêm phong, bảo quản và ghép phách theo quy định'],
  MARKING: ['Chấm bài thi viết theo đáp án, thang điểm', 'Tổng hợp, bàn giao kết quả chấm thi'],
  PANEL: ['Chấm điểm phần trình bày và bảo vệ đề án', 'Tổng hợp, bàn giao kết quả chấm đề án'],
  APPEAL: ['Chấm phúc khảo bài thi', 'Tổng hợp, báo cáo kết quả phúc khảo'],
  SUPERVISION: [
    'Giám sát việc thực hiện Quy chế, nội quy thi ở mọi khâu của kỳ thi',
    'Kiến nghị xử lý vi phạm; báo cáo kết quả giám sát',
  ],
};

interface Appointed {
  readonly body: StoredBody;
  readonly people: People;
}

function appointment(round: RegulatedRound, { body, people }: Appointed, identity: PaperIdentity): PaperContent<'D02'> {
  const { kind, decision, seats, appointedBy } = body;
  const { document } = round.regulation;
  const regulation = { loai: 'Quy chế', so: document.number, ngay: document.date };
  return {
    code: 'D02',
    frame: authorityFrame(round, identity, { bySuperior: appointedBy === 'SUPERIOR', decision }),
    data: {
      ky_thi: round.title,
      ten_to_chuc: BODY_LABEL[kind],
      nguoi_quyet_dinh: null,
      cac_can_cu: [{ ...regulation, cua: null, ve_viec: 'về việc thi tuyển chức danh lãnh đạo, quản lý' }],
      theo_de_nghi: null,
      thanh_vien: seats.map(({ personId, seat }) => {
        const { fullName, position } = personOf(people, personId);
        return { ho_ten: fullName, chuc_vu: position, chuc_trach: seatLabel(seat, kind) };
      }),
      nhiem_vu: DUTIES[kind],
      tu_giai_the: 'tự giải thể khi hoàn thành nhiệm vụ',
      don_vi_thi_hanh: 'Thủ trưởng các cơ quan, đơn vị có liên quan',
      nguoi_ky: { quyen_han: [], ho_ten: decision?.signer ?? null },
    },
  };
}

/** The authority issues it, or its superior: number and day are those of the decision as it was recorded. */
function authorityFrame(
  round: RegulatedRound,
  identity: PaperIdentity,
  { bySuperior, decision }: { readonly bySuperior: boolean; readonly decision: StoredBody['decision'] },
): PaperFrame {
  const { name, superior, abbreviation } = round.agency;
  const [number = null, symbol = ''] = decision?.number.split(/\/(.*)/su) ?? [];
  const frame = frameOf(round, identity, identity.issuedAt, []);
  return {
    ...frame,
    agency: bySuperior ? { superior: [], name: [superior] } : { superior: [superior], name: [name] },
    reference: decision === null ? { number: null, symbol: `QĐ-${abbreviation}` } : { number, symbol },
    issuedOn: decision?.date ?? null,
  };
}

/** D03: one undertaking for each person who has declared, of what they declared themselves (BR-16). */
export async function undertakings(readers: Readers, { round, bodies }: RegulatedLoad): Promise<Gathered> {
  const people = await peopleOf(readers, bodies);
  const interests = await readers.interests.ofRound(round.id);
  const named = new Set(interests.flatMap(({ relations }) => relations.map(({ applicationId }) => applicationId)));
  const applications = await readers.applications.findMany([...named]);
  // Whoever has told of a fact that bars them signs no undertaking: they are replaced (BR-14).
  const signed = interests.filter(
    ({ personId, declaration, statuses }) => declaration !== null && statuses.length === 0 && people.has(personId),
  );
  return {
    subjects: signed.map(({ personId }) => personId),
    contentOf: (subjectId, identity) => {
      const one = signed.find(({ personId }) => personId === subjectId);
      return one === undefined ? null : undertaking(round, { one, bodies, people, applications }, identity);
    },
  };
}

interface Undertaken {
  readonly one: StoredInterests;
  readonly bodies: readonly StoredBody[];
  readonly people: People;
  readonly applications: readonly Application[];
}

function undertaking(
  round: RegulatedRound,
  { one, bodies, people, applications }: Undertaken,
  identity: PaperIdentity,
): PaperContent<'D03'> {
  const own = one.relations.filter(({ by }) => by === 'MEMBER');
  const seats = bodies.flatMap(({ kind, seats: all }) =>
    all.filter(({ personId }) => personId === one.personId).map(({ seat }) => ({ kind, seat })),
  );
  const { fullName, position } = personOf(people, one.personId);
  const signedAt = one.declaration?.signedAt ?? identity.issuedAt;
  const nameOf = (id: string): string | null => applications.find((each) => each.id === id)?.fullName ?? null;
  return {
    code: 'D03',
    frame: { ...frameOf(round, identity, signedAt, []), issuedOn: hanoiDay(signedAt) },
    data: {
      ky_thi: round.title,
      to_chuc: seats.map(({ kind }) => BODY_LABEL[kind]).join('; '),
      nguoi: {
        ho_ten: fullName,
        ngay_sinh: null,
        chuc_vu: position,
        don_vi: null,
        chuc_trach: seats.map(({ seat, kind }) => seatLabel(seat, kind)).join('; '),
      },
      co_quan_he: own.length === 0 ? 'KHONG' : 'CO',
      quan_he: own.map((each) => ({ thi_sinh: nameOf(each.applicationId), quan_he: RELATION_LABEL[each.relation] })),
      ngay_ky: hanoiDay(signedAt),
    },
  };
}

/** D08: one summons for each candidate who has a number and has not withdrawn; the room is left to a pen before the draw. */
export async function summonses(
  readers: Readers,
  { round, bodies }: RegulatedLoad,
  only: string | null,
): Promise<Gathered> {
  const people = await peopleOf(readers, bodies);
  const all = only === null ? readers.applications.ofRound(round.id) : readers.applications.findMany([only]);
  const stopped = stoppedPosts(round);
  const called = (await all).filter(
    ({ candidateNumber, withdrawnOn, postId }) =>
      candidateNumber !== null && withdrawnOn === null && !stopped.some(({ id }) => id === postId),
  );
  const chair = councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR');
  const seating = await readers.seatings.find(round.id);
  return {
    subjects: called.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const application = called.find(({ id }) => id === subjectId);
      return application === undefined ? null : summons(round, { application, chair, seating }, identity);
    },
  };
}

interface Summoned {
  readonly application: Application;
  readonly chair: ReturnType<typeof councilSigner>;
  readonly seating: StoredSeating | null;
}

function summons(
  round: RegulatedRound,
  { application, chair, seating }: Summoned,
  identity: PaperIdentity,
): PaperContent<'D08'> {
  const { candidateNumber, fullName, birthDate, unit, postId } = application;
  const place = placeOf(seating, application.id);
  const phase = hasWritten(round.regulation)
    ? { ten: 'Thi viết', ngay: round.dates.written }
    : { ten: 'Trình bày, bảo vệ đề án', ngay: round.dates.defence };
  return {
    code: 'D08',
    frame: {
      ...frameOf(round, identity, identity.issuedAt, []),
      reference: { number: null, symbol: 'GTT-HĐTT' },
    },
    data: {
      ky_thi: round.title,
      thi_sinh: {
        so_bao_danh: candidateNumber,
        ho_ten: fullName,
        ngay_sinh: birthDate,
        don_vi: unit,
        chuc_danh: postName(round, postId),
      },
      cac_phan_thi: [
        {
          ...phase,
          gio: place === null ? null : (seating?.startsAt ?? null),
          phong: place === null ? null : `${doorName(place.room) ?? ''}, chỗ ${String(place.seat)}`,
          dia_diem: place?.room.place ?? null,
        },
      ],
      giay_to_mang_theo: ['Giấy tờ tùy thân có ảnh còn hạn sử dụng', 'Bút viết theo nội quy kỳ thi'],
      lien_he: null,
      nguoi_ky: chair,
    },
  };
}
