import { useState } from 'react';
import { DecideSeal, type SealDecision } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Empty, Notice, Tag } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import { useWho } from '../../viewer';
import { choicesOf } from './bag-fields';
import { mayPrepare, useExamDayAct, type ExamDayRound, type BagRecord } from './exam-day-data';
import { HandOverForm } from './hand-over-form';
import { OpeningForm } from './opening-form';

const HOLDING: readonly string[] = ['EXAM_PAPER_HEAD', 'CODING_HEAD'];
const OPEN: readonly string[] = ['WRITTEN', 'DEFENCE'];

/** Who holds which sealed bag; nothing here can be written in words, and the page says why. */
export function CustodySection({ round }: { readonly round: ExamDayRound }) {
  const { bags: b } = useExamDayTexts();
  const own = useWho().data?.viewer?.account.id ?? '';
  const isOpen = OPEN.includes(round.state);
  const leads = mayPrepare(round) || (isOpen && round.myRoles.includes('COUNCIL_SECRETARY'));
  const mayHandOver = leads || (isOpen && round.myRoles.some((role) => HOLDING.includes(role)));
  const rooms = (round.examDay?.rooms ?? []).map((room, index) => ({ room, index }));
  const openable = rooms.filter(({ room }) => leads || room.invigilators.some(({ id }) => id === own));
  const waiting = round.handovers.filter(waits);
  return (
    <section className="card" aria-labelledby="bags">
      <h2 id="bags">{b.title}</h2>
      <Notice kind="info">{b.why}</Notice>
      {round.handovers.length === 0 ? <Empty>{b.none}</Empty> : <RecordTable round={round} />}
      {isOpen && round.myRoles.includes('COUNCIL_CHAIR')
        ? waiting.map((record) => <DecideForm key={record.id} round={round} record={record} />)
        : null}
      {mayHandOver ? <HandOverForm key={`hand-over ${String(round.handovers.length)}`} round={round} /> : null}
      {isOpen && openable.length > 0 ? (
        <OpeningForm key={`opening ${String(round.handovers.length)}`} round={round} rooms={openable} />
      ) : null}
    </section>
  );
}

/** Whether a record waits for the Chair. */
function waits({ seal, decision, isReplaced }: BagRecord): boolean {
  return !isReplaced && decision === null && (seal === 'TORN' || seal === 'MISSING');
}

/** A bag as the lists name it. */
function useBagName(round: ExamDayRound): (record: BagRecord) => string {
  const { bags: b } = useExamDayTexts();
  return ({ kind, room, number }) => {
    const where = room === null ? '' : ` · ${round.examDay?.rooms[room]?.name ?? b.roomAt(room + 1)}`;
    return `${b.kinds[kind]} ${String(number)}${where}`;
  };
}

function RecordTable({ round }: { readonly round: ExamDayRound }) {
  const { bags: b } = useExamDayTexts();
  const nameOf = useBagName(round);
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{b.bag}</th>
          <th scope="col">{b.when}</th>
          <th scope="col">{b.seal}</th>
          <th scope="col">{b.count}</th>
          <th scope="col">{b.people}</th>
        </tr>
      </thead>
      <tbody>
        {round.handovers.map((record) => (
          <tr key={record.id}>
            <th scope="row" data-label={b.bag}>
              {nameOf(record)} {record.isReplaced ? <Tag kind="plain">{b.replaced}</Tag> : null}
            </th>
            <td data-label={b.when}>{shownInstant(record.at)}</td>
            <td data-label={b.seal}>
              {b.seals[record.seal]} {waits(record) ? <Tag kind="bad">{b.waits}</Tag> : null}
              {record.decision === null ? null : <Tag kind="plain">{b.decisions[record.decision]}</Tag>}
            </td>
            <td data-label={b.count}>
              {record.sheets === null ? record.count : `${String(record.count)} (${String(record.sheets)})`}
            </td>
            <td data-label={b.people}>
              <People record={record} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function People({ record }: { readonly record: BagRecord }) {
  const { bags: b } = useExamDayTexts();
  const { act, giver, receiver, witness, witnesses } = record;
  if (act === 'OPENED') {
    return (
      <>
        {b.opened}: {giver.displayName}, {receiver.displayName}. {b.candidates(witnesses.join(', '))}
      </>
    );
  }
  return (
    <>
      {giver.displayName} → {receiver.displayName}; {witness?.displayName}
    </>
  );
}

function DecideForm({ round, record }: { readonly round: ExamDayRound; readonly record: BagRecord }) {
  const { bags: b } = useExamDayTexts();
  const [decision, setDecision] = useState<SealDecision>('USE_RESERVE');
  const act = useExamDayAct(DecideSeal, (data) => data.decideSeal.errors);
  const label = b.decide(useBagName(round)(record));
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <Form
        {...act}
        submitLabel={b.decision}
        onSubmit={() => {
          void act.run({ input: { handoverId: record.id, expectedVersion: record.version, decision } });
        }}
      >
        <ChoiceField
          path="decision"
          label={b.decision}
          value={decision}
          onChange={setDecision}
          options={choicesOf(b.decisions)}
        />
      </Form>
    </section>
  );
}
