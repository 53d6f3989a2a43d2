import { excludeMember } from '../../domain/scoring/excluded-member';
import { requireState } from '../../domain/exam/lifecycle';
import { decideAll, ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { defineTwoPersonCommand } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { groupBy } from '../group-by';
import { loggedState } from './logged-state';
import type { MarkSeal } from '../sealing/mark-seal';
import { revealed, revealEvents } from './reveal';
import type { Revealed } from './reveal';
import { AGREED_BY_SECRETARY } from '../result/establish-result';

export interface ExcludeMemberInput {
  readonly roundId: string;
  readonly postId: string;
  readonly memberId: string;
  readonly reason: string;
}

/**
 * Records that a member was absent for a candidate of a post, and leaves the member's sheets out for all its candidates,
 * so that the panels are equal (BR-43); chair and secretary together, since it may change a result. Where the member's sheet
 * was the last one awaited, this closes the panel's scoring of the candidate, and the marks become known (trust.md 3.4.12).
 */
export const excludePanelMember = (seal: MarkSeal) =>
  defineTwoPersonCommand({
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
      return { ...loaded, every: await repositories.sheets.everyOfApplications(ofPost) };
    },
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, every }, { postId, memberId, reason }, { viewer, now }) => {
      const sheets = every.filter(({ excluded }) => excluded == null);
      const order = { postId, memberId, reason, by: viewer.accountId, now };
      const excluded = excludeMember(sheets, order, round.regulation);
      const state = requireState(round.state, ['DEFENCE'], ['roundId']);
      const errors = [...(state === null ? [] : [state]), ...(excluded.ok ? [] : excluded.errors)];
      const left = decideAll(errors, () => (excluded.ok ? excluded.value : []));
      return left.ok ? leaveOut(seal, left.value, every) : left;
    },
    store: (repositories, { saved }) => repositories.sheets.saveAll(saved),
    consequences: ({ opened }) => revealEvents(opened),
    record: ({ sheets }, { round }) => ({
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

/** The sheets left out, and what becomes known by that, candidate by candidate. */
function leaveOut(
  seal: MarkSeal,
  sheets: readonly StoredSheet[],
  every: readonly StoredSheet[],
): Result<Revealed & { readonly sheets: readonly StoredSheet[] }> {
  const of = groupBy(every, ({ applicationId }) => applicationId);
  const saved: StoredSheet[] = [];
  const opened: StoredSheet[] = [];
  for (const sheet of sheets) {
    const known = revealed(seal, [sheet], of.get(sheet.applicationId) ?? []);
    if (!known.ok) return refuse({ code: 'SEALED_MARKS_LOST', path: ['postId'] });
    saved.push(...known.value.saved);
    opened.push(...known.value.opened);
  }
  return ok({ sheets, saved, opened });
}
