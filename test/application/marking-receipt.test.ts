import { createHash } from 'node:crypto';
import { mark } from '../../src/domain/marks';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

/** What a marker of the written paper keeps of a mark: theirs alone, and proved by the log (trust.md 3.4.11). */
let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 2 }).at('ALLOCATED');
}, 60_000);
afterAll(() => world.close());

const marking = async (turn: number) => (await exam.markingsOf(0)).find((one) => one.turn === turn)!;
const receipt = async (turn: number) => {
  const own = await marking(turn);
  return world.queriesAs(exam.markerOf(own)).markingReceipt(own.id);
};
const submit = async (turn: number, total: number): Promise<void> => {
  const { id: markingId, version: expectedVersion, roundId } = await marking(turn);
  const marks = [{ markingId, expectedVersion, mark: mark(total) }];
  await world.must('submitWrittenMarks', exam.markerOf(await marking(turn)), { roundId, marks });
};

test('a receipt binds to the mark, is its marker’s alone, and stands in the log', async () => {
  expect(await receipt(1)).toBeNull();
  await submit(1, 7_137);
  const { id, commitment, markerId, scriptId } = await marking(1);
  const own = (await receipt(1))!;
  const { sequence } = (await world.entries(exam.id)).at(-1)!;
  expect(own).toMatchObject({ commitment: commitment!.hash, entry: sequence, isRevealed: false, opens: null });
  expect(own.words).toEqual(['Toàn bài: 71,37 (bảy mươi mốt phẩy ba mươi bảy điểm)']);
  expect(own.code.replaceAll(' ', '')).toBe(commitment!.hash.slice(0, 16));
  expect(createHash('sha256').update(`tuyen/score/v1\0${own.text}`).digest('hex')).toBe(commitment!.hash);
  expect(JSON.parse(own.text)).toEqual({
    round: exam.id,
    session: id,
    member: markerId,
    candidate: scriptId,
    criteria: [['0', 7_137]],
    nonce: own.nonce,
  });
  const { chair, admin, markingHead, secretary, supervisor } = world.people;
  const other = exam.markerOf(await marking(2));
  for (const who of [chair, admin, markingHead, secretary, supervisor, other])
    expect(await world.queriesAs(who).markingReceipt(id)).toBeNull();
});

test('says after the opening whether what was made known is what was given, and where it first stood', async () => {
  const before = (await receipt(1))!;
  await submit(2, 8_000);
  expect(await receipt(1)).toEqual({ ...before, isRevealed: true, opens: true });
  const { id } = await marking(1);
  await world.store.models.markings.updateOne({ _id: id }, { $set: { mark: 7_138 } });
  expect(await receipt(1)).toMatchObject({ isRevealed: true, opens: false });
  await world.store.models.markings.updateOne({ _id: id }, { $set: { mark: 7_137 } });
  await world.store.models.markings.updateOne({ _id: id }, { $set: { 'commitment.hash': 'a'.repeat(64) } });
  expect(await receipt(1)).toMatchObject({ entry: null, opens: false });
});
