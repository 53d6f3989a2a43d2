import type { CompulsoryRoundQuery, NamedPersonInput } from '../../generated/operations';
import { readDay } from '../../text/day';

/** The round of the list of those who must register. */
export type CompulsoryRound = NonNullable<CompulsoryRoundQuery['round']>;
/** One of them. */
export type Compulsory = CompulsoryRound['compulsoryPeople'][number];

/** Lines as they are typed or pasted: cells parted by tabs or semicolons. Wrong lines are told by their number. */
export function readPeople(
  text: string,
  unitOfPost: string,
): { readonly people: readonly NamedPersonInput[]; readonly wrong: readonly number[] } {
  const people: NamedPersonInput[] = [];
  const wrong: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [fullName = '', born = '', title = '', unit = ''] = line.split(/[\t;]/).map((cell) => cell.trim());
    const birthDate = readDay(born);
    if (fullName === '' || title === '' || birthDate === null) wrong.push(index + 1);
    else people.push({ fullName, birthDate, title, unit: unit === '' ? unitOfPost : unit });
  });
  return { people, wrong };
}
