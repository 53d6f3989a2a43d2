import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { lastAnswer } from '../../send';
import { minutesLeft, type Ending } from '../../text/session-end';
import { useWho } from '../../viewer';

/** How often the clock is looked at, in milliseconds. */
const LOOK = 15_000;

/** Warns five minutes before the session ends, so that nobody loses what they are typing. */
export default function SessionWarning() {
  const t = useTexts();
  const client = useQueryClient();
  const session = useWho().data?.currentSession ?? null;
  const [ending, setEnding] = useState<Ending | null>(null);
  useEffect(() => {
    if (session === null) return;
    const look = (): void => {
      const next = minutesLeft(session, lastAnswer(), Date.now());
      setEnding(next);
      if (next?.minutes === 0) void client.invalidateQueries({ queryKey: ['viewer'] });
    };
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [session, client]);
  if (ending === null) return null;
  return (
    <div className="notice warning session-warning" role="alert">
      <p>{ending.isFinal ? t.shell.sessionIsOver(ending.minutes) : t.shell.sessionIdle(ending.minutes)}</p>
      {ending.isFinal ? null : (
        <button
          type="button"
          className="button"
          onClick={() => {
            setEnding(null);
            void client.invalidateQueries({ queryKey: ['viewer'] });
          }}
        >
          {t.shell.stay}
        </button>
      )}
    </div>
  );
}
