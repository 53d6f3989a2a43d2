import type { IResolvers } from '@graphql-tools/utils';
import { NotFound } from '../application/viewer';
import type { GraphQLContext } from './context';

/** All that can be asked from a device of the Council which a pass has opened; whatever is new is not among it (BR-47). */
const AT_DEVICE: ReadonlySet<string> = new Set([
  'viewer',
  'currentSession',
  'round',
  'node',
  'submitScoreSheet',
  'confirmPaperSheet',
  'castBallot',
  'enterByPass',
  'stepUp',
  'signOut',
]);

type Root = Readonly<Record<string, unknown>>;

/** Closes every root field that is not for such devices: there it does not exist. */
export function guardedForDevices(resolvers: IResolvers): IResolvers {
  const { Query, Mutation } = resolvers as { readonly Query?: Root; readonly Mutation?: Root };
  return {
    ...resolvers,
    ...(Query === undefined ? {} : { Query: guarded(Query) }),
    ...(Mutation === undefined ? {} : { Mutation: guarded(Mutation) }),
  };
}

function guarded(root: Root): Root {
  return Object.fromEntries(
    Object.entries(root).map(([name, resolve]) => {
      if (typeof resolve !== 'function' || AT_DEVICE.has(name)) return [name, resolve];
      const guardedResolve = (parent: unknown, given: unknown, context: GraphQLContext, info: unknown): unknown => {
        if (context.viewer?.deviceOf !== undefined) throw new NotFound();
        return (resolve as (...all: readonly unknown[]) => unknown)(parent, given, context, info);
      };
      return [name, guardedResolve];
    }),
  );
}
