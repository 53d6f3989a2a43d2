import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { Server } from 'node:http';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import type { Visitor } from '../../src/application/account/sessions';
import { attachSignedPaper } from '../../src/application/minutes/paper-steps';
import { createUploadDesk } from '../../src/application/files/upload-desk';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { answerErrors } from '../../src/http/error-answers';
import { assignRequestId } from '../../src/http/request-id';
import type { IncomingRequest } from '../../src/http/incoming';
import { filesIn } from '../../src/main/join-files';
import { paperRoutes } from '../../src/main/join-papers';
import { pressInPlace } from '../../src/pdf';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { StoredPaper } from '../../src/persistence/ports';

let world: World;
let paper: StoredPaper;
let folder: string;
let server: Server;
let asker: Person | null;
let attach: ReturnType<ReturnType<typeof attachSignedPaper>>;

beforeAll(async () => {
  world = await openWorld();
  const exam = await world.round().withCandidates(2).at('ISSUED');
  paper = (await world.readers.papers.ofRound(exam.id)).find(({ code }) => code === 'D28')!;
  folder = mkdtempSync(join(tmpdir(), 'thi-tuyen-signing-'));
  makeKeys();
  const files = filesIn(folder);
  const { unitOfWork, integrity, clock, pepper } = world;
  const parts = { unitOfWork, pepper, newId: createIdSource(clock.now), random: secureRandom, secret: secureSecret };
  attach = attachSignedPaper(files)({ ...parts, integrity });
  const uploads = createUploadDesk({ ...parts, files });
  const routes = Router();
  const temporaryDir = mkdtempSync(join(folder, 'temporary-'));
  const sources = { unitOfWork, log: NO_SECURITY_LOG, integrity, press: pressInPlace, uploads, temporaryDir };
  paperRoutes(sources)(routes, () => incoming());
  const logger = { request: () => undefined, fault: () => undefined, event: () => undefined, alarm: () => undefined };
  server = express().use(assignRequestId, routes, answerErrors(logger)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  asker = world.people.secretary;
  await step('submitPaper');
}, 60_000);
afterAll(async () => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const incoming = () =>
  ({
    viewer: asker === null ? null : ({ viewer: asker.viewer } as Visitor),
    requestId: 'signing',
    receivedAt: world.clock.now(),
  }) as IncomingRequest<Visitor>;

async function step(name: 'submitPaper') {
  const { version } = (await world.readers.papers.find(paper.id))!;
  await world.must(name, world.people.secretary, { paperId: paper.id, expectedVersion: version });
}

/** Key files as an authority hands them out, one with another kind of key, one of another person. */
function makeKeys() {
  const run = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore', cwd: folder });
  const about = [
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-days',
    '36500',
    '-subj',
    '/CN=Chu tich Hoi dong',
  ];
  run('req', '-x509', '-newkey', 'rsa:2048', ...about);
  run('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'new.p12', '-passout', 'pass:Mat khau 1');
  run('pkcs12', '-export', '-legacy', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'old.p12', '-passout', 'pass:x');
  run('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'marks.p12', '-passout', 'pass:mật khẩu');
  run('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', ...about);
  run('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'ec.p12', '-passout', 'pass:x');
}

interface Answer {
  readonly status: number;
  readonly file: { readonly id: string; readonly size: number } | null;
  readonly errors: readonly { readonly path?: readonly string[]; readonly message: string }[];
}

const OURS: Record<string, string> = { 'x-requested-with': 'fetch' };

async function sign(
  key: Buffer | null,
  passphrase: string | null,
  { id = paper.id, headers = OURS }: { readonly id?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const body = new FormData();
  if (key !== null) body.append('file', new Blob([new Uint8Array(key)]), 'khoa.p12');
  if (passphrase !== null) body.append('passphrase', passphrase);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${String(port)}/papers/${id}/sign`;
  const response = await fetch(address, { method: 'POST', body, headers });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
const key = (name: string) => readFileSync(join(folder, name));
const leftOver = () => readdirSync(folder, { recursive: true }).filter((one) => /temporary-.*\//.test(String(one)));

describe('signing a paper here', () => {
  it('gives a file that is taken as the signed paper, by key files of both kinds, and keeps no key', async () => {
    const old = await sign(key('old.p12'), 'x');
    const { status, file } = await sign(key('new.p12'), 'Mat khau 1');
    expect([old.status, status, leftOver()]).toEqual([201, 201, []]);
    const { version } = (await world.readers.papers.find(paper.id))!;
    const facts = {
      viewer: asker!.viewer,
      now: world.clock.now(),
      requestId: 'r',
      idempotencyKey: 'signing-here-once',
    };
    const input = { paperId: paper.id, expectedVersion: version, fileId: file!.id };
    expect(await attach.execute(facts, input)).toMatchObject({ ok: true });
    const signed = await world.readers.papers.find(paper.id);
    expect(signed).toMatchObject({ state: 'SIGNED', signature: { signer: 'Chu tich Hoi dong', inTime: true } });
  });

  it('names the field at fault: the password, or the file', async () => {
    const fields = async (...args: Parameters<typeof sign>) => {
      const { status, file, errors } = await sign(...args);
      return [status, file, errors.map(({ path }) => path?.join('.'))];
    };
    expect(await fields(key('new.p12'), 'sai')).toEqual([422, null, ['passphrase']]);
    expect(await fields(key('old.p12'), '')).toEqual([422, null, ['passphrase']]);
    expect(await fields(key('marks.p12'), 'mật khẩu')).toEqual([422, null, ['passphrase']]);
    expect(await fields(key('ec.p12'), 'x')).toEqual([422, null, ['file']]);
    expect(await fields(Buffer.from('không phải chứng thư'), 'x')).toEqual([422, null, ['file']]);
    expect(await fields(Buffer.alloc(0), 'x')).toEqual([422, null, ['file']]);
    expect(leftOver()).toEqual([]);
  });

  it('refuses a request without its parts, with more than them, or from another site', async () => {
    expect((await sign(null, 'x')).status).toBe(400);
    expect((await sign(key('new.p12'), null)).status).toBe(400);
    expect((await sign(Buffer.alloc(64 * 1024 + 1), 'x')).status).toBe(413);
    expect((await sign(key('new.p12'), 'Mat khau 1', { headers: {} })).status).toBe(403);
  });

  it('is for nobody who may not have the paper', async () => {
    const refused = async (who: Person | null, id = paper.id) => {
      asker = who;
      const { status } = await sign(key('new.p12'), 'Mat khau 1', { id });
      asker = world.people.secretary;
      return status;
    };
    expect(await refused(null)).toBe(401);
    expect(await refused(world.people.outsider)).toBe(404);
    expect(await refused(world.people.secretary, 'pap_00000000000000000000000000')).toBe(404);
  });
});
