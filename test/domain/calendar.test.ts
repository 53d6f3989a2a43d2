import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  dayOfWeek,
  endsOn,
  formatDayVi,
  hanoiDay,
  HOLIDAYS,
  isLocalDate,
  isPast,
  isWorkingDay,
  localDate,
  startOfDay,
} from '../../src/domain/calendar';

const d = localDate;
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays(d('2000-01-01'), n));
/** Since 1976: before, the clocks of Hà Nội were moved more than once (on 1 July 1955 back by an hour). */
const clockDay = fc.integer({ min: -8_700, max: 40_000 }).map((n) => addDays(d('2000-01-01'), n));

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '', '0001-01-01', '2025-02-29'])(
    'is not %j',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
      expect(() => localDate(text)).toThrow(RangeError);
    },
  );

  it('starts in Hanoi at 17:00 of the evening before in UTC', () => {
    expect(startOfDay(d('2026-03-14')).toISOString()).toBe('2026-03-13T17:00:00.000Z');
  });

  it('begins at its start and not a millisecond before', () => {
    fc.assert(
      fc.property(clockDay, (day) => {
        const start = startOfDay(day).getTime();
        expect(hanoiDay(new Date(start))).toBe(day);
        expect(hanoiDay(new Date(start - 1))).toBe(addDays(day, -1));
      }),
      { numRuns: 300 },
    );
  });

  it('is past only when the next day has begun in Hanoi', () => {
    expect(isPast(d('2026-03-14'), new Date('2026-03-14T16:59:59.999Z'))).toBe(false);
    expect(isPast(d('2026-03-14'), new Date('2026-03-14T17:00:00.000Z'))).toBe(true);
  });

  it('is counted forth and back without loss, over leap years too', () => {
    expect(addDays(d('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(d('2026-12-31'), 1)).toBe('2027-01-01');
    fc.assert(fc.property(anyDay, fc.nat(900), (day, n) => addDays(addDays(day, n), -n) === day));
  });

  it('has its weekday and its Vietnamese spelling', () => {
    expect(dayOfWeek(d('2022-11-24'))).toBe(4);
    expect(dayOfWeek(d('2022-11-27'))).toBe(0);
    expect(formatDayVi(d('2022-11-24'))).toBe('24/11/2022');
  });
});

describe('working days', () => {
  it('V15: five from Thursday 24/11/2022 end on Thursday 01/12/2022 at 24:00', () => {
    const last = addWorkingDays(d('2022-11-24'), 5, HOLIDAYS);
    expect(last).toBe('2022-12-01');
    expect(isPast(last, new Date('2022-12-01T16:59:59.999Z'))).toBe(false);
    expect(isPast(last, new Date('2022-12-01T17:00:00.000Z'))).toBe(true);
  });

  it('skip Tết', () => {
    expect(addWorkingDays(d('2026-02-13'), 1, HOLIDAYS)).toBe('2026-02-23');
  });

  it('count a Saturday that is worked in exchange for a day off', () => {
    expect(isWorkingDay(d('2024-05-04'), HOLIDAYS)).toBe(true);
    expect(isWorkingDay(d('2024-04-29'), HOLIDAYS)).toBe(false);
    expect(addWorkingDays(d('2024-05-03'), 1, HOLIDAYS)).toBe('2024-05-04');
  });

  it('are neither Saturday nor Sunday', () => {
    expect(isWorkingDay(d('2026-11-21'), HOLIDAYS)).toBe(false);
    expect(isWorkingDay(d('2026-11-22'), HOLIDAYS)).toBe(false);
    expect(isWorkingDay(d('2026-11-23'), HOLIDAYS)).toBe(true);
  });

  it.each([0, -1, 1.5])('cannot be counted %p times', (n) => {
    expect(() => addWorkingDays(d('2026-01-01'), n, HOLIDAYS)).toThrow(RangeError);
  });

  it('add up: n and then m more end where n + m end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }), (day, n, more) => {
        const once = addWorkingDays(day, n + more, HOLIDAYS);
        expect(addWorkingDays(addWorkingDays(day, n, HOLIDAYS), more, HOLIDAYS)).toBe(once);
        expect(isWorkingDay(once, HOLIDAYS)).toBe(true);
      }),
    );
  });

  it('carry a term that ends on a day off to the next of them', () => {
    expect(endsOn(d('2026-11-21'), HOLIDAYS)).toBe('2026-11-23');
    expect(endsOn(d('2026-02-14'), HOLIDAYS)).toBe('2026-02-23');
    expect(endsOn(d('2026-11-23'), HOLIDAYS)).toBe('2026-11-23');
  });

  it('are given no holiday on a weekend and no swapped day on a weekday', () => {
    expect(HOLIDAYS.holidays.filter((day) => [0, 6].includes(dayOfWeek(day)))).toEqual([]);
    expect(HOLIDAYS.workingDays.filter((day) => ![0, 6].includes(dayOfWeek(day)))).toEqual([]);
    expect(new Set(HOLIDAYS.holidays).size).toBe(HOLIDAYS.holidays.length);
  });
});

describe('the zone of the machine', () => {
  const probe = `
    require('tsx/cjs');
    const c = require('./src/domain/calendar.ts');
    const day = c.localDate('2026-03-14');
    process.stdout.write(JSON.stringify([
      new Date(2026, 0, 1).getTimezoneOffset(),
      c.startOfDay(day).toISOString(),
      c.hanoiDay(new Date('2026-03-13T17:00:00Z')), c.hanoiDay(new Date('2026-03-13T16:59:59.999Z')),
      c.addWorkingDays(c.localDate('2022-11-24'), 5, c.HOLIDAYS), c.dayOfWeek(day),
      c.isPast(day, new Date('2026-03-14T16:59:59.999Z')), c.isPast(day, new Date('2026-03-14T17:00:00Z')),
    ]));`;

  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Kiritimati', -840],
  ])('%s changes nothing', (zone, offset) => {
    const out = execFileSync(process.execPath, ['-e', probe], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([
      offset,
      '2026-03-13T17:00:00.000Z',
      '2026-03-14',
      '2026-03-13',
      '2022-12-01',
      6,
      false,
      true,
    ]);
  });
});
