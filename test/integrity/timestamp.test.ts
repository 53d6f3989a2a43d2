import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecurityEvent } from '../../src/application/account/security-log';
import {
  createSigner,
  PRODUCT_KEY,
  signedNote,
  stampedPart,
  SUPERVISION_KEY,
} from '../../src/application/integrity/checkpoint';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { Misfit } from '../../scripts/verify/hashes';
import { bundleOf } from '../../src/application/archive/bundle';
import { createTimeStamper, timestampOf } from '../../src/application/integrity/time-stamper';
import { checkToken, timestampQuestion, tokenIn } from '../../src/application/integrity/timestamp';
import { readSignedMessage } from '../../src/application/minutes/cms';
import { readDer } from '../../src/application/minutes/der';
import { loadConfig } from '../../src/config';
import { joinTimestamps } from '../../src/main/join-timestamps';
import { ok } from '../../src/domain/result';
import { openEmptyWorld, openWorld, type World } from '../support/world';

const folder = mkdtempSync(join(tmpdir(), 'dau-thoi-gian-'));
const at = (name: string): string => join(folder, name);
const openssl = (...args: string[]): Buffer =>
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
const certificate = (name: string): X509Certificate => new X509Certificate(readFileSync(at(`${name}.pem`)));

const note = signedNote({ chainId: 'system', size: 7, root: 'ab'.repeat(32) }, [
  createSigner(PRODUCT_KEY, Buffer.alloc(32, 1)),
]);
const stamped = stampedPart(note);
let trusted: readonly X509Certificate[];

beforeAll(() => {
  // A root, an authority below it, one that may not stamp, and a root of somebody else.
  writeFileSync(at('tsa.cnf'), CONFIGURATION);
  for (const [name, subject] of [
    ['goc', '/CN=Goc thu'],
    ['la', '/CN=Goc la'],
  ] as const)
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-days',
      '30',
      '-subj',
      subject,
      '-config',
      'tsa.cnf',
      '-extensions',
      'goc',
    );
  for (const [name, subject] of [
    ['tsa', '/CN=TSA thu'],
    ['web', '/CN=Web thu'],
  ] as const) {
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      subject,
      '-config',
      'tsa.cnf',
    );
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'goc.pem',
      '-CAkey',
      'goc.key',
      '-CAcreateserial',
      '-days',
      '30',
      '-extfile',
      'tsa.cnf',
      '-extensions',
      name,
      '-out',
      `${name}.pem`,
    );
  }
  trusted = [certificate('goc')];
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the authority answers to a question. */
function answerTo(question: Buffer): Buffer {
  writeFileSync(at('cau-hoi.tsq'), question);
  openssl(
    'ts',
    '-reply',
    '-config',
    'tsa.cnf',
    '-section',
    'tsa_thu',
    '-queryfile',
    'cau-hoi.tsq',
    '-out',
    'tra-loi.tsr',
  );
  return readFileSync(at('tra-loi.tsr'));
}

describe('a token of a time-stamping authority (RFC 3161)', () => {
  const question = timestampQuestion(stamped);
  let token: Buffer;
  beforeAll(() => {
    token = tokenIn(answerTo(question.bytes))!;
  });

  test('is asked for with a question that OpenSSL reads, whatever the nonce begins with', () => {
    for (const first of [0x00, 0x7f, 0x80, 0xff]) {
      const { bytes, nonce } = timestampQuestion(stamped, Buffer.concat([Buffer.of(first), Buffer.alloc(15, 5)]));
      writeFileSync(at('mot.tsq'), bytes);
      const read = openssl('ts', '-query', '-in', 'mot.tsq', '-text').toString();
      expect(read).toMatch(/Hash Algorithm: sha256/);
      expect(read).toContain('Certificate required: yes');
      expect(read.toLowerCase()).toContain(nonce.toString('hex').toLowerCase());
    }
  });

  test('proves its time over the note, and OpenSSL says so too', () => {
    const checked = checkToken(token, { stamped, nonce: question.nonce, trusted });
    expect(checked).toEqual({ ok: true, timestamp: { at: expect.any(Date) as Date, authority: 'TSA thu' } });
    expect(Math.abs(Date.now() - (checked.ok ? checked.timestamp.at.getTime() : 0))).toBeLessThan(60_000);
    writeFileSync(at('mot.tst'), token);
    writeFileSync(at('mot.txt'), stamped);
    const said = openssl('ts', '-verify', '-in', 'mot.tst', '-token_in', '-data', 'mot.txt', '-CAfile', 'goc.pem');
    expect(said.toString()).toContain('Verification: OK');
  });

  test('stays of the note when the supervisors sign it later', () => {
    const line = createSigner(SUPERVISION_KEY, Buffer.alloc(32, 2)).sign(note.split('\n\n')[0]!);
    expect(timestampOf({ note: `${note}${line}`, timestamp: token.toString('base64') }, trusted)).not.toBeNull();
    expect(timestampOf({ note, timestamp: null }, trusted)).toBeNull();
  });

  test('proves nothing of other bytes, to another question, or by whom nobody trusts', () => {
    const why = (asked: Partial<Parameters<typeof checkToken>[1]>, of = token) => {
      const checked = checkToken(of, { stamped, trusted, ...asked });
      return checked.ok ? 'ok' : checked.why;
    };
    expect(why({})).toBe('ok');
    expect(why({ stamped: Buffer.from('khac') })).toBe('of other bytes');
    expect(why({ nonce: Buffer.alloc(16, 1) })).toBe('answers another question');
    expect(why({ trusted: [certificate('la')] })).toBe('nobody trusted stands behind its certificate');
    expect(why({ trusted: [] })).toBe('nobody trusted stands behind its certificate');
    expect(why({ trusted: [certificate('tsa')] })).toBe('ok');
    expect(why({}, Buffer.concat([token, Buffer.of(0)]))).toBe('something follows the token');
  });

  test('proves nothing when any byte of what was signed was changed', () => {
    let refused = 0;
    const from = token.indexOf(Buffer.from('2a864886f70d0109100104', 'hex')) + 11;
    for (let place = from; place < from + 120; place += 1) {
      const changed = Buffer.from(token);
      changed[place] = (changed[place] ?? 0) ^ 0x01;
      if (!checkToken(changed, { stamped, nonce: question.nonce, trusted }).ok) refused += 1;
    }
    expect(refused).toBe(120);
    for (let place = 1; place <= 256; place += 15) {
      const changed = Buffer.from(token);
      changed[token.length - place] = (changed[token.length - place] ?? 0) ^ 0x01;
      expect(checkToken(changed, { stamped, trusted }).ok).toBe(false);
    }
  });

  test('by a certificate that is not for time-stamping, or that does not say which certificate it is, proves nothing', () => {
    writeFileSync(at('noi-dung'), readSignedMessage(readDer(token))!.content!.bytes);
    const forged = (name: string, ...more: readonly string[]) => {
      const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-nodetach', '-binary', '-outform', 'DER'];
      const by = ['-signer', `${name}.pem`, '-inkey', `${name}.key`, '-md', 'sha256'];
      const bytes = openssl('cms', '-sign', '-in', 'noi-dung', ...type, ...by, ...more);
      return checkToken(bytes, { stamped, trusted });
    };
    expect(forged('tsa', '-cades')).toMatchObject({ ok: true });
    expect(forged('web', '-cades')).toEqual({ ok: false, why: 'certificate is not for time-stamping' });
    expect(forged('tsa')).toEqual({ ok: false, why: 'names another certificate' });
  });

  test.each([
    Buffer.alloc(0),
    Buffer.from('khong phai'),
    Buffer.from('30053003020102', 'hex'),
    Buffer.from('3000', 'hex'),
  ])('is not found in an answer that gives none: %j', (answer) => expect(tokenIn(answer)).toBeNull());
});

describe('stamping checkpoints', () => {
  let world: World;
  let server: Server;
  let behave: 'STAMPS' | 'REFUSES' | 'LIES' | 'HANGS_UP' = 'STAMPS';
  const events: SecurityEvent[] = [];
  beforeAll(async () => {
    world = await openEmptyWorld();
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (behave === 'HANGS_UP') response.destroy();
        else if (behave === 'REFUSES') response.writeHead(503).end();
        else response.end(answerTo(behave === 'LIES' ? timestampQuestion(stamped).bytes : Buffer.concat(chunks)));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  }, 60_000);
  afterAll(async () => {
    server.close();
    await world.close();
  });

  const stamper = () => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}/`;
    const config = loadConfig({ THITUYEN_TSA_URL: url, THITUYEN_TSA_CERT: at('goc.pem') });
    const securityLog = { note: (event: SecurityEvent) => void events.push(event) };
    const report = (error: unknown): void => expect(error).toBeNull();
    return joinTimestamps({ config, unitOfWork: world.unitOfWork, clock: world.clock.now, securityLog, report });
  };
  const add = (size: number) =>
    world.unitOfWork.run(async ({ checkpoints }) => {
      const one = { chainId: 'system', size, root: 'ab'.repeat(32) };
      const signed = signedNote(one, [createSigner(PRODUCT_KEY, Buffer.alloc(32, 1))]);
      await checkpoints.insert([{ ...one, id: `system:${String(size)}`, note: signed, signedAt: new Date(size) }]);
      return ok(null);
    });
  const stampOf = async (size: number) => {
    const stored = await world.readers.checkpoints.find(`system:${String(size)}`);
    return timestampOf(stored!, trusted);
  };

  test('keeps a verified token beside each, once', async () => {
    await add(1);
    await add(2);
    const { stamp } = stamper();
    expect(await stamp()).toBe(2);
    expect(await stampOf(1)).toMatchObject({ authority: 'TSA thu' });
    expect(await stampOf(2)).toMatchObject({ authority: 'TSA thu' });
    expect(await stamp()).toBe(0);
    expect(events).toEqual([]);
    const second = await world.unitOfWork.run(async ({ checkpoints }) =>
      ok(await checkpoints.addTimestamp('system:1', 'x')),
    );
    expect(second).toMatchObject({ value: false });
  });

  test.each(['HANGS_UP', 'REFUSES', 'LIES'] as const)(
    'is put off, and noted once, when the authority %s; and made up for when it answers again',
    async (how) => {
      const size = 10 + how.length;
      await add(size);
      behave = how;
      events.length = 0;
      const { stamp } = stamper();
      expect(await stamp()).toBe(0);
      expect(await stamp()).toBe(0);
      expect(await stampOf(size)).toBeNull();
      const detail = how === 'LIES' ? 'TSA_WRONG_ANSWER' : 'TSA_UNREACHABLE';
      expect(events).toMatchObject([{ event: 'TIMESTAMP_FAILED', subjectId: `system:${String(size)}`, detail }]);
      behave = 'STAMPS';
      expect(await stamp()).toBe(1);
      expect(await stampOf(size)).not.toBeNull();
      expect(events).toHaveLength(1);
    },
  );

  test('asks nobody unless an authority is set, and does not start with certificates it cannot read', async () => {
    const sources = { unitOfWork: world.unitOfWork, clock: world.clock.now, securityLog: { note: () => undefined } };
    const report = (): void => undefined;
    const none = joinTimestamps({ ...sources, report, config: loadConfig({}) });
    await add(50);
    expect(await none.stamp()).toBe(0);
    expect(() => loadConfig({ THITUYEN_TSA_URL: 'http://127.0.0.1/' })).toThrow('phải đặt cả hai');
    const wrong = loadConfig({ THITUYEN_TSA_URL: 'http://127.0.0.1/', THITUYEN_TSA_CERT: at('tsa.key') });
    expect(() => joinTimestamps({ ...sources, report, config: wrong })).toThrow('THITUYEN_TSA_CERT');
  });

  test('goes on with others when the authority hangs: nothing waits for it', async () => {
    const { unitOfWork, clock } = world;
    const hanging = createTimeStamper({
      ...{ unitOfWork, trusted, clock: clock.now, securityLog: { note: () => undefined } },
      ask: () => new Promise(() => undefined),
    });
    void hanging();
    await add(60);
    expect(await stampOf(60)).toBeNull();
  });
});

describe('verifying a bundle that carries tokens', () => {
  let world: World;
  let bundle: Bundle;
  const tokenOver = (text: string) => tokenIn(answerTo(timestampQuestion(stampedPart(text)).bytes))!;
  beforeAll(async () => {
    world = await openWorld();
    await world.integrity.sign('system');
    const { note: text } = (await world.readers.checkpoints.latest('system'))!;
    const timestamps = [tokenOver(text).toString('base64'), null];
    const signed = { publicKey: world.integrity.publicKey, notes: [text, text], timestamps, pepper: world.pepper };
    bundle = JSON.parse(JSON.stringify(await bundleOf(world.readers, signed))) as Bundle;
  }, 60_000);
  afterAll(() => world.close());
  const verified =
    (token: Buffer | string, of = bundle) =>
    () =>
      verifyBundle({ ...of, timestamps: [typeof token === 'string' ? token : token.toString('base64')] });

  test('confirms a token of its checkpoint, and asks for none', () => {
    expect(verifyBundle(bundle)).toMatch(/^KHỚP/);
    const { timestamps: _none, ...older } = bundle;
    expect(verifyBundle(older as Bundle)).toMatch(/^KHỚP/);
    const line = createSigner(SUPERVISION_KEY, Buffer.alloc(32, 2)).sign(bundle.notes[0]!.split('\n\n')[0]!);
    expect(verified(bundle.timestamps![0]!, { ...bundle, notes: [`${bundle.notes[0]!}${line}`] })()).toMatch(/^KHỚP/);
  });

  test('names the checkpoint whose token is of other bytes, or no token at all', () => {
    expect(verified(tokenOver(note))).toThrow('điểm kiểm chứng 1: dấu thời gian không phải của điểm này');
    for (const none of ['', 'khong phai', '3000']) expect(verified(none)).toThrow(Misfit);
    expect(() => verifyBundle({ ...bundle, timestamps: [null, null, bundle.timestamps![0]!] })).toThrow(Misfit);
  });

  test('finds any byte changed of what kind of token it is, its version, its hash algorithm and its imprint', () => {
    const token = Buffer.from(bundle.timestamps![0]!, 'base64');
    const stamped = createHash('sha256').update(stampedPart(bundle.notes[0]!)).digest();
    const fixed = ['06092a864886f70d010702', '060b2a864886f70d0109100104', '0609608648016503040201'];
    const places = [...fixed.map((hex) => Buffer.from(hex, 'hex')), stamped].flatMap((bytes) => {
      const at = token.indexOf(
        bytes,
        bytes === stamped ? 0 : token.indexOf(Buffer.from('2a864886f70d010702', 'hex')) - 2,
      );
      const from = bytes.equals(Buffer.from(fixed[2]!, 'hex')) ? token.indexOf(stamped) - 15 : at;
      return Array.from(bytes, (_byte, index) => from + index);
    });
    const version = token.indexOf(Buffer.from('020101', 'hex'), token.indexOf(Buffer.from(fixed[1]!, 'hex')));
    for (const place of [0, ...places, version, version + 1, version + 2]) {
      const changed = Buffer.from(token);
      changed[place] = (changed[place] ?? 0) ^ 0x01;
      expect(verified(changed)).toThrow(Misfit);
    }
  });
});

const CONFIGURATION = `
[req]
distinguished_name = dn
prompt = no
[dn]
[goc]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[tsa]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[web]
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
[tsa_thu]
serial = so-thu-tu
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
