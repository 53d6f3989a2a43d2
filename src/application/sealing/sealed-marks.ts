import type { Commitment } from '../../domain/scoring/commitment';
import type { SheetMarks } from '../../domain/scoring/score-sheet';
import type { Given, MarkSeal } from './mark-seal';

/** Marks that may lie under seal. */
export interface Sealable {
  readonly commitment?: Commitment | null;
}

/** A record that holds marks, and those it held before they were struck out or given back. */
type Holder<Part> = Part & { readonly earlier?: readonly Part[] | null };

/** How a kind of record holds its marks: a sheet of the panel by criterion, a marking of a script by question. */
export interface MarkForm<Part extends Sealable, Item extends Holder<Part>> {
  /** What the marks are given on. */
  readonly given: (item: Item) => Given;
  /** Who gives them, by person id. */
  readonly giver: (item: Item) => string;
  readonly read: (part: Part) => SheetMarks | null;
  /** The same with other marks; null takes them away. */
  readonly write: (part: Part, marks: SheetMarks | null) => Part;
}

/** Putting the marks of one kind of record under seal, and taking them out again (trust.md 3.4.11 to 3.4.13). */
export function sealingOf<Part extends Sealable, Item extends Holder<Part>>(form: MarkForm<Part, Item>) {
  const opened = (seal: MarkSeal, given: Given, part: Part): Part | null => {
    const { commitment } = part;
    if (commitment == null || commitment.sealed === null) return part;
    const found = seal.open(given, commitment);
    if (found === null) return null;
    return { ...form.write(part, found.marks), commitment: { ...commitment, sealed: null, nonce: found.nonce } };
  };
  return {
    /** A record whose marks were just given, put under seal: bound by a commitment, and readable to nobody. */
    underSeal: (seal: MarkSeal, item: Item, secret: () => string): Item => {
      const marks = form.read(item);
      if (marks === null) return item;
      const commitment = seal.commit(form.given(item), form.giver(item), marks, secret);
      return { ...item, ...form.write(item, null), commitment };
    },
    /** The record with what lies under seal readable; null when it does not open. What was never sealed stays as it is. */
    opened: (seal: MarkSeal, item: Item): Item | null => {
      const standing = opened(seal, form.given(item), item);
      const earlier = (item.earlier ?? []).map((one) => opened(seal, form.given(item), one));
      const readable = earlier.filter((one) => one !== null);
      if (standing === null || readable.length < earlier.length) return null;
      return { ...item, ...standing, ...(earlier.length === 0 ? {} : { earlier: readable }) };
    },
    /** What a record held before, as the log and whoever verifies it know it. */
    earlierFacts: ({ earlier }: Pick<Item, 'earlier'>): readonly unknown[] =>
      (earlier ?? []).map((one) => {
        const marks = form.read(one);
        return one.commitment == null ? marks : { marks, commitment: one.commitment };
      }),
  };
}

/** Every seal on a record, those of the marks it held before among them. */
export function sealsOf({ commitment, earlier }: Holder<Sealable>): readonly string[] {
  return [commitment, ...(earlier ?? []).map((one) => one.commitment)].flatMap((one) => one?.sealed ?? []);
}
