import type { DataRequestTexts } from '../vi/data-requests';

/** The same in English. */
export const dataRequestsEn: DataRequestTexts = {
  mine: 'Requests about my data',
  mineLead:
    'You may see your data, have it corrected, or ask for its erasure. The Council answers within two working days.',
  kind: 'Request',
  kinds: { ACCESS: 'See my data', CORRECTION: 'Correct wrong data', ERASURE: 'Erase data' },
  what: 'Which data, and what should be done',
  whatHint: 'Such as: born 14/03/1985 is wrong, it is 14/03/1986 on the citizen card.',
  ask: 'Send the request',
  asked: 'The request was sent.',
  askedOn: (when: string, due: string) => `Sent at ${when}, to be answered by the end of ${due}.`,
  states: { WAITING: 'Waits', OVERDUE: 'Overdue', ANSWERED: 'Answered', ANSWERED_LATE: 'Answered late' },
  outcomes: { GRANTED: 'Done', PARTLY: 'Done in part', REFUSED: 'Not done' },
  answered: (outcome: string, when: string) => `${outcome}, answered at ${when}:`,
  title: 'Requests about personal data',
  lead: 'Applicants ask to see, correct or erase their data. To be answered in two working days, the day of asking not counted.',
  back: 'Applications',
  link: 'Data requests',
  none: 'No requests yet.',
  notYours: 'The chair and the secretary of the Council see and answer these requests.',
  of: (kind: string, name: string) => `${kind}, ${name}`,
  outcome: 'Outcome',
  answerText: 'Answer',
  answerHint: 'Whoever asked reads exactly this. Give the reason where it is not done.',
  answer: 'Answer it',
};
