import type { ConflictsTexts, ReplaceTexts } from '../vi/conflicts';

/** Texts of warnings and declared relations, in English. */
export const conflictsEn: ConflictsTexts = {
  title: 'Conflicts of interest',
  lead: 'Whoever has a barring relation loses access as soon as it is declared; the Council must replace them (NĐ 170/2025 Điều 8).',
  warnings: 'Warnings about the bodies',
  noWarnings: 'No warnings. Every body that exists is lawful and everybody has signed the declaration.',
  notYours: 'Only leaders of the Council, supervisors and the system administrator see the warnings of this round.',
  body: 'Body',
  person: 'Who serves',
  wholeBody: 'The whole body',
  warning: 'Warning',
  toReplace: 'Try changes, replace people',
  relations: 'Declared relations to candidates',
  noRelations: 'Nobody has declared a relation yet. They are declared with the pledge, and by candidates.',
  applicant: 'Candidate',
  relation: 'Relation',
  declared: 'Declared by',
  declaredBy: { MEMBER: 'The one who serves', CANDIDATE: 'The candidate' },
  effect: 'Effect',
  barring: 'May not serve',
  allowed: 'May serve',
  dismissed: (reason: string) => `Dismissed: ${reason}`,
  dismiss: 'Dismiss',
  dismissOf: (person: string, applicant: string) => `Dismiss what ${applicant} said of ${person}`,
  dismissWhy:
    'Only when the word of the candidate was found untrue. A second leader of the Council must agree; the one it was said of takes no part.',
  dismissReason: 'Reason and what was found',
  dismissSubmit: 'Ask for dismissal',
};

/** Texts of replacing people, in English. */
export const replaceEn: ReplaceTexts = {
  title: 'Replacing members',
  lead: 'Try it before deciding: if these people step back, is the body still lawful, and who may replace them?',
  noBodies: 'There is no body yet. Set up the Council first.',
  body: 'Which body',
  without: 'If these people step back',
  ask: 'Try it',
  askNobody: 'Choose at least one person.',
  lawful: 'Without these people the body is still lawful.',
  unlawful: 'Without these people the body is no longer lawful:',
  successors: 'Who may take over',
  successorsOf: (name: string, seats: string) => `In place of ${name} (${seats})`,
  nobody: 'Nobody can take over yet. The administrator has to give an account to somebody new.',
  form: 'Replace a member',
  formLead: 'The change is kept in the history, and a second leader of the Council must agree.',
  markers:
    'A marker who is ill, has died or is related to a candidate is recorded by replacing them. Locked marks stay sealed and are revealed as theirs. Scripts not yet marked pass to the newcomer. Marks the secretary typed and the marker did not confirm are struck; the newcomer marks those scripts from the beginning.',
  panelists:
    'Sheets nobody has written on pass to the newcomer. A member with a typed or locked sheet cannot be replaced: record an absence on the page of the defence instead.',
  leaving: 'Who leaves',
  coming: 'Who comes',
  date: 'Day of the change',
  dateHint: 'Last day of the one and first day of the other; not in the future. Type day/month/year.',
  reason: 'Why',
  submit: 'Ask for the change',
  asked: 'Asked for. Nobody is replaced yet: a second leader of the Council must agree.',
  choose: 'Choose a person.',
  notYours: 'Council and supervisors are recorded by the administrator, the others by the leaders of the Council.',
  history: 'Changes so far',
  noHistory: 'Nobody has been replaced in this body.',
  historyChange: (old: string, seat: string, fresh: string) => `${fresh} for ${old} (${seat})`,
  historyWhy: (day: string, decision: string, reason: string) =>
    `since ${day}, by decision ${decision}. Reason: ${reason}`,
};
