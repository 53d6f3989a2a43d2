import { issue, issuedContents, isStillCurrent, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

/** Four are called: the first is warned, the second stays below the minimum, the fourth is suspended. */
beforeAll(async () => {
  world = await openWorld();
  const written = (script: number, turn: number) => (script === 1 ? 4_000 : 8_000 + 100 * turn);
  exam = await world.round({ written }).withCandidates(4).at('WRITTEN');
}, 60_000);
afterAll(() => world.close());

async function minute(candidate: number, form: 'WARNING' | 'SUSPENSION') {
  await world.must('recordViolation', world.people.secretary, {
    applicationId: exam.applicationIds[candidate]!,
    form,
    act: 'Sử dụng điện thoại trong phòng thi.',
    signed: form === 'WARNING',
    witnesses: form === 'WARNING' ? [] : ['002', '003'],
  });
}

describe('on the day', () => {
  test('the lists name everybody who is called, in the order of their numbers, and leave rooms to a pen', async () => {
    expect(await issue(exam, ['D09', 'D12'])).toBe(2);
    const [called] = await issuedContents(exam, 'D09');
    expect(called?.data.phong).toBeNull();
    expect(called?.data.thi_sinh).toMatchObject(
      ['001', '002', '003', '004'].map((so_bao_danh) => ({ so_bao_danh, cho_ngoi: null })),
    );
    const [handIn] = await issuedContents(exam, 'D12');
    expect(handIn?.data.thi_sinh.map(({ so_to }) => so_to)).toEqual([null, null, null, null]);
    expect(await printedText(handIn!)).toContain('Quách Tuấn Vũ');
  });

  test('whoever did not come was called all the same, and the list that was signed stays valid', async () => {
    const absent = await world.round().withCandidates(2).at('WRITTEN');
    await issue(absent, ['D09', 'D12']);
    const [applicationId] = absent.applicationIds;
    const input = { roundId: absent.id, phase: 'WRITTEN' as const, applicationIds: [applicationId!] };
    await world.must('recordAbsences', world.people.secretary, input);
    expect([await isStillCurrent(absent, 'D09'), await isStillCurrent(absent, 'D12')]).toEqual([true, true]);
  });

  test('minutes of a breach state what was recorded; unsigned ones name the witnesses', async () => {
    await minute(0, 'WARNING');
    await minute(3, 'SUSPENSION');
    expect(await issue(exam, ['D13'])).toBe(2);
    const [warned, stopped] = await issuedContents(exam, 'D13');
    expect(warned?.data).toMatchObject({ tu_choi_ky: 'KHONG', de_nghi: 'cảnh cáo', nhan_chung_1: null });
    expect(stopped?.data).toMatchObject({
      thi_sinh: { so_bao_danh: '004' },
      hanh_vi: 'Sử dụng điện thoại trong phòng thi',
      tu_choi_ky: 'CO',
      nhan_chung_2: 'Thí sinh số báo danh 003',
    });
    const queries = world.queriesAs(world.people.secretary);
    const access = (await queries.access(exam.id))!;
    const { edges } = await queries.papers(access, { first: 2, after: null }, { code: 'D13' });
    const subjects = await Promise.all(edges.map(({ node }) => queries.paperSubject(node)));
    expect(subjects.map((one) => one?.applicationId)).toEqual([exam.applicationIds[0], exam.applicationIds[3]]);
  });

  test('no paper of marks can be issued before they are released', async () => {
    for (const violation of await world.readers.violations.ofRound(exam.id)) {
      await world.must('decideViolation', world.people.chair, {
        violationId: violation.id,
        expectedVersion: 1,
        upheld: true,
        reason: 'Theo biên bản',
      });
    }
    await exam.goTo('OPENED');
    for (const code of ['D19', 'D20', 'D21', 'D22B']) {
      const asked = await world.run('issuePapers', world.people.secretary, { roundId: exam.id, codes: [code] });
      expect(asked).toMatchObject({ ok: false, errors: [{ code: 'INVALID_STATE' }] });
    }
  });
});

describe('once the written marks are released', () => {
  beforeAll(() => exam.goTo('DEFENCE'));

  test('the table by code has every mark and no name', async () => {
    expect(await issue(exam, ['D19', 'D20', 'D21', 'D22B'])).toBe(3);
    const [table] = await issuedContents(exam, 'D19');
    expect(table?.data.bai.map(({ diem_chinh_thuc }) => diem_chinh_thuc).toSorted()).toEqual([4_000, 8_150, 8_150]);
    const codes = table!.data.bai.map(({ so_phach }) => so_phach!);
    expect(codes).toEqual(codes.toSorted());
    const text = await printedText(table!);
    for (const { name } of exam.candidates) expect(text).not.toContain(name);
  });

  test('the minutes of joining state mark, deduction and what is left, and nobody’s nought', async () => {
    const [joined] = await issuedContents(exam, 'D20');
    expect(joined?.data.so_bai).toBe(3);
    expect(joined?.data.thi_sinh).toMatchObject([
      { so_bao_danh: '001', diem_bai: 8_150, tru_diem: 'cảnh cáo: 50 %', diem: 4_075, ghi_chu: null },
      { so_bao_danh: '002', diem_bai: 4_000, tru_diem: null, diem: 4_000 },
      { so_bao_danh: '003', diem_bai: 8_150, diem: 8_150 },
      { so_bao_danh: '004', diem_bai: null, diem: null, ghi_chu: 'đình chỉ thi' },
    ]);
  });

  test('the notice says who passed, and until when re-marking can be asked for', async () => {
    const [notice] = await issuedContents(exam, 'D21');
    const { writtenRelease } = await exam.load();
    expect(notice?.data.phuc_khao.den).toBe(writtenRelease?.appealsUntil);
    expect(notice?.data.thi_sinh.map(({ ket_qua }) => ket_qua)).toEqual([
      'không đạt',
      'không đạt',
      'đạt',
      'đình chỉ thi',
    ]);
    expect(await printedText(notice!)).toMatch(/003 Quách Tuấn Vũ .*81,50/);
  });

  test('an appeal enters the register and changes no paper of what was released', async () => {
    world.clock.moveTo((await exam.load()).writtenRelease!.on, 15);
    const [, second] = exam.candidates;
    await world.must('fileAppeal', second!, { applicationId: exam.applicationIds[1]! });
    expect(await isStillCurrent(exam, 'D20')).toBe(true);
    expect(await isStillCurrent(exam, 'D21')).toBe(true);
    expect(await issue(exam, ['D22B'])).toBe(1);
    const [register] = await issuedContents(exam, 'D22B');
    expect(register?.data.don).toMatchObject([{ so_bao_danh: '002', ho_ten: second!.name, diem: 4_000 }]);
  });
});
