/**
 * SHA-256 (FIPS 180-4) in plain arithmetic.
 * Why here: a public draw is a rule, the rules import nothing, and a browser must be able to repeat a draw by itself.
 */

const PRIMES = 64;
const BLOCK = 64;

/** The first 32 bits of the fraction of a root of a prime. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x1_0000_0000) >>> 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}

const ROUND_CONSTANTS = firstPrimes(PRIMES).map((prime) => fraction(Math.cbrt(prime)));
const START = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));

/** The message with its padding: one bit, zeros, and the length in bits in the last eight bytes. */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(length - 4, (message.length << 3) >>> 0);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The 64 words of one block. */
function scheduleOf(view: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(PRIMES);
  const at = (index: number): number => words[index] ?? 0;
  for (let i = 0; i < PRIMES; i += 1) {
    if (i < 16) words[i] = view.getUint32(offset + i * 4);
    else {
      const early = turned(at(i - 15), 7) ^ turned(at(i - 15), 18) ^ (at(i - 15) >>> 3);
      const late = turned(at(i - 2), 17) ^ turned(at(i - 2), 19) ^ (at(i - 2) >>> 10);
      words[i] = at(i - 16) + early + at(i - 7) + late;
    }
  }
  return words;
}

/** One block worked into the state, in place. */
function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, i) => {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = h + high + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[i] ?? 0) + word;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = low + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + two) >>> 0, a, b, c, (d + one) >>> 0, e, f, g];
  });
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

/** UTF-8 bytes of a text; a lone half of a pair becomes U+FFFD, as every other encoder writes it. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else {
      const rest = [0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
      bytes.push(0xf0 | (code >> 18), ...rest);
    }
  }
  return Uint8Array.from(bytes);
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  const view = padded(utf8(text));
  const state = Uint32Array.from(START);
  for (let offset = 0; offset < view.byteLength; offset += BLOCK) compress(state, scheduleOf(view, offset));
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
