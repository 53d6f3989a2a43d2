import { mark } from '../../src/domain/marks';
import { sentenceOf } from '../../src/graphql/wording';
import type { StoredMarking } from '../../src/persistence/ports';
import { openWorld } from '../support/world';
import type { CommandName, InputOf, Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

/** How many marks of a script are missing: true to the seal, and told only to who gives none of them (trust.md R-ANON-2). */
let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const sentences = async <N extends CommandName>(name: N, who: Person, input: InputOf<N>) => {
  const result = await world.run(name, who, input);
  if (result.ok) throw new Error(`${name} was not refused`);
  return result.errors.filter(({ code }) => code === 'MARKS_INCOMPLETE').map(sentenceOf);
};
const lock = (one: StoredMarking, value = 7_000) =>
  world.must('submitWrittenMarks', exam.markerOf(one), {
    roundId: exam.id,
    marks: [{ markingId: one.id, expectedVersion: one.version, mark: mark(value) }],
  });

async function told(scriptId: string): Promise<readonly string[]> {
  const { markingHead } = world.people;
  const step = { scriptId, expectedVersion: 1 };
  const reason = 'Theo báo cáo';
  const zero = { cause: 'WRONG_INK' as const, reportedBy: markingHead.id, reportedOn: exam.world.clock.now() as never };
  return [
    ...(await sentences('callThirdMarker', markingHead, step)),
    ...(await sentences('decideWrittenMark', markingHead, { ...step, by: 'HEAD', mark: mark(7_000), reason })),
    ...(await sentences('zeroWrittenMark', markingHead, { ...step, ...zero, reason })),
  ];
}
const three = (sentence: string) => [sentence, sentence, sentence];

describe('of a script the head does not mark', () => {
  test('two marks are missing, then one: the mark under seal is there', async () => {
    exam = await world.round({ candidates: 2 }).at('ALLOCATED');
    const [first] = await exam.markingsOf(0);
    expect(await told(first!.scriptId)).toEqual(three('Bài này còn thiếu 2 điểm chấm.'));
    await lock(first!);
    expect(await told(first!.scriptId)).toEqual(three('Bài này còn thiếu 1 điểm chấm.'));
    const other = (await exam.markingsOf(1))[0]!;
    expect(await told(other.scriptId)).toEqual(three('Bài này còn thiếu 2 điểm chấm.'));
  });
});

describe('of a script the head marks', () => {
  test('no number is told: it would say whether the other marker is done', async () => {
    exam = await world.round({ candidates: 2 }).at('CODED');
    const { markingHead, marker1, chair } = world.people;
    const body = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'MARKING')!;
    await world.store.models.bodies.updateOne(
      { _id: body.id },
      { $set: { seats: body.seats.filter(({ personId }) => [markingHead.id, marker1.id].includes(personId)) } },
    );
    await exam.goTo('ALLOCATED');
    const both = await exam.markingsOf(0);
    expect(both.map(({ markerId }) => markerId)).toContain(markingHead.id);
    const before = await told(both[0]!.scriptId);
    await lock(both.find(({ markerId }) => markerId === marker1.id)!);
    expect(await told(both[0]!.scriptId)).toEqual(before);
    expect(before).toEqual(three('Bài này chưa đủ điểm chấm.'));
    expect(await sentences('compileWritten', chair, await exam.step())).toEqual(['Còn 2 bài chưa đủ điểm chấm.']);
  });
});
