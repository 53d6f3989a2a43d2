import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_WATCH } from '../../src/application/audit/read-watch';
import { fileDocument } from '../../src/application/files/file-document';
import { createUploadDesk } from '../../src/application/files/upload-desk';
import type { UploadDesk } from '../../src/application/files/upload-desk';
import { queriesFor } from '../../src/application/queries';
import { createIdSource } from '../../src/application/random';
import { NotFound } from '../../src/application/viewer';
import type { FileStore } from '../../src/persistence/file-ports';
import { createFolderStore } from '../../src/persistence/files/folder-store';
import { pdfOf } from '../files/crafted';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, Who, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let folder: string;
let files: FileStore;
let desk: UploadDesk;
let pages = 0;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'thi-tuyen-quy-che-'));
  files = createFolderStore(join(folder, 'files'));
  desk = createUploadDesk({ unitOfWork: world.unitOfWork, files, newId: createIdSource(world.clock.now) });
  exam = await world.round().at('DRAFT');
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every file is another one, a second later: the page is a little wider each time. */
const upload = async (by: Person, purpose: 'REGULATION' | 'DOSSIER' = 'REGULATION') => {
  pages += 1;
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(600 + pages)} 842]>>`;
  const path = join(folder, 'written');
  await writeFile(path, pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page]));
  const written = { purpose, path, name: 'Quy chế đã ký.pdf', declaredType: 'application/pdf' };
  const at = new Date(world.clock.now().getTime() - 60_000 + pages * 1_000);
  const result = await desk.receive(by.viewer, written, at);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const shown = async (who: Who) => {
  const queries = queriesFor(world.readers, who?.viewer ?? null, NO_WATCH);
  const access = await queries.access(exam.id);
  return access === null ? null : (await queries.regulationFiles(access)).map(({ id }) => id);
};
const documentLine = async () => {
  const queries = queriesFor(world.readers, world.people.secretary.viewer, NO_WATCH);
  return (await queries.readiness((await queries.access(exam.id))!)).find(({ key }) => key === 'document');
};
const read = (who: Who, id: string) => fileDocument(world.readers, files, { viewer: who?.viewer ?? null, id });

describe('the signed quy chế', () => {
  test('is attached by the secretary; a later one counts, the earlier stays, and the log names both by their bytes', async () => {
    const { secretary, chair, candidate1 } = world.people;
    expect(await documentLine()).toMatchObject({ done: false, required: false, place: 'REGULATION' });
    const first = await upload(secretary);
    await world.must('attachRegulation', secretary, { roundId: exam.id, fileId: first.id });
    const second = await upload(secretary);
    await world.must('attachRegulation', secretary, { roundId: exam.id, fileId: second.id });
    expect([await shown(secretary), await shown(chair)]).toEqual(Array(2).fill([second.id, first.id]));
    expect(await documentLine()).toMatchObject({ done: true });
    const entries = await world.readers.audit.ofSubject(exam.id, exam.id, 100);
    expect(
      entries.filter(({ action }) => action === 'attachRegulation').map(({ before, after }) => [before, after]),
    ).toEqual([
      [{ regulationFile: null }, { regulationFile: first.sha256 }],
      [{ regulationFile: first.sha256 }, { regulationFile: second.sha256 }],
    ]);
    expect((await read(chair, second.id)).name).toBe('Quy chế đã ký.pdf');
    await expect(read(candidate1, second.id)).rejects.toThrow(NotFound);
  });

  test("is refused when the file is another person's, used already, or sent for something else", async () => {
    const { secretary, chair } = world.people;
    const used = (await shown(secretary))?.[0] ?? '';
    for (const file of [
      await upload(chair),
      await upload(secretary, 'DOSSIER'),
      { id: used },
      { id: 'fil_khong-co' },
    ]) {
      const input = { roundId: exam.id, fileId: file.id };
      expect(await refusals(world, 'attachRegulation', secretary, input)).toEqual(['FILE_REFUSED fileId']);
    }
  });

  test('is frozen with the rules when registration opens, and then open to read for everybody who sees the round', async () => {
    const { secretary, candidate1 } = world.people;
    await exam.goTo('REGISTRATION');
    const late = await upload(secretary);
    expect(await refusals(world, 'attachRegulation', secretary, { roundId: exam.id, fileId: late.id })).toEqual([
      'REGULATION_FROZEN roundId',
    ]);
    const [current = ''] = (await shown(candidate1)) ?? [];
    expect((await read(candidate1, current)).type).toBe('application/pdf');
    await expect(read(candidate1, late.id)).rejects.toThrow(NotFound);
  });
});
