import JSZip from 'jszip';
import { paperContent, printPaper, type Printable } from '../../src/pdf';
import { MM } from '../../src/pdf/pen';
import { WORD_NOTICE } from '../../src/pdf/word';
import * as papers from './papers';
import { sample } from './samples';
import { describeWithPoppler, saidText, wordsOf } from './tools';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a part of a Word file says. */
async function wordText(docx: Buffer, part: RegExp): Promise<string> {
  const zip = await JSZip.loadAsync(docx);
  const names = Object.keys(zip.files).filter((name) => part.test(name));
  const parts = await Promise.all(names.map((name) => zip.file(name)?.async('string') ?? Promise.resolve('')));
  return parts
    .join('\n')
    .replace(/<w:(?:tab|br)\b[^>]*\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? '');
}

/** The words of a text, sorted; dots for the pen are room, not words. */
const words = (text: string): readonly string[] =>
  text
    .replace(/[….]{2,}/g, ' ')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '')
    .toSorted();

const CASES: readonly (readonly [string, () => Printable])[] = [
  ['D28, minutes', () => papers.minutes(3)],
  ['D24, a score sheet', () => papers.scoreSheet()],
  ['D02, a decision', () => sample('D02')],
  ['D03, an undertaking', () => sample('D03')],
  ['D30, a confirmation', () => sample('D30')],
];

describe('the Word file of a paper', () => {
  it.each(CASES)('says the same words as the content: %s', async (_name, make) => {
    const docx = await printPaper(make(), { format: 'docx' });
    const { agency, reference, placeAndDate, title, subject } = paperContent(make());
    const said = saidText(paperContent(make()));
    const head = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      ...agency.superior,
      ...agency.name,
    ];
    const all = [...head, reference ?? '', placeAndDate, title, subject.map((run) => run.text).join(''), said].join(
      '\n',
    );
    expect(words(await wordText(docx, /document\.xml$/))).toEqual(words(all));
  });

  it('says on every page that it is for editing and proves nothing', async () => {
    const docx = await printPaper(papers.scoreSheet(), { format: 'docx' });
    expect(await wordText(docx, /footer\d\.xml$/)).toContain(WORD_NOTICE);
  });
});

describeWithPoppler('the PDF of a paper', () => {
  it.each(CASES)('says the same words as the Word file: %s', async (_name, make) => {
    const pdf = wordsOf(await printPaper(make()))
      .filter(({ yMin, yMax }) => yMin > 19 * MM && yMax < 278 * MM)
      .map(({ text }) => text.replace(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? ''));
    const docx = await wordText(await printPaper(make(), { format: 'docx' }), /document\.xml$/);
    expect(words(pdf.join(' '))).toEqual(words(docx));
  });
});
