import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from '../files/corpus';
import type { Sent } from '../files/corpus';
import { openAdministrator, openPerson, openSite } from '../support/account-desk';
import type { Site } from '../support/account-desk';

/** Files one person sends before the next takes over: nobody may leave more than twenty waiting. */
const BATCH = 20;
/** Files at once: a person has two places. */
const AT_ONCE = 2;

describe('everything that can be sent as a paper of a dossier (T-UPL)', () => {
  const files = corpus();
  let site: Site;
  let dataDir: string;
  let personId: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-corpus-'));
    site = await openSite({ dataDir });
    const { browser } = await openAdministrator(site);
    personId = (await openPerson(browser, site, 'nguoi-gui')).id;
  });
  afterAll(async () => {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** The folder is made with the first file that is kept. */
  const filesIn = (folder: string) => {
    const path = join(dataDir, folder);
    if (!existsSync(path)) return 0;
    return readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
  };

  /** Written by hand: a browser would not send such names. */
  const send = async (cookie: string, { name, type, bytes }: Sent): Promise<number> => {
    const quoted = name.replaceAll('\\', '\\\\').replaceAll('"', '%22');
    const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${quoted}"\r\nContent-Type: ${type}\r\n\r\n`;
    const headers = { cookie, 'x-requested-with': 'fetch', 'content-type': 'multipart/form-data; boundary=b' };
    const body = Buffer.concat([Buffer.from(head, 'utf8'), bytes, Buffer.from('\r\n--b--\r\n')]);
    const answer = await fetch(`${site.product.url}/uploads/dossier`, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return answer.status;
  };

  it('is at least five hundred files', () => expect(files.length).toBeGreaterThanOrEqual(500));

  it('is taken where it is an allowed file and refused everywhere else; the server lives and no file is left', async () => {
    const wrong: string[] = [];
    const seen = new Set<number>();
    const kept: [stored: number, answered: number][] = [];
    for (let start = 0; start < files.length; start += BATCH) {
      site.later(61 * 60_000);
      await site.product.uploads.sweep(site.now);
      expect(filesIn('files')).toBe(0);
      const cookie = `sid=${await site.product.sessions.mint(personId)}`;
      const batch = files.slice(start, start + BATCH);
      let answered201 = 0;
      for (let at = 0; at < batch.length; at += AT_ONCE) {
        const pair = batch.slice(at, at + AT_ONCE);
        const statuses = await Promise.all(pair.map((one) => send(cookie, one)));
        pair.forEach(({ title, taken }, index) => {
          const status = statuses[index] ?? 0;
          seen.add(status);
          if (status === 201) answered201 += 1;
          const isRight = taken ? status === 201 : [400, 413, 422].includes(status);
          if (!isRight) wrong.push(`${title}: ${String(status)}`);
        });
      }
      kept.push([filesIn('files'), answered201]);
    }
    expect(wrong).toEqual([]);
    expect(kept.filter(([stored, answered]) => stored !== answered)).toEqual([]);
    expect([...seen].sort()).toEqual([201, 400, 413, 422]);
    expect(filesIn('temporary')).toBe(0);
    expect((await fetch(`${site.product.url}/readyz`)).status).toBe(200);
  }, 60_000);
});
