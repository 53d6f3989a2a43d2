import type { ResultTablePaper } from './papers';
import { calculationNote, markColumns, postResults, signer } from './common';
import { markColumnsData, notesData, postResultsData, signerData } from './results';
import { group, list, text, whole, type Shaped } from './shape';

/** D27, bảng tổng hợp kết quả. */
export const resultTableShape = group({
  ky_thi: text,
  cot: markColumns,
  cac_chuc_danh: list(group(postResults)),
  tong_thi_sinh: whole,
  ghi_chu_tinh_diem: list(calculationNote, 0),
  ghi_chu_phieu: list(text, 0),
  thu_ky: signer,
  chu_tich: signer,
});

/** What the table of results states. */
export function resultTableData(paper: ResultTablePaper): Shaped<typeof resultTableShape> {
  return {
    ky_thi: paper.roundName,
    cot: markColumnsData(paper.columns),
    cac_chuc_danh: paper.posts.map((post, index) => postResultsData(post, index, paper.columns)),
    tong_thi_sinh: paper.posts.reduce((sum, post) => sum + post.lines.length, 0),
    ghi_chu_tinh_diem: notesData(paper.notes),
    ghi_chu_phieu: paper.sheetEvents ?? [],
    thu_ky: signerData(paper.secretary),
    chu_tich: signerData(paper.chair),
  };
}
