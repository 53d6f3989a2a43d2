import { requireState } from '../../domain/exam/lifecycle';
import type { Mark } from '../../domain/marks';
import { decideAll } from '../../domain/result';
import { checkDefenceDecision } from '../../domain/scoring/scoring';
import { tidyText } from '../../domain/text';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { roundScope } from '../exam/round-scope';
import { applicationRecord, loadApplication } from '../registration/commands';
import type { ApplicationAnswer } from '../registration/commands';
import { defenceSheets, loadScores } from './defence-sheets';

export interface DefenceDecisionInput {
  readonly applicationId: string;
  readonly mark: Mark;
  readonly reason: string;
}

/** Records the panel head's decision when the members lie further apart than the regulation allows (BR-45). */
export const decideDefenceMark: CommandFactory<DefenceDecisionInput, ApplicationAnswer> = defineCommand({
  name: 'decideDefenceMark',
  stepUp: true,
  allow: { by: ['PANEL_HEAD'] },
  load: async (repositories, input: DefenceDecisionInput) => {
    const loaded = await loadApplication(repositories, input.applicationId);
    if (loaded === null) return null;
    return { ...loaded, scores: await loadScores(repositories, input.applicationId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, application, scores }, { mark, reason }) => {
    const decision = { mark, reason: tidyText(reason) };
    const nothing = { totals: [], expected: scores.sheets.length, decision: application.defenceDecision };
    const sheets = defenceSheets(scores, application.defenceDecision, round.regulation) ?? nothing;
    const state = requireState(round.state, ['DEFENCE'], ['applicationId']);
    const errors = [...(state === null ? [] : [state]), ...checkDefenceDecision(sheets, decision, round.regulation)];
    return decideAll(errors, () => ({ ...application, defenceDecision: decision, version: application.version + 1 }));
  },
  store: (repositories, application) => repositories.applications.save(application),
  record: (after, { application }) => applicationRecord(application, after),
  answer: (application) => ({ applicationId: application.id }),
});
