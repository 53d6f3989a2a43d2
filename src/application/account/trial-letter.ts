import { checkEmail } from '../../domain/account/account';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { NotAuthenticated, NotFound } from '../viewer';
import { createGate } from './password-gate';
import type { SecurityLog } from './security-log';
import type { Origin, Visitor } from './sessions';

/** How an attempt to send ended; the words are the screen's. */
export type MailOutcome = 'NO_SERVER' | 'SENT' | 'UNREACHABLE' | 'NOT_ENCRYPTED' | 'LOGIN_REFUSED' | 'LETTER_REFUSED';

/** Sends the trial letter to an address and says how that ended; null when no mail server is set. */
export type TrialMail = ((to: string) => Promise<MailOutcome>) | null;

/** Tries the mail server: for the administrator alone, who must know it before people wait for their invitations. */
export type SendTrial = (visitor: Visitor | null, to: string, origin: Origin) => Promise<Result<MailOutcome>>;

/**
 * Makes the trial. The letter says nothing but that it is one, and one is sent at a time: whoever waits for a silent
 * server must not fill the product with connections. It writes nothing, so it is no command.
 */
export function createTrial(parts: {
  readonly mail: TrialMail;
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
}): SendTrial {
  const { mail, clock, securityLog } = parts;
  const gate = createGate({ inFlight: 1, queue: 0, maxWaitMs: 0 });
  return async (visitor, to, { requestId, address }) => {
    const viewer = visitor?.viewer ?? null;
    if (viewer === null) throw new NotAuthenticated();
    if (!viewer.isAdministrator) throw new NotFound();
    if (mail === null) return ok('NO_SERVER');
    const [first, ...others] = checkEmail(to, ['to']);
    if (first !== undefined) return refuse(first, ...others);
    const outcome = await gate.run(() => mail(to));
    const event = { event: 'MAIL_TRIED', requestId, actorId: viewer.accountId, subjectId: null } as const;
    securityLog.note({ ...event, at: clock(), address, detail: outcome });
    return ok(outcome);
  };
}
