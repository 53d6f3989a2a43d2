/** Papers of the re-marking of written papers: D22 (domain.md §5). */
import { person, signer } from './common';
import { day, group, list, mark, oneOf, text, time, whole } from './shape';

/** D22, đơn đề nghị phúc khảo. */
export const appealShape = group({
  ky_thi: text,
  kinh_gui: text,
  thi_sinh: group({ ho_ten: text, ngay_sinh: day, don_vi: text, so_bao_danh: text, chuc_danh: text, dien_thoai: text }),
  mon_thi: text,
  diem_cong_bo: mark,
  ly_do: text,
  ngay: day,
});

/** D22B, sổ nhận đơn phúc khảo. */
export const appealRegisterShape = group({
  ky_thi: text,
  don: list(group({ ngay: day, so_bao_danh: text, ho_ten: text, mon_thi: text, diem: mark, cach_nop: text }), 15),
  nguoi_lap: signer,
});

/** D22C, phiếu chấm phúc khảo. */
export const appealSheetShape = group({
  ky_thi: text,
  mon_thi: text,
  so_phach: text,
  cau: list(group({ so: text, toi_da: mark, diem: mark }), 5),
  toi_da: mark,
  tong_diem: mark,
  nhan_xet: text,
  nguoi_cham: text,
  ngay_cham: day,
});

/** D22D, biên bản phúc khảo. */
export const appealMinutesShape = group({
  ky_thi: text,
  bat_dau: group({ gio: time, ngay: day }),
  dia_diem: text,
  thanh_phan: list(person, 3),
  bai: list(
    group({
      so_phach: text,
      diem_cu: mark,
      diem_phuc_khao: mark,
      chenh_lech: mark,
      diem_ket_luan: mark,
      ghi_chu: text,
    }),
    5,
  ),
  truong_ban: signer,
  thu_ky: signer,
});

/** D22E, biên bản đối thoại giữa những người chấm. */
export const dialogueShape = group({
  ky_thi: text,
  bat_dau: group({ gio: time, ngay: day }),
  dia_diem: text,
  so_phach: text,
  diem_cu: mark,
  diem_phuc_khao: mark,
  chenh_lech: mark,
  nguoi_cham_truoc: list(text, 2),
  nguoi_phuc_khao: list(text, 2),
  y_kien: list(text, 0),
  diem_ket_luan: mark,
  ket_luan: oneOf('GIU_NGUYEN', 'DIEU_CHINH'),
  so_ban: whole,
  truong_ban: signer,
  thu_ky: signer,
});
