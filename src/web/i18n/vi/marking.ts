/** Texts of marks of the written paper, as markers and the secretary type them. */
export const markingVi = {
  title: 'Chấm bài thi viết',
  none: 'Chưa có bài nào được giao cho Ông/Bà. Trưởng ban chấm thi phân công sau khi làm phách.',
  leadDirect: 'Mỗi bài chỉ mang số phách. Gõ điểm từng bài rồi nộp; bài đã nộp thì khóa. Có thể nộp nhiều lần.',
  leadPaper:
    'Kỳ thi này chấm trên phiếu giấy. Thư ký nhập lần thứ nhất; Ông/Bà nhập lại từ phiếu mình đã ký. Hai lần khớp nhau thì điểm khóa lại.',
  progress: (done: number, all: number) => `Đã khóa ${String(done)}/${String(all)} bài.`,
  waiting: (count: number) => `${String(count)} bài chờ Thư ký nhập từ phiếu giấy.`,
  taken: (count: number) => `Đã khóa điểm ${String(count)} bài.`,
  allDone: 'Ông/Bà đã chấm xong mọi bài được giao.',
  nothingNow: 'Hiện chưa có bài nào để nhập. Khi Thư ký nhập xong từ phiếu giấy, bài sẽ hiện ở đây.',
  toMark: 'Bài cần chấm',
  toConfirm: 'Nhập lại từ phiếu đã ký',
  locked: 'Bài đã khóa điểm',
  correct: 'Đính chính',
  correctFor: (code: string) => `Đính chính điểm bài ${code}`,
  correctWhat:
    'Điểm đã khóa bị gạch, vẫn lưu trong hồ sơ cùng lý do và người ký; sau đó ghi điểm mới. Chỉ làm được khi bài chưa có quyết định, chưa giao chấm lần ba và bảng ghép phách chưa mở.',
  correctPaper: 'Gạch và ký trên phiếu giấy trước; Thư ký sẽ nhập lại từ phiếu.',
  correctReason: 'Lý do đính chính',
  corrected: (mark: string, reason: string) => `Đã gạch điểm ${mark}: ${reason}`,
  receipt: 'Biên nhận',
  receiptFor: (code: string) => `Biên nhận điểm bài ${code}`,
  noReceipt: 'Điểm bài này khóa trước khi phần mềm có niêm phong nên không có biên nhận.',
  closeReceipt: 'Đóng',
  receiptWords: {
    receipt: 'Mã và nhật ký',
    receiptLead:
      'Hãy in hoặc ghi lại mã biên nhận. Mã gắn với đúng điểm ở trên; khi người chấm kia chưa khóa bài này thì không ai khác đọc được điểm của Ông/Bà.',
    receiptSealed: 'Đang niêm phong, chờ điểm của người chấm kia',
    receiptOpens: 'Đã mở cùng điểm của người chấm kia, đúng điểm đã nộp',
  },
  order: 'TT',
  code: 'Số phách',
  mark: 'Điểm',
  turnName: 'Lượt chấm',
  turn: (turn: number, remarking: boolean) => (remarking ? `Phúc khảo, lượt ${String(turn)}` : `Lượt ${String(turn)}`),
  markOf: (code: string) => `Điểm bài ${code}`,
  typed: (given: number, all: number) => `Đã gõ ${String(given)}/${String(all)} bài`,
  keys: 'Enter hoặc ↓: ô tiếp theo · ↑: ô trước · dấu phẩy hay dấu chấm đều được · ô để trống thì bài đó để lần sau. Điểm đang gõ được giữ trên máy này, tải lại trang không mất.',
  notANumber: 'Chỉ nhập số, ví dụ 66,25',
  tooFine: 'Chỉ nhập đến hai chữ số sau dấu phẩy',
  aboveMaximum: 'Không quá 100 điểm',
  questionName: (at: number) => `Câu ${String(at + 1)}`,
  question: (at: number, maximum: string) => `Câu ${String(at + 1)} (tối đa ${maximum})`,
  questionOf: (at: number, code: string) => `Điểm câu ${String(at + 1)}, bài ${code}`,
  upTo: (maximum: string) => `tối đa ${maximum}`,
  total: 'Tổng điểm',
  totalOf: (code: string) => `Tổng điểm bài ${code}`,
  questionMark: (at: number, mark: string) => `Câu ${String(at + 1)}: ${mark}`,
  missing: 'chưa có điểm',
  aboveQuestion: (maximum: string) => `Không quá ${maximum} điểm`,
  questionKeys:
    'Enter: ô tiếp theo · ↓ ↑: bài dưới, bài trên · → ←: câu sau, câu trước · dấu phẩy hay dấu chấm đều được · tổng điểm tự cộng · bài để trống mọi câu thì để lần sau. Điểm đang gõ được giữ trên máy này, tải lại trang không mất.',
  wrong: (count: number) =>
    `Còn ${String(count)} ô ghi chưa đúng. Sửa các ô có chữ đỏ, hoặc xóa trống để gửi các bài khác.`,
  noMark: 'Chưa có điểm nào. Hãy gõ điểm vào ô, hoặc dán từ Excel.',
  nothingTaken: 'Chưa ghi điểm nào của lần gửi này; mọi số đã gõ vẫn còn.',
  rowsRefused: (count: number) =>
    `${String(count)} bài chưa được nhận, lý do ghi ở từng dòng. Sửa dòng đó, hoặc xóa trống để gửi các bài khác trước.`,
  sending: 'Đang gửi…',
  submit: 'Nộp điểm',
  confirm: 'Xác nhận điểm theo phiếu giấy',
  lockWarning: 'Sau khi nộp, điểm khóa lại và không sửa được.',
  paperWarning: 'Điểm phải đúng như phiếu giấy đã ký. Khớp với lần nhập của Thư ký thì điểm khóa lại.',
  reviewTitle: (count: number) => `Xem lại điểm ${String(count)} bài`,
  lookAgain: 'Xem lại',
  pasteTitle: 'Dán từ Excel',
  pasteLabel: 'Khối chép từ Excel: cột số phách, cột điểm',
  pasteQuestions: (questions: number) =>
    `Khối chép từ Excel: cột số phách, ${String(questions)} cột điểm từ Câu 1 đến Câu ${String(questions)}, có thể thêm cột tổng`,
  pasteWidth: (line: number, text: string) =>
    `Dòng ${String(line)} “${text}”: cần số phách và đủ cột điểm của từng câu, có thể thêm một cột tổng.`,
  pasteHint: 'Mỗi dòng một bài. Dòng nào không khớp thì ở lại trong ô này, kèm lý do; không điểm nào đã gõ bị thay.',
  pastePut: 'Đưa vào bảng',
  pasted: (count: number) => `Đã đưa ${String(count)} dòng vào bảng.`,
  pasteLeft: (count: number) => `${String(count)} dòng chưa đưa vào được:`,
  pasteFaults: {
    TWO_COLUMNS: (line: number, text: string) => `Dòng ${String(line)} “${text}”: cần đúng hai cột, số phách và điểm.`,
    NO_SUCH_CODE: (line: number, text: string) => `Dòng ${String(line)} “${text}”: trong bảng không có số phách này.`,
    TWO_ROWS: (line: number, text: string) =>
      `Dòng ${String(line)} “${text}”: số phách này có nhiều lượt chấm; hãy gõ thẳng vào ô.`,
    OTHER_MARK: (line: number, text: string) =>
      `Dòng ${String(line)} “${text}”: bài này đã có điểm khác trong bảng; hãy đối chiếu phiếu giấy.`,
    OTHER_TOTAL: (line: number, text: string) =>
      `Dòng ${String(line)} “${text}”: cột tổng không bằng tổng điểm các câu; hãy đối chiếu phiếu giấy.`,
  },
};

/** Every text of those screens. */
export type MarkingTexts = typeof markingVi;
