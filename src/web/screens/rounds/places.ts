import type { RoundMenuQuery } from '../../generated/operations';
import type { Texts } from '../../i18n/vi';

/** What of a round tells where its viewer can go in it. */
export type PlacedRound = NonNullable<RoundMenuQuery['round']>;

/** A page of a round. */
export interface Place {
  readonly to: `/ky-thi/${string}/${string}`;
  readonly label: string;
  /** What this person comes for now. */
  readonly isMain: boolean;
}

type Label = (texts: Texts) => string;
type Test = (round: PlacedRound) => boolean;

interface Line {
  readonly page: string;
  readonly label: Label;
  readonly isShown: Test;
  readonly isMain?: true;
}

/** Whether the viewer has one of these parts in the round. */
const serves =
  (roles: RegExp): Test =>
  ({ myRoles }) =>
    myRoles.some((role) => roles.test(role));
const stands =
  (...states: readonly PlacedRound['state'][]): Test =>
  ({ state }) =>
    states.includes(state);
const all =
  (...tests: readonly Test[]): Test =>
  (round) =>
    tests.every((test) => test(round));
const either =
  (...tests: readonly Test[]): Test =>
  (round) =>
    tests.some((test) => test(round));

const isOpen: Test = ({ state }) => state !== 'DRAFT';
const afterPaper = stands('WRITTEN', 'DEFENCE', 'CONCLUDED');
const hasPaper: Test = ({ regulation }) => regulation?.phases.includes('WRITTEN') === true;
const isOutside: Test = ({ myRoles }) => myRoles.length === 0;
const takesApplications: Test = ({ state, reopenings }) => state === 'REGISTRATION' || reopenings.length > 0;
const DEALING = /^(COUNCIL_(CHAIR|SECRETARY)|(INVIGILATION|APPEAL)_HEAD|SUPERVISION_\w+)$/;
const CONDUCT = /^(COUNCIL_(CHAIR|SECRETARY)|PANEL_HEAD|SUPERVISION_\w+)$/;

/** In the order of the work. Pages refuse whoever must not see them; this list only spares people the way there. */
const LINES: readonly Line[] = [
  {
    page: 'cam-ket',
    label: (t) => t.rounds.declare,
    isMain: true,
    isShown: (round) => round.declarationRequired,
  },
  { page: 'dang-ky', label: (t) => t.rounds.apply, isMain: true, isShown: all(isOutside, isOpen, takesApplications) },
  {
    page: 'ket-qua-cua-toi',
    label: (t) => t.rounds.myResult,
    isMain: true,
    isShown: all(isOutside, stands('CONCLUDED')),
  },
  { page: 'ho-so', label: (t) => t.rounds.mine, isShown: all(isOutside, isOpen) },
  { page: 'ho-so-du-tuyen', label: (t) => t.rounds.desk, isShown: all(isOpen, serves(/^COUNCIL_/)) },
  {
    page: 'ngay-thi',
    label: (t) => t.rounds.examDay,
    isShown: all(afterPaper, hasPaper, serves(/^(COUNCIL|SUPERVISION|INVIGILATION)_/)),
  },
  { page: 'thi-viet', label: (t) => t.rounds.written, isShown: (round) => round.writtenProgress !== null },
  {
    page: 'cham-thi-viet',
    label: (t) => t.rounds.markScripts,
    isShown: all(stands('WRITTEN', 'DEFENCE'), serves(/^(MARKING|APPEAL)_(HEAD|MEMBER)$/)),
  },
  {
    page: 'vi-pham-phuc-khao',
    label: (t) => t.rounds.appeals,
    isShown: either(all(isOutside, stands('DEFENCE')), all(afterPaper, serves(DEALING))),
  },
  {
    page: 'cham-de-an',
    label: (t) => t.rounds.scoreSheets,
    isMain: true,
    isShown: all(stands('DEFENCE'), serves(/^PANEL_MEMBER$/)),
  },
  { page: 'dieu-hanh', label: (t) => t.rounds.board, isShown: all(stands('DEFENCE'), serves(CONDUCT)) },
  {
    page: 'ket-qua',
    label: (t) => t.rounds.result,
    isShown: all(stands('DEFENCE', 'CONCLUDED'), serves(/^(COUNCIL|SUPERVISION)_/)),
  },
  { page: 'van-ban', label: (t) => t.shell.roundPapers, isShown: ({ auditHead }) => auditHead !== null },
  { page: 'nhat-ky', label: (t) => t.shell.roundLog, isShown: ({ auditHead }) => auditHead !== null },
];

/** Where the viewer can go in a round as it stands now. Who runs the system has no part in a round and applies to none. */
export function placesOf(round: PlacedRound, texts: Texts, isAdministrator: boolean): readonly Place[] {
  const isStranger = isAdministrator && isOutside(round);
  return LINES.filter(({ isShown, page }) => isShown(round) && !(isStranger && FOR_CANDIDATES.has(page))).map(
    (line) => ({
      to: `/ky-thi/${round.id}/${line.page}`,
      label: line.label(texts),
      isMain: line.isMain === true,
    }),
  );
}

const FOR_CANDIDATES: ReadonlySet<string> = new Set(['dang-ky', 'ket-qua-cua-toi', 'ho-so', 'vi-pham-phuc-khao']);
