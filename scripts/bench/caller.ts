/** Somebody who asks the product, in a process of their own: what a browser does must not hold the loop that is measured. */
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { constants, setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** A request as its body and the headers beside the type of the body. */
export interface Call {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer, and when it was there: milliseconds from the request, and from the start of the order. */
export interface Answered {
  readonly text: string;
  readonly ms: number;
  readonly at: number;
}

/** All at once; or one again and again with a pause between, until told to stop. */
type Order = { readonly atOnce: readonly Call[] } | { readonly again: Call; readonly pauseMs: number } | 'stop';

/** A caller that runs. One order at a time. */
export interface Caller {
  atOnce(calls: readonly Call[]): Promise<readonly Answered[]>;
  /** Begins to ask; what it gives ends that and tells what was answered. */
  again(call: Call, pauseMs: number): () => Promise<readonly Answered[]>;
  end(): void;
}

/**
 * Starts a caller of one address. A crowd stands for browsers on other machines: what it costs must not be taken from the
 * cores of the product, so its process comes last.
 */
export function startCaller(url: URL, { isCrowd = false } = {}): Caller {
  const child = fork(__filename, [url.href]);
  if (isCrowd && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const answers = (): Promise<readonly Answered[]> =>
    new Promise((resolve, reject) => {
      const fail = (code: number | null): void => reject(new Error(`the caller ended with ${String(code)}`));
      child.once('exit', fail);
      child.once('message', (message) => {
        child.off('exit', fail);
        resolve(message as readonly Answered[]);
      });
    });
  const give = (order: Order): void => {
    child.send(order);
  };
  return {
    atOnce: (calls) => {
      const all = answers();
      give({ atOnce: calls });
      return all;
    },
    again: (call, pauseMs) => {
      const all = answers();
      give({ again: call, pauseMs });
      return () => {
        give('stop');
        return all;
      };
    },
    end: () => child.disconnect(),
  };
}

function listen(url: URL): void {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  let stop = new AbortController();

  const ask = async ({ body, headers }: Call, orderAt: number): Promise<Answered> => {
    const start = performance.now();
    const text = await post({ url, agent, body, headers });
    return { text, ms: performance.now() - start, at: performance.now() - orderAt };
  };
  const obey = async (order: Exclude<Order, 'stop'>): Promise<readonly Answered[]> => {
    const start = performance.now();
    if ('atOnce' in order) return Promise.all(order.atOnce.map((call) => ask(call, start)));
    const all: Answered[] = [];
    stop = new AbortController();
    while (!stop.signal.aborted) {
      all.push(await ask(order.again, start));
      await pause(order.pauseMs);
    }
    return all;
  };
  process.on('message', (order: Order) => {
    if (order === 'stop') stop.abort();
    else void obey(order).then((all) => process.send?.(all));
  });
  process.once('disconnect', () => agent.destroy());
}

/** Sends one request over kept connections; gives the text of the answer. */
export function post(asked: Call & { readonly url: URL; readonly agent: Agent }): Promise<string> {
  const { url, agent, body, headers } = asked;
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } });
    call.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that the server let go at that moment: nothing was sent yet.
      if (call.reusedSocket && error.code === 'ECONNRESET') resolve(post(asked));
      else reject(error);
    });
    call.on('response', (response) => void buffer(response).then((bytes) => resolve(bytes.toString('utf8')), reject));
    call.end(JSON.stringify(body));
  });
}

if (require.main === module) listen(new URL(process.argv[2] ?? ''));
