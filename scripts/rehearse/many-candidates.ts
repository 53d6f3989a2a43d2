/** A made-up round with as many candidates as one likes: to see how long an office would wait, and to try a quy chế at size. */
import { addDays, localDate } from '../../src/domain/calendar';
import { ROUND_FORMAT } from './round-file';

const FAMILIES = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lâm Mai Trịnh'.split(' ');
const MIDDLES = ['Thị Thu', 'Văn', 'Thị Hồng', 'Quang', 'Thị Ngọc', 'Đức'];
const GIVEN =
  'Anh Bình Châu Dung Giang Hà Hải Hạnh Hiền Hoa Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Phúc'.split(' ');
const COUNCIL = ['gk1', 'gk2', 'gk3'];
const PEOPLE = [
  ['ct', 'Cao Bá Quát Lượng', 'Giám đốc Sở'],
  ['tk', 'Tạ Thị Bích Thủy', 'Chánh Văn phòng Sở'],
  ['gk1', 'Chu Mạnh Trinh', 'Phó Giám đốc Sở'],
  ['gk2', 'Kiều Oanh Nguyệt', 'Phó Giám đốc Sở'],
  ['gk3', 'Quách Hữu Nghĩa', 'Trưởng phòng Tổ chức cán bộ'],
  ['ph1', 'Tô Thị Vân Khanh', 'Phó Chánh Văn phòng Sở'],
  ['cm1', 'La Văn Sở', 'Trưởng phòng Pháp chế'],
  ['cm2', 'Thái Thị Kim Ngân', 'Chuyên viên chính'],
  ['cm3', 'Viên Đình Chiến', 'Chuyên viên chính'],
] as const;

/** Candidates for one post; of each post the first three pass the written paper. */
const PER_POST = 50;
const PASSING = 3;
const OPENS = localDate('2026-09-03');
const WINDOW_DAYS = 30;

/** One candidate as the file has it, with the place in its post that the marks follow. */
interface Invented {
  readonly key: string;
  readonly place: number;
  readonly sits: boolean;
  readonly line: Readonly<Record<string, unknown>>;
}

/**
 * The text of a round file with this many candidates, the same for the same number. Of every post one in nine is not
 * eligible, one in thirteen withdraws, one in eleven stays away; three pass the paper and defend, and one of them wins.
 */
export function manyCandidates(count: number): string {
  const posts = Array.from({ length: Math.ceil(count / PER_POST) }, (_, index) => ({
    key: `p${String(index + 1)}`,
    title: `Trưởng phòng số ${String(index + 1)}`,
    unit: 'Sở Nội vụ',
    quota: 1,
  }));
  const candidates = Array.from({ length: count }, (_, index) => candidateAt(index));
  const sitting = candidates.filter(({ sits }) => sits);
  const absent = sitting.filter(({ place }) => isAway(place));
  const marked = sitting.filter(({ place }) => !isAway(place));
  const file = {
    format: ROUND_FORMAT,
    agency: { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', abbreviation: 'SNV', place: 'Hà Nội' },
    regulation: {
      document: { number: '10/QC-SNV', date: '2026-08-20', issuer: 'Giám đốc Sở Nội vụ' },
      entry: 'DIRECT',
    },
    round: head(count),
    posts,
    people: PEOPLE.map(([key, name, position]) => ({ key, name, position })),
    bodies: bodies(),
    candidates: candidates.map(({ line }) => line),
    written: { absent: absent.map(({ key }) => key), marks: marked.map(writtenOf) },
    defence: {
      rubric: [
        { key: 'xd', title: 'Xây dựng đề án', maximum: '20' },
        { key: 'tb', title: 'Trình bày', maximum: '40' },
        { key: 'tl', title: 'Trả lời chất vấn', maximum: '40' },
      ],
      sheets: marked.filter(({ place }) => place < PASSING).flatMap(sheetsOf),
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function head(count: number) {
  return {
    code: `${String(count)}-thi-sinh`,
    title: `Kỳ thi tuyển giả định với ${String(count)} người đăng ký`,
    noticeDate: '2026-09-01',
    opens: OPENS,
    closes: addDays(OPENS, WINDOW_DAYS - 1),
    writtenDate: '2026-10-24',
    defenceDate: '2026-11-20',
  };
}

function bodies() {
  return {
    council: {
      chair: 'ct',
      secretary: 'tk',
      members: COUNCIL,
      decision: { number: '120/QĐ-SNV', date: '2026-09-01' },
    },
    coding: { head: 'ph1', members: [] },
    marking: { head: 'cm1', members: ['cm2', 'cm3'] },
    panel: { head: 'ct', members: COUNCIL },
  };
}

const isAway = (place: number): boolean => place >= PASSING && place % 11 === 7;
const picked = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

function candidateAt(index: number): Invented {
  const place = index % PER_POST;
  const key = `c${String(index + 1)}`;
  const submitted = addDays(OPENS, (index * 7) % WINDOW_DAYS);
  const eligible = place < PASSING || place % 9 !== 5;
  const withdrew = eligible && place >= PASSING && place % 13 === 6 ? addDays(submitted, 3) : null;
  const names = [
    picked(FAMILIES, index),
    picked(MIDDLES, Math.floor(index / FAMILIES.length)),
    picked(GIVEN, Math.floor(index / (FAMILIES.length * MIDDLES.length)) + index),
  ];
  const line = {
    key,
    post: `p${String(Math.floor(index / PER_POST) + 1)}`,
    name: names.join(' '),
    birthDate: `${String(1975 + (index % 15))}-0${String(1 + (index % 9))}-1${String(index % 10)}`,
    sex: index % 3 === 0 ? 'F' : 'M',
    unit: `Phòng chuyên môn số ${String((index % 40) + 1)}`,
    title: 'Phó Trưởng phòng',
    route: index % 4 === 0 ? 'COMPULSORY' : 'VOLUNTARY',
    submitted,
    eligible,
    ...(eligible ? {} : { reasons: ['Chưa đủ 24 tháng giữ chức vụ hiện tại hoặc tương đương.'] }),
    ...(withdrew === null ? {} : { withdrew }),
  };
  return { key, place, sits: eligible && withdrew === null, line };
}

/** Two marks never more than five points apart, so that nobody has to decide on four hundred scripts. */
function writtenOf({ key, place }: Invented) {
  const first = place < PASSING ? 70 - 5 * place : 30 + (place % 15);
  return { candidate: key, first: `${String(first)}.00`, second: `${String(first + (place % 5))}.00` };
}

function sheetsOf({ key, place }: Invented) {
  return COUNCIL.map((member, index) => ({
    candidate: key,
    member,
    marks: { xd: '15.00', tb: `${String(34 - 2 * place)}.00`, tl: `${String(33 + index)}.00` },
  }));
}
