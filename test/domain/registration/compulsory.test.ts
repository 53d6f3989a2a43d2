import { codesOf } from '../support';
import { localDate as d } from '../../../src/domain/calendar';
import {
  excuseCompulsory,
  nameCompulsory,
  removeCompulsory,
  reportCompulsory,
  standingTowards,
} from '../../../src/domain/registration/compulsory';
import type { CompulsoryPerson, ExcuseInput } from '../../../src/domain/registration/compulsory';
import { EXCUSES } from '../../../src/domain/registration/excuse';
import { buildRegulation } from '../../../src/domain/regulation/build-regulation';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import type { RegulatedRound } from '../../../src/domain/exam/round';
import { timetableOf } from '../../../src/domain/exam/timetable';

const at = (text: string): Date => new Date(`${text}+07:00`);
const OPEN = at('2026-10-31T23:59:59');
const OVER = at('2026-11-01T00:00:00');

function regulation(excuses?: Regulation['excuses']): Regulation {
  const document = { number: '1/QC', date: d('2026-09-01'), issuer: 'Sở' };
  const built = buildRegulation({ document, ...(excuses === undefined ? {} : { excuses }) });
  if (!built.ok) throw new Error('no regulation');
  return built.value;
}

const POST = { id: 'pst_1', title: 'Trưởng phòng', unit: 'Văn phòng Sở', quota: 1 };
const round = (over: Partial<RegulatedRound> = {}) =>
  ({
    id: 'rnd_1',
    state: 'SCREENING',
    posts: [POST, { ...POST, id: 'pst_2' }],
    dates: {
      notice: '2026-09-01',
      opens: '2026-10-01',
      closes: '2026-10-31',
      written: '2026-11-17',
      defence: '2026-12-03',
    },
    regulation: regulation(),
    ...over,
  }) as unknown as RegulatedRound;

const PERSON: CompulsoryPerson = {
  id: 'cmp_1',
  version: 1,
  roundId: 'rnd_1',
  postId: 'pst_1',
  fullName: 'Lò Thị Ban',
  birthDate: d('1985-03-14'),
  unit: 'Văn phòng Sở',
  title: 'Phó Trưởng phòng',
  excuse: null,
  report: null,
  removal: null,
  salt: 'x',
};
const applied = (over: object = {}) => ({
  postId: 'pst_1',
  fullName: 'LÒ  THỊ BAN',
  birthDate: d('1985-03-14'),
  state: 'SUBMITTED' as const,
  withdrawnOn: null,
  ...over,
});
const EVIDENCE = { number: '7/GXN', date: d('2026-10-20'), issuer: 'Bệnh viện Mắt' };
const EXCUSE: ExcuseInput = { expectedVersion: 1, excuse: 'ILLNESS', evidence: EVIDENCE };
const excuse = { kind: 'ILLNESS' as const, evidence: EVIDENCE, recordedOn: d('2026-10-21') };
const report = {
  document: { number: '9/BC', date: d('2026-11-02') },
  recipient: 'Cấp ủy',
  recordedOn: d('2026-11-02'),
};

describe('whoever must register (BR-06)', () => {
  const of = (person: CompulsoryPerson, applications: readonly ReturnType<typeof applied>[], now: Date) =>
    standingTowards(person, applications, round(), now);

  it('has registered with their own application for that post, however the name is spaced or capitalised', () => {
    expect(of(PERSON, [applied()], OVER)).toEqual({ state: 'REGISTERED', notCounted: null });
    for (const other of [{ postId: 'pst_2' }, { birthDate: d('1985-03-15') }, { fullName: 'Lò Thị Bàn' }]) {
      expect(of(PERSON, [applied(other)], OVER).state).toBe('UNREGISTERED');
    }
  });

  it('has not when it came too late or was taken back, and the line says so', () => {
    expect(of(PERSON, [applied({ state: 'LATE' })], OVER)).toEqual({ state: 'UNREGISTERED', notCounted: 'LATE' });
    const taken = applied({ withdrawnOn: d('2026-10-20') });
    expect(of(PERSON, [taken], OVER)).toEqual({ state: 'UNREGISTERED', notCounted: 'WITHDRAWN' });
  });

  it('is awaited to the last second of the last day, and longer where the post takes applications longer', () => {
    expect(of(PERSON, [], OPEN).state).toBe('AWAITED');
    expect(of(PERSON, [], OVER).state).toBe('UNREGISTERED');
    const choice = (one: 'EXTEND' | 'NOMINATE') =>
      round({ shortPosts: [{ postId: 'pst_1', choice: one, until: d('2026-11-09') }] as never });
    expect(standingTowards(PERSON, [], choice('EXTEND'), OVER).state).toBe('AWAITED');
    expect(standingTowards(PERSON, [], choice('NOMINATE'), OVER).state).toBe('UNREGISTERED');
  });

  it('is excused, or reported; an application outweighs both', () => {
    expect(of({ ...PERSON, excuse }, [], OVER).state).toBe('EXCUSED');
    expect(of({ ...PERSON, report }, [], OVER).state).toBe('REPORTED');
    expect(of({ ...PERSON, excuse, report }, [applied()], OVER).state).toBe('REGISTERED');
  });
});

describe('an excuse', () => {
  it('is one of the quy chế, with a paper that has a number, a day and an issuer', () => {
    expect(excuseCompulsory(PERSON, round(), EXCUSE, OVER)).toMatchObject({
      ok: true,
      value: { version: 2, excuse: { kind: 'ILLNESS', evidence: EVIDENCE, recordedOn: '2026-11-01' } },
    });
    expect(codesOf(excuseCompulsory(PERSON, round(), { ...EXCUSE, excuse: 'FORCE_MAJEURE' }, OVER))).toEqual([
      'INVALID_VALUE',
    ]);
    const all = round({ regulation: regulation(EXCUSES) });
    expect(excuseCompulsory(PERSON, all, { ...EXCUSE, excuse: 'FORCE_MAJEURE' }, OVER).ok).toBe(true);
    const blank = { number: ' ', date: d('2026-11-02'), issuer: '' };
    expect(codesOf(excuseCompulsory(PERSON, round(), { ...EXCUSE, evidence: blank }, OVER))).toEqual([
      'INVALID_TEXT',
      'INVALID_VALUE',
      'INVALID_TEXT',
    ]);
  });

  it('comes no more once the person was reported or struck out, or the list of candidates is settled', () => {
    const removal = { reason: 'Đã chuyển công tác', removedOn: d('2026-10-21') };
    for (const person of [
      { ...PERSON, report },
      { ...PERSON, removal },
    ]) {
      expect(codesOf(excuseCompulsory(person, round(), EXCUSE, OVER))).toEqual(['INVALID_VALUE']);
      const struck = removeCompulsory(person, round(), { expectedVersion: 1, reason: 'a' }, OVER);
      expect(codesOf(struck)).toEqual(['INVALID_VALUE']);
    }
    expect(codesOf(excuseCompulsory(PERSON, round({ state: 'WRITTEN' }), EXCUSE, OVER))).toEqual(['INVALID_STATE']);
    expect(codesOf(excuseCompulsory(PERSON, round(), { ...EXCUSE, expectedVersion: 2 }, OVER))).toEqual([
      'STALE_VERSION',
    ]);
  });

  it('is listed once in a quy chế', () => {
    const document = { number: '1/QC', date: d('2026-09-01'), issuer: 'Sở' };
    expect(codesOf(buildRegulation({ document, excuses: ['ILLNESS', 'ILLNESS'] }))).toEqual(['INVALID_VALUE']);
    expect(codesOf(buildRegulation({ document, excuses: [] }))).toEqual([]);
  });
});

describe('the list', () => {
  let made = 0;
  const make = () => ({ id: `cmp_${String((made += 1))}`, salt: 's' });
  const { fullName, birthDate, unit, title } = PERSON;
  const someone = { fullName, birthDate, unit, title };
  const named = (people: readonly (typeof someone)[], known: readonly CompulsoryPerson[] = [], postId = 'pst_1') =>
    nameCompulsory(round(), known, { postId, people }, { make, now: OPEN });

  it('takes nobody twice for one post, nobody without a name, and no post of another round', () => {
    expect(named([someone])).toMatchObject({ ok: true, value: [{ postId: 'pst_1', version: 1 }] });
    expect(named([someone], [PERSON], 'pst_2').ok).toBe(true);
    expect(codesOf(named([someone], [PERSON]))).toEqual(['INVALID_VALUE']);
    expect(codesOf(named([someone, someone]))).toEqual(['INVALID_VALUE']);
    expect(codesOf(named([]))).toEqual(['INVALID_VALUE']);
    expect(codesOf(named([{ ...someone, fullName: ' ' }]))).toEqual(['INVALID_TEXT']);
    expect(codesOf(named([{ ...someone, birthDate: d('2026-10-31') }]))).toEqual(['INVALID_VALUE']);
    expect(codesOf(named([someone], [], 'pst_9'))).toEqual(['INVALID_VALUE']);
    const again = [{ ...PERSON, removal: { reason: 'a', removedOn: d('2026-10-21') } }];
    expect(named([someone], again).ok).toBe(true);
  });

  it('has only those reported who stayed away without an excuse once the time is over, each once', () => {
    const input = { personIds: ['cmp_1'], document: { number: '9/BC', date: d('2026-11-01') }, recipient: 'Cấp ủy' };
    const said = (people: readonly CompulsoryPerson[], now: Date, over: object = {}) =>
      reportCompulsory({ people, applications: [], round: round() }, { ...input, ...over }, now);
    expect(said([PERSON], OVER)).toMatchObject({ ok: true, value: [{ version: 2, report: { recipient: 'Cấp ủy' } }] });
    expect(codesOf(said([PERSON], OPEN, { document: { number: '9', date: d('2026-10-31') } }))).toEqual([
      'INVALID_VALUE',
    ]);
    expect(codesOf(said([{ ...PERSON, excuse }], OVER))).toEqual(['INVALID_VALUE']);
    expect(codesOf(said([{ ...PERSON, report }], OVER))).toEqual(['INVALID_VALUE']);
    expect(codesOf(said([PERSON], OVER, { personIds: ['cmp_1', 'cmp_1'] }))).toEqual(['INVALID_VALUE']);
    expect(codesOf(said([PERSON], OVER, { personIds: [] }))).toEqual(['INVALID_VALUE']);
    expect(codesOf(said([PERSON], OVER, { recipient: '' }))).toEqual(['INVALID_TEXT']);
  });

  it('is a step of the plan where somebody must register, done when nobody is left', () => {
    const known = { isMany: false, posted: { notice: null, list: null } };
    const step = (unreported: number | null, state: RegulatedRound['state'] = 'SCREENING') =>
      timetableOf(round({ state }), { ...known, unreported }, OVER).find(({ key }) => key === 'compulsory');
    expect(step(null)).toBeUndefined();
    expect(step(2)).toMatchObject({ state: 'OPEN', due: '2026-11-16', rule: 'BR-06' });
    expect(step(2)?.result).toContain('(còn 2 người)');
    expect(step(0)?.state).toBe('DONE');
    expect(step(0, 'REGISTRATION')?.state).toBe('OPEN');
  });
});
