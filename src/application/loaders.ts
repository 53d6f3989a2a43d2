import DataLoader from 'dataloader';
import type { Application } from '../domain/registration/application';
import type { Dossier } from '../domain/registration/dossier';
import type { Readers } from '../persistence/ports';
import { accountView } from './account/views';
import type { AccountView } from './account/views';
import { standingOf } from './conflict/standing';
import { loadRound } from './exam/round-scope';
import type { Viewer } from './viewer';
import { accessOf } from './visibility/access';
import type { RoundAccess } from './visibility/access';

/** Batched look-ups of one request, each through the visibility rules; what is hidden is null like what is missing. */
export type Loaders = ReturnType<typeof loadersFor>;

/** The look-ups of one viewer's request. */
export function loadersFor(readers: Readers, viewer: Viewer | null) {
  const bulk = <T extends { readonly id: string }, V>(
    find: (ids: readonly string[]) => Promise<readonly T[]>,
    view: (one: T) => V,
  ) =>
    new DataLoader<string, V | null>(async (ids) => {
      const found = new Map((await find(ids)).map((one) => [one.id, one]));
      return ids.map((id) => {
        const one = found.get(id);
        return one === undefined ? null : view(one);
      });
    });
  return {
    account: bulk(readers.accounts.findMany, (account): AccountView => accountView(viewer, account)),
    application: bulk(readers.applications.findMany, (application): Application => application),
    dossier: bulk(readers.dossiers.findMany, (dossier): Dossier => dossier),
    access: new DataLoader<string, RoundAccess | null>((ids) =>
      Promise.all(ids.map((id) => loadAccess(readers, viewer, id))),
    ),
  };
}

/** How a viewer stands to a round; null when there is no viewer or no such round. */
export async function loadAccess(
  readers: Readers,
  viewer: Viewer | null,
  roundId: string,
): Promise<RoundAccess | null> {
  const isElsewhere = viewer?.deviceOf !== undefined && viewer.deviceOf !== roundId;
  const loaded = viewer === null || isElsewhere ? null : await loadRound(readers, roundId);
  return viewer === null || loaded === null
    ? null
    : accessOf(viewer, loaded, await standingOf(readers, viewer, loaded));
}

/** What something visible refers to. Throws when it is not there: stored references never dangle. */
export function present<T>(value: T | null, id: string): T {
  if (value === null) throw new Error(`${id} is referred to and not there`);
  return value;
}
