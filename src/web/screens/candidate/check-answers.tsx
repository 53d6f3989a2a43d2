import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNavigate } from '../../router';
import { useAct } from '../../act';
import { RegisterApplication, type AttachmentFieldsFragment } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useRegisteringTexts } from '../../i18n/registering';
import { useTexts } from '../../i18n/texts';
import { FieldErrors, FieldGroup, Form, useField } from '../../parts/form';
import { hanoiDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { shownSize } from '../../text/size';
import { useWho } from '../../viewer';
import { missingFiles } from './attachment-rules';
import { useOptions } from './draft-fields';
import { forgetHere } from './kept-draft';
import { faultsIn, STEP_FIELDS, STEP_PAPERS, type Draft, type FieldName } from './registration-draft';
import { atFields, registrationInput, stepOf } from './registration-input';
import type { RegistrationRound } from './own-application';
import type { Attachments } from './use-attachments';

interface CheckProps {
  readonly round: RegistrationRound;
  readonly draft: Draft;
  readonly attachments: Attachments;
  readonly change: (step: number) => void;
  readonly more: ReactNode;
}

/** Every answer once more, then the declaration; handing in leads to the receipt. */
export default function CheckAnswers({ round, draft, attachments, change, more }: CheckProps) {
  const t = useTexts();
  const c = useCandidateTexts();
  const r = useRegisteringTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [truth, setTruth] = useState(false);
  const [consent, setConsent] = useState(false);
  const owner = useWho().data?.viewer?.account.id ?? '';
  const act = useAct(RegisterApplication, {
    refused: (data) => (data.registerApplication.application === null ? data.registerApplication.errors : []),
    done: async () => {
      forgetHere({ owner, roundId: round.id });
      await client.invalidateQueries();
      await navigate(`/ky-thi/${round.id}/ho-so`);
    },
  });
  const submit = (): void => {
    const faults = [
      ...faultsIn(draft, STEP_FIELDS.flat(), t.shell),
      ...missingFiles(round.regulation?.conditions.papers ?? [], draft, attachments.kept, c.paperMissing),
      ...(attachments.sending.length === 0 ? [] : [{ path: 'declaration', message: c.stillSending }]),
      ...(truth ? [] : [{ path: 'declaresTruth', message: r.mustConfirm }]),
      ...(consent ? [] : [{ path: 'consents', message: r.mustConfirm }]),
    ];
    if (faults.length > 0) act.refuse(faults);
    else {
      const input = registrationInput(draft, round.id, hanoiDay(new Date()));
      void act.run({ input: { ...input, declaresTruth: truth, consents: consent } });
    }
  };
  const errors = atFields(act.errors);
  return (
    <Form {...act} errors={errors} submitLabel={r.submit} onSubmit={submit} more={more}>
      <h3>{r.checkAnswers}</h3>
      {STEP_FIELDS.slice(0, -1).map((names, index) => (
        <Answers
          key={index}
          step={index + 1}
          names={names}
          draft={draft}
          posts={round.posts}
          files={attachments.kept.filter(({ kind }) => STEP_PAPERS[index]?.includes(kind))}
          errors={errors.filter(({ path }) => stepOf(path) === index + 1)}
          change={() => change(index + 1)}
        />
      ))}
      <FieldGroup path="declaration" label={r.declaration}>
        <Tick path="declaresTruth" label={r.declaresTruth} isOn={truth} onChange={setTruth} />
        <Tick path="consents" label={r.consents} isOn={consent} onChange={setConsent} />
      </FieldGroup>
    </Form>
  );
}

interface AnswersProps {
  readonly step: number;
  readonly names: readonly FieldName[];
  readonly draft: Draft;
  readonly posts: RegistrationRound['posts'];
  readonly files: readonly AttachmentFieldsFragment[];
  readonly errors: readonly FieldError[];
  readonly change: () => void;
}

function Answers({ step, names, draft, posts, files, errors, change }: AnswersProps) {
  const c = useCandidateTexts();
  const r = useRegisteringTexts();
  const title = r.steps[step - 1] ?? '';
  const papers = Object.entries(c.paperLabels).map(([kind, label]) => [`attachments.${kind}`, label] as const);
  const labels = new Map<string, string>([...Object.entries(c.labels), ...papers]);
  return (
    <section className="card" aria-label={title}>
      <h4>{title}</h4>
      <dl className="facts">
        {names.map((name) => (
          <Answer key={name} name={name} draft={draft} posts={posts} />
        ))}
        {files.map(({ id, kind, name, size }) => (
          <div key={id}>
            <dt>{c.paperLabels[kind]}</dt>
            <dd className="wrap">
              {name} ({shownSize(size)})
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" aria-label={r.changeOf(title)} onClick={change}>
        {r.change}
      </button>
      {errors.length === 0 ? null : (
        <ul className="field-error">
          {errors.map(({ path, message }) => (
            <li key={path}>
              {labels.get(path) ?? path}: {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answer({
  name,
  draft,
  posts,
}: {
  readonly name: FieldName;
  readonly draft: Draft;
  readonly posts: RegistrationRound['posts'];
}) {
  const c = useCandidateTexts();
  const r = useRegisteringTexts();
  const options = useOptions(name, posts);
  const isNominee = draft.route === 'NOMINATED';
  if (!isNominee && (name.startsWith('nomination') || name.startsWith('consent'))) return null;
  const text = options?.find(({ value }) => value === draft[name])?.label ?? draft[name];
  const shown = name === 'citizenId' ? text.replace(/^(\d{3})\d{5}/, '$1•••••') : text;
  return (
    <div>
      <dt>{c.labels[name]}</dt>
      <dd>{shown.trim() === '' ? r.empty : shown}</dd>
    </div>
  );
}

interface TickProps {
  readonly path: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ path, label, isOn, onChange }: TickProps) {
  const { id, errors, attributes } = useField(path, label, false);
  return (
    <div className="field">
      <label className="check">
        <input type="checkbox" {...attributes} checked={isOn} onChange={() => onChange(!isOn)} />
        {label}
      </label>
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
