import { losesPlaces, standingOf, UNKNOWN_STANDING } from '../../src/application/conflict/standing';
import type { Standing } from '../../src/application/conflict/standing';
import { actorsOf, mayAct } from '../../src/application/policy';
import type { Actor, Policy } from '../../src/application/policy';
import { isSteppedUp, rolesOf, STEP_UP_LIFETIME } from '../../src/application/viewer';
import * as viewers from '../../src/application/viewer';
import type { BodyKind, Seat } from '../../src/domain/panel/body';
import { PASS_ACTS } from '../../src/domain/defence/panel-pass';
import type { Interests } from '../../src/domain/panel/conflict';
import type { RoundState } from '../../src/domain/exam/lifecycle';
import type { Round } from '../../src/domain/exam/round';
import type { Readers } from '../../src/persistence/ports';
import type { StoredBody } from '../../src/persistence/serving-ports';

const ME = 'acc_me';
const viewer = { accountId: ME, isAdministrator: false, sessionId: 'ses_1' };
const administrator = { ...viewer, isAdministrator: true };

const body = (kind: BodyKind, ...seats: readonly (readonly [string, Seat])[]): StoredBody =>
  ({ kind, seats: seats.map(([personId, seat]) => ({ personId, seat })) }) as unknown as StoredBody;
const council = body('COUNCIL', ['acc_other', 'CHAIR'], [ME, 'SECRETARY']);
const sorted = (actors: ReadonlySet<Actor>): readonly Actor[] => [...actors].sort();

describe('who somebody is towards an object', () => {
  test('nobody signed in is anyone, and owns nothing', () => {
    expect(sorted(actorsOf(null, { bodies: [council], ownerId: null }))).toEqual(['ANYONE']);
  });

  test('an account is signed in; an owner, by the id alone', () => {
    expect(sorted(actorsOf(viewer, { bodies: [], ownerId: null }))).toEqual(['ANYONE', 'SIGNED_IN']);
    expect(sorted(actorsOf(viewer, { bodies: [], ownerId: 'acc_other' }))).toEqual(['ANYONE', 'SIGNED_IN']);
    expect(sorted(actorsOf(viewer, { bodies: [], ownerId: ME }))).toEqual(['ANYONE', 'OWNER', 'SIGNED_IN']);
  });

  test('has the places of their own seats, of every body they sit in, and of no other seat', () => {
    const bodies = [council, body('PANEL', [ME, 'MEMBER'], ['acc_other', 'HEAD'])];
    const roles = ['COUNCIL_SECRETARY', 'PANEL_MEMBER'];
    expect([...rolesOf(ME, bodies)].sort()).toEqual(roles);
    expect([...rolesOf('acc_nobody', bodies)]).toEqual([]);
    expect(sorted(actorsOf(viewer, { bodies, ownerId: null }))).toEqual(['ANYONE', ...roles, 'SIGNED_IN'].sort());
  });

  test('runs the system by their account, not by a seat', () => {
    expect(sorted(actorsOf(administrator, { bodies: [], ownerId: null }))).toEqual([
      ...['ADMINISTRATOR', 'ANYONE', 'SIGNED_IN'],
    ]);
  });

  test('keeps what is their own and loses every place when they must not hold it (BR-13, BR-15, BR-17)', () => {
    const own = ['ANYONE', 'OWNER', 'SIGNED_IN'];
    const standing = { ...UNKNOWN_STANDING, isBarred: true };
    expect(sorted(actorsOf(viewer, { bodies: [council], ownerId: ME, standing }))).toEqual(own);
    expect(sorted(actorsOf(administrator, { bodies: [council], ownerId: ME }))).toEqual(own);
    const candidate = { ...UNKNOWN_STANDING, isCandidate: true };
    expect(sorted(actorsOf(viewer, { bodies: [council], ownerId: ME, standing: candidate }))).toEqual(own);
    expect(sorted(actorsOf(administrator, { bodies: [], ownerId: ME, standing: candidate }))).toEqual(own);
    const apart = [body('MARKING', [ME, 'MEMBER']), body('CODING', [ME, 'MEMBER'])];
    expect(sorted(actorsOf(viewer, { bodies: apart, ownerId: ME }))).toEqual(own);
  });

  test('loses places by a bar only where they hold one, and by two roles only where these must be apart', () => {
    const barred = { isCandidate: false, isBarred: true };
    const free = { isCandidate: false, isBarred: false };
    expect(losesPlaces(administrator, [], barred)).toBe(false);
    expect(losesPlaces(viewer, [council], barred)).toBe(true);
    expect(losesPlaces(viewer, [council], free)).toBe(false);
    expect(losesPlaces(viewer, [], { isCandidate: true, isBarred: false })).toBe(false);
    expect(losesPlaces(viewer, [council, body('PANEL', [ME, 'MEMBER'])], free)).toBe(false);
    expect(UNKNOWN_STANDING).toEqual({ isCandidate: false, isBarred: false, owesDeclaration: false });
  });
});

describe('at a device that a pass has opened', () => {
  const ROUND = 'rnd_1';
  const inRound = (of: string, kind: BodyKind, seat: Seat): StoredBody => ({ ...body(kind, [ME, seat]), roundId: of });
  const device = { ...administrator, deviceOf: ROUND };
  const member = [inRound(ROUND, 'PANEL', 'MEMBER')];
  const at = (bodies: readonly StoredBody[], more: object = {}) =>
    sorted(actorsOf({ ...viewer, deviceOf: ROUND }, { bodies, ownerId: ME, ...more }));

  test('somebody is a member of the panel of that round and nothing else: no owner, no other seat, no administrator', () => {
    const panel = ['ANYONE', 'PANEL_MEMBER', 'SIGNED_IN'];
    expect(at(member)).toEqual(panel);
    expect(at([...member, inRound(ROUND, 'COUNCIL', 'SECRETARY')])).toEqual(panel);
    for (const [kind, seat] of [
      ['PANEL', 'HEAD'],
      ['COUNCIL', 'MEMBER'],
      ['SUPERVISION', 'MEMBER'],
    ] as const)
      expect(at([inRound(ROUND, kind, seat)])).toEqual(['ANYONE', 'SIGNED_IN']);
    expect(at([inRound('rnd_2', 'PANEL', 'MEMBER')])).toEqual(['ANYONE', 'SIGNED_IN']);
    expect(sorted(actorsOf(device, { bodies: [], ownerId: ME }))).toEqual(['ANYONE', 'SIGNED_IN']);
  });

  test('a bar takes the place away there, too', () => {
    expect(at(member, { standing: { ...UNKNOWN_STANDING, isBarred: true } })).toEqual(['ANYONE', 'SIGNED_IN']);
    expect(at(member, { standing: UNKNOWN_STANDING })).toContain('PANEL_MEMBER');
  });

  test('only the acts of giving one’s own marks are open; away from it every act is', () => {
    for (const act of PASS_ACTS) expect(viewers.isWithinDevice({ ...viewer, deviceOf: ROUND }, act)).toBe(true);
    for (const act of ['createRound', 'reopenScoreSheet', '']) {
      expect(viewers.isWithinDevice({ ...viewer, deviceOf: ROUND }, act)).toBe(false);
      expect(viewers.isWithinDevice(viewer, act)).toBe(true);
    }
  });
});

describe('what a policy lets somebody do', () => {
  const scope = { bodies: [council], ownerId: null };
  const asked: { loaded: number; actors: readonly Actor[] }[] = [];
  const when = {
    words: 'số lớn hơn 1',
    holds: (loaded: number, actors: ReadonlySet<Actor>): boolean => {
      asked.push({ loaded, actors: sorted(actors) });
      return loaded > 1;
    },
  };

  test.each<[Policy<number>['by'], boolean]>([
    [['COUNCIL_SECRETARY'], true],
    [['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'], true],
    [['COUNCIL_CHAIR'], false],
    [['ADMINISTRATOR', 'OWNER'], false],
    [['ANYONE'], true],
  ])('by %j: %s', (by, may) => {
    expect(mayAct({ by }, viewer, scope, 5)).toBe(may);
    expect(mayAct({ by, when }, viewer, scope, 1)).toBe(false);
    expect(mayAct({ by, when }, viewer, scope, 2)).toBe(may);
    expect(asked.at(-1)).toEqual({ loaded: 2, actors: ['ANYONE', 'COUNCIL_SECRETARY', 'SIGNED_IN'] });
  });

  test('nobody signed in may do only what anyone may', () => {
    expect(mayAct({ by: ['SIGNED_IN'] }, null, scope, 5)).toBe(false);
    expect(mayAct({ by: ['ANYONE'] }, null, scope, 5)).toBe(true);
  });
});

describe('a fresh confirmation', () => {
  const now = new Date('2026-11-30T10:00:00Z');
  const at = (age: number) => ({ ...viewer, steppedUpAt: new Date(now.getTime() - age) });

  test('counts for five minutes, and what has no browser needs none', () => {
    expect(STEP_UP_LIFETIME).toBe(300_000);
    expect(isSteppedUp(at(0), now)).toBe(true);
    expect(isSteppedUp(at(300_000), now)).toBe(true);
    expect(isSteppedUp(at(300_001), now)).toBe(false);
    expect(isSteppedUp(viewer, now)).toBe(false);
    expect(isSteppedUp({ ...viewer, steppedUpAt: null }, now)).toBe(false);
    expect(isSteppedUp({ ...viewer, sessionId: null }, now)).toBe(true);
  });
});

describe('refusals at the door', () => {
  test('carry their code and a sentence, and never which of the two "not found" is', () => {
    const { NotAuthenticated, StepUpRequired, NotFound, BadInput, IdempotencyMismatch } = viewers;
    const told = [new NotAuthenticated(), new StepUpRequired(), new NotFound(), new IdempotencyMismatch()];
    const codes = ['UNAUTHENTICATED', 'STEP_UP_REQUIRED', 'NOT_FOUND', 'IDEMPOTENCY_MISMATCH'];
    expect(told.map(({ extensions }) => extensions)).toEqual(codes.map((code) => ({ code })));
    for (const { message } of told) expect(message).toMatch(/\.$/);
    const { message, extensions } = new BadInput('mark', 'Điểm không hợp lệ.');
    expect({ message, extensions }).toEqual({
      message: 'Điểm không hợp lệ.',
      extensions: { code: 'BAD_USER_INPUT', field: 'mark' },
    });
  });
});

describe('how somebody stands to a round', () => {
  const signedAt = new Date('2026-09-10T00:00:00Z');
  const interests: Interests = {
    roundId: 'rnd_1',
    personId: ME,
    declaration: { signedAt, coversAll: true },
    relations: [],
    statuses: [],
  };
  const sibling = { applicationId: 'app_1', relation: 'SIBLING' as const, by: 'MEMBER' as const, on: '2026-09-10' };
  const related = { ...interests, relations: [sibling] } as unknown as Interests;
  const live = { id: 'app_1', state: 'ELIGIBLE', withdrawnOn: null };

  interface Facts {
    readonly own?: object | null;
    readonly interests?: Interests | null;
    readonly applications?: readonly object[];
    readonly lastSubmittedAt?: Date | null;
    readonly state?: RoundState;
    readonly regulation?: object | null;
    readonly bodies?: readonly StoredBody[];
  }
  const asked: string[][] = [];
  const standing = (facts: Facts): Promise<Standing> => {
    const last = facts.lastSubmittedAt === undefined ? null : { submittedAt: facts.lastSubmittedAt };
    const readers = {
      applications: {
        ofCandidate: () => Promise.resolve(facts.own ?? null),
        findMany: (ids: string[]) => {
          asked.push(ids);
          return Promise.resolve(facts.applications ?? []);
        },
        lastOf: () => Promise.resolve(last),
      },
      interests: { ofPerson: () => Promise.resolve(facts.interests === undefined ? interests : facts.interests) },
    } as unknown as Readers;
    const round = { id: 'rnd_1', state: facts.state ?? 'SCREENING', regulation: facts.regulation ?? null };
    return standingOf(readers, viewer, { round: round as unknown as Round, bodies: facts.bodies ?? [council] });
  };

  test('without a seat: only whether they are a candidate', async () => {
    expect(await standing({ bodies: [], interests: { ...interests, statuses: ['UNDER_DISCIPLINE'] } })).toEqual(
      UNKNOWN_STANDING,
    );
    expect(await standing({ bodies: [], own: {} })).toEqual({ ...UNKNOWN_STANDING, isCandidate: true });
  });

  test('with a seat: free, when they signed and declared nothing that bars', async () => {
    asked.length = 0;
    expect(await standing({})).toEqual(UNKNOWN_STANDING);
    expect(await standing({ own: {} })).toEqual({ ...UNKNOWN_STANDING, isCandidate: true });
    expect(asked).toEqual([]);
  });

  test('barred by a relation to one still in the round, where the regulation bars it, and by a declared fact', async () => {
    expect(await standing({ interests: related, applications: [live] })).toMatchObject({ isBarred: true });
    expect(asked.at(-1)).toEqual(['app_1']);
    const left = { ...live, withdrawnOn: '2026-09-12' };
    expect(await standing({ interests: related, applications: [left] })).toMatchObject({ isBarred: false });
    const regulation = { barringRelations: ['SPOUSE'] };
    expect(await standing({ interests: related, applications: [live], regulation })).toMatchObject({ isBarred: false });
    const told = { ...interests, statuses: ['UNDER_DISCIPLINE' as const] };
    expect(await standing({ interests: told })).toMatchObject({ isBarred: true });
  });

  test('owes a declaration once the list is closed, unless it was signed for all of it (BR-16)', async () => {
    const owes = async (facts: Facts) => (await standing(facts)).owesDeclaration;
    const early = { ...interests, declaration: { signedAt, coversAll: false } };
    expect(await owes({ interests: null })).toBe(true);
    expect(await standing({ interests: null, own: {} })).toEqual({
      ...{ isCandidate: true, isBarred: false, owesDeclaration: true },
    });
    expect(await owes({ interests: early })).toBe(true);
    expect(await owes({ interests: { ...interests, declaration: null } })).toBe(true);
    expect(await owes({ state: 'DRAFT', interests: null })).toBe(false);
  });

  test('while applications come in: the Council and the supervisors owe it after each, others do not yet', async () => {
    const owes = async (facts: Facts) => (await standing({ state: 'REGISTRATION', ...facts })).owesDeclaration;
    const later = new Date(signedAt.getTime() + 1);
    expect(await owes({ interests: null })).toBe(false);
    expect(await owes({ interests: null, lastSubmittedAt: later })).toBe(true);
    expect(await owes({ lastSubmittedAt: later })).toBe(true);
    expect(await owes({ lastSubmittedAt: signedAt })).toBe(false);
    const watching = [body('SUPERVISION', ['acc_other', 'HEAD'], [ME, 'MEMBER'])];
    expect(await owes({ bodies: watching, lastSubmittedAt: later })).toBe(true);
    const panel = [body('PANEL', [ME, 'MEMBER']), body('COUNCIL', ['acc_other', 'CHAIR'])];
    expect(await owes({ bodies: panel, lastSubmittedAt: later })).toBe(false);
    expect(await owes({ state: 'DRAFT', lastSubmittedAt: later })).toBe(false);
  });
});
