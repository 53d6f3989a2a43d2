import { excludeMember } from '../../domain/excluded-member';
import { requireState } from '../../domain/lifecycle';
import { decideAll } from '../../domain/result';
import { defineTwoPersonCommand } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { loggedState } from './logged-state';
import { AGREED_BY_SECRETARY } from '../result/establish-result';

export interface ExcludeMemberInput {
  readonly roundId: string;
  readonly postId: string;
  readonly memberId: string;
  readonly reason: string;
}

/**
 * Records that a member was absent for a candidate of a post, and leaves the member's sheets out for all its candidates,
 * so that the panels are equal (BR-43); chair and secretary together, since it may change a result.
 */
export const excludePanelMember = defineTwoPersonCommand({
  name: 'excludePanelMember',
  stepUp: true,
  intact: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  approval: AGREED_BY_SECRETARY,
  load: async (repositories, { roundId, postId }: ExcludeMemberInput) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(roundId);
    const ofPost = applications.filter((one) => one.postId === postId).map(({ id }) => id);
    return { ...loaded, sheets: await repositories.sheets.ofApplications(ofPost) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, sheets }, { postId, memberId, reason }, { viewer, now }) => {
    const order = { postId, memberId, reason, by: viewer.accountId, now };
    const excluded = excludeMember(sheets, order, round.regulation);
    const state = requireState(round.state, ['DEFENCE'], ['roundId']);
    const errors = [...(state === null ? [] : [state]), ...(excluded.ok ? [] : excluded.errors)];
    return decideAll(errors, () => (excluded.ok ? excluded.value : []));
  },
  store: async (repositories, sheets) => {
    for (const sheet of sheets) await repositories.sheets.save(sheet);
  },
  record: (sheets, { round }) => ({
    subjectId: round.id,
    before: null,
    after: {
      postId: sheets[0]?.excluded?.postId ?? '',
      personId: sheets[0]?.memberId ?? '',
      reason: sheets[0]?.excluded?.reason ?? '',
      ...Object.fromEntries(sheets.map((sheet) => [sheet.id, { state: loggedState(sheet), version: sheet.version }])),
    },
  }),
  answer: (_excluded, { round }) => ({ roundId: round.id }),
});
