import { responsibleFor } from '../../../domain/exam/responsible';
import type { RoundPlanQuery } from '../../generated/operations';

type Step = NonNullable<RoundPlanQuery['round']>['timetable'][number];

/** A step of a round that is due from this person. */
export interface DueStep {
  readonly roundId: string;
  readonly roundTitle: string;
  readonly step: Step;
}

/** A round with the steps of its plan and what this person is in it. */
export interface PlannedRound {
  readonly id: string;
  readonly title: string;
  readonly myRoles: readonly string[];
  readonly steps: readonly Step[];
}

/** Days ahead within which a step is shown. */
const AHEAD = 7;

/**
 * Steps this person acts on: overdue ones first, then those due within a week, the earliest day first.
 * @param today the day in Hà Nội, `YYYY-MM-DD`
 */
export function dueSteps(rounds: readonly PlannedRound[], today: string): readonly DueStep[] {
  const last = new Date(new Date(`${today}T00:00:00Z`).getTime() + AHEAD * 86_400_000).toISOString().slice(0, 10);
  const isOverdue = ({ step }: DueStep): boolean => step.state === 'OVERDUE';
  const due = rounds.flatMap(({ id, title, myRoles, steps }) =>
    steps
      .filter((step) => responsibleFor(step).some((role) => myRoles.includes(role)))
      .filter(({ state, due }) => state === 'OVERDUE' || (state === 'OPEN' && due <= last))
      .map((step) => ({ roundId: id, roundTitle: title, step })),
  );
  return due.sort((a, b) => Number(isOverdue(b)) - Number(isOverdue(a)) || a.step.due.localeCompare(b.step.due));
}
