import type { Readers } from '../../persistence/ports';
import type { Loaders } from '../loaders';
import { connectionOf, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import type { Viewer } from '../viewer';
import type { RoundAccess } from '../visibility';
import { roundView } from './views';
import type { RoundView } from './views';

/** Rounds and their bodies as the viewer may see them. */
export function roundQueries(readers: Readers, viewer: Viewer | null, loaders: Loaders) {
  const round = async (id: string): Promise<RoundView | null> => {
    const access = await loaders.access.load(id);
    return access === null ? null : roundView(access);
  };
  return {
    round,
    rounds: async (page: PageArguments): Promise<Connection<RoundView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      const found =
        viewer === null
          ? { rows: [], hasNextPage: false }
          : await readers.rounds.page(await visibleTo(readers, viewer), request);
      const views = new Map<string, RoundView | null>();
      for (const { id } of found.rows) views.set(id, await round(id));
      return connectionOf(
        found,
        ({ id }) => id,
        ({ id }) => views.get(id) ?? null,
      );
    },
    auditHead: (access: RoundAccess) => readers.audit.head(access.round.id),
  };
}

async function visibleTo(readers: Readers, { accountId, isAdministrator }: Viewer) {
  if (isAdministrator) return null;
  const ids = await Promise.all([readers.bodies.roundIdsOf(accountId), readers.applications.roundIdsOf(accountId)]);
  return { ids: [...new Set(ids.flat())], openToAll: true };
}
