/** D01: the notice of the round, as the plan and the regulation have it (BR-03; NĐ 170/2025 Điều 15(2)). */
import { ATTACHMENT_LABEL } from '../../domain/registration/attachment-kinds';
import { conditionLines, DEFAULT_CONDITIONS, ROUTE_LINES } from '../../domain/registration/conditions';
import { formatMarkVi } from '../../domain/marks';
import type { PaperContent } from '../../domain/paper/registry';
import { hasWritten } from '../../domain/regulation/regulation';
import { familyOf } from '../../domain/exam/post-family';
import type { RegulatedRound } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import type { RegulatedLoad } from './round-scope';

/** One notice for the round, once it has posts; where and how to reach the authority is left to a pen. */
export function notices(_readers: Readers, { round }: RegulatedLoad): Promise<Gathered> {
  const hasPosts = round.posts.length > 0;
  return Promise.resolve({
    subjects: hasPosts ? [null] : [],
    contentOf: (_subjectId, identity) => (hasPosts ? notice(round, identity) : null),
  });
}

function notice(round: RegulatedRound, identity: PaperIdentity): PaperContent<'D01'> {
  const { title, agency, dates, regulation, posts } = round;
  const { number, date, issuer } = regulation.document;
  const conditions = { ...DEFAULT_CONDITIONS, ...regulation.conditions };
  return {
    code: 'D01',
    frame: {
      ...frameOf(round, identity, identity.issuedAt, []),
      agency: { superior: [agency.superior], name: [agency.name] },
      reference: { number: null, symbol: `TB-${agency.abbreviation}` },
      issuedOn: dates.notice,
    },
    data: {
      ky_thi: title,
      cac_can_cu: [{ loai: 'Quy chế', so: number, ngay: date, cua: issuer, ve_viec: null }],
      nhom_chuc_danh: familyOf(regulation).label,
      chuc_danh: posts.map((post) => ({
        ten: post.title,
        don_vi: post.unit,
        chi_tieu: post.quota,
        doi_tuong: 'Bắt buộc; tự nguyện; được đề cử',
      })),
      dieu_kien: [...conditionLines(conditions, dates.closes), ...ROUTE_LINES].map(unended),
      thanh_phan_ho_so: [
        'Phiếu đăng ký dự tuyển, kê khai tiêu chuẩn và điều kiện',
        ...conditions.papers.map((kind) => ATTACHMENT_LABEL[kind]),
      ],
      noi_nhan_ho_so: null,
      nhan_tu: dates.opens,
      nhan_den: dates.closes,
      lien_he: null,
      cac_phan_thi: partsOf(round),
      le_phi: null,
      nguoi_ky: { quyen_han: [], ho_ten: null },
    },
  };
}

/** The paper ends each line itself. */
function unended(line: string): string {
  return line.replace(/\.$/, '');
}

function partsOf({ regulation, dates }: RegulatedRound): PaperContent<'D01'>['data']['cac_phan_thi'] {
  const part = (ten: string, hinh_thuc: string, ngay: typeof dates.written, least: typeof regulation.gate) => ({
    ten,
    hinh_thuc,
    ngay,
    dia_diem: null,
    diem_toi_thieu: formatMarkVi(least),
  });
  const written = hasWritten(regulation) ? [part('Thi viết', 'Tự luận trên giấy', dates.written, regulation.gate)] : [];
  return [...written, part('Trình bày đề án', 'Trình bày, bảo vệ', dates.defence, regulation.defenceMinimum)];
}
