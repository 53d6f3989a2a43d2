import type { RoundState } from '../../domain/exam/lifecycle';
import type { PaperCode } from '../../domain/paper/registry';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { handOvers } from '../archive/hand-over-paper';
import { incidentMinutes } from '../defence/incident-papers';
import { projectReceipts } from '../defence/project-papers';
import { codedHandovers, openings, questionHandovers, scriptHandovers } from '../examday/bag-papers';
import { seatDraws } from '../examday/draw-paper';
import { cards, handInLists, roomLists } from '../examday/papers';
import { eligibilityMinutes } from '../registration/meeting-papers';
import { supervisionReports } from '../panel/supervision-paper';
import { checks, eligibleList, ineligibleList, receipts, register } from '../registration/papers';
import { resultLetters, recognitions, resultNotices, submissions } from '../result/papers';
import { defenceTables, draws, questionMinutes } from '../scoring/papers';
import { appealForms, appealMinutes, dialogues, remarkingSheets } from '../written/appeal-papers';
import { codingMinutes, rebuiltMaps } from '../written/coding-papers';
import { appealRegister, codedTables, joiningMinutes, writtenNotices } from '../written/mark-papers';
import { agreements, markingSheets } from '../written/marking-papers';
import { violationMinutes } from '../written/papers';
import { appointments, summonses, undertakings } from './early-papers';
import { notices } from '../exam/notice-paper';
import type { Gathered, PaperKind } from './gathered';

/** Symbol of the Council's minutes in document numbers (BR-61). */
const MINUTES_SYMBOL = 'BB-HĐTT';
/** From a step of the round on. */
const FROM_REGISTRATION: readonly RoundState[] = ['REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE', 'CONCLUDED'];
const FROM_SCREENING = FROM_REGISTRATION.slice(1);
const FROM_WRITTEN = FROM_REGISTRATION.slice(2);
const FROM_DEFENCE = FROM_REGISTRATION.slice(3);

/** The forms made by gathering. A new one is a line here and a function in the folder of its subject. */
export const PAPER_KINDS: Readonly<Partial<Record<PaperCode, PaperKind>>> = {
  D01: { states: ['DRAFT', ...FROM_REGISTRATION], gather: notices },
  D02: { states: ['DRAFT', ...FROM_REGISTRATION], gather: appointments },
  D03: { states: ['DRAFT', ...FROM_REGISTRATION], gather: undertakings },
  D04: { states: FROM_REGISTRATION, gather: receipts },
  D04B: { states: FROM_REGISTRATION, gather: register },
  D04C: { states: FROM_DEFENCE, gather: projectReceipts },
  D05: { states: FROM_REGISTRATION, gather: checks },
  D06: { states: FROM_SCREENING, symbol: MINUTES_SYMBOL, gather: eligibilityMinutes },
  D07: { states: FROM_SCREENING, gather: eligibleList },
  D07B: { states: FROM_SCREENING, gather: ineligibleList },
  D08: { states: FROM_WRITTEN, gather: summonses },
  D08B: { states: FROM_WRITTEN, gather: cards },
  D09: { states: FROM_WRITTEN, gather: roomLists },
  D09B: { states: FROM_WRITTEN, gather: seatDraws },
  D10: { states: FROM_WRITTEN, gather: questionHandovers },
  D11: { states: FROM_WRITTEN, gather: openings },
  D12: { states: FROM_WRITTEN, gather: handInLists },
  D13: { states: FROM_WRITTEN, gather: violationMinutes },
  D14: { states: FROM_WRITTEN, gather: scriptHandovers },
  D15: { states: FROM_WRITTEN, gather: codingMinutes },
  D15B: { states: FROM_WRITTEN, gather: rebuiltMaps },
  D16: { states: FROM_WRITTEN, gather: codedHandovers },
  D17: { states: FROM_DEFENCE, gather: markingSheets },
  D18: { states: FROM_DEFENCE, gather: agreements },
  D19: { states: FROM_DEFENCE, gather: codedTables },
  D20: { states: FROM_DEFENCE, gather: joiningMinutes },
  D21: { states: FROM_DEFENCE, gather: writtenNotices },
  D22: { states: FROM_DEFENCE, gather: appealForms },
  D22B: { states: FROM_DEFENCE, gather: appealRegister },
  D22C: { states: FROM_DEFENCE, gather: remarkingSheets },
  D22D: { states: FROM_DEFENCE, gather: appealMinutes },
  D22E: { states: FROM_DEFENCE, gather: dialogues },
  D23: { states: FROM_DEFENCE, gather: draws },
  D25: { states: FROM_DEFENCE, gather: defenceTables },
  D26: { states: FROM_DEFENCE, gather: questionMinutes },
  D26B: { states: FROM_DEFENCE, gather: incidentMinutes },
  D29: { states: ['CONCLUDED'], gather: submissions },
  D29B: { states: ['CONCLUDED'], gather: recognitions },
  D29C: { states: ['CONCLUDED'], gather: resultNotices },
  D30: { states: ['CONCLUDED'], gather: resultLetters },
  D31: { states: ['CONCLUDED'], gather: supervisionReports },
  D32: { states: ['CONCLUDED'], gather: handOvers },
};

/** The papers of the result: made from locked sheets and the established result, beside what is gathered. */
export const RESULT_CODES = ['D24', 'D27', 'D28'] as const satisfies readonly PaperCode[];
const RESULT_STATES: readonly RoundState[] = ['DEFENCE', 'CONCLUDED'];

/** When papers of a form can be issued; null for a form that is not made from the data of a round. */
export function statesOf(code: PaperCode): readonly RoundState[] | null {
  return isOfResult(code) ? RESULT_STATES : (PAPER_KINDS[code]?.states ?? null);
}

/** The symbol under which papers of a form get numbers of their own, one after another within a year; null for the rest. */
export function symbolOf(code: PaperCode): string | null {
  return code === 'D28' ? MINUTES_SYMBOL : (PAPER_KINDS[code]?.symbol ?? null);
}

/** Whether a form is one of the result. */
export function isOfResult(code: PaperCode): boolean {
  return RESULT_CODES.some((one) => one === code);
}

/** Every form that can be made from the data of a round, in order. */
export const ISSUABLE_CODES: readonly PaperCode[] = [
  ...new Set<PaperCode>([...(Object.keys(PAPER_KINDS) as PaperCode[]), ...RESULT_CODES]),
].toSorted();

/** What the data of a round give for the forms asked for, or for the one subject that is asked about. */
export async function gatherPapers(
  readers: Readers,
  loaded: RegulatedLoad,
  { codes, only }: { readonly codes: readonly PaperCode[]; readonly only: string | null },
): Promise<ReadonlyMap<PaperCode, Gathered>> {
  const gathered = new Map<PaperCode, Gathered>();
  for (const code of codes) {
    const kind = PAPER_KINDS[code];
    if (kind !== undefined) gathered.set(code, await kind.gather(readers, loaded, only));
  }
  return gathered;
}
