import { createPersonalVault } from '../application/registration/personal-vault';
import type { Application } from '../domain/registration/application';
import { isErased } from '../domain/registration/erasure';
import type { OutboxMessage } from '../persistence/account-ports';
import type { Readers } from '../persistence/ports';
import type { OwnNews } from '../application/letters/candidate-letters';
import { ownLetter } from '../application/letters/own-letter';
import { lines } from './letters';
import type { Mail } from './mailer';

interface Sending {
  readonly readers: Readers;
  readonly pepper: Buffer;
  readonly addressOf: OwnNews['addressOf'];
}

/**
 * The letter to one candidate, written from their own application as it is now; null when there is nothing to say any
 * more, or no address. Whoever applied on paper has no account: their letter goes to the address they gave in their form.
 */
export async function candidateMail(sending: Sending, { accountId, aboutId }: OutboxMessage): Promise<Mail | null> {
  const { readers, addressOf } = sending;
  const row = aboutId == null ? null : await readers.outbox.findReminder(aboutId);
  const round = row === null ? null : await readers.rounds.find(row.roundId);
  if (row === null || round === null || accountId === null) return null;
  const application = await readers.applications.ofCandidate(round.id, accountId);
  if (application === null || application.withdrawnOn !== null) return null;
  const to = await addressee(sending, application);
  const letter =
    to === null ? null : await ownLetter(readers, row.key, { round, application, due: row.due, addressOf });
  return to === null || letter === null ? null : { to, subject: letter.subject, text: lines(...letter.parts) };
}

async function addressee({ readers, pepper }: Sending, { id, candidateId }: Application): Promise<string | null> {
  const account = await readers.accounts.find(candidateId);
  if (account?.email != null) return account.email;
  const dossier = await readers.dossiers.find(id);
  if (dossier === null || isErased(dossier)) return null;
  const { email } = createPersonalVault(pepper).openDossier(id, dossier.sealed).contact;
  return email === '' ? null : email;
}
