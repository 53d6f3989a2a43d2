import type { Refusal } from '../refusal';

/** Where a round (kỳ thi) stands. It only ever moves forward. */
export type RoundState = 'DRAFT' | 'REGISTRATION' | 'SCREENING' | 'WRITTEN' | 'DEFENCE' | 'CONCLUDED';

/** The acts that move a round. */
export type Move =
  'openRegistration' | 'closeRegistration' | 'confirmCandidates' | 'compileWritten' | 'establishResult';

/**
 * Every move a round can make: from one state to another. `withoutWritten` is the target in a round whose regulation has
 * no written phase. Why a table: a state changes along this table or not at all (architecture §5, rule 16).
 */
export const MOVES: Readonly<
  Record<Move, { readonly from: RoundState; readonly to: RoundState; readonly withoutWritten?: RoundState }>
> = {
  openRegistration: { from: 'DRAFT', to: 'REGISTRATION' },
  closeRegistration: { from: 'REGISTRATION', to: 'SCREENING' },
  confirmCandidates: { from: 'SCREENING', to: 'WRITTEN', withoutWritten: 'DEFENCE' },
  compileWritten: { from: 'WRITTEN', to: 'DEFENCE' },
  establishResult: { from: 'DEFENCE', to: 'CONCLUDED' },
};

/** The states in the order in which a round passes them. */
export const STATE_ORDER: readonly RoundState[] = [
  'DRAFT',
  'REGISTRATION',
  'SCREENING',
  'WRITTEN',
  'DEFENCE',
  'CONCLUDED',
];

/** The Vietnamese name of each state. */
export const STATE_LABEL: Readonly<Record<RoundState, string>> = {
  DRAFT: 'Đang soạn',
  REGISTRATION: 'Nhận hồ sơ',
  SCREENING: 'Thẩm định điều kiện',
  WRITTEN: 'Thi viết',
  DEFENCE: 'Trình bày đề án',
  CONCLUDED: 'Đã xác định kết quả',
};

/** The state after a move; `hasWritten` tells whether the regulation has a written phase. */
export function stateAfter(move: Move, hasWritten: boolean): RoundState {
  const { to, withoutWritten } = MOVES[move];
  return hasWritten ? to : (withoutWritten ?? to);
}

/** INVALID_STATE when an act is not possible in this state, else null. */
export function requireState(
  state: RoundState,
  allowed: readonly RoundState[],
  path: readonly string[] = [],
): Refusal | null {
  return allowed.includes(state) ? null : { code: 'INVALID_STATE', path, state, allowed };
}

/** INVALID_STATE when the round does not stand where this move begins, else null. */
export function requireMove(move: Move, state: RoundState, path: readonly string[] = []): Refusal | null {
  return requireState(state, [MOVES[move].from], path);
}
