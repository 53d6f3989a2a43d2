/** Texts of the plan of a round: what is left before the opening, the timetable, who moves it. */
export const planVi = {
  readiness: 'Việc phải xong trước khi nhận hồ sơ',
  readinessLeft: (count: number) =>
    count === 0 ? 'Đã đủ. Chủ tịch Hội đồng có thể mở nhận hồ sơ.' : `Còn ${String(count)} việc trước khi mở.`,
  advised: 'Nên có',
  goThere: 'Đến chỗ ghi',
  goTo: (what: string) => `Đến chỗ ghi: ${what}`,
  moves: 'Các bước chuyển trạng thái của kỳ thi',
  movesHint: 'Kỳ thi chỉ đi tới. Mỗi bước do người có quyền thực hiện, khi đủ các điều kiện ghi cùng dòng.',
  move: 'Từ – đến',
  act: 'Thao tác',
  holds: 'Điều kiện',
  agrees: 'Người thứ hai đồng ý',
  plan: 'Tiến độ kỳ thi',
  planHint: 'Mỗi việc ghi rõ người, việc, thời gian, kết quả. Hạn tính đến 24 giờ, giờ Hà Nội.',
  who: 'Người',
  what: 'Việc',
  due: 'Thời hạn',
  result: 'Kết quả',
  dueTitle: 'Việc đến hạn của Ông/Bà',
  dueSoon: 'Sắp đến hạn',
  stepState: 'Tình trạng',
  stepStates: { DONE: 'Xong', OPEN: 'Chưa đến hạn', OVERDUE: 'Quá hạn' },
};

/** Every text of them. */
export type PlanTexts = typeof planVi;
