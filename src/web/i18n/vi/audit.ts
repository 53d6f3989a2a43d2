/** Texts of the logs. */
export const auditVi = {
  title: 'Nhật ký kỳ thi',
  systemTitle: 'Nhật ký hệ thống',
  lead: 'Mỗi việc đã làm là một dòng, mới nhất ở trên. Điểm số và thông tin cá nhân không hiện ở đây. Việc xem nhật ký cũng được ghi lại.',
  systemLead: 'Tài khoản và việc tạo kỳ thi, mới nhất ở trên. Việc xem nhật ký cũng được ghi lại.',
  back: 'Về kỳ thi',
  filter: 'Tìm trong nhật ký',
  action: 'Việc',
  everyAction: 'Tất cả các việc',
  person: 'Người thực hiện',
  everyPerson: 'Tất cả mọi người',
  from: 'Từ ngày',
  to: 'Đến ngày',
  find: 'Tìm',
  clear: 'Bỏ lọc',
  fromAfterTo: 'Đến ngày phải từ ngày bắt đầu trở đi.',
  entries: 'Các việc đã ghi',
  at: 'Thời điểm',
  deed: 'Việc đã làm',
  number: 'Số',
  fingerprint: 'Mã đối soát',
  changes: (count: number) => `Nội dung thay đổi (${String(count)})`,
  changed: (before: string, after: string) => `từ ${before} thành ${after}`,
  set: (after: string) => `thành ${after}`,
  notShown: 'có thay đổi, không hiển thị giá trị',
  more: 'Xem tiếp',
  goOn: 'Đã tìm trong 3.000 dòng gần nhất. Nhấn "Xem tiếp" để tìm trong các dòng cũ hơn.',
  none: 'Nhật ký chưa có dòng nào dành cho Ông/Bà.',
  noMatch: 'Không có dòng nào khớp. Hãy đổi ngày hoặc bỏ bớt điều kiện lọc.',
};

/** Every such text: another language that lacks one does not compile. */
export type AuditTexts = typeof auditVi;
