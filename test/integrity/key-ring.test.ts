import { SYSTEM_CHAIN } from '../../src/application/audit/chain';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import {
  createSigner,
  isSignedBy,
  PRODUCT_KEY,
  signedNote,
  stampedPart,
} from '../../src/application/integrity/checkpoint';
import { createIntegrity } from '../../src/application/integrity/integrity';
import { handOver, handoversIn, isGenuineHandover, KEY_ROTATION } from '../../src/application/integrity/key-ring';
import type { KeyHandover } from '../../src/application/integrity/key-ring';
import { forgetfulMemory } from '../../src/main/checkpoint-memory';
import type { AuditEntry } from '../../src/persistence/ports';
import { keepLog } from './kept-log';

const [old, next, third] = [1, 2, 3].map((seed) => createSigner(PRODUCT_KEY, Buffer.alloc(32, seed)));
const SIZES = { [SYSTEM_CHAIN]: 5, rnd_1: 17 };
const made = handOver(old!, next!.publicKey, SIZES);

describe('a handover from one checkpoint key to the next', () => {
  test('names both keys and how far each chain had come, signed by the one that goes', () => {
    expect(made).toMatchObject({ from: old!.publicKey, to: next!.publicKey, sizes: SIZES });
    expect(made.signed.split('\n').slice(0, 2)).toEqual([`thi-tuyen/khoa-moi/${next!.publicKey}`, '5']);
    expect(isGenuineHandover(made)).toBe(true);
    expect(isGenuineHandover(handOver(old!, next!.publicKey, {}))).toBe(true);
  });

  test.each<readonly [string, Partial<KeyHandover>]>([
    ['another key before', { from: third!.publicKey }],
    ['another key after', { to: third!.publicKey }],
    ['a chain that went on', { sizes: { ...SIZES, rnd_1: 18 } }],
    ['one chain more', { sizes: { ...SIZES, rnd_2: 1 } }],
    ['the system’s chain cut', { sizes: { ...SIZES, [SYSTEM_CHAIN]: 4 } }],
    ['the next key’s own signature', { signed: handOver(next!, next!.publicKey, SIZES).signed }],
    [
      'a checkpoint in its place',
      { signed: signedNote({ chainId: SYSTEM_CHAIN, size: 5, root: 'ab'.repeat(32) }, [old!]) },
    ],
    ['nothing in its place', { signed: '' }],
  ])('does not stand with %s', (_what, changed) => {
    expect(isGenuineHandover({ ...made, ...changed })).toBe(false);
  });
});

describe('the handovers of a log', () => {
  const entry = (sequence: number, action: string, after: object) =>
    ({ chainId: SYSTEM_CHAIN, sequence, action, after }) as unknown as AuditEntry;
  /** A log that gives some entries at a time, as the store does, and is asked for no other chain. */
  const reading = (entries: readonly AuditEntry[], most = 1_000) => {
    const audit = {
      entries: (chain: string, after: number, limit: number) => {
        expect([chain, limit]).toEqual([SYSTEM_CHAIN, 1_000]);
        return Promise.resolve(entries.filter(({ sequence }) => sequence > after).slice(0, most));
      },
    };
    return handoversIn({ audit } as unknown as Parameters<typeof handoversIn>[0]);
  };

  test('are read oldest first, page by page, without what only their entry says', async () => {
    const later = handOver(next!, third!.publicKey, { [SYSTEM_CHAIN]: 9 });
    const log = [
      entry(1, 'createRound', made),
      entry(2, KEY_ROTATION, { ...made, cause: 'SCHEDULED' }),
      entry(3, 'createRound', {}),
      entry(4, KEY_ROTATION, { ...later, cause: 'EXPOSED' }),
    ];
    for (const most of [1, 2, 1_000]) expect(await reading(log, most)).toEqual([made, later]);
    expect(await reading([])).toEqual([]);
  });

  test('leave out an entry that lost one of its parts', async () => {
    for (const part of ['from', 'to', 'signed']) {
      expect(await reading([entry(1, KEY_ROTATION, { ...made, [part]: null })])).toEqual([]);
    }
  });
});

describe('a paper whose bytes nobody kept', () => {
  const ROUND = 'rnd_000000000000000000000001';
  const signers = [1, 2].map((seed) => createSigner(PRODUCT_KEY, Buffer.alloc(32, seed)));
  const [old, now] = signers as [(typeof signers)[0], (typeof signers)[0]];

  test('is drawn with what the old key signed there, and only with what a known key signed', async () => {
    const log = keepLog();
    for (let at = 0; at < 3; at += 1) log.act(ROUND, 'openRegistration');
    const headHash = log.chains.get(ROUND)![1]!.hash;
    const guard = (signer: typeof old, formerKeys: readonly string[]) => {
      const parts = { unitOfWork: log.unitOfWork, memory: forgetfulMemory(), clock: () => new Date(0) };
      return createIntegrity({ ...parts, signer, formerKeys, securityLog: NO_SECURITY_LOG });
    };
    const before = (await guard(old, []).sealOf(ROUND, headHash))!;
    log.checkpoints.push({ ...before, id: `${ROUND}:2`, note: `${before.note}— khac AAAA\n`, signedAt: new Date(0) });
    expect(await guard(now, [old.publicKey]).sealOf(ROUND, headHash)).toEqual(before);
    const fresh = await guard(now, []).sealOf(ROUND, headHash);
    expect(isSignedBy(fresh!.note, PRODUCT_KEY, now.publicKey)).toBe(true);
    const third = await guard(now, [old.publicKey]).sealOf(ROUND, log.chains.get(ROUND)![2]!.hash);
    expect(isSignedBy(third!.note, PRODUCT_KEY, now.publicKey)).toBe(true);
    expect(stampedPart(before.note).toString()).toBe(before.note);
  });
});
