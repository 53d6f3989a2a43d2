import type { CandidateOutcome, PostOutcome } from './ranking';

/** The only place where outcomes get their Vietnamese words, so papers and screens say the same. */
export const CANDIDATE_OUTCOME_WORDS: Readonly<Record<CandidateOutcome, string>> = {
  WINNER: 'Trúng tuyển',
  NOT_SELECTED: 'Không trúng tuyển',
  BELOW_MINIMUM: 'Không đạt',
  ABSENT: 'Bỏ thi',
  SUSPENDED: 'Đình chỉ thi',
  ANNULLED: 'Hủy kết quả thi',
  INELIGIBLE: 'Không đủ điều kiện',
  WITHDREW: 'Rút hồ sơ',
  TIED: 'Bằng điểm, chờ quyết định',
  PENDING: 'Chưa có kết quả',
};

/** As above, for posts. */
export const POST_OUTCOME_WORDS: Readonly<Record<PostOutcome, string>> = {
  FILLED: 'Có người trúng tuyển',
  NO_ONE_QUALIFIED: 'Không có người trúng tuyển',
  TOO_FEW_CANDIDATES: 'Không đủ số người dự tuyển tối thiểu',
  PENDING: 'Chưa xác định',
};
