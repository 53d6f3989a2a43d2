import { hanoiDay } from '../../domain/calendar';
import { requireState } from '../../domain/lifecycle';
import { decideAll } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { StoredPaper } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { compareStored, contentHash, contentOf, loadPapers } from './load-papers';
import type { LoadedPapers } from './load-papers';

/** Symbol of the Council's minutes in document numbers (BR-61). */
const MINUTES_SYMBOL = 'BB-HĐTT';

interface LoadedIssue extends LoadedPapers {
  readonly issued: readonly StoredPaper[];
  readonly auditHash: string;
}

/** Issues every paper the round's data allow and that is not issued yet: D24 per locked sheet, D27 and D28 with the result. */
export const issuePapers: CommandFactory<{ readonly roundId: string }, { readonly issued: number }> = defineCommand({
  name: 'issuePapers',
  stepUp: true,
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, { roundId }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const papers = await loadPapers(repositories, loaded);
    const head = await repositories.audit.head(roundId);
    return { ...papers, issued: await repositories.papers.ofRound(roundId), auditHash: head?.hash ?? '' };
  },
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, _input, { now, newId }) => {
    const errors: Refusal[] = [requireState(loaded.round.state, ['DEFENCE', 'CONCLUDED'], ['roundId'])].filter(
      (one) => one !== null,
    );
    const mismatch = loaded.established === null ? null : compareStored(loaded.established);
    if (mismatch !== null) errors.push(mismatch);
    return decideAll(errors, () => dueOf(loaded).flatMap((due) => issue(loaded, due, now, newId('paper'))));
  },
  store: (repositories, papers) => repositories.papers.insert(papers),
  record: (papers, { round }) => ({
    subjectId: round.id,
    before: null,
    after: {
      papers: papers.map(({ id, code, number, edition, contentHash: hash }) => [id, code, number, edition, hash]),
    },
  }),
  answer: (papers) => ({ issued: papers.length }),
});

/** Papers that can be issued now and are not yet. The sheets of a candidate are handed over only when all of them are locked (BR-42). */
function dueOf({ sheets, issued, established }: LoadedIssue): readonly Pick<StoredPaper, 'code' | 'sheetId'>[] {
  const open = new Set(sheets.filter(({ state }) => state !== 'LOCKED').map(({ applicationId }) => applicationId));
  const printed = new Set(issued.map(({ code, sheetId }) => sheetId ?? code));
  return [
    ...sheets
      .filter((sheet) => !open.has(sheet.applicationId))
      .map(({ id }) => ({ code: 'D24' as const, sheetId: id })),
    ...(established === null ? [] : (['D27', 'D28'] as const).map((code) => ({ code, sheetId: null }))),
  ].filter(({ code, sheetId }) => !printed.has(sheetId ?? code));
}

function issue(
  loaded: LoadedIssue,
  due: Pick<StoredPaper, 'code' | 'sheetId'>,
  issuedAt: Date,
  id: string,
): readonly StoredPaper[] {
  const { round, auditHash } = loaded;
  const numbering =
    due.code === 'D28' ? minutesNumber(round.id, hanoiDay(issuedAt).slice(0, 4)) : { number: null, numberKey: id };
  const identity = { ...due, number: numbering.number, edition: 1, auditHash, issuedAt };
  const content = contentOf(loaded, identity);
  if (content === null) return [];
  return [{ ...identity, ...numbering, id, version: 1, roundId: round.id, contentHash: contentHash(content) }];
}

/** Number of the minutes: unique per issuer, type and year (BR-61). The Council of a round issues one set of minutes. */
function minutesNumber(roundId: string, year: string): Pick<StoredPaper, 'number' | 'numberKey'> {
  return { number: `01/${MINUTES_SYMBOL}`, numberKey: `${roundId}|${MINUTES_SYMBOL}|${year}|1` };
}
