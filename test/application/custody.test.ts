import { isInputObjectType } from 'graphql';
import { buildSchema } from '../../src/graphql/schema';
import { appointInvigilation, seatAndPost } from '../support/exam-rooms';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
/** Applications of those who sit in the first room, all present. */
let present: readonly string[] = [];

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({}).withCandidates(5).at('WRITTEN');
  await appointInvigilation(exam);
  await seatAndPost(exam);
  world.clock.moveTo('2026-11-17', 8);
  const seating = (await world.readers.seatings.find(exam.id))!;
  present = seating.seats.filter(({ room }) => room === 0).map(({ applicationId }) => applicationId);
  const entries = present.map((applicationId) => ({ applicationId, expectedVersion: 0, arrival: 'PRESENT' as const }));
  await world.must('recordAttendance', world.people.secretary, { roundId: exam.id, entries });
}, 60_000);
afterAll(() => world.close());

const bag = (more: object = {}) => {
  const { secretary, panelist1, supervisor } = world.people;
  const people = { giverId: secretary.id, receiverId: panelist1.id, witnessId: supervisor.id };
  const base = { roundId: exam.id, kind: 'QUESTIONS', room: 0, number: 1, count: 3, seal: 'INTACT' } as const;
  return { ...base, ...people, ...more };
};
const opening = (more: object = {}) => {
  const { panelist1, panelist2 } = world.people;
  const base = { roundId: exam.id, room: 0, number: 1, count: 3, seal: 'INTACT' } as const;
  return { ...base, invigilators: [panelist1.id, panelist2.id], witnesses: present.slice(0, 2), ...more };
};
const seenBy = async (who: Person) => {
  const round = await world.queriesAs(who).round(exam.id);
  return round === null ? [] : world.queriesAs(who).handovers(round.access);
};
const openSeals = async (who: Person) => {
  const round = await world.queriesAs(who).round(exam.id);
  return round === null ? null : world.queriesAs(who).openSeals(round.access);
};

test('a bag changes hands between three people who serve, recorded by who leads the rooms (BR-62)', async () => {
  const { secretary, chair, panelist1, marker1, candidate1, outsider } = world.people;
  for (const who of [chair, panelist1, marker1, candidate1]) await expectDenied(world, 'handOverBag', who, bag());
  expect(await refusals(world, 'handOverBag', secretary, bag({ receiverId: outsider.id }))).toEqual([
    'INVALID_VALUE receiverId',
  ]);
  expect(await refusals(world, 'handOverBag', secretary, bag({ witnessId: secretary.id }))).toEqual([
    'INVALID_VALUE witnessId',
  ]);
  await world.must('handOverBag', secretary, bag());
  expect(await refusals(world, 'handOverBag', secretary, bag({ giverId: chair.id, receiverId: secretary.id }))).toEqual(
    ['INVALID_VALUE giverId'],
  );
});

test('questions are opened in their room before two of its candidates who came, once (BR-25)', async () => {
  const { secretary, panelist1, panelist3, councillor2 } = world.people;
  await expectDenied(world, 'openQuestionBag', panelist3, opening());
  for (const witnesses of [[], present.slice(0, 1), [present[0]!, present[0]!], [present[0]!, `app_${'0'.repeat(24)}`]])
    expect(await refusals(world, 'openQuestionBag', panelist1, opening({ witnesses }))).toEqual([
      'INVALID_VALUE witnesses',
    ]);
  const alone = opening({ invigilators: [panelist1.id, councillor2.id] });
  expect(await refusals(world, 'openQuestionBag', secretary, alone)).toEqual(['INVALID_VALUE invigilators']);
  expect(await refusals(world, 'openQuestionBag', panelist1, opening({ number: 2 }))).toEqual(['INVALID_VALUE number']);
  await world.must('openQuestionBag', panelist1, opening());
  expect(await refusals(world, 'openQuestionBag', panelist1, opening())).toEqual(['INVALID_VALUE number']);
});

test('a torn seal waits for the Chair, who decides once', async () => {
  const { secretary, chair, panelist1, panelist2, supervisor } = world.people;
  expect(await openSeals(chair)).toBe(0);
  await world.must('handOverBag', secretary, bag({ kind: 'SCRIPTS', seal: 'TORN', sheets: 9 }));
  expect(await openSeals(chair)).toBe(1);
  const next = bag({ kind: 'SCRIPTS', giverId: panelist1.id, receiverId: panelist2.id });
  expect(await refusals(world, 'handOverBag', secretary, next)).toEqual(['INVALID_VALUE seal']);
  const torn = (await seenBy(supervisor)).find(({ seal }) => seal === 'TORN')!;
  const decision = { handoverId: torn.id, expectedVersion: 1, decision: 'GO_ON' as const };
  for (const who of [secretary, supervisor, panelist1]) await expectDenied(world, 'decideSeal', who, decision);
  const whole = (await seenBy(supervisor)).find(({ seal }) => seal === 'INTACT')!;
  expect(await refusals(world, 'decideSeal', chair, { ...decision, handoverId: whole.id })).toEqual([
    'INVALID_VALUE handoverId',
  ]);
  await world.must('decideSeal', chair, decision);
  expect(await refusals(world, 'decideSeal', chair, { ...decision, expectedVersion: 2 })).toEqual([
    'ALREADY_DECIDED handoverId',
  ]);
  expect(await openSeals(chair)).toBe(0);
  await world.must('handOverBag', secretary, next);
});

test('a record is taken back by a further one only, which says why from a list', async () => {
  const { secretary, panelist1, panelist2, chair } = world.people;
  const last = (await seenBy(chair)).at(-1)!;
  const again = bag({ kind: 'SCRIPTS', giverId: panelist1.id, receiverId: chair.id, corrects: last.id });
  expect(await refusals(world, 'handOverBag', secretary, again)).toEqual(['INVALID_VALUE correction']);
  await world.must('handOverBag', secretary, { ...again, correction: 'WRONG_PERSON' });
  const all = await seenBy(chair);
  expect(all.filter(({ isReplaced }) => isReplaced).map(({ id, receiverId }) => [id, receiverId])).toEqual([
    [last.id, panelist2.id],
  ]);
  expect(all.at(-1)).toMatchObject({ corrects: last.id, receiverId: chair.id, isReplaced: false });
});

test('candidates, markers and the administrator see no bag; the heads of the bodies that hold bags do', async () => {
  const { candidate1, marker1, markingHead, admin, codingHead, panelist1 } = world.people;
  for (const who of [candidate1, marker1, markingHead, admin]) {
    expect(await seenBy(who)).toEqual([]);
    expect(await openSeals(who)).toBeNull();
  }
  for (const who of [codingHead, panelist1]) expect(await seenBy(who)).not.toEqual([]);
  expect(await world.integrity.check(exam.id)).toBeNull();
});

test('there is no field of a bag into which a question or a key could be written (BR-26)', () => {
  const schema = buildSchema();
  const typesOf = (name: string): readonly string[] => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`no input ${name}`);
    return Object.values(type.getFields()).map((field) => String(field.type).replace(/[[\]!]/g, ''));
  };
  const allowed = ['ID', 'Int', 'Boolean', 'DateTime', 'BagKind', 'SealState', 'CustodyCorrection', 'SealDecision'];
  for (const input of ['HandOverBagInput', 'OpenQuestionBagInput', 'DecideSealInput'])
    expect(typesOf(input).filter((name) => !allowed.includes(name))).toEqual([]);
  // What is stored: ids, choices, whole numbers and times; text columns are ids or choices that a rule has checked.
  const paths = Object.keys(world.store.models.handovers.schema.paths).sort();
  expect(paths).toEqual(
    '_id act at correction corrects count decidedAt decision giverId kind number receiverId recordedAt recordedBy room roundId seal sheets version witnessId witnesses'.split(
      ' ',
    ),
  );
});
