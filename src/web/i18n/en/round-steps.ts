import type { RoundStepsTexts } from '../vi/round-steps';

/** The same in English. */
export const roundStepsEn: RoundStepsTexts = {
  closesNote: 'until 24:00',
  noPosts: 'No posts yet. The secretary of the Council enters them with their numbers.',
  stopped: '(stopped)',
  unit: 'Unit',
  quota: 'To be chosen',
  rubric: 'Criteria of the defence',
  criterion: 'Criterion',
  maximum: 'Maximum',
  noRubric: 'No criteria yet. The secretary of the Council enters them; the maxima add up to 100.',
  noRegulation: 'No regulation yet. The secretary of the Council enters its document and its numbers.',
  regulationDocument: (number: string, date: string, issuer: string) => `Document: ${number} of ${date}, ${issuer}`,
  nextStep: 'Next step',
  steps: {
    openRegistration: 'Open registration',
    closeRegistration: 'Close registration',
    confirmCandidates: 'Confirm the eligible and number the candidates',
    compileWritten: 'Join the written marks with the names',
    openScoring: 'Hand out the score sheets',
  },
  stepQuestions: {
    openRegistration: 'Afterwards the regulation, the posts and the criteria cannot be changed. Open registration?',
    closeRegistration: 'Afterwards no application is received. Close registration?',
    confirmCandidates: 'Every eligible candidate gets a number. Confirm the list?',
    compileWritten: 'The written marks will be joined with the names. Go on?',
    openScoring: 'Every scoring member gets a sheet for every candidate. Hand them out?',
  },
  calendar: 'Put my days into my calendar',
};
