/**
 * Papers of a dossier that are handed in as files (NĐ 170/2025 Điều 35; domain.md 3.2). A closed list: exam questions and
 * answer keys have no kind here and no place in the product (BR-26).
 */
export const ATTACHMENT_KINDS = [
  'NOMINATION',
  'PARTY_CONSENT',
  'CURRICULUM',
  'APPOINTMENT',
  'PLANNING',
  'DIPLOMA',
  'POLITICS',
  'RATINGS',
  'HEALTH',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** What each paper is called. */
export const ATTACHMENT_LABEL: Readonly<Record<AttachmentKind, string>> = {
  NOMINATION: 'Văn bản đề cử của tập thể lãnh đạo',
  PARTY_CONSENT: 'Văn bản đồng ý của cấp ủy',
  CURRICULUM: 'Sơ yếu lý lịch có ảnh 4×6, đã xác nhận',
  APPOINTMENT: 'Quyết định bổ nhiệm chức vụ hiện tại hoặc tương đương',
  PLANNING: 'Văn bản phê duyệt quy hoạch',
  DIPLOMA: 'Văn bằng, chứng chỉ chuyên môn',
  POLITICS: 'Bằng hoặc giấy xác nhận lý luận chính trị',
  RATINGS: 'Kết quả xếp loại chất lượng ba năm gần nhất',
  HEALTH: 'Giấy chứng nhận sức khỏe trong 6 tháng',
};

/** Papers without which a nominee cannot stand, whatever else the round asks for (BR-05). */
export const ROUTE_PAPERS: readonly AttachmentKind[] = ['NOMINATION', 'PARTY_CONSENT'];
