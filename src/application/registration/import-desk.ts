import type { Sheet } from '../../domain/import/sheet';
import type { ImportContext } from '../../domain/import/plan';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers } from '../../persistence/ports';
import type { PersonalVault } from './personal-vault';

/** Reads an uploaded workbook; whoever joins the product knows how workbooks are read. */
export interface ImportDesk {
  readonly sheetOf: (file: Pick<UploadedFile, 'id' | 'kind'>) => Promise<Sheet | { readonly reason: string }>;
}

/** Where there are no workbooks, as in worlds without uploads. */
export const NO_IMPORTS: ImportDesk = { sheetOf: () => Promise.resolve({ reason: 'Không đọc được tệp Excel.' }) };

/** Who applied in the round already, by citizen id; the ids themselves are never compared, only their keyed hashes. */
export async function appliedIn(
  readers: Pick<Readers, 'applications' | 'dossiers'>,
  vault: PersonalVault,
  roundId: string,
): Promise<ImportContext['appliedAs']> {
  const applications = await readers.applications.ofRound(roundId);
  const dossiers = await readers.dossiers.findMany(applications.map(({ id }) => id));
  const codes = new Map(dossiers.map(({ citizenKey, receiptCode }) => [citizenKey, receiptCode]));
  return (citizenId) => codes.get(vault.citizenKey(roundId, citizenId)) ?? null;
}
