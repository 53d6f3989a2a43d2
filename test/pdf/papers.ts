import type { LocalDate } from '../../src/domain/calendar';
import { mark, type Mark } from '../../src/domain/marks';
import type {
  AttendanceLine,
  CandidateOutcome,
  MinutesPaper,
  MinutesPost,
  PaperFrame,
  ResultLine,
  ResultTablePaper,
  ScoreSheetPaper,
} from '../../src/domain/paper/papers';

/** Builders of papers for the tests: fictitious people, marks of the worked vectors (domain.md §8.2). */
export const day = (value: string): LocalDate => value as LocalDate;
export const points = (value: number): Mark => mark(Math.trunc(value * 100 + 0.5));

const HEAD = '0123456789abcdef'.repeat(4);

export function frame(changes: Partial<PaperFrame> = {}): PaperFrame {
  return {
    agency: { superior: ['SỞ NỘI VỤ TỈNH NINH BÌNH'], name: ['HỘI ĐỒNG THI TUYỂN'] },
    reference: { number: '12', symbol: 'BB-HĐTT' },
    place: 'Ninh Bình',
    issuedOn: day('2026-02-05'),
    version: 2,
    templateVersion: 1,
    auditHead: HEAD,
    recordedAt: '2026-02-05T04:30:00.000Z',
    draft: false,
    decimals: 2,
    recipients: ['Giám đốc Sở Nội vụ (để báo cáo)', 'Các thành viên Hội đồng', 'Ban giám sát', 'Lưu: VT, Hồ sơ kỳ thi'],
    ...changes,
  };
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const MIDDLE = ['Thị Hồng', 'Quốc', 'Đức', 'Thị Mỹ', 'Thuỳ', 'Văn', 'Ngọc', 'Thị Phương'];
const GIVEN = ['Nhung', 'Bảo', 'Anh', 'Duyên', 'Dương', 'Thành', 'Hưởng', 'Thuỷ', 'Nghĩa', 'Quỳnh', 'Ánh'];

export function line(index: number, changes: Partial<ResultLine> = {}): ResultLine {
  const name = [FAMILY, MIDDLE, GIVEN].map((list) => list[index % list.length]).join(' ');
  return {
    number: `TP-${String(index + 1).padStart(2, '0')}`,
    fullName: name,
    birthDate: day(`19${80 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`),
    unit: 'Phòng Công chức, viên chức, Sở Nội vụ',
    written: points(60 + (index % 80) / 4),
    defence: points(83.11 - (index % 80) / 2),
    total: null,
    rank: index + 1,
    outcome: index === 0 ? 'WINNER' : 'NOT_SELECTED',
    note: null,
    ...changes,
  };
}

export const lines = (count: number): readonly ResultLine[] => Array.from({ length: count }, (_, index) => line(index));

export function scoreSheet(changes: Partial<ScoreSheetPaper> = {}): ScoreSheetPaper {
  return {
    code: 'D24',
    frame: frame({ reference: null }),
    roundName: 'Kỳ thi tuyển chức danh lãnh đạo, quản lý cấp phòng năm 2026',
    postName: 'Trưởng phòng Tổ chức - Hành chính, Sở Nội vụ',
    candidate: { number: 'TP-03', fullName: 'Trần Thị Hồng Nhung' },
    member: { person: { honorific: 'Ông', fullName: 'Phạm Đức Nghĩa', position: null }, role: 'Ủy viên Hội đồng' },
    defendedOn: day('2026-02-05'),
    criteria: [
      { number: '1', name: 'Xây dựng đề án', maximum: points(20), given: points(15), parts: [] },
      { number: '2', name: 'Trình bày đề án', maximum: points(40), given: points(33), parts: [] },
      {
        number: '3',
        name: 'Trả lời câu hỏi, chất vấn của Hội đồng',
        maximum: points(40),
        given: points(35.5),
        parts: [],
      },
    ],
    maximum: points(100),
    total: points(83.5),
    remarks: ['Đề án bám sát thực tiễn của đơn vị, giải pháp khả thi; phần dự báo nguồn lực còn sơ sài.'],
    questions: ['Đồng chí sẽ làm gì trong 100 ngày đầu nếu được bổ nhiệm?'],
    ...changes,
  };
}

export function blankSheet(): ScoreSheetPaper {
  const filled = scoreSheet();
  return {
    ...filled,
    frame: frame({ reference: null, issuedOn: null, auditHead: null, version: 1 }),
    candidate: { number: null, fullName: null },
    member: { person: null, role: null },
    defendedOn: null,
    criteria: filled.criteria.map((criterion) => ({ ...criterion, given: null })),
    total: null,
    remarks: [],
    questions: [],
  };
}

export function resultTable(count: number, changes: Partial<ResultTablePaper> = {}): ResultTablePaper {
  return {
    code: 'D27',
    frame: frame({ reference: { number: null, symbol: 'BTH-HĐTT' } }),
    roundName: 'Kỳ thi tuyển chức danh lãnh đạo, quản lý cấp phòng năm 2026',
    columns: ['WRITTEN', 'DEFENCE', 'TOTAL'],
    posts: [
      {
        postName: 'Trưởng phòng Tổ chức - Hành chính, Sở Nội vụ',
        quota: 1,
        outcome: 'FILLED',
        lines: lines(count).map((one) => ({ ...one, total: points(77.25) })),
      },
    ],
    notes: [
      {
        text: 'Điểm đề án là trung bình cộng điểm của các thành viên, làm tròn đến hai chữ số thập phân',
        clause: 'TT 22/2025 Điều 22',
      },
    ],
    secretary: { lines: ['THƯ KÝ HỘI ĐỒNG'], fullName: 'Vũ Ngọc Hưởng' },
    chair: { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], fullName: 'Nguyễn Văn Thành' },
    ...changes,
  };
}

const attendance: readonly AttendanceLine[] = [
  ['Ông', 'Nguyễn Văn Thành', 'Giám đốc Sở Nội vụ', 'Chủ tịch Hội đồng', true],
  ['Bà', 'Lê Thị Quỳnh', 'Phó Giám đốc Sở Nội vụ', 'Phó Chủ tịch Hội đồng', true],
  ['Ông', 'Phạm Đức Nghĩa', 'Trưởng phòng Công chức, viên chức', 'Ủy viên', true],
  ['Bà', 'Đỗ Thị Phương Thuỷ', 'Chánh Thanh tra Sở', 'Ủy viên', false],
  ['Ông', 'Vũ Ngọc Hưởng', 'Chuyên viên chính Phòng Tổ chức', 'Ủy viên kiêm Thư ký', true],
].map(([honorific, fullName, position, role, present]) => ({
  person: { honorific: honorific as 'Ông' | 'Bà', fullName: String(fullName), position: String(position) },
  role: String(role),
  present: present === true,
  absenceReason: present === true ? null : 'đi công tác theo Giấy mời số 45/GM-BNV',
}));

const odd = (outcome: CandidateOutcome, index: number): Partial<ResultLine> => ({
  outcome,
  rank: null,
  defence: null,
  ...(outcome === 'ABSENT' ? { written: null, note: 'vắng buổi thi viết' } : {}),
  number: `PP-${String(index + 1).padStart(2, '0')}`,
});

export function minutesPosts(count: number): readonly MinutesPost[] {
  const counts = { registered: count + 1, eligible: count, satWritten: count, passedWritten: count, defended: count };
  return [
    {
      postName: 'Trưởng phòng Tổ chức - Hành chính, Sở Nội vụ',
      quota: 1,
      outcome: 'FILLED',
      lines: lines(count),
      counts,
      minimumCandidates: 2,
      ties: [
        {
          candidates: ['Nguyễn Thị Hồng Nhung (SBD TP-01)', 'Trần Quốc Bảo (SBD TP-02)'],
          mark: points(83.11),
          settledBy: 'Chủ tịch Hội đồng quyết định chọn thí sinh Nguyễn Thị Hồng Nhung',
          reason: 'có điểm thi viết bằng nhau, có thời gian công tác trong ngành dài hơn',
          clause: 'khoản 2 Điều 10 Nghị định số 170/2025/NĐ-CP',
        },
      ],
      votes: { inFavour: 4, against: 0, abstained: 0 },
    },
    {
      postName: 'Phó Trưởng phòng Cải cách hành chính, Sở Nội vụ',
      quota: 2,
      outcome: 'NO_ONE_QUALIFIED',
      lines: [
        line(4, { ...odd('BELOW_MINIMUM', 0), written: points(49.99) }),
        line(5, odd('ABSENT', 1)),
        line(6, { ...odd('SUSPENDED', 2), written: null, note: 'sử dụng điện thoại trong phòng thi' }),
      ],
      counts: { registered: 3, eligible: 3, satWritten: 2, passedWritten: 0, defended: 0 },
      minimumCandidates: 2,
      ties: [],
      votes: { inFavour: 4, against: 0, abstained: 0 },
    },
    {
      postName: 'Phó Chánh Văn phòng Sở Nội vụ',
      quota: 1,
      outcome: 'TOO_FEW_CANDIDATES',
      lines: [],
      counts: { registered: 1, eligible: 1, satWritten: 0, passedWritten: 0, defended: 0 },
      minimumCandidates: 2,
      ties: [],
      votes: null,
    },
  ];
}

export function minutes(count: number, changes: Partial<MinutesPaper> = {}): MinutesPaper {
  const [chair, , , , secretary] = attendance;
  if (chair === undefined || secretary === undefined) throw new Error('the fixture needs a chair and a secretary');
  return {
    code: 'D28',
    frame: frame(),
    roundName: 'Kỳ thi tuyển chức danh lãnh đạo, quản lý cấp phòng năm 2026',
    grounds: [
      {
        kind: 'Quy chế thi tuyển ban hành kèm theo Quyết định',
        number: '88/QĐ-UBND',
        date: day('2026-01-15'),
        issuer: 'Ủy ban nhân dân tỉnh Ninh Bình',
        title: null,
      },
      {
        kind: 'Quyết định',
        number: '215/QĐ-SNV',
        date: day('2025-10-05'),
        issuer: 'Giám đốc Sở Nội vụ',
        title: 'về việc thành lập Hội đồng thi tuyển',
      },
    ],
    startedAt: { day: day('2026-02-05'), time: '08:00' },
    endedAt: { day: day('2026-02-05'), time: '11:30' },
    venue: 'Hội trường A, trụ sở Sở Nội vụ tỉnh Ninh Bình',
    attendance,
    observers: [
      {
        person: { honorific: null, fullName: 'Hoàng Thị Mỹ Duyên', position: 'Phó Chánh Thanh tra tỉnh' },
        role: 'Trưởng Ban giám sát',
      },
    ],
    presidedBy: chair.person,
    recordedBy: secretary.person,
    counts: {
      registered: count + 5,
      eligible: count + 4,
      satWritten: count + 2,
      passedWritten: count,
      defended: count,
    },
    columns: ['WRITTEN', 'DEFENCE'],
    posts: minutesPosts(count),
    notes: [
      {
        text: 'Điểm đề án là trung bình cộng điểm của các thành viên chấm, làm tròn đến hai chữ số thập phân',
        clause: 'Điều 22 Quy chế ban hành kèm theo Thông tư số 22/2025/TT-BNV',
      },
      { text: 'Chỉ thí sinh đạt từ 50,00 điểm thi viết trở lên được bảo vệ đề án', clause: 'Điều 9 Quy chế thi tuyển' },
    ],
    remarks: ['Ban giám sát không có ý kiến khác về quá trình tổ chức kỳ thi.'],
    copies: 3,
    secretary: { lines: ['THƯ KÝ'], fullName: 'Vũ Ngọc Hưởng' },
    chair: { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], fullName: 'Nguyễn Văn Thành' },
    memberSignatures: false,
    ...changes,
  };
}
