import fc from 'fast-check';
import type { Block, TableBlock } from '../../src/pdf/blocks';
import { textWidth } from '../../src/pdf/fonts';
import { paginate, type FlowRow } from '../../src/pdf/flow';
import { MM } from '../../src/pdf/pen';
import { balancedLines, breakLines, printable } from '../../src/pdf/text';
import { blankContent, PAPER_CODES, type PaperContent } from '../../src/domain/paper/registry';
import { shippedVersion } from '../../src/domain/paper/wording';
import { paperContent } from '../../src/pdf/index';
import { layOut } from '../../src/pdf/layout/document';
import * as papers from './papers';
import { sample } from './samples';
import { documentOf, drawnPages, pagesOf, recorder, type DrawnText } from './tools';

const joined = (page: readonly DrawnText[]): string => page.map((one) => one.text).join('|');
const end = (one: DrawnText): number => {
  const text = one.text.trimEnd();
  const spaces = text.split(' ').length - 1;
  return one.x + textWidth(one.face, one.size, text) + spaces * one.stretch;
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }], align: 'justify', indent: true });
const words = (count: number, word: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => word(index)).join(' ');

describe('lines of a paragraph', () => {
  it('reach the right edge exactly when justified, but for the last, with bold and italic mixed in', () => {
    const runs = [
      { text: 'Hội đồng thi tuyển ' },
      { text: 'kỳ thi tuyển chức danh', bold: true },
      { text: ', căn cứ Quy chế, ' },
      { text: words(30, () => 'tiến hành họp'), italic: true },
    ];
    const lines = breakLines(runs, { size: 13, width: 300, indent: 28, justify: true });
    expect(lines.length).toBeGreaterThan(3);
    lines.slice(0, -1).forEach((line, index) => expect(line.width).toBeCloseTo(index === 0 ? 272 : 300, 6));
    expect(lines.at(-1)?.stretch).toBe(0);
  });

  it('keep every word and every space between words, whatever the styles', () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('ạ', 'b', 'Đ', ' ', ',', 'ử'), maxLength: 40 }),
      bold: fc.boolean(),
      italic: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), fc.boolean(), (runs, justify) => {
        const lines = breakLines(runs, { size: 13, width: 400, justify });
        const read = lines.map((line) => line.segments.map((segment) => segment.text).join('')).join('');
        const whole = runs.map((one) => one.text).join('');
        expect(read).toBe(whole.replace(/ +/g, ' ').trim());
      }),
    );
  });

  it('cut a word wider than the line instead of running over its edge', () => {
    const lines = breakLines([{ text: 'Ư'.repeat(300) }], { size: 12, width: 100 });
    expect(lines.every((line) => line.width <= 100)).toBe(true);
    expect(lines.flatMap((line) => line.segments.map((segment) => segment.text)).join('')).toBe('Ư'.repeat(300));
  });

  it('of a centred title are of like length and no more than needed', () => {
    const runs = [{ text: 'HỘI ĐỒNG THI TUYỂN CHỨC DANH LÃNH ĐẠO, QUẢN LÝ NĂM 2026', bold: true }];
    const [greedy, even] = [breakLines, balancedLines].map((split) => split(runs, { size: 12, width: 200 }));
    expect(even?.length).toBe(greedy?.length);
    const least = (lines: typeof even): number => Math.min(...(lines ?? []).map((line) => line.width));
    expect(least(even)).toBeGreaterThan(2 * least(greedy));
  });

  it('are printed in NFC, without controls and without marks that reverse the reading order', () => {
    expect(printable('Ngu\u0079\u0065\u0302\u0303n\u202e\u0000 Văn\r\nA\u200b')).toBe('Nguyễn Văn A');
  });
});

describe('letters', () => {
  it('that the typeface lacks are named, so that nothing in the data goes unseen', () => {
    expect(printable('Đạt 😀 ☑ €')).toBe('Đạt [U+1F600] [U+2611] €');
  });
});

describe('pages', () => {
  const row = fc.record({
    height: fc.integer({ min: 5, max: 60 }),
    before: fc.integer({ min: 0, max: 12 }),
    keep: fc.boolean(),
  });

  it('hold every row once, in order, inside the page, and never part rows that must stay together', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (specs) => {
        const rows = specs.map(({ height, before, keep }, index): FlowRow => {
          const draw = (): void => undefined;
          return { height, before, keepWithNext: keep && index % 4 !== 3, draw };
        });
        const pages = paginate(rows, 300);
        expect(pages.flatMap((page) => page.map((placed) => placed.row))).toEqual(rows);
        for (const page of pages) {
          for (const { row: one, top } of page) expect(top + one.height).toBeLessThanOrEqual(300.01);
        }
        for (const page of pages.slice(0, -1)) expect(page.at(-1)?.row.keepWithNext).toBe(false);
      }),
    );
  });

  it('never leave a single line of a paragraph behind or ahead', () => {
    for (let fill = 20; fill < 60; fill += 1) {
      const before = Array.from({ length: fill }, (_, index) => paragraph(`Đoạn ${index}.`));
      const pages = drawnPages(documentOf([...before, paragraph(words(75, () => 'lànhmạnh'))]));
      for (const page of pages) {
        const lines = new Set(page.filter((one) => one.text.includes('lànhmạnh')).map((one) => one.y));
        expect(lines.size).not.toBe(1);
      }
    }
  });

  it('never end with a heading or with the words that lead in a table', () => {
    const table = papers.resultTable(6);
    for (let fill = 10; fill < 40; fill += 1) {
      const before = Array.from({ length: fill }, (_, index) => paragraph(`Đoạn ${index}.`));
      const grid: TableBlock = {
        kind: 'table',
        name: 't',
        columns: [{ title: 'CỘT', weight: 1, align: 'left' }],
        rows: table.posts.map(() => [{ runs: [{ text: 'ô' }] }]),
      };
      const heading: Block = { kind: 'heading', level: 2, runs: [{ text: 'TIÊU ĐỀ' }] };
      const pages = drawnPages(documentOf([...before, heading, paragraph('như sau:'), grid]));
      const at = (text: string): number => pages.findIndex((page) => joined(page).includes(text));
      expect(at('TIÊU ĐỀ')).toBe(at('CỘT'));
      expect(at('như sau:')).toBe(at('ô'));
    }
  });
});

describe('tables', () => {
  const tall = (count: number): TableBlock => ({
    kind: 'table',
    name: 't',
    columns: [
      { title: 'TT', weight: 1, align: 'center' },
      { title: 'NỘI DUNG', weight: 3, align: 'left' },
    ],
    rows: Array.from({ length: count }, (_, row) => [
      { runs: [{ text: `#${row}` }] },
      { runs: [{ text: words((row % 7) * 12 + 1, () => `<${row}>`) }] },
    ]),
  });

  it('repeat their header on every page and never split a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const pages = drawnPages(documentOf([tall(count)]));
        const home = new Map<string, number>();
        pages.forEach((page, index) => {
          expect(page.filter((one) => one.text === 'NỘI DUNG')).toHaveLength(1);
          for (const [name] of joined(page).matchAll(/<\d+>/g)) {
            expect(home.get(name) ?? index).toBe(index);
            home.set(name, index);
          }
        });
        expect(home.size).toBe(count);
      }),
      { numRuns: 30 },
    );
  });

  it('stay whole when short, and leave no single row behind or ahead when long', () => {
    const rows = (count: number): TableBlock['rows'] =>
      Array.from({ length: count }, (_, index) => [{ runs: [{ text: `<${index}>` }] }, { runs: [] }]);
    const counts = (fill: number, count: number): readonly number[] => {
      const before = Array.from({ length: fill }, (_, index) => paragraph(`Đoạn ${index}.`));
      const pages = drawnPages(documentOf([...before, { ...tall(0), rows: rows(count) }]));
      return pages.map((page) => joined(page).match(/<\d+>/g)?.length ?? 0).filter((on) => on > 0);
    };
    for (let fill = 10; fill < 50; fill += 1) {
      expect(counts(fill, 5)).toEqual([5]);
      expect(counts(fill, 20)).not.toContain(1);
    }
  });

  it('cut only a row that is higher than a whole page, and lose none of it', () => {
    const giant: TableBlock = {
      ...tall(0),
      rows: [[{ runs: [] }, { runs: [{ text: words(3000, (at) => `w${at}`) }] }]],
    };
    const pages = drawnPages(documentOf([giant]));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().flatMap((one) => one.text.match(/w\d+/g) ?? [])).toHaveLength(3000);
    expect(Math.max(...pages.flat().map((one) => one.y))).toBeLessThan(277 * MM);
  });
});

describe('signatures', () => {
  const lastPage = (pages: readonly (readonly DrawnText[])[]): readonly DrawnText[] => pages.at(-1) ?? [];

  it('of minutes never stand on a page without the closing paragraph, for 1 to 60 candidates', () => {
    for (let count = 1; count <= 60; count += 1) {
      const last = joined(lastPage(pagesOf(papers.minutes(count))));
      expect(last).toContain('Cuộc họp kết thúc');
      expect(last).toContain('CHỦ TỊCH');
      expect(last).toContain('Nơi nhận:');
    }
  });

  it('of minutes signed by all members share the page with rows of the members table', () => {
    for (let count = 1; count <= 60; count += 1) {
      const last = joined(lastPage(pagesOf(papers.minutes(count, { memberSignatures: true }))));
      expect(last).toContain('Chức trách trong Hội đồng');
      expect(last).toContain('Ủy viên kiêm Thư ký');
      expect(last).toContain('THƯ KÝ');
    }
  });

  it('of a result table share the page with its conclusion, and from the fourth candidate on with the last results', () => {
    for (let count = 1; count <= 60; count += 1) {
      const last = joined(lastPage(pagesOf(papers.resultTable(count))));
      expect(last).toContain('THƯ KÝ HỘI ĐỒNG');
      expect(last).toContain('Nơi nhận:');
      expect(last).toContain('Kết luận: Có người trúng tuyển');
      if (count >= 4) expect(last).toContain(`TP-${String(count).padStart(2, '0')}`);
    }
  });

  it('stand side by side with the secretary on the left, and a single one in the right half', () => {
    const both = pagesOf(papers.minutes(3)).flat();
    const xOf = (text: string): number => both.find((one) => one.text === text)?.x ?? NaN;
    expect(xOf('THƯ KÝ')).toBeLessThan(112 * MM);
    expect(xOf('TM. HỘI ĐỒNG')).toBeGreaterThan(112 * MM);
    const single = pagesOf(papers.scoreSheet()).flat();
    expect(single.find((one) => one.text === 'NGƯỜI CHẤM')?.x).toBeGreaterThan(112 * MM);
  });
});

describe('the form of NĐ 30/2020', () => {
  const minutes = pagesOf(papers.minutes(5)).flat();
  const styleOf = (text: string): readonly [number, string] | undefined => {
    const found = minutes.find((one) => one.text.replaceAll('\u00a0', ' ').startsWith(text));
    return found && [found.size, found.face];
  };

  it.each([
    ['SỞ NỘI VỤ', 12, 'regular'],
    ['HỘI ĐỒNG THI TUYỂN', 12, 'bold'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold'],
    ['Độc lập - Tự do - Hạnh phúc', 13, 'bold'],
    ['Số: 12/BB-HĐTT', 13, 'regular'],
    ['Ninh Bình, ngày 05 tháng 02', 13, 'italic'],
    ['BIÊN BẢN', 14, 'bold'],
    ['Họp Hội đồng thi tuyển', 14, 'bold'],
    ['Hôm nay, vào hồi', 13, 'regular'],
    ['CHỦ TỊCH', 13, 'bold'],
    ['Nguyễn Văn Thành', 13, 'bold'],
    ['Nơi nhận:', 12, 'boldItalic'],
    ['- Giám đốc Sở Nội vụ (để báo cáo);', 11, 'regular'],
  ])('prints %s at %d points, %s', (text, size, face) => {
    expect(styleOf(text)).toEqual([size, face]);
  });

  it('keeps the nation on one line of the right column and indents the first line by 1 cm', () => {
    const nation = minutes.find((one) => one.text.startsWith('CỘNG HÒA'));
    expect(nation && end(nation)).toBeLessThanOrEqual(195 * MM + 0.01);
    expect(minutes.find((one) => one.text.startsWith('Hôm nay'))?.x).toBeCloseTo(40 * MM, 6);
  });

  it('draws the rule below the motto as long as the motto, and a third to a half of the name below the agency', () => {
    const { page, pages } = layOut(paperContent(papers.minutes(5)));
    const { pen, lengths } = recorder();
    pages[0]?.[0]?.row.draw(pen, page.top);
    const [agency = 0, motto = 0] = lengths;
    expect(motto).toBeCloseTo(textWidth('bold', 13, 'Độc lập - Tự do - Hạnh phúc'), 6);
    const name = textWidth('bold', 12, 'HỘI ĐỒNG THI TUYỂN');
    expect(agency).toBeGreaterThan(name / 3);
    expect(agency).toBeLessThan(name / 2);
  });

  it('sets Nơi nhận beside a single signer, at the same height', () => {
    const drawn = pagesOf(sample('D30')).flat();
    const at = (text: string): DrawnText | undefined => drawn.find((one) => one.text.startsWith(text));
    expect(Math.abs((at('Nơi nhận:')?.y ?? 0) - (at('TM. HỘI ĐỒNG')?.y ?? NaN))).toBeLessThan(3);
    expect(at('TM. HỘI ĐỒNG')?.x).toBeGreaterThan(112 * MM);
  });

  it('keeps all text between the margins', () => {
    for (const one of minutes) {
      expect(one.x).toBeGreaterThanOrEqual(30 * MM - 0.01);
      expect(end(one)).toBeLessThanOrEqual(195 * MM + 0.01);
      expect(one.y).toBeGreaterThanOrEqual(20 * MM);
      expect(one.y).toBeLessThanOrEqual(277 * MM);
    }
  });
});

describe('every form, filled and blank', () => {
  const templateVersions = (code: string) => ({ templateVersion: shippedVersion(code), issuedOn: null });
  const all: readonly PaperContent[] = PAPER_CODES.flatMap((code) => [
    sample(code),
    blankContent(code, papers.frame(templateVersions(code))),
  ]);

  it.each(all.map((one) => [`${one.code}${one.blank === true ? ' blank' : ''}`, one] as const))(
    '%s ends no page with a line that only leads to the next one',
    (_name, content) => {
      const { pages } = layOut(paperContent(content));
      for (const { row } of pages.slice(0, -1).flatMap((page) => page.at(-1) ?? [])) {
        const { pen, texts } = recorder();
        row.draw(pen, 0);
        expect(texts.map(({ text }) => text).join('')).not.toMatch(/:\s*$/u);
        expect(texts.length > 0 && texts.every(({ face, size }) => face === 'bold' && size === 13)).toBe(false);
      }
    },
  );

  it('cuts no compound of a subject between two lines', () => {
    for (const content of all) {
      const title = drawnPages(paperContent(content))[0]?.filter(({ face, size }) => face === 'bold' && size === 14);
      expect(title?.length).toBeGreaterThan(0);
      const cuts = title
        ?.map(({ text }) => text.trimEnd())
        .filter((text) => /(lãnh|quản|(?<!tổ )chức|kỳ thi)$/u.test(text));
      expect(cuts).toEqual([]);
    }
  });

  it('lets the blank forms of a result have room for the marks, and says nothing of it', () => {
    const said = ['D27', 'D28'].map((code) => {
      const one = all.find((content) => content.code === code && content.blank === true);
      return one === undefined
        ? ''
        : drawnPages(paperContent(one))
            .flat()
            .map(({ text }) => text)
            .join('');
    });
    for (const text of said) expect(text).toMatch(/Điểm thi viết.*Điểm đề án/su);
    expect(said[1]).toContain('Các thành viên Hội đồng có mặt ký xác nhận:');
    expect(said.join()).not.toContain('họp tiếp');
  });
});
