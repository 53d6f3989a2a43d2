import type { Readers } from '../../persistence/ports';
import { present } from '../loaders';
import type { Loaders } from '../loaders';
import { firstOf, positionOf, visibleConnection } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeAllApplications } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';
import { applicationView } from './views';
import type { ApplicationView } from './views';

/** Applications as the viewer may see them. */
export function registrationQueries(readers: Readers, loaders: Loaders) {
  const application = async (id: string): Promise<ApplicationView | null> => {
    const found = await loaders.application.load(id);
    const access = found === null ? null : await loaders.access.load(found.roundId);
    return found === null || access === null ? null : applicationView(access, found);
  };
  return {
    application,
    /** The application of something visible. Throws when the viewer may see the one and not the other: a fault of ours. */
    knownApplication: async (id: string) => present(await application(id), id),
    applications: async (access: RoundAccess, page: PageArguments): Promise<Connection<ApplicationView>> => {
      const owner = maySeeAllApplications(access) ? null : access.viewer.accountId;
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      return visibleConnection(request, {
        read: (wanted) => readers.applications.page(access.round.id, owner, wanted),
        position: ({ id }) => id,
        views: (rows) => rows.map((one) => applicationView(access, one)),
      });
    },
  };
}
