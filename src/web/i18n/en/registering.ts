import type { RegisteringTexts } from '../vi/registering';

/** The same in English. */
export const registeringEn: RegisteringTexts = {
  title: 'Apply',
  closedTitle: 'Applications are not taken now',
  window: (from: string, to: string) => `Applications are taken from ${from} to 24:00 on ${to}.`,
  reopened: (post: string, until: string) => `${post} takes applications again, to 24:00 on ${until}.`,
  nomineesOnly: '(nominees only)',
  step: (step: number, all: number, name: string) => `Step ${String(step)} of ${String(all)}: ${name}`,
  steps: [
    'Post and route',
    'Personal facts',
    'Contact',
    'Present work',
    'Education, evaluation, health',
    'Check and hand in',
  ],
  next: 'Save and go on',
  back: 'Back',
  later: 'Save and finish later',
  keptServer: (when: string) => `Saved at ${when}.`,
  keptHere: 'No connection. What you typed is kept on this device and sent later. The citizen id is not kept here.',
  checkAnswers: 'Check your answers',
  change: 'Change',
  changeOf: (what: string) => `Change ${what}`,
  empty: 'Nothing written',
  declaration: 'Declaration',
  declaresTruth: 'I declare that all of this is true and answer for it before the law.',
  consents: 'I agree that the Council uses these personal data to hold the examination.',
  submit: 'Hand in',
  mustConfirm: 'Tick to confirm.',
  serving: 'Whoever serves in the round cannot apply.',
};
