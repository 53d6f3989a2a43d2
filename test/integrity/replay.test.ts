import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import type { SecurityEvent } from '../../src/application/account/security-log';
import { createSigner, PRODUCT_KEY } from '../../src/application/integrity/checkpoint';
import { createIntegrity } from '../../src/application/integrity/integrity';
import { forgetfulMemory } from '../../src/main/checkpoint-memory';
import { keepLog } from './kept-log';
import type { KeptLog } from './kept-log';

const ROUND = 'rnd_000000000000000000000001';
const SHEET = 'scs_000000000000000000000001';
const NOW = new Date('2026-11-30T03:00:00Z');

function guarded(log: KeptLog) {
  const alarms: SecurityEvent[] = [];
  const securityLog = { ...NO_SECURITY_LOG, note: (event: SecurityEvent) => void alarms.push(event) };
  const parts = { unitOfWork: log.unitOfWork, memory: forgetfulMemory(), clock: () => NOW, securityLog };
  return { guard: createIntegrity({ ...parts, signer: createSigner(PRODUCT_KEY, Buffer.alloc(32, 9)) }), alarms };
}

function filled(acts: number, chainId = ROUND): KeptLog {
  const log = keepLog();
  for (let at = 0; at < acts; at += 1) log.act(chainId, 'openRegistration');
  return log;
}

describe('verifying', () => {
  const sheet = { id: SHEET, applicationId: 'app_1', marks: { a: 5 }, state: 'LOCKED' };
  const told = { applicationId: 'app_1', marks: { a: 5 }, state: 'LOCKED' };

  test('compares what the store holds with what the log says, and names the object', async () => {
    const log = filled(1);
    log.act(ROUND, 'submitScoreSheet', SHEET, told);
    log.objects['sheets'] = [sheet];
    const { guard, alarms } = guarded(log);
    expect(await guard.verify(ROUND)).toMatchObject({ ok: true, size: 2 });
    expect(await guard.check(ROUND)).toBeNull();
    log.objects['sheets'] = [{ ...sheet, marks: { a: 6 } }];
    expect(await guard.verify(ROUND)).toEqual({ ok: false, sequence: null, object: SHEET });
    expect(alarms).toEqual([
      {
        ...{ event: 'LOG_BROKEN', at: NOW, requestId: 'integrity', actorId: null, address: null },
        ...{ subjectId: SHEET, detail: 'STORE' },
      },
    ]);
    expect(await guard.check(ROUND)).toEqual({ code: 'LOG_BROKEN', path: [], sequence: null, object: SHEET });
  });

  test('looks again when an act came in between the log and the marks', async () => {
    const log = filled(1);
    log.act(ROUND, 'submitScoreSheet', SHEET, told);
    log.objects['sheets'] = [{ ...sheet, marks: { a: 6 } }];
    log.beforeHead = () => void log.act(ROUND, 'reviseScoreSheet', SHEET, { marks: { a: 6 } });
    expect(await guarded(log).guard.verify(ROUND)).toMatchObject({ ok: true, size: 3 });
  });

  test('does not look for marks behind the log of the system', async () => {
    const log = filled(1, 'system');
    log.act('system', 'submitScoreSheet', SHEET, told);
    expect(await guarded(log).guard.verify('system')).toMatchObject({ ok: true, size: 2 });
  });

  const kinds: readonly (readonly [
    list: string,
    stored: { readonly id: string } & Readonly<Record<string, unknown>>,
  ])[] = [
    ['sheets', { ...sheet }],
    ['markings', { id: `mkg_${'a'.repeat(26)}`, scriptId: 'scr_1', turn: 1, mark: 700 }],
    ['scripts', { id: `scr_${'a'.repeat(26)}`, decision: { mark: 700 } }],
    [
      'applications',
      {
        ...{ id: 'app_000000000000000000000001', state: 'ELIGIBLE', withdrawnOn: '2026-09-01' },
        ...{ absentFrom: ['WRITTEN'], defenceDecision: { mark: 1 }, annulled: 'x' },
      },
    ],
    ['appeals', { id: `apl_${'a'.repeat(26)}`, applicationId: 'app_1', decision: { mark: 1 } }],
    ['ballots', { id: `bal_${'a'.repeat(26)}`, applicationId: 'app_1', marks: { a: 1 } }],
  ];
  test.each(kinds)('compares every field of %s', async (list, stored) => {
    const { id, ...fields } = stored;
    for (const name of Object.keys(fields)) {
      const log = filled(1);
      log.act(ROUND, 'submitScoreSheet', id, fields);
      log.objects[list] = [stored];
      const { guard } = guarded(log);
      expect(await guard.check(ROUND)).toBeNull();
      log.objects[list] = [{ ...stored, [name]: name === 'turn' ? 9 : ['khac'] }];
      expect(await guard.check(ROUND)).toMatchObject({ object: id });
    }
  });

  test('compares breaches by whether they were upheld, and decisions without the words they were given in', async () => {
    const id = 'vio_000000000000000000000001';
    const log = filled(1);
    log.act(ROUND, 'recordViolation', id, { applicationId: 'app_1', form: 'WARNING', upheld: null });
    log.objects['violations'] = [{ id, applicationId: 'app_1', form: 'WARNING', decision: null }];
    const { guard } = guarded(log);
    expect(await guard.check(ROUND)).toBeNull();
    log.objects['violations'] = [{ id, applicationId: 'app_1', form: 'WARNING', decision: { upheld: false } }];
    expect(await guard.check(ROUND)).toMatchObject({ object: id });
    log.act(ROUND, 'decideViolation', id, { upheld: false });
    expect(await guard.check(ROUND)).toBeNull();
    const script = `scr_${'a'.repeat(26)}`;
    log.act(ROUND, 'settleScript', script, { decision: { mark: 5, reason: 'băm' } });
    log.objects['scripts'] = [{ id: script, decision: { mark: 5, reason: 'lời' } }];
    expect(await guard.check(ROUND)).toBeNull();
    log.objects['scripts'] = [{ id: script, decision: { mark: 6, reason: 'lời' } }];
    expect(await guard.check(ROUND)).toMatchObject({ object: script });
  });

  test('learns what one act said of many objects, and takes a field nobody named for empty', async () => {
    const log = filled(1);
    const [marking, opened, ballot] = [
      `mkg_${'b'.repeat(26)}`,
      'scs_000000000000000000000002',
      `bal_${'b'.repeat(26)}`,
    ];
    log.act(ROUND, 'allocateMarkers', ROUND, {
      markings: [[marking, 'scr_1', 2]],
      sheets: [[opened, 'app_1'], 'scs_bare'],
      [SHEET]: { ...told },
      acc_000000000000000000000009: { state: 'x' },
      dates: { written: 'x' },
    });
    log.act(ROUND, 'closeBallots', 'app_7', { ballots: [[ballot, { a: 1 }]] });
    log.objects['markings'] = [{ id: marking, scriptId: 'scr_1', turn: 2 }];
    log.objects['sheets'] = [{ id: opened, applicationId: 'app_1', state: 'OPEN', marks: null }, sheet];
    log.objects['ballots'] = [{ id: ballot, applicationId: 'app_7', marks: { a: 1 } }];
    const { guard } = guarded(log);
    expect(await guard.check(ROUND)).toBeNull();
    log.objects['markings'] = [];
    expect(await guard.check(ROUND)).toMatchObject({ object: marking });
  });
});
