import { dayOf, sittersOf } from '../../domain/registration/application';
import { requireState } from '../../domain/exam/lifecycle';
import { markersIn } from '../../domain/panel/body';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok } from '../../domain/result';
import { requireDay } from '../../domain/exam/round';
import { isVoiding } from '../../domain/written/violations';
import { allocateMarkers } from '../../domain/written/written';
import type { Allocation, Turn } from '../../domain/written/written';
import { freshCode } from './blind-code';
import { withPaper } from './paper-sitters';
import type { BlindPair, Repositories, StoredMarking, StoredScript, StoredSealedMap } from '../../persistence/ports';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Actor, Policy } from '../policy';
import { sealMap, shareText, stubsDigest } from './map-seal';
import type { MapShares } from './map-seal';
import type { CodedScriptView } from './views';

/** Ban phách makes the codes; where there is none, the Chair answers for it (TT 22/2025 Điều 15(3)e). */
export const CODER_POLICY: Policy<RegulatedLoad> = {
  by: ['CODING_HEAD', 'COUNCIL_CHAIR'],
  when: {
    words: 'Trưởng ban phách; khi không lập Ban phách thì Chủ tịch Hội đồng',
    holds: ({ bodies }, actors) => actors.has(coderOf(bodies)),
  },
};

/** Whose act making the codes is. */
export function coderOf(bodies: RegulatedLoad['bodies']): Actor {
  return bodies.some((body) => body.kind === 'CODING') ? 'CODING_HEAD' : 'COUNCIL_CHAIR';
}

/** What the head of coding gets once, for paper: the codes to write on the scripts and the two shares of the key (BR-29). */
export interface CodedAnswer extends RoundAnswer {
  /** In order of the candidate number; null when the same request comes again. */
  readonly codes: readonly CodedScriptView[] | null;
  readonly shares: MapShares | null;
}

/**
 * Gives every script of those present a random blind code, unrelated to candidate number, order, time or id (BR-28). Whose
 * a script is leaves here once, in the answer: the store keeps it under two shares that it never holds (BR-29). An
 * answer that never arrived would end the round, so codes can be made again as long as no marker has a script; those
 * before are void then, and the log keeps which.
 */
export const codeScripts: CommandFactory<CodeScriptsInput, CodedAnswer> = defineCommand({
  name: 'codeScripts',
  allow: CODER_POLICY,
  load: async (repositories, { roundId }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(roundId);
    const violations = await repositories.violations.ofRound(roundId);
    const coded = await repositories.scripts.ofRound(roundId);
    const [given] = await repositories.markings.ofRound(roundId);
    const map = await repositories.sealedMaps.find(roundId);
    return { ...loaded, applications, violations, coded, isGiven: given !== undefined, map };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications, violations, coded, isGiven, map }, { again }, decider) => {
    const errors = [
      requireState(round.state, ['WRITTEN'], ['roundId']),
      requireDay(dayOf(round, 'WRITTEN'), decider.now, ['roundId']),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    if (coded.length > 0 && (again !== true || isGiven)) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
    const undecided = violations.filter(({ form, decision }) => isVoiding(form) && decision === null).length;
    if (undecided > 0) errors.push({ code: 'VIOLATIONS_UNDECIDED', path: ['roundId'], count: undecided });
    return decideAll(errors, () => {
      const voided = coded.map(({ code }) => code);
      const made = codeAll(round.id, withPaper(sittersOf(applications, round), violations), voided, decider);
      return map === null ? made : { ...made, map: { ...made.map, version: map.version + 1 } };
    });
  },
  store: async (repositories, { scripts, map }) => {
    if (map.version === 1) await repositories.sealedMaps.insert([map]);
    else {
      await repositories.scripts.removeOfRound(map.id);
      await repositories.sealedMaps.save(map);
    }
    await repositories.scripts.insert(scripts);
  },
  record: ({ scripts, pairs, map }, { round, coded }) => ({
    subjectId: round.id,
    before: coded.length === 0 ? null : { scripts: coded.map(({ id, code }) => [id, code]) },
    after: { scripts: scripts.map(({ id, code }) => [id, code, commitmentOf(pairs, id)]), stubs: map.stubs ?? null },
  }),
  answer: ({ codes, shares }, { round }): CodedAnswer => ({ roundId: round.id, codes, shares }),
  remember: ({ roundId }) => ({ roundId, codes: null, shares: null }),
});

/** The round, and whether codes made before are void. */
export interface CodeScriptsInput {
  readonly roundId: string;
  readonly again?: boolean | null;
}

/** Gives every script two different markers at random (BR-30). */
export const allocateMarkersCommand: CommandFactory<{ readonly roundId: string }, RoundAnswer> = defineCommand({
  name: 'allocateMarkers',
  allow: { by: ['MARKING_HEAD'] },
  load: async (repositories: Repositories, { roundId }: { readonly roundId: string }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const scripts = await repositories.scripts.ofRound(roundId);
    return { ...loaded, scripts, allocated: await repositories.markings.ofRound(roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, bodies, scripts, allocated }, _input, { random, newId }) => {
    const state = requireState(round.state, ['WRITTEN'], ['roundId']);
    const errors: Refusal[] = state === null ? [] : [state];
    if (scripts.length === 0) errors.push({ code: 'MARKS_INCOMPLETE', path: ['roundId'], of: 'SCRIPTS', count: 0 });
    if (allocated.length > 0) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
    const allowed = decideAll(errors, () => null);
    if (!allowed.ok) return allowed;
    const markers = markersIn(bodies);
    const allocation = allocateMarkers(
      scripts.map(({ id }) => id),
      markers,
      random,
    );
    if (!allocation.ok) return allocation;
    const codeOf = new Map(scripts.map(({ id, code }) => [id, code]));
    return ok(givenOut(allocation.value, { roundId: round.id, codeOf, turns: [1, 2], newId }));
  },
  store: (repositories, markings) => repositories.markings.insert(markings),
  record: (markings, { round }) => ({
    subjectId: round.id,
    before: null,
    after: { markings: markings.map(({ id, scriptId, turn, markerId }) => [id, scriptId, turn, markerId]) },
  }),
  answer: (_markings, { round }) => ({ roundId: round.id }),
});

/** What markings are made with: the code each script goes by, and the turns its two markers have. */
interface Giving {
  readonly roundId: string;
  readonly codeOf: ReadonlyMap<string, string>;
  readonly turns: readonly [Turn, Turn];
  readonly newId: Decider['newId'];
}

/** The two markings of every script that was drawn. */
export function givenOut(
  drawn: readonly Allocation[],
  { roundId, codeOf, turns: [one, other], newId }: Giving,
): readonly StoredMarking[] {
  return drawn.flatMap(({ scriptId, first, second }) => {
    const about = { roundId, scriptId, code: codeOf.get(scriptId) ?? '' };
    return [
      newMarking({ id: newId('marking'), ...about, turn: one, markerId: first }),
      newMarking({ id: newId('marking'), ...about, turn: other, markerId: second }),
    ];
  });
}

/** An open marking, before its mark. */
export function newMarking(
  given: Pick<StoredMarking, 'id' | 'roundId' | 'scriptId' | 'code' | 'turn' | 'markerId'>,
): StoredMarking {
  return { ...given, version: 1, state: 'OPEN', mark: null, lockedAt: null };
}

/** Ties the map to the log without telling it: 256 secret bits stand between the commitment and any guess (trust.md T08). */
export function commitmentOf(pairs: readonly BlindPair[], id: string): string | null {
  const pair = pairs.find((one) => one.id === id);
  return pair === undefined ? null : personalDigest(pair.salt, { id, applicationId: pair.applicationId });
}

interface Coded {
  readonly scripts: readonly StoredScript[];
  readonly pairs: readonly BlindPair[];
  readonly map: StoredSealedMap;
  readonly codes: readonly CodedScriptView[];
  readonly shares: MapShares;
}

function codeAll(
  roundId: string,
  applications: readonly { readonly id: string; readonly candidateNumber: string | null }[],
  voided: readonly string[],
  decider: Decider,
): Coded {
  const { newId, random, secret } = decider;
  const numbers = applications.map(({ candidateNumber }) => candidateNumber ?? '');
  const taken = new Set([...numbers, ...voided]);
  const coded = applications.map((application) => {
    const code = freshCode(taken, random);
    taken.add(code);
    return { id: newId('script'), code, applicationId: application.id };
  });
  const pairs = coded
    .map(({ id, applicationId }) => ({ id, roundId, applicationId, salt: secret() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const codes = coded.map(({ code }, index) => ({ candidateNumber: numbers[index] ?? '', code }));
  return {
    scripts: coded
      .map(({ id, code }): StoredScript => ({ id, version: 1, roundId, code, decision: null }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    pairs,
    codes: codes.toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1)),
    ...sealed(roundId, { pairs, codes }, secret),
  };
}

function sealed(
  roundId: string,
  { pairs, codes }: Pick<Coded, 'pairs' | 'codes'>,
  secret: Decider['secret'],
): Pick<Coded, 'map' | 'shares'> {
  const fresh = () => Buffer.from(secret(), 'base64url');
  const keys = { CODING: fresh(), SUPERVISION: fresh() };
  const bag = fresh();
  const text = sealMap(roundId, pairs, { ...keys, nonce: fresh() });
  return {
    map: { id: roundId, version: 1, sealed: text, opened: false, stubs: stubsDigest(bag, codes), reading: null },
    shares: {
      CODING: shareText(roundId, 'CODING', keys.CODING),
      SUPERVISION: shareText(roundId, 'SUPERVISION', keys.SUPERVISION),
      STUBS: shareText(roundId, 'STUBS', bag),
    },
  };
}
