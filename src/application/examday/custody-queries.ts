import { openIncidents, standing } from '../../domain/examday/custody';
import type { StoredHandover } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';
import { maySeeCustody } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';

/** One record of a bag as shown. */
export type HandoverView = Omit<StoredHandover, 'witnesses'> & {
  /** Candidate numbers. */
  readonly witnesses: readonly string[];
  readonly isReplaced: boolean;
};

/** Records of bags as the viewer may see them. */
export function custodyQueries(readers: Readers) {
  return {
    handovers: async (access: RoundAccess): Promise<readonly HandoverView[]> => {
      if (!maySeeCustody(access)) return [];
      const all = await readers.handovers.ofRound(access.round.id);
      const stands = new Set(standing(all).map(({ id }) => id));
      const witnesses = await readers.applications.findMany([...new Set(all.flatMap((one) => one.witnesses))]);
      const numbers = new Map(witnesses.map(({ id, candidateNumber }) => [id, candidateNumber ?? '']));
      return all
        .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
        .map((one) => ({
          ...one,
          witnesses: one.witnesses.map((id) => numbers.get(id) ?? ''),
          isReplaced: !stands.has(one.id),
        }));
    },
    openSeals: async (access: RoundAccess): Promise<number | null> =>
      maySeeCustody(access) ? openIncidents(await readers.handovers.ofRound(access.round.id)).length : null,
  };
}
