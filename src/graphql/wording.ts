import { formatDayVi } from '../domain/calendar';
import { BALLOT_LABEL } from '../domain/scoring/ballot';
import { BODY_LABEL } from '../domain/panel/body';
import { SERVICE_BAR_LABEL } from '../domain/panel/conflict';
import { NEED_LABEL } from '../domain/outcome/explain';
import { kindOf } from '../domain/ids';
import { STATE_LABEL } from '../domain/exam/lifecycle';
import { formatMarkVi } from '../domain/marks';
import type { Refusal } from '../domain/refusal';

type Of<Code extends Refusal['code']> = Extract<Refusal, { readonly code: Code }>;

const BARRED: Readonly<Record<string, string>> = {
  INELIGIBLE: 'không đủ điều kiện dự thi',
  WITHDREW: 'đã rút hồ sơ',
  ABSENT: 'vắng mặt',
  SUSPENDED: 'bị đình chỉ thi',
  ANNULLED: 'bị hủy kết quả thi',
  BELOW_MINIMUM: 'điểm thi viết chưa đạt mức tối thiểu',
  WRITTEN_PENDING: 'điểm thi viết chưa chốt',
  TOO_FEW_CANDIDATES: 'vị trí không đủ số người dự tuyển tối thiểu',
  NOT_OPENED: 'phần bảo vệ chưa mở cho thí sinh này',
};

/** The Vietnamese sentence of every refusal; a new code does not compile without one. */
const SENTENCES: { readonly [Code in Refusal['code']]: (refusal: Of<Code>) => string } = {
  STALE_VERSION: () => 'Dữ liệu đã được người khác sửa. Hãy tải lại rồi thực hiện lại.',
  INVALID_TEXT: ({ path, reason }) => `${field(path)}: ${reason}`,
  INVALID_VALUE: ({ path, reason }) => `${field(path)}: ${reason}`,
  INVALID_STATE: ({ state, allowed }) =>
    `Việc này không làm được khi đang ở trạng thái "${label(state)}"; chỉ làm được ở: ${allowed.map(label).join(', ')}.`,
  REGULATION_INCOMPLETE: ({ missing }) =>
    `Chưa đủ nội dung bắt buộc trước khi mở: ${missing.map(partName).join(', ')}.`,
  REGULATION_FROZEN: () => 'Quy chế, vị trí và tiêu chí của kỳ thi đã chốt, không sửa được nữa.',
  DATES_OUT_OF_ORDER: ({ earlier, later }) =>
    `Thứ tự ngày giờ không đúng: ${partName(earlier)} phải trước hoặc bằng ${partName(later)}.`,
  DUPLICATE: ({ what }) => `Bị trùng: ${kindOf(what) === 'account' ? 'người này' : seatName(what)}.`,
  REGISTRATION_NOT_OPEN: ({ opens }) => `Chưa đến ngày nhận hồ sơ (${formatDayVi(opens)}).`,
  REGISTRATION_CLOSED: ({ closedOn }) =>
    `Đã hết hạn nhận hồ sơ lúc 24 giờ ngày ${formatDayVi(closedOn)}. Hồ sơ được ghi nhận là nộp muộn và không được xét.`,
  ALREADY_REGISTERED: () => 'Mỗi người chỉ nộp một hồ sơ trong một kỳ thi; hồ sơ của người này đã có.',
  REASONS_REQUIRED: () => 'Kết luận không đủ điều kiện phải nêu rõ lý do.',
  ALREADY_DECIDED: () => 'Việc này đã được thực hiện, không thực hiện lần thứ hai.',
  NOT_ELIGIBLE: () => 'Thí sinh không thuộc diện được dự phần này.',
  ALREADY_WITHDRAWN: () => 'Hồ sơ này đã rút.',
  CHECKS_INCOMPLETE: ({ missing }) => `Hồ sơ còn thiếu ${String(missing)} trong hai lượt thẩm định.`,
  COLLECTIVE_REQUIRED: () => 'Hồ sơ này do Hội đồng quyết định tập thể; hãy ghi kết luận của cuộc họp.',
  ELIGIBILITY_PENDING: ({ count }) => `Còn ${String(count)} hồ sơ chưa có kết luận đủ hay không đủ điều kiện.`,
  POSTS_TOO_FEW: ({ posts }) =>
    `Vị trí không đủ số người dự tuyển tối thiểu, phải quyết định đề cử thêm, gia hạn hay dừng thi trước: ${posts.join('; ')}.`,
  POSTS_REOPENED: ({ posts }) => `Còn trong thời hạn nhận thêm hồ sơ của vị trí: ${posts.join('; ')}.`,
  BODY_INCOMPLETE: ({ missing }) => `Hội đồng hoặc Ban còn thiếu: ${missing.map(seatName).join(', ')}.`,
  BODY_SIZE: ({ minimum, maximum }) => `Hội đồng phải có từ ${String(minimum)} đến ${String(maximum)} người.`,
  FORBIDDEN_COMBINATION: ({ roles }) =>
    `Một người không được đồng thời giữ hai nhiệm vụ phải tách biệt: ${roles.map(seatName).join(' và ')}.`,
  SUPERIOR_REQUIRED: () =>
    'Người đứng đầu cơ quan làm Chủ tịch Hội đồng nên Ban giám sát phải do cấp trên trực tiếp thành lập.',
  CONFLICT_OF_INTEREST: () =>
    'Người này có quan hệ thuộc diện không được tham gia tổ chức thi với một người dự tuyển; phải thay người.',
  STATUS_BAR: ({ status }) => `Người này không được tham gia tổ chức thi: ${label(status)}.`,
  DECLARATION_REQUIRED: () =>
    'Bạn chưa ký bản kê khai quan hệ và cam kết bảo mật của kỳ thi này. Hãy kê khai rồi thực hiện lại.',
  MEMBER_HAS_MARKS: ({ count, path }) =>
    path.includes('comingId')
      ? `Người này đã chấm ${String(count)} trong số bài phải chuyển; hai lượt chấm của một bài phải do hai người khác nhau. Hãy chọn người khác.`
      : `Không thay được: người này đã có ${String(count)} phiếu chấm đề án nhập hoặc khóa. Hãy ghi nhận vắng mặt ở trang chấm đề án.`,
  SECOND_PERSON_REQUIRED: () => 'Việc này cần người thứ hai đồng ý, khác người đề nghị.',
  APPROVAL_MISMATCH: () => 'Nội dung được đồng ý không đúng với nội dung đã đề nghị. Hãy xem lại đề nghị.',
  APPROVAL_EXPIRED: () => 'Đề nghị đã quá 24 giờ, không còn hiệu lực. Hãy đề nghị lại.',
  TOO_FEW_MARKERS: ({ needed, available }) =>
    `Cần ít nhất ${String(needed)} người chấm khác nhau cho một bài, chỉ có ${String(available)} người được phân công.`,
  TOO_FEW_SCORERS: ({ needed, available }) =>
    `Bỏ điểm cao nhất và thấp nhất cần ít nhất ${String(needed)} người chấm đề án, Ban chấm đề án chỉ có ${String(available)}.`,
  MARK_OUT_OF_RANGE: ({ maximum }) => `Điểm vượt quá mức tối đa ${formatMarkVi(maximum)}.`,
  MARK_STEP: ({ step }) => `Điểm phải là bội số của ${formatMarkVi(step)}.`,
  CRITERION_MISSING: ({ criterion }) => `Chưa có điểm của tiêu chí "${criterion}".`,
  CRITERION_UNKNOWN: ({ criterion }) => `Phiếu không có tiêu chí "${criterion}".`,
  RUBRIC_TOTAL: ({ total }) => `Tổng điểm tối đa của các tiêu chí phải bằng 100; hiện là ${formatMarkVi(total)}.`,
  ENTRY_MISMATCH: ({ fields }) =>
    `Hai lần nhập không khớp ở: ${fields.map(partName).join(', ')}. Hãy đối chiếu lại với phiếu giấy đã ký.`,
  ENTRY_MODE: ({ mode }) => `Quy chế kỳ thi quy định cách nhập điểm khác: ${label(mode)}.`,
  BALLOT_MODE: ({ mode }) => `Quy chế kỳ thi quy định hình thức cho điểm khác: ${label(mode)}.`,
  BALLOT_COUNT: ({ voters, ballots }) =>
    `Số phiếu phải bằng số người bỏ phiếu: có ${String(voters)} người và ${String(ballots)} phiếu.`,
  BALLOTS_LOST: () =>
    'Phần mềm đã dừng giữa lúc bỏ phiếu nên không mở được các phiếu kín đã bỏ. Trưởng ban cho bỏ phiếu lại thí sinh này.',
  SEALED_MARKS_LOST: () =>
    'Có phiếu đã nộp không mở được niêm phong: khóa niêm phong trên máy chủ không đúng, hoặc kho dữ liệu đã bị sửa. Chưa phiếu nào được tính; báo người giữ máy chủ.',
  ALREADY_LOCKED: () => 'Phiếu đã khóa, không sửa được nữa.',
  MARKS_SHOWN: () =>
    'Mọi phiếu của thí sinh này đã nộp, các thành viên đã xem được điểm của nhau; không mở lại phiếu nào được nữa.',
  DECISION_NOT_NEEDED: () => 'Không cần quyết định: điểm này đã được xác định theo quy chế.',
  DECISION_KIND: ({ expected }) => `Trường hợp này cần quyết định theo hình thức khác: ${label(expected)}.`,
  REASON_REQUIRED: () => 'Quyết định phải ghi rõ lý do.',
  MARKS_INCOMPLETE: ({ of, count }) => {
    if (of === 'MARKS')
      return count === null ? 'Bài này chưa đủ điểm chấm.' : `Bài này còn thiếu ${String(count)} điểm chấm.`;
    return count === 0 ? 'Chưa có bài thi để chấm.' : `Còn ${String(count)} bài chưa đủ điểm chấm.`;
  },
  THIRD_MARK_NOT_NEEDED: () => 'Chênh lệch giữa hai lần chấm chưa đến mức phải chấm lần thứ ba.',
  SCRIPTS_UNDECIDED: ({ count }) =>
    `Còn ${String(count)} bài chưa có điểm chính thức: phải chấm lần ba hoặc chờ Trưởng ban chấm thi quyết định xong mới mở bảng ghép phách.`,
  VIOLATIONS_UNDECIDED: ({ count }) => `Còn ${String(count)} biên bản vi phạm chờ Chủ tịch Hội đồng quyết định.`,
  THIRD_REMARK_NOT_NEEDED: () => 'Hai điểm chấm phúc khảo bằng nhau nên không chấm lần thứ ba.',
  APPEAL_CLOSED: ({ until }) =>
    until === null ? 'Điểm thi viết chưa công bố.' : `Đã hết hạn nộp đơn phúc khảo ngày ${formatDayVi(until)}.`,
  APPEALS_OPEN: ({ until }) =>
    `Còn trong thời hạn nộp đơn phúc khảo, đến hết ngày ${formatDayVi(until)}; quy chế không cho chấm đề án trước.`,
  NOTHING_TO_APPEAL: () => 'Bài thi này không có điểm chính thức để phúc khảo.',
  CANDIDATE_ABSENT: () => 'Thí sinh vắng mặt ở phần thi này.',
  CANDIDATE_NOT_ADMITTED: ({ reason }) => `Thí sinh không được bảo vệ đề án: ${BARRED[reason] ?? label(reason)}.`,
  NOT_A_PANEL_MEMBER: () => 'Người này không phải thành viên chấm đề án của kỳ thi.',
  EXCLUDED_FROM_PANEL: () =>
    'Hội đồng đã ghi nhận thành viên này vắng mặt; phiếu của người này không tính cho thí sinh nào của vị trí.',
  SHEETS_INCOMPLETE: ({ count }) => `Còn ${String(count)} phiếu chấm chưa nộp.`,
  RESULT_BLOCKED: ({ blocks }) =>
    `Còn việc phải quyết định trước khi xác định kết quả: ${[...new Set(blocks.map(({ needs }) => NEED_LABEL[needs]))].join('; ')}.`,
  TIE_NOT_OPEN: () => 'Vị trí này không có thí sinh bằng điểm ở chỉ tiêu cuối cùng.',
  TIE_MEMBERS: ({ expected }) => `Quyết định phải nêu đúng và đủ ${String(expected.length)} thí sinh đang bằng điểm.`,
  RESULT_MISMATCH: ({ posts }) =>
    `Kết quả lưu và kết quả tính lại không khớp ở ${String(posts.length)} vị trí; dừng in và công bố. Hãy báo Ban giám sát.`,
  LOG_BROKEN: ({ sequence, object }) =>
    `Dữ liệu không còn khớp nhật ký${sequence === null ? '' : ` từ bản ghi số ${String(sequence)}`}${object === null ? '' : ` (đối tượng ${object})`}; dừng xác định kết quả, in và công bố. Hãy báo Ban giám sát.`,
  RESULT_NOT_RELEASED: () =>
    'Kết quả kỳ thi chưa được công bố nên hồ sơ chưa đủ để bàn giao lưu trữ. Hãy công bố kết quả trước.',
  COMPLAINTS_OPEN: ({ until }) =>
    until === null
      ? 'Chưa công bố kết quả nên chưa xóa được hồ sơ.'
      : `Còn thời hạn khiếu nại đến hết ngày ${formatDayVi(until)}; sau ngày đó mới xóa được hồ sơ.`,
  RESULT_NOT_ESTABLISHED: () => 'Hội đồng chưa xác định kết quả.',
  PAPER_SUPERSEDED: () => 'Dữ liệu của văn bản này đã thay đổi hoặc đã có bản mới. Hãy lập bản mới rồi trình ký lại.',
  FILE_REFUSED: ({ reason }) => reason,
  TEMPLATE_REFUSED: ({ reason }) => reason,
  NOT_SUPPORTED: ({ feature }) => `Phần mềm chưa hỗ trợ: ${feature}.`,
  CREDENTIALS_WRONG: () => 'Tên đăng nhập hoặc mật khẩu không đúng.',
  PASS_VOID: () =>
    'Mã vào phiên không đúng, đã dùng, đã bị thu hồi hoặc không thuộc ngày hôm nay. Hãy xin Thư ký Hội đồng mã mới.',
  PIN_WRONG: ({ left }) =>
    left > 0
      ? `Mã PIN không đúng. Còn ${String(left)} lần thử.`
      : 'Mã PIN sai quá nhiều lần nên mã vào phiên đã bị khóa. Hãy xin Thư ký Hội đồng mã mới.',
  CODE_EXPIRED: () => 'Mã dùng một lần không đúng hoặc không còn hiệu lực.',
  LINK_EXPIRED: () => 'Liên kết một lần đã quá hạn. Hãy yêu cầu một liên kết mới.',
  LINK_USED: () => 'Liên kết một lần này đã được dùng. Nếu không phải bạn dùng, hãy báo người quản trị.',
  TOTP_WRONG: () => 'Mã xác thực hai bước hoặc mã khôi phục không đúng.',
  TOTP_USED: () => 'Mã xác thực này đã được dùng. Hãy đợi mã tiếp theo trên ứng dụng xác thực.',
  SESSION_UNKNOWN: () => 'Phiên làm việc này không còn nữa.',
  PASSWORD_WEAK: ({ reason }) => `Mật khẩu chưa đủ mạnh. ${reason}`,
  USERNAME_TAKEN: () => 'Tên đăng nhập này đã có người dùng.',
  LAST_ADMINISTRATOR: () =>
    'Đây là người quản trị duy nhất còn đăng nhập được. Hãy giao quyền quản trị cho một người khác trước.',
};

/** The acts that need a second person, in words. */
export const ACT_TITLES: Readonly<Record<string, string>> = {
  appointBody: 'Thành lập Hội đồng hoặc Ban giám sát',
  replaceMember: 'Thay người trong Hội đồng hoặc Ban',
  dismissRelation: 'Bác lời khai quan hệ của người dự tuyển',
  compileWritten: 'Mở bảng ghép phách, tổng hợp điểm thi viết',
  excludePanelMember: 'Ghi nhận thành viên vắng, không tính phiếu của người đó',
  establishResult: 'Xác định kết quả kỳ thi',
  releaseResult: 'Công bố kết quả kỳ thi',
  grantAdministrator: 'Giao quyền quản trị hệ thống',
  revokeAdministrator: 'Thu quyền quản trị hệ thống',
  eraseDossiers: 'Xóa phần riêng tư trong hồ sơ của người không được chọn',
  handOverToArchive: 'Bàn giao hồ sơ lưu trữ',
  changeTemplate: 'Sửa lời văn của mẫu văn bản',
};

const LABELS: Readonly<Record<string, string>> = {
  ...STATE_LABEL,
  OPEN: 'Chưa nhập',
  ENTERED: 'Đã nhập lần một',
  LOCKED: 'Đã khóa',
  DIRECT: 'người chấm nhập trực tiếp',
  PAPER_DOUBLE_ENTRY: 'nhập hai lần từ phiếu giấy',
  ...BALLOT_LABEL,
  HEAD: 'Trưởng ban quyết định',
  COLLECTIVE: 'chấm tập thể',
  ...BODY_LABEL,
  ...SERVICE_BAR_LABEL,
  ADMINISTRATOR: 'quản trị hệ thống',
  CANDIDATE: 'thí sinh',
  AUTHORITY: 'cấp có thẩm quyền',
  SUPERIOR: 'cấp trên trực tiếp',
};

/** Seats stand apart from the other labels: HEAD is a seat here and a way of deciding there. */
const SEATS: Readonly<Record<string, string>> = {
  CHAIR: 'Chủ tịch',
  DEPUTY: 'cấp phó',
  SECRETARY: 'Thư ký',
  HEAD: 'Trưởng ban',
  MEMBER: 'Ủy viên',
  DECISION: 'quyết định thành lập',
};

/** Parts of a round and its days, by the name of their field. */
const PARTS: Readonly<Record<string, string>> = {
  regulation: 'quy chế',
  posts: 'vị trí dự tuyển',
  rubric: 'tiêu chí chấm đề án',
  council: 'Hội đồng thi tuyển',
  document: 'văn bản quy chế',
  'document.number': 'số văn bản quy chế',
  'document.issuer': 'cơ quan ban hành quy chế',
  notice: 'ngày thông báo',
  opens: 'ngày đầu nhận hồ sơ',
  closes: 'ngày cuối nhận hồ sơ',
  written: 'ngày thi viết',
  defence: 'ngày trình bày đề án',
  mark: 'điểm',
  startedAt: 'giờ bắt đầu họp',
  endedAt: 'giờ kết thúc họp',
  establishedAt: 'ngày họp Hội đồng xác định kết quả',
  reportDate: 'ngày tờ trình',
  decisionDate: 'ngày quyết định công nhận',
};

/** The sentence of one refusal, for people. */
export function sentenceOf(refusal: Refusal): string {
  const sentence = SENTENCES[refusal.code] as (one: Refusal) => string;
  return sentence(refusal);
}

/** A word of the schema, such as a body, a seat or a fact, in Vietnamese; any other text as it is. */
export function labelOfWord(word: string): string {
  return SEATS[word] ?? label(word);
}

function label(word: string): string {
  return LABELS[word] ?? word;
}

function partName(name: string): string {
  return PARTS[name] ?? name;
}

/** A seat, a body, or a seat of a body such as COUNCIL_CHAIR. */
function seatName(word: string): string {
  const at = word.lastIndexOf('_');
  const seat = SEATS[word.slice(at + 1)];
  const body = LABELS[word.slice(0, Math.max(0, at))];
  if (seat !== undefined) return body === undefined ? seat : `${seat} ${body}`;
  return label(word);
}

function field(path: readonly string[]): string {
  return path.length === 0 ? 'Yêu cầu' : `Trường "${path.join('.')}"`;
}
