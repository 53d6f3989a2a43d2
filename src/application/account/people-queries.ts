import type { Account } from '../../domain/account/account';
import { byName, isFoundBy, searchLength } from '../../domain/people-search';
import type { Readers } from '../../persistence/ports';
import { connectionOf, EMPTY, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { BadInput } from '../viewer';
import type { Viewer } from '../viewer';
import { maySeeAccounts, mayChoosePeople, maySeePeopleToDeclare } from '../visibility/people';
import type { RoundAccess } from '../visibility/access';
import { accountView } from './views';
import type { AccountView } from './views';

/** Most people offered for a seat at once; whoever is not among them is looked for by more of the name. */
const MAXIMUM_CHOICES = 20;
/** Fewest letters of a name to look for: fewer would list everybody. */
const SHORTEST_SEARCH = 2;
/** Longest text to look for. */
const LONGEST_SEARCH = 100;

/** A list of accounts narrowed by name. */
export type AccountsAsked = PageArguments & { readonly search?: string | null };

/** People by name: all accounts for the administrator, people to seat for those who set up bodies. */
export function peopleQueries(readers: Readers, viewer: Viewer | null) {
  return {
    accounts: async (asked: AccountsAsked): Promise<Connection<AccountView>> => {
      const [first, after, search] = [firstOf(asked), positionOf(asked, 'string'), searchOf(asked)];
      if (!maySeeAccounts(viewer)) return EMPTY;
      const found = (await readers.accounts.all())
        .filter((one) => isFoundBy(search, [one.displayName, one.position, one.username, one.email ?? '']))
        .sort(byName);
      const rows = after === null ? found : found.filter((one) => byName(one, placeOf(after)) > 0);
      return connectionOf({ rows: rows.slice(0, first), hasNextPage: rows.length > first }, placeText, (one) =>
        accountView(viewer, one),
      );
    },
    people: async (access: RoundAccess, asked: { readonly search?: string | null }): Promise<AccountView[]> => {
      const search = searchOf(asked);
      if (!mayChoosePeople(access) || searchLength(search) < SHORTEST_SEARCH) return [];
      const maySeat = (one: Account) => !one.isDisabled && !one.isAdministrator;
      return (await readers.accounts.all())
        .filter((one) => maySeat(one) && isFoundBy(search, [one.displayName, one.position]))
        .sort(byName)
        .slice(0, MAXIMUM_CHOICES)
        .map((one) => accountView(viewer, one));
    },
    peopleToDeclare: async (access: RoundAccess): Promise<AccountView[]> => {
      if (!maySeePeopleToDeclare(access)) return [];
      const known = access.bodies.filter(({ kind }) => kind === 'COUNCIL' || kind === 'SUPERVISION');
      const ids = new Set(known.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
      const people = await readers.accounts.findMany([...ids]);
      return [...people].sort(byName).map((one) => accountView(viewer, one));
    },
  };
}

function searchOf({ search }: { readonly search?: string | null }): string {
  if ((search?.length ?? 0) <= LONGEST_SEARCH) return search ?? '';
  throw new BadInput('search', `Nội dung tìm (search) không quá ${String(LONGEST_SEARCH)} ký tự.`);
}

function placeText({ id, displayName }: Account): string {
  return `${id} ${displayName}`;
}

function placeOf(place: string) {
  const at = place.indexOf(' ');
  return { id: place.slice(0, at), displayName: place.slice(at + 1) };
}
