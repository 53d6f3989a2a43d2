import fc from 'fast-check';
import { createGuessGuard, TooManyGuesses } from '../../src/application/account/guess-guard';
import type { GuessGuard } from '../../src/application/account/guess-guard';
import { createTotpVault } from '../../src/application/account/totp';
import {
  LONGEST_WAIT,
  NO_FAILURES,
  waitBefore,
  withFailure,
  withoutFailure,
} from '../../src/domain/account/sign-in-delay';
import { ok, refuse } from '../../src/domain/result';
import { openEmptyWorld } from '../support/world';
import type { World } from '../support/world';

const NOON = new Date('2026-09-21T05:00:00.000Z');
const at = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1_000);

describe('the delay after failures', () => {
  it('is never longer than fifteen minutes, whatever was tried and when', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4_000), { maxLength: 60 }),
        fc.constantFrom('ACCOUNT', 'ADDRESS', 'EVERYONE'),
        (gaps, by) => {
          let now = 0;
          let count = NO_FAILURES;
          for (const gap of gaps) {
            now += gap;
            count = withFailure(count, at(now));
            expect(waitBefore(by, count, at(now))).toBeLessThanOrEqual(LONGEST_WAIT);
            expect(waitBefore(by, count, at(now + 900))).toBe(0);
          }
        },
      ),
    );
  });

  it('is as before once a success takes its own count back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 20 }), (gaps) => {
        const before = gaps.reduce((count, gap) => withFailure(count, at(gap)), NO_FAILURES);
        const after = withoutFailure(withFailure(before, at(600)), at(600));
        expect(after.recent).toEqual(before.recent);
        expect(after.streak).toBe(before.streak);
      }),
    );
  });
});

describe('counted guesses', () => {
  let world: World;
  const guardOf = ({ unitOfWork }: World, now = NOON): GuessGuard =>
    createGuessGuard({ unitOfWork, clock: () => now, salt: 'muối' });
  const wrong = (guard: GuessGuard, target = 'ten-go-nham'): Promise<'looked' | 'delayed'> =>
    guard
      .attempt({ target, address: '192.0.2.1' }, () => Promise.resolve(refuse({ code: 'CREDENTIALS_WRONG', path: [] })))
      .then(
        () => 'looked',
        (error: unknown) => {
          expect(error).toBeInstanceOf(TooManyGuesses);
          return 'delayed';
        },
      );
  beforeEach(async () => {
    world = await openEmptyWorld();
  });
  afterEach(() => world.close());

  it('are one count for two processes, also when both guess at once', async () => {
    const guards = [guardOf(world), guardOf(await world.twin())];
    const outcomes = await Promise.all(Array.from({ length: 24 }, (_none, n) => wrong(guards[n % 2]!)));
    expect(outcomes.filter((outcome) => outcome === 'looked')).toHaveLength(4);
  });

  it('outlive a restart, and keep no name that was typed', async () => {
    for (let n = 0; n < 4; n += 1) await wrong(guardOf(world));
    expect(await wrong(guardOf(await world.twin()))).toBe('delayed');
    expect(JSON.stringify(await world.dump())).not.toContain('ten-go-nham');
  });

  it('are forgotten after a success, which counts nowhere', async () => {
    const guard = guardOf(world);
    const right = () => guard.attempt({ target: 'ai-do', address: '192.0.2.1' }, () => Promise.resolve(ok(1)));
    for (let n = 0; n < 30; n += 1) expect(await right()).toEqual(ok(1));
  });
});

describe('the secret of an authenticator app', () => {
  const vault = createTotpVault(Buffer.alloc(32, 7));
  const sealed = vault.draft('acc_1', () => Buffer.alloc(32, 9).toString('base64url'));

  it('cannot be read with another key, nor under another account, nor when a bit is changed', () => {
    const { secret } = vault.reveal('acc_1', 'an', sealed);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(sealed).not.toContain(Buffer.alloc(20, 9).toString('base64url').slice(0, 20));
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[15]! ^= 1;
    expect(() => createTotpVault(Buffer.alloc(32, 8)).reveal('acc_1', 'an', sealed)).toThrow();
    expect(() => vault.reveal('acc_2', 'an', sealed)).toThrow();
    expect(() => vault.reveal('acc_1', 'an', bytes.toString('base64url'))).toThrow();
  });

  it('makes the codes of RFC 6238', () => {
    const rfc = Buffer.concat([Buffer.from('12345678901234567890'), Buffer.alloc(12)]).toString('base64url');
    const known = vault.draft('acc_1', () => rfc);
    const now = new Date(59_000);
    expect(vault.stepOf('acc_1', known, { code: '287082', now })).toBe(1);
    expect(vault.stepOf('acc_1', known, { code: '287 082', now })).toBe(1);
    expect(vault.stepOf('acc_1', known, { code: '94287082', now })).toBeNull();
    expect(vault.stepOf('acc_1', known, { code: '28708', now })).toBeNull();
  });
});
