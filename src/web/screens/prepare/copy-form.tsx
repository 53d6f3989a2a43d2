import { useState } from 'react';
import { CopyRoundSetup } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { useOtherRounds } from './other-rounds';
import type { Preparing } from './prepare-data';
import { usePart } from './use-part';

/** Takes rules, posts and criteria of an earlier round along. */
export function CopyForm({ round }: { readonly round: Preparing }) {
  const p = usePrepareTexts();
  const t = useTexts();
  const [from, setFrom] = useState('');
  const { act, isSaved } = usePart(CopyRoundSetup, (data) => data.copyRoundSetup.errors);
  const rounds = useOtherRounds(round.id);
  if (rounds.length === 0) return null;
  return (
    <section className="card" id="copy" aria-labelledby="copy-title">
      <h2 id="copy-title">{p.copy}</h2>
      <Form
        {...act}
        submitLabel={p.doCopy}
        onSubmit={() => {
          if (from === '') act.refuse([{ path: 'fromRoundId', message: t.shell.fillIn }]);
          else void act.run({ input: { roundId: round.id, expectedVersion: round.version, fromRoundId: from } });
        }}
      >
        {isSaved ? <Notice kind="success">{p.saved}</Notice> : null}
        <ChoiceField
          path="fromRoundId"
          label={p.copyFrom}
          hint={p.copyHint}
          value={from}
          options={[
            { value: '', label: p.choose },
            ...rounds.map(({ id, code, title }) => ({ value: id, label: `${code} – ${title}` })),
          ]}
          onChange={setFrom}
        />
      </Form>
    </section>
  );
}
