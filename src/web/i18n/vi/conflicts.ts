/** Texts of warnings, declared relations, and what follows from them. */
export const conflictsVi = {
  title: 'Xung đột lợi ích',
  lead: 'Người có quan hệ thuộc diện cấm mất quyền truy cập ngay khi quan hệ được khai; Hội đồng phải thay người (NĐ 170/2025 Điều 8).',
  warnings: 'Cảnh báo về thành phần',
  noWarnings: 'Không có cảnh báo. Mọi Hội đồng, Ban đã lập đều hợp lệ và mọi người đã ký cam kết.',
  notYours: 'Chỉ lãnh đạo Hội đồng, Ban giám sát và quản trị hệ thống xem được cảnh báo của kỳ thi này.',
  body: 'Hội đồng, Ban',
  person: 'Người giữ nhiệm vụ',
  wholeBody: 'Cả ban',
  warning: 'Cảnh báo',
  toReplace: 'Thử phương án, thay người',
  relations: 'Quan hệ đã khai với người dự tuyển',
  noRelations: 'Chưa ai khai quan hệ nào. Quan hệ được khai khi ký cam kết và khi thí sinh kê khai.',
  applicant: 'Người dự tuyển',
  relation: 'Quan hệ',
  declared: 'Người khai',
  declaredBy: { MEMBER: 'Người giữ nhiệm vụ tự khai', CANDIDATE: 'Thí sinh khai' },
  effect: 'Hiệu lực',
  barring: 'Không được tham gia',
  allowed: 'Được tham gia',
  dismissed: (reason: string) => `Đã bác: ${reason}`,
  dismiss: 'Bác lời khai',
  dismissOf: (person: string, applicant: string) => `Bác lời khai của ${applicant} về ${person}`,
  dismissWhy:
    'Chỉ bác khi xác minh lời khai của thí sinh là sai. Cần một lãnh đạo Hội đồng khác đồng ý; người bị khai không tham gia việc này.',
  dismissReason: 'Lý do, kết quả xác minh',
  dismissSubmit: 'Đề nghị bác lời khai',
};

/** Texts of trying what happens when people step back, and of replacing them. */
export const replaceVi = {
  title: 'Thay thế thành viên',
  lead: 'Thử trước khi quyết định: nếu những người này rút thì Hội đồng, Ban có còn hợp lệ không, ai thay được.',
  noBodies: 'Chưa có Hội đồng hoặc Ban nào. Hãy lập Hội đồng trước.',
  body: 'Hội đồng hoặc Ban',
  without: 'Nếu những người này rút',
  ask: 'Kiểm tra phương án',
  askNobody: 'Hãy chọn ít nhất một người.',
  lawful: 'Không có những người này, thành phần vẫn hợp lệ.',
  unlawful: 'Không có những người này, thành phần không còn hợp lệ:',
  successors: 'Người có thể thay',
  successorsOf: (name: string, seats: string) => `Thay ${name} (${seats})`,
  nobody: 'Chưa có ai thay được. Người quản trị cần cấp tài khoản cho người mới ở mục Người dùng.',
  form: 'Thay thành viên',
  formLead: 'Việc thay người được ghi vào lịch sử và cần một lãnh đạo Hội đồng khác đồng ý.',
  markers:
    'Người chấm ốm, qua đời hoặc có quan hệ với thí sinh: ghi nhận bằng việc thay người. Điểm đã khóa giữ nguyên dưới niêm phong và mở ra là điểm của người đã chấm. Bài chưa chấm chuyển sang người thay. Điểm thư ký đã nhập mà người chấm chưa xác nhận bị gạch; người thay chấm lại từ đầu.',
  panelists:
    'Phiếu chưa chấm chuyển sang người thay. Thành viên đã có phiếu nhập hoặc khóa thì không thay được: hãy ghi nhận vắng mặt ở trang chấm đề án.',
  leaving: 'Người thôi tham gia',
  coming: 'Người thay',
  date: 'Ngày thay',
  dateHint: 'Ngày cuối của người thôi và ngày đầu của người thay; không ở tương lai. Gõ ngày/tháng/năm.',
  reason: 'Lý do',
  submit: 'Đề nghị thay',
  asked: 'Đã gửi đề nghị. Việc thay người chưa thực hiện, chờ một lãnh đạo Hội đồng khác đồng ý.',
  choose: 'Hãy chọn người.',
  notYours: 'Hội đồng và Ban giám sát do quản trị hệ thống ghi; các Ban khác do Chủ tịch, Phó Chủ tịch Hội đồng.',
  history: 'Lịch sử thay người',
  noHistory: 'Chưa thay ai trong ban này.',
  historyChange: (old: string, seat: string, fresh: string) => `${fresh} thay ${old} (${seat})`,
  historyWhy: (day: string, decision: string, reason: string) =>
    `từ ngày ${day}, theo quyết định ${decision}. Lý do: ${reason}`,
};

/** Every text of the conflicts, in any language. */
export type ConflictsTexts = typeof conflictsVi;

/** Every text of replacing people, in any language. */
export type ReplaceTexts = typeof replaceVi;
