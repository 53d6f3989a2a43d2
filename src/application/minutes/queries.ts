import { PREFIX } from '../../domain/ids';
import { PAPERS } from '../../domain/paper/registry';
import type { Round } from '../../domain/exam/round';
import type { Readers, StoredPaper } from '../../persistence/ports';
import type { PaperFilter } from '../../persistence/paper-ports';
import { isRegulated } from '../exam/round-scope';
import type { Loaders } from '../loaders';
import { connectionOf, EMPTY, firstOf, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeOwnPaper, maySeePapers } from '../visibility/result';
import type { RoundAccess } from '../visibility/access';
import { fits } from './issue-papers';
import { isCurrent } from './paper-document';
import { isOfResult, ISSUABLE_CODES, RESULT_CODES, statesOf } from './paper-kinds';
import { compareStored } from '../result/compare-stored';
import { loadPapers } from './load-papers';
import type { LoadedPapers } from './load-papers';
import type { OwnPaperView, PaperFormView, PaperSubjectView, PaperView } from './views';

/** What a list of papers may be narrowed to. */
export type PaperChoice = Omit<PaperFilter, 'roundId'>;

/** Issued papers as the viewer may see them. */
export function paperQueries(readers: Readers, loaders: Loaders) {
  const current = currency(readers);
  return {
    papers: async (
      access: RoundAccess,
      page: PageArguments,
      choice: PaperChoice = {},
    ): Promise<Connection<PaperView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'string') };
      if (!maySeePapers(access)) return EMPTY;
      const found = await readers.papers.page({ ...choice, roundId: access.round.id }, request);
      return connectionOf(
        found,
        ({ code, id }) => `${code} ${id}`,
        (paper): PaperView => ({ ...paper, kind: 'paper', access }),
      );
    },
    paperForms: (access: RoundAccess, only: string | null = null): readonly PaperFormView[] => {
      if (!maySeePapers(access)) return [];
      const { state } = access.round;
      return ISSUABLE_CODES.filter((code) => only === null || code === only).map((code) => ({
        access,
        code,
        name: PAPERS[code].name,
        mayIssue: statesOf(code)?.includes(state) === true,
      }));
    },
    /** Papers addressed to the viewer, as far as they are valid now. */
    ownPapers: async ({ round, bodies, viewer, ...access }: RoundAccess): Promise<readonly OwnPaperView[]> => {
      const own = access.isCandidate ? await readers.applications.ofCandidate(round.id, viewer.accountId) : null;
      if (own === null || !isRegulated(round)) return [];
      const addressed = (await readers.papers.about(own.id)).filter((paper) =>
        maySeeOwnPaper({ round, bodies, viewer, ...access }, paper, own),
      );
      const valid = await Promise.all(
        addressed.map(async (paper) => ((await isCurrent(readers, { round, bodies }, paper)) ? [paper] : [])),
      );
      return valid.flat().map(({ id, code, issuedAt }) => ({ id, code, issuedAt, name: PAPERS[code].name }));
    },
    paper: async (id: string): Promise<PaperView | null> => {
      const paper = await readers.papers.find(id);
      const access = paper === null ? null : await loaders.access.load(paper.roundId);
      return paper !== null && access !== null && maySeePapers(access) ? { ...paper, kind: 'paper', access } : null;
    },
    paperSubject: (paper: PaperView): Promise<PaperSubjectView | null> => subjectOfPaper(readers, paper),
    paperIsCurrent: (paper: PaperView): Promise<boolean> => current(paper, paper.access),
    paperFileHash: async (paper: PaperView): Promise<string | null> => {
      const [seal] = await readers.papers.seals([paper.id]);
      return seal?.sha256 ?? null;
    },
  };
}

const NO_SUBJECT: PaperSubjectView = { memberId: null, applicationId: null, bodyId: null, post: null };

/** Whose sheet a D24 prints, where a secret ballot's member is nobody (BR-46); for other forms whom or what they are about. */
async function subjectOfPaper(readers: Readers, paper: PaperView): Promise<PaperSubjectView | null> {
  const { code, sheetId, access } = paper;
  if (sheetId === null) return null;
  if (code === 'D13') {
    const violation = await readers.violations.find(sheetId);
    return violation === null ? null : { ...NO_SUBJECT, applicationId: violation.applicationId };
  }
  if (code === 'D26B') {
    const incident = await readers.incidents.find(sheetId);
    return incident?.applicationId == null ? null : { ...NO_SUBJECT, applicationId: incident.applicationId };
  }
  if (code !== 'D24') return subjectOf(sheetId, access.round);
  const sheet = await readers.sheets.find(sheetId);
  if (sheet !== null) return { ...NO_SUBJECT, ...sheet };
  const ballot = await readers.ballots.find(sheetId);
  return ballot === null ? null : { ...NO_SUBJECT, applicationId: ballot.applicationId };
}

/** The id says what it names. */
function subjectOf(id: string, { posts }: Pick<Round, 'posts'>): PaperSubjectView {
  const isOf = (kind: 'application' | 'account' | 'body'): boolean => id.startsWith(`${PREFIX[kind]}_`);
  const post = posts.find((one) => one.id === id);
  return {
    applicationId: isOf('application') ? id : null,
    memberId: isOf('account') ? id : null,
    bodyId: isOf('body') ? id : null,
    post: post === undefined ? null : { ...post, kind: 'post' },
  };
}

/** Whether papers fit their data; the data of a form are gathered once for all papers of one answer. */
function currency(readers: Readers) {
  const known = new Map<string, Promise<LoadedPapers>>();
  return async (paper: StoredPaper, { round, bodies }: RoundAccess): Promise<boolean> => {
    if (paper.supersededBy !== null || !isRegulated(round)) return false;
    const codes = isOfResult(paper.code) ? RESULT_CODES : [paper.code];
    const key = `${round.id} ${codes.join()}`;
    const loading = known.get(key) ?? loadPapers(readers, { round, bodies }, codes);
    known.set(key, loading);
    const papers = await loading;
    const rests = paper.code === 'D24' || papers.established === null || compareStored(papers.established) === null;
    return rests && fits(papers, paper);
  };
}
