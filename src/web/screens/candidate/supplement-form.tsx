import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { AnswerSupplement, type CheckKey } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useTexts } from '../../i18n/texts';
import { Form } from '../../parts/form';
import { hanoiDay } from '../../text/day';
import { DraftFields } from './draft-fields';
import type { OwnApplication } from './own-application';
import { atFields, BLANK, draftOfFacts, factsInput, faultsIn, type FieldName } from './registration-draft';

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
  readonly application: OwnApplication;
  readonly supplement: { readonly items: readonly CheckKey[]; readonly message: string };
}

/** What the Council asks for, and the asked fields only. */
export default function SupplementForm({ application, supplement }: SupplementProps) {
  const t = useTexts();
  const c = useCandidateTexts();
  const client = useQueryClient();
  const today = hanoiDay(new Date());
  const facts = application.dossier?.details?.facts;
  const [draft, setDraft] = useState(() => (facts === undefined ? BLANK : draftOfFacts(facts, today)));
  const act = useAct(AnswerSupplement, {
    refused: (data) => data.answerSupplement.errors,
    done: () => client.invalidateQueries(),
  });
  const names = [...new Set(supplement.items.flatMap((item) => FIELDS_OF[item]))];
  const asked = supplement.items.includes('ROUTE') ? { ...draft, route: 'NOMINATED' } : draft;
  const submit = (): void => {
    const faults = faultsIn(asked, names, t.shell);
    if (faults.length > 0) act.refuse(faults);
    else {
      const expectedVersion = application.dossier?.version ?? 0;
      void act.run({ input: { applicationId: application.id, expectedVersion, facts: factsInput(asked, today) } });
    }
  };
  return (
    <section className="card" aria-labelledby="supplement">
      <h2 id="supplement">{c.supplement}</h2>
      <p>
        <strong>{supplement.message}</strong>
      </p>
      <p className="hint">{c.supplementHint}</p>
      <Form {...act} errors={atFields(act.errors)} submitLabel={c.sendSupplement} onSubmit={submit}>
        <DraftFields
          draft={asked}
          set={(change) => setDraft((known) => ({ ...known, ...change }))}
          names={names}
          posts={[]}
        />
      </Form>
    </section>
  );
}
