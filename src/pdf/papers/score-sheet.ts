import type { ScoreSheetCriterion, ScoreSheetPaper } from '../../domain/papers';
import { bold, text, type Block, type Cell, type PaperDocument, type TableBlock } from '../blocks';
import { capitalised, dayInFigures, markInFigures, markInWords, type MarkDecimals } from '../vietnamese';
import { assemble, signatures } from './common';

/** Lines left for a pen when nothing has been written. */
const BLANK_LINES = 3;

function valueOf(value: string | null): ReturnType<typeof text> | null {
  return value === null || value === '' ? null : bold(value);
}

function facts(paper: ScoreSheetPaper): readonly Block[] {
  const { candidate, member } = paper;
  const who: readonly Block[] =
    member === null
      ? []
      : [
          {
            kind: 'fields',
            items: [
              { label: 'Người chấm', value: valueOf(member.person?.fullName ?? null), share: 55 },
              { label: 'Chức trách', value: valueOf(member.role), share: 45 },
            ],
          },
        ];
  const day = paper.defendedOn === null ? null : dayInFigures(paper.defendedOn);
  return [
    { kind: 'fields', items: [{ label: 'Chức danh dự tuyển', value: valueOf(paper.postName), share: 1 }] },
    {
      kind: 'fields',
      items: [
        { label: 'Họ và tên thí sinh', value: valueOf(candidate.fullName), share: 68 },
        { label: 'Số báo danh', value: valueOf(candidate.number), share: 32 },
      ],
    },
    ...who,
    { kind: 'fields', items: [{ label: 'Ngày trình bày, bảo vệ đề án', value: valueOf(day), share: 1 }] },
  ];
}

function criterionRows(criterion: ScoreSheetCriterion, decimals: MarkDecimals): readonly (readonly Cell[])[] {
  const group = criterion.parts.length > 0;
  const style = group ? bold : text;
  const row: readonly Cell[] = [
    { runs: style(criterion.number) },
    { runs: style(criterion.name) },
    { runs: style(markInFigures(criterion.maximum, 0)) },
    { runs: style(markInFigures(criterion.given, decimals)) },
  ];
  return [row, ...criterion.parts.flatMap((part) => criterionRows(part, decimals))];
}

function criteriaTable(paper: ScoreSheetPaper): TableBlock {
  const { decimals } = paper.frame;
  return {
    kind: 'table',
    name: 'tieu_chi',
    columns: [
      { title: 'TT', weight: 12, align: 'center' },
      { title: 'Nội dung chấm', weight: 93, align: 'left' },
      { title: 'Điểm tối đa', weight: 28, align: 'center' },
      { title: 'Điểm chấm', weight: 32, align: 'center' },
    ],
    rowHeight: 9,
    rows: [
      ...paper.criteria.flatMap((criterion) => criterionRows(criterion, decimals)),
      [
        { runs: bold('TỔNG CỘNG'), span: 2, align: 'center' },
        { runs: bold(markInFigures(paper.maximum, 0)) },
        { runs: bold(markInFigures(paper.total, decimals)) },
      ],
    ],
  };
}

function totals(paper: ScoreSheetPaper): readonly Block[] {
  const { total } = paper;
  const figures = total === null ? null : markInFigures(total, paper.frame.decimals);
  const words = total === null ? null : capitalised(markInWords(total));
  return [
    {
      kind: 'fields',
      items: [
        { label: 'Tổng điểm bằng số', value: valueOf(figures), share: 36 },
        { label: 'Bằng chữ', value: valueOf(words), share: 64 },
      ],
    },
  ];
}

/** A blank sheet gives room to write; a filled one without remarks says so, to leave no room for later additions. */
function written(paper: ScoreSheetPaper, label: string, lines: readonly string[]): readonly Block[] {
  if (lines.length > 0) {
    return [
      { kind: 'fields', items: [{ label, value: [], share: 1 }] },
      ...lines.map((line): Block => ({ kind: 'item', marker: '-', runs: text(line) })),
    ];
  }
  if (paper.total !== null) return [{ kind: 'fields', items: [{ label, value: text('không.'), share: 1 }] }];
  return [
    { kind: 'fields', items: [{ label, value: null, share: 1 }] },
    { kind: 'ruled', count: BLANK_LINES - 1 },
  ];
}

function signer(paper: ScoreSheetPaper): readonly Block[] {
  if (paper.member === null) return [];
  return signatures('nguoi_cham', [{ lines: ['NGƯỜI CHẤM'], fullName: paper.member.person?.fullName ?? null }]);
}

/** D24 as blocks. In secret ballot mode neither the member's name nor a signature appears (BR-46). */
export function scoreSheetContent(paper: ScoreSheetPaper): PaperDocument {
  return assemble({
    code: paper.code,
    orientation: 'portrait',
    frame: paper.frame,
    data: { ky_thi: { ten: paper.roundName }, phieu_kin: paper.member === null },
    named: {
      BANG: { tieu_chi: [criteriaTable(paper)] },
      MUC: {
        thi_sinh: facts(paper),
        tong_diem: totals(paper),
        cau_hoi: written(paper, 'Câu hỏi đã nêu', paper.questions),
        nhan_xet: written(paper, 'Nhận xét', paper.remarks),
      },
      CHU_KY: { nguoi_cham: signer(paper) },
      NOI_NHAN: {},
    },
  });
}
