/** Texts of letters to people without an e-mail address. */
export const lettersVi = {
  link: 'Báo người không có thư điện tử',
  title: 'Báo người không có thư điện tử',
  lead: 'Những người này không cho địa chỉ thư điện tử nên phần mềm không gửi thư được. In thư gửi bưu điện hoặc trao tận tay, hoặc gọi điện đọc thư, rồi ghi lại ai nhận, ngày nào.',
  back: 'Về danh sách hồ sơ',
  none: 'Không có thư nào cần báo bằng cách khác.',
  notYours: 'Chỉ Thư ký Hội đồng báo và ghi việc này.',
  kind: (title: string, waiting: number, all: number) =>
    `Thư báo ${title}: còn ${String(waiting)} trên ${String(all)} người`,
  until: (day: string) => `Ngày ghi trong thư: ${day}`,
  print: 'In thư (PDF)',
  printFor: (name: string) => `In thư (PDF) cho ${name}`,
  contact: 'Mở hồ sơ xem số điện thoại, địa chỉ',
  contactOf: (name: string) => `Mở hồ sơ của ${name} xem số điện thoại, địa chỉ`,
  done: (way: string, receiver: string, day: string, by: string) =>
    `Đã báo ngày ${day}, ${way}; người nhận: ${receiver}; người báo: ${by}`,
  way: 'Cách báo',
  ways: { PHONE: 'gọi điện', POST: 'gửi bưu điện', IN_PERSON: 'trao tận tay' },
  receiver: 'Người nhận',
  receiverHint: 'Họ và tên người đã nghe máy hoặc đã nhận thư.',
  on: 'Ngày nhận',
  record: 'Ghi đã báo',
};

/** Every such text: another language that lacks one does not compile. */
export type LettersTexts = typeof lettersVi;
