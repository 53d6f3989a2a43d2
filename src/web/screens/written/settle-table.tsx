import { useState } from 'react';
import { useWrittenTexts } from '../../i18n/written';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { hundredthsOf, officialMark, shownMark } from '../../text/mark';
import { DecideDialog, ThirdDialog, ZeroDialog } from './settle-dialogs';
import { useScripts, type Script, type WrittenRound } from './written-data';

/** Scripts with both marks, those that wait for something first. */
export function SettleTable({ round }: { readonly round: WrittenRound }) {
  const w = useWrittenTexts();
  const scripts = useScripts(round.id);
  if (scripts.isPending) return <Waiting />;
  if (scripts.data === undefined) return <FaultNotice fault={scripts.error} />;
  const marked = scripts.data.filter(({ marks }) => marks.length > 0);
  const ordered = [...marked.filter(({ needs }) => needs !== null), ...marked.filter(({ needs }) => needs === null)];
  if (ordered.length === 0) return <Empty>{w.marking.none}</Empty>;
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{w.marking.code}</th>
          <th scope="col">{w.marking.marks}</th>
          <th scope="col">{w.marking.standing}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((script) => (
          <tr key={script.id}>
            <th scope="row" data-label={w.marking.code}>
              <code className="blind-code">{script.code}</code>
            </th>
            <td data-label={w.marking.marks}>
              {script.marks.map((mark) => shownMark(hundredthsOf(mark))).join(' · ')}
              <Questions script={script} />
            </td>
            <td data-label={w.marking.standing}>
              <Standing round={round} script={script} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each marker gave each question, so that the head sees where they differ. */
function Questions({ script: { questionMarks } }: { readonly script: Script }) {
  const w = useWrittenTexts();
  if (questionMarks.length === 0) return null;
  const wordsOf = (marks: readonly string[]): string =>
    marks.map((mark, at) => w.marking.questionMark(at, shownMark(hundredthsOf(mark)))).join(' · ');
  return (
    <ul className="hint">
      {questionMarks.map((marks, index) => (
        <li key={String(index)}>{w.marking.questions(index + 1, wordsOf(marks))}</li>
      ))}
    </ul>
  );
}

type Asked = 'THIRD' | 'DECIDE' | 'ZERO';

function Standing({ round, script }: { readonly round: WrittenRound; readonly script: Script }) {
  const w = useWrittenTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { needs, official, awaitsThird, code } = script;
  const act: Asked | null = needs === null || awaitsThird ? null : needs === 'THIRD_MARK' ? 'THIRD' : 'DECIDE';
  const canZero = script.zero === null && round.state === 'WRITTEN' && round.writtenProgress?.mapOpened === false;
  const titles: Readonly<Record<Asked, string>> = {
    THIRD: w.marking.callThirdFor(code),
    DECIDE: w.marking.decideFor(code),
    ZERO: w.zero.actFor(code),
  };
  const labels: Readonly<Record<Asked, string>> = {
    THIRD: w.marking.callThird,
    DECIDE: w.marking.decide,
    ZERO: w.zero.act,
  };
  const DIALOGS = { THIRD: ThirdDialog, DECIDE: DecideDialog, ZERO: ZeroDialog };
  const Asking = asked === null ? null : DIALOGS[asked];
  return (
    <>
      {official === null ? (
        <p>{awaitsThird ? w.marking.awaits : w.marking.needs[needs ?? '']}</p>
      ) : (
        <>
          <strong>{w.marking.official(officialMark(official.value))}</strong>
          <p className="hint">{official.formula}</p>
        </>
      )}
      <Corrections script={script} />
      <div className="actions">
        {[act, canZero ? ('ZERO' as const) : null].map((one) =>
          one === null ? null : (
            <button key={one} type="button" className="button" aria-label={titles[one]} onClick={() => setAsked(one)}>
              {labels[one]}
            </button>
          ),
        )}
      </div>
      {asked === null || Asking === null ? null : (
        <Asking round={round} script={script} title={titles[asked]} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

/** Marks that were struck out, beside those that count. */
function Corrections({ script: { corrections } }: { readonly script: Script }) {
  const w = useWrittenTexts();
  if (corrections.length === 0) return null;
  return (
    <ul className="hint">
      {corrections.map(({ turn, mark, reason }, index) => (
        <li key={String(index)}>{w.marking.corrected(turn, shownMark(hundredthsOf(mark)), reason)}</li>
      ))}
    </ul>
  );
}
