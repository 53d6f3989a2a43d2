import { MOVES, stateAfter, STATE_LABEL, type Move } from './lifecycle';

/** A move of a round as people read it: who makes it, who must agree, and what must hold before. */
export interface MoveInWords {
  readonly move: Move;
  readonly from: string;
  readonly to: string;
  readonly act: string;
  readonly who: string;
  /** The second person where one must agree. */
  readonly agrees: string | null;
  readonly holds: readonly string[];
}

type Words = Pick<MoveInWords, 'act' | 'agrees' | 'holds'>;

const NO_CONFLICT = 'không còn ai phải thôi tham gia vì có quan hệ với người dự tuyển (BR-13)';

const WORDS: Readonly<Record<Move, Words>> = {
  openRegistration: {
    act: 'Mở nhận hồ sơ',
    agrees: null,
    holds: [
      'đến ngày đầu nhận hồ sơ',
      'có Hội đồng, quy chế có số, ngày và cơ quan ban hành, chức danh, tiêu chí chấm đề án (BR-01, BR-03)',
    ],
  },
  closeRegistration: {
    act: 'Kết thúc nhận hồ sơ',
    agrees: null,
    holds: ['đã hết 24 giờ ngày cuối nhận hồ sơ (BR-04)'],
  },
  confirmCandidates: {
    act: 'Chốt danh sách đủ điều kiện, đánh số báo danh',
    agrees: null,
    holds: ['mọi hồ sơ đã có kết luận về điều kiện (BR-07)', NO_CONFLICT],
  },
  compileWritten: {
    act: 'Ghép phách, tổng hợp điểm thi viết',
    agrees: 'Trưởng ban phách; không lập Ban phách thì Thư ký Hội đồng',
    holds: [
      'mỗi bài có đủ hai điểm chấm đã khóa (BR-30)',
      'mọi biên bản vi phạm đã có quyết định của Chủ tịch (BR-36)',
      'bảng ghép phách đã mở bằng hai mảnh khóa (BR-29)',
      NO_CONFLICT,
    ],
  },
  establishResult: {
    act: 'Xác định kết quả',
    agrees: 'Thư ký Hội đồng',
    holds: [
      'mọi phiếu chấm đề án đã khóa (BR-43)',
      'không còn việc chờ quyết định: điểm chênh lệch, phúc khảo, bằng điểm (BR-31, BR-45, BR-49, BR-54)',
      'cuộc họp có đủ số thành viên và đa số tán thành (BR-20)',
    ],
  },
};

const CHAIR = 'Chủ tịch Hội đồng thi tuyển';

/** Every move a round of this kind makes, in order: the table of its states. */
export function movesInWords(hasWritten: boolean): readonly MoveInWords[] {
  const moves = Object.keys(MOVES) as Move[];
  return moves
    .filter((move) => hasWritten || MOVES[move].from !== 'WRITTEN')
    .map((move) => ({
      move,
      from: STATE_LABEL[MOVES[move].from],
      to: STATE_LABEL[stateAfter(move, hasWritten)],
      who: CHAIR,
      ...WORDS[move],
    }));
}
