/** Marks of scripts as they reach the product: typed by the marker, or from paper and then again. */
import { typedMarks } from './given-mark';
import { readAll } from './read-all';
import type { FileBody, FileGiven } from './round-file';
import { accountOf, piecesOf, type Scene } from './scene';

/** Most marks in one bag. */
const MARKS_AT_ONCE = 200;

/** The mark of one marking with its place in the file. */
interface GivenMark {
  readonly pointer: string;
  readonly given: FileGiven;
}

interface Marking {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly turn: number;
}

/** Gives every open marking its mark of the file, the way the regulation asks: directly, or from paper and then again. */
export async function enterMarks(
  scene: Scene,
  body: FileBody,
  given: (marking: Marking) => GivenMark | null,
): Promise<void> {
  const { file } = scene;
  const markers = [...new Set([body.head, ...body.members])].map((key) => accountOf(scene, key));
  if (file.regulation.entry === 'DIRECT') {
    for (const marker of markers) {
      await sendMarks(scene, 'submitWrittenMarks', marker, { list: 'myMarkings', state: 'OPEN', given });
    }
    return;
  }
  const secretary = accountOf(scene, file.bodies.council.secretary);
  await sendMarks(scene, 'enterPaperMarks', secretary, { list: 'markingsToEnter', given });
  for (const marker of markers) {
    await sendMarks(scene, 'confirmPaperMarks', marker, { list: 'myMarkings', state: 'ENTERED', given });
  }
}

const SENDING = {
  submitWrittenMarks: 'Người chấm nhập điểm thi viết',
  enterPaperMarks: 'Thư ký nhập điểm thi viết từ phiếu',
  confirmPaperMarks: 'Người chấm nhập lại điểm thi viết từ phiếu',
} as const;

interface MarkingList {
  readonly list: 'myMarkings' | 'markingsToEnter';
  readonly state?: 'OPEN' | 'ENTERED';
  readonly given: (marking: Marking) => GivenMark | null;
}

async function sendMarks(
  scene: Scene,
  act: keyof typeof SENDING,
  by: string,
  { list, state, given }: MarkingList,
): Promise<void> {
  const field = state === undefined ? `${list}(` : `${list}(state: ${state}, `;
  const markings = await readAll<Marking>(scene, by, field, 'id version code turn');
  const marked = markings.flatMap((marking) => {
    const found = given(marking);
    return found === null ? [] : [{ marking, ...found }];
  });
  for (const piece of piecesOf(marked, MARKS_AT_ONCE)) {
    await scene.stage.perform({
      act,
      by,
      words: SENDING[act],
      pointer: ([, row, field, question]) => {
        const own = piece[Number(row)]?.pointer ?? '/written/marks';
        return field === 'questionMarks' && question !== undefined ? `${own}/${question}` : own;
      },
      input: {
        roundId: scene.round.id,
        marks: piece.map(({ marking: { id, version }, given: one }) => {
          return { markingId: id, expectedVersion: version, ...typedMarks(one) };
        }),
      },
    });
  }
}
