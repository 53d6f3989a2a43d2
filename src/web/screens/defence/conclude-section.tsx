import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { ReleaseResult } from '../../generated/operations';
import { useDefenceTexts } from '../../i18n/defence';
import { useTexts } from '../../i18n/texts';
import { DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { EstablishForm } from './establish-form';
import type { ResultPost, ResultRound } from './result-data';
import { TieForm } from './tie-form';

interface ConcludeProps {
  readonly round: ResultRound;
  readonly posts: readonly ResultPost[];
}

/** What the Chair has yet to do about a result: decide between equals, establish it, ask for its release. */
export function ConcludeSection({ round, posts }: ConcludeProps) {
  const s = useDefenceTexts();
  if (!round.myRoles.includes('COUNCIL_CHAIR') || round.result === null || round.publishedResult !== null) return null;
  const ties = posts.filter(({ lines }) => lines.some(({ node }) => node.outcome === 'TIED'));
  const isOpen = round.state === 'DEFENCE';
  return (
    <section className="card" aria-labelledby="conclude">
      <h2 id="conclude">{s.concludeTitle}</h2>
      {isOpen ? ties.map((post) => <TieForm key={post.post.id} round={round} post={post} />) : null}
      {isOpen && round.result.blocked.length === 0 ? <EstablishForm round={round} /> : null}
      {round.state === 'CONCLUDED' ? <ReleaseForm round={round} /> : null}
    </section>
  );
}

function ReleaseForm({ round }: { readonly round: ResultRound }) {
  const t = useTexts();
  const s = useDefenceTexts();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [facts, setFacts] = useState({ reportNumber: '', decisionNumber: '', decisionIssuer: '' });
  const [days, setDays] = useState({ reportDate: '', decisionDate: '' });
  const act = useAct(ReleaseResult, {
    refused: (data) => data.releaseResult.errors,
    done: async () => {
      setAsked(true);
      await client.invalidateQueries();
    },
  });
  const submit = (): void => {
    const reportDate = readDay(days.reportDate);
    const decisionDate = readDay(days.decisionDate);
    const errors: FieldError[] = [];
    if (reportDate === null) errors.push({ path: 'reportDate', message: t.shell.dayHint });
    if (decisionDate === null) errors.push({ path: 'decisionDate', message: t.shell.dayHint });
    if (reportDate === null || decisionDate === null) act.refuse(errors);
    else {
      const about = { roundId: round.id, expectedVersion: round.version };
      void act.run({ input: { ...about, ...facts, reportDate, decisionDate } });
    }
  };
  const fact = (path: keyof typeof facts) => ({
    path,
    label: s[path],
    value: facts[path],
    onChange: (value: string) => setFacts({ ...facts, [path]: value }),
  });
  const day = (path: keyof typeof days) => ({
    path,
    label: s[path],
    value: days[path],
    onChange: (value: string) => setDays({ ...days, [path]: value }),
  });
  if (isAsked) return <Notice kind="info">{s.releaseAsked}</Notice>;
  return (
    <Form {...act} submitLabel={s.release} onSubmit={submit}>
      <p>{s.releaseLead}</p>
      <TextField {...fact('reportNumber')} />
      <DayField {...day('reportDate')} />
      <TextField {...fact('decisionNumber')} />
      <DayField {...day('decisionDate')} />
      <TextField {...fact('decisionIssuer')} hint={s.decisionIssuerHint} />
    </Form>
  );
}
