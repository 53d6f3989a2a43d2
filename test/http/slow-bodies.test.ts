import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { createBareServer, listenOn } from '../../src/http/lifecycle';
import type { ShellLogger } from '../../src/http/logger';

const SILENT: ShellLogger = {
  event: () => undefined,
  request: () => undefined,
  fault: () => undefined,
  alarm: () => undefined,
};
/** The real figures, a hundred times as fast and as small. */
const PACE = { ordinaryMs: 300, uploadBytesPerSecond: 8_192, windowMs: 200, uploadMs: 2_500, afterAnswerMs: 200 };

describe('a body that comes in slowly', () => {
  const server = createBareServer(
    (request, response) => {
      if (request.url === '/uploads/refused') {
        response.statusCode = 401;
        response.end('{}');
        return;
      }
      let bytes = 0;
      request.on('data', (part: Buffer) => (bytes += part.length));
      request.on('end', () => response.end(String(bytes)));
      request.on('error', () => undefined);
    },
    SILENT,
    PACE,
  );
  let address: AddressInfo;
  beforeAll(async () => {
    address = await listenOn(server, 0, '127.0.0.1');
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  /** Sends `size` bytes, `each` of them every 50 ms, and gives the answer and how long it took. */
  const drip = (path: string, { size, each }: { readonly size: number; readonly each: number }) =>
    new Promise<{ readonly text: string; readonly ms: number }>((resolve) => {
      const start = performance.now();
      let text = '';
      let left = size;
      const socket = connect(address.port, '127.0.0.1', () => {
        const after = path === '/uploads/refused' ? 'keep-alive' : 'close';
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${String(size)}\r\nConnection: ${after}\r\n\r\n`,
        );
      });
      const timer = setInterval(() => {
        if (left > 0 && socket.writable) socket.write(Buffer.alloc(Math.min(each, left)));
        left -= each;
      }, 50);
      socket.on('data', (part) => (text += part.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve({ text, ms: performance.now() - start });
      });
    });

  it('is taken whole when it is an upload of 50 KB a second, long after the time of other requests', async () => {
    const { text, ms } = await drip('/uploads/dossier', { size: 50_000, each: 2_500 });
    expect(text).toMatch(/^HTTP\/1\.1 200 OK[^]*50000$/);
    expect(ms).toBeGreaterThan(3 * PACE.ordinaryMs);
  });

  it.each([
    ['an ordinary request, however steadily it comes', '/graphql', 2_500],
    ['an upload that drips', '/uploads/dossier', 1],
    ['a path that only begins like an upload', '/uploadsx', 2_500],
  ])('is given up with 408: %s', async (_title, path, each) => {
    const { text, ms } = await drip(path, { size: 10_000_000, each });
    expect(text).toMatch(/^HTTP\/1\.1 408 [^]*"TIMEOUT"/);
    expect(ms).toBeLessThan(PACE.uploadMs / 2);
  });

  it('is given up when even a fair pace takes longer than any upload may', async () => {
    const { text, ms } = await drip('/uploads/dossier', { size: 10_000_000, each: 2_500 });
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(ms).toBeGreaterThanOrEqual(PACE.uploadMs);
  });

  it('does not hold the connection after its answer', async () => {
    const { text, ms } = await drip('/uploads/refused', { size: 10_000_000, each: 2_500 });
    expect(text).toMatch(/^HTTP\/1\.1 401 /);
    expect(ms).toBeGreaterThanOrEqual(PACE.afterAnswerMs);
    expect(ms).toBeLessThan(PACE.uploadMs / 2);
  });
});
