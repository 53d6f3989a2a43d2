import { remind } from '../../src/outbox/remind';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { declareFor } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(2).at('SCREENING');
  await declareFor(exam, ['chair', 'secretary']);
}, 60_000);
afterAll(() => world.close());

async function seenBy(who: Who) {
  const queries = world.queriesAs(who);
  const round = (await queries.round(exam.id))!;
  const now = world.clock.now();
  const shown = ({ text, state }: { readonly text: string; readonly state: string }) => [text, state];
  return {
    mine: (await queries.myDataRequests(round.access, now)).map(shown),
    all: (await queries.dataRequests(round.access, now)).map(shown),
    step: (await queries.timetable(round.access, now)).find(({ key }) => key === 'dataRequests')?.state ?? null,
  };
}

const TEXT = 'Ngày sinh ghi sai';
const ask = () => ({ roundId: exam.id, kind: 'CORRECTION' as const, text: TEXT });
const stored = async () => (await world.readers.dataRequests.ofRound(exam.id))[0]!;

test('is made by whoever has something kept in the round, by nobody else, and seen by them and who answers', async () => {
  const { candidate1, candidate2, outsider, secretary, chair, councillor1, supervisor } = world.people;
  world.clock.moveTo('2026-11-05');
  for (const who of [outsider, secretary, null]) await expectDenied(world, 'askAboutOwnData', who, ask());
  expect(await refusals(world, 'askAboutOwnData', candidate1, { ...ask(), text: ' ' })).toEqual(['INVALID_TEXT text']);
  await world.must('askAboutOwnData', candidate1, ask());
  expect(await seenBy(candidate1)).toEqual({ mine: [[TEXT, 'WAITING']], all: [], step: null });
  for (const who of [secretary, chair]) {
    expect(await seenBy(who)).toEqual({ mine: [], all: [[TEXT, 'WAITING']], step: 'OPEN' });
  }
  for (const who of [candidate2, outsider, councillor1, supervisor]) {
    expect(await seenBy(who)).toEqual({ mine: [], all: [], step: null });
  }
});

test('reminds chair and secretary, and is overdue after two working days', async () => {
  await remind({ unitOfWork: world.unitOfWork, clock: world.clock.now });
  const about = async () => (await world.readers.outbox.due(world.clock.now(), 100)).map(({ aboutId }) => aboutId);
  expect((await about()).filter((one) => one === `${exam.id}.dataRequests.2026-11-09.NEAR`)).toHaveLength(2);
  world.clock.moveTo('2026-11-10', 0);
  expect((await seenBy(world.people.candidate1)).mine).toEqual([[TEXT, 'OVERDUE']]);
  expect((await seenBy(world.people.secretary)).step).toBe('OVERDUE');
});

test('is answered in words that the person reads; the log holds none of them', async () => {
  const { candidate1, candidate2, secretary, councillor1 } = world.people;
  const { id: requestId } = await stored();
  const input = { requestId, expectedVersion: 1, outcome: 'GRANTED' as const, text: 'Đã sửa theo căn cước' };
  for (const who of [candidate1, candidate2, councillor1]) await expectDenied(world, 'answerDataRequest', who, input);
  await world.must('answerDataRequest', secretary, input);
  expect(await refusals(world, 'answerDataRequest', secretary, { ...input, expectedVersion: 2 })).toEqual([
    'ALREADY_DECIDED requestId',
  ]);
  const queries = world.queriesAs(candidate1);
  const { access } = (await queries.round(exam.id))!;
  expect(await queries.myDataRequests(access, world.clock.now())).toMatchObject([
    { state: 'ANSWERED_LATE', answer: { outcome: 'GRANTED', text: 'Đã sửa theo căn cước' } },
  ]);
  expect((await seenBy(secretary)).step).toBeNull();
  const log = JSON.stringify(await world.readers.audit.entries(exam.id, 0, 1_000));
  for (const words of [TEXT, 'Đã sửa theo']) expect(log).not.toContain(words);
});

test('to withdraw one’s consent is answered like the others, carried out in 15 days, and due until then', async () => {
  const { candidate2, councillor1, secretary } = world.people;
  world.clock.moveTo('2026-11-10', 9);
  const { requestId } = await world.must('askAboutOwnData', candidate2, {
    roundId: exam.id,
    kind: 'WITHDRAWAL',
    text: 'Không đồng ý lưu ảnh của tôi',
  });
  const done = (expectedVersion: number) => ({ requestId, expectedVersion, text: 'Đã bỏ ảnh khỏi hồ sơ' });
  expect(await refusals(world, 'carryOutWithdrawal', secretary, done(1))).toEqual(['INVALID_VALUE requestId']);
  const { id: other, version } = await stored();
  expect(await refusals(world, 'carryOutWithdrawal', secretary, { ...done(version), requestId: other })).toEqual([
    'INVALID_VALUE requestId',
  ]);
  const answer = { requestId, expectedVersion: 1, outcome: 'GRANTED' as const, text: 'Sẽ bỏ ảnh' };
  await world.must('answerDataRequest', secretary, answer);

  const steps = async (who: Who) => {
    const queries = world.queriesAs(who);
    const { access } = (await queries.round(exam.id))!;
    const all = await queries.timetable(access, world.clock.now());
    return all.filter(({ rule }) => rule === 'BR-65').map(({ key, due, state }) => [key, due, state]);
  };
  expect(await steps(secretary)).toEqual([['withdrawals', '2026-11-25', 'OPEN']]);
  expect(await steps(candidate2)).toEqual([]);
  world.clock.moveTo('2026-11-23', 9);
  await remind({ unitOfWork: world.unitOfWork, clock: world.clock.now });
  const about = (await world.readers.outbox.due(world.clock.now(), 100)).map(({ aboutId }) => aboutId);
  expect(about.filter((one) => one === `${exam.id}.withdrawals.2026-11-25.NEAR`)).toHaveLength(2);

  world.clock.moveTo('2026-11-26', 0);
  expect(await steps(secretary)).toEqual([['withdrawals', '2026-11-25', 'OVERDUE']]);
  for (const who of [candidate2, councillor1]) await expectDenied(world, 'carryOutWithdrawal', who, done(2));
  await world.must('carryOutWithdrawal', secretary, done(2));
  expect(await refusals(world, 'carryOutWithdrawal', secretary, done(3))).toEqual(['ALREADY_DECIDED requestId']);
  expect(await steps(secretary)).toEqual([]);
  const queries = world.queriesAs(candidate2);
  const { access } = (await queries.round(exam.id))!;
  expect(await queries.myDataRequests(access, world.clock.now())).toMatchObject([
    { state: 'ANSWERED', carryOut: { dueOn: '2026-11-25', state: 'DONE_LATE', text: 'Đã bỏ ảnh khỏi hồ sơ' } },
  ]);
  const log = JSON.stringify(await world.readers.audit.entries(exam.id, 0, 1_000));
  for (const words of ['Không đồng ý lưu', 'Đã bỏ ảnh', 'Sẽ bỏ ảnh']) expect(log).not.toContain(words);
});
