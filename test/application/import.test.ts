import { read as readOld, write } from '@e965/xlsx';
import { secureRandom, secureSecret, createIdSource } from '../../src/application/random';
import type { RequestFacts } from '../../src/application/command';
import { importApplications } from '../../src/application/registration/import-commands';
import type { ImportApplications } from '../../src/application/registration/import-commands';
import { importForm, previewImport, roundToImport } from '../../src/application/registration/import-preview';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import type { Sheet } from '../../src/domain/import/sheet';
import type { UploadedFile } from '../../src/domain/files/upload';
import { inspectXlsx } from '../../src/application/files/workbook-file';
import { createExcel } from '../../src/excel';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { declareFor, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';
import {
  APPLIED_BEFORE,
  columnsOf,
  goodRow,
  HEAD_ROW,
  idOf,
  MESSY,
  messyWorkbook,
  OF_MERGED,
  TITLES,
  workbookOf,
} from '../support/messy-workbook';
import type { Typed } from '../support/messy-workbook';

const excel = createExcel();
const POSTS = [
  { title: TITLES.chief, unit: 'Sở Nội vụ', quota: 1 },
  { title: TITLES.office, unit: 'Sở Nội vụ', quota: 1 },
];
let world: World;
let exam: Exam;
let secretary: Person;
const sheets = new Map<string, Sheet | { readonly reason: string }>();
let files = 0;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ posts: POSTS }).withCandidates(1).at('REGISTRATION');
  world.clock.moveTo('2026-10-05');
  secretary = world.people.secretary;
  const before = { ...newRegistration(exam, 'candidate2'), citizenId: APPLIED_BEFORE };
  await world.must('enterPaperApplication', secretary, before);
  await declareFor(exam, ['deputy', 'secretary']);
}, 60_000);
afterAll(() => world.close());

const read = async (bytes: Buffer): Promise<Sheet> => {
  const sheet = await excel.read(bytes, 'XLSX');
  if ('reason' in sheet) throw new Error(sheet.reason);
  return sheet;
};
const preview = async (bytes: Buffer) => {
  const vault = createPersonalVault(world.pepper);
  const given = { vault, round: await exam.load(), sheet: await read(bytes), now: world.clock.now() };
  return previewImport(world.readers, given);
};
/** The list as its sender would have uploaded it. */
const uploaded = async (bytes: Buffer, by = secretary): Promise<string> => {
  files += 1;
  const id = `fil_${'a'.repeat(25)}${String.fromCharCode(97 + files)}`;
  const file: UploadedFile = {
    id,
    version: 1,
    purpose: 'CANDIDATE_LIST',
    kind: 'XLSX',
    name: 'danh-sach.xlsx',
    size: bytes.length,
    sha256: 'f'.repeat(64),
    uploadedBy: by.id,
    uploadedAt: world.clock.now(),
    roundId: null,
    attachedAs: null,
    subjectId: null,
  };
  await world.unitOfWork.run(async (repositories) => {
    await repositories.files.insert([file]);
    return { ok: true };
  });
  sheets.set(id, await read(bytes));
  return id;
};
const confirm = async (input: Omit<ImportApplications, 'roundId'>, key: string) => {
  const { unitOfWork, pepper, clock } = world;
  const parts = { unitOfWork, pepper, newId: createIdSource(clock.now), random: secureRandom, secret: secureSecret };
  const desk = {
    sheetOf: ({ id }: { readonly id: string }) => Promise.resolve(sheets.get(id) ?? { reason: 'không có' }),
  };
  const command = importApplications(createPersonalVault(pepper), desk)(parts);
  const facts: RequestFacts = {
    viewer: secretary.viewer,
    now: clock.now(),
    requestId: key,
    idempotencyKey: `confirm-of-a-list-${key}`,
  };
  return command.execute(facts, { ...input, roundId: exam.id });
};
const applications = () => world.readers.applications.ofRound(exam.id);
const refusalsOf = (result: Awaited<ReturnType<typeof confirm>>) =>
  result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);

/** Every finding that the messy list must give, in the order of the sheet. */
function expectedFindings(at: ReturnType<typeof columnsOf>['at']) {
  const rows = MESSY.flatMap(({ found }, index) => found.map((one) => [HEAD_ROW + 1 + index, ...one] as const));
  return [...rows, OF_MERGED]
    .map(([row, key, severity, words]) => ({
      row,
      column: at(key),
      severity,
      message: expect.stringContaining(words) as string,
    }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

describe('a messy list of twenty rows', () => {
  test('gives every fault with row, column and severity, the good rows, and writes nothing', async () => {
    const { posts } = await exam.load();
    const before = await world.dump();
    const { findings, good, total, isUnreadable } = await preview(await messyWorkbook({ posts }));
    const { at } = columnsOf(posts);
    expect(findings).toEqual(expectedFindings(at));
    expect([total, isUnreadable]).toEqual([19, false]);
    const wrong = new Set(findings.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row));
    expect(good.map(({ row }) => row)).toEqual([4, 5, 7, 8, 9, 10, 11, 13, 19, 20]);
    expect(good.every(({ row }) => !wrong.has(row))).toBe(true);
    expect(good[0]).toEqual({
      row: 4,
      fullName: 'Nguyễn Văn An',
      birthDate: '1980-05-20',
      citizenId: '001•••••0000',
      unit: 'Phòng Tổng hợp',
      post: TITLES.chief,
    });
    expect(await world.dump()).toEqual(before);
  });

  test('is refused as a whole until somebody says that only the good rows are wanted', async () => {
    const fileId = await uploaded(await messyWorkbook(await exam.load()));
    const before = await world.dump();
    const all = { fileId, expectedRows: 10, onlyGood: false, signed: true };
    expect(refusalsOf(await confirm(all, 'a'))).toEqual(['INVALID_VALUE onlyGood']);
    expect(refusalsOf(await confirm({ ...all, onlyGood: true, expectedRows: 9 }, 'b'))).toEqual([
      'INVALID_VALUE expectedRows',
    ]);
    expect(refusalsOf(await confirm({ ...all, onlyGood: true, signed: false }, 'c'))).toEqual(['INVALID_VALUE signed']);
    expect(await world.dump()).toEqual(before);
  });

  test('is taken once however often the same confirmation comes, and says nothing private in the log', async () => {
    const fileId = await uploaded(await messyWorkbook(await exam.load()));
    const input = { fileId, expectedRows: 10, onlyGood: true, signed: true };
    const [first, again] = [await confirm(input, 'once'), await confirm(input, 'once')];
    expect(first.ok && again.ok && first.value).toEqual(again.ok && again.value);
    expect((await applications()).length).toBe(11);
    const own = (await applications()).find(({ fullName }) => fullName === 'Lê Văn Đức')!;
    const dossier = (await world.readers.dossiers.find(own.id))!;
    const { citizenId, facts } = createPersonalVault(world.pepper).openDossier(own.id, dossier.sealed);
    expect([own.birthDate, own.unit, citizenId, facts.education]).toEqual([
      '1980-05-20',
      'Phòng Tổng hợp',
      idOf(3),
      'MASTER',
    ]);
    expect(dossier).toMatchObject({ fromPaper: true, version: 1 });
    const entries = (await world.entries(exam.id)).filter(({ action }) => action === 'importApplications');
    expect(entries.length).toBe(1);
    expect(entries[0]!.after).toMatchObject({
      sha256: 'f'.repeat(64),
      [own.id]: { state: 'SUBMITTED', postId: own.postId },
    });
    expect(JSON.stringify(entries)).not.toMatch(/Lê Văn Đức|080000003|0912345678|Phòng Tổng hợp/);
    expect(await world.integrity.check(exam.id)).toBeNull();
    expect(refusalsOf(await confirm(input, 'twice'))).toEqual(['FILE_REFUSED fileId']);
  });

  test('is undone with one act, after which its people may apply again and the log still verifies', async () => {
    const [known] = await world.readers.imports.ofRound(exam.id);
    const shownTo = async (who: Person) => {
      const queries = world.queriesAs(who);
      const access = (await queries.access(exam.id))!;
      return (await queries.imports(access)).map(({ fileName, rowCount }) => [fileName, rowCount]);
    };
    expect(await shownTo(secretary)).toEqual([['danh-sach.xlsx', 10]]);
    for (const who of [world.people.deputy, world.people.chair, world.people.candidate1]) {
      expect(await shownTo(who)).toEqual([]);
      await expect(roundToImport(world.queriesAs(who), exam.id)).rejects.toThrow();
    }
    expect((await roundToImport(world.queriesAs(secretary), exam.id)).round.id).toBe(exam.id);
    const id = known!.rows[0]!.applicationId;
    await world.must('undoImport', secretary, { importId: known!.id, expectedVersion: 1 });
    expect((await applications()).length).toBe(1);
    expect(await world.readers.applications.find(id)).toBeNull();
    expect(await world.queriesAs(secretary).application(id)).toBeNull();
    expect(await world.readers.dossiers.find(id)).toMatchObject({ sealed: '', citizenKey: `annulled:${id}` });
    expect(await world.integrity.check(exam.id)).toBeNull();
    const entry = (await world.entries(exam.id)).at(-1)!;
    expect([entry.action, entry.after[id]]).toEqual(['undoImport', { annulled: true }]);
    const again = await world.run('undoImport', secretary, { importId: known!.id, expectedVersion: 2 });
    expect(again).toMatchObject({ ok: false, errors: [{ code: 'ALREADY_DECIDED' }] });
    await world.store.models.applications.updateOne({ _id: id }, { $unset: { annulled: 1 } });
    expect(await world.integrity.check(exam.id)).toMatchObject({ code: 'LOG_BROKEN', object: id });
    await world.store.models.applications.updateOne({ _id: id }, { $set: { annulled: true } });
    expect(await world.integrity.check(exam.id)).toBeNull();
  });

  test('stays once somebody else has opened one of its dossiers, and says which', async () => {
    const bytes = await workbookOf(await exam.load(), [goodRow(1), goodRow(2)]);
    const result = await confirm(
      { fileId: await uploaded(bytes), expectedRows: 2, onlyGood: false, signed: true },
      'held',
    );
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const known = (await world.readers.imports.find(result.value.importId))!;
    const { row, applicationId, receiptCode } = known.rows[1]!;
    await world.must('openDossier', secretary, { applicationId });
    await world.attempt('undoImport', secretary, { importId: known.id, expectedVersion: 1 });
    await world.must('openDossier', world.people.deputy, { applicationId });
    const refused = await world.run('undoImport', secretary, { importId: known.id, expectedVersion: 1 });
    const reason = `Không hoàn tác được vì đã có người mở hoặc sửa hồ sơ: dòng ${String(row)} (mã hồ sơ ${receiptCode}).`;
    expect(refused).toEqual({ ok: false, errors: [{ code: 'INVALID_VALUE', path: ['importId'], reason }] });
  });
});

test('the same list saved as an old .xls gives the same faults', async () => {
  const { posts } = await exam.load();
  const book = readOld(await messyWorkbook({ posts }), { type: 'buffer', cellStyles: true, cellNF: true });
  const old = await excel.read(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer, 'XLS');
  if ('reason' in old) throw new Error(old.reason);
  const given = { vault: createPersonalVault(world.pepper), round: await exam.load(), now: world.clock.now() };
  const fromOld = await previewImport(world.readers, { ...given, sheet: old });
  const fromNew = await preview(await messyWorkbook({ posts }));
  // The library that writes the old file here keeps neither formulas nor hidden rows.
  const kept = fromNew.findings.filter(({ message }) => !/công thức|đang ẩn/.test(message));
  expect(fromOld.findings).toEqual(kept);
  expect(kept.length).toBe(fromNew.findings.length - 2);
});

describe('a list', () => {
  const lookedAt = async (change: (cell: (row: number, column: number, value: Typed) => void) => void) => {
    const { posts } = await exam.load();
    const bytes = await workbookOf({ posts }, [goodRow(5)], (sheet) =>
      change((row, column, value) => (sheet.getCell(row, column).value = value)),
    );
    const { findings, isUnreadable, good } = await preview(bytes);
    return { isUnreadable, good: good.length, said: findings.map(({ column, message }) => [column, message]) };
  };

  test('with a head that the form has not is refused by its name, and so is one without a head it must have', async () => {
    const { at } = columnsOf((await exam.load()).posts);
    const { isUnreadable, good, said } = await lookedAt((put) => {
      put(HEAD_ROW, at('phone'), 'Số bảo hiểm');
      put(HEAD_ROW, at('remark'), 'Ngay sinh');
    });
    expect([isUnreadable, good]).toEqual([true, 0]);
    expect(said).toEqual([
      [1, 'Thiếu cột “Điện thoại”.'],
      [at('phone'), expect.stringContaining('Mẫu không có cột “Số bảo hiểm”.')],
      [at('remark'), 'Cột “Ngay sinh” có hai lần. Hãy bỏ một cột.'],
    ]);
  });

  test('without heads, or without rows, is no list', async () => {
    expect(await lookedAt((put) => [1, 2, 3, 4, 5].forEach((n) => put(HEAD_ROW, n, null)))).toMatchObject({
      isUnreadable: true,
    });
    const { posts } = await exam.load();
    expect(await preview(await workbookOf({ posts }, []))).toMatchObject({ isUnreadable: true, total: 0 });
  });

  test('of two people with one citizen id takes neither, and asks about two ids of one name', async () => {
    const { posts } = await exam.load();
    const twice = { ...goodRow(7), fullName: 'Lò Thị Khác', citizenId: idOf(6) };
    const namesake = { ...goodRow(6), citizenId: idOf(8) };
    const { findings, good } = await preview(await workbookOf({ posts }, [goodRow(6), twice, namesake]));
    expect(findings.map(({ row, severity, message }) => [row, severity, message])).toEqual([
      [4, 'ERROR', 'Trùng số căn cước với dòng 5, nội dung hai dòng khác nhau.'],
      [5, 'ERROR', 'Trùng số căn cước với dòng 4, nội dung hai dòng khác nhau.'],
      [6, 'WARNING', 'Cùng họ tên và ngày sinh với dòng 4. Hãy xem có phải một người không.'],
    ]);
    expect(good.map(({ row }) => row)).toEqual([6]);
  });

  test('of a nominee names the papers of the route, and a post by other letters', async () => {
    const { at } = columnsOf((await exam.load()).posts);
    const { said } = await lookedAt((put) => {
      put(HEAD_ROW + 1, at('route'), 'đề cử');
      put(HEAD_ROW + 1, at('post'), 'CHANH VAN PHONG');
      put(HEAD_ROW + 1, at('appointment'), 'cao hơn');
    });
    expect(said).toEqual([
      [at('post'), `“CHANH VAN PHONG” được hiểu là “${TITLES.office}”.`],
      [at('inPostSince'), 'Phải ghi ngày giữ chức vụ, trừ khi bổ nhiệm lần đầu.'],
      [at('nominationNumber'), 'Diện đề cử phải có số, ngày văn bản đề cử.'],
      [at('consentNumber'), 'Diện đề cử phải có số, ngày văn bản đồng ý của cấp ủy.'],
    ]);
  });

  test('is written on a form of ours that our own checks take, empty as it is', async () => {
    const bytes = await excel.form(importForm(await exam.load(), world.clock.now()));
    expect(inspectXlsx(bytes)).toBeNull();
    const { findings } = await preview(bytes);
    expect(findings.map(({ message }) => message)).toEqual(['Danh sách không có dòng nào.']);
  });

  test('before the first day is refused, and nothing is written', async () => {
    world.clock.moveTo('2026-09-30');
    const fileId = await uploaded(await workbookOf(await exam.load(), [goodRow(9)]));
    const before = await world.dump();
    const result = await confirm({ fileId, expectedRows: 1, onlyGood: false, signed: true }, 'early');
    expect(refusalsOf(result)).toEqual(['REGISTRATION_NOT_OPEN ']);
    expect(await world.dump()).toEqual(before);
  });

  test('after the last day is filed as late, and says so beforehand (BR-04)', async () => {
    world.clock.moveTo('2026-11-02');
    const bytes = await workbookOf(await exam.load(), [goodRow(9)]);
    expect((await preview(bytes)).late).toContain('Đã hết hạn nhận hồ sơ ngày 31/10/2026');
    const input = { fileId: await uploaded(bytes), expectedRows: 1, onlyGood: false, signed: true };
    expect((await confirm(input, 'late')).ok).toBe(true);
    expect((await applications()).at(-1)).toMatchObject({ state: 'LATE' });
  });
});
