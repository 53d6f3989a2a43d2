import { inventedContent, PAPER_CODES, type PaperCode, type PaperContent } from '../../src/domain/paper/registry';
import type { FactKind } from '../../src/domain/paper/shape';
import { paperContent, renderPaper } from '../../src/pdf';
import { printable } from '../../src/pdf/text';
import * as papers from './papers';
import { likely } from './samples';
import { describeWithPoppler, poppler, readThrough, saidText } from './tools';

/** Forty things a person, a mistake or an attacker may write into a field. */
const NASTY: readonly string[] = [
  'Nguyễn '.repeat(14) + 'Ư',
  'Ư'.repeat(100),
  'Nguyễn Thị Hường'.normalize('NFD'),
  '\u202eảo ngược\u202c',
  '\u2066cô lập\u2069',
  '=HYPERLINK("http://x","y")',
  '+SUM(A1)',
  '-2+3',
  '@import',
  '{{ ky_thi }}',
  '{% include "x" %}',
  '{{',
  '}}',
  '{% raw %}',
  '**',
  '*nghiêng',
  '**đậm**',
  '_gạch_',
  '[[BANG x]]',
  '[[CHU_KY]]@9',
  '| a | b |',
  '|! a',
  '<',
  '...',
  '# tiêu đề',
  '- gạch',
  '> ghi chú',
  '^ giữa',
  ': nhãn: giá trị',
  'a // b',
  'hạn @68: x',
  '\\',
  '\\*',
  'e\u0301\u0323',
  '\u0301lẻ',
  '😀 👨‍👩‍👧',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'a\tb\nc\r\nd',
  '\ue000chừa\ue001',
];

/** What must be read: white space made single, as in any printed text. */
const shown = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** A paper whose every text is marked with its number: `…⟨7⟩`. */
function marked(code: PaperCode, text: (index: number) => string): PaperContent {
  let count = 0;
  const facts = (kind: FactKind, place: string): unknown => {
    if (kind !== 'text') return likely(kind, place);
    count += 1;
    return `${text(count)}⟨${count}⟩`;
  };
  return inventedContent(code, papers.frame(), facts);
}

/** The texts that were printed, by their number. */
function printed(content: PaperContent): ReadonlyMap<number, string> {
  const said = saidText(paperContent(content));
  return new Map([...said.matchAll(/⟨(\d+)⟩/g)].map((found) => [Number(found[1]), said.slice(0, found.index)]));
}

describe('nasty strings in every field of every template', () => {
  it('are forty', () => expect(new Set(NASTY).size).toBe(40));

  it.each(PAPER_CODES)('are printed as given in %s: nothing is lost, nothing becomes layout', (code) => {
    const plain = printed(marked(code, () => 'thường'));
    for (const turn of [0, 13, 26]) {
      const of = (index: number): string => NASTY[(index + turn) % NASTY.length] ?? '';
      const nasty = printed(marked(code, of));
      expect([...nasty.keys()]).toEqual([...plain.keys()]);
      for (const [index, before] of nasty) {
        expect(before.toLocaleLowerCase('vi').endsWith(shown(of(index)).toLocaleLowerCase('vi'))).toBe(true);
      }
    }
  });
});

describeWithPoppler('nasty strings in a finished PDF', () => {
  it('are read back as they print, with no link and no script', async () => {
    const texts = NASTY.map((text) => printable(text).trim());
    const pdf = await renderPaper(papers.scoreSheet({ remarks: NASTY, questions: [] }));
    const read = readThrough(poppler('pdftotext', ['-raw'], pdf)).replaceAll(' ', '');
    for (const text of texts) expect(read).toContain(text.replaceAll(' ', ''));
    const raw = pdf.toString('latin1');
    for (const word of ['/Annots', '/URI', '/JavaScript', '/JS', '/Launch']) expect(raw).not.toContain(word);
  });
});
