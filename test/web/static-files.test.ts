import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { serveFiles, servePage } from '../../src/http/static-files';

const folder = mkdtempSync(join(tmpdir(), 'trang-'));
let server: Server;

function get(path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: number }>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  const script = 'export {};'.repeat(200);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('<!doctype html>'));
  writeFileSync(join(folder, 'assets', 'a-1.js'), script);
  writeFileSync(join(folder, 'assets', 'a-1.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets', 'a-1.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'assets', 'f-1.woff2'), 'wOF2');
  const app = express();
  app.use(serveFiles(folder), servePage(folder));
  server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started));
  });
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('the files of the web application', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('sends a browser that accepts %s the form %s, with the type of the plain file', async (accepted, sent) => {
    const answer = await get('/assets/a-1.js', { 'accept-encoding': accepted });
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, sent]);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.bytes < 1000).toBe(sent !== undefined);
  });

  it('sends the page of a screen compressed and never lets it be kept', async () => {
    for (const path of ['/', '/ky-thi/rnd_1']) {
      const answer = await get(path, { 'accept-encoding': 'br', accept: 'text/html' });
      expect([answer.status, answer.headers['content-encoding']]).toEqual([200, 'br']);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBeUndefined();
    }
  });

  it('falls back to the plain file where no compressed form lies beside it', async () => {
    const font = await get('/assets/f-1.woff2', { 'accept-encoding': 'br' });
    expect([font.status, font.headers['content-encoding']]).toEqual([200, undefined]);
    const page = await get('/', { 'accept-encoding': 'gzip', accept: 'text/html' });
    expect([page.status, page.headers['content-encoding']]).toEqual([200, undefined]);
  });

  it.each(['/assets/a-1.js.br', '/assets/../../etc/passwd.js', '/assets/b-1.js', '/%2e%2e/package.json'])(
    'answers %s as missing',
    async (path) => {
      const answer = await get(path, { 'accept-encoding': 'br', accept: '*/*' });
      expect([answer.status, answer.headers['content-encoding']]).toEqual([404, undefined]);
    },
  );
});
