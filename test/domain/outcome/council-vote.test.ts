import { checkMeetingOfResult, checkQuorum, checkVotes, isCarried } from '../../../src/domain/outcome/council-vote';
import type { Meeting } from '../../../src/domain/outcome/council-vote';

const MEMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const UNKNOWN: Meeting = {
  startedAt: null,
  endedAt: null,
  place: null,
  absentMemberIds: null,
  votesFor: null,
  votesAgainst: null,
};
const refused = (known: Partial<Meeting>): string[] =>
  checkMeetingOfResult({ ...UNKNOWN, ...known }, MEMBERS, 'a').map(({ path }) => path.join('.'));

describe('the meeting that establishes a result (BR-20)', () => {
  it('asks nothing of what is left to the pen', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ votesFor: 4 })).toEqual([]);
    expect(refused({ absentMemberIds: [] })).toEqual([]);
  });

  it('needs two thirds of the members: five of seven', () => {
    expect(refused({ absentMemberIds: ['f', 'g'] })).toEqual([]);
    expect(refused({ absentMemberIds: ['e', 'f', 'g'] })).toEqual(['absentMemberIds']);
  });

  it('needs its Chair, and names each absent member once', () => {
    expect(refused({ absentMemberIds: ['a'] })).toEqual(['absentMemberIds']);
    expect(refused({ absentMemberIds: ['g', 'x', 'g'] })).toEqual(['absentMemberIds.1', 'absentMemberIds.2']);
  });

  it('has no more votes than people, whole ones, and a majority; even votes follow the Chair, who asks for it', () => {
    expect(refused({ votesFor: 6, votesAgainst: 1 })).toEqual([]);
    expect(refused({ votesFor: 6, votesAgainst: 2 })).toEqual(['votesFor']);
    expect(refused({ votesFor: 6, absentMemberIds: ['f', 'g'] })).toEqual(['votesFor']);
    expect(refused({ votesFor: 3, votesAgainst: 4 })).toEqual(['votesFor']);
    expect(refused({ votesFor: 3, votesAgainst: 3 })).toEqual([]);
    expect(refused({ votesFor: 1.5, votesAgainst: -1 })).toEqual(['votesFor', 'votesAgainst']);
  });

  it('ends after it began', () => {
    const startedAt = new Date('2026-12-10T03:00:00Z');
    expect(refused({ startedAt, endedAt: new Date('2026-12-10T02:59:59Z') })).toEqual(['endedAt']);
    expect(refused({ startedAt, endedAt: startedAt })).toEqual([]);
    expect(refused({ startedAt })).toEqual([]);
    expect(refused({ endedAt: startedAt })).toEqual([]);
  });

  it('takes no vote and every vote as counts, and says nothing of a majority while one count is open', () => {
    expect(refused({ votesFor: 7, votesAgainst: 0 })).toEqual([]);
    expect(refused({ votesFor: 0, votesAgainst: 7 })).toEqual(['votesFor']);
    expect(refused({ votesFor: 8 })).toEqual(['votesFor', 'votesFor'].slice(1));
    expect(refused({ votesAgainst: 7 })).toEqual([]);
    expect(refused({ votesFor: 0 })).toEqual([]);
    expect(refused({ votesFor: -1, votesAgainst: 3 })).toEqual(['votesFor']);
    expect(checkMeetingOfResult({ ...UNKNOWN, absentMemberIds: ['b'] }, MEMBERS, null)).toEqual([]);
  });
});

describe('a vote of the Council (BR-20)', () => {
  const votes = (yes: number, against: number, chairFor = true) => ({ for: yes, against, chairFor });
  const fields = (...asked: Parameters<typeof checkVotes>) => checkVotes(...asked).map(({ path }) => path.join('.'));

  it('is carried by more than half, and by the Chair where both sides are equal', () => {
    expect(isCarried(votes(4, 3, false))).toBe(true);
    expect(isCarried(votes(3, 4, true))).toBe(false);
    expect(isCarried(votes(3, 3, true))).toBe(true);
    expect(isCarried(votes(3, 3, false))).toBe(false);
  });

  it('adds up to those present, in whole votes, and comes to what is written down', () => {
    expect(checkVotes(votes(4, 1), 5, true, ['0'])).toEqual([]);
    expect(checkVotes(votes(5, 0), 5, true, ['0'])).toEqual([]);
    expect(checkVotes(votes(0, 5), 5, false, ['0'])).toEqual([]);
    for (const [yes, against] of [
      [3, 1],
      [4, 2],
      [-1, 6],
      [6, -1],
      [2.5, 2.5],
      [4.5, 0.5],
      [Number.NaN, 5],
    ] as const)
      expect(fields(votes(yes, against), 5, true, ['x', '0'])).toEqual(['x.0.votesFor']);
    expect(fields(votes(4, 1), 5, false, ['x', '0'])).toEqual(['x.0.eligible']);
    expect(checkVotes(votes(4, 1), 5, false, [])).toMatchObject([{ code: 'INVALID_VALUE' }]);
    expect(checkVotes(votes(9, 1), 5, true, [])).toMatchObject([{ code: 'INVALID_VALUE' }]);
  });

  it('needs its quorum, its Chair, and nobody else: each is said', () => {
    const said = (present: readonly string[], chairId: string | null = 'a') => checkQuorum(present, MEMBERS, chairId);
    expect(said(['a', 'b', 'c', 'd', 'e'])).toEqual([]);
    expect(said(['a', 'b', 'c', 'd'])).toMatchObject([{ code: 'INVALID_VALUE', path: ['presentIds'] }]);
    expect(said(['b', 'c', 'd', 'e', 'f'])).toHaveLength(1);
    expect(said(['a', 'b', 'c', 'd', 'e'], null)).toHaveLength(1);
    expect(said(['a', 'b', 'c', 'd', 'e', 'x'])).toHaveLength(1);
    expect(said(['a', 'b', 'c', 'd', 'd'])).toHaveLength(1);
    expect(said(['x', 'x'])).toHaveLength(3);
  });
});
