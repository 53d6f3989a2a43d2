import type { AuditFields, Repositories } from '../../persistence/ports';
import type { Viewer } from '../viewer';
import { changedFields, nextEntry } from './chain';
import { withoutFreeText } from './free-text';

/** What a command leaves in the audit log; secrets never, personal fields as digests. */
export interface AuditRecord {
  readonly subjectId: string;
  readonly before: AuditFields | null;
  readonly after: AuditFields;
}

interface LoggedAct {
  readonly chainId: string;
  readonly facts: { readonly now: Date; readonly requestId: string };
  readonly viewer: Viewer;
  readonly roles: readonly string[];
  readonly action: string;
  readonly record: AuditRecord;
  /** Key of the digests that stand for what somebody wrote. */
  readonly pepper: Buffer;
}

export async function append(
  repositories: Repositories,
  { chainId, facts, viewer, roles, action, record, pepper }: LoggedAct,
) {
  const entry = {
    chainId,
    at: facts.now,
    actorId: viewer.accountId,
    actorRoles: roles,
    action,
    subjectId: record.subjectId,
    ...withoutFreeText(pepper, changedFields(record.before, record.after)),
    requestId: facts.requestId,
  };
  await repositories.audit.append(nextEntry(await repositories.audit.head(chainId), entry));
}
