import type { MarkingTexts } from '../vi/marking';

/** Texts of marks of the written paper, as markers and the secretary type them. */
export const markingEn: MarkingTexts = {
  title: 'Marking the written paper',
  none: 'No script has been given to you yet. The head of marking allocates them once the codes are made.',
  leadDirect:
    'A script carries its blind code only. Type the marks and submit; what is submitted is locked. You may submit in parts.',
  leadPaper:
    'This round is marked on paper. The secretary types first; you type again from the sheet you signed. When both are equal the mark is locked.',
  progress: (done, all) => `${String(done)} of ${String(all)} scripts locked.`,
  waiting: (count) => `${String(count)} wait for the secretary to type them from paper.`,
  taken: (count) => `Marks of ${String(count)} scripts are locked.`,
  allDone: 'You have marked every script given to you.',
  nothingNow: 'Nothing to type now. Scripts appear here once the secretary has typed them from paper.',
  toMark: 'Scripts to mark',
  toConfirm: 'Type again from the signed sheet',
  locked: 'Scripts with locked marks',
  correct: 'Correct',
  correctFor: (code) => `Correct the mark of script ${code}`,
  correctWhat:
    'The locked mark is struck out and stays on record with the reason and who signed; then the new one is given. Possible only while nothing is decided on the script, no third marker has it and the blind map is shut.',
  correctPaper: 'Strike it out and sign on the paper sheet first; the secretary types it again.',
  correctReason: 'Reason for the correction',
  corrected: (mark, reason) => `${mark} struck out: ${reason}`,
  receipt: 'Receipt',
  receiptFor: (code) => `Receipt for the mark of script ${code}`,
  noReceipt: 'This mark was locked before the product sealed marks, so there is no receipt.',
  closeReceipt: 'Close',
  receiptWords: {
    receipt: 'Code and log',
    receiptLead:
      'Print or write down the code. It is bound to exactly the mark above; until the other marker has locked this script, nobody else can read your mark.',
    receiptSealed: 'Sealed until the other marker’s mark is in',
    receiptOpens: 'Opened with the other marker’s mark, and as submitted',
  },
  order: 'No.',
  code: 'Blind code',
  mark: 'Mark',
  turnName: 'Marking',
  turn: (turn, remarking) => (remarking ? `Re-marking ${String(turn)}` : `Marking ${String(turn)}`),
  markOf: (code) => `Mark of script ${code}`,
  typed: (given, all) => `${String(given)} of ${String(all)} typed`,
  keys: 'Enter or ↓: next box · ↑: previous · comma or point · an empty box is left for later. What you type stays on this machine; reloading loses nothing.',
  notANumber: 'Numbers only, such as 66.25',
  tooFine: 'At most two decimals',
  aboveMaximum: 'Not above 100',
  questionName: (at) => `Question ${String(at + 1)}`,
  question: (at, maximum) => `Question ${String(at + 1)} (at most ${maximum})`,
  questionOf: (at, code) => `Mark of question ${String(at + 1)}, script ${code}`,
  upTo: (maximum) => `at most ${maximum}`,
  total: 'Total',
  totalOf: (code) => `Total of script ${code}`,
  questionMark: (at, mark) => `Question ${String(at + 1)}: ${mark}`,
  missing: 'no mark yet',
  aboveQuestion: (maximum) => `Not above ${maximum}`,
  questionKeys:
    'Enter: next box · ↓ ↑: script below, above · → ←: next, previous question · comma or point · the total adds up by itself · a script with every box empty is left for later. What you type stays on this machine; reloading loses nothing.',
  wrong: (count) => `${String(count)} boxes are wrong. Correct those in red, or empty them to send the others.`,
  noMark: 'No mark yet. Type into a box, or paste from Excel.',
  nothingTaken: 'Nothing of this sending was taken; everything you typed is still here.',
  rowsRefused: (count) =>
    `${String(count)} scripts were not taken, for the reason at each row. Correct the row, or empty it to send the others first.`,
  sending: 'Sending…',
  submit: 'Submit marks',
  confirm: 'Confirm marks from paper',
  lockWarning: 'Once submitted, marks are locked and cannot be changed.',
  paperWarning: 'Marks must be those of the signed sheet. When they equal what the secretary typed they are locked.',
  reviewTitle: (count) => `Look again at ${String(count)} marks`,
  lookAgain: 'Look again',
  pasteTitle: 'Paste from Excel',
  pasteLabel: 'Block copied from Excel: column of codes, column of marks',
  pasteQuestions: (questions) =>
    `Block copied from Excel: column of codes, ${String(questions)} columns from question 1 to ${String(questions)}, and the total if you like`,
  pasteWidth: (line, text) =>
    `Line ${String(line)} “${text}”: a code and a column for every question, and the total if you like.`,
  pasteHint:
    'One script a line. A line that fits nowhere stays in this box with the reason; no typed mark is replaced.',
  pastePut: 'Put into the table',
  pasted: (count) => `${String(count)} lines were put into the table.`,
  pasteLeft: (count) => `${String(count)} lines could not be put in:`,
  pasteFaults: {
    TWO_COLUMNS: (line, text) => `Line ${String(line)} “${text}”: exactly two columns, code and mark.`,
    NO_SUCH_CODE: (line, text) => `Line ${String(line)} “${text}”: no such code in the table.`,
    TWO_ROWS: (line, text) => `Line ${String(line)} “${text}”: this code has several markings; type into the box.`,
    OTHER_MARK: (line, text) =>
      `Line ${String(line)} “${text}”: the table already has another mark; compare with the paper.`,
    OTHER_TOTAL: (line, text) =>
      `Line ${String(line)} “${text}”: the total is not the sum of the questions; compare with the paper.`,
  },
};
