/** Reads a round file: either a value that is whole and without contradiction, or every fault of it. Nothing is guessed. */
import { checkKeys } from './check-keys';
import { checkMarks } from './check-marks';
import { checkRound } from './check-round';
import { contextOf } from './context';
import { FaultList, type Fault } from './faults';
import { readJson } from './json-tree';
import type { RoundDocument, RoundFile } from './round-file';
import { roundDocument } from './shape';
import { completed } from './standing';

/** The round, or all faults in the order of the text; a file that is not JSON has one fault, at the root. */
export type ReadRound =
  { readonly ok: true; readonly round: RoundFile } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the text of a round file (`thi-tuyen/round@1`).
 *
 * Why everything is checked before anything is played: a rehearsal that stops half-way at a slip of the pen teaches
 * nothing. What only a rule of the examination can refuse (an application outside the window, a decision nobody asked
 * for, a sheet for a candidate below the gate) is not judged here: the product refuses it, with the rule.
 */
export function readRoundFile(text: string): ReadRound {
  const json = readJson(text);
  if (!json.ok) {
    const sentence = `Tệp không phải JSON đúng: dòng ${json.line}, cột ${json.column}: ${json.problem}.`;
    return { ok: false, faults: [{ pointer: '', sentence }] };
  }
  const faults = new FaultList(json.root);
  const draft = roundDocument({ node: json.root, pointer: '', label: 'nội dung tệp' }, faults);
  if (draft !== undefined) {
    const context = contextOf(draft, faults);
    checkKeys(context);
    checkRound(context);
    checkMarks(context);
  }
  const found = faults.list();
  if (draft === undefined || found.length > 0) return { ok: false, faults: found };
  // Without a fault every part of the draft was read: it is the whole document.
  const { regulation, ...rest } = draft as RoundDocument;
  return { ok: true, round: { ...rest, given: regulation, regulation: completed(regulation) } };
}
