/** From the second yes to a release until every open screen has been told that there is a result. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Agent, ClientRequest } from 'node:http';
import { nextEntry } from '../../src/application/audit/chain';
import { hanoiDay } from '../../src/domain/calendar';
import type { AuditFields } from '../../src/persistence/ports';
import { ok } from '../../src/domain/result';
import type { RunningProduct } from '../../src/main/product';
import { post, quantile, rounded } from './product';
import { layRound } from './scoring-scene';
import type { LaidRound } from './scoring-scene';

const ROUNDS = 20;
const MEMBERS = 10;
/** A member has the sheet open, and perhaps the screen for the room beside it. */
const SCREENS_EACH = 3;
const CANDIDATES = 2;
const SUBMIT = 'mutation ($input: ScoreSheetInput!) { submitScoreSheet(input: $input) { errors { code message } } }';
const CHANGED = /^event: changed\ndata: .*"result"/m;

interface Scene {
  readonly product: RunningProduct;
  readonly agent: Agent;
}

/** Releases some rounds, one after the other, each in front of all its panel. */
export async function releasing(scene: Scene): Promise<Readonly<Record<string, unknown>>> {
  const toFirst: number[] = [];
  const toLast: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { delays, answered } = await releaseOne(scene);
    toFirst.push(Math.min(...delays));
    toLast.push(Math.max(...delays));
    answers.push(answered);
  }
  const spread = (times: readonly number[]) => ({
    p50Ms: rounded(quantile(times, 0.5)),
    p95Ms: rounded(quantile(times, 0.95)),
  });
  return {
    samples: ROUNDS,
    screens: MEMBERS * SCREENS_EACH,
    answer: spread(answers),
    firstScreen: spread(toFirst),
    lastScreen: spread(toLast),
  };
}

async function releaseOne(scene: Scene) {
  const { product } = scene;
  const laid = await layRound([product.unitOfWork], { members: MEMBERS, candidates: CANDIDATES, scored: false });
  const cookieOf = async (id: string): Promise<string> => `sid=${await product.sessions.mint(id)}`;
  const [chair, secretary] = [await cookieOf(laid.chairId), await cookieOf(laid.secretaryId)];
  await logLaid(product, laid);
  const members = await Promise.all(laid.memberIds.map(cookieOf));
  for (const cookie of members) await score(scene, cookie, laid.applicationIds);
  const start = new Date(Date.now() - 3_600_000);
  const meeting = { startedAt: start, endedAt: new Date(), place: 'Hội trường', absentMemberIds: [] };
  const votes = { votesFor: 2, votesAgainst: 0 };
  const step = { roundId: laid.roundId };
  await agree(
    scene,
    secretary,
    await propose(scene, chair, 'establishResult', { ...step, expectedVersion: 1, ...meeting, ...votes }),
  );
  const today = hanoiDay(new Date());
  const documents = {
    reportNumber: '12/TTr-HĐTT',
    reportDate: today,
    decisionNumber: '340/QĐ-SNV',
    decisionDate: today,
    decisionIssuer: 'Giám đốc Sở Nội vụ',
  };
  const asked = await propose(scene, chair, 'releaseResult', { ...step, expectedVersion: 2, ...documents });
  const screens = members.flatMap((cookie) => Array.from({ length: SCREENS_EACH }, () => cookie));
  const lines = await Promise.all(screens.map((cookie) => openLine(product, laid, cookie)));
  const before = performance.now();
  const answered = agree(scene, secretary, asked).then(() => performance.now() - before);
  const delays = await Promise.all(lines.map(async ({ told }) => (await told) - before));
  const result = { delays, answered: await answered };
  for (const { call } of lines) call.destroy();
  return result;
}

/** Tells the log of what was laid into the store: a release is refused where the two differ. */
async function logLaid(
  { unitOfWork }: RunningProduct,
  { roundId, applicationIds, memberIds }: LaidRound,
): Promise<void> {
  await unitOfWork.run(async ({ applications, sheets, audit }) => {
    const rows = await applications.everyOfRound(roundId);
    const admitted = rows.map(({ id, state, withdrawnOn, absentFrom, defenceDecision }) => {
      return [id, { state, withdrawnOn, absentFrom: [...absentFrom], defenceDecision }];
    });
    const laid = (await sheets.everyOfRound(roundId)).map(({ id, applicationId }) => [id, applicationId]);
    const facts = {
      chainId: roundId,
      at: new Date(),
      actorId: memberIds[0] ?? '',
      actorRoles: [],
      action: 'layRound',
      subjectId: roundId,
      before: {},
      after: {
        ...(Object.fromEntries(admitted) as AuditFields),
        sheets: laid,
        count: applicationIds.length,
      },
      requestId: randomUUID(),
    };
    await audit.append(nextEntry(await audit.head(roundId), facts));
    return ok(null);
  });
}

/** Hands in the sheets of one member. */
async function score(scene: Scene, cookie: string, applicationIds: readonly string[]): Promise<void> {
  for (const [index, applicationId] of applicationIds.entries()) {
    const marks = [
      { criterion: 'nd', mark: String(50 - index) },
      { criterion: 'bv', mark: '30.5' },
    ];
    const variables = { input: { applicationId, expectedVersion: 1, marks } };
    const answer = await ask(scene, cookie, { query: SUBMIT, variables });
    if (!answer.includes('"errors":[]')) throw new Error(`a sheet was not taken: ${answer}`);
  }
}

interface Request {
  readonly id: string;
  readonly payloadHash: string;
}

async function propose(scene: Scene, cookie: string, act: string, input: unknown): Promise<Request> {
  const kind = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const query = `mutation ($input: ${kind}!) { ${act}(input: $input) { approval { id payloadHash } errors { code message } } }`;
  const answer = await ask(scene, cookie, { query, variables: { input } });
  const request = /"approval":\{"id":"([^"]+)","payloadHash":"([^"]+)"/.exec(answer);
  if (request === null) throw new Error(`${act} was not taken: ${answer}`);
  return { id: request[1] ?? '', payloadHash: request[2] ?? '' };
}

async function agree(scene: Scene, cookie: string, { id: requestId, payloadHash }: Request): Promise<void> {
  const query = `mutation ($input: ApproveActInput!) { approveAct(input: $input) { errors { code message } } }`;
  const answer = await ask(scene, cookie, { query, variables: { input: { requestId, payloadHash } } });
  if (!answer.includes('"errors":[]')) throw new Error(`not agreed to: ${answer}`);
}

function ask({ product, agent }: Scene, cookie: string, body: unknown): Promise<string> {
  return post({ agent }, { url: new URL('/graphql', product.url), body, cookie, key: randomUUID() });
}

interface Line {
  readonly call: ClientRequest;
  /** When it was told of the result. */
  readonly told: Promise<number>;
}

/** Opens a line and waits until it stands. */
function openLine({ url }: RunningProduct, { roundId }: LaidRound, cookie: string): Promise<Line> {
  return new Promise((resolve, reject) => {
    const call = request(new URL(`/rounds/${roundId}/events`, url), { headers: { cookie } });
    const told = new Promise<number>((tell) => {
      call.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
          if (text.includes('event: ready')) resolve({ call, told });
          if (CHANGED.test(text)) tell(performance.now());
        });
        response.on('error', () => undefined);
      });
    });
    call.on('error', reject);
    call.end();
  });
}
