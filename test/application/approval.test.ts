import type { ApprovalRequired } from '../../src/application/approval/request';
import { localDate as day } from '../../src/domain/calendar';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { CommandName, InputOf, Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
jest.setTimeout(60_000);

async function ask<N extends CommandName>(name: N, who: Person, input: InputOf<N>) {
  const result = await world.run(name, who, input);
  const value = result.ok ? (result.value as object) : {};
  if (!('approvalRequired' in value)) throw new Error(`${name} did not wait: ${JSON.stringify(result)}`);
  return (value as ApprovalRequired).approvalRequired;
}
const askToCompile = async (exam: Exam) => ask('compileWritten', world.people.chair, await exam.step());
const stateOf = async (exam: Exam) => (await exam.load()).state;

describe('a two-person act', () => {
  test('is only asked for by the first person, and done once the second agrees, in the name of the first', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    expect(await stateOf(exam)).toBe('WRITTEN');
    await world.must('approveAct', world.people.codingHead, request);
    expect(await stateOf(exam)).toBe('DEFENCE');
    const [asked, done] = (await world.entries(exam.id)).slice(-2);
    expect(asked).toMatchObject({ action: 'requestApproval', actorId: world.people.chair.id });
    expect(done).toMatchObject({
      action: 'compileWritten',
      actorId: world.people.chair.id,
      after: { approvedBy: world.people.codingHead.id, approvalId: request.requestId },
    });
  });

  test('is agreed to by nobody but the second person: not by the first, not by others who serve', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const { chair, secretary, admin, markingHead, supervisor, outsider } = world.people;
    expect(await refusals(world, 'approveAct', chair, request)).toEqual(['SECOND_PERSON_REQUIRED requestId']);
    for (const person of [secretary, admin, markingHead, supervisor, outsider, null]) {
      await expectDenied(world, 'approveAct', person, request);
    }
    await expectDenied(world, 'approveAct', chair, { ...request, requestId: 'apv_000000000000000000000000' });
  });

  test('is refused when the payload agreed to is not the one asked for', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const other = { ...request, payloadHash: 'f'.repeat(64) };
    expect(await refusals(world, 'approveAct', world.people.codingHead, other)).toEqual([
      'APPROVAL_MISMATCH payloadHash',
    ]);
    await world.store.models.approvals.updateOne(
      { _id: request.requestId },
      { $set: { input: { ...(await exam.step()), expectedVersion: 1 } } },
    );
    expect(await refusals(world, 'approveAct', world.people.codingHead, request)).toEqual([
      'APPROVAL_MISMATCH requestId',
    ]);
  });

  test('runs out after 24 hours', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const { codingHead } = world.people;
    const queries = world.queriesAs(codingHead);
    const pending = async () =>
      (await queries.pendingApprovals((await queries.access(exam.id))!, {}, world.clock.now())).edges.length;
    expect(await pending()).toBe(1);
    world.clock.moveTo('2026-11-18', 10);
    expect(await pending()).toBe(0);
    expect(await refusals(world, 'approveAct', codingHead, request)).toEqual(['APPROVAL_EXPIRED requestId']);
    expect((await queries.approval(request.requestId, world.clock.now()))?.state).toBe('EXPIRED');
    expect(await stateOf(exam)).toBe('WRITTEN');
  });

  test('agreed to twice has one effect, and a repeated agreement the same answer', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const key = `agreement-${exam.id}`;
    const first = await world.run('approveAct', world.people.codingHead, request, key);
    const entries = (await world.entries(exam.id)).length;
    expect(await world.run('approveAct', world.people.codingHead, request, key)).toEqual(first);
    expect(await refusals(world, 'approveAct', world.people.codingHead, request)).toEqual([
      'ALREADY_DECIDED requestId',
    ]);
    expect((await world.entries(exam.id)).length).toBe(entries);
  });

  test('agreed to by two at the same moment has one effect', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const twin = await world.twin();
    const both = await Promise.all([
      world.run('approveAct', world.people.codingHead, request),
      twin.run('approveAct', world.people.codingHead, request),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const done = (await world.entries(exam.id)).filter(({ action }) => action === 'compileWritten');
    expect(done).toHaveLength(1);
  });

  test('is checked anew when the second person agrees: what has changed since refuses it', async () => {
    const exam = await world.round().at('OPENED');
    const first = await askToCompile(exam);
    const second = await askToCompile(exam);
    await world.must('approveAct', world.people.codingHead, first);
    expect(await refusals(world, 'approveAct', world.people.codingHead, second)).toEqual([
      'INVALID_STATE requestId',
      'STALE_VERSION requestId',
    ]);
  });

  test('is not done for a first person who has lost their place meanwhile', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const { chair, candidate1, codingHead } = world.people;
    const relation = { applicationId: exam.applicationIds[0]!, personId: chair.id, relation: 'SIBLING' as const };
    await world.must('declareRelation', candidate1, relation);
    await expectDenied(world, 'approveAct', codingHead, request);
  });

  test('can be declined, or taken back, and is then over', async () => {
    const exam = await world.round().at('OPENED');
    const { chair, codingHead, outsider } = world.people;
    const declined = await askToCompile(exam);
    await expectDenied(world, 'rejectAct', outsider, { requestId: declined.requestId });
    await world.must('rejectAct', codingHead, { requestId: declined.requestId });
    const taken = await askToCompile(exam);
    await world.must('rejectAct', chair, { requestId: taken.requestId });
    for (const request of [declined, taken]) {
      expect(await refusals(world, 'approveAct', codingHead, request)).toEqual(['ALREADY_DECIDED requestId']);
    }
  });

  test('is seen by whoever asked and whoever may agree, and by nobody else', async () => {
    const exam = await world.round().at('OPENED');
    const request = await askToCompile(exam);
    const { chair, codingHead, secretary, admin, markingHead } = world.people;
    const seen = async (person: Person) =>
      (await world.queriesAs(person).approval(request.requestId, world.clock.now()))?.payload ?? null;
    expect(await seen(chair)).toBe(await seen(codingHead));
    expect(JSON.parse((await seen(chair)) ?? 'null')).toEqual(await exam.step());
    for (const person of [secretary, admin, markingHead]) expect(await seen(person)).toBeNull();
  });

  test('refused by its rules is refused at once, and nobody is asked', async () => {
    const exam = await world.round().at('ALLOCATED');
    expect(await refusals(world, 'compileWritten', world.people.chair, await exam.step())).toEqual([
      'MARKS_INCOMPLETE roundId',
    ]);
  });
});

describe('the acts of two persons', () => {
  test('open the blind map with the secretary where no Ban phách was set up', async () => {
    const exam = await world.round({ bodies: ['MARKING', 'PANEL', 'SUPERVISION'] }).at('OPENED');
    const request = await askToCompile(exam);
    await world.must('approveAct', world.people.secretary, request);
    expect(await stateOf(exam)).toBe('DEFENCE');
  });

  test('establish the result with the secretary, meeting times and all', async () => {
    const exam = await world.round().at('SCORED');
    const { chair, secretary, codingHead } = world.people;
    const startedAt = new Date('2026-12-03T07:00:00Z');
    const request = await ask('establishResult', chair, { ...(await exam.step()), startedAt, place: 'Phòng họp A' });
    await expectDenied(world, 'approveAct', codingHead, request);
    await world.must('approveAct', secretary, request);
    const stored = await world.readers.results.ofRound(exam.id);
    expect(stored?.meeting).toMatchObject({ startedAt, place: 'Phòng họp A' });
  });

  test('grant places in Council and supervision with a second administrator once there is one', async () => {
    const { admin, supervisor, outsider } = world.people;
    const exam = await world.round({ bodies: [] }).at('DRAFT');
    expect((await world.entries(exam.id)).at(-1)).toMatchObject({
      action: 'appointBody',
      after: { approvedBy: 'NOBODY' },
    });
    const { accounts } = world.store.models;
    await accounts.updateOne({ _id: outsider.id }, { $set: { isAdministrator: true, passwordHash: 'x' } });
    const second: Person = { ...outsider, viewer: { ...outsider.viewer, isAdministrator: true } };
    const decision = { number: '9/QĐ-UBND', date: day('2026-09-18'), signer: 'Chủ tịch UBND' };
    const seats = [{ personId: supervisor.id, seat: 'HEAD' as const }];
    const input = { roundId: exam.id, kind: 'SUPERVISION' as const, decision, seats };
    const request = await ask('appointBody', admin, input);
    expect(await refusals(world, 'approveAct', admin, request)).toEqual(['SECOND_PERSON_REQUIRED requestId']);
    await expectDenied(world, 'approveAct', world.people.chair, request);
    await world.must('approveAct', second, request);
    const body = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'SUPERVISION');
    expect(body?.decision).toEqual(decision);
  });
});
