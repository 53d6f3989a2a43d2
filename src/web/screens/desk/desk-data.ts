import {
  DeskApplications,
  type DeskApplicationsQuery,
  type DeskRoundQuery,
  type DeskRowFragment,
} from '../../generated/operations';
import { send } from '../../send';
import { matches } from '../../text/fold';

/** The round of the desk. */
export type DeskRound = NonNullable<DeskRoundQuery['round']>;
/** One application in the table. */
export type DeskRow = DeskRowFragment;

/** Most applications fetched. */
const MOST = 2000;

/** All applications of a round the viewer may see. */
export async function allApplications(id: string): Promise<readonly DeskRow[]> {
  const found: DeskRow[] = [];
  let after: string | null = null;
  do {
    const { round }: DeskApplicationsQuery = await send(DeskApplications, { id, after });
    if (round === null) return found;
    found.push(...round.applications.edges.map(({ node }) => node));
    after = round.applications.pageInfo.hasNextPage ? round.applications.pageInfo.endCursor : null;
  } while (after !== null && found.length < MOST);
  return found;
}

/** What the table is narrowed to; it stands in the address, so that it can be passed on. */
export interface Filter {
  readonly tim: string;
  readonly vitri: string;
  readonly tinhtrang: string;
  readonly thamdinh: string;
}

/** The filter in an address. */
export function filterOf(search: string): Filter {
  const given = new URLSearchParams(search);
  const read = (name: keyof Filter): string => given.get(name) ?? '';
  return { tim: read('tim'), vitri: read('vitri'), tinhtrang: read('tinhtrang'), thamdinh: read('thamdinh') };
}

/** The address of a filter. */
export function searchOf(filter: Filter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

/** Where the checks of a row stand; NONE where there is no dossier. */
export function conclusionOf({ dossier }: DeskRow) {
  return dossier?.conclusion ?? 'NONE';
}

/** Whether a row passes the filter; words match without accents. */
export function passes(row: DeskRow, { tim, vitri, tinhtrang, thamdinh }: Filter): boolean {
  const text = [row.fullName, row.unit, row.title, row.dossier?.receiptCode ?? '', row.candidateNumber ?? ''].join(' ');
  return (
    matches(text, tim) &&
    (vitri === '' || row.post.id === vitri) &&
    (tinhtrang === '' || row.state === tinhtrang) &&
    (thamdinh === '' || conclusionOf(row) === thamdinh)
  );
}
