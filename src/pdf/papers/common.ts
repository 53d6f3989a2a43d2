import type { Mark } from '../../domain/marks';
import {
  CANDIDATE_OUTCOME_WORDS,
  type LegalGround,
  type MarkColumn,
  type PaperFrame,
  type PaperPerson,
  type PaperSigner,
  type PostResults,
  type ResultLine,
} from '../../domain/papers';
import { bold, text, type Block, type Cell, type PaperDocument, type TableBlock } from '../blocks';
import type { NamedBlocks } from '../markdown';
import { loadTemplate, renderTemplate } from '../template';
import { BLANK_DAY, count2, dayInFigures, dayInWords, markInFigures, type MarkDecimals } from '../vietnamese';

const SIGNING_HINT = '(Ký, ghi rõ họ tên)';
/** Wide enough for a clerk to write a number by hand. */
const NUMBER_GAP = '\u00a0'.repeat(8);

/** What a paper is made of once its data is turned into template variables and named blocks. */
export interface PaperParts {
  readonly code: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly frame: PaperFrame;
  readonly data: Readonly<Record<string, unknown>>;
  readonly named: NamedBlocks;
}

function referenceLine(frame: PaperFrame): string | null {
  if (frame.reference === null) return null;
  const { number, symbol } = frame.reference;
  return `Số: ${number ?? NUMBER_GAP}/${symbol}`;
}

/** Joins wording, data and frame to the document that every output is made from. */
export function assemble(parts: PaperParts): PaperDocument {
  const { code, frame, orientation } = parts;
  const template = loadTemplate(code, frame.templateVersion);
  const { subject, blocks } = renderTemplate(template, parts.data, parts.named);
  return {
    code,
    orientation,
    agency: frame.agency,
    reference: referenceLine(frame),
    placeAndDate: `${frame.place}, ${frame.issuedOn === null ? BLANK_DAY : dayInWords(frame.issuedOn)}`,
    title: template.title,
    subject,
    blocks,
    version: frame.version,
    template: { code, version: frame.templateVersion },
    auditHead: frame.auditHead,
    recordedAt: frame.recordedAt,
    draft: frame.draft,
  };
}

/** Nơi nhận as the block a template places; nothing when nobody receives the paper. */
export function recipients(frame: PaperFrame): Readonly<Record<string, readonly Block[]>> {
  return { '': frame.recipients.length === 0 ? [] : [{ kind: 'recipients', lines: frame.recipients }] };
}

/** Signatures from left to right. */
export function signatures(name: string, signers: readonly PaperSigner[]): readonly Block[] {
  const columns = signers.map((signer) => ({ lines: signer.lines, hint: SIGNING_HINT, name: signer.fullName }));
  return [{ kind: 'signatures', name, columns }];
}

/** "Ông Nguyễn Văn Thành". */
export function addressed(person: PaperPerson): string {
  return `${person.honorific ?? 'Ông/Bà'} ${person.fullName}`;
}

/** "Quyết định số 215/QĐ-SNV ngày 05 tháng 10 năm 2026 của Giám đốc Sở Nội vụ về việc …". */
export function groundInWords(ground: LegalGround): string {
  const issuer = ground.issuer === null ? '' : ` của ${ground.issuer}`;
  const title = ground.title === null ? '' : ` ${ground.title}`;
  return `${ground.kind} số ${ground.number} ${dayInWords(ground.date)}${issuer}${title}`;
}

const MARK_COLUMNS: Readonly<Record<MarkColumn, { title: string; of: (line: ResultLine) => Mark | null }>> = {
  WRITTEN: { title: 'Điểm thi viết', of: (line) => line.written },
  DEFENCE: { title: 'Điểm đề án', of: (line) => line.defence },
  TOTAL: { title: 'Tổng điểm', of: (line) => line.total },
};

const COLUMN_ORDER: readonly MarkColumn[] = ['WRITTEN', 'DEFENCE', 'TOTAL'];

/** The mark that ranks: the total where there is one, else the đề án, else the written paper (BR-48). */
function decisiveMark(line: ResultLine, columns: readonly MarkColumn[]): Mark | null {
  const decisive = COLUMN_ORDER.filter((column) => columns.includes(column)).at(-1);
  return decisive === undefined ? null : MARK_COLUMNS[decisive].of(line);
}

/** The winners of a post as template data, in the order of the table. */
export function winnersOf(
  post: PostResults,
  columns: readonly MarkColumn[],
): readonly { readonly ho_ten: string; readonly so_bao_danh: string | null; readonly diem: Mark | null }[] {
  return post.lines
    .filter((line) => line.outcome === 'WINNER')
    .map((line) => ({ ho_ten: line.fullName, so_bao_danh: line.number, diem: decisiveMark(line, columns) }));
}

function outcomeCell(line: ResultLine): Cell {
  const words = CANDIDATE_OUTCOME_WORDS[line.outcome];
  const note = line.note === null ? [] : [{ text: ` (${line.note})`, italic: true }];
  return { runs: [...(line.outcome === 'WINNER' ? bold(words) : text(words)), ...note] };
}

/** How a table of results is to look. */
export interface ResultTableStyle {
  readonly columns: readonly MarkColumn[];
  readonly decimals: MarkDecimals;
  /** Whether there is room for the unit (landscape). */
  readonly withUnit: boolean;
}

/** The results of one post as a table. A missing mark or rank is an empty cell, never 0 (BR-51). */
export function resultTable(name: string, post: PostResults, style: ResultTableStyle): TableBlock {
  const shown = COLUMN_ORDER.filter((column) => style.columns.includes(column));
  const unit = { title: 'Đơn vị công tác', weight: 52, align: 'left' } as const;
  return {
    kind: 'table',
    name,
    columns: [
      { title: 'TT', weight: 10, align: 'center' },
      { title: 'SBD', weight: 16, align: 'center' },
      { title: 'Họ và tên', weight: style.withUnit ? 48 : 40, align: 'left' },
      { title: 'Ngày sinh', weight: 24, align: 'center' },
      ...(style.withUnit ? [unit] : []),
      ...shown.map((column) => ({ title: MARK_COLUMNS[column].title, weight: 17, align: 'center' as const })),
      { title: 'Xếp hạng', weight: 14, align: 'center' },
      { title: 'Kết quả', weight: style.withUnit ? 40 : 37, align: 'left' },
    ],
    rows: post.lines.map((line, index) => [
      { runs: text(count2(index + 1)) },
      { runs: text(line.number ?? '') },
      { runs: line.outcome === 'WINNER' ? bold(line.fullName) : text(line.fullName) },
      { runs: text(line.birthDate === null ? '' : dayInFigures(line.birthDate)) },
      ...(style.withUnit ? [{ runs: text(line.unit ?? '') }] : []),
      ...shown.map((column) => ({ runs: text(markInFigures(MARK_COLUMNS[column].of(line), style.decimals)) })),
      { runs: text(line.rank === null ? '' : String(line.rank)) },
      outcomeCell(line),
    ]),
  };
}
