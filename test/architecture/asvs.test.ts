import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const ANSWERS = ['có', 'một phần', 'chưa', 'nơi triển khai', 'không áp dụng'];

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 begins with; V10 and V17 are not used here. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
};
/** Those of level 3 that an examination needs as well (trust.md, table of standards). */
const LEVEL_3 =
  '1.2.10 2.3.5 6.3.8 7.5.3 8.3.2 13.1.2 13.2.6 14.2.6 14.2.7 14.2.8 15.4.1 15.4.2 15.4.3 15.4.4 16.5.4'.split(' ');

const rows = readFileSync(join(ROOT, 'scripts', 'docs', 'asvs.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', answer = '', note = '', proof = '']) => ({
    id,
    answer,
    note,
    proof: proof.match(/[^`<>]+\/[^`<>]+/g) ?? [],
  }));

describe('the table of ASVS 5.0 (T-ASVS)', () => {
  it('answers each of the 217 requirements of levels 1 and 2, and the chosen ones of level 3, once', () => {
    const wanted = Object.entries(SECTIONS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_none, index) => `${section}.${String(index + 1)}`),
    );
    expect(wanted).toHaveLength(217);
    expect(rows.map(({ id }) => id).sort()).toEqual([...wanted, ...LEVEL_3].sort());
  });

  it('gives every answer a sentence, and a place where it is proved unless there is nothing to prove', () => {
    const empty = rows.filter(
      ({ answer, note, proof }) =>
        !ANSWERS.includes(answer) ||
        note.length < 4 ||
        (proof.length === 0 && !['chưa', 'không áp dụng'].includes(answer)),
    );
    expect(empty).toEqual([]);
  });

  it('names only files that are there', () => {
    const missing = rows.flatMap(({ id, proof }) =>
      proof.filter((path) => !existsSync(join(ROOT, path))).map((path) => `${id}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
