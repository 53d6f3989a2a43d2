import type { Relation, ServiceBar } from '../../generated/operations';

const relations: Readonly<Record<Relation, string>> = {
  SPOUSE: 'Vợ, chồng',
  PARENT: 'Cha đẻ, mẹ đẻ',
  PARENT_IN_LAW: 'Cha, mẹ của vợ hoặc chồng',
  ADOPTIVE_PARENT: 'Cha nuôi, mẹ nuôi',
  CHILD: 'Con đẻ',
  ADOPTED_CHILD: 'Con nuôi',
  SIBLING: 'Anh, chị, em ruột',
  AUNT_UNCLE: 'Cô, dì, chú, bác, cậu ruột',
  SIBLING_IN_LAW: 'Anh, chị, em ruột của vợ hoặc chồng',
  SPOUSE_OF_SIBLING: 'Vợ hoặc chồng của anh, chị, em ruột',
  CHILD_IN_LAW: 'Con dâu, con rể',
  NIECE_NEPHEW: 'Cháu ruột',
  OTHER: 'Quan hệ khác',
};

const statuses: Readonly<Record<ServiceBar, string>> = {
  UNDER_DISCIPLINE: 'Đang trong thời hạn xử lý kỷ luật',
  SERVING_DISCIPLINE: 'Đang thi hành quyết định kỷ luật',
  HANDLED_FOR_CORRUPTION: 'Đã bị xử lý về tham nhũng, tiêu cực',
  DISCIPLINED_IN_PERSONNEL_WORK: 'Đã bị kỷ luật về công tác tổ chức cán bộ',
};

/** Texts of the declaration of interests. */
export const interestsVi = {
  title: 'Cam kết',
  notOwed: 'Ông/Bà không còn phải ký cam kết trong kỳ thi này.',
  toRound: 'Mở kỳ thi',
  relationsTitle: 'Quan hệ của tôi với người dự tuyển (tôi là … của người dự tuyển)',
  noApplicants: 'Chưa có người dự tuyển. Khi hết hạn nhận hồ sơ, Ông/Bà sẽ kê khai lại.',
  none: 'Không có quan hệ',
  relations,
  statusesTitle: 'Trường hợp không được tham gia',
  statuses,
  nothing: 'Tôi không có quan hệ và trường hợp nào phải kê khai',
  pledgeTitle: 'Cam kết',
  pledge: 'Tôi cam kết giữ bí mật của kỳ thi',
  submit: 'Ký cam kết',
  barred: 'Đã ghi nhận. Theo kê khai, Ông/Bà không được tham gia kỳ thi này; Hội đồng đã được báo.',
};

/** Every such text, in any language. */
export type InterestsTexts = typeof interestsVi;
