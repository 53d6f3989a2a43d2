import { useState } from 'react';
import { DecideViolation, RecordViolation, type ViolationForm } from '../../generated/operations';
import { useAppealsTexts } from '../../i18n/appeals';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Empty, Tag } from '../../parts/notice';
import { nameOf, useAppealAct, useCandidates, type AppealRound, type Breach } from './appeal-data';

const FORMS: readonly ViolationForm[] = ['REPRIMAND', 'WARNING', 'UNSIGNED', 'SUSPENSION', 'ANNULMENT'];
const RECORDERS = ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_MEMBER'];
const OPEN = ['WRITTEN', 'DEFENCE'];

/** The forms that the quy chế of the round knows: it may give no 0 for a list that is not signed (BR-27). */
function formsOf({ regulation }: AppealRound): readonly ViolationForm[] {
  return regulation?.unsignedIsZero === false ? FORMS.filter((form) => form !== 'UNSIGNED') : FORMS;
}

/** Minutes of breaches: the list, the Chair's decisions, and a form for who writes them. */
export function BreachSection({ round }: { readonly round: AppealRound }) {
  const a = useAppealsTexts();
  const breaches = round.violations.edges.map(({ node }) => node);
  const isOpen = OPEN.includes(round.state);
  const mayDecide = isOpen && round.myRoles.includes('COUNCIL_CHAIR');
  return (
    <section className="card" aria-labelledby="breaches">
      <h2 id="breaches">{a.breaches}</h2>
      {breaches.length === 0 ? <Empty>{a.noBreach}</Empty> : <BreachTable breaches={breaches} />}
      {mayDecide
        ? breaches
            .filter(({ upheld }) => upheld === null)
            .map((breach) => <DecideForm key={breach.id} breach={breach} />)
        : null}
      {isOpen && RECORDERS.some((role) => round.myRoles.includes(role)) ? <RecordForm round={round} /> : null}
    </section>
  );
}

function BreachTable({ breaches }: { readonly breaches: readonly Breach[] }) {
  const a = useAppealsTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{a.candidate}</th>
          <th scope="col">{a.form}</th>
          <th scope="col">{a.act}</th>
          <th scope="col">{a.decision}</th>
        </tr>
      </thead>
      <tbody>
        {breaches.map((breach) => (
          <tr key={breach.id}>
            <th scope="row" data-label={a.candidate}>
              {nameOf(breach.application)}
            </th>
            <td data-label={a.form}>{a.forms[breach.form]}</td>
            <td data-label={a.act}>{breach.act}</td>
            <td data-label={a.decision}>
              <Decision upheld={breach.upheld} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Decision({ upheld }: { readonly upheld: boolean | null }) {
  const a = useAppealsTexts();
  if (upheld === null) return <Tag kind="wait">{a.undecided}</Tag>;
  return upheld ? <Tag kind="bad">{a.upheld}</Tag> : <Tag kind="plain">{a.dismissed}</Tag>;
}

function DecideForm({ breach }: { readonly breach: Breach }) {
  const a = useAppealsTexts();
  const [upheld, setUpheld] = useState<'YES' | 'NO'>('YES');
  const [reason, setReason] = useState('');
  const act = useAppealAct(DecideViolation, (data) => data.decideViolation.errors);
  const { id: violationId, version: expectedVersion } = breach;
  return (
    <section aria-label={a.decideOn(nameOf(breach.application))}>
      <h3>
        {a.decideOn(nameOf(breach.application))}: {a.forms[breach.form]}
      </h3>
      <Form
        {...act}
        submitLabel={a.decide}
        onSubmit={() => {
          void act.run({ input: { violationId, expectedVersion, upheld: upheld === 'YES', reason } });
        }}
      >
        <ChoiceField
          path="upheld"
          label={a.decision}
          value={upheld}
          onChange={setUpheld}
          options={[
            { value: 'YES', label: a.upheld },
            { value: 'NO', label: a.dismissed },
          ]}
        />
        <TextField path="reason" label={a.reason} value={reason} onChange={setReason} />
      </Form>
    </section>
  );
}

function RecordForm({ round }: { readonly round: AppealRound }) {
  const a = useAppealsTexts();
  const candidates = useCandidates(round.id).data ?? [];
  const [chosen, setChosen] = useState('');
  const [form, setForm] = useState<ViolationForm>('REPRIMAND');
  const [words, setWords] = useState('');
  const [signed, setSigned] = useState(true);
  const [witnesses, setWitnesses] = useState('');
  const act = useAppealAct(
    RecordViolation,
    (data) => data.recordViolation.errors,
    () => setWords(''),
  );
  if (candidates.length === 0) return null;
  const submit = (): void => {
    const applicationId = chosen === '' ? (candidates[0]?.id ?? '') : chosen;
    const seen = signed ? [] : witnesses.split(',').map((one) => one.trim());
    const given = seen.filter((one) => one !== '');
    void act.run({ input: { applicationId, form, act: words, signed, witnesses: given } });
  };
  return (
    <Form {...act} submitLabel={a.record} onSubmit={submit}>
      <ChoiceField
        path="applicationId"
        label={a.candidate}
        value={chosen === '' ? (candidates[0]?.id ?? '') : chosen}
        onChange={setChosen}
        options={candidates.map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
      <ChoiceField
        path="form"
        label={a.form}
        value={form}
        onChange={setForm}
        options={formsOf(round).map((value) => ({ value, label: a.forms[value] }))}
      />
      <TextField path="act" label={a.act} value={words} onChange={setWords} />
      <label className="check">
        <input type="checkbox" checked={signed} onChange={() => setSigned(!signed)} />
        {a.signed}
      </label>
      {signed ? null : (
        <TextField path="witnesses" label={a.witnesses} hint={a.signedHint} value={witnesses} onChange={setWitnesses} />
      )}
    </Form>
  );
}
