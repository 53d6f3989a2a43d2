import { mark } from '../../src/domain/marks';
import { deedOf } from '../../src/application/audit/sentences/sentences';
import { readShare, sealMap, shareText, unsealMap } from '../../src/application/written/map-seal';
import { expectDenied, refusals } from '../support/expecting';
import { opening, pairsOf, sharesOf } from '../support/sealed-map';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  // Candidate 1: so far apart that a third marker is called.
  exam = await world.round({ written: (one, turn) => (one === 1 && turn === 2 ? 5_000 : 8_000) }).at('ALLOCATED');
}, 60_000);
afterAll(() => world.close());

describe('shares on paper', () => {
  const share = Buffer.alloc(32, 0xa7);

  test('are read back in any case and spacing, and known for another’s, another round’s or mistyped', () => {
    const text = shareText('rnd_1', 'CODING', share);
    expect(text).toMatch(/^([A-Z2-9]{4}-){13}[A-Z2-9]{4}$/);
    expect(readShare('rnd_1', 'CODING', ` ${text.toLowerCase().replaceAll('-', ' ')} `)).toEqual(share);
    expect(readShare('rnd_1', 'SUPERVISION', text)).toBeNull();
    expect(readShare('rnd_2', 'CODING', text)).toBeNull();
    expect(readShare('rnd_1', 'CODING', `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`)).toBeNull();
    expect(readShare('rnd_1', 'CODING', 'không phải')).toBeNull();
  });

  test('open their own map only, together, and only as it was sealed', () => {
    const keys = { CODING: share, SUPERVISION: Buffer.alloc(32, 0x11) };
    const pairs = [{ id: 'scr_b', roundId: 'rnd_1', applicationId: 'app_1', salt: 's' }];
    const sealed = sealMap('rnd_1', pairs, { ...keys, nonce: Buffer.alloc(12, 3) });
    expect(unsealMap('rnd_1', sealed, keys)).toEqual(pairs);
    expect(unsealMap('rnd_2', sealed, keys)).toBeNull();
    expect(unsealMap('rnd_1', sealed, { ...keys, SUPERVISION: share })).toBeNull();
    expect(unsealMap('rnd_1', `${sealed.slice(0, -3)}AAA`, keys)).toBeNull();
  });
});

describe('the sealed map', () => {
  test('leaves nothing in the store that joins a script to a candidate (BR-29)', async () => {
    const pairs = await pairsOf(exam);
    expect(pairs).toHaveLength(3);
    const codes = new Map((await world.readers.scripts.ofRound(exam.id)).map(({ id, code }) => [id, code]));
    const rows = Object.values(await world.dump()).flat();
    const blind = pairs.flatMap(({ id }) => [id, codes.get(id)!]);
    const named = (await world.readers.applications.ofRound(exam.id)).flatMap(
      ({ id, candidateId, candidateNumber }) => [id, candidateId, `"${candidateNumber!}"`],
    );
    const holding = (words: readonly string[]) => rows.filter((row) => words.some((word) => row.includes(word)));
    expect(holding(blind).length).toBeGreaterThan(0);
    const both = holding(blind).filter((row) => named.some((word) => row.includes(word)));
    expect(both).toEqual([]);
    expect(await world.readers.blindMap.ofRound(exam.id)).toEqual([]);
  });

  test('has its shares in no store and no log', async () => {
    const shares = Object.values(sharesOf(exam.id)).flatMap((text) => [text, text.replaceAll('-', '')]);
    const rows = Object.values(await world.dump()).flat();
    expect(rows.filter((row) => shares.some((share) => row.includes(share)))).toEqual([]);
  });

  test('shows a request that comes again neither codes nor shares', async () => {
    const other = await world.round().withCandidates(2).at('WRITTEN');
    const key = 'lam-phach-mot-lan-thoi';
    const asked = () => world.run('codeScripts', world.people.codingHead, { roundId: other.id }, key);
    const first = await asked();
    expect(first).toMatchObject({ ok: true, value: { shares: { CODING: expect.any(String) as string } } });
    expect(await asked()).toEqual({ ok: true, value: { roundId: other.id, codes: null, shares: null } });
  });

  test('is made anew when its papers were lost, as long as no marker has a script; what was before is void', async () => {
    const other = await world.round().withCandidates(2).at('WRITTEN');
    const { codingHead, markingHead } = world.people;
    const made = async (again: boolean) => {
      const { codes, shares } = await world.must('codeScripts', codingHead, { roundId: other.id, again });
      return { codes: codes!.map(({ code }) => code), shares: shares! };
    };
    const first = await made(false);
    expect(await refusals(world, 'codeScripts', codingHead, { roundId: other.id })).toEqual([
      'ALREADY_DECIDED roundId',
    ]);
    const second = await made(true);
    const stored = (await world.readers.scripts.ofRound(other.id)).map(({ code }) => code);
    expect(stored).toEqual([...second.codes].sort());
    expect(stored.filter((code) => first.codes.includes(code))).toEqual([]);
    const { sealed } = (await world.readers.sealedMaps.find(other.id))!;
    const keys = (shares: typeof first.shares) => ({
      CODING: readShare(other.id, 'CODING', shares.CODING)!,
      SUPERVISION: readShare(other.id, 'SUPERVISION', shares.SUPERVISION)!,
    });
    expect(unsealMap(other.id, sealed, keys(first.shares))).toBeNull();
    expect(unsealMap(other.id, sealed, keys(second.shares))).toHaveLength(2);
    const entry = (await world.entries(other.id)).at(-1)!;
    const said = deedOf({ entry, subject: '' });
    expect(said).toBe('đánh số phách lại 2 bài thi, hủy số phách đã đánh trước đó');
    expect((entry.before as { scripts: [string, string][] }).scripts.map(([, code]) => code).sort()).toEqual(
      [...first.codes].sort(),
    );
    await world.must('allocateMarkers', markingHead, { roundId: other.id });
    expect(await refusals(world, 'codeScripts', codingHead, { roundId: other.id, again: true })).toEqual([
      'ALREADY_DECIDED roundId',
    ]);
  });

  test('is opened by nobody before every mark given out is locked, that of a third marker included', async () => {
    const { chair, markingHead } = world.people;
    expect(await refusals(world, 'openBlindMap', chair, await opening(exam))).toEqual(['MARKS_INCOMPLETE roundId']);
    await exam.goTo('MARKED');
    expect(await refusals(world, 'compileWritten', chair, await exam.step())).toEqual(['INVALID_VALUE roundId']);
    await world.must('callThirdMarker', markingHead, { scriptId: await exam.scriptOf(1), expectedVersion: 1 });
    expect(await refusals(world, 'openBlindMap', chair, await opening(exam))).toEqual(['MARKS_INCOMPLETE roundId']);
    const third = (await exam.markingsOf(1)).find(({ turn }) => turn === 3)!;
    await world.must('submitWrittenMarks', exam.markerOf(third), {
      roundId: exam.id,
      marks: [{ markingId: third.id, expectedVersion: 1, mark: mark(8_000) }],
    });
  });

  test('is not opened by who made it, by a wrong share, or without a witness', async () => {
    const { codingHead, secretary, markingHead, chair } = world.people;
    const right = await opening(exam);
    for (const who of [codingHead, secretary, markingHead]) await expectDenied(world, 'openBlindMap', who, right);
    const swapped = { ...right, codingShare: right.supervisionShare, supervisionShare: right.codingShare };
    expect(await refusals(world, 'openBlindMap', chair, swapped)).toEqual([
      'INVALID_VALUE codingShare',
      'INVALID_VALUE supervisionShare',
    ]);
    for (const witnessId of [chair.id, markingHead.id]) {
      expect(await refusals(world, 'openBlindMap', chair, { ...right, witnessId })).toEqual([
        'INVALID_VALUE witnessId',
      ]);
    }
  });

  test('is opened once, and the log then holds who watched and a digest of the marks as they stood', async () => {
    const pairs = await pairsOf(exam);
    const right = await opening(exam);
    await exam.goTo('OPENED');
    expect(await world.readers.blindMap.ofRound(exam.id)).toHaveLength(pairs.length);
    expect(await pairsOf(exam)).toEqual(expect.arrayContaining([...pairs]));
    expect((await world.entries(exam.id)).at(-1)).toMatchObject({
      action: 'openBlindMap',
      after: { opened: 3, witnessId: right.witnessId, summary: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
    expect(await refusals(world, 'openBlindMap', world.people.chair, await opening(exam))).toEqual([
      'ALREADY_DECIDED roundId',
    ]);
    await exam.goTo('DEFENCE');
  });
});
