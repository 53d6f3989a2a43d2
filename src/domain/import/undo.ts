import type { Application } from '../registration/application';
import type { Dossier } from '../registration/dossier';
import { withoutPrivatePart } from '../registration/erasure';
import type { Refusal } from '../refusal';

/** A row of a list that was brought in. */
export interface ImportedRow {
  readonly row: number;
  readonly applicationId: string;
  readonly receiptCode: string;
}

/** Most rows that one sentence names. */
const NAMED = 10;

/** What somebody may have done since that holds a list in its place. */
const HELD_BY = {
  APPLICATIONS: 'đã có người mở hoặc sửa hồ sơ',
  RATINGS:
    'đã có người thẩm định hồ sơ theo danh sách này (muốn sửa, hãy nhập danh sách đúng: kết quả nhập sau thay kết quả trước)',
} as const;

/** Why an import cannot be undone any more: rows that somebody opened or changed since. Null when there are none. */
export function checkUntouched(
  rows: readonly ImportedRow[],
  touched: ReadonlySet<string>,
  kind: keyof typeof HELD_BY,
): Refusal | null {
  const held = rows.filter(({ applicationId }) => touched.has(applicationId));
  if (held.length === 0) return null;
  const named = held.slice(0, NAMED).map(({ row, receiptCode }) => `dòng ${String(row)} (mã hồ sơ ${receiptCode})`);
  const more = held.length > NAMED ? ` và ${String(held.length - NAMED)} dòng khác` : '';
  const reason = `Không hoàn tác được vì ${HELD_BY[kind]}: ${named.join(', ')}${more}.`;
  return { code: 'INVALID_VALUE', path: ['importId'], reason };
}

/** An application taken back with its import: it stays for the log, and is in no list and no count. */
export function annulled(application: Application): Application {
  return { ...application, annulled: true, version: application.version + 1 };
}

/** Its dossier without anything private, and with its citizen id free to apply again. */
export function annulledDossier(dossier: Dossier): Dossier {
  return { ...withoutPrivatePart(dossier), citizenKey: `annulled:${dossier.id}` };
}
