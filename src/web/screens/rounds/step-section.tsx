import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import {
  CloseRegistration,
  CompileWritten,
  ConfirmCandidates,
  OpenRegistration,
  OpenScoring,
} from '../../generated/operations';
import { useRoundStepsTexts } from '../../i18n/round-steps';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import type { RoundDetails } from './facts-sections';

type Step = 'openRegistration' | 'closeRegistration' | 'confirmCandidates' | 'compileWritten' | 'openScoring';

const STEP_OF: Readonly<Record<RoundDetails['state'], { readonly step: Step; readonly role: string } | null>> = {
  DRAFT: { step: 'openRegistration', role: 'COUNCIL_CHAIR' },
  REGISTRATION: { step: 'closeRegistration', role: 'COUNCIL_CHAIR' },
  SCREENING: { step: 'confirmCandidates', role: 'COUNCIL_CHAIR' },
  WRITTEN: { step: 'compileWritten', role: 'COUNCIL_CHAIR' },
  DEFENCE: { step: 'openScoring', role: 'PANEL_HEAD' },
  CONCLUDED: null,
};

/** The act that moves the round on, for the one whose act it is; asked once more before it is done. */
export function StepSection({ round }: { readonly round: RoundDetails }) {
  const r = useRoundStepsTexts();
  const [isAsked, setAsked] = useState(false);
  const next = STEP_OF[round.state];
  if (next === null || !round.myRoles.includes(next.role)) return null;
  // Nothing is compiled while the blind map is sealed; the way to open it is the page of the written paper.
  if (next.step === 'compileWritten' && round.writtenProgress?.mapOpened === false) return null;
  return (
    <section className="card" aria-labelledby="next-step">
      <h2 id="next-step">{r.nextStep}</h2>
      <button type="button" className="button primary" onClick={() => setAsked(true)}>
        {r.steps[next.step]}
      </button>
      {isAsked ? <StepDialog round={round} step={next.step} onClose={() => setAsked(false)} /> : null}
    </section>
  );
}

interface StepDialogProps {
  readonly round: RoundDetails;
  readonly step: Step;
  readonly onClose: () => void;
}

function StepDialog({ round, step, onClose }: StepDialogProps) {
  const t = useTexts();
  const r = useRoundStepsTexts();
  const act = useStep(step, onClose);
  return (
    <Dialog title={r.steps[step]} onClose={onClose}>
      <p>{r.stepQuestions[step]}</p>
      <Form
        {...act}
        submitLabel={r.steps[step]}
        onSubmit={() => {
          void act.run({ input: { roundId: round.id, expectedVersion: round.version } });
        }}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        {null}
      </Form>
    </Dialog>
  );
}

function useStep(step: Step, onDone: () => void) {
  const client = useQueryClient();
  const done = async (): Promise<void> => {
    onDone();
    await client.invalidateQueries();
  };
  const open = useAct(OpenRegistration, { refused: (data) => data.openRegistration.errors, done });
  const close = useAct(CloseRegistration, { refused: (data) => data.closeRegistration.errors, done });
  const confirm = useAct(ConfirmCandidates, { refused: (data) => data.confirmCandidates.errors, done });
  const compile = useAct(CompileWritten, { refused: (data) => data.compileWritten.errors, done });
  const scoring = useAct(OpenScoring, { refused: (data) => data.openScoring.errors, done });
  const acts = {
    openRegistration: open,
    closeRegistration: close,
    confirmCandidates: confirm,
    compileWritten: compile,
    openScoring: {
      ...scoring,
      run: ({ input: { roundId } }: { input: { roundId: string; expectedVersion: number } }) =>
        scoring.run({ input: { roundId } }),
    },
  };
  return acts[step];
}
