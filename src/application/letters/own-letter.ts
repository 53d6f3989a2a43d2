import type { Application } from '../../domain/registration/application';
import { LETTER_KINDS } from '../../domain/registration/letter';
import type { Readers } from '../../persistence/ports';
import { listLetter, partLetter, supplementLetter } from './candidate-letters';
import type { Letter, OwnNews, PostedSeat } from './candidate-letters';

/** The letter of a kind to one candidate, as their application is now; null when there is nothing to say any more. */
export async function ownLetter(readers: Readers, key: string, news: Omit<OwnNews, 'seat'>): Promise<Letter | null> {
  const known = LETTER_KINDS.find((one) => one === key);
  const seat = await seatOf(readers, news.application);
  switch (known) {
    case undefined:
      return null;
    case 'LIST':
      return listLetter({ ...news, seat });
    case 'WRITTEN':
    case 'DEFENCE':
      return partLetter({ ...news, seat }, known);
    case 'SUPPLEMENT':
    case 'SUPPLEMENT_AGAIN': {
      const asked = (await readers.dossiers.find(news.application.id))?.supplement ?? null;
      if (asked === null || asked.answeredAt !== null || news.application.state !== 'SUBMITTED') return null;
      return supplementLetter({ ...news, seat }, asked, known === 'SUPPLEMENT_AGAIN');
    }
  }
}

async function seatOf(readers: Readers, { id, roundId }: Application): Promise<PostedSeat | null> {
  const seating = await readers.seatings.find(roundId);
  const own = seating?.seats.find(({ applicationId }) => applicationId === id);
  const room = own === undefined ? undefined : seating?.rooms[own.room];
  if (seating === null || seating.postedAt === null || own === undefined || room === undefined) return null;
  return { room: room.name, place: room.place, seat: own.seat, startsAt: seating.startsAt };
}
