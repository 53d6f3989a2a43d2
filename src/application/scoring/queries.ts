import { isSecret } from '../../domain/scoring/ballot';
import type { Readers } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { groupBy } from '../group-by';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, positionOf, visibleConnection } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeOwnSheets, maySeeProgress, maySeeSheets } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';
import type { StateFilter } from '../written/queries';
import type { MarkSeal } from '../sealing/mark-seal';
import { receiptOf } from './receipt';
import { sheetView } from './views';
import type { DefenceProgressView, PanelExclusionView, ScoreSheetView } from './views';

/** Score sheets as the viewer may see them; the seal opens a member's own. */
export function scoringQueries(readers: Readers, loaders: Loaders, seal: MarkSeal | null) {
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
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      if (!maySeeOwnSheets(access)) return EMPTY;
      const found = await readers.sheets.page(filter, request);
      return connectionOf(
        found,
        ({ order }) => order,
        (sheet) => sheetView(access, sheet, [], seal),
      );
    },
    scoreSheets: async (access: RoundAccess, page: PageArguments): Promise<Connection<ScoreSheetView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      if (!maySeeSheets(access)) return EMPTY;
      return visibleConnection(request, {
        read: (wanted) => readers.sheets.page({ roundId: access.round.id }, wanted),
        position: ({ order }) => order,
        views: async (rows) => {
          const siblings = await siblingsOf(rows);
          return rows.map((sheet) => sheetView(access, sheet, siblings.get(sheet.applicationId) ?? [], seal));
        },
      });
    },
    defenceProgress: async (access: RoundAccess): Promise<readonly DefenceProgressView[]> => {
      const { round } = access;
      if (!maySeeProgress(access) || round.regulation === null) return [];
      const sheets = groupBy(await readers.sheets.ofRound(round.id), (one) => one.applicationId);
      const ballots = groupBy(await readers.ballots.ofRound(round.id), (one) => one.applicationId);
      const isBoxed = isSecret(round.regulation);
      return [...sheets].map(([applicationId, own]) => {
        const submitted = own.filter(({ state }) => state === 'LOCKED').length;
        const given = isBoxed ? (ballots.get(applicationId) ?? []).length : submitted;
        return { applicationId, expected: own.length, submitted, isComplete: given === own.length };
      });
    },
    scoreReceipt: (sheet: ScoreSheetView) => receiptOf(readers, sheet),
    panelExclusions: (access: RoundAccess) => exclusionsOf(readers, access),
    scoreSheet: async (id: string): Promise<ScoreSheetView | null> => {
      const sheet = await readers.sheets.find(id);
      const access = sheet === null ? null : await loaders.access.load(sheet.roundId);
      if (sheet === null || access === null) return null;
      return sheetView(access, sheet, (await siblingsOf([sheet])).get(sheet.applicationId) ?? [], seal);
    },
  };
}

/** Members left out, post by post; a member has a sheet for each candidate of the post, and is named once. */
async function exclusionsOf(readers: Readers, access: RoundAccess): Promise<readonly PanelExclusionView[]> {
  if (!maySeeProgress(access)) return [];
  const every = await readers.sheets.everyOfRound(access.round.id);
  const found = every.flatMap(({ memberId, excluded }) =>
    excluded == null ? [] : [{ memberId, postId: excluded.postId, at: excluded.at, reason: excluded.reason }],
  );
  return [...new Map(found.map((one) => [`${one.postId} ${one.memberId}`, one])).values()];
}
