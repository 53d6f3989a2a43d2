import { Select } from 'antd';
import { useState } from 'react';
import { useOfficeTexts } from '../i18n/office';
import { matches } from '../text/fold';
import { FieldErrors, useField } from './form';

/** Somebody who can be chosen. */
export interface Pickable {
  readonly id: string;
  readonly displayName: string;
  readonly position: string;
}

interface PersonPickerProps {
  readonly path: string;
  readonly label: string;
  readonly people: readonly Pickable[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const ACCOUNT_ID = /^acc_[A-Za-z0-9]+$/;

/** Chooses a person by typing part of the name, with or without accents; an account's id is taken as it is. */
export function PersonPicker({ path, label, people, value, onChange }: PersonPickerProps) {
  const o = useOfficeTexts();
  const { id, errors, attributes } = useField(path, label, false);
  const [search, setSearch] = useState('');
  const typedId = search.trim();
  const options = people.map((person) => ({
    value: person.id,
    label: person.position === '' ? person.displayName : `${person.displayName} – ${person.position}`,
  }));
  const isKnown = (wanted: string): boolean => options.some((option) => option.value === wanted);
  for (const extra of [typedId, value ?? '']) {
    if (ACCOUNT_ID.test(extra) && !isKnown(extra)) options.push({ value: extra, label: extra });
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        {...attributes}
        className="picker"
        showSearch={{
          onSearch: setSearch,
          filterOption: (input, option) => matches(`${option?.label ?? ''} ${option?.value ?? ''}`, input),
        }}
        allowClear
        options={options}
        value={value}
        status={errors.length > 0 ? 'error' : ''}
        placeholder={o.bodies.choosePerson}
        notFoundContent={o.bodies.noPerson}
        onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
      />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
