import { sittersOf } from '../../domain/registration/application';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import { checkStubs, differingStubs, mismatch, tidyStub } from '../../domain/written/stub-reading';
import type { LostShare, Stub, StubReading } from '../../domain/written/stub-reading';
import { checkText, tidyText } from '../../domain/text';
import type { Application } from '../../domain/registration/application';
import type { Violation } from '../../domain/written/violations';
import type { BlindPair, Repositories, StoredSealedMap } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { roundScope } from '../exam/round-scope';
import type { Actor } from '../policy';
import { commitmentOf } from './code-scripts';
import { readShare, stubsDigest } from './map-seal';
import type { StubSeal } from './stub-seal';
import {
  loadSealed,
  mistyped,
  NO_WITNESS,
  NOT_SEALED,
  openingErrors,
  OPENER_POLICY,
  summaryOf,
  witnessesIn,
} from './open-map';
import type { LoadedSeal } from './open-map';
import { withPaper } from './paper-sitters';

/** Who reads stubs: two of these, each alone. Markers and invigilators are never among them (BR-17). */
export const STUB_READERS = ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'CODING_HEAD'] as const satisfies readonly Actor[];

/** Which share is lost, why, and who watches while the bag of stubs is opened. */
export interface BeginStubReadingInput {
  readonly roundId: string;
  readonly expectedVersion: number;
  readonly lost: readonly LostShare[];
  readonly reason: string;
  readonly witnessId: string;
}

/**
 * Mở túi đầu phách khi mất mảnh khóa: breaks the seal of the map by the other way, under every condition of opening it
 * (BR-29; trust.md 3.3.3). From here on no mark is decided or struck out, as if the map were open: whose script is whose can be read.
 */
export const beginStubReading: CommandFactory<BeginStubReadingInput, RoundAnswer> = defineCommand({
  name: 'beginStubReading',
  stepUp: true,
  security: 'MAP_OPENED',
  allow: OPENER_POLICY,
  load: (repositories: Repositories, input: BeginStubReadingInput) => loadSealed(repositories, input),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { viewer, now }) => {
    const reason = tidyText(input.reason);
    const lost = [...new Set(input.lost)];
    const errors = [...openingErrors(loaded, input), ...checkText(reason, ['reason'], 500)];
    if (lost.length === 0) errors.push(NOTHING_LOST);
    if (input.witnessId === viewer.accountId || !witnessesIn(loaded.bodies).has(input.witnessId)) {
      errors.push(NO_WITNESS);
    }
    const allowed = decideAll(errors, () => null);
    if (!allowed.ok) return allowed;
    const { sealed } = loaded;
    if (sealed === null) return refuse(NOT_SEALED);
    const begun = { begunBy: viewer.accountId, begunAt: now, first: null, second: null };
    const reading: StubReading = { lost, reason, witnessId: input.witnessId, ...begun };
    return ok({ ...sealed, opened: true, reading, version: sealed.version + 1 });
  },
  store: (repositories, map) => repositories.sealedMaps.save(map),
  record: ({ reading }, loaded) => ({
    subjectId: loaded.round.id,
    before: null,
    after: {
      lostShares: reading.lost,
      witnessId: reading.witnessId,
      reason: reading.reason,
      summary: summaryOf(loaded),
    },
  }),
  answer: (_map, { round }) => ({ roundId: round.id }),
});

/** All stubs as one person read them, and the key that lay in their bag. */
export interface EnterStubsInput {
  readonly roundId: string;
  readonly expectedVersion: number;
  readonly stubs: readonly Stub[];
  readonly stubsKey?: string | null | undefined;
}

interface LoadedStubs extends LoadedSeal {
  readonly applications: readonly Application[];
  readonly violations: readonly Violation[];
}

interface Read {
  readonly map: StoredSealedMap;
  /** The map read back; null after the first reading. */
  readonly pairs: readonly BlindPair[] | null;
}

/**
 * Đọc đầu phách: the first person's list is kept; the second's makes the map when both agree line by line and the whole
 * is what the log was told when the codes were made. Two lists that differ are never averaged or chosen between.
 */
export const enterStubs = (seal: StubSeal): CommandFactory<EnterStubsInput, RoundAnswer> =>
  defineCommand({
    name: 'enterStubs',
    stepUp: true,
    allow: { by: STUB_READERS },
    load: async (repositories: Repositories, input: EnterStubsInput): Promise<LoadedStubs | null> => {
      const loaded = await loadSealed(repositories, input);
      if (loaded === null) return null;
      return {
        ...loaded,
        applications: await repositories.applications.ofRound(input.roundId),
        violations: await repositories.violations.ofRound(input.roundId),
      };
    },
    scope: (loaded) => roundScope(loaded),
    identify: ({ roundId, expectedVersion, stubs }) => ({ roundId, expectedVersion, stubs }),
    decide: (loaded, input, decider): Result<Read> => {
      const stubs = input.stubs.map(tidyStub);
      const reading = loaded.sealed?.reading ?? null;
      const key = input.stubsKey == null ? null : readShare(loaded.round.id, 'STUBS', input.stubsKey);
      const allowed = decideAll(readingErrors(loaded, { ...input, stubs }, decider), () => null);
      if (!allowed.ok) return allowed;
      if (loaded.sealed === null || reading === null) return refuse(NOT_BEGUN);
      const { viewer, now } = decider;
      const map = { ...loaded.sealed, version: loaded.sealed.version + 1 };
      if (reading.first === null || reading.first.by === viewer.accountId) {
        const hidden = seal.seal(loaded.round.id, stubs, decider.secret);
        const first = { by: viewer.accountId, at: now, stubs: [], sealed: hidden };
        return ok({ map: { ...map, reading: { ...reading, first } }, pairs: null });
      }
      return joined(loaded, { map, reading: { ...reading, first: reading.first }, stubs, key, seal }, decider);
    },
    store: async (repositories, { map, pairs }: Read) => {
      await repositories.sealedMaps.save(map);
      if (pairs !== null) await repositories.blindMap.insert(pairs);
    },
    record: ({ pairs, map }: Read, { round, scripts }) => ({
      subjectId: round.id,
      before: null,
      after:
        pairs === null
          ? { stubsRead: scripts.length }
          : {
              opened: pairs.length,
              witnessId: map.reading?.witnessId ?? null,
              // The salts of the lost map are lost with it: the log is told what stands for each line from now on.
              ...Object.fromEntries(pairs.map(({ id }) => [id, { commitment: commitmentOf(pairs, id) }])),
            },
    }),
    answer: (_read, { round }) => ({ roundId: round.id }),
  });

function readingErrors(
  loaded: LoadedStubs,
  { stubs, stubsKey, expectedVersion }: EnterStubsInput,
  { viewer }: Decider,
): readonly Refusal[] {
  const { round, sealed, scripts, applications, violations, pairs } = loaded;
  const errors = [requireState(round.state, ['WRITTEN'], ['roundId']), requireVersion(round, expectedVersion)].filter(
    (refusal) => refusal !== null,
  );
  const reading = sealed?.reading ?? null;
  if (reading === null) return [...errors, NOT_BEGUN];
  if (pairs.length > 0) return [...errors, { code: 'ALREADY_DECIDED', path: ['roundId'] }];
  if (viewer.accountId === reading.witnessId) errors.push(WITNESS_READS);
  const numbers = withPaper(sittersOf(applications, round), violations).map((one) => one.candidateNumber ?? '');
  errors.push(...checkStubs(stubs, { codes: scripts.map(({ code }) => code), numbers }));
  const needsKey = sealed?.stubs != null;
  if (needsKey && (stubsKey == null || readShare(round.id, 'STUBS', stubsKey) === null)) {
    errors.push(mistyped('stubsKey'));
  }
  return errors;
}

interface SecondReading {
  readonly map: StoredSealedMap;
  readonly reading: StubReading & { readonly first: NonNullable<StubReading['first']> };
  readonly stubs: readonly Stub[];
  readonly key: Buffer | null;
  readonly seal: StubSeal;
}

function joined(
  { round, scripts, applications }: LoadedStubs,
  { map, reading, stubs, key, seal }: SecondReading,
  { viewer, now, secret }: Decider,
): Result<Read> {
  const { sealed } = reading.first;
  const before = sealed == null ? reading.first.stubs : seal.open(round.id, sealed);
  if (before === null) return refuse(FIRST_LOST);
  const differing = differingStubs(before, stubs);
  if (differing.length > 0) return refuse(mismatch(differing));
  if (map.stubs != null && (key === null || stubsDigest(key, stubs) !== map.stubs)) return refuse(NOT_COMMITTED);
  const scriptOf = new Map(scripts.map(({ id, code }) => [code, id]));
  const ownerOf = new Map(applications.map(({ id, candidateNumber }) => [candidateNumber, id]));
  const pairs = stubs
    .map(({ code, candidateNumber }): BlindPair => {
      const [id, applicationId] = [scriptOf.get(code) ?? '', ownerOf.get(candidateNumber) ?? ''];
      return { id, roundId: round.id, applicationId, salt: secret() };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = { ...reading.first, stubs: [], sealed: null };
  const second = { by: viewer.accountId, at: now };
  return ok({ map: { ...map, reading: { ...reading, first, second } }, pairs });
}

const NOTHING_LOST: Refusal = {
  code: 'INVALID_VALUE',
  path: ['lost'],
  reason: 'Chọn mảnh khóa bị mất; còn đủ hai mảnh thì mở bảng ghép phách bằng hai mảnh.',
};

/** The seal needs another key or was changed: the first list is worth nothing, and can be typed anew. */
const FIRST_LOST: Refusal = {
  code: 'INVALID_VALUE',
  path: ['stubs'],
  reason: 'Không mở được niêm phong của lần đọc thứ nhất: báo người giữ máy chủ; người đọc thứ nhất gõ lại.',
};

const NOT_BEGUN: Refusal = {
  code: 'INVALID_VALUE',
  path: ['roundId'],
  reason: 'Chưa lập biên bản mở túi đầu phách.',
};

const WITNESS_READS: Refusal = {
  code: 'INVALID_VALUE',
  path: ['roundId'],
  reason: 'Người chứng kiến việc mở túi đầu phách không đọc đầu phách.',
};

/** The two agree with each other and not with what was made: one stub is forged, or both took it for another. */
const NOT_COMMITTED: Refusal = {
  code: 'INVALID_VALUE',
  path: ['stubs'],
  reason:
    'Hai lần đọc giống nhau nhưng không khớp với bảng ghép đã ghi vào nhật ký khi làm phách. Kiểm tra túi đầu phách và mã kiểm; nếu vẫn không khớp thì dừng lại, niêm phong túi và báo Ban giám sát.',
};
