import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { personalDigest, shortCode } from '../../src/application/canonical';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { createBallotSeal, createPileSeal } from '../../src/application/scoring/ballot-seal';
import { commitmentHash, commitmentText, createMarkSeal, sealingKeyOf } from '../../src/application/sealing/mark-seal';
import { readShare, sealMap, shareText, stubsDigest, unsealMap } from '../../src/application/written/map-seal';
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

describe('the digest of the stubs', () => {
  const key = counted(80);
  const stubs = [
    { code: 'P002', candidateNumber: '001' },
    { code: 'P001', candidateNumber: '003' },
    { code: 'P003', candidateNumber: '002' },
  ] as unknown as Parameters<typeof stubsDigest>[1];

  test('is of every line, in whichever order they are read, under a key that lies in their bag', () => {
    const digest = stubsDigest(key, stubs);
    const lines = [
      ['P001', '003'],
      ['P002', '001'],
      ['P003', '002'],
    ] as const;
    expect(digest).toBe(personalDigest(key, lines));
    expect(stubsDigest(key, stubs.toReversed())).toBe(digest);
    expect(stubsDigest(key, stubs.slice(1))).not.toBe(digest);
    expect(stubsDigest(key, [{ ...stubs[0]!, candidateNumber: '009' }, ...stubs.slice(1)])).not.toBe(digest);
    expect(stubsDigest(counted(81), stubs)).not.toBe(digest);
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

  test('typed from paper opens in every run with the same key, which is not that of cast ones', () => {
    const sealed = createPileSeal(key).seal('app_1', marks);
    expect(createPileSeal(key).open('app_1', sealed)).toEqual(marks);
    expect(createPileSeal(key).open('app_2', sealed)).toBeNull();
    expect(createPileSeal(counted(51)).open('app_1', sealed)).toBeNull();
    expect(open('app_1', sealed)).toBeNull();
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
    expect(vault.openRatings('app_1', sealed)).toEqual(value);
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

describe('the marks of a sheet under seal (trust.md 3.4.11)', () => {
  const key = counted(60);
  const seal = createMarkSeal(key);
  const on = { round: 'rnd_1', session: 'scs_1', candidate: 'app_1' };
  const marks = { trinh_bay: mark(25), noi_dung: mark(4_000), 'a=b': mark(10_000) };
  const secrets = () => {
    let turn = 0;
    return () => counted((turn += 11)).toString('base64url');
  };
  const sealed = seal.commit(on, 'acc_1', marks, secrets());
  const nonce = counted(11).toString('base64url');

  test('are bound by a digest of a fixed form, over marks by name and the first secret', () => {
    const criteria = '[["a=b",10000],["noi_dung",4000],["trinh_bay",25]]';
    const text = `{"candidate":"app_1","criteria":${criteria},"member":"acc_1","nonce":"${nonce}","round":"rnd_1","session":"scs_1"}`;
    expect(commitmentText(on, 'acc_1', { marks, nonce })).toBe(text);
    const hash = createHash('sha256').update(`tuyen/score/v1\0${text}`).digest('hex');
    expect(sealed).toMatchObject({ hash, memberId: 'acc_1', nonce: null });
    expect(commitmentHash(on, 'acc_1', { marks, nonce })).toBe(hash);
    expect(shortCode('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef');
  });

  test('open to themselves and their nonce, with the key that sealed them, on what they were given', () => {
    expect(seal.open(on, sealed)).toEqual({ marks, nonce });
    expect(Object.keys(seal.open(on, sealed)!.marks)).toEqual(['a=b', 'noi_dung', 'trinh_bay']);
    expect(createMarkSeal(key).open(on, sealed)).toEqual({ marks, nonce });
    expect(createMarkSeal(counted(61)).open(on, sealed)).toBeNull();
    for (const other of [{ round: 'rnd_2' }, { session: 'scs_2' }, { candidate: 'app_2' }])
      expect(seal.open({ ...on, ...other }, sealed)).toBeNull();
    expect(seal.open(on, { ...sealed, memberId: 'acc_2' })).toBeNull();
    expect(seal.open(on, { ...sealed, hash: '0'.repeat(64) })).toBeNull();
    for (const none of [null, '', `${seal.keyId}.`, seal.keyId])
      expect(seal.open(on, { ...sealed, sealed: none })).toBeNull();
  });

  test('do not open when a bit of the seal was turned, or it was cut', () => {
    const [id, text] = sealed.sealed!.split('.') as [string, string];
    const opened = spoiled(text).filter((one) => seal.open(on, { ...sealed, sealed: `${id}.${one}` }) !== null);
    expect(opened).toEqual([]);
  });

  test('do not open to what the digest is not of, though the seal be whole', () => {
    const cheat = createMarkSeal(key).commit(on, 'acc_1', { ...marks, trinh_bay: mark(30) }, secrets());
    expect(seal.open(on, { ...cheat, hash: sealed.hash })).toBeNull();
  });

  test('lie in a fixed form: nonce and marks by name, bound to what they were given on, to the member and the digest', () => {
    const own = Buffer.from(hkdfSync('sha256', key, '', 'thi-tuyen/score/v1\0rnd_1\0app_1', 32));
    const bound = Buffer.from(['rnd_1', 'scs_1', 'app_1', 'acc_1', sealed.hash].join('\0'));
    const bytes = Buffer.from(sealed.sealed!.split('.')[1]!, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', own, bytes.subarray(0, 12))
      .setAAD(bound)
      .setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    expect(plain.subarray(0, 32).toString('base64url')).toBe(nonce);
    expect(plain.subarray(32).toString()).toBe('a=b=010000;noi_dung=004000;trinh_bay=000025');
    // Whoever holds the key can seal other marks under the digest; they open to nothing.
    const cipher = createCipheriv('aes-256-gcm', own, bytes.subarray(0, 12)).setAAD(bound);
    const other = [cipher.update(plain.toString('latin1').replace('000025', '000030'), 'latin1'), cipher.final()];
    const lie = Buffer.concat([bytes.subarray(0, 12), ...other, cipher.getAuthTag()]).toString('base64url');
    expect(seal.open(on, { ...sealed, sealed: `${seal.keyId}.${lie}` })).toBeNull();
  });

  test('lie under the name of the key, which tells nothing of it, at one length whatever was given', () => {
    expect(seal.keyId).toMatch(/^[0-9a-f]{8}$/);
    expect(seal.keyId).toBe(
      createHash('sha256').update('thi-tuyen/sealing-key-id/v1\0').update(key).digest('hex').slice(0, 8),
    );
    expect(sealed.sealed!.startsWith(`${seal.keyId}.`)).toBe(true);
    const bytes = (value: number) =>
      Buffer.from(seal.commit(on, 'acc_1', { a: mark(value) }, secrets()).sealed!.split('.')[1]!, 'base64url');
    expect([0, 5, 99, 9_999, 10_000].map((value) => bytes(value).length)).toEqual(Array(5).fill(12 + 32 + 8 + 16));
    expect(bytes(5).subarray(0, 12)).toEqual(counted(22).subarray(0, 12));
    expect(seal.commit(on, 'acc_1', marks, () => randomBytes(32).toString('base64url')).hash).not.toBe(sealed.hash);
  });

  test('are sealed with a key that hangs on the pepper where none was given', () => {
    const pepper = counted(70);
    expect(sealingKeyOf({ pepper, sealingKey: key })).toBe(key);
    expect(sealingKeyOf({ pepper })).toEqual(sealingKeyOf({ pepper }));
    expect(sealingKeyOf({ pepper })).toHaveLength(32);
    expect(sealingKeyOf({ pepper })).not.toEqual(sealingKeyOf({ pepper: counted(71) }));
    expect(sealingKeyOf({ pepper })).not.toEqual(pepper);
  });
});
