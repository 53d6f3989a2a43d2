import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useAct } from '../../act';
import {
  AppointBody,
  type AppointedBy,
  type BodyKind,
  type RoundPageQuery,
  type Seat,
} from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { ChoiceField } from '../../parts/field';
import { useFocusAfter } from '../../parts/focus-after';
import { FieldGroup, Form } from '../../parts/form';
import { PersonPicker, type Pickable } from '../../parts/person-picker';
import { fieldId } from '../../text/field-errors';
import { nextKey, useTyped } from '../../typed-here';
import { useIssued } from '../people/issued';
import { BLANK_DECISION, BLANK_SEATS, bodyInput, SEATS_OF, type SeatRow } from './body-draft';
import { DecisionFields } from './decision-fields';

interface BodyFormProps {
  readonly round: NonNullable<RoundPageQuery['round']>;
  readonly kinds: readonly BodyKind[];
  readonly first: BodyKind;
  readonly onSaved: (kind: BodyKind) => void;
}

/** One body: its decision and who sits in it. The server says which combinations are forbidden. */
export function BodyForm({ round, kinds, first, onSaved }: BodyFormProps) {
  const t = useTexts();
  const o = useOfficeTexts();
  const client = useQueryClient();
  const place = `body ${round.id} ${kinds.join()}`;
  const [kind, setKind] = useTyped<BodyKind>(`${place} kind`, first);
  const [decision, setDecision] = useTyped(`${place} decision`, BLANK_DECISION);
  const [appointedBy, setAppointedBy] = useTyped<AppointedBy>(`${place} appointedBy`, 'AUTHORITY');
  const [chairIsHead, setChairIsHead] = useTyped(`${place} chairIsHead`, false);
  const [seats, setSeats] = useTyped<readonly SeatRow[]>(`${place} seats`, () => BLANK_SEATS[first]);
  const appoint = useAct(AppointBody, {
    refused: (data) => data.appointBody.errors,
    done: async () => {
      await client.invalidateQueries();
      onSaved(kind);
    },
  });
  const submit = (): void => {
    const words = { fillIn: t.shell.fillIn, dayWrong: t.shell.dayWrong, missingPerson: o.bodies.missingPerson };
    const read = bodyInput({ roundId: round.id, kind, decision, seats, appointedBy, chairIsHead }, words);
    if ('errors' in read) appoint.refuse(read.errors);
    else void appoint.run({ input: read.input });
  };
  const choose = (next: BodyKind): void => {
    setKind(next);
    setSeats(BLANK_SEATS[next]);
    appoint.refuse([]);
  };
  return (
    <Form {...appoint} submitLabel={o.bodies.submit} onSubmit={submit}>
      <fieldset>
        <legend>{t.rounds.bodyName(kind)}</legend>
        <ChoiceField
          path="kind"
          label={o.bodies.kind}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t.rounds.bodyName(one) }))}
          onChange={choose}
        />
        <DecisionFields decision={decision} isOptional={kind !== 'COUNCIL'} onChange={setDecision} />
        <OwnFacts
          kind={kind}
          appointedBy={appointedBy}
          chairIsHead={chairIsHead}
          onAppointedBy={setAppointedBy}
          onChairIsHead={setChairIsHead}
        />
      </fieldset>
      <SeatFields roundId={round.id} kind={kind} seats={seats} onChange={setSeats} people={usePeople(round)} />
    </Form>
  );
}

interface OwnFactsProps {
  readonly kind: BodyKind;
  readonly appointedBy: AppointedBy;
  readonly chairIsHead: boolean;
  readonly onAppointedBy: (appointedBy: AppointedBy) => void;
  readonly onChairIsHead: (chairIsHead: boolean) => void;
}

/** What is asked of the supervisors and of the Council only (BR-18). */
function OwnFacts({ kind, appointedBy, chairIsHead, onAppointedBy, onChairIsHead }: OwnFactsProps) {
  const { bodies: o } = useOfficeTexts();
  if (kind === 'SUPERVISION') {
    return (
      <ChoiceField<AppointedBy>
        path="appointedBy"
        label={o.appointedBy}
        value={appointedBy}
        options={(['AUTHORITY', 'SUPERIOR'] as const).map((one) => ({ value: one, label: o.appointers[one] }))}
        onChange={onAppointedBy}
      />
    );
  }
  if (kind !== 'COUNCIL') return null;
  return (
    <label className="check">
      <input type="checkbox" checked={chairIsHead} onChange={() => onChairIsHead(!chairIsHead)} />
      {o.chairIsHead}
    </label>
  );
}

/** People offered before anything is typed: those invited just now, and those already seated in the round. */
export function usePeople(round: BodyFormProps['round']): readonly Pickable[] {
  const { issued } = useIssued();
  const all = [
    ...issued.map(({ account }) => account),
    ...round.bodies.flatMap((body) => body.seats.map(({ person }) => person)),
  ];
  return all.filter((person, index) => all.findIndex((other) => other.id === person.id) === index);
}

interface SeatFieldsProps {
  readonly roundId: string;
  readonly kind: BodyKind;
  readonly seats: readonly SeatRow[];
  readonly onChange: (seats: readonly SeatRow[]) => void;
  readonly people: readonly Pickable[];
}

function SeatFields({ roundId, kind, seats, onChange, people }: SeatFieldsProps) {
  const t = useTexts();
  const o = useOfficeTexts();
  const counter = useRef(nextKey(seats, 100));
  const goTo = useFocusAfter(seats);
  const change = (key: number, part: Partial<SeatRow>): void =>
    onChange(seats.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <FieldGroup path="seats" label={o.bodies.seats}>
      {seats.map((row, index) => (
        <div className="row-grid seat-row" key={row.key}>
          <PersonPicker
            path={personPath(index)}
            label={o.bodies.personOf(index + 1)}
            roundId={roundId}
            people={people}
            value={row.personId}
            onChange={(personId) => change(row.key, { personId })}
          />
          <ChoiceField<Seat>
            path={`seats.${String(index)}.seat`}
            label={o.bodies.seatOf(index + 1)}
            value={row.seat}
            options={SEATS_OF[kind].map((seat) => ({ value: seat, label: t.rounds.seatName(seat, kind) }))}
            onChange={(seat) => change(row.key, { seat })}
          />
          <button
            type="button"
            className="button row-button"
            aria-label={o.bodies.removeOf(index + 1)}
            onClick={() => {
              goTo(fieldId(seats.length === 1 ? 'seats' : personPath(Math.min(index, seats.length - 2))));
              onChange(seats.filter((one) => one.key !== row.key));
            }}
          >
            {o.bodies.remove}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button row-button"
        onClick={() => {
          goTo(fieldId(personPath(seats.length)));
          onChange([...seats, { key: counter.current++, personId: null, seat: 'MEMBER' }]);
        }}
      >
        {o.bodies.add}
      </button>
    </FieldGroup>
  );
}

function personPath(index: number): string {
  return `seats.${String(index)}.personId`;
}
