import { ATTACHMENT_LABEL } from '../../../domain/registration/attachment-kinds';
import { FORM_CHOICES, FORM_LABEL } from '../../../domain/registration/form-words';

/** Texts of registering and of one's own application. */
export const candidateVi = {
  resend: 'Gửi lại ngay',
  choose: 'Chọn',
  labels: FORM_LABEL,
  hints: {
    fullName: 'Viết như trên căn cước.',
    citizenId: '12 chữ số. Được mã hóa khi lưu và chỉ hiện một phần.',
    phone: 'Ví dụ: 0912 345 678',
    address: 'Số nhà, xã hoặc phường, tỉnh hoặc thành phố.',
    inPostSince: 'Để trống nếu bổ nhiệm lần đầu. Gõ ngày/tháng/năm.',
    ratingYear: (year: number) => `Năm ${String(year)}`,
  },
  options: FORM_CHOICES,
  papers: 'Giấy tờ kèm theo',
  papersHint:
    'Ảnh chụp rõ chữ (JPEG, PNG) hoặc PDF. Mỗi tệp tối đa 10 MB, cả hồ sơ tối đa 20 tệp. Bỏ, thay được đến khi nộp.',
  noExamPapers:
    'Không gửi đề thi, đáp án hay tài liệu bí mật nhà nước: Luật số 117/2025/QH15 Điều 5 cấm, hồ sơ không có mục nhận.',
  paperLabels: ATTACHMENT_LABEL,
  paperNeeded: '(phải nộp)',
  paperOptional: '(không bắt buộc)',
  paperMissing: 'Chưa có tệp.',
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
  stillSending: 'Còn tệp chưa gửi xong. Chờ gửi xong hoặc bỏ tệp rồi nộp.',
  fileProblems: {
    empty: 'Tệp rỗng.',
    tooLarge: 'Tệp quá lớn: tối đa 10 MB.',
    wrongType: 'Chỉ nhận ảnh JPEG, PNG hoặc PDF.',
  },
  downloadOf: (name: string) => `Tải về ${name}`,
  receiptCode: 'Mã hồ sơ',
  receivedAt: 'Tiếp nhận lúc',
};

/** Every text of those screens. */
export type CandidateTexts = typeof candidateVi;
