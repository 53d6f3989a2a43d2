import { localDate } from '../../../src/domain/calendar';
import { confirmPass, openPass, passState, PIN_TRIES, revokePass } from '../../../src/domain/defence/panel-pass';
import type { PanelPass, PassTried } from '../../../src/domain/defence/panel-pass';

const NOON = new Date('2026-11-20T05:00:00Z');
const PASS: PanelPass = {
  id: 'pps_1',
  version: 1,
  roundId: 'rnd_1',
  memberId: 'acc_1',
  day: localDate('2026-11-20'),
  codeHash: 'c',
  pinHash: 'p',
  issuedBy: 'acc_2',
  issuedAt: NOON,
  failures: 0,
  openedAt: null,
  device: '',
  revokedAt: null,
};
const at = (now: Date, roundState: 'DEFENCE' | 'CONCLUDED' = 'DEFENCE') => ({ now, roundState });
const asked = (pinIsRight: boolean, now = NOON) => ({ ...at(now), pinIsRight, device: 'Chrome, Android' });
const code = ({ refusal }: PassTried) => refusal?.code ?? null;

describe('a pass of a panel member (BR-47)', () => {
  test('opens once: the code opens nothing a second time, whatever the PIN', () => {
    const { pass, refusal } = openPass(PASS, asked(true));
    expect([refusal, passState(pass, at(NOON)), pass.device]).toEqual([null, 'OPEN', 'Chrome, Android']);
    expect(code(openPass(pass, asked(true)))).toBe('PASS_VOID');
  });

  test('is locked by the fifth wrong PIN, and says before how many tries are left', () => {
    let pass = PASS;
    const left: unknown[] = [];
    for (let wrong = 0; wrong < PIN_TRIES; wrong += 1) {
      const tried = openPass(pass, asked(false));
      left.push(tried.refusal?.code === 'PIN_WRONG' ? tried.refusal.left : tried.refusal);
      pass = tried.pass;
    }
    expect(left).toEqual([4, 3, 2, 1, 0]);
    expect([passState(pass, at(NOON)), code(openPass(pass, asked(true)))]).toEqual(['LOCKED', 'PASS_VOID']);
  });

  test('counts wrong PINs of a confirmation as at the door, and forgets them at a right one', () => {
    const open = openPass(PASS, asked(true)).pass;
    const twice = confirmPass(confirmPass(open, asked(false)).pass, asked(false)).pass;
    expect(twice.failures).toBe(2);
    expect(confirmPass(twice, asked(true))).toMatchObject({ refusal: null, pass: { failures: 0 } });
    const locked = [1, 2, 3].reduce((pass) => confirmPass(pass, asked(false)).pass, twice);
    expect([passState(locked, at(NOON)), code(confirmPass(locked, asked(true)))]).toEqual(['LOCKED', 'PASS_VOID']);
    expect(code(confirmPass(PASS, asked(true)))).toBe('PASS_VOID');
  });

  test('counts on its day in Hà Nội alone, and only while the round is in its defence', () => {
    const open = openPass(PASS, asked(true)).pass;
    expect(passState(open, at(new Date('2026-11-20T16:59:59Z')))).toBe('OPEN');
    expect(passState(open, at(new Date('2026-11-20T17:00:00Z')))).toBe('EXPIRED');
    expect(passState(open, at(NOON, 'CONCLUDED'))).toBe('EXPIRED');
    expect(code(openPass(PASS, asked(true, new Date('2026-11-21T01:00:00Z'))))).toBe('PASS_VOID');
  });

  test('is taken back while it waits, is open or is locked, and not twice', () => {
    const open = openPass(PASS, asked(true)).pass;
    const taken = revokePass(open, at(NOON));
    expect(taken).toMatchObject({ revokedAt: NOON, version: open.version + 1 });
    expect(passState(taken!, at(NOON))).toBe('REVOKED');
    expect(revokePass(taken!, at(NOON))).toBeNull();
    expect(revokePass(PASS, at(NOON))).not.toBeNull();
    expect(revokePass(PASS, at(NOON, 'CONCLUDED'))).toBeNull();
  });
});
