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
  paperLabels: ATTACHMENT_LABEL,
  paperMissing: 'Chưa có tệp.',
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
