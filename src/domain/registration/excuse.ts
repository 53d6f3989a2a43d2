/** Why somebody who must register may stay away: lý do được miễn đăng ký bắt buộc (BR-06; domain.md 3.1). */
export type Excuse = 'ILLNESS' | 'STUDY_ABROAD' | 'MATERNITY' | 'FULL_TIME_STUDY' | 'FORCE_MAJEURE';

/** Every excuse that a quy chế seen so far lists. */
export const EXCUSES: readonly Excuse[] = ['ILLNESS', 'STUDY_ABROAD', 'MATERNITY', 'FULL_TIME_STUDY', 'FORCE_MAJEURE'];

/** Those that every one of them lists; the other two stand in that of Đà Nẵng alone. */
export const USUAL_EXCUSES: readonly Excuse[] = ['ILLNESS', 'STUDY_ABROAD', 'MATERNITY'];

/** Each in the words of the quy chế. */
export const EXCUSE_LABEL: Readonly<Record<Excuse, string>> = {
  ILLNESS: 'ốm nặng, mất khả năng nhận thức hoặc đang điều trị nội trú, có xác nhận của cơ sở y tế',
  STUDY_ABROAD: 'được cử đi học tập, bồi dưỡng ở nước ngoài',
  MATERNITY: 'nghỉ thai sản',
  FULL_TIME_STUDY: 'đi học tập trung dài hạn ngoài địa phương',
  FORCE_MAJEURE: 'trường hợp bất khả kháng',
};

/** What proves each: the paper that the office asks for. */
export const EXCUSE_EVIDENCE: Readonly<Record<Excuse, string>> = {
  ILLNESS: 'giấy xác nhận của cơ sở y tế có thẩm quyền',
  STUDY_ABROAD: 'quyết định cử đi học',
  MATERNITY: 'quyết định hoặc giấy xác nhận nghỉ thai sản',
  FULL_TIME_STUDY: 'quyết định cử đi học',
  FORCE_MAJEURE: 'văn bản xác nhận của cơ quan có thẩm quyền',
};
