import type { LocalDate } from '../calendar';
import type { Post } from '../exam/round';

/** Names of the columns of the forms; `rating1` is the year before this one, `period` and `rating` are of lists of ratings. */
export type ColumnKey =
  | 'order'
  | 'fullName'
  | 'birthDate'
  | 'sex'
  | 'citizenId'
  | 'phone'
  | 'email'
  | 'address'
  | 'unit'
  | 'title'
  | 'post'
  | 'route'
  | 'planning'
  | 'appointment'
  | 'inPostSince'
  | 'education'
  | 'politics'
  | 'party'
  | 'rating1'
  | 'rating2'
  | 'rating3'
  | 'period'
  | 'rating'
  | 'bar'
  | 'health'
  | 'nominationNumber'
  | 'nominationDate'
  | 'consentNumber'
  | 'consentDate'
  | 'remark';

/** One thing that may stand in a column: how the form says it, what it means, and what else people write for it. */
export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly also: readonly string[];
}

/** How the cells of a column are read. */
export type CellKind = 'text' | 'day' | 'citizenId' | 'phone' | 'period' | 'choice' | 'ignored';

/** A column of the form. */
export interface ImportColumn {
  readonly key: ColumnKey;
  readonly title: string;
  readonly also: readonly string[];
  readonly kind: CellKind;
  /** The column must be there and every row must fill it. */
  readonly isRequired: boolean;
  readonly choices: readonly Choice[];
  /** What to write, shown beside the head of the column. */
  readonly note: string;
  /** In letters. */
  readonly width: number;
}

const choice = (value: string, label: string, ...also: readonly string[]): Choice => ({ value, label, also });
const YES_NO = [
  choice('yes', 'Có', 'x', 'đã có', 'rồi', 'đảng viên', 'true'),
  choice('no', 'Không', 'chưa', 'chưa có', 'false'),
];
/** Mức xếp loại as lists spell it. */
export const RATINGS: readonly Choice[] = [
  choice('EXCELLENT', 'Hoàn thành xuất sắc nhiệm vụ', 'hoàn thành xuất sắc', 'xuất sắc', 'htxsnv', 'htxs'),
  choice('GOOD', 'Hoàn thành tốt nhiệm vụ', 'hoàn thành tốt', 'tốt', 'httnv', 'htt'),
  choice('COMPLETED', 'Hoàn thành nhiệm vụ', 'hoàn thành', 'htnv'),
  choice('FAILED', 'Không hoàn thành nhiệm vụ', 'không hoàn thành', 'khtnv'),
];

type Given = Partial<Omit<ImportColumn, 'key' | 'title'>>;
/** A column of a form. */
export const column = (key: ColumnKey, title: string, given: Given = {}): ImportColumn => ({
  key,
  title,
  also: [],
  kind: given.choices === undefined ? 'text' : 'choice',
  isRequired: false,
  choices: [],
  note: '',
  width: 18,
  ...given,
});
/** A column that must be there and filled. */
export const must = (key: ColumnKey, title: string, given: Given = {}) =>
  column(key, title, { isRequired: true, ...given });

/** How a post is named where lists are made of them: with its unit when two are called the same. */
export function postLabels(posts: readonly Post[]): ReadonlyMap<string, string> {
  const isTwice = (title: string) => posts.filter((one) => one.title === title).length > 1;
  return new Map(posts.map((post) => [post.id, isTwice(post.title) ? `${post.title}, ${post.unit}` : post.title]));
}

/** The years whose evaluation is asked, newest first. */
export function ratingYearsOf(today: LocalDate): readonly [number, number, number] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year - 2, year - 3];
}

/** Every column of the form of a round, in its order. */
export function importColumns(posts: readonly Post[], today: LocalDate): readonly ImportColumn[] {
  const labels = postLabels(posts);
  const postChoices = posts.map((post) => choice(post.id, labels.get(post.id) ?? '', `${post.title}, ${post.unit}`));
  return [
    column('order', 'TT', { also: ['STT', 'Số TT', 'Số thứ tự'], kind: 'ignored', width: 6 }),
    ...PERSON,
    must('post', 'Vị trí dự tuyển', {
      also: ['Chức danh dự tuyển', 'Vị trí thi tuyển', 'Vị trí đăng ký'],
      choices: postChoices,
      note: 'Chọn trong danh sách.',
      width: 30,
    }),
    ...STATED,
    ...ratingYearsOf(today).map((year, index) =>
      column(`rating${String(index + 1)}` as ColumnKey, `Xếp loại năm ${String(year)}`, {
        also: [`Đánh giá năm ${String(year)}`, `Xếp loại ${String(year)}`],
        choices: RATINGS,
        note: 'Để trống nếu chưa có.',
        width: 26,
      }),
    ),
    ...PAPERS,
  ];
}

const PERSON: readonly ImportColumn[] = [
  must('fullName', 'Họ và tên', { also: ['Họ tên', 'Họ và tên khai sinh'], width: 26 }),
  must('birthDate', 'Ngày sinh', {
    also: ['Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Sinh ngày'],
    kind: 'day',
    note: 'Ngày/tháng/năm, ví dụ 05/02/1980.',
    width: 14,
  }),
  must('sex', 'Giới tính', {
    choices: [choice('M', 'Nam', 'm', 'ông', 'male'), choice('F', 'Nữ', 'f', 'bà', 'female')],
    width: 10,
  }),
  must('citizenId', 'Số căn cước', {
    also: ['CCCD', 'Số CCCD', 'Số căn cước công dân', 'Căn cước công dân', 'Số định danh cá nhân'],
    kind: 'citizenId',
    note: '12 chữ số, cả số 0 ở đầu.',
    width: 16,
  }),
  must('phone', 'Điện thoại', {
    also: ['Số điện thoại', 'SĐT', 'Điện thoại di động'],
    kind: 'phone',
    note: '10 chữ số, bắt đầu bằng 0.',
    width: 14,
  }),
  column('email', 'Thư điện tử', { also: ['Email', 'E-mail'], width: 24 }),
  column('address', 'Địa chỉ', { also: ['Nơi ở', 'Chỗ ở hiện nay', 'Địa chỉ liên hệ'], width: 30 }),
  must('unit', 'Đơn vị công tác', { also: ['Đơn vị', 'Cơ quan', 'Nơi công tác'], width: 28 }),
  must('title', 'Chức vụ hiện tại', {
    also: ['Chức vụ', 'Chức danh', 'Chức vụ, chức danh hiện tại', 'Chức vụ, chức danh'],
    width: 24,
  }),
];

const STATED: readonly ImportColumn[] = [
  must('route', 'Diện dự tuyển', {
    choices: [
      choice('COMPULSORY', 'Bắt buộc'),
      choice('VOLUNTARY', 'Tự nguyện'),
      choice('NOMINATED', 'Đề cử', 'được đề cử', 'giới thiệu'),
    ],
  }),
  must('planning', 'Quy hoạch', {
    choices: [
      choice('THIS_POST', 'Chức danh dự tuyển'),
      choice('EQUIVALENT', 'Chức danh tương đương trở lên', 'tương đương', 'chức danh tương đương'),
      choice('NONE', 'Không', 'chưa', 'chưa có', 'không quy hoạch'),
    ],
    width: 26,
  }),
  must('appointment', 'Hình thức bổ nhiệm', {
    also: ['Bổ nhiệm'],
    choices: [
      choice('FIRST', 'Lần đầu', 'bổ nhiệm lần đầu'),
      choice('HIGHER', 'Chức vụ cao hơn', 'cao hơn'),
      choice('EQUAL_OR_LOWER', 'Tương đương hoặc thấp hơn', 'tương đương', 'thấp hơn'),
    ],
    width: 24,
  }),
  column('inPostSince', 'Giữ chức vụ từ ngày', {
    also: ['Ngày giữ chức vụ', 'Giữ chức vụ hiện tại từ ngày'],
    kind: 'day',
    note: 'Bắt buộc, trừ khi bổ nhiệm lần đầu.',
    width: 14,
  }),
  must('education', 'Trình độ chuyên môn', {
    also: ['Trình độ'],
    choices: [
      choice('BELOW_UNIVERSITY', 'Dưới đại học', 'cao đẳng', 'trung cấp'),
      choice('UNIVERSITY', 'Đại học', 'cử nhân', 'kỹ sư'),
      choice('MASTER', 'Thạc sĩ', 'thạc sỹ'),
      choice('DOCTOR', 'Tiến sĩ', 'tiến sỹ'),
    ],
  }),
  must('politics', 'Lý luận chính trị', {
    also: ['Trình độ lý luận chính trị'],
    choices: [
      choice('NONE', 'Chưa có', 'không', 'chưa'),
      choice('ELEMENTARY', 'Sơ cấp'),
      choice('INTERMEDIATE', 'Trung cấp'),
      choice('ADVANCED', 'Cao cấp', 'cử nhân'),
    ],
  }),
  must('party', 'Đảng viên', { choices: YES_NO, width: 10 }),
];

const PAPERS: readonly ImportColumn[] = [
  must('bar', 'Kỷ luật, cấm bổ nhiệm', {
    also: ['Kỷ luật'],
    choices: [
      choice('NONE', 'Không', 'không có'),
      choice('DISCIPLINE', 'Đang bị kỷ luật', 'kỷ luật', 'có'),
      choice('PROSECUTION', 'Đang bị điều tra, truy tố, xét xử', 'khởi tố'),
      choice('BANNED', 'Đang bị cấm đảm nhiệm chức vụ', 'cấm'),
    ],
    width: 26,
  }),
  must('health', 'Giấy khám sức khỏe', {
    also: ['Sức khỏe'],
    choices: YES_NO,
    note: 'Còn trong thời hạn 6 tháng.',
    width: 12,
  }),
  column('nominationNumber', 'Số văn bản đề cử', { note: 'Bắt buộc với diện đề cử.' }),
  column('nominationDate', 'Ngày văn bản đề cử', { kind: 'day', width: 14 }),
  column('consentNumber', 'Số văn bản đồng ý của cấp ủy', { note: 'Bắt buộc với diện đề cử.' }),
  column('consentDate', 'Ngày văn bản đồng ý của cấp ủy', { kind: 'day', width: 14 }),
  column('remark', 'Ghi chú', { kind: 'ignored', width: 24 }),
];
