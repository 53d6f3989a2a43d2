import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { ClientError, ERROR_CODES, type ErrorAnswer, readClientError } from './error-codes';
import { wordInvalidQuery, wordInvalidVariable } from './validation-wording';

/** Told of every fault that is ours, with the request it happened in; the client learns only the request's id. */
export type ReportFault = (error: unknown, requestId: string) => void;

const INVALID_ARGUMENT = /^Argument "([_A-Za-z]\w*)" (?:of (?:required|non-null) type|has invalid value)/;

/**
 * Turns any error of GraphQL, of Apollo Server or of a resolver into what the client may read: one of the listed
 * codes, a Vietnamese sentence, the field at fault where it is known, and nothing else. What is not recognised is
 * `INTERNAL`: a fault of ours, reported in full to the log and not to the client.
 */
export function answerFor(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  requestId: string,
  reportFault: ReportFault,
): ErrorAnswer {
  const client = toClientError(thrown);
  if (!client) reportFault(thrown, requestId);
  const { message, extensions } = client ?? new ClientError('INTERNAL');
  return {
    message,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { ...extensions, requestId },
  };
}

function toClientError(thrown: unknown): ClientError | null {
  if (!(thrown instanceof GraphQLError)) return readClientError(thrown);
  // GraphQL wraps what a resolver or a scalar threw, and adds its own words: the innermost error is the one meant.
  const inner = readClientError(thrown.originalError);
  switch (thrown.extensions['code']) {
    case 'GRAPHQL_PARSE_FAILED':
      return new ClientError('QUERY_INVALID');
    case 'GRAPHQL_VALIDATION_FAILED':
      return wordInvalidQuery(thrown, inner);
    case 'OPERATION_RESOLUTION_FAILURE':
    case 'BAD_REQUEST':
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return new ClientError('BAD_REQUEST');
    case 'BAD_USER_INPUT':
      return isOfGraphql(thrown) ? wordInvalidVariable(thrown, inner) : (inner ?? readClientError(thrown));
    default:
      return inner ?? readClientError(thrown) ?? wordExecution(thrown);
  }
}

/** Variables fail before any field runs, so their errors have no path; Apollo gives them the same code as ours. */
function isOfGraphql(error: GraphQLError): boolean {
  return error.path === undefined && error.message.startsWith('Variable "$');
}

/** Faults of the client that graphql-js notices only while executing, without giving them a code. */
function wordExecution(error: GraphQLError): ClientError | null {
  if (error.message.startsWith('Too many errors processing variables')) return new ClientError('BAD_USER_INPUT');
  if (!(error.originalError instanceof GraphQLError)) return null;
  const field = INVALID_ARGUMENT.exec(error.message)?.[1];
  if (field === undefined) return null;
  return new ClientError('BAD_USER_INPUT', `Tham số không hợp lệ hoặc bị bỏ trống: ${field}.`, { field });
}

/** The HTTP status of an answer that carries errors and no data: that of its first error. */
export function statusOf(code: unknown): number {
  return ERROR_CODES[typeof code === 'string' && code in ERROR_CODES ? (code as keyof typeof ERROR_CODES) : 'INTERNAL']
    .status;
}
