/** What the player knows while a round is played: the file, and under which ids its people and things live in the product. */
import { formatMark, type Mark } from '../../src/domain/marks';
import type { FileCandidate, RoundFile } from './round-file';
import type { Stage } from './stage';

/** A person of the file with their account. */
export interface Player {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  /** The one-time code to set a password with; null when the product mailed it. */
  readonly invitationCode: string | null;
}

/** An application in the product; `version` counts its changes, `number` is the số báo danh once there is one. */
export interface PlayedApplication {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
}

/** One round in play. The maps are by the keys of the file and grow with the story. */
export interface Scene {
  readonly file: RoundFile;
  readonly stage: Stage;
  readonly administrator: string;
  /** People who serve and candidates, by key. */
  readonly players: ReadonlyMap<string, Player>;
  readonly posts: Map<string, string>;
  readonly applications: Map<string, PlayedApplication>;
  /** Candidates whose withdrawal has been sent. */
  readonly withdrawn: Set<string>;
  round: { readonly id: string; readonly version: number };
  /** Tells the person at the console how far the story has come. */
  readonly tell: (line: string) => void;
}

/** The account id behind a key. */
export function accountOf({ players }: Scene, key: string): string {
  return known(players.get(key), key).accountId;
}

/** The application of a candidate; it has been filed by now. */
export function applicationOf({ applications }: Scene, key: string): PlayedApplication {
  return known(applications.get(key), key);
}

/** The id of a post. */
export function postIdOf({ posts }: Scene, key: string): string {
  return known(posts.get(key), key);
}

/** A candidate of the file. */
export function candidateOf({ file }: Scene, key: string): FileCandidate {
  return known(
    file.candidates.find((candidate) => candidate.key === key),
    key,
  );
}

/** The key of a candidate by the id of the application. */
export function candidateKeyOf({ applications }: Scene, applicationId: string): string {
  const found = [...applications].find(([, { id }]) => id === applicationId);
  return known(found, applicationId)[0];
}

/** Keeps what an act answered of an application. */
export function noteVersion({ applications }: Scene, key: string, version: number): void {
  const application = known(applications.get(key), key);
  applications.set(key, { ...application, version });
}

/** The version of the round after an act; the next act on the round names it. */
export function noteRound(scene: Scene, { round }: { readonly round: { readonly version: number } }): void {
  scene.round = { id: scene.round.id, version: round.version };
}

/** The round as an act on the whole of it names it. */
export function roundStep({ round }: Scene): { readonly roundId: string; readonly expectedVersion: number } {
  return { roundId: round.id, expectedVersion: round.version };
}

/** A candidate as a step names them: "Ngô Thị Mai Hương (c1)". */
export function nameOf(scene: Scene, key: string): string {
  return `${candidateOf(scene, key).name} (${key})`;
}

/** A mark as the API takes it. */
export function markText(mark: Mark): string {
  return formatMark(mark);
}

/** Cuts a list into pieces no longer than the API takes at once. */
export function piecesOf<T>(list: readonly T[], longest: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / longest);
  return Array.from({ length: count }, (_, index) => list.slice(index * longest, (index + 1) * longest));
}

/** Throws for a key the file or the product does not know: the reader has checked every one, so a bug. */
export function known<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`nothing is known by the key ${key}`);
  return value;
}

/** A scene before the story begins. */
export function emptyScene(file: RoundFile) {
  return {
    file,
    posts: new Map<string, string>(),
    applications: new Map<string, PlayedApplication>(),
    withdrawn: new Set<string>(),
    round: { id: '', version: 0 },
  };
}
