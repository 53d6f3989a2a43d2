/** Texts of a round's own page: its facts and moving it on. Apart from the shell, whose texts every screen loads. */
export const roundStepsVi = {
  closesNote: 'đến 24 giờ ngày này',
  noPosts: 'Chưa có chức danh nào. Thư ký Hội đồng nhập chức danh và chỉ tiêu.',
  stopped: '(dừng thi)',
  unit: 'Đơn vị',
  quota: 'Chỉ tiêu',
  rubric: 'Tiêu chí chấm đề án',
  criterion: 'Tiêu chí',
  maximum: 'Điểm tối đa',
  noRubric: 'Chưa có tiêu chí. Thư ký Hội đồng nhập tiêu chí, tổng điểm tối đa bằng 100.',
  noRegulation: 'Chưa có quy chế. Thư ký Hội đồng nhập số, ngày, cơ quan ban hành quy chế và các tham số.',
  regulationDocument: (number: string, date: string, issuer: string) => `Văn bản: ${number} ngày ${date} của ${issuer}`,
  nextStep: 'Bước tiếp theo',
  steps: {
    openRegistration: 'Mở nhận hồ sơ',
    closeRegistration: 'Kết thúc nhận hồ sơ',
    confirmCandidates: 'Chốt danh sách đủ điều kiện, đánh số báo danh',
    compileWritten: 'Ghép phách, tổng hợp điểm thi viết',
    openScoring: 'Phát phiếu chấm đề án',
  },
  stepQuestions: {
    openRegistration: 'Sau khi mở, quy chế, chức danh và tiêu chí không sửa được nữa. Mở nhận hồ sơ?',
    closeRegistration: 'Sau bước này không nhận thêm hồ sơ. Kết thúc nhận hồ sơ?',
    confirmCandidates: 'Sau bước này mỗi thí sinh đủ điều kiện có số báo danh. Chốt danh sách?',
    compileWritten: 'Điểm thi viết sẽ được ghép với tên thí sinh. Thực hiện?',
    openScoring: 'Mỗi thành viên chấm nhận một phiếu cho mỗi thí sinh. Phát phiếu chấm?',
  },
  calendar: 'Lưu ngày của tôi vào lịch',
};

/** Every text of those. */
export type RoundStepsTexts = typeof roundStepsVi;
