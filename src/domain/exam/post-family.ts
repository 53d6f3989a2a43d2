import type { EligibilityConditions } from '../registration/conditions';
import { DEFAULT_CONDITIONS } from '../registration/conditions';

/** Which posts a round fills: cấp phòng và tương đương, or leaders of an autonomous public unit (đơn vị sự nghiệp công lập tự chủ). */
export type PostFamily = 'DEPARTMENT' | 'AUTONOMOUS_UNIT';

/** Both of them. */
export const POST_FAMILIES: readonly PostFamily[] = ['DEPARTMENT', 'AUTONOMOUS_UNIT'];

/** What differs between the two, each with where it comes from. */
export interface FamilyRules {
  /** As a quy chế calls the posts. */
  readonly label: string;
  /** Who recognises the result and decides between equals (BR-49, BR-56). */
  readonly approver: string;
  /** The conditions come from the law on civil servants, or from that on public employees. */
  readonly conditionsClause: string;
  readonly planningClause: string;
  readonly timeInPostClause: string;
  readonly barClause: string;
  readonly conditions: EligibilityConditions;
  /** Chuẩn bị, trình bày, trả lời chất vấn, in minutes. */
  readonly defenceMinutes: Readonly<Record<'PREPARATION' | 'PRESENTATION' | 'QUESTIONS', number>>;
}

/**
 * The defaults of each family (domain.md 1.3, 3.1, 8.1 C). Posts of the cấp phòng are held by civil servants or by public
 * employees, so both laws are named; a leader of a unit is a viên chức quản lý. The only seen round of a unit gave twenty
 * minutes of questions after at most five of preparation (Bệnh viện Mắt, 2022), and its result went to the level above the
 * unit for recognition. All other values are the same for both.
 */
export const FAMILY_RULES: Readonly<Record<PostFamily, FamilyRules>> = {
  DEPARTMENT: {
    label: 'chức danh lãnh đạo, quản lý cấp phòng và tương đương',
    approver: 'Người đứng đầu cơ quan',
    conditionsClause: 'NĐ 170/2025 Điều 28, Điều 29',
    planningClause: 'NĐ 170/2025 Điều 29(2)',
    timeInPostClause: 'NĐ 170/2025 Điều 29(3); viên chức: NĐ 115/2020 Điều 44(3)',
    barClause: 'NĐ 170/2025 Điều 29(7)',
    conditions: DEFAULT_CONDITIONS,
    defenceMinutes: { PREPARATION: 10, PRESENTATION: 30, QUESTIONS: 30 },
  },
  AUTONOMOUS_UNIT: {
    label: 'người đứng đầu, cấp phó của người đứng đầu đơn vị sự nghiệp công lập tự chủ',
    approver: 'Cấp có thẩm quyền quản lý đơn vị',
    conditionsClause: 'NĐ 115/2020 Điều 44',
    planningClause: 'NĐ 115/2020 Điều 44(2)',
    timeInPostClause: 'NĐ 115/2020 Điều 44(3)',
    barClause: 'NĐ 115/2020 Điều 44(7)',
    conditions: DEFAULT_CONDITIONS,
    defenceMinutes: { PREPARATION: 5, PRESENTATION: 30, QUESTIONS: 20 },
  },
};

/** The rules of a round's family; rounds stored before there was a choice fill posts of the cấp phòng. */
export function familyOf(regulation: { readonly family?: PostFamily } | null): FamilyRules {
  return FAMILY_RULES[regulation?.family ?? 'DEPARTMENT'];
}
