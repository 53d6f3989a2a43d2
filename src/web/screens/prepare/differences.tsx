import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RegulationOf } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { ChoiceField } from '../../parts/field';
import { Waiting } from '../../parts/notice';
import { send } from '../../send';
import { useOtherRounds } from './other-rounds';
import type { Preparing } from './prepare-data';

type Entries = NonNullable<Preparing['regulation']>['entries'];

/** What the stored rules do differently from the defaults, or from those of another round: the one they were copied from. */
export function Differences({ round }: { readonly round: Preparing }) {
  const p = usePrepareTexts();
  const [other, setOther] = useState('');
  const rounds = useOtherRounds(round.id);
  const { data, isFetching } = useQuery({
    queryKey: ['regulation-of', other],
    queryFn: () => send(RegulationOf, { id: other }),
    enabled: other !== '',
  });
  if (round.regulation === null) return null;
  const { entries } = round.regulation;
  const values = other === '' ? new Map(entries.map(({ name, usual }) => [name, usual])) : valuesOf(data?.round);
  return (
    <>
      <h3>{p.differences}</h3>
      <ChoiceField
        path="compareWith"
        label={p.compareWith}
        value={other}
        options={[
          { value: '', label: p.theDefaults },
          ...rounds.map(({ id, code, title }) => ({ value: id, label: `${code} – ${title}` })),
        ]}
        onChange={setOther}
      />
      {isFetching ? <Waiting /> : <DifferenceTable entries={entries} values={values} />}
    </>
  );
}

function valuesOf(round: { readonly regulation: { readonly entries: Entries } | null } | null | undefined) {
  return new Map((round?.regulation?.entries ?? []).map(({ name, value }) => [name, value]));
}

interface DifferenceProps {
  readonly entries: Entries;
  readonly values: ReadonlyMap<string, string>;
}

function DifferenceTable({ entries, values }: DifferenceProps) {
  const t = useTexts();
  const p = usePrepareTexts();
  const different = entries.filter(({ name, value }) => value !== values.get(name));
  if (different.length === 0) return <p role="status">{p.noDifference}</p>;
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{t.rounds.parameter}</th>
          <th scope="col">{t.rounds.value}</th>
          <th scope="col">{p.compared}</th>
          <th scope="col">{t.rounds.clause}</th>
        </tr>
      </thead>
      <tbody>
        {different.map(({ name, wording, value, clause }) => (
          <tr key={name}>
            <th scope="row" data-label={t.rounds.parameter}>
              {wording}
            </th>
            <td data-label={t.rounds.value}>{value}</td>
            <td data-label={p.compared}>{values.get(name)}</td>
            <td data-label={t.rounds.clause}>{clause}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
