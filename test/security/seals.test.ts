import { randomBytes } from 'node:crypto';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { createBallotSeal } from '../../src/application/scoring/ballot-seal';
import { readShare, sealMap, shareText, unsealMap } from '../../src/application/written/map-seal';
import { mark } from '../../src/domain/marks';
import type { PrivatePart } from '../../src/domain/registration/dossier';

/** Every bit of a sealed text turned over in its place, and the text cut by one byte at either end. */
function spoiled(sealed: string): readonly string[] {
  const bytes = Buffer.from(sealed, 'base64url');
  const flips = Array.from(bytes, (byte, at) => {
    const copy = Buffer.from(bytes);
    copy[at] = byte ^ (1 << (at % 8));
    return copy;
  });
  return [...flips, bytes.subarray(1), bytes.subarray(0, -1)].map((one) => one.toString('base64url'));
}

const counted = (from: number): Buffer => Buffer.from(Array.from({ length: 32 }, (_none, at) => (from + at * 7) % 256));
const SHARES = { CODING: counted(1), SUPERVISION: counted(100) };

describe('the sealed map of scripts (BR-29)', () => {
  const ROUND = 'rnd_000000000000000000000001';
  const pairs = [
    { id: 'scr_b', roundId: ROUND, applicationId: 'app_1', salt: 'salt1' },
    { id: 'scr_a', roundId: ROUND, applicationId: 'app_2', salt: 'salt2' },
    { id: 'scr_c', roundId: ROUND, applicationId: 'app_3', salt: 'salt3' },
  ];
  const nonce = Buffer.alloc(32, 9);
  const sealed = sealMap(ROUND, pairs, { ...SHARES, nonce });

  test('opens with both shares, in the order of the scripts', () => {
    expect(unsealMap(ROUND, sealed, SHARES)).toEqual([pairs[1], pairs[0], pairs[2]]);
    expect(unsealMap(ROUND, sealMap(ROUND, [], { ...SHARES, nonce }), SHARES)).toEqual([]);
  });

  test('says nothing of the order in which people were entered', () => {
    expect(sealMap(ROUND, pairs.toReversed(), { ...SHARES, nonce })).toBe(sealed);
  });

  test('begins with twelve bytes of the nonce, and another nonce makes all of it other', () => {
    expect(Buffer.from(sealed, 'base64url').subarray(0, 12)).toEqual(nonce.subarray(0, 12));
    const lines = pairs.map(({ id, applicationId, salt }) => `${id} ${applicationId} ${salt}`).join('\n');
    expect(Buffer.from(sealed, 'base64url')).toHaveLength(12 + 16 + lines.length);
    expect(sealMap(ROUND, pairs, { ...SHARES, nonce: Buffer.alloc(32, 8) })).not.toBe(sealed);
  });

  test('opens with no other share, in no other round, and not when a bit of it was changed', () => {
    expect(unsealMap(ROUND, sealed, { ...SHARES, CODING: counted(2) })).toBeNull();
    expect(unsealMap(ROUND, sealed, { ...SHARES, SUPERVISION: counted(2) })).toBeNull();
    expect(unsealMap(ROUND, sealed, { CODING: SHARES.SUPERVISION, SUPERVISION: SHARES.CODING })).toBeNull();
    expect(unsealMap('rnd_000000000000000000000002', sealed, SHARES)).toBeNull();
    expect(spoiled(sealed).filter((one) => unsealMap(ROUND, one, SHARES) !== null)).toEqual([]);
  });
});

describe('a share as people keep it on paper', () => {
  const share = SHARES.CODING;
  const text = shareText('rnd_1', 'CODING', share);

  test('is fourteen groups of four letters that no eye takes for others, always the same', () => {
    expect(text).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){13}[A-HJ-NP-Z2-9]{4}$/);
    expect(text).toBe('AEEA-8FS7-ESXV-EQLA-J7HF-LZDD-PK2Z-S96G-TYLK-ZJXK-YC55-7TQN-4RPA-ZEB5');
    expect(shareText('rnd_1', 'CODING', Buffer.alloc(32, 255))).toMatch(/^(?:9{4}-){12}9{3}/);
  });

  test('is read back in whichever case and spacing', () => {
    expect(readShare('rnd_1', 'CODING', text)).toEqual(share);
    expect(readShare('rnd_1', 'CODING', ` ${text.toLowerCase().replaceAll('-', ' ')}\n`)).toEqual(share);
    for (let at = 0; at < 40; at += 1) {
      const drawn = randomBytes(32);
      expect(readShare('rnd_1', 'SUPERVISION', shareText('rnd_1', 'SUPERVISION', drawn))).toEqual(drawn);
    }
  });

  test('is not taken for another holder, another round, with a slip of the pen, or cut', () => {
    expect(readShare('rnd_1', 'SUPERVISION', text)).toBeNull();
    expect(readShare('rnd_2', 'CODING', text)).toBeNull();
    const slips = Array.from(
      text,
      (letter, at) => `${text.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`,
    );
    const read = slips.map((slip, at) => (text[at] === '-' ? null : readShare('rnd_1', 'CODING', slip)));
    // The last letter before the check carries one bit of the share: a slip in what it does not carry changes nothing.
    expect(read.filter((one, at) => one !== null && (at !== 63 || !one.equals(share)))).toEqual([]);
    expect(readShare('rnd_1', 'CODING', text.slice(0, -1))).toBeNull();
    expect(readShare('rnd_1', 'CODING', `${text}A`)).toBeNull();
    expect(readShare('rnd_1', 'CODING', text.replace('A', '0'))).toBeNull();
    expect(readShare('rnd_1', 'CODING', '')).toBeNull();
  });
});

describe('a sealed ballot (BR-46)', () => {
  const key = counted(50);
  const { seal, open } = createBallotSeal(key);
  const marks = { noi_dung: mark(4_000), trinh_bay: mark(25), 'a=b': mark(10_000) };

  test('opens to its marks, for its candidate, in the run that sealed it', () => {
    const sealed = seal('app_1', marks);
    expect(open('app_1', sealed)).toEqual(marks);
    expect(createBallotSeal(key).open('app_1', sealed)).toEqual(marks);
    expect(open('app_2', sealed)).toBeNull();
    expect(createBallotSeal().open('app_1', sealed)).toBeNull();
    expect(spoiled(sealed).filter((one) => open('app_1', one) !== null)).toEqual([]);
  });

  test('has one length whatever was given, and is another each time', () => {
    const length = (value: number): number => seal('app_1', { a: mark(value) }).length;
    expect(new Set([0, 5, 99, 100, 9_999, 10_000].map(length)).size).toBe(1);
    expect(Buffer.from(seal('app_1', { a: mark(5) }), 'base64url')).toHaveLength(12 + 16 + 'a=000005'.length);
    expect(seal('app_1', marks)).not.toBe(seal('app_1', marks));
  });

  test('gives the marks in the order of their names, whichever was given first', () => {
    const given = { b: mark(2), c: mark(3), a: mark(1) };
    expect(Object.keys(open('app_1', seal('app_1', given)) ?? {})).toEqual(['a', 'b', 'c']);
  });
});

describe('the vault of personal data (trust.md 3.12.7)', () => {
  const pepper = counted(3);
  const vault = createPersonalVault(pepper);
  const secret = (): string => counted(200).toString('base64url');
  const value: PrivatePart = { citizenId: '012345678901' } as unknown as PrivatePart;

  test('opens what it sealed, for its owner and with its pepper only', () => {
    const sealed = vault.seal('app_1', value, secret);
    expect(vault.openDossier('app_1', sealed)).toEqual(value);
    expect(vault.openDraft('app_1', sealed)).toEqual(value);
    expect(createPersonalVault(pepper).openDossier('app_1', sealed)).toEqual(value);
    expect(() => vault.openDossier('app_2', sealed)).toThrow();
    expect(() => createPersonalVault(counted(4)).openDossier('app_1', sealed)).toThrow();
    for (const one of spoiled(sealed)) expect(() => vault.openDraft('app_1', one)).toThrow();
  });

  test('seals with the first twelve bytes of the secret, and twice with two secrets gives two texts', () => {
    const bytes = Buffer.from(vault.seal('app_1', value, secret), 'base64url');
    expect(bytes.subarray(0, 12)).toEqual(counted(200).subarray(0, 12));
    expect(bytes).toHaveLength(12 + JSON.stringify(value).length + 16);
    const other = vault.seal('app_1', value, () => counted(201).toString('base64url'));
    expect(other).not.toBe(bytes.toString('base64url'));
  });

  test('stands for a citizen id without telling it: one key per round and person, none without the pepper', () => {
    const key = vault.citizenKey('rnd_1', '012345678901');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(vault.citizenKey('rnd_1', '012345678901')).toBe(key);
    expect(vault.citizenKey('rnd_2', '012345678901')).not.toBe(key);
    expect(vault.citizenKey('rnd_1', '012345678902')).not.toBe(key);
    expect(createPersonalVault(counted(4)).citizenKey('rnd_1', '012345678901')).not.toBe(key);
  });
});
