import type { AttendanceLine, MinutesPaper, MinutesPost, ParticipationCounts, PaperPerson } from '../../domain/papers';
import { bold, text, type Block, type Cell, type PaperDocument, type TableBlock } from '../blocks';
import { count2 } from '../vietnamese';
import { addressed, assemble, groundInWords, recipients, resultTable, signatures, winnersOf } from './common';

interface CountColumn {
  readonly title: string;
  readonly of: (counts: ParticipationCounts) => number | null;
}

const COUNT_COLUMNS: readonly CountColumn[] = [
  { title: 'Đăng ký', of: (counts) => counts.registered },
  { title: 'Đủ điều kiện', of: (counts) => counts.eligible },
  { title: 'Dự thi viết', of: (counts) => counts.satWritten },
  { title: 'Đạt thi viết', of: (counts) => counts.passedWritten },
  { title: 'Bảo vệ đề án', of: (counts) => counts.defended },
];

/** Counts by post with the round's total; a step the round does not have gets no column. */
function countsTable(paper: MinutesPaper): TableBlock {
  const columns = COUNT_COLUMNS.filter((column) => column.of(paper.counts) !== null);
  const cells = (counts: ParticipationCounts, style: typeof text): readonly Cell[] =>
    columns.map((column) => {
      const count = column.of(counts);
      return { runs: style(count === null ? '' : count2(count)) };
    });
  return {
    kind: 'table',
    name: 'so_lieu',
    columns: [
      { title: 'TT', weight: 10, align: 'center' },
      { title: 'Chức danh dự tuyển', weight: 60, align: 'left' },
      { title: 'Chỉ tiêu', weight: 16, align: 'center' },
      ...columns.map((column) => ({ title: column.title, weight: 20, align: 'center' as const })),
    ],
    rows: [
      ...paper.posts.map((post, index) => [
        { runs: text(count2(index + 1)) },
        { runs: text(post.postName) },
        { runs: text(count2(post.quota)) },
        ...cells(post.counts, text),
      ]),
      [
        { runs: bold('Tổng cộng'), span: 2, align: 'center' as const },
        { runs: bold(count2(paper.posts.reduce((sum, post) => sum + post.quota, 0))) },
        ...cells(paper.counts, bold),
      ],
    ],
  };
}

function memberTable(paper: MinutesPaper): readonly Block[] {
  if (!paper.memberSignatures) return [];
  const present = paper.attendance.filter((line) => line.present !== false);
  const table: TableBlock = {
    kind: 'table',
    name: 'thanh_vien',
    columns: [
      { title: 'TT', weight: 10, align: 'center' },
      { title: 'Họ và tên', weight: 55, align: 'left' },
      { title: 'Chức trách trong Hội đồng', weight: 55, align: 'left' },
      { title: 'Chữ ký', weight: 45, align: 'center' },
    ],
    rowHeight: 11,
    rows: present.map((line, index) => [
      { runs: text(count2(index + 1)) },
      { runs: text(line.person.fullName) },
      { runs: text(line.role) },
      { runs: [] },
    ]),
  };
  return [table];
}

function personData(person: PaperPerson): Readonly<Record<string, unknown>> {
  return { ten: addressed(person), chuc_vu: person.position };
}

function attendanceData(line: AttendanceLine): Readonly<Record<string, unknown>> {
  return { ...personData(line.person), chuc_trach: line.role, ly_do: line.absenceReason };
}

function postData(post: MinutesPost, index: number, paper: MinutesPaper): Readonly<Record<string, unknown>> {
  return {
    thu_tu: index + 1,
    ten: post.postName,
    chi_tieu: post.quota,
    toi_thieu: post.minimumCandidates,
    du_dieu_kien: post.counts.eligible,
    bang: `ket_qua_${index + 1}`,
    so_thi_sinh: post.lines.length,
    ket_luan: post.outcome,
    trung_tuyen: winnersOf(post, paper.columns),
    bang_diem: post.ties.map((tie) => ({
      thi_sinh: tie.candidates.join('; '),
      diem: tie.mark,
      xu_ly: tie.settledBy,
      ly_do: tie.reason,
      dieu_khoan: tie.clause,
    })),
    bieu_quyet:
      post.votes === null
        ? null
        : { tan_thanh: post.votes.inFavour, khong: post.votes.against, trang: post.votes.abstained },
  };
}

function minutesData(paper: MinutesPaper): Readonly<Record<string, unknown>> {
  const present = paper.attendance.filter((line) => line.present !== false);
  const absent = paper.attendance.filter((line) => line.present === false);
  return {
    ky_thi: { ten: paper.roundName },
    so_le: paper.frame.decimals,
    cac_can_cu: paper.grounds.map(groundInWords),
    bat_dau: paper.startedAt === null ? null : { gio: paper.startedAt.time, ngay: paper.startedAt.day },
    ket_thuc:
      paper.endedAt === null
        ? null
        : {
            gio: paper.endedAt.time,
            ngay: paper.endedAt.day,
            cung_ngay: paper.endedAt.day === paper.startedAt?.day,
          },
    dia_diem: paper.venue,
    da_diem_danh: paper.attendance.every((line) => line.present !== null),
    tong_thanh_vien: paper.attendance.length,
    co_mat: present.map(attendanceData),
    vang_mat: absent.map(attendanceData),
    moi_du: paper.observers.map((observer) => ({ ...personData(observer.person), chuc_trach: observer.role })),
    chu_tri: personData(paper.presidedBy),
    thu_ky: personData(paper.recordedBy),
    cac_chuc_danh: paper.posts.map((post, index) => postData(post, index, paper)),
    ghi_chu_tinh_diem: paper.notes.map((note) => ({ noi_dung: note.text, dieu_khoan: note.clause })),
    y_kien: paper.remarks,
    so_ban: paper.copies,
    ky_ten_thanh_vien: paper.memberSignatures,
  };
}

/** A post nobody stood for has no table: an empty grid would only invite additions. */
function resultBlocks(paper: MinutesPaper): Readonly<Record<string, readonly Block[]>> {
  const style = { columns: paper.columns, decimals: paper.frame.decimals, withUnit: false };
  const entries = paper.posts.map((post, index): [string, readonly Block[]] => {
    const name = `ket_qua_${index + 1}`;
    return [name, post.lines.length === 0 ? [] : [resultTable(name, post, style)]];
  });
  return Object.fromEntries(entries);
}

/** D28 as blocks. */
export function minutesContent(paper: MinutesPaper): PaperDocument {
  return assemble({
    code: paper.code,
    orientation: 'portrait',
    frame: paper.frame,
    data: minutesData(paper),
    named: {
      BANG: { so_lieu: [countsTable(paper)], ...resultBlocks(paper), thanh_vien: memberTable(paper) },
      MUC: {},
      CHU_KY: { bien_ban: signatures('bien_ban', [paper.secretary, paper.chair]) },
      NOI_NHAN: recipients(paper.frame),
    },
  });
}
