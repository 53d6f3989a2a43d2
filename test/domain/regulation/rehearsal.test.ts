import {
  casesOf,
  inventedCase,
  REHEARSAL_CASES,
  type RehearsalCase,
} from '../../../src/domain/regulation/rehearsal-cases';
import { rehearse, type InventedCandidate, type Rehearsal } from '../../../src/domain/regulation/rehearsal';
import type { PostResult } from '../../../src/domain/outcome/ranking';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { m, ms, regulation } from '../support';

function played(rehearsal: Rehearsal, rules: Regulation): PostResult {
  const answer = rehearse(rehearsal, rules);
  if (answer.kind !== 'PLAYED') throw new Error(answer.kind);
  return answer.post;
}

const outcomes = ({ outcome, candidates }: PostResult) => [outcome, ...candidates.map((one) => one.outcome)];
const ready = (name: RehearsalCase, rules = regulation()) => played(inventedCase(name, rules), rules);

function invented(key: string, changes: Partial<InventedCandidate> = {}): InventedCandidate {
  return {
    key,
    first: m('70'),
    second: m('70'),
    third: null,
    writtenDecision: null,
    breach: null,
    totals: ms('80', '80', '80'),
    panelDecision: null,
    ...changes,
  };
}

describe('a rehearsal of a quy chế', () => {
  it('plays each ready-made case to the end its name says', () => {
    expect(outcomes(ready('ORDINARY'))).toEqual(['FILLED', 'WINNER', 'NOT_SELECTED', 'BELOW_MINIMUM']);
    expect(outcomes(ready('TIE'))).toEqual(['PENDING', 'TIED', 'TIED', 'NOT_SELECTED']);
    expect(outcomes(ready('NOBODY'))).toEqual(['NO_ONE_QUALIFIED', 'BELOW_MINIMUM', 'BELOW_MINIMUM', 'ABSENT']);
    expect(outcomes(ready('PANEL_APART'))).toEqual(['PENDING', 'PENDING', 'PENDING']);
    expect(outcomes(ready('TWO_PLACES'))).toEqual(['FILLED', 'WINNER', 'WINNER', 'NOT_SELECTED', 'NOT_SELECTED']);
  });

  it('lays the bands of two markers on the limits of this regulation, each with its clause', () => {
    for (const writtenBands of [
      { agree: m('5'), third: m('10') },
      { agree: m('2'), third: m('4.5') },
    ]) {
      const post = ready('MARKERS_APART', regulation({ writtenBands }));
      expect(post.candidates.map(({ writtenBasis }) => writtenBasis)).toEqual(['MEAN', 'PENDING', 'THIRD', 'PENDING']);
      expect(post.candidates.map(({ explanation }) => explanation.sentence).slice(1)).toEqual([
        'Chờ Trưởng ban chấm thi quyết định điểm bài viết.',
        'Chưa xếp hạng được vì vị trí này còn thí sinh chưa có kết quả chính thức.',
        'Chờ người chấm thứ ba chấm bài viết.',
      ]);
      expect(post.candidates[0]?.written?.clause).toBe('TT 22/2025 Điều 16(2)c');
    }
  });

  it('takes a deduction off before the gate, so that the best defence does not win', () => {
    const post = ready('DEDUCTION');
    expect(outcomes(post)).toEqual(['FILLED', 'BELOW_MINIMUM', 'WINNER', 'NOT_SELECTED']);
    expect(post.candidates[0]?.written?.formula).toContain('trừ 25 %: 60,00 × 75 % = 45,00');
  });

  it('uses a decision where the rules call for one, in the name of whoever it is, and nowhere else', () => {
    const rehearsal = {
      quota: 1,
      candidates: [
        invented('HEAD', { second: m('77'), writtenDecision: m('75') }),
        invented('COLLECTIVE', { second: m('82'), third: m('75'), writtenDecision: m('76') }),
        invented('MEAN', { second: m('72'), writtenDecision: m('99') }),
        invented('PENDING', { second: null, writtenDecision: m('99') }),
        invented('SPREAD', { totals: ms('60', '80', '80'), panelDecision: m('78') }),
      ],
    };
    const { candidates } = played(rehearsal, regulation());
    expect(candidates.map(({ writtenBasis, written }) => [writtenBasis, written?.value])).toEqual([
      ['HEAD', 7_500],
      ['COLLECTIVE', 7_600],
      ['MEAN', 7_100],
      ['PENDING', undefined],
      ['MEAN', 7_000],
    ]);
    expect(candidates[4]?.defence?.value).toBe(7_800);
  });

  it('says when sheets are missing, and refuses a panel too small to leave out its extremes', () => {
    const fewer = { quota: 1, candidates: [invented('A'), invented('B', { totals: ms('80') })] };
    expect(outcomes(played(fewer, regulation()))).toEqual(['PENDING', 'PENDING', 'PENDING']);
    const dropping = regulation({ defenceCombine: 'DROP_EXTREMES' });
    expect(rehearse(fewer, dropping)).toEqual({ kind: 'TOO_FEW_SCORERS', key: 'A', needed: 5 });
    expect(outcomes(ready('ORDINARY', dropping))).toEqual(['FILLED', 'WINNER', 'NOT_SELECTED', 'BELOW_MINIMUM']);
  });

  it('counts the invented candidates against the least number', () => {
    const single = { quota: 1, candidates: [invented('A')] };
    expect(outcomes(played(single, regulation()))).toEqual(['TOO_FEW_CANDIDATES', 'NOT_SELECTED']);
    expect(outcomes(played(single, regulation({ minimumCandidates: 1 })))).toEqual(['FILLED', 'WINNER']);
    expect(played({ quota: 1, candidates: [] }, regulation()).outcome).toBe('TOO_FEW_CANDIDATES');
  });

  it('needs no written paper, and then offers no case about one', () => {
    const defenceOnly = regulation({ phases: ['DEFENCE'] });
    expect(casesOf(defenceOnly)).toEqual(['ORDINARY', 'TIE', 'NOBODY', 'PANEL_APART', 'TWO_PLACES']);
    expect(casesOf(regulation())).toEqual(REHEARSAL_CASES);
    expect(outcomes(ready('TIE', defenceOnly))).toEqual(['PENDING', 'TIED', 'TIED', 'NOT_SELECTED']);
  });

  it('stays on the scale however high the limits are, and where no spread is set', () => {
    const steep = regulation({ gate: m('99'), defenceMinimum: m('99'), defenceSpread: null });
    for (const name of REHEARSAL_CASES) {
      for (const { first, second, totals } of inventedCase(name, steep).candidates) {
        expect([first ?? 0, second ?? 0, ...totals].every((one) => one <= 10_000)).toBe(true);
      }
    }
    expect(ready('PANEL_APART', steep).candidates[0]?.defence).not.toBeNull();
  });
});
