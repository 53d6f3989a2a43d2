import type { Request, Response } from 'express';

import { hashSessionToken, isSessionToken } from '../application/account/session-token';

/** Finds who a session belongs to, by the stored hash of its token; null when it has ended or never was. */
export interface SessionLookup<TViewer> {
  find(tokenHash: string): Promise<TViewer | null>;
}

/** Lets a resolver start or end the browser's session. It takes effect with the answer. */
export interface SessionCookie {
  /** Gives the browser a new token; the old one is overwritten. Always call it with a fresh token after a log-in. */
  set(token: string): void;
  /** Takes the token away and asks the browser to forget everything it kept of this site. */
  clear(): void;
}

const SECURE_NAME = '__Host-sid';
const PLAIN_NAME = 'sid';

/**
 * Tells whether the browser reached us over https. `X-Forwarded-Proto` counts only behind a trusted proxy. A public
 * address with https settles it, so a badly set proxy cannot make the cookie travel in the clear.
 */
export function isSecure(request: Request, publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https:') === true || request.secure;
}

/**
 * Reads the hash of the session token. Over https only `__Host-sid` counts, which nobody on the network can plant;
 * plain http (localhost or an exam room's own network) cannot carry that name, so there it is `sid`. Two cookies of
 * one name are taken for an attack and read as none.
 */
export function readTokenHash(request: Request, secure: boolean): string | null {
  const prefix = `${secure ? SECURE_NAME : PLAIN_NAME}=`;
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(prefix));
  const [value, second] = values;
  if (value === undefined || second !== undefined) return null;
  const token = value.slice(prefix.length);
  return isSessionToken(token) ? hashSessionToken(token) : null;
}

/** The session cookie of one request. Nothing is written once the answer is on its way. */
export function sessionCookie(response: Response, secure: boolean): SessionCookie {
  const name = secure ? SECURE_NAME : PLAIN_NAME;
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    set: (token) => {
      if (!isSessionToken(token)) throw new TypeError('not a session token');
      if (response.headersSent) return;
      response.setHeader('Set-Cookie', `${name}=${token}; ${attributes}`);
      response.removeHeader('Clear-Site-Data');
    },
    clear: () => {
      if (response.headersSent) return;
      response.setHeader('Set-Cookie', `${name}=; ${attributes}; Max-Age=0`);
      response.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
    },
  };
}
