import type { AppointBodyInput, AppointedBy, BodyKind, DecisionInput, Seat } from '../../generated/operations';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';

/** One line of the form. */
export interface SeatRow {
  readonly key: number;
  readonly personId: string | null;
  readonly seat: Seat;
}

const BAN_SEATS: readonly Seat[] = ['HEAD', 'DEPUTY', 'MEMBER'];
const BAN_ROWS: readonly SeatRow[] = [
  { key: 0, personId: null, seat: 'HEAD' },
  { key: 1, personId: null, seat: 'MEMBER' },
  { key: 2, personId: null, seat: 'MEMBER' },
];
const COUNCIL_ROWS: readonly SeatRow[] = (['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'MEMBER'] as const).map(
  (seat, key) => ({ key, personId: null, seat }),
);

/** Seats each body has (TT 22/2025 Điều 5). */
export const SEATS_OF: Readonly<Record<string, readonly Seat[]>> & Readonly<Record<BodyKind, readonly Seat[]>> = {
  COUNCIL: ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'],
  SECRETARIAT: BAN_SEATS,
  EXAM_PAPER: BAN_SEATS,
  INVIGILATION: BAN_SEATS,
  CODING: BAN_SEATS,
  MARKING: BAN_SEATS,
  PANEL: BAN_SEATS,
  APPEAL: BAN_SEATS,
  SUPERVISION: BAN_SEATS,
};

/** The lines a form starts with. */
export const BLANK_SEATS: Readonly<Record<string, readonly SeatRow[]>> &
  Readonly<Record<BodyKind, readonly SeatRow[]>> = {
  COUNCIL: COUNCIL_ROWS,
  SECRETARIAT: BAN_ROWS,
  EXAM_PAPER: BAN_ROWS,
  INVIGILATION: BAN_ROWS,
  CODING: BAN_ROWS,
  MARKING: BAN_ROWS,
  PANEL: BAN_ROWS,
  APPEAL: BAN_ROWS,
  SUPERVISION: BAN_ROWS,
};

interface BodyDraft {
  readonly roundId: string;
  readonly kind: BodyKind;
  readonly decision: DecisionDraft;
  readonly seats: readonly SeatRow[];
  /** Who set the supervisors up, and whether the authority's own head chairs the Council (BR-18). */
  readonly appointedBy: AppointedBy;
  readonly chairIsHead: boolean;
}

/** A decision as it is typed. */
export interface DecisionDraft {
  readonly number: string;
  readonly date: string;
  readonly signer: string;
}

/** No decision yet. */
export const BLANK_DECISION: DecisionDraft = { number: '', date: '', signer: '' };

/** The typed decision as the API takes it, or what is wrong with it. */
export function decisionInput(
  decision: DecisionDraft,
  words: Pick<Words, 'fillIn' | 'dayWrong'>,
): { readonly input: DecisionInput } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const number = decision.number.trim();
  const day = readDay(decision.date);
  if (number === '') errors.push({ path: 'decision.number', message: words.fillIn });
  if (day === null) {
    const message = decision.date.trim() === '' ? words.fillIn : words.dayWrong;
    errors.push({ path: 'decision.date', message });
  }
  if (day === null || errors.length > 0) return { errors };
  const signer = decision.signer.trim();
  return { input: { number, date: day, signer: signer === '' ? null : signer } };
}

interface Words {
  readonly fillIn: string;
  readonly dayWrong: string;
  readonly missingPerson: string;
}

/** The typed form as the API takes it, or everything that is missing. A decision is needed for the Council only. */
export function bodyInput(
  { roundId, kind, decision, seats, appointedBy, chairIsHead }: BodyDraft,
  words: Words,
): { readonly input: AppointBodyInput } | { readonly errors: readonly FieldError[] } {
  const isTyped = Object.values(decision).some((text: string) => text.trim() !== '');
  const read = kind === 'COUNCIL' || isTyped ? decisionInput(decision, words) : { input: null };
  const empty = seats.flatMap(({ personId }, index) =>
    personId === null ? [{ path: `seats.${String(index)}.personId`, message: words.missingPerson }] : [],
  );
  if ('errors' in read) return { errors: [...read.errors, ...empty] };
  if (empty.length > 0) return { errors: empty };
  const seated = seats.map(({ personId, seat }) => ({ personId: personId ?? '', seat }));
  return {
    input: {
      roundId,
      kind,
      seats: seated,
      decision: read.input,
      ...(kind === 'SUPERVISION' ? { appointedBy } : {}),
      ...(kind === 'COUNCIL' ? { chairIsHead } : {}),
    },
  };
}
