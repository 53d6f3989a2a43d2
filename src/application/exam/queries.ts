import { reopenings, stoppedPosts } from '../../domain/registration/reopening';
import { shortPosts } from '../../domain/registration/short-post';
import { regulationFilesOf } from './attach-regulation';
import { readinessOf } from '../../domain/exam/readiness';
import type { ReadinessLine } from '../../domain/exam/readiness';
import { MANY_APPLICATIONS, timetableOf } from '../../domain/exam/timetable';
import type { TimetableStep } from '../../domain/exam/timetable';
import type { Readers } from '../../persistence/ports';
import type { Loaders } from '../loaders';
import { EMPTY, firstOf, positionOf, visibleConnection } from '../page';
import type { Connection, PageArguments } from '../page';
import type { Viewer } from '../viewer';
import {
  mayAnswerDataRequests,
  maySeeCompulsory,
  maySeeShortPosts,
  maySeeStoppedPosts,
} from '../visibility/registration';
import { maySeeAuditHead, maySeeReadiness } from '../visibility/round';
import type { RoundAccess } from '../visibility/access';
import { openDataRequests } from '../registration/data-requests';
import { openCompulsory } from '../registration/compulsory-queries';
import type { letterQueries } from '../letters/unreached';
import { postedOf } from './public-round';
import { roundView } from './views';
import type { PostView, ReopeningView, RoundView, ShortPostView } from './views';

type LetterQueries = Pick<ReturnType<typeof letterQueries>, 'waitingLetters'>;

/** Rounds and their bodies as the viewer may see them. */
export function roundQueries(
  readers: Readers,
  viewer: Viewer | null,
  { loaders, letters }: { readonly loaders: Loaders; readonly letters: LetterQueries },
) {
  const round = async (id: string): Promise<RoundView | null> => {
    const access = await loaders.access.load(id);
    return access === null ? null : roundView(access);
  };
  const rounds = async (page: PageArguments): Promise<Connection<RoundView>> => {
    const request = { first: firstOf(page), after: positionOf(page, 'string') };
    if (viewer === null) return EMPTY;
    const visible = await visibleTo(readers, viewer);
    return visibleConnection(request, {
      read: (wanted) => readers.rounds.page(visible, wanted),
      position: ({ id }) => id,
      views: async (rows) => {
        const views: (RoundView | null)[] = [];
        for (const { id } of rows) views.push(await round(id));
        return views;
      },
    });
  };
  return {
    round,
    rounds,
    /** Whose newest visible round it is. */
    newestAgency: async () => (await rounds({ first: 1 })).edges[0]?.node.agency ?? null,
    readiness: async (access: RoundAccess): Promise<readonly ReadinessLine[]> => {
      if (!maySeeReadiness(access)) return [];
      const documents = await regulationFilesOf(readers, access.round.id);
      return readinessOf(access.round, access.bodies, documents.length > 0);
    },
    /** The signed quy chế, newest first, for whoever may see the round. */
    regulationFiles: ({ round: of }: RoundAccess) => regulationFilesOf(readers, of.id),
    timetable: async (access: RoundAccess, now: Date): Promise<readonly TimetableStep[]> => {
      const { round: of } = access;
      const isMany = await readers.applications.hasAtLeast(of.id, MANY_APPLICATIONS);
      const posted = postedOf(await readers.papers.ofRound(of.id));
      const unreported = maySeeCompulsory(access) ? await openCompulsory(readers, of, now) : null;
      const asked = mayAnswerDataRequests(access) ? await openDataRequests(readers, of) : {};
      const waiting = await letters.waitingLetters(access, now);
      return timetableOf(of, { isMany, posted, unreported, letters: waiting, ...asked }, now);
    },
    /** Posts that take applications again: as public as the notice that says so. */
    reopenings: ({ round: of }: RoundAccess, now: Date): readonly ReopeningView[] =>
      reopenings(of, now).map(({ postId, ...rest }) => ({ ...rest, post: postView(of, postId) })),
    stoppedPosts: (access: RoundAccess): readonly PostView[] =>
      maySeeStoppedPosts(access) ? stoppedPosts(access.round).map(({ id }) => postView(access.round, id)) : [],
    shortPosts: async (access: RoundAccess, now: Date): Promise<readonly ShortPostView[]> => {
      const { round: of } = access;
      if (!maySeeShortPosts(access) || of.regulation === null) return [];
      const minimum = of.regulation.minimumCandidates;
      const short = shortPosts(of, await readers.applications.ofRound(of.id), now);
      return short.map(({ postId, ...rest }) => ({ ...rest, minimum, post: postView(of, postId) }));
    },
    auditHead: (access: RoundAccess) =>
      maySeeAuditHead(access) ? readers.audit.head(access.round.id) : Promise.resolve(null),
  };
}

async function visibleTo(readers: Readers, { accountId, isAdministrator }: Viewer) {
  if (isAdministrator) return null;
  const ids = await Promise.all([readers.bodies.roundIdsOf(accountId), readers.applications.roundIdsOf(accountId)]);
  return { ids: [...new Set(ids.flat())], openToAll: true };
}

function postView({ posts }: RoundAccess['round'], postId: string): PostView {
  const post = posts.find(({ id }) => id === postId);
  if (post === undefined) throw new Error(`no post ${postId}`);
  return { ...post, kind: 'post' };
}
