import { INCIDENT_LABEL } from '../../../domain/defence/incident';
import type { AuditEntry } from '../../../persistence/ports';
import { count, countIn, round } from './act-words';
import type { ActWords, AuditAction } from './act-words';

/** The defence of projects, in the words of the log. */
export const DEFENCE_ACTS = {
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
} satisfies Partial<Record<AuditAction, ActWords>>;

const CLOCKS: Readonly<Record<string, string>> = {
  PREPARATION: 'chuẩn bị',
  PRESENTATION: 'trình bày',
  QUESTIONS: 'trả lời chất vấn',
};

/** Whether the clock was started or stopped, and for which part. */
function clockIn({ after }: AuditEntry): string {
  const turn = after['turn'] as { readonly phase?: string; readonly runningSince?: unknown } | undefined;
  const act = turn?.runningSince == null ? 'dừng' : 'chạy';
  return `cho ${act} đồng hồ phần ${CLOCKS[turn?.phase ?? ''] ?? ''}`;
}

/** The kind of an incident. */
function incidentIn({ after }: AuditEntry): string {
  const label = Object.entries(INCIDENT_LABEL).find(([kind]) => kind === after['kind'])?.[1] ?? '';
  return label.toLowerCase();
}

/** What was read aloud at the draw. */
function seedIn({ after }: AuditEntry): string {
  const draw: unknown = after['draw'];
  return typeof draw === 'object' && draw !== null && 'seed' in draw ? String(draw.seed) : '';
}

/** A file of a project that was handed in, in time or not. */
function projectIn({ entry, subject }: { readonly entry: AuditEntry; readonly subject: string }): string {
  return `nộp một tệp đề án của ${subject}${entry.after['late'] === true ? ', quá hạn nên không được nhận' : ''}`;
}
