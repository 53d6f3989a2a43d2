import type { Account } from '../domain/account/account';
import type { AdministratorNews, OutboxMessage } from '../persistence/account-ports';
import type { Mail } from './mailer';

/** What a letter with a one-time link says. `link` is null when the product does not know its own address. */
export interface LinkLetter {
  readonly code: string;
  readonly link: string | null;
  /** Day and time in words. */
  readonly until: string;
}

const CLOSING = 'Thư này do hệ thống Thi Tuyển gửi tự động, xin không trả lời.';

/** The letter that brings an invitation's code. */
export function invitationLetter(account: Account, letter: LinkLetter): Omit<Mail, 'to'> {
  return {
    subject: 'Thi Tuyển: mời đặt mật khẩu',
    text: lines(
      greeting(account),
      `Ông/Bà đã được mở tài khoản "${account.username}" trên hệ thống Thi Tuyển.`,
      how(letter),
    ),
  };
}

/** The letter that brings a reset code. */
export function resetLetter(account: Account, letter: LinkLetter): Omit<Mail, 'to'> {
  return {
    subject: 'Thi Tuyển: đặt lại mật khẩu',
    text: lines(
      greeting(account),
      `Có yêu cầu đặt lại mật khẩu của tài khoản "${account.username}".`,
      how(letter),
      'Nếu Ông/Bà không yêu cầu việc này, xin báo ngay cho người quản trị hệ thống.',
    ),
  };
}

/** The letter that tells of a new password. */
export function passwordChangedLetter(account: Account): Omit<Mail, 'to'> {
  return {
    subject: 'Thi Tuyển: mật khẩu đã được đổi',
    text: lines(
      greeting(account),
      `Mật khẩu của tài khoản "${account.username}" vừa được đổi; các phiên làm việc khác đã kết thúc.`,
      'Nếu Ông/Bà không đổi mật khẩu, xin báo ngay cho người quản trị hệ thống.',
    ),
  };
}

/** What a reminder says: người, việc, thời gian, kết quả. */
export interface DueStep {
  readonly roundTitle: string;
  readonly who: string;
  readonly what: string;
  readonly result: string;
  /** The last day in words. */
  readonly due: string;
  readonly isOver: boolean;
}

/** The letter that reminds whoever has to act on a step of a round. */
export function reminderLetter(account: Account, step: DueStep): Omit<Mail, 'to'> {
  const { roundTitle, who, what, result, due, isOver } = step;
  return {
    subject: `Thi Tuyển: ${isOver ? 'việc quá hạn' : 'việc sắp đến hạn'}`,
    text: lines(
      greeting(account),
      `${roundTitle}: có việc ${isOver ? 'đã quá hạn' : 'sắp đến hạn'} mà Ông/Bà phụ trách.`,
      `Người: ${who}\nViệc: ${what}\nThời hạn: hết ngày ${due}\nKết quả: ${result}`,
      'Mở hệ thống Thi Tuyển, mục "Việc cần làm", để thực hiện.',
    ),
  };
}

const NEWS: Readonly<
  Record<AdministratorNews, { readonly subject: string; readonly says: (whose: string) => string }>
> = {
  ADMINISTRATOR_GRANTED: {
    subject: 'thêm người quản trị hệ thống',
    says: (whose) => `${whose} vừa được giao quyền quản trị hệ thống Thi Tuyển.`,
  },
  ADMINISTRATOR_REVOKED: {
    subject: 'bớt người quản trị hệ thống',
    says: (whose) => `${whose} vừa thôi quyền quản trị hệ thống Thi Tuyển.`,
  },
  ADMINISTRATOR_DISABLED: {
    subject: 'khóa tài khoản quản trị',
    says: (whose) => `${whose}, người quản trị hệ thống Thi Tuyển, vừa bị khóa.`,
  },
  ADMINISTRATOR_RESET: {
    subject: 'đặt lại tài khoản quản trị',
    says: (whose) => `${whose}, người quản trị hệ thống Thi Tuyển, vừa được cấp mã đặt lại mật khẩu.`,
  },
};

/** Whether a message tells of an account that runs the system. */
export function isAdministratorNews(kind: OutboxMessage['kind']): kind is AdministratorNews {
  return Object.hasOwn(NEWS, kind);
}

/** The letter that tells somebody what happened to an account that runs the system, theirs or another one's. */
export function administratorLetter(to: Account, about: Account, news: AdministratorNews): Omit<Mail, 'to'> {
  const { subject, says } = NEWS[news];
  return {
    subject: `Thi Tuyển: ${subject}`,
    text: lines(
      greeting(to),
      says(`Tài khoản "${about.username}" (${about.displayName})`),
      'Nếu Ông/Bà không biết việc này, xin báo ngay cho những người quản trị khác và lãnh đạo cơ quan.',
    ),
  };
}

/** The letter that shows whether letters arrive at all. */
export function trialLetter(): Omit<Mail, 'to'> {
  return {
    subject: 'Thi Tuyển: thư thử',
    text: lines('Kính gửi Ông/Bà,', 'Đây là thư thử. Nhận được thư này tức là hệ thống Thi Tuyển gửi thư được.'),
  };
}

function greeting({ displayName }: Account): string {
  return `Kính gửi Ông/Bà ${displayName},`;
}

function how({ code, link, until }: LinkLetter): string {
  const where =
    link === null ? 'Mở hệ thống Thi Tuyển, chọn "Tôi có mã một lần" và nhập mã' : `Mở địa chỉ ${link} hoặc nhập mã`;
  return `${where}:\n\n    ${code}\n\nMã chỉ dùng được một lần, đến ${until}.`;
}

/** Paragraphs with what every letter ends with. */
export function lines(...paragraphs: readonly string[]): string {
  return [...paragraphs, CLOSING].join('\n\n');
}
