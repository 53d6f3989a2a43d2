import { useEffect, useState } from 'react';
import { useHearingTexts } from '../../i18n/hearing';
import { clockText, secondsNow } from './clock-time';

interface ClockProps {
  readonly turn: { readonly running: boolean; readonly secondsLeft: number };
  /** When the answer with these seconds came, by this machine's clock. */
  readonly answeredAt: number;
  readonly className?: string;
}

/** The time left of a part: the server's seconds, counted on from when they came, so this machine's clock may be wrong. */
export function Clock({ turn, answeredAt, className = 'clock' }: ClockProps) {
  const h = useHearingTexts();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const seconds = secondsNow(turn, answeredAt, Math.max(now, answeredAt));
  const isOver = seconds < 0;
  return (
    <p className={isOver ? `${className} over` : className} role="timer">
      <span>{isOver ? h.over : h.left}</span> <strong>{clockText(seconds)}</strong>{' '}
      <small>{turn.running ? h.runs : h.stands}</small>
    </p>
  );
}
