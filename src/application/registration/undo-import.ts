import type { Application } from '../../domain/registration/application';
import type { Dossier } from '../../domain/registration/dossier';
import { annulled, annulledDossier, checkUntouched } from '../../domain/import/undo';
import { requireState } from '../../domain/exam/lifecycle';
import { decideAll } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import type { Readers, StoredImport } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { ImportAnswer } from './import-commands';
import { withoutRatingsOf } from './recorded-ratings';

interface UndoLoad extends RegulatedLoad {
  readonly known: StoredImport;
  readonly applications: readonly Application[];
  readonly dossiers: readonly Dossier[];
  readonly touched: ReadonlySet<string>;
  /** Lists of ratings that may speak of those who are taken back. */
  readonly others: readonly StoredImport[];
}

interface Undone {
  readonly stored: StoredImport;
  readonly applications: readonly Application[];
  readonly dossiers: readonly Dossier[];
  readonly others: readonly StoredImport[];
}

/** Entries of the log read at once. */
const PAGE = 1_000;

/**
 * Takes back everything one import brought in, as long as nobody else has opened or changed any of it. The applications
 * are annulled and stay for the log; what was private in them is erased, and their people may apply again. A list of
 * ratings only stops to speak, as long as nobody checked a dossier by it.
 */
export const undoImport: CommandFactory<{ readonly importId: string; readonly expectedVersion: number }, ImportAnswer> =
  defineCommand({
    name: 'undoImport',
    allow: { by: ['COUNCIL_SECRETARY'] },
    // The list itself makes a new declaration due, and taking it back shows nothing of it.
    beforeDeclaration: true,
    load: async (repositories, input, viewer): Promise<UndoLoad | null> => {
      const known = await repositories.imports.find(input.importId);
      const loaded = known === null ? null : await loadRegulatedRound(repositories, known.roundId);
      if (known === null || loaded === null) return null;
      const ids = [...new Set(known.rows.map(({ applicationId }) => applicationId))];
      const applications = await repositories.applications.findMany(ids);
      const dossiers = await repositories.dossiers.findMany(ids);
      if (known.kind === 'RATINGS') {
        return { ...loaded, known, applications: [], dossiers: [], touched: checkedSince(dossiers, known), others: [] };
      }
      const others = (await repositories.imports.ofRound(known.roundId)).filter(
        ({ ratings = [] }) => ratings.length > 0,
      );
      const changed = [...applications, ...dossiers].filter(({ version }) => version > 1).map(({ id }) => id);
      const opened = known.undoneAt === null ? await openedByOthers(repositories, known, viewer.accountId) : [];
      return { ...loaded, known, applications, dossiers, touched: new Set([...changed, ...opened]), others };
    },
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, known, applications, dossiers, touched, others }, { expectedVersion }, { viewer, now }) => {
      const errors = [
        requireState(round.state, ['REGISTRATION', 'SCREENING'], ['importId']),
        requireVersion(known, expectedVersion),
      ].filter((one) => one !== null);
      const held = checkUntouched(known.rows, touched, known.kind ?? 'APPLICATIONS');
      if (known.undoneAt !== null) errors.push({ code: 'ALREADY_DECIDED', path: ['importId'] });
      else if (held !== null) errors.push(held);
      return decideAll(errors, () => ({
        stored: { ...known, version: known.version + 1, undoneBy: viewer.accountId, undoneAt: now, ratings: [] },
        applications: applications.map(annulled),
        dossiers: dossiers.map(annulledDossier),
        others: others.flatMap((one) => withoutRatingsOf(one, (id) => applications.some((gone) => gone.id === id))),
      }));
    },
    store: async (repositories, { stored, applications, dossiers, others }: Undone) => {
      for (const application of applications) await repositories.applications.save(application);
      for (const dossier of dossiers) await repositories.dossiers.save(dossier);
      await repositories.imports.save(stored);
      for (const other of others) await repositories.imports.save(other);
    },
    record: ({ stored, applications }, { known }) => ({
      subjectId: stored.id,
      before: null,
      after: {
        ...Object.fromEntries(applications.map(({ id }) => [id, { annulled: true }])),
        ...Object.fromEntries((known.ratings ?? []).map(({ applicationId }) => [applicationId, { ratings: null }])),
      },
    }),
    answer: ({ stored }) => ({ importId: stored.id, roundId: stored.roundId }),
  });

/** Those whom somebody checked since a list of ratings came, so perhaps by what it says. */
function checkedSince(dossiers: readonly Dossier[], { importedAt, undoneAt }: StoredImport): ReadonlySet<string> {
  const since = dossiers.filter(({ checks }) => checks.some(({ at }) => at >= importedAt));
  return new Set(undoneAt === null ? since.map(({ id }) => id) : []);
}

/** The applications of an import about which somebody else has left an entry since, such as opening the dossier. */
async function openedByOthers(
  readers: Pick<Readers, 'audit'>,
  { id, roundId, rows }: StoredImport,
  me: string,
): Promise<readonly string[]> {
  const own = new Set(rows.map(({ applicationId }) => applicationId));
  const [act] = await readers.audit.ofSubject(roundId, id, 1);
  const found: string[] = [];
  for (let after = act?.sequence ?? 0; ;) {
    const entries = await readers.audit.entries(roundId, after, PAGE);
    for (const { actorId, subjectId } of entries) if (actorId !== me && own.has(subjectId)) found.push(subjectId);
    const last = entries.at(-1);
    if (last === undefined || entries.length < PAGE) return found;
    after = last.sequence;
  }
}
