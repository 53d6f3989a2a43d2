/** The panel's marks, in the way the regulation says: signed or secret, typed by the members or twice from paper. */
import type { FileSheet } from './round-file';
import { accountOf, applicationOf, markText, nameOf, piecesOf, type Scene } from './scene';

/** Most paper sheets of one candidate typed at once. */
const SHEETS_AT_ONCE = 50;

/** A sheet of the file with its place there. */
export interface PlacedSheet {
  readonly sheet: FileSheet;
  readonly pointer: string;
}

/** Plays every sheet. */
export async function playSheets(scene: Scene, sheets: readonly PlacedSheet[]): Promise<void> {
  const { ballot, entry } = scene.file.regulation;
  if (ballot === 'SECRET') await (entry === 'DIRECT' ? castBallots(scene, sheets) : typeBallots(scene, sheets));
  else await (entry === 'DIRECT' ? submitSheets(scene, sheets) : enterSheets(scene, sheets));
}

/** Every member votes, candidate by candidate; then the head opens the box. */
async function castBallots(scene: Scene, sheets: readonly PlacedSheet[]): Promise<void> {
  for (const [candidate, own] of byCandidate(sheets)) {
    for (const one of own) await memberSheet(scene, one, 'castBallot', 1);
    await scene.stage.perform({
      act: 'closeBallot',
      by: accountOf(scene, scene.file.bodies.panel.head),
      words: `Trưởng ban mở hòm phiếu kín của ${nameOf(scene, candidate)}`,
      pointer: own[0]?.pointer ?? '/defence/sheets',
      input: { applicationId: applicationOf(scene, candidate).id },
    });
  }
}

/** The papers of the box are typed twice, by the secretary and by the head of the panel. */
async function typeBallots(scene: Scene, sheets: readonly PlacedSheet[]): Promise<void> {
  const { council, panel } = scene.file.bodies;
  for (const [candidate, own] of byCandidate(sheets)) {
    const pointer = (path: readonly string[]): string => (own[Number(path[1])] ?? own[0])?.pointer ?? '/defence/sheets';
    const { id: applicationId } = applicationOf(scene, candidate);
    const ballots = own.map(({ sheet }) => ({ marks: marksOf(sheet) }));
    const voterIds = own.map(({ sheet }) => accountOf(scene, sheet.member));
    const [secretary, head] = [accountOf(scene, council.secretary), accountOf(scene, panel.head)];
    const words = `Nhập phiếu kín của ${nameOf(scene, candidate)}`;
    const step = { words, pointer };
    await scene.stage.perform({
      ...step,
      act: 'enterBallots',
      by: secretary,
      input: { applicationId, voterIds, ballots },
    });
    await scene.stage.perform({ ...step, act: 'confirmBallots', by: head, input: { applicationId, ballots } });
  }
}

function byCandidate(sheets: readonly PlacedSheet[]): ReadonlyMap<string, readonly PlacedSheet[]> {
  const keys = new Set(sheets.map(({ sheet }) => sheet.candidate));
  return new Map([...keys].map((key) => [key, sheets.filter(({ sheet }) => sheet.candidate === key)]));
}

async function submitSheets(scene: Scene, sheets: readonly PlacedSheet[]): Promise<void> {
  for (const { sheet, pointer } of sheets) await memberSheet(scene, { sheet, pointer }, 'submitScoreSheet', 1);
}

async function enterSheets(scene: Scene, sheets: readonly PlacedSheet[]): Promise<void> {
  const secretary = accountOf(scene, scene.file.bodies.council.secretary);
  const candidates = [...new Set(sheets.map(({ sheet }) => sheet.candidate))];
  for (const candidate of candidates) {
    const own = sheets.filter(({ sheet }) => sheet.candidate === candidate);
    for (const piece of piecesOf(own, SHEETS_AT_ONCE)) {
      await scene.stage.perform({
        act: 'enterPaperSheets',
        by: secretary,
        words: `Thư ký nhập phiếu chấm đề án của ${nameOf(scene, candidate)}`,
        pointer: (path) => (piece[Number(path[1])] ?? piece[0])?.pointer ?? '/defence/sheets',
        input: {
          applicationId: applicationOf(scene, candidate).id,
          sheets: piece.map(({ sheet }) => ({ memberId: accountOf(scene, sheet.member), marks: marksOf(sheet) })),
        },
      });
    }
  }
  for (const { sheet, pointer } of sheets) await memberSheet(scene, { sheet, pointer }, 'confirmPaperSheet', 2);
}

async function memberSheet(
  scene: Scene,
  { sheet, pointer }: PlacedSheet,
  act: 'submitScoreSheet' | 'confirmPaperSheet' | 'castBallot',
  expectedVersion: number,
): Promise<void> {
  await scene.stage.perform({
    act,
    by: accountOf(scene, sheet.member),
    words: `Thành viên ${sheet.member} chấm đề án của ${nameOf(scene, sheet.candidate)}`,
    pointer,
    input: { applicationId: applicationOf(scene, sheet.candidate).id, expectedVersion, marks: marksOf(sheet) },
  });
}

function marksOf({ marks }: FileSheet) {
  return [...marks].map(([criterion, mark]) => ({ criterion, mark: markText(mark) }));
}
