import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';

import { answerFor, type ReportFault, statusOf } from './client-errors';
import { ClientError, readClientError } from './error-codes';
import { queryCost } from './limits/cost';
import type { QueryLimits } from './limits/figures';
import { requestScope } from './request-scope';

/** What the GraphQL shell is built from. */
export interface GraphqlShell {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** Answers `__schema`; for development only. */
  readonly introspection: boolean;
  readonly reportFault: ReportFault;
}

/**
 * The settings of Apollo Server. Every one that has to do with safety is written out, since several defaults depend
 * on `NODE_ENV` or on `APOLLO_…` variables, and a forgotten variable must not open anything.
 */
export function apolloOptions<TContext extends BaseContext>(shell: GraphqlShell): ApolloServerOptions<TContext> {
  const { schema, limits, introspection, reportFault } = shell;
  const requestId = (): string => requestScope.getStore()?.requestId ?? '';
  const report = (text: unknown): void => reportFault(new Error(String(text)), requestId());
  return {
    schema,
    introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.selections,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    logger: { debug: ignore, info: ignore, warn: report, error: report },
    formatError: (formatted, error) => {
      const answer = answerFor(formatted, error, requestId(), reportFault);
      return { ...answer, extensions: { ...answer.extensions } };
    },
    plugins: [
      costPlugin(shell),
      statusPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  };
}

function ignore(): void {
  // Apollo Server tells nothing at these levels that anyone needs.
}

/** Refuses a valid but costly operation before any resolver runs. */
function costPlugin({ schema, limits, reportFault }: GraphqlShell): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (!operation) return Promise.resolve();
          const scope = requestScope.getStore();
          const allowed = scope?.signedIn === true ? limits.cost : limits.anonymousCost;
          let cost = Infinity;
          try {
            cost = queryCost({ schema, document, operation, variables: request.variables ?? {}, limits });
          } catch (error) {
            const breach = readClientError(error);
            if (breach) return Promise.reject(asGraphqlError(breach));
            reportFault(error, scope?.requestId ?? '');
          }
          return cost > allowed
            ? Promise.reject(asGraphqlError(new ClientError('QUERY_TOO_COSTLY')))
            : Promise.resolve();
        },
      }),
  };
}

function asGraphqlError(error: ClientError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { ...error.extensions } });
}

/** Gives an answer without data the HTTP status of its first error; one with some data stays 200. */
const statusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind === 'single') {
          const { data, errors } = response.body.singleResult;
          const first = errors?.[0];
          const hasData = data !== null && data !== undefined && Object.values(data).some((value) => value !== null);
          if (first && !hasData) response.http.status = statusOf(first.extensions?.['code']);
          const seconds = first?.extensions?.['retryAfterSeconds'];
          if (typeof seconds === 'number') response.http.headers.set('retry-after', String(seconds));
        }
        return Promise.resolve();
      },
    }),
};
