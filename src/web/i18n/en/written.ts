import type { WrittenTexts } from '../vi/written';

const HOLDERS = { CODING: 'the head of coding', SUPERVISION: 'the supervisors' } as const;

/** Texts of conducting the written paper: codes, markers, marks from paper, the blind map. */
export const writtenEn: WrittenTexts = {
  title: 'Written paper',
  lead: 'Blind codes, markers, marks from paper, the blind map and the compilation.',
  nothing: 'The written paper has not come yet, or you have no duty in this part.',
  counts: {
    title: 'Progress',
    none: 'No blind codes yet.',
    scripts: (count) => `${String(count)} scripts have a blind code.`,
    notAllocated: 'No markers allocated yet.',
    turn: 'Marking',
    given: 'Given',
    entered: 'Typed, waiting for the marker',
    locked: 'Locked',
    turns: (turn) => `Marking ${String(turn)}`,
    mapOpened: 'The blind map has been opened.',
    mapSealed: 'The blind map is sealed.',
  },
  coding: {
    title: 'Make the blind codes',
    what: 'Every script of those present gets a random blind code. The map of candidate numbers and codes is locked at once under two shares; the server keeps neither.',
    once: 'The map and both shares are shown ONCE; nobody can see or recover them again, not even the administrator.',
    before: 'Before you press, have ready:',
    ready: [
      'a printer (three sheets or more);',
      'two envelopes to seal: one for the head of coding, one for the supervisors;',
      'one of the supervisors, to receive their share.',
    ],
    act: 'Make the blind codes',
    question: 'Are the printer and the receivers ready? The list and both shares are shown once.',
    lost: 'The codes were made, but the list and the shares did not reach this machine and cannot be shown again. Do not allocate markers; tell the chair of the Council and the administrator now.',
  },
  once: {
    title: 'List of codes and the two shares',
    warning: 'Shown this once. Do not close, reload or leave this page before everything is printed and handed over.',
    listTitle: 'Candidate numbers and blind codes',
    listWhat:
      'For coding only: write the codes on the stubs and on the scripts. Then seal this sheet with the stubs; give it to nobody outside coding.',
    number: 'Candidate number',
    code: 'Blind code',
    shareTitle: (holder) => `Share of ${HOLDERS[holder]}`,
    shareWhat: {
      CODING:
        'The head of coding keeps this sheet in a sealed envelope until the map is opened. No photograph, no message, never beside the share of the supervisors.',
      SUPERVISION:
        'Handed to the supervisors in person, in a sealed envelope, until the map is opened. The head of coding keeps no copy of this sheet.',
    },
    qrAlt: (holder) => `QR picture of the share of ${HOLDERS[holder]}`,
    byHand: 'If it cannot be scanned, type these 14 groups, in capitals or not:',
    received: 'Received by (signature, name, hour, day):',
    printAll: 'Print everything',
    print: {
      list: 'Print the list of codes',
      CODING: 'Print the share of the head of coding',
      SUPERVISION: 'Print the share of the supervisors',
    },
    finish: 'Printed and handed over',
    checks: {
      list: 'The list of codes is printed and legible',
      CODING: 'The share of the head of coding is printed and sealed',
      SUPERVISION: 'The share of the supervisors is printed and handed over in person',
    },
    notYet: 'Tick all three; once you leave this page nothing can be recovered.',
    done: 'Done, remove from the screen',
    stay: 'The list and both shares are shown this once. Leave and lose them?',
  },
  marking: {
    title: 'Marking',
    wait: 'Waiting for the blind codes.',
    allocate: 'Allocate markers',
    allocateWhat:
      'Every script is given at random to two different markers, in equal numbers. This is done once and not again.',
    own: 'My scripts to mark',
    scripts: 'Reconciling marks',
    scriptsWhat: 'Marks of a script are shown once both markings are locked.',
    none: 'No script has both markings yet.',
    code: 'Blind code',
    marks: 'Marks',
    standing: 'Outcome',
    needs: {
      MARKING_HEAD_DECISION: 'The marks differ somewhat: the head of marking decides',
      THIRD_MARK: 'The marks differ much: a third marker is needed',
      COLLECTIVE_MARK: 'All three marks differ: collective marking',
    },
    awaits: 'A third marker has been called; waiting for the mark',
    official: (mark) => `Agreed mark: ${mark}`,
    callThird: 'Call a third marker',
    callThirdFor: (code) => `Call a third marker for script ${code}`,
    decide: 'Record the decision',
    decideFor: (code) => `Decision on script ${code}`,
    decidedBy: {
      HEAD: 'The head of marking decides.',
      COLLECTIVE: 'The outcome of the collective marking, as minuted.',
    },
    mark: 'Mark decided',
    markWrong: 'A number from 0 to 100, such as 66 or 66.25.',
    reason: 'Reason, for the minutes',
  },
  entry: {
    title: 'Marks from signed paper',
    what: 'First entry. Then each marker types again from the sheet they signed; equal marks are locked. If they differ, compare with the paper; nothing is averaged.',
    turn: 'Sheets of marking',
    none: 'No sheet is waiting to be typed.',
    save: 'Save the marks typed',
    saved: (count) => `Marks of ${String(count)} scripts are saved and wait for their markers.`,
    againTitle: 'Type a sheet again',
    againWhat:
      'For when a marker reports a difference and the paper shows that the first entry was wrong. The mark typed before is not shown; type from the sheet.',
    againNone: 'No sheet is waiting for its marker.',
  },
  opening: {
    title: 'Open the blind map',
    what: 'From then on codes join candidate numbers: a mark is somebody’s. It is opened once, when every mark is locked; the log keeps a digest of the marks as they stood and who watched.',
    by: {
      mine: 'You open it. The head of coding and the supervisors bring their sheets and open the envelopes before the witness.',
      other:
        'The chair of the Council opens it; where there is no coding body, or the chair heads it, the secretary does.',
    },
    notYet: (count) => `Not yet: ${String(count)} markings are not locked.`,
    undecided: (count) =>
      `Not yet: ${String(count)} scripts wait for the head of marking or for a third mark. Decisions come before anybody knows whose a script is.`,
    coding: 'Share of the head of coding',
    supervision: 'Share of the supervisors',
    shareHint: 'Scan the QR picture, or type the 14 groups of four; capitals or not, with or without hyphens.',
    tooShort: (count) => `A share has 56 letters and digits; these are ${String(count)}. Compare with the sheet.`,
    witness: 'Witness',
    choose: 'Choose the witness',
    noWitness: 'Choose the witness who is present.',
    act: 'Open the blind map',
    opened: 'The blind map has been opened.',
    lostShare:
      'With one share missing the map cannot be opened. Stop, write minutes and tell the chair of the Council.',
  },
  compile: {
    title: 'Compile the written marks',
    what: 'The agreed mark of each script is joined to its candidate, decided deductions are made, and who goes on to the defence is found. The head of coding must agree (the secretary, where there is no coding body or the chair heads it). Then candidates may ask for re-marking.',
    act: 'Compile the written marks',
    done: 'The written marks are compiled.',
    next: 'Breaches and re-marking',
  },
};
