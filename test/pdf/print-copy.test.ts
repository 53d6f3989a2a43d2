import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrintCopy, renderPaper } from '../../src/pdf/index';
import * as papers from './papers';
import { sample } from './samples';
import { describeWithPoppler, poppler } from './tools';

describeWithPoppler('papers in one file to print', () => {
  const folder = mkdtempSync(join(tmpdir(), 'print-copy-'));
  let originals: readonly Buffer[];
  beforeAll(async () => {
    const proof = { url: 'https://thituyen.example.vn/xac-minh/abc', code: '1234567890123456' };
    originals = [
      await renderPaper(papers.minutes(6, { frame: papers.frame({ proof }) })),
      await renderPaper(papers.resultTable(3)),
      await renderPaper(papers.scoreSheet({ remarks: ['Ký tự lạ: ﬁ ₫ Ω Ж'] })),
      await renderPaper(sample('D08')),
    ];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const merged = (pdfs: readonly Buffer[], twoSided = false): Buffer => {
    const copy = new PrintCopy({ twoSided });
    return Buffer.concat([...pdfs.map((pdf) => copy.paper(pdf)), copy.end()]);
  };
  const pagesOf = (pdf: Buffer): readonly string[] => poppler('pdftotext', ['-layout'], pdf).split('\f').slice(0, -1);
  const pictures = (pdf: Buffer): readonly Buffer[] => {
    writeFileSync(join(folder, 'one.pdf'), pdf);
    const count = pagesOf(pdf).length;
    return Array.from({ length: count }, (_, index) => {
      const page = String(index + 1);
      const options = ['-r', '40', '-gray', '-f', page, '-l', page, '-singlefile'];
      expect(spawnSync('pdftoppm', [...options, 'one.pdf', 'page'], { cwd: folder }).status).toBe(0);
      return readFileSync(join(folder, 'page.pgm'));
    });
  };

  it('say and look on every page as the papers do, one after another', () => {
    const all = merged(originals);
    expect(pagesOf(all)).toEqual(originals.flatMap(pagesOf));
    expect(pictures(all)).toEqual(originals.flatMap(pictures));
  });

  it('begin on the front of a sheet when both sides are printed', () => {
    const counts = originals.map((pdf) => pagesOf(pdf).length);
    expect(counts.some((count) => count % 2 === 1)).toBe(true);
    const pages = pagesOf(merged(originals, true));
    let at = 0;
    for (const [index, count] of counts.entries()) {
      expect(at % 2).toBe(0);
      expect(pages.slice(at, at + count)).toEqual(pagesOf(originals[index]!));
      if (count % 2 === 1) expect(pages[at + count]?.trim()).toBe('');
      at += count + (count % 2);
    }
    expect(pages).toHaveLength(at);
  });

  it('are no paper: the title says so, and neither PDF/A label, tags nor attached content are carried along', () => {
    const all = merged(originals);
    const info = poppler('pdfinfo', [], all);
    expect(info).toContain('Bản in gộp 4 văn bản để in, không thay các văn bản gốc');
    expect(info).toMatch(/Tagged: +no/);
    expect(all.toString('latin1')).not.toMatch(/GTS_PDFA|EmbeddedFile|StructTreeRoot/);
  });

  it('have every font embedded, and equal fonts once, so that a hundred letters stay a small file', () => {
    const fonts = poppler('pdffonts', [], merged(originals)).trim().split('\n').slice(2);
    expect(fonts.every((line) => /\byes +yes +yes\b/.test(line))).toBe(true);
    const letter = originals[3]!;
    expect(merged(Array.from({ length: 100 }, () => letter)).length).toBeLessThan(letter.length * 1.5);
  });

  it('are whole objects at the places the table names', () => {
    if (spawnSync('qpdf', ['--version']).error !== undefined) return;
    writeFileSync(join(folder, 'all.pdf'), merged(originals, true));
    const { status, stdout } = spawnSync('qpdf', ['--check', 'all.pdf'], { cwd: folder });
    expect([status, stdout.toString()]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors')]);
  });

  it('are refused when a file is not one that this product drew', () => {
    expect(() => new PrintCopy({ twoSided: false }).paper(Buffer.from('%PDF-1.4\nnothing'))).toThrow(
      'could not be read',
    );
    const cut = originals[0]!.subarray(0, 5_000);
    expect(() => new PrintCopy({ twoSided: false }).paper(cut)).toThrow('could not be read');
  });
});
