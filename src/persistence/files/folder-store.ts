import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../file-ports';

const FILE_ID = /^fil_[a-z2-7]{26}$/;

/** Files in a folder of their own, two letters of the id to a subfolder. Several processes may share it. */
export function createFolderStore(folder: string): FileStore {
  const pathOf = (id: string): string => {
    if (!FILE_ID.test(id)) throw new Error('not the id of a file');
    return join(folder, id.slice(4, 6), id);
  };
  return {
    keep: async (id, path) => {
      const target = pathOf(id);
      await mkdir(join(folder, id.slice(4, 6)), { recursive: true, mode: 0o700 });
      await flush(path);
      await rename(path, target);
    },
    read: (id) => readFile(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
