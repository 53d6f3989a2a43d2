import { useRef } from 'react';
import { DefineRubric } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { hundredthsOf, readMark, shownMark } from '../../text/mark';
import { nextKey, useTyped } from '../../typed-here';
import { reader, type Preparing } from './prepare-data';
import { usePart } from './use-part';

interface CriterionRow {
  readonly key: number;
  readonly title: string;
  readonly maximum: string;
}

const FIRST: readonly CriterionRow[] = [
  { key: 0, title: 'Nội dung đề án', maximum: '20' },
  { key: 1, title: 'Trình bày đề án', maximum: '40' },
  { key: 2, title: 'Trả lời câu hỏi', maximum: '40' },
];

/** The criteria of the defence sheet with their maxima. */
export function RubricForm({ round }: { readonly round: Preparing }) {
  const t = useTexts();
  const p = usePrepareTexts();
  const { act, isSaved } = usePart(DefineRubric, (data) => data.defineRubric.errors);
  const [rows, setRows] = useTyped<readonly CriterionRow[]>(`rubric ${round.id} ${String(round.version)}`, () =>
    round.rubric.length === 0
      ? FIRST
      : round.rubric.map(({ title, maximum }, key) => ({ key, title, maximum: shownMark(hundredthsOf(maximum)) })),
  );
  const counter = useRef(nextKey(rows, 1000));
  const change = (key: number, part: Partial<CriterionRow>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const total = rows.reduce((sum, { maximum }) => {
    const read = readMark(maximum, 10_000);
    return read.kind === 'MARK' ? sum + read.hundredths : sum;
  }, 0);
  const submit = (): void => {
    const read = reader({ ...t.shell, ...p });
    const criteria = rows.map(({ title, maximum }, index) => ({
      key: `tc${String(index + 1)}`,
      title: read.text(`criteria.${String(index)}.title`, title),
      maximum: read.mark(`criteria.${String(index)}.maximum`, maximum),
    }));
    if (read.errors.length > 0) act.refuse(read.errors);
    else void act.run({ input: { roundId: round.id, expectedVersion: round.version, criteria } });
  };
  return (
    <section className="card" id="rubric" aria-labelledby="rubric-title">
      <h2 id="rubric-title">{p.rubric}</h2>
      <p className="hint">{p.rubricHint}</p>
      <Form {...act} submitLabel={p.saveRubric} onSubmit={submit}>
        {isSaved ? <Notice kind="success">{p.saved}</Notice> : null}
        <FieldGroup path="criteria" label={p.rubric}>
          {rows.map((row, index) => (
            <CriterionFields
              key={row.key}
              row={row}
              index={index}
              change={(part) => change(row.key, part)}
              remove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
          <p role="status">{p.rubricTotal(shownMark(total))}</p>
          <button
            type="button"
            className="button row-button"
            onClick={() => setRows([...rows, { key: counter.current++, title: '', maximum: '' }])}
          >
            {p.addCriterion}
          </button>
        </FieldGroup>
      </Form>
    </section>
  );
}

interface CriterionFieldsProps {
  readonly row: CriterionRow;
  readonly index: number;
  readonly change: (part: Partial<CriterionRow>) => void;
  readonly remove: () => void;
}

function CriterionFields({ row, index, change, remove }: CriterionFieldsProps) {
  const p = usePrepareTexts();
  const at = (field: string): string => `criteria.${String(index)}.${field}`;
  return (
    <div className="row-grid long-texts">
      <TextField
        path={at('title')}
        label={p.criterionTitle(index + 1)}
        value={row.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        path={at('maximum')}
        label={p.criterionMaximum(index + 1)}
        value={row.maximum}
        onChange={(maximum) => change({ maximum })}
        size="short"
        input={{ inputMode: 'decimal' }}
      />
      <button type="button" className="button row-button" aria-label={p.removeCriterion(index + 1)} onClick={remove}>
        {p.remove}
      </button>
    </div>
  );
}
