/** Texts of the projects that candidates hand in before the defence. */
export const projectVi = {
  title: 'Đề án',
  mine: 'Nộp đề án',
  until: (at: string) => `Hạn nộp: ${at} (giờ máy chủ). Nộp sau hạn thì chỉ được ghi nhận, không được nhận tệp.`,
  file: 'Tệp đề án',
  fileHint: 'Tệp PDF, không quá 10 MB. Nhiều nhất 5 tệp.',
  choose: 'Hãy chọn một tệp PDF.',
  handIn: 'Nộp đề án',
  sending: (share: number) => `Đang gửi ${String(share)} %…`,
  taken: 'Đã nhận tệp. Biên nhận ở ngay dưới đây; hãy giữ mã biên nhận.',
  late: 'Đã quá hạn nên tệp không được nhận. Lần nộp muộn này đã được ghi lại.',
  over: 'Đã hết hạn nộp đề án.',
  receipts: 'Biên nhận',
  noneYet: 'Chưa có tệp nào được nộp.',
  name: 'Tên tệp',
  state: 'Kết quả',
  accepted: 'Đã nhận',
  refused: 'Nộp muộn, không nhận',
  open: (name: string) => `Tải tệp ${name}`,
  deadlineTitle: 'Đề án của thí sinh',
  deadlineLead:
    'Đặt hạn nộp; thí sinh được bảo vệ đề án thấy ngay ở trang của mình. Hạn đã đặt chỉ được lùi lại, không được rút ngắn.',
  day: 'Ngày hết hạn',
  hour: 'Giờ hết hạn',
  hourHint: 'Ví dụ 17:00.',
  hourWrong: 'Hãy ghi giờ và phút, ví dụ 17:00.',
  dayWrong: 'Hãy ghi ngày theo dạng ngày/tháng/năm.',
  set: 'Đặt hạn nộp đề án',
  isSet: (at: string) => `Hạn nộp đề án: ${at}.`,
  notSet: 'Chưa đặt hạn nộp đề án.',
  candidate: 'Thí sinh',
  toRead: 'Đề án đã nộp',
  noneToRead: 'Thí sinh không nộp tệp đề án nào.',
};

/** Every such text: another language that lacks one does not compile. */
export type ProjectTexts = typeof projectVi;
