import { randomBytes } from 'node:crypto';

import { compare, hash as bcryptHash } from 'bcrypt';

import { sharedPoolEngine } from '../../src/application/account/bcrypt-engine';
import { createPasswordHasher, peppersOf } from '../../src/application/account/password';
import { Busy, createGate } from '../../src/application/account/password-gate';
import { commonPasswords } from '../../src/application/account/common-passwords';
import { PASSWORD_PROBLEM_MESSAGES, passwordProblems } from '../../src/application/account/password-rules';
import { hashSessionToken, isSessionToken, newSessionToken } from '../../src/application/account/session-token';

const pepper = randomBytes(32);
const hasher = createPasswordHasher({ pepper, cost: 4 });

describe('a password', () => {
  const passphrase = 'những ngọn gió mùa đông bắc thổi qua cánh đồng làng tôi ơi!!!!!!!';

  it('is told from another that differs only in its last byte, beyond what bcrypt itself reads', async () => {
    expect(Buffer.byteLength(passphrase)).toBe(84);
    const other = `${passphrase.slice(0, -1)}?`;
    const plain = await bcryptHash(passphrase, 4);
    expect(await compare(other, plain)).toBe(true);
    const stored = await hasher.hash(passphrase);
    expect(await hasher.verify(passphrase, stored)).toBe(true);
    expect(await hasher.verify(other, stored)).toBe(false);
  });

  it('is the same from every keyboard, whether marks are composed or not', async () => {
    const stored = await hasher.hash(passphrase.normalize('NFD'));
    expect(await hasher.verify(passphrase.normalize('NFC'), stored)).toBe(true);
  });

  it('does not end at a NUL', async () => {
    const stored = await hasher.hash('mười hai ký tự\0một');
    expect(await hasher.verify('mười hai ký tự\0hai', stored)).toBe(false);
    expect(await hasher.verify('mười hai ký tự', stored)).toBe(false);
  });

  it('keeps its length and its case', async () => {
    const stored = await hasher.hash('a'.repeat(64));
    expect(await hasher.verify('a'.repeat(65), stored)).toBe(false);
    expect(await hasher.verify('A'.repeat(64), stored)).toBe(false);
  });

  it('is checked with the pepper, so that a stolen store alone says nothing', async () => {
    const stored = await hasher.hash(passphrase);
    const elsewhere = createPasswordHasher({ pepper: randomBytes(32), cost: 4 });
    expect(await elsewhere.verify(passphrase, stored)).toBe(false);
  });

  it.each([
    ['a NUL and more behind it', (stored: string) => `${stored}\0xxx`],
    ['a line end behind it', (stored: string) => `${stored}\n`],
    ['another scheme', (stored: string) => stored.replace('$2b$', '$2a$')],
    ['a cost that would run for days', (stored: string) => stored.replace('$04$', '$31$')],
    ['a character cut off', (stored: string) => stored.slice(0, -1)],
    ['nothing', () => ''],
  ])('is not accepted by a stored hash with %s', async (_name, damage) => {
    const stored = await hasher.hash(passphrase);
    expect(await hasher.verify(passphrase, damage(stored))).toBe(false);
  });

  it('costs a comparison even when there is no such user', async () => {
    let runs = 0;
    const gate = createGate({ inFlight: 2, queue: 32, maxWaitMs: 1000 });
    const counting = createPasswordHasher({
      pepper,
      cost: 4,
      gate: { run: (work) => ((runs += 1), gate.run(work)) },
    });
    expect(await counting.verify(passphrase, null)).toBe(false);
    expect(await counting.verify('x'.repeat(5000), null)).toBe(false);
    expect(await counting.verify(passphrase, 'hỏng')).toBe(false);
    expect(runs).toBe(3);
  });

  it('counts to its last letter up to twice the longest that may be set, and is none beyond', async () => {
    const longest = 'a'.repeat(512);
    const stored = await hasher.hash(longest);
    expect(await hasher.verify(longest, stored)).toBe(true);
    expect(await hasher.verify(`${longest}a`, stored)).toBe(false);
  });

  it('of nobody is compared with a whole hash of today that no other process knows', async () => {
    const seen: string[] = [];
    const compared = (_text: string, stored: string): Promise<boolean> => {
      seen.push(stored);
      return Promise.resolve(true);
    };
    for (const engine of [1, 2].map(() => ({ ...sharedPoolEngine, compare: compared })))
      expect(await createPasswordHasher({ pepper, cost: 4, engine }).verify(passphrase, null)).toBe(false);
    expect(seen).toEqual([1, 2].map(() => expect.stringMatching(/^\$2b\$04\$[./A-Za-z0-9]{53}$/) as string));
    expect(new Set(seen).size).toBe(2);
    expect(new Set(seen.join('')).size).toBeGreaterThan(30);
  });

  it('can be verified within a turn, whose work gives its own answer', async () => {
    const stored = await hasher.hash(passphrase);
    const work = hasher.inTurn((verify) => verify(passphrase, stored).then((right) => [right, 'xong']));
    expect(await work).toEqual([true, 'xong']);
  });

  it('whose stored hash is damaged is hashed anew, and counts on no pepper', () => {
    expect(hasher.needsRehash('hỏng')).toBe(true);
    const [head, tail] = ['$2b$', `$${'a'.repeat(53)}`];
    const found = peppersOf([`${head}15${tail}`, `${head}16${tail}`, `x${head}04${tail}`, null]);
    expect([...found]).toEqual([['', 1]]);
  });

  it('with a broken character matches nothing, not even another broken one', async () => {
    const stored = await hasher.hash('hỏng \uD800 một hai ba');
    expect(await hasher.verify('hỏng \uD801 một hai ba', stored)).toBe(false);
  });

  it('is hashed anew when the cost has changed', async () => {
    expect(hasher.needsRehash(await hasher.hash(passphrase))).toBe(false);
    expect(hasher.needsRehash(await createPasswordHasher({ pepper, cost: 5 }).hash(passphrase))).toBe(true);
  });

  it('cannot be hashed with a short pepper', () => {
    expect(() => createPasswordHasher({ pepper: randomBytes(31) })).toThrow(RangeError);
    expect(() => createPasswordHasher({ pepper, peppers: [] })).toThrow(RangeError);
    const peppers = [32, 31].map((length) => ({ id: '', bytes: randomBytes(length) }));
    expect(() => createPasswordHasher({ pepper, peppers })).toThrow(RangeError);
  });

  it('costs 2^12 rounds unless told otherwise', async () => {
    expect(await createPasswordHasher({ pepper }).hash(passphrase)).toMatch(/^\$2b\$12\$[./A-Za-z0-9]{53}$/);
  });
});

describe('a password on one of two peppers', () => {
  const passphrase = 'gió mùa đông bắc thổi qua cánh đồng';
  const peppers = ['moi', 'cu'].map((id, at) => ({ id: String(at).repeat(16), bytes: Buffer.alloc(32, id) }));
  const [now, former] = peppers as [(typeof peppers)[0], (typeof peppers)[0]];

  test('runs bcrypt once, at one cost, whatever is stored: nothing, the present pepper, the former, one unknown', async () => {
    const costs: string[] = [];
    const engine = {
      ...sharedPoolEngine,
      compare: (text: string, hash: string) => {
        costs.push(/^\$2b\$(\d\d)\$/.exec(hash)![1]!);
        return sharedPoolEngine.compare(text, hash);
      },
    };
    const hasher = createPasswordHasher({ pepper: now.bytes, peppers, cost: 4, engine });
    const stored = await Promise.all(
      [now, former].map((one) => createPasswordHasher({ pepper: one.bytes, peppers: [one], cost: 4 }).hash(passphrase)),
    );
    const unknown = `${'f'.repeat(16)}${stored[0]!.slice(16)}`;
    const unnamed = stored[0]!.slice(16);
    const answers = [];
    for (const hash of [null, ...stored, unknown, unnamed]) answers.push(await hasher.verify(passphrase, hash));
    expect(answers).toEqual([false, true, true, false, false]);
    for (const hash of [null, ...stored, unknown]) expect(await hasher.verify('sai', hash)).toBe(false);
    expect(costs).toEqual(Array(9).fill('04'));
    expect(stored.map((hash) => hasher.needsRehash(hash))).toEqual([false, true]);
    expect(stored.map((hash) => hash.slice(0, 16))).toEqual([now.id, former.id]);
    const counted = peppersOf([...stored, stored[0]!, unnamed, null, 'hỏng', stored[0]!.replace('$04$', '$31$')]);
    expect([...counted]).toEqual([
      [now.id, 2],
      [former.id, 1],
      ['', 1],
    ]);
  });
});

describe('the gate before password hashing', () => {
  const setUp = (maxWaitMs: number) => {
    const open: (() => void)[] = [];
    let most = 0;
    let inside = 0;
    const gate = createGate({ inFlight: 2, queue: 3, maxWaitMs });
    const enter = () =>
      gate.run(async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise<void>((resolve) => open.push(resolve));
        inside -= 1;
        return 'xong';
      });
    return { open, enter, most: () => most };
  };

  it('lets two in, keeps three waiting, and refuses the sixth at once', async () => {
    // No wait runs out here, however slow the machine.
    const { open, enter, most } = setUp(60_000);
    const five = Array.from({ length: 5 }, enter);
    await expect(enter()).rejects.toBeInstanceOf(Busy);
    expect(open).toHaveLength(2);
    for (let n = 0; n < 5; n += 1) {
      open[n]!();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await Promise.all(five)).toEqual(Array.from({ length: 5 }, () => 'xong'));
    expect(most()).toBe(2);
  });

  it('counts who had to wait like anybody else while they are in', async () => {
    const gate = createGate({ inFlight: 1, queue: 5, maxWaitMs: 1000 });
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} vào`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ra`);
    };
    const first = gate.run(work('a'));
    const second = gate.run(work('b'));
    await first;
    await Promise.all([second, gate.run(work('c'))]);
    expect(order).toEqual(['a vào', 'a ra', 'b vào', 'b ra', 'c vào', 'c ra']);
  });

  it('sends away who has waited too long, and keeps no place for them', async () => {
    const { open, enter } = setUp(30);
    const inside = [enter(), enter()];
    await expect(enter()).rejects.toMatchObject({ extensions: { code: 'BUSY' } });
    open.forEach((leave) => leave());
    await Promise.all(inside);
    const next = enter();
    expect(open).toHaveLength(3);
    open[2]!();
    expect(await next).toBe('xong');
  });

  it('frees the place of work that fails', async () => {
    const gate = createGate({ inFlight: 1, queue: 0, maxWaitMs: 1000 });
    await expect(gate.run(() => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
    expect(await gate.run(() => Promise.resolve(1))).toBe(1);
  });
});

describe('a new password', () => {
  it.each([
    ['mười một kt', ['TOO_SHORT']],
    ['a1'.repeat(129), ['TOO_LONG']],
    ['hỏng \uD800 từ lâu rồi', ['UNREADABLE']],
    ['matkhau123456', ['COMMON']],
    ['Mật Khẩu 2026!!', ['COMMON']],
    ['passwordpassword', ['COMMON']],
    ['123456789012', ['COMMON']],
    ['210987654321', ['COMMON']],
    ['qwertyuiopas', ['COMMON']],
    ['aaaaaaaaaaaaaa', ['COMMON']],
    ['!!!!!!!!!!!!!!', ['COMMON']],
    ['ThiTuyenCanBo2026', ['COMMON', 'OWN_WORD']],
    ['chú thí sinh đi xe đạp', ['OWN_WORD']],
    ['lamp-Administrator-7', ['OWN_WORD']],
    ['chiều về SNVLĐ mưa rơi', ['OWN_WORD']],
    ['trustno1trustno1', ['COMMON']],
    ['2024-Superman-2025', ['COMMON']],
    ['1qaz2wsx3edc', ['COMMON']],
    ['leave me alone', ['COMMON']],
    ['dragon nằm phơi nắng', []],
    ['Nguyễn Văn Bình trồng cây', ['OWN_WORD']],
    ['nguyenvanbinh-trồng cây', ['OWN_WORD']],
    ['Binh1984 trồng cây xanh', ['OWN_WORD']],
    ['Sở Nội vụ tỉnh trồng cây', ['OWN_WORD']],
    ['con mèo nằm phơi nắng', []],
    ['trâu bình thản gặm cỏ', ['OWN_WORD']],
    ['xQ7#mK2$vL9@', []],
    ['đèn lồng, 4 quả cam & mưa', []],
  ])('%s: %j', async (password, problems) => {
    const known = { common: await commonPasswords(), phrases: ['SNVLĐ'] };
    expect(passwordProblems(password, ['Nguyễn Văn Bình', 'Sở Nội vụ'], known)).toEqual(problems);
  });

  it('is none of the ten thousand most used ones, which are loaded only when needed', async () => {
    const common = await commonPasswords();
    expect(common.size).toBe(10_000);
    const accepted = [...common].filter(
      (one) => one.length >= 12 && passwordProblems(one, [], { common, phrases: [] }).length === 0,
    );
    expect(accepted).toEqual([]);
    expect(await commonPasswords()).toBe(common);
  });

  it('may be 256 characters long, counted as people count them', () => {
    const long = 'ế1ă2ơ3ư4'.repeat(32);
    expect(passwordProblems(long.normalize('NFD'))).toEqual([]);
    expect(passwordProblems(`${long}x`)).toEqual(['TOO_LONG']);
  });

  it('has a sentence for each problem', () => {
    for (const message of Object.values(PASSWORD_PROBLEM_MESSAGES)) expect(message).toMatch(/^Mật khẩu .*\.$/);
  });
});

describe('a session token', () => {
  it('is 256 random bits and is stored as its hash', () => {
    const token = newSessionToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(isSessionToken(token)).toBe(true);
    expect(newSessionToken()).not.toBe(token);
    expect(hashSessionToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(isSessionToken(`${token}\n`)).toBe(false);
  });
});
