import type { RegulationVersion } from '../../domain/regulation/regulation-version';
import type { Readers } from '../../persistence/ports';
import { maySeeRegulationVersions } from '../visibility/round';
import type { RoundAccess } from '../visibility/access';

/** A saved version as shown, with the one before it, from which its changes are told. */
export interface RegulationVersionView extends Omit<RegulationVersion, 'id' | 'version' | 'roundId'> {
  readonly previous: RegulationVersion | null;
}

/** Most versions that are listed at once: the newest. */
const SHOWN = 30;

/** The saved versions of a round's rules, newest first, for those who prepare the round or watch it. */
export function regulationVersionQueries(readers: Readers) {
  const all = async (access: RoundAccess): Promise<readonly RegulationVersionView[]> => {
    if (!maySeeRegulationVersions(access)) return [];
    const versions = await readers.regulationVersions.ofRound(access.round.id);
    return versions
      .map(({ id: _id, version: _version, roundId: _round, ...shown }, index) => ({
        ...shown,
        previous: versions[index - 1] ?? null,
      }))
      .reverse();
  };
  return {
    regulationVersions: async (access: RoundAccess): Promise<readonly RegulationVersionView[]> =>
      (await all(access)).slice(0, SHOWN),
    /** One of them; the newest where no number is given. */
    regulationVersion: async (access: RoundAccess, number: number | null): Promise<RegulationVersionView | null> => {
      const versions = await all(access);
      return (number === null ? versions[0] : versions.find((one) => one.number === number)) ?? null;
    },
  };
}
