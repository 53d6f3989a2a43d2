/** The day of a file on which the written marks are released: the file has none, so it follows from the days it has. */
import { addDays, addWorkingDays, HOLIDAYS, type LocalDate } from '../../src/domain/calendar';
import type { RoundFile } from './round-file';

/**
 * The day after the paper, or the day of the defence where that comes first. When the appeals of the file lie beyond the
 * time for them that would begin there, the marks were released later: on the day of the first appeal.
 */
export function releaseDay({ round, written, regulation }: RoundFile, writtenDate: LocalDate): LocalDate {
  const marked = addDays(writtenDate, 1);
  const first = marked < round.defenceDate ? marked : round.defenceDate;
  const filed = (written?.appeals ?? []).map((appeal) => appeal.filed).sort();
  const [earliest] = filed;
  const latest = filed.at(-1);
  if (earliest === undefined || latest === undefined) return first;
  return latest <= addWorkingDays(first, regulation.appealDays, HOLIDAYS) ? first : earliest;
}

/** Whether the defence of a file comes after the time for appeals (BR-39); one that does not is that of a quy chế that allows it. */
export function defenceWaits(file: RoundFile): boolean {
  const { writtenDate, defenceDate } = file.round;
  if (writtenDate === undefined) return true;
  return addWorkingDays(releaseDay(file, writtenDate), file.regulation.appealDays, HOLIDAYS) < defenceDate;
}
