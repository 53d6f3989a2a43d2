import { Kind } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';

/**
 * Whether the client asks for a field of the answer. Why: an act whose outcome nobody reads need not load it, and a
 * program that types in a bag of sheets reads none. A fragment counts as asking, so nothing asked for is ever left out.
 */
export function asksFor({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>, name: string): boolean {
  return fieldNodes.some((node) =>
    node.selectionSet?.selections.some((one) => one.kind !== Kind.FIELD || one.name.value === name),
  );
}
