import type { Application } from '../../domain/registration/application';
import type { Dossier } from '../../domain/registration/dossier';
import { eraseDossiers, isErased, withOtherSalt, withoutPrivatePart } from '../../domain/registration/erasure';
import { decideAll } from '../../domain/result';
import { takenOut } from '../../domain/files/upload';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers, StoredImport } from '../../persistence/ports';
import { defineTwoPersonCommand } from '../command';
import type { RoundStep } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { AGREED_BY_SECRETARY } from '../result/establish-result';
import { digestsOf } from './commands';
import { withoutRatingsOf } from './recorded-ratings';

interface ErasureLoad extends RegulatedLoad {
  readonly applications: readonly Application[];
  readonly dossiers: readonly Dossier[];
  /** The papers handed in with them. */
  readonly files: readonly UploadedFile[];
  /** Lists of ratings that still speak of any of them. */
  readonly imports: readonly StoredImport[];
}

/**
 * Xóa phần riêng tư trong hồ sơ của người không được chọn: after the time of complaints, by chair and secretary together
 * (BR-65; trust.md 3.12.5), with the files handed in. Everybody's drafts go too: they were never handed in. The log holds digests of what is erased
 * and is not touched; the salts that could have tied them to it are replaced.
 */
export const eraseDossiersCommand = defineTwoPersonCommand({
  name: 'eraseDossiers',
  stepUp: true,
  intact: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  approval: AGREED_BY_SECRETARY,
  load: (repositories, input: RoundStep) => loadUnchosen(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications, dossiers }, { expectedVersion }, { now, secret }) => {
    const erased = eraseDossiers(round, expectedVersion, now);
    return decideAll(erased.ok ? [] : erased.errors, () => ({
      round: erased.ok ? erased.value : round,
      applications: applications.map((one) => withOtherSalt(one, secret())),
      dossiers: dossiers.filter((one) => !isErased(one)).map(withoutPrivatePart),
    }));
  },
  store: async (repositories, { round, applications, dossiers }, { files, imports }) => {
    await repositories.rounds.save(round);
    for (const one of applications) await repositories.applications.save(one);
    for (const one of dossiers) await repositories.dossiers.save(one);
    for (const one of files) await repositories.files.save(takenOut(one));
    for (const one of imports) await repositories.imports.save(one);
    await repositories.drafts.removeOfRound(round.id);
  },
  // What stays of each application is told under its new salt, so that it can still be compared with the log.
  record: ({ round: after, applications, dossiers }, { round }) => ({
    subjectId: after.id,
    before: { dossiersErasedOn: round.dossiersErasedOn ?? null, version: round.version },
    after: {
      dossiersErasedOn: after.dossiersErasedOn ?? null,
      version: after.version,
      erased: dossiers.map(({ id }) => id),
      ...Object.fromEntries(applications.map((one) => [one.id, digestsOf(one)])),
    },
  }),
  answer: ({ round }) => ({ roundId: round.id }),
});

async function loadUnchosen(readers: Readers, roundId: string): Promise<ErasureLoad | null> {
  const loaded = await loadRegulatedRound(readers, roundId);
  if (loaded === null) return null;
  const stored = await readers.results.ofRound(roundId);
  const chosen = new Set(stored?.result.posts.flatMap(({ winners }) => winners) ?? []);
  const applications = (await readers.applications.ofRound(roundId)).filter(({ id }) => !chosen.has(id));
  const dossiers = await readers.dossiers.findMany(applications.map(({ id }) => id));
  const files = await Promise.all(dossiers.map(({ id }) => readers.files.ofSubject(id)));
  const isErased = (id: string) => applications.some((one) => one.id === id);
  const imports = (await readers.imports.ofRound(roundId)).flatMap((one) => withoutRatingsOf(one, isErased));
  return { ...loaded, applications, dossiers, files: files.flat(), imports };
}
