import { refuse } from '../../domain/result';
import { BadInput } from '../viewer';
import type { OutboxMessage } from '../../persistence/account-ports';
import type { UnitOfWork } from '../../persistence/ports';
import type { GuessGuard } from './guess-guard';
import { qrPicture } from '../qr-picture';
import { accountOfCode, handedLink, message } from './links';
import type { HandedLink, LinkParts } from './links';
import { passCodes } from './panel-pass-codes';
import type { PassCodes } from './panel-pass-codes';
import type { SecurityLog } from './security-log';
import type { Origin } from './sessions';
import type { TotpVault } from './totp';
import { createTrial } from './trial-letter';
import type { SendTrial, TrialMail } from './trial-letter';

/** What an authenticator app is set up with. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  /** `data:image/svg+xml;base64,…`. */
  readonly qrCode: string;
}

/**
 * Secrets that are shown once, after the command that made them: they are derived or decrypted here and are neither in
 * the command's answer nor in its record.
 */
export interface Desk {
  /** The link of an account just invited or reset, for the administrator. */
  handed(accountId: string): Promise<HandedLink | null>;
  /** The secret that is waiting to be proved; null when there is none. */
  enrolment(accountId: string): Promise<Enrolment | null>;
  recoveryCodes(accountId: string): Promise<readonly string[]>;
  /** Code and PIN of a pass just issued, for its slip. */
  passCodes(passId: string): PassCodes;
  /** The QR that leads a device to the screen of entry, with the code of a pass in it. @throws BadInput for no web address */
  passQr(code: string, origin: string): Promise<string>;
  /** Words that the password of whom a code belongs to must not contain; null when the code belongs to nobody. */
  wordsOfCode(code: string): Promise<readonly string[] | null>;
  wordsOf(accountId: string): Promise<readonly string[]>;
  /** Names of the agencies whose rounds this system holds: nobody's password may contain one. */
  agencyNames(): Promise<readonly string[]>;
  /** Notes that somebody asks for a reset; the answer is the same for every name. @throws TooManyGuesses */
  askReset(username: string, origin: Origin): Promise<{ readonly sendsMail: boolean }>;
  /** Sends a trial letter for the administrator. @throws NotAuthenticated, NotFound, Busy while another is under way */
  readonly sendTrial: SendTrial;
}

interface DeskParts {
  readonly unitOfWork: UnitOfWork;
  readonly vault: TotpVault;
  readonly guard: GuessGuard;
  readonly links: LinkParts;
  readonly clock: () => Date;
  readonly secret: () => string;
  readonly securityLog: SecurityLog;
  readonly trialMail: TrialMail;
  /** The address people type; null when the product was not told it. */
  readonly publicUrl: string | null;
}

/** How many rounds back agencies are looked up: a house holds few, and all of them are its own. */
const LATEST_ROUNDS = 50;

/** Makes the desk of one running product. */
export function createDesk(parts: DeskParts): Desk {
  const { unitOfWork, vault, links } = parts;
  const { accounts } = unitOfWork.readers;
  const wordsOf = async (accountId: string): Promise<readonly string[]> => {
    const account = await accounts.find(accountId);
    return account === null ? [] : wordsAround(account);
  };
  return {
    sendTrial: createTrial({ ...parts, mail: parts.trialMail }),
    wordsOf,
    agencyNames: async () => {
      const { rows } = await unitOfWork.readers.rounds.page(null, { first: LATEST_ROUNDS, after: null });
      const names = rows.flatMap(({ agency }) => [agency.name, agency.superior, agency.abbreviation]);
      return [...new Set(names)];
    },
    handed: async (accountId) => {
      const account = await accounts.find(accountId);
      return account === null ? null : handedLink(links, account);
    },
    enrolment: async (accountId) => {
      const account = await accounts.find(accountId);
      if (account === null || account.secondFactorDraft === null) return null;
      const { secret, uri } = vault.reveal(account.id, account.username, account.secondFactorDraft);
      return { secret, uri, qrCode: await drawn(uri) };
    },
    passCodes: (passId) => passCodes(links.pepper, passId),
    passQr: async (code, origin) => {
      if (!WEB_ADDRESS.test(origin)) throw new BadInput('origin', 'Địa chỉ phải có dạng https://tên-máy-chủ.');
      return drawn(`${parts.publicUrl ?? origin}/vao-phien#${code}`);
    },
    recoveryCodes: async (accountId) => {
      const factor = (await accounts.find(accountId))?.secondFactor;
      return factor == null ? [] : vault.recoveryCodes(accountId, factor.serial);
    },
    wordsOfCode: async (code) => {
      const account = await accountOfCode(unitOfWork.readers, code);
      return account === null ? null : wordsAround(account);
    },
    askReset: (username, origin) => askReset(parts, username, origin),
  };
}

/** Scheme, host and port of a site, as browsers write it. */
const WEB_ADDRESS = /^https?:\/\/[A-Za-z0-9.[\]:-]{1,253}$/u;

/** A QR as an image that a page can show without fetching anything. */
/** With a narrow margin: the screen round it is light. */
const drawn = (text: string): Promise<string> => qrPicture(text, 2);

async function askReset(parts: DeskParts, username: string, origin: Origin): Promise<{ readonly sendsMail: boolean }> {
  const { guard, links, unitOfWork, clock, secret, securityLog } = parts;
  const guess = { target: `reset\0${username}`, address: origin.address };
  // Every request counts like a failure: nothing here may tell whether the name belongs to anybody.
  await guard.attempt(guess, () => Promise.resolve(refuse({ code: 'CREDENTIALS_WRONG', path: [] })));
  const now = clock();
  const { requestId, address } = origin;
  securityLog.note({ event: 'RESET_ASKED', at: now, requestId, actorId: null, subjectId: null, address, detail: null });
  if (!links.sendsMail) return { sendsMail: false };
  const request: OutboxMessage = message({ id: secret(), now }, { kind: 'RESET_REQUEST', username });
  await unitOfWork.run(async ({ outbox }) => {
    await outbox.insert([request]);
    return { ok: true };
  });
  return { sendsMail: true };
}

function wordsAround(account: {
  readonly username: string;
  readonly displayName: string;
  readonly email: string | null;
}) {
  return [account.username, account.displayName, account.email ?? ''].filter((word) => word !== '');
}
