import { shortCode } from '../../src/application/canonical';
import { underSeal } from '../../src/application/scoring/reveal';
import { createMarkSeal } from '../../src/application/sealing/mark-seal';
import { hashIn, receiptLines, receiptView } from '../../src/application/sealing/receipt';
import { sealStand, sealWarning } from '../../src/application/sealing/seal-stand';
import { markedOn, markingUnderSeal, numberedMarks, openedMarking } from '../../src/application/written/reveal-marks';
import { mark } from '../../src/domain/marks';
import type { SheetMarks } from '../../src/domain/scoring/score-sheet';
import type { StoredMarking } from '../../src/persistence/ports';

/** What is said of marks that lie under seal, and what their giver keeps of them (trust.md 3.4.11). */
const seal = createMarkSeal(Buffer.alloc(32, 7));
const stranger = createMarkSeal(Buffer.alloc(32, 8));
let drawn = 0;
const secret = (): string => Buffer.alloc(32, (drawn += 1)).toString('base64url');
const at = { roundId: 'rnd_1', version: 2, lockedAt: new Date('2026-11-17T08:00:00Z'), state: 'LOCKED' } as const;

const given = (value: number): StoredMarking => {
  const about = { id: 'mkg_1', scriptId: 'scr_1', code: 'AAAA-BBBB', turn: 1, markerId: 'acc_1' } as const;
  return { ...at, ...about, mark: mark(value) };
};
const locked = (value: number) => markingUnderSeal(seal, given(value), secret);
const sheet = { ...at, id: 'scs_1', applicationId: 'app_1', memberId: 'acc_1', order: 1, marks: { a: mark(5) } };

describe('marks by number', () => {
  test('are the mark of the whole, then the questions; nothing where there is none', () => {
    expect(numberedMarks({ mark: mark(700) })).toEqual({ 0: 700 });
    expect(numberedMarks({ mark: mark(700), questionMarks: [mark(300), mark(400)] })).toEqual({
      0: 700,
      1: 300,
      2: 400,
    });
    expect(numberedMarks({ mark: null, questionMarks: [mark(300)] })).toBeNull();
  });

  test('are bound to their script, those given again to the marking alone (BR-53)', () => {
    expect(markedOn({ ...given(5), id: 'mkg_3', turn: 3 })).toEqual({
      round: 'rnd_1',
      session: 'mkg_3',
      candidate: 'scr_1',
    });
    expect(markedOn({ ...given(5), id: 'mkg_4', turn: 4 })).toEqual({
      round: 'rnd_1',
      session: 'mkg_4',
      candidate: 'mkg_4',
    });
  });
});

describe('what lies under seal in a store', () => {
  const holding = (...markings: readonly StoredMarking[]) => ({
    sheets: { underSeal: () => Promise.resolve([underSeal(seal, sheet, secret)]) },
    markings: { underSeal: () => Promise.resolve(markings) },
  });
  const standOf = (readers: object, keyId: string) => sealStand(readers as Parameters<typeof sealStand>[0], keyId);

  test('is counted, what another key sealed by itself', async () => {
    const foreign = markingUnderSeal(stranger, given(5), secret);
    expect(await standOf(holding(locked(5), foreign), seal.keyId)).toEqual({ sealed: 3, foreign: 1 });
    expect(await standOf(holding(locked(5), foreign), stranger.keyId)).toEqual({ sealed: 3, foreign: 2 });
  });

  test('warns whoever keeps the machine only when something would not open', () => {
    expect(sealWarning({ sealed: 3, foreign: 0 })).toBeNull();
    expect(sealWarning({ sealed: 3, foreign: 1 })).toMatch(/^1 trong 3 phiếu chấm .* sealing-key .* bản cất riêng\.$/);
  });
});

describe('a receipt', () => {
  const open = openedMarking(seal, locked(7_000))!;
  const named = (marks: SheetMarks) => [['Câu 1', mark(775)] as const, ['Toàn bài', marks['0']!] as const];
  const handed = {
    given: markedOn(open),
    commitment: open.commitment,
    marks: numberedMarks(open),
    named,
    isRevealed: false,
  };
  const entryOf = (hash: string) => Promise.resolve(hash === open.commitment!.hash ? 12 : null);

  test('states what binds, where the log has it, and whether it opens once it is known', async () => {
    const { hash, nonce } = open.commitment!;
    const view = await receiptView({ ...handed, entryOf });
    expect(view).toMatchObject({
      code: shortCode(hash),
      commitment: hash,
      nonce,
      entry: 12,
      isRevealed: false,
      opens: null,
    });
    expect(view!.code).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    expect(await receiptView({ ...handed, isRevealed: true, entryOf })).toMatchObject({
      isRevealed: true,
      opens: true,
    });
    const false1 = await receiptView({ ...handed, marks: { 0: mark(7_001) }, isRevealed: true, entryOf });
    expect(false1).toMatchObject({ opens: false });
  });

  test('writes the marks out, and has in its QR what it takes to check it later, and no mark', async () => {
    const view = (await receiptView({ ...handed, entryOf }))!;
    expect(view.words).toEqual(['Câu 1: 7,75 (bảy phẩy bảy mươi lăm điểm)', 'Toàn bài: 70,00 (bảy mươi điểm)']);
    const { hash, nonce } = open.commitment!;
    expect(receiptLines(view)).toBe(`tuyen/score/v1\nban-ghi 12\n${hash}\n${nonce!}`);
    expect(receiptLines({ ...view, entry: null })).toContain('\nban-ghi -\n');
  });

  test('is none where nothing binds, nothing was opened, or nothing can be read', async () => {
    for (const commitment of [null, undefined, locked(5).commitment]) {
      expect(await receiptView({ ...handed, commitment, entryOf })).toBeNull();
    }
    expect(await receiptView({ ...handed, marks: null, entryOf })).toBeNull();
  });

  test('finds a commitment in the fields of an entry, and none in anything else', () => {
    expect(hashIn({ commitment: { hash: 'abc' } })).toBe('abc');
    for (const fields of [null, undefined, 'text', 5, {}, { commitment: null }, { commitment: 'x' }]) {
      expect(hashIn(fields)).toBeUndefined();
    }
  });
});
