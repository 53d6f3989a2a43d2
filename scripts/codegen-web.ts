/**
 * Types and texts of the operations the web application sends, from `src/web/operations/*.graphql`: a screen that asks
 * for a field the schema does not have fails the build, and no GraphQL library travels to the browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, OperationTypeNode, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { format } from 'prettier';

const WEB = join(__dirname, '..', 'src', 'web');

/** Where the generated module is written. */
export const WEB_OUTPUT = join(WEB, 'generated', 'operations.ts');

/** The generated module. @throws Error when an operation does not fit the schema */
export async function generateWebOperations(sdl: string): Promise<string> {
  const document = readOperations();
  const errors = validate(buildSchema(sdl), document);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const types = await codegen({
    filename: WEB_OUTPUT,
    schema: parse(sdl),
    documents: [{ location: 'operations', document }],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      strictScalars: true,
      scalars: { Mark: 'string', LocalDate: 'string', DateTime: 'string', ID: 'string' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  const source = `import type { Operation } from '../operation';\n${types}\n${textsOf(document)}`;
  return format(source, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

function readOperations(): DocumentNode {
  const folder = join(WEB, 'operations');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return parse(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
}

/** One constant per operation: its text, with the fragments it uses and nothing else, and its types. */
function textsOf(document: DocumentNode): string {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  return operations.map((operation) => constantOf(operation, fragments)).join('\n');
}

function constantOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const name = operation.name?.value;
  if (name === undefined) throw new Error('Every operation of the web application needs a name.');
  const kind = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const used = [...usedFragments(operation, fragments)].sort();
  const parts = [operation, ...used.flatMap((one) => fragments.get(one) ?? [])].map((part) => print(part));
  const text = JSON.stringify(stripIgnoredCharacters(parts.join('\n')));
  return `export const ${name}: Operation<${name}${kind}, ${name}${kind}Variables> = {\n  text: ${text},\n};\n`;
}

function usedFragments(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<string> {
  const found = new Set<string>();
  visit(node, {
    FragmentSpread: ({ name }) => {
      found.add(name.value);
      const fragment = fragments.get(name.value);
      if (fragment) for (const inner of usedFragments(fragment, fragments)) found.add(inner);
    },
  });
  return found;
}
