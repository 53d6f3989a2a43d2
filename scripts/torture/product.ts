import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Agent } from 'node:http';
import { join } from 'node:path';
import type { Question, Ready } from './child';

/** The product in a process of its own. */
export interface Victim extends Ready {
  /** How long it took from its start to its first word, in milliseconds. */
  readonly startMs: number;
  readonly ask: (question: Question) => Promise<unknown>;
  /** SIGKILL: nothing is finished, nothing is said goodbye to. */
  readonly kill: () => Promise<void>;
}

/** An answer of the product; status 0 when there was none. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Starts it on a folder. */
export async function startVictim(dataDir: string): Promise<Victim> {
  const started = performance.now();
  const child = fork(join(__dirname, 'child.js'), {
    execArgv: ['--expose-gc'],
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
  });
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('exit', (code) => reject(new Error(`the product ended with ${String(code)}`)));
  });
  return {
    ...ready,
    startMs: Math.trunc(performance.now() - started),
    ask: asking(child),
    kill: () => killed(child),
  };
}

/** One question at a time: the next waits for the answer before it. */
function asking(child: ChildProcess): Victim['ask'] {
  let last: Promise<unknown> = Promise.resolve();
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve) => {
      child.once('message', (message) => resolve((message as { readonly value: unknown }).value));
      child.send(question);
    });
  return (question) => (last = last.then(() => ask(question)));
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Sends one request as it is; never rejects. */
export function send(
  agent: Agent,
  url: string,
  call: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body: string | Buffer },
): Promise<Answer> {
  return new Promise((resolve) => {
    const none = (): void => resolve({ status: 0, type: '', body: '' });
    try {
      const outgoing = request(url, { agent, method: call.method, headers: call.headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', none);
        response.on('end', () => {
          const type = response.headers['content-type'] ?? '';
          resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(chunks).toString('utf8') });
        });
      });
      outgoing.on('error', none);
      outgoing.end(call.body);
    } catch {
      none();
    }
  });
}

/** Invites one person: the smallest act that is audited, unique by its name, and keyed. */
export async function invite(...asked: Parameters<typeof askToInvite>): Promise<boolean> {
  return isInvited(await askToInvite(...asked));
}

/** The same, giving the answer for whoever wants to know why it was none. */
export function askToInvite(
  agent: Agent,
  { url, cookie }: Ready,
  username: string,
  key: string = randomUUID(),
): Promise<Answer> {
  const query = 'mutation($i:InviteAccountsInput!){inviteAccounts(input:$i){invitations{account{id}}errors{code}}}';
  const people = [{ username, displayName: 'Người thử', position: 'Chuyên viên' }];
  const body = JSON.stringify({ query, variables: { i: { people } } });
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': key };
  return send(agent, `${url}/graphql`, { method: 'POST', headers, body });
}

/** Whether somebody was invited. */
export function isInvited({ status, body }: Answer): boolean {
  return status === 200 && body.includes('"invitations":[{');
}
