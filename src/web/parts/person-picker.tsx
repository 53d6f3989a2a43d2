import './person-picker.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { RoundPeople } from '../generated/operations';
import { useOfficeTexts } from '../i18n/office';
import { send } from '../send';
import { matches } from '../text/fold';
import { useTyped } from '../typed-here';
import { FieldErrors, useField } from './form';
import { useSettled } from './settled';

/** Somebody who can be chosen. */
export interface Pickable {
  readonly id: string;
  readonly displayName: string;
  readonly position: string;
}

interface PersonPickerProps {
  readonly path: string;
  readonly label: string;
  readonly roundId: string;
  /** People shown before anything is typed, such as those who serve already. */
  readonly people: readonly Pickable[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Fewest letters the server looks for. */
const SHORTEST = 2;

/** Chooses a person by typing part of the name or the office, with or without accents; the server is asked as one types. */
export function PersonPicker({ path, label, roundId, people, value, onChange }: PersonPickerProps) {
  const o = useOfficeTexts();
  const { id, errors, attributes } = useField(path, label, false);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useTyped<Pickable | null>(`chosen ${roundId} ${path}`, null);
  const { found, isSearching } = usePeople(roundId, search.trim());
  const known = [...(chosen === null ? [] : [chosen]), ...people, ...found].filter(
    (person, index, all) => all.findIndex((other) => other.id === person.id) === index,
  );
  const options = known.map((person) => ({
    value: person.id,
    label: person.position === '' ? person.displayName : `${person.displayName} – ${person.position}`,
  }));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        {...attributes}
        className="picker"
        popupRender={(list) => <div ref={(popup) => nameLists(popup, o.bodies.peopleFound)}>{list}</div>}
        showSearch={{ onSearch: setSearch, filterOption: (input, option) => matches(option?.label ?? '', input) }}
        allowClear
        options={options}
        value={value}
        status={errors.length > 0 ? 'error' : ''}
        placeholder={o.bodies.choosePerson}
        notFoundContent={isSearching ? o.bodies.searching : search === '' ? o.bodies.typeToFind : o.bodies.noPerson}
        onChange={(picked: string | undefined) => {
          setChosen(known.find((person) => person.id === picked) ?? null);
          onChange(picked ?? null);
        }}
      />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

/** Says what the list is for: the library gives it a role and no name, so a reader of the screen heard only "list". */
function nameLists(popup: HTMLElement | null, name: string): void {
  for (const list of popup?.querySelectorAll('[role=listbox]') ?? []) list.setAttribute('aria-label', name);
}

function usePeople(
  roundId: string,
  search: string,
): { readonly found: readonly Pickable[]; readonly isSearching: boolean } {
  const settled = useSettled(search);
  const query = useQuery({
    queryKey: ['round-people', roundId, settled],
    queryFn: () => send(RoundPeople, { id: roundId, search: settled }),
    enabled: settled.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
  return { found: query.data?.round?.people ?? [], isSearching: settled !== search || query.isFetching };
}
