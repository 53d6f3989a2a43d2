import ExcelJS from 'exceljs';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { NO_WATCH } from '../../src/application/audit/read-watch';
import { NotFound } from '../../src/application/viewer';
import { queriesFor } from '../../src/application/queries';
import { importRatings } from '../../src/application/registration/import-ratings';
import type { ImportRatings } from '../../src/application/registration/import-ratings';
import { previewRatings, ratingForm } from '../../src/application/registration/import-preview';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { CHECK_KEYS } from '../../src/domain/registration/checklist';
import type { CheckLine } from '../../src/domain/registration/checklist';
import { planRatings } from '../../src/domain/import/plan-ratings';
import type { ImportFinding, Sheet } from '../../src/domain/import/sheet';
import { createExcel } from '../../src/excel';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { declareFor, FACTS, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

const excel = createExcel();
const HEADS = ['TT', 'Họ tên', 'CCCD', 'Ngày sinh', 'Đơn vị', 'Kỳ đánh giá', 'Xếp loại'];
type Row = readonly ExcelJS.CellValue[];

let world: World;
let exam: Exam;
let secretary: Person;
let ids: readonly string[];
const sheets = new Map<string, Sheet>();

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 0 }).at('REGISTRATION');
  world.clock.moveTo('2026-10-05');
  secretary = world.people.secretary;
  await declareFor(exam, ['deputy', 'secretary', 'councillor1']);
  const filed: string[] = [];
  for (const key of ['candidate1', 'candidate2', 'candidate3'] as const) {
    const facts = key === 'candidate3' ? { ...FACTS, ratings: [] } : FACTS;
    const input = { ...newRegistration(exam, key), facts };
    filed.push((await world.must('enterPaperApplication', secretary, input)).applicationId);
  }
  ids = filed;
}, 60_000);
afterAll(() => world.close());

const idOf = (key: 'candidate1' | 'candidate2' | 'candidate3') => newRegistration(exam, key).citizenId;
const personOf = (key: 'candidate1' | 'candidate2' | 'candidate3'): Row => {
  const { fullName, birthDate } = newRegistration(exam, key);
  return [fullName, idOf(key), new Date(`${birthDate}T00:00:00.000Z`)];
};

async function sheetOf(rows: readonly Row[], heads: Row = HEADS): Promise<Sheet> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['KẾT QUẢ ĐÁNH GIÁ']);
  sheet.addRow(heads);
  for (const row of rows) sheet.addRow(row);
  const read = await excel.read(Buffer.from(await book.xlsx.writeBuffer()), 'XLSX');
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

const preview = async (sheet: Sheet) => {
  const vault = createPersonalVault(world.pepper);
  return previewRatings(world.readers, { vault, round: await exam.load(), sheet, now: world.clock.now() });
};
const said = (findings: readonly ImportFinding[]) =>
  findings.map(({ row, column, severity, message }) => [row, column, severity, message]);

/** The list as its sender would have uploaded it, and confirmed. */
async function confirm(key: string, sheet: Sheet, input: Partial<ImportRatings> = {}, by = secretary) {
  const { unitOfWork, pepper, clock } = world;
  const fileId = `fil_${key.padEnd(26, 'q')}`;
  sheets.set(fileId, sheet);
  if ((await world.readers.files.findMany([fileId])).length === 0) {
    const facts = { purpose: 'RATING_LIST' as const, kind: 'XLSX' as const, name: `${key}.xlsx`, size: 9 };
    const owner = { roundId: null, attachedAs: null, subjectId: null, uploadedBy: by.id, uploadedAt: clock.now() };
    await unitOfWork.run(async (repositories) => {
      await repositories.files.insert([{ id: fileId, version: 1, sha256: 'e'.repeat(64), ...facts, ...owner }]);
      return { ok: true };
    });
  }
  const parts = { unitOfWork, pepper, newId: createIdSource(clock.now), random: secureRandom, secret: secureSecret };
  const desk = { sheetOf: ({ id }: { readonly id: string }) => Promise.resolve(sheets.get(id)!) };
  const command = importRatings(createPersonalVault(pepper), desk)(parts);
  const request = { viewer: by.viewer, now: clock.now(), requestId: key, idempotencyKey: `ratings-${key}-0123456789` };
  return command.execute(request, { roundId: exam.id, fileId, expectedRows: 0, onlyGood: false, ...input });
}

/** The line of the checklist as a checker sees it who opened the dossier. */
async function lineOf(index: number, who: Person = secretary): Promise<CheckLine> {
  const queries = queriesFor(world.readers, who.viewer, { ...NO_WATCH, vault: createPersonalVault(world.pepper) });
  const details = await queries.openedDossier((await queries.application(ids[index]!))!);
  return details!.checklist.find(({ key }) => key === 'RATING')!;
}

const check = (index: number, who: Person, version: number) => {
  const findings = CHECK_KEYS.map((key) => ({ key, verdict: 'PASS' as const, note: '' }));
  return world.must('recordEligibilityCheck', who, { applicationId: ids[index]!, expectedVersion: version, findings });
};

describe('a list of ratings', () => {
  test('gives every fault with row, column and severity, and writes nothing', async () => {
    const [name1, id1, born1] = personOf('candidate1');
    const [name2, id2, born2] = personOf('candidate2');
    const rows: Row[] = [
      [1, name1, id1, null, 'P', 2025, 'Không hoàn thành nhiệm vụ'],
      [2, name1, Number(id1), null, 'P', 'năm 2024', 'KHTNV'],
      [3, name2, null, born2, 'P', '2025', 'Tốt'],
      [4, name2, null, born2, 'P', '3/2026', 'xuất sắc'],
      [5, name2, id2, null, 'P', new Date('2026-04-01T00:00:00.000Z'), 'không hoàn thành'],
      [6, name2, id2, null, 'P', new Date('2026-04-15T00:00:00.000Z'), 'Tốt'],
      [7, name2, id2, null, 'P', '13/2026', 'Tốt'],
      [8, name2, id2, null, 'P', '11/2026', 'Tốt'],
      [9, name2, id2, null, 'P', 2026, 'Tốt'],
      [10, name2, id2, null, 'P', 2022, 'Tốt'],
      [11, name2, id2, null, 'P', 2024, 'Khá'],
      [12, name2, null, null, 'P', 2024, 'Tốt'],
      [13, 'Người Ngoài', null, born1, 'P', 2024, 'Tốt'],
      [14, name2, id1, null, 'P', 2024, 'Tốt'],
      [15, name1, '001085000001', born1, 'P', 2023, 'Tốt'],
      [16, name2, id2, null, 'P', 2025, 'Hoàn thành nhiệm vụ'],
      [17, null, id2, null, 'P', 2024, 'Tốt'],
    ];
    const before = await world.dump();
    const { findings, good, total, isUnreadable } = await preview(await sheetOf(rows));
    expect(said(findings)).toEqual([
      [4, 3, 'WARNING', expect.stringContaining('mất số 0 ở đầu')],
      [5, 6, 'ERROR', 'Trùng người và kỳ đánh giá với dòng 18, kết quả khác nhau.'],
      [7, 6, 'WARNING', 'Excel đã đổi tháng thành ngày; đọc là tháng 4/2026.'],
      [8, 6, 'ERROR', expect.stringContaining('Ô là một ngày, không phải năm hay tháng.')],
      [9, 6, 'ERROR', expect.stringContaining('không có tháng 13')],
      [10, 6, 'ERROR', 'Kỳ đánh giá tháng 11/2026 chưa đến.'],
      [11, 6, 'WARNING', 'Kỳ đánh giá năm 2026 chưa kết thúc.'],
      [12, 6, 'WARNING', 'Kỳ đánh giá năm 2022 đã quá 3 năm: bỏ qua dòng.'],
      [13, 7, 'ERROR', expect.stringContaining('không có giá trị “Khá”')],
      [14, 2, 'ERROR', 'Phải ghi số căn cước hoặc ngày sinh để biết là hồ sơ nào.'],
      [15, 2, 'WARNING', 'Không có hồ sơ của người này trong kỳ thi: bỏ qua dòng.'],
      [16, 2, 'ERROR', expect.stringMatching(/^Số căn cước này là của hồ sơ \w{8}, có họ tên khác\.$/)],
      [17, 3, 'ERROR', expect.stringContaining('nhưng số căn cước khác')],
      [18, 6, 'ERROR', 'Trùng người và kỳ đánh giá với dòng 5, kết quả khác nhau.'],
      [19, 2, 'ERROR', 'Chưa ghi “Họ và tên”.'],
    ]);
    expect([total, isUnreadable]).toEqual([15, false]);
    expect(good.map(({ row, fullName, period, rating }) => [row, fullName, period, rating])).toEqual([
      [3, name1, 'năm 2025', 'không hoàn thành nhiệm vụ'],
      [4, name1, 'năm 2024', 'không hoàn thành nhiệm vụ'],
      [6, name2, 'tháng 3/2026', 'hoàn thành xuất sắc nhiệm vụ'],
      [7, name2, 'tháng 4/2026', 'không hoàn thành nhiệm vụ'],
      [11, name2, 'năm 2026', 'hoàn thành tốt nhiệm vụ'],
    ]);
    expect(await world.dump()).toEqual(before);
  });

  test('without the heads it must have, or with one it has not, is no list', async () => {
    const { isUnreadable, findings } = await preview(
      await sheetOf(
        [[1, personOf('candidate1')[0], idOf('candidate1'), '7', 'Tốt']],
        ['TT', 'Họ tên', 'CCCD', 'Điểm', 'Xếp loại'],
      ),
    );
    expect(isUnreadable).toBe(true);
    expect(said(findings)).toEqual([
      [2, 1, 'ERROR', 'Thiếu cột “Kỳ đánh giá”.'],
      [2, 4, 'ERROR', expect.stringContaining('Mẫu không có cột “Điểm”.')],
    ]);
  });

  test('finds nobody by the name alone where two were born on one day', () => {
    const twins = ['apl_1', 'apl_2'].map((applicationId) => {
      const { fullName, birthDate } = newRegistration(exam, 'candidate1');
      return { applicationId, receiptCode: applicationId, fullName, birthDate };
    });
    const [name, , born] = personOf('candidate1');
    return sheetOf([[1, name, null, born, 'P', 2025, 'Tốt']]).then((sheet) => {
      const plan = planRatings(sheet, { now: world.clock.now(), people: twins, withCitizenId: () => null });
      expect(said(plan.findings)).toEqual([
        [3, 2, 'ERROR', 'Có nhiều hồ sơ cùng họ tên và ngày sinh. Phải ghi số căn cước.'],
      ]);
    });
  });

  test('is written on a form of ours, empty as it is', async () => {
    const read = await excel.read(await excel.form(ratingForm(await exam.load())), 'XLSX');
    if ('reason' in read) throw new Error(read.reason);
    const { findings } = await preview(read);
    expect(findings.map(({ message }) => message)).toEqual(['Danh sách không có dòng nào.']);
  });
});

describe('ratings that were brought in', () => {
  let imported = '';

  test('are taken by the secretary alone, once, and the log says nothing of how anybody was rated', async () => {
    const [name, id] = personOf('candidate1');
    const rows: Row[] = [2025, 2024].map((year) => [1, name, id, null, 'P', year, 'Không hoàn thành nhiệm vụ']);
    const sheet = await sheetOf([
      ...rows,
      [3, name, id, null, 'P', '2/2026', 'Tốt'],
      [4, name, id, null, 'P', 'x', 'Tốt'],
    ]);
    const refused = await confirm('a', sheet, { expectedRows: 3 });
    expect(refused).toMatchObject({ ok: false, errors: [{ code: 'INVALID_VALUE', path: ['onlyGood'] }] });
    const input = { expectedRows: 3, onlyGood: true };
    await expect(confirm('b', sheet, input, world.people.deputy)).rejects.toThrow(NotFound);
    expect(await world.readers.imports.ofRound(exam.id)).toEqual([]);
    const [done, again] = [await confirm('c', sheet, input), await confirm('c', sheet, input)];
    if (!done.ok || !again.ok) throw new Error(JSON.stringify([done, again]));
    expect(again.value).toEqual(done.value);
    imported = done.value.importId;
    expect(await world.readers.imports.ofRound(exam.id)).toHaveLength(1);
    const entries = (await world.entries(exam.id)).filter(({ action }) => action === 'importRatings');
    expect(entries.map(({ after }) => Object.keys(after).sort())).toEqual([[ids[0], 'sha256'].sort()]);
    expect(JSON.stringify([entries, await world.readers.imports.find(imported)])).not.toMatch(/FAILED|GOOD|2024/);
    expect(await world.integrity.check(exam.id)).toBeNull();
  });

  test('bar whoever failed two years in a row, whatever they stated, and say where it stands', async () => {
    const line = await lineOf(0);
    expect([line.verdict, line.sentence]).toEqual([
      'FAIL',
      'Không hoàn thành nhiệm vụ hai năm liên tiếp (2024 và 2025).',
    ]);
    expect(line.source).toBe(
      'Theo danh sách đánh giá “c.xlsx” nhập ngày 05/10/2026: năm 2025 không hoàn thành nhiệm vụ; năm 2024 không hoàn thành nhiệm vụ; 1 tháng có kết quả, không tháng nào bị xếp loại không hoàn thành nhiệm vụ. Năm 2025 người dự tuyển khai hoàn thành tốt nhiệm vụ. Năm 2024 người dự tuyển khai hoàn thành tốt nhiệm vụ.',
    );
    expect([await lineOf(1), await lineOf(2)]).toMatchObject([
      { verdict: 'PASS', source: null },
      { verdict: 'SUPPLEMENT', source: null },
    ]);
  });

  test('give way to a later list for the same year, and fill in what nobody stated', async () => {
    const [name, id] = personOf('candidate1');
    const [other, otherId] = personOf('candidate3');
    world.clock.moveTo('2026-10-06');
    const sheet = await sheetOf([
      [1, name, id, null, 'P', 2024, 'Hoàn thành nhiệm vụ'],
      ...[2025, 2024, 2023].map((year): Row => [2, other, otherId, null, 'P', year, 'Hoàn thành tốt nhiệm vụ']),
    ]);
    const done = await confirm('d', sheet, { expectedRows: 4 });
    if (!done.ok) throw new Error(JSON.stringify(done));
    expect([(await lineOf(0)).verdict, (await lineOf(2)).verdict]).toEqual(['PASS', 'PASS']);
    await world.must('undoImport', secretary, { importId: done.value.importId, expectedVersion: 1 });
    expect([(await lineOf(0)).verdict, (await lineOf(2)).verdict]).toEqual(['FAIL', 'SUPPLEMENT']);
    expect((await world.readers.imports.find(done.value.importId))!.ratings).toEqual([]);
    expect(await world.integrity.check(exam.id)).toBeNull();
    expect(
      await refusals(world, 'undoImport', secretary, { importId: done.value.importId, expectedVersion: 2 }),
    ).toEqual(['ALREADY_DECIDED importId']);
  });

  test('decide nothing: a checker may find otherwise, and from then on the list stays', async () => {
    await check(0, world.people.deputy, 1);
    const dossier = (await world.readers.dossiers.find(ids[0]!))!;
    expect(dossier.checks[0]!.findings.find(({ key }) => key === 'RATING')).toMatchObject({ verdict: 'PASS' });
    const refused = await world.run('undoImport', secretary, { importId: imported, expectedVersion: 1 });
    const reason = expect.stringContaining('đã có người thẩm định hồ sơ theo danh sách này') as string;
    expect(refused).toMatchObject({ ok: false, errors: [{ code: 'INVALID_VALUE', path: ['importId'], reason }] });
    expect((await lineOf(0)).verdict).toBe('FAIL');
  });

  test('are refused once the candidates are confirmed', async () => {
    Object.assign(exam, { applicationIds: ids });
    await exam.goTo('SCREENING');
    const { chair, councillor1 } = world.people;
    await check(0, councillor1, 2);
    for (const index of [1, 2]) {
      await check(index, world.people.deputy, 1);
      await check(index, councillor1, 2);
    }
    const votes = { eligible: true, reasons: [], votesFor: 4, votesAgainst: 0, chairFor: true };
    const decisions = ids.map((applicationId) => ({ applicationId, expectedVersion: 1, ...votes }));
    const presentIds = [chair, world.people.deputy, secretary, councillor1].map(({ id }) => id);
    await world.must('decideEligibilityTogether', secretary, { roundId: exam.id, presentIds, decisions });
    await world.must('confirmCandidates', chair, await exam.step());
    const [name, id] = personOf('candidate1');
    const sheet = await sheetOf([[1, name, id, null, 'P', 2024, 'Tốt']]);
    expect(await confirm('late', sheet, { expectedRows: 1 })).toMatchObject({
      ok: false,
      errors: [{ code: 'INVALID_STATE' }],
    });
  });
});
