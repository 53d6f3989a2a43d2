/** Lists of the round, read page by page. */
import type { Scene } from './scene';

interface Listed<Row> {
  readonly round: {
    readonly list: {
      readonly edges: readonly { readonly node: Row }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Every row of a list of the round, page by page; `field` is its name with the opening bracket of its arguments. */
export async function readAll<Row>(
  scene: Scene,
  by: string,
  field: string,
  selection: string,
): Promise<readonly Row[]> {
  const query = `query($id: ID!, $after: String) { round(id: $id) { list: ${field}first: 100, after: $after) {
    edges { node { ${selection} } } pageInfo { hasNextPage endCursor } } } }`;
  const rows: Row[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer: Listed<Row> = await scene.stage.read<Listed<Row>>(by, query, { id: scene.round.id, after });
    const { edges, pageInfo } = answer.round.list;
    rows.push(...edges.map(({ node }) => node));
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  return rows;
}
