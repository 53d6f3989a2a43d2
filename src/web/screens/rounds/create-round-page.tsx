import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../router';
import { useAct } from '../../act';
import { CreateRound } from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { DayField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { BLANK_ROUND, roundInput, type RoundDraft } from './round-draft';

/** A new round: who holds it and when. The agency's facts are typed here for the first time. */
export default function CreateRoundPage() {
  const t = useTexts();
  const o = useOfficeTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(BLANK_ROUND);
  const set = (change: Partial<RoundDraft>): void => setDraft((known) => ({ ...known, ...change }));
  const create = useAct(CreateRound, {
    refused: (data) => data.createRound.errors,
    done: async (data) => {
      await client.invalidateQueries({ queryKey: ['rounds'] });
      await navigate(`/ky-thi/${data.createRound.round?.id ?? ''}`);
    },
  });
  const submit = (): void => {
    const read = roundInput(draft, { fillIn: t.shell.fillIn, dayWrong: t.shell.dayWrong });
    if ('errors' in read) create.refuse(read.errors);
    else void create.run({ input: read.input });
  };
  return (
    <Page title={o.createRound.title} lead={o.createRound.lead}>
      <Form {...create} submitLabel={o.createRound.submit} onSubmit={submit}>
        <RoundFields draft={draft} set={set} />
        <AgencyFields draft={draft} set={set} />
        <DateFields draft={draft} set={set} />
      </Form>
    </Page>
  );
}

interface FieldsProps {
  readonly draft: RoundDraft;
  readonly set: (change: Partial<RoundDraft>) => void;
}

function RoundFields({ draft, set }: FieldsProps) {
  const o = useOfficeTexts();
  return (
    <FieldGroup path="round" label={o.createRound.round}>
      <TextField
        path="title"
        label={o.createRound.titleField}
        hint={o.createRound.titleHint}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        path="code"
        label={o.createRound.code}
        hint={o.createRound.codeHint}
        value={draft.code}
        onChange={(code) => set({ code })}
        size="medium"
      />
    </FieldGroup>
  );
}

function AgencyFields({ draft, set }: FieldsProps) {
  const o = useOfficeTexts();
  const fields = [
    { key: 'superior', label: o.createRound.superior, hint: o.createRound.superiorHint },
    { key: 'name', label: o.createRound.agencyName, hint: o.createRound.agencyNameHint },
    { key: 'abbreviation', label: o.createRound.abbreviation, hint: o.createRound.abbreviationHint },
    { key: 'place', label: o.createRound.place, hint: o.createRound.placeHint },
  ] as const;
  return (
    <FieldGroup path="agency" label={o.createRound.agency}>
      {fields.map(({ key, label, hint }) => (
        <TextField
          key={key}
          path={`agency.${key}`}
          label={label}
          hint={hint}
          value={draft.agency[key]}
          onChange={(text) => set({ agency: { ...draft.agency, [key]: text } })}
        />
      ))}
    </FieldGroup>
  );
}

function DateFields({ draft, set }: FieldsProps) {
  const t = useTexts();
  const o = useOfficeTexts();
  return (
    <FieldGroup path="dates" label={o.createRound.dates}>
      {(['notice', 'opens', 'closes', 'written', 'defence'] as const).map((key) => (
        <DayField
          key={key}
          path={`dates.${key}`}
          label={t.rounds.dateNames[key]}
          isOptional={key === 'written'}
          hint={key === 'written' ? o.createRound.writtenHint : t.shell.dayHint}
          value={draft.dates[key]}
          onChange={(text) => set({ dates: { ...draft.dates, [key]: text } })}
        />
      ))}
    </FieldGroup>
  );
}
