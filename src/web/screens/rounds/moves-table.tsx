import { movesInWords } from '../../../domain/exam/move-words';
import { usePlanTexts } from '../../i18n/plan';
import { Fold } from '../../parts/fold';

/** The states of the round: from which to which, by whom, and what must hold. */
export function MovesTable({ hasWritten }: { readonly hasWritten: boolean }) {
  const p = usePlanTexts();
  return (
    <Fold id="moves" title={p.moves}>
      <p className="hint">{p.movesHint}</p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{p.move}</th>
            <th scope="col">{p.act}</th>
            <th scope="col">{p.who}</th>
            <th scope="col">{p.holds}</th>
          </tr>
        </thead>
        <tbody>
          {movesInWords(hasWritten).map(({ move, from, to, act, who, agrees, holds }) => (
            <tr key={move}>
              <th scope="row" data-label={p.move}>
                {from} → {to}
              </th>
              <td data-label={p.act}>{act}</td>
              <td data-label={p.who}>
                {who}
                {agrees === null ? null : (
                  <>
                    <br />
                    {p.agrees}: {agrees}
                  </>
                )}
              </td>
              <td data-label={p.holds}>
                {holds.map((one) => (
                  <div key={one}>{one}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
