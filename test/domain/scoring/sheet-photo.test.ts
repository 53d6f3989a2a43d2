import { checkSheetPhoto } from '../../../src/domain/scoring/sheet-photo';

const PAPER = { entry: 'PAPER_DOUBLE_ENTRY', ballot: 'SIGNED' } as const;

test('a photograph belongs to a signed paper sheet that is not locked yet (BR-46, BR-47)', () => {
  const codes = (...given: Parameters<typeof checkSheetPhoto>) => checkSheetPhoto(...given).map(({ code }) => code);
  for (const state of ['OPEN', 'ENTERED'] as const) expect(codes({ state }, PAPER)).toEqual([]);
  expect(codes({ state: 'LOCKED' }, PAPER)).toEqual(['ALREADY_LOCKED']);
  expect(codes({ state: 'OPEN' }, { ...PAPER, entry: 'DIRECT' })).toEqual(['ENTRY_MODE']);
  expect(codes({ state: 'OPEN' }, { ...PAPER, ballot: 'SECRET' })).toEqual(['BALLOT_MODE']);
});
