import type { Account } from '../../domain/account/account';
import type { BodyKind, Seat } from '../../domain/panel/body';
import type { PaperPerson } from '../../domain/paper/papers';
import type { Readers } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';

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

/** People by account id. */
export type People = ReadonlyMap<string, Person>;

/** Those who hold a seat now, and anybody else who is named. */
export async function peopleOf(
  readers: Readers,
  bodies: readonly StoredBody[],
  others: readonly string[] = [],
): Promise<People> {
  const ids = new Set([...bodies.flatMap(({ seats }) => seats.map(({ personId }) => personId)), ...others]);
  return new Map((await readers.accounts.findMany([...ids])).map((one) => [one.id, one]));
}

/** Those who hold seats, and what is known of people. */
interface Seating {
  readonly seats: readonly { readonly personId: string; readonly seat: Seat }[];
  readonly people: People;
}

/** A signer as papers print one. */
export interface PrintedSigner {
  readonly quyen_han: readonly string[];
  readonly ho_ten: string | null;
}

/** Whoever holds a seat, under the words by which they sign; null leaves the name to a pen. */
export function signerIn({ seats, people }: Seating, seat: Seat, lines: readonly string[]): PrintedSigner {
  const holder = seats.find((one) => one.seat === seat)?.personId ?? '';
  return { quyen_han: lines, ho_ten: people.get(holder)?.displayName ?? null };
}

/** The words above the signature of the Council's chair and secretary. */
const COUNCIL_LINES = { CHAIR: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], SECRETARY: ['THƯ KÝ'] } as const;

/** Whoever signs for the Council. */
export function councilSigner(seats: Seating['seats'], people: People, seat: 'CHAIR' | 'SECRETARY'): PrintedSigner {
  return signerIn({ seats, people }, seat, COUNCIL_LINES[seat]);
}

/** Who sits in a body now. */
export function seatsOfBody(bodies: readonly StoredBody[], kind: BodyKind): StoredBody['seats'] {
  return bodies.find((body) => body.kind === kind)?.seats ?? [];
}
