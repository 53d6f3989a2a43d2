import { sha256 } from '../application/canonical';
import type { WordingDesk } from '../application/minutes/wordings';
import type { WordingFault } from '../domain/paper/wording';
import { PaperTooHeavy, shippedWording, type PaperPress } from '../pdf';

/** Verdicts that are remembered: a wording is tried as it is typed, asked for, and agreed to. */
const MOST_REMEMBERED = 200;

const TOO_HEAVY: readonly WordingFault[] = [
  { line: null, message: 'Mẫu chạy quá lâu hoặc in ra quá nhiều. Hãy bớt vòng lặp.' },
];

/** Tries wordings on the press, on threads of its own where there are such; equal texts get one verdict. */
export function wordingDesk(press: PaperPress): WordingDesk {
  const verdicts = new Map<string, readonly WordingFault[]>();
  return {
    shipped: shippedWording,
    faults: async (wording) => {
      const key = `${wording.code} ${String(wording.templateVersion)} ${sha256(wording.text)}`;
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      const faults = await press.tryWording(wording).catch((error: unknown) => {
        if (error instanceof PaperTooHeavy) return TOO_HEAVY;
        throw error;
      });
      if (verdicts.size >= MOST_REMEMBERED) verdicts.clear();
      verdicts.set(key, faults);
      return faults;
    },
  };
}
