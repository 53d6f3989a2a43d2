import { checkVersions, nextVersion } from '../../domain/regulation/regulation-version';
import { decideAll } from '../../domain/result';
import { copySetup } from '../../domain/exam/round-setup';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { Viewer } from '../viewer';
import { accessOf } from '../visibility/access';
import { maySeeRound } from '../visibility/round';
import type { RoundAnswer, RoundStep } from './prepare-round';
import { loadRound, roundScope } from './round-scope';
import { loadVersioned, rulesRecord, storeRules } from './set-regulation';

type CopySetup = RoundStep & { readonly fromRoundId: string };

/** Takes rules, posts and criteria of an earlier round into a draft; the rules become one more saved version. */
export const copyRoundSetup: CommandFactory<CopySetup, RoundAnswer> = defineCommand({
  name: 'copyRoundSetup',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, input: CopySetup, viewer: Viewer) => {
    const loaded = await loadVersioned(repositories, input.roundId);
    const source = await loadRound(repositories, input.fromRoundId);
    if (loaded === null || source === null || !maySeeRound(accessOf(viewer, source))) return null;
    return { ...loaded, source: source.round };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, source, versions }, { expectedVersion }, { viewer, now, newId }) => {
    const copied = copySetup(round, source, expectedVersion, () => newId('post'));
    if (!copied.ok) return copied;
    const { regulation } = copied.value;
    const made = { id: newId('regulation'), roundId: round.id, savedBy: viewer.accountId, savedAt: now };
    return decideAll(checkVersions(versions), () => ({
      round: copied.value,
      saved: regulation === null ? null : nextVersion(versions, regulation, { ...made, origin: 'COPIED' }),
    }));
  },
  store: storeRules,
  record: rulesRecord,
  answer: ({ round }) => ({ roundId: round.id }),
});
