import type { Refusal } from '../refusal';

/** The votes of a meeting on one question; the Chair's own vote settles a tie. */
export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly chairFor: boolean;
}

/** What is known of the Council's meeting on the result; what is null is printed as a line to fill in by hand. */
export interface Meeting {
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly place: string | null;
  readonly absentMemberIds: readonly string[] | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
}

/** Least number of members for a meeting to decide: two thirds, rounded up (BR-20). */
export function quorumOf(members: number): number {
  return Math.ceil((members * 2) / 3);
}

/** What the votes come to: the majority, and the Chair's side where they are equal (BR-20; NĐ 170/2025 Điều 8(2)). */
export function isCarried({ for: yes, against, chairFor }: Votes): boolean {
  return yes === against ? chairFor : yes > against;
}

/** Refuses a meeting without its quorum, without its Chair, or of people who do not belong to it (BR-20). */
export function checkQuorum(present: readonly string[], members: readonly string[], chairId: string | null): Refusal[] {
  const errors: Refusal[] = [];
  const invalid = (reason: string): void => {
    errors.push({ code: 'INVALID_VALUE', path: ['presentIds'], reason });
  };
  const needed = quorumOf(members.length);
  if (new Set(present).size < present.length || present.some((one) => !members.includes(one))) {
    invalid('Chỉ nêu thành viên Hội đồng, mỗi người một lần.');
  }
  if (present.length < needed) {
    invalid(`Cuộc họp phải có ít nhất ${String(needed)}/${String(members.length)} thành viên (hai phần ba).`);
  }
  if (chairId === null || !present.includes(chairId)) invalid('Chủ tịch Hội đồng phải có mặt.');
  return errors;
}

/** Refuses votes that do not add up to those present, or that do not come to what is written down. */
export function checkVotes(votes: Votes, present: number, decided: boolean, path: readonly string[]): Refusal[] {
  const { for: yes, against } = votes;
  if (!Number.isInteger(yes) || !Number.isInteger(against) || yes < 0 || against < 0 || yes + against !== present) {
    const reason = `Số phiếu đồng ý và không đồng ý phải cộng lại bằng ${String(present)} người dự họp.`;
    return [{ code: 'INVALID_VALUE', path: [...path, 'votesFor'], reason }];
  }
  if (isCarried(votes) === decided) return [];
  return [{ code: 'INVALID_VALUE', path: [...path, 'eligible'], reason: 'Kết luận không khớp số phiếu biểu quyết.' }];
}

/**
 * Refuses a meeting that cannot have established the result: without its quorum or its Chair, or whose votes are more than
 * those present or do not carry (BR-20; NĐ 170/2025 Điều 8(2)). What is not stated is not checked: it is filled in by pen.
 */
export function checkMeetingOfResult(meeting: Meeting, members: readonly string[], chairId: string | null): Refusal[] {
  const { startedAt, endedAt, absentMemberIds: absent, votesFor, votesAgainst } = meeting;
  const present = members.length - new Set(absent).size;
  const errors: Refusal[] = absent === null ? [] : checkAbsent(absent, members, chairId);
  const invalid = (field: string, reason: string): number =>
    errors.push({ code: 'INVALID_VALUE', path: [field], reason });
  const isCount = (votes: number | null): boolean =>
    votes === null || (Number.isInteger(votes) && votes >= 0 && votes <= present);
  const areCounts = isCount(votesFor) && isCount(votesAgainst);
  const range = `Số phiếu là số nguyên từ 0 đến ${String(present)} (số người dự họp).`;
  if (!isCount(votesFor)) invalid('votesFor', range);
  if (!isCount(votesAgainst)) invalid('votesAgainst', range);
  if (areCounts && (votesFor ?? 0) + (votesAgainst ?? 0) > present) {
    invalid('votesFor', `Tổng số phiếu không được quá ${String(present)} người dự họp.`);
  } else if (areCounts && votesFor !== null && votesAgainst !== null && votesFor < votesAgainst) {
    invalid('votesFor', 'Số phiếu tán thành chưa quá bán nên Hội đồng chưa xác định được kết quả.');
  }
  if (startedAt !== null && endedAt !== null && endedAt < startedAt) {
    errors.push({ code: 'DATES_OUT_OF_ORDER', path: ['endedAt'], earlier: 'startedAt', later: 'endedAt' });
  }
  return errors;
}

function checkAbsent(absent: readonly string[], members: readonly string[], chairId: string | null): Refusal[] {
  const errors: Refusal[] = absent.flatMap((id, index) => {
    const reason = members.includes(id)
      ? absent.indexOf(id) < index && 'Người này được nêu hai lần.'
      : 'Người này không ở trong Hội đồng.';
    return reason === false ? [] : [{ code: 'INVALID_VALUE', path: ['absentMemberIds', String(index)], reason }];
  });
  if (errors.length > 0) return errors;
  const needed = quorumOf(members.length);
  const invalid = (reason: string): Refusal => ({ code: 'INVALID_VALUE', path: ['absentMemberIds'], reason });
  if (members.length - absent.length < needed) {
    errors.push(
      invalid(`Cuộc họp phải có ít nhất ${String(needed)}/${String(members.length)} thành viên (hai phần ba).`),
    );
  }
  if (chairId !== null && absent.includes(chairId)) errors.push(invalid('Chủ tịch Hội đồng phải có mặt.'));
  return errors;
}
