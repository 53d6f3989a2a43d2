import type { Block } from '../../domain/block';
import { settleAppeal } from '../../domain/written/appeals';
import type { Mark } from '../../domain/marks';
import { officialWritten } from '../../domain/written/official-written';
import type { WrittenFacts } from '../../domain/written/official-written';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Traced } from '../../domain/trace';
import type { Violation } from '../../domain/written/violations';
import { isMarkedTwice, isRemarking, passesGate, reconcile } from '../../domain/written/written';
import type { Readers, StoredAppeal, StoredMarking, StoredScript } from '../../persistence/ports';
import { groupBy } from '../group-by';
import { connectionOf, EMPTY, firstOf, pageOfRows, positionOf } from '../page';
import type { Connection, PageArguments } from '../page';
import { maySeeAppealCodes, maySeeAppellants, maySeeViolations } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';
import { appealFacts, marksOf } from './script-marks';

/** Minutes of a breach as shown. */
export type ViolationView = Pick<
  Violation,
  'id' | 'version' | 'applicationId' | 'form' | 'act' | 'signed' | 'witnesses' | 'recordedAt'
> & { readonly upheld: boolean | null };

/** An appeal as shown: with the name or with the code, never with both. */
export interface AppealView {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string | null;
  readonly code: string | null;
  readonly filedAt: Date | null;
  readonly published: Traced<Mark> | null;
  readonly crossing: 'INTO' | 'OUT_OF' | null;
  /** Whether it was given to those who mark again; null for the candidate. */
  readonly allocated: boolean | null;
  readonly remarks: readonly Mark[];
  readonly official: Traced<Mark> | null;
  readonly needs: Block['needs'] | null;
}

const NOTHING = {
  applicationId: null,
  code: null,
  filedAt: null,
  published: null,
  crossing: null,
  allocated: null,
  remarks: [],
  official: null,
  needs: null,
} as const;

/** What an appeal is looked at with. */
interface Evidence {
  readonly script: StoredScript | undefined;
  readonly markings: readonly StoredMarking[];
  readonly violations: readonly Violation[];
}

/** Breaches and appeals as the viewer may see them. */
export function appealQueries(readers: Readers) {
  return {
    violations: async (access: RoundAccess, page: PageArguments): Promise<Connection<ViolationView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      if (!maySeeViolations(access)) return EMPTY;
      const rows = (await readers.violations.ofRound(access.round.id)).map(violationView);
      return listOf(rows, request);
    },
    violation: async (access: RoundAccess, id: string): Promise<ViolationView | null> => {
      const violation = maySeeViolations(access) ? await readers.violations.find(id) : null;
      return violation === null ? null : violationView(violation);
    },
    appeals: async (access: RoundAccess, page: PageArguments): Promise<Connection<AppealView>> => {
      const request = { first: firstOf(page), after: positionOf(page, 'number') };
      return listOf(await visibleAppeals(readers, access), request);
    },
    appeal: async (access: RoundAccess, id: string): Promise<AppealView | null> =>
      (await visibleAppeals(readers, access)).find((one) => one.id === id) ?? null,
  };
}

function listOf<Row>(rows: readonly Row[], request: { readonly first: number; readonly after: number | null }) {
  return connectionOf(
    pageOfRows(rows, request),
    ([index]) => index,
    ([, row]) => row,
  );
}

function violationView({ decision, ...violation }: Violation): ViolationView {
  const { id, version, applicationId, form, act, signed, witnesses, recordedAt } = violation;
  return {
    id,
    version,
    applicationId,
    form,
    act,
    signed,
    witnesses,
    recordedAt,
    upheld: decision?.upheld ?? null,
  };
}

async function visibleAppeals(readers: Readers, access: RoundAccess): Promise<readonly AppealView[]> {
  const named = maySeeAppellants(access);
  if (!named && !maySeeAppealCodes(access) && !access.isCandidate) return [];
  const appeals = await readers.appeals.ofRound(access.round.id);
  const own = named || !access.isCandidate ? null : await ownApplication(readers, access);
  const shown = own === null ? appeals : appeals.filter(({ applicationId }) => applicationId === own);
  if (!named && access.isCandidate) return shown.map(receiptOf);
  const ids = shown.map(({ scriptId }) => scriptId);
  const markings = groupBy(await readers.markings.ofScripts(ids), ({ scriptId }) => scriptId);
  const scripts = new Map((await readers.scripts.findMany(ids)).map((script) => [script.id, script]));
  const breaches = groupBy(await readers.violations.ofRound(access.round.id), ({ applicationId }) => applicationId);
  return shown.map((appeal) => {
    const full = fullView(access, appeal, {
      script: scripts.get(appeal.scriptId),
      markings: markings.get(appeal.scriptId) ?? [],
      violations: breaches.get(appeal.applicationId) ?? [],
    });
    return named ? full : codeView(full, appeal);
  });
}

async function ownApplication(readers: Readers, { round, viewer }: RoundAccess): Promise<string> {
  return (await readers.applications.ofCandidate(round.id, viewer.accountId))?.id ?? '';
}

/** What the candidate has: that it was received, and when. Marks come with the release. */
function receiptOf({ id, applicationId, filedAt }: StoredAppeal): AppealView {
  return { ...NOTHING, id, version: 1, applicationId, filedAt };
}

function fullView(
  { round }: RoundAccess,
  appeal: StoredAppeal,
  { script, markings, violations }: Evidence,
): AppealView {
  const { id, version, applicationId, filedAt } = appeal;
  const allocated = markings.some(({ turn }) => isRemarking(turn));
  const hidden = { ...NOTHING, id, version, applicationId, filedAt, allocated };
  const marks = script === undefined ? null : marksOf(script, markings);
  if (round.regulation === null || marks === null || !isMarkedTwice(marks)) return hidden;
  const published = reconcile(marks, round.regulation);
  const facts = appealFacts(appeal, markings);
  if (published.kind !== 'OFFICIAL') return hidden;
  if (facts.remarks.length < 2) return { ...hidden, published: published.trace };
  const settled = settleAppeal(published.mark, facts, round.regulation);
  return {
    ...hidden,
    published: published.trace,
    crossing: crossingOf({ marks, violations, appeal: facts }, round.regulation),
    remarks: facts.remarks,
    official: settled.kind === 'OFFICIAL' ? settled.trace : null,
    needs: settled.kind === 'NEEDS' ? settled.needs : null,
  };
}

/** Which way the appeal carries its candidate over the gate: the same paper with it and without it, deductions included. */
function crossingOf(facts: WrittenFacts, regulation: Regulation): AppealView['crossing'] {
  const before = officialWritten({ ...facts, appeal: null }, regulation);
  const after = officialWritten(facts, regulation);
  if (before.kind !== 'OFFICIAL' || after.kind !== 'OFFICIAL') return null;
  const [stood, stands] = [before, after].map(({ trace }) => passesGate(trace.value, regulation));
  if (stood === stands) return null;
  return stands === true ? 'INTO' : 'OUT_OF';
}

/** For the head of re-marking: nothing that tells whose script it is, nor how far the old mark lay. */
function codeView({ id, version, allocated, remarks, needs }: AppealView, { code }: StoredAppeal): AppealView {
  const third = needs === 'THIRD_MARK' ? needs : null;
  return { ...NOTHING, id, version, code, allocated, remarks, needs: third };
}
