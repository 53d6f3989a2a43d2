import type { RequestHandler } from 'express';

/**
 * Sent with every answer, whatever it is (R-WEB). Nothing may be loaded from another host, framed, or guessed to be
 * of another type. No reporting address is named: a report would carry addresses of pages to a public route.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    // antd writes its style sheets into the page; styles cannot run programs, and scripts stay bound to our own files.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The preview of a wording: bytes that our own page has fetched. No address of any server can be framed.
    'frame-src blob:',
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; '),
  // Browsers ignore it on plain http, so it does no harm in an exam room without a certificate.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
    'midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
  'Cache-Control': 'no-store',
};

/** Puts the security headers on an answer before anything else can send it. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  next();
};

/** The same headers for answers written to a bare socket, when the request was too broken to become one. */
export function rawHeaderLines(): readonly string[] {
  return Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`);
}
