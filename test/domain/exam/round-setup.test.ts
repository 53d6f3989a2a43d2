import { execFileSync } from 'node:child_process';
import { localDate as d } from '../../../src/domain/calendar';
import { checkConditions, DEFAULT_CONDITIONS } from '../../../src/domain/registration/conditions';
import type { PostFamily } from '../../../src/domain/exam/post-family';
import { readinessOf } from '../../../src/domain/exam/readiness';
import { buildRegulation } from '../../../src/domain/regulation/build-regulation';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { createRound } from '../../../src/domain/exam/round';
import type { Round } from '../../../src/domain/exam/round';
import { changeDates, copySetup } from '../../../src/domain/exam/round-setup';
import { screeningDeadline, timetableOf, workingDaysBefore } from '../../../src/domain/exam/timetable';

const dates = {
  notice: d('2026-09-15'),
  opens: d('2026-10-01'),
  closes: d('2026-10-30'),
  written: d('2026-11-25'),
  defence: d('2026-12-10'),
};
const at = (instant: string) => new Date(`${instant}+07:00`);
const KNOWN = { isMany: false, posted: { notice: null, list: null } };
const early = at('2026-09-01T08:00:00');

function draft(change: Partial<Round> = {}): Round {
  const agency = { name: 'SỞ NỘI VỤ', superior: 'UBND TỈNH', abbreviation: 'SNV', place: 'Huế' };
  const made = createRound({ id: 'rnd_1', code: 'KT-1', title: 'Kỳ thi', agency, dates });
  if (!made.ok) throw new Error('draft');
  return { ...made.value, ...change };
}

const codes = (result: ReturnType<typeof changeDates>) => (result.ok ? [] : result.errors.map(({ code }) => code));

describe('the days of a draft', () => {
  it('change freely until the notice is out, to the last second of its day', () => {
    const moved = changeDates(draft(), { ...dates, defence: d('2026-12-11') }, 1, at('2026-09-15T23:59:59'));
    expect(moved).toMatchObject({ ok: true, value: { version: 2, noticeChanges: 0 } });
  });

  it('change once after the notice (BR-03), and not a second time', () => {
    const once = changeDates(draft(), dates, 1, at('2026-09-16T00:00:00'));
    expect(once).toMatchObject({ ok: true, value: { noticeChanges: 1 } });
    expect(codes(changeDates(draft({ noticeChanges: 1 }), dates, 1, at('2026-09-16T00:00:01')))).toEqual([
      'INVALID_VALUE',
    ]);
  });

  it('change until 24:00 ten days before the opening (BR-03)', () => {
    expect(codes(changeDates(draft(), dates, 1, at('2026-09-21T23:59:59')))).toEqual([]);
    expect(codes(changeDates(draft(), dates, 1, at('2026-09-22T00:00:00')))).toEqual(['INVALID_VALUE']);
    expect(codes(changeDates(draft(), dates, 1, at('2026-09-22T00:00:01')))).toEqual(['INVALID_VALUE']);
  });

  it('follow one another, on the version that was read, and only in a draft', () => {
    const wrong = { ...dates, closes: d('2026-09-30') };
    expect(codes(changeDates(draft({ state: 'REGISTRATION' }), wrong, 7, early))).toEqual([
      'STALE_VERSION',
      'REGULATION_FROZEN',
      'DATES_OUT_OF_ORDER',
    ]);
  });
});

describe('a copy of an earlier round', () => {
  const document = { number: '1/QC', date: d('2025-01-01'), issuer: 'Sở Nội vụ' };
  const built = buildRegulation({ document });
  const regulation = built.ok ? built.value : null;
  const source = draft({ regulation, posts: [{ id: 'pst_old', title: 'Trưởng phòng', unit: 'Phòng A', quota: 1 }] });

  it('takes rules and posts along, each post under an id of its own', () => {
    const copied = copySetup(draft(), source, 1, () => 'pst_new');
    expect(copied).toMatchObject({
      ok: true,
      value: { regulation, posts: [{ id: 'pst_new', title: 'Trưởng phòng' }] },
    });
  });

  it('is refused once the round is open, and where its phases do not fit the days', () => {
    expect(copySetup(draft({ state: 'REGISTRATION' }), source, 1, () => '')).toMatchObject({ ok: false });
    const withoutWritten = draft({ dates: { ...dates, written: null } });
    expect(copySetup(withoutWritten, source, 1, () => '')).toMatchObject({ ok: false });
  });
});

describe('the readiness card', () => {
  it('says what the opening waits for, and what is only advised', () => {
    const open = readinessOf(draft(), [], true).filter(({ done }) => !done);
    expect(open.filter(({ required }) => required).map(({ key }) => key)).toEqual([
      'council',
      'regulation',
      'posts',
      'rubric',
    ]);
    expect(open.filter(({ required }) => !required).map(({ key }) => key)).toEqual(['panel', 'supervision']);
  });

  it('tells of a window shorter than 30 days', () => {
    const short = readinessOf(draft({ dates: { ...dates, closes: d('2026-10-29') } }), [], true);
    expect(short.find(({ key }) => key === 'window')).toMatchObject({ done: false, required: false });
  });
});

describe('the timetable', () => {
  it('gives screening 15 days after closing, 30 with many applications, and moves a day off to the next working day', () => {
    expect(screeningDeadline(d('2026-10-30'), false)).toBe('2026-11-16');
    expect(screeningDeadline(d('2026-10-30'), true)).toBe('2026-11-30');
    expect(screeningDeadline(d('2026-02-01'), false)).toBe('2026-02-23');
  });

  it('summons five working days before the first phase, over a holiday and a Tết', () => {
    expect(workingDaysBefore(d('2026-11-25'), 5)).toBe('2026-11-17');
    expect(workingDaysBefore(d('2026-02-23'), 1)).toBe('2026-02-13');
    expect(workingDaysBefore(d('2026-08-24'), 1)).toBe('2026-08-22');
  });

  it('calls a step overdue at 00:00:00 of the day after its last', () => {
    const stateOf = (now: Date) =>
      timetableOf(draft({ state: 'SCREENING' }), KNOWN, now).find(({ key }) => key === 'screening')?.state;
    expect(stateOf(at('2026-11-16T23:59:59'))).toBe('OPEN');
    expect(stateOf(at('2026-11-17T00:00:00'))).toBe('OVERDUE');
    const done = timetableOf(draft({ state: 'WRITTEN' }), KNOWN, at('2026-11-17T00:00:01'));
    expect(done.find(({ key }) => key === 'screening')?.state).toBe('DONE');
  });

  it('counts the list as posted from its paper on, in time or late (BR-12)', () => {
    const screening = (list: string) =>
      timetableOf(
        draft({ state: 'SCREENING' }),
        { isMany: false, posted: { notice: null, list: d(list) } },
        at('2026-12-01T08:00:00'),
      ).find(({ key }) => key === 'screening');
    expect(screening('2026-11-16')).toMatchObject({
      state: 'DONE',
      result: 'Biên bản họp Hội đồng, danh sách niêm yết (đã đăng ngày 16/11/2026, đúng hạn)',
    });
    expect(screening('2026-11-17')?.result).toContain('(đã đăng ngày 17/11/2026, quá hạn)');
  });

  it('names who recognises the result by the family of posts', () => {
    const who = (family?: PostFamily) => {
      const regulation = family === undefined ? null : ({ family } as Regulation);
      return timetableOf(draft({ regulation }), KNOWN, early).find(({ key }) => key === 'approve')?.who;
    };
    expect([who(), who('DEPARTMENT'), who('AUTONOMOUS_UNIT')]).toEqual([
      'Người đứng đầu cơ quan',
      'Người đứng đầu cơ quan',
      'Cấp có thẩm quyền quản lý đơn vị',
    ]);
  });

  it('has no written steps in a round without a written paper', () => {
    const keys = timetableOf(draft({ dates: { ...dates, written: null } }), KNOWN, early).map(({ key }) => key);
    expect(keys).toEqual([
      'notice',
      'receive',
      'screening',
      'summon',
      'post',
      'defence',
      'report',
      'approve',
      'publish',
    ]);
  });

  it.each(['UTC', 'America/New_York'])('turns at 24:00 in Hà Nội where the server stands in %s', (zone) => {
    const probe = `
      require('tsx/cjs');
      const c = require('./src/domain/calendar.ts');
      const over = ['2026-10-31T23:59:59+07:00', '2026-11-01T00:00:00+07:00', '2026-11-01T00:00:01+07:00'];
      process.stdout.write(JSON.stringify(over.map((t) => c.isPast(c.localDate('2026-10-31'), new Date(t)))));`;
    const out = execFileSync(process.execPath, ['-e', probe], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([false, true, true]);
  });
});

it('conditions stay within what can be fulfilled', () => {
  expect(checkConditions(DEFAULT_CONDITIONS)).toEqual([]);
  expect(checkConditions({ ...DEFAULT_CONDITIONS, termMonths: -1, monthsInPost: 1.5 })).toHaveLength(2);
});
