import { inflateSync } from 'node:zlib';
import { contentOfPaper } from '../../src/domain/paper/registry';
import { renderPaper } from '../../src/pdf/index';
import { drawPaper } from '../../src/pdf/draw';
import type { Block } from '../../src/pdf/blocks';
import { paperFont } from '../../src/pdf/fonts';
import { MM } from '../../src/pdf/pen';
import * as papers from './papers';
import { describeWithPoppler, documentOf, poppler, readThrough, wordsOf } from './tools';

/** The 134 Vietnamese letters that carry a mark: twelve vowels with six tones, less the twelve bare ones, and đ. */
function vietnameseLetters(): readonly string[] {
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const lower = Array.from('aăâeêioôơuưy').flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const marked = [...lower.filter((letter) => !/^[a-z]$/.test(letter)), 'đ'];
  return [...marked, ...marked.map((letter) => letter.toLocaleUpperCase('vi'))];
}

const paragraph = (runs: readonly { text: string; bold?: boolean; italic?: boolean }[]): Block => {
  return { kind: 'paragraph', runs, align: 'justify', indent: true };
};

describe('the bytes of a paper', () => {
  it('are the same for the same paper, and other for another version', async () => {
    const [first, second] = [await renderPaper(papers.minutes(5)), await renderPaper(papers.minutes(5))];
    expect(first.equals(second)).toBe(true);
    const changed = await renderPaper(papers.minutes(5, { frame: papers.frame({ version: 3 }) }));
    expect(first.equals(changed)).toBe(false);
  });

  it('do not depend on which papers were printed before', async () => {
    const alone = await renderPaper(papers.scoreSheet());
    await drawPaper(documentOf([paragraph([{ text: 'số\u00a012\u2011A' }])]));
    expect((await renderPaper(papers.scoreSheet())).equals(alone)).toBe(true);
  });

  it('are the same with a letter outside of the common ones, and every letter keeps its width', async () => {
    const rare = documentOf([paragraph([{ text: 'Ông Ѫ và ☃ Nguyễn' }])]);
    const first = await drawPaper(rare);
    await renderPaper(papers.scoreSheet());
    expect((await drawPaper(rare)).equals(first)).toBe(true);
  });

  it('hold no link, annotation or script, and no metadata from the data', async () => {
    const roundName = 'Tên-chỉ-có-trong-dữ-liệu';
    const pdf = (await renderPaper(papers.minutes(5, { roundName }))).toString('utf8');
    for (const word of ['/Annots', '/URI', '/JavaScript', '/OpenAction', '/Author', '/Subject']) {
      expect(pdf).not.toContain(word);
    }
    const metadata = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(pdf)?.[0] ?? '';
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).not.toContain(roundName);
  });
});

describe('the fonts', () => {
  it('read a no-break space back as an ordinary one: both are one glyph, and every space would follow the first', () => {
    const [space, noBreak] = paperFont('regular').layout(' \u00a0').glyphs;
    expect(noBreak?.id).toBe(space?.id);
    expect(noBreak?.codePoints).toEqual([0x20]);
  });
});

describeWithPoppler('a finished paper, read back', () => {
  it('gives all 134 Vietnamese letters in the four faces, composed, with every space', async () => {
    const letters = vietnameseLetters();
    expect(letters).toHaveLength(134);
    const text = letters.map((letter) => `x${letter}`).join(' ');
    const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    const pdf = await drawPaper(documentOf(faces.map((face) => paragraph([{ text, ...face }]))));
    const read = readThrough(poppler('pdftotext', ['-enc', 'UTF-8'], pdf));
    expect(read.split(text)).toHaveLength(5);
    expect(read).toBe(read.normalize('NFC'));
  });

  it('keeps the spaces of a justified paragraph of mixed styles', async () => {
    const runs = Array.from({ length: 40 }, (_, index) => ({
      text: `tiếng Việt ${index} `,
      bold: index % 2 === 0,
      italic: index % 3 === 0,
    }));
    const pdf = await drawPaper(documentOf([paragraph(runs)]));
    expect(readThrough(poppler('pdftotext', ['-raw'], pdf))).toContain(
      readThrough(runs.map((run) => run.text).join('')),
    );
  });

  it('reaches the right margin with every justified line but the last', async () => {
    const text = 'Hội đồng thi tuyển xác định người trúng tuyển '.repeat(12);
    const pdf = await drawPaper(documentOf([paragraph([{ text }, { text, bold: true }, { text, italic: true }])]));
    const edges = new Map<number, number>();
    for (const word of wordsOf(pdf).filter((one) => one.yMin > 80 * MM && one.yMax < 277 * MM)) {
      edges.set(Math.floor(word.yMax), Math.max(word.xMax, edges.get(Math.floor(word.yMax)) ?? 0));
    }
    const lines = [...edges.values()].slice(0, -1);
    expect(lines.length).toBeGreaterThan(10);
    for (const edge of lines) expect(edge).toBeCloseTo(195 * MM, 0);
  });

  it('gives data back as it was typed, whatever signs it holds', async () => {
    const nasty = ['*Trần* **B**', '{{ ky_thi.ten }}', '[[BANG so_lieu]]', '_Lê_ \\ `C` <b>', "=HYPERLINK('http://x')"];
    const pdf = await renderPaper(papers.scoreSheet({ remarks: nasty, questions: ['# không phải tiêu đề', '- gạch'] }));
    const read = readThrough(poppler('pdftotext', ['-raw'], pdf));
    for (const text of [...nasty, '# không phải tiêu đề', '- gạch']) expect(read).toContain(text);
  });

  it('embeds every font', async () => {
    const fonts = poppler('pdffonts', [], await renderPaper(papers.minutes(5)));
    const rows = fonts.trim().split('\n').slice(2);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/Tinos-\w+ .* yes yes yes /);
  });

  it('is read aloud in order, with every space: headings, paragraphs, tables by row and cell', async () => {
    const read = poppler('pdfinfo', ['-struct-text'], await renderPaper(papers.minutes(5)));
    expect(read).toMatch(/H1 \(block\)\s+"BIÊN BẢN ?"?/);
    expect(read).toMatch(/H2 \(block\)\s+"I. THÀNH PHẦN"/);
    expect(read).toMatch(/Table \(block\)\s+TR\s+TH:\s+\/Scope \/Column\s+"TT"/);
    expect(read).toContain('"Trưởng phòng Tổ chức - Hành chính, Sở Nội vụ"');
    const places = ['CỘNG HÒA', 'BIÊN BẢN', 'I. THÀNH PHẦN', 'II. NỘI DUNG', 'TP-01', 'III. KẾT LUẬN', 'Nơi nhận'];
    const order = places.map((text) => read.indexOf(text));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(read).not.toContain('phiên bản 2');
    const info = poppler('pdfinfo', [], await renderPaper(papers.minutes(5)));
    expect(info).toMatch(/Tagged: +yes/);
  });

  it('reads a header that is repeated on the next page only once', async () => {
    const read = poppler('pdfinfo', ['-struct-text'], await renderPaper(papers.resultTable(60)));
    expect(read.split('Đơn vị công tác')).toHaveLength(2);
  });

  it('carries its content as JSON, equal to what was printed', async () => {
    const content = contentOfPaper(papers.minutes(3));
    const pdf = await renderPaper(content);
    const stream = /\/Subtype \/application#2Fjson[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/.exec(
      pdf.toString('latin1'),
    )?.[1];
    const json = inflateSync(Buffer.from(stream ?? '', 'latin1')).toString('utf8');
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(content)));
  });

  it('shows QR, code and number at the foot of each page, and nothing but text around it', async () => {
    const proof = { url: 'https://thituyen.example.vn/xac-minh/abc', code: '1234567890123456' };
    const pdf = await renderPaper(papers.minutes(40, { frame: papers.frame({ proof }) }));
    const pages = poppler('pdftotext', ['-raw'], pdf).split('\f').slice(0, -1);
    for (const page of pages) {
      expect(page).toContain('Mã xác thực: 1234 5678 9012 3456 · Số: 12/BB-HĐTT');
      expect(page).toContain('Kiểm tra tại: https://thituyen.example.vn/xac-minh/abc');
    }
    expect(pdf.toString('latin1')).not.toContain('/Annots');
  });
  it('names the check page in words where the product did not know its own address', async () => {
    const frame = papers.frame({ proof: { url: '/xac-minh/1234567890123456', code: '1234567890123456' } });
    const text = poppler('pdftotext', ['-layout'], await renderPaper(papers.minutes(2, { frame })));
    expect(text).toContain('Kiểm tra tại: trang /xac-minh của hệ thống, gõ mã trên');
    expect(text).not.toContain('/xac-minh/1');
  });

  it('leaves a number that is still to be written out of the foot', async () => {
    const proof = { url: 'https://thituyen.example.vn/xac-minh/abc', code: '1234567890123456' };
    const frame = papers.frame({ proof, reference: { number: null, symbol: 'TB-HĐTT' } });
    const text = poppler('pdftotext', ['-layout'], await renderPaper(papers.minutes(2, { frame })));
    expect(text).toMatch(/Mã xác thực: 1234 5678 9012 3456\s*$/mu);
    expect(text.match(/TB-HĐTT/gu)).toHaveLength(1);
  });

  it('is A4, upright for minutes and lying for the result table, dated by the event', async () => {
    const upright = poppler('pdfinfo', ['-isodates'], await renderPaper(papers.minutes(5)));
    expect(upright).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(upright).toContain('2026-02-05T04:30:00');
    expect(poppler('pdfinfo', [], await renderPaper(papers.resultTable(5)))).toMatch(/841\.\d+ x 595\.\d+ pts/);
  });

  it('keeps the margins: 20 mm above and below, 30 left, 15 right, but for page number and footer', async () => {
    const words = wordsOf(await renderPaper(papers.minutes(40)));
    for (const word of words) {
      expect(word.xMin).toBeGreaterThanOrEqual(30 * MM - 0.1);
      expect(word.xMax).toBeLessThanOrEqual(195 * MM + 0.1);
      const pageNumber = word.yMax < 20 * MM;
      const footer = word.yMin > 277 * MM;
      if (pageNumber) expect(word.text).toBe(String(word.page));
      else if (!footer) expect([word.yMin > 19 * MM, word.yMax < 278 * MM]).toEqual([true, true]);
    }
  });

  it('numbers its pages in the top margin from page 2, centred, and says page x/y, version and audit head below', async () => {
    const pdf = await renderPaper(papers.minutes(40));
    const words = wordsOf(pdf);
    const count = Math.max(...words.map((word) => word.page));
    const top = words.filter((word) => word.yMax < 20 * MM);
    expect(top.map((word) => word.text)).toEqual(Array.from({ length: count - 1 }, (_, index) => String(index + 2)));
    for (const word of top) expect((word.xMin + word.xMax) / 2).toBeCloseTo(112.5 * MM, 0);
    const text = poppler('pdftotext', ['-raw'], pdf);
    for (let page = 1; page <= count; page += 1) {
      expect(text).toContain(`Trang ${page}/${count} · D28 · phiên bản 2 · mã đối soát 0123456789abcdef`);
    }
  });

  it('says DỰ THẢO on every page of a draft and on none of a final paper', async () => {
    const draft = await renderPaper(papers.minutes(30, { frame: papers.frame({ draft: true }) }));
    const raw = poppler('pdftotext', ['-raw'], draft).split('\f').slice(0, -1);
    for (const page of raw) expect(page.replace(/\s/g, '')).toContain('DỰTHẢO');
    const final = poppler('pdftotext', ['-raw'], await renderPaper(papers.minutes(30)));
    expect(final.replace(/\s/g, '')).not.toContain('DỰTHẢO');
  });

  it('repeats the table header on every page of results', async () => {
    const pages = poppler('pdftotext', ['-layout'], await renderPaper(papers.resultTable(60)))
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('Đơn vị công tác');
  });
});
