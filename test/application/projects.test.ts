import { createHash } from 'node:crypto';
import { everyProject } from '../../src/application/archive/projects';
import { ownData } from '../../src/application/exports/own-data';
import { paperDocument } from '../../src/application/minutes/paper-document';
import { NotFound } from '../../src/application/viewer';
import { expectDenied, refusals } from '../support/expecting';
import { issue, issuedContents, printedText } from '../support/issued-papers';
import { uploadingIn } from '../support/uploading';
import type { Uploading } from '../support/uploading';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let files: Uploading;

beforeAll(async () => {
  world = await openWorld();
  files = await uploadingIn(world);
  // The second candidate fails the written paper.
  exam = await world.round({ written: (candidate) => (candidate === 1 ? 4_900 : 8_000) }).at('DEFENCE');
}, 60_000);
afterAll(async () => {
  await files.close();
  await world.close();
});

const hours = (count: number): Date => new Date(world.clock.now().getTime() + count * 3_600_000);
const seen = async (who: Person) => {
  const queries = world.queriesAs(who);
  const access = (await queries.access(exam.id))!;
  return { deadline: await queries.projectDeadline(access), handIns: await queries.projectHandIns(access) };
};
const handIn = async (who: Person) => {
  const application = await world.readers.applications.ofCandidate(exam.id, who.id);
  const file = await files.upload(who, 'PROJECT');
  return { applicationId: application?.id ?? exam.applicationIds[0]!, fileId: file.id };
};

describe('projects of the candidates', () => {
  test('are taken until a deadline of the secretary, which is only ever put off', async () => {
    const { secretary, chair, panelHead, candidate1, candidate2, panelist1, outsider } = world.people;
    const call = { roundId: exam.id, deadline: hours(2) };
    for (const who of [chair, panelHead, candidate1, null]) await expectDenied(world, 'setProjectDeadline', who, call);
    expect(await refusals(world, 'handInProject', candidate1, await handIn(candidate1))).toEqual(['INVALID_VALUE']);
    await world.must('setProjectDeadline', secretary, call);
    expect(await refusals(world, 'setProjectDeadline', secretary, { ...call, deadline: hours(1) })).toEqual([
      'INVALID_VALUE deadline',
    ]);
    for (const who of [candidate1, candidate2, panelist1]) expect((await seen(who)).deadline).toEqual(hours(2));
    expect((await seen(outsider)).deadline).toBeNull();
  });

  test('are handed in by those who defend, with a receipt; the panel and the Council read them, no other candidate', async () => {
    const { candidate1, candidate2, candidate3, panelist1, secretary, supervisor, marker1, outsider } = world.people;
    const first = await handIn(candidate1);
    for (const who of [outsider, candidate3, secretary]) await expectDenied(world, 'handInProject', who, first);
    await world.must('handInProject', candidate1, first);
    const [own] = (await seen(candidate1)).handIns;
    expect(own).toMatchObject({ isLate: false, fileId: first.fileId, handedInAt: world.clock.now() });
    expect(own?.receiptCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    const { sha256 } = (await world.readers.files.find(first.fileId))!;
    expect(own?.sha256).toBe(sha256);
    expect(await refusals(world, 'handInProject', candidate1, first)).toEqual([
      'FILE_REFUSED fileId',
      'INVALID_VALUE fileId',
    ]);
    expect(await refusals(world, 'handInProject', candidate2, await handIn(candidate2))).toEqual(['INVALID_VALUE']);
    for (const who of [panelist1, secretary, supervisor]) expect((await seen(who)).handIns).toHaveLength(1);
    for (const who of [candidate2, candidate3, marker1, outsider]) expect((await seen(who)).handIns).toEqual([]);
    for (const who of [candidate1, panelist1, secretary]) {
      expect((await files.read(who, first.fileId)).bytes.length).toBeGreaterThan(100);
    }
    for (const who of [candidate3, marker1, outsider]) {
      await expect(files.read(who, first.fileId)).rejects.toBeInstanceOf(NotFound);
    }
    const queries = world.queriesAs(secretary);
    const log = await queries.auditEntries((await queries.access(exam.id))!, { first: 100 });
    expect(log.edges.map(({ node }) => node.sentence).join('\n')).toContain('nộp một tệp đề án');
  });

  test('are recorded and not taken when they come late, by the server’s clock', async () => {
    const { candidate3, secretary, panelist1 } = world.people;
    world.clock.moveTo(world.clock.now().toISOString().slice(0, 10), 13);
    const late = await handIn(candidate3);
    await world.must('handInProject', candidate3, late);
    const [own] = (await seen(candidate3)).handIns;
    expect(own).toMatchObject({ isLate: true, fileId: null });
    expect(await world.readers.files.find(late.fileId)).toMatchObject({ subjectId: null });
    expect((await seen(secretary)).handIns.map(({ isLate }) => isLate)).toEqual([false, true]);
    expect((await seen(panelist1)).handIns.map(({ isLate }) => isLate)).toEqual([false]);
  });

  test('have a receipt on paper for those whose files were taken, which its owner alone reads beside the Council', async () => {
    const { candidate1, candidate3, panelist1, secretary } = world.people;
    const [taken] = (await seen(candidate1)).handIns;
    expect(await issue(exam, ['D04C'])).toBe(1);
    const [receipt] = await issuedContents(exam, 'D04C');
    expect(receipt?.data).toMatchObject({
      thi_sinh: { ho_ten: candidate1.name },
      tep: [{ ma: taken!.receiptCode, sha256: taken!.sha256, so_byte: taken!.size, tinh_trang: 'Đã nhận' }],
    });
    const text = await printedText(receipt!);
    for (const words of ['GIẤY BIÊN NHẬN ĐỀ ÁN', taken!.receiptCode, taken!.sha256]) expect(text).toContain(words);
    const [paper] = (await world.readers.papers.ofRound(exam.id)).filter(({ code }) => code === 'D04C');
    for (const who of [candidate1, secretary]) {
      expect((await paperDocument(world.readers, who.viewer, paper!.id)).paper.id).toBe(paper!.id);
    }
    for (const who of [candidate3, panelist1]) {
      await expect(paperDocument(world.readers, who.viewer, paper!.id)).rejects.toBeInstanceOf(NotFound);
    }
    const queries = world.queriesAs(candidate1);
    const own = await queries.ownPapers((await queries.access(exam.id))!);
    expect(own.map(({ code }) => code)).toContain('D04C');
  });

  test('go into the archive under their receipts, and each stands in the data its owner may take along', async () => {
    const { candidate1, candidate3, secretary } = world.people;
    const [taken] = (await seen(candidate1)).handIns;
    const archived: { readonly name: string; readonly bytes: Buffer }[] = [];
    const asked = { roundId: exam.id, viewer: secretary.viewer };
    for await (const file of everyProject(world.readers, files.files, asked)) archived.push(file);
    expect(archived.map(({ name }) => name)).toEqual([`${taken!.receiptCode}.pdf`]);
    expect(createHash('sha256').update(archived[0]!.bytes).digest('hex')).toBe(taken!.sha256);

    const keptOf = async (who: Person) => {
      const data = await ownData(world.readers, world.queriesAs(who), world.clock.now());
      return (data['Các kỳ thi'] as readonly Record<string, unknown>[])[0]?.['Đề án đã nộp'];
    };
    expect(await keptOf(candidate1)).toMatchObject([{ 'Tình trạng': 'Đã nhận', 'Mã tiếp nhận': taken!.receiptCode }]);
    expect(await keptOf(candidate3)).toMatchObject([{ 'Tình trạng': 'Nộp muộn, không nhận' }]);
  });
});
