import type { MyApplicationQuery } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { shownDay } from '../../text/day';

type Seat = NonNullable<NonNullable<MyApplicationQuery['round']>['mySeat']>;

/** The room and the seat of one's own, once they are posted. */
export default function OwnSeat({ seat }: { readonly seat: Seat }) {
  const { own } = useExamDayTexts();
  return (
    <section className="card" aria-labelledby="own-seat">
      <h2 id="own-seat">{own.title}</h2>
      <p>
        <strong>{own.line(seat.room, seat.seat)}</strong>
      </p>
      <p>{seat.place}</p>
      <p>{own.when(seat.startsAt, shownDay(seat.date), seat.lateLimit)}</p>
    </section>
  );
}
