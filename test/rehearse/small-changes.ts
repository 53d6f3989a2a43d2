import type { Json } from './small-round';

/** A full sheet of one member for one candidate. */
export const sheet = (candidate: string, member: string): Json => ({
  candidate,
  member,
  marks: { xd: '15.00', tb: '30.00', tl: '30.00' },
});
/** The small round without some sheets of c2. */
export const ofC2 = { '/defence/sheets/3': undefined, '/defence/sheets/4': undefined };
/** c2 has no marks of any kind; lists shrink from the back, so that the pointers stay true. */
export const withoutC2 = {
  '/written/marks/1': undefined,
  '/defence/sheets/5': undefined,
  '/defence/sheets/4': undefined,
  '/defence/sheets/3': undefined,
};
/** Without the sheets of c2 alone. */
export const withoutC2Sheets = {
  '/defence/sheets/5': undefined,
  '/defence/sheets/4': undefined,
  '/defence/sheets/3': undefined,
};
/** A round of a defence alone. */
export const defenceOnly = {
  '/regulation/phases': ['DEFENCE'],
  '/round/writtenDate': undefined,
  '/written': undefined,
  '/defence/sheets/-': sheet('c3', 'gk1'),
};
