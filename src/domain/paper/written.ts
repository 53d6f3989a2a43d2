/** Papers of the written examination: D09–D21. */
import { person, signer } from './common';
import { day, group, list, mark, oneOf, since, text, time, whole } from './shape';

const moment = group({ gio: time, ngay: day });
const where = { ky_thi: text, bat_dau: moment, dia_diem: text };
/** A sealed bag: its mark, what it holds, how many, and the state of the seal. */
const bag = group({ ky_hieu: text, noi_dung: text, so_luong: whole, niem_phong: text });

/** D09, danh sách gọi thí sinh vào phòng thi. */
export const roomListShape = group({
  ky_thi: text,
  mon_thi: text,
  phong: text,
  bat_dau: moment,
  thi_sinh: list(group({ so_bao_danh: text, ho_ten: text, ngay_sinh: day, cho_ngoi: text }), 20),
  nguoi_ky: signer,
});

/** D09B, biên bản bốc thăm chỗ ngồi: numbers and places alone, and all it takes to draw them again. */
export const seatDrawShape = group({
  ...where,
  so_thi_sinh: whole,
  danh_sach: text,
  nguoi_doc: text,
  so_boc_tham: text,
  boc_lai: list(text, 0),
  cho: list(group({ so_thu_tu: whole, so_bao_danh: text, phong: text, cho_ngoi: whole }), 15),
  thu_ky: signer,
  giam_sat: signer,
  chu_tich: signer,
});

/** D10, biên bản bàn giao đề thi. It tells of bags and seals only, never of what is inside. */
export const handoverOfBagsShape = group({
  ...where,
  ben_giao: person,
  ben_nhan: person,
  giam_sat: person,
  tui: list(bag, 4),
  so_ban: whole,
});

/** D11, biên bản mở túi đề thi. */
export const openingShape = group({
  ...where,
  phong: text,
  mon_thi: text,
  giam_thi_1: text,
  giam_thi_2: text,
  nhan_chung_1: group({ ho_ten: text, so_bao_danh: text }),
  nhan_chung_2: group({ ho_ten: text, so_bao_danh: text }),
  so_tui: whole,
  tinh_trang: text,
  mo_luc: time,
  so_de: whole,
});

/** D12, danh sách thí sinh ký nộp bài. */
export const handInShape = group({
  ky_thi: text,
  mon_thi: text,
  phong: text,
  ngay_thi: day,
  thi_sinh: list(group({ so_bao_danh: text, ho_ten: text, so_to: whole, ghi_chu: text }), 20),
  giam_thi_1: text,
  giam_thi_2: text,
});

/** D13, biên bản vi phạm nội quy. */
export const violationShape = group({
  ...where,
  phong: text,
  thi_sinh: group({ so_bao_danh: text, ho_ten: text, ngay_sinh: day, don_vi: text }),
  hanh_vi: text,
  tang_vat: text,
  dieu_khoan: text,
  de_nghi: text,
  y_kien_thi_sinh: text,
  tu_choi_ky: oneOf('CO', 'KHONG'),
  giam_thi_1: text,
  giam_thi_2: text,
  nhan_chung_1: text,
  nhan_chung_2: text,
});

/** D14, biên bản thu, niêm phong và bàn giao bài thi. */
export const collectionShape = group({
  ...where,
  mon_thi: text,
  tui: list(group({ phong: text, so_bai: whole, so_to: whole, niem_phong: text }), 5),
  tong_bai: whole,
  tong_to: whole,
  vang: whole,
  /** Who handed in and did not sign for it, as minutes have it (BR-27). */
  khong_ky: since(3, list(group({ so_bao_danh: text, ho_ten: text }), 0)),
  ben_giao: person,
  ben_nhan: person,
  giam_sat: person,
});

/** D15, biên bản làm phách. The list that joins numbers and codes is sealed and no part of it. */
export const codingShape = group({
  ...where,
  mon_thi: text,
  thanh_phan: list(person, 3),
  so_bai: whole,
  phach_tu: text,
  phach_den: text,
  tui: list(bag, 3),
  truong_ban: signer,
  giam_sat: signer,
});

/** D15B, biên bản lập lại bảng ghép phách từ đầu phách khi mất mảnh khóa. It tells how, and no line of the map. */
export const rebuiltMapShape = group({
  ...where,
  thanh_phan: list(group({ ho_ten: text, chuc_vu: text, viec: text }), 4),
  manh_mat: list(text, 1),
  ly_do: text,
  so_bai: whole,
  ket_thuc: moment,
  doi_chieu: oneOf('KHOP', 'KHONG_CO_MA'),
  nguoi_doc_1: text,
  nguoi_doc_2: text,
  chung_kien: text,
  nguoi_mo: signer,
});

/** D16, biên bản bàn giao bài thi đã rọc phách. */
export const codedHandoverShape = group({
  ...where,
  mon_thi: text,
  ben_giao: person,
  ben_nhan: person,
  giam_sat: person,
  tui: list(bag, 3),
  tong_bai: whole,
});

/** D17, phiếu chấm điểm thi viết. */
export const writtenSheetShape = group({
  ky_thi: text,
  mon_thi: text,
  lan_cham: whole,
  so_phach: text,
  cau: list(group({ so: text, toi_da: mark, diem: mark }), 5),
  toi_da: mark,
  tong_diem: mark,
  nhan_xet: list(text, 0),
  nguoi_cham: text,
  ngay_cham: day,
});

/** D18, phiếu thống nhất điểm. */
export const agreementShape = group({
  ky_thi: text,
  mon_thi: text,
  so_phach: text,
  diem_1: mark,
  diem_2: mark,
  chenh_lech: mark,
  diem_3: mark,
  diem_thong_nhat: mark,
  ly_do: text,
  nguoi_cham_1: text,
  nguoi_cham_2: text,
  truong_ban: text,
  ngay: day,
});

/** D19, bảng tổng hợp điểm theo phách. */
export const codedTableShape = group({
  ky_thi: text,
  mon_thi: text,
  bai: list(
    group({ so_phach: text, diem_1: mark, diem_2: mark, diem_3: mark, diem_chinh_thuc: mark, ghi_chu: text }),
    15,
  ),
  nguoi_cham: list(text, 2),
  thay_nguoi: since(2, list(group({ ho_ten: text, nguoi_thay: text, ngay: day, quyet_dinh: text, so_luot: whole }), 0)),
  truong_ban: signer,
});

const writtenResult = group({
  so_bao_danh: text,
  ho_ten: text,
  ngay_sinh: day,
  diem_bai: mark,
  tru_diem: text,
  diem: mark,
  ghi_chu: text,
});

/** D20, biên bản ghép phách và bảng kết quả thi viết. */
export const joiningShape = group({
  ...where,
  mon_thi: text,
  thanh_phan: list(person, 3),
  so_bai: whole,
  thi_sinh: list(writtenResult, 12),
  thu_ky: signer,
  giam_sat: signer,
  chu_tich: signer,
});

/** D21, thông báo kết quả thi viết và nhận đơn phúc khảo. */
export const writtenNoticeShape = group({
  ky_thi: text,
  mon_thi: text,
  diem_dat: mark,
  thi_sinh: list(
    group({ so_bao_danh: text, ho_ten: text, ngay_sinh: day, chuc_danh: text, diem: mark, ket_qua: text }),
    12,
  ),
  phuc_khao: group({ tu: day, den: day, noi_nhan: text, le_phi: text }),
  nguoi_ky: signer,
});
