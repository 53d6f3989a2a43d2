import { remind } from '../../src/outbox/remind';
import { mailsSent } from '../support/sent-mail';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(2).at('SCREENING');
}, 60_000);
afterAll(() => world.close());

const again = () => remind({ unitOfWork: world.unitOfWork, clock: world.clock.now });

/** Whom the letters that wait are for, and which step and level they are about. */
async function waiting(): Promise<readonly string[]> {
  const messages = await world.readers.outbox.due(world.clock.now(), 100);
  return messages
    .map(({ accountId, aboutId }) => {
      const who = Object.values(world.people).find(({ id }) => id === accountId)?.key ?? '';
      return `${who}: ${(aboutId ?? '').replace(`${exam.id}.`, '')}`;
    })
    .sort();
}

const NEAR = [
  'chair: screening.2026-11-16.NEAR',
  'secretary: post.2026-11-16.NEAR',
  'secretary: screening.2026-11-16.NEAR',
];

test('nobody is reminded while the last day is more than three working days away', async () => {
  world.clock.moveTo('2026-11-04', 23);
  await again();
  expect(await waiting()).toEqual([]);
});

test('from three working days before, whoever acts is reminded once, however often the product starts', async () => {
  world.clock.moveTo('2026-11-11', 0);
  await Promise.allSettled([again(), again()]);
  expect(await waiting()).toEqual(NEAR);
  await again();
  world.clock.moveTo('2026-11-16', 23);
  await again();
  expect((await waiting()).filter((one) => one.includes('screening'))).toEqual([NEAR[0], NEAR[2]]);
});

test('a day later the step is overdue: one more letter, and it says who, what, until when and with which result', async () => {
  world.clock.moveTo('2026-11-17', 0);
  await again();
  await again();
  const overdue = (await waiting()).filter((one) => one.endsWith('OVERDUE'));
  expect(overdue).toEqual(['chair: screening.2026-11-16.OVERDUE', 'secretary: screening.2026-11-16.OVERDUE']);
  const accounts = world.store.connection.collection<{ _id: string }>('accounts');
  await accounts.updateOne({ _id: world.people.chair.id }, { $set: { email: 'chu-tich@so-noi-vu.vn' } });
  const sent = await mailsSent(world);
  const letters = sent.filter(({ to }) => to === 'chu-tich@so-noi-vu.vn');
  expect(letters.map(({ subject }) => subject).sort()).toEqual([
    'Thi Tuyển: việc quá hạn',
    'Thi Tuyển: việc sắp đến hạn',
  ]);
  const over = letters.find(({ subject }) => subject.endsWith('quá hạn'))?.text;
  for (const part of [
    'Người: Hội đồng thi tuyển',
    'Việc: Thẩm định điều kiện',
    'hết ngày 16/11/2026',
    'Kết quả: Biên bản',
  ]) {
    expect(over).toContain(part);
  }
  expect(await waiting()).toEqual([]);
  await again();
  expect(await waiting()).toEqual([]);
});
