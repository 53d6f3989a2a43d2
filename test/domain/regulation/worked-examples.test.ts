import { localDate } from '../../../src/domain/calendar';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { workedExample, type WorkedParameter } from '../../../src/domain/regulation/worked-examples';
import { m, regulation } from '../support';

const said = (name: WorkedParameter, changes: Partial<Regulation> = {}) =>
  workedExample(name, regulation(changes), localDate('2026-04-24'));

describe('a parameter worked out beside its box', () => {
  it('is shown on both sides of its limit, and follows it', () => {
    expect(said('agree')).toBe(
      '60,00 và 65,00: lấy 62,50. 60,00 và 65,25: chờ Trưởng ban chấm thi quyết định điểm bài viết.',
    );
    expect(said('third')).toBe(
      '60,00 và 69,75: chờ Trưởng ban chấm thi quyết định điểm bài viết. 60,00 và 70,00: chờ người chấm thứ ba chấm bài viết.',
    );
    expect(said('agree', { writtenBands: { agree: m('2'), third: m('4') } })).toContain(
      '60,00 và 62,25: chờ Trưởng ban',
    );
    expect(said('third', { writtenBands: { agree: m('0'), third: m('0.1') } })).toContain('60,00 và 60,00: lấy 60,00.');
    expect(said('third', { writtenBands: { agree: m('5'), third: m('100') } })).toContain('0,00 và 100,00');
    expect(said('gate')).toBe('49,99 không vào, 50,00 được vào.');
    expect(said('gate', { gate: m('0') })).toBe('0,00 được vào.');
    expect(said('minimumCandidates')).toBe(
      'Vị trí chỉ có 1 người đủ điều kiện, ít hơn mức tối thiểu 2 người nên không tổ chức thi. Có 2 người đủ điều kiện: tổ chức thi.',
    );
    expect(said('minimumCandidates', { minimumCandidates: 1 })).toBe('Có 1 người đủ điều kiện: tổ chức thi.');
  });

  it('rounds and takes off as the result will', () => {
    expect(said('decimals')).toBe('Điểm 73,50. Bị khiển trách, trừ 25 %: 73,50 × 75 % = 55,13.');
    expect(said('decimals', { decimals: 1 })).toContain('= 55,10.');
    expect(said('REPRIMAND', { deductions: { REPRIMAND: 20, WARNING: 40 } })).toContain('80,00 × 80 % = 64,00.');
    expect(said('WARNING')).toContain('80,00 × 50 % = 40,00.');
    expect(said('unsignedIsZero')).toBe('Điểm 80,00. Thí sinh không ký danh sách nộp bài, đã lập biên bản: điểm 0.');
    expect(said('unsignedIsZero', { unsignedIsZero: false })).toBe(
      'Điểm 80,00, không ký danh sách nộp bài: giữ nguyên.',
    );
  });

  it('counts working days over holidays, and the distance of a re-mark', () => {
    expect(said('appealDays')).toBe('Công bố ngày 24/04/2026: nhận đơn đến hết ngày 06/05/2026.');
    expect(said('appealTolerance')).toBe(
      'Đã công bố 60,00, phúc khảo 64,75: lấy 64,75. Đã công bố 60,00, phúc khảo 65,00: phải tổ chức đối thoại.',
    );
    expect(said('appealTolerance', { appealTolerance: m('0') })).toContain('phúc khảo 60,00: phải tổ chức đối thoại.');
  });

  it('shows the panel apart, its extremes left out, and what ranks', () => {
    expect(said('defenceSpread')).toBe(
      'Trung bình cộng điểm của các thành viên: (80,00 + 70,00) : 2 = 75,00; chênh lệch 10,00 ≤ 10,00. ' +
        '80,00 và 69,75 lệch 10,25: chờ Trưởng ban chấm đề án quyết định điểm đề án.',
    );
    expect(said('defenceSpread', { defenceSpread: null })).toContain('quy chế không giới hạn.');
    expect(said('defenceSpread', { defenceSpread: m('100') })).toContain('chênh lệch 100,00 ≤ 100,00.');
    expect(said('defenceCombine')).toContain('(70,00 + 80,00 + 83,00 + 86,00 + 96,00) : 5 = 83,00');
    expect(said('defenceCombine', { defenceCombine: 'DROP_EXTREMES' })).toContain('bỏ một điểm cao nhất 96,00');
    expect(said('ranking')).toBe('Điểm xếp hạng là điểm đề án: 80,00.');
    const weights = { WRITTEN: 3_000, DEFENCE: 7_000 };
    expect(said('ranking', { ranking: { by: 'WEIGHTED', weights } })).toBe(
      'Tổng điểm có trọng số: 60,00 × 30 % + 80,00 × 70 % = 74,00.',
    );
  });
});
