import { paperDocument, PaperMismatch } from '../../src/application/minutes/paper-document';
import { NotAuthenticated, NotFound } from '../../src/application/viewer';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const noWritten = { phases: ['DEFENCE' as const] };
/** A round whose papers can be issued next. */
const concluded = () => world.round({ regulation: noWritten }).withCandidates(2).at('CONCLUDED');

describe('establishResult', () => {
  let exam: Exam;
  beforeAll(async () => {
    exam = await world
      .round({ regulation: noWritten, defence: () => 8_000 })
      .withCandidates(2)
      .at('SCORING');
  }, 60_000);

  test('waits for every sheet, and for whoever must decide between equals (BR-49)', async () => {
    const { chair } = world.people;
    expect(await refusals(world, 'establishResult', chair, await exam.step())).toEqual(['SHEETS_INCOMPLETE roundId']);
    expect(await refusals(world, 'recordTieDecision', chair, await tie(['TIE_NOT_OPEN']))).toEqual(['TIE_NOT_OPEN']);
    await exam.goTo('SCORED');
    expect(await refusals(world, 'establishResult', chair, await exam.step())).toEqual(['RESULT_BLOCKED roundId']);
  });

  test('a tie decision names exactly the equals, says why, and is taken once', async () => {
    const { chair } = world.people;
    const [first, second] = exam.applicationIds;
    expect(await refusals(world, 'recordTieDecision', chair, { ...(await tie([first!])), reason: ' ' })).toEqual([
      'REASON_REQUIRED reason',
      'TIE_MEMBERS order',
    ]);
    const elsewhere = { ...(await tie([first!, second!])), postId: 'pst_000000000000000000000000', expectedVersion: 1 };
    expect(await refusals(world, 'recordTieDecision', chair, elsewhere)).toEqual([
      'INVALID_VALUE postId',
      'STALE_VERSION expectedVersion',
    ]);
    await world.must('recordTieDecision', chair, await tie([second!, first!]));
    expect(await refusals(world, 'recordTieDecision', chair, await tie([first!, second!]))).toEqual([
      'ALREADY_DECIDED',
    ]);
  });

  test('the meeting is checked field by field', async () => {
    const meeting = {
      ...(await exam.step()),
      startedAt: new Date('2026-12-10T03:00:00.000Z'),
      endedAt: new Date('2026-12-10T02:00:00.000Z'),
      place: '',
      absentMemberIds: [world.people.outsider.id],
      votesFor: 6,
      votesAgainst: -1,
    };
    expect(await refusals(world, 'establishResult', world.people.chair, meeting)).toEqual([
      'DATES_OUT_OF_ORDER endedAt',
      'INVALID_TEXT place',
      'INVALID_VALUE absentMemberIds.0',
      'INVALID_VALUE votesAgainst',
      'INVALID_VALUE votesFor',
    ]);
  });

  test('stores the result beside the closed round, with the order that was decided', async () => {
    await exam.goTo('CONCLUDED');
    const stored = await world.readers.results.ofRound(exam.id);
    expect(stored?.result.posts[0]?.winners).toEqual([exam.applicationIds[1]]);
    expect(await refusals(world, 'establishResult', world.people.chair, await exam.step())).toEqual([
      'INVALID_STATE roundId',
    ]);
    expect(
      await refusals(world, 'appointBody', world.people.chair, { roundId: exam.id, kind: 'APPEAL', seats: [] }),
    ).toContain('INVALID_STATE roundId');
  });

  async function tie(order: string[]) {
    return { ...(await exam.step()), postId: exam.postIds[0]!, order, reason: 'Theo thâm niên công tác' };
  }
});

describe('issuePapers', () => {
  test('issues each paper once', async () => {
    const exam = await concluded();
    const { secretary } = world.people;
    expect((await world.must('issuePapers', secretary, { roundId: exam.id })).issued).toBe(8);
    expect((await world.must('issuePapers', secretary, { roundId: exam.id })).issued).toBe(0);
  });

  test('has nothing to issue before the defence', async () => {
    const exam = await world.round().at('READY');
    expect(await refusals(world, 'issuePapers', world.people.secretary, { roundId: exam.id })).toEqual([
      'INVALID_STATE roundId',
    ]);
    await expectDenied(world, 'issuePapers', world.people.chair, { roundId: exam.id });
  });

  test('is refused when one mark was changed in the store (A5)', async () => {
    const exam = await concluded();
    await changeOneMark(exam);
    expect(await refusals(world, 'issuePapers', world.people.secretary, { roundId: exam.id })).toEqual(['LOG_BROKEN']);
  });

  test('is refused when the stored result was changed (A5)', async () => {
    const exam = await concluded();
    await changeStoredResult(exam);
    expect(await refusals(world, 'issuePapers', world.people.secretary, { roundId: exam.id })).toEqual([
      'RESULT_MISMATCH',
    ]);
  });
});

describe('paperDocument', () => {
  const print = (paperId: string, who = world.people.secretary) => paperDocument(world.readers, who.viewer, paperId);
  const papersOf = async (exam: Exam) => world.readers.papers.ofRound(exam.id);
  const issued = async () => {
    const exam = await concluded();
    return exam.goTo('ISSUED');
  };

  test('makes every issued paper again, for those who may see it', async () => {
    const exam = await issued();
    const papers = await papersOf(exam);
    expect(papers).toHaveLength(8);
    for (const { id, code } of papers) expect((await print(id)).content.code).toBe(code);
    await expect(print(papers[0]!.id, world.people.panelist1)).rejects.toBeInstanceOf(NotFound);
    await expect(print(papers[0]!.id, world.people.admin)).rejects.toBeInstanceOf(NotFound);
    await expect(print('pap_000000000000000000000000')).rejects.toBeInstanceOf(NotFound);
    await expect(paperDocument(world.readers, null, papers[0]!.id)).rejects.toBeInstanceOf(NotAuthenticated);
  });

  test('prints nothing of the round after one mark was changed in the store (A5)', async () => {
    const exam = await issued();
    await changeOneMark(exam);
    const results = (await papersOf(exam)).filter(({ code }) => code !== 'D24');
    expect(results).toHaveLength(2);
    for (const { id } of results) await expect(print(id)).rejects.toBeInstanceOf(PaperMismatch);
  });

  test('does not print the sheet whose mark was changed, not even when the total stays (BR-59)', async () => {
    const exam = await issued();
    const sheet = await exam.sheetOf(0, world.people.panelist1);
    const { noi_dung: first = 0, bao_ve: second = 0 } = sheet.marks ?? {};
    await world.store.models.scoreSheets.updateOne(
      { _id: sheet.id },
      { $set: { marks: { noi_dung: first - 1, bao_ve: second + 1 } } },
    );
    const paper = (await papersOf(exam)).find(({ sheetId }) => sheetId === sheet.id)!;
    await expect(print(paper.id)).rejects.toBeInstanceOf(PaperMismatch);
  });

  test('prints nothing of the result after its stored copy was changed (A5)', async () => {
    const exam = await issued();
    await changeStoredResult(exam);
    const minutes = (await papersOf(exam)).find(({ code }) => code === 'D28')!;
    await expect(print(minutes.id)).rejects.toBeInstanceOf(PaperMismatch);
  });
});

async function changeOneMark(exam: Exam): Promise<void> {
  const sheet = await exam.sheetOf(1, world.people.panelist2);
  const marks = { ...sheet.marks, noi_dung: (sheet.marks?.['noi_dung'] ?? 0) + 300 };
  await world.store.models.scoreSheets.updateOne({ _id: sheet.id }, { $set: { marks } });
}

async function changeStoredResult(exam: Exam): Promise<void> {
  const stored = (await world.readers.results.ofRound(exam.id))!;
  const [post] = stored.result.posts;
  const result = { ...stored.result, posts: [{ ...post, winners: [exam.applicationIds[1]] }] };
  await world.store.models.results.updateOne({ _id: stored.id }, { $set: { result } });
}
