import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { DeskRound as DeskRoundQuery, EnterPaperApplication } from '../../generated/operations';
import { useRegisteringTexts } from '../../i18n/registering';
import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { FieldGroup, Form } from '../../parts/form';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { hanoiDay } from '../../text/day';
import { DraftFields } from '../candidate/draft-fields';
import { BLANK, faultsIn, STEP_FIELDS } from '../candidate/registration-draft';
import { atFields, registrationInput } from '../candidate/registration-input';
import { NotFoundPage } from '../shell/not-found-page';
import type { DeskRound } from './desk-data';

/** Taking an application that somebody brought on paper. */
export default function PaperEntryPage() {
  const d = useDeskTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['desk', roundId], queryFn: () => send(DeskRoundQuery, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <Page
      title={d.paperTitle}
      isNarrow
      lead={
        <>
          <Link to={`/ky-thi/${round.id}/ho-so-du-tuyen`}>{d.back}</Link>. {d.paperLead}
        </>
      }
    >
      {round.myRoles.includes('COUNCIL_SECRETARY') ? (
        <EntryForm round={round} />
      ) : (
        <Notice kind="info">{d.notYours}</Notice>
      )}
    </Page>
  );
}

function EntryForm({ round }: { readonly round: DeskRound }) {
  const t = useTexts();
  const r = useRegisteringTexts();
  const d = useDeskTexts();
  const client = useQueryClient();
  const [draft, setDraft] = useState(BLANK);
  const [isSigned, setSigned] = useState(false);
  const [saved, setSaved] = useState<{ readonly name: string; readonly code: string } | null>(null);
  const act = useAct(EnterPaperApplication, {
    refused: (data) => data.enterPaperApplication.errors,
    done: async ({ enterPaperApplication: { application } }) => {
      setSaved({ name: application?.fullName ?? '', code: application?.dossier?.receiptCode ?? '' });
      setDraft(BLANK);
      setSigned(false);
      await client.invalidateQueries({ queryKey: ['desk-rows'] });
    },
  });
  const submit = (): void => {
    setSaved(null);
    const faults = faultsIn(draft, STEP_FIELDS.flat(), t.shell);
    const all = isSigned ? faults : [...faults, { path: 'declaration', message: r.mustConfirm }];
    if (all.length > 0) act.refuse(all);
    else {
      const input = registrationInput(draft, round.id, hanoiDay(new Date()));
      void act.run({ input: { ...input, declaresTruth: true, consents: true } });
    }
  };
  return (
    <Form {...act} errors={atFields(act.errors)} submitLabel={d.savePaper} onSubmit={submit}>
      {saved === null ? null : <Notice kind="success">{d.paperSaved(saved.name, saved.code)}</Notice>}
      {STEP_FIELDS.slice(0, -1).map((names, index) => (
        <FieldGroup key={index} path={`step.${String(index)}`} label={r.steps[index] ?? ''}>
          <DraftFields
            draft={draft}
            set={(change) => setDraft((known) => ({ ...known, ...change }))}
            names={names}
            posts={round.posts}
          />
        </FieldGroup>
      ))}
      <FieldGroup path="declaration" label={r.declaration}>
        <label className="check">
          <input type="checkbox" checked={isSigned} onChange={() => setSigned(!isSigned)} />
          {d.paperSigned}
        </label>
      </FieldGroup>
    </Form>
  );
}
