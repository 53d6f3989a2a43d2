import type { EntryState } from '../../domain/scoring/entry';
import type { Readers, StoredMarking } from '../../persistence/ports';
import { markingAgreement } from './agreement';
import type { MarkingAgreementView } from './agreement';
import { groupBy } from '../group-by';
import type { Loaders } from '../loaders';
import type { MarkSeal } from '../sealing/mark-seal';
import { connectionOf, EMPTY, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeMarkingsToEnter, maySeeOwnMarkings, maySeeScripts } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';
import { markingReceipts } from './marking-receipt';
import { ownWritten } from './own-written';
import type { OwnWrittenView } from './own-written';
import { writtenProgress } from './progress';
import type { WrittenProgressView } from './progress';
import { blankMarkingView, ownMarkingView, scriptView } from './views';
import type { ScriptView, WrittenMarkingView } from './views';

/** Arguments of a list that can be narrowed to one state. */
export type StateFilter = PageArguments & { readonly state?: EntryState | null };

/** Arguments of the list of markings to be typed from paper: for the first time, or again. */
export type EntryFilter = PageArguments & { readonly again?: boolean | null };

/** The written paper as the viewer may see it; the seal opens a marker's own marks. */
export function writtenQueries(readers: Readers, loaders: Loaders, seal: MarkSeal | null) {
  return {
    ...markingQueries(readers, loaders, seal),
    ...scriptQueries(readers),
    ownWritten: (access: RoundAccess): Promise<OwnWrittenView | null> => ownWritten(readers, access),
    markingAgreement: (access: RoundAccess): Promise<MarkingAgreementView | null> => markingAgreement(readers, access),
    writtenProgress: (access: RoundAccess): Promise<WrittenProgressView | null> => writtenProgress(readers, access),
  };
}

function markingQueries(readers: Readers, loaders: Loaders, seal: MarkSeal | null) {
  const own = (marking: StoredMarking): WrittenMarkingView => ownMarkingView(marking, seal);
  return {
    markingReceipt: markingReceipts(readers, loaders, seal),
    myMarkings: async (
      access: RoundAccess,
      { state, ...page }: StateFilter,
    ): Promise<Connection<WrittenMarkingView>> => {
      if (!maySeeOwnMarkings(access)) return EMPTY;
      const filter = {
        roundId: access.round.id,
        markerId: access.viewer.accountId,
        ...(state == null ? {} : { state }),
      };
      const found = await readers.markings.page(filter, { first: firstOf(page), after: positionOf(page, 'string') });
      return connectionOf(found, ({ code }) => code, own);
    },
    markingsToEnter: async (
      access: RoundAccess,
      { again, ...page }: EntryFilter,
    ): Promise<Connection<WrittenMarkingView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeeMarkingsToEnter(access)) return EMPTY;
      const state = again === true ? 'ENTERED' : 'OPEN';
      const found = await readers.markings.page({ roundId: access.round.id, state }, request);
      return connectionOf(found, ({ id }) => id, blankMarkingView);
    },
    markings: async (access: RoundAccess, ids: readonly string[]): Promise<readonly WrittenMarkingView[]> => {
      const found = new Map((await readers.markings.findMany(ids)).map((one) => [one.id, one]));
      return ids.flatMap((id) => {
        const marking = found.get(id);
        if (marking === undefined) return [];
        return [marking.markerId === access.viewer.accountId ? own(marking) : blankMarkingView(marking)];
      });
    },
    marking: async (id: string): Promise<WrittenMarkingView | null> => {
      const marking = await readers.markings.find(id);
      const access = marking === null ? null : await loaders.access.load(marking.roundId);
      if (marking === null || access === null || !maySeeOwnMarkings(access)) return null;
      return marking.markerId === access.viewer.accountId ? own(marking) : null;
    },
  };
}

function scriptQueries(readers: Readers) {
  return {
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
  };
}
