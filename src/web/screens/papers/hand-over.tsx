import { useState } from 'react';
import { useAct } from '../../act';
import { HandOverToArchive } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { shownDay } from '../../text/day';

interface HandOverProps {
  readonly round: {
    readonly id: string;
    readonly version: number;
    readonly myRoles: readonly string[];
    readonly resultReleasedOn: string | null;
    readonly handedOverOn: string | null;
  };
  readonly onDone: () => void;
}

const NOTHING = { place: '', receiverName: '', receiverPosition: '' };

/** Bàn giao hồ sơ lưu trữ: the whole round as one file once its result is out, and the record of who took it over. */
export function HandOver({ round, onDone }: HandOverProps) {
  const p = usePapersTexts();
  const { id, myRoles, resultReleasedOn, handedOverOn } = round;
  const isSecretary = myRoles.includes('COUNCIL_SECRETARY');
  if (resultReleasedOn === null || !(isSecretary || myRoles.includes('COUNCIL_CHAIR'))) return null;
  return (
    <section className="card" aria-labelledby="hand-over">
      <h2 id="hand-over">{p.handOverTitle}</h2>
      <p>{p.handOverLead}</p>
      <div className="actions">
        <a className="button" href={`/rounds/${id}/archive.zip`} download>
          {p.archive}
        </a>
      </div>
      {handedOverOn === null ? null : <p>{p.handedOver(shownDay(handedOverOn))}</p>}
      {handedOverOn === null && isSecretary ? <HandOverForm round={round} onDone={onDone} /> : null}
    </section>
  );
}

function HandOverForm({ round, onDone }: HandOverProps) {
  const p = usePapersTexts();
  const [isAsked, setAsked] = useState(false);
  const [facts, setFacts] = useState(NOTHING);
  const act = useAct(HandOverToArchive, {
    refused: (data) => data.handOverToArchive.errors,
    done: () => {
      setAsked(true);
      onDone();
    },
  });
  const fact = (path: keyof typeof facts) => ({
    path,
    label: p[path],
    value: facts[path],
    onChange: (value: string) => setFacts({ ...facts, [path]: value }),
  });
  if (isAsked) return <Notice kind="info">{p.handOverAsked}</Notice>;
  const submit = () => void act.run({ input: { roundId: round.id, expectedVersion: round.version, ...facts } });
  return (
    <Form {...act} submitLabel={p.handOver} onSubmit={submit}>
      <TextField {...fact('receiverName')} />
      <TextField {...fact('receiverPosition')} hint={p.receiverPositionHint} />
      <TextField {...fact('place')} />
    </Form>
  );
}
