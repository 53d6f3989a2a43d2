import { randomUUID } from 'node:crypto';

import type { RequestHandler, Response } from 'express';

const KEY = 'requestId';

/** Gives each request an id of our own making, told in `X-Request-Id` and in every error, for the person to quote. */
export const assignRequestId: RequestHandler = (_request, response, next) => {
  const requestId = randomUUID();
  response.locals[KEY] = requestId;
  response.setHeader('X-Request-Id', requestId);
  next();
};

/** The id given by `assignRequestId`. */
export function requestIdOf(response: Response): string {
  const requestId: unknown = response.locals[KEY];
  return typeof requestId === 'string' ? requestId : '';
}
