import type { FileStore } from '../../persistence/file-ports';
import type { Readers } from '../../persistence/ports';
import { fileDocument } from '../files/file-document';
import type { Viewer } from '../viewer';
import type { ArchiveFile } from './archive';

/** Every project as it was taken, named by its receipt: it is part of the exam record, like a script (BR-65). */
export async function* everyProject(
  readers: Readers,
  files: FileStore,
  { roundId, viewer }: { readonly roundId: string; readonly viewer: Viewer },
): AsyncGenerator<ArchiveFile> {
  for (const { receiptCode, fileId } of await readers.projectHandIns.ofRound(roundId)) {
    if (fileId === null) continue;
    const { bytes } = await fileDocument(readers, files, { viewer, id: fileId });
    yield { name: `${receiptCode}.pdf`, bytes };
  }
}
