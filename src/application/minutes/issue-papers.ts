import { isSecret } from '../../domain/ballot';
import { hanoiDay } from '../../domain/calendar';
import { requireState } from '../../domain/lifecycle';
import { changesBetween, NEW_LIFE, PROOF_DIGITS } from '../../domain/paper-life';
import type { Paper } from '../../domain/papers';
import { contentOfPaper } from '../../domain/paper/registry';
import { decideAll } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { StoredPaper } from '../../persistence/paper-ports';
import { canonicalJson } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory, CommandParts, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { compareStored, contentHash, contentOf, loadPapers } from './load-papers';
import type { LoadedPapers } from './load-papers';
import { TEMPLATE_VERSION } from './paper-content';

/** Symbol of the Council's minutes in document numbers (BR-61). */
const MINUTES_SYMBOL = 'BB-HĐTT';

interface LoadedIssue extends LoadedPapers {
  readonly issued: readonly StoredPaper[];
  /** What the newest editions state that no longer fit the data, by id. */
  readonly outdated: ReadonlyMap<string, Paper>;
  readonly auditHash: string;
}

interface Issued {
  readonly paper: StoredPaper;
  readonly content: Paper;
  /** The edition whose place it takes. */
  readonly replaces: StoredPaper | null;
}

/**
 * Issues every paper the round's data allow and that is not issued yet: D24 per locked sheet or opened ballot, D27 and
 * D28 with the result. A paper whose data have changed since gets a new edition that lists what changed; the old one stays readable
 * and is no longer valid (BR-59).
 */
export function issuePapers(parts: CommandParts) {
  return issuing(parts.publicUrl ?? '')(parts);
}

const issuing = (proofAddress: string): CommandFactory<{ readonly roundId: string }, { readonly issued: number }> =>
  defineCommand({
    name: 'issuePapers',
    stepUp: true,
    intact: true,
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: async (repositories, { roundId }) => {
      const loaded = await loadRegulatedRound(repositories, roundId);
      if (loaded === null) return null;
      const papers = await loadPapers(repositories, loaded);
      const head = await repositories.audit.head(roundId);
      const issued = await repositories.papers.ofRound(roundId);
      const changed = issued.filter((paper) => paper.supersededBy === null && !fits(papers, paper));
      const contents = await repositories.papers.contents(changed.map(({ id }) => id));
      // As a border: what is stored as a paper's content was written below as one.
      const outdated = new Map(contents.map(({ id, content }) => [id, JSON.parse(content) as Paper]));
      return { ...papers, issued, outdated, auditHash: head?.hash ?? '' };
    },
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, _input, decider) => {
      const errors: Refusal[] = [requireState(loaded.round.state, ['DEFENCE', 'CONCLUDED'], ['roundId'])].filter(
        (one) => one !== null,
      );
      const mismatch = loaded.established === null ? null : compareStored(loaded.established);
      if (mismatch !== null) errors.push(mismatch);
      else if (marksChanged(loaded)) errors.push({ code: 'RESULT_MISMATCH', path: [], posts: [] });
      return decideAll(errors, () => issueAll(loaded, proofAddress, decider));
    },
    store: async (repositories, issued) => {
      await repositories.papers.insert(issued.map(({ paper }) => paper));
      await repositories.papers.insertContents(
        issued.map(({ paper, content }) => ({ id: paper.id, content: canonicalJson(content) })),
      );
      for (const { paper, replaces } of issued) {
        if (replaces === null) continue;
        await repositories.papers.save({ ...replaces, supersededBy: paper.id, version: replaces.version + 1 });
      }
    },
    record: (issued, { round }) => ({
      subjectId: round.id,
      before: null,
      after: {
        papers: issued.map(({ paper }) => [paper.id, paper.code, paper.number, paper.edition, paper.contentHash]),
      },
    }),
    answer: (issued) => ({ issued: issued.length }),
  });

/** Whether the data still give what an edition states. */
export function fits(papers: LoadedPapers, paper: StoredPaper): boolean {
  const content = contentOf(papers, paper);
  return content !== null && contentHash(content) === paper.contentHash;
}

type Due = Pick<StoredPaper, 'code' | 'sheetId'>;

/** Papers that can be issued now and are not yet. The sheets of a candidate are handed over only when all of them are locked (BR-42). */
function dueOf(loaded: LoadedIssue): readonly Due[] {
  const { round, sheets, ballots, issued, outdated, established } = loaded;
  const open = new Set(sheets.filter(({ state }) => state !== 'LOCKED').map(({ applicationId }) => applicationId));
  const printed = new Set(issued.filter(({ id }) => !outdated.has(id)).map(({ code, sheetId }) => sheetId ?? code));
  const stands = new Set(issued.filter(({ supersededBy }) => supersededBy === null).map(({ id }) => id));
  const replaced = issued.filter(({ id }) => stands.has(id) && outdated.has(id)).map(keyOf);
  const filled = isSecret(round.regulation) ? ballots : sheets.filter((sheet) => !open.has(sheet.applicationId));
  return [
    ...filled.map(({ id }) => ({ code: 'D24' as const, sheetId: id })),
    ...(established === null ? [] : (['D27', 'D28'] as const).map((code) => ({ code, sheetId: null }))),
  ].filter((due) => !printed.has(keyOf(due)) || replaced.includes(keyOf(due)));
}

function keyOf({ code, sheetId }: Due): string {
  return sheetId ?? code;
}

function issueAll(loaded: LoadedIssue, proofAddress: string, decider: Decider): readonly Issued[] {
  const year = hanoiDay(decider.now).slice(0, 4);
  const first = `${loaded.round.id}|${MINUTES_SYMBOL}|${year}|`;
  let sequence = loaded.issued.filter(({ numberKey }) => numberKey.startsWith(first)).length;
  return dueOf(loaded).flatMap((due) => {
    const id = decider.newId('paper');
    if (due.code === 'D28') sequence += 1;
    const number =
      due.code === 'D28'
        ? { number: `${String(sequence).padStart(2, '0')}/${MINUTES_SYMBOL}`, numberKey: first + String(sequence) }
        : { number: null, numberKey: id };
    return issue(loaded, due, { id, ...number, proofAddress, proofCode: proofCode(decider), issuedAt: decider.now });
  });
}

function issue(
  loaded: LoadedIssue,
  due: Due,
  given: Pick<StoredPaper, 'id' | 'number' | 'numberKey' | 'proofAddress' | 'proofCode' | 'issuedAt'>,
): readonly Issued[] {
  const replaces = loaded.issued.find((paper) => paper.supersededBy === null && keyOf(paper) === keyOf(due)) ?? null;
  const identity = { ...given, ...due, edition: (replaces?.edition ?? 0) + 1, auditHash: loaded.auditHash };
  const content = contentOf(loaded, identity);
  if (content === null) return [];
  const before = replaces === null ? undefined : loaded.outdated.get(replaces.id);
  const changes = before === undefined ? [] : changesBetween(contentOfPaper(before).data, contentOfPaper(content).data);
  const { id: roundId } = loaded.round;
  const hashes = { templateVersion: TEMPLATE_VERSION, contentHash: contentHash(content), changes };
  return [{ paper: { ...NEW_LIFE, ...identity, ...hashes, version: 1, roundId }, content, replaces }];
}

/** Marks of a locked sheet never change lawfully: a sheet that says other marks than its paper stops everything (A5). */
function marksChanged(loaded: LoadedIssue): boolean {
  return loaded.issued.some((paper) => {
    const before = loaded.outdated.get(paper.id);
    const now = before === undefined ? null : contentOf(loaded, paper);
    if (before?.code !== 'D24' || now?.code !== 'D24') return false;
    return canonicalJson([before.criteria, before.total]) !== canonicalJson([now.criteria, now.total]);
  });
}

function proofCode({ random }: Decider): string {
  const half = 10 ** (PROOF_DIGITS / 2);
  return [random(half), random(half)].map((part) => String(part).padStart(PROOF_DIGITS / 2, '0')).join('');
}
