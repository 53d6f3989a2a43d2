import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../act';
import { DecideShortPost, type ShortPostChoice } from '../../generated/operations';
import { useDeskTexts } from '../../i18n/desk';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Tag } from '../../parts/notice';
import { shownDay } from '../../text/day';
import { useTyped } from '../../typed-here';
import { reader } from '../prepare/prepare-data';
import type { DeskRound } from './desk-data';

type Short = DeskRound['shortPosts'][number];

/** Posts with too few eligible people: what was decided on them, and for the chair the form to decide (BR-11). */
export function ShortPosts({ round }: { readonly round: DeskRound }) {
  const d = useDeskTexts();
  if (round.shortPosts.length === 0) return null;
  const isChair = round.myRoles.includes('COUNCIL_CHAIR') && round.state === 'SCREENING';
  return (
    <section className="card" id="short-posts" aria-labelledby="short-posts-title">
      <h2 id="short-posts-title">{d.shortTitle}</h2>
      <p className="hint">{d.shortHint}</p>
      {round.shortPosts.map((short) => (
        <ShortPost key={short.post.id} round={round} short={short} isChair={isChair} />
      ))}
    </section>
  );
}

interface ShortPostProps {
  readonly round: DeskRound;
  readonly short: Short;
  readonly isChair: boolean;
}

function ShortPost({ round, short, isChair }: ShortPostProps) {
  const d = useDeskTexts();
  const { post, state, eligible, minimum, decisions } = short;
  return (
    <section aria-label={post.title}>
      <p>
        <Tag kind={state === 'AWAITS' ? 'wait' : 'plain'}>{d.shortStates[state]}</Tag>{' '}
        {d.shortCount(post.title, eligible, minimum)}
      </p>
      {decisions.length === 0 ? null : (
        <ul>
          {decisions.map(({ choice, until, document, reason, decidedOn }) => (
            <li key={`${decidedOn} ${document.number}`}>
              {d.shortDecision(d.shortChoices[choice], until === null ? null : shownDay(until))}
              {d.shortDocument(document.number, shownDay(document.date))} {reason}
            </li>
          ))}
        </ul>
      )}
      {isChair && state === 'AWAITS' ? <DecideForm round={round} postId={post.id} /> : null}
    </section>
  );
}

const EMPTY = {
  choice: 'EXTEND' as ShortPostChoice,
  until: '',
  written: '',
  defence: '',
  number: '',
  date: '',
  reason: '',
  isLater: false,
};

type Typed = typeof EMPTY;

function DecideForm({ round, postId }: { readonly round: DeskRound; readonly postId: string }) {
  const t = useTexts();
  const d = useDeskTexts();
  const p = usePrepareTexts();
  const client = useQueryClient();
  const [typed, setTyped] = useTyped(`short ${postId} ${String(round.version)}`, EMPTY);
  const act = useAct(DecideShortPost, {
    refused: (data) => data.decideShortPost.errors,
    done: () => client.invalidateQueries(),
  });
  const submit = (): void => {
    const read = reader({ ...t.shell, ...p });
    const said = readDecision(read, typed, round.dates.written !== null);
    if (read.errors.length > 0) act.refuse(read.errors);
    else void act.run({ input: { roundId: round.id, expectedVersion: round.version, postId, ...said } });
  };
  return (
    <Form {...act} submitLabel={d.saveShort} onSubmit={submit}>
      <DecisionFields typed={typed} set={setTyped} hasWritten={round.dates.written !== null} />
    </Form>
  );
}

function readDecision(read: ReturnType<typeof reader>, typed: Typed, hasWritten: boolean) {
  const isStop = typed.choice === 'SUSPEND';
  const until = isStop ? null : read.day('until', typed.until);
  const written = hasWritten && !isStop && typed.isLater ? read.day('laterDays.written', typed.written) : null;
  return {
    choice: typed.choice,
    until,
    laterDays: isStop || !typed.isLater ? null : { written, defence: read.day('laterDays.defence', typed.defence) },
    document: { number: read.text('document.number', typed.number), date: read.day('document.date', typed.date) },
    reason: read.text('reason', typed.reason),
  };
}

interface FieldsProps {
  readonly typed: Typed;
  readonly set: (typed: Typed) => void;
  readonly hasWritten: boolean;
}

function DecisionFields({ typed, set, hasWritten }: FieldsProps) {
  const d = useDeskTexts();
  const field = (name: Exclude<keyof Typed, 'choice' | 'isLater'>, path: string, label: string) => ({
    path,
    label,
    value: typed[name],
    onChange: (text: string) => set({ ...typed, [name]: text }),
  });
  const choices = (['EXTEND', 'NOMINATE', 'SUSPEND'] as const).map((value) => ({
    value,
    label: d.shortChoices[value],
  }));
  return (
    <>
      <ChoiceField
        path="choice"
        label={d.shortChoice}
        value={typed.choice}
        options={choices}
        onChange={(choice) => set({ ...typed, choice })}
      />
      {typed.choice === 'SUSPEND' ? null : (
        <>
          <DayField {...field('until', 'until', d.shortUntil)} hint={d.shortUntilHint} />
          <label className="check">
            <input
              type="checkbox"
              checked={typed.isLater}
              onChange={() => set({ ...typed, isLater: !typed.isLater })}
            />
            {d.shortLater}
          </label>
          {typed.isLater ? (
            <FieldGroup path="laterDays" label={d.shortLater}>
              {hasWritten ? <DayField {...field('written', 'laterDays.written', d.shortWritten)} /> : null}
              <DayField {...field('defence', 'laterDays.defence', d.shortDefence)} />
            </FieldGroup>
          ) : null}
        </>
      )}
      <TextField {...field('number', 'document.number', d.shortNumber)} />
      <DayField {...field('date', 'document.date', d.shortDate)} />
      <TextField {...field('reason', 'reason', d.shortReason)} />
    </>
  );
}
