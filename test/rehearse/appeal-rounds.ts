import { formatMark, mark } from '../../src/domain/marks';
import { m } from '../domain/support';
import { smallRound, smallRoundWith, valueAt, type Json } from './small-round';

/** One candidate of the table: marks, breaches, appeal, whether they defend, and the line that must come out. */
export type Row = readonly [
  marks: readonly [Json, Json] | null,
  violations: readonly string[],
  appeal: Readonly<Record<string, Json>> | null,
  defends: boolean,
  line: string,
];

const filed = '2026-11-02';
/** The Chair's decision after the dialogue. */
export const decided = (mark: string) => ({ mark, reason: 'Sau đối thoại giữa hai Trưởng ban' });

/** A round with a candidate for each row; the panel is one person who gives everybody 80, the first of the list 90. */
export function roundOf(rows: readonly Row[], more: Readonly<Record<string, Json | undefined>> = {}): string {
  const people = valueAt(smallRound(), '/people') as Json[];
  const base = (valueAt(smallRound(), '/candidates/0') ?? {}) as Record<string, Json>;
  const keyed = rows.map((row, index) => ({ key: `c${index + 1}`, row }));
  return smallRoundWith({
    '/people': [
      ...people,
      ...['pk1', 'pk2', 'pk3'].map((key) => ({ key, name: `Lâm Văn ${key.toUpperCase()}`, position: 'Chuyên viên' })),
    ],
    '/bodies/appeal': { head: 'pk1', members: ['pk2', 'pk3'] },
    '/bodies/panel/members': ['gk1'],
    '/candidates': keyed.map(({ key }, index) => ({
      ...base,
      key,
      name: `Ngô Thị Hương ${String.fromCharCode(65 + index)}`,
    })),
    '/written/marks': keyed.flatMap(({ key, row: [marks] }) =>
      marks === null ? [] : [{ candidate: key, first: marks[0], second: marks[1] }],
    ),
    '/written/violations': keyed.flatMap(({ key, row: [, forms] }) =>
      forms.map((form) => ({ candidate: key, form, act: 'Trao đổi bài trong phòng thi' })),
    ),
    '/written/appeals': keyed.flatMap(({ key, row: [, , appeal] }) =>
      appeal === null ? [] : [{ candidate: key, filed, ...appeal }],
    ),
    '/defence/sheets': keyed.flatMap(({ key, row: [, , , defends] }, index) =>
      defends ? [{ candidate: key, member: 'gk1', marks: { xd: '20', tb: '40', tl: index === 0 ? '30' : '20' } }] : [],
    ),
    ...more,
  });
}

/** Every breach and every outcome of an appeal, one candidate for each. */
export const SETTLED: readonly Row[] = [
  [['70', '72'], [], null, true, '71.00 MEAN 90.00 90.00 1 WINNER'],
  [['73.50', '73.50'], ['REPRIMAND'], null, true, '55.13 MEAN 80.00 80.00 6 NOT_SELECTED'],
  [['73.50', '73.50'], ['REPRIMAND', 'WARNING'], null, false, '36.75 MEAN - - - BELOW_MINIMUM'],
  [null, ['SUSPENSION'], null, false, '- VOID - - - SUSPENDED'],
  [['80', '80'], ['WARNING', 'ANNULMENT'], null, false, '- VOID - - - ANNULLED'],
  [['48', '48'], [], { remarks: ['52', '52'] }, true, '52.00 APPEAL 80.00 80.00 7 NOT_SELECTED'],
  [['52', '52'], [], { remarks: ['49.99', '49.99'] }, false, '49.99 APPEAL - - - BELOW_MINIMUM'],
  [['62', '62'], [], { remarks: ['60', '62', '65'] }, true, '62.33 APPEAL 80.00 80.00 5 NOT_SELECTED'],
  [['64.50', '64.50'], [], { remarks: ['67', '68', '68'] }, true, '68.00 APPEAL 80.00 80.00 2 NOT_SELECTED'],
  [
    ['62', '62'],
    [],
    { remarks: ['68', '68'], decision: decided('66.00') },
    true,
    '66.00 APPEAL 80.00 80.00 3 NOT_SELECTED',
  ],
  [['80', '80'], ['REPRIMAND'], { remarks: ['84', '84'] }, true, '63.00 APPEAL 80.00 80.00 4 NOT_SELECTED'],
];

/** The same marks, each given to two questions of 40 and 60 points: their sums, and so every outcome, stay the same. */
export function byQuestion(rows: readonly Row[]): readonly Row[] {
  const spread = (given: Json): Json => {
    const total = m(given as string);
    const first = mark(Math.floor(total * 0.4));
    return [first, mark(total - first)].map((part) => formatMark(part));
  };
  return rows.map(([marks, forms, appeal, ...rest]) => {
    const remarks = (appeal?.['remarks'] ?? []) as readonly Json[];
    const given = marks === null ? null : ([spread(marks[0]), spread(marks[1])] as const);
    return [given, forms, appeal === null ? null : { ...appeal, remarks: remarks.map(spread) }, ...rest];
  });
}
