import { paperDocument } from '../../src/application/minutes/paper-document';
import { contentOfPaper } from '../../src/domain/paper/registry';
import { graphqlOn } from '../graphql/product';
import { issue, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { declareAll, newRegistration, RELEASE } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const MINE = `query Mine($id: ID!) { round(id: $id) {
  myPapers { id code name }
  myResult {
    rank outcome written defence total complaintsUntil
    decision { number } explanation { sentence } criteria { title mean maximum }
  }
} }`;

interface Mine {
  readonly myPapers: readonly { readonly id: string; readonly code: string }[];
  readonly myResult: Readonly<Record<string, unknown>> | null;
}

const mineOf = async ({ id }: Exam, who: Who): Promise<Mine> => {
  const { data } = await graphqlOn(world).ask(who, MINE, { id });
  return (data as { round: Mine }).round;
};
const codesOf = async (exam: Exam, who: Who) => (await mineOf(exam, who)).myPapers.map(({ code }) => code);
const openedBy = (who: Who, paperId: string) => paperDocument(world.readers, who?.viewer ?? null, paperId);

describe('papers addressed to a candidate', () => {
  test('the receipt is there for its owner at once, for nobody else, and only as long as it is valid', async () => {
    const exam = await world.round().withCandidates(2).at('REGISTRATION');
    await declareAll(exam);
    const { candidate1, candidate2, outsider, secretary } = world.people;
    const { applicationId } = await world.must('registerApplication', candidate1, newRegistration(exam, 'candidate1'));
    await world.must('registerApplication', candidate2, newRegistration(exam, 'candidate2'));
    expect(await codesOf(exam, candidate1)).toEqual([]);
    await issue(exam, ['D04']);
    const [own] = (await mineOf(exam, candidate1)).myPapers;
    const { paper } = await openedBy(candidate1, own!.id);
    expect(paper).toMatchObject({ code: 'D04', sheetId: applicationId });
    for (const other of [candidate2, outsider, world.people.panelHead]) {
      await expect(openedBy(other, own!.id)).rejects.toThrow('Không tìm thấy');
    }
    expect(await codesOf(exam, secretary)).toEqual([]);
    await world.must('requestSupplement', secretary, {
      applicationId,
      expectedVersion: 1,
      items: ['HEALTH'],
      message: 'Bổ sung giấy chứng nhận sức khỏe.',
      dueOn: (await exam.load()).dates.closes,
    });
    expect(await codesOf(exam, candidate1)).toEqual([]);
    expect(await codesOf(exam, candidate2)).toEqual(['D04']);
    await issue(exam, ['D04']);
    expect(await codesOf(exam, candidate1)).toEqual(['D04']);
    await expect(openedBy(candidate1, own!.id)).rejects.toThrow('Không tìm thấy');
  });

  test('a summons is there once it is published, not while it is a draft', async () => {
    const exam = await world.round().withCandidates(2).at('WRITTEN');
    await issue(exam, ['D08']);
    const [first, second] = exam.candidates;
    expect(await codesOf(exam, first!)).toEqual([]);
    const own = (await world.readers.papers.ofRound(exam.id)).find(({ sheetId }) => sheetId === exam.applicationIds[0]);
    await expect(openedBy(first!, own!.id)).rejects.toThrow('Không tìm thấy');
    await world.store.models.papers.updateOne({ _id: own!.id }, { state: 'PUBLISHED' });
    expect(await codesOf(exam, first!)).toEqual(['D08']);
    expect(await codesOf(exam, second!)).toEqual([]);
  });

  test('an application for re-marking is theirs to read and to sign, once it is drawn up', async () => {
    const exam = await world.round().withCandidates(2).at('DEFENCE');
    const [first, second] = exam.candidates;
    world.clock.moveTo((await exam.load()).writtenRelease!.on, 15);
    await world.must('fileAppeal', first!, { applicationId: exam.applicationIds[0]! });
    expect(await codesOf(exam, first!)).toEqual([]);
    await issue(exam, ['D22']);
    const [own] = (await mineOf(exam, first!)).myPapers;
    expect(own).toMatchObject({ code: 'D22' });
    expect(await printedText(contentOfPaper((await openedBy(first!, own!.id)).content))).toContain(first!.name);
    expect(await codesOf(exam, second!)).toEqual([]);
    await expect(openedBy(second!, own!.id)).rejects.toThrow('Không tìm thấy');
  });
});

describe('the result of one candidate and of another', () => {
  let exam: Exam;
  beforeAll(async () => {
    const defence = (candidate: number, member: number) => 9_000 - 700 * candidate - 100 * member;
    exam = await world.round({ defence }).withCandidates(2).at('ISSUED');
    world.clock.moveTo('2026-12-23');
  }, 60_000);

  test('nobody has one before the release, nor a paper of it', async () => {
    for (const who of exam.candidates) expect(await mineOf(exam, who)).toEqual({ myPapers: [], myResult: null });
  });

  test('after it each has their own marks, place, outcome and letter, and nothing of the other', async () => {
    await world.must('releaseResult', world.people.chair, { ...(await exam.step()), ...RELEASE });
    await issue(exam, ['D30']);
    const [first, second] = exam.candidates;
    const mine = await mineOf(exam, second!);
    expect(mine.myResult).toMatchObject({
      rank: 2,
      outcome: 'NOT_SELECTED',
      written: '80.00',
      defence: '82.00',
      decision: { number: RELEASE.decisionNumber },
      complaintsUntil: (await exam.load()).resultRelease?.complaintsUntil,
      criteria: [
        { title: 'Nội dung đề án', mean: '49.20', maximum: '60.00' },
        { title: 'Trình bày và bảo vệ', mean: '32.80', maximum: '40.00' },
      ],
    });
    const [letter] = mine.myPapers;
    expect(mine.myPapers).toMatchObject([{ code: 'D30' }]);
    const { content } = await openedBy(second!, letter!.id);
    const word = paperDocument(world.readers, second!.viewer, letter!.id, 'docx');
    await expect(word).rejects.toThrow('Không tìm thấy');
    const text = await printedText(contentOfPaper(content));
    expect(text).toContain(second!.name);
    expect(text).not.toContain(first!.name);
    await expect(openedBy(first!, letter!.id)).rejects.toThrow('Không tìm thấy');
    expect(JSON.stringify(mine)).not.toContain('89.00');
    expect((await mineOf(exam, first!)).myResult).toMatchObject({ rank: 1, outcome: 'WINNER', defence: '89.00' });
  });

  test('whoever is no candidate has neither, and a paper of all is nobody’s own', async () => {
    expect(await mineOf(exam, world.people.chair)).toEqual({ myPapers: [], myResult: null });
    const all = (await world.readers.papers.ofRound(exam.id)).filter(({ code }) => code !== 'D30');
    expect(all.length).toBeGreaterThan(0);
    for (const { id } of all) await expect(openedBy(exam.candidates[0]!, id)).rejects.toThrow('Không tìm thấy');
  });
});
