import { Router } from 'express';
import express from 'express';
import type { AddressInfo } from 'node:net';
import { mountCheckpoints } from '../../src/http/checkpoint-page';
import type { PublicCheckpoint } from '../../src/http/checkpoint-page';

const checkpoint: PublicCheckpoint = {
  id: 'rnd_000000000000000000000001:12',
  isCosigned: true,
  stamp: null,
  title: 'Kỳ thi <b>2026</b>',
  chainId: 'rnd_000000000000000000000001',
  size: 12,
  root: 'ab'.repeat(32),
  note: 'thi-tuyen/rnd_000000000000000000000001\n12\n…\n',
  signedAt: new Date('2026-11-25T10:00:00.000Z'),
};

describe('GET /minh-bach', () => {
  const ask = async (path: string, shown = checkpoint): Promise<{ status: number; type: string; text: string }> => {
    const routes = Router();
    mountCheckpoints({
      publicKey: 'cd'.repeat(32),
      supervisionKey: null,
      checkpoints: () => Promise.resolve([shown]),
    })(routes);
    const server = express().use(routes).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`);
    const text = await answer.text();
    server.close();
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', text };
  };

  test('shows the digits people compare, the key and the hour in Hà Nội, as plain HTML without scripts', async () => {
    const { status, text } = await ask('/minh-bach');
    expect(status).toBe(200);
    expect(text).toContain('abab abab abab abab');
    expect(text).toContain('cd'.repeat(32));
    expect(text).toContain('17:00 ngày 25/11/2026');
    expect(text).toContain('Kỳ thi &#60;b&#62;2026&#60;/b&#62;');
    expect(text).toContain('Đã ký');
    expect(text).toContain('Của Ban giám sát: <code>chưa đăng ký</code>');
    expect(text).not.toContain('<script');
  });

  test('gives the signed note itself, and nothing under another name', async () => {
    const { type, text } = await ask('/minh-bach/rnd_000000000000000000000001-12.txt');
    expect(type).toContain('text/plain');
    expect(text).toBe(checkpoint.note);
    expect((await ask('/minh-bach/rnd_000000000000000000000001-13.txt')).status).toBe(404);
  });

  test('shows the time stamp of another and gives its token, once there is one that verifies', async () => {
    const token = '/minh-bach/rnd_000000000000000000000001-12.tst';
    const timestamp = Buffer.from('dấu').toString('base64');
    expect((await ask('/minh-bach')).text).not.toContain('Dấu thời gian');
    expect((await ask(token, { ...checkpoint, timestamp })).status).toBe(404);
    const stamp = { at: new Date('2026-11-25T10:00:05.000Z'), authority: 'TSA <1>' };
    const stamped = { ...checkpoint, timestamp, stamp };
    const { text } = await ask('/minh-bach', stamped);
    expect(text).toContain('<th scope="col">Dấu thời gian</th>');
    expect(text).toContain(`<a href="${token}">17:00 ngày 25/11/2026</a>, TSA &#60;1&#62;`);
    expect(await ask(token, stamped)).toMatchObject({ status: 200, type: 'application/timestamp-reply', text: 'dấu' });
  });
});
