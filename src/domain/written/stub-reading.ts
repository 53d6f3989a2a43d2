/**
 * Lập lại bảng ghép phách từ đầu phách: when a share of the key is lost, the map is read back from the sealed stubs of the
 * scripts by two people, each alone, before a witness and by minutes (BR-29; trust.md 3.3.3; TT 22/2025 Điều 15(3)).
 */
import type { Refusal } from '../refusal';

/** One paper stub as somebody reads it: the candidate number on it beside the blind code. */
export interface Stub {
  readonly candidateNumber: string;
  readonly code: string;
}

/** Which shares cannot be brought. */
export type LostShare = 'CODING' | 'SUPERVISION';

/** Who read the stubs, and when. */
export interface StubReader {
  readonly by: string;
  readonly at: Date;
}

/** The stubs of a round as they are read back. */
export interface StubReading {
  readonly lost: readonly LostShare[];
  readonly reason: string;
  readonly witnessId: string;
  readonly begunBy: string;
  readonly begunAt: Date;
  /** The first list, under seal; it is dropped once the second list agrees. Readings of earlier releases lie open in `stubs`. */
  readonly first: (StubReader & { readonly stubs: readonly Stub[]; readonly sealed?: string | null }) | null;
  readonly second: StubReader | null;
}

/** What must be on the stubs of a round: each code once, each number of those whose paper counts once. */
export interface ExpectedStubs {
  readonly codes: readonly string[];
  readonly numbers: readonly string[];
}

/** Lines named in one refusal: more help nobody. */
const MOST_NAMED = 10;

/** One spelling of a stub: capitals, the hyphen of the code in its place, no blanks. */
export function tidyStub({ candidateNumber, code }: Stub): Stub {
  const letters = code.toUpperCase().replace(/[\s-]/gu, '');
  return {
    candidateNumber: candidateNumber.replace(/\s/gu, ''),
    code: letters.length === 8 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters,
  };
}

/** Every reason why a list is not that of all stubs: a line is unknown, a code or number comes twice, or some are missing. */
export function checkStubs(stubs: readonly Stub[], { codes, numbers }: ExpectedStubs): readonly Refusal[] {
  const known = { codes: new Set(codes), numbers: new Set(numbers) };
  const seen = new Set<string>();
  const errors: Refusal[] = [];
  stubs.forEach(({ candidateNumber, code }, index) => {
    const refuse = (field: keyof Stub, reason: string): unknown =>
      errors.push({ code: 'INVALID_VALUE', path: ['stubs', String(index), field], reason });
    if (!known.codes.has(code)) refuse('code', `Số phách “${code}” không có trong đợt thi này.`);
    else if (seen.has(`c${code}`)) refuse('code', `Số phách ${code} đã gõ ở dòng trên.`);
    if (!known.numbers.has(candidateNumber)) {
      refuse('candidateNumber', `Số báo danh “${candidateNumber}” không có bài thi được làm phách.`);
    } else if (seen.has(`n${candidateNumber}`)) {
      refuse('candidateNumber', `Số báo danh ${candidateNumber} đã gõ ở dòng trên.`);
    }
    seen.add(`c${code}`).add(`n${candidateNumber}`);
  });
  const missing = codes.length - stubs.length;
  if (missing > 0) {
    const reason = `Còn thiếu ${String(missing)} đầu phách: phải đủ ${String(codes.length)} dòng.`;
    errors.push({ code: 'INVALID_VALUE', path: ['stubs'], reason });
  }
  return errors;
}

/** The codes on which two readings differ, in order; nothing is chosen between them: both look at the paper again. */
export function differingStubs(first: readonly Stub[], second: readonly Stub[]): readonly string[] {
  const numberOf = new Map(first.map(({ code, candidateNumber }) => [code, candidateNumber]));
  return second
    .filter(({ code, candidateNumber }) => numberOf.get(code) !== candidateNumber)
    .map(({ code }) => code)
    .toSorted();
}

/** Why two readings that differ do not make a map. */
export function mismatch(codes: readonly string[]): Refusal {
  const named = codes.slice(0, MOST_NAMED).join(', ');
  const more = codes.length > MOST_NAMED ? ` và ${String(codes.length - MOST_NAMED)} số khác` : '';
  return {
    code: 'INVALID_VALUE',
    path: ['stubs'],
    reason: `Hai lần đọc khác nhau ở số phách ${named}${more}. Mở đầu phách xem lại: ai đọc sai thì người đó gõ lại.`,
  };
}
