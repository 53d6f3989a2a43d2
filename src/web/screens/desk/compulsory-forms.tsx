import { useState, type ReactNode } from 'react';
import {
  ExcuseCompulsoryPerson,
  NameCompulsoryPeople,
  RemoveCompulsoryPerson,
  ReportUnregistered,
  type Excuse,
} from '../../generated/operations';
import { useCompulsoryTexts } from '../../i18n/compulsory';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { reader } from '../prepare/prepare-data';
import { usePart } from '../prepare/use-part';
import { readPeople, type Compulsory, type CompulsoryRound } from './compulsory-data';
import { LinesField } from '../../parts/lines-field';

interface PeopleProps {
  readonly people: readonly Compulsory[];
}

function Card({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** People of one post, one a line. */
export function AddForm({ round }: { readonly round: CompulsoryRound }) {
  const c = useCompulsoryTexts();
  const [postId, setPost] = useState(round.posts[0]?.id ?? '');
  const [lines, setLines] = useState('');
  const { act, isSaved } = usePart(NameCompulsoryPeople, (data) => data.nameCompulsoryPeople.errors);
  const submit = async (): Promise<void> => {
    const { people, wrong } = readPeople(lines, round.posts.find(({ id }) => id === postId)?.unit ?? '');
    if (wrong.length > 0) act.refuse(wrong.map((line) => ({ path: 'people', message: c.lineWrong(line) })));
    else if (await act.run({ input: { roundId: round.id, postId, people } })) setLines('');
  };
  return (
    <Card id="compulsory-add" title={c.addTitle}>
      <Form {...act} submitLabel={c.add} onSubmit={() => void submit()}>
        {isSaved ? <Notice kind="success">{c.added}</Notice> : null}
        <ChoiceField
          path="postId"
          label={c.post}
          value={postId}
          options={round.posts.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setPost}
        />
        <LinesField path="people" label={c.lines} hint={c.linesHint} value={lines} onChange={setLines} />
      </Form>
    </Card>
  );
}

interface PersonProps extends PeopleProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function PersonField({ people, value, onChange }: PersonProps) {
  const c = useCompulsoryTexts();
  const names = people.map(({ id, fullName, post }) => ({ value: id, label: `${fullName} – ${post.title}` }));
  return (
    <ChoiceField
      path="personId"
      label={c.person}
      value={value}
      options={[{ value: '', label: c.choose }, ...names]}
      onChange={onChange}
    />
  );
}

const NO_PAPER = { number: '', date: '', issuer: '' };

/** Why somebody stays away, and the paper that proves it. */
export function ExcuseForm({ round, people }: PeopleProps & { readonly round: CompulsoryRound }) {
  const t = useTexts();
  const p = usePrepareTexts();
  const c = useCompulsoryTexts();
  const allowed = round.regulation?.excuses ?? [];
  const [personId, setPerson] = useState('');
  const [chosen, setExcuse] = useState<Excuse | null>(null);
  const [paper, setPaper] = useState(NO_PAPER);
  const { act, isSaved } = usePart(ExcuseCompulsoryPerson, (data) => data.excuseCompulsoryPerson.errors);
  const excuse = chosen ?? allowed[0];
  if (people.length === 0 && !isSaved) return null;
  if (excuse === undefined) return <Notice kind="info">{c.noExcuse}</Notice>;
  const submit = async (): Promise<void> => {
    const read = reader({ ...t.shell, ...p });
    const one = people.find(({ id }) => id === personId);
    const evidence = {
      number: read.text('evidence.number', paper.number),
      date: read.day('evidence.date', paper.date),
      issuer: read.text('evidence.issuer', paper.issuer),
    };
    if (one === undefined) act.refuse([{ path: 'personId', message: c.mustChoose }, ...read.errors]);
    else if (read.errors.length > 0) act.refuse(read.errors);
    else if (await act.run({ input: { personId, expectedVersion: one.version, excuse, evidence } })) {
      setPerson('');
      setPaper(NO_PAPER);
    }
  };
  return (
    <Card id="compulsory-excuse" title={c.excuseTitle}>
      <Form {...act} submitLabel={c.saveExcuse} onSubmit={() => void submit()}>
        {isSaved ? <Notice kind="success">{c.savedExcuse}</Notice> : null}
        <PersonField people={people} value={personId} onChange={setPerson} />
        <ChoiceField
          path="excuse"
          label={c.excuse}
          hint={c.evidenceHint(c.evidences[excuse])}
          value={excuse}
          options={allowed.map((value) => ({ value, label: c.excuses[value] }))}
          onChange={setExcuse}
        />
        <PaperFields paper={paper} set={setPaper} />
      </Form>
    </Card>
  );
}

interface PaperProps {
  readonly paper: typeof NO_PAPER;
  readonly set: (paper: typeof NO_PAPER) => void;
}

function PaperFields({ paper, set }: PaperProps) {
  const c = useCompulsoryTexts();
  const field = (name: keyof typeof NO_PAPER) => ({
    path: `evidence.${name}`,
    label: c[name],
    value: paper[name],
    onChange: (text: string) => set({ ...paper, [name]: text }),
  });
  return (
    <>
      <TextField {...field('number')} size="medium" />
      <DayField {...field('date')} />
      <TextField {...field('issuer')} />
    </>
  );
}

/** Those who stayed away without an excuse, and the document by which they were reported. */
export function ReportForm({ round, people }: PeopleProps & { readonly round: CompulsoryRound }) {
  const t = useTexts();
  const p = usePrepareTexts();
  const c = useCompulsoryTexts();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState({ number: '', date: '', recipient: '' });
  const { act, isSaved } = usePart(ReportUnregistered, (data) => data.reportUnregistered.errors);
  if (people.length === 0) return isSaved ? <Notice kind="success">{c.savedReport}</Notice> : null;
  const field = (name: keyof typeof typed, path: string, label: string) => ({
    path,
    label,
    value: typed[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
  });
  const submit = (): void => {
    const read = reader({ ...t.shell, ...p });
    const document = {
      number: read.text('document.number', typed.number),
      date: read.day('document.date', typed.date),
    };
    const recipient = read.text('recipient', typed.recipient);
    const personIds = people.map(({ id }) => id).filter((id) => !left.has(id));
    if (read.errors.length > 0) act.refuse(read.errors);
    else void act.run({ input: { roundId: round.id, personIds, document, recipient } });
  };
  return (
    <Card id="compulsory-report" title={c.reportTitle}>
      <Form {...act} submitLabel={c.saveReport} onSubmit={submit}>
        <FieldGroup path="personIds" label={c.reportWho}>
          {people.map(({ id, fullName }) => (
            <label className="check" key={id}>
              <input type="checkbox" checked={!left.has(id)} onChange={() => setLeft(toggled(left, id))} />
              {fullName}
            </label>
          ))}
        </FieldGroup>
        <TextField {...field('number', 'document.number', c.reportNumber)} size="medium" />
        <DayField {...field('date', 'document.date', c.reportDate)} />
        <TextField {...field('recipient', 'recipient', c.recipient)} />
      </Form>
    </Card>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** A line that should not be there. */
export function RemoveForm({ people }: PeopleProps) {
  const t = useTexts();
  const p = usePrepareTexts();
  const c = useCompulsoryTexts();
  const [personId, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const { act, isSaved } = usePart(RemoveCompulsoryPerson, (data) => data.removeCompulsoryPerson.errors);
  if (people.length === 0) return isSaved ? <Notice kind="success">{c.removed}</Notice> : null;
  const submit = async (): Promise<void> => {
    const read = reader({ ...t.shell, ...p });
    const one = people.find(({ id }) => id === personId);
    const said = read.text('reason', reason);
    if (one === undefined) act.refuse([{ path: 'personId', message: c.mustChoose }, ...read.errors]);
    else if (read.errors.length > 0) act.refuse(read.errors);
    else if (await act.run({ input: { personId, expectedVersion: one.version, reason: said } })) {
      setPerson('');
      setReason('');
    }
  };
  return (
    <Card id="compulsory-remove" title={c.removeTitle}>
      <Form {...act} submitLabel={c.remove} onSubmit={() => void submit()}>
        {isSaved ? <Notice kind="success">{c.removed}</Notice> : null}
        <PersonField people={people} value={personId} onChange={setPerson} />
        <TextField path="reason" label={c.reason} value={reason} onChange={setReason} />
      </Form>
    </Card>
  );
}
