import { checkBody } from '../../domain/body';
import type { BodyKind, Seated } from '../../domain/body';
import type { LocalDate } from '../../domain/calendar';
import type { Refusal } from '../../domain/refusal';
import { DEFAULT_REGULATION } from '../../domain/regulation';
import { decideAll } from '../../domain/result';
import { checkText } from '../../domain/text';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRound, roundScope } from '../exam/round-scope';
import type { LoadedRound } from '../exam/round-scope';

export interface NewBody {
  readonly roundId: string;
  readonly kind: BodyKind;
  readonly decision?: { readonly number: string; readonly date: LocalDate } | null;
  readonly seats: readonly Seated[];
}

interface LoadedAppointment extends LoadedRound {
  readonly kind: BodyKind;
  readonly knownPeople: ReadonlySet<string>;
  readonly candidateIds: ReadonlySet<string>;
}

/** Bodies that the authority sets up above the Council; the system administrator records its decision (BR-18). */
const BY_AUTHORITY: readonly BodyKind[] = ['COUNCIL', 'SUPERVISION'];

/** Most seats in one body. */
const MAXIMUM_SEATS = 50;

async function loadAppointment(repositories: Repositories, input: NewBody): Promise<LoadedAppointment | null> {
  const loaded = await loadRound(repositories, input.roundId);
  if (loaded === null) return null;
  const people = await repositories.accounts.findMany(input.seats.map((seat) => seat.personId));
  const applications = await repositories.applications.ofRound(input.roundId);
  return {
    ...loaded,
    kind: input.kind,
    knownPeople: new Set(people.map((person) => person.id)),
    candidateIds: new Set(applications.map((application) => application.candidateId)),
  };
}

/** Sets up one body of a round (BR-15, BR-17, BR-18, BR-19). */
export const appointBody: CommandFactory<NewBody, { readonly bodyId: string }> = defineCommand({
  name: 'appointBody',
  stepUp: true,
  security: 'ROLE_GRANTED',
  allow: {
    by: ['ADMINISTRATOR', 'COUNCIL_CHAIR'],
    when: {
      words:
        'Hội đồng và Ban giám sát: quản trị ghi theo quyết định của cấp có thẩm quyền; các Ban khác: Chủ tịch Hội đồng',
      holds: ({ kind }, actors) => actors.has(BY_AUTHORITY.includes(kind) ? 'ADMINISTRATOR' : 'COUNCIL_CHAIR'),
    },
  },
  load: loadAppointment,
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { newId }) => {
    const decision = input.decision ?? null;
    const errors = [...checkAppointment(loaded, input)];
    return decideAll(errors, () => ({
      id: newId('body'),
      version: 1,
      roundId: input.roundId,
      kind: input.kind,
      decision,
      seats: input.seats.map(({ personId, seat }) => ({ personId, seat })),
    }));
  },
  store: (repositories, body) => repositories.bodies.insert([body]),
  record: (body) => ({
    subjectId: body.id,
    before: null,
    after: { kind: body.kind, decision: body.decision, seats: body.seats },
  }),
  answer: (body) => ({ bodyId: body.id }),
  conflicts: { body_kind: () => ({ code: 'DUPLICATE', path: ['kind'], what: 'ban này' }) },
});

function checkAppointment({ round, bodies, knownPeople, candidateIds }: LoadedAppointment, input: NewBody): Refusal[] {
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
  if (input.decision) errors.push(...checkText(input.decision.number, ['decision', 'number'], 100));
  input.seats.forEach(({ personId, seat }, index) => {
    const path = ['seats', String(index), 'personId'];
    if (!knownPeople.has(personId)) errors.push({ code: 'INVALID_VALUE', path, reason: 'Không có tài khoản này.' });
    if (candidateIds.has(personId)) {
      errors.push({
        code: 'FORBIDDEN_COMBINATION',
        path,
        person: personId,
        roles: ['CANDIDATE', `${input.kind}_${seat}`],
      });
    }
  });
  return errors;
}
