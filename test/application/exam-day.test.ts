import { drawOrder } from '../../src/domain/draw';
import { expectDenied, refusals } from '../support/expecting';
import { appointInvigilation, seatAndPost, seatingVersion, twoRooms } from '../support/exam-rooms';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({}).withCandidates(5).at('WRITTEN');
  await appointInvigilation(exam);
}, 60_000);
afterAll(() => world.close());

const step = async () => ({ roundId: exam.id, expectedVersion: await seatingVersion(exam) });
const arranged = async (more: object = {}) => {
  return { ...(await step()), startsAt: '08:00', minutes: 180, rooms: twoRooms(exam), ...more };
};
const dayAs = async (who: Person) => {
  const round = await world.queriesAs(who).round(exam.id);
  return round === null ? null : world.queriesAs(who).examDay(round.access);
};
const seatAs = async (who: Person) => {
  const round = await world.queriesAs(who).round(exam.id);
  return round === null ? null : world.queriesAs(who).ownSeat(round.access);
};
const roomOf = async (index: number) => (await dayAs(world.people.secretary))!.rooms[index]!;

test('rooms are set up by the secretary or who leads Ban coi thi, with room and two invigilators for everybody', async () => {
  const { secretary, councillor2, chair, panelist1, supervisor, codingHead } = world.people;
  for (const who of [chair, panelist1, supervisor, codingHead])
    await expectDenied(world, 'arrangeRooms', who, await arranged());
  const rooms = twoRooms(exam, 2);
  const alone = rooms.map((room) => ({ ...room, invigilators: room.invigilators.slice(0, 1) }));
  expect(await refusals(world, 'arrangeRooms', secretary, await arranged({ rooms: alone }))).toEqual([
    'INVALID_VALUE rooms',
    'INVALID_VALUE rooms.0.invigilators',
    'INVALID_VALUE rooms.1.invigilators',
  ]);
  const led = rooms.map((room, index) =>
    index === 0 ? { ...room, invigilators: [councillor2.id, codingHead.id] } : room,
  );
  expect(await refusals(world, 'arrangeRooms', secretary, await arranged({ rooms: led }))).toContain(
    'INVALID_VALUE rooms.0.invigilators',
  );
  await world.must('arrangeRooms', councillor2, await arranged());
  expect(await refusals(world, 'arrangeRooms', secretary, await arranged({ expectedVersion: 0 }))).toEqual([
    'STALE_VERSION expectedVersion',
  ]);
});

test('an invigilator related to a candidate is refused at the room (BR-13)', async () => {
  const other = await world.round({}).withCandidates(2).at('WRITTEN');
  await appointInvigilation(other);
  const { secretary, panelist1 } = world.people;
  const interests = (await world.readers.interests.ofRound(other.id)).find(
    ({ personId }) => personId === panelist1.id,
  )!;
  const relation = { applicationId: other.applicationIds[0]!, relation: 'SIBLING', by: 'CANDIDATE', dismissed: null };
  await world.store.models.interests.updateOne({ _id: interests.id }, { $set: { relations: [relation] } });
  const input = { roundId: other.id, expectedVersion: 0, startsAt: '08:00', minutes: 180, rooms: twoRooms(other) };
  expect(await refusals(world, 'arrangeRooms', secretary, input)).toEqual([
    'CONFLICT_OF_INTEREST rooms.0.invigilators',
  ]);
});

test('seats are drawn once from the seed, as anybody finds them, and drawn again only with a reason that stays', async () => {
  const { secretary } = world.people;
  world.clock.moveTo('2026-11-10');
  expect(await refusals(world, 'postSeating', secretary, await step())).toEqual(['INVALID_VALUE roundId']);
  expect(await refusals(world, 'drawSeats', secretary, { ...(await step()), seed: '12345' })).toEqual([
    'INVALID_VALUE seed',
  ]);
  await world.must('drawSeats', secretary, { ...(await step()), seed: '99 99 99' });
  expect(await refusals(world, 'drawSeats', secretary, { ...(await step()), seed: '888888' })).toEqual([
    'ALREADY_DECIDED seed',
  ]);
  expect(await refusals(world, 'arrangeRooms', secretary, await arranged())).toEqual(['INVALID_TEXT reason']);
  await world.must('arrangeRooms', secretary, await arranged({ reason: 'Phòng 02 bị dột' }));
  expect(await seatAs(world.people.candidate1)).toBeNull();
  await world.must('drawSeats', secretary, { ...(await step()), seed: '48 15 16 23 42' });
  const day = (await dayAs(secretary))!;
  expect(day.rooms.map(({ seats }) => seats.length)).toEqual([3, 2]);
  expect(day.rooms.flatMap(({ seats }) => seats.map((one) => one.candidateNumber))).toEqual(
    drawOrder('4815162342', ['001', '002', '003', '004', '005']),
  );
  expect(day.redraws.map(({ reason }) => reason)).toEqual(['Phòng 02 bị dột']);
  expect([day.called, day.postBy, day.summonsBy, day.lateLimit]).toEqual([5, '2026-11-16', '2026-11-10', 10]);
});

test('a candidate sees their own place once it is posted, and nothing of the day itself', async () => {
  const { secretary, candidate1, candidate2, supervisor, panelist1, marker1, codingHead, admin } = world.people;
  expect(await seatAs(candidate1)).toBeNull();
  await world.must('postSeating', secretary, await step());
  const places = await Promise.all([candidate1, candidate2].map(seatAs));
  const day = (await dayAs(supervisor))!;
  places.forEach((place, index) => {
    const room = day.rooms.find(({ name }) => name === place?.room)!;
    const own = room.seats.find(({ seat }) => seat === place?.seat)!;
    expect(own.applicationId).toBe(exam.applicationIds[index]);
  });
  for (const who of [candidate1, marker1, codingHead, admin]) expect(await dayAs(who)).toBeNull();
  for (const who of [secretary, panelist1]) expect(await seatAs(who)).toBeNull();
  expect(await dayAs(panelist1)).not.toBeNull();
});

test('who came is recorded on the day, in one’s own room, the latecomer turned away until the Chair decides (BR-24)', async () => {
  const { secretary, panelist1, panelist3, councillor2, chair, candidate1 } = world.people;
  const [first, second] = [await roomOf(0), await roomOf(1)];
  const present = first.seats.map(({ applicationId }) => {
    return { applicationId, expectedVersion: 0, arrival: 'PRESENT' as const };
  });
  const early = await refusals(world, 'recordAttendance', secretary, { roundId: exam.id, entries: present });
  expect(early).toEqual(['INVALID_VALUE roundId']);
  world.clock.moveTo('2026-11-17');
  await expectDenied(world, 'recordAttendance', panelist3, { roundId: exam.id, entries: present });
  await expectDenied(world, 'recordAttendance', candidate1, { roundId: exam.id, entries: present });
  await world.must('recordAttendance', panelist1, { roundId: exam.id, entries: present });
  const [late, absent] = second.seats.map(({ applicationId }) => applicationId);
  const entries = [
    { applicationId: late!, expectedVersion: 0, arrival: 'LATE' as const, cameAt: '08:11' },
    { applicationId: absent!, expectedVersion: 0, arrival: 'ABSENT' as const },
  ];
  const untimed = entries.map((entry) => ({ ...entry, cameAt: null }));
  expect(await refusals(world, 'recordAttendance', councillor2, { roundId: exam.id, entries: untimed })).toEqual([
    'INVALID_VALUE entries.0.cameAt',
  ]);
  await world.must('recordAttendance', councillor2, { roundId: exam.id, entries });
  const absentFrom = async (id: string) => (await world.readers.applications.findMany([id]))[0]?.absentFrom;
  expect([await absentFrom(late!), await absentFrom(absent!)]).toEqual([['WRITTEN'], ['WRITTEN']]);
  const admission = { applicationId: late!, expectedVersion: 1, reason: 'Xe khách gặp tai nạn, có xác nhận' };
  for (const who of [secretary, councillor2]) await expectDenied(world, 'admitLate', who, admission);
  expect(await refusals(world, 'admitLate', chair, { ...admission, reason: '' })).toEqual(['INVALID_TEXT reason']);
  await world.must('admitLate', chair, admission);
  expect(await refusals(world, 'admitLate', chair, { ...admission, expectedVersion: 2 })).toEqual([
    'INVALID_VALUE applicationId',
  ]);
  expect(await absentFrom(late!)).toEqual([]);
  const states = (await roomOf(1)).seats.map(({ attendance }) => [attendance?.state, attendance?.cameAt]);
  expect(states).toEqual([
    ['ADMITTED', '08:11'],
    ['ABSENT', null],
  ]);
});

test('a record is changed with a reason, seats no more, and the log agrees with what is stored', async () => {
  const { secretary, councillor1 } = world.people;
  const absent = (await roomOf(1)).seats[1]!;
  const entries = [
    { applicationId: absent.applicationId, expectedVersion: 1, arrival: 'LATE' as const, cameAt: '08:04' },
  ];
  expect(await refusals(world, 'recordAttendance', councillor1, { roundId: exam.id, entries })).toEqual([
    'INVALID_TEXT reason',
  ]);
  await world.must('recordAttendance', councillor1, { roundId: exam.id, entries, reason: 'Ghi nhầm số báo danh' });
  expect((await roomOf(1)).seats[1]?.attendance).toEqual({ version: 2, state: 'LATE', cameAt: '08:04' });
  expect(await refusals(world, 'arrangeRooms', secretary, await arranged({ reason: 'a' }))).toEqual([
    'INVALID_VALUE roundId',
  ]);
  const others = twoRooms(exam)
    .map(({ invigilators }) => invigilators)
    .reverse();
  await world.must('assignInvigilators', secretary, { ...(await step()), rooms: others });
  expect((await roomOf(0)).invigilators).toContain(councillor1.id);
  expect(await world.integrity.check(exam.id)).toBeNull();
});

test('rooms posted later than one working day before need their reason (BR-22)', async () => {
  const late = await world.round({}).withCandidates(2).at('WRITTEN');
  await appointInvigilation(late);
  await seatAndPost(late);
  expect((await world.readers.seatings.find(late.id))?.lateReason).toBeNull();
  const { secretary } = world.people;
  const again = async () => ({ roundId: late.id, expectedVersion: await seatingVersion(late) });
  const input = { ...(await again()), startsAt: '08:00', minutes: 180, rooms: twoRooms(late), reason: 'Mất điện' };
  await world.must('arrangeRooms', secretary, input);
  await world.must('drawSeats', secretary, { ...(await again()), seed: '2026 11 17' });
  world.clock.moveTo('2026-11-17');
  expect(await refusals(world, 'postSeating', secretary, await again())).toEqual(['INVALID_TEXT lateReason']);
  await world.must('postSeating', secretary, { ...(await again()), lateReason: 'Mất điện phải đổi phòng' });
  expect((await world.readers.seatings.find(late.id))?.lateReason).toBe('Mất điện phải đổi phòng');
});
