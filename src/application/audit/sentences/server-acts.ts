/** Acts that only who sits at the server can do, in plain words; all stand in the system's log. */
export const SERVER_ACTS = {
  resetAtServer: {
    logs: ['SYSTEM'],
    title: 'Đặt lại quản trị trên máy chủ',
    says: ({ subject }: { readonly subject: string }) =>
      `dùng lệnh trên máy chủ đặt lại ${subject}, xóa cả ứng dụng xác thực`,
  },
  rotateCheckpointKey: {
    logs: ['SYSTEM'],
    title: 'Thay khóa ký',
    says: () => 'dùng lệnh trên máy chủ thay khóa ký điểm kiểm chứng',
  },
  replacePasswordPepper: {
    logs: ['SYSTEM'],
    title: 'Thay khóa trộn mật khẩu',
    says: () => 'dùng lệnh trên máy chủ thay khóa trộn của mật khẩu',
  },
  dropPasswordPepper: {
    logs: ['SYSTEM'],
    title: 'Bỏ khóa trộn cũ',
    says: () => 'dùng lệnh trên máy chủ bỏ khóa trộn cũ của mật khẩu',
  },
  replacePersonalPepper: {
    logs: ['SYSTEM'],
    title: 'Thay khóa dữ liệu cá nhân',
    says: () => 'dùng lệnh trên máy chủ mã hóa lại dữ liệu cá nhân bằng khóa mới',
  },
  acceptOlderStore: {
    logs: ['SYSTEM'],
    title: 'Dùng bản sao lưu cũ',
    says: () => 'hai người chấp nhận dùng bản sao lưu cũ hơn nhật ký đã ký',
  },
} as const;
