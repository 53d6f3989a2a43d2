import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAdministrator, openPerson, openSite } from '../support/account-desk';
import type { Site } from '../support/account-desk';
import { PDFS } from '../files/crafted';

const PDF = PDFS[0]!.bytes;

describe('uploading a file', () => {
  let site: Site;
  let dataDir: string;
  let cookie: string;
  let other: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-uploads-'));
    site = await openSite({ dataDir });
    const { browser } = await openAdministrator(site);
    const mint = async (name: string) =>
      `sid=${await site.product.sessions.mint((await openPerson(browser, site, name)).id)}`;
    cookie = await mint('nguoi-gui');
    other = await mint('nguoi-khac');
  });
  afterAll(async () => {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const send = (
    purpose: string,
    parts: readonly (readonly [string, Buffer, string])[],
    headers: Record<string, string> = {},
  ) => {
    const body = new FormData();
    for (const [field, bytes, name] of parts)
      body.append(field, new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
    const all = { 'x-requested-with': 'fetch', 'sec-fetch-site': 'same-origin', cookie, ...headers };
    return fetch(`${site.product.url}/uploads/${purpose}`, { method: 'POST', body, headers: all });
  };
  const get = (id: string, as: string) => fetch(`${site.product.url}/files/${id}`, { headers: { cookie: as } });
  const left = () => readdirSync(join(dataDir, 'temporary'));
  const stored = () =>
    readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

  it('keeps it under a random name, for nobody but the sender, and gives it back as an attachment', async () => {
    const answer = await send('signed-scan', [['file', PDF, 'Biên bản "họp".pdf']]);
    const { file } = (await answer.json()) as { file: { id: string; name: string; sha256: string } };
    expect([answer.status, file.name, left()]).toEqual([201, 'Biên bản "họp".pdf', []]);
    expect(file.id).toMatch(/^fil_[a-z2-7]{26}$/);
    expect(await readFile(join(dataDir, 'files', file.id.slice(4, 6), file.id))).toEqual(PDF);
    const back = await get(file.id, cookie);
    expect(Buffer.from(await back.arrayBuffer())).toEqual(PDF);
    expect(back.headers.get('content-disposition')).toBe(
      `attachment; filename="Bie_n ba_n _ho_p_.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%22h%E1%BB%8Dp%22.pdf`,
    );
    expect(back.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(back.headers.get('x-content-type-options')).toBe('nosniff');
    expect([
      (await get(file.id, other)).status,
      (await get(file.id, '')).status,
      (await get('fil_x', cookie)).status,
    ]).toEqual([404, 401, 404]);
  });

  it('says why a file is refused, and keeps nothing of it', async () => {
    const before = stored();
    const answer = await send('signed-scan', [
      ['file', PDFS.find(({ title }) => title.startsWith('JavaScript'))!.bytes, 'a.pdf'],
    ]);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      file: null,
      errors: [
        {
          code: 'FILE_REFUSED',
          message: 'Tệp PDF chứa chương trình hoặc lệnh tự chạy (JavaScript, Launch…) nên bị từ chối.',
          path: ['file'],
        },
      ],
    });
    expect([left(), stored()]).toEqual([[], before]);
  });

  it.each([
    ['nobody is signed in', 401, 'dossier', { cookie: '' }],
    ['a form of another site sends it', 403, 'dossier', { 'sec-fetch-site': 'cross-site' }],
    ['the header that forms cannot send is missing', 403, 'dossier', { 'x-requested-with': undefined }],
    ['the purpose is not in the list, such as exam questions', 404, 'de-thi', {}],
  ])('is refused when %s', async (_title, status, purpose, headers) => {
    const { 'x-requested-with': with_ = 'fetch', ...rest } = headers as Record<string, string>;
    const all = 'x-requested-with' in headers ? rest : { ...rest, 'x-requested-with': with_ };
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(PDF)], { type: 'application/pdf' }), 'a.pdf');
    const answer = await fetch(`${site.product.url}/uploads/${purpose}`, {
      method: 'POST',
      body,
      headers: { cookie, ...all },
    });
    expect([answer.status, left()]).toEqual([status, []]);
  });

  it('takes one file and nothing else, of no more than 10 MB', async () => {
    const two = await send('dossier', [
      ['file', PDF, 'a.pdf'],
      ['file', PDF, 'b.pdf'],
    ]);
    const wrong = await send('dossier', [['tep', PDF, 'a.pdf']]);
    const large = await send('dossier', [['file', Buffer.concat([PDF, Buffer.alloc(10 * 1_048_576)]), 'a.pdf']]);
    const none = await fetch(`${site.product.url}/uploads/dossier`, {
      method: 'POST',
      headers: { cookie, 'x-requested-with': 'fetch' },
    });
    expect([two.status, wrong.status, large.status, none.status]).toEqual([400, 400, 413, 400]);
    expect(left()).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const { port } = new URL(site.product.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const head = `POST /uploads/dossier HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nX-Requested-With: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9999\r\n\r\n`;
        socket.write(
          `${head}--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 abc`,
        );
        setTimeout(() => socket.destroy(), 100);
      });
      socket.on('close', () => setTimeout(resolve, 200));
    });
    expect(left()).toEqual([]);
  });

  it('forgets a file that no act has used within an hour', async () => {
    const { file } = (await (await send('dossier', [['file', PDF, 'a.pdf']])).json()) as { file: { id: string } };
    const before = stored();
    site.later(61 * 60_000);
    await site.product.uploads.sweep(site.now);
    expect(stored()).toBeLessThan(before);
    expect((await get(file.id, cookie)).status).not.toBe(200);
  });

  it('lets nobody leave more than twenty waiting', async () => {
    const fresh = `sid=${await site.product.sessions.mint((await site.product.unitOfWork.readers.accounts.findByUsername('nguoi-gui'))!.id)}`;
    const statuses: number[] = [];
    for (let index = 0; index < 21; index += 1) {
      statuses.push((await send('dossier', [['file', PDF, 'a.pdf']], { cookie: fresh })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 201), 422]);
  });
});
