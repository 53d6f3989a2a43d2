import { useTexts } from '../../i18n/texts';
import type { RoundState } from '../../generated/operations';

/** States in the order they are passed. */
export const STATES: readonly RoundState[] = ['DRAFT', 'REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE', 'CONCLUDED'];

/** Where a round stands, as steps: done, now, still to come, each said in words too. */
export function RoundSteps({ state, hasWritten }: { readonly state: RoundState; readonly hasWritten: boolean }) {
  const t = useTexts();
  const steps = STATES.filter((one) => one !== 'WRITTEN' || hasWritten);
  const now = steps.indexOf(state);
  return (
    <ol className="steps" aria-label={t.rounds.stepsLabel}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < now ? 'done' : index === now ? 'now' : 'later'}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="number" aria-hidden="true">
            {index < now ? '✓' : index + 1}
          </span>
          <span>
            {t.rounds.states[step]}
            <small>{index < now ? t.rounds.stepDone : index === now ? t.rounds.stepNow : t.rounds.stepLater}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
