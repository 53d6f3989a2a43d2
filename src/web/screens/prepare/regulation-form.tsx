import { POST_FAMILIES } from '../../../domain/exam/post-family';
import { SetRegulation } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { useTyped } from '../../typed-here';
import { ExcuseField } from './excuse-field';
import { PaperField } from './paper-field';
import type { Preparing } from './prepare-data';
import { inFamily, regulationDraft, regulationInput, type RegulationDraft } from './regulation-draft';
import { Differences } from './differences';
import { ParameterPart } from './parameter-part';
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
  const typed = typedRules(draft, round, { ...t.shell, ...p });
  return (
    <>
      <section className="card" id="regulation" aria-labelledby="regulation-title">
        <h2 id="regulation-title">{p.regulation}</h2>
        <Form {...act} submitLabel={p.saveRegulation} onSubmit={submit}>
          {isSaved ? <Notice kind="success">{p.saved}</Notice> : null}
          <DocumentPart draft={draft} set={set} />
          <FamilyField draft={draft} set={set} />
          <ParameterPart draft={draft} set={set} hasWritten={hasWritten} typed={typed} />
          <ConditionPart draft={draft} set={set} />
          <ExcuseField excuses={draft.excuses} set={(excuses) => set({ excuses })} />
        </Form>
        <Differences round={round} />
      </section>
      <RehearsalSection roundId={round.id} typed={typed} isTyped />
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

function FamilyField({ draft, set }: PartProps) {
  const p = usePrepareTexts();
  return (
    <ChoiceField
      path="regulation.family"
      label={p.family}
      hint={p.familyHint(p.approvers[draft.family])}
      value={draft.family}
      options={POST_FAMILIES.map((value) => ({ value, label: p.families[value] }))}
      onChange={(family) => set(inFamily(draft, family))}
    />
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
