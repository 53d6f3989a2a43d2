import type { Moment } from '../security/playing';
import { MOMENT_STATES, READS } from './pivot';
import type { MomentName, Relation, Role } from './pivot';

/** What makes an object the viewer's own. */
export interface Ownership {
  readonly viewerId: string | null;
  readonly applicationIds: ReadonlySet<string>;
  readonly markingIds: ReadonlySet<string>;
}

const STRUCTURE = /Connection$|Edge$|^PageInfo$/;
const RELATED = new Set([
  'Application',
  'ScoreSheet',
  'WrittenMarking',
  'Account',
  'Approval',
  'InterestDeclaration',
  'Viewer',
]);

type Row = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Every field of an answer that says something, as `Type.field relation`; with the paths on which it was read. */
export function factsOf(answer: unknown, own: Ownership): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, path);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const row = value as Row;
    const relation = relationOf(row, own);
    for (const [field, below] of Object.entries(row)) {
      if (field === '__typename') continue;
      const here = `${path}.${field}`;
      const isNamed = typeof row.__typename === 'string' && !STRUCTURE.test(row.__typename);
      if (isNamed && !isEmpty(below)) facts.set(`${row.__typename}.${field} ${relation}`, here);
      walk(below, here);
    }
  };
  walk(answer, 'Query');
  return facts;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'edges' in value && isEmpty(value.edges);
}

function relationOf(row: Row, { viewerId, applicationIds, markingIds }: Ownership): Relation {
  const { __typename: type, id } = row;
  if (!RELATED.has(type)) return 'any';
  const personIn = (field: string) => (row[field] as { readonly id?: unknown } | undefined)?.id;
  const isOwn: Readonly<Record<string, boolean>> = {
    Application: applicationIds.has(String(id)),
    ScoreSheet: personIn('member') === viewerId,
    WrittenMarking: markingIds.has(String(id)),
    Account: id === viewerId,
    Approval: personIn('requestedBy') === viewerId,
    InterestDeclaration: true,
    Viewer: true,
  };
  return isOwn[type] === true ? 'own' : 'other';
}

const ORDER = Object.keys(MOMENT_STATES) as readonly MomentName[];

/** One cell: whether a role sees a field of an object in that relation at that moment, by the pivot. */
export function isGranted(field: string, relation: Relation, role: Role, moment: Moment): boolean {
  const now = ORDER.indexOf(moment);
  return (READS.get(field) ?? []).some(
    (grant) =>
      (grant.relation ?? 'any') === relation &&
      grant.who.includes(role) &&
      ORDER.indexOf(grant.from) <= now &&
      (grant.until === undefined || now <= ORDER.indexOf(grant.until)),
  );
}

/** The relations in which a field is looked at. */
export function relationsOf(field: string): readonly Relation[] {
  return RELATED.has(field.split('.')[0] ?? '') ? ['own', 'other'] : ['any'];
}

/** Every cell of a role at a moment that the pivot grants. */
export function grantedFacts(role: Role, moment: Moment): readonly string[] {
  return [...READS.keys()].flatMap((field) =>
    relationsOf(field)
      .filter((relation) => isGranted(field, relation, role, moment))
      .map((relation) => `${field} ${relation}`),
  );
}
