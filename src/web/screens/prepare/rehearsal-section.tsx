import './rehearsal.css';
import type { Regulation } from '../../../domain/regulation/regulation';
import { rehearse } from '../../../domain/regulation/rehearsal';
import { casesOf, inventedCase } from '../../../domain/regulation/rehearsal-cases';
import { useRehearsalTexts } from '../../i18n/rehearsal';
import { Notice } from '../../parts/notice';
import type { FieldError } from '../../text/field-errors';
import { useTyped } from '../../typed-here';
import { readRehearsal, typedRehearsal, type TypedRehearsal } from './rehearsal-data';
import { RehearsalOutcome } from './rehearsal-outcome';
import { RehearsalTable } from './rehearsal-table';
import type { TypedRules } from './typed-rules';

interface RehearsalProps {
  readonly roundId: string;
  readonly typed: TypedRules;
  /** Whether the rules are those being typed, or those of the round. */
  readonly isTyped: boolean;
}

/** Diễn tập quy chế: invented marks played through the rules on this page, by the rules of the result itself. */
export function RehearsalSection({ roundId, typed, isTyped }: RehearsalProps) {
  const r = useRehearsalTexts();
  return (
    <section className="card" id="rehearsal" aria-labelledby="rehearsal-title">
      <h2 id="rehearsal-title">{r.title}</h2>
      <p>{r.lead}</p>
      <p className="hint">{isTyped ? r.typedRules : r.storedRules}</p>
      {'errors' in typed ? <RulesWrong errors={typed.errors} /> : <Played roundId={roundId} rules={typed.rules} />}
    </section>
  );
}

function RulesWrong({ errors }: { readonly errors: readonly FieldError[] }) {
  const r = useRehearsalTexts();
  return (
    <Notice kind="warning">
      <p>{r.rulesWrong}</p>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Played({ roundId, rules }: { readonly roundId: string; readonly rules: Regulation }) {
  const r = useRehearsalTexts();
  const [table, setTable] = useTyped<TypedRehearsal>(`rehearsal ${roundId}`, () =>
    typedRehearsal(inventedCase('ORDINARY', rules)),
  );
  const read = readRehearsal(table, rules);
  return (
    <>
      <div className="actions" role="group" aria-label={r.cases}>
        {casesOf(rules).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            onClick={() => setTable(typedRehearsal(inventedCase(name, rules)))}
          >
            {r.caseNames[name]}
          </button>
        ))}
      </div>
      <RehearsalTable table={table} rules={rules} faults={'faults' in read ? read.faults : []} set={setTable} />
      {'faults' in read ? (
        <Notice kind="warning">{r.fixMarks}</Notice>
      ) : (
        <RehearsalOutcome rehearsed={rehearse(read.rehearsal, rules)} />
      )}
    </>
  );
}
