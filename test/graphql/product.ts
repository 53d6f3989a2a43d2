import { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { queriesFor } from '../../src/application/queries';
import type { GraphQLContext } from '../../src/graphql/context';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/figures';
import { buildSchema } from '../../src/graphql/schema';
import { apolloOptions } from '../../src/graphql/server-options';
import type { Readers } from '../../src/persistence/ports';
import { TOLD } from '../support/world';
import type { Who, World } from '../support/world';

/** What a client reads, and how often the store was asked for it. */
export interface Asked {
  readonly data: Record<string, unknown>;
  readonly codes: readonly unknown[];
  readonly reads: number;
}

/** The real schema on a world, without HTTP: each request is one operation of one person. */
export function graphqlOn(world: World) {
  const faults: unknown[] = [];
  const server = new ApolloServer<GraphQLContext>(
    apolloOptions({
      schema: buildSchema(),
      limits: { ...DEFAULT_LIMITS, anonymousCost: 100_000 },
      introspection: false,
      reportFault: (fault) => void faults.push(fault),
    }),
  );
  let requests = 0;
  return {
    faults,
    ask: async (who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Asked> => {
      requests += 1;
      const viewer = who?.viewer ?? null;
      const counter = { reads: 0 };
      const requestId = `g-${String(requests)}`;
      const facts = {
        viewer,
        now: world.clock.now(),
        requestId,
        idempotencyKey: `graphql-request-${String(requests)}`,
      };
      const contextValue: GraphQLContext = {
        viewer,
        facts,
        commands: world.commands,
        queries: queriesFor(counted(world.readers, counter), viewer, TOLD),
        // Only acts of signing in reach the entrance; they have tests over HTTP.
        entrance: {} as GraphQLContext['entrance'],
      };
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      const result: FormattedExecutionResult = body.kind === 'single' ? body.singleResult : body.initialResult;
      const codes = (result.errors ?? []).map(({ extensions }) => extensions?.['code']);
      return { data: result.data ?? {}, codes, reads: counter.reads };
    },
  };
}

/** Readers that count every question to the store. */
function counted(readers: Readers, counter: { reads: number }): Readers {
  const countedReader = (reader: object) =>
    Object.fromEntries(
      Object.entries(reader).map(([name, read]: [string, unknown]) => [
        name,
        (...args: unknown[]) => {
          counter.reads += 1;
          return (read as (...all: unknown[]) => unknown)(...args);
        },
      ]),
    );
  return Object.fromEntries(
    Object.entries(readers).map(([name, reader]: [string, object]) => [name, countedReader(reader)]),
  ) as unknown as Readers;
}
