import type { Mark } from '../marks';
import {
  CANDIDATE_OUTCOME_WORDS,
  POST_OUTCOME_WORDS,
  type MarkColumn,
  type PaperSigner,
  type PostResults,
  type ResultLine,
} from './papers';
import type { calculationNote, markColumns, resultLine, signer, winner } from './common';
import type { CalculationNote } from './papers';
import type { Shaped } from './shape';

const MARK_OF: Readonly<Record<MarkColumn, (line: ResultLine) => Mark | null>> = {
  WRITTEN: (line) => line.written,
  DEFENCE: (line) => line.defence,
  TOTAL: (line) => line.total,
};
const COLUMN_ORDER: readonly MarkColumn[] = ['TOTAL', 'DEFENCE', 'WRITTEN'];

/** The mark that ranks: the total where there is one, else the đề án, else the written paper (BR-48). */
function decisiveMark(line: ResultLine, columns: readonly MarkColumn[]): Mark | null {
  const decisive = COLUMN_ORDER.find((column) => columns.includes(column));
  return decisive === undefined ? null : MARK_OF[decisive](line);
}

function lineData(line: ResultLine): Shaped<typeof resultLine> {
  return {
    so_bao_danh: line.number,
    ho_ten: line.fullName,
    ngay_sinh: line.birthDate,
    don_vi: line.unit,
    diem_viet: line.written,
    diem_de_an: line.defence,
    tong_diem: line.total,
    xep_hang: line.rank,
    ket_qua: CANDIDATE_OUTCOME_WORDS[line.outcome],
    ghi_chu: line.note,
    trung_tuyen: line.outcome === 'WINNER',
  };
}

function winners(post: PostResults, columns: readonly MarkColumn[]): readonly Shaped<typeof winner>[] {
  return post.lines
    .filter((line) => line.outcome === 'WINNER')
    .map((line) => ({ ho_ten: line.fullName, so_bao_danh: line.number, diem: decisiveMark(line, columns) }));
}

/** Results of one post as templates read them. */
export function postResultsData(post: PostResults, index: number, columns: readonly MarkColumn[]) {
  return {
    thu_tu: index + 1,
    ten: post.postName,
    chi_tieu: post.quota,
    ket_qua: POST_OUTCOME_WORDS[post.outcome],
    ket_luan: post.outcome,
    thi_sinh: post.lines.map(lineData),
    trung_tuyen: winners(post, columns),
  };
}

/** Which columns of marks a table has. */
export function markColumnsData(columns: readonly MarkColumn[]): Shaped<typeof markColumns> {
  return { viet: columns.includes('WRITTEN'), de_an: columns.includes('DEFENCE'), tong: columns.includes('TOTAL') };
}

/** Notes on how the marks came about. */
export function notesData(notes: readonly CalculationNote[]): readonly Shaped<typeof calculationNote>[] {
  return notes.map((note) => ({ noi_dung: note.text, dieu_khoan: note.clause }));
}

/** A signer. */
export function signerData({ lines, fullName }: PaperSigner): Shaped<typeof signer> {
  return { quyen_han: lines, ho_ten: fullName };
}
