import { isIPv6 } from 'node:net';

/** How often one caller may ask. */
export interface Rate {
  readonly perMinute: number;
  /** Requests at once after a quiet time. */
  readonly burst: number;
}

/** Rates of R-LIM: per address for anonymous callers, per session for signed-in ones. */
export interface RateLimits {
  readonly anonymous: Rate;
  readonly signedIn: Rate;
}

export const DEFAULT_RATES: RateLimits = {
  anonymous: { perMinute: 60, burst: 30 },
  signedIn: { perMinute: 300, burst: 60 },
};

/** The rates for other figures per minute, with bursts in the same proportion (a half and a fifth of a minute). */
export function ratesPerMinute(perMinute: { readonly anonymous: number; readonly signedIn: number }): RateLimits {
  return {
    anonymous: { perMinute: perMinute.anonymous, burst: Math.ceil(perMinute.anonymous / 2) },
    signedIn: { perMinute: perMinute.signedIn, burst: Math.ceil(perMinute.signedIn / 5) },
  };
}

/** Token buckets by key. Each bucket refills steadily up to its burst. */
export interface Buckets {
  /** Takes one token; gives 0, or the whole seconds to wait when there is none. */
  take(key: string, now: number): number;
  /** Like `take`, but takes nothing. */
  peek(key: string, now: number): number;
  /** True while the key's bucket is remembered. */
  has(key: string): boolean;
  forget(key: string): void;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** So many callers are remembered; the one unseen for longest is forgotten first. */
const MOST_BUCKETS = 20_000;

/** Makes buckets of one rate. They live in memory: a limit on speed need not survive a restart. */
export function createBuckets({ perMinute, burst }: Rate, mostBuckets: number = MOST_BUCKETS): Buckets {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;

  const tokensOf = (key: string, now: number): number => {
    const bucket = buckets.get(key);
    return bucket ? Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perMs) : burst;
  };
  const waitFor = (tokens: number): number => (tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000));
  const store = (key: string, bucket: Bucket): void => {
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > mostBuckets && oldest !== undefined) buckets.delete(oldest);
  };

  return {
    take: (key, now) => {
      const tokens = tokensOf(key, now);
      const wait = waitFor(tokens);
      store(key, { tokens: wait === 0 ? tokens - 1 : tokens, at: now });
      return wait;
    },
    peek: (key, now) => waitFor(tokensOf(key, now)),
    has: (key) => buckets.has(key),
    forget: (key) => void buckets.delete(key),
  };
}

/** Who asks, as far as it is known before anything is loaded. */
export interface Caller {
  readonly address: string;
  /** Hash of the session token the request carries; null when it carries none. */
  readonly tokenHash: string | null;
}

/** The rate limits of all callers. Every method gives the seconds to wait, 0 when the request may go on. */
export interface Throttle {
  /** Before the session is looked up. A token never seen valid must not make the store work for free. */
  before(caller: Caller, now: number): number;
  /** After the look-up: a false token is paid for by the address it came from. */
  after(caller: Caller, isValid: boolean, now: number): number;
}

/** Makes the limits of one server process. */
export function createThrottle(rates: RateLimits): Throttle {
  const byAddress = createBuckets(rates.anonymous);
  const bySession = createBuckets(rates.signedIn);
  return {
    before: ({ address, tokenHash }, now) => {
      if (tokenHash === null) return byAddress.take(address, now);
      return bySession.has(tokenHash) ? bySession.take(tokenHash, now) : byAddress.peek(address, now);
    },
    after: ({ address, tokenHash }, isValid, now) => {
      if (tokenHash === null) return 0;
      const wasKnown = bySession.has(tokenHash);
      if (isValid) return wasKnown ? 0 : bySession.take(tokenHash, now);
      bySession.forget(tokenHash);
      return byAddress.take(address, now);
    },
  };
}

/** The key an address is counted under: an IPv6 network of 64 bits belongs to one household or office. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const full = tail === undefined ? groups : [...groups, ...zeros(8 - groups.length - rest.length), ...rest];
  return `${full
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

function zeros(count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => '0');
}
