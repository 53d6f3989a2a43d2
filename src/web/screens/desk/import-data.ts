import type { ImportFieldsFragment } from '../../generated/operations';
import { Fault } from '../../send';
import { upload } from '../../upload';

/** A list that was brought in. */
export type Imported = ImportFieldsFragment;

/** What a list is of. */
export type ImportKind = Imported['kind'];

/** Something found in the list. */
export interface ShownFinding {
  readonly row: number;
  readonly column: number;
  readonly severity: 'ERROR' | 'WARNING';
  readonly message: string;
}

/** A row that would be taken; which of the texts are there depends on what the list is of. */
export interface GoodRow extends Partial<Record<GoodColumn, string>> {
  readonly row: number;
  readonly fullName: string;
}

/** What is shown of a row beside whose it is. */
export type GoodColumn = 'birthDate' | 'citizenId' | 'unit' | 'post' | 'receiptCode' | 'period' | 'rating';

/** What the list would bring in, as the server judges it. */
export interface Preview {
  readonly total: number;
  readonly good: readonly GoodRow[];
  readonly findings: readonly ShownFinding[];
  readonly isUnreadable: boolean;
  readonly late: string | null;
}

/** A list that was uploaded and looked at. */
export interface Looked {
  readonly fileId: string;
  readonly kind: ImportKind;
  readonly name: string;
  readonly preview: Preview;
}

interface Answer {
  readonly preview?: Preview | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code: string; readonly requestId: string; readonly retryAfterSeconds?: number };
  }[];
}

/** What the two kinds of workbook call themselves: a computer without a spreadsheet program does not know it. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
};

/**
 * Uploads a list and has it looked at; nothing of it is written.
 * @returns what it would bring in, or why it was not taken
 * @throws Fault when there is no answer, or when the request itself was wrong
 */
export async function lookAt(roundId: string, kind: ImportKind, file: File): Promise<Looked | readonly string[]> {
  const type = TYPES[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? file.type;
  const purpose = kind === 'RATINGS' ? 'rating-list' : 'candidate-list';
  const sent = await upload(purpose, new File([file], file.name, { type }));
  if (sent.file === null) return sent.errors.map(({ message }) => message);
  const { id: fileId } = sent.file;
  const answer = await fetch(`/rounds/${roundId}/imports/${fileId}`)
    .then((response) => response.json() as Promise<Answer>)
    .catch(() => null);
  if (answer === null) throw new Fault('NETWORK', '', null);
  const [first] = answer.errors ?? [];
  if (first?.extensions !== undefined) {
    const { code, requestId, retryAfterSeconds = null } = first.extensions;
    throw new Fault(code, first.message, requestId, retryAfterSeconds);
  }
  if (answer.preview == null) return (answer.errors ?? []).map(({ message }) => message);
  return { fileId, kind, name: file.name, preview: answer.preview };
}

/** The letters by which the program names a column: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
