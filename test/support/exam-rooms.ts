import type { Person, PersonKey } from './world';
import { day } from './world-round';
import type { Exam } from './world-round';

/** Who invigilates in tests: people of the panel and of the Council, who may serve there too. */
const INVIGILATORS: readonly PersonKey[] = ['panelist1', 'panelist2', 'panelist3', 'councillor1'];

/** Sets up Ban coi thi of people who have signed for another body. */
export async function appointInvigilation({ world, id }: Exam): Promise<void> {
  const { people } = world;
  await world.must('appointBody', people.chair, {
    roundId: id,
    kind: 'INVIGILATION',
    decision: { number: '2261/QĐ-SNV', date: day('2026-11-02') },
    seats: [
      { personId: people.councillor2.id, seat: 'HEAD' },
      ...INVIGILATORS.map((key) => ({ personId: people[key].id, seat: 'MEMBER' as const })),
    ],
  });
}

/** Two rooms: the first with the first two members of the panel, the second with the third and somebody else. */
export function twoRooms({ world }: Pick<Exam, 'world'>, capacity = 3) {
  const { panelist1, panelist2, panelist3, councillor1 } = world.people;
  const room = (name: string, ...people: readonly Person[]) => {
    return { name, place: 'Trường Chính trị tỉnh', capacity, columns: 2, invigilators: people.map(({ id }) => id) };
  };
  return [room('Phòng 01', panelist1, panelist2), room('Phòng 02', panelist3, councillor1)];
}

/** The version of rooms and seats that is stored. */
export async function seatingVersion({ world, id }: Pick<Exam, 'world' | 'id'>): Promise<number> {
  return (await world.readers.seatings.find(id))?.version ?? 0;
}

/** Rooms, the draw and the posting, as the secretary does them in time. */
export async function seatAndPost(exam: Exam): Promise<void> {
  const { world, id } = exam;
  const { secretary } = world.people;
  world.clock.moveTo('2026-11-10');
  const step = async () => ({ roundId: id, expectedVersion: await seatingVersion(exam) });
  await world.must('arrangeRooms', secretary, {
    ...(await step()),
    startsAt: '08:00',
    minutes: 180,
    rooms: twoRooms(exam),
  });
  await world.must('drawSeats', secretary, { ...(await step()), seed: '48 15 16 23 42' });
  await world.must('postSeating', secretary, await step());
}
