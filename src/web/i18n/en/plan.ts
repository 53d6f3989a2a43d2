import type { PlanTexts } from '../vi/plan';

/** Texts of the plan of a round, in English. */
export const planEn: PlanTexts = {
  readiness: 'To be done before applications are taken',
  readinessLeft: (count: number) =>
    count === 0
      ? 'Everything is there. The chair may open registration.'
      : `${String(count)} things left before the opening.`,
  advised: 'Advised',
  goThere: 'Go there',
  goTo: (what: string) => `Go to: ${what}`,
  moves: 'States of the round',
  movesHint: 'A round only moves forward. Each move is made by the person named, once everything in its line holds.',
  move: 'From – to',
  act: 'Act',
  holds: 'What must hold',
  agrees: 'Agreed to by',
  plan: 'Timetable of the round',
  planHint: 'Every step with who, what, until when and which result. Days end at 24:00, Hanoi time.',
  who: 'Who',
  what: 'What',
  due: 'Until',
  result: 'Result',
  dueTitle: 'What is due from you',
  dueSoon: 'Due soon',
  stepState: 'Standing',
  stepStates: { DONE: 'Done', OPEN: 'Still to come', OVERDUE: 'Overdue' },
};
