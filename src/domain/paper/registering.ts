/** Papers from the notice to the card of a candidate: D01–D08. */
import { ground, person, signer } from './common';
import { day, flag, group, list, oneOf, since, text, time, whole } from './shape';

const candidate = group({ so_bao_danh: text, ho_ten: text, ngay_sinh: day, don_vi: text, chuc_danh: text });

/** D01, thông báo thi tuyển. */
export const noticeShape = group({
  ky_thi: text,
  cac_can_cu: list(ground, 2),
  nhom_chuc_danh: since(3, text),
  chuc_danh: list(group({ ten: text, don_vi: text, chi_tieu: whole, doi_tuong: text }), 2),
  dieu_kien: list(text, 3),
  thanh_phan_ho_so: list(text, 3),
  noi_nhan_ho_so: text,
  nhan_tu: day,
  nhan_den: day,
  lien_he: text,
  cac_phan_thi: list(group({ ten: text, hinh_thuc: text, ngay: day, dia_diem: text, diem_toi_thieu: text }), 2),
  le_phi: text,
  nguoi_ky: signer,
});

/** D02, quyết định thành lập Hội đồng, một Ban hoặc Ban giám sát. */
export const appointmentShape = group({
  ky_thi: text,
  ten_to_chuc: text,
  nguoi_quyet_dinh: text,
  cac_can_cu: list(ground, 3),
  theo_de_nghi: text,
  thanh_vien: list(group({ ho_ten: text, chuc_vu: text, chuc_trach: text }), 5),
  nhiem_vu: list(text, 3),
  tu_giai_the: text,
  don_vi_thi_hanh: text,
  nguoi_ky: signer,
});

/** D03, bản cam kết không xung đột lợi ích và bảo mật. */
export const undertakingShape = group({
  ky_thi: text,
  to_chuc: text,
  nguoi: group({ ho_ten: text, ngay_sinh: day, chuc_vu: text, don_vi: text, chuc_trach: text }),
  /** Null while nobody has declared: both boxes stay empty, for a pen. */
  co_quan_he: oneOf('CO', 'KHONG'),
  quan_he: list(group({ thi_sinh: text, quan_he: text }), 3),
  ngay_ky: day,
});

/** D04, biên nhận hồ sơ. */
export const receiptShape = group({
  ky_thi: text,
  nguoi_nop: group({ ho_ten: text, ngay_sinh: day, don_vi: text, dien_thoai: text }),
  chuc_danh: text,
  ma_ho_so: text,
  cach_nop: text,
  /** HMAC-SHA-256 of what was handed in, by which nobody can say later that something else was. */
  dau_noi_dung: text,
  nhan_luc: group({ gio: time, ngay: day }),
  thanh_phan: list(group({ ten: text, so_ban: whole, tinh_trang: text }), 8),
  con_thieu: list(text, 0),
  bo_sung_den: day,
  nguoi_nhan: text,
});

/** D04B, sổ tiếp nhận hồ sơ. */
export const registerShape = group({
  ky_thi: text,
  tu_ngay: day,
  den_ngay: day,
  ho_so: list(
    group({ ma: text, ngay: day, ho_ten: text, ngay_sinh: day, don_vi: text, chuc_danh: text, ghi_chu: text }),
    15,
  ),
  nguoi_lap: signer,
});

/** D05, phiếu thẩm định hồ sơ. */
export const checkShape = group({
  ky_thi: text,
  thi_sinh: candidate,
  dieu_kien: list(group({ ten: text, ket_qua: text, minh_chung: text }), 8),
  ket_luan: oneOf('DU', 'KHONG'),
  ly_do: list(text, 0),
  nguoi_tham_dinh_1: text,
  nguoi_tham_dinh_2: text,
  ngay_tham_dinh: day,
});

/** One candidate as the Council voted on them. */
const decided = { ho_ten: text, ngay_sinh: day, chuc_danh: text, tan_thanh: whole, khong: whole };

/** D06, biên bản họp Hội đồng xét điều kiện dự thi. */
export const eligibilityMinutesShape = group({
  ky_thi: text,
  bat_dau: group({ gio: time, ngay: day }),
  ket_thuc: group({ gio: time, ngay: day }),
  dia_diem: text,
  /** Members of the Council on that day, and how many of them a meeting needs (BR-20). */
  tong_thanh_vien: whole,
  can_co_mat: whole,
  co_mat: list(person, 5),
  vang_mat: list(person),
  chu_tri: person,
  thu_ky_ghi: person,
  tong_ho_so: whole,
  so_xet: whole,
  hai_nguoi_tham_dinh: flag,
  du_dieu_kien: list(group({ ...decided, don_vi: text }), 5),
  khong_du: list(group({ ...decided, ly_do: text }), 3),
  /** Names of those whose votes were equal: the Chair's side was followed. */
  ngang_phieu: list(text, 0),
  /** Those who must register, with excuse and evidence, as the meeting knew of them (BR-06). */
  bat_buoc: since(2, list(group({ ho_ten: text, ngay_sinh: day, don_vi: text, chuc_danh: text, tinh_trang: text }), 0)),
  y_kien: list(text, 0),
  so_ban: whole,
  thu_ky: signer,
  chu_tich: signer,
});

/** D07, danh sách đủ điều kiện dự thi. */
export const eligibleListShape = group({ ky_thi: text, thi_sinh: list(candidate, 12), nguoi_ky: signer });

/** D07B, danh sách không đủ điều kiện dự thi, kèm lý do. */
export const ineligibleListShape = group({
  ky_thi: text,
  thi_sinh: list(group({ ho_ten: text, ngay_sinh: day, don_vi: text, chuc_danh: text, ly_do: text }), 8),
  kien_nghi_den: day,
  nguoi_ky: signer,
});

/** D08, giấy triệu tập dự thi. */
export const summonsShape = group({
  ky_thi: text,
  thi_sinh: candidate,
  cac_phan_thi: list(group({ ten: text, gio: time, ngay: day, phong: text, dia_diem: text }), 2),
  giay_to_mang_theo: list(text, 2),
  lien_he: text,
  nguoi_ky: signer,
});

/** D08B, thẻ dự thi. */
export const cardShape = group({
  ky_thi: text,
  thi_sinh: candidate,
  phong: text,
  dia_diem: text,
  bat_dau: group({ gio: time, ngay: day }),
  co_anh: flag,
  nguoi_ky: signer,
});
