/** Texts of the list of tasks. */
export const tasks = {
  title: 'Việc cần làm',
  count: (count: number) => (count === 0 ? 'Không có việc nào đang chờ.' : `Có ${String(count)} việc đang chờ Ông/Bà.`),
  none: 'Hiện không có việc nào chờ Ông/Bà. Khi có việc mới, việc đó sẽ hiện ở đây.',
  toRounds: 'Xem các kỳ thi',
  firstSteps: 'Bắt đầu sử dụng',
  firstRound: 'Tạo kỳ thi đầu tiên (kèm tên cơ quan, lịch)',
  firstPeople: 'Cấp tài khoản cho thành viên Hội đồng và các Ban',
  firstCouncil: 'Ghi nhận quyết định thành lập Hội đồng trong kỳ thi',
  kinds: {
    appointCouncil: 'Ghi nhận quyết định thành lập Hội đồng thi tuyển',
    setRegulation: 'Nhập quy chế kỳ thi',
    definePosts: 'Nhập chức danh thi tuyển',
    defineRubric: 'Nhập tiêu chí chấm đề án',
    appointBodies: 'Lập các Ban còn thiếu',
    openRegistration: 'Mở nhận hồ sơ',
    waitForRegistrationEnd: 'Đang nhận hồ sơ: theo dõi hồ sơ đến',
    closeRegistration: 'Kết thúc nhận hồ sơ',
    decideEligibility: 'Thẩm định hồ sơ, ghi kết luận đủ hay không đủ điều kiện',
    confirmCandidates: 'Chốt danh sách đủ điều kiện',
    compileWritten: 'Ghép phách, tổng hợp điểm thi viết',
    openScoring: 'Phát phiếu chấm đề án',
    scoreSheets: 'Chấm đề án: nhập và nộp phiếu chấm',
    establishResult: 'Họp Hội đồng xác định kết quả',
    apply: 'Xem chức danh và nộp hồ sơ dự tuyển',
  },
};

/** Texts of the health page. */
export const health = {
  title: 'Tình trạng hệ thống',
  lead: 'Trang này tự hỏi lại sau mỗi 10 giây.',
  program: 'Chương trình',
  store: 'Kho dữ liệu',
  asking: 'Đang hỏi…',
  good: 'Hoạt động bình thường',
  bad: 'Chưa trả lời',
  whatToDo:
    'Hãy đợi một phút rồi hỏi lại. Nếu vẫn chưa được, người quản trị xem màn hình máy chủ và khởi động lại chương trình.',
  again: 'Hỏi lại ngay',
};

/** Texts of people and invitations. */
export const people = {
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
