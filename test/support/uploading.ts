import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileDocument } from '../../src/application/files/file-document';
import { createUploadDesk } from '../../src/application/files/upload-desk';
import { createIdSource } from '../../src/application/random';
import type { UploadedFile, UploadPurpose } from '../../src/domain/files/upload';
import { createFolderStore } from '../../src/persistence/files/folder-store';
import { pdfOf } from '../files/crafted';
import type { FileStore } from '../../src/persistence/file-ports';
import type { Person, Who, World } from './world';

/** Uploading and reading files in a world, with a folder of its own. */
export interface Uploading {
  /** A PDF as its uploader's waiting file; each one is another one. */
  upload(by: Person, purpose: UploadPurpose): Promise<UploadedFile>;
  /** A stored file, for whoever may see it. */
  read(who: Who, id: string): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** Where the bytes lie. */
  readonly files: FileStore;
  close(): Promise<void>;
}

/** Opens the folder. */
export async function uploadingIn(world: World): Promise<Uploading> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-tuyen-tep-'));
  const files = createFolderStore(join(folder, 'files'));
  const desk = createUploadDesk({ unitOfWork: world.unitOfWork, files, newId: createIdSource(world.clock.now) });
  let pages = 0;
  return {
    upload: async (by, purpose) => {
      pages += 1;
      const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(600 + pages)} 842]>>`;
      const path = join(folder, 'written');
      await writeFile(path, pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page]));
      const written = { purpose, path, name: `tep-${String(pages)}.pdf`, declaredType: 'application/pdf' };
      // A second apart, as uploads are in life: the newest of several counts.
      const at = new Date(world.clock.now().getTime() - 60_000 + pages * 1_000);
      const result = await desk.receive(by.viewer, written, at);
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
      return result.value;
    },
    read: (who, id) => fileDocument(world.readers, files, { viewer: who?.viewer ?? null, id }),
    files,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
