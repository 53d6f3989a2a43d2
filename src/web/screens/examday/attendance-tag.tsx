import { useExamDayTexts } from '../../i18n/exam-day';
import { Tag } from '../../parts/notice';
import type { Seat } from './exam-day-data';

/** What stands of one candidate at the door. */
export function AttendanceTag({ seat }: { readonly seat: Seat }) {
  const { room: r } = useExamDayTexts();
  if (seat.hasWithdrawn) return <Tag kind="plain">{r.withdrawn}</Tag>;
  if (seat.attendance === null) return <Tag kind="wait">{r.arrivals.NONE}</Tag>;
  const { state, cameAt } = seat.attendance;
  const isOut = state === 'ABSENT' || state === 'TURNED_AWAY';
  return (
    <Tag kind={isOut ? 'bad' : 'good'}>
      {r.states[state]}
      {cameAt === null ? '' : ` (${cameAt})`}
    </Tag>
  );
}
