import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';

const SIZES = ['16', '18', '22'] as const;
const KEPT_AS = 'thi-tuyen.text-size';

/** Larger and smaller letters, remembered on this machine: many officials do not know the browser's own zoom. */
export function TextSize() {
  const t = useTexts();
  const [index, setIndex] = useState(() => {
    const kept = SIZES.findIndex((size) => size === localStorage.getItem(KEPT_AS));
    return kept === -1 ? 0 : kept;
  });
  const size = SIZES[index] ?? '16';
  useEffect(() => {
    document.documentElement.style.fontSize = `${size}px`;
    localStorage.setItem(KEPT_AS, size);
  }, [size]);
  return (
    <div className="text-size" role="group" aria-label={t.shell.textSize}>
      <button
        type="button"
        className="button quiet"
        aria-label={t.shell.smaller}
        onClick={() => setIndex(Math.max(0, index - 1))}
      >
        A−
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={t.shell.larger}
        onClick={() => setIndex(Math.min(SIZES.length - 1, index + 1))}
      >
        A+
      </button>
    </div>
  );
}
