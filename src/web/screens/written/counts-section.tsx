import { useWrittenTexts } from '../../i18n/written';
import type { Counts } from './written-data';

/** How far it has come, in counts. */
export function CountsSection({ counts, isPaper }: { readonly counts: Counts; readonly isPaper: boolean }) {
  const w = useWrittenTexts();
  const { scripts, turns, mapOpened, stubReading } = counts;
  const map = mapOpened ? w.counts.mapOpened : stubReading === null ? w.counts.mapSealed : w.stubs.underWay;
  return (
    <section className="card" aria-labelledby="counts">
      <h2 id="counts">{w.counts.title}</h2>
      <p>
        {scripts === 0 ? w.counts.none : w.counts.scripts(scripts)}{' '}
        {scripts === 0 ? null : turns.length === 0 ? w.counts.notAllocated : null} {scripts === 0 ? null : map}
      </p>
      {turns.length === 0 ? null : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{w.counts.turn}</th>
              <th scope="col" className="figure">
                {w.counts.given}
              </th>
              {isPaper ? (
                <th scope="col" className="figure">
                  {w.counts.entered}
                </th>
              ) : null}
              <th scope="col" className="figure">
                {w.counts.locked}
              </th>
            </tr>
          </thead>
          <tbody>
            {turns.map(({ turn, given, entered, locked }) => (
              <tr key={turn}>
                <th scope="row">{w.counts.turns(turn)}</th>
                <td className="figure">{given}</td>
                {isPaper ? <td className="figure">{entered}</td> : null}
                <td className="figure">{locked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
