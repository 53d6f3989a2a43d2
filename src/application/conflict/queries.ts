import type { Application } from '../../domain/application';
import { isStillInRound } from '../../domain/conflict';
import type { Interests } from '../../domain/conflict';
import type { Readers } from '../../persistence/ports';
import { EMPTY, firstOf, positionOf, visibleConnection } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeApplicants } from '../visibility';
import type { RoundAccess } from '../visibility';

/** A signed declaration as its owner sees it: what they themselves declared, never a candidate's word about them. */
export type InterestDeclarationView = NonNullable<Interests['declaration']> & Pick<Interests, 'relations'>;

/** A person who applied, as those who serve must know them. */
export type ApplicantView = { readonly applicationId: string } & Pick<Application, 'fullName' | 'unit' | 'title'>;

/** Declarations of interest, and whom they are about. */
export function conflictQueries(readers: Readers) {
  return {
    myDeclaration: async ({ round, viewer }: RoundAccess): Promise<InterestDeclarationView | null> => {
      const interests = await readers.interests.ofPerson(round.id, viewer.accountId);
      if (interests === null || interests.declaration === null) return null;
      return { ...interests.declaration, relations: interests.relations.filter(({ by }) => by === 'MEMBER') };
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

function applicantView({ id, fullName, unit, title }: Application): ApplicantView {
  return { applicationId: id, fullName, unit, title };
}
