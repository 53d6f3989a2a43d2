/** Papers of the defence and of the end of a round: D23, D25, D26, D29–D32. */
import { calculationNote, ground, person, signer } from './common';
import { day, group, list, mark, since, text, time, whole } from './shape';

/** D23, biên bản bốc thăm thứ tự trình bày. */
export const drawShape = group({
  ky_thi: text,
  chuc_danh: text,
  bat_dau: group({ gio: time, ngay: day }),
  dia_diem: text,
  so_boc_tham: text,
  thu_tu: list(group({ so_thu_tu: whole, so_bao_danh: text, ho_ten: text, ghi_chu: text }), 8),
  vang_mat: list(text, 0),
  thu_ky: signer,
  chu_tich: signer,
});

/** D25, bảng tổng hợp điểm đề án. */
export const defenceTableShape = group({
  ky_thi: text,
  chuc_danh: text,
  thanh_vien: list(text, 5),
  thi_sinh: list(
    group({
      so_bao_danh: text,
      ho_ten: text,
      diem_thanh_vien: list(mark, 5),
      trung_binh: mark,
      chenh_lech: mark,
      ghi_chu: text,
    }),
    8,
  ),
  quyet_dinh: list(text, 0),
  ky_ten: list(group({ ho_ten: text, chuc_trach: text }), 5),
  thu_ky: signer,
  chu_tich: signer,
});

/** D26, biên bản hỏi đáp. */
export const questionsShape = group({
  ky_thi: text,
  chuc_danh: text,
  thi_sinh: group({ so_bao_danh: text, ho_ten: text }),
  bat_dau: group({ gio: time, ngay: day }),
  ket_thuc: group({ gio: time, ngay: day }),
  dia_diem: text,
  thanh_phan: list(person, 5),
  hoi_dap: list(group({ nguoi_hoi: text, cau_hoi: text, tra_loi: text }), 4),
  tep_ghi_am: text,
  ma_tep: text,
  thu_ky: signer,
  chu_tri: signer,
});

/** D34, thư báo người dự tuyển không có thư điện tử: the words of the letter that others get by mail. */
export const letterShape = group({
  noi_dung: text,
  nguoi_nhan: group({ ho_ten: text, chuc_vu: text, don_vi: text }),
  doan: list(group({ dong: list(text) })),
  nguoi_ky: signer,
});

/** D04C, biên nhận đề án: every file that came, also those that came too late. */
export const projectReceiptShape = group({
  ky_thi: text,
  thi_sinh: group({ ho_ten: text, ngay_sinh: day, don_vi: text, so_bao_danh: text, chuc_danh: text }),
  tep: list(group({ ma: text, ten: text, so_byte: whole, gio: time, ngay: day, sha256: text, tinh_trang: text }), 3),
  nguoi_nhan: text,
});

/** D26B, biên bản sự cố. */
export const incidentShape = group({
  ky_thi: text,
  xay_ra: group({ gio: time, ngay: day }),
  lap_luc: group({ gio: time, ngay: day }),
  dia_diem: text,
  loai: text,
  thi_sinh: group({ so_bao_danh: text, ho_ten: text }),
  nguoi_lien_quan: text,
  dien_bien: text,
  xu_ly: text,
  thu_ky: signer,
  truong_ban: signer,
});

const winner = group({ ho_ten: text, ngay_sinh: day, so_bao_danh: text, don_vi: text, chuc_danh: text, diem: mark });

/** D29, tờ trình công nhận kết quả. */
export const submissionShape = group({
  ky_thi: text,
  kinh_gui: text,
  cac_can_cu: list(ground, 3),
  bien_ban: group({ so: text, ngay: day }),
  so_dang_ky: whole,
  so_du_dieu_kien: whole,
  so_du_thi: whole,
  trung_tuyen: list(winner, 2),
  khong_co_nguoi: list(text, 0),
  dinh_kem: list(text, 2),
  nguoi_ky: signer,
});

/** D29B, quyết định công nhận kết quả. */
export const recognitionShape = group({
  ky_thi: text,
  nguoi_quyet_dinh: text,
  cac_can_cu: list(ground, 3),
  theo_de_nghi: text,
  trung_tuyen: list(winner, 2),
  khong_co_nguoi: list(text, 0),
  don_vi_thi_hanh: text,
  nguoi_ky: signer,
});

const decision = group({ so: text, ngay: day, cua: text });

/** D29C, thông báo kết quả: it hangs on a wall, so it names who was chosen without birthday and unit. */
export const resultNoticeShape = group({
  ky_thi: text,
  quyet_dinh: decision,
  trung_tuyen: list(group({ ho_ten: text, so_bao_danh: text, chuc_danh: text, diem: mark }), 2),
  khong_co_nguoi: list(text, 0),
  han_kien_nghi: day,
  lien_he: text,
  nguoi_ky: signer,
});

/** D30, giấy báo kết quả: to one candidate, with nothing of anybody else; by criterion the mean, never one member's mark. */
export const resultLetterShape = group({
  ky_thi: text,
  thi_sinh: group({ ho_ten: text, ngay_sinh: day, don_vi: text, so_bao_danh: text, chuc_danh: text }),
  nhom_chuc_danh: since(3, text),
  quyet_dinh: decision,
  diem: list(group({ phan_thi: text, diem: mark, diem_toi_da: mark }), 2),
  tieu_chi: list(group({ ten: text, diem: mark, diem_toi_da: mark }), 3),
  xep_hang: whole,
  ket_qua: text,
  giai_thich: calculationNote,
  khieu_nai_den: day,
  nguoi_ky: signer,
});

/** D31, báo cáo của Ban giám sát. */
export const supervisionShape = group({
  ky_thi: text,
  kinh_gui: text,
  cac_can_cu: list(ground, 2),
  thanh_vien: list(person, 3),
  cac_buoc: list(group({ ten: text, ngay: day, nhan_xet: text }), 6),
  kien_nghi_tiep_nhan: whole,
  /** Minutes of breaches there are; whether anything else went wrong, the supervisors write themselves. */
  vi_pham: list(text, 0),
  nguoi_ky: signer,
});

/** D32, biên bản bàn giao hồ sơ lưu trữ. */
export const archiveShape = group({
  ky_thi: text,
  bat_dau: group({ gio: time, ngay: day }),
  dia_diem: text,
  ben_giao: person,
  ben_nhan: person,
  ho_so: list(group({ ten: text, so_to: whole, thoi_han: text, ghi_chu: text }), 12),
  tong_ho_so: whole,
  so_ban: whole,
  nguoi_giao: signer,
  nguoi_nhan: signer,
});
