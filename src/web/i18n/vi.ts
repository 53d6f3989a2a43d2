import { account } from './vi/account';
import { bodies, createRound, rounds } from './vi/rounds';
import { scoring } from './vi/scoring';
import { shell } from './vi/shell';
import { health, people, tasks } from './vi/work';

/** All texts in Vietnamese. Sentences with a number or a name in them are functions, so that nothing can be left out. */
export const vi = { shell, account, tasks, rounds, createRound, bodies, people, scoring, health };

/** Every text there is: another language that lacks one does not compile. */
export type Texts = typeof vi;
