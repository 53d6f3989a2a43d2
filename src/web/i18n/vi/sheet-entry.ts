/** Texts of typing paper sheets and ballots of the defence. */
export const sheetEntryVi = {
  title: 'Nhập phiếu chấm giấy',
  leadSheets:
    'Chọn thí sinh, gõ điểm từ các phiếu đã ký, mỗi phiếu một dòng; phiếu chưa có thì để trống cả dòng. Sau đó từng thành viên nhập lại phiếu của mình trên tài khoản của mình: hai lần nhập khớp nhau thì phiếu mới khóa.',
  leadBallots:
    'Chọn thí sinh, gõ mọi phiếu trong hòm theo thứ tự bất kỳ. Thư ký nhập lần một, Trưởng ban chấm đề án nhập lần hai; hai lần nhập khớp nhau thì hòm phiếu mới mở.',
  allIn: 'Mọi thí sinh đã đủ phiếu.',
  candidate: 'Thí sinh',
  choose: 'Chọn thí sinh',
  option: (number: string, name: string, submitted: number, expected: number) =>
    `${number} · ${name} (đã khóa ${String(submitted)}/${String(expected)} phiếu)`,
  grid: 'Điểm trên các phiếu, mỗi phiếu một dòng',
  paper: 'Phiếu của',
  ballot: (number: number) => `Phiếu ${String(number)}`,
  upTo: (maximum: string) => `(tối đa ${maximum})`,
  total: 'Tổng',
  cell: (paper: string, criterion: string) => `${paper}, ${criterion}`,
  keys: 'Tab sang ô bên, Enter hoặc mũi tên xuống dòng dưới. Dán được cả khối từ Excel. Dùng dấu phẩy hoặc dấu chấm thập phân.',
  missing: 'Chưa có điểm.',
  notANumber: 'Không phải là điểm. Ví dụ: 15,5.',
  tooFine: 'Điểm có nhiều nhất hai chữ số thập phân.',
  aboveMaximum: (maximum: string) => `Cao hơn mức tối đa ${maximum}.`,
  outside: (count: number) => `${String(count)} ô dán nằm ngoài bảng nên không được nhận.`,
  unfinished: (count: number) => `${String(count)} phiếu còn ô trống hoặc sai. Chưa gửi gì.`,
  nothing: 'Chưa gõ phiếu nào.',
  send: 'Gửi lần nhập thứ nhất',
  sendSecond: 'Gửi lần nhập thứ hai',
  sheetsDone: 'Đã nhận. Mời từng thành viên nhập lại phiếu của mình để xác nhận.',
  ballotsDone: 'Đã nhận. Mời Trưởng ban chấm đề án nhập lần hai.',
  photos: 'Ảnh phiếu đã ký',
  photosLead:
    'Chụp từng phiếu đã ký và gắn vào đây (JPEG, PNG hoặc PDF, không quá 10 MB). Chỉ thành viên có phiếu thấy ảnh khi nhập lại để xác nhận.',
  photoOf: (name: string) => `Ảnh phiếu của ${name}`,
  noPhotoYet: 'Chưa có ảnh.',
  photoSince: (at: string) => `Đã gắn lúc ${at}. Chọn ảnh khác để thay.`,
  photoSending: 'Đang gửi ảnh…',
  boxOpened: 'Hai lần nhập khớp nhau, hòm phiếu đã mở.',
};

/** Every such text: another language that lacks one does not compile. */
export type SheetEntryTexts = typeof sheetEntryVi;
