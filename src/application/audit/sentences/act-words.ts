import type { AuditEntry } from '../../../persistence/ports';
import type { Consequence } from '../../command';
import type { Commands } from '../../commands';
import { countOf, decisionNumber, lengthOf } from '../changes';
import type { SERVER_ACTS } from './server-acts';

/** Everything that can stand in a log: the commands, what is done at the server, and acts that are no mutation of their own. */
export type AuditAction =
  keyof Commands | keyof typeof SERVER_ACTS | 'requestApproval' | 'requestReset' | Consequence['action'];

/** The log an act stands in: that of its round, or the system's. Requests for a second person stand in either. */
export type LogKind = 'ROUND' | 'SYSTEM';

/** What a sentence may name, looked up and allowed beforehand. */
export interface Said {
  readonly entry: AuditEntry;
  /** The object in words, such as `hồ sơ số báo danh 001`. */
  readonly subject: string;
}

/** An act in plain words: its title for filters, and what somebody did, without who did it. */
export interface ActWords {
  readonly logs: readonly LogKind[];
  readonly title: string;
  readonly says: (said: Said) => string;
}

/** An act that stands in the log of its round. */
export const round = (title: string, says: ActWords['says']): ActWords => ({ logs: ['ROUND'], title, says });
/** An act that stands in the system's log. */
export const system = (title: string, says: ActWords['says']): ActWords => ({ logs: ['SYSTEM'], title, says });
/** An act of a round or of the system. */
export const either = (title: string, says: ActWords['says']): ActWords => ({ logs: ['ROUND', 'SYSTEM'], title, says });

/** How many objects of a kind an entry is about. */
export function count(entry: AuditEntry, kind: string): string {
  return String(countOf(entry, kind));
}

/** How many there are in a field of an entry. */
export function countIn({ after }: AuditEntry, field: string): string {
  return String(lengthOf(after[field]));
}

/** " theo quyết định số 12/QĐ-SNV", where the entry names a decision. */
export function byDecision({ after }: AuditEntry): string {
  const number = decisionNumber(after);
  return number === null ? '' : ` theo quyết định số ${number}`;
}
