import { readShare, unsealMap } from '../../src/application/written/map-seal';
import type { KeyParts, MapShares } from '../../src/application/written/map-seal';
import type { BlindPair } from '../../src/persistence/ports';
import type { Person } from './world';
import type { Exam } from './world-round';

/** The shares of every round's map, as two people would keep them on paper. */
const papers = new Map<string, MapShares>();

/** Makes the codes of a round and keeps the shares that are shown once. */
export async function makeCodes(
  { world, id }: Pick<Exam, 'world' | 'id'>,
  coder: Person,
  again = false,
): Promise<void> {
  const { shares } = await world.must('codeScripts', coder, { roundId: id, again });
  if (shares !== null) papers.set(id, shares);
}

/** The shares of a round; some that open nothing before there are any. */
export function sharesOf(roundId: string): MapShares {
  return papers.get(roundId) ?? { CODING: 'AAAA', SUPERVISION: 'AAAA', STUBS: 'AAAA' };
}

/** Both shares as bytes: only a test holds them together. */
export function keysOf(roundId: string): KeyParts {
  const { CODING, SUPERVISION } = sharesOf(roundId);
  const read = (holder: 'CODING' | 'SUPERVISION', text: string) => readShare(roundId, holder, text) ?? Buffer.alloc(0);
  return { CODING: read('CODING', CODING), SUPERVISION: read('SUPERVISION', SUPERVISION) };
}

/** Whose each script is: only a test may look, with both papers in its hand. */
export async function pairsOf({ world, id }: Pick<Exam, 'world' | 'id'>): Promise<readonly BlindPair[]> {
  const opened = await world.readers.blindMap.ofRound(id);
  if (opened.length > 0) return opened;
  const map = await world.readers.sealedMaps.find(id);
  return map === null ? [] : (unsealMap(id, map.sealed, keysOf(id)) ?? []);
}

/** What opening a round's map takes, with the right shares and a witness who may watch. */
export async function opening({ world, id, step }: Pick<Exam, 'world' | 'id' | 'step'>) {
  const bodies = await world.readers.bodies.ofRound(id);
  const watching = bodies.find(({ kind }) => kind === 'SUPERVISION') ?? bodies.find(({ kind }) => kind === 'COUNCIL');
  const witness = watching?.seats.find(({ seat }) => seat !== 'CHAIR' && seat !== 'SECRETARY') ?? watching?.seats[0];
  const { CODING, SUPERVISION } = sharesOf(id);
  return {
    ...(await step()),
    codingShare: CODING,
    supervisionShare: SUPERVISION,
    witnessId: witness?.personId ?? '',
  };
}

/** What opening the bag of stubs takes, where a share is lost. */
export async function stubsOpening(exam: Pick<Exam, 'world' | 'id' | 'step'>) {
  const { roundId, expectedVersion, witnessId } = await opening(exam);
  return { roundId, expectedVersion, witnessId, lost: ['SUPERVISION' as const], reason: 'Phong bì bị thất lạc' };
}

/** All stubs as they lie in their bag, in the order of the codes, with the key beside them. */
export async function stubsOf(exam: Pick<Exam, 'world' | 'id' | 'step'>) {
  const { world, id } = exam;
  const { roundId, expectedVersion } = await exam.step();
  const ownerOf = new Map((await pairsOf(exam)).map(({ id: scriptId, applicationId }) => [scriptId, applicationId]));
  const numberOf = new Map(
    (await world.readers.applications.ofRound(id)).map((one) => [one.id, one.candidateNumber ?? '']),
  );
  const stubs = (await world.readers.scripts.ofRound(id)).map((script) => ({
    candidateNumber: numberOf.get(ownerOf.get(script.id) ?? '') ?? '',
    code: script.code,
  }));
  return { roundId, expectedVersion, stubs, stubsKey: sharesOf(id).STUBS };
}

/** Opens the map of a round as its rules want it. */
export async function openMap(exam: Pick<Exam, 'world' | 'id' | 'step'>): Promise<void> {
  const { world, id } = exam;
  if ((await world.readers.blindMap.ofRound(id)).length > 0) return;
  const bodies = await world.readers.bodies.ofRound(id);
  const { chair, secretary } = world.people;
  const coding = bodies.find(({ kind }) => kind === 'CODING');
  const isChairs = coding?.seats.some(({ seat, personId }) => seat === 'HEAD' && personId !== chair.id) ?? false;
  await world.must('openBlindMap', isChairs ? chair : secretary, await opening(exam));
}
