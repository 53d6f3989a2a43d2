import { agencyKey, checkWordingText, keptWording, shippedVersion } from '../../domain/paper/wording';
import type { WordingEdition, WordingFault } from '../../domain/paper/wording';
import type { PaperCode } from '../../domain/paper/registry';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { Repositories } from '../../persistence/ports';
import type { ApprovalRule } from '../approval/request';
import { sha256 } from '../canonical';
import { defineTwoPersonCommand } from '../command';
import type { CommandParts } from '../command';
import { loadRound, roundScope } from '../exam/round-scope';
import type { LoadedRound } from '../exam/round-scope';
import { actorsOf } from '../policy';
import type { Viewer } from '../viewer';
import { ISSUABLE_CODES } from './paper-kinds';
import { editionsOf, standingOf } from './wordings';
import type { WordingDesk, WordingStanding } from './wordings';

/** Other words for a form, or null to bring the shipped ones back (khôi phục mẫu gốc). */
export interface ChangeTemplateInput {
  readonly roundId: string;
  readonly code: string;
  /** Number of the edition they were made from; 0 for the shipped wording. */
  readonly basedOn: number;
  readonly text?: string | null;
}

interface LoadedTemplate extends LoadedRound {
  /** Null when papers of this form are not made from the data of a round. */
  readonly code: PaperCode | null;
  readonly editions: readonly WordingEdition[];
  readonly standing: WordingStanding;
  /** The text as it would be kept. */
  readonly text: string;
  readonly shipped: string;
  readonly faults: readonly WordingFault[];
}

const AGREED_BY_CHAIR: ApprovalRule<LoadedTemplate> = {
  by: ['COUNCIL_CHAIR'],
  words: 'Chủ tịch Hội đồng',
  among: () => ['COUNCIL_CHAIR'],
};

/**
 * Sửa lời văn của mẫu: a new edition of the words papers of the agency are printed with, from now on. The secretary, who
 * draws the papers up, proposes; the chair, who signs them, agrees. Not the administrator: what the Council states is no
 * matter of running the system, and where one person runs it no two could agree (trust.md 3.2.7, 3.2.8).
 */
export function changeTemplate(desk: WordingDesk) {
  return (parts: CommandParts) => changing(desk)(parts);
}

const changing = (desk: WordingDesk) =>
  defineTwoPersonCommand({
    name: 'changeTemplate',
    stepUp: true,
    allow: { by: ['COUNCIL_SECRETARY'] },
    approval: AGREED_BY_CHAIR,
    load: (repositories, input: ChangeTemplateInput, viewer) => loadTemplate(desk, repositories, { input, viewer }),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, { basedOn }, { viewer, now, newId, agreedBy }) => {
      const { round, code, editions, text, shipped } = loaded;
      return decideAll(refusalsOf(loaded, basedOn), (): WordingEdition => ({
        id: newId('wording'),
        version: 1,
        agency: agencyKey(round.agency.name),
        code: code ?? '',
        number: (editions[0]?.number ?? 0) + 1,
        templateVersion: shippedVersion(code ?? ''),
        text,
        sha256: sha256(text),
        basedOn,
        isOriginal: text === shipped,
        roundId: round.id,
        proposedBy: viewer.accountId,
        // Nobody yet while it is only asked for: then it is not stored.
        approvedBy: agreedBy ?? '',
        decidedAt: now,
      }));
    },
    store: (repositories, edition) => repositories.wordings.insert([edition]),
    record: ({ id, code, number, templateVersion, sha256: hash, basedOn, isOriginal }) => ({
      subjectId: id,
      before: null,
      after: { template: [code, number, hash], templateVersion, basedOn, isOriginal },
    }),
    answer: ({ code, roundId }) => ({ roundId, code }),
  });

async function loadTemplate(
  desk: WordingDesk,
  repositories: Repositories,
  { input, viewer }: { readonly input: ChangeTemplateInput; readonly viewer: Viewer },
): Promise<LoadedTemplate | null> {
  const loaded = await loadRound(repositories, input.roundId);
  if (loaded === null) return null;
  const code = ISSUABLE_CODES.find((one) => one === input.code) ?? null;
  const nothing = { editions: [], standing: { inForce: null, lapsed: null }, text: '', shipped: '', faults: [] };
  if (code === null) return { ...loaded, code, ...nothing };
  const shipped = desk.shipped(code, shippedVersion(code));
  const text = keptWording(input.text ?? shipped);
  const editions = await editionsOf(repositories, loaded.round, code);
  // Trying costs time: only for those who may propose, and only what is short enough.
  const mayPropose = actorsOf(viewer, { bodies: loaded.bodies, ownerId: null }).has('COUNCIL_SECRETARY');
  const isTried = mayPropose && checkWordingText(text).length === 0;
  const faults = isTried ? await desk.faults({ code, templateVersion: shippedVersion(code), text }) : [];
  const standing = await standingOf(desk, code, editions);
  return { ...loaded, code, editions, standing, text, shipped, faults };
}

/** Every reason against a new edition. */
function refusalsOf({ code, standing, text, shipped, faults }: LoadedTemplate, basedOn: number): readonly Refusal[] {
  if (code === null) {
    return [{ code: 'INVALID_VALUE', path: ['code'], reason: 'Mẫu này không lập từ dữ liệu kỳ thi.' }];
  }
  const { inForce, lapsed } = standing;
  const errors: Refusal[] = [...checkWordingText(text)];
  // Where an edition has lapsed, agreeing to the shipped words is a change: from then on they are what the agency wants.
  if (basedOn !== (inForce?.number ?? 0)) {
    errors.push({ code: 'STALE_VERSION', path: ['basedOn'], currentVersion: inForce?.number ?? 0 });
  } else if (lapsed === null && text === (inForce?.text ?? shipped)) {
    errors.push({ code: 'INVALID_VALUE', path: ['text'], reason: 'Không khác mẫu đang dùng.' });
  }
  return [
    ...errors,
    ...faults.map(({ line, message }): Refusal => ({
      code: 'TEMPLATE_REFUSED',
      path: ['text'],
      line,
      reason: message,
    })),
  ];
}
