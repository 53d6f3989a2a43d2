import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import express, { Router } from 'express';
import type { SecurityEvent } from '../../src/application/account/security-log';
import type { Visitor } from '../../src/application/account/sessions';
import type { UploadDesk } from '../../src/application/files/upload-desk';
import { answerErrors } from '../../src/http/error-answers';
import type { IncomingRequest } from '../../src/http/incoming';
import { assignRequestId } from '../../src/http/request-id';
import { paperRoutes } from '../../src/main/join-papers';
import { pressInPlace } from '../../src/pdf';
import type { StoredPaper } from '../../src/persistence/ports';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let server: Server;
let asker: Person | null;
let papers: readonly StoredPaper[];
const told: SecurityEvent[] = [];

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(3).at('ISSUED');
  papers = await world.readers.papers.ofRound(exam.id);
  const { unitOfWork, integrity } = world;
  const log = { note: (event: SecurityEvent) => void told.push(event) };
  const parts = { unitOfWork, log, integrity, press: pressInPlace, uploads: {} as UploadDesk, temporaryDir: tmpdir() };
  const routes = Router();
  paperRoutes({ ...parts, budget: { spend: () => undefined } })(routes, () => incoming());
  const logger = { request: () => undefined, fault: () => undefined, event: () => undefined, alarm: () => undefined };
  server = express().use(assignRequestId, routes, answerErrors(logger)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
}, 60_000);
afterAll(async () => {
  server.close();
  await world.close();
});

const incoming = () =>
  ({
    viewer: asker === null ? null : ({ viewer: asker.viewer, accountId: asker.id } as Visitor),
    requestId: 'print',
    receivedAt: world.clock.now(),
  }) as IncomingRequest<Visitor>;

/** What the pages say, and which papers the log says were taken. */
async function print(who: Person | null, query = '') {
  asker = who;
  told.length = 0;
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${String(port)}/rounds/${exam.id}/papers.pdf${query}`);
  const input = Buffer.from(await response.arrayBuffer());
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input, maxBuffer: 1 << 26 });
  const pages = response.ok ? stdout.toString('utf8').split('\f').slice(0, -1) : [];
  const taken = told.filter(({ event, detail }) => event === 'READ' && detail === 'downloadPaper');
  return { status: response.status, pages, taken: taken.map(({ subjectId }) => subjectId) };
}
const supersede = (id: string, by: string | null) =>
  world.store.models.papers.updateOne({ _id: id }, { $set: { supersededBy: by } });

describe('many papers of a round in one file to print', () => {
  it('are told to the log one by one, have their hashes registered, and lie by form and candidate', async () => {
    const { status, pages, taken } = await print(world.people.secretary);
    expect(status).toBe(200);
    expect([...taken].sort()).toEqual(papers.map(({ id }) => id).sort());
    expect(await world.readers.papers.seals(papers.map(({ id }) => id))).toHaveLength(papers.length);
    const codes = taken.map((id) => papers.find((paper) => paper.id === id)?.code);
    expect(codes).toEqual([...codes].sort());
    const numbers = pages.flatMap((page) => /Số báo danh: (\d+)/.exec(page)?.[1] ?? []);
    expect(numbers.length).toBe(codes.filter((code) => code === 'D24').length);
    expect(numbers).toEqual([...numbers].sort());
  });

  it('leave out what was replaced, unless it is named', async () => {
    const minutes = papers.find(({ code }) => code === 'D28')!;
    await supersede(minutes.id, 'pap_other');
    const all = await print(world.people.secretary);
    const named = await print(world.people.secretary, `?id=${minutes.id}`);
    await supersede(minutes.id, null);
    expect(all.taken).toHaveLength(papers.length - 1);
    expect(all.taken).not.toContain(minutes.id);
    expect(named.taken).toEqual([minutes.id]);
  });

  it('are nobody’s who may not see them: a candidate finds nothing, somebody unknown is asked to sign in', async () => {
    expect(await print(world.people.candidate1)).toMatchObject({ status: 404, taken: [] });
    expect(await print(world.people.panelist1)).toMatchObject({ status: 404, taken: [] });
    expect(await print(null)).toMatchObject({ status: 401, taken: [] });
  });
});
