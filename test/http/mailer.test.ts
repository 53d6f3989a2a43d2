import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { createMailer, outcomeOf } from '../../src/outbox/mailer';

/** A server whose certificate nobody vouches for. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'thi-tuyen-thu-'));
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const named = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const kind = ['-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  execFileSync('openssl', ['req', ...kind, ...files, ...named], { stdio: 'ignore' });
  const made = { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
  rmSync(folder, { recursive: true });
  return made;
}

describe('a letter, which may hold a one-time link', () => {
  const taken: string[] = [];
  const open = async (
    options: Partial<ReturnType<typeof selfSigned> & { readonly disabledCommands: readonly string[] }>,
  ): Promise<SMTPServer> => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH'],
      ...options,
      onMailFrom: (_address, _session, done) => done(null),
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          taken.push(text);
          done();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  const send = async (server: SMTPServer, mustEncrypt: boolean) => {
    const { port } = server.server.address() as AddressInfo;
    const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${String(port)}`, from: 'thi@co-quan.vn', mustEncrypt });
    const outcome = await outcomeOf(mailer.send({ to: 'a@co-quan.vn', subject: 'Thư mời', text: 'mã một lần' }));
    mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));
    return outcome;
  };
  beforeEach(() => taken.splice(0));

  it('is not handed to a server that leaves the way to it open', async () => {
    expect(await send(await open({ disabledCommands: ['AUTH', 'STARTTLS'] }), true)).toBe('NOT_ENCRYPTED');
    expect(taken).toEqual([]);
  });

  it('is not handed to a server whose certificate nobody vouches for', async () => {
    expect(await send(await open(selfSigned()), true)).toBe('NOT_ENCRYPTED');
    expect(taken).toEqual([]);
  });

  it('goes in the clear only where that is said to be right', async () => {
    expect(await send(await open({ disabledCommands: ['AUTH', 'STARTTLS'] }), false)).toBe('SENT');
    expect(taken).toHaveLength(1);
  });
});
