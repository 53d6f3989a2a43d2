import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clock, copied, disk, examine, node, port, secrets } from '../../scripts/doctor/checks';
import { bomOf } from '../../scripts/sbom/bom';
import { loadConfig } from '../../src/config';

const folder = mkdtempSync(join(tmpdir(), 'kham-'));
afterAll(() => rmSync(folder, { recursive: true }));
const states = (findings: readonly { readonly state: string }[]) => findings.map(({ state }) => state);

describe('npm run doctor', () => {
  test('names secrets that others may read, and files that do not belong there', () => {
    const dir = join(folder, 'bi-mat');
    mkdirSync(dir, { mode: 0o755 });
    writeFileSync(join(dir, 'pepper'), 'x', { mode: 0o644 });
    writeFileSync(join(dir, 'la.txt'), 'x');
    expect(states(secrets(dir))).toEqual(['LỖI', 'LỖI', 'LƯU Ý', 'LƯU Ý', 'LƯU Ý']);
  });

  test('compares the secret files with the copy kept elsewhere', () => {
    const [own, copy] = [join(folder, 'khoa'), join(folder, 'ban-cat')];
    for (const dir of [own, copy]) {
      mkdirSync(dir);
      for (const name of ['pepper', 'checkpoint-key', 'sealing-key']) writeFileSync(join(dir, name), name);
    }
    expect(copied(own, null).state).toBe('LƯU Ý');
    expect(copied(own, copy).state).toBe('ĐẠT');
    writeFileSync(join(copy, 'sealing-key'), 'khóa khác');
    expect(copied(own, copy)).toEqual({
      state: 'LỖI',
      text: `Bản cất riêng ở ${copy} thiếu hoặc khác tệp: sealing-key.`,
    });
    rmSync(join(copy, 'pepper'));
    expect(copied(own, copy).text).toMatch(/pepper, sealing-key/);
  });

  test('finds a clock that went back behind the last signed checkpoint', () => {
    const file = join(folder, 'checkpoints.jsonl');
    writeFileSync(file, '');
    expect(clock(new Date(Date.now() - 60_000), file).state).toBe('LỖI');
    expect(clock(new Date(), file).state).toBe('LƯU Ý');
  });

  test('judges the version of Node and the disk', () => {
    const versions = ['18.0.0', '20.18.3', '20.19.0', '24.1.0'];
    expect(versions.map((version) => node(version).state)).toEqual(['LỖI', 'LỖI', 'LƯU Ý', 'ĐẠT']);
    expect(disk(join(folder, 'chua/co')).text).toMatch(/Ổ đĩa/);
  });

  test('tells a port that is free, held by the product, held by something else, and an address of another machine', async () => {
    let answer = '{"status":"ok"}';
    const server = createServer((_request, response) => response.end(answer));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const own = { port: (server.address() as AddressInfo).port, host: '127.0.0.1' };
    const found = [await port(own)];
    answer = 'trang khác';
    found.push(await port(own));
    await new Promise((resolve) => server.close(resolve));
    found.push(await port(own), await port({ ...own, host: '192.0.2.1' }));
    expect(states(found)).toEqual(['ĐẠT', 'LỖI', 'ĐẠT', 'LỖI']);
    expect(found.map(({ text }) => text).join()).toMatch(/đang chạy.*chương trình khác.*còn trống.*EADDRNOTAVAIL/);
  });

  test('refuses an address without TLS and a mail server that does not answer', async () => {
    const env = {
      DATA_DIR: join(folder, 'moi'),
      PORT: '0',
      PUBLIC_URL: 'http://thi.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'a@b',
    };
    const findings = await examine(loadConfig(env));
    expect(findings.filter(({ state }) => state === 'LỖI')).toHaveLength(2);
  });
});

test('the bill of materials names every package of the lockfile once, with its hash, and what only builds as such', () => {
  const bom = bomOf(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8'));
  const names = bom.components.map((one) => one['bom-ref']);
  expect(new Set(names).size).toBe(names.length);
  expect(bom.components.every(({ hashes }) => hashes.length === 1)).toBe(true);
  expect(bom.components.find(({ name }) => name === 'express')?.scope).toBe('required');
  expect(bom.components.find(({ name }) => name === 'jest')?.scope).toBe('excluded');
});
