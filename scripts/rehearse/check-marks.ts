/** Marks: nobody has marks who may not have them, and nobody who sat lacks one. */
import { formatMark, sum } from '../../src/domain/marks';
import { onlyOnce, placed, type Context, type Placed } from './context';
import { checkQuestions } from './check-questions';
import { child } from './faults';
import { capital, type Draft } from './readers';
import type { FileSheet } from './round-file';
import { standings, type Standing, type Standings } from './standing';

/** Faults of the written marks, the rubric, the sheets and the decisions. */
export function checkMarks(context: Context): void {
  const all = standings(context);
  checkRubric(context);
  checkQuestions(context);
  checkBarred(context, all);
  checkWrittenComplete(context, all);
  checkSheets(context);
  checkSheetsComplete(context, all);
}

function checkRubric({ draft, faults }: Context): void {
  const rubric = draft.defence?.rubric;
  if (rubric === undefined) return;
  for (const { item, pointer } of placed(rubric, '/defence/rubric')) {
    if (item.key === undefined || /^[A-Za-z]/.test(item.key)) continue;
    faults.add(
      child(pointer, 'key'),
      `Khóa của tiêu chí ("key") phải bắt đầu bằng một chữ cái; không thể là "${item.key}".`,
    );
  }
  const maxima = rubric.flatMap((criterion) => (criterion?.maximum === undefined ? [] : [criterion.maximum]));
  if (maxima.length < rubric.length || maxima.length === 0) return;
  const total = formatMark(sum(maxima));
  if (total !== '100.00') {
    faults.add(
      '/defence/rubric',
      `Điểm tối đa của các tiêu chí phải cộng lại bằng đúng 100.00; hiện cộng lại là ${total} (BR-41).`,
    );
  }
}

/** Marks of someone who has none by rule 8 of the format: ineligible, withdrawn, absent. */
function checkBarred(context: Context, all: Standings): void {
  const { written, defence } = context.draft;
  const barred = (
    list: readonly Placed<{ readonly candidate?: string | undefined }>[],
    part: BarredPart,
    of?: string,
  ): void => {
    for (const { item, pointer } of list) {
      const why = item.candidate === undefined ? null : (all.get(item.candidate)?.[part] ?? null);
      if (why === null) continue;
      const what = of ?? (part === 'noWritten' ? 'điểm thi viết' : 'điểm bảo vệ đề án');
      context.faults.add(
        child(pointer, 'candidate'),
        `Người dự tuyển "${item.candidate ?? ''}" ${why} nên không thể có ${what}.`,
      );
    }
  };
  barred(placed(written?.marks, '/written/marks'), 'noWritten');
  barred(placed(written?.violations, '/written/violations'), 'noWritten', 'vi phạm nội quy thi viết');
  barred(placed(written?.appeals, '/written/appeals'), 'noWritten');
  barred(placed(defence?.sheets, '/defence/sheets'), 'noDefence');
  barred(placed(defence?.decisions, '/defence/decisions'), 'noDefence');
}

type BarredPart = keyof Pick<Standing, 'noWritten' | 'noDefence'>;

function checkWrittenComplete({ draft, faults }: Context, all: Standings): void {
  const marks = draft.written?.marks;
  if (marks === undefined || marks.some((entry) => entry?.candidate === undefined)) return;
  const marked = new Set(marks.map((entry) => entry?.candidate));
  for (const [key, standing] of all) {
    if (!standing.sat || marked.has(key)) continue;
    faults.add(
      '/written/marks',
      `Thiếu điểm thi viết của người dự tuyển "${key}", người đủ điều kiện và không vắng thi.`,
    );
  }
}

function checkSheets(context: Context): void {
  const { draft, faults } = context;
  const members = draft.bodies?.panel?.members;
  const panel = members === undefined || members.includes(undefined) ? null : new Set(members);
  const sheets = placed(draft.defence?.sheets, '/defence/sheets');
  for (const sheet of sheets) {
    const { member } = sheet.item;
    if (member !== undefined && panel !== null && !panel.has(member)) {
      const sentence = `"${member}" không phải là thành viên ban chấm đề án ("bodies.panel.members") nên không có phiếu chấm.`;
      faults.add(child(sheet.pointer, 'member'), sentence);
    }
    checkSheetMarks(context, sheet);
  }
  const pairs = sheets.map(({ item, pointer }) => {
    const known = item.candidate !== undefined && item.member !== undefined;
    return { key: known ? pairOf(item.candidate, item.member) : undefined, pointer };
  });
  onlyOnce(context, pairs, (pair, first) => {
    const [candidate, member] = pair.split(' ');
    return `Thành viên "${member}" đã chấm người dự tuyển "${candidate}" ở ${first}; mỗi người chỉ một phiếu.`;
  });
}

/** Keys hold no spaces, so a pair of keys is one word pair. */
function pairOf(candidate: string, member: string): string {
  return `${candidate} ${member}`;
}

function checkSheetMarks({ criteria, faults }: Context, { item, pointer }: Placed<Draft<FileSheet>>): void {
  if (item.marks === undefined || criteria === null) return;
  const here = child(pointer, 'marks');
  for (const [key, given] of item.marks) {
    const criterion = criteria.get(key);
    if (criterion === undefined) {
      faults.add(child(here, key), `Không có tiêu chí nào tên "${key}" ("defence.rubric").`);
    } else if (given !== undefined && criterion.maximum !== undefined && given > criterion.maximum) {
      const sentence = `điểm tiêu chí "${key}" là ${formatMark(given)}, vượt mức tối đa ${formatMark(criterion.maximum)}.`;
      faults.add(child(here, key), capital(sentence));
    }
  }
  for (const key of criteria.keys()) {
    if (!item.marks.has(key)) faults.add(child(here, key), `Thiếu điểm tiêu chí "${key}" trong phiếu chấm này.`);
  }
}

function checkSheetsComplete({ draft, faults }: Context, all: Standings): void {
  const { sheets } = draft.defence ?? {};
  const members = draft.bodies?.panel?.members ?? [];
  if (sheets === undefined || sheets.some((one) => one?.candidate === undefined || one.member === undefined)) return;
  const given = new Set(sheets.map((one) => pairOf(one?.candidate ?? '', one?.member ?? '')));
  for (const [candidate, standing] of all) {
    if (!standing.defends) continue;
    for (const member of new Set(members)) {
      if (member === undefined || given.has(pairOf(candidate, member))) continue;
      const sentence = `Thiếu phiếu chấm của thành viên "${member}" cho người dự tuyển "${candidate}", người có mặt tại buổi bảo vệ.`;
      faults.add('/defence/sheets', sentence);
    }
  }
}
