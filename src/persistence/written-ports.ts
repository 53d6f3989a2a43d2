import type { AppealDecision } from '../domain/written/appeals';
import type { LocalDate } from '../domain/calendar';
import type { StubReading } from '../domain/written/stub-reading';
import type { WrittenDecision, WrittenMarking } from '../domain/written/written';

/** An anonymous script. Whose it is stands only in the blind map. Bài thi đã rọc phách. */
export interface StoredScript {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  /** Số phách: random, the only thing a marker sees (BR-28). */
  readonly code: string;
  readonly decision: WrittenDecision | null;
}

/** The blind map of a round while nobody may read it: ciphertext whose key is on two papers and nowhere else (BR-29). */
export interface StoredSealedMap {
  /** Id of the round. */
  readonly id: string;
  readonly version: number;
  readonly sealed: string;
  /** Whether the seal is broken: by both shares, or by opening the bag of stubs. */
  readonly opened: boolean;
  /** Digest of all stubs under the key that lies in their bag; absent where a map was made before there was one. */
  readonly stubs?: string | null;
  /** How the map is read back from the stubs where a share is lost; absent or null where it is not. */
  readonly reading?: StubReading | null;
}

/** One line of the blind map; stored only once the seal is broken, after every mark given out is locked (BR-29). Bảng ghép phách. */
export interface BlindPair {
  /** Id of the script. */
  readonly id: string;
  readonly roundId: string;
  readonly applicationId: string;
  /** Secret bits of the commitment that the log holds: with them the line can be proved, without them not guessed. */
  readonly salt: string;
}

/** A marking as stored; the code lets a marker's list be sorted without touching the script. */
export interface StoredMarking extends WrittenMarking {
  readonly roundId: string;
  readonly code: string;
}

/** An application for re-marking. Its code is a new one: a re-marker cannot know the script again. Đơn phúc khảo. */
export interface StoredAppeal {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly applicationId: string;
  readonly scriptId: string;
  readonly code: string;
  readonly filedAt: Date;
  readonly filedBy: string;
  /** The Chair's decision with the day of the minuted dialogue (BR-54). */
  readonly decision: (AppealDecision & { readonly dialogueOn: LocalDate }) | null;
}
