import type { Application } from '../../domain/registration/application';
import type { BodyKind, Seat } from '../../domain/panel/body';
import { hanoiDay } from '../../domain/calendar';
import { formatMark } from '../../domain/marks';
import type { Mark } from '../../domain/marks';
import { marksQuestions } from '../../domain/written/question-marks';
import { DEFAULT_REGULATION, hasWritten } from '../../domain/regulation/regulation';
import type { Regulation } from '../../domain/regulation/regulation';
import type { RegulatedRound } from '../../domain/exam/round';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import type { Readers } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { canonicalJson } from '../canonical';
import type { RegulatedLoad } from '../exam/round-scope';
import { peopleOf } from '../minutes/people';
import type { People } from '../minutes/people';
import { loadEvidence } from '../result/compute';
import type { Evidence } from '../result/compute';
import { ballotsInPlaces, scorersIn, unevenPosts } from './scorers';

/** A round as a file that `rehearse` plays again (`thi-tuyen/round@1`), or why it cannot be written as one. */
export type ReplayableRound =
  | { readonly ok: true; readonly file: Readonly<Record<string, unknown>>; readonly keyOf: KeyOf }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** The short key under which the file knows an application, a post or a person. */
export type KeyOf = (id: string) => string;

interface Facts {
  readonly round: RegulatedRound;
  readonly bodies: RegulatedLoad['bodies'];
  readonly people: People;
  readonly evidence: Evidence;
  readonly applications: readonly Application[];
  readonly scorers: readonly string[];
  readonly keyOf: KeyOf;
}

const two = (one: Mark): string => formatMark(one, 2);

/**
 * Writes a round as the file it could have been played from: people, applications, every mark and every decision. Secret
 * ballots are given to the members in an order that says nothing: the mark of the defence does not depend on it (BR-46).
 */
export async function replayableRound(readers: Readers, loaded: RegulatedLoad): Promise<ReplayableRound> {
  const { round, bodies } = loaded;
  const evidence = await loadEvidence(readers, loaded);
  const applications = evidence.applications
    .filter(({ state }) => state !== 'LATE')
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1));
  const scorers = scorersIn(bodies, evidence.sheets);
  const people = await peopleOf(readers, bodies, scorers);
  const keyOf = keysOf({ round, people, applications });
  const facts: Facts = { round, bodies, people, evidence, applications, scorers, keyOf };
  const reasons = reasonsAgainst(facts);
  if (reasons.length > 0) return { ok: false, reasons };
  return {
    ok: true,
    keyOf,
    file: {
      format: 'thi-tuyen/round@1',
      agency: round.agency,
      regulation: regulationOf(round.regulation),
      round: headOf(round),
      posts: round.posts.map(({ id, title, unit, quota }) => ({ key: keyOf(id), title, unit, quota })),
      people: [...people.values()].map(({ id, displayName, position }) => {
        return { key: keyOf(id), name: displayName, position: position === '' ? 'Không ghi chức vụ' : position };
      }),
      bodies: bodiesOf(facts),
      candidates: applications.map((one) => candidateOf(one, keyOf)),
      ...(hasWritten(round.regulation) ? { written: await writtenOf(readers, facts) } : {}),
      defence: defenceOf(facts),
      tieDecisions: round.tieDecisions.map(({ postId, order, reason }) => {
        return { post: keyOf(postId), order: order.map(keyOf), reason };
      }),
    },
  };
}

function keysOf({ round, people, applications }: Pick<Facts, 'round' | 'people' | 'applications'>): KeyOf {
  const named = (prefix: string, ids: readonly string[]) =>
    ids.map((id, index) => [id, `${prefix}-${String(index + 1)}`] as const);
  const keys = new Map([
    ...named(
      'vi-tri',
      round.posts.map(({ id }) => id),
    ),
    ...named('nguoi', [...people.keys()]),
    ...named(
      'thi-sinh',
      applications.map(({ id }) => id),
    ),
  ]);
  return (id) => keys.get(id) ?? id;
}

/** What decides about a result and a round file has no word for; equal to the defaults in every round seen. */
const WORDLESS = ['writtenMaximum', 'defenceMaximum', 'defenceMinimum', 'councilSize', 'conditions'] as const;

function reasonsAgainst({ round, evidence, scorers, keyOf }: Facts): readonly string[] {
  const differing = WORDLESS.filter(
    (name) => canonicalJson(round.regulation[name]) !== canonicalJson(DEFAULT_REGULATION[name]),
  );
  return [
    ...differing.map((name) => `Quy chế của kỳ thi có ${name} khác mặc định; dạng tệp diễn lại không ghi được số này.`),
    ...unevenPosts(evidence, scorers).map(
      (postId) => `Vị trí ${keyOf(postId)} không do đúng những thành viên chấm các vị trí khác chấm (BR-43).`,
    ),
  ];
}

function regulationOf({ document, phases, decimals, ballot, entry, ...rules }: Regulation) {
  const { writtenBands, gate, deductions, defenceSpread, defenceCombine, ranking } = rules;
  return {
    document,
    phases,
    decimals,
    writtenBands: { agree: two(writtenBands.agree), third: two(writtenBands.third) },
    gate: two(gate),
    deductions,
    defenceSpread: defenceSpread === null ? null : two(defenceSpread),
    defenceCombine,
    ranking,
    appealTolerance: two(rules.appealTolerance),
    ...(marksQuestions(rules) ? { questionMaxima: (rules.questionMaxima ?? []).map(two) } : {}),
    ...(rules.markStep === null ? {} : { markStep: two(rules.markStep) }),
    minimumCandidates: rules.minimumCandidates,
    ballot,
    entry,
  };
}

function headOf({ code, title, dates }: RegulatedRound) {
  return {
    code,
    title,
    noticeDate: dates.notice,
    opens: dates.opens,
    closes: dates.closes,
    ...(dates.written === null ? {} : { writtenDate: dates.written }),
    defenceDate: dates.defence,
  };
}

/** The bodies that a round file knows, and the name it gives them. */
const BANS: Readonly<Partial<Record<BodyKind, string>>> = {
  CODING: 'coding',
  MARKING: 'marking',
  APPEAL: 'appeal',
  SUPERVISION: 'supervision',
};

function bodiesOf({ bodies, scorers, keyOf }: Facts) {
  const seatsOf = (kind: BodyKind) => bodies.find((body) => body.kind === kind)?.seats ?? [];
  const holder = (kind: BodyKind, seat: Seat) => seatsOf(kind).find((one) => one.seat === seat)?.personId ?? '';
  const others = (kind: BodyKind, seats: readonly string[]) =>
    seatsOf(kind).flatMap(({ personId, seat }) => (seats.includes(seat) ? [] : [keyOf(personId)]));
  const decision = bodies.find(({ kind }) => kind === 'COUNCIL')?.decision;
  const deputy = holder('COUNCIL', 'DEPUTY');
  const bans = bodies.flatMap(({ kind }) => {
    const name = BANS[kind];
    const head = holder(kind, 'HEAD');
    return name === undefined || head === ''
      ? []
      : [[name, { head: keyOf(head), members: others(kind, ['HEAD']) }] as const];
  });
  return {
    council: {
      chair: keyOf(holder('COUNCIL', 'CHAIR')),
      ...(deputy === '' ? {} : { deputy: keyOf(deputy) }),
      secretary: keyOf(holder('COUNCIL', 'SECRETARY')),
      members: others('COUNCIL', ['CHAIR', 'DEPUTY', 'SECRETARY']),
      decision: { number: decision?.number, date: decision?.date },
    },
    panel: { head: keyOf(holder('PANEL', 'HEAD')), members: scorers.map(keyOf) },
    ...Object.fromEntries(bans),
  };
}

function candidateOf({ id, postId, birthDate, sex, unit, title, route, ...one }: Application, keyOf: KeyOf) {
  return {
    key: keyOf(id),
    post: keyOf(postId),
    name: one.fullName,
    birthDate,
    sex,
    unit,
    title,
    route,
    submitted: hanoiDay(one.submittedAt),
    eligible: one.state === 'ELIGIBLE',
    reasons: one.reasons,
    ...(one.withdrawnOn === null ? {} : { withdrew: one.withdrawnOn }),
  };
}

async function writtenOf(readers: Readers, { round, applications, evidence, keyOf }: Facts) {
  const marks = evidence.input.candidates.flatMap(({ applicationId, written }) => {
    if (written?.first == null || written.second === null) return [];
    const { first, second, third, decision, questionMarks } = written;
    return [
      {
        candidate: keyOf(applicationId),
        first: given(first, questionMarks?.[0]),
        second: given(second, questionMarks?.[1]),
        ...(third === null ? {} : { third: given(third, questionMarks?.[2]) }),
        ...(decision === null
          ? {}
          : { decision: { by: decision.by, mark: two(decision.mark), reason: decision.reason } }),
      },
    ];
  });
  const violations = await readers.violations.ofRound(round.id);
  const appeals = await readers.appeals.ofRound(round.id);
  return {
    absent: absentFrom('WRITTEN', applications, keyOf),
    marks,
    violations: violations
      .filter(({ decision }) => decision?.upheld !== false)
      .map(({ applicationId, form, act }) => ({ candidate: keyOf(applicationId), form, act })),
    appeals: appeals.map(({ applicationId, filedAt, decision }) => ({
      candidate: keyOf(applicationId),
      filed: hanoiDay(filedAt),
      remarks: remarksOf(evidence, applicationId),
      ...(decision === null ? {} : { decision: { mark: two(decision.mark), reason: decision.reason } }),
    })),
  };
}

function remarksOf({ input }: Evidence, applicationId: string) {
  const appeal = input.candidates.find((candidate) => candidate.applicationId === applicationId)?.appeal;
  return (appeal?.remarks ?? []).map((one, index) => given(one, appeal?.questionMarks?.[index]));
}

/** What a marker gave: the mark, or those of the questions whose sum it is (BR-33). */
function given(mark: Mark, questionMarks: readonly Mark[] | null | undefined): string | readonly string[] {
  return questionMarks?.map(two) ?? two(mark);
}

function absentFrom(phase: 'WRITTEN' | 'DEFENCE', applications: readonly Application[], keyOf: KeyOf) {
  return applications.filter((one) => one.absentFrom.includes(phase)).map(({ id }) => keyOf(id));
}

function defenceOf({ round, applications, evidence, scorers, keyOf }: Facts) {
  const given: readonly Pick<StoredSheet, 'applicationId' | 'memberId' | 'marks'>[] = [
    ...evidence.sheets,
    ...ballotsInPlaces(evidence, scorers),
  ];
  return {
    rubric: round.rubric.criteria.map(({ key, title, maximum }) => ({ key, title, maximum: two(maximum) })),
    absent: absentFrom('DEFENCE', applications, keyOf),
    sheets: given.flatMap(({ applicationId, memberId, marks }) =>
      marks === null ? [] : [{ candidate: keyOf(applicationId), member: keyOf(memberId), marks: marksOf(marks) }],
    ),
    decisions: applications.flatMap(({ id, defenceDecision: decision }) =>
      decision === null ? [] : [{ candidate: keyOf(id), mark: two(decision.mark), reason: decision.reason }],
    ),
  };
}

function marksOf(marks: SheetMarks): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(marks).map(([key, one]) => [key, two(one)]));
}
