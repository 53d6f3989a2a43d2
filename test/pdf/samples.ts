import { inventedContent, type PaperCode, type PaperContent } from '../../src/domain/paper/registry';
import type { FactKind } from '../../src/domain/paper/shape';
import { shippedVersion } from '../../src/domain/paper/wording';
import { frame } from './papers';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  ho_ten: ['Nguyễn Thị Hồng Nhung', 'Trần Quốc Bảo', 'Lê Đức Anh', 'Phạm Thị Mỹ Duyên', 'Hoàng Thuỳ Dương'],
  ten: ['Bà Nguyễn Thị Hồng Nhung', 'Ông Trần Quốc Bảo', 'Ông Lê Đức Anh'],
  chuc_vu: ['Giám đốc Sở Nội vụ', 'Phó Giám đốc Sở Nội vụ', 'Trưởng phòng Công chức, viên chức'],
  chuc_trach: ['Chủ tịch Hội đồng', 'Phó Chủ tịch Hội đồng', 'Ủy viên', 'Ủy viên kiêm Thư ký'],
  don_vi: ['Phòng Công chức, viên chức, Sở Nội vụ', 'Văn phòng Sở Nội vụ'],
  chuc_danh: ['Trưởng phòng Tổ chức - Hành chính, Sở Nội vụ', 'Phó Chánh Văn phòng Sở Nội vụ'],
  so_bao_danh: ['TP-01', 'TP-02', 'TP-03', 'TP-04'],
  ky_thi: ['Kỳ thi tuyển chức danh lãnh đạo, quản lý cấp phòng năm 2026'],
  ten_to_chuc: ['Hội đồng thi tuyển chức danh lãnh đạo, quản lý'],
  nguoi_quyet_dinh: ['Giám đốc Sở Nội vụ tỉnh Ninh Bình'],
  quyen_han: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
  loai: ['Nghị định', 'Quyết định'],
  so: ['170/2025/NĐ-CP', '215/QĐ-SNV'],
  cua: ['Chính phủ', 'Giám đốc Sở Nội vụ'],
  ve_viec: ['về tuyển dụng, sử dụng và quản lý công chức', 'về việc phê duyệt Kế hoạch thi tuyển'],
  ly_do: ['chưa đủ thời gian giữ chức vụ hoặc vị trí trong quy hoạch tại đơn vị theo quy định'],
  phong: ['số 2'],
  cho_ngoi: ['01', '02', '03'],
  ma: ['HS-0001', 'HS-0002'],
  so_phach: ['A017', 'A018', 'A019'],
  ket_qua: ['đạt', 'đạt', 'không đạt'],
  giam_thi_1: ['Lê Đức Anh'],
  giam_thi_2: ['Trần Quốc Bảo'],
  mon_thi: ['Kiến thức chung và chuyên môn'],
  thanh_vien: ['Ng. V. Thành', 'Lê T. Quỳnh', 'P. Đ. Nghĩa', 'Đ. T. P. Thuỷ', 'Vũ N. Hưởng'],
  dia_diem: ['Hội trường A, trụ sở Sở Nội vụ tỉnh Ninh Bình'],
};

const OTHER = ['nội dung theo quy chế thi tuyển', 'đã kiểm tra, bảo đảm đúng quy định', 'không có ý kiến khác'];

/** The last name in a place, and which of several it is. */
function lastOf(place: string): { readonly name: string; readonly index: number } {
  const name =
    place
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? '';
  return { name, index: Number(/\[(\d+)\](?!.*\[)/.exec(place)?.[1] ?? 0) };
}

/** Invented facts that look like real ones. */
export function likely(kind: FactKind, place: string): unknown {
  const { name, index } = lastOf(place);
  if (kind === 'flag') return true;
  if (kind === 'whole') return index + 3;
  if (kind === 'mark') return name === 'toi_da' || name === 'diem_toi_da' ? 10_000 : 8_350 - index * 125;
  if (kind === 'day') return `2026-0${1 + (index % 9)}-1${index % 10}`;
  if (kind === 'time') return '08:00';
  const words = WORDS[name] ?? OTHER;
  return words[index % words.length];
}

/** A paper filled with facts that look real. */
export const sample = (code: PaperCode): PaperContent =>
  inventedContent(code, frame({ templateVersion: shippedVersion(code) }), likely);
