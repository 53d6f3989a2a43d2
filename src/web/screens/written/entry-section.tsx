import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EnterPaperMarks } from '../../generated/operations';
import { useMarkingTexts } from '../../i18n/marking';
import { useWrittenTexts } from '../../i18n/written';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { useBagAct } from '../marking/bag-act';
import { MarkGrid } from '../marking/mark-grid';
import type { Marking } from '../marking/marking-data';
import { usePaperToEnter } from './written-data';

/** The secretary's entry from signed paper: the sheets of one turn at a time, since a code stands on two sheets. */
export default function EntrySection({ roundId }: { readonly roundId: string }) {
  const w = useWrittenTexts();
  const [isAgain, setAgain] = useState(false);
  return (
    <section className="card" aria-labelledby="entry">
      <h2 id="entry">{w.entry.title}</h2>
      <p>{w.entry.what}</p>
      <Sheets roundId={roundId} again={false} />
      <details onToggle={(event) => setAgain(event.currentTarget.open)}>
        <summary>{w.entry.againTitle}</summary>
        <p className="hint">{w.entry.againWhat}</p>
        {isAgain ? <Sheets roundId={roundId} again /> : null}
      </details>
    </section>
  );
}

interface SheetsProps {
  readonly roundId: string;
  readonly again: boolean;
}

function Sheets({ roundId, again }: SheetsProps) {
  const w = useWrittenTexts();
  const client = useQueryClient();
  const query = usePaperToEnter(roundId, again);
  const [chosen, setChosen] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const act = useBagAct(EnterPaperMarks, {
    roundId,
    refused: (data) => data.enterPaperMarks.errors,
    after: async (count) => {
      setSaved(count);
      await client.invalidateQueries({ queryKey: ['written'] });
    },
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { markings, questionMaxima } = query.data;
  const turns = turnsOf(markings);
  const turn = turns.find((one) => one === chosen) ?? turns[0];
  const rows = markings.filter((marking) => turnOf(marking) === turn);
  return (
    <>
      {saved === 0 ? null : <Notice kind="success">{w.entry.saved(saved)}</Notice>}
      {turn === undefined ? (
        <Empty>{again ? w.entry.againNone : w.entry.none}</Empty>
      ) : (
        <>
          <TurnChoice turns={turns} markings={markings} value={turn} onChoose={setChosen} again={again} />
          <MarkGrid
            markings={rows}
            questionMaxima={questionMaxima}
            keptAs={`thi-tuyen.paper.${roundId}.${again ? 'again' : 'first'}`}
            label={w.entry.save}
            act={act}
            warning={null}
          />
        </>
      )}
    </>
  );
}

const turnOf = ({ turn, remarking }: Marking): string => `${remarking ? 'R' : ''}${String(turn)}`;

function turnsOf(markings: readonly Marking[]): readonly string[] {
  return [...new Set(markings.map(turnOf))];
}

interface TurnChoiceProps {
  readonly turns: readonly string[];
  readonly markings: readonly Marking[];
  readonly value: string;
  readonly again: boolean;
  readonly onChoose: (turn: string) => void;
}

function TurnChoice({ turns, markings, value, again, onChoose }: TurnChoiceProps) {
  const w = useWrittenTexts();
  const m = useMarkingTexts();
  const id = again ? 'turn-again' : 'turn-first';
  return (
    <div className="field">
      <label htmlFor={id}>{w.entry.turn}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {turns.map((turn) => {
          const own = markings.filter((marking) => turnOf(marking) === turn);
          const [first] = own;
          return (
            <option key={turn} value={turn}>
              {m.turn(first?.turn ?? 0, first?.remarking ?? false)} ({own.length})
            </option>
          );
        })}
      </select>
    </div>
  );
}
