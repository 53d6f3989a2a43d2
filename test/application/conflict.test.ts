import { actorsOf } from '../../src/application/policy';
import { UNKNOWN_STANDING } from '../../src/application/conflict/standing';
import { areSeparate } from '../../src/domain/panel/body';
import type { BodyKind, Seat } from '../../src/domain/panel/body';
import type { StoredBody } from '../../src/persistence/serving-ports';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { declareAll, newApplication } from '../support/world-round';
import type { CandidateKey } from '../support/world-people';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
jest.setTimeout(60_000);

const nothing = (exam: Exam) => ({
  roundId: exam.id,
  relations: [],
  nothingToDeclare: true,
  secrecyPledged: true,
});
const related = (exam: Exam, candidate: number, relation: 'SIBLING' | 'OTHER' = 'SIBLING') => ({
  ...nothing(exam),
  nothingToDeclare: false,
  relations: [{ applicationId: exam.applicationIds[candidate] ?? '', relation }],
});
const access = async (person: Person, exam: Exam) => (await world.queriesAs(person).access(exam.id))!;
const visibleTo = async (person: Person, exam: Exam) => {
  const queries = world.queriesAs(person);
  const to = await access(person, exam);
  const [applications, sheets, mine, markings, scripts, result, papers, warnings, applicants] = await Promise.all([
    queries.applications(to, {}),
    queries.scoreSheets(to, {}),
    queries.myScoreSheets(to, {}),
    queries.myMarkings(to, {}),
    queries.scripts(to, {}),
    queries.result(to),
    queries.papers(to, {}),
    queries.warnings(to),
    queries.applicants(to, {}),
  ]);
  const lists = { applications, sheets, mine, markings, scripts, papers, applicants };
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.edges.length])),
    warnings: warnings.length,
    result: result !== null,
  };
};
const NOTHING_SEEN = {
  applications: 0,
  sheets: 0,
  mine: 0,
  markings: 0,
  scripts: 0,
  papers: 0,
  applicants: 0,
  warnings: 0,
  result: false,
};
/** To the closed list of applications, before anybody has signed. */
async function closedList(): Promise<Exam> {
  const exam = await world.round().at('APPLIED');
  world.clock.moveTo('2026-11-01');
  await world.must('closeRegistration', world.people.chair, await exam.step());
  return exam;
}

describe('places that must be apart, at use (T-SOD)', () => {
  const kinds: readonly BodyKind[] = [
    'COUNCIL',
    'SECRETARIAT',
    'EXAM_PAPER',
    'INVIGILATION',
    'CODING',
    'MARKING',
    'PANEL',
    'APPEAL',
    'SUPERVISION',
  ];
  const places = kinds.flatMap((kind) =>
    (kind === 'COUNCIL' ? ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'] : ['HEAD', 'DEPUTY', 'MEMBER']).map((seat) => ({
      kind,
      seat: seat as Seat,
    })),
  );
  const body = (kind: BodyKind, seat: Seat) =>
    ({ kind, seats: [{ personId: 'z', seat, since: '2026-09-01' }] }) as unknown as StoredBody;
  const viewer = { accountId: 'z', isAdministrator: false, sessionId: null };

  test('count for nothing, every ordered pair of them, and only those', () => {
    for (const a of places) {
      for (const b of places.filter(({ kind }) => kind !== a.kind)) {
        const actors = actorsOf(viewer, { bodies: [body(a.kind, a.seat), body(b.kind, b.seat)], ownerId: null });
        const both = [`${a.kind}_${a.seat}`, `${b.kind}_${b.seat}`] as const;
        const held = both.filter((role) => ([...actors] as string[]).includes(role)).length;
        expect([...both, held]).toEqual([...both, areSeparate(a, b) ? 0 : 2]);
      }
    }
  });

  test('count for nothing beside being a candidate, or running the system', () => {
    for (const { kind, seat } of places) {
      const bodies = [body(kind, seat)];
      const standing = { ...UNKNOWN_STANDING, isCandidate: true };
      expect([...actorsOf(viewer, { bodies, ownerId: null, standing })]).toEqual(['ANYONE', 'SIGNED_IN']);
      const administrator = { ...viewer, isAdministrator: true };
      expect([...actorsOf(administrator, { bodies, ownerId: null })]).toEqual(['ANYONE', 'SIGNED_IN']);
    }
  });

  test('are refused when someone who serves, or runs the system, applies (BR-15)', async () => {
    const exam = await world.round().at('REGISTRATION');
    for (const person of [world.people.marker1, world.people.chair, world.people.admin]) {
      const input = newApplication(exam, 'candidate1');
      expect(await refusals(world, 'submitApplication', person, input)).toEqual(['FORBIDDEN_COMBINATION']);
    }
  });

  test('are refused when a candidate, or the administrator, is given a place', async () => {
    const exam = await world.round({ bodies: [] }).at('APPLIED');
    for (const person of [world.people.candidate1, world.people.admin]) {
      const seats = [{ personId: person.id, seat: 'HEAD' as const }];
      const input = { roundId: exam.id, kind: 'CODING' as const, seats };
      expect(await refusals(world, 'appointBody', world.people.chair, input)).toEqual([
        'FORBIDDEN_COMBINATION seats.0.personId',
      ]);
    }
  });
});

describe('the declaration of interests (BR-16)', () => {
  test('is owed by everyone who serves once the list is closed, and opens what their place gives', async () => {
    const exam = await closedList();
    const { secretary, supervisor, chair, admin, outsider } = world.people;
    const decision = { applicationId: exam.applicationIds[0]!, expectedVersion: 1, eligible: true, reasons: [] };
    expect(await refusals(world, 'decideEligibility', secretary, decision)).toEqual(['DECLARATION_REQUIRED']);
    for (const person of [secretary, supervisor, chair]) {
      expect((await access(person, exam)).standing.owesDeclaration).toBe(true);
      expect(await visibleTo(person, exam)).toEqual({ ...NOTHING_SEEN, applicants: 3 });
    }
    for (const person of [admin, outsider]) await expectDenied(world, 'declareInterests', person, nothing(exam));
    await world.must('declareInterests', secretary, nothing(exam));
    expect(await visibleTo(secretary, exam)).toMatchObject({ applications: 3 });
    await world.must('decideEligibility', secretary, decision);
    expect((await world.queriesAs(secretary).myDeclaration(await access(secretary, exam)))?.coversAll).toBe(true);
  });

  test('is owed by the Council and the supervisors as soon as there is a dossier, and anew after each that comes in', async () => {
    const exam = await world.round().withCandidates(2).at('REGISTRATION');
    const { chair, secretary, supervisor, councillor1, marker1, panelist1 } = world.people;
    const owing = async (person: Person) => (await access(person, exam)).standing.owesDeclaration;
    for (const person of [chair, secretary, supervisor]) expect(await owing(person)).toBe(false);
    const apply = async (index: number) => {
      const candidate = exam.candidates[index]!;
      await world.must('submitApplication', candidate, newApplication(exam, candidate.key as CandidateKey));
    };
    await apply(0);
    for (const person of [chair, secretary, supervisor, councillor1]) {
      expect([person.key, await owing(person)]).toEqual([person.key, true]);
      expect(await visibleTo(person, exam)).toEqual({ ...NOTHING_SEEN, applicants: 1 });
    }
    for (const person of [marker1, panelist1]) expect(await owing(person)).toBe(false);
    await world.must('declareInterests', secretary, nothing(exam));
    expect(await visibleTo(secretary, exam)).toMatchObject({ applications: 1 });
    world.clock.moveTo('2026-10-20');
    await apply(1);
    expect(await visibleTo(secretary, exam)).toEqual({ ...NOTHING_SEEN, applicants: 2 });
    await world.must('declareInterests', secretary, nothing(exam));
    expect(await visibleTo(secretary, exam)).toMatchObject({ applications: 2 });
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', chair, await exam.step());
  });

  test('signed while applications still come in must be signed again', async () => {
    const exam = await world.round().at('APPLIED');
    await world.must('declareInterests', world.people.secretary, nothing(exam));
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', world.people.chair, await exam.step());
    expect((await access(world.people.secretary, exam)).standing.owesDeclaration).toBe(true);
    await world.must('declareInterests', world.people.secretary, nothing(exam));
    expect((await access(world.people.secretary, exam)).standing.owesDeclaration).toBe(false);
  });

  test('is not owed while a round is being set up', async () => {
    const exam = await world.round().at('READY');
    expect(await refusals(world, 'declareInterests', world.people.chair, nothing(exam))).toEqual([
      'INVALID_STATE roundId',
    ]);
    expect((await access(world.people.chair, exam)).standing.owesDeclaration).toBe(false);
  });
});

describe('a conflict of interest (BR-13)', () => {
  test('that a member declares ends every access of theirs at once and stops the round until they are replaced', async () => {
    const exam = await world.round().at('DECIDED');
    const { panelist1, chair } = world.people;
    const { bars } = await world.must('declareInterests', panelist1, related(exam, 1));
    expect(bars).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: [], person: panelist1.id }]);
    expect(await visibleTo(panelist1, exam)).toEqual(NOTHING_SEEN);
    await expectDenied(world, 'declareInterests', panelist1, nothing(exam));
    expect(await refusals(world, 'confirmCandidates', chair, await exam.step())).toEqual([
      'CONFLICT_OF_INTEREST roundId',
    ]);
    const warnings = await world.queriesAs(chair).warnings(await access(chair, exam));
    expect(warnings.map(({ code, body, personId }) => [code, body.kind, personId])).toEqual([
      ['CONFLICT_OF_INTEREST', 'PANEL', panelist1.id],
    ]);
  });

  test('during the defence shows the conflicted member no sheet, mark, count or result', async () => {
    const exam = await world.round().at('SCORED');
    const { panelist1, chair, candidate2 } = world.people;
    expect(await visibleTo(panelist1, exam)).toMatchObject({ mine: 3 });
    const relation = { applicationId: exam.applicationIds[1]!, personId: panelist1.id, relation: 'CHILD' as const };
    await world.must('declareRelation', candidate2, relation);
    expect(await visibleTo(panelist1, exam)).toEqual(NOTHING_SEEN);
    const sheet = await exam.sheetOf(0, panelist1);
    expect(await world.queriesAs(panelist1).scoreSheet(sheet.id)).toBeNull();
    expect(await visibleTo(chair, exam)).toMatchObject({ result: true, warnings: 1 });
  });

  test('that a candidate declares ends the access of a marker, also to scripts already theirs', async () => {
    const exam = await world.round().at('ALLOCATED');
    const own = (await exam.markingsOf(0))[0]!;
    const marker = exam.markerOf(own);
    const relation = { applicationId: exam.applicationIds[2]!, personId: marker.id, relation: 'AUNT_UNCLE' as const };
    await world.must('declareRelation', world.people.candidate3, relation);
    expect(await visibleTo(marker, exam)).toEqual(NOTHING_SEEN);
    expect(await world.queriesAs(marker).marking(own.id)).toBeNull();
    const marks = { roundId: exam.id, marks: [{ markingId: own.id, expectedVersion: 1, mark: 7_000 as never }] };
    await expectDenied(world, 'submitWrittenMarks', marker, marks);
  });

  test('with someone not yet appointed refuses their appointment', async () => {
    const exam = await world.round({ bodies: [] }).at('APPLIED');
    const { candidate1, marker1, chair } = world.people;
    const relation = { applicationId: exam.applicationIds[0]!, personId: marker1.id, relation: 'SPOUSE' as const };
    await world.must('declareRelation', candidate1, relation);
    const seats = [{ personId: marker1.id, seat: 'HEAD' as const }];
    const input = { roundId: exam.id, kind: 'MARKING' as const, seats };
    expect(await refusals(world, 'appointBody', chair, input)).toEqual(['CONFLICT_OF_INTEREST seats.0.personId']);
  });

  test('ends when the candidate withdraws', async () => {
    const exam = await world.round().at('DECIDED');
    const { panelist2, candidate3 } = world.people;
    await world.must('declareInterests', panelist2, related(exam, 2));
    await world.must('withdrawApplication', candidate3, {
      applicationId: exam.applicationIds[2]!,
      expectedVersion: 2,
    });
    expect((await access(panelist2, exam)).standing.isBarred).toBe(false);
  });

  test('is only marked when the regulation does not bar the relation', async () => {
    const exam = await world.round().at('SCREENING');
    const { bars } = await world.must('declareInterests', world.people.panelist2, related(exam, 0, 'OTHER'));
    expect(bars).toEqual([]);
    const strict = await world
      .round()
      .withRegulation({ barringRelations: ['OTHER'] })
      .at('SCREENING');
    const barred = await world.must('declareInterests', world.people.panelist2, related(strict, 0, 'OTHER'));
    expect(barred.bars).toHaveLength(1);
  });

  test('said by a candidate can be found untrue by two others of the Council, and the access returns', async () => {
    const exam = await world.round().at('DECIDED');
    const { panelist1, chair, deputy, secretary, candidate1 } = world.people;
    const applicationId = exam.applicationIds[0]!;
    const relation = { applicationId, personId: panelist1.id, relation: 'SIBLING' as const };
    await world.must('declareRelation', candidate1, relation);
    const input = { applicationId, personId: panelist1.id, reason: 'Lý lịch hai bên không có quan hệ này' };
    await expectDenied(world, 'dismissRelation', secretary, input);
    expect(await refusals(world, 'dismissRelation', chair, { ...input, reason: ' ' })).toEqual(['INVALID_TEXT reason']);
    await world.must('dismissRelation', chair, input);
    expect((await world.entries(exam.id)).at(-1)).toMatchObject({ after: { approvedBy: deputy.id } });
    expect((await access(panelist1, exam)).standing.isBarred).toBe(false);
    await world.must('confirmCandidates', chair, await exam.step());
  });

  test('said of the deputy is dismissed with the secretary, so that no candidate can stop the Council', async () => {
    const exam = await world.round().at('DECIDED');
    const { chair, deputy, secretary, candidate1 } = world.people;
    const applicationId = exam.applicationIds[0]!;
    await world.must('declareRelation', candidate1, { applicationId, personId: deputy.id, relation: 'SIBLING' });
    await world.must('dismissRelation', chair, { applicationId, personId: deputy.id, reason: 'Không đúng' });
    expect((await world.entries(exam.id)).at(-1)).toMatchObject({ after: { approvedBy: secretary.id } });
    expect((await access(deputy, exam)).standing.isBarred).toBe(false);
  });

  test('declared by the one who serves is never dismissed, nor a word about oneself', async () => {
    const exam = await world.round().at('DECIDED');
    const { panelist1, chair, deputy, candidate1 } = world.people;
    const applicationId = exam.applicationIds[0]!;
    await world.must('declareInterests', panelist1, related(exam, 0));
    const input = { applicationId, personId: panelist1.id, reason: 'Không đúng' };
    expect(await refusals(world, 'dismissRelation', chair, input)).toEqual(['INVALID_VALUE applicationId']);
    await world.must('declareRelation', candidate1, { applicationId, personId: deputy.id, relation: 'SIBLING' });
    await expectDenied(world, 'dismissRelation', deputy, { ...input, personId: deputy.id });
  });

  test('is declared by a candidate for their own application only, and about people who exist', async () => {
    const exam = await world.round().at('APPLIED');
    const { candidate1, candidate2, marker1 } = world.people;
    const relation = { applicationId: exam.applicationIds[0]!, personId: marker1.id, relation: 'SPOUSE' as const };
    await expectDenied(world, 'declareRelation', candidate2, relation);
    for (const personId of [candidate1.id, 'acc_000000000000000000000000']) {
      expect(await refusals(world, 'declareRelation', candidate1, { ...relation, personId })).toEqual([
        'INVALID_VALUE personId',
      ]);
    }
  });
});

describe('a fact that bars (BR-14)', () => {
  test('refuses the appointment, and ends the access of one who declares it', async () => {
    const exam = await world.round({ bodies: ['PANEL'] }).at('SCREENING');
    const { chair, codingHead, panelist1 } = world.people;
    const seats = [{ personId: codingHead.id, seat: 'HEAD' as const, statuses: ['UNDER_DISCIPLINE' as const] }];
    expect(await refusals(world, 'appointBody', chair, { roundId: exam.id, kind: 'CODING', seats })).toEqual([
      'STATUS_BAR seats.0.personId',
    ]);
    const statuses = ['HANDLED_FOR_CORRUPTION' as const];
    await world.must('declareInterests', panelist1, { ...nothing(exam), nothingToDeclare: false, statuses });
    expect((await access(panelist1, exam)).standing.isBarred).toBe(true);
    expect(await visibleTo(panelist1, exam)).toEqual(NOTHING_SEEN);
  });
});

describe('the simulator', () => {
  test('says whether a body stays lawful without some people, and who may replace them', async () => {
    const exam = await world.round().at('SCREENING');
    const { chair, panelist1, panelist2, panelist3, councillor1, codingMember, supervisor, marker1, panelHead } =
      world.people;
    const panel = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'PANEL')!;
    const queries = world.queriesAs(chair);
    const one = (await queries.bodyWithout(panel.id, [panelist1.id]))!;
    expect(one.reasons).toEqual([]);
    const [replacement] = one.replacements;
    expect(replacement).toMatchObject({ personId: panelist1.id, seats: ['MEMBER'] });
    expect(replacement?.candidateIds).toEqual(
      expect.arrayContaining([chair.id, councillor1.id, codingMember.id, marker1.id]),
    );
    for (const unfit of [supervisor, panelist2, panelHead, world.people.markingHead, world.people.candidate1]) {
      expect(replacement?.candidateIds).not.toContain(unfit.id);
    }
    const two = (await queries.bodyWithout(panel.id, [panelist1.id, panelist2.id]))!;
    expect(two.reasons.map(({ code }) => code)).toEqual(['TOO_FEW_MARKERS']);
    const all = (await queries.bodyWithout(panel.id, [panelHead.id, panelist1.id, panelist2.id, panelist3.id]))!;
    expect(all.reasons.map(({ code }) => code)).toEqual(['BODY_INCOMPLETE', 'TOO_FEW_MARKERS']);
  });

  test('offers nobody who is related to a candidate', async () => {
    const exam = await world.round().at('SCREENING');
    const { chair, panelist1, councillor1, candidate1 } = world.people;
    const relation = { applicationId: exam.applicationIds[0]!, personId: councillor1.id, relation: 'PARENT' as const };
    await world.must('declareRelation', candidate1, relation);
    const panel = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'PANEL')!;
    const found = await world.queriesAs(chair).bodyWithout(panel.id, [panelist1.id]);
    expect(found?.replacements[0]?.candidateIds).not.toContain(councillor1.id);
  });

  test('and the warnings are for the leaders of the Council and the administrator only', async () => {
    const exam = await world.round().at('SCREENING');
    const { panelist1, marker1, outsider, candidate1, admin } = world.people;
    const panel = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'PANEL')!;
    for (const person of [panelist1, marker1, outsider, candidate1]) {
      expect(await world.queriesAs(person).bodyWithout(panel.id, [panelist1.id])).toBeNull();
      expect(await world.queriesAs(person).warnings(await access(person, exam))).toEqual([]);
    }
    expect(await world.queriesAs(admin).bodyWithout(panel.id, [panelist1.id])).not.toBeNull();
  });
});

describe('the warnings of a round', () => {
  test('name a shortage when a body is not lawful without those who lost their place', async () => {
    const exam = await world.round().at('SCREENING');
    const { codingHead, chair, candidate1 } = world.people;
    await declareAll(exam);
    expect(await world.queriesAs(chair).warnings(await access(chair, exam))).toEqual([]);
    const relation = { applicationId: exam.applicationIds[0]!, personId: codingHead.id, relation: 'SIBLING' as const };
    await world.must('declareRelation', candidate1, relation);
    const warnings = await world.queriesAs(chair).warnings(await access(chair, exam));
    expect(warnings.map(({ code, personId }) => [code, personId])).toEqual([
      ['CONFLICT_OF_INTEREST', codingHead.id],
      ['SHORTAGE', null],
    ]);
  });
});
