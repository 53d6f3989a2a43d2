import { useState } from 'react';
import { useAct } from '../../act';
import { ConfirmBallots, EnterBallots, EnterPaperSheets } from '../../generated/operations';
import { useSheetEntryTexts } from '../../i18n/sheet-entry';
import { FaultNotice, Notice } from '../../parts/notice';
import { apiMark } from '../../text/mark';
import { EntryGrid } from './entry-grid';
import { pasted, readGrid, type GridPlace, type GridRow, type GridTexts, type ReadRow } from './grid-marks';
import type { EntryLine, EntryRound } from './board-data';

interface SheetEntryFormProps {
  readonly round: EntryRound;
  readonly line: EntryLine;
  /** Whether ballots are typed for the second time. */
  readonly isSecond: boolean;
  readonly onDone: (words: string) => Promise<void>;
}

/** The papers of one candidate as a grid. What was typed stays until it is taken. */
export function SheetEntryForm({ round, line, isSecond, onDone }: SheetEntryFormProps) {
  const s = useSheetEntryTexts();
  const isSecret = round.regulation?.ballot === 'SECRET';
  const members = scorersOf(round, line);
  const rows = isSecret ? members.map((_, index) => ({ id: String(index), label: s.ballot(index + 1) })) : members;
  const [texts, setTexts] = useState<GridTexts>({});
  const [isAsked, setAsked] = useState(false);
  const [outside, setOutside] = useState(0);
  const acts = useEntryActs(onDone);
  const read = readGrid(rows, round.rubric, texts);
  const unfinished = read.filter(({ state }) => state === 'UNFINISHED' || (isSecret && state === 'BLANK')).length;
  const whole = read.filter(({ state }) => state === 'WHOLE');
  const submit = (): void => {
    setAsked(true);
    if (unfinished > 0 || whole.length === 0 || acts.isPending) return;
    const applicationId = line.application.id;
    const marksOf = ({ cells }: ReadRow) =>
      round.rubric.flatMap(({ key: criterion }, index) => {
        const cell = cells[index];
        return cell?.kind === 'MARK' ? [{ criterion, mark: apiMark(cell.hundredths) }] : [];
      });
    const ballots = whole.map((row) => ({ marks: marksOf(row) }));
    if (!isSecret)
      acts.sheets(
        applicationId,
        whole.map((one) => ({ memberId: one.row.id, marks: marksOf(one) })),
      );
    else if (isSecond) acts.second({ applicationId, ballots });
    else acts.first({ applicationId, ballots, voterIds: members.map(({ id }) => id) });
  };
  return (
    <section className="card" aria-label={line.application.fullName}>
      <EntryGrid
        columns={round.rubric}
        rows={read}
        isAsked={isAsked}
        textAt={(rowId, key) => texts[rowId]?.[key] ?? ''}
        onType={(rowId, key, text) => setTexts({ ...texts, [rowId]: { ...texts[rowId], [key]: text } })}
        onPaste={(block: string, place: GridPlace) => {
          const put = pasted(block, place, { rows, columns: round.rubric, texts });
          setTexts(put.texts);
          setOutside(put.outside);
        }}
      />
      <p className="hint">{s.keys}</p>
      <Shortcomings outside={outside} unfinished={isAsked ? unfinished : 0} isEmpty={isAsked && whole.length === 0} />
      {acts.errors.map(({ path, message }) => (
        <Notice key={`${path} ${message}`} kind="warning">
          {`${labelOf(path, whole)}${message}`}
        </Notice>
      ))}
      <FaultNotice fault={acts.fault} />
      <div className="actions">
        <button type="button" className="button primary" aria-busy={acts.isPending} onClick={submit}>
          {isSecond ? s.sendSecond : s.send}
        </button>
      </div>
    </section>
  );
}

interface ShortcomingsProps {
  readonly outside: number;
  readonly unfinished: number;
  readonly isEmpty: boolean;
}

/** Why nothing was sent, and what of a pasted block was not taken. */
function Shortcomings({ outside, unfinished, isEmpty }: ShortcomingsProps) {
  const s = useSheetEntryTexts();
  return (
    <>
      {outside === 0 ? null : <Notice kind="warning">{s.outside(outside)}</Notice>}
      {unfinished === 0 ? null : <Notice kind="warning">{s.unfinished(unfinished)}</Notice>}
      {isEmpty && unfinished === 0 ? <Notice kind="warning">{s.nothing}</Notice> : null}
    </>
  );
}

/** Who scores this candidate: the members of the panel but those left out for the post. */
function scorersOf({ bodies, panelExclusions }: EntryRound, { application }: EntryLine): readonly GridRow[] {
  const left = new Set(
    panelExclusions.filter(({ postId }) => postId === application.post.id).map(({ member }) => member.id),
  );
  return bodies
    .filter(({ kind }) => kind === 'PANEL')
    .flatMap(({ seats }) => seats)
    .filter(({ seat, person }) => seat === 'MEMBER' && !left.has(person.id))
    .map(({ person }) => ({ id: person.id, label: person.displayName }));
}

/** The paper a reason of the server is about, by its place among those sent. */
function labelOf(path: string, sent: readonly ReadRow[]): string {
  const index = /^(?:sheets|ballots)\.(\d+)/.exec(path)?.[1];
  const row = index === undefined ? undefined : sent[Number(index)];
  return row === undefined ? '' : `${row.row.label}: `;
}

function useEntryActs(onDone: (words: string) => Promise<void>) {
  const s = useSheetEntryTexts();
  const sheets = useAct(EnterPaperSheets, {
    refused: (data) => data.enterPaperSheets.errors,
    done: () => onDone(s.sheetsDone),
  });
  const first = useAct(EnterBallots, {
    refused: (data) => data.enterBallots.errors,
    done: () => onDone(s.ballotsDone),
  });
  const second = useAct(ConfirmBallots, {
    refused: (data) => data.confirmBallots.errors,
    done: () => onDone(s.boxOpened),
  });
  return {
    sheets: (applicationId: string, papers: Parameters<typeof sheets.run>[0]['input']['sheets']) =>
      void sheets.run({ input: { applicationId, sheets: papers } }),
    first: (input: Parameters<typeof first.run>[0]['input']) => void first.run({ input }),
    second: (input: Parameters<typeof second.run>[0]['input']) => void second.run({ input }),
    errors: [...sheets.errors, ...first.errors, ...second.errors],
    fault: sheets.fault ?? first.fault ?? second.fault,
    isPending: sheets.isPending || first.isPending || second.isPending,
  };
}
