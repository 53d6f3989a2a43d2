import type { ErrorRequestHandler, RequestHandler, Response } from 'express';

import { ClientError, ERROR_CODES, errorBody, type ErrorCode, readClientError } from '../graphql/error-codes';
import { requestIdOf } from './request-id';
import type { ShellLogger } from './logger';

/** Body-parser's own words for what went wrong, and ours. */
const PARSER_CODES: Readonly<Record<string, ErrorCode>> = {
  'entity.too.large': 'PAYLOAD_TOO_LARGE',
  'entity.parse.failed': 'BAD_REQUEST',
  'request.size.invalid': 'BAD_REQUEST',
  'request.aborted': 'BAD_REQUEST',
  'encoding.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'charset.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
};

/** Sends one error as JSON, with the status of its code. */
export function sendError(response: Response, error: ClientError): void {
  const { code, retryAfterSeconds } = error.extensions;
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  response.status(ERROR_CODES[code].status).json(errorBody(error, requestIdOf(response)));
}

/** The end of the road: no route took the request. */
export const notFound: RequestHandler = (_request, response) => {
  sendError(response, new ClientError('NOT_FOUND', 'Không có địa chỉ này.'));
};

/** Answers whatever a route or a parser threw. The cause goes to the log; the client gets its code and an id. */
export function answerErrors(logger: ShellLogger): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    if (response.headersSent) {
      logger.fault(thrown, requestIdOf(response));
      next(thrown);
      return;
    }
    const known = readClientError(thrown) ?? ofParser(thrown);
    if (!known) logger.fault(thrown, requestIdOf(response));
    sendError(response, known ?? new ClientError('INTERNAL'));
  };
}

/** Express and its parsers put a status on what the client did wrong; anything without one is our fault. */
function ofParser(thrown: unknown): ClientError | null {
  if (!(thrown instanceof Error)) return null;
  const type: unknown = Reflect.get(thrown, 'type');
  if (typeof type === 'string' && Object.hasOwn(PARSER_CODES, type)) {
    const code = PARSER_CODES[type] ?? 'BAD_REQUEST';
    return new ClientError(
      code,
      type === 'entity.parse.failed' ? 'Nội dung gửi lên không phải là JSON đúng.' : undefined,
    );
  }
  const status: unknown = Reflect.get(thrown, 'status');
  if (status === 400) return new ClientError('BAD_REQUEST');
  if (status === 403 || status === 404) return new ClientError('NOT_FOUND', 'Không có địa chỉ này.');
  return null;
}
