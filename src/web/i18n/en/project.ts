import type { ProjectTexts } from '../vi/project';

/** Texts of the projects that candidates hand in before the defence, in English. */
export const projectEn: ProjectTexts = {
  title: 'Project',
  mine: 'Hand in the project',
  until: (at: string) =>
    `Deadline: ${at} (clock of the server). What comes later is recorded and its file is not taken.`,
  file: 'File of the project',
  fileHint: 'A PDF of at most 10 MB. At most 5 files.',
  choose: 'Choose a PDF file.',
  handIn: 'Hand it in',
  sending: (share: number) => `Sending ${String(share)} %…`,
  taken: 'The file was taken. Its receipt is below; keep the code.',
  late: 'The deadline is over, so the file was not taken. That it came late is on record.',
  over: 'The deadline is over.',
  receipts: 'Receipts',
  noneYet: 'No file was handed in so far.',
  name: 'File',
  state: 'Outcome',
  accepted: 'Taken',
  refused: 'Late, not taken',
  open: (name: string) => `Download ${name}`,
  deadlineTitle: 'Projects of the candidates',
  deadlineLead:
    'Set the deadline; candidates of the defence see it on their page at once. It can be put off and never be brought forward.',
  day: 'Last day',
  hour: 'Hour',
  hourHint: 'Such as 17:00.',
  hourWrong: 'Write hour and minutes, such as 17:00.',
  dayWrong: 'Write the day as day/month/year.',
  set: 'Set the deadline',
  isSet: (at: string) => `Projects are taken until ${at}.`,
  notSet: 'No deadline was set for projects.',
  candidate: 'Candidate',
  toRead: 'Project handed in',
  noneToRead: 'The candidate handed in no file.',
};
