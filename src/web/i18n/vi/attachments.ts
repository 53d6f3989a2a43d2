/** Texts of the boxes that papers are put in. */
export const attachmentsVi = {
  papers: 'Giấy tờ kèm theo',
  papersHint:
    'Ảnh chụp rõ chữ (JPEG, PNG) hoặc PDF. Mỗi tệp tối đa 10 MB, cả hồ sơ tối đa 20 tệp. Bỏ, thay được đến khi nộp.',
  noExamPapers:
    'Không gửi đề thi, đáp án hay tài liệu bí mật nhà nước: Luật số 117/2025/QH15 Điều 5 cấm, hồ sơ không có mục nhận.',
  paperNeeded: '(phải nộp)',
  paperOptional: '(không bắt buộc)',
  pickFile: 'Chọn tệp',
  pickFileFor: (label: string) => `Chọn tệp: ${label}`,
  takePhoto: 'Chụp ảnh',
  takePhotoFor: (label: string) => `Chụp ảnh: ${label}`,
  drop: 'Bỏ',
  dropOf: (name: string) => `Bỏ tệp ${name}`,
  sendingOf: (name: string) => `Đang gửi ${name}`,
  sendStates: {
    QUEUED: 'Chờ gửi.',
    SENDING: 'Đang gửi…',
    WAITING: 'Mất kết nối. Sẽ tự gửi lại khi có mạng; đừng đóng trang này.',
  },
};

/** Every text of them. */
export type AttachmentTexts = typeof attachmentsVi;
