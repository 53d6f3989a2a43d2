import fc from 'fast-check';
import { formatDayVi, localDate } from '../../../src/domain/calendar';
import { decodeLegacy } from '../../../src/domain/import/legacy-text';
import { nearest } from '../../../src/domain/import/nearest';
import { readCitizenId, readDay, readPhone, readText } from '../../../src/domain/import/read-cells';
import type { SheetCell } from '../../../src/domain/import/sheet';

const TODAY = localDate('2026-10-05');
const EMPTY: SheetCell = {
  value: null,
  day: null,
  isFormula: false,
  isError: false,
  oddities: [],
  merged: null,
  font: null,
};
const cell = (value: SheetCell['value'], more: Partial<SheetCell> = {}): SheetCell => ({ ...EMPTY, value, ...more });
const dayOf = (value: SheetCell['value'], more: Partial<SheetCell> = {}) => readDay(cell(value, more), TODAY);

/** Days that somebody can be born on, as numbers of days since 1900-03-01. */
const someDay = fc.integer({ min: 0, max: 46_000 }).map((days) => {
  const iso = new Date(Date.UTC(1900, 2, 1) + days * 86_400_000).toISOString().slice(0, 10);
  return { iso, serial: 61 + days, year: iso.slice(0, 4), month: iso.slice(5, 7), day: iso.slice(8, 10) };
});

describe('a day', () => {
  it('is the same day in every spelling, day first', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom('/', '-', '.'),
        fc.boolean(),
        ({ iso, year, month, day, serial }, sign, cut) => {
          const [d, m] = cut ? [String(Number(day)), String(Number(month))] : [day, month];
          const texts = [
            `${d}${sign}${m}${sign}${year}`,
            `ngày ${d} tháng ${m} năm ${year}`,
            iso,
            `${day}${month}${year}`,
          ];
          for (const text of texts) {
            const { value, errors, warnings } = dayOf(text);
            expect([text, value, errors]).toEqual([text, iso, []]);
            expect(warnings).toEqual([expect.stringContaining(formatDayVi(localDate(iso)))]);
          }
          expect(dayOf(iso, { day: iso })).toEqual({ value: iso, errors: [], warnings: [] });
          if (serial > 2_100) expect(dayOf(serial).value).toBe(iso);
        },
      ),
    );
  });

  it('is never taken from anything that is no day of the calendar, and never two faults are one day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1900, max: 2026 }),
        (d, m, y) => {
          const { value, errors } = dayOf(`${String(d)}/${String(m)}/${String(y)}`);
          const real = new Date(Date.UTC(y, m - 1, d));
          const isDay = real.getUTCFullYear() === y && real.getUTCMonth() === m - 1 && real.getUTCDate() === d;
          const hasCome = isDay && real.toISOString().slice(0, 10) <= TODAY;
          expect([d, m, y, value !== null]).toEqual([d, m, y, hasCome]);
          expect(errors.length).toBe(hasCome ? 0 : 1);
        },
      ),
    );
  });

  it.each([
    ['1980', 'chỉ có năm'],
    [1980, 'chỉ có năm'],
    ['02/1980', 'chỉ có tháng và năm'],
    ['1/2/80', 'năm phải ghi đủ bốn chữ số'],
    ['31/02/1980', 'không có ngày này trong lịch'],
    ['29/02/1981', 'không có ngày này trong lịch'],
    ['2/13/1980', 'không có tháng 13'],
    ['06/10/2026', 'chưa đến'],
    ['năm Tân Dậu', 'không phải là ngày'],
    [1_021_980, 'không phải là ngày'],
    [true, 'không phải là ngày'],
  ])('%p is refused: %s', (value, words) => {
    expect(dayOf(value)).toMatchObject({ value: null, errors: [expect.stringContaining(words)] });
  });

  it('is the day of a text with the hour of midnight, and of a serial number with an hour', () => {
    expect(dayOf('01/02/1980 00:00:00').value).toBe('1980-02-01');
    expect(dayOf(29_252.5).value).toBe('1980-02-01');
  });
});

describe('a citizen id', () => {
  const province = fc.integer({ min: 1, max: 96 }).map((n) => String(n).padStart(3, '0'));
  const rest = fc.stringMatching(/^\d{9}$/);

  it('comes back whole from the number that a spreadsheet made of it, with a warning when zeros were lost', () => {
    fc.assert(
      fc.property(province, rest, (first, last) => {
        const id = first + last;
        const { value, errors, warnings } = readCitizenId(cell(Number(id)));
        expect([value, errors]).toEqual([id, []]);
        expect(warnings.length).toBe(1);
        expect(readCitizenId(cell(id))).toEqual({ value: id, errors: [], warnings: [] });
        expect(readCitizenId(cell(`${first} ${last}`))).toMatchObject({ value: id, warnings: [expect.anything()] });
      }),
    );
  });

  it('is never made up: any other text of digits is refused, and a text that lost a digit stays refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (digits) => {
        const { value } = readCitizenId(cell(digits));
        const province = Number(digits.slice(0, 3));
        expect(value).toBe(digits.length === 12 && province >= 1 && province <= 96 ? digits : null);
      }),
    );
  });

  it.each([
    ['01208500123', '12 chữ số, ô này có 11 chữ số'],
    ['123456789', 'chứng minh nhân dân cũ'],
    [123_456_789, 'chứng minh nhân dân cũ'],
    ['1.2085E+10', 'viết tắt'],
    ['0O1085001234', 'chỉ gồm chữ số'],
    [99_085_001_234, 'mã nơi cấp'],
    ['000085001234', 'mã nơi cấp'],
  ])('%p is refused: %s', (value, words) => {
    expect(readCitizenId(cell(value))).toMatchObject({ value: null, errors: [expect.stringContaining(words)] });
  });
});

describe('a text', () => {
  it.each([
    ['Lª V¨n §øc', 'Lê Văn Đức', 'TCVN3'],
    ['NguyÔn ThÞ H\u00AD¬ng', 'Nguyễn Thị Hương', 'TCVN3'],
    ['TrÇn Quèc Hïng', 'Trần Quốc Hùng', 'TCVN3'],
    ['Phßng Tæ chøc - Hµnh chÝnh', 'Phòng Tổ chức - Hành chính', 'TCVN3'],
    ['Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức', 'VNI'],
    ['Traàn Thò Höông', 'Trần Thị Hương', 'VNI'],
    ['Phoøng Toå chöùc', 'Phòng Tổ chức', 'VNI'],
    ['PHAÏM QUOÁC VIEÄT', 'PHẠM QUỐC VIỆT', 'VNI'],
  ])('in an old encoding, %s, is read as %s', (text, meant, from) => {
    expect(decodeLegacy(text, null)).toEqual({ text: meant, from });
  });

  it.each([
    'Hoà Bình',
    'Uỷ ban',
    'Nguyễn Văn Đức',
    'Đoàn Hoá',
    'Lý Thái Tông',
    'TRẦN ÂU CƠ',
    'Hà Nam',
    'Bùi Xoã',
    'a&b',
    'Phó Trưởng phòng',
  ])('in Unicode, %s, is left as it is', (text) => expect(decodeLegacy(text, null)).toBeNull());

  it('is read by its font where the letters alone do not tell', () => {
    expect(decodeLegacy('Dòng', null)).toBeNull();
    expect(decodeLegacy('Dòng', 'TCVN3')?.text).toBe('Dũng');
    expect(decodeLegacy('Sôn', 'VNI')?.text).toBe('Sơn');
  });

  it('says what was tidied, what a formula shows, and refuses an error', () => {
    expect(
      readText(cell('A', { oddities: ['NO_BREAK', 'SPACES', 'SPLIT_LETTERS', 'HIDDEN_MARKS'] })).warnings.length,
    ).toBe(4);
    expect(readText(cell('A', { isFormula: true })).warnings).toEqual(['Ô có công thức: chỉ lấy giá trị đang hiện.']);
    expect(readText(cell('A', { merged: 'B4' })).warnings).toEqual(['Ô gộp: lấy giá trị của ô B4.']);
    expect(readText(cell('#REF!', { isError: true })).errors.length).toBe(1);
    expect(readText(cell(null, { isFormula: true })).errors.length).toBe(1);
  });
});

it('a telephone number gets its 0 back, and is refused when it is none', () => {
  expect(readPhone(cell(912_345_678))).toMatchObject({ value: '0912345678', warnings: [expect.anything()] });
  expect(readPhone(cell('+84 912.345.678'))).toEqual({ value: '0912345678', errors: [], warnings: [] });
  expect(readPhone(cell('12345'))).toMatchObject({ value: null, errors: [expect.anything()] });
});

it('the nearest of some names is suggested, and nothing where none is like it', () => {
  const posts = ['Trưởng phòng Tổ chức', 'Chánh Văn phòng'];
  expect(nearest('Truong phong To chuc can bo', posts)).toBe('Trưởng phòng Tổ chức');
  expect(nearest('Chánh văn phòg', posts)).toBe('Chánh Văn phòng');
  expect(nearest('Kế toán', posts)).toBeNull();
});
