/**
 * The fields of a registration and the answers to choose from, as the form asks them. Screens, the file and the paper of
 * one's own data say them from here: what somebody is given back stands in the words they stated it with.
 */
import type { Appointment, Bar, Planning } from './checklist';
import type { Education, PoliticsLevel } from './conditions';
import type { Rating } from './ratings';
import type { Route } from '../regulation/regulation';

/** A field of the form. */
export type FormField =
  | 'postId'
  | 'route'
  | 'nominationNumber'
  | 'nominationDate'
  | 'consentNumber'
  | 'consentDate'
  | 'fullName'
  | 'birthDate'
  | 'sex'
  | 'citizenId'
  | 'phone'
  | 'email'
  | 'address'
  | 'unit'
  | 'title'
  | 'appointment'
  | 'inPostSince'
  | 'planning'
  | 'education'
  | 'politics'
  | 'party'
  | 'rating1'
  | 'rating2'
  | 'rating3'
  | 'bar'
  | 'health';

/** What each field is called. */
export const FORM_LABEL: Readonly<Record<FormField, string>> = {
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
  address: 'Nơi ở hiện nay',
  unit: 'Đơn vị công tác',
  title: 'Chức vụ, chức danh hiện tại',
  appointment: 'Nếu trúng tuyển, đây là',
  inPostSince: 'Giữ chức vụ hiện tại hoặc tương đương từ ngày',
  planning: 'Quy hoạch',
  education: 'Trình độ chuyên môn',
  politics: 'Trình độ lý luận chính trị',
  party: 'Đảng viên',
  rating1: 'Xếp loại chất lượng năm gần nhất',
  rating2: 'Xếp loại chất lượng năm trước đó',
  rating3: 'Xếp loại chất lượng hai năm trước đó',
  bar: 'Kỷ luật, xử lý',
  health: 'Giấy chứng nhận sức khỏe trong 6 tháng',
};

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The answers to choose from. */
export const FORM_CHOICES: {
  readonly route: Words<Route>;
  readonly sex: Words<'M' | 'F'>;
  readonly appointment: Words<Appointment>;
  readonly planning: Words<Planning>;
  readonly education: Words<Education>;
  readonly politics: Words<PoliticsLevel>;
  readonly party: Words<'yes' | 'no'>;
  readonly rating: Words<Rating | ''>;
  readonly bar: Words<Bar>;
  readonly health: Words<'yes' | 'no'>;
} = {
  route: { COMPULSORY: 'Bắt buộc (trong quy hoạch của đơn vị)', VOLUNTARY: 'Tự nguyện', NOMINATED: 'Được đề cử' },
  sex: { M: 'Nam', F: 'Nữ' },
  appointment: {
    FIRST: 'Bổ nhiệm lần đầu',
    HIGHER: 'Bổ nhiệm chức vụ cao hơn',
    EQUAL_OR_LOWER: 'Chức vụ tương đương hoặc thấp hơn',
  },
  planning: {
    THIS_POST: 'Được quy hoạch chức danh dự tuyển',
    EQUIVALENT: 'Được quy hoạch chức danh tương đương trở lên',
    NONE: 'Chưa được quy hoạch',
  },
  education: { BELOW_UNIVERSITY: 'Dưới đại học', UNIVERSITY: 'Đại học', MASTER: 'Thạc sĩ', DOCTOR: 'Tiến sĩ' },
  politics: { NONE: 'Chưa có', ELEMENTARY: 'Sơ cấp', INTERMEDIATE: 'Trung cấp', ADVANCED: 'Cao cấp' },
  party: { yes: 'Là đảng viên', no: 'Chưa là đảng viên' },
  rating: {
    '': 'Chưa có kết quả',
    EXCELLENT: 'Hoàn thành xuất sắc nhiệm vụ',
    GOOD: 'Hoàn thành tốt nhiệm vụ',
    COMPLETED: 'Hoàn thành nhiệm vụ',
    FAILED: 'Không hoàn thành nhiệm vụ',
  },
  bar: {
    NONE: 'Không',
    DISCIPLINE: 'Đang trong thời hạn kỷ luật',
    PROSECUTION: 'Đang bị khởi tố, điều tra, truy tố, xét xử',
    BANNED: 'Đang bị cấm đảm nhiệm chức vụ',
  },
  health: { yes: 'Đã có', no: 'Chưa có' },
};
