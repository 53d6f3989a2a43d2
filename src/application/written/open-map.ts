import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok, refuse } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import { undecidedScripts, unmarkedScripts } from '../../domain/written/written';
import type { BlindPair, Repositories, StoredSealedMap } from '../../persistence/ports';
import { canonicalJson, sha256 } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { groupBy } from '../group-by';
import type { Actor, Policy } from '../policy';
import { readShare, unsealMap } from './map-seal';
import { marksOf } from './script-marks';

/** Both shares from their papers, and who watched. */
export interface OpenBlindMapInput {
  readonly roundId: string;
  readonly expectedVersion: number;
  readonly codingShare: string;
  readonly supervisionShare: string;
  readonly witnessId: string;
}

/** Whoever made the codes has seen both shares and must not be the one who opens (BR-29). */
export const OPENER_POLICY: Policy<RegulatedLoad> = {
  by: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
  when: {
    words: 'Chủ tịch Hội đồng; không lập Ban phách, hoặc Chủ tịch kiêm Trưởng ban phách, thì Thư ký Hội đồng',
    holds: ({ bodies }, actors) => actors.has(openerOf(bodies)),
  },
};

/** Whose act opening the map is. */
export function openerOf(bodies: RegulatedLoad['bodies']): Actor {
  const seatsOf = (kind: string) => bodies.filter((body) => body.kind === kind).flatMap(({ seats }) => seats);
  const coder = seatsOf('CODING').find(({ seat }) => seat === 'HEAD')?.personId;
  const isChair = seatsOf('COUNCIL').some(({ seat, personId }) => seat === 'CHAIR' && personId === coder);
  return coder === undefined || isChair ? 'COUNCIL_SECRETARY' : 'COUNCIL_CHAIR';
}

/**
 * Mở bảng ghép phách: once, with the shares of two holders and before a witness, when every mark given out is locked
 * and every script has its official mark: no decision is taken by somebody who knows whose script it is (BR-29). The log keeps the summary of marks by code as it stood, so that nobody can say it was made to fit the names.
 */
export const openBlindMap: CommandFactory<OpenBlindMapInput, RoundAnswer> = defineCommand({
  name: 'openBlindMap',
  stepUp: true,
  security: 'MAP_OPENED',
  allow: OPENER_POLICY,
  load: (repositories, input: OpenBlindMapInput) => loadSealed(repositories, input),
  scope: (loaded) => roundScope(loaded),
  identify: ({ roundId, expectedVersion, witnessId }) => ({ roundId, expectedVersion, witnessId }),
  decide: (loaded, input, { viewer }) => {
    const errors = openingErrors(loaded, input);
    const { round, bodies, sealed } = loaded;
    if (input.witnessId === viewer.accountId || !witnessesIn(bodies).has(input.witnessId)) {
      errors.push(NO_WITNESS);
    }
    const coding = readShare(round.id, 'CODING', input.codingShare);
    const supervision = readShare(round.id, 'SUPERVISION', input.supervisionShare);
    if (coding === null) errors.push(mistyped('codingShare'));
    if (supervision === null) errors.push(mistyped('supervisionShare'));
    const allowed = decideAll(errors, () => null);
    if (!allowed.ok) return allowed;
    if (sealed === null || coding === null || supervision === null) return refuse(NOT_SEALED);
    const pairs = unsealMap(round.id, sealed.sealed, { CODING: coding, SUPERVISION: supervision });
    if (pairs === null) return refuse(mistyped('codingShare'), mistyped('supervisionShare'));
    return ok({ pairs, witnessId: input.witnessId, map: { ...sealed, opened: true, version: sealed.version + 1 } });
  },
  store: async (repositories, { pairs, map }) => {
    await repositories.sealedMaps.save(map);
    await repositories.blindMap.insert(pairs);
  },
  record: ({ pairs, witnessId }, loaded) => ({
    subjectId: loaded.round.id,
    before: null,
    after: { opened: pairs.length, witnessId, summary: summaryOf(loaded) },
  }),
  answer: (_value, { round }) => ({ roundId: round.id }),
});

/** Who may watch: Ban giám sát; where there is none, anybody of the Council. */
export function witnessesIn(bodies: RegulatedLoad['bodies']): ReadonlySet<string> {
  const seated = (kind: string) => bodies.filter((body) => body.kind === kind).flatMap(({ seats }) => seats);
  const supervisors = seated('SUPERVISION');
  return new Set((supervisors.length > 0 ? supervisors : seated('COUNCIL')).map(({ personId }) => personId));
}

export interface LoadedSeal extends RegulatedLoad {
  readonly sealed: StoredSealedMap | null;
  readonly pairs: readonly BlindPair[];
  readonly scripts: Awaited<ReturnType<Repositories['scripts']['ofRound']>>;
  readonly markings: Awaited<ReturnType<Repositories['markings']['ofRound']>>;
}

/** What opening the map looks at. */
export async function loadSealed(
  repositories: Repositories,
  { roundId }: { readonly roundId: string },
): Promise<LoadedSeal | null> {
  const loaded = await loadRegulatedRound(repositories, roundId);
  if (loaded === null) return null;
  return {
    ...loaded,
    sealed: await repositories.sealedMaps.find(roundId),
    pairs: await repositories.blindMap.ofRound(roundId),
    scripts: await repositories.scripts.ofRound(roundId),
    markings: await repositories.markings.ofRound(roundId),
  };
}

/** Why the seal may not be broken yet, whichever way: all marks are locked and decided, and it was not broken before (BR-29). */
export function openingErrors(
  loaded: LoadedSeal,
  { expectedVersion }: { readonly expectedVersion: number },
): Refusal[] {
  const { round, sealed, scripts, markings } = loaded;
  const errors = [requireState(round.state, ['WRITTEN'], ['roundId']), requireVersion(round, expectedVersion)].filter(
    (refusal) => refusal !== null,
  );
  if (sealed === null) return [...errors, NOT_SEALED];
  if (sealed.opened) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
  const open = markings.filter(({ state }) => state !== 'LOCKED').map(({ scriptId }) => scriptId);
  const given = groupBy(markings, ({ scriptId }) => scriptId);
  const marks = scripts.map((script) => marksOf(script, given.get(script.id) ?? []));
  const count = Math.max(new Set(open).size, unmarkedScripts(marks));
  if (count > 0) return [...errors, { code: 'MARKS_INCOMPLETE', path: ['roundId'], of: 'SCRIPTS', count }];
  const undecided = undecidedScripts(marks, round.regulation);
  if (undecided > 0) errors.push({ code: 'SCRIPTS_UNDECIDED', path: ['roundId'], count: undecided });
  return errors;
}

/** The marks by code as one number: what was known before a single name was. */
export function summaryOf({ scripts, markings }: LoadedSeal): string {
  const given = groupBy(markings, ({ scriptId }) => scriptId);
  const lines = scripts.map(({ id, code, decision }) => [
    code,
    (given.get(id) ?? []).map(({ turn, mark }) => [turn, mark]),
    decision === null ? null : [decision.by, decision.mark],
  ]);
  return sha256(canonicalJson(lines));
}

export function mistyped(field: 'codingShare' | 'supervisionShare' | 'stubsKey'): Refusal {
  const reason = 'Mảnh khóa không đúng với đợt thi này: đối chiếu từng nhóm bốn chữ với bản in.';
  return { code: 'INVALID_VALUE', path: [field], reason };
}

export const NOT_SEALED: Refusal = {
  code: 'INVALID_VALUE',
  path: ['roundId'],
  reason: 'Chưa có bảng ghép phách niêm phong: chưa làm phách.',
};

export const NO_WITNESS: Refusal = {
  code: 'INVALID_VALUE',
  path: ['witnessId'],
  reason: 'Người chứng kiến phải thuộc Ban giám sát (không có thì Hội đồng thi tuyển) và không phải người mở.',
};
