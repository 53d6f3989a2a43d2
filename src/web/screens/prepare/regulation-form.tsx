import { SetRegulation } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { useTyped } from '../../typed-here';
import { PaperField } from './paper-field';
import type { Preparing } from './prepare-data';
import { regulationDraft, regulationInput, type RegulationDraft } from './regulation-draft';
import { RehearsalSection } from './rehearsal-section';
import { typedRules } from './typed-rules';
import { usePart } from './use-part';

interface PartProps {
  readonly draft: RegulationDraft;
  readonly set: (change: Partial<RegulationDraft>) => void;
}

/** The rules of the round: every parameter with what it means worked out on figures. */
export function RegulationForm({ round }: { readonly round: Preparing }) {
  const t = useTexts();
  const p = usePrepareTexts();
  const { act, isSaved } = usePart(SetRegulation, (data) => data.setRegulation.errors);
  const [draft, setDraft] = useTyped(`regulation ${round.id} ${String(round.version)}`, () =>
    regulationDraft(round.regulation),
  );
  const set = (change: Partial<RegulationDraft>): void => setDraft((known) => ({ ...known, ...change }));
  const submit = (): void => {
    const read = regulationInput(draft, round, { ...t.shell, ...p });
    if ('errors' in read) act.refuse(read.errors);
    else void act.run({ input: read.input });
  };
  const hasWritten = round.dates.written !== null;
  return (
    <>
      <section className="card" id="regulation" aria-labelledby="regulation-title">
        <h2 id="regulation-title">{p.regulation}</h2>
        <Form {...act} submitLabel={p.saveRegulation} onSubmit={submit}>
          {isSaved ? <Notice kind="success">{p.saved}</Notice> : null}
          <DocumentPart draft={draft} set={set} />
          <MarkPart draft={draft} set={set} hasWritten={hasWritten} />
          <ConditionPart draft={draft} set={set} />
        </Form>
        <Differences round={round} />
      </section>
      <RehearsalSection roundId={round.id} typed={typedRules(draft, round, { ...t.shell, ...p })} isTyped />
    </>
  );
}

function DocumentPart({ draft, set }: PartProps) {
  const p = usePrepareTexts();
  return (
    <FieldGroup path="regulation.document" label={p.document}>
      <TextField
        path="regulation.document.number"
        label={p.number}
        hint={p.numberHint}
        value={draft.number}
        onChange={(number) => set({ number })}
        size="medium"
      />
      <DayField path="regulation.document.date" label={p.date} value={draft.date} onChange={(date) => set({ date })} />
      <TextField
        path="regulation.document.issuer"
        label={p.issuer}
        value={draft.issuer}
        onChange={(issuer) => set({ issuer })}
      />
    </FieldGroup>
  );
}

function MarkPart({ draft, set, hasWritten }: PartProps & { readonly hasWritten: boolean }) {
  const p = usePrepareTexts();
  const fields = [
    { key: 'decimals', path: 'decimals', written: false },
    { key: 'agree', path: 'writtenBands.agree', written: true },
    { key: 'third', path: 'writtenBands.third', written: true },
    { key: 'gate', path: 'gate', written: true },
    { key: 'spread', path: 'defenceSpread', written: false },
    { key: 'minimum', path: 'minimumCandidates', written: false },
  ] as const;
  const hints = {
    decimals: p.decimalsHint,
    agree: p.agreeHint,
    third: p.thirdHint,
    gate: p.gateHint,
    spread: p.spreadHint,
    minimum: p.minimumHint,
  };
  return (
    <FieldGroup path="regulation" label={p.parameters}>
      {fields
        .filter(({ written }) => hasWritten || !written)
        .map(({ key, path }) => (
          <TextField
            key={key}
            path={`regulation.${path}`}
            label={p[key]}
            hint={hints[key]}
            value={draft[key]}
            onChange={(text) => set({ [key]: text })}
            size="short"
            isOptional={key === 'spread'}
            input={{ inputMode: 'decimal' }}
          />
        ))}
      <ChoiceField
        path="regulation.ballot"
        label={p.ballot}
        value={draft.ballot}
        options={(['SIGNED', 'PUBLIC', 'SECRET'] as const).map((value) => ({ value, label: p.ballots[value] }))}
        onChange={(ballot) => set({ ballot })}
      />
      <ChoiceField
        path="regulation.entry"
        label={p.entry}
        value={draft.entry}
        options={(['PAPER_DOUBLE_ENTRY', 'DIRECT'] as const).map((value) => ({ value, label: p.entries[value] }))}
        onChange={(entry) => set({ entry })}
      />
    </FieldGroup>
  );
}

function ConditionPart({ draft, set }: PartProps) {
  const p = usePrepareTexts();
  const at = (field: string): string => `regulation.conditions.${field}`;
  return (
    <FieldGroup path="regulation.conditions" label={p.conditions}>
      <TextField
        path={at('termMonths')}
        label={p.term}
        hint={p.termHint}
        value={draft.term}
        onChange={(term) => set({ term })}
        size="short"
        input={{ inputMode: 'numeric' }}
      />
      <DayField
        path={at('ageOn')}
        label={p.ageOn}
        hint={p.ageOnHint}
        isOptional
        value={draft.ageOn}
        onChange={(ageOn) => set({ ageOn })}
      />
      <TextField
        path={at('monthsInPost')}
        label={p.inPost}
        hint={p.inPostHint}
        value={draft.inPost}
        onChange={(inPost) => set({ inPost })}
        size="short"
        input={{ inputMode: 'numeric' }}
      />
      <StandardFields draft={draft} set={set} />
      <PaperField papers={draft.papers} set={(papers) => set({ papers })} />
    </FieldGroup>
  );
}

function StandardFields({ draft, set }: PartProps) {
  const p = usePrepareTexts();
  const at = (field: string): string => `regulation.conditions.${field}`;
  return (
    <>
      <ChoiceField
        path={at('education')}
        label={p.education}
        value={draft.education}
        options={(['BELOW_UNIVERSITY', 'UNIVERSITY', 'MASTER', 'DOCTOR'] as const).map((value) => ({
          value,
          label: p.educations[value],
        }))}
        onChange={(education) => set({ education })}
      />
      <ChoiceField
        path={at('politics')}
        label={p.politics}
        value={draft.politics}
        options={(['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED'] as const).map((value) => ({
          value,
          label: p.politicsLevels[value],
        }))}
        onChange={(politics) => set({ politics })}
      />
      <ChoiceField
        path={at('partyMember')}
        label={p.party}
        value={draft.party}
        options={[
          { value: 'no', label: p.no },
          { value: 'yes', label: p.yes },
        ]}
        onChange={(party) => set({ party })}
      />
    </>
  );
}

/** What the stored rules do differently from the defaults. */
function Differences({ round }: { readonly round: Preparing }) {
  const t = useTexts();
  const p = usePrepareTexts();
  if (round.regulation === null) return null;
  const different = round.regulation.entries.filter(({ value, usual }) => value !== usual);
  return (
    <>
      <h3>{p.differences}</h3>
      {different.length === 0 ? (
        <p>{p.noDifference}</p>
      ) : (
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{t.rounds.parameter}</th>
              <th scope="col">{t.rounds.value}</th>
              <th scope="col">{p.usual}</th>
              <th scope="col">{t.rounds.clause}</th>
            </tr>
          </thead>
          <tbody>
            {different.map(({ name, wording, value, usual, clause }) => (
              <tr key={name}>
                <th scope="row" data-label={t.rounds.parameter}>
                  {wording}
                </th>
                <td data-label={t.rounds.value}>{value}</td>
                <td data-label={p.usual}>{usual}</td>
                <td data-label={t.rounds.clause}>{clause}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
