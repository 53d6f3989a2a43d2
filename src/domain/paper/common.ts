import { day, flag, group, list, mark, maybe, oneOf, text, time, whole } from './shape';

/** Người: a person as papers address them. */
export const person = group({ ho_ten: text, chuc_vu: text });

/** Người ký: authority lines in capitals, and the name below the signature. */
export const signer = group({ quyen_han: list(text, 0), ho_ten: text });

/** Thời điểm. */
export const moment = group({ gio: time, ngay: day });

/** Căn cứ: kind, number, day, who issued it, and what follows. */
export const ground = group({ loai: text, so: text, ngay: day, cua: text, ve_viec: text });

/** How a number was computed, with the clause that says so (A6). */
export const calculationNote = group({ noi_dung: text, dieu_khoan: text });

/** One candidate's line of results; a missing mark or rank is null and prints blank, never 0 (BR-51). */
export const resultLine = group({
  so_bao_danh: text,
  ho_ten: text,
  ngay_sinh: day,
  don_vi: text,
  diem_viet: mark,
  diem_de_an: mark,
  tong_diem: mark,
  xep_hang: whole,
  ket_qua: text,
  ghi_chu: text,
  trung_tuyen: flag,
});

/** A winner as conclusions name them. */
export const winner = group({ ho_ten: text, so_bao_danh: text, diem: mark });

/** Which mark columns the regulation of the round knows. */
export const markColumns = group({ viet: flag, de_an: flag, tong: flag });

/** Results of one post. */
export const postResults = {
  thu_tu: whole,
  ten: text,
  chi_tieu: whole,
  ket_qua: text,
  ket_luan: oneOf('FILLED', 'NO_ONE_QUALIFIED', 'TOO_FEW_CANDIDATES', 'PENDING'),
  thi_sinh: list(resultLine, 8),
  trung_tuyen: list(winner),
};

/** Biểu quyết. */
export const vote = maybe(group({ tan_thanh: whole, khong: whole, trang: whole }));
