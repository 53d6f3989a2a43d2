import { NotFound } from '../../src/application/viewer';
import { expectDenied, refusals } from '../support/expecting';
import { uploadingIn } from '../support/uploading';
import type { Uploading } from '../support/uploading';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let files: Uploading;

beforeAll(async () => {
  world = await openWorld();
  files = await uploadingIn(world);
  exam = await world.round({ regulation: { entry: 'PAPER_DOUBLE_ENTRY' } }).at('SCORING');
}, 60_000);
afterAll(async () => {
  await files.close();
  await world.close();
});

const about = () => ({ applicationId: exam.applicationIds[0]!, memberId: world.people.panelist1.id });
const sheet = async () => (await world.readers.sheets.ofMember(about().applicationId, about().memberId))!;

test('a photograph of a signed sheet is its member’s to confirm beside, and of those who see the sheet (BR-42, BR-47)', async () => {
  const { secretary, panelist1, panelist2, chair, panelHead, candidate1 } = world.people;
  const photo = await files.upload(secretary, 'SHEET_PHOTO');
  const given = { ...about(), fileId: photo.id };
  for (const who of [chair, panelHead, panelist1, candidate1, null]) {
    await expectDenied(world, 'attachSheetPhoto', who, given);
  }
  const scan = await files.upload(secretary, 'SIGNED_SCAN');
  expect(await refusals(world, 'attachSheetPhoto', secretary, { ...given, fileId: scan.id })).toEqual([
    'FILE_REFUSED fileId',
  ]);
  expect(await refusals(world, 'attachSheetPhoto', secretary, { ...given, memberId: candidate1.id })).toHaveLength(1);
  await world.must('attachSheetPhoto', secretary, given);
  const later = await files.upload(secretary, 'SHEET_PHOTO');
  await world.must('attachSheetPhoto', secretary, { ...given, fileId: later.id });

  const shown = await world.queriesAs(panelist1).sheetPhoto((await sheet()).id);
  expect(shown?.id).toBe(later.id);
  await files.read(panelist1, later.id);
  for (const who of [panelist2, chair, panelHead, secretary, candidate1]) {
    await expect(files.read(who, later.id)).rejects.toBeInstanceOf(NotFound);
  }
  const queries = world.queriesAs(secretary);
  const access = (await queries.access(exam.id))!;
  const known = await queries.photographedSheets(access, about().applicationId);
  expect(known.map(({ memberId }) => memberId)).toEqual([panelist1.id]);
  const log = await queries.auditEntries(access, { first: 100 });
  expect(log.edges.map(({ node }) => node.sentence).join('\n')).toContain('gắn ảnh');

  await world.must('enterPaperSheets', secretary, {
    applicationId: about().applicationId,
    sheets: [{ memberId: panelist1.id, marks: sheetMarks(8_000) }],
  });
  await world.must('confirmPaperSheet', panelist1, {
    applicationId: about().applicationId,
    expectedVersion: (await sheet()).version,
    marks: sheetMarks(8_000),
  });
  const tooLate = await files.upload(secretary, 'SHEET_PHOTO');
  expect(await refusals(world, 'attachSheetPhoto', secretary, { ...given, fileId: tooLate.id })).toEqual([
    'ALREADY_LOCKED memberId',
  ]);
});
