import type PDFDocument from 'pdfkit';

/** A subset font of one document: gives each letter its code and remembers that it is used. */
export interface SubsetFont {
  readonly id: string;
  encode(text: string): readonly [readonly string[], unknown];
  ref(): unknown;
}

/** An object of the file. */
export interface PdfRef {
  /** Whether its stream is compressed when written. */
  compress: boolean;
  readonly data: Record<string, unknown>;
  end(): void;
}

/** What PDFKit has but does not tell in its types. */
export interface RawPdf {
  readonly _font: SubsetFont;
  readonly page: {
    readonly fonts: Record<string, unknown>;
    readonly dictionary: PdfRef;
    readonly structParentTreeKey: number;
    write(chunk: Uint8Array): void;
  };
  ref: (data: Record<string, unknown>) => PdfRef;
  getStructTreeRoot(): PdfRef;
  getStructParentTree(): { get(key: number): (PdfRef | null)[] };
}

/** The one border where PDFKit is taken for what it is: whole operators are written past its slow text functions. */
export function rawPdf(pdf: InstanceType<typeof PDFDocument>): RawPdf {
  return pdf as unknown as RawPdf;
}
