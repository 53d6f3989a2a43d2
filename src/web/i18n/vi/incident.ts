/** Texts of incidents while candidates defend. */
export const incidentVi = {
  title: 'Sự cố',
  record: 'Ghi sự cố',
  recordTitle: 'Ghi biên bản sự cố',
  changeTitle: 'Sửa biên bản sự cố',
  none: 'Chưa có sự cố nào.',
  kind: 'Loại sự cố',
  kinds: {
    POWER: 'Mất điện',
    NETWORK: 'Mất mạng',
    EQUIPMENT: 'Hỏng thiết bị',
    HEALTH: 'Sức khỏe',
    ORDER: 'Mất trật tự',
    OTHER: 'Sự cố khác',
  },
  day: 'Ngày xảy ra',
  hour: 'Giờ xảy ra',
  hourHint: 'Ví dụ 9:15.',
  hourWrong: 'Hãy ghi giờ và phút, ví dụ 9:15.',
  dayWrong: 'Hãy ghi ngày theo dạng ngày/tháng/năm.',
  place: 'Nơi xảy ra',
  placeHint: 'Để trống nếu là nơi bảo vệ đề án.',
  candidate: 'Thí sinh đang trình bày',
  nobody: 'Không có ai',
  people: 'Những người có mặt, người phát hiện',
  peopleHint: 'Họ tên và nhiệm vụ của từng người.',
  what: 'Diễn biến',
  done: 'Việc đã xử lý',
  save: 'Lưu dự thảo biên bản',
  change: 'Sửa',
  changeOf: (kind: string, at: string) => `Sửa biên bản: ${kind}, ${at}`,
  settled: 'Đã trình ký, không sửa được',
  draft: 'Dự thảo',
  issue: 'Lập biên bản sự cố (D26B) để ký',
  issueLead:
    'Dự thảo sửa được cho đến khi biên bản được trình ký. Sửa sau khi lập thì lập lại: bản cũ tự ghi là đã thay thế.',
  issued: 'Đã lập biên bản. Xem, in và trình ký ở trang Văn bản.',
  papers: 'Đến trang Văn bản',
};

/** Every such text: another language that lacks one does not compile. */
export type IncidentTexts = typeof incidentVi;
