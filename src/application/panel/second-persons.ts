import type { StoredBody } from '../../persistence/serving-ports';
import type { Actor } from '../policy';
import type { Viewer } from '../viewer';

const LEADERS = ['CHAIR', 'DEPUTY'] as const;

/**
 * Who of the Council agrees to changes among those who serve: its chair or deputy, another one than whoever asks; its
 * secretary when there is no such leader. People who are unfit, such as the one it is about, do not count.
 */
export function secondPersons(
  bodies: readonly StoredBody[],
  initiator: Viewer,
  unfit: ReadonlySet<string>,
): readonly Actor[] {
  const council = bodies.filter(({ kind }) => kind === 'COUNCIL').flatMap(({ seats }) => seats);
  const others = LEADERS.filter((leader) =>
    council.some(({ seat, personId }) => seat === leader && personId !== initiator.accountId && !unfit.has(personId)),
  );
  return others.length > 0 ? others.map((seat): Actor => `COUNCIL_${seat}`) : ['COUNCIL_SECRETARY'];
}
