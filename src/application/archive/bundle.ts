import { withoutFreeText } from '../audit/free-text';
import { earlierFacts } from '../scoring/reveal';
import { struckFacts } from '../written/reveal-marks';
import { loggedState } from '../scoring/logged-state';
import { applicationRecord } from '../registration/commands';
import type { Round } from '../../domain/exam/round';
import { handoversIn } from '../integrity/key-ring';
import type { AuditEntry, AuditFields, Readers } from '../../persistence/ports';

/** What identifies the signer and what was signed. */
export interface Signed {
  readonly publicKey: string;
  readonly notes: readonly string[];
  /** The token of a time-stamping authority over each note, base64 (RFC 3161); null where there is none. */
  readonly timestamps?: readonly (string | null)[];
  /** Key of the digests that stand for free text in the log, and so in the bundle. */
  readonly pepper: Buffer;
}

/** Entries read at a time. */
const PAGE = 1_000;

/**
 * Everything a stranger needs to prove or contradict the results of every round: the log, the signed checkpoints, and
 * the stored objects with exactly those fields of which the log tells. Holds names, in the contents of papers only.
 */
export async function bundleOf(readers: Readers, signed: Signed) {
  const chains: Record<string, readonly AuditEntry[]> = {};
  for (let id = await readers.audit.nextChain(''); id !== null; id = await readers.audit.nextChain(id)) {
    chains[id] = await chainOf(readers, id);
  }
  const rounds = [];
  for (const round of await allRounds(readers)) rounds.push(await roundOf(readers, round, signed.pepper));
  return { ...signatures(signed), handovers: await handoversIn(readers), chains, rounds };
}

/** The same of one round: its own chain and checkpoints, and nothing of any other round. */
export async function roundBundleOf(readers: Readers, round: Round, signed: Signed) {
  return {
    ...signatures(signed),
    handovers: await handoversIn(readers),
    chains: { [round.id]: await chainOf(readers, round.id) },
    rounds: [await roundOf(readers, round, signed.pepper)],
  };
}

function signatures({ publicKey, notes, timestamps = [] }: Signed) {
  return { format: 'thi-tuyen/bundle@1', publicKey, notes, timestamps };
}

async function chainOf(readers: Readers, id: string): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const page = await readers.audit.entries(id, after, PAGE);
    entries.push(...page);
    const last = page.at(-1);
    if (last === undefined) return entries;
    after = last.sequence;
  }
}

async function allRounds(readers: Readers): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let after: string | null = null; ;) {
    const page = await readers.rounds.page(null, { first: 100, after });
    rounds.push(...page.rows);
    after = page.rows.at(-1)?.id ?? null;
    if (!page.hasNextPage) return rounds;
  }
}

async function roundOf(readers: Readers, { version, ...round }: Round, pepper: Buffer) {
  const hidden = (fields: AuditFields) => withoutFreeText(pepper, { before: {}, after: fields }).after;
  const bodies = await readers.bodies.ofRound(round.id);
  const applications = await readers.applications.ofRound(round.id);
  const scripts = await readers.scripts.ofRound(round.id);
  const markings = await readers.markings.ofRound(round.id);
  const sheets = await readers.sheets.everyOfRound(round.id);
  const violations = await readers.violations.ofRound(round.id);
  const appeals = await readers.appeals.ofRound(round.id);
  const ballots = await readers.ballots.ofRound(round.id);
  const stored = await readers.results.ofRound(round.id);
  return {
    round: hidden(round),
    bodies: bodies.map(({ id, kind, decision, seats, formerSeats, appointedBy, chairIsHead }) => {
      return hidden({ id, kind, decision, seats, formerSeats, appointedBy, chairIsHead });
    }),
    applications: applications.map((application) => {
      const { version: count, ...fields } = applicationRecord(null, application).after;
      return hidden(fields);
    }),
    scripts: scripts.map(({ id, code, decision }) => hidden({ id, code, decision })),
    blindMap: (await readers.blindMap.ofRound(round.id)).map(({ id, applicationId, salt }) => ({
      id,
      applicationId,
      salt,
    })),
    markings: markings.map((marking) => {
      const { id, scriptId, turn, state, mark, questionMarks = null, commitment = null } = marking;
      return { id, scriptId, turn, state, mark, questionMarks, commitment, earlier: struckFacts(marking) };
    }),
    sheets: sheets.map((sheet) => {
      const { id, applicationId, marks, commitment = null } = sheet;
      return { id, applicationId, state: loggedState(sheet), marks, commitment, earlier: earlierFacts(sheet) };
    }),
    violations: violations.map(({ id, applicationId, form, decision }) => {
      return { id, applicationId, form, upheld: decision?.upheld ?? null };
    }),
    appeals: appeals.map(({ id, applicationId, decision }) => hidden({ id, applicationId, decision })),
    ballots: ballots.map(({ id, applicationId, marks }) => ({ id, applicationId, marks })),
    result: stored === null ? null : resultOf(stored),
    papers: await papersOf(readers, round.id),
  };
}

function resultOf({
  id,
  establishedAt,
  meeting,
  result,
}: NonNullable<Awaited<ReturnType<Readers['results']['ofRound']>>>) {
  return { id, establishedAt, meeting, result };
}

async function papersOf(readers: Readers, roundId: string) {
  const papers = await readers.papers.ofRound(roundId);
  const stored = await readers.papers.contents(papers.map(({ id }) => id));
  const contents = new Map(stored.map(({ id, content }) => [id, JSON.parse(content) as unknown]));
  return papers.map(({ id, code, number, edition, contentHash, auditHash, issuedAt, sheetId }) => {
    const content = contents.get(id) ?? null;
    return { id, code, number, edition, contentHash, auditHash, issuedAt, sheetId, content };
  });
}
