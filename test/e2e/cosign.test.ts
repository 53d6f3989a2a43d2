import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import express, { Router } from 'express';
import type { Browser, Download, Page } from 'playwright-core';
import {
  checkpointBody,
  cosigned,
  createSigner,
  isSignedBy,
  signedNote,
  SUPERVISION_KEY,
} from '../../src/application/integrity/checkpoint';
import { mountCheckpoints, type CheckpointSource } from '../../src/http/checkpoint-page';
import { mountCosigning } from '../../src/http/cosign-page';
import type { IncomingRequest } from '../../src/http/incoming';
import { securityHeaders } from '../../src/http/security-headers';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';

const PASSWORD = 'mật khẩu của tệp khóa';
const checkpoint = { chainId: 'rnd_000000000000000000000001', size: 12, root: 'ab'.repeat(32) };

(hasChromium() ? describe : describe.skip)('supervisors who sign a checkpoint in their browser', () => {
  const product = createSigner('thi-tuyen', randomBytes(32));
  const body = checkpointBody(checkpoint);
  let note = signedNote(checkpoint, [product]);
  let registered: string | null = null;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  let url: string;
  let keyFile: string;

  beforeAll(async () => {
    const source: CheckpointSource = {
      publicKey: product.publicKey,
      get supervisionKey() {
        return registered;
      },
      checkpoints: () => {
        const isCosigned = registered !== null && isSignedBy(note, SUPERVISION_KEY, registered);
        const told = { id: 'rnd_000000000000000000000001:12', title: 'Kỳ thi "A"', note, isCosigned, stamp: null };
        return Promise.resolve([{ ...checkpoint, ...told, signedAt: new Date('2026-11-25T10:00:00.000Z') }]);
      },
    };
    const routes = Router();
    const asker = { remoteAddress: '127.0.0.1', receivedAt: new Date() } as IncomingRequest<never>;
    mountCosigning<never>(source, ({ line }) => {
      if (registered === null) return Promise.resolve('NO_KEY');
      if (!isSignedBy(`${body}\n${line}`, SUPERVISION_KEY, registered)) return Promise.resolve('NOT_SIGNED');
      note = cosigned(note, line);
      return Promise.resolve('TAKEN');
    })(routes, () => asker);
    mountCheckpoints(source)(routes);
    server = express().use(securityHeaders).use(routes).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    seen = watch(page, url);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const sign = () => page.getByRole('button', { name: 'Ký và tải bản ký về giữ' }).click();
  const textOf = async (download: Promise<Download>): Promise<string> =>
    readFileSync(await (await download).path(), 'utf8');

  it('draws a key there, closed by a password that is long enough and typed twice alike', async () => {
    await page.goto(`${url}/minh-bach/ban-giam-sat`);
    expect(await flawsOf(page, 'ban giam sat')).toEqual([]);
    const make = page.getByRole('button', { name: 'Tạo khóa và tải tệp' });
    await make.click();
    await said('cần ít nhất 12 ký tự');
    await page.getByLabel('Mật khẩu của tệp khóa, từ 12 ký tự').fill(PASSWORD);
    await make.click();
    await said('không giống nhau');
    await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
    const download = page.waitForEvent('download');
    await make.click();
    keyFile = await textOf(download);
    const stored = JSON.parse(keyFile) as { readonly publicKey: string };
    expect(stored.publicKey).toMatch(/^[0-9a-f]{64}$/);
    expect(keyFile).not.toContain(PASSWORD);
    await page.locator('#khoa').filter({ hasText: stored.publicKey }).waitFor();
  }, 60_000);

  it('says in words why nothing is signed: no file, a wrong password, a key nobody registered', async () => {
    await sign();
    await said('Hãy chọn tệp khóa');
    const file = { name: 'khoa.json', mimeType: 'application/json', buffer: Buffer.from(keyFile) };
    await page.getByText('Chưa chọn tệp nào').waitFor();
    await page.getByLabel('Tệp khóa', { exact: true }).setInputFiles(file);
    await page.getByText('khoa.json', { exact: true }).waitFor();
    await page.getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill('mật khẩu khác hẳn');
    await sign();
    await said('sai mật khẩu');
    await page.getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill(PASSWORD);
    await sign();
    await said('Chưa đăng ký khóa công khai');
    expect(note).toBe(signedNote(checkpoint, [product]));
  }, 60_000);

  it('signs what is shown, keeps the note, and anybody sees that they did', async () => {
    registered = (JSON.parse(keyFile) as { readonly publicKey: string }).publicKey;
    await page.goto(`${url}/minh-bach/ban-giam-sat`);
    const file = { name: 'khoa.json', mimeType: 'application/json', buffer: Buffer.from(keyFile) };
    await page.getByLabel('Tệp khóa', { exact: true }).setInputFiles(file);
    await page.getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill(PASSWORD);
    await page
      .getByRole('option', { name: /Kỳ thi "A" · 12 mục · abab abab abab abab/ })
      .waitFor({ state: 'attached' });
    const download = page.waitForEvent('download');
    await sign();
    expect(await textOf(download)).toBe(note);
    await said('Đã nhận chữ ký của Ban giám sát.');
    expect(isSignedBy(note, SUPERVISION_KEY, registered)).toBe(true);
    expect(isSignedBy(note, 'thi-tuyen', product.publicKey)).toBe(true);
    await page.goto(`${url}/minh-bach`);
    await page.getByRole('cell', { name: 'Đã ký' }).waitFor();
    expect(await flawsOf(page, 'minh bach')).toEqual([]);
    expect(seen).toEqual({ foreign: [], faults: [] });
  }, 60_000);
});
