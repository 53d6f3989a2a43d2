import { BODY_LABEL } from '../../../domain/panel/body';

const BODIES: Readonly<Record<string, string>> = BODY_LABEL;

const COUNCIL_SEATS: Readonly<Record<string, string>> = {
  CHAIR: 'Chủ tịch',
  DEPUTY: 'Phó Chủ tịch',
  SECRETARY: 'Ủy viên kiêm Thư ký',
  MEMBER: 'Ủy viên',
};
const TEAM_SEATS: Readonly<Record<string, string>> = { HEAD: 'Tổ trưởng', DEPUTY: 'Tổ phó', MEMBER: 'Thành viên' };
const BAN_SEATS: Readonly<Record<string, string>> = {
  HEAD: 'Trưởng ban',
  DEPUTY: 'Phó Trưởng ban',
  MEMBER: 'Thành viên',
};

/** The name of a seat as the papers print it: the deputy of a Ban is no deputy of the Council. */
function seatName(seat: string, body: string): string {
  const names = body === 'COUNCIL' ? COUNCIL_SEATS : body === 'SECRETARIAT' ? TEAM_SEATS : BAN_SEATS;
  return names[seat] ?? seat;
}

/** Texts of rounds: list, page, bodies. */
export const rounds = {
  title: 'Kỳ thi',
  create: 'Tạo kỳ thi',
  none: 'Chưa có kỳ thi nào mở cho Ông/Bà. Khi được giao nhiệm vụ hoặc khi có kỳ thi nhận hồ sơ, kỳ thi sẽ hiện ở đây.',
  noneAdministrator: 'Chưa có kỳ thi nào. Hãy tạo kỳ thi đầu tiên.',
  noMatch: 'Không có kỳ thi nào khớp. Hãy thử từ khác.',
  search: 'Tìm theo tên hoặc mã kỳ thi',
  roundTitle: 'Tên kỳ thi',
  code: 'Mã',
  registration: 'Nhận hồ sơ',
  state: 'Trạng thái',
  myRoles: 'Nhiệm vụ của tôi',
  noRole: 'Không có',
  states: {
    DRAFT: 'Đang soạn',
    REGISTRATION: 'Nhận hồ sơ',
    SCREENING: 'Thẩm định điều kiện',
    WRITTEN: 'Thi viết',
    DEFENCE: 'Trình bày đề án',
    CONCLUDED: 'Đã xác định kết quả',
  },
  stepsLabel: 'Các bước của kỳ thi',
  stepDone: 'đã xong',
  stepNow: 'đang ở bước này',
  stepLater: 'chưa đến',
  bodyName: (kind: string) => BODIES[kind] ?? kind,
  seatName,
  roleName: (role: string) => {
    const at = role.lastIndexOf('_');
    const body = role.slice(0, at);
    const name = BODIES[body] ?? role;
    return `${seatName(role.slice(at + 1), body)} ${name}`.replace('ban Ban', 'Ban');
  },
  back: 'Danh sách kỳ thi',
  agency: 'Cơ quan tổ chức',
  dates: 'Lịch kỳ thi',
  dateNames: {
    notice: 'Ngày thông báo',
    opens: 'Bắt đầu nhận hồ sơ',
    closes: 'Hết hạn nhận hồ sơ',
    written: 'Ngày thi viết',
    defence: 'Ngày trình bày, bảo vệ đề án',
  },
  posts: 'Chức danh thi tuyển',
  post: 'Chức danh',
  regulation: 'Quy chế kỳ thi',
  parameter: 'Nội dung',
  value: 'Giá trị',
  clause: 'Căn cứ',
  bodies: 'Hội đồng và các Ban',
  membersOf: (people: number) => `Danh sách thành viên (${String(people)} người)`,
  noBodies: 'Chưa có Hội đồng hoặc Ban nào được ghi nhận.',
  setUpBodies: 'Lập Hội đồng, các Ban',
  conflicts: 'Xung đột lợi ích, cảnh báo',
  replace: 'Thay thế thành viên',
  decision: (number: string, date: string) => `Quyết định ${number} ngày ${date}`,
  person: 'Họ và tên',
  position: 'Chức vụ',
  seat: 'Nhiệm vụ',
  candidates: 'Danh sách thí sinh',
  noCandidates: 'Chưa có hồ sơ nào mà Ông/Bà được xem.',
  declare: 'Kê khai quan hệ và ký cam kết bảo mật',
  undeclared: 'Ông/Bà xem được danh sách sau khi kê khai quan hệ và ký cam kết bảo mật.',
  noCandidateMatch: 'Không có thí sinh nào khớp. Hãy thử từ khác.',
  searchCandidates: 'Tìm theo họ tên, số báo danh hoặc đơn vị',
  candidatesShown: (shown: number, all: number) => `Hiện ${String(shown)} trong ${String(all)} hồ sơ`,
  candidateNumber: 'Số báo danh',
  noNumber: 'Chưa có',
  birthDate: 'Ngày sinh',
  present: 'Chức vụ, đơn vị hiện tại',
  applicationStates: {
    SUBMITTED: 'Chờ thẩm định',
    LATE: 'Nộp muộn',
    ELIGIBLE: 'Đủ điều kiện',
    INELIGIBLE: 'Không đủ điều kiện',
    WITHDRAWN: 'Đã rút hồ sơ',
  },
  desk: 'Hồ sơ dự tuyển, thẩm định',
  publicPage: 'Trang công khai',
  menu: 'Các trang của kỳ thi',
  overview: 'Tổng quan kỳ thi',
  apply: 'Đăng ký dự tuyển',
  mine: 'Hồ sơ của tôi',
  myResult: 'Kết quả của tôi',
  isDone: 'Xong',
  isMissing: 'Còn thiếu',
  appeals: 'Vi phạm nội quy và phúc khảo',
  audit: (sequence: number) => `Nhật ký kỳ thi có ${String(sequence)} việc. Mã đối soát:`,
  scoreSheets: 'Phiếu chấm của tôi',
  examDay: 'Ngày thi',
  written: 'Bài thi viết',
  markScripts: 'Chấm bài thi viết',
  board: 'Bảng điều hành',
  result: 'Kết quả',
};
