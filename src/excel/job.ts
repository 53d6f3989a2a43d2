import { annotate } from './annotate';
import type { Finding } from './annotate';
import { readRows } from './read-rows';
import type { ReadResult } from './read-rows';
import { writeForm } from './write-form';
import type { FormSheet } from './write-form';
import { writeList } from './write-list';
import type { ListSheet } from './write-list';

/** Work on a workbook as it travels to the thread that does it. */
export type ExcelJob =
  | { readonly kind: 'write'; readonly list: ListSheet }
  | { readonly kind: 'form'; readonly form: FormSheet }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly as: 'XLSX' | 'XLS' }
  | { readonly kind: 'annotate'; readonly bytes: Uint8Array; readonly findings: readonly Finding[] };

/** What comes back. */
export type ExcelAnswer = { readonly bytes: Uint8Array } | { readonly read: ReadResult } | { readonly failure: string };

/** Does one job. */
export async function doExcelJob(job: ExcelJob): Promise<ExcelAnswer> {
  switch (job.kind) {
    case 'write':
      return { bytes: await writeList(job.list) };
    case 'form':
      return { bytes: await writeForm(job.form) };
    case 'read':
      return { read: await readRows(Buffer.from(job.bytes), job.as) };
    case 'annotate':
      return { bytes: await annotate(Buffer.from(job.bytes), job.findings) };
  }
}
