import type { ShortPostChoice, ShortPostDecision } from '../../../domain/registration/short-post-decision';
import type { AuditEntry } from '../../../persistence/ports';
import { countOf } from '../changes';
import { count, countIn, round } from './act-words';
import type { ActWords, AuditAction } from './act-words';

/** Registering, screening and the data of applicants, in the words of the log. */
export const REGISTERING_ACTS = {
  submitApplication: round('Nộp hồ sơ', ({ entry, subject }) => `nộp ${subject}${isLate(entry)}`),
  keepRegistrationDraft: round('Lưu nháp đăng ký', () => 'lưu nháp đăng ký dự tuyển của mình'),
  keepAttachment: round('Thêm tệp vào bản nháp', () => 'thêm một tệp vào bản nháp đăng ký của mình'),
  dropAttachment: round('Bỏ tệp khỏi bản nháp', () => 'bỏ một tệp khỏi bản nháp đăng ký của mình'),
  registerApplication: round('Đăng ký dự tuyển', ({ entry, subject }) => `đăng ký, nộp ${subject}${isLate(entry)}`),
  enterPaperApplication: round(
    'Nhập hồ sơ giấy',
    ({ entry, subject }) => `nhập ${subject} nộp bằng giấy${isLate(entry)}`,
  ),
  importApplications: round(
    'Nhập danh sách từ Excel',
    ({ entry }) => `nhập ${count(entry, 'application')} hồ sơ nộp bằng giấy từ một tệp Excel`,
  ),
  importRatings: round(
    'Nhập kết quả đánh giá từ Excel',
    ({ entry }) => `nhập kết quả đánh giá của ${count(entry, 'application')} người từ một tệp Excel`,
  ),
  undoImport: round('Hoàn tác lần nhập từ Excel', ({ entry }) => `hoàn tác một lần nhập từ Excel, ${undone(entry)}`),
  answerSupplement: round('Bổ sung hồ sơ', ({ subject }) => `bổ sung ${subject}`),
  openDossier: round('Xem hồ sơ', ({ subject }) => `mở xem ${subject}`),
  recordEligibilityCheck: round('Thẩm định hồ sơ', ({ subject }) => `thẩm định ${subject}`),
  requestSupplement: round('Yêu cầu bổ sung', ({ subject }) => `yêu cầu bổ sung ${subject}`),
  decideEligibilityTogether: round(
    'Họp xét điều kiện',
    ({ entry }) => `ghi kết luận của Hội đồng về ${count(entry, 'application')} hồ sơ`,
  ),
  decideShortPost: round('Quyết định vị trí thiếu người', ({ entry }) => shortPostWords(entry)),
  nameCompulsoryPeople: round(
    'Ghi người thuộc diện bắt buộc',
    ({ entry }) => `ghi ${count(entry, 'compulsory')} người thuộc diện bắt buộc đăng ký`,
  ),
  excuseCompulsoryPerson: round(
    'Ghi lý do không đăng ký',
    () => 'ghi lý do và minh chứng của một người thuộc diện bắt buộc không đăng ký',
  ),
  removeCompulsoryPerson: round('Gạch tên diện bắt buộc', () => 'gạch một người khỏi danh sách diện bắt buộc'),
  reportUnregistered: round(
    'Báo cáo người không đăng ký',
    ({ entry }) =>
      `ghi việc báo cáo ${count(entry, 'compulsory')} người thuộc diện bắt buộc không đăng ký, theo văn bản số ${reportNumber(entry)}`,
  ),
  askAboutOwnData: round('Yêu cầu về dữ liệu', () => 'gửi yêu cầu về dữ liệu cá nhân của mình'),
  answerDataRequest: round('Trả lời yêu cầu về dữ liệu', () => 'trả lời một yêu cầu về dữ liệu cá nhân'),
  carryOutWithdrawal: round(
    'Thực hiện rút lại sự đồng ý',
    () => 'ghi việc đã thực hiện theo một yêu cầu rút lại sự đồng ý cho xử lý dữ liệu',
  ),
  recordLetterHandedOver: round('Giao thư báo', ({ subject }) => `ghi việc giao thư báo cho người nộp ${subject}`),
  withdrawApplication: round('Rút hồ sơ', ({ subject }) => `rút ${subject}`),
  closeRegistration: round('Đóng nhận hồ sơ', () => 'đóng nhận hồ sơ'),
  decideEligibility: round('Kết luận điều kiện', ({ entry, subject }) => `kết luận ${subject} ${eligibility(entry)}`),
  confirmCandidates: round(
    'Chốt danh sách thí sinh',
    ({ entry }) => `chốt danh sách ${countIn(entry, 'candidateNumbers')} thí sinh và đánh số báo danh`,
  ),
} satisfies Partial<Record<AuditAction, ActWords>>;

function isLate({ after }: AuditEntry): string {
  return after['state'] === 'LATE' ? ' (nộp muộn, không được xét)' : '';
}

function eligibility({ after }: AuditEntry): string {
  return after['state'] === 'ELIGIBLE' ? 'đủ điều kiện' : 'không đủ điều kiện';
}

const SHORT_POST_WORDS: Readonly<Record<ShortPostChoice, string>> = {
  NOMINATE: 'cho đề cử thêm người vào một vị trí',
  EXTEND: 'gia hạn nhận hồ sơ của một vị trí',
  SUSPEND: 'dừng thi một vị trí',
};

/** "dừng thi một vị trí không đủ số người dự tuyển tối thiểu, theo văn bản số 12/BB-HĐTT". */
function shortPostWords({ after }: AuditEntry): string {
  const all = after['shortPosts'];
  const newest = (Array.isArray(all) ? all.at(-1) : undefined) as Partial<ShortPostDecision> | undefined;
  const what = SHORT_POST_WORDS[newest?.choice ?? 'SUSPEND'];
  return `${what} không đủ số người dự tuyển tối thiểu, theo văn bản số ${newest?.document?.number ?? ''}`;
}

/** The number of the document by which people were reported. */
function reportNumber({ after }: AuditEntry): string {
  const document = after['reportDocument'] as { readonly number?: unknown } | null | undefined;
  return typeof document?.number === 'string' ? document.number : '';
}

/** What went with an import: applications, or what a list said of their people. */
function undone(entry: AuditEntry): string {
  const isOfRatings = Object.values(entry.after).some(
    (one) => typeof one === 'object' && one !== null && 'ratings' in one,
  );
  const number = String(countOf(entry, 'application'));
  return isOfRatings ? `bỏ kết quả đánh giá của ${number} người` : `hủy ${number} hồ sơ`;
}
