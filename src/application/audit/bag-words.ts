import { BAG_KINDS, BAG_LABEL, SEAL_LABEL, SEAL_STATES } from '../../domain/examday/custody';
import type { AuditEntry } from '../../persistence/ports';

/** The kind of the bag of an entry in words, and whether its seal was broken. */
export function bagIn({ after }: AuditEntry): string {
  const bag = after['bag'];
  const facts = typeof bag === 'object' && bag !== null ? (bag as Readonly<Record<string, unknown>>) : {};
  const kind = BAG_KINDS.find((one) => one === facts['kind']);
  const seal = SEAL_STATES.find((one) => one === facts['seal']);
  const words = kind === undefined ? 'túi niêm phong' : BAG_LABEL[kind];
  return seal === undefined || seal === 'INTACT' ? words : `${words}, niêm phong ${SEAL_LABEL[seal]}`;
}
