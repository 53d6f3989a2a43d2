import { CompileWritten } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { Form } from '../../parts/form';
import { useWrittenAct, type WrittenRound } from './written-data';

/** Compiling the written marks, once the map is open: the Chair's act. */
export function CompileSection({ round }: { readonly round: WrittenRound }) {
  const w = useWrittenTexts();
  const act = useWrittenAct(CompileWritten, (data) => data.compileWritten.errors);
  return (
    <section className="card" aria-labelledby="compile">
      <h2 id="compile">{w.compile.title}</h2>
      <Form
        {...act}
        submitLabel={w.compile.act}
        onSubmit={() => {
          void act.run({ input: { roundId: round.id, expectedVersion: round.version } });
        }}
      >
        <p>{w.compile.what}</p>
      </Form>
    </section>
  );
}
