import type { RoundStepsTexts } from '../vi/round-steps';

/** The same in English. */
export const roundStepsEn: RoundStepsTexts = {
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
