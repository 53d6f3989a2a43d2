import type { ApprovalRequired } from '../../src/application/approval/request';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { CommandName, InputOf, Person, World } from '../support/world';

let world: World;
let second: Person;
beforeEach(async () => {
  world = await openWorld();
  const { outsider } = world.people;
  second = { ...outsider, viewer: { ...outsider.viewer, isAdministrator: true } };
  await setPassword(outsider, world.people.candidate1, world.people.candidate6);
}, 60_000);
afterEach(() => world.close());
jest.setTimeout(60_000);

const of = ({ id }: Person) => ({ accountId: id });
const stored = async ({ id }: Person) => (await world.readers.accounts.find(id))!;
const isAdministrator = async (person: Person) => (await stored(person)).isAdministrator;

async function setPassword(...people: readonly Person[]): Promise<void> {
  for (const { id } of people) {
    await world.store.models.accounts.updateOne({ _id: id }, { $set: { passwordHash: 'x' } });
  }
}

async function ask<N extends CommandName>(name: N, who: Person, input: InputOf<N>) {
  const result = await world.run(name, who, input);
  const value = result.ok ? (result.value as object) : {};
  if (!('approvalRequired' in value)) throw new Error(`${name} did not wait: ${JSON.stringify(result)}`);
  return (value as ApprovalRequired).approvalRequired;
}

describe('a second administrator', () => {
  test('is named by the only one alone, and the log says that nobody agreed', async () => {
    const { admin, outsider } = world.people;
    await world.run('grantAdministrator', admin, of(outsider));
    expect(await isAdministrator(outsider)).toBe(true);
    expect((await world.entries('system')).at(-1)).toMatchObject({
      action: 'grantAdministrator',
      actorId: admin.id,
      subjectId: outsider.id,
      before: { isAdministrator: false },
      after: { isAdministrator: true, approvedBy: 'NOBODY' },
    });
    const page = await world.queriesAs(admin).systemAudit({ first: 1 });
    expect(page.edges[0]?.node.sentence).toBe(
      `Quản trị hệ thống ${admin.name} giao quyền quản trị hệ thống cho tài khoản của ${outsider.name}.`,
    );
  });

  test('is named by administrators only', async () => {
    const { chair, outsider } = world.people;
    for (const who of [chair, outsider, null]) await expectDenied(world, 'grantAdministrator', who, of(outsider));
    await expectDenied(world, 'grantAdministrator', world.people.admin, { accountId: 'acc_000000000000000000000000' });
  });

  test('is somebody who can sign in: not one still invited, not one whose account is closed, not one twice', async () => {
    const { admin, outsider, candidate1, candidate2 } = world.people;
    expect(await refusals(world, 'grantAdministrator', admin, of(candidate2))).toEqual(['INVALID_VALUE accountId']);
    await world.must('disableAccount', admin, of(candidate1));
    expect(await refusals(world, 'grantAdministrator', admin, of(candidate1))).toEqual(['INVALID_VALUE accountId']);
    expect(await refusals(world, 'grantAdministrator', admin, of(admin))).toEqual(['ALREADY_DECIDED accountId']);
    await world.must('grantAdministrator', admin, of(outsider));
  });

  test('holds no place in a round that is not over, be it a seat or an application', async () => {
    const exam = await world.round().at('CONCLUDED');
    const { admin, panelist1, candidate1, candidate6 } = world.people;
    await setPassword(panelist1);
    expect(await refusals(world, 'grantAdministrator', admin, of(panelist1))).toEqual([
      'FORBIDDEN_COMBINATION accountId',
    ]);
    expect(await refusals(world, 'grantAdministrator', admin, of(candidate1))).toEqual([
      'FORBIDDEN_COMBINATION accountId',
    ]);
    const round = (await exam.load()) as unknown as Record<string, unknown>;
    expect(round['resultRelease'] ?? null).toBeNull();
    await world.store.models.rounds.updateOne({ _id: exam.id }, { $set: { resultRelease: { on: '2026-12-30' } } });
    await world.run('grantAdministrator', admin, of(panelist1));
    expect(await isAdministrator(panelist1)).toBe(true);
    expect(await isAdministrator(candidate6)).toBe(false);
  });
});

describe('with two administrators', () => {
  beforeEach(async () => {
    await world.must('grantAdministrator', world.people.admin, of(world.people.outsider));
  });

  test('a third is made by both, and the log names both', async () => {
    const { admin, candidate6 } = world.people;
    const request = await ask('grantAdministrator', admin, of(candidate6));
    expect(await isAdministrator(candidate6)).toBe(false);
    expect(await refusals(world, 'approveAct', admin, request)).toEqual(['SECOND_PERSON_REQUIRED requestId']);
    await expectDenied(world, 'approveAct', world.people.chair, request);
    await world.must('approveAct', second, request);
    expect(await isAdministrator(candidate6)).toBe(true);
    expect((await world.entries('system')).slice(-2)).toMatchObject([
      { action: 'requestApproval', actorId: admin.id },
      { action: 'grantAdministrator', actorId: admin.id, after: { approvedBy: second.id } },
    ]);
  });

  test('a request is shown to both and to nobody else, as an act on the whole system', async () => {
    const { admin, chair, candidate6 } = world.people;
    const { requestId } = await ask('grantAdministrator', admin, of(candidate6));
    const seenBy = async (who: Person) => {
      const { edges } = await world.queriesAs(who).pendingEverywhere({}, world.clock.now());
      return edges.map(({ node }) => [node.id, node.roundId, node.roundTitle, node.isMine, node.mayDecide]);
    };
    expect(await seenBy(admin)).toEqual([[requestId, null, 'Toàn hệ thống', true, false]]);
    expect(await seenBy(second)).toEqual([[requestId, null, 'Toàn hệ thống', false, true]]);
    for (const other of [chair, candidate6]) expect(await seenBy(other)).toEqual([]);
  });

  test('a request can be declined, or taken back, and is then over', async () => {
    const { admin, chair, candidate6 } = world.people;
    for (const who of [second, admin]) {
      const request = await ask('grantAdministrator', admin, of(candidate6));
      await expectDenied(world, 'rejectAct', chair, { requestId: request.requestId });
      await world.must('rejectAct', who, { requestId: request.requestId });
      expect(await refusals(world, 'approveAct', second, request)).toEqual(['ALREADY_DECIDED requestId']);
    }
    expect(await isAdministrator(candidate6)).toBe(false);
  });

  test('one loses the right when both agree, the one that loses it too; never by their own request', async () => {
    const { admin, outsider } = world.people;
    expect(await refusals(world, 'revokeAdministrator', admin, of(admin))).toEqual(['INVALID_VALUE accountId']);
    expect(await refusals(world, 'revokeAdministrator', admin, of(world.people.chair))).toEqual([
      'ALREADY_DECIDED accountId',
    ]);
    const request = await ask('revokeAdministrator', admin, of(outsider));
    await world.must('approveAct', second, request);
    expect(await isAdministrator(outsider)).toBe(false);
    expect((await world.entries('system')).at(-1)).toMatchObject({
      action: 'revokeAdministrator',
      after: { isAdministrator: false, approvedBy: second.id },
    });
  });

  test('a request of one who has lost the right meanwhile is not done', async () => {
    const { admin, candidate6 } = world.people;
    const request = await ask('grantAdministrator', second, of(candidate6));
    await world.must('disableAccount', admin, of(second));
    await expectDenied(world, 'approveAct', admin, request);
    expect(await isAdministrator(candidate6)).toBe(false);
  });

  test('the last who can sign in is neither closed out nor reset nor stripped, even by one who was let in a moment ago', async () => {
    const { admin } = world.people;
    await world.must('disableAccount', admin, of(second));
    for (const [name, input] of [
      ['disableAccount', of(admin)],
      ['resetAccount', { ...of(admin), clearTotp: true }],
      ['revokeAdministrator', of(admin)],
    ] as const) {
      expect(await refusals(world, name, second, input)).toEqual(['LAST_ADMINISTRATOR accountId']);
    }
  });

  test('each is told how many can sign in, and others are not', async () => {
    const { admin, chair } = world.people;
    const told = async (who: Person) => (await world.queriesAs(who).viewer())?.administrators();
    expect([await told(admin), await told(second), await told(chair)]).toEqual([2, 2, null]);
    await world.must('disableAccount', admin, of(second));
    expect(await told(admin)).toBe(1);
  });
});
