import { mark } from '../../src/domain/marks';
import type { Mark } from '../../src/domain/marks';
import { bundleOf } from '../../src/application/archive/bundle';
import { replayableRound } from '../../src/application/archive/round-file';
import { loadRegulatedRound } from '../../src/application/exam/round-scope';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { recompute } from '../../scripts/verify/result';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import type { StoredMarking } from '../../src/persistence/ports';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

const questionMaxima = [2_000, 3_000, 5_000].map(mark);
const ms = (...hundredths: readonly number[]): readonly Mark[] => hundredths.map(mark);

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

describe('a round that marks questions (BR-33)', () => {
  let exam: Exam;
  beforeAll(async () => {
    const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const, questionMaxima, markStep: mark(25) };
    exam = await world.round({ candidates: 2, regulation }).at('ALLOCATED');
  }, 60_000);

  const marking = async (turn: number): Promise<StoredMarking> =>
    (await exam.markingsOf(0)).find((one) => one.turn === turn)!;
  const bag = async (turn: number, given: object) => {
    const { id: markingId, version: expectedVersion } = await marking(turn);
    return { roundId: exam.id, marks: [{ markingId, expectedVersion, ...given }] };
  };
  const enter = async (turn: number, first: readonly Mark[], second = first) => {
    const { secretary } = world.people;
    await world.must('enterPaperMarks', secretary, await bag(turn, { questionMarks: first }));
    return bag(turn, { questionMarks: second });
  };

  test('takes one mark for each question and never a total', async () => {
    const { secretary } = world.people;
    expect(await refusals(world, 'enterPaperMarks', secretary, await bag(1, { mark: mark(8_000) }))).toEqual([
      'INVALID_VALUE marks.0.mark',
    ]);
    const wrong = await bag(1, { questionMarks: ms(2_025, 3_010, 4_000) });
    expect(await refusals(world, 'enterPaperMarks', secretary, wrong)).toEqual([
      'MARK_OUT_OF_RANGE marks.0.questionMarks.0',
      'MARK_OUT_OF_RANGE marks.0.questionMarks.1',
      'MARK_STEP marks.0.questionMarks.1',
    ]);
  });

  test('names each question in which two entries differ, also where the sums are equal; nobody sees the first entry', async () => {
    const second = await enter(1, ms(1_800, 2_500, 4_000), ms(1_700, 2_600, 4_000));
    const marker = exam.markerOf(await marking(1));
    expect(await refusals(world, 'confirmPaperMarks', marker, second)).toEqual([
      'ENTRY_MISMATCH marks.0.questionMarks.0',
      'ENTRY_MISMATCH marks.0.questionMarks.1',
    ]);
    const { id } = await marking(1);
    expect(await world.queriesAs(marker).marking(id)).toMatchObject({ mark: null, questionMarks: [] });
    await world.must('confirmPaperMarks', marker, await bag(1, { questionMarks: ms(1_800, 2_500, 4_000) }));
    expect(await world.queriesAs(marker).marking(id)).toMatchObject({
      mark: 8_300,
      questionMarks: [1_800, 2_500, 4_000],
    });
  });

  test('keeps every mark of a struck sheet, and shows the head each marker’s questions once both are there (BR-30, BR-34)', async () => {
    const head = world.queriesAs(world.people.markingHead);
    const scriptId = await exam.scriptOf(0);
    const seen = async () => (await head.script((await head.access(exam.id))!, scriptId))!;
    expect(await seen()).toMatchObject({ marks: [], questionMarks: [] });
    const marker = exam.markerOf(await marking(2));
    await world.must('confirmPaperMarks', marker, await enter(2, ms(1_000, 2_000, 4_500)));
    expect(await seen()).toMatchObject({
      marks: [8_300, 7_500],
      questionMarks: [
        [1_800, 2_500, 4_000],
        [1_000, 2_000, 4_500],
      ],
      needs: 'MARKING_HEAD_DECISION',
    });
    const { id: markingId, version: expectedVersion } = await marking(2);
    await world.must('reopenWrittenMark', marker, { markingId, expectedVersion, reason: 'Chấm sót ý của câu 1' });
    expect(await marking(2)).toMatchObject({ state: 'OPEN', mark: null, questionMarks: null });
    await world.must('confirmPaperMarks', marker, await enter(2, ms(1_500, 2_000, 4_500)));
    const { corrections, official } = await seen();
    expect(corrections).toEqual([
      { turn: 2, mark: 7_500, questionMarks: [1_000, 2_000, 4_500], reason: 'Chấm sót ý của câu 1' },
    ]);
    expect(official).toMatchObject({ value: 8_150 });
    expect(official?.inputs.map(({ value }) => value)).toEqual([
      '83,00 (Câu 1: 18,00; Câu 2: 25,00; Câu 3: 40,00)',
      '80,00 (Câu 1: 15,00; Câu 2: 20,00; Câu 3: 45,00)',
    ]);
  });
});

describe('the record of a round that marks questions', () => {
  let exam: Exam;
  let bundle: Bundle;
  beforeAll(async () => {
    const written = (candidate: number, turn: number) => 8_000 - 700 * candidate + 100 * turn;
    exam = await world
      .round({ candidates: 2, regulation: { questionMaxima, markStep: mark(50) }, written })
      .at('ISSUED');
    const { publicKey } = world.integrity;
    const made = await bundleOf(world.readers, { publicKey, notes: [], pepper: world.pepper });
    bundle = JSON.parse(JSON.stringify(made)) as Bundle;
  }, 120_000);

  test('is found consistent by the verifier, which adds up every mark itself', () => {
    expect(verifyBundle(bundle)).toMatch(/^KHỚP/);
    const data = bundle.rounds.find(({ round }) => round.id === exam.id)!;
    expect(recompute(data).map(([, written]) => written)).toEqual([8_150, 7_450]);
    const altered = (questionMarks: readonly number[] | null) => ({
      ...data,
      markings: data.markings.map((one, index) => (index === 0 ? { ...one, questionMarks } : one)),
    });
    const [first] = data.markings;
    const [a = 0, b = 0, c = 0] = first!['questionMarks'] as readonly number[];
    expect(a + b + c).toBe(first!.mark);
    // Another sum, none at all, one above its maximum, one off the step: each contradicts the mark.
    for (const given of [[a, b, c + 50], null, [a + 50, b - 50, c], [a, b - 25, c + 25]]) {
      expect(() => recompute(altered(given))).toThrow(`đối tượng ${first!.id}: điểm sai thang điểm`);
    }
  });

  test('is written as a file that can be played again, question by question', async () => {
    const loaded = (await loadRegulatedRound(world.readers, exam.id))!;
    const made = await replayableRound(world.readers, loaded);
    if (!made.ok) throw new Error(made.reasons.join('\n'));
    const read = readRoundFile(JSON.stringify(made.file));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.round.regulation).toMatchObject({ questionMaxima, markStep: 50 });
    expect(read.round.written?.marks.map(({ first, second }) => [first, second])).toEqual([
      [ms(2_000, 3_000, 3_100), ms(2_000, 3_000, 3_200)],
      [ms(2_000, 3_000, 2_400), ms(2_000, 3_000, 2_500)],
    ]);
  });
});
