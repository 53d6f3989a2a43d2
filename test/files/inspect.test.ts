import { inspectFile } from '../../src/application/files/inspect';
import { cleanName, purposeOf, UPLOAD_PURPOSES } from '../../src/domain/files/upload';
import type { UploadPurpose } from '../../src/domain/files/upload';
import { JPEGS, latin, PDFS, pdfOf, PNGS, WORKBOOKS } from './crafted';
import type { Crafted } from './crafted';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CORPUS: readonly (readonly [string, string, string, UploadPurpose, readonly Crafted[]])[] = [
  ['PDF', 'a.pdf', 'application/pdf', 'DOSSIER', PDFS],
  ['PNG', 'a.png', 'image/png', 'DOSSIER', PNGS],
  ['JPEG', 'a.JPG', 'image/jpeg', 'SIGNED_SCAN', JPEGS],
  ['workbook', 'a.xlsx', XLSX, 'CANDIDATE_LIST', WORKBOOKS],
];

describe.each(CORPUS)('a crafted %s (T-UPL)', (...[, name, declaredType, purpose, files]) => {
  it.each(files.map((one) => [one.taken ? 'is taken' : 'is refused', one.title, one] as const))(
    '%s: %s',
    (_word, _title, one) => {
      const found = inspectFile(one.bytes, { purpose, name, declaredType });
      expect('kind' in found).toBe(one.taken);
      if ('reason' in found) expect(found.reason).toMatch(/^\p{Lu}.*\.$/u);
    },
  );
});

describe('what a file is called', () => {
  const plain = PDFS[0]!.bytes;
  it.each([
    ['extension and content differ', 'a.png', 'image/png'],
    ['extension and declared type differ', 'a.pdf', 'image/png'],
    ['the extension is hidden', 'a.pdf.exe', 'application/pdf'],
    ['there is no extension', 'pdf', 'application/pdf'],
  ])('is refused when %s', (_title, name, declaredType) => {
    expect('reason' in inspectFile(plain, { purpose: 'DOSSIER', name, declaredType })).toBe(true);
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\a\\Bản cam kết.pdf', 'Bản cam kết.pdf'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['.pdf', 'tep.pdf'],
    [`${'ă'.repeat(300)}.pdf`, `${'ă'.repeat(146)}.pdf`],
  ])('is kept as data only: %j', (raw, kept) => expect(cleanName(raw)).toBe(kept));
});

it('takes no exam question, answer key or anything else outside the list (BR-26)', () => {
  expect(Object.keys(UPLOAD_PURPOSES).sort()).toEqual([
    'CANDIDATE_LIST',
    'DOSSIER',
    'PROJECT',
    'RATING_LIST',
    'REGULATION',
    'SHEET_PHOTO',
    'SIGNED_PDF',
    'SIGNED_SCAN',
  ]);
  expect(['signed-scan', 'SIGNED_SCAN', 'de-thi', 'exam-questions', 'constructor', ''].map(purposeOf)).toEqual([
    'SIGNED_SCAN',
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('refuses what a virus scanner knows, inside an otherwise sound file', () => {
  const bytes = pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R>>',
    '(X5O!P%@AP[4\\\\PZX54\\(P^\\)7CC\\)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*)',
  ]);
  const found = inspectFile(bytes, { purpose: 'DOSSIER', name: 'a.pdf', declaredType: 'application/pdf' });
  expect(found).toEqual({ reason: 'Tệp bị chương trình chống mã độc nhận diện là nguy hiểm.' });
});

it('takes a paper of our own with its attachment back only where that is meant', () => {
  const own = pdfOf([
    '<</Type/Catalog/Pages 2 0 R/AF 4 0 R>>',
    '<</Type/Pages>>',
    '<</Type/Page>>',
    '<</Type/EmbeddedFile>>',
  ]);
  const claim = { name: 'a.pdf', declaredType: 'application/pdf' };
  expect(inspectFile(own, { ...claim, purpose: 'SIGNED_PDF' })).toEqual({ kind: 'PDF' });
  expect('reason' in inspectFile(own, { ...claim, purpose: 'SIGNED_SCAN' })).toBe(true);
});

it('ends quickly on files made to be slow', () => {
  const slow = [
    latin(`%PDF-1.7\n${'1 '.repeat(2_000_000)}`),
    latin(`%PDF-1.7\n${'stream\n'.repeat(300_000)}\nstartxref\n9\n%%EOF`),
  ];
  for (const bytes of slow) {
    expect('reason' in inspectFile(bytes, { purpose: 'DOSSIER', name: 'a.pdf', declaredType: 'application/pdf' })).toBe(
      true,
    );
  }
});
