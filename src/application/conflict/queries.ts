import type { Application } from '../../domain/registration/application';
import { barringRelationsOf, isStillInRound } from '../../domain/panel/conflict';
import type { DeclaredRelation, Interests, Relation } from '../../domain/panel/conflict';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import type { Readers } from '../../persistence/ports';
import { connectionOf, EMPTY, firstOf, pageOfRows, positionOf, visibleConnection } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeApplicants, maySeeRelations } from '../visibility/people';
import type { RoundAccess } from '../visibility/access';

/** A signed declaration as its owner sees it: what they themselves declared, never a candidate's word about them. */
export type InterestDeclarationView = NonNullable<Interests['declaration']> & Pick<Interests, 'relations'>;

/** A person who applied, as those who serve must know them. */
export type ApplicantView = { readonly applicationId: string } & Pick<Application, 'fullName' | 'unit' | 'title'>;

/** A declared relation as those who must act on it see it. */
export type KnownRelationView = DeclaredRelation & {
  readonly personId: string;
  readonly application: Application;
  readonly isBarring: boolean;
  readonly dismissed: string | null;
};

/** Declarations of interest, and whom they are about. */
export function conflictQueries(readers: Readers) {
  return {
    myDeclaration: async ({ round, viewer }: RoundAccess): Promise<InterestDeclarationView | null> => {
      const interests = await readers.interests.ofPerson(round.id, viewer.accountId);
      if (interests === null || interests.declaration === null) return null;
      return { ...interests.declaration, relations: interests.relations.filter(({ by }) => by === 'MEMBER') };
    },
    knownRelations: async (access: RoundAccess, page: PageArguments): Promise<Connection<KnownRelationView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      const { round, viewer, isCandidate } = access;
      const seesAll = maySeeRelations(access);
      if (!seesAll && !isCandidate) return EMPTY;
      const applications = await readers.applications.ofRound(round.id);
      const barring = (round.regulation ?? DEFAULT_REGULATION).barringRelations;
      const all = (await readers.interests.ofRound(round.id)).flatMap((one) => relationsIn(one, applications, barring));
      // A candidate's word is kept from the one it is about, as in `myDeclaration`.
      const shown = all.filter(({ application, personId, by }) =>
        seesAll
          ? by === 'MEMBER' || personId !== viewer.accountId
          : by === 'CANDIDATE' && application.candidateId === viewer.accountId,
      );
      return connectionOf(
        pageOfRows(shown, request),
        ([index]) => index,
        ([, view]) => view,
      );
    },
    applicants: async (access: RoundAccess, page: PageArguments): Promise<Connection<ApplicantView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeeApplicants(access)) return EMPTY;
      return visibleConnection(request, {
        read: (wanted) => readers.applications.page(access.round.id, null, wanted),
        position: ({ id }) => id,
        views: (rows) => rows.map((one) => (isStillInRound(one) ? applicantView(one) : null)),
      });
    },
  };
}

function relationsIn(
  interests: Interests,
  applications: readonly Application[],
  barring: readonly Relation[],
): readonly KnownRelationView[] {
  const stopping = new Set(barringRelationsOf(interests, applications, barring));
  return interests.relations.flatMap((one) => {
    const application = applications.find(({ id }) => id === one.applicationId);
    if (application === undefined) return [];
    const { personId } = interests;
    return [{ ...one, dismissed: one.dismissed ?? null, personId, application, isBarring: stopping.has(one) }];
  });
}

/** The candidate of an application, as far as relations are declared to them. */
export function applicantView({ id, fullName, unit, title }: Application): ApplicantView {
  return { applicationId: id, fullName, unit, title };
}
