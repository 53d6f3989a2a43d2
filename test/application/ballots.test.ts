import type { BallotBox } from '../../src/domain/scoring/ballot';
import { createBallotSeal } from '../../src/application/scoring/ballot-seal';
import { secureRandom } from '../../src/application/random';
import { mark } from '../../src/domain/marks';
import { shuffled } from '../../src/domain/written/marker-allocation';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld, personOf } from '../support/world';
import type { Person, PersonKey, World } from '../support/world';
import { day, sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const PANEL: readonly PersonKey[] = ['panelist1', 'panelist2', 'panelist3'];
const secret = { phases: ['DEFENCE' as const], ballot: 'SECRET' as const };
const scoring = (entry: 'DIRECT' | 'PAPER_DOUBLE_ENTRY') =>
  world.round({ regulation: { ...secret, entry } }).atScoring();
const application = (exam: Exam, candidate = 0) => exam.applicationIds[candidate]!;
const ballot = (exam: Exam, total: number, candidate = 0) => ({
  applicationId: application(exam, candidate),
  expectedVersion: 1,
  marks: sheetMarks(total),
});
const ballotsOf = (exam: Exam) => world.readers.ballots.ofApplication(application(exam));

describe('secret ballots given on screen (BR-46)', () => {
  test('are opened once everybody has voted, all at once, as many as voters', async () => {
    const exam = await scoring('DIRECT');
    const { panelHead } = world.people;
    const step = { applicationId: application(exam) };
    await world.must('castBallot', world.people.panelist1, ballot(exam, 8_000));
    await world.must('castBallot', world.people.panelist2, ballot(exam, 8_200));
    expect(await refusals(world, 'closeBallot', panelHead, step)).toEqual(['SHEETS_INCOMPLETE applicationId']);
    expect(await ballotsOf(exam)).toEqual([]);
    await world.must('castBallot', world.people.panelist3, ballot(exam, 8_400));
    await world.must('closeBallot', panelHead, step);
    const opened = await ballotsOf(exam);
    expect(opened.map(({ marks }) => Object.values(marks).reduce((a, b) => a + b, 0)).toSorted()).toEqual([
      8000, 8200, 8400,
    ]);
    expect(
      (await world.readers.sheets.ofApplications([application(exam)])).map(({ state, marks }) => [state, marks]),
    ).toEqual(PANEL.map(() => ['LOCKED', null]));
    expect(await refusals(world, 'closeBallot', panelHead, step)).toEqual(['ALREADY_LOCKED']);
    expect(await refusals(world, 'restartBallot', panelHead, { ...step, reason: 'x' })).toEqual(['ALREADY_LOCKED']);
  });

  test('lie in their box in no order of voting, however often that is tried', async () => {
    const exam = await scoring('DIRECT');
    const orders = [0, 1, 2].map(async (candidate) => {
      for (const key of PANEL) await world.must('castBallot', world.people[key], ballot(exam, 8_000, candidate));
      return (await world.store.models.ballotBoxes.findById(application(exam, candidate)).lean())!;
    });
    for (const box of await Promise.all(orders)) {
      const { sealed } = box as unknown as { readonly sealed: readonly string[] };
      expect(sealed).toHaveLength(3);
      expect(sealed).toEqual(sealed.toSorted());
    }
  });

  test('are for members and the head of the panel only, and never typed as signed sheets', async () => {
    const exam = await scoring('DIRECT');
    const { chair, secretary, panelist1 } = world.people;
    await expectDenied(world, 'castBallot', secretary, ballot(exam, 8_000));
    await expectDenied(world, 'closeBallot', panelist1, { applicationId: application(exam) });
    await expectDenied(world, 'restartBallot', chair, { applicationId: application(exam), reason: 'x' });
    expect(await refusals(world, 'submitScoreSheet', world.people.panelist1, ballot(exam, 8_000))).toEqual([
      'BALLOT_MODE',
    ]);
  });

  test('that were cast before the product was restarted are voted for again, with a reason', async () => {
    const exam = await scoring('DIRECT');
    const step = { applicationId: application(exam) };
    const other = await world.twin();
    for (const key of PANEL) await other.must('castBallot', world.people[key], ballot(exam, 8_000));
    expect(await refusals(world, 'closeBallot', world.people.panelHead, step)).toEqual(['BALLOTS_LOST applicationId']);
    await world.must('restartBallot', world.people.panelHead, { ...step, reason: 'Mất điện giữa buổi' });
    expect(await world.integrity.check(exam.id)).toBeNull();
    for (const key of PANEL)
      await world.must('castBallot', world.people[key], { ...ballot(exam, 7_000), expectedVersion: 3 });
    await world.must('closeBallot', world.people.panelHead, step);
    expect(await ballotsOf(exam)).toHaveLength(3);
  });
});

describe('secret ballots on paper (BR-46, BR-47)', () => {
  test('are typed by the secretary and again by the head; unequal opens nothing', async () => {
    const exam = await scoring('PAPER_DOUBLE_ENTRY');
    const { secretary, panelHead } = world.people;
    const voterIds = PANEL.map((key) => world.people[key].id);
    const pile = [8_000, 8_200, 8_400].map((total) => ({ marks: sheetMarks(total) }));
    const step = { applicationId: application(exam) };
    expect(await refusals(world, 'confirmBallots', panelHead, { ...step, ballots: pile })).toEqual([
      'INVALID_STATE applicationId',
    ]);
    expect(await refusals(world, 'enterBallots', secretary, { ...step, voterIds, ballots: pile.slice(1) })).toEqual([
      'BALLOT_COUNT ballots',
    ]);
    await world.must('enterBallots', secretary, { ...step, voterIds, ballots: pile });
    // What was typed first lies under a seal: whoever types it again has the paper and nothing else.
    const box = (await world.store.models.ballotBoxes.findById(application(exam)).lean())! as unknown as BallotBox;
    expect(box.typed).toHaveLength(3);
    for (const one of box.typed!) expect(one).toMatch(/^[\w-]{60,}$/);
    const { after } = (await world.entries(exam.id)).findLast(({ action }) => action === 'enterBallots')!;
    expect(after['ballots']).toEqual(box.typed!.map(() => expect.stringMatching(/^[0-9a-f]{64}$/) as string));
    const wrong = [...pile.slice(1), { marks: sheetMarks(8_100) }];
    expect(await refusals(world, 'confirmBallots', panelHead, { ...step, ballots: wrong })).toEqual([
      'ENTRY_MISMATCH ballots',
    ]);
    expect(await ballotsOf(exam)).toEqual([]);
    await world.store.models.ballotBoxes.updateOne(
      { _id: application(exam) },
      { $set: { typed: [...box.typed!.slice(1), 'AAAA'] } },
    );
    expect(await refusals(world, 'confirmBallots', panelHead, { ...step, ballots: pile })).toEqual([
      'SEALED_MARKS_LOST applicationId',
    ]);
    await world.store.models.ballotBoxes.updateOne({ _id: application(exam) }, { $set: { typed: box.typed } });
    await world.must('confirmBallots', panelHead, { ...step, ballots: pile.toReversed() });
    expect(await ballotsOf(exam)).toHaveLength(3);
  });
});

describe('T-SECRET: from a full dump of the store', () => {
  const SESSIONS = 50;
  const CANDIDATES = 5;
  const MEMBERS = 7;

  /** The ballots of a candidate in every order that the store shows: as they lie, by id, and as each collection speaks of them. */
  function ballotOrders(stored: Stored, applicationId: string): ReadonlyMap<string, readonly string[]> {
    const rows = (stored.get('ballots') ?? []).filter((row) => row.includes(applicationId));
    const ids = rows.flatMap((row) => /bal_[a-z2-7]{26}/.exec(row) ?? []);
    const orders = new Map([['by id', ids.toSorted()]]);
    for (const [collection, all] of stored) {
      const text = all.join('\n');
      const spoken = ids.filter((id) => text.includes(id));
      if (spoken.length > 0)
        orders.set(
          collection,
          spoken.toSorted((a, b) => text.indexOf(a) - text.indexOf(b)),
        );
    }
    return orders;
  }

  /**
   * The members in every order that the store shows. The order in which the log tells of their acts is also that of the
   * lines of the request log, which hold an actor, an id, a status and milliseconds and nothing else.
   */
  function memberOrders(stored: Stored, exam: Exam, applicationId: string): ReadonlyMap<string, readonly string[]> {
    const parsed = (name: string) => (stored.get(name) ?? []).map((row) => JSON.parse(row) as Sheet & Entry);
    const sheets = parsed('scoreSheets').filter((sheet) => sheet.applicationId === applicationId);
    const memberOf = new Map(sheets.map((sheet) => [sheet._id, sheet.memberId]));
    const entries = parsed('auditEntries').filter(
      ({ chainId, action }) => chainId === exam.id && action === 'castBallot',
    );
    const inLog = entries
      .toSorted((a, b) => a.sequence - b.sequence)
      .flatMap(({ subjectId }) => memberOf.get(subjectId) ?? []);
    return new Map([
      ['as they voted', inLog],
      ['as their sheets lie', sheets.map(({ memberId }) => memberId)],
      ['by sheet', sheets.toSorted((a, b) => (a._id < b._id ? -1 : 1)).map(({ memberId }) => memberId)],
      ['by seat', sheets.toSorted((a, b) => a.order - b.order).map(({ memberId }) => memberId)],
      ['by account', sheets.map(({ memberId }) => memberId).toSorted()],
    ]);
  }

  test(`no order of anything lines up the ballots and the members of ${String(SESSIONS)} sessions of ${String(MEMBERS)} better than chance`, async () => {
    const panel = await sevenMembers();
    const hits = new Map<string, number>();
    const count = (name: string, right: number) => hits.set(name, (hits.get(name) ?? 0) + right);
    for (let round = 0; round < SESSIONS / CANDIDATES; round += 1) {
      const exam = await roundOfSeven(panel);
      const truths = new Map<string, ReadonlyMap<string, number>>();
      for (let candidate = 0; candidate < CANDIDATES; candidate += 1) {
        truths.set(application(exam, candidate), await voteInAnyOrder(exam, panel, candidate));
      }
      const stored = await everyCollection();
      for (const [applicationId, truth] of truths) {
        const totals = ballotTotals(stored, applicationId);
        expect([...totals.values()].toSorted()).toEqual([...truth.values()].toSorted());
        const members = memberOrders(stored, exam, applicationId);
        count(
          'no guess, but the truth',
          MEMBERS * Number([...members.values()].every(({ length }) => length === MEMBERS)),
        );
        for (const [seen, ballots] of ballotOrders(stored, applicationId)) {
          for (const [order, people] of members) {
            const right = ballots.filter((id, index) => totals.get(id) === truth.get(people[index] ?? '')).length;
            count(`ballots ${seen}, members ${order}`, right);
          }
        }
      }
    }
    expect(hits.get('no guess, but the truth')).toBe(SESSIONS * MEMBERS);
    hits.delete('no guess, but the truth');
    expect(hits.size).toBeGreaterThanOrEqual(15);
    // One right guess in each session by chance, with a variance of one: five standard deviations around that.
    const band = 5 * Math.sqrt(SESSIONS);
    expect([...hits].filter(([, right]) => Math.abs(right - SESSIONS) > band)).toEqual([]);
  }, 180_000);

  test('no row of a ballot says who, when or in which order, and no row of a member says what', async () => {
    const exam = await scoring('DIRECT');
    for (const key of PANEL) await world.must('castBallot', world.people[key], ballot(exam, 6_543));
    const { scoreSheets = [], ballotBoxes = [], auditEntries = [] } = await world.dump();
    const rows = [...scoreSheets, ...ballotBoxes, ...auditEntries].filter((row) => row.includes(exam.id));
    const given = new RegExp(
      `\\D(${sheetMarks(6_543)
        .map((one) => String(one.mark))
        .join('|')})[,}\\]]`,
    );
    expect(rows.filter((row) => given.test(row))).toEqual([]);
    await world.must('closeBallot', world.people.panelHead, { applicationId: application(exam) });
    const opened = await world.store.models.ballots.find({ applicationId: application(exam) }).lean<BallotRow[]>();
    expect(opened).toHaveLength(PANEL.length);
    for (const row of opened) {
      expect(Object.keys(row).toSorted()).toEqual(['_id', 'applicationId', 'marks', 'roundId', 'version']);
      expect(row._id).toMatch(/^bal_[a-z2-7]{26}$/);
    }
  });

  test('a sealed ballot is as long as any other and opens only for its own candidate and process', () => {
    const seal = createBallotSeal();
    const [low, high] = [seal.seal('app_1', { nd: mark(0) }), seal.seal('app_1', { nd: mark(10_000) })];
    expect(low).toHaveLength(high.length);
    expect(seal.open('app_1', high)).toEqual({ nd: 10_000 });
    expect([seal.open('app_2', high), createBallotSeal().open('app_1', high)]).toEqual([null, null]);
  });

  interface BallotRow {
    readonly _id: string;
    readonly applicationId: string;
    readonly marks: Readonly<Record<string, number>>;
  }
  interface Sheet {
    readonly _id: string;
    readonly applicationId: string;
    readonly memberId: string;
    readonly order: number;
  }
  interface Entry {
    readonly chainId: string;
    readonly action: string;
    readonly subjectId: string;
    readonly sequence: number;
  }
  type Stored = ReadonlyMap<string, readonly string[]>;

  /** Everything in the store, each row where it lies. */
  async function everyCollection(): Promise<Stored> {
    const stored = new Map<string, readonly string[]>();
    for (const [name, model] of Object.entries(world.store.models)) {
      stored.set(
        name,
        (await model.find({}).lean()).map((row) => JSON.stringify(row)),
      );
    }
    return stored;
  }

  function ballotTotals(stored: Stored, applicationId: string): ReadonlyMap<string, number> {
    const rows = (stored.get('ballots') ?? []).map((row) => JSON.parse(row) as BallotRow);
    return new Map(rows.filter((row) => row.applicationId === applicationId).map((row) => [row._id, sumOf(row.marks)]));
  }

  async function sevenMembers(): Promise<readonly Person[]> {
    const more = Array.from({ length: MEMBERS - PANEL.length }, (_, index) => ({
      username: `uy-vien-${String(index)}`,
      displayName: `Ủy viên ${String(index)}`,
      position: 'Chuyên gia',
    }));
    const { accountIds } = await world.must('inviteAccounts', world.people.admin, { people: more });
    const invited = more.map(({ username, displayName: name }, index) =>
      personOf('outsider', { id: accountIds[index] ?? '', username, name }),
    );
    return [...PANEL.map((key) => world.people[key]), ...invited];
  }

  async function roundOfSeven(panel: readonly Person[]): Promise<Exam> {
    const options = { regulation: { ...secret, entry: 'DIRECT' as const }, candidates: CANDIDATES };
    const exam = await world.round({ ...options, bodies: ['SUPERVISION'] }).at('READY');
    const seats = panel.map(({ id }) => ({ personId: id, seat: 'MEMBER' as const }));
    await world.must('appointBody', world.people.chair, {
      roundId: exam.id,
      kind: 'PANEL',
      decision: { number: '2261/QĐ-SNV', date: day('2026-09-18') },
      seats: [{ personId: world.people.panelHead.id, seat: 'HEAD' }, ...seats],
    });
    await exam.goTo('SCREENING');
    for (const member of panel.slice(PANEL.length)) {
      const nothing = { relations: [], nothingToDeclare: true, secrecyPledged: true };
      await world.must('declareInterests', member, { roundId: exam.id, ...nothing });
    }
    return exam.goTo('SCORING');
  }

  /** Everybody votes, in an order and with totals drawn by lot; answers who gave what. */
  async function voteInAnyOrder(exam: Exam, panel: readonly Person[], candidate: number) {
    const totals = shuffled(
      panel.map((_, index) => 7_000 + 100 * index),
      secureRandom,
    );
    const truth = new Map(panel.map(({ id }, index) => [id, totals[index] ?? 0]));
    for (const member of shuffled(panel, secureRandom)) {
      await world.must('castBallot', member, ballot(exam, truth.get(member.id) ?? 0, candidate));
    }
    await world.must('closeBallot', world.people.panelHead, { applicationId: application(exam, candidate) });
    return truth;
  }

  function sumOf(marks: Readonly<Record<string, number>>): number {
    return Object.values(marks).reduce((a, b) => a + b, 0);
  }
});
