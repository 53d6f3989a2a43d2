import type { BodyKind, Seat } from '../../src/domain/panel/body';

/** Where a member of the staff sits; every one of them in one body only, so that a test of rights means one right. */
interface Place {
  readonly name: string;
  readonly body: BodyKind;
  readonly seat: Seat;
}

const place = (name: string, body: BodyKind, seat: Seat): Place => ({ name, body, seat });

/** Those who run a round. Their names occur nowhere else, so that a search for them in the audit log means something. */
export const STAFF = {
  chair: place('Nguyễn Trọng Khải', 'COUNCIL', 'CHAIR'),
  deputy: place('Lê Thị Diệu Hiền', 'COUNCIL', 'DEPUTY'),
  secretary: place('Trần Đức Nhuận', 'COUNCIL', 'SECRETARY'),
  councillor1: place('Phạm Ngọc Sơn', 'COUNCIL', 'MEMBER'),
  councillor2: place('Đinh Thị Hương Giang', 'COUNCIL', 'MEMBER'),
  codingHead: place('Ngô Thị Tường Vi', 'CODING', 'HEAD'),
  codingMember: place('Lưu Văn Thịnh', 'CODING', 'MEMBER'),
  markingHead: place('Trương Quang Hậu', 'MARKING', 'HEAD'),
  marker1: place('Dương Thị Khánh Ly', 'MARKING', 'MEMBER'),
  marker2: place('Hồ Sỹ Nguyên', 'MARKING', 'MEMBER'),
  marker3: place('Tăng Thị Mỹ Hạnh', 'MARKING', 'MEMBER'),
  panelHead: place('Bùi Thị Thanh Mai', 'PANEL', 'HEAD'),
  panelist1: place('Vũ Mạnh Cường', 'PANEL', 'MEMBER'),
  panelist2: place('Hoàng Thị Bảo Châu', 'PANEL', 'MEMBER'),
  panelist3: place('Đỗ Huy Long', 'PANEL', 'MEMBER'),
  supervisor: place('Phan Đức Hải', 'SUPERVISION', 'HEAD'),
  overseer: place('Châu Văn Bình', 'SUPERVISION', 'MEMBER'),
} as const;

export type StaffKey = keyof typeof STAFF;

/** People who may apply. */
export const CANDIDATES = {
  candidate1: 'Lương Thị Bích Ngà',
  candidate2: 'Đoàn Khắc Hiệp',
  candidate3: 'Quách Tuấn Vũ',
  candidate4: 'Kiều Thị Lan Phương',
  candidate5: 'Thái Bá Duy',
  candidate6: 'Ông Thị Hồng Nhung',
} as const;

export type CandidateKey = keyof typeof CANDIDATES;

/** The candidates in the order in which they apply. */
export const CANDIDATE_KEYS = Object.keys(CANDIDATES) as readonly CandidateKey[];

/** The seats of one body, by people of the world. */
export function seatsOf(kind: BodyKind): readonly { readonly key: StaffKey; readonly seat: Seat }[] {
  return (Object.keys(STAFF) as StaffKey[])
    .filter((key) => STAFF[key].body === kind)
    .map((key) => ({ key, seat: STAFF[key].seat }));
}
