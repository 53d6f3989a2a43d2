/**
 * Scoring under load: handing in a score sheet, alone and thirty-two members at once, and reading a ranked list of 60 and
 * of 5,000; each beside the same driver operations behind bare Express, measured in the same run on the same data.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningProduct } from '../../src/main/product';
import { openProduct, post, quantile, rounded } from './product';
import { releasing } from './release';
import { openBaseline, type Baseline } from './scoring-baseline';
import { layRound } from './scoring-scene';

const MEMBERS = 32;
const ALONE = 200;
const WARM = 30;
const LISTS = 100;
const LONG_LISTS = 10;
const WARM_LISTS = 3;
/** Rows a page may have within the cost of one request. */
const PAGE = 20;
const SUBMIT = `mutation ($input: ScoreSheetInput!) {
  submitScoreSheet(input: $input) { scoreSheet { id state } errors { code } } }`;
const LIST = `query ($id: ID!, $after: String) { round(id: $id) { result { posts { candidates(first: ${String(PAGE)}, after: $after) {
  edges { node { rank outcome total { value } } } pageInfo { endCursor } } } } } }`;

/** Measures. */
export async function measure(): Promise<Readonly<Record<string, unknown>>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-bench-'));
  const product = await openProduct(dataDir);
  const baseline = await openBaseline(join(dataDir, 'baseline'));
  const agent = new Agent({ keepAlive: true, maxSockets: MEMBERS });
  try {
    const scene = { product, baseline, agent };
    return {
      submitScore: await submitting(scene),
      rankedListOf60: await listing(scene, 60, LISTS),
      rankedListOf5000: await listing(scene, 5_000, LONG_LISTS),
      releaseToScreen: await releasing(scene),
    };
  } finally {
    agent.destroy();
    await baseline.stop();
    await product.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Scene {
  readonly product: RunningProduct;
  readonly baseline: Baseline;
  readonly agent: Agent;
}

async function submitting(scene: Scene) {
  const { product, baseline } = scene;
  const perMember = Math.ceil((ALONE + WARM) / MEMBERS) + 12;
  const size = { members: MEMBERS, candidates: perMember, scored: false };
  const round = await layRound([product.unitOfWork, baseline.unitOfWork], size);
  const cookies = new Map<string, string>();
  for (const id of round.memberIds) cookies.set(id, `sid=${await product.sessions.mint(id)}`);
  const sheets = round.applicationIds.flatMap((applicationId) =>
    round.memberIds.map((memberId) => ({ applicationId, cookie: cookies.get(memberId) ?? '' })),
  );
  let unknown = 0;
  const hand = ({ applicationId, cookie }: (typeof sheets)[number]) => {
    const marks = [
      { criterion: 'nd', mark: '50.25' },
      { criterion: 'bv', mark: '30.5' },
    ];
    return timed(async () => {
      const variables = { input: { applicationId, expectedVersion: 1, marks } };
      const ask = {
        url: new URL('/graphql', product.url),
        body: { query: SUBMIT, variables },
        cookie,
        key: randomUUID(),
      };
      let answer = await post(scene, ask);
      // As a client does: the same request under the same key, until it is known that the sheet is there.
      for (; answer.includes('"OUTCOME_UNKNOWN"'); answer = await post(scene, ask)) unknown += 1;
      if (!answer.includes('"LOCKED"')) throw new Error(`a sheet was not taken: ${answer}`);
    });
  };
  const [first = sheets[0], ...rest] = sheets;
  if (first === undefined) throw new Error('no sheets');
  const operations = await baseline.record(() => hand(first));
  const same = bareRequest(scene);
  const alone: number[] = [];
  const bare: number[] = [];
  // Turn by turn, so that whatever else the machine does meets both.
  for (const [index, sheet] of rest.slice(0, WARM + ALONE).entries()) {
    const [ours, theirs] = [await hand(sheet), await same()];
    if (index >= WARM) {
      alone.push(ours);
      bare.push(theirs);
    }
  }
  const together: number[] = [];
  const bareTogether: number[] = [];
  const waves = rest.slice(WARM + ALONE);
  for (let at = 0; at + MEMBERS <= waves.length; at += MEMBERS) {
    together.push(...(await Promise.all(waves.slice(at, at + MEMBERS).map(hand))));
    bareTogether.push(...(await Promise.all(Array.from({ length: MEMBERS }, same))));
  }
  return {
    driverOperations: operations,
    alone: beside(alone, bare),
    with32AtOnce: beside(together, bareTogether),
    askedAgainSinceUnknown: unknown,
    targets: { aloneP50Ms: 8, timesBaseline: 3 },
  };
}

/** One page of a ranked list, as a screen asks for it; the list is computed anew for each. */
async function listing(scene: Scene, candidates: number, samples: number) {
  const { product, baseline } = scene;
  const size = { members: 5, candidates, scored: true };
  const round = await layRound([product.unitOfWork, baseline.unitOfWork], size);
  const cookie = `sid=${await product.sessions.mint(round.chairId)}`;
  const page = async (after: string | null): Promise<string> => {
    const body = { query: LIST, variables: { id: round.roundId, after } };
    const answer = await post(scene, { url: new URL('/graphql', product.url), body, cookie, key: randomUUID() });
    if (!answer.includes('"rank":') || answer.includes('"errors"'))
      throw new Error(`no ranked list: ${answer.slice(0, 300)}`);
    return answer;
  };
  const read = () =>
    timed(async () => {
      await page(null);
    });
  const operations = await baseline.record(read);
  const same = bareRequest(scene);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let index = 0; index < samples + WARM_LISTS; index += 1) {
    const [one, other] = [await read(), await same()];
    if (index >= WARM_LISTS) {
      ours.push(one);
      bare.push(other);
    }
  }
  return {
    driverOperations: operations,
    rowsOnPage: PAGE,
    ...beside(ours, bare),
    ...(candidates === 60 ? { targets: { p50Ms: 4, timesBaseline: 3 } } : {}),
  };
}

function bareRequest(scene: Scene): () => Promise<number> {
  const url = new URL('/replay', scene.baseline.url);
  return () =>
    timed(async () => {
      const answer = await post(scene, { url, body: {}, cookie: '', key: '' });
      if (!answer.startsWith('{"rows"')) throw new Error(`the baseline failed: ${answer.slice(0, 300)}`);
    });
}

function beside(ours: readonly number[], bare: readonly number[]) {
  return {
    samples: ours.length,
    p50Ms: rounded(quantile(ours, 0.5)),
    p95Ms: rounded(quantile(ours, 0.95)),
    baseline: { p50Ms: rounded(quantile(bare, 0.5)), p95Ms: rounded(quantile(bare, 0.95)) },
    timesBaseline: rounded(quantile(ours, 0.5) / quantile(bare, 0.5)),
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
