import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigner, isSignedBy, PRODUCT_KEY, signedNote } from '../../src/application/integrity/checkpoint';
import { renderPaper } from '../../src/pdf/index';
import * as papers from './papers';

const signer = createSigner(PRODUCT_KEY, Buffer.alloc(32, 5));
const checkpoint = { chainId: 'rnd_0123456789abcdef01234567', size: 1234, root: '0123456789abcdef'.repeat(4) };
const seal = { ...checkpoint, note: signedNote(checkpoint, [signer]) };
const has = (program: string) => spawnSync(program, ['-h']).error === undefined;

describe('the seal on a paper', () => {
  test('has the digits people compare on every page, and the same bytes each time', async () => {
    const pdf = await renderPaper(papers.minutes(5), seal);
    expect(pdf.equals(await renderPaper(papers.minutes(5), seal))).toBe(true);
    const text = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).stdout.toString();
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.every((page) => page.includes('0123 4567 89ab cdef'))).toBe(true);
  });

  const whenScannable = has('zbarimg') ? test : test.skip;
  whenScannable.each(['portrait', 'landscape'])('is read from a printed %s page by any QR reader', async (form) => {
    const folder = mkdtempSync(join(tmpdir(), 'ma-qr-'));
    const pdf = await renderPaper(form === 'portrait' ? papers.minutes(5) : papers.resultTable(5), seal);
    writeFileSync(join(folder, 'a.pdf'), pdf);
    spawnSync('pdftoppm', ['-r', '200', '-png', '-f', '1', '-l', '1', join(folder, 'a.pdf'), join(folder, 'p')]);
    const [page] = readdirSync(folder).filter((name) => name.endsWith('.png'));
    const scanned = spawnSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, page ?? '')]);
    const codes = scanned.stdout.toString('utf8').replace(/\n+$/, '\n');
    const note = codes.slice(codes.indexOf('thi-tuyen/'));
    rmSync(folder, { recursive: true });
    expect(note).toBe(seal.note);
    expect(isSignedBy(note, PRODUCT_KEY, signer.publicKey)).toBe(true);
  });
});
