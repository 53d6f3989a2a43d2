import { AllocateMarkers } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { Form } from '../../parts/form';
import { Link } from '../../router';
import { SettleTable } from './settle-table';
import { useWrittenAct, type WrittenRound } from './written-data';

/** The head of marking: gives the scripts to markers, and settles those whose marks differ. */
export default function MarkingSection({ round }: { readonly round: WrittenRound }) {
  const w = useWrittenTexts();
  const { id, writtenProgress: counts } = round;
  if (counts === null) return null;
  const isAllocated = counts.turns.length > 0;
  return (
    <section className="card" aria-labelledby="marking">
      <h2 id="marking">{w.marking.title}</h2>
      {counts.scripts === 0 ? <p>{w.marking.wait}</p> : null}
      {counts.scripts > 0 && !isAllocated ? <AllocateForm roundId={id} /> : null}
      {isAllocated ? (
        <>
          <p>
            <Link className="button" to={`/ky-thi/${id}/cham-thi-viet`}>
              {w.marking.own}
            </Link>
          </p>
          <h3>{w.marking.scripts}</h3>
          <p className="hint">{w.marking.scriptsWhat}</p>
          <SettleTable round={round} />
        </>
      ) : null}
    </section>
  );
}

function AllocateForm({ roundId }: { readonly roundId: string }) {
  const w = useWrittenTexts();
  const act = useWrittenAct(AllocateMarkers, (data) => data.allocateMarkers.errors);
  return (
    <Form
      {...act}
      submitLabel={w.marking.allocate}
      onSubmit={() => {
        void act.run({ input: { roundId } });
      }}
    >
      <p>{w.marking.allocateWhat}</p>
    </Form>
  );
}
