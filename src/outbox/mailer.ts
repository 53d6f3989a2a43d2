import { createTransport } from 'nodemailer';
import type { MailOutcome } from '../application/account/trial-letter';

/** How mail leaves the product. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with a user and a password where the server asks for them. */
  readonly smtpUrl: string;
  /** Address in the From line. */
  readonly from: string;
  /** Whether a server that does not encrypt gets nothing. */
  readonly mustEncrypt: boolean;
}

/** A mail in plain text; there is no HTML, so nothing in it can be dressed up. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands mails to a server. */
export interface Mailer {
  /** Resolves when the server has taken the mail. @throws Error when it has not */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** How long a server may keep us waiting, in milliseconds. */
const PATIENCE = 10_000;

/** Makes the mailer of an SMTP server. */
export function createMailer({ smtpUrl, from, mustEncrypt }: MailSettings): Mailer {
  const times = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: mustEncrypt,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...times,
  });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}

const UNREACHABLE: readonly unknown[] = ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EPROTOCOL'];
/** What Node says of a certificate it does not trust; the library keeps none of its codes. */
const DISTRUST = /certificate|altname/i;

/** How sending ended, in a word: what the server itself said may hold names and stays out of answers and logs. */
export async function outcomeOf(sending: Promise<void>): Promise<MailOutcome> {
  try {
    await sending;
    return 'SENT';
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'EAUTH') return 'LOGIN_REFUSED';
    if (code === 'ETLS' || (code === 'ESOCKET' && DISTRUST.test(String(error)))) return 'NOT_ENCRYPTED';
    return UNREACHABLE.includes(code) ? 'UNREACHABLE' : 'LETTER_REFUSED';
  }
}
