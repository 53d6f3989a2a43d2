import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  RegulationVersion as RegulationVersionQuery,
  RegulationVersions,
  RestoreRegulation,
  type RegulationVersionsQuery,
} from '../../generated/operations';
import { useVersionTexts } from '../../i18n/versions';
import { Form } from '../../parts/form';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { send } from '../../send';
import { shownInstant } from '../../text/day';
import { RulesTable } from '../rounds/rules-table';
import type { Preparing } from './prepare-data';
import { usePart } from './use-part';

type Saved = NonNullable<RegulationVersionsQuery['round']>['regulationVersions'][number];

/** Every saved version of the rules: who saved it, when, what it changed; to look at, and to take up again. */
export function SavedVersions({ round, mayRestore }: { readonly round: Preparing; readonly mayRestore: boolean }) {
  const v = useVersionTexts();
  const query = useQuery({
    queryKey: ['regulation-versions', round.id, round.version],
    queryFn: () => send(RegulationVersions, { id: round.id }),
  });
  const versions = query.data?.round?.regulationVersions ?? [];
  const newest = versions[0]?.number ?? 0;
  if (query.isPending) return null;
  if (versions.length === 0) return <FaultNotice fault={query.error} />;
  return (
    <section className="card" id="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{v.title}</h2>
      <p className="hint">{v.lead}</p>
      {versions.map((one) => (
        <Version key={one.number} round={round} saved={one} mayRestore={mayRestore && one.number !== newest} />
      ))}
    </section>
  );
}

interface VersionProps {
  readonly round: Preparing;
  readonly saved: Saved;
  readonly mayRestore: boolean;
}

function Version({ round, saved, mayRestore }: VersionProps) {
  const v = useVersionTexts();
  const { number, savedAt, savedBy, origin, restoredFrom, changes } = saved;
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={v.numbered(number)}>
      <h3>{v.numbered(number)}</h3>
      <p>
        {v.savedBy(savedBy.displayName, shownInstant(savedAt))} {v.origins[origin](restoredFrom ?? 0)}
      </p>
      {changes.length === 0 ? null : (
        <ul>
          {changes.map(({ name, wording, before, after }) => (
            <li key={name}>{v.changed(wording, before ?? '', after)}</li>
          ))}
        </ul>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-label={v.lookAt(number)}
          onClick={() => setOpen(!isOpen)}
        >
          {v.look}
        </button>
      </div>
      {isOpen ? <Rules roundId={round.id} number={number} /> : null}
      {mayRestore ? <RestoreForm round={round} number={number} /> : null}
    </section>
  );
}

function Rules({ roundId, number }: { readonly roundId: string; readonly number: number }) {
  const query = useQuery({
    queryKey: ['regulation-version', roundId, number],
    queryFn: () => send(RegulationVersionQuery, { id: roundId, number }),
  });
  if (query.isPending) return <Waiting />;
  const entries = query.data?.round?.regulationVersion?.regulation.entries ?? [];
  return <RulesTable entries={entries} />;
}

function RestoreForm({ round, number }: { readonly round: Preparing; readonly number: number }) {
  const v = useVersionTexts();
  const { act, isSaved } = usePart(RestoreRegulation, (data) => data.restoreRegulation.errors);
  const submit = (): void => {
    void act.run({ input: { roundId: round.id, expectedVersion: round.version, number } });
  };
  return (
    <Form {...act} submitLabel={v.restore(number)} onSubmit={submit}>
      {isSaved ? <Notice kind="success">{v.restored(number)}</Notice> : null}
    </Form>
  );
}
