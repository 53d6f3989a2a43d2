/** A list of applications, or of evaluations of those who applied; the workbook itself is not kept, only its hash. */
export interface StoredImport {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  /** What it is a list of; those from before there were two kinds are of applications. */
  readonly kind?: 'APPLICATIONS' | 'RATINGS';
  /** The evaluations of each person of a list of ratings, encrypted; gone with the dossier (BR-65). */
  readonly ratings?: readonly { readonly applicationId: string; readonly sealed: string }[];
  readonly fileName: string;
  readonly sha256: string;
  readonly importedBy: string;
  readonly importedAt: Date;
  /** The rows that were taken, by their number in the sheet. */
  readonly rows: readonly { readonly row: number; readonly applicationId: string; readonly receiptCode: string }[];
  /** Null as long as it stands. */
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}
