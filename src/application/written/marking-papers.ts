/** Papers of marking: each marker's sheet (D17) and how one mark was made of the sheets of a script (D18). */
import { hanoiDay } from '../../domain/calendar';
import { differenceOf, formatMarkVi } from '../../domain/marks';
import type { Mark } from '../../domain/marks';
import type { PaperContent } from '../../domain/paper/registry';
import { marksQuestions } from '../../domain/written/question-marks';
import { hasWritten } from '../../domain/regulation/regulation';
import type { Regulation } from '../../domain/regulation/regulation';
import { isMarkedTwice, isRemarking, reconcile } from '../../domain/written/written';
import type { Readers, StoredMarking, StoredScript } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { groupBy } from '../group-by';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { peopleOf, seatsOfBody } from '../minutes/people';
import type { People } from '../minutes/people';
import { NOTHING } from './papers';
import { marksOf } from './script-marks';

/** Whether the marks are released: before, nobody who reads papers may know which there are (BR-29). */
export function isReleased({ round }: RegulatedLoad): boolean {
  return round.writtenRelease !== null && hasWritten(round.regulation);
}

/** The rows of a marking sheet: its questions, or the script as a whole where questions are not marked (BR-33). */
export function questionRows(
  { mark, questionMarks }: Pick<StoredMarking, 'mark' | 'questionMarks'>,
  rules: Regulation,
) {
  const maxima = rules.questionMaxima ?? [];
  if (!marksQuestions(rules)) return [{ so: 'Toàn bài', toi_da: rules.writtenMaximum, diem: mark }];
  return maxima.map((toi_da, index) => ({
    so: `Câu ${String(index + 1)}`,
    toi_da,
    diem: questionMarks?.[index] ?? null,
  }));
}

/** A sentence as the middle of another: without its own end. */
export const bare = (words: string): string => words.replace(/[.\s]+$/u, '');

/** D17: the sheet of each marker for each script, with every mark that was struck out. */
export async function markingSheets(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  if (!isReleased(loaded)) return NOTHING;
  const { round, bodies } = loaded;
  const sheets = (await readers.markings.ofRound(round.id))
    .filter(({ turn, state }) => !isRemarking(turn) && state === 'LOCKED')
    .toSorted((a, b) => a.turn - b.turn || a.code.localeCompare(b.code));
  const markers = sheets.map(({ markerId }) => markerId);
  const people = await peopleOf(readers, bodies, markers);
  const sheetOf = new Map(sheets.map((one) => [one.id, one]));
  return {
    subjects: sheets.map(({ id }) => id),
    contentOf: (subject, identity): PaperContent<'D17'> | null => {
      const sheet = sheetOf.get(subject ?? '');
      if (sheet === undefined) return null;
      const struck = (sheet.earlier ?? []).map(({ mark, reason }) => {
        const what = mark === null ? 'điểm còn niêm phong' : `điểm ${formatMarkVi(mark)}`;
        return `Đính chính: gạch bỏ ${what}, lý do: ${bare(reason)}`;
      });
      return {
        code: 'D17',
        frame: frameOf(round, identity, sheet.lockedAt ?? identity.issuedAt, []),
        data: {
          ky_thi: round.title,
          mon_thi: null,
          lan_cham: sheet.turn,
          so_phach: sheet.code,
          cau: questionRows(sheet, round.regulation),
          toi_da: round.regulation.writtenMaximum,
          tong_diem: sheet.mark,
          nhan_xet: struck,
          nguoi_cham: people.get(sheet.markerId)?.displayName ?? null,
          ngay_cham: sheet.lockedAt === null ? null : hanoiDay(sheet.lockedAt),
        },
      };
    },
  };
}

/** D18: the marks of a script beside one another, the mark made of them, and by which rule (BR-31, BR-32). */
export async function agreements(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  if (!isReleased(loaded)) return NOTHING;
  const { round, bodies } = loaded;
  const scripts = (await readers.scripts.ofRound(round.id)).toSorted((a, b) => a.code.localeCompare(b.code));
  const markings = await readers.markings.ofRound(round.id);
  const given = groupBy(markings, ({ scriptId }) => scriptId);
  const markers = markings.map(({ markerId }) => markerId);
  const people = await peopleOf(readers, bodies, markers);
  const scriptOf = new Map(scripts.map((one) => [one.id, one]));
  return {
    subjects: scripts.map(({ id }) => id),
    contentOf: (subject, identity) => {
      const script = scriptOf.get(subject ?? '');
      if (script === undefined) return null;
      return agreement(loaded, { script, markings: given.get(script.id) ?? [], people }, identity);
    },
  };
}

interface MarkedScript {
  readonly script: StoredScript;
  readonly markings: readonly StoredMarking[];
  readonly people: People;
}

function agreement(
  { round, bodies }: RegulatedLoad,
  { script, markings, people }: MarkedScript,
  identity: PaperIdentity,
): PaperContent<'D18'> | null {
  const marks = marksOf(script, markings);
  if (!isMarkedTwice(marks)) return null;
  const reconciled = reconcile(marks, round.regulation);
  const official = reconciled.kind === 'OFFICIAL' ? reconciled : null;
  const nameOf = (turn: number): string | null =>
    people.get(markings.find((one) => one.turn === turn)?.markerId ?? '')?.displayName ?? null;
  const head = seatsOfBody(bodies, 'MARKING').find(({ seat }) => seat === 'HEAD')?.personId ?? '';
  return {
    code: 'D18',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      mon_thi: null,
      so_phach: script.code,
      diem_1: marks.first,
      diem_2: marks.second,
      chenh_lech: differenceOf(marks.first, marks.second),
      diem_3: marks.third,
      diem_thong_nhat: official?.mark ?? null,
      ly_do: official === null ? null : reasonOf(official.trace.formula, script.decision?.reason ?? null),
      nguoi_cham_1: nameOf(1),
      nguoi_cham_2: nameOf(2),
      truong_ban: people.get(head)?.displayName ?? null,
      // The day of a decision is not recorded; that of a mean is the day the last of its marks was locked.
      ngay: script.decision === null ? lastDay(markings) : null,
    },
  };
}

function reasonOf(formula: string, decided: string | null): string {
  return decided === null ? bare(formula) : `${bare(formula)}. Lý do: ${bare(decided)}`;
}

function lastDay(markings: readonly StoredMarking[]) {
  const times = markings.flatMap(({ turn, lockedAt }) => (isRemarking(turn) || lockedAt === null ? [] : [+lockedAt]));
  return times.length === 0 ? null : hanoiDay(new Date(Math.max(...times)));
}

/** How far apart two marks are; null where one of them is missing. */
export function distance(a: Mark | null, b: Mark | null): Mark | null {
  return a === null || b === null ? null : differenceOf(a, b);
}
