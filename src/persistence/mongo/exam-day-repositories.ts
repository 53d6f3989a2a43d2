import type { ClientSession } from 'mongoose';
import type { StoredAttendance, StoredHandover, StoredSeating } from '../exam-day-ports';
import type { Repositories } from '../ports';
import { collectionOf, writerOf } from './aggregate';
import type { Models } from './connect';

/** What happens in the examination rooms. */
export function examDayRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'seatings' | 'attendances' | 'handovers'> {
  const seatings = collectionOf<StoredSeating>(models.seatings, session);
  const attendances = collectionOf<StoredAttendance>(models.attendances, session);
  const handovers = collectionOf<StoredHandover>(models.handovers, session);
  return {
    seatings: { ...seatings, ...writerOf<StoredSeating>(models.seatings, session) },
    attendances: {
      ...attendances,
      ...writerOf<StoredAttendance>(models.attendances, session),
      ofRound: (roundId) => attendances.findAll({ roundId }, { _id: 1 }),
    },
    handovers: {
      ...handovers,
      ...writerOf<StoredHandover>(models.handovers, session),
      ofRound: (roundId) => handovers.findAll({ roundId }, { _id: 1 }),
    },
  };
}
