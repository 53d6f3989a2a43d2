import { appointInvigilation, seatAndPost } from '../support/exam-rooms';
import { issue, issuedContents, isStillCurrent, printedText } from '../support/issued-papers';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({}).withCandidates(5).at('WRITTEN');
  await appointInvigilation(exam);
  await seatAndPost(exam);
}, 60_000);
afterAll(() => world.close());

test('summons, cards and door lists state the room, the place and the hour', async () => {
  expect(await issue(exam, ['D08', 'D08B', 'D09', 'D12'])).toBe(5 + 5 + 2 + 2);
  const seating = (await world.readers.seatings.find(exam.id))!;
  const own = seating.seats.find(({ applicationId }) => applicationId === exam.applicationIds[0])!;
  const place = `0${String(own.room + 1)}, chỗ ${String(own.seat)}`;
  const [summons] = await issuedContents(exam, 'D08');
  expect(summons?.data.cac_phan_thi).toMatchObject([{ gio: '08:00', phong: place, dia_diem: 'Trường Chính trị tỉnh' }]);
  const [card] = await issuedContents(exam, 'D08B');
  expect(card?.data).toMatchObject({ phong: place, bat_dau: { gio: '08:00', ngay: '2026-11-17' } });
  const lists = await issuedContents(exam, 'D09');
  expect(lists.map(({ data }) => [data.phong, data.thi_sinh.map(({ cho_ngoi }) => cho_ngoi)])).toEqual([
    ['01', ['01', '02', '03']],
    ['02', ['01', '02']],
  ]);
  const [handIn] = await issuedContents(exam, 'D12');
  expect(handIn?.data).toMatchObject({ giam_thi_1: 'Vũ Mạnh Cường', giam_thi_2: 'Hoàng Thị Bảo Châu' });
  expect(await printedText(lists[1]!)).toContain('phòng thi 02');
});

test('who came changes no list that hangs at the door', async () => {
  world.clock.moveTo('2026-11-17', 8);
  const { seats } = (await world.readers.seatings.find(exam.id))!;
  const entries = seats.map(({ applicationId }, index) => {
    return { applicationId, expectedVersion: 0, arrival: index === 0 ? ('ABSENT' as const) : ('PRESENT' as const) };
  });
  await world.must('recordAttendance', world.people.secretary, { roundId: exam.id, entries });
  expect([await isStillCurrent(exam, 'D09'), await isStillCurrent(exam, 'D12')]).toEqual([true, true]);
});

test('minutes of bags state people, seals and counts as they were recorded, and nothing of what is inside', async () => {
  const { secretary, panelist1, panelist2, supervisor, codingHead } = world.people;
  const bag = { roundId: exam.id, room: 0, number: 1, count: 3, seal: 'INTACT' } as const;
  const people = { giverId: secretary.id, receiverId: panelist1.id, witnessId: supervisor.id };
  await world.must('handOverBag', secretary, { ...bag, ...people, kind: 'QUESTIONS' });
  const { seats } = (await world.readers.seatings.find(exam.id))!;
  const witnesses = seats.filter(({ room }) => room === 0).map(({ applicationId }) => applicationId);
  const invigilators = [panelist1.id, panelist2.id];
  await world.must('openQuestionBag', panelist1, { ...bag, invigilators, witnesses: witnesses.slice(1) });
  await world.must('handOverBag', secretary, { ...bag, ...people, kind: 'SCRIPTS', count: 2, sheets: 7, seal: 'TORN' });
  const toMarking = { giverId: codingHead.id, receiverId: secretary.id, witnessId: supervisor.id };
  await world.must('handOverBag', codingHead, { ...bag, ...toMarking, kind: 'CODED', room: null, count: 4 });
  expect(await issue(exam, ['D10', 'D11', 'D14', 'D16'])).toBe(4);
  const [handedOver] = await issuedContents(exam, 'D10');
  expect(handedOver?.data.tui).toEqual([
    { ky_hieu: 'Số 1', noi_dung: 'Túi đề thi, Phòng 01', so_luong: 3, niem_phong: 'Còn nguyên vẹn' },
  ]);
  const [opened] = await issuedContents(exam, 'D11');
  expect(opened?.data).toMatchObject({ phong: '01', mo_luc: '08:00', so_de: 3, tinh_trang: 'còn nguyên vẹn' });
  expect(opened?.data.nhan_chung_1.so_bao_danh).toMatch(/^00[1-5]$/);
  const [scripts] = await issuedContents(exam, 'D14');
  expect(scripts?.data).toMatchObject({ tong_bai: 2, tong_to: 7, vang: 1, tui: [{ niem_phong: 'Bị rách' }] });
  expect(scripts?.data.khong_ky).toEqual([]);
  const printed = await printedText(scripts!);
  expect(printed).not.toContain('không ký danh sách nộp bài');
  expect(printed).toContain('như ghi ở bảng trên');
  expect(printed).not.toContain('mép niêm phong');
  const [coded] = await issuedContents(exam, 'D16');
  expect(coded?.data).toMatchObject({ tong_bai: 4, dia_diem: null, ben_giao: { ho_ten: 'Ngô Thị Tường Vi' } });
});

test('minutes of a breach name the room and its invigilators; unsigned they need two witnesses of the round', async () => {
  const { seats } = (await world.readers.seatings.find(exam.id))!;
  const applicationId = seats.filter(({ room }) => room === 1)[0]!.applicationId;
  const breach = { applicationId, form: 'WARNING' as const, act: 'Sử dụng điện thoại', signed: false };
  const { secretary } = world.people;
  expect(await refusals(world, 'recordViolation', secretary, { ...breach, witnesses: [] })).toEqual([
    'INVALID_VALUE witnesses',
  ]);
  expect(await refusals(world, 'recordViolation', secretary, { ...breach, witnesses: ['099', '098'] })).toEqual([
    'INVALID_VALUE witnesses.0',
    'INVALID_VALUE witnesses.1',
  ]);
  const own = (await world.readers.applications.find(applicationId))?.candidateNumber;
  const witnesses = ['001', '002', '003'].filter((number) => number !== own).slice(0, 2);
  await world.must('recordViolation', secretary, { ...breach, witnesses });
  await issue(exam, ['D13']);
  const [minutes] = await issuedContents(exam, 'D13');
  expect(minutes?.data).toMatchObject({ phong: '02', giam_thi_1: 'Đỗ Huy Long', tu_choi_ky: 'CO' });
});

test('the minutes of the scripts name who handed in and did not sign for it, in their room alone (BR-27)', async () => {
  const { seats } = (await world.readers.seatings.find(exam.id))!;
  const [, inRoom] = seats.filter(({ room }) => room === 0);
  const elsewhere = seats.find(({ room }) => room === 1);
  for (const seat of [inRoom!, elsewhere!]) {
    const minutes = { applicationId: seat.applicationId, form: 'UNSIGNED', act: 'Không ký danh sách nộp bài' } as const;
    await world.must('recordViolation', world.people.secretary, minutes);
  }
  expect(await issue(exam, ['D14'])).toBe(1);
  const [scripts] = await issuedContents(exam, 'D14');
  const person = (await world.readers.applications.find(inRoom!.applicationId))!;
  expect(scripts?.data.khong_ky).toEqual([{ so_bao_danh: person.candidateNumber, ho_ten: person.fullName }]);
  expect(await printedText(scripts!)).toContain(
    `đã lập biên bản riêng: ${person.fullName} (SBD ${person.candidateNumber ?? ''}).`,
  );
});
