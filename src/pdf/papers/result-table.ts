import { POST_OUTCOME_WORDS, type ResultTablePaper } from '../../domain/papers';
import type { Block, PaperDocument } from '../blocks';
import { assemble, recipients, resultTable, signatures, winnersOf } from './common';

/** D27 as blocks: one table a post, landscape. */
export function resultTableContent(paper: ResultTablePaper): PaperDocument {
  const style = { columns: paper.columns, decimals: paper.frame.decimals, withUnit: true };
  const tables = paper.posts.map((post, index): [string, readonly Block[]] => {
    const name = `ket_qua_${index + 1}`;
    return [name, post.lines.length === 0 ? [] : [resultTable(name, post, style)]];
  });
  const posts = paper.posts.map((post, index) => ({
    thu_tu: index + 1,
    ten: post.postName,
    chi_tieu: post.quota,
    so_thi_sinh: post.lines.length,
    ket_qua: POST_OUTCOME_WORDS[post.outcome],
    trung_tuyen: winnersOf(post, paper.columns),
    bang: `ket_qua_${index + 1}`,
  }));
  return assemble({
    code: paper.code,
    orientation: 'landscape',
    frame: paper.frame,
    data: {
      ky_thi: { ten: paper.roundName },
      cac_chuc_danh: posts,
      tong_thi_sinh: posts.reduce((sum, post) => sum + post.so_thi_sinh, 0),
      ghi_chu_tinh_diem: paper.notes.map((note) => ({ noi_dung: note.text, dieu_khoan: note.clause })),
    },
    named: {
      BANG: Object.fromEntries(tables),
      MUC: {},
      CHU_KY: { ket_qua: signatures('ket_qua', [paper.secretary, paper.chair]) },
      NOI_NHAN: recipients(paper.frame),
    },
  });
}
