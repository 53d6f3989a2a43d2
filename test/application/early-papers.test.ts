import { paperDocument } from '../../src/application/minutes/paper-document';
import { contentFaults, contentOfPaper } from '../../src/domain/paper/registry';
import type { PaperCode } from '../../src/domain/paper/registry';
import { documentOf } from '../../src/pdf/content';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(2).at('WRITTEN');
}, 60_000);
afterAll(() => world.close());

const issue = (codes: readonly string[]) =>
  world.must('issuePapers', world.people.secretary, { roundId: exam.id, codes });

async function contents(code: PaperCode) {
  const papers = (await world.readers.papers.ofRound(exam.id)).filter((paper) => paper.code === code);
  const viewer = world.people.secretary.viewer;
  return Promise.all(
    papers.map(async ({ id }) => contentOfPaper((await paperDocument(world.readers, viewer, id)).content)),
  );
}

describe('papers that need no mark', () => {
  test('a summons for each candidate with a number, and none a second time', async () => {
    expect((await issue(['D08'])).issued).toBe(2);
    expect((await issue(['D08'])).issued).toBe(0);
    const [first] = await contents('D08');
    const application = await world.readers.applications.find(exam.applicationIds[0]!);
    expect(first?.data).toMatchObject({ thi_sinh: { ho_ten: application?.fullName, so_bao_danh: '001' } });
  });

  test('a decision for each body, and an undertaking for each person who has declared', async () => {
    const bodies = (await world.readers.bodies.ofRound(exam.id)).filter(({ seats }) => seats.length > 0);
    const declared = (await world.readers.interests.ofRound(exam.id)).filter(({ declaration }) => declaration !== null);
    expect((await issue(['D02', 'D03'])).issued).toBe(bodies.length + declared.length);
  });

  test('what they state fits their forms and their wording', async () => {
    for (const code of ['D02', 'D03', 'D08'] as const) {
      const [content] = await contents(code);
      expect(contentFaults(content!)).toEqual([]);
      expect(documentOf(content!).blocks.length).toBeGreaterThan(3);
    }
  });

  test('names, whatever a paper is about, stand beside it in the list', async () => {
    const queries = world.queriesAs(world.people.secretary);
    const access = (await queries.access(exam.id))!;
    for (const [code, key] of [
      ['D02', 'bodyId'],
      ['D03', 'memberId'],
      ['D08', 'applicationId'],
    ] as const) {
      const [edge] = (await queries.papers(access, { first: 1, after: null }, { code })).edges;
      expect((await queries.paperSubject(edge!.node))?.[key]).not.toBeNull();
    }
  });

  test('stand form by form in the list, whatever was drawn up first, and each once from page to page', async () => {
    const queries = world.queriesAs(world.people.secretary);
    const access = (await queries.access(exam.id))!;
    const all = await world.readers.papers.ofRound(exam.id);
    const listed: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await queries.papers(access, { first: 3, after });
      listed.push(...edges.map(({ node }) => `${node.code} ${node.id}`));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(listed).toEqual(all.map(({ code, id }) => `${code} ${id}`).toSorted());
    expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(1);
  });

  test('a form no round gives, one before its time, and no form at all are refused', async () => {
    const { secretary } = world.people;
    const ask = (codes: readonly string[]) => refusals(world, 'issuePapers', secretary, { roundId: exam.id, codes });
    expect(await ask(['D98', 'D99'])).toEqual(['INVALID_VALUE codes.0', 'INVALID_VALUE codes.1']);
    expect(await ask(['D28'])).toEqual(['INVALID_STATE roundId']);
    expect(await ask([])).toEqual(['INVALID_VALUE codes']);
  });

  test('a candidate who withdraws leaves a summons that is no longer valid', async () => {
    const paper = (await world.readers.papers.ofRound(exam.id)).find(
      ({ code, sheetId }) => code === 'D08' && sheetId === exam.applicationIds[1],
    );
    const application = (await world.readers.applications.find(exam.applicationIds[1]!))!;
    const owner = Object.values(world.people).find(({ id }) => id === application.candidateId)!;
    await world.must('withdrawApplication', owner, {
      applicationId: application.id,
      expectedVersion: application.version,
    });
    const queries = world.queriesAs(world.people.secretary);
    const view = await queries.paper(paper!.id);
    expect(await queries.paperIsCurrent(view!)).toBe(false);
  });
});
