import { ACCOUNT_ACTS } from './account-acts';
import { textIn } from '../changes';
import type { AuditEntry } from '../../../persistence/ports';
import { either } from './act-words';
import type { ActWords, AuditAction, LogKind, Said } from './act-words';
import { DEFENCE_ACTS } from './defence-acts';
import { REGISTERING_ACTS } from './registering-acts';
import { RESULT_ACTS } from './result-acts';
import { ROUND_ACTS } from './round-acts';
import { SERVER_ACTS } from './server-acts';
import { WRITTEN_ACTS } from './written-acts';

/** Every act in words; a new command does not compile without them. */
const ACTS: Readonly<Record<AuditAction, ActWords>> = {
  ...ACCOUNT_ACTS,
  ...SERVER_ACTS,
  ...ROUND_ACTS,
  requestApproval: either(
    'Đề nghị người thứ hai đồng ý',
    ({ entry }) => `đề nghị người thứ hai đồng ý: ${actIn(entry)}`,
  ),
  ...REGISTERING_ACTS,
  ...WRITTEN_ACTS,
  ...DEFENCE_ACTS,
  ...RESULT_ACTS,
};

/** Whether a text names an act of this log. */
export function isActionOf(log: LogKind, action: string): boolean {
  return Object.hasOwn(ACTS, action) && ACTS[action as AuditAction].logs.includes(log);
}

/** The acts of a log with their titles, for filters. */
export function actionsOf(log: LogKind): readonly { readonly code: string; readonly title: string }[] {
  const all = Object.entries(ACTS).filter(([, act]) => act.logs.includes(log));
  return all.map(([code, { title }]) => ({ code, title }));
}

/** Title of an act; of one that this version no longer knows, its name. */
export function titleOf(action: string): string {
  return Object.hasOwn(ACTS, action) ? ACTS[action as AuditAction].title : action;
}

/** What somebody did, without who did it. */
export function deedOf(said: Said): string {
  const { action } = said.entry;
  return Object.hasOwn(ACTS, action) ? ACTS[action as AuditAction].says(said) : `thực hiện việc ${action}`;
}

/** The act that a second person is asked to agree to, as its title within a sentence. */
function actIn(entry: AuditEntry): string {
  const title = titleOf(textIn(entry, 'act'));
  return title.charAt(0).toLowerCase() + title.slice(1);
}
