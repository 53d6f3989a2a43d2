import { kindOf } from '../../domain/ids';
import type { GraphQLContext } from '../context';
import type { NodeView } from '../node-view';
import type { Resolvers } from '../generated/types';

const TYPE_OF = {
  account: 'Account',
  round: 'Round',
  post: 'Post',
  application: 'Application',
  marking: 'WrittenMarking',
  script: 'Script',
  scoreSheet: 'ScoreSheet',
  paper: 'Paper',
  approval: 'Approval',
} as const;

/** Look-up by id: the prefix tells the kind; what may not be seen is null, like what is not there. */
export const nodeResolvers: Resolvers = {
  Query: { node: (_root, { id }, context) => findNode(id, context) },
  Node: { __resolveType: (view) => ('nodeKind' in view ? 'Body' : TYPE_OF[view.kind]) },
};

async function findNode(id: string, { queries, viewer, facts }: GraphQLContext): Promise<NodeView | null> {
  switch (kindOf(id)) {
    case 'round':
      return queries.round(id);
    case 'application':
      return queries.application(id);
    case 'scoreSheet':
      return queries.scoreSheet(id);
    case 'body':
      return queries.body(id);
    case 'approval':
      return queries.approval(id, facts.now);
    case 'paper':
      return queries.paper(id);
    case 'account':
      return viewer?.accountId === id || viewer?.isAdministrator === true ? queries.account(id) : null;
    case 'script': {
      const roundId = await queries.scriptRoundId(id);
      const access = roundId === null ? null : await queries.access(roundId);
      return access === null ? null : queries.script(access, id);
    }
    case 'marking':
      return queries.marking(id);
    case 'violation':
    case 'handover':
    case 'appeal':
    case 'post':
    case 'session':
    case 'panelPass':
    case 'incident':
    case 'project':
    case 'result':
    case 'ballot':
    case 'interests':
    case 'meeting':
    case 'import':
    case 'compulsory':
    case 'dataRequest':
    case 'regulation':
    case 'audit':
    case 'file':
    case 'wording':
    case null:
      return null;
  }
}
