import express from 'express';
import type { Request, Response, Router } from 'express';
import { ClientError } from '../graphql/error-codes';
import { shortCode } from '../application/canonical';
import type { Cosigning } from '../application/integrity/cosign';
import { escaped, fileOf, STYLE, timeOf } from './checkpoint-page';
import type { CheckpointSource, PublicCheckpoint } from './checkpoint-page';
import { COSIGN_SCRIPT_TEXT } from './cosign-script';
import type { IncomingRequest } from './incoming';
import { FILE_BOX_SCRIPT, FILE_BOX_STYLE, fileBox } from './public-file-box';
import { publicNav } from './public-nav';
import { createBuckets } from './rate-limit';

/** Takes a signature line for a checkpoint. */
export type TakeSignature = (asked: { readonly checkpointId: string; readonly line: string }) => Promise<Cosigning>;

/** Signatures of one address: each costs a look into the store and one verification. */
const RATE = { perMinute: 30, burst: 30 };

/** What the person who signed is told, with the status. */
const SAID: Readonly<Record<Cosigning, readonly [status: number, sentence: string]>> = {
  TAKEN: [200, 'Đã nhận chữ ký của Ban giám sát.'],
  NO_KEY: [
    409,
    'Chưa đăng ký khóa công khai của Ban giám sát: người quản trị đặt THITUYEN_SUPERVISION_KEY rồi mở lại phần mềm.',
  ],
  NOT_SIGNED: [422, 'Chữ ký không phải của khóa đã đăng ký, hoặc không phải trên điểm kiểm chứng này.'],
  UNKNOWN: [404, 'Không có điểm kiểm chứng này.'],
};

/**
 * `GET /minh-bach/ban-giam-sat`: where supervisors make their own key and sign checkpoints with it, all in their browser:
 * the key is a file that they keep, closed by a password, and never sent. `POST /minh-bach/<checkpoint>/chu-ky` takes one
 * signature line; it needs no sign-in, since the signature itself says whose it is.
 */
export function mountCosigning<TViewer>(source: CheckpointSource, take: TakeSignature) {
  const buckets = createBuckets(RATE);
  return (routes: Router, read: (response: Response) => IncomingRequest<TViewer>): void => {
    routes.get('/minh-bach/ban-giam-sat.js', (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(COSIGN_SCRIPT_TEXT + FILE_BOX_SCRIPT);
    });
    routes.get('/minh-bach/ban-giam-sat', async (_request, response) => {
      response.type('html').send(pageOf(source.supervisionKey, await source.checkpoints()));
    });
    const text = express.text({ type: 'text/plain', limit: 1_024 });
    routes.post('/minh-bach/:name/chu-ky', text, async (request: Request<{ name: string }>, response) => {
      const { remoteAddress, receivedAt } = read(response);
      const wait = buckets.take(remoteAddress, receivedAt.getTime());
      if (wait > 0) throw new ClientError('RATE_LIMITED', undefined, { retryAfterSeconds: wait });
      const found = (await source.checkpoints()).find((one) => fileOf(one) === request.params.name);
      const body: unknown = request.body;
      const line = typeof body === 'string' ? body : '';
      const outcome = found === undefined ? 'UNKNOWN' : await take({ checkpointId: found.id, line });
      const [status, message] = SAID[outcome];
      response.status(status).json({ message });
    });
  };
}

function pageOf(key: string | null, checkpoints: readonly PublicCheckpoint[]): string {
  const options = checkpoints
    .filter(({ isCosigned }) => !isCosigned)
    .map((one) => {
      const body = one.note.slice(0, one.note.indexOf('\n\n') + 1);
      const digits = shortCode(one.root);
      return `<option value="${fileOf(one)}" data-body="${escaped(body)}">${escaped(one.title)} · ${String(one.size)} mục · ${digits} · ${timeOf(one.signedAt)}</option>`;
    });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Ban giám sát ký – Thi Tuyển</title><style>${STYLE}
label{display:block;margin:.75rem 0 .25rem}input,select,button{font:inherit;min-height:44px;max-width:100%;box-sizing:border-box;padding:.25rem .75rem}
${FILE_BOX_STYLE}</style>
<script src="/minh-bach/ban-giam-sat.js" defer></script></head>
<body data-key="${key ?? ''}">${publicNav('/minh-bach/ban-giam-sat')}<main><h1>Ban giám sát ký điểm kiểm chứng</h1>
<p>Chữ ký của Ban giám sát giữ cho nhật ký không thể bị viết lại, kể cả bởi người nắm máy chủ và khóa của phần mềm. Khóa là một tệp do
Ban giám sát giữ, khóa bằng mật khẩu; tệp và mật khẩu không gửi đi đâu. <a href="/minh-bach">Xem mọi điểm kiểm chứng</a></p>
<noscript><p>Trang này cần JavaScript để ký trong trình duyệt.</p></noscript>
<p id="noi" role="status"></p>
<h2>1. Tạo khóa (một lần)</h2>
<form id="tao"><label for="mk-moi">Mật khẩu của tệp khóa, từ 12 ký tự</label><input id="mk-moi" type="password" autocomplete="new-password">
<label for="mk-lai">Nhập lại mật khẩu</label><input id="mk-lai" type="password" autocomplete="new-password">
<p><button>Tạo khóa và tải tệp</button></p></form>
<p>Khóa công khai vừa tạo: <code id="khoa">chưa có</code></p>
<p>Chép khóa công khai vào biên bản phân công của Ban giám sát và đưa người quản trị đăng ký. Khóa đang đăng ký: <code>${key ?? 'chưa có'}</code></p>
<h2>2. Ký</h2>
<form id="ky"><label for="tep">Tệp khóa</label>${fileBox('tep', '.json')}
<label for="mk">Mật khẩu của tệp khóa</label><input id="mk" type="password" autocomplete="off">
<label for="diem">Điểm kiểm chứng chưa ký</label><select id="diem">${options.join('')}</select>${options.length === 0 ? '<p>Không có điểm kiểm chứng nào chờ ký.</p>' : ''}
<p>Trước khi ký, so mười sáu chữ số trên với mã in ở giấy tờ mới nhất của kỳ thi.</p>
<p><button>Ký và tải bản ký về giữ</button></p></form></main></body></html>`;
}
