import { checkCandidatesHoldNoSeat, checkBody } from './body';
import type { Body } from './body';
import { checkMayServe, needsDeclaration } from './conflict';
import type { Interests, Standing } from './conflict';
import { checkWithout } from './replacement';
import type { Refusal } from '../refusal';
import type { Regulation } from '../regulation/regulation';
import type { RoundState } from '../exam/lifecycle';

/** What can be wrong with a body of a round. */
export type WarningCode =
  'CONFLICT_OF_INTEREST' | 'STATUS_BAR' | 'FORBIDDEN_COMBINATION' | 'SHORTAGE' | 'DECLARATION_MISSING';

/** One thing that is wrong, with every reason; the person is null when the body as a whole is meant. */
export interface Warning {
  readonly code: WarningCode;
  readonly body: Body;
  readonly personId: string | null;
  readonly reasons: readonly Refusal[];
}

/** What warnings are made from. */
export interface ServingFacts {
  readonly state: RoundState;
  readonly bodies: readonly Body[];
  readonly interests: readonly Interests[];
  readonly applications: readonly (Standing & { readonly candidateId: string })[];
  readonly regulation: Pick<Regulation, 'councilSize' | 'barringRelations'>;
}

/**
 * Everything wrong in the bodies of a round now: people who must not serve and have lost access (BR-13 to BR-17), those who
 * have not signed (BR-16), and each body that is no longer lawful without them, so that somebody is found in time.
 */
export function warningsOf(facts: ServingFacts): readonly Warning[] {
  return facts.bodies.flatMap((body) => {
    const personal = uniquePeople(body).flatMap((person) => personWarnings(person, body, facts));
    const lost = new Set(
      personal.flatMap(({ code, personId }) => (code === 'DECLARATION_MISSING' || personId === null ? [] : [personId])),
    );
    const others = facts.bodies.filter((other) => other !== body);
    const reasons = lost.size === 0 ? [] : checkWithout(body, lost, others, facts.regulation);
    const shortage: Warning = { code: 'SHORTAGE', body, personId: null, reasons };
    return reasons.length === 0 ? personal : [...personal, shortage];
  });
}

function personWarnings(personId: string, body: Body, facts: ServingFacts): readonly Warning[] {
  const { applications, bodies, interests, regulation, state } = facts;
  const known = interests.find((one) => one.personId === personId);
  const others = bodies.filter((other) => other !== body);
  const combined = [
    ...checkCandidatesHoldNoSeat(
      applications.filter(({ candidateId }) => candidateId === personId).map(({ candidateId }) => candidateId),
      [body],
    ),
    ...checkBody(body.kind, body.seats, others, regulation).filter(
      (refusal) => refusal.code === 'FORBIDDEN_COMBINATION' && refusal.person === personId,
    ),
  ];
  const barred = known === undefined ? [] : checkMayServe(known, applications, regulation.barringRelations, []);
  const of = (code: WarningCode, reasons: readonly Refusal[]): readonly Warning[] =>
    reasons.length === 0 ? [] : [{ code, body, personId, reasons }];
  const unsigned = needsDeclaration(state) && known?.declaration?.coversAll !== true;
  return [
    ...of(
      'CONFLICT_OF_INTEREST',
      barred.filter(({ code }) => code === 'CONFLICT_OF_INTEREST'),
    ),
    ...of(
      'STATUS_BAR',
      barred.filter(({ code }) => code === 'STATUS_BAR'),
    ),
    ...of('FORBIDDEN_COMBINATION', combined),
    ...of('DECLARATION_MISSING', unsigned ? [{ code: 'DECLARATION_REQUIRED', path: [] }] : []),
  ];
}

function uniquePeople({ seats }: Body): readonly string[] {
  return [...new Set(seats.map(({ personId }) => personId))];
}
