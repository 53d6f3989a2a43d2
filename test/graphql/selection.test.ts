import { parse, Kind } from 'graphql';
import type { FieldNode } from 'graphql';
import { asksFor } from '../../src/graphql/selection';

function rootFields(document: string): FieldNode[] {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
}

describe('what a client asks for', () => {
  test.each([
    ['a field by its name', 'mutation { act { sheet { id } } }', true],
    ['a field under an alias', 'mutation { act { mine: sheet { id } } }', true],
    [
      'a field in a fragment, which is not looked into',
      'mutation { act { ... on Payload { errors { code } } } }',
      true,
    ],
    ['another field only', 'mutation { act { errors { code } } }', false],
    ['an alias of the same name for another field', 'mutation { act { sheet: errors { code } } }', false],
    ['nothing', 'mutation { act }', false],
  ])('sees %s', (_name, document, expected) => {
    expect(asksFor({ fieldNodes: rootFields(document) }, 'sheet')).toBe(expected);
  });
});
