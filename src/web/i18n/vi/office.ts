/** Texts of the form for a new round. */
const createRound = {
  title: 'Tạo kỳ thi',
  lead: 'Các thông tin này in trên mọi văn bản của kỳ thi.',
  submit: 'Tạo kỳ thi',
  round: 'Kỳ thi',
  code: 'Mã kỳ thi',
  codeHint: 'Ngắn, không trùng, ví dụ: KT-2027-01',
  titleField: 'Tên kỳ thi',
  titleHint: 'Ghi như in trên văn bản, ví dụ: Thi tuyển chức danh Trưởng phòng thuộc Sở Nội vụ năm 2027',
  agency: 'Cơ quan tổ chức',
  agencyName: 'Tên cơ quan',
  agencyNameHint: 'Chữ in hoa như trên văn bản, ví dụ: SỞ NỘI VỤ',
  superior: 'Cơ quan chủ quản',
  superiorHint: 'Ví dụ: ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI',
  abbreviation: 'Chữ viết tắt trong số văn bản',
  abbreviationHint: 'Ví dụ: SNV',
  place: 'Địa danh',
  placeHint: 'In trước ngày tháng trên văn bản, ví dụ: Quảng Ngãi',
  dates: 'Lịch kỳ thi',
  writtenHint: 'Để trống nếu không có phần thi viết. Gõ ngày/tháng/năm.',
};

/** Texts of setting up the Council and the other bodies. */
const bodies = {
  title: 'Lập Hội đồng và các Ban',
  lead: 'Người quản trị ghi Hội đồng và Ban giám sát theo quyết định; Chủ tịch Hội đồng lập các Ban khác.',
  kind: 'Hội đồng hoặc Ban',
  decisionNumber: 'Số quyết định',
  decisionNumberHint: 'Ví dụ: 12/QĐ-SNV',
  decisionDate: 'Ngày ký quyết định',
  seats: 'Thành viên',
  row: (index: number) => `Người thứ ${String(index)}`,
  person: 'Người',
  personOf: (index: number) => `Họ và tên người thứ ${String(index)}`,
  seatOf: (index: number) => `Nhiệm vụ của người thứ ${String(index)}`,
  choosePerson: 'Gõ tên để tìm, có dấu hay không dấu đều được',
  noPerson: 'Không thấy người này. Người quản trị cần cấp tài khoản trước ở mục Người dùng.',
  peopleFound: 'Người tìm thấy',
  typeToFind: 'Gõ ít nhất hai chữ của họ tên hoặc chức vụ.',
  searching: 'Đang tìm…',
  signer: 'Người ký quyết định',
  signerHint: 'Ví dụ: Nguyễn Văn An, Giám đốc Sở Nội vụ',
  appointedBy: 'Cấp ra quyết định lập Ban giám sát',
  appointers: { AUTHORITY: 'Cơ quan tổ chức kỳ thi', SUPERIOR: 'Cơ quan cấp trên trực tiếp' },
  chairIsHead: 'Chủ tịch Hội đồng là người đứng đầu cơ quan (khi đó cấp trên lập Ban giám sát)',
  add: 'Thêm người',
  remove: 'Bỏ dòng',
  removeOf: (index: number) => `Bỏ dòng người thứ ${String(index)}`,
  submit: 'Lưu thành phần',
  saved: (body: string) => `Đã lưu ${body}.`,
  missingPerson: 'Hãy chọn người.',
  nothingToSetUp: 'Ông/Bà không được giao lập Hội đồng hoặc Ban trong kỳ thi này.',
  nothingLeft: 'Mọi Hội đồng và Ban Ông/Bà được lập đều đã có.',
  existing: 'Đã lập',
};

/** Texts of trying the mail server, by how it ended. */
const trial = {
  title: 'Gửi thư thử',
  setupLead: 'Bước 3: thử máy chủ thư. Bước này có thể bỏ qua và làm sau ở trang Người dùng.',
  setupDone: 'Xong, đến Việc cần làm',
  lead: 'Thư mời và thư đặt lại mật khẩu đi qua máy chủ thư của cơ quan. Hãy gửi thử một thư trước khi mời mọi người.',
  to: 'Địa chỉ thư nhận',
  submit: 'Gửi thư thử',
  outcome: {
    NO_SERVER:
      'Hệ thống chưa được đặt máy chủ thư (SMTP), nên không gửi thư nào. Liên kết mời và liên kết đặt lại mật khẩu hiện ở trang "Người dùng" để Ông/Bà trao tận tay từng người.',
    SENT: 'Máy chủ thư đã nhận thư thử. Hãy mở hộp thư để xem thư đã đến chưa.',
    UNREACHABLE: 'Không liên lạc được với máy chủ thư. Hãy kiểm tra SMTP_URL và đường mạng đến máy chủ đó.',
    NOT_ENCRYPTED:
      'Không gửi thư nào: đường truyền đến máy chủ thư không được mã hóa, hoặc chứng thư của máy chủ không được tin. Xem mục 9 của hướng dẫn quản trị.',
    LOGIN_REFUSED: 'Máy chủ thư không chấp nhận tên hoặc mật khẩu trong SMTP_URL.',
    LETTER_REFUSED: 'Máy chủ thư không nhận thư này. Hãy kiểm tra địa chỉ nhận và địa chỉ gửi (MAIL_FROM).',
  },
};

/** Texts of people and invitations. */
const people = {
  title: 'Người dùng',
  lead: 'Mỗi người tự đặt mật khẩu bằng mã một lần. Không ai đặt mật khẩu thay người khác.',
  inviteTitle: 'Cấp tài khoản',
  row: (index: number) => `Người thứ ${String(index)}`,
  displayName: 'Họ và tên',
  username: 'Tên đăng nhập',
  position: 'Chức vụ',
  email: 'Thư điện tử',
  add: 'Thêm người',
  remove: 'Bỏ dòng này',
  submit: 'Cấp tài khoản',
  issuedTitle: 'Mã vừa cấp',
  issuedWarning: 'Các mã này chỉ hiện một lần ở đây. Hãy giao tận tay từng người trước khi rời trang.',
  code: 'Mã một lần',
  link: 'Liên kết',
  mailed: 'Đã gửi qua thư điện tử',
  expires: 'Hiệu lực đến',
  copyAll: 'Sao chép cả bảng để dán vào Excel',
  copyLinkOf: (name: string) => `Sao chép liên kết của ${name}`,
  listTitle: 'Danh sách người dùng',
  search: 'Tìm theo họ tên, chức vụ, tên đăng nhập hoặc thư điện tử',
  noMatch: 'Không có người dùng nào khớp. Hãy thử từ khác, hoặc cấp tài khoản mới ở dưới.',
  more: 'Xem thêm',
  state: 'Trạng thái',
  action: 'Thao tác',
  states: { active: 'Đang dùng', invited: 'Chưa đặt mật khẩu', disabled: 'Đã khóa' },
  isAdministrator: 'Quản trị hệ thống',
  hasTotp: 'Đăng nhập hai lớp',
  linkUntil: (until: string) => `Mã một lần có hiệu lực đến ${until}`,
  me: 'Tài khoản của Ông/Bà',
  onlyOne: 'Hệ thống chỉ có một người quản trị.',
  onlyOneRisk:
    'Nếu người đó mất điện thoại và mất cả mã khôi phục, không ai trong cơ quan cấp lại được tài khoản; khi ấy phải dừng máy chủ để đặt lại.',
  onlyOneHow:
    'Hãy chọn một người đã đăng nhập được, không giữ nhiệm vụ và không dự tuyển trong kỳ thi nào chưa kết thúc, rồi bấm "Giao quyền quản trị" ở dòng của người đó.',
  waiting: (title: string) =>
    `Đã gửi đề nghị: ${title}. Việc được thực hiện khi một người quản trị khác đồng ý trong 24 giờ.`,
  seeWaiting: 'Xem đề nghị',
  clearTotp: 'Xóa cả ứng dụng xác thực (người này mất hoặc đổi điện thoại)',
  acts: {
    reset: {
      short: 'Cấp lại mã',
      of: (name: string) => `Cấp lại mã đặt mật khẩu cho ${name}`,
      question:
        'Mật khẩu cũ hết hiệu lực và mọi phiên của người này kết thúc ngay. Người này đặt mật khẩu mới bằng mã một lần.',
      submit: 'Cấp lại mã',
      done: (name: string) => `Đã cấp mã mới cho ${name}.`,
    },
    grant: {
      short: 'Giao quyền quản trị',
      of: (name: string) => `Giao quyền quản trị cho ${name}`,
      question:
        'Người này sẽ cấp tài khoản, ghi quyết định lập Hội đồng và xem tình trạng hệ thống như Ông/Bà, nhưng không giữ nhiệm vụ và không dự tuyển trong kỳ thi nào. Các phiên đang mở của người này kết thúc; lần đăng nhập sau phải cài ứng dụng xác thực nếu chưa có. Khi đã có hai người quản trị trở lên, một người quản trị khác phải đồng ý.',
      submit: 'Giao quyền quản trị',
      done: (name: string) => `Đã giao quyền quản trị cho ${name}.`,
    },
    revoke: {
      short: 'Thu quyền quản trị',
      of: (name: string) => `Thu quyền quản trị của ${name}`,
      question:
        'Người này vẫn đăng nhập được nhưng không còn là quản trị hệ thống. Một người quản trị khác, có thể là chính người này, phải đồng ý.',
      submit: 'Thu quyền quản trị',
      done: (name: string) => `Đã thu quyền quản trị của ${name}.`,
    },
    disable: {
      short: 'Khóa',
      of: (name: string) => `Khóa tài khoản của ${name}`,
      question: 'Người này không đăng nhập được nữa, các phiên đang mở kết thúc ngay. Có thể mở lại sau.',
      submit: 'Khóa tài khoản',
      done: (name: string) => `Đã khóa tài khoản của ${name}.`,
    },
    enable: {
      short: 'Mở khóa',
      of: (name: string) => `Mở khóa tài khoản của ${name}`,
      question: 'Người này đăng nhập được trở lại bằng mật khẩu cũ.',
      submit: 'Mở khóa tài khoản',
      done: (name: string) => `Đã mở khóa tài khoản của ${name}.`,
    },
  },
};

/** Texts of the matrix of forbidden combinations. */
const combinations = {
  title: 'Những nhiệm vụ một người không được kiêm',
  lead: 'Bảng này cho biết người ở một Hội đồng, Ban có được ở thêm một Ban khác trong cùng kỳ thi hay không.',
  body: 'Hội đồng, Ban',
  never: 'Không được',
  notLeading: 'Không, nếu là Trưởng hoặc Phó ban',
  may: 'Được',
  everybody: 'Thí sinh và người quản trị hệ thống không được giữ nhiệm vụ nào trong kỳ thi.',
};

/** Texts of the screens of administrators and secretaries; fetched with them. */
export const officeVi = { createRound, bodies, people, trial, combinations };

/** Every text of those screens. */
export type OfficeTexts = typeof officeVi;
