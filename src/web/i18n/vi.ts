import { rounds } from './vi/rounds';
import { shell } from './vi/shell';

/**
 * The texts of every first visit, in Vietnamese; screens opened later bring their own. Sentences with a number or a
 * name in them are functions, so that nothing can be left out.
 */
export const vi = { shell, rounds };

/** Every such text: another language that lacks one does not compile. */
export type Texts = typeof vi;
