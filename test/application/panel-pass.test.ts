import { createDoor } from '../../src/application/account/door';
import type { Door } from '../../src/application/account/door';
import { createGuessGuard } from '../../src/application/account/guess-guard';
import { passCodes } from '../../src/application/account/panel-pass-codes';
import { createPasswordHasher } from '../../src/application/account/password';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import { createSessions, openSession, personOf } from '../../src/application/account/sessions';
import type { Sessions, Visitor } from '../../src/application/account/sessions';
import { hashSessionToken } from '../../src/application/account/session-token';
import { createTotpVault } from '../../src/application/account/totp';
import { ok } from '../../src/domain/result';
import { graphqlOn } from '../graphql/product';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

const ORIGIN = { requestId: 'r', address: '10.0.0.7', device: 'Chrome, Android' };

let world: World;
let exam: Exam;
let door: Door;
let sessions: Sessions;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('SCORING');
  const { unitOfWork, pepper, clock } = world;
  const parts = { unitOfWork, clock: clock.now, securityLog: NO_SECURITY_LOG };
  const guard = createGuessGuard({ ...parts, salt: 's' });
  const hasher = createPasswordHasher({ pepper, cost: 4 });
  door = createDoor({ ...parts, pepper, hasher, guard, vault: createTotpVault(pepper) });
  sessions = createSessions(parts);
}, 60_000);
afterAll(() => world.close());

async function issued(member: Person) {
  const { passId } = await world.must('issuePanelPass', world.people.secretary, {
    roundId: exam.id,
    memberId: member.id,
  });
  return { passId, ...passCodes(world.pepper, passId) };
}
async function entered(member: Person) {
  const pass = await issued(member);
  const result = await door.enterByPass(pass, ORIGIN);
  if (!result.ok) throw new Error('not let in');
  return { pass, token: result.value.token };
}
const visitorOf = (token: string): Promise<Visitor | null> => sessions.find(hashSessionToken(token));
async function atDevice(token: string, who: Person): Promise<Person> {
  const visitor = await visitorOf(token);
  return { ...who, viewer: visitor!.viewer! };
}
const states = async (who: Person) => {
  const queries = world.queriesAs(who);
  const access = await queries.access(exam.id);
  return (await queries.panelPasses(access!, world.clock.now())).map(({ memberId, state }) => [memberId, state]);
};

describe('a pass of a panel member (BR-47)', () => {
  test('is issued by the secretary alone, for a member who scores; the store knows neither code nor PIN', async () => {
    const { chair, panelHead, panelist1, panelist2, secretary, candidate1, outsider } = world.people;
    const wanted = { roundId: exam.id, memberId: panelist1.id };
    for (const who of [chair, panelHead, panelist1, candidate1, null]) {
      await expectDenied(world, 'issuePanelPass', who, wanted);
    }
    for (const memberId of [outsider.id, panelHead.id, 'acc_none']) {
      const refused = await refusals(world, 'issuePanelPass', secretary, { ...wanted, memberId });
      expect(refused).toEqual(['NOT_A_PANEL_MEMBER memberId']);
    }
    const { code, pin, passId } = await issued(panelist2);
    expect([code, pin]).toEqual([
      expect.stringMatching(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/),
      expect.stringMatching(/^\d{6}$/),
    ]);
    const dump = JSON.stringify(await world.dump());
    expect(dump).toContain(passId);
    for (const secret of [code, code.replaceAll('-', ''), pin]) expect(dump).not.toContain(`"${secret}"`);
    const log = await world.queriesAs(secretary).auditEntries((await world.queriesAs(secretary).access(exam.id))!, {
      first: 100,
    });
    expect(log.edges.map(({ node }) => node.sentence).join('\n')).toContain('cấp mã vào phiên chấm trên thiết bị cho');
  });

  test('opens one session by code and PIN, once; five wrong PINs lock it', async () => {
    const { panelist1, secretary, panelHead } = world.people;
    const { code, pin } = await issued(panelist1);
    const wrong = pin === '000000' ? '111111' : '000000';
    expect(await door.enterByPass({ code, pin: wrong }, ORIGIN)).toMatchObject({
      errors: [{ code: 'PIN_WRONG', left: 4 }],
    });
    const typed = { code: ` ${code.toUpperCase().replaceAll('-', ' ')}`, pin: `${pin.slice(0, 3)} ${pin.slice(3)}` };
    expect(await door.enterByPass(typed, ORIGIN)).toMatchObject({ ok: true });
    expect(await door.enterByPass({ code, pin }, ORIGIN)).toMatchObject({ errors: [{ code: 'PASS_VOID' }] });
    expect(await door.enterByPass({ code: 'aaaa-bbbb', pin }, ORIGIN)).toMatchObject({
      errors: [{ code: 'PASS_VOID' }],
    });
    for (const who of [secretary, panelHead]) expect(await states(who)).toContainEqual([panelist1.id, 'OPEN']);
    expect(await states(panelist1)).toEqual([]);

    const next = await issued(panelist1);
    const again = next.pin === '000000' ? '111111' : '000000';
    // From elsewhere each time: the guard against guessing would make one address wait.
    for (let at = 0; at < 5; at += 1) {
      await world.unitOfWork.run(async ({ guesses }) => {
        await guesses.removeForgotten(new Date('2030-01-01'));
        return ok(null);
      });
      await door.enterByPass({ code: next.code, pin: again }, ORIGIN);
    }
    expect(await states(secretary)).toContainEqual([panelist1.id, 'LOCKED']);
  });

  test('lets its owner give their own marks and confirm by PIN, and nothing else', async () => {
    const { panelist1 } = world.people;
    const { pass, token } = await entered(panelist1);
    const device = await atDevice(token, panelist1);
    const [applicationId = ''] = exam.applicationIds;
    const marks = { applicationId, expectedVersion: 1, marks: sheetMarks(8_000) };
    for (const [act, input] of [
      ['declareInterests', { roundId: exam.id, relations: [], statuses: [] }],
      ['changePassword', { passwordHash: 'a', confirmedHash: 'b' }],
      ['revokePanelPass', { passId: pass.passId }],
    ] as const) {
      await expect(world.run(act, device, input as never)).rejects.toThrow();
    }
    const before = await visitorOf(token);
    const stepUp = (proof: { code: string } | { password: string }) => door.stepUp(before, proof, ORIGIN);
    expect(await stepUp({ password: 'mật khẩu nào đó' })).toMatchObject({ ok: false });
    expect(await stepUp({ code: pass.pin === '000000' ? '111111' : '000000' })).toMatchObject({
      errors: [{ code: 'PIN_WRONG', path: ['code'] }],
    });
    const confirmed = await stepUp({ code: pass.pin });
    if (!confirmed.ok) throw new Error('not confirmed');
    expect(await visitorOf(token)).toBeNull();
    const renewed = await atDevice(confirmed.value.token, panelist1);
    expect(renewed.viewer.deviceOf).toBe(exam.id);
    await world.must('submitScoreSheet', renewed, marks);
    const sheet = await world.readers.sheets.ofMember(applicationId, panelist1.id);
    expect(sheet?.state).toBe('LOCKED');
  });

  test('asks the API for nothing but the own sheets of its round', async () => {
    const { panelist1, chair } = world.people;
    const { token } = await entered(panelist1);
    const device = await atDevice(token, panelist1);
    const { ask } = graphqlOn(world);
    const mine = await ask(
      device,
      `{ round(id: "${exam.id}") { myRoles myScoreSheets(first: 9) { edges { node { id } } } } }`,
    );
    const round = mine.data['round'] as { myRoles: string[]; myScoreSheets: { edges: unknown[] } };
    expect([round.myRoles, round.myScoreSheets.edges.length]).toEqual([['PANEL_MEMBER'], exam.applicationIds.length]);
    const other = await world.round().at('REGISTRATION');
    expect((await ask(device, `{ round(id: "${other.id}") { id } }`)).data['round']).toBeNull();
    for (const query of [
      '{ rounds(first: 5) { edges { node { id } } } }',
      '{ pendingApprovals(first: 5) { edges { node { id } } } }',
    ]) {
      expect((await ask(device, query)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(chair, query)).codes).toEqual([]);
    }
    const end = 'mutation { endOtherSessions { errors { code } } }';
    expect((await ask(device, end)).codes).toEqual(['NOT_FOUND']);
  });

  test('ends when it is taken back, when another is issued, with its day, and when its owner loses the seat', async () => {
    const { panelist2, secretary, panelHead, chair } = world.people;
    const first = await entered(panelist2);
    expect(await visitorOf(first.token)).not.toBeNull();
    await expectDenied(world, 'revokePanelPass', chair, { passId: first.pass.passId });
    await world.must('revokePanelPass', panelHead, { passId: first.pass.passId });
    expect(await visitorOf(first.token)).toBeNull();
    expect(await refusals(world, 'revokePanelPass', secretary, { passId: first.pass.passId })).toEqual([
      'PASS_VOID passId',
    ]);
    const second = await entered(panelist2);
    const third = await entered(panelist2);
    expect(await visitorOf(second.token)).toBeNull();
    const own = (await visitorOf(third.token))!;
    expect(own.session.endsAt.toISOString().slice(11, 16)).toBe('17:00');
    const today = world.clock.now();
    world.clock.moveTo(new Date(today.getTime() + 24 * 3_600_000).toISOString().slice(0, 10), 1);
    expect(await visitorOf(third.token)).toBeNull();
    expect(await states(secretary)).toEqual([]);
  });

  test('is never for somebody who runs the system', async () => {
    const { panelist3, secretary, admin } = world.people;
    const { code, pin } = await issued(panelist3);
    const account = (await world.readers.accounts.find(panelist3.id))!;
    await world.unitOfWork.run(async ({ accounts }) => {
      await accounts.save({ ...account, version: account.version + 1, isAdministrator: true });
      return ok(null);
    });
    expect(await door.enterByPass({ code, pin }, ORIGIN)).toMatchObject({ errors: [{ code: 'PASS_VOID' }] });
    expect(await refusals(world, 'issuePanelPass', secretary, { roundId: exam.id, memberId: panelist3.id })).toEqual([
      'NOT_A_PANEL_MEMBER memberId',
    ]);
    expect(admin.viewer.isAdministrator).toBe(true);
  });

  test('leaves a session of one’s own as it is', async () => {
    const { panelist1 } = world.people;
    const opened = await world.unitOfWork.run(async (repositories) => {
      const person = (await personOf(repositories, panelist1.id))!;
      return ok(await openSession(repositories, person, { stage: 'FULL', device: '', now: world.clock.now() }));
    });
    if (!opened.ok) throw new Error('not opened');
    const visitor = await visitorOf(opened.value.token);
    expect(visitor?.viewer?.deviceOf).toBeUndefined();
    expect(visitor?.session.endsAt).toEqual(new Date(world.clock.now().getTime() + 8 * 3_600_000));
  });
});
