import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { AnswerSupplement, type CheckKey } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { useTexts } from '../../i18n/texts';
import { Form } from '../../parts/form';
import { hanoiDay } from '../../text/day';
import { DraftFields } from './draft-fields';
import { isAskedFor, neededPapers } from '../../../domain/registration/attachments';
import { ATTACHMENT_KINDS } from '../../../domain/registration/attachment-kinds';
import { AttachmentFields } from './attachment-fields';
import { fileProblem, handingOf, missingFiles, offeredPapers } from './attachment-rules';
import type { OwnApplication, OwnRound } from './own-application';
import { useAttachments } from './use-attachments';
import { BLANK, factsInput, faultsIn, type FieldName } from './registration-draft';
import { atFields, draftOfFacts } from './registration-input';

/** Fields behind each item that can be asked for. */
const FIELDS_OF: Readonly<Record<CheckKey, readonly FieldName[]>> = {
  ROUTE: ['nominationNumber', 'nominationDate', 'consentNumber', 'consentDate'],
  PLANNING: ['planning'],
  AGE: ['appointment'],
  TIME_IN_POST: ['appointment', 'inPostSince'],
  EDUCATION: ['education'],
  POLITICS: ['politics'],
  PARTY: ['party'],
  RATING: ['rating1', 'rating2', 'rating3'],
  BAR: ['bar'],
  HEALTH: ['health'],
};

interface SupplementProps {
  readonly round: OwnRound;
  readonly application: OwnApplication;
  readonly supplement: { readonly items: readonly CheckKey[]; readonly message: string };
}

/** What the Council asks for, and the asked fields only. */
export default function SupplementForm({ round, application, supplement }: SupplementProps) {
  const t = useTexts();
  const c = useCandidateTexts();
  const o = useOwnApplicationTexts();
  const client = useQueryClient();
  const today = hanoiDay(new Date());
  const facts = application.dossier?.details?.facts;
  const [draft, setDraft] = useState(() => (facts === undefined ? BLANK : draftOfFacts(facts, today)));
  const act = useAct(AnswerSupplement, {
    refused: (data) => data.answerSupplement.errors,
    done: () => client.invalidateQueries(),
  });
  const names = [...new Set(supplement.items.flatMap((item) => FIELDS_OF[item]))];
  const asked = { ...draft, route: application.route };
  const attachments = useAttachments(round.id, round.myAttachments, (file) => fileProblem(file, c.fileProblems));
  const kinds = ATTACHMENT_KINDS.filter((kind) => isAskedFor(kind, supplement.items));
  const required = (round.regulation?.conditions.papers ?? []).filter((kind) => kinds.includes(kind));
  const all = [...(application.dossier?.details?.attachments ?? []), ...attachments.kept];
  const submit = (): void => {
    const faults = [
      ...faultsIn(asked, names, t.shell),
      ...missingFiles(required, asked, all, c.paperMissing),
      ...(attachments.sending.length === 0 ? [] : [{ path: '', message: c.stillSending }]),
    ];
    if (faults.length > 0) act.refuse(faults);
    else {
      const expectedVersion = application.dossier?.version ?? 0;
      void act.run({ input: { applicationId: application.id, expectedVersion, facts: factsInput(asked, today) } });
    }
  };
  return (
    <section className="card" aria-labelledby="supplement">
      <h2 id="supplement">{o.supplement}</h2>
      <p>
        <strong>{supplement.message}</strong>
      </p>
      <p className="hint">{o.supplementHint}</p>
      <Form {...act} errors={atFields(act.errors)} submitLabel={o.sendSupplement} onSubmit={submit}>
        <DraftFields
          draft={asked}
          set={(change) => setDraft((known) => ({ ...known, ...change }))}
          names={names}
          posts={[]}
        />
        <AttachmentFields
          kinds={offeredPapers(kinds, asked, attachments.kept)}
          needed={neededPapers(required, handingOf(asked)).filter((kind) => all.every((one) => one.kind !== kind))}
          attachments={attachments}
        />
      </Form>
    </section>
  );
}
