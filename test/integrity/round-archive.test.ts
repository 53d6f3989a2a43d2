import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CallFailed, clientOf } from '../../scripts/rehearse/client';
import { storyClock } from '../../scripts/rehearse/clock';
import { playRound } from '../../scripts/rehearse/play';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { bundleIn, verifyBundle } from '../../scripts/verify/bundle';
import { filesOf, Misfit } from '../../scripts/verify/hashes';
import { addDays } from '../../src/domain/calendar';
import { ZipWriter } from '../../src/http/zip';
import { startRehearsal } from '../../src/main/rehearsal';
import { roundOf, SETTLED } from '../rehearse/appeal-rounds';
import { forgetFolders, runRehearse } from '../rehearse/rehearsing';
import { smallRoundWith } from '../rehearse/small-round';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'ho-so-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  forgetFolders();
});

const RELEASE = `mutation ($input: ReleaseResultInput!) {
  releaseResult(input: $input) { approval { id payloadHash } errors { code } } }`;
const APPROVE = `mutation ($input: ApproveActInput!) { approveAct(input: $input) { errors { code } } }`;
const ROUNDS = `{ rounds(first: 1) { edges { node { id version } } } }`;

interface Archived {
  readonly bytes: Buffer;
  /** What was answered to those who may not have it, and to the chair before the release. */
  readonly refused: readonly string[];
}

/** Plays a round to its end, releases the result, and takes the archive as the chair does. */
async function archiveOf(text: string): Promise<Archived> {
  const read = readRoundFile(text);
  if (!read.ok) throw new Error('the round has faults');
  const { bodies, round, candidates } = read.round;
  const clock = storyClock(round.noticeDate);
  const product = await startRehearsal({ clock: clock.now });
  const client = clientOf(product.url);
  try {
    const { players } = await playRound(read.round, product, clock, { tell: () => undefined, draw: false });
    const cookieOf = (key: string) => product.mintSession(players.get(key)?.accountId ?? '');
    const day = addDays(clock.day(), 10);
    clock.goTo(day);
    const chair = await cookieOf(bodies.council.chair);
    const { rounds } = (await client.send({ cookie: chair, query: ROUNDS, variables: {} })) as unknown as {
      readonly rounds: {
        readonly edges: readonly { readonly node: { readonly id: string; readonly version: number } }[];
      };
    };
    const { id: roundId, version: expectedVersion } = rounds.edges[0]!.node;
    const take = async (cookie: string) => client.download(cookie, `/rounds/${roundId}/archive.zip`);
    const refusedTo = (cookie: string) =>
      take(cookie).then(
        () => 'given',
        (error: unknown) => (error instanceof CallFailed ? error.code : String(error)),
      );
    const refused = [await refusedTo(chair)];
    const documents = { reportNumber: '1/TTr', reportDate: day, decisionNumber: '2/QĐ', decisionDate: day };
    const input = { roundId, expectedVersion, ...documents, decisionIssuer: 'Giám đốc Sở' };
    const asked = (await client.send({ cookie: chair, query: RELEASE, variables: { input } })) as {
      readonly releaseResult?: { readonly approval: { readonly id: string; readonly payloadHash: string } | null };
    };
    const { id: requestId, payloadHash } = asked.releaseResult!.approval!;
    const secretary = await cookieOf(bodies.council.secretary);
    await client.send({ cookie: secretary, query: APPROVE, variables: { input: { requestId, payloadHash } } });
    for (const key of [candidates[0]!.key, bodies.panel.members[0]!])
      refused.push(await refusedTo(await cookieOf(key)));
    return { bytes: await take(chair), refused };
  } finally {
    client.close();
    await product.stop();
  }
}

/** The archive with one file changed, and the index made to fit or not. */
function changed(bytes: Buffer, change: (files: Map<string, Buffer>) => void): Buffer {
  const files = new Map(filesOf(bytes));
  change(files);
  const zip = new ZipWriter();
  return Buffer.concat([...[...files].map(([name, content]) => zip.file(name, content)), zip.end()]);
}

async function playedAgain(name: string, bytes: Buffer) {
  const file = join(folder, `${name}.zip`);
  writeFileSync(file, bytes);
  return runRehearse([file, '--out', join(folder, name)], join(folder, name));
}

test('a round with every breach and appeal is handed over as one file, verified, and played again to the hundredth', async () => {
  const { bytes, refused } = await archiveOf(roundOf(SETTLED));
  expect(refused).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  const names = [...filesOf(bytes).keys()];
  expect(names.slice(0, 4)).toEqual(['DOC-TRUOC.txt', 'du-lieu.json', 'ky-thi.json', 'ket-qua.json']);
  expect(names.at(-1)).toBe('muc-luc.json');
  const papers = names.filter((name) => /^van-ban\/D\d\d[A-Z]?-pap_\w+\.pdf$/.test(name));
  expect(new Set(papers.map((name) => name.slice(8, 11)))).toEqual(new Set(['D24', 'D27', 'D28']));
  expect(papers).toHaveLength(names.length - 5);
  expect(verifyBundle(bundleIn(bytes))).toMatch(/^KHỚP: .* 1 kỳ thi\.$/);
  const { status, out, error } = await playedAgain('nguyen-ven', bytes);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).toContain('Kết quả diễn lại khớp hồ sơ lưu trữ đến phần trăm điểm.');

  const torn = changed(bytes, (files) => void files.set(papers[0]!, Buffer.from('%PDF-1.7 another')));
  expect(() => bundleIn(torn)).toThrow(Misfit);
  expect((await playedAgain('rach', torn)).status).toBe(2);
  const more = changed(bytes, (files) => void files.set('van-ban/them.pdf', Buffer.from('x')));
  expect(() => bundleIn(more)).toThrow(Misfit);
  expect(() => bundleIn(changed(bytes, (files) => void files.delete(papers[0]!)))).toThrow(Misfit);
});

test('a round of secret ballots is played again with the same marks, whoever is made to give which ballot', async () => {
  const { bytes } = await archiveOf(smallRoundWith({ '/regulation/ballot': 'SECRET', '/regulation/decimals': 1 }));
  expect(verifyBundle(bundleIn(bytes))).toMatch(/^KHỚP: /);
  expect(await playedAgain('phieu-kin', bytes)).toMatchObject({ status: 0, error: '' });
});

test('another result than the archived one is named, candidate by candidate', async () => {
  const { bytes } = await archiveOf(smallRoundWith({}));
  const { createHash } = await import('node:crypto');
  const forged = changed(bytes, (files) => {
    const result = Buffer.from(files.get('ket-qua.json')!.toString('utf8').replace('"83.11"', '"83.12"'));
    const index = JSON.parse(files.get('muc-luc.json')!.toString('utf8')) as Record<string, string>;
    index['ket-qua.json'] = createHash('sha256').update(result).digest('hex');
    files.set('ket-qua.json', result).set('muc-luc.json', Buffer.from(JSON.stringify(index)));
  });
  const { status, error, files } = await playedAgain('khac', forged);
  expect({ status, files }).toEqual({ status: 4, files: null });
  expect(error).toContain('thi-sinh-1: lưu trữ {');
  expect(error).toContain('83.12');
});
