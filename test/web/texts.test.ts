import fc from 'fast-check';
import { hanoiDay, readDay, shownDay, shownInstant, wordedDay } from '../../src/web/text/day';
import { errorsAt, fieldErrors, fieldId, nearestField } from '../../src/web/text/field-errors';
import { fold, matches } from '../../src/web/text/fold';
import { apiMark, hundredthsOf, readMark, shownMark } from '../../src/web/text/mark';
import { missingFields } from '../../src/web/text/required';

describe('a typed mark', () => {
  it.each([
    ['8,5', 850],
    ['8.5', 850],
    [' 8 ', 800],
    ['\u00a08,5\u00a0', 850],
    ['0', 0],
    ['8,50', 850],
    ['8,500', 850],
    ['10', 1000],
    ['010', 1000],
  ])('%j is read exactly', (text, hundredths) => {
    expect(readMark(text, 1000)).toEqual({ kind: 'MARK', hundredths });
  });

  it.each([
    ['95', 'ABOVE_MAXIMUM'],
    ['10,01', 'ABOVE_MAXIMUM'],
    ['1000', 'NOT_A_NUMBER'],
    ['9,125', 'TOO_FINE'],
    ['abc', 'NOT_A_NUMBER'],
    ['1 0', 'NOT_A_NUMBER'],
    ['-1', 'NOT_A_NUMBER'],
    ['+5', 'NOT_A_NUMBER'],
    ['1e2', 'NOT_A_NUMBER'],
    ['0x5', 'NOT_A_NUMBER'],
    ['８', 'NOT_A_NUMBER'],
    ['8,,5', 'NOT_A_NUMBER'],
    ['8,5,0', 'NOT_A_NUMBER'],
    [',5', 'NOT_A_NUMBER'],
    ['8,', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
  ])('%j is refused in words and never cut to the maximum', (text, fault) => {
    expect(readMark(text, 1000)).toEqual({ kind: 'FAULT', fault });
  });

  it('is nothing yet while the box is empty', () => {
    expect(readMark('  ', 1000)).toEqual({ kind: 'EMPTY' });
  });

  it('keeps the decimals the regulation allows', () => {
    expect(readMark('8,5', 1000, 0)).toEqual({ kind: 'FAULT', fault: 'TOO_FINE' });
    expect(readMark('8,0', 1000, 0)).toEqual({ kind: 'MARK', hundredths: 800 });
  });

  it('comes back the same however it is shown or sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(readMark(shownMark(hundredths), 10_000)).toEqual({ kind: 'MARK', hundredths });
        expect(hundredthsOf(apiMark(hundredths))).toBe(hundredths);
      }),
    );
  });
});

describe('a typed day', () => {
  it.each([
    ['12051985', '1985-05-12'],
    ['12/5/1985', '1985-05-12'],
    ['12-05-1985', '1985-05-12'],
    [' 5.2.2027 ', '2027-02-05'],
    ['29/02/2028', '2028-02-29'],
  ])('%j is read as day, month, year', (text, iso) => {
    expect(readDay(text)).toBe(iso);
  });

  it.each(['31/02/2027', '29/02/2027', '00/01/2027', '1/13/2027', '1/1/27', '2027-01-05', '', 'mai', '12051850'])(
    '%j is no day',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it('is echoed in words', () => {
    expect(wordedDay('2027-02-05', 'vi')).toBe('Thứ Sáu, ngày 5 tháng 2 năm 2027');
    // The comma comes and goes with the edition of the words of the browser.
    expect(wordedDay('2027-02-05', 'en')).toMatch(/^Friday,? 5 February 2027$/);
    expect(shownDay('2027-02-05')).toBe('05/02/2027');
  });

  it('is that of Hà Nội, also in the hours when London is a day behind', () => {
    expect(hanoiDay(new Date('2027-02-04T17:00:00Z'))).toBe('2027-02-05');
    expect(shownInstant('2027-02-04T17:05:00Z')).toBe('05/02/2027 00:05');
  });
});

describe('searching', () => {
  it.each(['hoa', 'Hòa', 'Hoà', 'HÒA', 'duc hoa', 'd-12'])('%j finds Nguyễn Đức Hoà D-12', (search) => {
    expect(matches('Nguyễn Đức Hoà D-12', search)).toBe(true);
  });

  it('finds decomposed letters too, and nothing that is not there', () => {
    expect(fold('Đặng Thị Ánh'.normalize('NFD'))).toBe('dang thi anh');
    expect(matches('Trần Văn An', 'binh')).toBe(false);
  });
});

describe('reasons for refusing', () => {
  it('stand at the field below input, without the name the API gives it', () => {
    const reasons = [{ path: ['input', 'people', '0', 'username'], message: 'Trường "people.0.username": phải khác.' }];
    expect(fieldErrors(reasons)).toEqual([{ path: 'people.0.username', message: 'Phải khác.' }]);
    expect(errorsAt(fieldErrors(reasons), 'people.0.username')).toHaveLength(1);
  });

  it('lead to the nearest field there is', () => {
    const known = new Set(['seats', 'seats.1.personId']);
    expect(nearestField('seats.1.personId', known)).toBe('seats.1.personId');
    expect(nearestField('seats.2.seat', known)).toBe('seats');
    expect(nearestField('', known)).toBeNull();
    expect(nearestField('dates.closes', known)).toBeNull();
    expect(fieldId('seats.1.personId')).toBe('f-seats-1-personId');
  });

  it('name every empty field', () => {
    expect(missingFields({ a: ' ', b: 'x' }, 'Hãy nhập.')).toEqual([{ path: 'a', message: 'Hãy nhập.' }]);
  });
});
