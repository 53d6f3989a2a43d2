import type { ReactNode } from 'react';
import type { BodyKind, Seat } from '../generated/operations';
import { useTexts } from '../i18n/texts';
import { FieldGroup } from './form';

interface PresentMembersProps {
  readonly path: string;
  readonly label: string;
  readonly seats: readonly {
    readonly seat: Seat;
    readonly person: { readonly id: string; readonly displayName: string };
  }[];
  /** The body whose meeting it was: names the seats. */
  readonly body?: BodyKind;
  readonly present: ReadonlySet<string>;
  readonly onChange: (present: ReadonlySet<string>) => void;
  /** What the number of those present comes to, said as it changes. */
  readonly children: ReactNode;
}

/** Who of a body was at its meeting: one box to tick for each. Thành viên dự họp. */
export function PresentMembers({
  path,
  label,
  seats,
  body = 'COUNCIL',
  present,
  onChange,
  children,
}: PresentMembersProps) {
  const t = useTexts();
  const toggle = (id: string): void => {
    const next = new Set(present);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <FieldGroup path={path} label={label}>
      {seats.map(({ person, seat }) => (
        <label className="check" key={person.id}>
          <input type="checkbox" checked={present.has(person.id)} onChange={() => toggle(person.id)} />
          {person.displayName} ({t.rounds.seatName(seat, body)})
        </label>
      ))}
      <p role="status">{children}</p>
    </FieldGroup>
  );
}
