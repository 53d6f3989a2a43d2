/** Texts of the saved versions of a quy chế. */
export const versionsVi = {
  title: 'Các bản quy chế đã lưu',
  lead: 'Mỗi lần lưu là một bản, không sửa và không xóa được. Lấy lại một bản cũ thì bản ấy thành bản mới nhất.',
  numbered: (number: number) => `Bản ${String(number)}`,
  savedBy: (name: string, when: string) => `${name} lưu lúc ${when}.`,
  origins: {
    SAVED: (_from: number) => 'Ghi trên màn hình chuẩn bị.',
    COPIED: (_from: number) => 'Chép từ kỳ thi khác.',
    RESTORED: (from: number) => `Lấy lại bản ${String(from)}.`,
  },
  changed: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  look: 'Xem bản này',
  lookAt: (number: number) => `Xem bản này: bản ${String(number)}`,
  restore: (number: number) => `Lấy lại bản ${String(number)}`,
  restored: (number: number) => `Đã lấy lại bản ${String(number)} làm bản mới nhất.`,
};

/** Every text of that part. */
export type VersionTexts = typeof versionsVi;
