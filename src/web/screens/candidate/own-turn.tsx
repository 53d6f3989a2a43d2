import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MyApplicationQuery } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { useLive } from '../../live';
import { Notice } from '../../parts/notice';
import { shownInstant } from '../../text/day';

/** Milliseconds between two looks while no line of events is open. */
const ALONE = 15_000;

type Own = NonNullable<NonNullable<MyApplicationQuery['round']>['ownTurn']>;

/** One's own place in the order of the defence: when about, where, and nothing of anybody else. */
export default function OwnTurn({ roundId, own }: { readonly roundId: string; readonly own: Own }) {
  const h = useHearingTexts();
  const client = useQueryClient();
  const refresh = (): void => void client.invalidateQueries({ queryKey: ['my-application', roundId] });
  const isLive = useLive(roundId, refresh);
  useEffect(() => {
    if (isLive) return;
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: ['my-application', roundId] }), ALONE);
    return () => clearInterval(timer);
  }, [isLive, client, roundId]);
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
