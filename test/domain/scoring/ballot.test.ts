import fc from 'fast-check';
import {
  castBallot,
  checkTypedBallots,
  differingBallots,
  openedBallots,
  requireBallot,
  sortedBallots,
} from '../../../src/domain/scoring/ballot';
import { mark } from '../../../src/domain/marks';
import { submitSheet, type ScoreSheet, type SheetMarks } from '../../../src/domain/scoring/score-sheet';
import { codesOf, m, regulation, valueOf } from '../support';

const rubric = {
  criteria: [
    { key: 'nd', title: 'Nội dung', maximum: m('60') },
    { key: 'tb', title: 'Trình bày', maximum: m('40') },
  ],
};
const open: ScoreSheet = {
  id: 'scs_1',
  roundId: 'rnd_1',
  applicationId: 'app_1',
  memberId: 'acc_1',
  state: 'OPEN',
  marks: null,
  version: 1,
  lockedAt: null,
};
const now = new Date('2026-11-20T03:00:00Z');
const marks = (nd: string, tb: string): SheetMarks => ({ nd: m(nd), tb: m(tb) });
const direct = regulation({ ballot: 'SECRET', entry: 'DIRECT' });
const paper = regulation({ ballot: 'SECRET' });
const cast = (given: SheetMarks, sheet = open, rules = direct) =>
  castBallot(sheet, { marks: given, expectedVersion: 1, now }, rubric, rules);

describe('a secret ballot (BR-46)', () => {
  it('leaves on the sheet that its member has voted, and no mark', () => {
    expect(valueOf(cast(marks('50', '30')))).toEqual({
      ...open,
      state: 'LOCKED',
      version: 2,
      lockedAt: now,
    });
  });

  it('is judged like a sheet', () => {
    expect(codesOf(cast(marks('60.01', '30')))).toEqual(['MARK_OUT_OF_RANGE']);
    expect(codesOf(cast({ nd: m('50') }))).toEqual(['CRITERION_MISSING']);
    expect(codesOf(cast(marks('50', '30'), { ...open, state: 'LOCKED' }))).toEqual(['ALREADY_LOCKED']);
    expect(codesOf(cast(marks('50', '30'), open, paper))).toEqual(['ENTRY_MODE']);
  });

  it('never passes over a signed sheet, nor a signature over a ballot', () => {
    expect(codesOf(cast(marks('50', '30'), open, regulation({ entry: 'DIRECT' })))).toEqual(['BALLOT_MODE']);
    const entry = { marks: marks('50', '30'), expectedVersion: 1, now };
    expect(codesOf(submitSheet(open, entry, rubric, direct))).toEqual(['BALLOT_MODE']);
    expect([requireBallot(direct, true), requireBallot(direct, false)?.code]).toEqual([null, 'BALLOT_MODE']);
  });
});

describe('ballots typed from paper', () => {
  const members = ['a', 'b', 'c'];
  const faults = (voterIds: readonly string[], ballots: readonly SheetMarks[], rules = paper) =>
    checkTypedBallots({ voterIds, ballots }, members, rubric, rules).map(({ code, path }) => [code, ...path].join(' '));
  const two = [marks('50', '30'), marks('40', '20')];

  it('are as many as voters, of this panel, each once', () => {
    expect(faults(['a', 'b'], two)).toEqual([]);
    expect(faults(['a', 'b', 'c'], two)).toEqual(['BALLOT_COUNT ballots']);
    expect(faults(['a', 'a'], two)).toEqual(['DUPLICATE voterIds 1']);
    expect(faults(['a', 'x'], two)).toEqual(['NOT_A_PANEL_MEMBER voterIds 1']);
    expect(faults(['a'], [marks('61', '30')])).toEqual(['MARK_OUT_OF_RANGE ballots 0 nd']);
    expect(faults(['a', 'b'], two, direct)).toEqual(['ENTRY_MODE']);
  });

  it('are the same pile in any order, and differ where they differ', () => {
    expect(differingBallots(two, two.toReversed(), rubric)).toEqual([]);
    expect(differingBallots(two, [marks('50', '30'), marks('40', '20.5')], rubric)).toEqual(['phiếu 1']);
    expect(differingBallots(two, [marks('50', '30')], rubric)).toEqual(['phiếu 1', 'phiếu 2']);
  });

  it('are kept in an order that does not depend on how they came', () => {
    const some = fc.array(
      fc.tuple(fc.nat(6_000), fc.nat(4_000)).map(([nd, tb]) => ({ nd: mark(nd), tb: mark(tb) })),
      { minLength: 1, maxLength: 9 },
    );
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(sortedBallots(other, rubric)).toEqual(sortedBallots(all, rubric));
      }),
    );
  });
});

describe('an opened box', () => {
  it('gives every ballot once, in the drawn order, under new ids', () => {
    let id = 0;
    const opened = openedBallots(
      { id: 'app_1', roundId: 'rnd_1' },
      [marks('1', '1'), marks('2', '2'), marks('3', '3')],
      {
        draw: (below) => below - 1,
        newId: () => `bal_${(id += 1)}`,
      },
    );
    expect(opened.map((one) => [one.id, one.marks['nd']])).toEqual([
      ['bal_1', 300],
      ['bal_2', 200],
      ['bal_3', 100],
    ]);
    expect(Object.keys(opened[0] ?? {})).toEqual(['id', 'version', 'roundId', 'applicationId', 'marks']);
  });
});
