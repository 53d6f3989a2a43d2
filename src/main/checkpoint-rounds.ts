import type { Integrity } from '../application/integrity/integrity';
import type { CommittedAct } from '../persistence/mongo/unit-of-work';

/** Acts after which a checkpoint is signed at once, since people print, compare or rely on what then stands (trust.md 3.4.7). */
const MILESTONES: ReadonlySet<string> = new Set([
  'openRegistration',
  'closeRegistration',
  'confirmCandidates',
  'codeScripts',
  'openBlindMap',
  'beginStubReading',
  'enterStubs',
  'compileWritten',
  'openScoring',
  'recordTieDecision',
  'establishResult',
  'issuePapers',
  'publishResult',
]);
/** The longest time that a change waits for its checkpoint, in milliseconds. */
const EVERY = 5 * 60 * 1_000;
/** The most entries that wait for one. */
const MOST = 1_000;

/** Signs checkpoints of what has changed: at milestones, every thousand entries, every five minutes, and at the end. */
export interface CheckpointRounds {
  readonly noticed: (acts: readonly CommittedAct[]) => void;
  /** Verifies every chain there is; the product starts, but gives no results, when one does not fit. */
  readonly begin: () => Promise<void>;
  /** Signs what is still unsigned and ends. */
  readonly end: () => Promise<void>;
}

/** Makes the rounds; `report` hears of faults, which never reach the person whose act came before. */
export function createCheckpointRounds(integrity: Integrity, report: (error: unknown) => void): CheckpointRounds {
  const waiting = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  const sign = (chainId: string): void => {
    waiting.delete(chainId);
    last = last.then(() => integrity.sign(chainId)).catch(report);
  };
  const signAll = (): void => [...waiting.keys()].forEach(sign);
  return {
    noticed: (acts) => {
      for (const { chainId, action } of acts) {
        const count = (waiting.get(chainId) ?? 0) + 1;
        waiting.set(chainId, count);
        if (MILESTONES.has(action) || count >= MOST) sign(chainId);
      }
    },
    begin: async () => {
      for (const chainId of await integrity.chains()) await integrity.verify(chainId);
      timer = setInterval(signAll, EVERY).unref();
    },
    end: async () => {
      if (timer !== null) clearInterval(timer);
      signAll();
      await last;
    },
  };
}
