/** What people state of themselves, in the words they stated it with: no code of ours stands in what they are given. */
import { formatDayVi, isLocalDate } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import type { Appointment, Bar, DeclaredFacts, Planning } from '../../domain/registration/checklist';
import type { Education, PoliticsLevel } from '../../domain/registration/conditions';
import type { Rating } from '../../domain/registration/ratings';
import type { Round } from '../../domain/exam/round';
import { ROUTE_WORDS } from './export-list';

type Data = Readonly<Record<string, unknown>>;

const PLANNING: Readonly<Record<Planning, string>> = {
  THIS_POST: 'Được quy hoạch chức danh dự tuyển',
  EQUIVALENT: 'Được quy hoạch chức danh tương đương trở lên',
  NONE: 'Chưa được quy hoạch',
};
const APPOINTMENT: Readonly<Record<Appointment, string>> = {
  FIRST: 'Bổ nhiệm lần đầu',
  HIGHER: 'Bổ nhiệm chức vụ cao hơn',
  EQUAL_OR_LOWER: 'Chức vụ tương đương hoặc thấp hơn',
};
const RATING: Readonly<Record<Rating, string>> = {
  EXCELLENT: 'Hoàn thành xuất sắc nhiệm vụ',
  GOOD: 'Hoàn thành tốt nhiệm vụ',
  COMPLETED: 'Hoàn thành nhiệm vụ',
  FAILED: 'Không hoàn thành nhiệm vụ',
};
const BAR: Readonly<Record<Bar, string>> = {
  NONE: 'Không',
  DISCIPLINE: 'Đang trong thời hạn kỷ luật',
  PROSECUTION: 'Đang bị khởi tố, điều tra, truy tố, xét xử',
  BANNED: 'Đang bị cấm đảm nhiệm chức vụ',
};

const EDUCATION: Readonly<Record<Education, string>> = {
  BELOW_UNIVERSITY: 'Dưới đại học',
  UNIVERSITY: 'Đại học',
  MASTER: 'Thạc sĩ',
  DOCTOR: 'Tiến sĩ',
};
const POLITICS: Readonly<Record<PoliticsLevel, string>> = {
  NONE: 'Chưa có',
  ELEMENTARY: 'Sơ cấp',
  INTERMEDIATE: 'Trung cấp',
  ADVANCED: 'Cao cấp',
};
const PARTY = { yes: 'Là đảng viên', no: 'Chưa là đảng viên' };
const HEALTH = { yes: 'Đã có', no: 'Chưa có' };

const document = (one: { readonly number: string; readonly date: LocalDate } | null): string | null =>
  one === null ? null : `số ${one.number} ngày ${formatDayVi(one.date)}`;

/** The facts of a dossier. */
export function factData(facts: DeclaredFacts): Data {
  return {
    'Quy hoạch': PLANNING[facts.planning],
    'Nếu trúng tuyển, đây là': APPOINTMENT[facts.appointment],
    'Giữ chức vụ từ ngày': facts.inPostSince === null ? null : formatDayVi(facts.inPostSince),
    'Trình độ chuyên môn': EDUCATION[facts.education],
    'Trình độ lý luận chính trị': POLITICS[facts.politics],
    'Đảng viên': PARTY[facts.partyMember ? 'yes' : 'no'],
    'Xếp loại chất lượng': facts.ratings.map(({ year, rating }) => `${String(year)}: ${RATING[rating]}`),
    'Kỷ luật, xử lý': BAR[facts.bar],
    'Giấy chứng nhận sức khỏe': HEALTH[facts.isHealthy ? 'yes' : 'no'],
    'Văn bản đề cử': document(facts.nomination),
    'Ý kiến đồng ý của cấp ủy': document(facts.partyConsent),
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  postId: 'Chức danh dự tuyển',
  route: 'Diện dự tuyển',
  nominationNumber: 'Số văn bản đề cử',
  nominationDate: 'Ngày văn bản đề cử',
  consentNumber: 'Số văn bản đồng ý của cấp ủy',
  consentDate: 'Ngày văn bản đồng ý của cấp ủy',
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  citizenId: 'Số căn cước',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  address: 'Địa chỉ',
  unit: 'Đơn vị',
  title: 'Chức vụ',
  appointment: 'Nếu trúng tuyển, đây là',
  inPostSince: 'Giữ chức vụ từ ngày',
  planning: 'Quy hoạch',
  education: 'Trình độ chuyên môn',
  politics: 'Trình độ lý luận chính trị',
  party: 'Đảng viên',
  rating1: 'Xếp loại năm gần nhất',
  rating2: 'Xếp loại năm trước đó',
  rating3: 'Xếp loại hai năm trước đó',
  bar: 'Kỷ luật, xử lý',
  health: 'Giấy chứng nhận sức khỏe',
};

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  route: ROUTE_WORDS,
  sex: { F: 'Nữ', M: 'Nam' },
  appointment: APPOINTMENT,
  planning: PLANNING,
  education: EDUCATION,
  politics: POLITICS,
  party: PARTY,
  health: HEALTH,
  bar: BAR,
  rating1: RATING,
  rating2: RATING,
  rating3: RATING,
};

/** What somebody has typed and not handed in. */
export function draftData(fields: Readonly<Record<string, string>>, { posts }: Pick<Round, 'posts'>): Data {
  const post = (id: string): string | null => posts.find((one) => one.id === id)?.title ?? null;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): readonly [string, string | null] => {
      if (name === 'postId') return [FIELDS[name] ?? name, post(value)];
      const said = CHOICES[name]?.[value] ?? (isLocalDate(value) ? formatDayVi(value) : value);
      return [FIELDS[name] ?? name, said];
    }),
  );
}
