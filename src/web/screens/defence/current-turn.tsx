import { useState } from 'react';
import { useAct } from '../../act';
import { EndDefence, MoveDefenceClock, type DefencePhase } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { ActFaults } from './act-faults';
import type { BoardRound, HearingLine } from './board-data';
import { useBoardDone } from './board-done';
import { Clock } from './clock';

interface CurrentTurnProps {
  readonly line: HearingLine;
  readonly minutes: NonNullable<BoardRound['defenceSession']>['minutes'];
  readonly answeredAt: number;
  readonly conducts: boolean;
}

const PHASES = ['PREPARATION', 'PRESENTATION', 'QUESTIONS'] as const satisfies readonly DefencePhase[];

/** Who is before the panel, the part that counts now, and the clock with its buttons. */
export function CurrentTurn({ line, minutes, answeredAt, conducts }: CurrentTurnProps) {
  const h = useHearingTexts();
  const { application, turn } = line;
  if (turn === null) return null;
  const lengths = {
    PREPARATION: minutes.preparation,
    PRESENTATION: minutes.presentation,
    QUESTIONS: minutes.questions,
  };
  return (
    <>
      <p className="now-before">
        <strong>
          {application.candidateNumber} · {application.fullName}
        </strong>
        <small>{application.post.title}</small>
      </p>
      <p>
        {h.phases[turn.phase]} ({h.ofMinutes(lengths[turn.phase])})
      </p>
      <Clock turn={turn} answeredAt={answeredAt} />
      {conducts ? <ClockActs line={line} turn={turn} /> : null}
    </>
  );
}

function ClockActs({ line, turn }: { readonly line: HearingLine; readonly turn: NonNullable<HearingLine['turn']> }) {
  const h = useHearingTexts();
  const { id: applicationId, fullName } = line.application;
  const [isEnding, setEnding] = useState(false);
  const act = useAct(MoveDefenceClock, { refused: (data) => data.moveDefenceClock.errors, done: useBoardDone() });
  const move = (phase: DefencePhase, running: boolean): void => {
    void act.run({ input: { applicationId, phase, running } });
  };
  const others = PHASES.slice(PHASES.indexOf(turn.phase) + 1);
  return (
    <>
      <div className="actions">
        {turn.running ? (
          <button type="button" className="button" onClick={() => move(turn.phase, false)}>
            {h.pause}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => move(turn.phase, true)}>
            {h.startOrGoOn[turn.phase]}
          </button>
        )}
        {others.map((phase) => (
          <button key={phase} type="button" className="button" onClick={() => move(phase, true)}>
            {h.start[phase]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => setEnding(true)}>
          {h.end}
        </button>
      </div>
      <ActFaults act={act} />
      {isEnding ? <EndDialog applicationId={applicationId} name={fullName} onClose={() => setEnding(false)} /> : null}
    </>
  );
}

interface EndDialogProps {
  readonly applicationId: string;
  readonly name: string;
  readonly onClose: () => void;
}

function EndDialog({ applicationId, name, onClose }: EndDialogProps) {
  const h = useHearingTexts();
  const t = useTexts();
  const act = useAct(EndDefence, { refused: (data) => data.endDefence.errors, done: useBoardDone(onClose) });
  return (
    <Dialog title={h.end} onClose={onClose}>
      <p>{h.endQuestion(name)}</p>
      <Form
        {...act}
        submitLabel={h.end}
        onSubmit={() => void act.run({ input: { applicationId } })}
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
