import type { Refusal } from './refusal';

/** The votes of a meeting on one question; the Chair's own vote settles a tie. */
export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly chairFor: boolean;
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
