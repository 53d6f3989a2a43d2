import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { EstablishResult } from '../../generated/operations';
import { useDefenceTexts } from '../../i18n/defence';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { PresentMembers } from '../../parts/present-members';
import type { FieldError } from '../../text/field-errors';
import type { ResultRound } from './result-data';

const COUNT = /^\d{1,3}$/;

/** The Council's meeting that establishes the result: who was there and how they voted (BR-20, BR-56). */
export function EstablishForm({ round }: { readonly round: ResultRound }) {
  const s = useDefenceTexts();
  const client = useQueryClient();
  const seats = round.bodies.find(({ kind }) => kind === 'COUNCIL')?.seats ?? [];
  const [isAsked, setAsked] = useState(false);
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState('');
  const [votesFor, setVotesFor] = useState('');
  const [votesAgainst, setVotesAgainst] = useState('');
  const act = useAct(EstablishResult, {
    refused: (data) => data.establishResult.errors,
    done: async () => {
      setAsked(true);
      await client.invalidateQueries();
    },
  });
  const submit = (): void => {
    const counts = { votesFor: votesFor.trim(), votesAgainst: votesAgainst.trim() };
    const wrong = Object.entries(counts).filter(([, text]) => text !== '' && !COUNT.test(text));
    const errors = wrong.map(([path]): FieldError => ({ path, message: s.countWrong }));
    const about = { roundId: round.id, expectedVersion: round.version, place: place.trim() === '' ? null : place };
    const absentMemberIds =
      present.size === 0 ? null : seats.map(({ person }) => person.id).filter((id) => !present.has(id));
    const votes = { votesFor: countOf(counts.votesFor), votesAgainst: countOf(counts.votesAgainst) };
    if (errors.length > 0) act.refuse(errors);
    else void act.run({ input: { ...about, absentMemberIds, ...votes } });
  };
  const box = { size: 'short', input: { inputMode: 'numeric' }, isOptional: true } as const;
  if (isAsked) return <Notice kind="info">{s.establishAsked}</Notice>;
  return (
    <Form {...act} submitLabel={s.establish} onSubmit={submit}>
      <p>{s.establishLead}</p>
      <TextField path="place" label={s.place} value={place} onChange={setPlace} isOptional />
      <PresentMembers path="absentMemberIds" label={s.present} seats={seats} present={present} onChange={setPresent}>
        {present.size === 0 ? s.presentUnknown : s.presentCount(present.size, seats.length)}
      </PresentMembers>
      <TextField path="votesFor" label={s.votesFor} value={votesFor} onChange={setVotesFor} {...box} />
      <TextField path="votesAgainst" label={s.votesAgainst} value={votesAgainst} onChange={setVotesAgainst} {...box} />
    </Form>
  );
}

function countOf(text: string): number | null {
  return text === '' ? null : Number(text);
}
