import type { LettersTexts } from '../vi/letters';

/** Texts of letters to people without an e-mail address, in English. */
export const lettersEn: LettersTexts = {
  link: 'People without e-mail',
  title: 'Telling people without e-mail',
  lead: 'These people gave no e-mail address, so no letter can be sent to them. Print the letter to post it or hand it over, or read it out on the telephone, and then record who took it and when.',
  back: 'Back to the list of dossiers',
  none: 'No letter has to be brought in another way.',
  notYours: 'Only the secretary of the Council tells them and records it.',
  kind: (title: string, waiting: number, all: number) =>
    `Letter “${title}”: ${String(waiting)} of ${String(all)} people left`,
  until: (day: string) => `Day in the letter: ${day}`,
  print: 'Print the letter (PDF)',
  printFor: (name: string) => `Print the letter (PDF) to ${name}`,
  contact: 'Open the dossier for telephone and address',
  contactOf: (name: string) => `Open the dossier of ${name} for telephone and address`,
  done: (way: string, receiver: string, day: string, by: string) =>
    `Told on ${day}, ${way}; taken by: ${receiver}; told by: ${by}`,
  way: 'How',
  ways: { PHONE: 'by telephone', POST: 'by post', IN_PERSON: 'in person' },
  receiver: 'Taken by',
  receiverHint: 'The name of whoever answered the telephone or took the letter.',
  on: 'Day',
  record: 'Record',
};
