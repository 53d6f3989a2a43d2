import type { ShortPostChoice } from '../../src/domain/registration/short-post-decision';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { InputOf, Who, World } from '../support/world';
import { day, newApplication, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const POSTS = ['Trưởng phòng Tổ chức', 'Trưởng phòng Tài chính'].map((title) => ({
  title,
  unit: 'Sở Nội vụ',
  quota: 1,
}));

/** Two are eligible for the first post and one for the second, where two are asked for (BR-11). */
async function screened(): Promise<Exam> {
  const exam = await world.round({ candidates: 0, posts: POSTS }).at('APPLIED');
  const ids: string[] = [];
  for (const [index, key] of (['candidate1', 'candidate2', 'candidate3'] as const).entries()) {
    const input = { ...newApplication(exam, key), postId: exam.postIds[index < 2 ? 0 : 1]! };
    ids.push((await world.must('submitApplication', world.people[key], input)).applicationId);
  }
  // Too late for the second post, by one of its own unit and by a nominee.
  world.clock.moveTo('2026-11-01', 0);
  for (const [key, route] of [
    ['candidate4', 'VOLUNTARY'],
    ['candidate5', 'NOMINATED'],
  ] as const) {
    const late = { ...newApplication(exam, key), postId: exam.postIds[1]!, route };
    const answer = await world.must('submitApplication', world.people[key], late);
    expect(answer.refusal).toMatchObject({ code: 'REGISTRATION_CLOSED' });
  }
  (exam as { applicationIds: readonly string[] }).applicationIds = ids;
  return exam.goTo('DECIDED');
}

type Said = Partial<InputOf<'decideShortPost'>>;

async function decision(exam: Exam, choice: ShortPostChoice, said: Said = {}): Promise<InputOf<'decideShortPost'>> {
  return {
    ...(await exam.step()),
    postId: exam.postIds[1]!,
    choice,
    until: choice === 'SUSPEND' ? null : day('2026-11-09'),
    laterDays: null,
    document: { number: '05/BB-HĐTT', date: day('2026-11-01') },
    reason: 'Vị trí chỉ có một người đủ điều kiện',
    ...said,
  };
}

const statesOf = async ({ id }: Exam): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await world.readers.applications.ofRound(id)).map(({ candidateId, state }) => [
      Object.values(world.people).find((one) => one.id === candidateId)?.key ?? '',
      state,
    ]),
  );

const seenBy = async ({ id }: Exam, who: Who) => {
  const queries = world.queriesAs(who);
  const round = (await queries.round(id))!;
  const now = world.clock.now();
  return {
    short: (await queries.shortPosts(round.access, now)).map(({ post, state, eligible }) => [
      post.title,
      state,
      eligible,
    ]),
    stopped: queries.stoppedPosts(round.access).map(({ title }) => title),
    reopened: queries.reopenings(round.access, now).map(({ post, until }) => [post.title, until]),
    version: round.version,
  };
};

describe('a post with fewer eligible people than the regulation asks for (BR-11)', () => {
  let exam: Exam;
  beforeAll(async () => {
    exam = await screened();
  });

  test('holds the list of candidates back until it is decided on', async () => {
    expect(await refusals(world, 'confirmCandidates', world.people.chair, await exam.step())).toEqual([
      'POSTS_TOO_FEW roundId',
    ]);
    expect((await seenBy(exam, world.people.secretary)).short).toEqual([['Trưởng phòng Tài chính', 'AWAITS', 1]]);
    expect((await seenBy(exam, world.people.candidate3)).short).toEqual([]);
  });

  test('is decided on by the chair alone, with a document, a reason and days that can be kept', async () => {
    const { chair, secretary, candidate3 } = world.people;
    const of = (choice: ShortPostChoice, said: Said) =>
      decision(exam, choice, said).then((input) => refusals(world, 'decideShortPost', chair, input));
    await expectDenied(world, 'decideShortPost', secretary, await decision(exam, 'SUSPEND'));
    await expectDenied(world, 'decideShortPost', candidate3, await decision(exam, 'SUSPEND'));
    expect(await of('SUSPEND', { postId: exam.postIds[0]! })).toEqual(['INVALID_VALUE postId']);
    expect(await of('SUSPEND', { postId: 'pst_0' })).toEqual(['INVALID_VALUE postId']);
    expect(await of('SUSPEND', { reason: ' ', document: { number: '', date: day('2026-11-02') } })).toEqual([
      'INVALID_TEXT document.number',
      'INVALID_TEXT reason',
      'INVALID_VALUE document.date',
    ]);
    expect(await of('SUSPEND', { until: day('2026-11-09') })).toEqual(['INVALID_VALUE until']);
    expect(await of('EXTEND', { until: null })).toEqual(['INVALID_VALUE until']);
    expect(await of('EXTEND', { until: day('2026-11-01') })).toEqual(['INVALID_VALUE until']);
    // Five working days before 17/11/2026 the summons are out: 10/11.
    expect(await of('EXTEND', { until: day('2026-11-10') })).toEqual(['INVALID_VALUE until']);
    const early = { written: day('2026-11-16'), defence: day('2026-12-03') };
    expect(await of('EXTEND', { until: day('2026-11-06'), laterDays: early })).toEqual([
      'INVALID_VALUE laterDays.defence',
    ]);
    const none = { written: null, defence: day('2026-12-10') };
    expect(await of('EXTEND', { laterDays: none })).toEqual(['INVALID_VALUE laterDays.written']);
    expect(await of('SUSPEND', { expectedVersion: 99 })).toEqual(['STALE_VERSION expectedVersion']);
  });

  test('takes nominees again when more are nominated, until 24:00 of the day, and what came too late from them', async () => {
    const laterDays = { written: day('2026-12-01'), defence: day('2026-12-15') };
    const said = { until: day('2026-11-20'), laterDays };
    await world.must('decideShortPost', world.people.chair, await decision(exam, 'NOMINATE', said));
    expect((await exam.load()).dates).toMatchObject({ closes: '2026-10-31', ...laterDays });
    expect(await statesOf(exam)).toMatchObject({ candidate4: 'LATE', candidate5: 'SUBMITTED' });
    expect(await seenBy(exam, world.people.outsider)).toMatchObject({
      reopened: [['Trưởng phòng Tài chính', '2026-11-20']],
    });
    expect(await refusals(world, 'confirmCandidates', world.people.chair, await exam.step())).toEqual([
      'ELIGIBILITY_PENDING roundId',
      'POSTS_REOPENED roundId',
    ]);
    world.clock.moveTo('2026-11-20', 23);
    const { candidate6, secretary } = world.people;
    const volunteer = { ...newRegistration(exam, 'candidate6'), postId: exam.postIds[1]! };
    const brought = { ...volunteer, route: 'NOMINATED' as const };
    const first = { ...brought, postId: exam.postIds[0]! };
    expect(await refusals(world, 'enterPaperApplication', secretary, first)).toEqual(
      expect.arrayContaining(['INVALID_STATE roundId']),
    );
    // Whoever is not nominated is told so, and may still be nominated: nothing of theirs is noted as late.
    const here = { ...newApplication(exam, 'candidate6'), postId: exam.postIds[1]! };
    expect(await refusals(world, 'submitApplication', candidate6, here)).toEqual(['INVALID_VALUE route']);
  });

  test('is decided on again when it is still short after the added time', async () => {
    const { secretary, chair } = world.people;
    const applications = await world.readers.applications.ofRound(exam.id);
    const nominee = applications.find(({ candidateId }) => candidateId === world.people.candidate5.id)!;
    await world.must('decideEligibility', secretary, {
      applicationId: nominee.id,
      expectedVersion: nominee.version,
      eligible: false,
      reasons: ['Chưa đủ thời gian giữ chức vụ'],
    });
    expect(await refusals(world, 'decideShortPost', chair, await decision(exam, 'SUSPEND'))).toEqual([
      'INVALID_VALUE postId',
    ]);
    world.clock.moveTo('2026-11-21', 0);
    expect((await seenBy(exam, secretary)).short).toEqual([['Trưởng phòng Tài chính', 'AWAITS', 1]]);
    const before = await seenBy(exam, world.people.candidate3);
    await world.must('decideShortPost', chair, await decision(exam, 'SUSPEND'));
    expect((await seenBy(exam, secretary)).stopped).toEqual(['Trưởng phòng Tài chính']);
    // Until the list is settled nobody outside learns that the post was stopped, not even by the version of the round.
    expect(await seenBy(exam, world.people.candidate3)).toEqual(before);
  });

  test('is stopped for everybody to see once the list is settled, and its candidates are asked to nothing', async () => {
    await world.must('confirmCandidates', world.people.chair, await exam.step());
    expect((await seenBy(exam, world.people.candidate3)).stopped).toEqual(['Trưởng phòng Tài chính']);
  });
});

test('a longer time is for everybody: on paper and online, to the last second of its last day', async () => {
  const exam = await screened();
  const { chair, secretary, candidate6 } = world.people;
  await world.must('decideShortPost', chair, await decision(exam, 'EXTEND'));
  expect(await statesOf(exam)).toMatchObject({ candidate4: 'SUBMITTED', candidate5: 'SUBMITTED' });
  world.clock.moveTo('2026-11-09', 23);
  const mine = { ...newApplication(exam, 'candidate6'), postId: exam.postIds[1]! };
  expect((await world.must('submitApplication', candidate6, mine)).refusal).toBeNull();
  const brought = { ...newRegistration(exam, 'candidate1'), postId: exam.postIds[1]!, fullName: 'Lò Thị Ban' };
  expect((await world.must('enterPaperApplication', secretary, brought)).refusal).toBeNull();
  world.clock.moveTo('2026-11-10', 0);
  expect(await refusals(world, 'enterPaperApplication', secretary, { ...brought, fullName: 'Sùng A Páo' })).toContain(
    'INVALID_STATE roundId',
  );
});
