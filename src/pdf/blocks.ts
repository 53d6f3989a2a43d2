/**
 * The block model: what a paper says and in which order, as plain JSON.
 *
 * No measure of a page appears here. PDF, Word and the hash of a paper are all made from the same blocks, so the three
 * cannot say different things.
 */

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A heading inside the text; it always stays with what follows. */
export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 = capitals centred, 2 = bold, 3 = bold italic. */
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
}

/** A paragraph of text, justified with a first-line indent unless it says otherwise. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: Align;
  readonly indent: boolean;
  /** Small type, for notes under a table. */
  readonly small?: boolean;
}

/** A paragraph opened by a dash or number. */
export interface ItemBlock {
  readonly kind: 'item';
  readonly marker: string;
  readonly runs: readonly Run[];
}

/** One or more "label: value" on a line. A null value prints a dotted line to fill by hand. */
export interface FieldsBlock {
  readonly kind: 'fields';
  readonly items: readonly { readonly label: string; readonly value: readonly Run[] | null; readonly share: number }[];
}

/** A cell; `span` counts the columns it covers. */
export interface Cell {
  readonly runs: readonly Run[];
  readonly span?: number;
  readonly align?: Align;
}

/** A table; its header is repeated on every page, its rows are never split. */
export interface TableBlock {
  readonly kind: 'table';
  /** Stable name, for Word and tests. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly weight: number; readonly align: Align }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Least height of a body row in millimetres: room for a pen. */
  readonly rowHeight?: number;
}

/** One signature: authority lines in capitals, hint, name. */
export interface Signature {
  readonly lines: readonly string[];
  readonly hint: string;
  readonly name: string | null;
}

/** Signatures side by side; one alone stands in the right half (NĐ 30/2020). */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly name: string;
  readonly columns: readonly Signature[];
}

/** Nơi nhận. */
export interface RecipientsBlock {
  readonly kind: 'recipients';
  readonly lines: readonly string[];
}

/** Empty dotted lines for handwriting. */
export interface RuledBlock {
  readonly kind: 'ruled';
  readonly count: number;
}

/** Vertical space, in millimetres. */
export interface SpacerBlock {
  readonly kind: 'spacer';
  readonly height: number;
}

/** What follows stands on a new page: an appendix, a detachable part. */
export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ItemBlock
  | FieldsBlock
  | TableBlock
  | SignaturesBlock
  | RecipientsBlock
  | RuledBlock
  | SpacerBlock
  | PageBreakBlock;

/** Address of the public page of a paper, and the code to type there. */
export interface PaperProof {
  readonly url: string;
  /** 16 digits. */
  readonly code: string;
}

/** A whole paper in the form of NĐ 30/2020, Phụ lục I: nine main elements and the facts of its footer. */
export interface PaperDocument {
  readonly code: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly agency: { readonly superior: readonly string[]; readonly name: readonly string[] };
  /** "Số: 12/BB-HĐTT", or null for papers without a number. */
  readonly reference: string | null;
  /** "Hà Nội, ngày 05 tháng 02 năm 2026". */
  readonly placeAndDate: string;
  /** Tên loại, in capitals. */
  readonly title: string;
  /** Trích yếu. */
  readonly subject: readonly Run[];
  readonly blocks: readonly Block[];
  readonly version: number;
  readonly template: { readonly code: string; readonly version: number };
  readonly auditHead: string | null;
  readonly recordedAt: string;
  readonly draft: boolean;
  /** What the foot of each page leads to: the public page that knows this paper. */
  readonly proof?: PaperProof;
}

/** Plain text of runs, as a reader hears it. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
