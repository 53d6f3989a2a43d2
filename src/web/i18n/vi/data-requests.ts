/** Texts of requests about one's own data. */
export const dataRequestsVi = {
  mine: 'Yêu cầu về dữ liệu của tôi',
  mineLead:
    'Ông/Bà có quyền xem, đính chính, yêu cầu xóa dữ liệu của mình, rút lại sự đồng ý. Hội đồng trả lời trong 2 ngày làm việc, thực hiện việc rút đồng ý trong 15 ngày.',
  kind: 'Yêu cầu',
  kinds: {
    ACCESS: 'Xem, cung cấp dữ liệu của tôi',
    CORRECTION: 'Đính chính dữ liệu sai',
    ERASURE: 'Xóa dữ liệu',
    WITHDRAWAL: 'Rút lại sự đồng ý cho xử lý dữ liệu',
  },
  what: 'Dữ liệu nào, cần làm gì',
  whatHint: 'Ví dụ: ngày sinh ghi 14/03/1985, đúng là 14/03/1986 theo căn cước.',
  ask: 'Gửi yêu cầu',
  asked: 'Đã gửi yêu cầu.',
  askedOn: (when: string, due: string) => `Gửi lúc ${when}, hạn trả lời hết ngày ${due}.`,
  states: { WAITING: 'Chờ trả lời', OVERDUE: 'Quá hạn trả lời', ANSWERED: 'Đã trả lời', ANSWERED_LATE: 'Trả lời muộn' },
  outcomes: { GRANTED: 'Đã thực hiện', PARTLY: 'Thực hiện một phần', REFUSED: 'Không thực hiện' },
  answered: (outcome: string, when: string) => `${outcome}, trả lời lúc ${when}:`,
  carryOutDue: (due: string) => `Phải thực hiện xong hết ngày ${due}.`,
  carryOutStates: {
    WAITING: 'Chờ thực hiện',
    OVERDUE: 'Quá hạn thực hiện',
    DONE: 'Đã thực hiện xong',
    DONE_LATE: 'Thực hiện muộn',
  },
  carriedOut: (when: string) => `Ghi lúc ${when}:`,
  carryOutText: 'Việc đã làm',
  carryOutHint: 'Ví dụ: đã rút hồ sơ, xóa tệp đính kèm. Người yêu cầu đọc đúng lời này.',
  carryOut: 'Ghi đã thực hiện',
  title: 'Yêu cầu về dữ liệu cá nhân',
  lead: 'Người dự tuyển yêu cầu xem, đính chính, xóa dữ liệu của mình, rút lại sự đồng ý. Trả lời trong 2 ngày làm việc, ngày gửi không tính.',
  back: 'Danh sách hồ sơ',
  link: 'Yêu cầu về dữ liệu',
  none: 'Chưa có yêu cầu nào.',
  notYours: 'Chủ tịch và Thư ký Hội đồng xem và trả lời các yêu cầu này.',
  of: (kind: string, name: string) => `${kind}: ${name}`,
  outcome: 'Kết quả',
  answerText: 'Nội dung trả lời',
  answerHint: 'Người yêu cầu đọc đúng lời này. Không thực hiện thì nêu lý do.',
  answer: 'Trả lời',
};

/** Every text of those screens. */
export type DataRequestTexts = typeof dataRequestsVi;
