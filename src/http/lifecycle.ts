import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import { ClientError, type ErrorCode, errorBody } from '../graphql/error-codes';
import type { ShellLogger } from './logger';
import { rawHeaderLines } from './security-headers';
import { DEFAULT_PACE, watchBodies, type BodyPace } from './slow-bodies';

/** Limits of the bare HTTP server (R-LIM), in milliseconds and connections. */
const HEADERS_MS = 10_000;
const KEEP_ALIVE_MS = 5000;
const CHECK_MS = 2000;
const MOST_CONNECTIONS = 1000;

/** Makes a server whose slow, broken and surplus clients cost little. It does not listen yet. */
export function createBareServer(
  listener: RequestListener,
  logger: ShellLogger,
  pace: BodyPace = DEFAULT_PACE,
): Server {
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      // The end of everything; how fast a body must come in until then is watched below, by what it is.
      requestTimeout: HEADERS_MS + pace.uploadMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Node looks at the two limits above only this often, by default each 30 seconds.
      connectionsCheckingInterval: CHECK_MS,
    },
    (request, response) => watched(request, response),
  );
  const watch = watchBodies(server, (socket) => answerBroken('ERR_HTTP_REQUEST_TIMEOUT', socket), pace);
  const watched: RequestListener = (request, response) => {
    watch(request, response);
    listener(request, response);
  };
  server.maxConnections = MOST_CONNECTIONS;
  server.on('checkExpectation', watched);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerBroken(error.code, socket));
  server.on('drop', () => logger.event('connectionDropped'));
  return server;
}

/** Starts listening; port 0 takes any free one. */
export function listenOn(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.removeListener('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address);
    });
  });
}

/** Takes no new connection and waits for the running requests, but not longer than `graceMs`. */
export async function closeGently(server: Server, busy: () => Promise<void>, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection becomes idle only after its answer is out, and then would be kept for its next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([closed.then(busy), late]);
  clearInterval(sweep);
  clearTimeout(timer);
  server.closeAllConnections();
}

const BROKEN: Readonly<Record<string, readonly [status: string, code: ErrorCode]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'PAYLOAD_TOO_LARGE'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'TIMEOUT'],
};

/** Bytes that are no HTTP request are answered in JSON too, and the connection is closed. */
function answerBroken(reason: string | undefined, socket: Duplex): void {
  if (!socket.writable || reason === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, code] = BROKEN[reason ?? ''] ?? ['400 Bad Request', 'BAD_REQUEST'];
  const body = JSON.stringify(errorBody(new ClientError(code), ''));
  const head = [
    `HTTP/1.1 ${status}`,
    ...rawHeaderLines(),
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
