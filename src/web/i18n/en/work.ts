import type { Texts } from '../vi';

/** Texts of the list of tasks, in English. */
export const tasks: Texts['tasks'] = {
  title: 'My tasks',
  count: (count: number) => (count === 0 ? 'Nothing is waiting.' : `Tasks waiting for you: ${String(count)}.`),
  none: 'Nothing is waiting for you now. New tasks will appear here.',
  toRounds: 'See the rounds',
  firstSteps: 'Getting started',
  firstRound: 'Create the first round (with the authority and the days)',
  firstPeople: 'Give accounts to the members of the Council and the bodies',
  firstCouncil: 'Record the decision that sets up the Council of the round',
  agreements: 'Waiting for you to agree, as the second person',
  agreement: (title: string, round: string) => `${title}, ${round}`,
  system: 'The system',
  systemKinds: { secondAdministrator: 'Make a second person administrator' },
  systemReasons: {
    secondAdministrator:
      'There is only one administrator. If they lose their phone and their recovery codes, nobody in the agency can restore an account.',
  },
  kinds: {
    declareInterests: 'Declare interests and pledge secrecy',
    appointCouncil: 'Record the decision that sets up the Council',
    setRegulation: 'Enter the regulation of the round',
    definePosts: 'Enter the posts to be filled',
    defineRubric: 'Enter the criteria of the defence',
    appointBodies: 'Set up the bodies still missing',
    openRegistration: 'Open registration',
    waitForRegistrationEnd: 'Registration is open: watch the applications come in',
    closeRegistration: 'Close registration',
    decideEligibility: 'Examine the applications and record who is eligible',
    confirmCandidates: 'Confirm the list of eligible candidates',
    compileWritten: 'Join the written marks with the names',
    openScoring: 'Hand out the score sheets',
    scoreSheets: 'Score the defence: fill in and submit your sheets',
    establishResult: 'Meet and establish the result',
    apply: 'See the posts and apply',
  },
};
