/** The defence: absences, sheets, decisions of the panel's head, decisions between equals, and the Council's result. */
import { chairStep, recordAbsences, withdrawRest, withdrawThrough } from './play-registering';
import { playSheets } from './play-sheets';
import { readResult, type Reading } from './read-result';
import {
  accountOf,
  applicationOf,
  markText,
  nameOf,
  noteRound,
  noteVersion,
  postIdOf,
  roundStep,
  type Scene,
} from './scene';

/** Plays the defence up to the established result, or to the point where a person must still decide. */
export async function playDefence(scene: Scene): Promise<Reading> {
  const { file, stage } = scene;
  await withdrawThrough(scene, file.round.defenceDate);
  stage.clock.goTo(file.round.defenceDate);
  await recordAbsences(scene, 'DEFENCE');
  const waiting = notPlayed(await readResult(scene));
  await stage.perform({
    act: 'openScoring',
    by: accountOf(scene, file.bodies.panel.head),
    words: 'Mở chấm bảo vệ đề án',
    pointer: '/defence',
    input: { roundId: scene.round.id },
  });
  const sheets = file.defence.sheets
    .map((sheet, index) => ({ sheet, pointer: `/defence/sheets/${index}` }))
    .filter(({ sheet }) => !waiting.has(sheet.candidate));
  scene.tell(`Bảo vệ đề án: ${sheets.length} phiếu chấm.`);
  await playSheets(scene, sheets);
  await decideMarks(scene, waiting);
  await withdrawRest(scene);
  await decideTies(scene);
  const reading = await readResult(scene);
  if (reading.blocked.length === 0) await chairStep(scene, 'establishResult', 'Xác định kết quả kỳ thi', '');
  return reading;
}

/** Candidates whose defence is not played: their post has too few, or their written mark waits for a decision. */
function notPlayed({ posts }: Reading): ReadonlySet<string> {
  const candidates = posts.flatMap(({ outcome, candidates: own }) =>
    own.filter(({ writtenBasis }) => outcome === 'TOO_FEW_CANDIDATES' || writtenBasis === 'PENDING'),
  );
  return new Set(candidates.map(({ candidate }) => candidate));
}

async function decideMarks(scene: Scene, waiting: ReadonlySet<string>): Promise<void> {
  const { file, stage } = scene;
  for (const [index, { candidate, mark, reason }] of file.defence.decisions.entries()) {
    if (waiting.has(candidate)) continue;
    const pointer = `/defence/decisions/${index}`;
    const { application } = await stage.perform({
      act: 'decideDefenceMark',
      by: accountOf(scene, file.bodies.panel.head),
      words: `Trưởng ban chấm đề án quyết định điểm của ${nameOf(scene, candidate)}`,
      pointer: ([field]) => (field === 'mark' || field === 'reason' ? `${pointer}/${field}` : pointer),
      input: { applicationId: applicationOf(scene, candidate).id, mark: markText(mark), reason },
    });
    noteVersion(scene, candidate, application.version);
  }
}

/** Decisions between equals; a post that waits for something else has no equals yet, one with too few never has. */
async function decideTies(scene: Scene): Promise<void> {
  const { file, stage } = scene;
  if (file.tieDecisions.length === 0) return;
  const reading = await readResult(scene);
  for (const [index, { post, order, reason }] of file.tieDecisions.entries()) {
    if (waitsForMore(reading, post)) continue;
    const pointer = `/tieDecisions/${index}`;
    const input = { postId: postIdOf(scene, post), order: order.map((key) => applicationOf(scene, key).id), reason };
    const decided = await stage.perform({
      act: 'recordTieDecision',
      by: accountOf(scene, file.bodies.council.chair),
      words: `Ghi quyết định khi bằng điểm ở chức danh "${post}"`,
      pointer: ([field]) => (field === 'order' || field === 'reason' ? `${pointer}/${field}` : pointer),
      input: { ...roundStep(scene), ...input },
    });
    noteRound(scene, decided);
  }
}

function waitsForMore({ posts, blocked }: Reading, key: string): boolean {
  const post = posts.find((one) => one.post === key);
  if (post?.outcome === 'TOO_FEW_CANDIDATES') return true;
  const own = new Set(post?.candidates.map(({ candidate }) => candidate));
  return blocked.some(({ candidate, rule }) => own.has(candidate) && rule !== 'BR-49');
}
