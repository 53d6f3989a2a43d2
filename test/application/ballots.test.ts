import { createBallotSeal } from '../../src/application/scoring/ballot-seal';
import { mark } from '../../src/domain/marks';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { PersonKey, World } from '../support/world';
import { sheetMarks } from '../support/world-round';
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
    const wrong = [...pile.slice(1), { marks: sheetMarks(8_100) }];
    expect(await refusals(world, 'confirmBallots', panelHead, { ...step, ballots: wrong })).toEqual([
      'ENTRY_MISMATCH ballots',
    ]);
    expect(await ballotsOf(exam)).toEqual([]);
    await world.must('confirmBallots', panelHead, { ...step, ballots: pile.toReversed() });
    expect(await ballotsOf(exam)).toHaveLength(3);
  });
});

describe('T-SECRET: from a full dump of the store', () => {
  const MEMBERS = 3;
  const SESSIONS = 50;
  const CANDIDATES = 5;

  /** Every thing a thief could line members and ballots up by; each guesses one member's ballot among the three. */
  const attacks: Readonly<Record<string, (dump: Dump, applicationId: string) => readonly string[]>> = {
    'the order of the rows': (dump, id) => ballotRows(dump, id).map((row) => row._id),
    'the order of the ids': (dump, id) =>
      ballotRows(dump, id)
        .map((row) => row._id)
        .toSorted(),
    'the order of the log': (dump, id) => {
      const closed = dump.audit.find((row) => row.action === 'closeBallot' && row.subjectId === id);
      return (closed?.after.ballots ?? []).map(([ballotId]) => ballotId);
    },
  };

  test('nothing lines a ballot up with its member better than chance', async () => {
    const hits = new Map(Object.keys(attacks).map((name) => [name, 0]));
    let guesses = 0;
    for (let session = 0; session < SESSIONS / CANDIDATES; session += 1) {
      const exam = await world
        .round({ regulation: { ...secret, entry: 'DIRECT' }, candidates: CANDIDATES })
        .atScoring();
      for (let candidate = 0; candidate < CANDIDATES; candidate += 1) {
        const applicationId = application(exam, candidate);
        for (const [index, key] of PANEL.entries()) {
          await world.must('castBallot', world.people[key], ballot(exam, 7_000 + 100 * index, candidate));
        }
        await world.must('closeBallot', world.people.panelHead, { applicationId });
        const dump = await dumpOf(applicationId);
        const truth = ballotRows(dump, applicationId)
          .toSorted((a, b) => sumOf(a.marks) - sumOf(b.marks))
          .map((row) => row._id);
        guesses += MEMBERS;
        for (const [name, attack] of Object.entries(attacks)) {
          const guess = attack(dump, applicationId);
          expect(guess).toHaveLength(MEMBERS);
          const right = guess.filter((id, index) => id === truth[index]).length;
          hits.set(name, (hits.get(name) ?? 0) + right);
        }
      }
    }
    // Five standard deviations around one in three: chance passes, any real link does not.
    const band = 5 * Math.sqrt((2 * guesses) / 9);
    for (const [name, count] of hits) expect([name, Math.abs(count - guesses / MEMBERS) < band]).toEqual([name, true]);
  }, 120_000);

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
    const dump = await dumpOf(application(exam));
    for (const row of ballotRows(dump, application(exam))) {
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
  interface AuditRow {
    readonly action: string;
    readonly subjectId: string;
    readonly after: { readonly ballots?: readonly (readonly [string, unknown])[] };
  }
  interface Dump {
    readonly ballots: readonly BallotRow[];
    readonly audit: readonly AuditRow[];
  }

  /** Rows as they lie in the store, unsorted. */
  async function dumpOf(applicationId: string): Promise<Dump> {
    const { models } = world.store;
    const ballots = await models.ballots.find({ applicationId }).lean<BallotRow[]>();
    const audit = await models.auditEntries.find({ subjectId: applicationId }).lean<AuditRow[]>();
    return { ballots, audit };
  }

  function ballotRows(dump: Dump, applicationId: string): readonly BallotRow[] {
    return dump.ballots.filter((row) => row.applicationId === applicationId);
  }

  function sumOf(marks: Readonly<Record<string, number>>): number {
    return Object.values(marks).reduce((a, b) => a + b, 0);
  }
});
