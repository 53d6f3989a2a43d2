import { countIn, system } from './act-words';
import type { ActWords, AuditAction } from './act-words';

/** Accounts and the right to run the system, in the words of the log. */
export const ACCOUNT_ACTS = {
  createFirstAdministrator: system('Tạo người quản trị đầu tiên', () => 'tạo tài khoản quản trị đầu tiên'),
  inviteAccounts: system('Mời người dùng', ({ entry }) => `mời ${countIn(entry, 'accounts')} người vào hệ thống`),
  acceptInvitation: system('Nhận lời mời', ({ subject }) => `nhận lời mời, đặt mật khẩu cho ${subject}`),
  resetPassword: system('Đặt lại mật khẩu', ({ subject }) => `đặt lại mật khẩu của ${subject} bằng liên kết một lần`),
  resetAccount: system('Cấp liên kết đặt lại', ({ subject }) => `cấp liên kết đặt lại mật khẩu cho ${subject}`),
  requestReset: system('Yêu cầu đặt lại mật khẩu', ({ subject }) => `yêu cầu gửi liên kết đặt lại cho ${subject}`),
  disableAccount: system('Khóa tài khoản', ({ subject }) => `khóa ${subject}`),
  enableAccount: system('Mở khóa tài khoản', ({ subject }) => `mở khóa ${subject}`),
  grantAdministrator: system('Giao quyền quản trị', ({ subject }) => `giao quyền quản trị hệ thống cho ${subject}`),
  revokeAdministrator: system('Thu quyền quản trị', ({ subject }) => `thu quyền quản trị hệ thống của ${subject}`),
  changePassword: system('Đổi mật khẩu', () => 'đổi mật khẩu của mình'),
  enrolTotp: system('Bắt đầu cài xác thực hai bước', () => 'bắt đầu cài ứng dụng xác thực hai bước'),
  confirmTotp: system('Cài xong xác thực hai bước', () => 'cài xong ứng dụng xác thực hai bước'),
  renewRecoveryCodes: system('Đổi mã khôi phục', () => 'đổi bộ mã khôi phục của mình'),
} satisfies Partial<Record<AuditAction, ActWords>>;
