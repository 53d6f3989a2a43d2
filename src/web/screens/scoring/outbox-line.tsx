import '../../styles/marks.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useScoringTexts } from '../../i18n/scoring';
import { kept, useKept } from '../../kept-here';
import { askForStepUp } from '../../parts/step-up-request';
import { shownClock } from '../../text/day';
import { sendWaiting, waitingOf, type Attempt } from './outbox';

/** Between two attempts, in milliseconds; at first soon, since most breaks of a network are short. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000];

function stillWaiting(accountId: string): number {
  return waitingOf(accountId).filter(({ refused }) => refused === null).length;
}

interface Outbox {
  readonly attempt: Attempt | null;
  readonly sentAt: number | null;
}

/** Answers after which only the person at the screen can go on. */
const WAITS_FOR_PERSON: ReadonlySet<Attempt> = new Set(['SIGNED_OUT', 'UNCONFIRMED']);

/** Sends the sheets that wait on this device until the server has each, and says in words how far that is. */
export default function OutboxLine({ accountId }: { readonly accountId: string }) {
  const s = useScoringTexts();
  const count = useKept(() => stillWaiting(accountId));
  const { attempt, sentAt, again } = useSending(accountId, count > 0);
  const line = lineOf();
  return (
    <div className={line === null ? 'outbox idle' : 'outbox'}>
      <p role="status">{line}</p>
      {count > 0 && attempt === 'UNCONFIRMED' ? (
        <button type="button" className="button" onClick={() => void confirm()}>
          {s.confirmAndSend}
        </button>
      ) : null}
    </div>
  );

  async function confirm(): Promise<void> {
    if (await askForStepUp()) again();
  }

  function lineOf(): string | null {
    if (count === 0) return sentAt === null ? null : s.sent(shownClock(sentAt));
    if (attempt === null || attempt === 'DONE') return s.sendingSheets(count);
    if (attempt === 'UNCONFIRMED') return s.waitingForConfirmation(count);
    return attempt === 'BUSY' ? s.serverBusy(count) : s.waitingForNetwork(count);
  }
}

/** Tries at once, after a pause that grows, when the network is back, and when the page is looked at again. */
function useSending(accountId: string, isWanted: boolean): Outbox & { readonly again: () => void } {
  const client = useQueryClient();
  const retry = useRef<() => void>(() => undefined);
  const [outbox, setOutbox] = useState<Outbox>({ attempt: null, sentAt: null });
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let round = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tryNow = async (): Promise<void> => {
      clearTimeout(timer);
      const before = kept.ids(accountId, 'outbox').length;
      const attempt = await sendWaiting(accountId);
      const isSent = kept.ids(accountId, 'outbox').length < before;
      setOutbox((earlier) => ({ attempt, sentAt: isSent ? Date.now() : earlier.sentAt }));
      if (attempt === 'DONE') await client.invalidateQueries({ queryKey: ['my-sheets'] });
      if (attempt === 'SIGNED_OUT') await client.invalidateQueries({ queryKey: ['viewer'] });
      clearTimeout(timer);
      if (isOver || WAITS_FOR_PERSON.has(attempt) || stillWaiting(accountId) === 0) return;
      timer = setTimeout(() => void tryNow(), PAUSES[Math.min(round, PAUSES.length - 1)]);
      round += 1;
    };
    const tryAgain = (): void => {
      round = 0;
      void tryNow();
    };
    retry.current = tryAgain;
    window.addEventListener('online', tryAgain);
    document.addEventListener('visibilitychange', tryAgain);
    setOutbox({ attempt: null, sentAt: null });
    void tryNow();
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', tryAgain);
      document.removeEventListener('visibilitychange', tryAgain);
    };
  }, [accountId, isWanted, client]);
  return { ...outbox, again: () => retry.current() };
}
