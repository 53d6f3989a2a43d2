import type { SheetEntryTexts } from '../vi/sheet-entry';

/** Texts of typing paper sheets and ballots of the defence, in English. */
export const sheetEntryEn: SheetEntryTexts = {
  title: 'Type paper score sheets',
  leadSheets:
    'Choose a candidate and type the marks of the signed sheets, one sheet a row; leave the whole row blank for a sheet that is not there yet. Each member then types their own sheet again under their own account: only two equal entries lock it.',
  leadBallots:
    'Choose a candidate and type every ballot of the box in any order. The secretary types them first, the head of the panel a second time; only two equal entries open the box.',
  allIn: 'All sheets of all candidates are in.',
  candidate: 'Candidate',
  choose: 'Choose a candidate',
  option: (number, name, submitted, expected) =>
    `${number} · ${name} (${String(submitted)} of ${String(expected)} sheets locked)`,
  grid: 'Marks on the papers, one paper a row',
  paper: 'Paper of',
  ballot: (number) => `Ballot ${String(number)}`,
  upTo: (maximum) => `(up to ${maximum})`,
  total: 'Total',
  cell: (paper, criterion) => `${criterion} of ${paper}`,
  keys: 'Tab goes to the next box, Enter or the arrows to the row below. A block can be pasted from a spreadsheet. Comma or point for decimals.',
  missing: 'No mark yet.',
  notANumber: 'This is no mark. Example: 15.5.',
  tooFine: 'A mark has two decimals at most.',
  aboveMaximum: (maximum) => `Above the maximum of ${maximum}.`,
  outside: (count) => `${String(count)} pasted cells lie outside the grid and were not taken.`,
  unfinished: (count) => `${String(count)} papers have empty or wrong boxes. Nothing was sent.`,
  nothing: 'No paper was typed yet.',
  send: 'Send the first entry',
  sendSecond: 'Send the second entry',
  sheetsDone: 'Taken. Each member now types their own sheet again to confirm it.',
  ballotsDone: 'Taken. The head of the panel now types them a second time.',
  photos: 'Photographs of the signed sheets',
  photosLead:
    'Photograph each signed sheet and put it here (JPEG, PNG or PDF, at most 10 MB). Only the member whose sheet it is sees it, when typing again to confirm.',
  photoOf: (name: string) => `Photograph of the sheet of ${name}`,
  noPhotoYet: 'None yet.',
  photoSince: (at: string) => `Put here ${at}. Choose another one to replace it.`,
  photoSending: 'Sending the photograph…',
  boxOpened: 'The two entries are equal; the ballot box is open.',
};
