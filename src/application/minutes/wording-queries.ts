import { PAPERS } from '../../domain/paper/registry';
import { shippedVersion } from '../../domain/paper/wording';
import type { Readers } from '../../persistence/ports';
import type { ApprovalView } from '../approval/queries';
import { loadRound } from '../exam/round-scope';
import type { ChangeTemplateInput } from './change-template';
import { ISSUABLE_CODES } from './paper-kinds';
import { maySeePapers } from '../visibility/result';
import type { RoundAccess } from '../visibility/access';
import type { LapsedWordingView, PaperFormView, PaperWordingView, WordingChangeView } from './views';
import { editionsOf, lapsedOf, standingOf } from './wordings';
import type { LapsedWording, WordingDesk } from './wordings';

/** The words of forms, for those who may see the forms. */
export function wordingQueries(readers: Readers, desk: WordingDesk) {
  const { shipped } = desk;
  return {
    paperWording: async ({ access, code }: PaperFormView): Promise<PaperWordingView> => {
      const editions = await editionsOf(readers, access.round, code);
      const { inForce, lapsed } = await standingOf(desk, code, editions);
      const formVersion = shippedVersion(code);
      const original = shipped(code, formVersion);
      const supplied = { number: 0, text: original, isOriginal: true, templateVersion: formVersion };
      const { number, text, isOriginal, templateVersion: writtenFor } = inForce ?? supplied;
      const told = lapsed === null ? null : toldOf(lapsed);
      return { number, text, isOriginal, original, editions, writtenFor, formVersion, lapsed: told };
    },
    /** The agency's words that no longer fit their forms, for those who may see the forms. */
    lapsedWordings: async (access: RoundAccess): Promise<readonly LapsedWordingView[]> =>
      maySeePapers(access) ? (await lapsedOf(desk, readers, access.round)).map(toldOf) : [],
    /** Whoever may see a request may read what it would change. */
    wordingChange: async ({ act, payload, roundId }: ApprovalView): Promise<WordingChangeView | null> => {
      const isChange = act === 'changeTemplate' && roundId !== null;
      const loaded = isChange ? await loadRound(readers, roundId) : null;
      if (loaded === null) return null;
      // As a border: what is stored as a request's input was the input of the act.
      const { code: named, basedOn, text } = JSON.parse(payload) as ChangeTemplateInput;
      const code = ISSUABLE_CODES.find((one) => one === named);
      if (code === undefined) return null;
      const original = shipped(code, shippedVersion(code));
      const editions = await editionsOf(readers, loaded.round, code);
      const before = editions.find(({ number }) => number === basedOn)?.text ?? original;
      return { code, name: PAPERS[code].name, before, after: text ?? original };
    },
  };
}

function toldOf({ code, edition: { number, text }, faults }: LapsedWording): LapsedWordingView {
  return { code, name: PAPERS[code].name, number, text, reasons: faults.map(({ message }) => message) };
}
