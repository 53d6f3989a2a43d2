import {
  openedSheet,
  earlierFacts,
  isSealing,
  revealed,
  revealEvents,
  underSeal,
} from '../../src/application/scoring/reveal';
import { createMarkSeal } from '../../src/application/sealing/mark-seal';
import { sealsOf } from '../../src/application/sealing/sealed-marks';
import {
  markingUnderSeal,
  marksRevealed,
  marksRevealedEvent,
  openedMarking,
  struckFacts,
} from '../../src/application/written/reveal-marks';
import { mark } from '../../src/domain/marks';
import type { Turn } from '../../src/domain/written/written';
import type { StoredMarking } from '../../src/persistence/ports';
import type { StoredSheet } from '../../src/persistence/scoring-ports';

/** When marks come out from under their seals, and when not: the decisions alone, without a store (trust.md 3.4.12). */
const seal = createMarkSeal(Buffer.alloc(32, 7));
const stranger = createMarkSeal(Buffer.alloc(32, 8));
let drawn = 0;
const secret = (): string => Buffer.alloc(32, (drawn += 1)).toString('base64url');
const AT = new Date('2026-11-17T08:00:00Z');

function marking(turn: Turn, changes: Partial<StoredMarking> = {}): StoredMarking {
  const about = { id: `mkg_${String(turn)}`, roundId: 'rnd_1', scriptId: 'scr_1', code: 'AAAA-BBBB', turn };
  const given = { markerId: `acc_${String(turn)}`, state: 'OPEN', mark: null, version: 2, lockedAt: null } as const;
  return { ...about, ...given, ...changes };
}
const locked = (turn: Turn, value: number, changes: Partial<StoredMarking> = {}) =>
  markingUnderSeal(seal, marking(turn, { state: 'LOCKED', mark: mark(value), lockedAt: AT, ...changes }), secret);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();

function sheet(member: number, changes: Partial<StoredSheet> = {}): StoredSheet {
  const about = { id: `scs_${String(member)}`, roundId: 'rnd_1', applicationId: 'app_1', order: member };
  const given = { memberId: `acc_${String(member)}`, state: 'OPEN', marks: null, version: 2, lockedAt: null } as const;
  return { ...about, ...given, ...changes };
}
const closed = (member: number, value: number, changes: Partial<StoredSheet> = {}) =>
  underSeal(
    seal,
    sheet(member, { state: 'LOCKED', marks: { noi_dung: mark(value) }, lockedAt: AT, ...changes }),
    secret,
  );
const excluded = { postId: 'pst_1', by: 'acc_9', at: AT, reason: 'Vắng' };

describe('putting marks under seal', () => {
  test('leaves nothing to be read, and the same comes out again with its nonce', () => {
    const open = marking(1, { state: 'LOCKED', mark: mark(7_137), lockedAt: AT });
    const sealed = markingUnderSeal(seal, open, secret);
    expect(sealed).toEqual({ ...open, mark: null, commitment: sealed.commitment });
    expect(sealed.commitment).toMatchObject({ memberId: 'acc_1', nonce: null, sealed: expect.any(String) as string });
    const read = openedMarking(seal, sealed)!;
    expect(read).toEqual({
      ...open,
      commitment: { ...sealed.commitment, sealed: null, nonce: read.commitment!.nonce },
    });
    expect(read.commitment!.nonce).toMatch(/^[\w-]{43}$/);
  });

  test('keeps the order of more than nine questions, and knows a script whose questions are not marked', () => {
    const questionMarks = Array.from({ length: 12 }, (_none, at) => mark(at + 1));
    const sealed = locked(1, 78, { questionMarks });
    expect(sealed).toMatchObject({ mark: null, questionMarks: null });
    expect(openedMarking(seal, sealed)).toMatchObject({ mark: 78, questionMarks });
    expect(openedMarking(seal, locked(1, 78))).not.toHaveProperty('questionMarks');
    expect(locked(1, 78)).not.toHaveProperty('questionMarks');
  });

  test('does nothing where there are no marks, and nothing twice', () => {
    const open = marking(1);
    expect(markingUnderSeal(seal, open, secret)).toBe(open);
    expect(openedMarking(seal, open)).toEqual(open);
    const plain = marking(1, { commitment: null, mark: mark(5) });
    expect(openedMarking(seal, plain)).toEqual(plain);
    const read = openedMarking(seal, locked(1, 5))!;
    expect(openedMarking(seal, read)).toEqual(read);
  });

  test('opens with its own key only, for whom it was put there', () => {
    const sealed = locked(1, 5);
    expect(openedMarking(stranger, sealed)).toBeNull();
    expect(openedMarking(seal, { ...sealed, scriptId: 'scr_2' })).toBeNull();
    expect(openedMarking(seal, { ...sealed, commitment: { ...sealed.commitment!, memberId: 'acc_2' } })).toBeNull();
  });
});

describe('marks that were struck out', () => {
  const { commitment } = locked(1, 600);
  const struck = { mark: null, commitment: commitment!, lockedAt: AT, version: 2, by: 'acc_1', at: AT, reason: 'Sai' };
  const again = locked(1, 650, { earlier: [struck] });

  test('are opened with those that stand, or neither is', () => {
    const read = openedMarking(seal, again)!;
    expect(read.mark).toBe(650);
    expect(read.earlier).toMatchObject([{ mark: 600, commitment: { sealed: null, hash: commitment!.hash } }]);
    const spoiled = { ...struck, commitment: { ...commitment!, hash: 'a'.repeat(64) } };
    expect(openedMarking(seal, { ...again, earlier: [spoiled] })).toBeNull();
    expect(openedMarking(seal, locked(1, 5))).not.toHaveProperty('earlier');
    expect(openedMarking(seal, locked(1, 5, { earlier: [] }))?.earlier).toEqual([]);
  });

  test('count among the seals of their record', () => {
    expect(sealsOf(again)).toEqual([again.commitment!.sealed, commitment!.sealed]);
    expect(sealsOf(openedMarking(seal, again)!)).toEqual([]);
    expect(sealsOf(marking(1))).toEqual([]);
    expect(sealsOf(marking(1, { commitment: null, earlier: null }))).toEqual([]);
  });

  test('are told in the log with what bound them, those of before there were seals as they were', () => {
    const read = openedMarking(seal, again)!;
    expect(struckFacts(read)).toEqual([{ marks: { 0: 600 }, commitment: read.earlier![0]!.commitment }]);
    const { commitment: _none, ...plain } = { ...struck, mark: mark(5) };
    expect(struckFacts({ earlier: [plain] })).toEqual([{ 0: 5 }]);
    expect(struckFacts({ earlier: null })).toEqual([]);
    expect(struckFacts({})).toEqual([]);
  });
});

describe('what locking a marking makes known', () => {
  const first = locked(1, 7_000);
  const second = locked(2, 7_200);

  test('is nothing while the other of two is open, typed, or not given to anybody', () => {
    for (const every of [[marking(2)], [marking(2, { state: 'ENTERED' })], []]) {
      const known = marksRevealed(seal, [first], every);
      expect(known.opened).toEqual([]);
      expect(known.saved).toEqual([first]);
      expect(known.lost.size).toBe(0);
    }
  });

  test('is both when the second is in, at once, the other in the version it had', () => {
    const known = marksRevealed(seal, [second], [first, marking(2)]);
    expect(known.opened).toMatchObject([
      { id: 'mkg_2', mark: 7_200, version: 2 },
      { id: 'mkg_1', mark: 7_000, version: 2 },
    ]);
    expect(known.saved).toEqual([known.opened[0]]);
    expect(known.lost.size).toBe(0);
  });

  test('leaves what is known already as it is', () => {
    const known = marksRevealed(seal, [second], [openedMarking(seal, first)!, marking(2)]);
    expect(idsOf(known.opened)).toEqual(['mkg_2']);
  });

  test('is told apart by stages: a third stands alone, two mark again, and the last of those stands alone', () => {
    expect(idsOf(marksRevealed(seal, [locked(3, 7)], [first, marking(2)]).opened)).toEqual(['mkg_3']);
    expect(idsOf(marksRevealed(seal, [locked(4, 7)], [first, second]).opened)).toEqual(['mkg_1', 'mkg_2']);
    expect(idsOf(marksRevealed(seal, [locked(5, 7)], [locked(4, 7)]).opened)).toEqual(['mkg_4', 'mkg_5']);
    expect(idsOf(marksRevealed(seal, [locked(6, 7)], [marking(4), marking(5)]).opened)).toEqual(['mkg_6']);
  });

  test('is of each script by itself', () => {
    const other = { scriptId: 'scr_2' };
    const every = [second, marking(2, { id: 'mkg_9', ...other })];
    const known = marksRevealed(seal, [first, locked(1, 5, { id: 'mkg_8', ...other })], every);
    expect(idsOf(known.opened)).toEqual(['mkg_1', 'mkg_2']);
    expect(idsOf(known.saved)).toEqual(['mkg_1', 'mkg_8']);
  });

  test('names the script of which one does not open', () => {
    const spoiled = { ...first, commitment: { ...first.commitment!, hash: 'b'.repeat(64) } };
    const known = marksRevealed(seal, [second], [spoiled, marking(2)]);
    expect([...known.lost]).toEqual(['scr_1']);
    expect(idsOf(known.opened)).toEqual(['mkg_2']);
  });
});

describe('the event that makes written marks known', () => {
  test('holds every mark with its nonce, its questions and what was struck out; none where nothing was opened', () => {
    expect(marksRevealedEvent([])).toEqual([]);
    const struck = locked(1, 600).commitment!;
    const about = { lockedAt: AT, version: 2, by: 'acc_1', at: AT, reason: 'Sai' };
    const one = locked(1, 700, {
      questionMarks: [mark(300), mark(400)],
      earlier: [{ mark: null, commitment: struck, ...about }],
    });
    const [event, ...more] = marksRevealedEvent([openedMarking(seal, one)!, openedMarking(seal, locked(2, 5))!]);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ action: 'revealWrittenMarks', record: { subjectId: 'rnd_1', before: null } });
    const { after } = event!.record;
    expect(after['mkg_1']).toMatchObject({
      mark: 700,
      questionMarks: [300, 400],
      commitment: { sealed: null },
      earlier: [{ marks: { 0: 600 }, commitment: { hash: struck.hash } }],
    });
    expect(Object.keys(after['mkg_2'] as object)).toEqual(['mark', 'commitment']);
    const [plain] = marksRevealedEvent([marking(1, { mark: mark(5) })]);
    expect(plain!.record.after['mkg_1']).toEqual({ mark: 5, commitment: null });
  });
});

describe('what locking a sheet of the panel makes known', () => {
  test('signed ballots alone are sealed', () => {
    expect((['SIGNED', 'SECRET', 'PUBLIC'] as const).map((ballot) => isSealing({ ballot }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('a sheet opens with its key, for the candidate and the member it was sealed for', () => {
    const sealed = closed(1, 5_000);
    expect(sealed).toEqual({ ...sheet(1), state: 'LOCKED', lockedAt: AT, commitment: sealed.commitment });
    expect(sealed.commitment).toMatchObject({ memberId: 'acc_1', nonce: null });
    expect(openedSheet(seal, sealed)).toMatchObject({ id: 'scs_1', version: 2, marks: { noi_dung: 5_000 } });
    expect(openedSheet(seal, { ...sealed, applicationId: 'app_2' })).toBeNull();
    expect(openedSheet(stranger, sealed)).toBeNull();
  });

  test('is nothing while one that counts is awaited', () => {
    const own = closed(1, 5_000);
    for (const every of [
      [sheet(1), sheet(2)],
      [sheet(1), sheet(2, { state: 'ENTERED' }), closed(3, 5)],
    ]) {
      expect(revealed(seal, [own], every)).toEqual({ ok: true, value: { saved: [own], opened: [] } });
    }
  });

  test('is all of them when the last is in, those left out among them; the others in a new version', () => {
    const own = closed(2, 5_000);
    const out = closed(3, 4_000, { excluded });
    const known = revealed(seal, [own], [closed(1, 6_000), sheet(2), out]);
    if (!known.ok) throw new Error('refused');
    expect(known.value.opened.map(({ id, marks }) => [id, marks])).toEqual([
      ['scs_2', { noi_dung: 5_000 }],
      ['scs_1', { noi_dung: 6_000 }],
      ['scs_3', { noi_dung: 4_000 }],
    ]);
    expect(known.value.saved.map(({ id, version }) => [id, version])).toEqual([
      ['scs_2', 2],
      ['scs_1', 3],
      ['scs_3', 3],
    ]);
    expect(known.value.saved[0]).toMatchObject({ marks: { noi_dung: 5_000 }, commitment: { sealed: null } });
  });

  test('does not wait for a member who was left out, and is nothing where nobody counts', () => {
    const waiting = sheet(3, { excluded });
    const known = revealed(seal, [closed(1, 5)], [sheet(1), waiting]);
    expect(known).toMatchObject({ ok: true, value: { opened: [{ id: 'scs_1' }] } });
    const left = closed(1, 5, { excluded });
    expect(revealed(seal, [left], [])).toEqual({ ok: true, value: { saved: [left], opened: [] } });
  });

  test('touches none that was never sealed, and refuses the act when one does not open', () => {
    const plain = sheet(1, { state: 'LOCKED', marks: { noi_dung: mark(5) } });
    const own = closed(2, 5);
    expect(revealed(seal, [own], [plain])).toMatchObject({ ok: true, value: { opened: [{ id: 'scs_2' }] } });
    expect(revealed(stranger, [own], [plain])).toEqual({
      ok: false,
      errors: [{ code: 'SEALED_MARKS_LOST', path: ['applicationId'] }],
    });
  });

  test('is told of each candidate by itself, with what the sheets held before', () => {
    const { commitment } = closed(1, 600);
    const before = { marks: null, commitment: commitment!, lockedAt: AT, version: 2 };
    const earlier = [{ ...before, reopenedBy: 'acc_9', reopenedAt: AT, reason: 'Sai' }];
    const one = openedSheet(seal, closed(1, 700, { earlier }))!;
    const two = openedSheet(seal, closed(2, 5, { applicationId: 'app_2' }))!;
    const events = revealEvents([one, two, openedSheet(seal, closed(3, 5))!]);
    expect(events.map(({ action, record }) => [action, record.subjectId, record.before])).toEqual([
      ['revealScoreSheets', 'app_1', null],
      ['revealScoreSheets', 'app_2', null],
    ]);
    expect(Object.keys(events[0]!.record.after)).toEqual(['scs_1', 'scs_3']);
    expect(events[0]!.record.after['scs_1']).toEqual({
      marks: { noi_dung: 700 },
      commitment: one.commitment,
      earlier: earlierFacts(one),
    });
    expect(events[1]!.record.after).toEqual({ scs_2: { marks: { noi_dung: 5 }, commitment: two.commitment } });
    const [plain] = revealEvents([sheet(1, { marks: { noi_dung: mark(5) } })]);
    expect(plain!.record.after).toEqual({ scs_1: { marks: { noi_dung: 5 }, commitment: null } });
  });
});
