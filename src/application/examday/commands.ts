import type { CommandParts } from '../command';
import { admitLate, recordAttendance } from './attendance';
import { decideSeal, handOverBag, openQuestionBag } from './custody';
import { arrangeRooms, assignInvigilators, drawSeats, postSeating } from './seating';

/** The commands of the day of the written paper, each under the name of its mutation. */
export function examDayCommands(parts: CommandParts) {
  return {
    arrangeRooms: arrangeRooms(parts),
    drawSeats: drawSeats(parts),
    postSeating: postSeating(parts),
    assignInvigilators: assignInvigilators(parts),
    recordAttendance: recordAttendance(parts),
    admitLate: admitLate(parts),
    handOverBag: handOverBag(parts),
    openQuestionBag: openQuestionBag(parts),
    decideSeal: decideSeal(parts),
  };
}
