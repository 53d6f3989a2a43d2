/** A tiny valid round file for tests, and a way to change one place of it by its JSON pointer. */

/** Any JSON value, open to changes. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const PEOPLE: readonly (readonly [key: string, name: string, position: string])[] = [
  ['ct', 'Nguyễn Hữu Thành', 'Giám đốc Sở'],
  ['tk', 'Trần Thu Hà', 'Chánh Văn phòng Sở'],
  ['gk1', 'Lê Quang Minh', 'Phó Giám đốc Sở'],
  ['gk2', 'Phạm Thị Lan', 'Phó Giám đốc Sở'],
  ['gk3', 'Vũ Đình Khôi', 'Trưởng phòng Tổ chức cán bộ'],
  ['ph1', 'Đỗ Thị Ngân', 'Phó Chánh Văn phòng Sở'],
  ['cm1', 'Hoàng Văn Phú', 'Trưởng phòng Pháp chế'],
  ['cm2', 'Bùi Thị Yến', 'Chuyên viên chính'],
  ['cm3', 'Đặng Tiến Dũng', 'Chuyên viên chính'],
];

const CANDIDATES: readonly (readonly [key: string, name: string, birthDate: string, sex: string])[] = [
  ['c1', 'Ngô Thị Mai Hương', '1985-05-12', 'F'],
  ['c2', 'Trịnh Công Vinh', '1982-11-03', 'M'],
  ['c3', 'Đinh Văn Toàn', '1988-02-29', 'M'],
];

/** Totals of gk1, gk2, gk3 as sub-marks; c3 stays below the gate and has none. */
const SHEETS: readonly (readonly [candidate: string, member: string, xd: string, tb: string, tl: string])[] = [
  ['c1', 'gk1', '15.00', '33.00', '35.50'],
  ['c1', 'gk2', '16.00', '34.00', '33.00'],
  ['c1', 'gk3', '15.50', '32.50', '34.83'],
  ['c2', 'gk1', '14.00', '30.00', '31.00'],
  ['c2', 'gk2', '14.50', '31.00', '32.50'],
  ['c2', 'gk3', '13.00', '30.00', '30.00'],
];

/**
 * One post, three candidates, three panel members, both phases, DIRECT entry. By hand: c1 written 74.50 (mean), defence
 * (83.50 + 83.00 + 82.83) / 3 = 83.11, the winner; c2 written 61.00 (head), defence (75.00 + 78.00 + 73.00) / 3 = 75.33;
 * c3 written 45.00 (third marker), below the gate. A fresh value each time: change it freely.
 */
export function smallRound(): { [key: string]: Json } {
  return {
    format: 'thi-tuyen/round@1',
    agency: { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', abbreviation: 'SNV', place: 'Hà Nội' },
    regulation: {
      document: { number: '10/QC-SNV', date: '2026-08-20', issuer: 'Giám đốc Sở Nội vụ' },
      entry: 'DIRECT',
    },
    round: {
      code: '2026-01',
      title: 'Kỳ thi tuyển chức danh lãnh đạo cấp phòng năm 2026',
      noticeDate: '2026-09-01',
      opens: '2026-09-03',
      closes: '2026-10-02',
      writtenDate: '2026-10-24',
      defenceDate: '2026-11-20',
    },
    posts: [{ key: 'tp', title: 'Trưởng phòng Kế hoạch - Tài chính', unit: 'Sở Nội vụ', quota: 1 }],
    people: PEOPLE.map(([key, name, position]) => ({ key, name, position })),
    bodies: {
      council: {
        chair: 'ct',
        secretary: 'tk',
        members: ['gk1', 'gk2', 'gk3'],
        decision: { number: '120/QĐ-SNV', date: '2026-09-05' },
      },
      coding: { head: 'ph1', members: [] },
      marking: { head: 'cm1', members: ['cm2', 'cm3'] },
      panel: { head: 'ct', members: ['gk1', 'gk2', 'gk3'] },
    },
    candidates: CANDIDATES.map(([key, name, birthDate, sex]) => ({
      key,
      post: 'tp',
      name,
      birthDate,
      sex,
      unit: 'Sở Nội vụ',
      title: 'Phó Trưởng phòng',
      route: 'VOLUNTARY',
      submitted: '2026-09-10',
      eligible: true,
    })),
    written: {
      marks: [
        { candidate: 'c1', first: '72.00', second: '77.00' },
        {
          candidate: 'c2',
          first: '58.00',
          second: '64.00',
          decision: { mark: '61.00', by: 'HEAD', reason: 'Hai người chấm đã trao đổi và giữ nguyên điểm' },
        },
        { candidate: 'c3', first: '45.00', second: '55.00', third: '45.00' },
      ],
    },
    defence: {
      rubric: [
        { key: 'xd', title: 'Xây dựng đề án', maximum: '20' },
        { key: 'tb', title: 'Trình bày', maximum: '40' },
        { key: 'tl', title: 'Trả lời chất vấn', maximum: '40' },
      ],
      sheets: SHEETS.map(([candidate, member, xd, tb, tl]) => ({ candidate, member, marks: { xd, tb, tl } })),
    },
  };
}

/** Sets the place a pointer names, `undefined` removes it; `-` as the last step appends to a list (RFC 6902). */
export function put(root: Json, pointer: string, value: Json | undefined): void {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  const parent = steps.reduce<Json | undefined>(stepInto, root);
  if (last === undefined || parent === null || typeof parent !== 'object') throw new Error(`no place ${pointer}`);
  if (Array.isArray(parent)) {
    const index = last === '-' ? parent.length : Number(last);
    parent.splice(index, 1, ...(value === undefined ? [] : [value]));
  } else if (value === undefined) {
    Reflect.deleteProperty(parent, last);
  } else {
    parent[last] = value;
  }
}

/** The value a pointer names. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  return stepsOf(pointer).reduce<Json | undefined>(stepInto, root);
}

/** The small round with one or more places changed, as the text of a file. */
export function smallRoundWith(changes: Readonly<Record<string, Json | undefined>>): string {
  const round = smallRound();
  for (const [pointer, value] of Object.entries(changes)) put(round, pointer, value);
  return JSON.stringify(round, null, 2);
}

function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function stepInto(value: Json | undefined, step: string): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return Array.isArray(value) ? value[Number(step)] : value[step];
}
