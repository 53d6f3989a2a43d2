import { requireState } from '../../domain/exam/lifecycle';
import { reopenSheet } from '../../domain/scoring/reopened-sheet';
import { decideAll, refuse } from '../../domain/result';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { roundScope } from '../exam/round-scope';
import type { ApplicationAnswer } from '../registration/commands';
import { audited, loadSheet, notAdmitted } from './sheet-scope';

export interface ReopenSheetInput {
  readonly applicationId: string;
  readonly memberId: string;
  readonly reason: string;
}

/** The Chair gives a member's locked sheet back, with a reason; what was locked is kept, too, and under its seal (BR-34, BR-42). */
export const reopenScoreSheet: CommandFactory<ReopenSheetInput, ApplicationAnswer> = defineCommand({
  name: 'reopenScoreSheet',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: (repositories, { applicationId, memberId }) => loadSheet(repositories, applicationId, memberId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, sheet, every, barred }, { reason }, { viewer, now }) => {
    const siblings = every.filter(({ excluded }) => excluded == null);
    if (sheet === null && siblings.length > 0) return refuse({ code: 'NOT_A_PANEL_MEMBER', path: ['memberId'] });
    if (sheet === null) return refuse(notAdmitted(barred));
    const state = requireState(round.state, ['DEFENCE'], ['applicationId']);
    const reopened = reopenSheet(sheet, siblings, { by: viewer.accountId, reason, now }, round.regulation);
    const errors = [...(state === null ? [] : [state]), ...(reopened.ok ? [] : reopened.errors)];
    return decideAll(errors, () => ({ ...sheet, ...(reopened.ok ? reopened.value : sheet) }));
  },
  store: (repositories, sheet) => repositories.sheets.save(sheet),
  record: (after, { sheet }) => ({
    subjectId: after.id,
    before: sheet === null ? null : audited(sheet),
    after: { ...audited(after), reason: after.earlier?.at(-1)?.reason ?? '' },
  }),
  answer: (_reopened, { application }) => ({ applicationId: application.id }),
});
