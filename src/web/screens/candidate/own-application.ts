import type { MyApplicationQuery, RegistrationFormQuery } from '../../generated/operations';

/** The round one applies in. */
export type RegistrationRound = NonNullable<RegistrationFormQuery['round']>;

/** The round of one's own application as its page has it. */
export type OwnRound = NonNullable<MyApplicationQuery['round']>;

/** One's own application as its page has it. */
export type OwnApplication = OwnRound['applications']['edges'][number]['node'];
