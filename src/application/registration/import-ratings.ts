import type { Application } from '../../domain/registration/application';
import { planRatings } from '../../domain/import/plan-ratings';
import type { ImportedRating, RatingContext } from '../../domain/import/plan-ratings';
import type { ListPlan } from '../../domain/import/list';
import type { Sheet } from '../../domain/import/sheet';
import { requireState } from '../../domain/exam/lifecycle';
import { decideAll } from '../../domain/result';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers, StoredImport } from '../../persistence/ports';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { checkUsable, findWaiting } from '../files/attach';
import { groupBy } from '../group-by';
import { checkConfirmed, unusable } from './import-commands';
import type { ImportAnswer } from './import-commands';
import type { ImportDesk } from './import-desk';
import type { PersonalVault } from './personal-vault';
import { ratingOwner } from './recorded-ratings';

/** The confirmation of a list of ratings that was looked at. */
export interface ImportRatings {
  readonly roundId: string;
  /** A workbook uploaded to `/uploads/rating-list`. */
  readonly fileId: string;
  readonly expectedRows: number;
  readonly onlyGood: boolean;
}

interface RatingsLoad extends RegulatedLoad {
  readonly file: UploadedFile | null;
  readonly sheet: Sheet | { readonly reason: string } | null;
  readonly applications: readonly Application[];
  readonly people: Omit<RatingContext, 'now'>;
}

/** Everybody whose dossier is in the round, and who has which citizen id; the ids are compared by their keyed hashes. */
export async function ratedPeople(
  readers: Pick<Readers, 'applications' | 'dossiers'>,
  vault: PersonalVault,
  roundId: string,
): Promise<Omit<RatingContext, 'now'>> {
  const applications = new Map((await readers.applications.ofRound(roundId)).map((one) => [one.id, one]));
  const dossiers = await readers.dossiers.findMany([...applications.keys()]);
  const byKey = new Map(
    dossiers.flatMap(({ id, citizenKey, receiptCode }) => {
      const application = applications.get(id);
      if (application === undefined) return [];
      const { fullName, birthDate } = application;
      return [[citizenKey, { applicationId: id, receiptCode, fullName, birthDate }] as const];
    }),
  );
  return {
    people: [...byKey.values()],
    withCitizenId: (citizenId) => byKey.get(vault.citizenKey(roundId, citizenId)) ?? null,
  };
}

/**
 * Takes what an agency's list says of the evaluations of those who applied; of nobody else anything is kept. It stands
 * beside what they stated themselves and decides nothing: the checklist shows what the rules make of it.
 */
export function importRatings(vault: PersonalVault, desk: ImportDesk): CommandFactory<ImportRatings, ImportAnswer> {
  return defineCommand({
    name: 'importRatings',
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: async (repositories, input: ImportRatings, viewer): Promise<RatingsLoad | null> => {
      const loaded = await loadRegulatedRound(repositories, input.roundId);
      if (loaded === null) return null;
      const file = await findWaiting(repositories, input.fileId);
      const isOwn = file?.purpose === 'RATING_LIST' && file.uploadedBy === viewer.accountId;
      return {
        ...loaded,
        file,
        sheet: isOwn ? await desk.sheetOf(file) : null,
        applications: await repositories.applications.ofRound(input.roundId),
        people: await ratedPeople(repositories, vault, input.roundId),
      };
    },
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, decider) => {
      const { file, sheet, round } = loaded;
      const { viewer, now } = decider;
      const errors = [
        requireState(round.state, ['REGISTRATION', 'SCREENING'], ['roundId']),
        checkUsable(file, { purposes: ['RATING_LIST'], viewer, now }),
      ].filter((one) => one !== null);
      if (sheet !== null && 'reason' in sheet) errors.push(unusable(sheet.reason));
      const plan = sheet === null || 'reason' in sheet ? null : planRatings(sheet, { ...loaded.people, now });
      const taken = (plan?.rows ?? []).flatMap(({ row, taken: one }) => (one === null ? [] : [{ row, ...one }]));
      if (plan !== null) errors.push(...confirmed(plan, input));
      return decideAll(errors, () => imported(loaded, taken, { vault, decider }));
    },
    store: (repositories, { stored }) => repositories.imports.insert([stored]),
    record: ({ stored, digests }) => ({
      subjectId: stored.id,
      before: null,
      after: { sha256: stored.sha256, ...digests },
    }),
    answer: ({ stored }) => ({ importId: stored.id, roundId: stored.roundId }),
  });
}

function confirmed({ rows, ...plan }: ListPlan<ImportedRating>, input: ImportRatings) {
  const good = rows.filter(({ taken }) => taken !== null).length;
  return checkConfirmed({ ...plan, good, bad: rows.length - good }, input);
}

function imported(
  { round, file, applications }: RatingsLoad,
  taken: readonly (ImportedRating & { readonly row: number })[],
  { vault, decider }: { readonly vault: PersonalVault; readonly decider: Decider },
) {
  const id = decider.newId('import');
  const salts = new Map(applications.map((one) => [one.id, one.salt]));
  const byPerson = groupBy(taken, ({ person }) => person.applicationId);
  const ofEach = [...byPerson].map(([applicationId, own]) => {
    const rows = own.map(({ period, rating, row }) => ({ period, rating, row }));
    return { applicationId, rows };
  });
  const stored: StoredImport = {
    id,
    version: 1,
    roundId: round.id,
    kind: 'RATINGS',
    fileName: file?.name ?? '',
    sha256: file?.sha256 ?? '',
    importedBy: decider.viewer.accountId,
    importedAt: decider.now,
    rows: taken.map(({ row, person: { applicationId, receiptCode } }) => ({ row, applicationId, receiptCode })),
    ratings: ofEach.map(({ applicationId, rows }) => {
      return { applicationId, sealed: vault.seal(ratingOwner(id, applicationId), rows, decider.secret) };
    }),
    undoneBy: null,
    undoneAt: null,
  };
  // Digests only: the log must not say how somebody was evaluated.
  const digests = ofEach.map(({ applicationId, rows }) => {
    return [applicationId, { ratings: personalDigest(salts.get(applicationId) ?? '', rows) }] as const;
  });
  return { stored, digests: Object.fromEntries(digests) };
}
