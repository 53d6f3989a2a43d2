import { StepUpRequired } from '../../src/application/viewer';
import { commandPolicies } from '../../scripts/permission-matrix/table';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { sheetMarks } from '../support/world-round';

const MINUTE = 60_000;

/** What locks, reveals, opens the map, publishes, grants power, corrects or decides an appeal (trust.md 3.1.7). */
const ACTS = [
  'submitScoreSheet',
  'confirmPaperSheet',
  'castBallot',
  'submitWrittenMarks',
  'confirmPaperMarks',
  'closeBallot',
  'confirmBallots',
  'openBlindMap',
  'beginStubReading',
  'enterStubs',
  'compileWritten',
  'establishResult',
  'releaseResult',
  'handOverToArchive',
  'publishPaper',
  'appointBody',
  'replaceMember',
  'grantAdministrator',
  'revokeAdministrator',
  'decideWrittenMark',
  'zeroWrittenMark',
  'reopenWrittenMark',
  'decideDefenceMark',
  'decideAppeal',
];

test('every act that cannot be undone asks who is at the screen', () => {
  const asking = commandPolicies().flatMap(({ name, conditions }) =>
    conditions.includes('xác nhận lại') ? [name] : [],
  );
  expect(ACTS.filter((name) => !asking.includes(name))).toEqual([]);
});

describe('a score sheet', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 60_000);
  afterAll(() => world.close());

  test('is locked by who has just confirmed who they are; once is enough for every sheet of five minutes', async () => {
    const exam = await world.round().withCandidates(3).atScoring();
    const { panelist1 } = world.people;
    const confirmed = (minutesAgo: number | null): Person => {
      const steppedUpAt = minutesAgo === null ? null : new Date(world.clock.now().getTime() - minutesAgo * MINUTE);
      return { ...panelist1, viewer: { ...panelist1.viewer, sessionId: 'a-session', steppedUpAt } };
    };
    const sheet = (index: number) => ({
      applicationId: exam.applicationIds[index]!,
      expectedVersion: 1,
      marks: sheetMarks(8_000),
    });
    const before = await world.dump();
    for (const who of [confirmed(null), confirmed(5.01)]) {
      await expect(world.run('submitScoreSheet', who, sheet(0))).rejects.toBeInstanceOf(StepUpRequired);
    }
    expect(await world.dump()).toEqual(before);
    const once = confirmed(4);
    for (const index of [0, 1, 2]) expect((await world.run('submitScoreSheet', once, sheet(index))).ok).toBe(true);
  }, 60_000);
});
