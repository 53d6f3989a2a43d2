import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from '../../router';
import { useCandidateTexts } from '../../i18n/candidate';
import { useRegisteringTexts } from '../../i18n/registering';
import { useTexts } from '../../i18n/texts';
import { Form } from '../../parts/form';
import { Notice, Waiting } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import { useWho } from '../../viewer';
import type { FieldError } from '../../text/field-errors';
import { fileProblem, handingOf, offeredPapers } from './attachment-rules';
import { neededPapers } from '../../../domain/registration/attachments';
import { DraftFields } from './draft-fields';
import { joined, keptHere } from './kept-draft';
import type { RegistrationRound } from './own-application';
import { faultsIn, STEP_FIELDS, STEP_PAPERS, type Draft } from './registration-draft';
import { useAttachments } from './use-attachments';
import { useKeptDraft, type KeptAt } from './use-kept-draft';

const fetchCheck = () => import('./check-answers');
const CheckAnswers = lazy(fetchCheck);
const fetchFiles = () => import('./attachment-fields').then(({ AttachmentFields: part }) => ({ default: part }));
const AttachmentFields = lazy(fetchFiles);

/** What later steps need is there before they are come to, whatever becomes of the line meanwhile. */
function useLaterSteps(): void {
  useEffect(() => {
    void fetchCheck();
    void fetchFiles();
  }, []);
}

/** The steps one after the other; what is typed is kept at each. */
export default function RegistrationSteps({ round }: { readonly round: RegistrationRound }) {
  const t = useTexts();
  const c = useCandidateTexts();
  const r = useRegisteringTexts();
  const navigate = useNavigate();
  useLaterSteps();
  const mine = { owner: useWho().data?.viewer?.account.id ?? '', roundId: round.id };
  const [first] = useState(() => joined(round.myDraft, keptHere(mine)));
  const [draft, setDraft] = useState<Draft>(first.draft);
  const [step, setStep] = useState(Math.min(Math.max(first.step, 1), STEP_FIELDS.length));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { kept, keep, resend } = useKeptDraft(mine, keptAt(round));
  const attachments = useAttachments(round.id, round.myAttachments, (file) => fileProblem(file, c.fileProblems));
  const asked = round.regulation?.conditions.papers ?? [];
  const set = (change: Partial<Draft>): void => setDraft((known) => ({ ...known, ...change }));
  const names = STEP_FIELDS[step - 1] ?? [];
  const go = (to: number): void => {
    setErrors([]);
    setStep(to);
    window.scrollTo(0, 0);
    document.getElementById('step-title')?.focus({ preventScroll: true });
  };
  const forward = (): void => {
    const faults = faultsIn(draft, names, t.shell);
    setErrors(faults);
    if (faults.length > 0) return;
    go(step + 1);
    void keep(step + 1, draft);
  };
  const later = (): void => {
    void keep(step, draft).then(() => navigate(`/ky-thi/${round.id}/ho-so`));
  };
  const backButton = step === 1 ? null : <BackButton onClick={() => go(step - 1)} />;
  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title" tabIndex={-1}>
        {r.step(step, STEP_FIELDS.length, r.steps[step - 1] ?? '')}
      </h2>
      <KeptNotice kept={kept} resend={resend} />
      {step === STEP_FIELDS.length ? (
        <Suspense fallback={<Waiting />}>
          <CheckAnswers round={round} draft={draft} attachments={attachments} change={go} more={backButton} />
        </Suspense>
      ) : (
        <StepForm key={step} errors={errors} forward={forward} later={later} backButton={backButton}>
          <DraftFields draft={draft} set={set} names={names} posts={round.posts} />
          <Suspense fallback={null}>
            <AttachmentFields
              kinds={offeredPapers(STEP_PAPERS[step - 1] ?? [], draft, attachments.kept)}
              needed={neededPapers(asked, handingOf(draft))}
              attachments={attachments}
            />
          </Suspense>
        </StepForm>
      )}
    </section>
  );
}

function BackButton({ onClick }: { readonly onClick: () => void }) {
  const r = useRegisteringTexts();
  return (
    <button type="button" className="button" onClick={onClick}>
      {r.back}
    </button>
  );
}

function keptAt({ myDraft }: RegistrationRound): KeptAt {
  return myDraft === null ? { where: 'NOWHERE' } : { where: 'SERVER', at: myDraft.savedAt };
}

interface StepFormProps {
  readonly errors: readonly FieldError[];
  readonly forward: () => void;
  readonly later: () => void;
  readonly backButton: ReactNode;
  readonly children: ReactNode;
}

function StepForm({ errors, forward, later, backButton, children }: StepFormProps) {
  const r = useRegisteringTexts();
  const more = (
    <>
      {backButton}
      <button type="button" className="button" onClick={later}>
        {r.later}
      </button>
    </>
  );
  return (
    <Form errors={errors} fault={null} isPending={false} submitLabel={r.next} onSubmit={forward} more={more}>
      {children}
    </Form>
  );
}

function KeptNotice({ kept, resend }: Pick<ReturnType<typeof useKeptDraft>, 'kept' | 'resend'>) {
  const c = useCandidateTexts();
  const r = useRegisteringTexts();
  if (kept.where === 'SERVER') {
    return (
      <p className="hint" role="status">
        {r.keptServer(shownInstant(kept.at))}
      </p>
    );
  }
  if (kept.where === 'NOWHERE') return null;
  return (
    <Notice kind="warning">
      <p>{r.keptHere}</p>
      {resend === null ? null : (
        <button type="button" className="button" onClick={resend}>
          {c.resend}
        </button>
      )}
    </Notice>
  );
}
