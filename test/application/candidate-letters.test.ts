import { ownEvents } from '../../src/application/exam/own-calendar';
import { CHECK_KEYS } from '../../src/domain/registration/checklist';
import { notify } from '../../src/outbox/remind';
import type { Mail } from '../../src/outbox/mailer';
import { mailsSent } from '../support/sent-mail';
import { openWorld } from '../support/world';
import type { CandidateKey } from '../support/world-people';
import type { World } from '../support/world';
import { day, declareFor, FACTS, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
const ids: string[] = [];
const ADDRESS = 'https://thi.so-noi-vu.vn';

/** Two with an account and one on paper who gave an address in the form; the second is disciplined. */
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 0 }).at('REGISTRATION');
  const { secretary } = world.people;
  for (const key of ['candidate1', 'candidate2'] as const) {
    const facts = { ...FACTS, bar: key === 'candidate2' ? ('DISCIPLINE' as const) : ('NONE' as const) };
    const input = { ...newRegistration(exam, key), facts, email: `khai-${key}@vi-du.vn` };
    ids.push((await world.must('registerApplication', world.people[key], input)).applicationId);
    await mailTo(key);
  }
  await declareFor(exam, ['chair', 'deputy', 'secretary', 'councillor1']);
  const paper = { ...newRegistration(exam, 'candidate3'), email: 'giay@vi-du.vn' };
  ids.push((await world.must('enterPaperApplication', secretary, paper)).applicationId);
  await declareFor(exam, ['chair', 'deputy', 'secretary', 'councillor1']);
}, 60_000);
afterAll(() => world.close());

async function mailTo(key: CandidateKey): Promise<void> {
  const accounts = world.store.connection.collection<{ _id: string }>('accounts');
  await accounts.updateOne({ _id: world.people[key].id }, { $set: { email: `${key}@vi-du.vn` } });
}

const look = () => notify({ unitOfWork: world.unitOfWork, clock: world.clock.now });

/** Looks twice at once and once more, sends what waits, and gives the letters by their readers. */
async function sent(): Promise<readonly Mail[]> {
  await Promise.allSettled([look(), look()]);
  await look();
  const mails = await mailsSent(world, (path) => `${ADDRESS}${path}`);
  return mails.filter(({ subject }) => !subject.includes('việc')).sort((a, b) => a.to.localeCompare(b.to));
}

const NAMES = () => (['candidate1', 'candidate2', 'candidate3'] as const).map((key) => world.people[key].name);
/** Every letter names its reader, and none of the others. */
function expectOwnOnly(mails: readonly Mail[], readers: readonly number[]): void {
  expect(mails.map(({ text }) => NAMES().flatMap((name, index) => (text.includes(name) ? [index] : [])))).toEqual(
    readers.map((index) => [index]),
  );
}

test('whoever is asked for more is told at once, and again on the last working day; nobody else hears of it', async () => {
  await exam.goTo('SCREENING');
  expect(await sent()).toEqual([]);
  world.clock.moveTo('2026-11-03');
  const message = 'Nộp giấy khám sức khỏe còn hạn.';
  const ask = { items: ['HEALTH' as const], message, dueOn: day('2026-11-09') };
  await world.must('requestSupplement', world.people.secretary, {
    applicationId: ids[0]!,
    expectedVersion: 1,
    ...ask,
  });
  const first = await sent();
  expect(first.map(({ to, subject }) => [to, subject])).toEqual([
    ['candidate1@vi-du.vn', 'Thi Tuyển: yêu cầu bổ sung hồ sơ'],
  ]);
  expectOwnOnly(first, [0]);
  for (const part of [message, '- Sức khỏe', 'hết ngày 09/11/2026', `${ADDRESS}/ky-thi/${exam.id}/ho-so`]) {
    expect(first[0]!.text).toContain(part);
  }
  world.clock.moveTo('2026-11-05', 23);
  expect(await sent()).toEqual([]);
  world.clock.moveTo('2026-11-06', 0);
  expect((await sent()).map(({ to, subject }) => [to, subject])).toEqual([
    ['candidate1@vi-du.vn', 'Thi Tuyển: sắp hết hạn bổ sung hồ sơ'],
  ]);
  await world.must('answerSupplement', world.people.candidate1, {
    applicationId: ids[0]!,
    expectedVersion: 2,
    facts: FACTS,
  });
  world.clock.moveTo('2026-11-09', 0);
  expect(await sent()).toEqual([]);
});

test('when the list is settled each is told their own result: number, days and calendar, or reasons and where to complain', async () => {
  const { chair, deputy, secretary, councillor1 } = world.people;
  world.clock.moveTo('2026-11-10');
  for (const [index, applicationId] of ids.entries()) {
    for (const who of [deputy, councillor1]) {
      const findings = CHECK_KEYS.map((key) => {
        const isBarred = index === 1 && key === 'BAR';
        return {
          key,
          verdict: isBarred ? ('FAIL' as const) : ('PASS' as const),
          note: isBarred ? 'Đang bị kỷ luật.' : '',
        };
      });
      const { version } = (await world.readers.dossiers.find(applicationId))!;
      await world.must('recordEligibilityCheck', who, { applicationId, expectedVersion: version, findings });
    }
  }
  const decisions = ids.map((applicationId, index) => {
    const eligible = index !== 1;
    const votes = { votesFor: eligible ? 4 : 0, votesAgainst: eligible ? 0 : 4, chairFor: eligible };
    return { applicationId, expectedVersion: 1, eligible, reasons: eligible ? [] : ['Đang bị kỷ luật.'], ...votes };
  });
  const presentIds = [chair, deputy, secretary, councillor1].map(({ id }) => id);
  await world.must('decideEligibilityTogether', secretary, { roundId: exam.id, presentIds, decisions });
  expect(await sent()).toEqual([]);
  await world.must('confirmCandidates', chair, await exam.step());
  const mails = await sent();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual(
    ['candidate1@vi-du.vn', 'candidate2@vi-du.vn', 'giay@vi-du.vn'].map((to) => [
      to,
      'Thi Tuyển: kết quả xét điều kiện dự thi',
    ]),
  );
  expectOwnOnly(mails, [0, 1, 2]);
  const number = (await world.readers.applications.find(ids[0]!))!.candidateNumber!;
  for (const part of [
    'Kết quả: ĐỦ ĐIỀU KIỆN dự thi.',
    `Số báo danh: ${number}\nThi viết: ngày 17/11/2026\nTrình bày đề án: ngày 03/12/2026 (dành cho thí sinh được vào vòng này)`,
    'Địa điểm: SỞ NỘI VỤ, Hà Nội',
    `${ADDRESS}/rounds/${exam.id}/lich.ics`,
  ]) {
    expect(mails[0]!.text).toContain(part);
  }
  expect(mails[1]!.text).toContain('Kết quả: KHÔNG ĐỦ ĐIỀU KIỆN dự thi.\n\nLý do:\n- Đang bị kỷ luật.');
  expect(mails[1]!.text).toContain(
    'trong 90 ngày kể từ ngày biết, tức là đến hết ngày 12/02/2027, tại SỞ NỘI VỤ, Hà Nội',
  );
  expect(mails[1]!.text).not.toMatch(/lich\.ics|Số báo danh/);
  expect(await sent()).toEqual([]);
});

test('before the written paper whoever sits is reminded, with room, place and hour once they are posted', async () => {
  world.clock.moveTo('2026-11-11', 23);
  expect(await sent()).toEqual([]);
  world.clock.moveTo('2026-11-12', 0);
  const seating = {
    id: exam.id,
    version: 1,
    rooms: [{ name: '2', place: 'Trường Chính trị tỉnh', capacity: 24, columns: 4, invigilators: [] }],
    startsAt: '07:30',
    minutes: 180,
    seats: [ids[0]!, ids[2]!].map((applicationId, index) => ({ applicationId, room: 0, seat: index + 5 })),
    draw: null,
    redraws: [],
    postedAt: world.clock.now(),
    lateReason: null,
  };
  await world.unitOfWork.run(async ({ seatings }) => {
    await seatings.insert([seating]);
    return { ok: true };
  });
  const mails = await sent();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual(
    ['candidate1@vi-du.vn', 'giay@vi-du.vn'].map((to) => [to, 'Thi Tuyển: nhắc lịch thi viết']),
  );
  expectOwnOnly(mails, [0, 2]);
  expect(mails[0]!.text).toContain(
    'Thi viết: 07:30 ngày 17/11/2026, phòng 2, chỗ số 5\nĐịa điểm: Trường Chính trị tỉnh',
  );
  expect(await sent()).toEqual([]);
  const access = (await world.queriesAs(world.people.candidate1).access(exam.id))!;
  const [written, defence] = await ownEvents(world.readers, access);
  expect(written).toMatchObject({ hours: { from: '07:30', minutes: 180 }, location: 'Trường Chính trị tỉnh' });
  expect(written!.description).toContain('phòng 2, chỗ số 5.');
  expect(defence).toMatchObject({ hours: null, location: 'SỞ NỘI VỤ' });
});

test('whoever withdraws between the letter and its sending gets none', async () => {
  const row = `${exam.id}.candidates.LIST.0`;
  await world.unitOfWork.run(async ({ outbox }) => {
    const now = world.clock.now();
    const to = { accountId: world.people.candidate1.id, username: null, aboutId: row, serial: null };
    await outbox.insert([{ id: 'again', kind: 'CANDIDATE', ...to, createdAt: now, dueAt: now, attempts: 0 }]);
    return { ok: true };
  });
  const { version } = (await world.readers.applications.find(ids[0]!))!;
  await world.must('withdrawApplication', world.people.candidate1, {
    applicationId: ids[0]!,
    expectedVersion: version,
  });
  expect(await sent()).toEqual([]);
});

test('before the defence only those are reminded whom the released marks admit', async () => {
  const other = await world
    .round({ written: (candidate) => (candidate === 1 ? 4_000 : 8_000) })
    .withCandidates(3)
    .at('OPENED');
  for (const key of ['candidate1', 'candidate2', 'candidate3'] as const) await mailTo(key);
  await world.must('compileWritten', world.people.chair, await other.step());
  world.clock.moveTo('2026-11-27', 23);
  expect(await sent()).toEqual([]);
  world.clock.moveTo('2026-11-30', 0);
  const mails = await sent();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual(
    ['candidate1@vi-du.vn', 'candidate3@vi-du.vn'].map((to) => [to, 'Thi Tuyển: nhắc lịch trình bày đề án']),
  );
  expectOwnOnly(mails, [0, 2]);
  expect(mails[0]!.text).toContain('Trình bày đề án: ngày 03/12/2026');
  expect(await sent()).toEqual([]);
});
