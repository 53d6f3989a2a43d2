import {
  execute,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { liveState } from '../../src/application/live/live-state';
import { queriesFor } from '../../src/application/queries';
import type { GraphQLContext } from '../../src/graphql/context';
import { buildSchema } from '../../src/graphql/schema';
import { TOLD } from '../support/world';
import type { Who, World } from '../support/world';

/** The schema of the product; what a viewer can ask is read from it, so a new field is asked without touching a test. */
export const schema: GraphQLSchema = buildSchema();

/** Steps of a list, which are one step to a reader and not three. */
const FREE = new Set(['edges', 'node', 'pageInfo']);
/** Levels below the root that an observation goes down, `edges` and `node` not counted: the depth the product allows. */
export const DEPTH = 7;

/** The beginning of a name that many people of a world have. */
export const SEARCHED = 'th';

/** Everything below a type as a selection set, with the type's name beside every object. */
export function selectionOf(type: GraphQLOutputType, depth = DEPTH): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isInterfaceType(named)) {
    const possible = schema.getPossibleTypes(named);
    if (named.name !== 'Node') return `{ __typename ${fieldsOf(Object.values(named.getFields()), depth)} }`;
    return `{ __typename ${possible.map((one) => `... on ${one.name} ${selectionOf(one, depth)}`).join(' ')} }`;
  }
  return `{ __typename ${fieldsOf(Object.values((named as GraphQLObjectType).getFields()), depth)} }`;
}

function fieldsOf(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
  const asked: string[] = [];
  for (const field of fields) {
    if (field.args.some(isRequiredArgument)) throw new Error(`no value for the arguments of ${field.name}`);
    const isList = field.args.some(({ name }) => name === 'first');
    const below = FREE.has(field.name) ? depth : depth - 1;
    if (below < 0) continue;
    const given = isList
      ? '(first: 100)'
      : field.args.some(({ name }) => name === 'search')
        ? `(search: "${SEARCHED}")`
        : '';
    asked.push(`${field.name}${given} ${selectionOf(field.type, below)}`);
  }
  return asked.join(' ');
}

const documents = new Map<string, DocumentNode>();

/** One operation of one person in process: the answer as it is, errors included. */
export async function ask(
  world: World,
  who: Who,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly data: Record<string, unknown>; readonly errors: readonly string[] }> {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const viewer = who?.viewer ?? null;
  const contextValue: GraphQLContext = {
    viewer,
    facts: { viewer, now: world.clock.now(), requestId: 'observe', idempotencyKey: 'observe-observe-observe' },
    commands: world.commands,
    queries: queriesFor(world.readers, viewer, TOLD),
    // Nobody in a world signs in; what sessions show is tested over HTTP.
    entrance: { visitor: null } as GraphQLContext['entrance'],
  };
  const { data, errors = [] } = await execute({ schema, document, contextValue, variableValues: { ...variables } });
  return { data: data ?? {}, errors: errors.map(({ message, path }) => `${String(path?.join('.'))}: ${message}`) };
}

/** What is looked at: a round, and every id that anybody could know or guess. */
export interface Scene {
  readonly roundId: string;
  readonly ids: readonly string[];
}

const type = (name: string) => {
  const found = schema.getType(name);
  if (!isObjectType(found) && !isInterfaceType(found)) throw new Error(`no type ${name}`);
  return found;
};

/** Root fields of Query that an observation asks; one that is missing here fails the test of the pivot. */
export const ROOTS = [
  'node',
  'round',
  'rounds',
  'viewer',
  'currentSession',
  'needsSetup',
  'accounts',
  'pendingApprovals',
  'bodyWithout',
  'systemAudit',
] as const;

const WHOLE = `query ($round: ID!) {
  viewer ${selectionOf(type('Viewer'))}
  currentSession ${selectionOf(type('CurrentSession'))}
  needsSetup
  systemAudit(first: 100) ${selectionOf(type('AuditEntryConnection'))}
  accounts(first: 100) ${selectionOf(type('AccountConnection'))}
  pendingApprovals(first: 100) ${selectionOf(type('ApprovalConnection'))}
  round(id: $round) ${selectionOf(type('Round'))}
  rounds(first: 100) { pageInfo { hasNextPage endCursor } edges { cursor node { id version state } } }
}`;
const NODE = `fragment Whole on Node ${selectionOf(type('Node'))}`;
const WITHOUT = `query ($body: ID!, $persons: [ID!]!) {
  bodyWithout(bodyId: $body, personIds: $persons) ${selectionOf(type('BodySimulation'))}
}`;

/** Every path of fields that an observation asks for. */
export function askedPaths(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, path: string): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD && one.name.value !== '__typename') {
        const here = `${path}.${one.name.value}`;
        found.add(here);
        if (one.selectionSet !== undefined) walk(one.selectionSet, here);
      } else if (one.kind === Kind.INLINE_FRAGMENT) walk(one.selectionSet, path);
    }
  };
  for (const text of [WHOLE, WITHOUT, `{ node ${selectionOf(type('Node'))} }`]) {
    for (const one of parse(text).definitions) {
      if (one.kind === Kind.OPERATION_DEFINITION) walk(one.selectionSet, 'Query');
    }
  }
  return found;
}

/** Lists of a round, page by page: what a cursor, a count or a next page would tell. */
const LISTS = Object.values((type('Round') as GraphQLObjectType).getFields())
  .filter(({ args }) => args.some(({ name }) => name === 'first'))
  .map(({ name }) => name);

/** Everything one person can fetch at this moment: roots, every list page by page, every object by its id. */
export async function observe(world: World, who: Who, scene: Scene, wanted = { pages: true }) {
  const whole = await ask(world, who, WHOLE, { round: scene.roundId });
  const names = scene.ids.map((_id, index) => `n${String(index)}`);
  const asked = names.map((name) => `${name}: node(id: $${name}) { ...Whole }`).join(' ');
  const query = `query (${names.map((name) => `$${name}: ID!`).join(', ')}) { ${asked} } ${NODE}`;
  const nodes = await ask(world, who, query, Object.fromEntries(names.map((name, index) => [name, scene.ids[index]])));
  const { chair, panelist1, marker1 } = world.people;
  const persons = [chair.id, panelist1.id, marker1.id];
  const simulations: [string, unknown][] = [];
  for (const body of scene.ids.filter((id) => id.startsWith('bod_'))) {
    simulations.push([body, await ask(world, who, WITHOUT, { body, persons })]);
  }
  // What a line of events tells is made of this and nothing else (trust.md T02).
  const live = await liveState(world.readers, who?.viewer ?? null, scene.roundId);
  const pages = wanted.pages ? await pagesOf(world, who, scene.roundId) : null;
  return { whole, nodes, simulations, live, pages };
}

/** Pages of one row each of every list, as far as there are more; cursors and ends are part of what is observed. */
async function pagesOf(world: World, who: Who, roundId: string): Promise<unknown> {
  const seen: unknown[] = [];
  const variables: Record<string, unknown> = { round: roundId };
  for (let more = LISTS; more.length > 0 && seen.length < 40;) {
    const asked = more.map((list) => `${list}(first: 1, after: $${list}) { ${PAGE} }`).join(' ');
    const declared = more.map((list) => `, $${list}: String`).join('');
    const answer = await ask(
      world,
      who,
      `query ($round: ID!${declared}) { round(id: $round) { ${asked} } }`,
      variables,
    );
    seen.push(answer);
    const round = (answer.data['round'] ?? {}) as Record<string, Page>;
    for (const list of more) variables[list] = round[list]?.pageInfo.endCursor ?? null;
    more = more.filter((list) => round[list]?.pageInfo.hasNextPage === true);
  }
  return seen;
}

const PAGE = 'pageInfo { hasNextPage endCursor } edges { cursor node { __typename } }';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
