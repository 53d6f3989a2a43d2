import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response, Router } from 'express';
import { watchedRead } from '../application/audit/read-watch';
import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import type { Integrity } from '../application/integrity/integrity';
import { paperDocument, PaperMismatch, sealedBytes } from '../application/minutes/paper-document';
import type { DrawPaper } from '../application/minutes/paper-document';
import { inPrintOrder } from '../application/minutes/print-order';
import type { PaperView } from '../application/minutes/views';
import type { PaperSigner } from '../application/minutes/signer';
import { createProofDesk } from '../application/minutes/proof';
import type { UploadDesk } from '../application/files/upload-desk';
import { wordingText } from '../application/minutes/wordings';
import { MAXIMUM_PAGE } from '../application/page';
import { queriesFor } from '../application/queries';
import { NotAuthenticated, NotFound } from '../application/viewer';
import { mountArchive, mountDownloads, mountPrintCopy } from '../http/downloads';
import type { PaperSelection } from '../http/downloads';
import type { IncomingRequest } from '../http/incoming';
import { createPaperBudget, type PaperBudget } from '../http/paper-budget';
import { mountProof } from '../http/proof-routes';
import { mountSigning } from '../http/sign-route';
import { createPress, pressInPlace, PrintCopy, type PaperPress } from '../pdf';
import { p12Signer } from '../pdf/sign/p12-signer';
import type { UnitOfWork } from '../persistence/ports';

/** Threads of its own in the built product; from sources, where a thread has no file to run, the thread that asks. */
export function openPress(): PaperPress {
  return __filename.endsWith('.js') ? createPress() : pressInPlace;
}

export interface PaperSources {
  readonly unitOfWork: UnitOfWork;
  readonly log: SecurityLog;
  readonly integrity: Integrity;
  readonly press: PaperPress;
  readonly uploads: UploadDesk;
  readonly temporaryDir: string;
}

/** What one printing needs. */
export interface Printing extends Omit<PaperSources, 'integrity'> {
  readonly draw: DrawPaper;
}

type Asking = Pick<IncomingRequest<Visitor>, 'viewer' | 'requestId' | 'receivedAt'>;

const accountOf = ({ accountId }: Visitor): string => accountId;

/** Most papers of one archive. */
const MOST_IN_ARCHIVE = 2_000;

/** What printing needs, joined. */
export function joinPrinting({ integrity, ...rest }: PaperSources): Printing {
  return { ...rest, draw: sealedDrawing(integrity, rest) };
}

/** The routes of papers: their bytes for those who may see them, and the check page for everybody. */
export function paperRoutes({
  budget = createPaperBudget(accountOf),
  ...sources
}: PaperSources & {
  /** How many files one person may take; the product's own limit unless given. */
  readonly budget?: PaperBudget<Visitor>;
}) {
  const printing = joinPrinting(sources);
  const find = createProofDesk(printing);
  return (routes: Router, read: (response: Response) => IncomingRequest<Visitor>): void => {
    mountDownloads<Visitor>((request, paperId, format) => print(printing, request, { paperId, format }), budget)(
      routes,
      read,
    );
    mountArchive<Visitor>((request, asked) => printAll(printing, request, asked), budget)(routes, read);
    mountPrintCopy<Visitor>((request, asked) => printCopy(printing, request, asked), budget)(routes, read);
    mountProof<Visitor>(find)(routes, read);
    mountSigning<Visitor>((request, { paperId, ...key }) =>
      sign(printing, request, { paperId, signer: p12Signer(key) }),
    )(routes, read);
  };
}

/** Signs the official bytes of a paper and leaves them as a waiting upload of whoever asked. */
async function sign(
  printing: Printing,
  request: Asking,
  { paperId, signer }: { readonly paperId: string; readonly signer: PaperSigner },
) {
  const { name, bytes } = await print(printing, request, { paperId, format: 'pdf' });
  const signed = await signer.sign(bytes, request.receivedAt);
  if (!signed.ok) return signed;
  const path = join(printing.temporaryDir, randomBytes(16).toString('hex'));
  const file = { purpose: 'SIGNED_PDF', path, name, declaredType: 'application/pdf' } as const;
  try {
    await writeFile(path, signed.value, { mode: 0o600, flag: 'wx' });
    return await printing.uploads.receive(request.viewer?.viewer ?? null, file, request.receivedAt);
  } finally {
    await rm(path, { force: true });
  }
}

async function print(
  { unitOfWork, log, press, draw }: Printing,
  request: Asking,
  { paperId, format }: { readonly paperId: string; readonly format: 'pdf' | 'docx' },
) {
  const { viewer: visitor, requestId, receivedAt: now } = request;
  const viewer = visitor?.viewer ?? null;
  const find = () => paperDocument(unitOfWork.readers, viewer, paperId, format);
  const watch = { log, requestId, now, viewer };
  const { paper, fileName, content } = await watchedRead(watch, 'downloadPaper', paperId, find);
  if (format === 'docx') {
    const wording = await wordingText(unitOfWork.readers, content);
    return { name: fileName.replace(/pdf$/, 'docx'), bytes: await press.print(content, { format, wording }) };
  }
  const { bytes } = await sealedBytes(unitOfWork, draw, { paper, content, now });
  return { name: fileName, bytes };
}

/** The papers of a round, as whoever asks may see them. Those that no longer fit their data are left out, as they cannot be printed. */
export async function* printAll(
  printing: Printing,
  request: Asking,
  asked: { readonly roundId: string; readonly choice: PaperSelection & { readonly isValid?: boolean } },
) {
  for (const paper of await chosenPapers(printing, request, asked)) {
    const printed = await print(printing, request, { paperId: paper.id, format: 'pdf' }).catch(leaveOut);
    if (printed !== null) yield printed;
  }
}

async function chosenPapers(
  { unitOfWork: { readers }, log }: Printing,
  { viewer: visitor, requestId, receivedAt: now }: Asking,
  {
    roundId,
    choice: { ids, isValid = false, ...choice },
  }: { readonly roundId: string; readonly choice: PaperSelection & { readonly isValid?: boolean } },
): Promise<readonly PaperView[]> {
  const viewer = visitor?.viewer ?? null;
  if (viewer === null) throw new NotAuthenticated();
  const queries = queriesFor(readers, viewer, { log, requestId, now });
  const access = await queries.access(roundId);
  if (access === null) throw new NotFound();
  const found: PaperView[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof queries.papers>> = await queries.papers(
      access,
      { first: MAXIMUM_PAGE, after },
      choice,
    );
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && found.length < MOST_IN_ARCHIVE);
  const wanted = found.filter(({ id, supersededBy }) => ids?.has(id) !== false && (!isValid || supersededBy === null));
  return inPrintOrder(readers, wanted, queries.paperSubject);
}

/** The valid papers of a selection as one file for the printer; of those named also editions that were replaced since. */
async function* printCopy(
  printing: Printing,
  request: Asking,
  {
    roundId,
    choice,
    twoSided,
  }: { readonly roundId: string; readonly choice: PaperSelection; readonly twoSided: boolean },
) {
  const copy = new PrintCopy({ twoSided });
  let isEmpty = true;
  const wanted = choice.ids === undefined ? { ...choice, isValid: true } : choice;
  for await (const { bytes } of printAll(printing, request, { roundId, choice: wanted })) {
    isEmpty = false;
    yield copy.paper(bytes);
  }
  if (!isEmpty) yield copy.end();
}

function leaveOut(error: unknown): null {
  if (error instanceof PaperMismatch) return null;
  throw error;
}

/** Prints a paper with the checkpoint of the log it was issued on; nothing is printed while that log does not verify (trust.md 3.4.10). */
function sealedDrawing(
  integrity: Integrity,
  { press, unitOfWork }: Pick<PaperSources, 'press' | 'unitOfWork'>,
): DrawPaper {
  return async (content, { roundId, auditHash }, kept) => {
    const seal = await integrity.sealOf(roundId, auditHash);
    if (seal === null) throw new PaperMismatch();
    return kept ?? press.print(content, { seal, wording: await wordingText(unitOfWork.readers, content) });
  };
}
