/** The one list of papers: a code, its name, and the shape of what it states. A new paper is a line here and a template. */
import type { Paper, PaperFrame } from './papers';
import * as appeal from './appeal';
import * as closing from './closing';
import { scoreSheetData, scoreSheetShape } from './d24';
import { resultTableData, resultTableShape } from './d27';
import { minutesData, minutesShape } from './d28';
import { ownDataShape } from './own-data';
import * as registering from './registering';
import type { Inventor, Shape, Shaped } from './shape';
import * as written from './written';

/** Name and content of every kind of paper (domain.md §6.1); a letter marks a second paper under one code. */
export const PAPERS = {
  D01: { name: 'Thông báo thi tuyển', shape: registering.noticeShape },
  D02: { name: 'Quyết định thành lập Hội đồng, Ban', shape: registering.appointmentShape },
  D03: { name: 'Bản cam kết không xung đột lợi ích và bảo mật', shape: registering.undertakingShape },
  D04: { name: 'Giấy biên nhận hồ sơ', shape: registering.receiptShape },
  D04B: { name: 'Sổ tiếp nhận hồ sơ', shape: registering.registerShape },
  D04C: { name: 'Giấy biên nhận đề án', shape: closing.projectReceiptShape },
  D05: { name: 'Phiếu thẩm định hồ sơ', shape: registering.checkShape },
  D06: { name: 'Biên bản họp Hội đồng xét điều kiện dự thi', shape: registering.eligibilityMinutesShape },
  D07: { name: 'Danh sách đủ điều kiện dự thi', shape: registering.eligibleListShape },
  D07B: { name: 'Danh sách không đủ điều kiện dự thi', shape: registering.ineligibleListShape },
  D08: { name: 'Giấy triệu tập dự thi', shape: registering.summonsShape },
  D08B: { name: 'Thẻ dự thi', shape: registering.cardShape },
  D09: { name: 'Danh sách gọi thí sinh vào phòng thi', shape: written.roomListShape },
  D09B: { name: 'Biên bản bốc thăm chỗ ngồi', shape: written.seatDrawShape },
  D10: { name: 'Biên bản bàn giao đề thi', shape: written.handoverOfBagsShape },
  D11: { name: 'Biên bản mở túi đề thi', shape: written.openingShape },
  D12: { name: 'Danh sách thí sinh ký nộp bài', shape: written.handInShape },
  D13: { name: 'Biên bản vi phạm nội quy thi', shape: written.violationShape },
  D14: { name: 'Biên bản thu, niêm phong và bàn giao bài thi', shape: written.collectionShape },
  D15: { name: 'Biên bản làm phách', shape: written.codingShape },
  D15B: { name: 'Biên bản lập lại bảng ghép phách', shape: written.rebuiltMapShape },
  D16: { name: 'Biên bản bàn giao bài thi đã rọc phách', shape: written.codedHandoverShape },
  D17: { name: 'Phiếu chấm điểm thi viết', shape: written.writtenSheetShape },
  D18: { name: 'Phiếu thống nhất điểm', shape: written.agreementShape },
  D19: { name: 'Bảng tổng hợp điểm theo phách', shape: written.codedTableShape },
  D20: { name: 'Biên bản ghép phách và kết quả thi viết', shape: written.joiningShape },
  D21: { name: 'Thông báo kết quả thi viết và nhận đơn phúc khảo', shape: written.writtenNoticeShape },
  D22: { name: 'Đơn đề nghị phúc khảo', shape: appeal.appealShape },
  D22B: { name: 'Sổ nhận đơn phúc khảo', shape: appeal.appealRegisterShape },
  D22C: { name: 'Phiếu chấm phúc khảo', shape: appeal.appealSheetShape },
  D22D: { name: 'Biên bản phúc khảo', shape: appeal.appealMinutesShape },
  D22E: { name: 'Biên bản đối thoại', shape: appeal.dialogueShape },
  D23: { name: 'Biên bản bốc thăm thứ tự trình bày', shape: closing.drawShape },
  D24: { name: 'Phiếu chấm điểm đề án', shape: scoreSheetShape },
  D25: { name: 'Bảng tổng hợp điểm đề án', shape: closing.defenceTableShape },
  D26: { name: 'Biên bản hỏi đáp', shape: closing.questionsShape },
  D26B: { name: 'Biên bản sự cố', shape: closing.incidentShape },
  D27: { name: 'Bảng tổng hợp kết quả', shape: resultTableShape },
  D28: { name: 'Biên bản họp Hội đồng xác định người trúng tuyển', shape: minutesShape },
  D29: { name: 'Tờ trình công nhận kết quả', shape: closing.submissionShape },
  D29B: { name: 'Quyết định công nhận kết quả', shape: closing.recognitionShape },
  D29C: { name: 'Thông báo kết quả', shape: closing.resultNoticeShape },
  D30: { name: 'Giấy báo kết quả dự thi', shape: closing.resultLetterShape },
  D31: { name: 'Báo cáo của Ban giám sát', shape: closing.supervisionShape },
  D32: { name: 'Biên bản bàn giao hồ sơ lưu trữ', shape: closing.archiveShape },
  D33: { name: 'Bản dữ liệu cá nhân', shape: ownDataShape },
  D34: { name: 'Thư báo người dự tuyển', shape: closing.letterShape },
} as const;

/** Codes of the papers this product prints. */
export type PaperCode = keyof typeof PAPERS;

/** All codes, in order. */
export const PAPER_CODES = Object.keys(PAPERS).toSorted() as readonly PaperCode[];

/** Facts a paper states, by its code. */
export type PaperData = { readonly [C in PaperCode]: Shaped<(typeof PAPERS)[C]['shape']> };

interface ContentOf<C extends PaperCode> {
  readonly code: C;
  readonly frame: PaperFrame;
  readonly data: PaperData[C];
  /** Printed to be filled by hand. */
  readonly blank?: true;
}

/** A paper as plain JSON: all it says and all that frames it. The same content and template give the same bytes. */
export type PaperContent<C extends PaperCode = PaperCode> = { [K in C]: ContentOf<K> }[C];

/** What does not fit the shape of the paper, with the place of each fault; empty when the content may be printed. */
export function contentFaults(content: PaperContent): readonly string[] {
  const { shape }: { shape: Shape<unknown> } = PAPERS[content.code];
  return shape.faults(content.data, '', content.frame.templateVersion);
}

/** A paper with what its own version of the form states, and nothing that later versions added. */
export function asOfItsForm(content: PaperContent): PaperContent {
  const { shape }: { shape: Shape<unknown> } = PAPERS[content.code];
  // As a border: a shape gives back the data of its code, without facts of later versions.
  return { ...content, data: shape.asOf(content.data, content.frame.templateVersion) } as PaperContent;
}

/** The empty form of a paper, for filling by hand. */
export function blankContent(code: PaperCode, frame: PaperFrame): PaperContent {
  // As a border: the shape under a code makes the data of that code, which the index type cannot tell.
  return asOfItsForm({ code, frame, data: PAPERS[code].shape.blank, blank: true } as PaperContent);
}

/** A paper of invented facts: for the preview of a wording, and to try every place of a template. */
export function inventedContent(code: PaperCode, frame: PaperFrame, facts: Inventor): PaperContent {
  // As a border: see above.
  return asOfItsForm({ code, frame, data: PAPERS[code].shape.invent(facts, '') } as PaperContent);
}

/** What a paper is made from: content of this list, or the facts of D24, D27, D28 in English terms. */
export type PaperFacts = PaperContent | Paper;

/** The content of a paper, whichever way its facts were gathered. */
export function contentOfPaper(paper: PaperFacts): PaperContent {
  if ('data' in paper) return paper;
  switch (paper.code) {
    case 'D24':
      return { code: paper.code, frame: paper.frame, data: scoreSheetData(paper) };
    case 'D27':
      return { code: paper.code, frame: paper.frame, data: resultTableData(paper) };
    case 'D28':
      return { code: paper.code, frame: paper.frame, data: minutesData(paper) };
  }
}
