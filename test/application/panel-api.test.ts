import { graphql } from 'graphql';
import { buildSchema } from '../../src/graphql/schema';
import { localDate as day } from '../../src/domain/calendar';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
jest.setTimeout(60_000);

const schema = buildSchema();
let calls = 0;

/** Asks the API as a person; what it answers is read as plain data. */
async function ask(who: Person, source: string, variableValues: Record<string, unknown>) {
  calls += 1;
  const facts = {
    viewer: who.viewer,
    now: world.clock.now(),
    requestId: 'r',
    idempotencyKey: `panel-api-${calls}-0000`,
  };
  const queries = world.queriesAs(who);
  const contextValue = { viewer: who.viewer, facts, commands: world.commands, queries };
  const answer = await graphql({ schema, source, variableValues, contextValue });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as unknown;
}

describe('bodies in the API', () => {
  test('show decisions with their signer, former members, and the second person an act waits for', async () => {
    const exam = await world.round().at('REGISTRATION');
    const { chair, deputy, panelist1, outsider } = world.people;
    const panel = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'PANEL')!;
    const input = {
      bodyId: panel.id,
      expectedVersion: 1,
      leavingId: panelist1.id,
      comingId: outsider.id,
      decision: { number: '7/QĐ', date: day('2026-10-01'), signer: 'Nguyễn Trọng Khải' },
      reason: 'Ốm dài ngày',
      date: day('2026-10-01'),
    };
    const replace = `mutation($input: ReplaceMemberInput!) { replaceMember(input: $input) {
      body { id } approval { id act title payload payloadHash state requestedBy { id } decidedBy { id } } errors { code } } }`;
    const asked = await ask(chair, replace, { input });
    expect(asked).toMatchObject({
      replaceMember: {
        body: null,
        approval: { act: 'replaceMember', state: 'PENDING', requestedBy: { id: chair.id }, decidedBy: null },
        errors: [],
      },
    });
    const list = `query($id: ID!) { round(id: $id) { pendingApprovals { edges { node { id payloadHash title } } } } }`;
    const pending = await ask(deputy, list, { id: exam.id });
    const { node } = (pending as { round: { pendingApprovals: { edges: { node: never }[] } } }).round.pendingApprovals
      .edges[0]!;
    const { id: requestId, payloadHash, title } = node as Record<string, string>;
    expect(title).toBe('Thay người trong Hội đồng hoặc Ban');
    const approve = `mutation($input: ApproveActInput!) { approveAct(input: $input) {
      approval { state decidedBy { id } } round { id } errors { code message } } }`;
    expect(await ask(deputy, approve, { input: { requestId, payloadHash } })).toEqual({
      approveAct: { approval: { state: 'APPROVED', decidedBy: { id: deputy.id } }, round: { id: exam.id }, errors: [] },
    });
    const bodies = `query($id: ID!) { round(id: $id) { bodies { kind chairIsHead appointedBy seats { since }
      formerSeats { person { id } replacedBy { id } from to reason decision { signer } } } } }`;
    const shown = (await ask(chair, bodies, { id: exam.id })) as { round: { bodies: { kind: string }[] } };
    expect(shown.round.bodies.find(({ kind }) => kind === 'PANEL')).toMatchObject({
      chairIsHead: false,
      appointedBy: null,
      formerSeats: [
        {
          person: { id: panelist1.id },
          replacedBy: { id: outsider.id },
          from: '2026-09-18',
          to: '2026-10-01',
          reason: 'Ốm dài ngày',
          decision: { signer: 'Nguyễn Trọng Khải' },
        },
      ],
    });
  });

  test('show what is owed, declared, warned of and simulated', async () => {
    const exam = await world.round().at('SCREENING');
    const { chair, panelist1, panelist2 } = world.people;
    const declare = `mutation($input: DeclareInterestsInput!) { declareInterests(input: $input) {
      barred bars { code rule message } round { declarationRequired } errors { code } } }`;
    const relations = [{ applicationId: exam.applicationIds[0], relation: 'SIBLING' }];
    const input = { roundId: exam.id, relations, nothingToDeclare: false, secrecyPledged: true };
    expect(await ask(panelist1, declare, { input })).toMatchObject({
      declareInterests: { barred: true, bars: [{ code: 'CONFLICT_OF_INTEREST', rule: 'BR-13' }], errors: [] },
    });
    const query = `query($id: ID!, $body: ID!, $people: [ID!]!) {
      round(id: $id) { declarationRequired myDeclaration { coversAll relations { relation } }
        applicants { edges { node { fullName } } } warnings { code message person { id } body { kind } } }
      bodyWithout(bodyId: $body, personIds: $people) { lawful reasons { code message }
        replacements { person { id } seats candidates { id } } } }`;
    const panel = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'PANEL')!;
    const people = [panelist1.id, panelist2.id];
    const shown = await ask(chair, query, { id: exam.id, body: panel.id, people });
    expect(shown).toMatchObject({
      round: {
        declarationRequired: false,
        myDeclaration: { coversAll: true, relations: [] },
        warnings: [{ code: 'CONFLICT_OF_INTEREST', person: { id: panelist1.id }, body: { kind: 'PANEL' } }],
      },
      bodyWithout: {
        lawful: false,
        replacements: [{ person: { id: panelist1.id } }, { person: { id: panelist2.id } }],
      },
    });
    expect(JSON.stringify(shown)).toContain('Ban chấm đề án: Người này có quan hệ');
  });
});
