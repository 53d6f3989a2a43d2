import type { MyApplicationQuery } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { Notice } from '../../parts/notice';
import { shownInstant } from '../../text/day';

type Own = NonNullable<NonNullable<MyApplicationQuery['round']>['ownTurn']>;

/** One's own place in the order of the defence: when about, where, and nothing of anybody else. */
export default function OwnTurn({ own }: { readonly own: Own }) {
  const h = useHearingTexts();
  const { position, before, state, expectedAt, place } = own;
  return (
    <section className="card" aria-labelledby="own-turn">
      <h2 id="own-turn">{h.ownTitle}</h2>
      <p>
        <strong>{h.ownPosition(position)}</strong> {h.where(place)}.
      </p>
      {state === 'WAITING' ? (
        <p>
          {h.ownBefore(before)} {expectedAt === null ? null : h.ownAbout(shownInstant(expectedAt))}
        </p>
      ) : null}
      {state === 'BEFORE_PANEL' ? <Notice kind="info">{h.ownNow}</Notice> : null}
      {state === 'DONE' ? <p>{h.ownDone}</p> : null}
    </section>
  );
}
