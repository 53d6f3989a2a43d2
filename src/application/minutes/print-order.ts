import type { Readers } from '../../persistence/ports';
import type { PaperSubjectView, PaperView } from './views';

/** "TP-2" before "TP-10". */
const COUNTING = new Intl.Collator('vi', { numeric: true });

/**
 * Papers as they are handed out from a printer: form by form, and in a form by candidate number, then by number and time
 * of issue. The sheets of one candidate lie together.
 */
export async function inPrintOrder(
  readers: Readers,
  papers: readonly PaperView[],
  subjectOf: (paper: PaperView) => Promise<PaperSubjectView | null>,
): Promise<readonly PaperView[]> {
  const subjects = await Promise.all(papers.map(async (paper) => (await subjectOf(paper))?.applicationId ?? null));
  const named = subjects.filter((id) => id !== null);
  const applications = new Map((await readers.applications.findMany([...new Set(named)])).map((one) => [one.id, one]));
  const keyed = papers.map((paper, index) => {
    const application = applications.get(subjects[index] ?? '');
    const { code, number, issuedAt, id } = paper;
    return { paper, key: [code, application?.candidateNumber ?? '', number ?? '', issuedAt.toISOString(), id] };
  });
  return keyed.toSorted((one, other) => compareKeys(one.key, other.key)).map(({ paper }) => paper);
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const order = COUNTING.compare(part, other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
