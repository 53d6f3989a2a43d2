import { standingTowards, toBeReported } from '../../domain/registration/compulsory';
import type { CompulsoryPerson, Standing } from '../../domain/registration/compulsory';
import type { Round } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { PostView } from '../exam/views';
import { maySeeCompulsory } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';

/** One line of the list of those who must register. */
export type CompulsoryPersonView = Omit<CompulsoryPerson, 'roundId' | 'postId' | 'salt' | 'removal'> &
  Standing & { readonly post: PostView };

/** How many have still to be reported; null where nobody must register. */
export async function openCompulsory(readers: Readers, round: Round, now: Date): Promise<number | null> {
  const people = (await readers.compulsoryPeople.ofRound(round.id)).filter(({ removal }) => removal === null);
  if (people.length === 0) return null;
  return toBeReported(people, await readers.applications.ofRound(round.id), round, now).length;
}

/** Those who must register, in the order they were written down; none for those who may not know (BR-06). */
export function compulsoryQueries(readers: Readers) {
  return {
    compulsoryPeople: async (access: RoundAccess, now: Date): Promise<readonly CompulsoryPersonView[]> => {
      if (!maySeeCompulsory(access)) return [];
      const { round } = access;
      const people = (await readers.compulsoryPeople.ofRound(round.id)).filter(({ removal }) => removal === null);
      const applications = people.length === 0 ? [] : await readers.applications.ofRound(round.id);
      return people.flatMap((one) => {
        const post = round.posts.find(({ id }) => id === one.postId);
        if (post === undefined) return [];
        const { roundId: _round, postId: _post, salt: _salt, removal: _removal, ...shown } = one;
        return [{ ...shown, ...standingTowards(one, applications, round, now), post: { ...post, kind: 'post' } }];
      });
    },
  };
}
