/** Texts of moving a round on, which only its page needs. */
export const roundStepsVi = {
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
