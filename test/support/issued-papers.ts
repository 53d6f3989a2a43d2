import { spawnSync } from 'node:child_process';
import { paperDocument } from '../../src/application/minutes/paper-document';
import { contentFaults, contentOfPaper } from '../../src/domain/paper/registry';
import type { PaperCode, PaperContent } from '../../src/domain/paper/registry';
import { renderPaper } from '../../src/pdf/index';
import type { Exam } from './world-round';

/** Issues papers of the forms and says how many came. */
export async function issue({ world, id }: Pick<Exam, 'world' | 'id'>, codes: readonly string[]): Promise<number> {
  const { issued } = await world.must('issuePapers', world.people.secretary, { roundId: id, codes });
  return issued;
}

/** What the newest editions of a form state, in order of issue, as the secretary may print them; each fits its shape. */
export async function issuedContents<C extends PaperCode>(
  { world, id }: Pick<Exam, 'world' | 'id'>,
  code: C,
): Promise<readonly PaperContent<C>[]> {
  const papers = (await world.readers.papers.ofRound(id)).filter(
    (one) => one.code === code && one.supersededBy === null,
  );
  const { viewer } = world.people.secretary;
  return Promise.all(
    papers.map(async (paper) => {
      const content = contentOfPaper((await paperDocument(world.readers, viewer, paper.id)).content);
      expect(contentFaults(content)).toEqual([]);
      return content as PaperContent<C>;
    }),
  );
}

/** Whether the newest edition of a form still fits the data, as the list of papers says. */
export async function isStillCurrent({ world, id }: Pick<Exam, 'world' | 'id'>, code: PaperCode): Promise<boolean> {
  const queries = world.queriesAs(world.people.secretary);
  const paper = (await world.readers.papers.ofRound(id)).find((one) => one.code === code && one.supersededBy === null);
  const view = await queries.paper(paper?.id ?? '');
  return view !== null && (await queries.paperIsCurrent(view));
}

/** The words of a paper's PDF as a reader sees them, line ends and spacing evened out. */
export async function printedText(content: PaperContent): Promise<string> {
  const input = await renderPaper(content);
  const { stdout, status } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, maxBuffer: 1 << 24 });
  expect(status).toBe(0);
  return stdout.toString('utf8').normalize('NFC').replaceAll(/\s+/g, ' ');
}
