import { mark } from '../../src/domain/marks';
import { reopenSheet } from '../../src/domain/scoring/reopened-sheet';
import type { ScoreSheet } from '../../src/domain/scoring/score-sheet';
import { openedSheet } from '../../src/application/scoring/reveal';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld, SEAL } from '../support/world';
import type { World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  // Candidate 1 fails the written paper; the members lie far apart over candidate 0.
  const written = (candidate: number) => (candidate === 1 ? 4_900 : 8_000);
  const defence = (candidate: number, member: number) => 9_000 - (candidate === 0 ? 1_000 * member : 0);
  exam = await world.round({ written, defence }).at('DEFENCE');
}, 60_000);
afterAll(() => world.close());

const sheet = (candidate: number, total = 8_000, expectedVersion = 1) => ({
  applicationId: exam.applicationIds[candidate]!,
  expectedVersion,
  marks: sheetMarks(total),
});

describe('openScoring', () => {
  test('waits for the day of the defence', async () => {
    world.clock.moveTo('2026-12-02');
    const round = { roundId: exam.id };
    expect(await refusals(world, 'openScoring', world.people.panelHead, round)).toEqual(['INVALID_VALUE roundId']);
    world.clock.moveTo('2026-12-03');
  });

  test('before it there is no sheet to fill in', async () => {
    expect(await refusals(world, 'submitScoreSheet', world.people.panelist1, sheet(0))).toEqual([
      'CANDIDATE_NOT_ADMITTED applicationId',
    ]);
  });

  test('lays out a sheet per member and admitted candidate, and nothing more when repeated', async () => {
    await exam.goTo('SCORING');
    const sheets = await world.readers.sheets.ofRound(exam.id);
    expect(sheets).toHaveLength(6);
    expect(sheets.some(({ applicationId }) => applicationId === exam.applicationIds[1])).toBe(false);
    await world.must('openScoring', world.people.panelHead, { roundId: exam.id });
    expect(await world.readers.sheets.ofRound(exam.id)).toEqual(sheets);
  });
});

describe('submitScoreSheet', () => {
  test('names every criterion that is missing, unknown, named twice or above its maximum', async () => {
    const marks = [
      { criterion: 'noi_dung', mark: mark(6_001) },
      { criterion: 'noi_dung', mark: mark(6_001) },
      { criterion: 'khac', mark: mark(1) },
    ];
    expect(await refusals(world, 'submitScoreSheet', world.people.panelist1, { ...sheet(0), marks })).toEqual([
      'CRITERION_MISSING marks.bao_ve',
      'CRITERION_UNKNOWN marks.khac',
      'DUPLICATE marks.1.criterion',
      'MARK_OUT_OF_RANGE marks.noi_dung',
    ]);
  });

  test('is refused for a candidate below the gate, on a stale version, and in the other way of entry', async () => {
    const { panelist1, secretary } = world.people;
    expect(await refusals(world, 'submitScoreSheet', panelist1, sheet(1))).toEqual([
      'CANDIDATE_NOT_ADMITTED applicationId',
    ]);
    expect(await refusals(world, 'submitScoreSheet', panelist1, sheet(0, 8_000, 2))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(await refusals(world, 'confirmPaperSheet', panelist1, sheet(0))).toEqual(['ENTRY_MODE', 'INVALID_STATE']);
    const typed = {
      applicationId: exam.applicationIds[0]!,
      sheets: [{ memberId: panelist1.id, marks: sheetMarks(1) }],
    };
    expect(await refusals(world, 'enterPaperSheets', secretary, typed)).toEqual(['ENTRY_MODE sheets.0']);
  });

  test('the head of the panel has no sheet unless seated as a member', async () => {
    await expectDenied(world, 'submitScoreSheet', world.people.panelHead, sheet(0));
  });

  test('locks at once', async () => {
    const { panelist1 } = world.people;
    await world.must('submitScoreSheet', panelist1, sheet(2, 9_000));
    expect(await exam.sheetOf(2, panelist1)).toMatchObject({ state: 'LOCKED', version: 2 });
    expect(await refusals(world, 'submitScoreSheet', panelist1, sheet(2, 9_500, 2))).toEqual(['ALREADY_LOCKED']);
  });
});

describe('decideDefenceMark', () => {
  const decision = (candidate: number, reason = 'Đã trao đổi thống nhất', value = 8_000) => ({
    applicationId: exam.applicationIds[candidate]!,
    mark: mark(value),
    reason,
  });

  test('waits for every sheet, comes only above the spread, with a reason, once (BR-45)', async () => {
    const { panelHead, panelist1, panelist2, panelist3 } = world.people;
    expect(await refusals(world, 'decideDefenceMark', panelHead, decision(0))).toEqual(['SHEETS_INCOMPLETE']);
    for (const [index, member] of [panelist1, panelist2, panelist3].entries()) {
      await world.must('submitScoreSheet', member, sheet(0, 9_000 - 1_000 * index));
      if (member !== panelist1) await world.must('submitScoreSheet', member, sheet(2, 9_000));
    }
    expect(await refusals(world, 'decideDefenceMark', panelHead, decision(2))).toEqual(['DECISION_NOT_NEEDED']);
    expect(await refusals(world, 'decideDefenceMark', panelHead, decision(0, '', 10_001))).toEqual([
      'MARK_OUT_OF_RANGE mark',
      'REASON_REQUIRED reason',
    ]);
    expect(await refusals(world, 'establishResult', world.people.chair, await exam.step())).toEqual([
      'RESULT_BLOCKED roundId',
    ]);
    await world.must('decideDefenceMark', panelHead, decision(0));
    expect(await refusals(world, 'decideDefenceMark', panelHead, decision(0))).toEqual(['ALREADY_DECIDED']);
  });
});

describe('reopenScoreSheet', () => {
  let own: Exam;
  const reopen = (memberId: string, reason = 'Gõ nhầm tiêu chí thứ hai') => ({
    applicationId: own.applicationIds[0]!,
    memberId,
    reason,
  });
  const sheetOf = (total: number, expectedVersion: number) => ({
    applicationId: own.applicationIds[0]!,
    expectedVersion,
    marks: sheetMarks(total),
  });
  beforeAll(async () => {
    own = await world
      .round({ regulation: { phases: ['DEFENCE'] } })
      .withCandidates(2)
      .at('SCORING');
    await world.must('submitScoreSheet', world.people.panelist1, sheetOf(7_250, 1));
  }, 60_000);

  test('is the Chair’s alone, with a reason, and for a locked sheet', async () => {
    const { chair, panelHead, panelist1, panelist2, secretary, outsider } = world.people;
    for (const who of [panelHead, secretary, panelist1])
      await expectDenied(world, 'reopenScoreSheet', who, reopen(panelist1.id));
    expect(await refusals(world, 'reopenScoreSheet', chair, reopen(panelist1.id, ' '))).toEqual([
      'INVALID_TEXT reason',
    ]);
    expect(await refusals(world, 'reopenScoreSheet', chair, reopen(panelist2.id))).toEqual(['INVALID_STATE memberId']);
    expect(await refusals(world, 'reopenScoreSheet', chair, reopen(outsider.id))).toEqual([
      'NOT_A_PANEL_MEMBER memberId',
    ]);
  });

  test('gives it back blank and keeps what was locked, who gave it back and why', async () => {
    const { chair, panelist1 } = world.people;
    await world.must('reopenScoreSheet', chair, reopen(panelist1.id));
    expect(await own.sheetOf(0, panelist1)).toMatchObject({ state: 'OPEN', marks: null, lockedAt: null, version: 3 });
    expect(await refusals(world, 'submitScoreSheet', panelist1, sheetOf(7_500, 2))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    await world.must('submitScoreSheet', panelist1, sheetOf(7_500, 3));
    await world.must('reopenScoreSheet', chair, reopen(panelist1.id, 'Gõ nhầm lần nữa'));
    await world.must('submitScoreSheet', panelist1, sheetOf(7_550, 5));
    const sealed = await own.sheetOf(0, panelist1);
    expect([sealed.marks, ...sealed.earlier!.map((one) => one.marks)]).toEqual([null, null, null]);
    const { marks, earlier } = openedSheet(SEAL, sealed)!;
    const given = (total: number) => Object.fromEntries(sheetMarks(total).map((one) => [one.criterion, one.mark]));
    expect(marks).toEqual(given(7_550));
    expect(earlier).toMatchObject([
      { marks: given(7_250), version: 2, reopenedBy: chair.id, reason: 'Gõ nhầm tiêu chí thứ hai' },
      { marks: given(7_500), version: 4, reopenedBy: chair.id, reason: 'Gõ nhầm lần nữa' },
    ]);
    expect(await world.integrity.check(own.id)).toBeNull();
  });

  test('shows what was locked to the member alone until every sheet is in', async () => {
    const { chair, panelist1, panelist2, supervisor } = world.people;
    const sheet = await own.sheetOf(0, panelist1);
    const own0 = await world.queriesAs(panelist1).scoreSheet(sheet.id);
    expect(own0?.earlier).toHaveLength(2);
    for (const who of [chair, panelist2, supervisor])
      expect(await world.queriesAs(who).scoreSheet(sheet.id)).toBeNull();
  });

  test('is over once the members have seen each other’s marks', async () => {
    const { chair, panelist1, panelist2, panelHead } = world.people;
    const rest = (await world.readers.sheets.ofApplications([own.applicationIds[0]!])).filter(
      ({ state }) => state === 'OPEN',
    );
    const people = [panelist2, panelHead, ...Object.values(world.people)];
    for (const { memberId } of rest) {
      const member = people.find(({ id }) => id === memberId)!;
      await world.must('submitScoreSheet', member, sheetOf(7_000, 1));
    }
    expect(await refusals(world, 'reopenScoreSheet', chair, reopen(panelist1.id))).toEqual([
      'MARKS_SHOWN applicationId',
    ]);
  });

  test('nobody gives back a sheet of their own, and no ballot that is secret or shown', () => {
    const locked = { id: 's', roundId: 'r', applicationId: 'a', memberId: 'm', state: 'LOCKED', version: 2 } as const;
    const sheet: ScoreSheet = { ...locked, marks: {}, lockedAt: new Date(0) };
    const order = { by: 'm', reason: 'x', now: new Date(1) };
    const codes = (ballot: 'SIGNED' | 'PUBLIC' | 'SECRET', by: string) => {
      const result = reopenSheet(sheet, [{ state: 'OPEN' }], { ...order, by }, { ballot });
      return result.ok ? [] : result.errors.map(({ code }) => code);
    };
    expect(codes('SIGNED', 'm')).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(codes('PUBLIC', 'c')).toEqual(['BALLOT_MODE']);
    expect(codes('SECRET', 'c')).toEqual(['BALLOT_MODE']);
    expect(codes('SIGNED', 'c')).toEqual([]);
  });
});

describe('sheets from signed paper', () => {
  let paper: Exam;
  beforeAll(async () => {
    const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const, phases: ['DEFENCE' as const] };
    paper = await world.round({ regulation }).withCandidates(2).at('SCORING');
  }, 60_000);

  test('a candidate’s sheets are typed together or not at all', async () => {
    const { panelist1, marker1, secretary } = world.people;
    const marks = sheetMarks(8_000);
    const input = {
      applicationId: paper.applicationIds[0]!,
      sheets: [
        { memberId: panelist1.id, marks },
        { memberId: panelist1.id, marks },
        { memberId: marker1.id, marks },
      ],
    };
    expect(await refusals(world, 'enterPaperSheets', secretary, input)).toEqual([
      'DUPLICATE sheets.1.memberId',
      'NOT_A_PANEL_MEMBER sheets.2.memberId',
    ]);
    expect(await refusals(world, 'enterPaperSheets', secretary, { ...input, sheets: [] })).toEqual([
      'INVALID_VALUE sheets',
    ]);
  });

  test('the member types their own sheet again: equal locks, unequal is refused by criterion (BR-47)', async () => {
    const { panelist1, panelist2, secretary } = world.people;
    const applicationId = paper.applicationIds[0]!;
    const marks = sheetMarks(8_000);
    await world.must('enterPaperSheets', secretary, { applicationId, sheets: [{ memberId: panelist1.id, marks }] });
    const second = { applicationId, expectedVersion: 2, marks: sheetMarks(8_100) };
    expect(await refusals(world, 'confirmPaperSheet', panelist1, second)).toEqual(['ENTRY_MISMATCH marks']);
    expect(await refusals(world, 'confirmPaperSheet', panelist2, { ...second, expectedVersion: 1 })).toEqual([
      'INVALID_STATE',
    ]);
    await world.must('confirmPaperSheet', panelist1, { ...second, marks });
    expect(await paper.sheetOf(0, panelist1)).toMatchObject({ state: 'LOCKED', version: 3 });
  });
});
