import type { MyApplicationQuery, RegistrationFormQuery } from '../../generated/operations';

/** The round one applies in. */
export type RegistrationRound = NonNullable<RegistrationFormQuery['round']>;

/** One's own application as its page has it. */
export type OwnApplication = NonNullable<MyApplicationQuery['round']>['applications']['edges'][number]['node'];
