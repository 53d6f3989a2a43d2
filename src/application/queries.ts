import DataLoader from 'dataloader';
import type { Application } from '../domain/application';
import { computeResult } from '../domain/ranking';
import type { Readers, StoredBody, StoredSheet } from '../persistence/ports';
import type { EntryState } from '../domain/entry';
import { accountView } from './account/views';
import type { AccountView, ViewerView } from './account/views';
import { isRegulated } from './exam/round-scope';
import { roundView } from './exam/views';
import type { RoundView } from './exam/views';
import { groupBy } from './group-by';
import type { PaperView } from './minutes/views';
import { connectionOf, EMPTY, firstOf, positionOf } from './page';
import type { Connection, PageArguments } from './page';
import type { BodyView } from './panel/views';
import { mayAct } from './policy';
import { applicationView } from './registration/views';
import type { ApplicationView } from './registration/views';
import { loadEvidence } from './result/compute';
import type { RoundResultView } from './result/views';
import { sheetView } from './scoring/views';
import type { ScoreSheetView } from './scoring/views';
import type { Viewer } from './viewer';
import {
  accessOf,
  maySeeAllApplications,
  maySeeBodies,
  maySeeMarkingsToEnter,
  maySeePapers,
  maySeeResult,
  maySeeScripts,
} from './visibility';
import type { RoundAccess } from './visibility';
import { CODER_POLICY } from './written/code-scripts';
import { blankMarkingView, ownMarkingView, scriptView } from './written/views';
import type { ScriptView, WrittenMarkingView } from './written/views';

/** Everything one viewer can read in one request; each answer passes the visibility rules, look-ups are batched. */
export type Queries = ReturnType<typeof queriesFor>;

type StateFilter = PageArguments & { readonly state?: EntryState | null };

/** The queries of one request. */
export function queriesFor(readers: Readers, viewer: Viewer | null) {
  const loaders = loadersFor(readers, viewer);
  return {
    ...roundQueries(readers, viewer, loaders),
    ...registrationQueries(readers, loaders),
    ...writtenQueries(readers, viewer),
    ...scoringQueries(readers, loaders),
    viewer: async (): Promise<ViewerView | null> => {
      const account = viewer === null ? null : await loaders.account.load(viewer.accountId);
      return viewer === null || account === null ? null : { account, isAdministrator: viewer.isAdministrator };
    },
    account: (id: string) => loaders.account.load(id),
    /** An account that something visible refers to. Throws when there is none: stored references never dangle. */
    knownAccount: async (id: string) => present(await loaders.account.load(id), id),
    access: (roundId: string) => loaders.access.load(roundId),
  };
}

type Loaders = ReturnType<typeof loadersFor>;

function loadersFor(readers: Readers, viewer: Viewer | null) {
  const bulk = <T extends { readonly id: string }, V>(
    find: (ids: readonly string[]) => Promise<readonly T[]>,
    view: (one: T) => V,
  ) =>
    new DataLoader<string, V | null>(async (ids) => {
      const found = new Map((await find(ids)).map((one) => [one.id, one]));
      return ids.map((id) => {
        const one = found.get(id);
        return one === undefined ? null : view(one);
      });
    });
  return {
    account: bulk(readers.accounts.findMany, (account): AccountView => accountView(viewer, account)),
    application: bulk(readers.applications.findMany, (application): Application => application),
    access: new DataLoader<string, RoundAccess | null>((ids) =>
      Promise.all(ids.map((id) => loadAccess(readers, viewer, id))),
    ),
  };
}

async function loadAccess(readers: Readers, viewer: Viewer | null, roundId: string): Promise<RoundAccess | null> {
  if (viewer === null) return null;
  const round = await readers.rounds.find(roundId);
  if (round === null) return null;
  const [bodies, own] = await Promise.all([
    readers.bodies.ofRound(roundId),
    readers.applications.ofCandidate(roundId, viewer.accountId),
  ]);
  return accessOf(viewer, round, bodies, own !== null);
}

function roundQueries(readers: Readers, viewer: Viewer | null, loaders: Loaders) {
  const round = async (id: string): Promise<RoundView | null> => {
    const access = await loaders.access.load(id);
    return access === null ? null : roundView(access);
  };
  return {
    round,
    rounds: async (page: PageArguments): Promise<Connection<RoundView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      const found =
        viewer === null
          ? { rows: [], hasNextPage: false }
          : await readers.rounds.page(await visibleTo(readers, viewer), request);
      const views = new Map<string, RoundView | null>();
      for (const { id } of found.rows) views.set(id, await round(id));
      return connectionOf(
        found,
        ({ id }) => id,
        ({ id }) => views.get(id) ?? null,
      );
    },
    bodies: async (access: RoundAccess): Promise<readonly BodyView[]> =>
      Promise.resolve(maySeeBodies(access) ? access.bodies.map(bodyView) : []),
    body: async (id: string): Promise<BodyView | null> => {
      const body = await readers.bodies.find(id);
      const access = body === null ? null : await loaders.access.load(body.roundId);
      return body !== null && access !== null && maySeeBodies(access) ? bodyView(body) : null;
    },
    auditHead: (access: RoundAccess) => readers.audit.head(access.round.id),
  };
}

async function visibleTo(readers: Readers, { accountId, isAdministrator }: Viewer) {
  if (isAdministrator) return null;
  const ids = await Promise.all([readers.bodies.roundIdsOf(accountId), readers.applications.roundIdsOf(accountId)]);
  return { ids: [...new Set(ids.flat())], openToAll: true };
}

function bodyView(body: StoredBody): BodyView {
  return { ...body, nodeKind: 'body' };
}

function registrationQueries(readers: Readers, loaders: Loaders) {
  const application = async (id: string): Promise<ApplicationView | null> => {
    const found = await loaders.application.load(id);
    const access = found === null ? null : await loaders.access.load(found.roundId);
    return found === null || access === null ? null : applicationView(access, found);
  };
  return {
    application,
    /** The application of something visible. Throws when the viewer may see the one and not the other: a fault of ours. */
    knownApplication: async (id: string) => present(await application(id), id),
    applications: async (access: RoundAccess, page: PageArguments): Promise<Connection<ApplicationView>> => {
      const owner = maySeeAllApplications(access) ? null : access.viewer.accountId;
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      const found = await readers.applications.page(access.round.id, owner, request);
      return connectionOf(
        found,
        ({ id }) => id,
        (one) => applicationView(access, one),
      );
    },
  };
}

function writtenQueries(readers: Readers, viewer: Viewer | null) {
  return {
    myMarkings: async (
      access: RoundAccess,
      { state, ...page }: StateFilter,
    ): Promise<Connection<WrittenMarkingView>> => {
      const filter = {
        roundId: access.round.id,
        markerId: access.viewer.accountId,
        ...(state == null ? {} : { state }),
      };
      const found = await readers.markings.page(filter, { first: firstOf(page), after: positionOf(page, 'string') });
      return connectionOf(found, ({ code }) => code, ownMarkingView);
    },
    markingsToEnter: async (access: RoundAccess, page: PageArguments): Promise<Connection<WrittenMarkingView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeeMarkingsToEnter(access)) return EMPTY;
      const found = await readers.markings.page({ roundId: access.round.id, state: 'OPEN' }, request);
      return connectionOf(found, ({ id }) => id, blankMarkingView);
    },
    markings: async (access: RoundAccess, ids: readonly string[]): Promise<readonly WrittenMarkingView[]> => {
      const found = new Map((await readers.markings.findMany(ids)).map((one) => [one.id, one]));
      return ids.flatMap((id) => {
        const marking = found.get(id);
        if (marking === undefined) return [];
        return [marking.markerId === access.viewer.accountId ? ownMarkingView(marking) : blankMarkingView(marking)];
      });
    },
    marking: async (id: string): Promise<WrittenMarkingView | null> => {
      const marking = await readers.markings.find(id);
      return marking !== null && marking.markerId === viewer?.accountId ? ownMarkingView(marking) : null;
    },
    scripts: async (access: RoundAccess, page: PageArguments): Promise<Connection<ScriptView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeeScripts(access)) return EMPTY;
      const found = await readers.scripts.page(access.round.id, request);
      const markings = groupBy(
        await readers.markings.ofScripts(found.rows.map(({ id }) => id)),
        ({ scriptId }) => scriptId,
      );
      return connectionOf(
        found,
        ({ code }) => code,
        (script) => scriptView(access, script, markings.get(script.id) ?? []),
      );
    },
    script: async (access: RoundAccess, id: string): Promise<ScriptView | null> => {
      const script = await readers.scripts.find(id);
      return script === null ? null : scriptView(access, script, await readers.markings.ofScripts([id]));
    },
    scriptRoundId: async (id: string): Promise<string | null> => (await readers.scripts.find(id))?.roundId ?? null,
    /** The pairs to write on the papers: for the coder, until markers are allocated; then the map is sealed (BR-29). */
    codedScripts: async (access: RoundAccess) => {
      const { round, bodies, viewer } = access;
      if (!isRegulated(round) || round.state !== 'WRITTEN') return [];
      if (!mayAct(CODER_POLICY, viewer, { bodies, ownerId: null }, { round, bodies })) return [];
      if ((await readers.markings.page({ roundId: round.id }, { first: 1, after: null })).rows.length > 0) return [];
      const [scripts, pairs, applications] = await Promise.all([
        readers.scripts.ofRound(round.id),
        readers.blindMap.ofRound(round.id),
        readers.applications.ofRound(round.id),
      ]);
      const codeOf = new Map(scripts.map(({ id, code }) => [id, code]));
      const scriptOf = new Map(pairs.map(({ id, applicationId }) => [applicationId, codeOf.get(id)]));
      return applications
        .flatMap(({ id, candidateNumber }) => {
          const code = scriptOf.get(id);
          return code === undefined || candidateNumber === null ? [] : [{ candidateNumber, code }];
        })
        .sort((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));
    },
  };
}

function scoringQueries(readers: Readers, loaders: Loaders) {
  const siblingsOf = async (sheets: readonly StoredSheet[]) =>
    groupBy(
      await readers.sheets.ofApplications([...new Set(sheets.map((one) => one.applicationId))]),
      (one) => one.applicationId,
    );
  return {
    myScoreSheets: async (
      access: RoundAccess,
      { state, ...page }: StateFilter,
    ): Promise<Connection<ScoreSheetView>> => {
      const filter = {
        roundId: access.round.id,
        memberId: access.viewer.accountId,
        ...(state == null ? {} : { state }),
      };
      const found = await readers.sheets.page(filter, { first: firstOf(page), after: positionOf(page, 'number') });
      return connectionOf(
        found,
        ({ order }) => order,
        (sheet) => sheetView(access, sheet, []),
      );
    },
    scoreSheets: async (access: RoundAccess, page: PageArguments): Promise<Connection<ScoreSheetView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      const found = await readers.sheets.page({ roundId: access.round.id }, request);
      const siblings = await siblingsOf(found.rows);
      return connectionOf(
        found,
        ({ order }) => order,
        (sheet) => sheetView(access, sheet, siblings.get(sheet.applicationId) ?? []),
      );
    },
    scoreSheet: async (id: string): Promise<ScoreSheetView | null> => {
      const sheet = await readers.sheets.find(id);
      const access = sheet === null ? null : await loaders.access.load(sheet.roundId);
      if (sheet === null || access === null) return null;
      return sheetView(access, sheet, (await siblingsOf([sheet])).get(sheet.applicationId) ?? []);
    },
    result: async (access: RoundAccess): Promise<RoundResultView | null> => {
      const { round, bodies } = access;
      if (!isRegulated(round)) return null;
      const evidence = await loadEvidence(readers, { round, bodies });
      if (!maySeeResult(access, evidence.sheets)) return null;
      const stored = await readers.results.ofRound(round.id);
      return {
        access,
        established: stored !== null,
        establishedAt: stored?.establishedAt ?? null,
        result: computeResult(evidence.input),
        applications: new Map(evidence.applications.map((one) => [one.id, one])),
      };
    },
    papers: async (access: RoundAccess, page: PageArguments): Promise<Connection<PaperView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeePapers(access)) return EMPTY;
      const found = await readers.papers.page(access.round.id, request);
      return connectionOf(
        found,
        ({ id }) => id,
        (paper): PaperView => ({ ...paper, kind: 'paper', access }),
      );
    },
    paper: async (id: string): Promise<PaperView | null> => {
      const paper = await readers.papers.find(id);
      const access = paper === null ? null : await loaders.access.load(paper.roundId);
      return paper !== null && access !== null && maySeePapers(access) ? { ...paper, kind: 'paper', access } : null;
    },
    paperSheet: async (paper: PaperView): Promise<StoredSheet | null> =>
      paper.sheetId === null ? null : readers.sheets.find(paper.sheetId),
  };
}

function present<T>(value: T | null, id: string): T {
  if (value === null) throw new Error(`${id} is referred to and not there`);
  return value;
}
