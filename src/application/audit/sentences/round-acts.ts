import type { AuditEntry } from '../../../persistence/ports';
import { countOf, lengthOf, textIn } from '../changes';
import { byDecision, countIn, either, round, system } from './act-words';
import type { ActWords, AuditAction } from './act-words';

/** What passed to the newcomer with the seat: sheets and scripts not locked, those of them that had been typed and were struck. */
function passedOn(entry: AuditEntry): string {
  const { sheets, markings } = entry.after;
  const passed = lengthOf(sheets) + lengthOf(markings);
  const struck = countOf(entry, 'marking');
  if (passed === 0) return '';
  const strike = struck === 0 ? '' : `, gạch điểm đã nhập mà chưa xác nhận của ${String(struck)} bài`;
  return `, chuyển ${String(passed)} phiếu, bài chưa khóa sang người thay${strike}`;
}

/** Preparing a round, its bodies and what their people declare, in the words of the log. */
export const ROUND_ACTS = {
  createRound: system('Tạo kỳ thi', ({ entry }) => `tạo kỳ thi mã ${textIn(entry, 'code')}`),
  appointBody: round('Thành lập Hội đồng, Ban', ({ entry, subject }) => `thành lập ${subject}${byDecision(entry)}`),
  replaceMember: round(
    'Thay người',
    ({ entry, subject }) => `thay người trong ${subject}${byDecision(entry)}${passedOn(entry)}`,
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
} satisfies Partial<Record<AuditAction, ActWords>>;
