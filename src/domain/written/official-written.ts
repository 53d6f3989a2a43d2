import { settleAppeal, type AppealFacts } from './appeals';
import type { Block } from '../block';
import { explain } from '../outcome/explain';
import type { Mark } from '../marks';
import type { Regulation } from '../regulation/regulation';
import type { Explanation, Traced } from '../trace';
import { deduct, heaviest, isVoiding, type ViolationFact } from './violations';
import { isMarkedTwice, reconcile, type OfficialBasis, type WrittenMarks } from './written';

/** Everything a written mark is made from. */
export interface WrittenFacts {
  readonly marks: WrittenMarks | null;
  readonly appeal: AppealFacts | null;
  readonly violations: readonly ViolationFact[];
}

/** The official written mark, that the paper is void, or why there is no mark yet. */
export type OfficialWritten =
  | { readonly kind: 'OFFICIAL'; readonly basis: OfficialBasis | 'APPEAL'; readonly trace: Traced<Mark> }
  | { readonly kind: 'VOID'; readonly form: 'SUSPENSION' | 'ANNULMENT' }
  | { readonly kind: 'PENDING'; readonly why: Explanation; readonly block: Pick<Block, 'rule' | 'needs'> | null };

const pending = (why: Explanation): OfficialWritten => ({ kind: 'PENDING', why, block: null });

const blocked = ({ rule, needs }: Pick<Block, 'rule' | 'needs'>): OfficialWritten => ({
  kind: 'PENDING',
  why: explain.waits(rule, needs),
  block: { rule, needs },
});

/**
 * Makes the official written mark in the one order there is: reconcile the marks, then an appeal, then the deduction,
 * rounded; the gate comes after (round-file.md rule 1; BR-31, BR-32, BR-36, BR-37, BR-53, BR-54). A suspended or annulled
 * paper has no mark, whatever was marked. A breach the Chair has not decided holds the mark back: nobody else may decide it.
 */
export function officialWritten({ marks, appeal, violations }: WrittenFacts, regulation: Regulation): OfficialWritten {
  const breach = heaviest(violations);
  if (breach !== null && isVoiding(breach.form)) {
    return breach.decision === null ? pending(explain.breachUndecided()) : { kind: 'VOID', form: breach.form };
  }
  const made = beforeDeduction(marks, appeal, regulation);
  if (made.kind !== 'OFFICIAL' || breach === null || isVoiding(breach.form)) return made;
  if (breach.decision === null) return pending(explain.breachUndecided());
  return { ...made, trace: deduct(made.trace, breach.form, regulation) };
}

/** The mark of the paper itself: reconciled, then marked again where that was asked for. */
function beforeDeduction(
  marks: WrittenMarks | null,
  appeal: AppealFacts | null,
  regulation: Regulation,
): OfficialWritten {
  if (marks === null || !isMarkedTwice(marks)) return pending(explain.marksMissing());
  const reconciled = reconcile(marks, regulation);
  if (reconciled.kind === 'NEEDS') return blocked(reconciled);
  const { basis, trace } = reconciled;
  if (appeal === null) return { kind: 'OFFICIAL', basis, trace };
  const settled = settleAppeal(reconciled.mark, appeal, regulation);
  if (settled.kind === 'OPEN') return pending(explain.appealOpen());
  if (settled.kind === 'NEEDS') return blocked(settled);
  return { kind: 'OFFICIAL', basis: 'APPEAL', trace: settled.trace };
}
