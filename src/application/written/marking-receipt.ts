import type { Mark } from '../../domain/marks';
import { questionName } from '../../domain/regulation/question-maxima';
import type { Readers, StoredMarking } from '../../persistence/ports';
import type { Loaders } from '../loaders';
import type { MarkSeal } from '../sealing/mark-seal';
import { hashIn, receiptView } from '../sealing/receipt';
import type { ReceiptView } from '../sealing/receipt';
import { maySeeOwnMarkings } from '../visibility/written';
import { markedOn, numberedMarks, openedMarking } from './reveal-marks';

/** Most acts on one round that are looked through. */
const MAXIMUM_ACTS = 20_000;

/** The receipt of a locked mark, for the marker who gave it and nobody else. The log of a round is read once in a request. */
export function markingReceipts(readers: Readers, loaders: Loaders, seal: MarkSeal | null) {
  const places = new Map<string, Promise<ReadonlyMap<unknown, number>>>();
  const placesOf = (roundId: string) => {
    const found = places.get(roundId) ?? commitmentsOf(readers, roundId);
    places.set(roundId, found);
    return found;
  };
  return async (id: string): Promise<ReceiptView | null> => {
    const marking = await readers.markings.find(id);
    const access = marking === null ? null : await loaders.access.load(marking.roundId);
    if (marking === null || access === null || seal === null || !maySeeOwnMarkings(access)) return null;
    const isOwn = marking.markerId === access.viewer.accountId && marking.state === 'LOCKED';
    const open = isOwn ? openedMarking(seal, marking) : null;
    if (open === null) return null;
    return receiptView({
      given: markedOn(open),
      commitment: open.commitment,
      marks: numberedMarks(open),
      named: () => namedMarks(open),
      isRevealed: marking.commitment?.sealed === null,
      entryOf: async (hash) => (await placesOf(marking.roundId)).get(hash) ?? null,
    });
  };
}

/** The questions of a script and the whole of it, or the whole alone. */
function namedMarks({ mark, questionMarks }: StoredMarking): readonly (readonly [string, Mark])[] {
  const questions = (questionMarks ?? []).map((one, index) => [questionName(index), one] as const);
  return mark === null ? questions : [...questions, ['Toàn bài', mark]];
}

/** Where each commitment first stands in the log of a round: later entries open it or strike it out. */
async function commitmentsOf(
  { audit }: Pick<Readers, 'audit'>,
  roundId: string,
): Promise<ReadonlyMap<unknown, number>> {
  const places = new Map<unknown, number>();
  for (const { after, sequence } of await audit.ofSubject(roundId, roundId, MAXIMUM_ACTS)) {
    for (const fields of Object.values(after)) {
      const hash = hashIn(fields);
      if (hash !== undefined && !places.has(hash)) places.set(hash, sequence);
    }
  }
  return places;
}
