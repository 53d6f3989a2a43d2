/** Texts of the list of tasks. */
export const tasksVi = {
  count: (count: number) => (count === 0 ? 'Không có việc nào đang chờ.' : `Có ${String(count)} việc đang chờ Ông/Bà.`),
  none: 'Hiện không có việc nào chờ Ông/Bà. Khi có việc mới, việc đó sẽ hiện ở đây.',
  toRounds: 'Xem các kỳ thi',
  firstSteps: 'Bắt đầu sử dụng',
  firstRound: 'Tạo kỳ thi đầu tiên (kèm tên cơ quan, lịch)',
  firstPeople: 'Cấp tài khoản cho thành viên Hội đồng và các Ban',
  firstCouncil: 'Ghi nhận quyết định thành lập Hội đồng trong kỳ thi',
  agreements: 'Chờ Ông/Bà đồng ý (người thứ hai)',
  agreement: (title: string, round: string) => `${title} – ${round}`,
  lapsedTitle: 'Mẫu văn bản của cơ quan cần sửa lại',
  lapsed: (code: string, name: string) => `${code} · ${name}: lời văn của cơ quan không còn khớp mẫu`,
  lapsedHint: (round: string, number: number, reasons: string) =>
    `${round} · bản sửa số ${String(number)} đang không được dùng, vì: ${reasons}`,
  system: 'Hệ thống',
  systemKinds: { secondAdministrator: 'Giao quyền quản trị cho người thứ hai' },
  systemReasons: {
    secondAdministrator:
      'Hiện chỉ có một người quản trị. Người đó mất điện thoại và mất mã khôi phục thì cả cơ quan không ai cấp lại được tài khoản.',
  },
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
    decideShortPosts: 'Quyết định vị trí không đủ số người tối thiểu',
    confirmCandidates: 'Chốt danh sách đủ điều kiện',
    decideSeals: 'Quyết định về niêm phong bị rách, mất',
    runExamDay: 'Tổ chức ngày thi viết',
    codeScripts: 'Làm phách bài thi viết',
    allocateMarkers: 'Phân công người chấm bài thi viết',
    settleScripts: 'Theo dõi chấm thi viết, thống nhất điểm',
    markScripts: 'Chấm bài thi viết được giao',
    enterPaperMarks: 'Nhập điểm thi viết từ phiếu đã ký',
    openBlindMap: 'Mở bảng ghép phách',
    compileWritten: 'Tổng hợp điểm thi viết',
    openScoring: 'Phát phiếu chấm đề án',
    scoreSheets: 'Chấm đề án: nhập và nộp phiếu chấm',
    establishResult: 'Họp Hội đồng xác định kết quả',
    releaseResult: 'Công bố kết quả khi có quyết định công nhận',
    apply: 'Xem chức danh và nộp hồ sơ dự tuyển',
    mine: 'Xem hồ sơ đã nộp',
  },
};

/** Every text of that list. */
export type TasksTexts = typeof tasksVi;
