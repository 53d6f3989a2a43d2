import type { MyApplicationQuery } from '../../generated/operations';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { Link } from '../../router';
import { hanoiDay, shownDay } from '../../text/day';
import { officialMark } from '../../text/mark';

type OwnWritten = NonNullable<NonNullable<MyApplicationQuery['round']>['myWritten']>;

/** The released written mark, and until when re-marking can be asked for. */
export default function WrittenMark({ roundId, written }: { readonly roundId: string; readonly written: OwnWritten }) {
  const o = useOwnApplicationTexts();
  const { mark, opensDefence, releasedOn, appealsUntil } = written;
  return (
    <section className="card" aria-labelledby="written-mark">
      <h2 id="written-mark">{o.written.title}</h2>
      <p>
        <strong>{mark === null ? o.written.none : o.written.mark(officialMark(mark))}</strong>
        {opensDefence === null ? null : ` ${opensDefence ? o.written.opens : o.written.closed}`}
      </p>
      <p className="hint">{o.written.released(shownDay(releasedOn), shownDay(appealsUntil))}</p>
      <p>
        <Link to={`/ky-thi/${roundId}/vi-pham-phuc-khao`}>
          {hanoiDay(new Date()) > appealsUntil ? o.written.appeals : o.written.appeal}
        </Link>
      </p>
    </section>
  );
}
