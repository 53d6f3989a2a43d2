import { spawnSync } from 'node:child_process';
import { startRehearsal, type Product } from '../../../src/main/rehearsal';
import { storyClock } from '../../../scripts/rehearse/clock';
import { declareInterests } from '../../../scripts/rehearse/play-declaring';
import { invitePlayers, prepareRound } from '../../../scripts/rehearse/play-preparing';
import { chairStep, register, screen } from '../../../scripts/rehearse/play-registering';
import { readRoundFile } from '../../../scripts/rehearse/read-round-file';
import { accountOf, emptyScene, type Scene } from '../../../scripts/rehearse/scene';
import { stageOf } from '../../../scripts/rehearse/stage';
import { unzipped } from '../../../scripts/rehearse/unzipped';

/** Criteria of the panel's day with their most points. */
export const RUBRIC = [
  { key: 'xd', title: 'Xây dựng đề án', maximum: '20' },
  { key: 'tb', title: 'Trình bày', maximum: '40' },
  { key: 'tl', title: 'Trả lời chất vấn', maximum: '40' },
] as const;

const MEMBERS: readonly (readonly [key: string, name: string])[] = [
  ['gk1', 'Lê Quang Minh'],
  ['gk2', 'Phạm Thị Lan'],
  ['gk3', 'Vũ Đình Khôi'],
  ['gk4', 'Bùi Thị Yến'],
  ['gk5', 'Đặng Tiến Dũng'],
  ['gk6', 'Hoàng Văn Phú'],
  ['gk7', 'Nguyễn Thị Thuỷ'],
  ['gk8', 'Trương Quốc Ánh'],
  ['gk9', 'Phan Đức Huy'],
];
const CANDIDATES: readonly (readonly [key: string, name: string])[] = [
  ['c1', 'Ngô Thị Mai Hương'],
  ['c2', 'Trịnh Công Vinh'],
  ['c3', 'Đinh Văn Toàn'],
  ['c4', 'Lại Thanh Sơn'],
  ['c5', 'Mạc Thị Quỳnh'],
];

/** What member `member` (0 to 8) gives candidate `candidate` (0 to 4), as typed into the three boxes. */
export function marksOf(candidate: number, member: number): readonly [string, string, string] {
  const tenths = String((member * 25) % 100).padStart(2, '0');
  return [`${String(17 - candidate)},5`, String(35 - candidate * 2), `${String(33 - candidate)},${tenths}`];
}

/** The day of the defence of a round with nine panel members, everyone signed in by a cookie of their own. */
export interface PanelDay {
  readonly product: Product;
  readonly roundId: string;
  readonly members: readonly { readonly name: string; readonly accountId: string }[];
  readonly candidates: readonly string[];
  readonly chair: string;
  readonly secretary: string;
  /** Accounts of the candidates, in the order of `candidates`. */
  readonly candidateIds: readonly string[];
  /** Asks the API as somebody. */
  readonly read: <Answer>(accountId: string, query: string) => Promise<Answer>;
  /** Establishes the result and issues papers of these forms; what they say in print, by form. */
  readonly printed: (codes: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts a product and plays a round of up to five candidates, act by act, up to the open score sheets. */
export async function startPanelDay(candidates = 3): Promise<PanelDay> {
  const called = CANDIDATES.slice(0, candidates);
  const read = readRoundFile(JSON.stringify(roundFile(called)));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const file = read.round;
  const clock = storyClock(file.round.noticeDate);
  const product = await startRehearsal({ clock: clock.now });
  const administrator = await product.mintAdministrator('Quản trị hệ thống');
  const stage = stageOf(product, clock);
  const players = await invitePlayers(file, stage, administrator);
  const scene: Scene = { ...emptyScene(file), stage, administrator, players, tell: () => undefined };
  await prepareRound(scene);
  await register(scene);
  await declareInterests(scene);
  await screen(scene);
  clock.goTo(file.round.defenceDate);
  const roundId = scene.round.id;
  await stage.perform({
    act: 'openScoring',
    by: accountOf(scene, 'ct'),
    words: 'Mở chấm bảo vệ đề án',
    pointer: '/defence',
    input: { roundId },
  });
  return {
    product,
    roundId,
    members: MEMBERS.map(([key, name]) => ({ name, accountId: accountOf(scene, key) })),
    candidates: called.map(([, name]) => name),
    chair: accountOf(scene, 'ct'),
    secretary: accountOf(scene, 'tk'),
    candidateIds: called.map(([key]) => accountOf(scene, key)),
    read: (accountId, query) => stage.read(accountId, query, { id: roundId }),
    printed: (codes) => printed(scene, codes),
    stop: async () => {
      stage.close();
      await product.stop();
    },
  };
}

async function printed(scene: Scene, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const secretary = accountOf(scene, 'tk');
  await chairStep(scene, 'establishResult', 'Xác định kết quả kỳ thi', '');
  await scene.stage.perform({
    act: 'issuePapers',
    by: secretary,
    words: 'Phát hành giấy tờ',
    pointer: '',
    input: { roundId: scene.round.id, codes },
  });
  const files = unzipped(await scene.stage.download(secretary, `/rounds/${scene.round.id}/papers.zip`));
  return new Map([...files].map(([name, bytes]) => [name.split('-')[0] ?? '', wordsOf(bytes)]));
}

/** The words of a PDF as a reader sees them. */
function wordsOf(input: Buffer): string {
  const { stdout, status } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, maxBuffer: 1 << 24 });
  if (status !== 0) throw new Error('pdftotext failed');
  return stdout.toString('utf8').normalize('NFC').replaceAll(/\s+/g, ' ');
}

function roundFile(called: typeof CANDIDATES) {
  const staff = [['ct', 'Nguyễn Hữu Thành'], ['tk', 'Trần Thu Hà'], ...MEMBERS] as const;
  const board = ['gk1', 'gk2', 'gk3'];
  return {
    format: 'thi-tuyen/round@1',
    agency: { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', abbreviation: 'SNV', place: 'Hà Nội' },
    regulation: {
      document: { number: '10/QC-SNV', date: '2026-08-20', issuer: 'Giám đốc Sở Nội vụ' },
      entry: 'DIRECT',
      phases: ['DEFENCE'],
    },
    round: {
      code: '2026-09',
      title: 'Kỳ thi tuyển chức danh lãnh đạo cấp phòng năm 2026',
      noticeDate: '2026-09-01',
      opens: '2026-09-03',
      closes: '2026-10-02',
      defenceDate: '2026-11-20',
    },
    posts: [{ key: 'tp', title: 'Trưởng phòng Kế hoạch - Tài chính', unit: 'Sở Nội vụ', quota: 1 }],
    people: staff.map(([key, name]) => ({ key, name, position: 'Chuyên viên chính' })),
    bodies: {
      council: { chair: 'ct', secretary: 'tk', members: board, decision: { number: '120/QĐ-SNV', date: '2026-09-05' } },
      panel: { head: 'ct', members: MEMBERS.map(([key]) => key) },
    },
    candidates: called.map(([key, name], index) => ({
      key,
      post: 'tp',
      name,
      birthDate: `198${String(index)}-05-12`,
      sex: index === 0 ? 'F' : 'M',
      unit: 'Sở Nội vụ',
      title: 'Phó Trưởng phòng',
      route: 'VOLUNTARY',
      submitted: '2026-09-10',
      eligible: true,
    })),
    defence: { rubric: RUBRIC, sheets: called.flatMap(([candidate], at) => sheetsOf(candidate, at)) },
  };
}

function sheetsOf(candidate: string, at: number) {
  return MEMBERS.map(([member], seat) => {
    const marks = marksOf(at, seat).map((text) => text.replace(',', '.'));
    return { candidate, member, marks: Object.fromEntries(RUBRIC.map(({ key }, index) => [key, marks[index]])) };
  });
}
