import { checkMeetingOfResult } from '../../src/domain/council-vote';
import type { Meeting } from '../../src/domain/council-vote';

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
  });
});
