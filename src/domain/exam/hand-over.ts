import type { Refusal } from '../refusal';
import { decideAll } from '../result';
import type { Result } from '../result';
import { stepErrors } from './round';
import type { Round } from './round';
import { checkText, tidyText } from '../text';

/** What is given to record it. */
export interface HandOverFacts {
  readonly expectedVersion: number;
  readonly place: string;
  readonly receiverName: string;
  readonly receiverPosition: string;
}

/** Records the hand-over: once, and only when the result is released, since until then the record is not whole. */
export function handOverRound(round: Round, facts: HandOverFacts, by: string, now: Date): Result<Round> {
  const { place, receiverName, receiverPosition } = facts;
  const errors: Refusal[] = [
    ...stepErrors(round, ['CONCLUDED'], facts.expectedVersion),
    ...checkText(place, ['place'], 200),
    ...checkText(receiverName, ['receiverName'], 100),
    ...checkText(receiverPosition, ['receiverPosition'], 200),
  ];
  if (round.resultRelease == null) errors.push({ code: 'RESULT_NOT_RELEASED', path: ['roundId'] });
  if (round.archiveHandOver != null) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
  return decideAll(errors, () => ({
    ...round,
    version: round.version + 1,
    archiveHandOver: {
      at: now,
      place: tidyText(place),
      by,
      receiver: { name: tidyText(receiverName), position: tidyText(receiverPosition) },
    },
  }));
}
