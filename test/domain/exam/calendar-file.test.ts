import { localDate } from '../../../src/domain/calendar';
import { calendarFile } from '../../../src/domain/exam/calendar-file';

const EVENT = {
  uid: 'rnd_1-written@thi-tuyen',
  sequence: 2,
  day: localDate('2026-12-31'),
  hours: null,
  summary: 'Thi viết: Kỳ thi tuyển chức danh Trưởng phòng Tổ chức cán bộ, Sở Nội vụ; năm 2026',
  description: 'Số báo danh 007.\nMang giấy tờ tùy thân \\ có ảnh',
  location: null,
};
const file = calendarFile([EVENT], new Date('2026-11-17T16:59:59.123Z'));
const unfolded = file.replaceAll('\r\n ', '');

test('every line ends with CRLF and has at most 75 octets, and no letter is cut in two (RFC 5545 3.1)', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => Buffer.byteLength(line) > 72)).toBe(true);
  expect(Buffer.from(file).toString('utf8')).toBe(file);
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThanOrEqual(1);
});

test('signs that mean something in a calendar are written so that they do not (RFC 5545 3.3.11)', () => {
  expect(unfolded).toContain(
    'SUMMARY:Thi viết: Kỳ thi tuyển chức danh Trưởng phòng Tổ chức cán bộ\\, Sở Nội vụ\\; năm 2026\r\n',
  );
  expect(unfolded).toContain('DESCRIPTION:Số báo danh 007.\\nMang giấy tờ tùy thân \\\\ có ảnh\r\n');
});

test('a day is a day in every zone; the stamp is UTC; the same event keeps its name and counts its changes', () => {
  expect(unfolded).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(unfolded).toContain('\r\nUID:rnd_1-written@thi-tuyen\r\nDTSTAMP:20261117T165959Z\r\nSEQUENCE:2\r\n');
});

test('hours of Hà Nội are written in UTC, over midnight too', () => {
  const timed = { ...EVENT, hours: { from: '06:30', minutes: 180 } };
  const said = calendarFile([timed], new Date('2026-11-17T16:59:59.123Z'));
  expect(said).toContain('\r\nDTSTART:20261230T233000Z\r\nDTEND:20261231T023000Z\r\n');
  expect(said).not.toContain('VALUE=DATE');
});
