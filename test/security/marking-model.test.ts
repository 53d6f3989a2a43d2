import fc from 'fast-check';
import { mark } from '../../src/domain/marks';
import { NotFound } from '../../src/application/viewer';
import { openedMarking } from '../../src/application/written/reveal-marks';
import { marksOf } from '../../src/application/written/script-marks';
import { isMarkedTwice, reconcile } from '../../src/domain/written/written';
import { opening } from '../support/sealed-map';
import { openWorld, SEAL } from '../support/world';
import type { CommandName, InputOf, Person, World } from '../support/world';
import { day } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { freshModel, MAXIMA, standing, take } from './marking-model';
import type { Given, Mode, Model, Step, Turn } from './marking-model';

/*
 * The state machine of marking against a model of its own (issue 6): steps by chance through the commands of the product,
 * over one store. `npm run torture -- model` plays a thousand runs; the suite plays some, another seed every day.
 */

const RUNS = Number(process.env['MODEL_RUNS'] ?? 30);
const SEED = Number(process.env['MODEL_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const LONGEST = 60;
const SCRIPTS = 2;

const KINDS = (['DIRECT', 'PAPER_DOUBLE_ENTRY'] as const).flatMap((mode) =>
  [false, true].map((byQuestion) => [mode, byQuestion] as const),
);

let world: World;
const exams = new Map<string, Prepared>();
const keyOf = (mode: Mode, byQuestion: boolean): string => `${mode} ${String(byQuestion)}`;

interface Prepared {
  readonly exam: Exam;
  /** Scripts in an order that never changes. */
  readonly scripts: readonly string[];
  readonly version: number;
  readonly opening: InputOf<'openBlindMap'>;
}

beforeAll(async () => {
  world = await openWorld();
  for (const [mode, byQuestion] of KINDS) {
    const regulation = { entry: mode, ...(byQuestion ? { questionMaxima: MAXIMA.map(mark) } : {}) };
    const exam = await world.round({ candidates: SCRIPTS, regulation }).at('ALLOCATED');
    const scripts = await Promise.all([0, 1].map((candidate) => exam.scriptOf(candidate)));
    exams.set(keyOf(mode, byQuestion), {
      exam,
      scripts,
      version: (await exam.load()).version,
      opening: await opening(exam),
    });
  }
}, 120_000);
afterAll(() => world.close());

/** Forgets every mark behind the product's back: only the start of a run is made so, its steps go through the commands. */
async function forget({ exam }: Prepared): Promise<void> {
  const { connection } = world.store;
  const here = { roundId: exam.id };
  const blank = {
    state: 'OPEN',
    mark: null,
    questionMarks: null,
    lockedAt: null,
    version: 1,
    earlier: null,
    commitment: null,
  };
  await connection.collection('markings').deleteMany({ ...here, turn: 3 });
  await connection.collection('markings').updateMany(here, { $set: blank });
  await connection.collection('scripts').updateMany(here, { $set: { decision: null, version: 1 } });
  await connection.collection('blindmaps').deleteMany(here);
  await connection.collection('blindMap').deleteMany(here);
  const map = connection.collection<{ _id: string }>('sealedMaps');
  const { matchedCount } = await map.updateOne({ _id: exam.id }, { $set: { opened: false, version: 1 } });
  if (matchedCount !== 1) throw new Error('no sealed map to shut again');
}

async function tries<N extends CommandName>(name: N, who: Person, input: InputOf<N>): Promise<boolean> {
  try {
    return (await world.run(name, who, input)).ok;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

/** Tries a step in the product, on the version the model knows. */
async function play(prepared: Prepared, model: Model, step: Step): Promise<boolean> {
  const { exam, scripts } = prepared;
  const { markingHead, chair, secretary, marker1, marker2, marker3 } = world.people;
  if (step.kind === 'OPEN') return tries('openBlindMap', chair, prepared.opening);
  const scriptId = scripts[step.script]!;
  const script = { scriptId, expectedVersion: model.scripts[step.script]!.version };
  if (step.kind === 'THIRD') return tries('callThirdMarker', markingHead, script);
  if (step.kind === 'ZERO') {
    const report = { cause: 'WRONG_INK' as const, reportedBy: marker1.id, reportedOn: day('2026-11-17') };
    return tries('zeroWrittenMark', markingHead, { ...script, ...report, reason: 'Hai màu mực' });
  }
  if (step.kind === 'DECIDE') {
    const presentIds = [marker1, marker2, marker3].map(({ id }) => id);
    const decision = { by: step.by, mark: mark(step.mark), reason: 'Đã thống nhất' };
    const minutes = { heldOn: day('2026-11-17'), presentIds };
    return tries('decideWrittenMark', markingHead, { ...script, ...decision, minutes });
  }
  const marking = (await world.readers.markings.ofScripts([scriptId])).find(({ turn }) => turn === step.turn);
  if (marking === undefined) return false;
  const marker = exam.markerOf(marking);
  const expectedVersion = model.scripts[step.script]!.turns[step.turn]!.version;
  const of = { markingId: marking.id, expectedVersion };
  if (step.kind === 'STRIKE') return tries('reopenWrittenMark', marker, { ...of, reason: 'Cộng nhầm' });
  const input = { roundId: exam.id, marks: [{ ...of, ...givenMarks(step.given) }] };
  if (step.kind === 'SUBMIT') return tries('submitWrittenMarks', marker, input);
  if (step.kind === 'ENTER') return tries('enterPaperMarks', secretary, input);
  return tries('confirmPaperMarks', marker, input);
}

const givenMarks = (given: Given) =>
  'parts' in given ? { questionMarks: given.parts.map(mark) } : { mark: mark(given.mark) };

/** What the product holds, in the words of the model. */
async function held({ exam, scripts }: Prepared, mode: Mode, byQuestion: boolean) {
  const markings = await world.readers.markings.ofRound(exam.id);
  const { regulation } = await exam.load();
  const found = await Promise.all(
    scripts.map(async (id) => {
      const script = (await world.readers.scripts.find(id))!;
      const own = markings.filter(({ scriptId }) => scriptId === id).sort((a, b) => a.turn - b.turn);
      // What is still under seal is held, too: nobody can read it, and it must be what the marker gave.
      const readable = own.map((one) => openedMarking(SEAL, one)!);
      const turns = readable.map(({ turn, state, mark: value, questionMarks: parts = null, version, earlier }) => {
        return [turn, { state, mark: value, parts, version, struck: earlier?.length ?? 0 }];
      });
      const marks = marksOf(script, markings);
      const made = isMarkedTwice(marks) ? reconcile(marks, regulation!) : null;
      const { decision, version } = script;
      return {
        turns: Object.fromEntries(turns) as object,
        decision: decision === null ? null : { by: decision.by, mark: decision.mark },
        version,
        official: made?.kind === 'OFFICIAL' ? made.mark : null,
      };
    }),
  );
  return { mode, byQuestion, opened: (await world.readers.sealedMaps.find(exam.id))!.opened, scripts: found };
}

const expected = ({ mode, byQuestion, opened, scripts }: Model) => ({
  mode,
  byQuestion,
  opened,
  scripts: scripts.map((script) => {
    const now = standing(script);
    return { ...script, official: 'official' in now ? now.official : null };
  }),
});

const script = fc.integer({ min: 0, max: SCRIPTS - 1 });
const turn = fc.constantFrom<Turn>(1, 1, 2, 2, 3);
/** Few marks, near the bounds of the bands, so that they meet often: 5 and 10 points apart, and one above the maximum. */
const given = fc.constantFrom(8_000, 8_000, 7_500, 7_499, 7_001, 7_000, 6_000, 10_001);
/** Marks of two questions with the same few sums, two of them alike in nothing but the sum, and one above its maximum. */
const parts = fc.constantFrom(
  ...([
    [4_000, 4_000],
    [4_000, 4_000],
    [3_000, 5_000],
    [3_500, 4_000],
    [3_499, 4_000],
    [3_000, 4_001],
    [3_000, 4_000],
    [2_000, 4_000],
    [4_001, 3_999],
  ] as const),
);
const written = (typed: fc.Arbitrary<Given>) =>
  fc.record({ kind: fc.constantFrom('SUBMIT', 'ENTER', 'CONFIRM'), script, turn, given: typed });
const whole: fc.Arbitrary<Given> = fc.record({ mark: given });
const byParts: fc.Arbitrary<Given> = fc.record({ parts });
const stepsOf = (byQuestion: boolean) =>
  fc.oneof(
    { weight: 8, arbitrary: written(byQuestion ? byParts : whole) },
    // A total where questions are marked, or marks of questions where they are not: never taken.
    { weight: 1, arbitrary: written(byQuestion ? whole : byParts) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('STRIKE'), script, turn }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('THIRD'), script }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('ZERO'), script }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('DECIDE'),
        script,
        by: fc.constantFrom('HEAD', 'COLLECTIVE'),
        mark: given,
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'OPEN' }) },
  ) as fc.Arbitrary<Step>;

type Run = readonly [mode: Mode, byQuestion: boolean, taken: readonly Step[]];

const type = (kind: 'SUBMIT' | 'ENTER' | 'CONFIRM', on: Turn, typed: Given): Step => {
  return { kind, script: 0, turn: on, given: typed };
};
const lower: Given = { parts: [3_499, 4_000] };
const upper: Given = { parts: [4_000, 4_000] };
/** Two runs that are always played: between them they reach every kind of step, so that no day's seed misses one. */
const ALWAYS: readonly [[Mode, boolean, Step[]]][] = [
  [
    [
      'DIRECT',
      false,
      [
        type('SUBMIT', 1, { mark: 8_000 }),
        { kind: 'STRIKE', script: 0, turn: 1 },
        type('SUBMIT', 1, { mark: 8_000 }),
        type('SUBMIT', 2, { mark: 7_000 }),
        { kind: 'THIRD', script: 0 },
        type('SUBMIT', 3, { mark: 7_500 }),
        { kind: 'DECIDE', script: 0, by: 'COLLECTIVE', mark: 7_500 },
        { kind: 'ZERO', script: 0 },
      ],
    ],
  ],
  [
    [
      'PAPER_DOUBLE_ENTRY',
      true,
      [
        type('ENTER', 1, upper),
        type('CONFIRM', 1, { parts: [3_000, 5_000] }),
        type('CONFIRM', 1, upper),
        type('ENTER', 2, lower),
        type('CONFIRM', 2, lower),
        { kind: 'DECIDE', script: 0, by: 'HEAD', mark: 7_500 },
      ],
    ],
  ],
];

test(
  `model and product agree on every step (${String(RUNS)} runs, MODEL_SEED=${String(SEED)})`,
  async () => {
    const reached = new Map<string, number>();
    const run = async ([mode, byQuestion, taken]: Run): Promise<void> => {
      const prepared = exams.get(keyOf(mode, byQuestion))!;
      await forget(prepared);
      const model = freshModel(mode, byQuestion, SCRIPTS);
      for (const [at, step] of taken.entries()) {
        const answer = await play(prepared, model, step);
        const allowed = take(model, step);
        if (answer !== allowed)
          throw new Error(`step ${String(at)} ${JSON.stringify(step)}: product ${String(answer)}`);
        if (allowed) reached.set(step.kind, (reached.get(step.kind) ?? 0) + 1);
      }
      expect(await held(prepared, mode, byQuestion)).toEqual(expected(model));
    };
    const runs = fc.constantFrom(...KINDS).chain(([mode, byQuestion]) => {
      const taken = fc.array(stepsOf(byQuestion), { maxLength: LONGEST, size: 'max' });
      return fc.tuple(fc.constant(mode), fc.constant(byQuestion), taken);
    });
    const property = fc.asyncProperty(runs, run);
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true, examples: [...ALWAYS] });
    console.log(`hạt giống ${String(SEED)}: ${JSON.stringify(Object.fromEntries(reached))}`);
    // Every kind of step was taken at least once: otherwise nothing was tried of it.
    const kinds = ['SUBMIT', 'ENTER', 'CONFIRM', 'STRIKE', 'THIRD', 'ZERO', 'DECIDE'];
    expect(kinds.filter((kind) => !reached.has(kind))).toEqual([]);
  },
  60_000 + RUNS * 3_000,
);
