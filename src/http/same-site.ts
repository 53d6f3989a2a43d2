import type { RequestHandler } from 'express';

import { ClientError } from '../graphql/error-codes';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Refuses what another site makes a browser send (CSRF), beside the `SameSite=Strict` cookie. New browsers say so in
 * `Sec-Fetch-Site`; over plain http they leave it out, and `Origin` is compared with the host instead. A link from
 * elsewhere that a person follows is let through. Programs send neither header.
 */
export function refuseCrossSite(publicUrl: string | null): RequestHandler {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;
  return (request, _response, next) => {
    const site = request.get('sec-fetch-site');
    const isLink = SAFE_METHODS.has(request.method) && request.get('sec-fetch-mode') === 'navigate';
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const origin = request.get('origin');
    const isForeignOrigin =
      site === undefined && origin !== undefined && ![request.host, publicHost].includes(hostOf(origin));
    if ((isForeignSite && !isLink) || isForeignOrigin) throw new ClientError('CROSS_SITE');
    next();
  };
}

/** The host of an `Origin`; an unreadable or hidden (`null`) one equals no host of ours. */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}
