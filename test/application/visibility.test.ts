import type { RoundAccess } from '../../src/application/visibility/access';
import { openWorld } from '../support/world';
import type { PersonKey, World } from '../support/world';
import { CANDIDATES } from '../support/world-people';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const everybody = () => Object.keys(world.people) as PersonKey[];
const queries = (key: PersonKey) => world.queriesAs(world.people[key]);
const access = async (exam: Exam, key: PersonKey) => (await queries(key).access(exam.id)) as RoundAccess;
/** Those for whom a question is answered with something. */
async function seers(ask: (key: PersonKey) => Promise<unknown>): Promise<readonly PersonKey[]> {
  const found: PersonKey[] = [];
  for (const key of everybody()) {
    const answer = await ask(key);
    const isEmpty = answer === null || (Array.isArray(answer) && answer.length === 0);
    if (!isEmpty) found.push(key);
  }
  return found;
}
const COUNCIL: PersonKey[] = ['chair', 'deputy', 'secretary', 'councillor1', 'councillor2'];
const SUPERVISORS: PersonKey[] = ['supervisor', 'overseer'];
const PANEL: PersonKey[] = ['panelHead', 'panelist1', 'panelist2', 'panelist3'];

describe('a draft', () => {
  test('exists only for the administrator and those who serve in it', async () => {
    const exam = await world.round().at('READY');
    const found = await seers((key) => queries(key).round(exam.id));
    expect(found).not.toEqual(expect.arrayContaining(['outsider']));
    expect(found.filter((key) => key.startsWith('candidate'))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(['admin', 'chair', 'marker1', 'panelist1', 'supervisor']));
    expect(await world.queriesAs(null).round(exam.id)).toBeNull();
  });
});

describe('a dossier', () => {
  test('is its owner’s, the Council’s and the supervisors’; never the administrator’s or a marker’s (BR-66)', async () => {
    const exam = await world.round().at('ALLOCATED');
    const [id] = exam.applicationIds;
    const found = await seers((key) => queries(key).application(id!));
    expect([...found].sort()).toEqual([...COUNCIL, ...SUPERVISORS, 'candidate1'].sort());
    const listed = await seers(async (key) => {
      const page = await queries(key).applications(await access(exam, key), {});
      return page.edges.filter(({ node }) => node.id === id);
    });
    expect(listed).toEqual(found);
  });

  test('hidden and missing look alike', async () => {
    const exam = await world.round().at('APPLIED');
    const hidden = await queries('outsider').application(exam.applicationIds[0]!);
    expect(hidden).toBe(await queries('outsider').application('app_000000000000000000000000'));
    expect(await queries('outsider').scoreSheet('scs_000000000000000000000000')).toBeNull();
  });
});

describe('anonymous marking', () => {
  let exam: Exam;
  beforeAll(async () => {
    exam = await world.round().at('MARKED');
  }, 60_000);

  test('nothing a marker or the head of marking can read tells whose script it is (BR-28)', async () => {
    const applications = await world.readers.applications.ofRound(exam.id);
    const names = [
      ...Object.values(CANDIDATES),
      ...applications.flatMap(({ id, candidateId, candidateNumber }) => [
        id,
        candidateId,
        `"${candidateNumber ?? ''}"`,
      ]),
    ];
    for (const key of ['marker1', 'marker2', 'marker3', 'markingHead'] as const) {
      const own = queries(key);
      const open = await access(exam, key);
      const seen = JSON.stringify([
        await own.myMarkings(open, {}),
        await own.scripts(open, {}),
        await own.applications(open, {}),
        await own.scoreSheets(open, {}),
        await own.markings(
          open,
          (await exam.markingsOf(0)).map(({ id }) => id),
        ),
        await own.result(open),
      ]);
      expect([key, names.filter((name) => seen.includes(name))]).toEqual([key, []]);
    }
  });

  test('a marker reads own marks only; scripts are for the head of marking', async () => {
    const [first] = await exam.markingsOf(0);
    const owner = exam.markerOf(first!).key;
    expect(await seers((key) => queries(key).marking(first!.id))).toEqual([owner]);
    const scriptId = await exam.scriptOf(0);
    expect(await seers(async (key) => queries(key).script(await access(exam, key), scriptId))).toEqual(['markingHead']);
  });

  test('the head of marking sees no mark before both are locked (BR-30)', async () => {
    const half = await world.round().at('ALLOCATED');
    const [first] = await half.markingsOf(0);
    const mark = { markingId: first!.id, expectedVersion: 1, mark: 8_000 as never };
    await world.must('submitWrittenMarks', half.markerOf(first!), { roundId: half.id, marks: [mark] });
    const seen = await queries('markingHead').script(await access(half, 'markingHead'), await half.scriptOf(0));
    expect(seen).toMatchObject({ marks: [], official: null, needs: null });
  });
});

describe('score sheets', () => {
  const submit = async (exam: Exam, member: 'panelist1' | 'panelist2' | 'panelist3', candidate = 0) =>
    world.must('submitScoreSheet', world.people[member], {
      applicationId: exam.applicationIds[candidate]!,
      expectedVersion: 1,
      marks: sheetMarks(8_000),
    });
  const open = (ballot: 'SIGNED' | 'PUBLIC') =>
    world
      .round({ regulation: { phases: ['DEFENCE'], ballot } })
      .withCandidates(2)
      .atScoring();

  test('nobody sees another member’s sheet before all of that candidate are locked (BR-42)', async () => {
    const exam = await open('SIGNED');
    await submit(exam, 'panelist1');
    await submit(exam, 'panelist2');
    const sheet = await exam.sheetOf(0, world.people.panelist1);
    expect(await seers((key) => queries(key).scoreSheet(sheet.id))).toEqual(['panelist1']);
    const listed = async (key: PersonKey) =>
      (await queries(key).scoreSheets(await access(exam, key), {})).edges.map(({ node }) => node.memberId);
    expect(await listed('panelist2')).toEqual([world.people.panelist2.id, world.people.panelist2.id]);
    expect(await listed('chair')).toEqual([]);
    await submit(exam, 'panelist3');
    const found = await seers((key) => queries(key).scoreSheet(sheet.id));
    expect([...found].sort()).toEqual([...COUNCIL, ...SUPERVISORS, ...PANEL].sort());
  });

  test('in PUBLIC ballot a sheet is seen once it is locked (BR-46)', async () => {
    const exam = await open('PUBLIC');
    await submit(exam, 'panelist1');
    const locked = await exam.sheetOf(0, world.people.panelist1);
    const empty = await exam.sheetOf(0, world.people.panelist2);
    expect(await seers((key) => queries(key).scoreSheet(locked.id))).toEqual(
      expect.arrayContaining(['panelist2', 'chair', 'supervisor']),
    );
    expect(await seers((key) => queries(key).scoreSheet(empty.id))).toEqual(['panelist2']);
  });

  test('what the secretary typed stays blank for the member until they type it themselves (BR-47)', async () => {
    const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const, phases: ['DEFENCE' as const] };
    const exam = await world.round({ regulation }).withCandidates(2).atScoring();
    const { panelist1, secretary } = world.people;
    const sheets = [{ memberId: panelist1.id, marks: sheetMarks(8_000) }];
    await world.must('enterPaperSheets', secretary, { applicationId: exam.applicationIds[0]!, sheets });
    const [first] = (await queries('panelist1').myScoreSheets(await access(exam, 'panelist1'), {})).edges;
    expect(first?.node).toMatchObject({ state: 'ENTERED', marks: null });
  });
});

describe('the result and its papers', () => {
  test('the administrator and the candidates see neither marks nor result nor papers (BR-57, BR-66)', async () => {
    const exam = await world
      .round({ regulation: { phases: ['DEFENCE'] } })
      .withCandidates(2)
      .at('SCORED');
    const result = async (key: PersonKey) => queries(key).result(await access(exam, key));
    expect(await seers(result)).toEqual(['chair', 'secretary']);
    await exam.goTo('ISSUED');
    expect([...(await seers(result))].sort()).toEqual([...COUNCIL, ...SUPERVISORS].sort());
    const [paper] = await world.readers.papers.ofRound(exam.id);
    expect([...(await seers((key) => queries(key).paper(paper!.id)))].sort()).toEqual(
      ['chair', 'secretary', ...SUPERVISORS].sort(),
    );
    for (const key of ['admin', 'candidate1', 'outsider'] as const) {
      const seen = await queries(key).scoreSheets(await access(exam, key), {});
      expect([key, seen.edges]).toEqual([key, []]);
    }
  });
});
