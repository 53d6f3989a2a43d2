import { checkBody } from '../../domain/panel/body';
import type { AppointedBy, BodyDecision, BodyKind, Seated } from '../../domain/panel/body';
import { hanoiDay } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import type { ServiceBar } from '../../domain/panel/conflict';
import type { Refusal } from '../../domain/refusal';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import { decideAll } from '../../domain/result';
import { checkText, tidyText } from '../../domain/text';
import type { Repositories } from '../../persistence/ports';
import { defineTwoPersonCommand } from '../command';
import { roundScope } from '../exam/round-scope';
import { checkNewcomer, loadPeople } from './check-people';
import type { LoadedPeople } from './check-people';

/** A decision on paper as the input gives it. */
export interface DecisionGiven {
  readonly number: string;
  readonly date: LocalDate;
  readonly signer?: string | null;
}

export interface NewBody {
  readonly roundId: string;
  readonly kind: BodyKind;
  readonly decision?: DecisionGiven | null;
  readonly seats: readonly (Seated & { readonly statuses?: readonly ServiceBar[] | null })[];
  readonly appointedBy?: AppointedBy | null;
  readonly chairIsHead?: boolean | null;
}

interface LoadedAppointment extends LoadedPeople {
  readonly kind: BodyKind;
  readonly administrators: number;
}

/** Bodies that the authority sets up above the Council; the system administrator records its decision (BR-18). */
const BY_AUTHORITY: readonly BodyKind[] = ['COUNCIL', 'SUPERVISION'];

/** Most seats in one body. */
const MAXIMUM_SEATS = 50;

async function loadAppointment(repositories: Repositories, input: NewBody): Promise<LoadedAppointment | null> {
  const loaded = await loadPeople(
    repositories,
    input.roundId,
    input.seats.map(({ personId }) => personId),
  );
  if (loaded === null) return null;
  return { ...loaded, kind: input.kind, administrators: (await repositories.administrators.active()).length };
}

/**
 * Sets up one body of a round (BR-13 to BR-19). Council and supervisors are grants of power by the system administrator:
 * another administrator must agree. Where the system has only one, the act is done at once and the log says that nobody
 * agreed (trust.md 3.2.7).
 */
export const appointBody = defineTwoPersonCommand({
  name: 'appointBody',
  stepUp: true,
  security: 'ROLE_GRANTED',
  allow: {
    by: ['ADMINISTRATOR', 'COUNCIL_CHAIR'],
    when: {
      words:
        'Hội đồng và Ban giám sát: quản trị ghi theo quyết định của cấp có thẩm quyền; các Ban khác: Chủ tịch Hội đồng',
      holds: ({ kind }: LoadedAppointment, actors) =>
        actors.has(BY_AUTHORITY.includes(kind) ? 'ADMINISTRATOR' : 'COUNCIL_CHAIR'),
    },
  },
  approval: {
    by: ['ADMINISTRATOR'],
    words: 'Hội đồng và Ban giám sát: một quản trị khác; hệ thống chỉ có một quản trị thì không cần',
    among: ({ kind, administrators }) => (BY_AUTHORITY.includes(kind) && administrators > 1 ? ['ADMINISTRATOR'] : []),
  },
  load: loadAppointment,
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { newId, now }) => {
    const decision = input.decision == null ? null : keptDecision(input.decision);
    const since = decision?.date ?? hanoiDay(now);
    return decideAll(checkAppointment(loaded, input), () => ({
      id: newId('body'),
      version: 1,
      roundId: input.roundId,
      kind: input.kind,
      decision,
      seats: input.seats.map(({ personId, seat }) => ({ personId, seat, since })),
      formerSeats: [],
      appointedBy: input.kind === 'SUPERVISION' ? (input.appointedBy ?? 'AUTHORITY') : null,
      chairIsHead: input.kind === 'COUNCIL' && input.chairIsHead === true,
    }));
  },
  store: (repositories, body) => repositories.bodies.insert([body]),
  record: ({ id, kind, decision, seats, appointedBy, chairIsHead }) => ({
    subjectId: id,
    before: null,
    after: { kind, decision, seats, appointedBy, chairIsHead },
  }),
  answer: (body) => ({ bodyId: body.id }),
  conflicts: { body_kind: () => ({ code: 'DUPLICATE', path: ['kind'], what: 'ban này' }) },
});

/** A decision as it is kept. */
export function keptDecision({ number, date, signer }: DecisionGiven): BodyDecision {
  return { number: tidyText(number), date, signer: signer == null ? null : tidyText(signer) };
}

/** Checks what is written of a decision. */
export function checkDecision(given: DecisionGiven | null): Refusal[] {
  if (given === null) return [];
  const errors = checkText(given.number, ['decision', 'number'], 100);
  if (given.signer != null) errors.push(...checkText(given.signer, ['decision', 'signer'], 100));
  return errors;
}

function checkAppointment(loaded: LoadedAppointment, input: NewBody): Refusal[] {
  const { round, bodies } = loaded;
  const errors: Refusal[] = [...checkBody(input.kind, input.seats, bodies, round.regulation ?? DEFAULT_REGULATION)];
  if (round.state === 'CONCLUDED') {
    errors.push({
      code: 'INVALID_STATE',
      path: ['roundId'],
      state: round.state,
      allowed: ['DRAFT', 'REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE'],
    });
  }
  if (input.seats.length > MAXIMUM_SEATS) {
    errors.push({ code: 'INVALID_VALUE', path: ['seats'], reason: `Không quá ${String(MAXIMUM_SEATS)} người.` });
  }
  if (input.kind === 'COUNCIL' && (input.decision ?? null) === null) {
    errors.push({ code: 'BODY_INCOMPLETE', path: ['decision'], missing: ['DECISION'] });
  }
  errors.push(...checkDecision(input.decision ?? null), ...checkAuthority(loaded, input));
  input.seats.forEach(({ personId, statuses }, index) => {
    const path = ['seats', String(index), 'personId'];
    errors.push(...checkNewcomer(loaded, { personId, kind: input.kind, statuses: statuses ?? [], path }));
  });
  return errors;
}

/** Who may set up the supervisors, and facts said of a body that has none such (BR-18). */
function checkAuthority({ bodies }: LoadedAppointment, input: NewBody): Refusal[] {
  const { kind, appointedBy, chairIsHead } = input;
  const errors: Refusal[] = [];
  if (appointedBy != null && kind !== 'SUPERVISION') {
    errors.push({ code: 'INVALID_VALUE', path: ['appointedBy'], reason: 'Chỉ khai với Ban giám sát.' });
  }
  if (chairIsHead === true && kind !== 'COUNCIL') {
    errors.push({ code: 'INVALID_VALUE', path: ['chairIsHead'], reason: 'Chỉ khai với Hội đồng thi tuyển.' });
  }
  const headChairs = kind === 'COUNCIL' ? chairIsHead === true : bodies.some((body) => body.chairIsHead);
  const supervisorsBy =
    kind === 'SUPERVISION'
      ? (appointedBy ?? 'AUTHORITY')
      : (bodies.find((body) => body.kind === 'SUPERVISION')?.appointedBy ?? null);
  if ((kind === 'SUPERVISION' || kind === 'COUNCIL') && headChairs && supervisorsBy === 'AUTHORITY') {
    errors.push({
      code: 'SUPERIOR_REQUIRED',
      path: [kind === 'SUPERVISION' ? 'appointedBy' : 'chairIsHead'],
    });
  }
  return errors;
}
