import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../act';
import { RoundImports, UndoImport } from '../../generated/operations';
import { useImportsTexts } from '../../i18n/imports';
import { FaultNotice, Waiting } from '../../parts/notice';
import { send } from '../../send';
import { shownInstant } from '../../text/day';
import type { Imported, ImportKind } from './import-data';

interface ImportHistoryProps {
  readonly roundId: string;
  readonly kind: ImportKind;
  readonly onUndone: (undone: Imported) => Promise<void>;
}

/** The lists that were brought in, newest first, each with the one click that takes it back. */
export function ImportHistory({ roundId, kind, onUndone }: ImportHistoryProps) {
  const i = useImportsTexts();
  const query = useQuery({ queryKey: ['imports', roundId], queryFn: () => send(RoundImports, { id: roundId }) });
  const all = (query.data?.round?.imports ?? []).filter((one) => one.kind === kind);
  return (
    <section>
      <h2>{i.history}</h2>
      {query.isPending ? <Waiting /> : null}
      <FaultNotice fault={query.error} />
      {query.data !== undefined && all.length === 0 ? <p>{i.noHistory}</p> : null}
      {all.some(({ undoneAt }) => undoneAt == null) ? <p className="hint">{i.of[kind].undoHint}</p> : null}
      <ul className="file-list">
        {all.map((one) => (
          <li key={one.id}>
            <Line imported={one} onUndone={onUndone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Pick<ImportHistoryProps, 'onUndone'> {
  readonly imported: Imported;
}

function Line({ imported, onUndone }: LineProps) {
  const i = useImportsTexts();
  const { id, version, kind, fileName, rowCount, importedBy, importedAt, undoneBy, undoneAt } = imported;
  const act = useAct(UndoImport, {
    refused: (data) => data.undoImport.errors,
    done: ({ undoImport: { import: undone } }) => (undone === null ? undefined : onUndone(undone)),
  });
  const isUndone = undoneAt != null;
  return (
    <>
      <p>
        <strong>{i.of[kind].line(rowCount, fileName)}</strong>
        <br />
        {i.by(importedBy.displayName, shownInstant(importedAt))}
        {isUndone ? ` ${i.undoneBy(undoneBy?.displayName ?? '', shownInstant(undoneAt))}` : null}
      </p>
      <FaultNotice fault={act.fault} />
      {act.errors.length === 0 ? null : (
        <div className="notice error" role="alert">
          {act.errors.map(({ message }) => message).join(' ')}
        </div>
      )}
      {isUndone ? null : (
        <button
          type="button"
          className="button"
          aria-label={i.undoOf(fileName)}
          aria-busy={act.isPending}
          onClick={() =>
            act.isPending ? undefined : void act.run({ input: { importId: id, expectedVersion: version } })
          }
        >
          {i.undo}
        </button>
      )}
    </>
  );
}
