/** Writes what a played round produced, all at once at the very end. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the output: its name inside the folder, and its content. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/**
 * Writes the files into a folder, which is made when it is not there. They are written aside first and then moved in, so
 * that a full disk leaves no half file under a final name; other files of the folder are left alone.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(join(folder, '.dang-ghi-'));
  try {
    for (const { name, content } of files) await writeFile(join(aside, name), content);
    for (const { name } of files) await rename(join(aside, name), join(folder, name));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
