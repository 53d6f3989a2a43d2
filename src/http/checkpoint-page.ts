import type { RequestHandler, Router } from 'express';
import { shortCode } from '../application/canonical';
import { hanoiDay, hanoiTime } from '../domain/calendar';
import { NAV_STYLE, publicNav } from './public-nav';

/** One signed checkpoint as the public sees it. */
export interface PublicCheckpoint {
  readonly id: string;
  /** What the chain is of, in words; never a person. */
  readonly title: string;
  readonly chainId: string;
  readonly size: number;
  readonly root: string;
  readonly note: string;
  readonly signedAt: Date;
  /** Whether the supervisors have signed it too. */
  readonly isCosigned: boolean;
  /** A time stamp of another's clock that was verified just now; null while there is none. */
  readonly stamp: { readonly at: Date; readonly authority: string } | null;
  /** The token it stands in, base64. */
  readonly timestamp?: string | null;
}

/** What the public page shows. */
export interface CheckpointSource {
  readonly publicKey: string;
  /** Public keys that signed before it, oldest first; they stay published, since papers carry their signatures. */
  readonly formerKeys?: readonly string[];
  /** The supervisors' public key; null until one is set. */
  readonly supervisionKey: string | null;
  /** Newest first. */
  readonly checkpoints: () => Promise<readonly PublicCheckpoint[]>;
}

export const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}
body{font:18px/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",sans-serif;margin:0;color:#1b1b1b;background:#fff}
${NAV_STYLE}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #ccc;vertical-align:top}
code{font:inherit;font-family:ui-monospace,monospace;word-break:break-all}.wide{overflow-x:auto}a{color:#0b4f9e}`;

/**
 * `GET /minh-bach`: the newest signed checkpoints for anybody, so that copies outside the machine exist and people can
 * compare what a paper shows. Plain HTML without scripts: it must be readable on any machine. `GET /minh-bach/:id.txt`
 * is the signed note itself, `GET /minh-bach/:id.tst` the token of a time-stamping authority over it (RFC 3161). No personal data, no titles of rounds nobody has been told of.
 */
export function mountCheckpoints(source: CheckpointSource): (routes: Router) => void {
  return (routes) => {
    routes.get('/minh-bach', pageOf(source));
    routes.get('/minh-bach/:name', noteOf(source));
  };
}

function pageOf({ publicKey, formerKeys = [], supervisionKey, checkpoints }: CheckpointSource): RequestHandler {
  return async (_request, response) => {
    const all = await checkpoints();
    const hasStamps = all.some(({ stamp }) => stamp !== null);
    const rows = all.map(
      (one) => `<tr><td>${escaped(one.title)}</td><td>${String(one.size)}</td>
<td><code>${shortCode(one.root)}</code></td><td>${timeOf(one.signedAt)}</td>
<td>${one.isCosigned ? 'Đã ký' : 'Chưa ký'}</td>${hasStamps ? `<td>${stampOf(one)}</td>` : ''}
<td><a href="/minh-bach/${fileOf(one)}">Tải bản ký</a></td></tr>`,
    );
    const body =
      rows.length === 0
        ? '<p>Chưa có điểm kiểm chứng nào.</p>'
        : `<div class="wide" tabindex="0" role="region" aria-label="Các điểm kiểm chứng"><table><thead><tr><th scope="col">Nhật ký</th><th scope="col">Số mục</th><th scope="col">Mã kiểm chứng</th><th scope="col">Ký lúc</th><th scope="col">Ban giám sát</th>${hasStamps ? '<th scope="col">Dấu thời gian</th>' : ''}<th scope="col">Bản ký</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    response.type('html').send(`<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Minh bạch – Thi Tuyển</title><style>${STYLE}</style></head>
<body>${publicNav('/minh-bach')}<main><h1>Điểm kiểm chứng của nhật ký</h1>
<p>Mỗi điểm kiểm chứng là chữ ký trên toàn bộ nhật ký tại một thời điểm. Mã in trên biên bản phải trùng với mã ở đây; ai đã lưu
một bản ký thì phát hiện được mọi thay đổi về sau. Trang này không có thông tin cá nhân.</p>
${body}<h2>Khóa công khai</h2><p>Của phần mềm: <code>${publicKey}</code></p>
${formerKeys.map((key) => `<p>Đã thay, còn trên giấy tờ cũ: <code>${key}</code></p>`).join('')}
<p>Của Ban giám sát: <code>${supervisionKey ?? 'chưa đăng ký'}</code></p>
<p><a href="/minh-bach/ban-giam-sat">Dành cho Ban giám sát: tạo khóa và ký</a></p></main></body></html>`);
  };
}

function noteOf({ checkpoints }: CheckpointSource): RequestHandler {
  return async (request, response, next) => {
    const name = request.params['name'];
    const all = await checkpoints();
    const found = all.find((one) => fileOf(one) === name);
    const stamped = all.find((one) => one.stamp !== null && tokenFileOf(one) === name);
    if (found !== undefined) response.type('text/plain; charset=utf-8').send(found.note);
    else if (stamped?.timestamp == null) next();
    else response.type('application/timestamp-reply').send(Buffer.from(stamped.timestamp, 'base64'));
  };
}

function stampOf(checkpoint: PublicCheckpoint): string {
  const { stamp } = checkpoint;
  if (stamp === null) return 'Chưa có';
  return `<a href="/minh-bach/${tokenFileOf(checkpoint)}">${timeOf(stamp.at)}</a>, ${escaped(stamp.authority)}`;
}

function tokenFileOf({ chainId, size }: PublicCheckpoint): string {
  return `${chainId}-${String(size)}.tst`;
}

export function fileOf({ chainId, size }: PublicCheckpoint): string {
  return `${chainId}-${String(size)}.txt`;
}

export function timeOf(at: Date): string {
  return `${hanoiTime(at)} ngày ${hanoiDay(at).split('-').reverse().join('/')}`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
