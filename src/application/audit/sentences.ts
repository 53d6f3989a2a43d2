import type { AuditEntry } from '../../persistence/ports';
import type { Commands } from '../commands';
import { bagIn } from './bag-words';
import { countOf, decisionNumber, lengthOf, paperNumbers, textIn } from './changes';
import { clockIn, incidentIn, projectIn, seedIn } from './defence-words';
import { reportNumber, shortPostWords, undone } from './registering-words';
import { SERVER_ACTS } from './server-words';

/** Everything that can stand in a log: the commands, what is done at the server, and acts that are no mutation of their own. */
export type AuditAction =
  keyof Commands | keyof typeof SERVER_ACTS | 'requestApproval' | 'requestReset' | 'revealScoreSheets';

/** The log an act stands in: that of its round, or the system's. Requests for a second person stand in either. */
export type LogKind = 'ROUND' | 'SYSTEM';

/** What a sentence may name, looked up and allowed beforehand. */
export interface Said {
  readonly entry: AuditEntry;
  /** The object in words, such as `hồ sơ số báo danh 001`. */
  readonly subject: string;
}

/** An act in plain words: its title for filters, and what somebody did, without who did it. */
interface ActWords {
  readonly logs: readonly LogKind[];
  readonly title: string;
  readonly says: (said: Said) => string;
}

const round = (title: string, says: ActWords['says']): ActWords => ({ logs: ['ROUND'], title, says });
const system = (title: string, says: ActWords['says']): ActWords => ({ logs: ['SYSTEM'], title, says });
const either = (title: string, says: ActWords['says']): ActWords => ({ logs: ['ROUND', 'SYSTEM'], title, says });

/** Every act in words; a new command does not compile without them. */
const ACTS: Readonly<Record<AuditAction, ActWords>> = {
  createFirstAdministrator: system('Tạo người quản trị đầu tiên', () => 'tạo tài khoản quản trị đầu tiên'),
  inviteAccounts: system('Mời người dùng', ({ entry }) => `mời ${countIn(entry, 'accounts')} người vào hệ thống`),
  acceptInvitation: system('Nhận lời mời', ({ subject }) => `nhận lời mời, đặt mật khẩu cho ${subject}`),
  resetPassword: system('Đặt lại mật khẩu', ({ subject }) => `đặt lại mật khẩu của ${subject} bằng liên kết một lần`),
  resetAccount: system('Cấp liên kết đặt lại', ({ subject }) => `cấp liên kết đặt lại mật khẩu cho ${subject}`),
  requestReset: system('Yêu cầu đặt lại mật khẩu', ({ subject }) => `yêu cầu gửi liên kết đặt lại cho ${subject}`),
  ...SERVER_ACTS,
  disableAccount: system('Khóa tài khoản', ({ subject }) => `khóa ${subject}`),
  enableAccount: system('Mở khóa tài khoản', ({ subject }) => `mở khóa ${subject}`),
  grantAdministrator: system('Giao quyền quản trị', ({ subject }) => `giao quyền quản trị hệ thống cho ${subject}`),
  revokeAdministrator: system('Thu quyền quản trị', ({ subject }) => `thu quyền quản trị hệ thống của ${subject}`),
  changePassword: system('Đổi mật khẩu', () => 'đổi mật khẩu của mình'),
  enrolTotp: system('Bắt đầu cài xác thực hai bước', () => 'bắt đầu cài ứng dụng xác thực hai bước'),
  confirmTotp: system('Cài xong xác thực hai bước', () => 'cài xong ứng dụng xác thực hai bước'),
  renewRecoveryCodes: system('Đổi mã khôi phục', () => 'đổi bộ mã khôi phục của mình'),
  createRound: system('Tạo kỳ thi', ({ entry }) => `tạo kỳ thi mã ${textIn(entry, 'code')}`),
  appointBody: round('Thành lập Hội đồng, Ban', ({ entry, subject }) => `thành lập ${subject}${byDecision(entry)}`),
  replaceMember: round('Thay người', ({ entry, subject }) => `thay người trong ${subject}${byDecision(entry)}`),
  requestApproval: either(
    'Đề nghị người thứ hai đồng ý',
    ({ entry }) => `đề nghị người thứ hai đồng ý: ${actIn(entry)}`,
  ),
  approveAct: round('Đồng ý việc cần hai người', () => 'đồng ý một việc cần hai người'),
  rejectAct: either('Không đồng ý, rút đề nghị', () => 'từ chối hoặc rút lại một đề nghị cần hai người'),
  declareInterests: round('Kê khai quan hệ', () => 'ký bản kê khai quan hệ và cam kết bảo mật'),
  declareRelation: round('Khai quan hệ', () => 'khai quan hệ của mình với một người tham gia tổ chức thi'),
  dismissRelation: round('Bác lời khai quan hệ', () => 'bác một lời khai quan hệ của người dự tuyển'),
  setRegulation: round('Đặt quy chế', () => 'đặt quy chế của kỳ thi'),
  definePosts: round('Xác định vị trí', ({ entry }) => `xác định ${countIn(entry, 'posts')} vị trí dự tuyển`),
  defineRubric: round('Đặt tiêu chí chấm', () => 'đặt tiêu chí chấm đề án'),
  attachRegulation: round('Đính kèm quy chế', () => 'đính kèm bản quy chế đã ký'),
  restoreRegulation: round('Lấy lại quy chế đã lưu', () => 'lấy lại một bản quy chế đã lưu làm bản mới nhất'),
  copyRoundSetup: round('Chép từ kỳ thi khác', () => 'chép quy chế, vị trí, tiêu chí từ một kỳ thi khác'),
  changeRoundDates: round('Đổi lịch kỳ thi', () => 'đổi lịch kỳ thi'),
  openRegistration: round('Mở nhận hồ sơ', () => 'mở nhận hồ sơ và chốt quy chế'),
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
  withdrawApplication: round('Rút hồ sơ', ({ subject }) => `rút ${subject}`),
  closeRegistration: round('Đóng nhận hồ sơ', () => 'đóng nhận hồ sơ'),
  decideEligibility: round('Kết luận điều kiện', ({ entry, subject }) => `kết luận ${subject} ${eligibility(entry)}`),
  confirmCandidates: round(
    'Chốt danh sách thí sinh',
    ({ entry }) => `chốt danh sách ${countIn(entry, 'candidateNumbers')} thí sinh và đánh số báo danh`,
  ),
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
  drawDefenceOrder: round(
    'Bốc thăm thứ tự trình bày',
    ({ entry }) => `bốc thăm thứ tự trình bày của ${countIn(entry, 'order')} thí sinh với số ${seedIn(entry)}`,
  ),
  issuePanelPass: round('Cấp mã vào phiên chấm', ({ subject }) => `cấp mã vào phiên chấm trên thiết bị cho ${subject}`),
  revokePanelPass: round('Thu hồi mã vào phiên chấm', ({ subject }) => `thu hồi mã vào phiên chấm của ${subject}`),
  setProjectDeadline: round('Đặt hạn nộp đề án', () => 'đặt hạn nộp đề án'),
  handInProject: round('Nộp đề án', projectIn),
  attachSheetPhoto: round('Gắn ảnh phiếu chấm', ({ subject }) => `gắn ảnh của ${subject} đã ký`),
  recordIncident: round('Ghi biên bản sự cố', ({ entry }) => `ghi biên bản sự cố: ${incidentIn(entry)}`),
  changeIncident: round('Sửa biên bản sự cố', () => 'sửa dự thảo biên bản sự cố'),
  callDefender: round('Gọi thí sinh trình bày', ({ subject }) => `gọi ${subject} vào trình bày đề án`),
  moveDefenceClock: round('Đồng hồ trình bày', ({ entry, subject }) => `${clockIn(entry)} của ${subject}`),
  endDefence: round('Kết thúc lượt trình bày', ({ subject }) => `kết thúc lượt trình bày của ${subject}`),
  minuteDefence: round('Ghi hỏi đáp', ({ subject }) => `ghi một câu hỏi và câu trả lời của ${subject}`),
  referDefenceRecording: round('Ghi mã tệp ghi âm', ({ subject }) => `ghi mã tệp ghi âm lượt trình bày của ${subject}`),
  openScoring: round('Mở chấm đề án', ({ entry }) => `mở chấm đề án, phát ${countIn(entry, 'sheets')} phiếu chấm`),
  submitScoreSheet: round('Nộp phiếu chấm', ({ subject }) => `nộp và khóa ${subject}`),
  revealScoreSheets: round(
    'Mở niêm phong điểm',
    ({ entry, subject }) => `làm đủ phiếu nên mở niêm phong ${count(entry, 'scoreSheet')} phiếu chấm của ${subject}`,
  ),
  enterPaperSheets: round(
    'Nhập phiếu giấy lần một',
    ({ entry, subject }) => `nhập lần một ${count(entry, 'scoreSheet')} phiếu chấm giấy của ${subject}`,
  ),
  confirmPaperSheet: round('Xác nhận phiếu giấy', ({ subject }) => `nhập lần hai và khóa ${subject}`),
  castBallot: round('Bỏ phiếu kín', () => 'bỏ phiếu kín cho một thí sinh'),
  closeBallot: round(
    'Mở hòm phiếu',
    ({ entry, subject }) => `mở hòm phiếu kín của ${subject}: ${countIn(entry, 'ballots')} phiếu`,
  ),
  enterBallots: round(
    'Nhập phiếu kín lần một',
    ({ entry, subject }) => `nhập lần một ${countIn(entry, 'ballots')} phiếu kín của ${subject}`,
  ),
  confirmBallots: round(
    'Xác nhận phiếu kín',
    ({ entry, subject }) => `nhập lần hai và mở ${countIn(entry, 'ballots')} phiếu kín của ${subject}`,
  ),
  restartBallot: round('Bỏ phiếu lại', ({ subject }) => `hủy các phiếu kín chưa mở của ${subject} để bỏ phiếu lại`),
  reopenScoreSheet: round('Mở lại phiếu chấm', ({ subject }) => `mở lại ${subject} để chấm lại, giữ điểm đã nộp`),
  excludePanelMember: round(
    'Ghi nhận thành viên vắng',
    ({ entry }) => `ghi nhận một thành viên vắng, không tính ${count(entry, 'scoreSheet')} phiếu chấm của người đó`,
  ),
  decideDefenceMark: round('Quyết định điểm đề án', ({ subject }) => `quyết định điểm trình bày đề án của ${subject}`),
  recordTieDecision: round('Quyết định người bằng điểm', () => 'ghi quyết định về những người bằng điểm'),
  establishResult: round('Xác định kết quả', () => 'xác định kết quả kỳ thi'),
  releaseResult: round('Công bố kết quả', () => 'công bố kết quả kỳ thi'),
  eraseDossiers: round(
    'Xóa dữ liệu riêng tư',
    ({ entry }) => `xóa phần riêng tư trong ${countIn(entry, 'erased')} hồ sơ của người không được chọn`,
  ),
  handOverToArchive: round('Bàn giao hồ sơ lưu trữ', () => 'bàn giao hồ sơ kỳ thi cho lưu trữ'),
  issuePapers: round(
    'Phát hành giấy tờ',
    ({ entry }) => `phát hành ${countIn(entry, 'papers')} giấy tờ${numbers(entry)}`,
  ),
  changeTemplate: round('Sửa mẫu văn bản', ({ entry }) =>
    entry.after['isOriginal'] === true
      ? `khôi phục lời văn gốc của mẫu ${templateIn(entry)}`
      : `sửa lời văn của mẫu ${templateIn(entry)}`,
  ),
  submitPaper: round('Trình ký giấy tờ', ({ subject }) => `trình ký ${subject}`),
  recallPaper: round('Rút giấy tờ về dự thảo', ({ subject }) => `rút ${subject} về dự thảo`),
  attachSignedPaper: round('Nhận bản đã ký', ({ subject }) => `nhận bản đã ký của ${subject}`),
  publishPaper: round('Ban hành giấy tờ', ({ subject }) => `ban hành ${subject}`),
};

/** Whether a text names an act of this log. */
export function isActionOf(log: LogKind, action: string): boolean {
  return Object.hasOwn(ACTS, action) && ACTS[action as AuditAction].logs.includes(log);
}

/** The acts of a log with their titles, for filters. */
export function actionsOf(log: LogKind): readonly { readonly code: string; readonly title: string }[] {
  const all = Object.entries(ACTS).filter(([, act]) => act.logs.includes(log));
  return all.map(([code, { title }]) => ({ code, title }));
}

/** Title of an act; of one that this version no longer knows, its name. */
export function titleOf(action: string): string {
  return Object.hasOwn(ACTS, action) ? ACTS[action as AuditAction].title : action;
}

/** What somebody did, without who did it. */
export function deedOf(said: Said): string {
  const { action } = said.entry;
  return Object.hasOwn(ACTS, action) ? ACTS[action as AuditAction].says(said) : `thực hiện việc ${action}`;
}

function count(entry: AuditEntry, kind: string): string {
  return String(countOf(entry, kind));
}

function countIn({ after }: AuditEntry, field: string): string {
  return String(lengthOf(after[field]));
}

/** "D28, bản sửa số 3". */
function templateIn({ after }: AuditEntry): string {
  const template: unknown = after['template'];
  const [code, number] = Array.isArray(template) ? (template as readonly unknown[]) : [];
  return typeof code === 'string' && typeof number === 'number' ? `${code}, bản sửa số ${String(number)}` : '';
}

function actIn(entry: AuditEntry): string {
  const title = titleOf(textIn(entry, 'act'));
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function byDecision({ after }: AuditEntry): string {
  const number = decisionNumber(after);
  return number === null ? '' : ` theo quyết định số ${number}`;
}

function isLate({ after }: AuditEntry): string {
  return after['state'] === 'LATE' ? ' (nộp muộn, không được xét)' : '';
}

function eligibility({ after }: AuditEntry): string {
  return after['state'] === 'ELIGIBLE' ? 'đủ điều kiện' : 'không đủ điều kiện';
}

/** Most numbers of papers that a sentence names. */
const MAXIMUM_NUMBERS = 5;

function numbers({ after }: AuditEntry): string {
  const all = paperNumbers(after['papers']);
  if (all.length === 0) return '';
  return ` (số ${all.slice(0, MAXIMUM_NUMBERS).join(', ')}${all.length > MAXIMUM_NUMBERS ? '…' : ''})`;
}
