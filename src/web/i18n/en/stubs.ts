import type { StubsTexts } from '../vi/stubs';

/** Texts of reading the blind map back from the paper stubs where a share is lost. */
export const stubsEn: StubsTexts = {
  lostTitle: 'A share is lost?',
  back: 'Both shares are there',
  lostWhat:
    'With one share missing the map cannot be opened by its key. The sealed bag of stubs is then opened by minutes: two people each read and type all stubs alone, before a witness. When both lists agree, and fit the check key in the bag, the map is made again.',
  noReturn: 'Once the bag is open the map is not opened by shares any more, even if the lost one is found.',
  lost: 'Lost share',
  share: { CODING: 'Share of the head of coding', SUPERVISION: 'Share of the supervisors' },
  noneLost: 'Tick the share that is lost.',
  reason: 'How it was lost, for the minutes',
  witness: 'Who watches the opening of the bag',
  begin: 'Open the bag of stubs',
  underWay: 'The blind map is being read back from the stubs.',
  title: 'Reading the stubs',
  begun: (witness) => `The bag of stubs is open; ${witness} watches.`,
  waitFirst: 'Waiting for the first reader.',
  waitSecond: (first) => `${first} has typed the first list. Somebody else reads second.`,
  ownFirst:
    'You typed the first list. The second must be typed by somebody else. If the stubs show a mistake of yours, type the whole list again here.',
  readers: 'Readers: two of the chair of the Council, its secretary and the head of coding; never the one who watches.',
  stubs: 'Candidate number and blind code, one stub a line',
  stubsHint:
    'The candidate number, a blank, the blind code, as “012 K7MD-Q2XB”; or paste two columns from a spreadsheet. Any order. The other list is not shown here.',
  typed: (count, all) => `${String(count)} of ${String(all)} stubs typed.`,
  wrongLine: (line, text) =>
    `Line ${String(line)} “${text}”: a candidate number and a blind code of eight letters are needed.`,
  key: 'Check key in the bag of stubs',
  act: 'Record my reading',
};
