import { useId } from 'react';
import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { SearchBox } from '../../parts/search-box';
import type { DeskRound, Filter } from './desk-data';

interface DeskFilterProps {
  readonly round: DeskRound;
  readonly filter: Filter;
  readonly narrow: (change: Partial<Filter>) => void;
}

/** Words and choices that narrow the table. */
export function DeskFilter({ round, filter, narrow }: DeskFilterProps) {
  const t = useTexts();
  const d = useDeskTexts();
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const posts = round.posts.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <div className="toolbar filters">
      <SearchBox label={d.search} value={filter.tim} onChange={(tim) => narrow({ tim })} />
      <Narrow label={d.post} value={filter.vitri} options={posts} onChange={(vitri) => narrow({ vitri })} />
      <Narrow
        label={d.state}
        value={filter.tinhtrang}
        options={named(t.rounds.applicationStates)}
        onChange={(tinhtrang) => narrow({ tinhtrang })}
      />
      <Narrow
        label={d.check}
        value={filter.thamdinh}
        options={named(d.conclusions)}
        onChange={(thamdinh) => narrow({ thamdinh })}
      />
    </div>
  );
}

interface NarrowProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Narrow({ label, value, options, onChange }: NarrowProps) {
  const d = useDeskTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{d.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
