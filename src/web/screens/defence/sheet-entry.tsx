import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { SheetEntry } from '../../generated/operations';
import { useSheetEntryTexts } from '../../i18n/sheet-entry';
import { Empty, FaultNotice, Notice } from '../../parts/notice';
import { send } from '../../send';
import type { EntryRound } from './board-data';
import { SheetPhotoForm } from './sheet-photo-form';
import { SheetEntryForm } from './sheet-entry-form';

interface SheetEntrySectionProps {
  readonly round: {
    readonly id: string;
    readonly state: string;
    readonly myRoles: readonly string[];
    readonly regulation: { readonly ballot: string; readonly entry: string } | null;
  };
}

/**
 * Nhập phiếu chấm giấy: the first entry of one candidate's signed sheets, or of a box of paper ballots; of ballots also the
 * second entry, by the head of the panel (BR-46, BR-47). A signed sheet is typed again by its own member. Nothing for
 * others, and where members score on screen.
 */
export function SheetEntrySection({ round: { id, state, myRoles, regulation } }: SheetEntrySectionProps) {
  const s = useSheetEntryTexts();
  const isHeads = regulation?.ballot === 'SECRET' && myRoles.includes('PANEL_HEAD');
  const isTyped = regulation?.entry === 'PAPER_DOUBLE_ENTRY' && state === 'DEFENCE';
  const isShown = isTyped && (isHeads || myRoles.includes('COUNCIL_SECRETARY'));
  const { data, error } = useQuery({
    queryKey: ['sheet-entry', id],
    queryFn: () => send(SheetEntry, { id }),
    enabled: isShown,
  });
  if (!isShown) return null;
  return (
    <section className="card" aria-labelledby="sheet-entry">
      <h2 id="sheet-entry">{s.title}</h2>
      {data?.round == null ? null : <EntryBody round={data.round} />}
      <FaultNotice fault={error} />
    </section>
  );
}

function EntryBody({ round }: { readonly round: EntryRound }) {
  const s = useSheetEntryTexts();
  const id = useId();
  const client = useQueryClient();
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const isSecret = round.regulation?.ballot === 'SECRET';
  const isSecretary = round.myRoles.includes('COUNCIL_SECRETARY');
  const open = round.defenceProgress.filter(({ isComplete }) => !isComplete);
  if (open.length === 0) return <Empty>{s.allIn}</Empty>;
  const line = open.find(({ application }) => application.id === chosen);
  return (
    <>
      <p>{isSecret ? s.leadBallots : s.leadSheets}</p>
      {done === null ? null : <Notice kind="success">{done}</Notice>}
      <div className="field">
        <label htmlFor={id}>{s.candidate}</label>
        <select
          id={id}
          value={line === undefined ? '' : chosen}
          onChange={({ target }) => {
            setDone(null);
            setChosen(target.value);
          }}
        >
          <option value="">{s.choose}</option>
          {open.map(({ application, submitted, expected }) => (
            <option key={application.id} value={application.id}>
              {s.option(application.candidateNumber ?? '…', application.fullName, submitted, expected)}
            </option>
          ))}
        </select>
      </div>
      {line === undefined ? null : (
        <SheetEntryForm
          key={line.application.id}
          round={round}
          line={line}
          isSecond={isSecret && !isSecretary}
          onDone={async (words) => {
            setDone(words);
            setChosen('');
            await client.invalidateQueries();
          }}
        />
      )}
      {line === undefined || isSecret || !isSecretary ? null : (
        <SheetPhotoForm key={`photo ${line.application.id}`} round={round} applicationId={line.application.id} />
      )}
    </>
  );
}
