import { commandPolicies } from '../../../scripts/permission-matrix/table';
import { movesInWords } from '../../../src/domain/exam/move-words';

describe('the table of the states of a round', () => {
  it('goes from the draft to the result without a gap, with and without a written paper', () => {
    const whole = movesInWords(true);
    expect([whole[0]?.from, whole.at(-1)?.to, whole.length]).toEqual(['Đang soạn', 'Đã xác định kết quả', 5]);
    const short = movesInWords(false);
    expect(short.map(({ to }) => to)).toEqual([
      'Nhận hồ sơ',
      'Thẩm định điều kiện',
      'Trình bày đề án',
      'Đã xác định kết quả',
    ]);
    for (const moves of [whole, short]) {
      expect(moves.slice(1).map(({ from }) => from)).toEqual(moves.slice(0, -1).map(({ to }) => to));
    }
  });

  it('names as actor and as second person exactly whom the acts ask for', () => {
    const policies = new Map(commandPolicies().map((one) => [one.name, one]));
    for (const { move, agrees, holds } of movesInWords(true)) {
      const policy = policies.get(move);
      expect([move, policy?.by]).toEqual([move, ['COUNCIL_CHAIR']]);
      const second = policy?.conditions.some((words) => words.startsWith('người thứ hai')) ?? false;
      expect([move, second]).toEqual([move, agrees !== null]);
      expect(holds.length).toBeGreaterThan(0);
    }
  });
});
