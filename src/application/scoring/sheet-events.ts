/** What happened to the sheets of a round beside their marks, as the tables of marks and results state it (BR-34, BR-43). */
import type { Application } from '../../domain/registration/application';
import { formatDayVi, hanoiDay } from '../../domain/calendar';
import { formatMarkVi } from '../../domain/marks';
import type { RegulatedRound } from '../../domain/exam/round';
import { sheetTotal } from '../../domain/scoring/score-sheet';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { groupBy } from '../group-by';
import { postName } from '../minutes/paper-content';
import { personOf } from '../minutes/people';
import type { People } from '../minutes/people';

/** Everything it is told from. */
export interface SheetHistory {
  readonly round: RegulatedRound;
  /** All sheets, those left out among them. */
  readonly every: readonly StoredSheet[];
  readonly applications: readonly Application[];
  readonly people: People;
}

/** A sentence for each sheet that was given back and each member who was left out for a post, by day. */
export function sheetEvents(history: SheetHistory): readonly string[] {
  const told = [...reopened(history), ...excluded(history)];
  return told
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, words }) => {
      return `Ngày ${formatDayVi(hanoiDay(at))}: ${words}`;
    });
}

interface Told {
  readonly at: Date;
  readonly words: string;
}

function reopened({ every, applications, people }: SheetHistory): readonly Told[] {
  const numbers = new Map(applications.map(({ id, candidateNumber }) => [id, candidateNumber]));
  return every.flatMap(({ applicationId, memberId, earlier }) =>
    (earlier ?? []).map(({ marks, reopenedAt: at, reason }) => {
      const sheet = `phiếu của ${personOf(people, memberId).fullName} chấm số báo danh ${numbers.get(applicationId) ?? '…'}`;
      const before =
        marks === null
          ? 'điểm đã nộp trước đó còn niêm phong'
          : `điểm đã nộp trước đó ${formatMarkVi(sheetTotal(marks))}`;
      return { at, words: `Chủ tịch Hội đồng cho chấm lại ${sheet} (${before}); lý do: ${withoutStop(reason)}` };
    }),
  );
}

function excluded({ round, every, people }: SheetHistory): readonly Told[] {
  const left = every.flatMap(({ memberId, excluded: decision }) =>
    decision == null ? [] : [{ memberId, ...decision }],
  );
  return [...groupBy(left, ({ memberId, postId }) => `${memberId} ${postId}`).values()].flatMap(([one]) => {
    if (one === undefined) return [];
    const who = personOf(people, one.memberId).fullName;
    const what = `không tính phiếu của người này cho mọi thí sinh dự tuyển ${postName(round, one.postId)}`;
    return [{ at: one.at, words: `thành viên ${who} vắng, ${what}; lý do: ${withoutStop(one.reason)}` }];
  });
}

/** The template ends the sentence. */
function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}
