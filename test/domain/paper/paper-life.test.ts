import {
  changesBetween,
  checkStep,
  formatProofCode,
  NEW_LIFE,
  PAPER_STATE_LABEL,
  readProofCode,
} from '../../../src/domain/paper/paper-life';
import type { PaperState } from '../../../src/domain/paper/paper-life';

const STATES = Object.keys(PAPER_STATE_LABEL) as readonly PaperState[];
const codes = (from: PaperState, to: PaperState, more: object = {}) =>
  checkStep(
    { ...NEW_LIFE, version: 3, state: from, ...more },
    { to, expectedVersion: 3, isCurrent: true, ...more },
  ).map(({ code }) => code);

it('goes from draft to signing to signed to published, one at a time, and back only before anybody has signed', () => {
  const ways = STATES.flatMap((from) =>
    STATES.filter((to) => codes(from, to).length === 0).map((to) => `${from} ${to}`),
  );
  expect(ways.sort()).toEqual(['DRAFTED IN_SIGNING', 'IN_SIGNING DRAFTED', 'IN_SIGNING SIGNED', 'SIGNED PUBLISHED']);
});

it('signs and publishes nothing whose data have changed, or that has a successor (BR-59)', () => {
  expect(codes('SIGNED', 'PUBLISHED', { isCurrent: false })).toEqual(['PAPER_SUPERSEDED']);
  expect(codes('IN_SIGNING', 'SIGNED', { supersededBy: 'pap_1' })).toEqual(['PAPER_SUPERSEDED']);
});

it('says every reason at once', () => {
  expect(codes('PUBLISHED', 'SIGNED', { expectedVersion: 2, isCurrent: false })).toEqual([
    'STALE_VERSION',
    'INVALID_STATE',
    'PAPER_SUPERSEDED',
  ]);
});

it('lists what a new edition changed, fact by fact, and counts what is too much to list', () => {
  const before = { ten: 'A', diem: 8_000, thi_sinh: [{ ho_ten: 'B' }], chung: null };
  const after = { ten: 'A', diem: 8_100, thi_sinh: [{ ho_ten: 'C' }, { ho_ten: 'D' }], chung: 'x' };
  expect(changesBetween(before, after)).toEqual([
    'diem: 8000 → 8100',
    'thi_sinh[1].ho_ten: B → C',
    'thi_sinh[2]: (trống) → (có)',
    'chung: (trống) → x',
  ]);
  expect(changesBetween(before, before)).toEqual([]);
  const many = changesBetween(
    Array.from({ length: 50 }, () => 0),
    Array.from({ length: 50 }, () => 1),
  );
  expect([many.length, many.at(-1)]).toEqual([41, 'và 10 thay đổi khác']);
});

it.each([
  ['1234 5678 9012 3456', '1234567890123456'],
  ['1234-5678-9012-3456', '1234567890123456'],
  ['123456789012345', null],
  ['12345678901234567', null],
  ['１２３４５６７８９０１２３４５６', null],
  ['<script>', null],
])('reads the typed code %j', (typed, read) => expect(readProofCode(typed)).toBe(read));

it('prints a code in groups of four', () => expect(formatProofCode('1234567890123456')).toBe('1234 5678 9012 3456'));
