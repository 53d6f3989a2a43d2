/** Texts of reading the blind map back from the paper stubs where a share is lost. */
export const stubsVi = {
  lostTitle: 'Mất một mảnh khóa?',
  back: 'Còn đủ hai mảnh khóa',
  lostWhat:
    'Thiếu một mảnh thì không mở được bảng ghép bằng khóa. Khi đó mở túi đầu phách đã niêm phong, lập biên bản: hai người, mỗi người tự đọc và gõ hết các đầu phách, trước mặt người chứng kiến. Hai bản khớp nhau và khớp mã kiểm trong túi thì bảng ghép được lập lại.',
  noReturn: 'Đã mở túi đầu phách thì không mở bằng hai mảnh khóa nữa, kể cả khi tìm lại được mảnh đã mất.',
  lost: 'Mảnh khóa bị mất',
  share: { CODING: 'Mảnh của Trưởng ban phách', SUPERVISION: 'Mảnh của Ban giám sát' },
  noneLost: 'Hãy đánh dấu mảnh khóa bị mất.',
  reason: 'Mất như thế nào, ghi vào biên bản',
  witness: 'Người chứng kiến mở túi đầu phách',
  begin: 'Mở túi đầu phách',
  underWay: 'Bảng ghép phách đang được lập lại từ đầu phách.',
  title: 'Đọc đầu phách',
  begun: (witness: string) => `Túi đầu phách đã mở, người chứng kiến: ${witness}.`,
  waitFirst: 'Chờ người đọc thứ nhất.',
  waitSecond: (first: string) => `${first} đã gõ xong lần thứ nhất. Chờ người khác đọc lần thứ hai.`,
  ownFirst:
    'Ông/Bà đã gõ lần thứ nhất. Lần thứ hai phải do người khác gõ. Nếu đầu phách cho thấy Ông/Bà gõ sai, gõ lại cả danh sách ở đây.',
  readers: 'Người đọc: hai trong số Chủ tịch Hội đồng, Thư ký Hội đồng, Trưởng ban phách; không phải người chứng kiến.',
  stubs: 'Số báo danh và số phách, mỗi đầu phách một dòng',
  stubsHint:
    'Gõ số báo danh, dấu cách, rồi số phách, như “012 K7MD-Q2XB”; hoặc dán hai cột từ Excel. Thứ tự nào cũng được. Bản của người kia không hiện ở đây.',
  typed: (count: number, all: number) => `Đã gõ ${String(count)} trên ${String(all)} đầu phách.`,
  wrongLine: (line: number, text: string) =>
    `Dòng ${String(line)} “${text}”: cần một số báo danh và một số phách tám ký tự.`,
  key: 'Mã kiểm trong túi đầu phách',
  act: 'Ghi bản đọc của tôi',
};

/** Every text of that part. */
export type StubsTexts = typeof stubsVi;
