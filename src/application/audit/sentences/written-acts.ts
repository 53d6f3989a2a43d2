import { BAG_KINDS, BAG_LABEL, SEAL_LABEL, SEAL_STATES } from '../../../domain/examday/custody';
import type { AuditEntry } from '../../../persistence/ports';
import { count, countIn, round } from './act-words';
import type { ActWords, AuditAction } from './act-words';

/** The day of the written paper, marking and appeals, in the words of the log. */
export const WRITTEN_ACTS = {
  recordAbsences: round('Ghi vắng mặt', ({ entry }) => `ghi nhận ${count(entry, 'application')} thí sinh vắng mặt`),
  arrangeRooms: round(
    'Xếp phòng thi',
    ({ entry }) =>
      `xếp ${countIn(entry, 'examRooms')} phòng thi và giám thị${entry.before['seed'] == null ? '' : ', hủy lần bốc thăm chỗ ngồi trước đó'}`,
  ),
  drawSeats: round(
    'Bốc thăm chỗ ngồi',
    ({ entry }) => `bốc thăm chỗ ngồi cho ${countIn(entry, 'examSeats')} thí sinh từ số đọc công khai`,
  ),
  postSeating: round('Niêm yết phòng thi', () => 'ghi nhận đã niêm yết danh sách phòng thi, sơ đồ chỗ ngồi'),
  assignInvigilators: round('Phân công giám thị', () => 'phân công lại giám thị các phòng thi'),
  recordAttendance: round(
    'Điểm danh phòng thi',
    ({ entry }) => `điểm danh ${countIn(entry, 'attendance')} thí sinh ở phòng thi`,
  ),
  admitLate: round('Cho vào thi sau giờ', () => 'cho một thí sinh đến quá giờ vào phòng thi'),
  handOverBag: round('Bàn giao túi', ({ entry }) => `ghi bàn giao một ${bagIn(entry)}`),
  openQuestionBag: round('Mở túi đề', () => 'ghi việc mở túi đề thi trước hai thí sinh chứng kiến'),
  decideSeal: round('Quyết định về niêm phong', () => 'quyết định về một niêm phong không còn nguyên'),
  codeScripts: round('Đánh số phách', ({ entry }) =>
    entry.before['scripts'] === undefined
      ? `đánh số phách ${countIn(entry, 'scripts')} bài thi`
      : `đánh số phách lại ${countIn(entry, 'scripts')} bài thi, hủy số phách đã đánh trước đó`,
  ),
  openBlindMap: round(
    'Mở bảng ghép phách',
    () => 'mở niêm phong bảng ghép phách bằng hai mảnh khóa trước người chứng kiến',
  ),
  beginStubReading: round(
    'Mở túi đầu phách',
    () => 'mở túi đầu phách trước người chứng kiến vì mất mảnh khóa của bảng ghép phách',
  ),
  enterStubs: round('Đọc đầu phách', ({ entry }) =>
    entry.after['opened'] === undefined
      ? `đọc và gõ lần một ${count(entry, 'stubsRead')} đầu phách`
      : 'đọc và gõ lần hai các đầu phách, khớp lần một, lập lại bảng ghép phách',
  ),
  allocateMarkers: round('Phân công chấm', ({ entry }) => `phân công ${countIn(entry, 'markings')} lượt chấm bài thi`),
  submitWrittenMarks: round('Nộp điểm bài thi', ({ entry }) => `nộp điểm ${count(entry, 'marking')} bài thi`),
  enterPaperMarks: round(
    'Nhập điểm bài thi lần một',
    ({ entry }) => `nhập lần một từ phiếu giấy điểm ${count(entry, 'marking')} bài thi`,
  ),
  confirmPaperMarks: round(
    'Xác nhận điểm bài thi',
    ({ entry }) => `nhập lần hai và khóa điểm ${count(entry, 'marking')} bài thi`,
  ),
  revealWrittenMarks: round(
    'Mở niêm phong điểm bài thi',
    ({ entry }) => `làm đủ điểm chấm độc lập nên mở niêm phong ${count(entry, 'marking')} điểm chấm`,
  ),
  callThirdMarker: round('Gọi người chấm thứ ba', () => 'gọi người chấm thứ ba cho một bài thi'),
  decideWrittenMark: round('Quyết định điểm bài thi', () => 'quyết định điểm của một bài thi'),
  zeroWrittenMark: round(
    'Cho điểm 0 theo báo cáo',
    () => 'quyết định cho một bài thi điểm 0 theo báo cáo bằng văn bản',
  ),
  reopenWrittenMark: round('Đính chính điểm chấm', () => 'gạch một điểm chấm đã khóa của mình để ghi lại'),
  compileWritten: round('Tổng hợp điểm thi viết', () => 'ghép phách, tổng hợp điểm thi viết'),
  recordViolation: round('Ghi biên bản vi phạm', ({ subject }) => `ghi biên bản vi phạm nội quy về ${subject}`),
  decideViolation: round('Quyết định về vi phạm', ({ subject }) => `quyết định xử lý vi phạm nội quy về ${subject}`),
  fileAppeal: round('Nộp đơn phúc khảo', ({ subject }) => `nộp đơn phúc khảo cho ${subject}`),
  allocateRemarkers: round(
    'Phân công chấm phúc khảo',
    ({ entry }) => `phân công ${countIn(entry, 'markings')} lượt chấm phúc khảo`,
  ),
  callThirdRemarker: round('Gọi người chấm phúc khảo thứ ba', () => 'gọi người chấm phúc khảo thứ ba cho một bài thi'),
  decideAppeal: round('Quyết định điểm phúc khảo', () => 'quyết định điểm một bài phúc khảo sau đối thoại'),
} satisfies Partial<Record<AuditAction, ActWords>>;

/** The kind of the bag of an entry in words, and whether its seal was broken. */
function bagIn({ after }: AuditEntry): string {
  const bag = after['bag'];
  const facts = typeof bag === 'object' && bag !== null ? (bag as Readonly<Record<string, unknown>>) : {};
  const kind = BAG_KINDS.find((one) => one === facts['kind']);
  const seal = SEAL_STATES.find((one) => one === facts['seal']);
  const words = kind === undefined ? 'túi niêm phong' : BAG_LABEL[kind];
  return seal === undefined || seal === 'INTACT' ? words : `${words}, niêm phong ${SEAL_LABEL[seal]}`;
}
