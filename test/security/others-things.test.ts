import { CHECK_KEYS } from '../../src/domain/registration/checklist';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { day, declareFor, FACTS, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { observe } from './observe';

/*
 * Issue 5: a candidate who asks everything there is to ask sees their own things alone. One act after the other is done
 * with somebody else's registration, and everything that three onlookers can fetch stays the same to the byte; the
 * secretary's view changes each time, which shows that the test can see.
 */

let world: World;
let exam: Exam;
let own = '';
let other = '';
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(0).at('REGISTRATION');
  const { candidate1, candidate2 } = world.people;
  own = (await world.must('registerApplication', candidate1, newRegistration(exam, 'candidate1'))).applicationId;
  other = (await world.must('registerApplication', candidate2, newRegistration(exam, 'candidate2'))).applicationId;
  await declareFor(exam, ['chair', 'deputy', 'secretary', 'councillor1']);
}, 60_000);
afterAll(() => world.close());

const versionOf = async () => ({
  applicationId: other,
  expectedVersion: (await world.readers.dossiers.find(other))!.version,
});
const decisionOf = async () => ({
  applicationId: other,
  expectedVersion: (await world.readers.applications.find(other))!.version,
});
const seenBy = async (who: Person | null) =>
  JSON.stringify(await observe(world, who, { roundId: exam.id, ids: [own, other, ...exam.postIds] }));

/** What is done with somebody else's registration, in this order; the secretary is told of each but the first. */
const ACTS: readonly { readonly what: string; readonly isTold: boolean; readonly act: () => Promise<unknown> }[] = [
  {
    what: 'a draft is kept',
    isTold: false,
    act: () =>
      world.must('keepRegistrationDraft', world.people.candidate3, {
        roundId: exam.id,
        step: 3,
        fields: [{ name: 'phone', value: '0987654321' }],
      }),
  },
  {
    what: 'a dossier is checked',
    isTold: true,
    act: async () => {
      const findings = CHECK_KEYS.map((key) => ({ key, verdict: 'PASS' as const, note: '' }));
      await world.must('recordEligibilityCheck', world.people.councillor1, { ...(await versionOf()), findings });
    },
  },
  {
    what: 'more is asked for',
    isTold: true,
    act: async () => {
      const asked = { items: ['HEALTH' as const], message: 'Bổ sung giấy khám sức khỏe', dueOn: day('2026-11-05') };
      await world.must('requestSupplement', world.people.secretary, { ...(await versionOf()), ...asked });
    },
  },
  {
    what: 'it is answered',
    isTold: true,
    act: async () => world.must('answerSupplement', world.people.candidate2, { ...(await versionOf()), facts: FACTS }),
  },
  {
    what: 'the dossier is opened',
    isTold: true,
    act: () => world.must('openDossier', world.people.secretary, { applicationId: other }),
  },
  {
    what: 'it is withdrawn',
    isTold: true,
    act: async () => world.must('withdrawApplication', world.people.candidate2, await decisionOf()),
  },
];

test.each(ACTS)('when $what, nobody else sees a difference', async ({ isTold, act }) => {
  const { candidate1, candidate4, outsider, secretary } = world.people;
  const onlookers = [candidate1, candidate4, outsider, null];
  const before = await Promise.all(onlookers.map(seenBy));
  const told = await seenBy(secretary);
  await act();
  expect(await Promise.all(onlookers.map(seenBy))).toEqual(before);
  if (isTold) expect(await seenBy(secretary)).not.toBe(told);
});

test('what one sees of oneself is there, and nothing of the other by name', async () => {
  const mine = await seenBy(world.people.candidate1);
  expect(mine).toContain(newRegistration(exam, 'candidate1').fullName);
  expect(mine).not.toContain(newRegistration(exam, 'candidate2').fullName);
});
