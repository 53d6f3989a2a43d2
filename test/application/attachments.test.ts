import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queriesFor } from '../../src/application/queries';
import { NO_WATCH } from '../../src/application/audit/read-watch';
import { fileDocument } from '../../src/application/files/file-document';
import { createUploadDesk } from '../../src/application/files/upload-desk';
import type { UploadDesk } from '../../src/application/files/upload-desk';
import { createIdSource } from '../../src/application/random';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { NotFound } from '../../src/application/viewer';
import type { AttachmentKind } from '../../src/domain/registration/attachment-kinds';
import type { FileStore } from '../../src/persistence/file-ports';
import { createFolderStore } from '../../src/persistence/files/folder-store';
import { pdfOf } from '../files/crafted';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, Who, World } from '../support/world';
import { declareAll, FACTS, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

const NOMINEE = {
  route: 'NOMINATED' as const,
  facts: {
    ...FACTS,
    nomination: { number: '12/TTr', date: FACTS.inPostSince! },
    partyConsent: { number: '3/CV', date: FACTS.inPostSince! },
  },
};

let world: World;
let exam: Exam;
let folder: string;
let files: FileStore;
let desk: UploadDesk;
let pages = 0;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'thi-tuyen-attachments-'));
  files = createFolderStore(join(folder, 'files'));
  desk = createUploadDesk({ unitOfWork: world.unitOfWork, files, newId: createIdSource(world.clock.now) });
  exam = await world.round().withRegulation({ conditions: CONDITIONS }).withCandidates(3).at('REGISTRATION');
  await declareAll(exam);
}, 60_000);
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const CONDITIONS = {
  termMonths: 60,
  ageOn: null,
  monthsInPost: 24,
  education: 'UNIVERSITY' as const,
  politics: 'NONE' as const,
  partyMember: false,
  papers: ['NOMINATION', 'PARTY_CONSENT', 'DIPLOMA', 'HEALTH', 'POLITICS'] as const,
};

/** Every file is another one: the page is a little wider each time. */
const freshPdf = () => {
  pages += 1;
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(600 + pages)} 842]>>`;
  return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page]);
};
const upload = async (by: Person, bytes = freshPdf(), name = 'Bằng đại học.pdf') => {
  const path = join(folder, 'written');
  await writeFile(path, bytes);
  const written = { purpose: 'DOSSIER' as const, path, name, declaredType: 'application/pdf' };
  const result = await desk.receive(by.viewer, written, world.clock.now());
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const keep = async (by: Person, kind: AttachmentKind) => {
  const { id: fileId, sha256 } = await upload(by);
  await world.must('keepAttachment', by, { roundId: exam.id, kind, fileId });
  return { fileId, sha256 };
};
const draftOf = async (who: Who) => {
  const queries = queriesFor(world.readers, who?.viewer ?? null, NO_WATCH);
  const access = await queries.access(exam.id);
  return (await queries.myAttachments(access!)).map(({ id }) => id);
};
const read = (who: Who, id: string) => fileDocument(world.readers, files, { viewer: who?.viewer ?? null, id });
const bytesLeft = async () =>
  (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length;
const HOUR = 3_600_000;

describe('a file of a registration', () => {
  test('waits with the draft of its sender as long as the round takes registrations, and nobody else sees it', async () => {
    const { candidate1, candidate2, secretary } = world.people;
    const { fileId } = await keep(candidate1, 'HEALTH');
    await desk.sweep(new Date(world.clock.now().getTime() + 20 * 24 * HOUR));
    expect([await draftOf(candidate1), await draftOf(candidate2)]).toEqual([[fileId], []]);
    expect((await read(candidate1, fileId)).type).toBe('application/pdf');
    for (const who of [candidate2, secretary]) await expect(read(who, fileId)).rejects.toThrow(NotFound);
  });

  test('cannot be tied by anyone but its sender, twice, or for another purpose', async () => {
    const { candidate1, candidate2 } = world.people;
    const bytes = freshPdf();
    const first = await upload(candidate1, bytes);
    const input = { roundId: exam.id, kind: 'DIPLOMA' as const, fileId: first.id };
    expect(await refusals(world, 'keepAttachment', candidate2, input)).toEqual(['FILE_REFUSED fileId']);
    await world.must('keepAttachment', candidate1, input);
    expect(await refusals(world, 'keepAttachment', candidate1, { ...input, kind: 'CURRICULUM' })).toEqual([
      'FILE_REFUSED fileId',
    ]);
    const again = await upload(candidate1, bytes);
    const same = { ...input, fileId: again.id };
    expect(await refusals(world, 'keepAttachment', candidate1, same)).toEqual(['FILE_REFUSED file']);
    await expectDenied(world, 'keepAttachment', null, input);
    await expectDenied(world, 'dropAttachment', candidate2, { roundId: exam.id, fileId: first.id });
  });

  test('can be taken out until it is handed in; what was taken out is gone after an hour', async () => {
    const { candidate1 } = world.people;
    const before = await draftOf(candidate1);
    const { fileId } = await keep(candidate1, 'CURRICULUM');
    await world.must('dropAttachment', candidate1, { roundId: exam.id, fileId });
    expect(await draftOf(candidate1)).toEqual(before);
    const stored = await bytesLeft();
    await desk.sweep(new Date(world.clock.now().getTime() + 2 * HOUR));
    await expect(read(candidate1, fileId)).rejects.toThrow(NotFound);
    expect(await bytesLeft()).toBeLessThan(stored);
  });

  test('is one of at most twenty', async () => {
    const { candidate3 } = world.people;
    for (let index = 0; index < 20; index += 1) await keep(candidate3, 'RATINGS');
    const { id: fileId } = await upload(candidate3);
    const input = { roundId: exam.id, kind: 'RATINGS' as const, fileId };
    expect(await refusals(world, 'keepAttachment', candidate3, input)).toEqual(['FILE_REFUSED file']);
  }, 30_000);
});

describe('handing in', () => {
  test('names every paper that the round asks for and that has no file, by route and stated facts', async () => {
    const { candidate2, candidate5, secretary } = world.people;
    const input = { ...newRegistration(exam, 'candidate2'), ...NOMINEE };
    expect(await refusals(world, 'registerApplication', candidate2, input)).toEqual([
      'INVALID_VALUE attachments.DIPLOMA',
      'INVALID_VALUE attachments.HEALTH',
      'INVALID_VALUE attachments.NOMINATION',
      'INVALID_VALUE attachments.PARTY_CONSENT',
    ]);
    const other = { ...newRegistration(exam, 'candidate5'), facts: { ...FACTS, politics: 'ADVANCED' as const } };
    expect(await refusals(world, 'registerApplication', candidate5, other)).toContain(
      'INVALID_VALUE attachments.POLITICS',
    );
    await world.must('enterPaperApplication', secretary, { ...newRegistration(exam, 'candidate4'), ...NOMINEE });
  });

  test('takes the files over for good: receipt and log name their digests, neither name nor content', async () => {
    const { candidate1 } = world.people;
    const before = await draftOf(candidate1);
    const { applicationId } = await world.must('registerApplication', candidate1, newRegistration(exam, 'candidate1'));
    const dossier = (await world.readers.dossiers.find(applicationId))!;
    expect(dossier.attachments?.map(({ fileId }) => fileId)).toEqual(before);
    expect(await draftOf(candidate1)).toEqual([]);
    const entry = (await world.readers.audit.ofSubject(exam.id, applicationId, 10)).at(-1)!;
    const digests = dossier.attachments!.map(({ kind, sha256 }) => ({ kind, sha256 }));
    expect(entry.after['attachments']).toEqual(digests);
    expect(JSON.stringify(await world.entries(exam.id))).not.toContain('Bằng đại học');
    for (const { fileId, sha256 } of dossier.attachments!) {
      const { bytes } = await read(candidate1, fileId);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      await expectDenied(world, 'dropAttachment', candidate1, { roundId: exam.id, fileId });
    }
    await desk.sweep(new Date(world.clock.now().getTime() + 400 * 24 * HOUR));
    expect((await read(candidate1, before[0]!)).name).toBe('Bằng đại học.pdf');
    const { id: fileId } = await upload(candidate1);
    const late = { roundId: exam.id, kind: 'HEALTH' as const, fileId };
    expect(await refusals(world, 'keepAttachment', candidate1, late)).toEqual(['INVALID_VALUE kind']);
  });

  test('shows the files to the owner, and to a member of the Council only after the opening is on record', async () => {
    const { candidate1, candidate2, councillor1, panelHead, admin, outsider } = world.people;
    const application = (await world.readers.applications.ofCandidate(exam.id, candidate1.id))!;
    const { fileId } = (await world.readers.dossiers.find(application.id))!.attachments![0]!;
    for (const who of [councillor1, candidate2, panelHead, admin, outsider]) {
      await expect(read(who, fileId)).rejects.toThrow(NotFound);
    }
    await world.must('openDossier', councillor1, { applicationId: application.id });
    expect((await read(councillor1, fileId)).bytes.length).toBeGreaterThan(0);
    await expect(read(world.people.secretary, fileId)).rejects.toThrow(NotFound);
    const vault = createPersonalVault(world.pepper);
    const viewOf = async (who: Person) => {
      const queries = queriesFor(world.readers, who.viewer, { ...NO_WATCH, vault });
      return queries.openedDossier((await queries.application(application.id))!);
    };
    expect((await viewOf(councillor1))!.attachments.map(({ kind }) => kind).sort()).toEqual(['DIPLOMA', 'HEALTH']);
    expect(await viewOf(candidate1)).toBeNull();
  });

  test('is possible again only for what a request for more names, and leaves the first files as they were', async () => {
    const { candidate1, secretary } = world.people;
    const { id: applicationId } = (await world.readers.applications.ofCandidate(exam.id, candidate1.id))!;
    const first = (await world.readers.dossiers.find(applicationId))!;
    const dueOn = (await exam.load()).dates.closes;
    const asked = { applicationId, expectedVersion: first.version, items: ['HEALTH' as const], message: 'Mờ', dueOn };
    await world.must('requestSupplement', secretary, asked);
    const { id: fileId } = await upload(candidate1);
    const other = { roundId: exam.id, kind: 'DIPLOMA' as const, fileId };
    expect(await refusals(world, 'keepAttachment', candidate1, other)).toEqual(['INVALID_VALUE kind']);
    const added = await keep(candidate1, 'HEALTH');
    await world.must('answerSupplement', candidate1, {
      applicationId,
      expectedVersion: first.version + 1,
      facts: FACTS,
    });
    const after = (await world.readers.dossiers.find(applicationId))!;
    expect(after.attachments).toMatchObject([...first.attachments!, { fileId: added.fileId, kind: 'HEALTH' }]);
    expect(after.fingerprint).not.toBe(first.fingerprint);
    expect(await draftOf(candidate1)).toEqual([]);
  });

  test('after the window is recorded as late, whatever is missing, and the files of drafts go with the round', async () => {
    const { candidate2, candidate3, chair } = world.people;
    expect(await draftOf(candidate3)).toHaveLength(20);
    world.clock.moveTo('2026-11-01');
    const late = await world.must('registerApplication', candidate2, newRegistration(exam, 'candidate2'));
    expect(late.refusal).toMatchObject({ code: 'REGISTRATION_CLOSED' });
    await world.must('closeRegistration', chair, await exam.step());
    await desk.sweep(world.clock.now());
    expect(await draftOf(candidate3)).toHaveLength(20);
    await world.unitOfWork.run(async (repositories) => {
      const round = (await repositories.rounds.find(exam.id))!;
      await repositories.rounds.save({ ...round, state: 'DEFENCE', version: round.version + 1 });
      return { ok: true, value: null };
    });
    await desk.sweep(world.clock.now());
    expect(await draftOf(candidate3)).toEqual([]);
  });
});
