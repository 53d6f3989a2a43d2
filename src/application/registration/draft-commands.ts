import { checkSubmission } from '../../domain/registration/eligibility';
import { lastClosingDay } from '../../domain/registration/reopening';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { StoredDraft } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { DraftFields, PersonalVault } from './personal-vault';

/** Most fields of a draft and longest text of one: the form has fewer. */
const MAXIMUM_FIELDS = 60;
const MAXIMUM_TEXT = 1_000;
/** Steps of the registration. */
export const STEPS = 6;

export interface SaveDraft {
  readonly roundId: string;
  /** The step that is filled in next. */
  readonly step: number;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

interface DraftLoad extends RegulatedLoad {
  readonly draft: StoredDraft | null;
}

/** The id under which one person's draft in one round lies. */
export function draftId(roundId: string, accountId: string): string {
  return `${roundId}:${accountId}`;
}

/**
 * Keeps what a candidate has typed so far, encrypted, so that a lost line or a closed tab loses nothing. Nothing of it is
 * checked: it is not handed in.
 */
export function keepRegistrationDraft(vault: PersonalVault): CommandFactory<SaveDraft, { readonly roundId: string }> {
  return defineCommand({
    name: 'keepRegistrationDraft',
    allow: {
      by: ['SIGNED_IN'],
      when: { words: 'kỳ thi đã mở', holds: ({ round }: DraftLoad) => round.state !== 'DRAFT' },
    },
    load: async (repositories, input: SaveDraft, viewer): Promise<DraftLoad | null> => {
      const loaded = await loadRegulatedRound(repositories, input.roundId);
      if (loaded === null) return null;
      return { ...loaded, draft: await repositories.drafts.find(draftId(input.roundId, viewer.accountId)) };
    },
    scope: (loaded, viewer) => roundScope(loaded, viewer.accountId),
    decide: ({ round, draft }, { step, fields }, { viewer, now, secret }) => {
      const window = checkSubmission(now, round.dates.opens, lastClosingDay(round));
      const errors: Refusal[] = window === null ? [] : [window];
      const isTooMuch = fields.length > MAXIMUM_FIELDS || fields.some(({ value }) => value.length > MAXIMUM_TEXT);
      if (isTooMuch || !Number.isInteger(step) || step < 1 || step > STEPS) {
        errors.push({ code: 'INVALID_VALUE', path: ['fields'], reason: 'Nội dung nháp quá dài hoặc sai bước.' });
      }
      const texts: DraftFields = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      return decideAll(errors, (): StoredDraft => {
        const id = draftId(round.id, viewer.accountId);
        const sealed = vault.seal(viewer.accountId, texts, secret);
        return { id, version: (draft?.version ?? 0) + 1, roundId: round.id, step, sealed, savedAt: now };
      });
    },
    store: (repositories, draft) =>
      draft.version === 1 ? repositories.drafts.insert([draft]) : repositories.drafts.save(draft),
    record: ({ step }, { round }) => ({ subjectId: round.id, before: null, after: { step } }),
    answer: (draft) => ({ roundId: draft.roundId }),
    identify: ({ roundId, step }) => ({ roundId, step }),
  });
}
