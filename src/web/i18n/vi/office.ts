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
  add: 'Thêm người',
  remove: 'Bỏ dòng',
  removeOf: (index: number) => `Bỏ dòng người thứ ${String(index)}`,
  submit: 'Lưu thành phần',
  saved: (body: string) => `Đã lưu ${body}.`,
  missingPerson: 'Hãy chọn người.',
  nothingToSetUp: 'Ông/Bà không được giao lập Hội đồng hoặc Ban trong kỳ thi này.',
  nothingLeft: 'Mọi Hội đồng và Ban Ông/Bà được lập đều đã có.',
  existing: 'Đã lập',
  personId: 'Mã tài khoản',
  personIdHint: 'Dán mã tài khoản (bắt đầu bằng acc_) nếu không thấy tên trong danh sách.',
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
  issuedNone: 'Chưa cấp mã nào trong lần làm việc này. Sau khi cấp tài khoản, mã một lần sẽ hiện ở đây.',
  code: 'Mã một lần',
  link: 'Liên kết',
  mailed: 'Đã gửi qua thư điện tử',
  expires: 'Hiệu lực đến',
  copyLinkOf: (name: string) => `Sao chép liên kết của ${name}`,
  copyId: 'Mã tài khoản',
};

/** Texts of the screens of administrators and secretaries; fetched with them. */
export const officeVi = { createRound, bodies, people };

/** Every text of those screens. */
export type OfficeTexts = typeof officeVi;
