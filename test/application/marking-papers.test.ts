import { localDate } from '../../src/domain/calendar';
import { mark } from '../../src/domain/marks';
import { issue, issuedContents, isStillCurrent, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

const PAPERS = ['D17', 'D18', 'D22', 'D22C', 'D22D', 'D22E'] as const;

/** Three write: the second is decided by the head of marking, and the first two are marked again. */
beforeAll(async () => {
  world = await openWorld();
  const written = (script: number, turn: number) => (script === 1 ? 6_000 + 700 * (turn - 1) : 6_000 + 100 * turn);
  const regulation = { entry: 'DIRECT' as const, questionMaxima: [4_000, 6_000].map(mark), markStep: mark(50) };
  exam = await world.round({ written, regulation }).withCandidates(3).at('WRITTEN');
  const { candidate5, candidate6, outsider } = world.people;
  await appointRemarkers([outsider, candidate5, candidate6]);
}, 60_000);
afterAll(() => world.close());

async function appointRemarkers(people: readonly Person[]): Promise<void> {
  await world.must('appointBody', world.people.chair, {
    roundId: exam.id,
    kind: 'APPEAL',
    decision: { number: '31/QĐ-SNV', date: localDate('2026-11-10') },
    seats: people.map(({ id }, index) => ({ personId: id, seat: index === 0 ? 'HEAD' : 'MEMBER' })),
  });
  const pledged = { roundId: exam.id, relations: [], nothingToDeclare: true, secrecyPledged: true };
  for (const person of people) await world.must('declareInterests', person, pledged);
}

async function markAgain(candidate: number, whole: number): Promise<void> {
  for (const marking of (await exam.markingsOf(candidate)).filter(({ turn }) => turn > 3)) {
    const questionMarks = [mark(whole - 3_000), mark(3_000)];
    await world.must('submitWrittenMarks', exam.markerOf(marking), {
      roundId: exam.id,
      marks: [{ markingId: marking.id, expectedVersion: 1, mark: null, questionMarks }],
    });
  }
}

test('the minutes of coding say how many, who and into which bags, and no code', async () => {
  await exam.goTo('CODED');
  expect(await issue(exam, ['D15'])).toBe(1);
  const [minutes] = await issuedContents(exam, 'D15');
  expect(minutes?.data).toMatchObject({ so_bai: 3, phach_tu: null, truong_ban: { quyen_han: ['TRƯỞNG BAN PHÁCH'] } });
  const text = await printedText(minutes!);
  expect(text).toContain('tạo ngẫu nhiên');
  expect(text).toContain(world.people.codingHead.name);
  for (const { code } of await world.readers.scripts.ofRound(exam.id)) expect(text).not.toContain(code);
});

test('no sheet of a marker is a paper before the marks are released (BR-29)', async () => {
  await exam.goTo('MARKED');
  for (const code of PAPERS) {
    const asked = await world.run('issuePapers', world.people.secretary, { roundId: exam.id, codes: [code] });
    expect(asked).toMatchObject({ ok: false, errors: [{ code: 'INVALID_STATE' }] });
  }
  await world.must('decideWrittenMark', world.people.markingHead, {
    scriptId: await exam.scriptOf(1),
    expectedVersion: 1,
    by: 'HEAD',
    mark: mark(6_400),
    reason: 'Hai người chấm đã trao đổi, thống nhất ý 3.',
  });
  await exam.goTo('DEFENCE');
});

test('each marker’s sheet has its questions, their sum in words and the day it was signed', async () => {
  expect(await issue(exam, ['D17'])).toBe(6);
  const sheets = await issuedContents(exam, 'D17');
  expect(sheets.map(({ data }) => data.lan_cham)).toEqual([1, 1, 1, 2, 2, 2]);
  const [sheet] = sheets;
  expect(sheet?.data.cau.map(({ so, toi_da }) => [so, toi_da])).toEqual([
    ['Câu 1', 4_000],
    ['Câu 2', 6_000],
  ]);
  const sum = sheet!.data.cau.reduce((total, { diem }) => total + Number(diem), 0);
  expect(sum).toBe(sheet?.data.tong_diem);
  for (const { name } of exam.candidates) expect(await printedText(sheet!)).not.toContain(name);
});

test('one mark made of two says by which rule, and by whose decision where the rule leaves it to a person', async () => {
  expect(await issue(exam, ['D18'])).toBe(3);
  const agreed = await issuedContents(exam, 'D18');
  const byHead = agreed.find(({ data }) => data.chenh_lech === 700);
  expect(byHead?.data).toMatchObject({ diem_1: 6_000, diem_2: 6_700, diem_thong_nhat: 6_400, ngay: null });
  expect(byHead?.data.ly_do).toMatch(/Trưởng ban chấm thi quyết định.*thống nhất ý 3$/);
  const byMean = agreed.filter((one) => one !== byHead);
  expect(byMean.map(({ data }) => [data.diem_thong_nhat, data.diem_3])).toEqual([
    [6_150, null],
    [6_150, null],
  ]);
  expect(await printedText(byHead!)).toContain(world.people.markingHead.name);
});

describe('marking again', () => {
  test('begins with an application that states the released mark and can be signed', async () => {
    const [first, second] = exam.candidates;
    world.clock.moveTo((await exam.load()).writtenRelease!.on, 15);
    await world.must('fileAppeal', first!, { applicationId: exam.applicationIds[0]! });
    await world.must('fileAppeal', second!, { applicationId: exam.applicationIds[1]! });
    await world.must('allocateRemarkers', world.people.outsider, { roundId: exam.id });
    expect(await issue(exam, ['D22', 'D22C', 'D22D', 'D22E'])).toBe(2);
    const forms = await issuedContents(exam, 'D22');
    expect(forms.map(({ data }) => [data.thi_sinh.so_bao_danh, data.diem_cong_bo])).toEqual([
      ['001', 6_150],
      ['002', 6_400],
    ]);
    expect(await printedText(forms[0]!)).toContain(first!.name);
  });

  test('gives its sheets and minutes once a script is settled, under the new code, without a name of a candidate', async () => {
    const { chair } = world.people;
    await markAgain(0, 6_300);
    expect(await issue(exam, ['D22C', 'D22D', 'D22E'])).toBe(2);
    await markAgain(1, 7_000);
    const appeal = (await world.readers.appeals.ofRound(exam.id)).find(
      (one) => one.applicationId === exam.applicationIds[1],
    );
    expect(await issue(exam, ['D22D'])).toBe(0);
    await world.must('decideAppeal', chair, {
      appealId: appeal!.id,
      expectedVersion: 1,
      mark: mark(6_700),
      reason: 'Hai ban thống nhất cộng thêm ý 2.',
      dialogueOn: (await exam.load()).writtenRelease!.on,
    });
    expect(await issue(exam, ['D22C', 'D22D', 'D22E'])).toBe(4);
    const [minutes] = await issuedContents(exam, 'D22D');
    expect(minutes?.data.bai).toMatchObject([
      { diem_cu: 6_150, diem_phuc_khao: 6_300, chenh_lech: 150, diem_ket_luan: 6_300, ghi_chu: null },
      { diem_cu: 6_400, diem_phuc_khao: 7_000, chenh_lech: 600, diem_ket_luan: 6_700, ghi_chu: 'qua đối thoại' },
    ]);
    const [talk] = await issuedContents(exam, 'D22E');
    expect(talk?.data).toMatchObject({ ket_luan: 'DIEU_CHINH', so_phach: appeal!.code, diem_ket_luan: 6_700 });
    expect([talk?.data.nguoi_cham_truoc.length, talk?.data.nguoi_phuc_khao.length]).toEqual([2, 2]);
    for (const paper of [minutes!, talk!]) {
      const text = await printedText(paper);
      for (const { name } of exam.candidates.slice(0, 2)) expect(text).not.toContain(name);
    }
  });

  test('changes no sheet and no agreement of the first marking', async () => {
    expect([await isStillCurrent(exam, 'D17'), await isStillCurrent(exam, 'D18')]).toEqual([true, true]);
    expect(await isStillCurrent(exam, 'D22')).toBe(true);
  });
});
