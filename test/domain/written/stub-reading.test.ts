import { checkStubs, differingStubs, mismatch, tidyStub } from '../../../src/domain/written/stub-reading';
import { readStubs } from '../../../src/web/text/typed-stubs';

const EXPECTED = { codes: ['AAAA-2222', 'BBBB-3333', 'CCCC-4444'], numbers: ['001', '002', '003'] };
const stub = (candidateNumber: string, code: string) => ({ candidateNumber, code });
const ALL = [stub('002', 'AAAA-2222'), stub('003', 'BBBB-3333'), stub('001', 'CCCC-4444')];
const faults = (stubs: typeof ALL) =>
  checkStubs(stubs, EXPECTED).map((one) => [one.path.join('.'), 'reason' in one ? one.reason : '']);

test('a stub is the same however it is typed', () => {
  expect(tidyStub(stub(' 0 01', 'aaaa 2222'))).toEqual(stub('001', 'AAAA-2222'));
  expect(tidyStub(stub('001', 'aaa'))).toEqual(stub('001', 'AAA'));
});

test('every code and every number is read once: what is unknown, twice or missing is named', () => {
  expect(faults(ALL)).toEqual([]);
  expect(faults(ALL.slice(1))).toEqual([['stubs', 'Còn thiếu 1 đầu phách: phải đủ 3 dòng.']]);
  expect(faults([...ALL.slice(0, 2), stub('009', 'DDDD-5555')])).toEqual([
    ['stubs.2.code', 'Số phách “DDDD-5555” không có trong đợt thi này.'],
    ['stubs.2.candidateNumber', 'Số báo danh “009” không có bài thi được làm phách.'],
  ]);
  expect(faults([...ALL, stub('001', 'AAAA-2222')])).toEqual([
    ['stubs.3.code', 'Số phách AAAA-2222 đã gõ ở dòng trên.'],
    ['stubs.3.candidateNumber', 'Số báo danh 001 đã gõ ở dòng trên.'],
  ]);
});

test('two readings are compared line by line, in whichever order they were typed (BR-29)', () => {
  expect(differingStubs(ALL, ALL.toReversed())).toEqual([]);
  const other = [stub('003', 'AAAA-2222'), stub('002', 'BBBB-3333'), stub('001', 'CCCC-4444')];
  expect(differingStubs(ALL, other)).toEqual(['AAAA-2222', 'BBBB-3333']);
});

test('a refusal names ten codes and counts the rest', () => {
  const codes = Array.from({ length: 13 }, (_, index) => `K${String(index)}`);
  expect(mismatch(codes)).toMatchObject({ reason: expect.stringContaining('K9 và 3 số khác') as string });
});

test('a block of lines is read as numbers and codes, and a line that is none is named', () => {
  expect(readStubs('001 AAAA-2222\n\n002\tbbbb 3333\n 003;CCCC4444 \nbốn mươi\n004 AAAA-222')).toEqual({
    stubs: [stub('001', 'AAAA-2222'), stub('002', 'bbbb3333'), stub('003', 'CCCC4444')],
    wrong: [
      { line: 5, text: 'bốn mươi' },
      { line: 6, text: '004 AAAA-222' },
    ],
  });
});
