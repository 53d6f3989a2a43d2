import { openWorld } from '../support/world';
import type { Person } from '../support/world';
import type { Exam } from '../support/world-round';
import { observe } from './observe';
import { play, PLAIN } from './playing';
import type { Moment, Script } from './playing';
import { refusalsTo } from './probes';
import { firstMarker, firstSitter, SECRETS, VIEWERS } from './secrets';
import type { Secret, ViewerKey } from './secrets';
import { CHOICE, LOOKS_AT_ALL, shuffled } from './sampling';
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
  marking: 7,
  scoreSheet: 7,
  paper: 9,
  approval: 4,
  account: 27,
  violation: 2,
  appeal: 2,
  result: 1,
  interests: 2,
  audit: 1,
  session: 1,
});

/**
 * What differs by chance alone: codes of rounds, ids of declarations, which a repeated transaction draws anew,
 * fingerprints, which cover a number that only the store knows, and commitments, which cover a nonce, with their nonces and
 * the pictures that hold both. Where in the log a receipt's commitment stands is no secret: how long the log is at each
 * checkpoint is told to everybody (/minh-bach).
 */
const masked = (text: string) =>
  text
    .replace(/KT-\d+-\d+/g, 'KT')
    .replace(/int_[0-9a-f]{24}/g, 'int')
    .replace(/\b[0-9a-f]{64}\b/g, 'sha256')
    .replace(/\b([0-9a-f]{4} ){3}[0-9a-f]{4}\b/g, 'code')
    .replace(/(?<=[":])[A-Za-z0-9_-]{43}(?=[\\"])/g, 'nonce')
    .replace(/data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+/g, 'picture')
    .replace(/(?<="entry":)\d+/g, '0');

async function viewsOf(script: Script, wanted: ReadonlySet<string>) {
  const world = await openWorld();
  const views = new Map<string, string>();
  let marker: string | null = null;
  let sitter: string | null = null;
  const look = async (moment: Moment, exam: Exam) => {
    marker ??= await firstMarker(exam);
    sitter ??= await firstSitter(exam);
    for (const viewer of VIEWERS) {
      if (!wanted.has(key(moment, viewer))) continue;
      const who = viewer === 'nobody' ? null : world.people[viewer];
      views.set(key(moment, viewer), masked(JSON.stringify(await viewOf(exam, who, moment))));
    }
  };
  await play(world, script, look).finally(() => world.close());
  return { views: views as Views, marker, sitter };
}

async function viewOf(exam: Exam, who: Person | null, moment: Moment) {
  const seen = await observe(exam.world, who, { roundId: exam.id, ids: IDS });
  return { ...seen, refusals: await refusalsTo(exam.world, who, exam, moment) };
}

/** Pairs looked at of one secret, unless all are. */
const PAIRS_OF_A_SECRET = 9;
/** Pairs among them of which one may know, where there are: they show that the test can see. */
const KNOWING = 2;

/** The moments and viewers at which a secret is looked for. Each viewer's turn comes, secret after secret. */
function chosenPairs(secret: Secret): ReadonlySet<string> {
  const all = momentsOf(secret).flatMap((moment) => VIEWERS.map((viewer) => [moment, viewer] as const));
  if (LOOKS_AT_ALL) return new Set(all.map(([moment, viewer]) => key(moment, viewer)));
  const isKnowing = ([moment, viewer]: readonly [Moment, ViewerKey]) => secret.known[moment]?.includes(viewer) === true;
  const order = shuffled(secret.what, all);
  const knowing = order.filter(isKnowing).slice(0, KNOWING);
  const turn = SECRETS.indexOf(secret) * (PAIRS_OF_A_SECRET - KNOWING);
  const deck = shuffled('viewers', VIEWERS);
  const others = deck.map((_viewer, index) => deck[(turn + index) % deck.length]);
  const hidden = others.flatMap((viewer) => order.filter((one) => one[1] === viewer && !isKnowing(one)).slice(0, 1));
  const looked = [...knowing, ...hidden].slice(0, PAIRS_OF_A_SECRET);
  return new Set(looked.map(([moment, viewer]) => key(moment, viewer)));
}

const chosen = new Map<Secret, ReadonlySet<string>>();

function pairsOf(secret: Secret): ReadonlySet<string> {
  const found = chosen.get(secret) ?? chosenPairs(secret);
  chosen.set(secret, found);
  return found;
}

const plain = new Map<string, ReturnType<typeof viewsOf>>();

/** The first world of a secret; secrets with the same script share it. */
function firstWorld(secret: Secret) {
  if (secret.common !== undefined) return viewsOf(scriptOf(secret, {}), pairsOf(secret));
  const together = SECRETS.filter(({ common }) => common === undefined).flatMap((one) => [...pairsOf(one)]);
  const found = plain.get('plain') ?? viewsOf(PLAIN, new Set(together));
  plain.set('plain', found);
  return found;
}

const momentsOf = ({ known }: Secret) => Object.keys(known) as Moment[];

function scriptOf(secret: Secret, differs: Partial<Script>): Script {
  const until = momentsOf(secret).at(-1) ?? 'ISSUED';
  return { ...PLAIN, until, ...secret.common, ...differs };
}

test('at least 150 pairs of views are compared, of every secret and with every viewer', () => {
  const pairs = SECRETS.map((secret) => [...pairsOf(secret)]);
  expect(pairs.flat().length).toBeGreaterThanOrEqual(150);
  expect(Math.min(...pairs.map(({ length }) => length))).toBeGreaterThanOrEqual(5);
  expect(new Set(pairs.flat().map((pair) => pair.split(' ')[1]))).toEqual(new Set(VIEWERS));
});

test.each(SECRETS)(
  `only those who may know it see a difference: $what ($rule); ${CHOICE}`,
  async (secret) => {
    const one = await firstWorld(secret);
    const other = await viewsOf(scriptOf(secret, secret.differs), pairsOf(secret));
    const told: string[] = [];
    const expected: string[] = [];
    for (const [moment, knowing] of Object.entries(secret.known) as [Moment, readonly string[]][]) {
      const known = knowing.map((who) => (who === 'MARKER' ? one.marker : who === 'SITTER' ? one.sitter : who));
      for (const viewer of VIEWERS) {
        const name = key(moment, viewer);
        if (!pairsOf(secret).has(name)) continue;
        if (known.includes(viewer)) expected.push(name);
        if (one.views.get(name) !== other.views.get(name)) told.push(name);
      }
    }
    expect(told.sort()).toEqual(expected.sort());
  },
  180_000,
);
