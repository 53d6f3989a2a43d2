import { useState } from 'react';
import { useAct } from '../../act';
import { MinuteDefence } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { AreaField } from './area-field';
import { panelOf, type BoardRound, type HearingLine } from './board-data';
import { useBoardDone } from './board-done';
import { RecordingForm } from './recording-form';

interface HearingMinutesProps {
  readonly round: BoardRound;
  readonly lines: readonly HearingLine[];
  readonly conducts: boolean;
}

/** Questions, answers and recordings of the candidates who were called, the one before the panel first. */
export function HearingMinutes({ round, lines, conducts }: HearingMinutesProps) {
  const h = useHearingTexts();
  const called = lines.filter(({ turn }) => turn !== null);
  const [chosen, setChosen] = useState<string | null>(null);
  const usual = called.find(({ state }) => state === 'BEFORE_PANEL') ?? called.at(-1);
  const line = called.find(({ application }) => application.id === chosen) ?? usual;
  if (line === undefined) return null;
  return (
    <section className="card" aria-labelledby="hearing-minutes">
      <h2 id="hearing-minutes">{h.minutesTitle}</h2>
      {called.length > 1 ? (
        <ChoiceField
          path="minutes-of"
          label={h.minutesOf}
          value={line.application.id}
          options={called.map(({ application: { id, fullName } }) => ({ value: id, label: fullName }))}
          onChange={setChosen}
        />
      ) : (
        <p>
          {h.minutesOf}: <strong>{line.application.fullName}</strong>
        </p>
      )}
      <Minuted line={line} />
      {conducts ? (
        <>
          <QuestionForm key={line.application.id} round={round} line={line} />
          <RecordingForm key={`recording ${line.application.id}`} line={line} />
        </>
      ) : null}
    </section>
  );
}

function Minuted({ line: { turn } }: { readonly line: HearingLine }) {
  const h = useHearingTexts();
  if (turn === null) return null;
  return (
    <>
      {turn.questions.length === 0 ? <p>{h.noQuestions}</p> : null}
      <ol>
        {turn.questions.map(({ askedBy, question, answer, at }) => (
          <li key={`${at} ${question}`}>
            <strong>{h.asks(askedBy.displayName)}</strong> {question}
            {answer === '' ? null : (
              <p>
                <strong>{h.answered}</strong> {answer}
              </p>
            )}
          </li>
        ))}
      </ol>
      {turn.recordings.length === 0 ? null : (
        <ul>
          {turn.recordings.map(({ name, sha256 }) => (
            <li key={sha256}>
              {name}: <code>{sha256}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function QuestionForm({ round, line }: { readonly round: BoardRound; readonly line: HearingLine }) {
  const h = useHearingTexts();
  const [askedBy, setAskedBy] = useState('');
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState('');
  const [isDone, setDone] = useState(false);
  const refresh = useBoardDone();
  const act = useAct(MinuteDefence, {
    refused: (data) => data.minuteDefence.errors,
    done: async () => {
      setQuestion('');
      setAnswer('');
      setDone(true);
      await refresh();
    },
  });
  const submit = (): void => {
    setDone(false);
    if (askedBy === '') act.refuse([{ path: 'askedBy', message: h.chooseAsker }]);
    else void act.run({ input: { applicationId: line.application.id, askedBy, question, answer } });
  };
  return (
    <Form {...act} submitLabel={h.minute} onSubmit={submit}>
      {isDone ? <Notice kind="success">{h.minuted}</Notice> : null}
      <ChoiceField
        path="askedBy"
        label={h.askedBy}
        value={askedBy}
        options={[{ value: '', label: h.chooseAsker }, ...panelOf(round)]}
        onChange={setAskedBy}
      />
      <AreaField path="question" label={h.question} value={question} onChange={setQuestion} />
      <AreaField path="answer" label={h.answer} value={answer} onChange={setAnswer} isOptional />
    </Form>
  );
}
