import type { Account } from '../../domain/account';
import type { BodyKind, Seat } from '../../domain/body';
import type { PaperPerson } from '../../domain/papers';

/** What papers say of a person who serves. */
export type Person = Pick<Account, 'id' | 'displayName' | 'position'>;

const COUNCIL_SEAT: Readonly<Record<Seat, string>> = {
  CHAIR: 'Chủ tịch Hội đồng',
  DEPUTY: 'Phó Chủ tịch Hội đồng',
  SECRETARY: 'Ủy viên kiêm Thư ký',
  HEAD: 'Trưởng ban',
  MEMBER: 'Ủy viên',
};

const SECRETARIAT_SEAT: Readonly<Partial<Record<Seat, string>>> = { HEAD: 'Tổ trưởng', DEPUTY: 'Tổ phó' };

/** Name of a seat as papers print it. */
export function seatLabel(seat: Seat, kind: BodyKind): string {
  if (kind === 'COUNCIL') return COUNCIL_SEAT[seat];
  if (kind === 'SECRETARIAT') return SECRETARIAT_SEAT[seat] ?? 'Thành viên';
  if (seat === 'DEPUTY') return 'Phó Trưởng ban';
  return seat === 'HEAD' ? 'Trưởng ban' : 'Thành viên';
}

/** A person as papers address them; one who is unknown stays a line to fill in by hand. */
export function personOf(people: ReadonlyMap<string, Person>, id: string): PaperPerson {
  const person = people.get(id);
  const position = person?.position ?? '';
  return { honorific: null, fullName: person?.displayName ?? '', position: position === '' ? null : position };
}
