import { mark } from '../../src/domain/marks';
import type { StoredMarking } from '../../src/persistence/ports';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { day, declareAll } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  // Candidate 0: marks agree; 1: between the bands; 2: far apart.
  const written = (candidate: number, turn: number) => 8_000 - (turn === 1 ? 0 : [0, 700, 2_000][candidate]!);
  exam = await world.round({ written }).at('WRITTEN');
}, 60_000);
afterAll(() => world.close());

const round = () => ({ roundId: exam.id });
const bag = (marking: StoredMarking, value: number, expectedVersion = 1) => ({
  roundId: exam.id,
  marks: [{ markingId: marking.id, expectedVersion, mark: mark(value) }],
});

describe('codeScripts', () => {
  test('waits for the day of the paper', async () => {
    world.clock.moveTo('2026-11-16');
    expect(await refusals(world, 'codeScripts', world.people.codingHead, round())).toEqual(['INVALID_VALUE roundId']);
    expect(await refusals(world, 'allocateMarkers', world.people.markingHead, round())).toEqual([
      'MARKS_INCOMPLETE roundId',
    ]);
    world.clock.moveTo('2026-11-17');
  });

  test('gives every script a code that tells nothing, and is done once', async () => {
    await exam.goTo('CODED');
    const scripts = await world.readers.scripts.ofRound(exam.id);
    expect(scripts).toHaveLength(3);
    expect(new Set(scripts.map(({ code }) => code)).size).toBe(3);
    for (const { code } of scripts) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(await refusals(world, 'codeScripts', world.people.codingHead, round())).toEqual(['ALREADY_DECIDED roundId']);
  });

  test('is the chair’s only where there is no coding body', async () => {
    await expectDenied(world, 'codeScripts', world.people.chair, round());
    const without = await world
      .round({ bodies: ['MARKING', 'PANEL'] })
      .withCandidates(2)
      .at('CODED');
    expect(await world.readers.scripts.ofRound(without.id)).toHaveLength(2);
  });
});

describe('allocateMarkers', () => {
  test('gives every script two different markers, once', async () => {
    await exam.goTo('ALLOCATED');
    for (const candidate of [0, 1, 2]) {
      const [first, second] = await exam.markingsOf(candidate);
      expect(first!.markerId).not.toBe(second!.markerId);
    }
    expect(await refusals(world, 'allocateMarkers', world.people.markingHead, round())).toEqual([
      'ALREADY_DECIDED roundId',
    ]);
  });

  test('needs two markers', async () => {
    const few = await world
      .round({ bodies: ['CODING', 'PANEL'] })
      .withCandidates(2)
      .at('CODED');
    const seats = [{ personId: world.people.markingHead.id, seat: 'HEAD' as const }];
    await world.must('appointBody', world.people.chair, { roundId: few.id, kind: 'MARKING', seats });
    await declareAll(few);
    expect(await refusals(world, 'allocateMarkers', world.people.markingHead, { roundId: few.id })).toEqual([
      expect.stringMatching(/^TOO_FEW_MARKERS/),
    ]);
  });
});

describe('submitWrittenMarks', () => {
  test('takes the viewer’s own markings only: another marker’s do not exist', async () => {
    const [first, second] = await exam.markingsOf(0);
    await expectDenied(world, 'submitWrittenMarks', exam.markerOf(second!), bag(first!, 8_000));
    await expectDenied(world, 'submitWrittenMarks', world.people.markingHead, bag(first!, 8_000));
    const unknown = { ...bag(first!, 8_000).marks[0]!, markingId: 'mkg_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
    await expectDenied(world, 'submitWrittenMarks', exam.markerOf(first!), { roundId: exam.id, marks: [unknown] });
    await expectDenied(world, 'submitWrittenMarks', exam.markerOf(first!), { roundId: exam.id, marks: [] });
  });

  test('takes all marks of a bag or none', async () => {
    const [first] = await exam.markingsOf(0);
    const one = bag(first!, 8_000).marks[0]!;
    const twice = { roundId: exam.id, marks: [one, { ...one, mark: mark(10_001) }] };
    const marker = exam.markerOf(first!);
    expect(await refusals(world, 'submitWrittenMarks', marker, twice)).toEqual([
      'DUPLICATE marks.1.markingId',
      'MARK_OUT_OF_RANGE marks.1.mark',
    ]);
    expect(await refusals(world, 'submitWrittenMarks', marker, bag(first!, 8_000, 5))).toEqual([
      'STALE_VERSION marks.0.expectedVersion',
    ]);
  });

  test('is the way of entry the regulation names (BR-47)', async () => {
    const [first] = await exam.markingsOf(0);
    const { secretary } = world.people;
    expect(await refusals(world, 'enterPaperMarks', secretary, bag(first!, 8_000))).toEqual(['ENTRY_MODE marks.0']);
    expect(await refusals(world, 'confirmPaperMarks', exam.markerOf(first!), bag(first!, 8_000))).toEqual(
      expect.arrayContaining(['ENTRY_MODE marks.0']),
    );
  });

  test('a locked mark stays (BR-34), and nothing is compiled before every mark is in (BR-30)', async () => {
    expect(await refusals(world, 'compileWritten', world.people.chair, await exam.step())).toEqual([
      'MARKS_INCOMPLETE roundId',
    ]);
    await exam.goTo('MARKED');
    const [first] = await exam.markingsOf(0);
    expect(await refusals(world, 'submitWrittenMarks', exam.markerOf(first!), bag(first!, 9_000, 2))).toEqual([
      'ALREADY_LOCKED marks.0',
    ]);
  });
});

describe('settling a script', () => {
  const people = () => world.people;
  const third = async (candidate: number) => ({ scriptId: await exam.scriptOf(candidate), expectedVersion: 1 });
  const decided = async (candidate: number, by: 'HEAD' | 'COLLECTIVE', reason = 'Đã trao đổi', value = 7_500) => ({
    ...(await third(candidate)),
    by,
    mark: mark(value),
    reason,
  });

  test('a third marker comes only from the upper band on, and once (BR-31)', async () => {
    const { markingHead } = people();
    expect(await refusals(world, 'callThirdMarker', markingHead, await third(1))).toEqual([
      'THIRD_MARK_NOT_NEEDED scriptId',
    ]);
    expect(await refusals(world, 'callThirdMarker', markingHead, { ...(await third(2)), expectedVersion: 4 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    await world.must('callThirdMarker', markingHead, await third(2));
    const markings = await exam.markingsOf(2);
    expect(new Set(markings.map(({ markerId }) => markerId)).size).toBe(3);
    expect(await refusals(world, 'callThirdMarker', markingHead, { ...(await third(2)), expectedVersion: 2 })).toEqual([
      'ALREADY_DECIDED scriptId',
    ]);
  });

  test('a decision is taken where the rules call for one, of the right kind, with a reason', async () => {
    const { markingHead } = people();
    const refused = async (input: Awaited<ReturnType<typeof decided>>) =>
      refusals(world, 'decideWrittenMark', markingHead, input);
    expect(await refused(await decided(0, 'HEAD'))).toEqual(['DECISION_NOT_NEEDED']);
    expect(await refused(await decided(1, 'COLLECTIVE'))).toEqual(['DECISION_KIND by', 'INVALID_VALUE minutes']);
    expect(await refused(await decided(1, 'HEAD', ' ', 10_001))).toEqual(
      expect.arrayContaining(['MARK_OUT_OF_RANGE mark', 'REASON_REQUIRED reason']),
    );
    expect(await refused({ ...(await decided(2, 'COLLECTIVE')), expectedVersion: 2 })).toContain('MARKS_INCOMPLETE');
    await world.must('decideWrittenMark', markingHead, await decided(1, 'HEAD'));
    expect(await refused({ ...(await decided(1, 'HEAD')), expectedVersion: 2 })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ALREADY_DECIDED/)]),
    );
  });

  test('three marks that all differ need the collective (BR-32)', async () => {
    const last = (await exam.markingsOf(2)).find(({ turn }) => turn === 3)!;
    await world.must('submitWrittenMarks', exam.markerOf(last), bag(last, 7_000));
    const without = { ...(await decided(2, 'COLLECTIVE')), expectedVersion: 2 };
    const { markingHead, marker1, marker2, marker3, chair } = people();
    const minuted = (heldOn: string, present: readonly Person[]) => ({
      ...without,
      minutes: { heldOn: day(heldOn), presentIds: present.map(({ id }) => id) },
    });
    const refused = (input: typeof without) => refusals(world, 'decideWrittenMark', markingHead, input);
    const met = [markingHead, marker1, marker2, marker3];
    expect(await refused(without)).toEqual(['INVALID_VALUE minutes']);
    expect(await refused(minuted('2026-11-18', met))).toEqual(['INVALID_VALUE minutes.heldOn']);
    for (const present of [
      [marker1, marker2],
      [marker1, marker2, marker2],
      [marker1, marker2, chair],
    ]) {
      expect(await refused(minuted('2026-11-17', present))).toEqual(['INVALID_VALUE minutes.presentIds']);
    }
    const collective = minuted('2026-11-17', met);
    await world.must('decideWrittenMark', people().markingHead, collective);
    await exam.goTo('DEFENCE');
    expect(await exam.load()).toMatchObject({ state: 'DEFENCE' });
    expect(await refusals(world, 'compileWritten', people().chair, await exam.step())).toEqual([
      'INVALID_STATE roundId',
    ]);
  });
});

describe('marks from signed paper', () => {
  let paper: Exam;
  beforeAll(async () => {
    const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const };
    paper = await world.round({ regulation }).withCandidates(2).at('ALLOCATED');
  }, 60_000);

  test('are typed by the secretary and lock when the marker types the same (BR-47)', async () => {
    const [first] = await paper.markingsOf(0);
    const marker = paper.markerOf(first!);
    const entry = (value: number, expectedVersion: number) => ({
      ...bag(first!, value, expectedVersion),
      roundId: paper.id,
    });
    expect(await refusals(world, 'submitWrittenMarks', marker, entry(7_000, 1))).toEqual(['ENTRY_MODE marks.0']);
    expect(await refusals(world, 'confirmPaperMarks', marker, entry(7_000, 1))).toEqual(['INVALID_STATE marks.0']);
    await world.must('enterPaperMarks', world.people.secretary, entry(7_000, 1));
    expect(await refusals(world, 'confirmPaperMarks', marker, entry(7_100, 2))).toEqual([
      expect.stringMatching(/^ENTRY_MISMATCH marks\.0/),
    ]);
    await world.must('confirmPaperMarks', marker, entry(7_000, 2));
    const [stored] = await paper.markingsOf(0);
    expect(stored).toMatchObject({ state: 'LOCKED', mark: null, version: 3 });
    expect(await world.queriesAs(marker).marking(stored!.id)).toMatchObject({ state: 'LOCKED', mark: 7_000 });
    expect(await refusals(world, 'enterPaperMarks', world.people.secretary, entry(6_000, 3))).toEqual([
      'ALREADY_LOCKED marks.0',
    ]);
  });

  test('are listed for the secretary without marks: to type first, or again while the marker has not confirmed', async () => {
    const [, second] = await paper.markingsOf(0);
    const listed = async (again: boolean) => {
      const queries = world.queriesAs(world.people.secretary);
      const access = await queries.access(paper.id);
      return (await queries.markingsToEnter(access!, { first: 100, again })).edges.map(({ node }) => node);
    };
    expect((await listed(false)).map(({ id }) => id)).toContain(second!.id);
    await world.must('enterPaperMarks', world.people.secretary, { ...bag(second!, 6_000), roundId: paper.id });
    expect((await listed(false)).map(({ id }) => id)).not.toContain(second!.id);
    expect(await listed(true)).toEqual([expect.objectContaining({ id: second!.id, state: 'ENTERED', mark: null })]);
    const again = { ...bag(second!, 6_500, 2), roundId: paper.id };
    await world.must('enterPaperMarks', world.people.secretary, again);
    await world.must('confirmPaperMarks', paper.markerOf(second!), { ...bag(second!, 6_500, 3), roundId: paper.id });
    expect(await listed(true)).toEqual([]);
  });

  test('are counted by turn, without a mark, for those who conduct the paper and nobody else', async () => {
    const countsFor = async (who: Person) => {
      const queries = world.queriesAs(who);
      return queries.writtenProgress((await queries.access(paper.id))!);
    };
    const { chair, secretary, codingHead, markingHead, marker1, supervisor } = world.people;
    const counts = {
      scripts: 2,
      mapOpened: false,
      isCoder: false,
      isMapOpener: false,
      stubReading: null,
      undecided: null,
    };
    const turns = [
      { turn: 1, given: 2, entered: 0, locked: 1 },
      { turn: 2, given: 2, entered: 0, locked: 1 },
    ];
    expect(await countsFor(markingHead)).toEqual({ ...counts, turns });
    expect(await countsFor(supervisor)).toEqual({ ...counts, turns });
    expect(await countsFor(secretary)).toEqual({ ...counts, turns });
    expect(await countsFor(codingHead)).toEqual({ ...counts, isCoder: true, turns });
    expect(await countsFor(chair)).toEqual({ ...counts, isMapOpener: true, turns });
    for (const who of [marker1, paper.candidates[0]!, world.people.outsider]) expect(await countsFor(who)).toBeNull();
  });
});
