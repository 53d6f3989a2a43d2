import { ChangeRoundDates } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { DayField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { shownDay } from '../../text/day';
import { useTyped } from '../../typed-here';
import { reader, type Preparing } from './prepare-data';
import { usePart } from './use-part';

const NAMES = ['notice', 'opens', 'closes', 'written', 'defence'] as const;

/** The days of the round. */
export function DatesForm({ round }: { readonly round: Preparing }) {
  const t = useTexts();
  const p = usePrepareTexts();
  const { act, isSaved } = usePart(ChangeRoundDates, (data) => data.changeRoundDates.errors);
  const [days, setDays] = useTyped<Readonly<Record<(typeof NAMES)[number], string>>>(
    `dates ${round.id} ${String(round.version)}`,
    () => {
      const { notice, opens, closes, written, defence } = round.dates;
      const shown = { notice, opens, closes, defence };
      const typed = (day: string | null): string => (day === null ? '' : shownDay(day));
      return {
        notice: typed(shown.notice),
        opens: typed(opens),
        closes: typed(closes),
        written: typed(written),
        defence: typed(defence),
      };
    },
  );
  const submit = (): void => {
    const read = reader({ ...t.shell, ...p });
    const dates = {
      notice: read.day('dates.notice', days.notice),
      opens: read.day('dates.opens', days.opens),
      closes: read.day('dates.closes', days.closes),
      written: read.optionalDay('dates.written', days.written),
      defence: read.day('dates.defence', days.defence),
    };
    if (read.errors.length > 0) act.refuse(read.errors);
    else void act.run({ input: { roundId: round.id, expectedVersion: round.version, dates } });
  };
  return (
    <section className="card" id="dates" aria-labelledby="dates-title">
      <h2 id="dates-title">{p.dates}</h2>
      <p className="hint">{p.datesHint}</p>
      <Form {...act} submitLabel={p.saveDates} onSubmit={submit}>
        {isSaved ? <Notice kind="success">{p.saved}</Notice> : null}
        <FieldGroup path="dates" label={p.dates}>
          {NAMES.map((name) => (
            <DayField
              key={name}
              path={`dates.${name}`}
              label={t.rounds.dateNames[name]}
              isOptional={name === 'written'}
              value={days[name]}
              onChange={(text) => setDays({ ...days, [name]: text })}
            />
          ))}
        </FieldGroup>
      </Form>
    </section>
  );
}
