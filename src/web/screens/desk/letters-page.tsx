import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  RecordLetterHandedOver,
  UnreachedLetters,
  type LetterWay,
  type UnreachedLettersQuery,
} from '../../generated/operations';
import { useLettersTexts } from '../../i18n/letters';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { hanoiDay, readDay, shownDay } from '../../text/day';
import { usePart } from '../prepare/use-part';
import { NotFoundPage } from '../shell/not-found-page';

type Letter = NonNullable<UnreachedLettersQuery['round']>['unreachedLetters'][number];

const WAYS: readonly LetterWay[] = ['PHONE', 'POST', 'IN_PERSON'];

/** People who gave no e-mail address, by kind of letter: the letter to print, and the record that it reached them. */
export default function LettersPage() {
  const l = useLettersTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['letters', roundId], queryFn: () => send(UnreachedLetters, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const isSecretary = round.myRoles.includes('COUNCIL_SECRETARY');
  const kinds = [...new Set(round.unreachedLetters.map(({ kind }) => kind))];
  return (
    <Page
      title={l.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {l.lead}
        </>
      }
    >
      <p>
        <Link to={`/ky-thi/${round.id}/ho-so-du-tuyen`}>{l.back}</Link>
      </p>
      {isSecretary ? null : <Notice kind="info">{l.notYours}</Notice>}
      {isSecretary && kinds.length === 0 ? <Empty>{l.none}</Empty> : null}
      {kinds.map((kind) => (
        <KindCard key={kind} roundId={round.id} letters={round.unreachedLetters.filter((one) => one.kind === kind)} />
      ))}
    </Page>
  );
}

function KindCard({ roundId, letters }: { readonly roundId: string; readonly letters: readonly Letter[] }) {
  const l = useLettersTexts();
  const [first] = letters;
  if (first === undefined) return null;
  const waiting = letters.filter(({ handedOver }) => handedOver === null);
  const done = letters.filter(({ handedOver }) => handedOver !== null);
  const id = `letters-${first.kind}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{l.kind(first.title, waiting.length, letters.length)}</h2>
      {[...waiting, ...done].map((letter) => (
        <LetterCard key={`${letter.letter} ${letter.application.id}`} roundId={roundId} letter={letter} />
      ))}
    </section>
  );
}

function LetterCard({ roundId, letter }: { readonly roundId: string; readonly letter: Letter }) {
  const l = useLettersTexts();
  const { application, kind, due, handedOver } = letter;
  return (
    <article aria-label={application.fullName}>
      <h3>{application.fullName}</h3>
      <p className="hint">
        {application.unit} · {l.until(shownDay(due))}
      </p>
      {handedOver === null ? (
        <>
          <div className="actions">
            <a
              className="button"
              href={`/rounds/${roundId}/letters/${application.id}-${kind}.pdf`}
              download
              aria-label={l.printFor(application.fullName)}
            >
              {l.print}
            </a>
            <Link
              className="button"
              to={`/ky-thi/${roundId}/ho-so-du-tuyen/${application.id}`}
              aria-label={l.contactOf(application.fullName)}
            >
              {l.contact}
            </Link>
          </div>
          <HandOverForm letter={letter} />
        </>
      ) : (
        <p>{l.done(l.ways[handedOver.way], handedOver.receiver, shownDay(handedOver.on), handedOver.by.displayName)}</p>
      )}
    </article>
  );
}

function HandOverForm({ letter: { letter, application, dossierVersion } }: { readonly letter: Letter }) {
  const t = useTexts();
  const l = useLettersTexts();
  const [way, setWay] = useState<LetterWay>('PHONE');
  const [receiver, setReceiver] = useState(application.fullName);
  const [on, setOn] = useState(shownDay(hanoiDay(new Date())));
  const { act } = usePart(RecordLetterHandedOver, (data) => data.recordLetterHandedOver.errors);
  const submit = (): void => {
    const day = readDay(on);
    if (day === null) {
      act.refuse([{ path: 'on', message: t.shell.dayHint }]);
      return;
    }
    const about = { applicationId: application.id, expectedVersion: dossierVersion, letter };
    void act.run({ input: { ...about, way, receiver, on: day } });
  };
  return (
    <Form {...act} submitLabel={l.record} onSubmit={submit}>
      <ChoiceField
        path="way"
        label={l.way}
        value={way}
        options={WAYS.map((value) => ({ value, label: l.ways[value] }))}
        onChange={setWay}
      />
      <TextField path="receiver" label={l.receiver} hint={l.receiverHint} value={receiver} onChange={setReceiver} />
      <DayField path="on" label={l.on} value={on} onChange={setOn} />
    </Form>
  );
}
