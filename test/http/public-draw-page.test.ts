import { createHash } from 'node:crypto';
import { findPublicDraws } from '../../src/application/exam/public-draw';
import type { DrawnList } from '../../src/application/exam/public-draw';
import { drawPage } from '../../src/http/public-draw-page';
import { appointInvigilation, seatingVersion, twoRooms } from '../support/exam-rooms';
import { issue, issuedContents, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({}).withCandidates(5).at('WRITTEN');
  await appointInvigilation(exam);
}, 60_000);
afterAll(() => world.close());

const draws = async () => (await findPublicDraws(world.readers, exam.id))!;

/** The draw as the page tells it, done by somebody who has only the page and SHA-256. */
function repeated({ before }: DrawnList, seed: string): readonly string[] {
  const list = [...before];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const digest = createHash('sha256')
      .update(`${seed}/${String(i)}`)
      .digest('hex');
    const j = Number(BigInt(`0x${digest}`) % BigInt(i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

test('the draws of a draft and of a round that never was are not there', async () => {
  const draft = await world.round().at('READY');
  expect(await findPublicDraws(world.readers, draft.id)).toBeNull();
  expect(await findPublicDraws(world.readers, 'rnd_000000000000000000000000')).toBeNull();
});

test('seats are told once they hang at the doors, not when they are drawn', async () => {
  const { secretary } = world.people;
  world.clock.moveTo('2026-11-10');
  const step = async () => ({ roundId: exam.id, expectedVersion: await seatingVersion(exam) });
  const rooms = { startsAt: '08:00', minutes: 180, rooms: twoRooms(exam) };
  await world.must('arrangeRooms', secretary, { ...(await step()), ...rooms });
  await world.must('drawSeats', secretary, { ...(await step()), seed: '99 99 99' });
  expect((await draws()).seats).toBeNull();
  expect(drawPage(await draws())).toContain('Chưa có kết quả bốc thăm nào được công bố.');
  await world.must('arrangeRooms', secretary, { ...(await step()), ...rooms, reason: 'Phòng 02 bị dột' });
  await world.must('drawSeats', secretary, { ...(await step()), seed: '48 15 16 23 42' });
  await world.must('postSeating', secretary, await step());
  expect((await draws()).seats).toMatchObject({ seed: '4815162342', redraws: 1 });
});

test('whoever has the page finds the same seats again', async () => {
  const { seats } = await draws();
  const [list] = seats!.lists;
  expect(list?.before).toEqual(['001', '002', '003', '004', '005']);
  expect(repeated(list!, seats!.seed)).toEqual(list?.after);
  expect(seats!.places.map(({ number }) => number)).toEqual(list?.after);
  expect(seats!.places.map(({ room, seat }) => `${room} ${String(seat)}`)).toEqual([
    'Phòng 01 1',
    'Phòng 01 2',
    'Phòng 01 3',
    'Phòng 02 1',
    'Phòng 02 2',
  ]);
});

test('the page has no script and nothing of a person but the candidate number', async () => {
  const page = drawPage(await draws());
  expect(page).not.toContain('<script');
  expect(page).toContain('4815162342');
  expect(page).toContain('Đã bốc thăm lại 1 lần');
  const { digest } = (await draws()).seats!.lists[0]!.steps[0]!;
  expect(page).toContain(digest);
  for (const { id, fullName, unit, candidateId } of await world.readers.applications.ofRound(exam.id)) {
    for (const word of [id, fullName, unit, candidateId]) expect(page).not.toContain(word);
  }
  for (const { id, name } of Object.values(world.people)) {
    for (const word of [id, name]) expect(page).not.toContain(word);
  }
});

test('the minutes of the draw state the same list, seed and places, and nothing else of anybody who sits', async () => {
  expect(await issue(exam, ['D09B'])).toBe(1);
  const [minutes] = await issuedContents(exam, 'D09B');
  const { seats } = await draws();
  expect(minutes?.data).toMatchObject({
    so_boc_tham: '4815162342',
    danh_sach: '001, 002, 003, 004, 005',
    boc_lai: ['Phòng 02 bị dột'],
  });
  expect(minutes?.data.cho.map(({ so_bao_danh, phong, cho_ngoi }) => [so_bao_danh, phong, cho_ngoi])).toEqual(
    seats!.places.map(({ number, room, seat }) => [number, room, seat]),
  );
  const text = await printedText(minutes!);
  expect(text).toContain('Kết quả bốc thăm trước đó đã hủy, lý do: Phòng 02 bị dột.');
  for (const { fullName } of await world.readers.applications.ofRound(exam.id)) expect(text).not.toContain(fullName);
});

test('the order of the defence is repeated the same way, post after post', async () => {
  const other = await world.round().withCandidates(3).at('DEFENCE');
  world.clock.moveTo('2026-12-01');
  await world.must('drawDefenceOrder', world.people.secretary, {
    roundId: other.id,
    seed: 'Bốn tám 29 13',
    place: 'Hội trường A',
    startsAt: new Date('2026-12-03T01:00:00Z'),
  });
  const found = (await findPublicDraws(world.readers, other.id))!;
  const [list] = found.order!.lists;
  expect(found.order!.seed).toBe('bốntám2913');
  expect(list?.before).toEqual(['001', '002', '003']);
  expect(repeated(list!, found.order!.seed)).toEqual(list?.after);
  const session = await world.readers.defences.find(other.id);
  const numberOf = new Map(
    (await world.readers.applications.ofRound(other.id)).map((one) => [one.id, one.candidateNumber]),
  );
  expect(session?.order.map((id) => numberOf.get(id))).toEqual(list?.after);
  expect(drawPage(found)).toContain('Thứ tự trình bày đề án');
});
