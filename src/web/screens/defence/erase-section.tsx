import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { EraseDossiers } from '../../generated/operations';
import { useDefenceTexts } from '../../i18n/defence';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { shownDay } from '../../text/day';
import type { ResultRound } from './result-data';

/** Once the result is released: the Chair asks for the private parts of the dossiers of those not chosen to be erased. */
export function EraseSection({ round }: { readonly round: ResultRound }) {
  const s = useDefenceTexts();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const act = useAct(EraseDossiers, {
    refused: (data) => data.eraseDossiers.errors,
    done: async () => {
      setAsked(true);
      await client.invalidateQueries();
    },
  });
  const { publishedResult, myRoles } = round;
  if (publishedResult === null || publishedResult.dossiersErasedOn !== null) return null;
  if (!myRoles.includes('COUNCIL_CHAIR')) return null;
  const submit = () => void act.run({ input: { roundId: round.id, expectedVersion: round.version } });
  return (
    <section className="card" aria-labelledby="erase">
      <h2 id="erase">{s.eraseTitle}</h2>
      {isAsked ? (
        <Notice kind="info">{s.eraseAsked}</Notice>
      ) : (
        <Form {...act} submitLabel={s.erase} onSubmit={submit}>
          <p>{s.eraseLead(shownDay(publishedResult.complaintsUntil))}</p>
        </Form>
      )}
    </section>
  );
}
