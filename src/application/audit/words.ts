import type { auditedAccount } from '../account/audited-account';
import type { Application, ApplicationState } from '../../domain/registration/application';
import type { ApprovalState } from '../../domain/account/approval';
import { BODY_LABEL } from '../../domain/panel/body';
import type { BodyKind } from '../../domain/panel/body';
import type { EntryState } from '../../domain/scoring/entry';
import type { IdKind } from '../../domain/ids';
import { STATE_LABEL } from '../../domain/exam/lifecycle';
import { PAPER_STATE_LABEL } from '../../domain/paper/paper-life';
import type { PaperState } from '../../domain/paper/paper-life';
import type { RoundState } from '../../domain/exam/lifecycle';
import type { Round } from '../../domain/exam/round';
import type { StoredBody } from '../../persistence/serving-ports';

/** The Vietnamese word for each kind of object that an entry can be about. */
export const KIND_WORDS: Readonly<Record<IdKind, string>> = {
  account: 'tài khoản',
  session: 'phiên làm việc',
  round: 'kỳ thi',
  post: 'vị trí dự tuyển',
  body: 'Hội đồng hoặc Ban',
  application: 'hồ sơ dự tuyển',
  marking: 'lượt chấm bài thi',
  script: 'bài thi',
  violation: 'biên bản vi phạm',
  appeal: 'đơn phúc khảo',
  handover: 'lần ghi túi, niêm phong',
  scoreSheet: 'phiếu chấm đề án',
  incident: 'biên bản sự cố',
  project: 'lần nộp đề án',
  panelPass: 'mã vào phiên chấm',
  ballot: 'phiếu kín',
  paper: 'giấy tờ',
  wording: 'bản sửa mẫu văn bản',
  result: 'kết quả kỳ thi',
  interests: 'bản kê khai quan hệ',
  file: 'tệp tải lên',
  approval: 'đề nghị người thứ hai đồng ý',
  meeting: 'cuộc họp Hội đồng',
  import: 'danh sách nhập từ Excel',
  compulsory: 'người thuộc diện bắt buộc',
  dataRequest: 'yêu cầu về dữ liệu cá nhân',
  regulation: 'bản quy chế đã lưu',
  audit: 'nhật ký',
};

const STATE_WORDS: Readonly<Record<RoundState | ApplicationState | EntryState | ApprovalState | PaperState, string>> = {
  ...STATE_LABEL,
  ...PAPER_STATE_LABEL,
  SUBMITTED: 'Đã nộp',
  LATE: 'Nộp muộn',
  ELIGIBLE: 'Đủ điều kiện',
  INELIGIBLE: 'Không đủ điều kiện',
  OPEN: 'Chưa nhập',
  ENTERED: 'Đã nhập lần một',
  LOCKED: 'Đã khóa',
  PENDING: 'Chờ đồng ý',
  APPROVED: 'Đã đồng ý',
  REJECTED: 'Không đồng ý',
};

/** A state in words; null for what is no state of ours, which is then not shown. */
export function stateWords(state: unknown): string | null {
  if (typeof state !== 'string' || !Object.hasOwn(STATE_WORDS, state)) return null;
  return STATE_WORDS[state as keyof typeof STATE_WORDS];
}

/** Fields of the records that name no object of their own, beside those of stored objects. */
type LooseField =
  | 'candidateNumbers'
  | 'scripts'
  | 'markings'
  | 'sheets'
  | 'ballots'
  | 'reason'
  | 'papers'
  | 'marks'
  | 'commitment'
  | 'mark'
  | 'result'
  | 'meeting'
  | 'outcomes'
  | 'relations'
  | 'statuses'
  | 'declaration'
  | 'personId'
  | 'barred'
  | 'accounts'
  | 'act'
  | 'payloadHash'
  | 'approvers'
  | 'expiresAt'
  | 'approvedBy'
  | 'opened'
  | 'witnessId'
  | 'summary'
  | 'stubs'
  | 'lostShares'
  | 'stubsRead'
  | 'approvalId'
  | 'file'
  | 'signature'
  | 'step'
  | 'fingerprint'
  | 'checks'
  | 'supplement'
  | 'attachments'
  | 'regulationFile'
  | 'present'
  | 'erased'
  | 'ratings'
  | 'template'
  | 'templateVersion'
  | 'basedOn'
  | 'isOriginal'
  | 'examRooms'
  | 'examSeats'
  | 'startsAt'
  | 'minutes'
  | 'seed'
  | 'postedAt'
  | 'attendance'
  | 'draw'
  | 'order'
  | 'turn'
  | 'note'
  | 'bag'
  | 'sealDecision'
  | 'excuse'
  | 'report'
  | 'requestKind'
  | 'askedAt'
  | 'dueOn'
  | 'requestText'
  | 'dataAnswer'
  | 'carryOut'
  | 'reportDocument'
  | 'removal';

type Field =
  | keyof Round
  | Exclude<keyof Application, 'salt' | 'fullName' | 'birthDate' | 'sex' | 'unit' | 'title'>
  | keyof ReturnType<typeof auditedAccount>
  | keyof StoredBody
  | LooseField;

const FIELD_WORDS: Readonly<Record<Field, string>> = {
  id: 'mã',
  version: 'phiên bản',
  state: 'trạng thái',
  roundId: 'kỳ thi',
  code: 'mã kỳ thi',
  title: 'tên kỳ thi',
  agency: 'cơ quan tổ chức',
  dates: 'lịch kỳ thi',
  regulation: 'quy chế',
  posts: 'vị trí dự tuyển',
  rubric: 'tiêu chí chấm đề án',
  noticeChanges: 'số lần đổi thông báo',
  writtenRelease: 'công bố điểm thi viết',
  resultRelease: 'công bố kết quả',
  dossiersErasedOn: 'ngày xóa phần riêng tư của hồ sơ',
  archiveHandOver: 'bàn giao hồ sơ lưu trữ',
  tieDecisions: 'quyết định về người bằng điểm',
  shortPosts: 'quyết định về vị trí thiếu người dự tuyển',
  postId: 'vị trí dự tuyển',
  candidateId: 'người nộp',
  annulled: 'hủy do hoàn tác lần nhập',
  route: 'diện dự tuyển',
  submittedAt: 'giờ nộp',
  reasons: 'lý do',
  candidateNumber: 'số báo danh',
  withdrawnOn: 'ngày rút',
  absentFrom: 'phần thi vắng mặt',
  defenceDecision: 'quyết định điểm đề án',
  person: 'thông tin cá nhân',
  isAdministrator: 'quyền quản trị',
  isDisabled: 'khóa tài khoản',
  hasPassword: 'đã đặt mật khẩu',
  link: 'liên kết một lần',
  secondFactor: 'xác thực hai bước',
  kind: 'loại ban',
  decision: 'quyết định',
  seats: 'thành viên',
  formerSeats: 'người đã thôi',
  appointedBy: 'cấp thành lập',
  chairIsHead: 'người đứng đầu làm Chủ tịch',
  template: 'mẫu văn bản',
  templateVersion: 'phiên bản mẫu gốc',
  basedOn: 'sửa từ bản số',
  isOriginal: 'khôi phục mẫu gốc',
  draw: 'số và địa điểm bốc thăm',
  order: 'thứ tự trình bày',
  turn: 'lượt trình bày',
  note: 'nội dung hỏi đáp',
  candidateNumbers: 'số báo danh của các thí sinh',
  scripts: 'bài thi',
  markings: 'lượt chấm bài thi',
  sheets: 'phiếu chấm đề án',
  ballots: 'phiếu kín',
  reason: 'lý do',
  papers: 'giấy tờ',
  marks: 'điểm các tiêu chí',
  commitment: 'cam kết điểm',
  mark: 'điểm',
  result: 'mã đối soát kết quả',
  meeting: 'cuộc họp của Hội đồng',
  outcomes: 'kết quả từng người',
  relations: 'quan hệ đã khai',
  statuses: 'tình trạng của người khai',
  declaration: 'cam kết',
  personId: 'người được khai',
  barred: 'trường hợp không được tham gia',
  accounts: 'các tài khoản',
  act: 'việc được đề nghị',
  payloadHash: 'mã nội dung đề nghị',
  approvers: 'người có quyền đồng ý',
  expiresAt: 'hạn đồng ý',
  approvedBy: 'người đồng ý',
  opened: 'số bài thi được ghép',
  witnessId: 'người chứng kiến',
  summary: 'dấu của bảng điểm theo phách',
  stubs: 'dấu của các đầu phách',
  lostShares: 'mảnh khóa bị mất',
  stubsRead: 'số đầu phách đã đọc',
  approvalId: 'đề nghị',
  file: 'tệp đã ký',
  signature: 'chữ ký số',
  step: 'bước đăng ký',
  fingerprint: 'mã đối chiếu nội dung',
  checks: 'người đã thẩm định',
  supplement: 'mục yêu cầu bổ sung',
  attachments: 'tệp kèm hồ sơ',
  regulationFile: 'dấu của bản quy chế đã ký',
  present: 'số người dự họp',
  examRooms: 'phòng thi',
  examSeats: 'chỗ ngồi',
  startsAt: 'giờ bắt đầu',
  minutes: 'thời gian làm bài',
  seed: 'số bốc thăm',
  postedAt: 'lúc niêm yết',
  attendance: 'điểm danh',
  bag: 'túi và niêm phong',
  sealDecision: 'quyết định về niêm phong',
  excuse: 'lý do không đăng ký',
  report: 'văn bản báo cáo',
  reportDocument: 'văn bản báo cáo',
  requestKind: 'loại yêu cầu',
  askedAt: 'lúc yêu cầu',
  dueOn: 'hạn trả lời',
  requestText: 'nội dung yêu cầu',
  dataAnswer: 'trả lời yêu cầu',
  carryOut: 'thực hiện rút lại sự đồng ý',
  removal: 'lý do gạch tên',
  erased: 'hồ sơ đã xóa phần riêng tư',
  ratings: 'kết quả đánh giá nhập từ danh sách',
};

/** A field in words; null for what is no field of a record. */
export function fieldWords(name: string): string | null {
  return Object.hasOwn(FIELD_WORDS, name) ? FIELD_WORDS[name as Field] : null;
}

const PLACES = /^([A-Z_]+)_([A-Z]+)$/;

/** What somebody acted as, in words; `ownerIs` says what the owner of the object is called in this log. */
export function roleWords(roles: readonly string[], ownerIs: string): string {
  const places = roles.flatMap((role) => placeWords(role) ?? []);
  if (roles.includes('ADMINISTRATOR')) places.push('Quản trị hệ thống');
  if (places.length > 0) return places.join(' kiêm ');
  return roles.includes('OWNER') ? ownerIs : 'Người dùng';
}

function placeWords(role: string): string | null {
  const [, kind = '', seat = ''] = PLACES.exec(role) ?? [];
  if (!Object.hasOwn(BODY_LABEL, kind)) return null;
  const body = BODY_LABEL[kind as BodyKind];
  const titles = kind === 'COUNCIL' ? COUNCIL_TITLES : kind === 'SECRETARIAT' ? TEAM_TITLES : BAN_TITLES;
  return `${titles[seat] ?? 'Ủy viên'} ${body}`;
}

const COUNCIL_TITLES: Readonly<Record<string, string>> = {
  CHAIR: 'Chủ tịch',
  DEPUTY: 'Phó Chủ tịch',
  SECRETARY: 'Ủy viên kiêm Thư ký',
};
const TEAM_TITLES: Readonly<Record<string, string>> = { HEAD: 'Tổ trưởng', DEPUTY: 'Tổ phó', MEMBER: 'Thành viên' };
const BAN_TITLES: Readonly<Record<string, string>> = { HEAD: 'Trưởng', DEPUTY: 'Phó Trưởng', MEMBER: 'Thành viên' };
