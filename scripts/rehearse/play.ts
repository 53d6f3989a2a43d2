/** Plays a whole round through the product's API, each step signed in as the person whose step it is. */
import type { Product } from '../../src/main/rehearsal';
import type { StoryClock } from './clock';
import { declareInterests } from './play-declaring';
import { playDefence } from './play-defence';
import { foreseenResult } from './foreseen';
import { invitePlayers, prepareRound } from './play-preparing';
import { register, screen } from './play-registering';
import { playWritten } from './play-written';
import { drawPapers, issuePapers, type DrawnPaper } from './read-papers';
import type { Reading } from './read-result';
import type { RoundFile } from './round-file';
import { emptyScene, type Player, type Scene } from './scene';
import { stageOf } from './stage';

/** A round played to its end, or to the point where a person must still decide. */
export interface Played {
  readonly reading: Reading;
  readonly papers: readonly DrawnPaper[];
  /** Everyone of the file with their account, by key. */
  readonly players: ReadonlyMap<string, Player>;
  /** Account of the system administrator. */
  readonly administrator: string;
}

/** How a round is played. */
export interface PlayOptions {
  readonly tell: (line: string) => void;
  /** False leaves the papers in the product, issued but not drawn. */
  readonly draw: boolean;
}

/**
 * Plays a faultless round on an empty product whose clock is the given one.
 * Throws StepRefused when the product refuses a step that the file demands.
 */
export async function playRound(
  file: RoundFile,
  product: Product,
  clock: StoryClock,
  { tell, draw }: PlayOptions,
): Promise<Played> {
  const administrator = await product.mintAdministrator('Quản trị hệ thống');
  const stage = stageOf(product, clock);
  try {
    const players = await invitePlayers(file, stage, administrator);
    const scene: Scene = { ...emptyScene(file), stage, administrator, players, tell };
    await prepareRound(scene);
    tell(`Chuẩn bị xong: ${file.posts.length} chức danh, ${file.people.length} người phục vụ kỳ thi.`);
    await register(scene);
    await declareInterests(scene);
    await screen(scene);
    const eligible = [...scene.applications.values()].filter(({ number }) => number !== null).length;
    tell(`Nhận ${scene.applications.size} hồ sơ; ${eligible} người có số báo danh.`);
    if (!(await playWritten(scene))) {
      tell('Dừng ở bước mở bảng ghép phách; kết quả dưới đây tính từ số liệu của tệp, chưa có giấy tờ.');
      return { reading: foreseenResult(file), players, administrator, papers: [] };
    }
    const reading = await playDefence(scene);
    const issued = await issuePapers(scene);
    tell(`Phát hành ${issued} giấy tờ${draw ? '; đang vẽ' : ''}.`);
    return { reading, players, administrator, papers: draw ? await drawPapers(scene) : [] };
  } finally {
    stage.close();
  }
}
