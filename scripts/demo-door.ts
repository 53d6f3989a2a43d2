/**
 * The door of a demonstration: a page on this machine alone where a visitor picks whom to be. The product has no such
 * door and no way to open one: only `npm run demo` starts it, on a store that it played itself.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from '../src/http/public-html';

/** Someone whom the visitor may be. */
export interface Visitor {
  readonly office: string;
  readonly displayName: string;
  readonly accountId: string;
}

/** What the door opens to. */
export interface DoorParts {
  readonly visitors: readonly Visitor[];
  /** Makes a session and gives its token. */
  readonly mint: (accountId: string) => Promise<string>;
  /** Where the product is, as seen from this machine. */
  readonly productPort: number;
  /** Where the door should be; any free port when this one is taken. */
  readonly port: number;
}

/** Cookies know no ports: what is set here counts for the product on the same name. */
const HOST = 'localhost';

/** Opens the door. */
export async function openDoor(parts: DoorParts): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server, parts.port).catch(() => listen(server, 0));
  return { url: `http://${HOST}:${String(port)}`, close: () => server.close() };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer(
  { visitors, mint, productPort }: DoorParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Another site's page must not be able to act here, nor a name that somebody else points at this machine.
  const isOurs = request.headers.host?.startsWith(`${HOST}:`) === true;
  if (!isOurs || request.headers['sec-fetch-site'] === 'cross-site') {
    response.writeHead(403).end();
    return;
  }
  const index = request.method === 'POST' ? /^\/vao\/(\d{1,2})$/.exec(request.url ?? '')?.[1] : undefined;
  const visitor = index === undefined ? undefined : visitors[Number(index)];
  if (visitor === undefined) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(pageOf(visitors));
    return;
  }
  const token = await mint(visitor.accountId);
  response.writeHead(303, {
    'Set-Cookie': `sid=${token}; Path=/; HttpOnly; SameSite=Strict`,
    Location: `http://${HOST}:${String(productPort)}/`,
  });
  response.end();
}

function pageOf(visitors: readonly Visitor[]): string {
  const rows = visitors.map(
    ({ office, displayName }, index) =>
      `<li><form method="post" action="/vao/${String(index)}"><button><b>${text(office)}</b> ${text(displayName)}</button></form></li>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Bản trình diễn - Thi Tuyển</title><style>:root{color-scheme:light}
body{margin:0;font:18px/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",sans-serif;color:#1b1b1b}main{max-width:44rem;margin:0 auto;padding:1rem}
ul{list-style:none;padding:0}button{width:100%;min-height:48px;margin:.25rem 0;padding:.5rem 1rem;font:inherit;text-align:left;color:#0b4f8a;background:#fff;border:1px solid #6b7783;border-radius:6px;cursor:pointer}
b{display:block}button:focus-visible{outline:3px solid #d27d00;outline-offset:2px}</style></head>
<body><main><h1>Bản trình diễn: vào với vai nào?</h1>
<p>Mọi người dưới đây đều là nhân vật bịa. Chọn một vai để vào thẳng, không cần mật khẩu; muốn đổi vai thì quay lại trang này và chọn vai khác.
Trang này chỉ có ở bản trình diễn và chỉ mở được trên máy đang chạy.</p>
<ul>${rows.join('')}</ul></main></body></html>
`;
}
