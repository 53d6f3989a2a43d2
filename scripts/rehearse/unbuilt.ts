/**
 * Parts of the round file that the product does not play yet. Each one used is named and the command ends with status 3:
 * a part that were passed over silently would make the result a lie.
 */
import type { RoundFile } from './round-file';

/** One part in use: its name, where it stands (RFC 6901) and why the round cannot be played. */
export interface Unbuilt {
  readonly name: string;
  readonly pointer: string;
  readonly reason: string;
}

/** Every part in use that is not built, in the order of the file. An empty list is not a use. */
export function unbuiltParts(round: RoundFile): readonly Unbuilt[] {
  const { regulation } = round;
  const parts: readonly (Unbuilt & { readonly used: boolean })[] = [
    {
      used: regulation.ballot === 'SECRET',
      name: 'ballot SECRET',
      pointer: '/regulation/ballot',
      reason: 'Hệ thống chưa chấm bằng phiếu kín (BR-46); chỉ có phiếu ký tên ("SIGNED") và chấm công khai ("PUBLIC").',
    },
  ];
  return parts.filter((part) => part.used).map(({ name, pointer, reason }) => ({ name, pointer, reason }));
}
