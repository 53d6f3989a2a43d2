import { BadInput, IdempotencyMismatch } from '../../src/application/viewer';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { newApplication, newRound, sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const KEY = 'cung-mot-khoa-gui-lai';

describe('a key of a request', () => {
  test('gives the same answer to the same request, and one effect', async () => {
    const input = newRound();
    const first = await world.run('createRound', world.people.admin, input, KEY);
    const after = await world.dump();
    expect(await world.run('createRound', world.people.admin, input, KEY)).toEqual(first);
    expect(await world.dump()).toEqual(after);
  });

  test('is refused for other arguments and for another act', async () => {
    const before = await world.dump();
    const { admin } = world.people;
    await expect(world.run('createRound', admin, newRound(), KEY)).rejects.toBeInstanceOf(IdempotencyMismatch);
    const other = { people: [{ username: 'nguoi-moi', displayName: 'Người Mới' }] };
    await expect(world.run('inviteAccounts', admin, other, KEY)).rejects.toBeInstanceOf(IdempotencyMismatch);
    expect(await world.dump()).toEqual(before);
  });

  test('is one person’s: the same key of somebody else is another key', async () => {
    const exam = await world.round().at('REGISTRATION');
    const shared = 'khoa-cua-hai-nguoi-khac-nhau';
    const one = await world.run(
      'submitApplication',
      world.people.candidate1,
      newApplication(exam, 'candidate1'),
      shared,
    );
    const two = await world.run(
      'submitApplication',
      world.people.candidate2,
      newApplication(exam, 'candidate2'),
      shared,
    );
    expect(one.ok && two.ok).toBe(true);
    expect(one).not.toEqual(two);
  });

  test('is not used up by a refusal', async () => {
    const spoilt = { ...newRound(), title: '' };
    const key = 'khoa-cua-mot-lan-bi-tu-choi';
    expect((await world.run('createRound', world.people.admin, spoilt, key)).ok).toBe(false);
    expect((await world.run('createRound', world.people.admin, newRound(), key)).ok).toBe(true);
  });

  test.each([['', 'ngan', 'có dấu và khoảng trắng 123', 'x'.repeat(256)]].flat())('%p is no key', async (key) => {
    const before = await world.dump();
    await expect(world.run('createRound', world.people.admin, newRound(), key)).rejects.toBeInstanceOf(BadInput);
    expect(await world.dump()).toEqual(before);
  });

  test('ten requests at once with one key have one effect and one answer', async () => {
    const input = newRound();
    const twin = await world.twin();
    const key = 'muoi-yeu-cau-cung-luc-mot-khoa';
    const before = (await world.entries('system')).length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? world : twin).run('createRound', world.people.admin, input, key),
      ),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    expect(await world.entries('system')).toHaveLength(before + 1);
  });
});

describe('two at once, in two processes', () => {
  let exam: Exam;
  let twin: World;
  beforeAll(async () => {
    exam = await world
      .round({ regulation: { phases: ['DEFENCE'] } })
      .withCandidates(2)
      .atScoring();
    twin = await world.twin();
  }, 60_000);

  test('one sheet is submitted once: the other learns that it is stale', async () => {
    const { panelist1 } = world.people;
    const sheet = (total: number) => ({
      applicationId: exam.applicationIds[0]!,
      expectedVersion: 1,
      marks: sheetMarks(total),
    });
    const answers = await Promise.all([
      world.run('submitScoreSheet', panelist1, sheet(8_000)),
      twin.run('submitScoreSheet', panelist1, sheet(7_000)),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const lost = answers.find(({ ok }) => !ok);
    expect(lost?.ok === false && lost.errors.map(({ code }) => code)).toContain('STALE_VERSION');
    expect(await exam.sheetOf(0, panelist1)).toMatchObject({ version: 2 });
  });

  test('different sheets at once are all kept, and the chain has no gap', async () => {
    const { panelist1, panelist2, panelist3 } = world.people;
    const before = (await world.entries(exam.id)).length;
    const open = [
      [1, panelist1],
      [0, panelist2],
      [1, panelist2],
      [0, panelist3],
      [1, panelist3],
    ] as const;
    const answers = await Promise.all(
      open.map(([candidate, member], index) =>
        (index % 2 === 0 ? world : twin).run('submitScoreSheet', member, {
          applicationId: exam.applicationIds[candidate]!,
          expectedVersion: 1,
          marks: sheetMarks(8_000),
        }),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const entries = await world.entries(exam.id);
    // Five sheets, and the opening of the marks of two candidates.
    expect(entries.filter(({ action }) => action === 'revealScoreSheets')).toHaveLength(2);
    expect(entries.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: before + 7 }, (_, index) => index + 1),
    );
  });

  test('one person applies once, however many requests arrive together', async () => {
    const open = await world.round().at('REGISTRATION');
    const input = newApplication(open, 'candidate1');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? world : twin).run('submitApplication', world.people.candidate1, input),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = answers.flatMap((one) => (one.ok ? [] : one.errors.map(({ code }) => code)));
    expect(new Set(codes)).toEqual(new Set(['ALREADY_REGISTERED']));
    expect(await world.readers.applications.ofRound(open.id)).toHaveLength(1);
  });

  test('a round makes one step, not two', async () => {
    const draft = await world.round().at('READY');
    world.clock.moveTo('2026-10-01');
    const step = await draft.step();
    const { chair } = world.people;
    const answers = await Promise.all([
      world.run('openRegistration', chair, step),
      twin.run('openRegistration', chair, step),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await draft.load()).toMatchObject({ state: 'REGISTRATION', version: step.expectedVersion + 1 });
  });
});

test('a denied and a refused request leave nothing behind, not even a remembered key', async () => {
  const exam = await world.round().at('DRAFT');
  await expectDenied(world, 'openRegistration', world.people.outsider, await exam.step());
  await expectDenied(world, 'openRegistration', null, await exam.step());
  expect(await refusals(world, 'openRegistration', world.people.chair, await exam.step())).not.toEqual([]);
});
