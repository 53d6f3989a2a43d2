/** Texts of acts that need a second person. */
export const approvalsVi = {
  title: 'Chờ đồng ý',
  lead: 'Việc quan trọng cần hai người: một người đề nghị, người thứ hai đồng ý thì việc mới được thực hiện. Quá 24 giờ không trả lời, đề nghị hết hiệu lực.',
  forMe: 'Chờ Ông/Bà đồng ý',
  noneForMe: 'Không có đề nghị nào chờ Ông/Bà đồng ý.',
  mine: 'Ông/Bà đã đề nghị',
  noneMine: 'Ông/Bà không có đề nghị nào đang chờ người khác.',
  toTasks: 'Về trang Việc cần làm',
  round: 'Kỳ thi',
  scope: 'Phạm vi',
  requestedBy: 'Người đề nghị',
  requestedAt: 'Đề nghị lúc',
  expiresAt: 'Hết hiệu lực lúc',
  content: 'Nội dung sẽ thực hiện',
  agree: 'Đồng ý',
  agreeTo: (title: string) => `Đồng ý: ${title}`,
  refuse: 'Không đồng ý',
  refuseTo: (title: string) => `Không đồng ý: ${title}`,
  takeBack: 'Rút đề nghị',
  takeBackOf: (title: string) => `Rút đề nghị: ${title}`,
  agreeQuestion:
    'Khi Ông/Bà đồng ý, việc được thực hiện ngay, đúng như nội dung dưới đây. Nhật ký ghi tên cả hai người.',
  refuseQuestion: 'Việc này sẽ không được thực hiện. Người đề nghị có thể đề nghị lại.',
  takeBackQuestion: 'Việc này sẽ không được thực hiện nữa.',
  agreed: 'Đã đồng ý. Việc đã được thực hiện.',
  refused: 'Đã trả lời không đồng ý. Việc không được thực hiện.',
  takenBack: 'Đã rút đề nghị.',
  waiting: 'Chờ người thứ hai đồng ý',
  waitingUntil: (title: string, until: string) => `${title}: chưa thực hiện, chờ đến ${until}.`,
  open: 'Xem và trả lời',
};

/** Every such text, in any language. */
export type ApprovalsTexts = typeof approvalsVi;
