import { trusted } from 'mongoose';
import type { ClientSession } from 'mongoose';
import type { Application } from '../../domain/registration/application';
import type { Ballot, BallotBox } from '../../domain/scoring/ballot';
import type { DefenceSession } from '../../domain/defence/defence-session';
import type { Incident } from '../../domain/defence/incident';
import type { ProjectCall, ProjectHandIn } from '../../domain/defence/project';
import type { DefenceRepositories } from '../exam-day-ports';
import type { PanelPass } from '../../domain/defence/panel-pass';
import type { Round } from '../../domain/exam/round';
import type {
  BlindPair,
  IdempotencyRecord,
  Repositories,
  StoredMarking,
  StoredScript,
  StoredSealedMap,
} from '../ports';
import type { StoredResult, StoredSheet } from '../scoring-ports';
import type { StoredBody } from '../serving-ports';
import { accountRepositories } from './account-repositories';
import { among, collectionOf, putBack, within, writerOf } from './aggregate';
import type { Collection } from './aggregate';
import { appealRepositories } from './appeal-repositories';
import { examDayRepositories } from './exam-day-repositories';
import { auditRepository, checkpointRepository } from './audit-repositories';
import type { Models } from './connect';
import { fileRepositories } from './file-repositories';
import { paperRepositories } from './paper-repositories';
import { dossierRepositories } from './dossier-repositories';
import { registerRepositories } from './register-repositories';
import { servingRepositories } from './serving-repositories';

const BY_ID = { by: '_id', direction: 1 } as const;
const BY_CODE = { by: 'code', direction: 1 } as const;
/** Sheets of members who were not left out (BR-43); where nothing is stored, nobody was. */
const COUNTING = { excluded: null };
/** Applications that stand; those of an undone import are kept for the log alone. */
const STANDING = { annulled: null };
const BY_ORDER = { by: 'order', direction: 1 } as const;

/** Every repository on one session: inside a transaction all of it, outside only what reads. */
export function repositoriesOf(models: Models, session: ClientSession | null): Repositories {
  return {
    ...accountRepositories(models, session),
    ...examRepositories(models, session),
    ...writtenRepositories(models, session),
    ...appealRepositories(models, session),
    ...examDayRepositories(models, session),
    ...scoringRepositories(models, session),
    ...defenceRepositories(models, session),
    ...servingRepositories(models, session),
    ...fileRepositories(models, session),
    ...paperRepositories(models, session),
    ...dossierRepositories(models, session),
    ...registerRepositories(models, session),
    audit: auditRepository(models, session),
    checkpoints: checkpointRepository(models, session),
    idempotency: idempotencyRepository(models, session),
  };
}

function examRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'rounds' | 'bodies' | 'applications'> {
  const rounds = collectionOf<Round>(models.rounds, session);
  const bodies = collectionOf<StoredBody>(models.bodies, session);
  const applications = collectionOf<Application>(models.applications, session);
  return {
    rounds: {
      ...rounds,
      ...writerOf<Round>(models.rounds, session),
      page: (visible, page) => rounds.page(visibleRounds(visible), { by: '_id', direction: -1 }, page),
    },
    bodies: {
      ...bodies,
      ...writerOf<StoredBody>(models.bodies, session),
      ofRound: (roundId) => bodies.findAll({ roundId }, { kind: 1 }),
      ofPerson: (personId) => bodies.findAll({ 'seats.personId': personId }, { _id: 1 }),
      roundIdsOf: (personId) => bodies.distinct('roundId', { 'seats.personId': personId }),
      seatedPeople: async () => {
        const all = await bodies.findAll({});
        return [...new Set(all.flatMap(({ seats }) => seats.map(({ personId }) => personId)))];
      },
    },
    applications: {
      ...writerOf<Application>(models.applications, session),
      find: (id) => applications.findOne({ _id: id, ...STANDING }),
      findMany: (ids) =>
        ids.length === 0 ? Promise.resolve([]) : applications.findAll({ _id: among(ids), ...STANDING }),
      ofRound: (roundId) => applications.findAll({ roundId, ...STANDING }, { _id: 1 }),
      everyOfRound: (roundId) => applications.findAll({ roundId }, { _id: 1 }),
      ofCandidate: (roundId, candidateId) => applications.findOne({ roundId, candidateId, ...STANDING }),
      roundIdsOf: (candidateId) => applications.distinct('roundId', { candidateId, ...STANDING }),
      hasAtLeast: async (roundId, count) =>
        (
          await models.applications
            .find({ roundId, ...STANDING })
            .session(session)
            .select({ _id: 1 })
            .limit(count)
            .lean()
        ).length === count,
      lastOf: async (roundId) => {
        const { rows } = await applications.page(
          { roundId, ...STANDING },
          { by: '_id', direction: -1 },
          { first: 1, after: null },
        );
        return rows[0] ?? null;
      },
      page: (roundId, candidateId, page) =>
        applications.page({ roundId, ...STANDING, ...(candidateId === null ? {} : { candidateId }) }, BY_ID, page),
    },
  };
}

function visibleRounds(visible: { readonly ids: readonly string[]; readonly openToAll: boolean } | null) {
  if (visible === null) return {};
  const mine = { _id: among(visible.ids) };
  return visible.openToAll ? { $and: [{ $or: [mine, { state: 'REGISTRATION' }] }] } : { $and: [mine] };
}

function writtenRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'scripts' | 'sealedMaps' | 'blindMap' | 'markings'> {
  const scripts = collectionOf<StoredScript>(models.scripts, session);
  const sealed = collectionOf<StoredSealedMap>(models.sealedMaps, session);
  const pairs = collectionOf<BlindPair>(models.blindMap, session);
  const markings = collectionOf<StoredMarking>(models.markings, session);
  return {
    scripts: {
      ...scripts,
      ...writerOf<StoredScript>(models.scripts, session),
      ofRound: (roundId) => scripts.findAll({ roundId }, { code: 1 }),
      page: (roundId, page) => scripts.page({ roundId }, BY_CODE, page),
      removeOfRound: async (roundId) => {
        await models.scripts.deleteMany({ roundId }, within(session));
      },
    },
    sealedMaps: { find: sealed.find, ...writerOf<StoredSealedMap>(models.sealedMaps, session) },
    blindMap: { ofRound: (roundId) => pairs.findAll({ roundId }), insert: pairs.insert },
    markings: {
      ...markings,
      ...writerOf<StoredMarking>(models.markings, session),
      ofRound: (roundId) => markings.findAll({ roundId }, { code: 1, turn: 1 }),
      ofScripts: (scriptIds) => markings.findAll({ scriptId: among(scriptIds) }, { code: 1, turn: 1 }),
      underSeal: () => sealedIn(markings),
      unseal: (opened) => putBack(models.markings, opened, session),
      page: (filter, page) => markings.page({ ...filter }, filter.markerId === undefined ? BY_ID : BY_CODE, page),
    },
  };
}

/** Records with marks that lie under seal, standing or given before. */
async function sealedIn<T extends { readonly id: string }>(records: Collection<T>): Promise<readonly T[]> {
  const standing = await records.findAll({ 'commitment.sealed': trusted({ $gt: '' }) });
  const given = await records.findAll({ 'earlier.commitment.sealed': trusted({ $gt: '' }) });
  return [...new Map([...standing, ...given].map((one) => [one.id, one])).values()];
}

function scoringRepositories(
  models: Models,
  session: ClientSession | null,
): Pick<Repositories, 'sheets' | 'ballots' | 'ballotBoxes' | 'results'> {
  const sheets = collectionOf<StoredSheet>(models.scoreSheets, session);
  const ballots = collectionOf<Ballot>(models.ballots, session);
  const boxes = collectionOf<BallotBox>(models.ballotBoxes, session);
  const results = collectionOf<StoredResult>(models.results, session);
  return {
    sheets: {
      ...sheets,
      ...writerOf<StoredSheet>(models.scoreSheets, session),
      ofRound: (roundId) => sheets.findAll({ roundId, ...COUNTING }, { order: 1 }),
      everyOfRound: (roundId) => sheets.findAll({ roundId }, { order: 1 }),
      ofApplications: (applicationIds) =>
        sheets.findAll({ applicationId: among(applicationIds), ...COUNTING }, { order: 1 }),
      underSeal: () => sealedIn(sheets),
      ofMember: (applicationId, memberId) => sheets.findOne({ applicationId, memberId }),
      everyOfApplications: (applicationIds) => sheets.findAll({ applicationId: among(applicationIds) }, { order: 1 }),
      page: (filter, page) => sheets.page({ ...filter, ...COUNTING }, BY_ORDER, page),
    },
    ballots: {
      find: ballots.find,
      insert: ballots.insert,
      ofRound: (roundId) => ballots.findAll({ roundId }, { _id: 1 }),
      ofApplication: (applicationId) => ballots.findAll({ applicationId }, { _id: 1 }),
    },
    ballotBoxes: { find: boxes.find, ...writerOf<BallotBox>(models.ballotBoxes, session) },
    results: { ofRound: (roundId) => results.findOne({ roundId }), insert: results.insert },
  };
}

function defenceRepositories(models: Models, session: ClientSession | null): DefenceRepositories {
  const defences = collectionOf<DefenceSession>(models.defenceSessions, session);
  const passes = collectionOf<PanelPass>(models.panelPasses, session);
  const incidents = collectionOf<Incident>(models.incidents, session);
  const calls = collectionOf<ProjectCall>(models.projectCalls, session);
  const handIns = collectionOf<ProjectHandIn>(models.projectHandIns, session);
  return {
    defences: { find: defences.find, ...writerOf<DefenceSession>(models.defenceSessions, session) },
    projectCalls: { find: calls.find, ...writerOf<ProjectCall>(models.projectCalls, session) },
    panelPasses: {
      find: passes.find,
      ...writerOf<PanelPass>(models.panelPasses, session),
      ofRound: (roundId) => passes.findAll({ roundId }, { _id: 1 }),
      findByCode: (codeHash) => passes.findOne({ codeHash }),
    },
    incidents: {
      ...incidents,
      ...writerOf<Incident>(models.incidents, session),
      ofRound: (roundId) => incidents.findAll({ roundId }, { _id: 1 }),
    },
    projectHandIns: {
      find: handIns.find,
      insert: handIns.insert,
      ofRound: (roundId) => handIns.findAll({ roundId }, { _id: 1 }),
    },
  };
}

function idempotencyRepository(models: Models, session: ClientSession | null): Repositories['idempotency'] {
  const records = collectionOf<IdempotencyRecord>(models.idempotencyRecords, session);
  return { find: records.find, remember: (record) => records.insert([record]) };
}
