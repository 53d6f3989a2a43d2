import { FieldGroup } from '../../parts/form';
import type { Named } from './exam-day-data';

interface InvigilatorFieldProps {
  readonly path: string;
  readonly label: string;
  readonly people: readonly Named[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Who invigilates in one room: everybody of Ban coi thi to tick. */
export function InvigilatorField({ path, label, people, chosen, onChange }: InvigilatorFieldProps) {
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <FieldGroup path={path} label={label}>
      {people.map(({ id, displayName }) => (
        <label key={id} className="check">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {displayName}
        </label>
      ))}
    </FieldGroup>
  );
}
