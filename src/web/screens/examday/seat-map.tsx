import { useRef } from 'react';
import { useExamDayTexts } from '../../i18n/exam-day';
import type { ExamDayRound, Room } from './exam-day-data';

/** Where everybody sits, as the room looks from its front; printed together with a card for each desk. */
export function SeatMap({ round, room }: { readonly round: ExamDayRound; readonly room: Room }) {
  const { room: r } = useExamDayTexts();
  const sheet = useRef<HTMLDivElement>(null);
  const print = (): void => {
    sheet.current?.setAttribute('data-printed', '');
    document.body.setAttribute('data-printing', '');
    window.print();
    document.body.removeAttribute('data-printing');
    sheet.current?.removeAttribute('data-printed');
  };
  return (
    <details>
      <summary>{r.map}</summary>
      <div ref={sheet} className="seat-sheet">
        <ol
          className="seat-map"
          aria-label={r.mapOf(room.name)}
          style={{ gridTemplateColumns: `repeat(${String(room.columns)}, minmax(0, 1fr))` }}
        >
          {room.seats.map((one) => (
            <li key={one.applicationId}>
              <small>{one.seat}</small> <strong>{one.candidateNumber}</strong>
            </li>
          ))}
        </ol>
        <div className="desk-cards" aria-hidden="true">
          {room.seats.map((one) => (
            <div key={one.applicationId}>
              <p>{round.title}</p>
              <p className="number">{one.candidateNumber}</p>
              <p>{one.fullName}</p>
              <p>{r.card(room.name, one.seat)}</p>
            </div>
          ))}
        </div>
      </div>
      <p>
        <button type="button" className="button" onClick={print}>
          {r.print}
        </button>
      </p>
    </details>
  );
}
