/** Texts of the six steps of registering. */
export const registeringVi = {
  title: 'Đăng ký dự tuyển',
  closedTitle: 'Chưa nhận hồ sơ',
  window: (from: string, to: string) => `Nhận hồ sơ từ ngày ${from} đến hết 24 giờ ngày ${to}.`,
  reopened: (post: string, until: string) => `Nhận thêm hồ sơ vị trí ${post} đến hết 24 giờ ngày ${until}.`,
  nomineesOnly: '(chỉ người được đề cử)',
  step: (step: number, all: number, name: string) => `Bước ${String(step)}/${String(all)}: ${name}`,
  steps: [
    'Chức danh và diện dự tuyển',
    'Thông tin cá nhân',
    'Liên hệ',
    'Công tác hiện tại',
    'Trình độ, đánh giá, sức khỏe',
    'Kiểm tra và nộp',
  ] as readonly string[],
  next: 'Lưu và tiếp tục',
  back: 'Quay lại',
  later: 'Lưu, làm tiếp sau',
  keptServer: (when: string) => `Đã lưu lúc ${when}.`,
  keptHere: 'Mất kết nối. Nội dung được giữ trên máy này, sẽ gửi lại khi có mạng. Số căn cước không giữ trên máy.',
  checkAnswers: 'Kiểm tra lại các câu trả lời',
  change: 'Sửa',
  changeOf: (what: string) => `Sửa ${what}`,
  empty: 'Chưa ghi',
  declaration: 'Cam kết',
  declaresTruth: 'Tôi cam đoan những nội dung khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật.',
  consents: 'Tôi đồng ý cho Hội đồng sử dụng dữ liệu cá nhân này để tổ chức kỳ thi, theo Luật Bảo vệ dữ liệu cá nhân.',
  submit: 'Nộp hồ sơ',
  mustConfirm: 'Đánh dấu để xác nhận.',
  applied: 'Ông/Bà đã nộp hồ sơ trong kỳ thi này. Mỗi người nộp một hồ sơ.',
  seeApplied: 'Xem hồ sơ của tôi',
  serving: 'Người tham gia tổ chức kỳ thi không được dự tuyển.',
};

/** Every text of those screens. */
export type RegisteringTexts = typeof registeringVi;
