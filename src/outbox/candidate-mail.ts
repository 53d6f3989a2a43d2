import { createPersonalVault } from '../application/registration/personal-vault';
import type { Application } from '../domain/registration/application';
import { isErased } from '../domain/registration/erasure';
import type { OutboxMessage } from '../persistence/account-ports';
import type { Readers } from '../persistence/ports';
import { listLetter, partLetter, supplementLetter } from './candidate-letters';
import type { OwnNews, PostedSeat } from './candidate-letters';
import type { Mail } from './mailer';
import { NEWS_KEYS } from './notify-candidates';

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
  const seat = await seatOf(readers, application);
  const letter =
    to === null ? null : await letterOf(readers, row.key, { round, application, seat, due: row.due, addressOf });
  return to === null || letter === null ? null : { to, ...letter };
}

async function letterOf(readers: Readers, key: string, news: OwnNews): Promise<Omit<Mail, 'to'> | null> {
  const known = NEWS_KEYS.find((one) => one === key);
  switch (known) {
    case undefined:
      return null;
    case 'LIST':
      return listLetter(news);
    case 'WRITTEN':
    case 'DEFENCE':
      return partLetter(news, known);
    case 'SUPPLEMENT':
    case 'SUPPLEMENT_AGAIN': {
      const asked = (await readers.dossiers.find(news.application.id))?.supplement ?? null;
      if (asked === null || asked.answeredAt !== null || news.application.state !== 'SUBMITTED') return null;
      return supplementLetter(news, asked, known === 'SUPPLEMENT_AGAIN');
    }
  }
}

async function addressee({ readers, pepper }: Sending, { id, candidateId }: Application): Promise<string | null> {
  const account = await readers.accounts.find(candidateId);
  if (account?.email != null) return account.email;
  const dossier = await readers.dossiers.find(id);
  if (dossier === null || isErased(dossier)) return null;
  const { email } = createPersonalVault(pepper).openDossier(id, dossier.sealed).contact;
  return email === '' ? null : email;
}

async function seatOf(readers: Readers, { id, roundId }: Application): Promise<PostedSeat | null> {
  const seating = await readers.seatings.find(roundId);
  const own = seating?.seats.find(({ applicationId }) => applicationId === id);
  const room = own === undefined ? undefined : seating?.rooms[own.room];
  if (seating === null || seating.postedAt === null || own === undefined || room === undefined) return null;
  return { room: room.name, place: room.place, seat: own.seat, startsAt: seating.startsAt };
}
