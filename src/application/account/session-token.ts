import { createHash, randomBytes } from 'node:crypto';

/** The shape of every session token: 256 random bits, base64url. Anything else is not looked up at all. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new secret for one session. It is given to the browser once and never stored. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of the token, so that a copy of the store opens no session. Hex of SHA-256. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Tells whether a text can be a session token. */
export function isSessionToken(text: string): boolean {
  return TOKEN.test(text);
}
