import { openWorld } from '../support/world';
import type { Person } from '../support/world';
import type { Exam } from '../support/world-round';
import { observe } from './observe';
import { play, PLAIN } from './playing';
import type { Moment, Script } from './playing';
import { refusalsTo } from './probes';
import { firstMarker, SECRETS, VIEWERS } from './secrets';
import type { Secret, ViewerKey } from './secrets';
import { idsUpTo } from './seeded-random';

jest.mock('../../src/application/random', () => jest.requireActual<object>('./seeded-random'));

/*
 * The two-world test (trust.md T-TWO): one script is played twice and only a secret differs. Whoever may not know the
 * secret gets the same bytes, lengths and orders in both worlds from everything they can ask; whoever may know it gets
 * different ones, which shows that the test can see.
 */

type Views = ReadonlyMap<string, string>;
const key = (moment: Moment, viewer: ViewerKey) => `${moment} ${viewer}`;

/** Ids of everything that either world ever holds, of people, and of more that exists in neither. */
const IDS = idsUpTo({
  round: 2,
  post: 2,
  body: 6,
  application: 5,
  script: 3,
  marking: 5,
  scoreSheet: 7,
  paper: 9,
  approval: 4,
  account: 27,
  result: 1,
  interests: 2,
  audit: 1,
  session: 1,
});

/**
 * What differs by chance alone: codes of rounds, ids of declarations, which a repeated transaction draws anew, and
 * fingerprints, which cover a number that only the store knows.
 */
const masked = (text: string) =>
  text
    .replace(/KT-\d+-\d+/g, 'KT')
    .replace(/int_[0-9a-f]{24}/g, 'int')
    .replace(/\b[0-9a-f]{64}\b/g, 'sha256');

async function viewsOf(script: Script, moments: readonly Moment[]) {
  const world = await openWorld();
  const views = new Map<string, string>();
  let marker: string | null = null;
  const look = async (moment: Moment, exam: Exam) => {
    marker ??= await firstMarker(exam);
    if (!moments.includes(moment)) return;
    for (const viewer of VIEWERS) {
      const who = viewer === 'nobody' ? null : world.people[viewer];
      views.set(key(moment, viewer), masked(JSON.stringify(await viewOf(exam, who, moment))));
    }
  };
  await play(world, script, look).finally(() => world.close());
  return { views: views as Views, marker };
}

async function viewOf(exam: Exam, who: Person | null, moment: Moment) {
  const seen = await observe(exam.world, who, { roundId: exam.id, ids: IDS });
  return { ...seen, refusals: await refusalsTo(exam.world, who, exam, moment) };
}

const plain = new Map<string, ReturnType<typeof viewsOf>>();

/** The first world of a secret; secrets with the same script share it. */
function firstWorld(secret: Secret) {
  if (secret.common !== undefined) return viewsOf(scriptOf(secret, {}), momentsOf(secret));
  const moments = [...new Set(SECRETS.filter(({ common }) => common === undefined).flatMap(momentsOf))];
  const found = plain.get('plain') ?? viewsOf(PLAIN, moments);
  plain.set('plain', found);
  return found;
}

const momentsOf = ({ known }: Secret) => Object.keys(known) as Moment[];

function scriptOf(secret: Secret, differs: Partial<Script>): Script {
  const until = momentsOf(secret).at(-1) ?? 'ISSUED';
  return { ...PLAIN, until, ...secret.common, ...differs };
}

test('at least 150 pairs of views are compared', () => {
  const pairs = SECRETS.reduce((sum, secret) => sum + momentsOf(secret).length * VIEWERS.length, 0);
  expect(pairs).toBeGreaterThanOrEqual(150);
});

test.each(SECRETS)(
  'only those who may know it see a difference: $what ($rule)',
  async (secret) => {
    const one = await firstWorld(secret);
    const other = await viewsOf(scriptOf(secret, secret.differs), momentsOf(secret));
    const told: string[] = [];
    const expected: string[] = [];
    for (const [moment, knowing] of Object.entries(secret.known) as [Moment, readonly string[]][]) {
      const known = knowing.map((who) => (who === 'MARKER' ? one.marker : who));
      for (const viewer of VIEWERS) {
        const name = key(moment, viewer);
        if (known.includes(viewer)) expected.push(name);
        if (one.views.get(name) !== other.views.get(name)) told.push(name);
      }
    }
    expect(told.sort()).toEqual(expected.sort());
  },
  180_000,
);
