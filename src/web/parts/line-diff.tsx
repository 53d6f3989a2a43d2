import './line-diff.css';
import { useMemo } from 'react';
import { isChanged, lineDiff, type DiffLine } from '../../domain/line-diff';
import { useTemplatesTexts } from '../i18n/templates';

/** Equal lines shown before and after a change. */
const AROUND = 2;

interface LineDiffProps {
  readonly caption: string;
  readonly before: string;
  readonly after: string;
}

/** Two texts line by line: what goes out and what comes in, each with a word beside its colour. */
export function LineDiff({ caption, before, after }: LineDiffProps) {
  const s = useTemplatesTexts();
  const lines = useMemo(() => lineDiff(before, after), [before, after]);
  if (!isChanged(lines)) return <p>{s.noChanges}</p>;
  return (
    <table className="table diff">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{s.oldLine}</th>
          <th scope="col">{s.newLine}</th>
          <th scope="col">{s.content}</th>
        </tr>
      </thead>
      <tbody>
        {folded(lines).map((part, index) =>
          typeof part === 'number' ? (
            <tr key={index} className="folded">
              <td colSpan={3}>{s.same(part)}</td>
            </tr>
          ) : (
            <Line key={index} line={part} />
          ),
        )}
      </tbody>
    </table>
  );
}

function Line({ line: { kind, before, after, text } }: { readonly line: DiffLine }) {
  const s = useTemplatesTexts();
  const word = { SAME: '', REMOVED: s.removed, ADDED: s.added }[kind];
  return (
    <tr className={kind.toLowerCase()}>
      <td className="figure">{before}</td>
      <td className="figure">{after}</td>
      <td>
        {word === '' ? null : <strong>{word}: </strong>}
        <code>{text}</code>
      </td>
    </tr>
  );
}

/** The lines around changes; a number stands for so many equal ones. */
function folded(lines: readonly DiffLine[]): readonly (DiffLine | number)[] {
  const shown: (DiffLine | number)[] = [];
  lines.forEach((line, index) => {
    if (isChanged(lines.slice(Math.max(0, index - AROUND), index + AROUND + 1))) shown.push(line);
    else {
      const last = shown.at(-1);
      if (typeof last === 'number') shown[shown.length - 1] = last + 1;
      else shown.push(1);
    }
  });
  return shown;
}
