import { hanoiDay } from '../../domain/calendar';
import { contentOfPaper, inventedContent } from '../../domain/paper/registry';
import type { PaperCode, PaperContent } from '../../domain/paper/registry';
import { shippedVersion } from '../../domain/paper/wording';
import type { PaperFrame } from '../../domain/paper/papers';
import type { Inventor } from '../../domain/paper/shape';
import type { Round } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import { sha256 } from '../canonical';
import { standingOf } from '../conflict/standing';
import { isRegulated, loadRound } from '../exam/round-scope';
import type { LoadedRound } from '../exam/round-scope';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { accessOf } from '../visibility/access';
import { maySeePapers } from '../visibility/result';
import { possible } from './issue-papers';
import { contentOf, loadPapers } from './load-papers';
import { ISSUABLE_CODES, statesOf } from './paper-kinds';

/** What a form is previewed for. */
export interface PreviewAsked {
  readonly roundId: string;
  readonly code: PaperCode;
  readonly text: string;
  readonly now: Date;
}

/**
 * A draft of the first paper of a form that the round's data would give now, in other words; on invented data while there
 * is none. For those who may see the papers themselves, and never of a time at which such a paper could not be issued:
 * a preview must not tell what a paper may not tell yet.
 */
export async function previewOf(
  readers: Readers,
  viewer: Viewer | null,
  { roundId, code, text, now }: PreviewAsked,
): Promise<{ readonly content: PaperContent; readonly isReal: boolean }> {
  if (viewer === null) throw new NotAuthenticated();
  const loaded = await loadRound(readers, roundId);
  if (loaded === null || !ISSUABLE_CODES.includes(code)) throw new NotFound();
  if (!maySeePapers(accessOf(viewer, loaded, await standingOf(readers, viewer, loaded)))) throw new NotFound();
  const real = await realContent(readers, loaded, { code, now });
  const content = real ?? inventedContent(code, frameFor(loaded.round, { code, now }), NAMED);
  const { proof, ...frame } = content.frame;
  const wording = { edition: 0, sha256: sha256(text) };
  return { content: { ...content, frame: { ...frame, draft: true, auditHead: null, wording } }, isReal: real !== null };
}

async function realContent(
  readers: Readers,
  { round, bodies }: LoadedRound,
  { code, now }: Pick<PreviewAsked, 'code' | 'now'>,
): Promise<PaperContent | null> {
  if (!isRegulated(round) || statesOf(code)?.includes(round.state) !== true) return null;
  const papers = await loadPapers(readers, { round, bodies }, [code]);
  const [first] = possible({ ...papers, codes: [code] });
  if (first === undefined) return null;
  const templateVersion = shippedVersion(code);
  const identity = {
    templateVersion,
    number: null,
    edition: 1,
    auditHash: '',
    issuedAt: now,
    proofCode: '',
    proofAddress: '',
  };
  const content = contentOf(papers, { ...first, ...identity });
  return content === null ? null : contentOfPaper(content);
}

function frameFor({ agency }: Round, { code, now }: Pick<PreviewAsked, 'code' | 'now'>): PaperFrame {
  return {
    agency: { superior: [agency.name], name: ['HỘI ĐỒNG THI TUYỂN'] },
    reference: null,
    place: agency.place,
    issuedOn: hanoiDay(now),
    version: 1,
    templateVersion: shippedVersion(code),
    auditHead: null,
    recordedAt: now.toISOString(),
    draft: true,
    decimals: 2,
    recipients: ['Như trên', 'Lưu: VT'],
  };
}

/** Invented facts: a text is its own name in brackets, so that the author sees what will stand where. */
const NAMED: Inventor = (kind, place) => {
  switch (kind) {
    case 'text':
      return `[${
        place
          .replaceAll(/\[\d+\]/g, '')
          .split('.')
          .at(-1) ?? ''
      }]`;
    case 'whole':
      return 3;
    case 'mark':
      return 8_350;
    case 'day':
      return '2026-01-15';
    case 'time':
      return '08:00';
    case 'flag':
      return true;
  }
};
