import { readBlock } from '../../src/web/text/pasted-marks';

const ROWS = [
  { id: 'a', code: 'ABCD-EFGH' },
  { id: 'b', code: 'JKLM-NPQR' },
  { id: 'c', code: 'STUV-WXYZ' },
];
const left = (block: string, rows = ROWS, typed: Readonly<Record<string, string>> = {}) =>
  readBlock(block, rows, typed).left.map(({ number, fault }) => [number, fault]);

describe('a block pasted from a spreadsheet', () => {
  it('goes into its rows by code, with comma or point, in whichever case and order', () => {
    const block = 'jklm-npqr\t66,25\r\nABCDEFGH\t80.5\r\n\r\nstuv – wxyz;7\r\n';
    expect(readBlock(block, ROWS, {})).toEqual({ texts: { a: '80.5', b: '66,25', c: '7' }, left: [] });
    expect(readBlock('ABCD-EFGH  55', ROWS, {}).texts).toEqual({ a: '55' });
    expect(readBlock('ABCD-EFGH\t55\t\t', ROWS, {}).texts).toEqual({ a: '55' });
  });

  it('keeps a mark that is none exactly as it stands, so that its row can say what is wrong', () => {
    expect(readBlock('ABCD-EFGH\t8O\nJKLM-NPQR\t101,999', ROWS, {}).texts).toEqual({ a: '8O', b: '101,999' });
  });

  it('leaves what fits nowhere, with its line and the reason', () => {
    expect(left('ABCD-EFGX\t70\nABCD-EFGH\nABCD-EFGH\t1\t80\n\nABCD-EFGH\t80')).toEqual([
      [1, 'NO_SUCH_CODE'],
      [2, 'TWO_COLUMNS'],
      [3, 'TWO_COLUMNS'],
    ]);
    const twice = [...ROWS, { id: 'd', code: 'ABCD-EFGH' }];
    expect(left('ABCD-EFGH\t80', twice)).toEqual([[1, 'TWO_ROWS']]);
  });

  it('passes over the row of headings, and over no other line', () => {
    expect(readBlock('\nSố phách\tĐiểm\nABCD-EFGH\t80', ROWS, {})).toEqual({ texts: { a: '80' }, left: [] });
    expect(readBlock('Số phách Điểm\nABCD-EFGH 80', ROWS, {})).toEqual({ texts: { a: '80' }, left: [] });
    expect(readBlock('Số phách\tCâu 1\tCâu 2\tTổng\nABCD-EFGH\t1\t2\t3', ROWS, {}, 2).left).toEqual([]);
    expect(left('ABCD-EFGX\t8O\nSố phách\tĐiểm')).toEqual([
      [1, 'NO_SUCH_CODE'],
      [2, 'NO_SUCH_CODE'],
    ]);
    expect(left('Số 7\t80')).toEqual([[1, 'NO_SUCH_CODE']]);
  });

  it('never replaces a mark that was typed, or pasted two lines before, by another', () => {
    expect(left('ABCD-EFGH\t80\nABCD-EFGH\t80\nABCD-EFGH\t81')).toEqual([[3, 'OTHER_MARK']]);
    expect(left('ABCD-EFGH\t80', ROWS, { a: '79' })).toEqual([[1, 'OTHER_MARK']]);
    expect(readBlock('ABCD-EFGH\t80', ROWS, { a: ' ' }).texts).toEqual({ a: '80' });
  });
});

describe('a block of marks by question', () => {
  it('has a column for each question, and the sum if it is right', () => {
    const block = 'abcd-efgh\t18\t25,25\t40\nJKLM-NPQR;20;30;50;100\nSTUV-WXYZ 1 2 3';
    expect(readBlock(block, ROWS, {}, 3)).toEqual({
      texts: {
        ...{ 'a.0': '18', 'a.1': '25,25', 'a.2': '40' },
        ...{ 'b.0': '20', 'b.1': '30', 'b.2': '50' },
        ...{ 'c.0': '1', 'c.1': '2', 'c.2': '3' },
      },
      left: [],
    });
  });

  it('leaves a line with too few columns, a wrong sum or another mark than one typed; its other marks are not put in', () => {
    const block = 'ABCD-EFGH\t18\t25\nJKLM-NPQR\t20\t30\t49\t100\nSTUV-WXYZ\t1\t2\t3\nABCD-EFGH\t1\t2\t3\t4\t5';
    const { texts, left: lines } = readBlock(block, ROWS, { 'c.1': '9' }, 3);
    expect(texts).toEqual({});
    expect(lines.map(({ number, fault }) => [number, fault])).toEqual([
      [1, 'TWO_COLUMNS'],
      [2, 'OTHER_TOTAL'],
      [3, 'OTHER_MARK'],
      [4, 'TWO_COLUMNS'],
    ]);
  });

  it('puts a mark that is none into its box even beside a sum, so that the box can say what is wrong', () => {
    expect(readBlock('ABCD-EFGH\t1O\t2\t3\t15', ROWS, {}, 3).texts).toEqual({ 'a.0': '1O', 'a.1': '2', 'a.2': '3' });
  });
});
