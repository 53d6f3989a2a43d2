/** Marking again: applications on their days, two re-markings, a third where two differ, and decisions after dialogue. */
import { enterMarks } from './enter-marks';
import { withdrawBefore } from './play-registering';
import { readAll } from './read-all';
import type { FileAppeal, FileBody } from './round-file';
import { accountOf, applicationOf, known, markText, nameOf, type Scene } from './scene';
import { playedPosts } from './standing';

/** One appeal of the file with its place and its id in the product. */
interface Filed {
  readonly appeal: FileAppeal;
  readonly pointer: string;
  readonly id: string;
}

/** Plays every appeal of the file up to its mark, or to the point where a person must still decide. */
export async function playAppeals(scene: Scene): Promise<void> {
  const { file, stage } = scene;
  const body = file.bodies.appeal;
  const filed = await fileAppeals(scene);
  if (filed.length === 0 || body === undefined) return;
  scene.tell(`Phúc khảo: ${filed.length} đơn.`);
  await stage.perform({
    act: 'allocateRemarkers',
    by: accountOf(scene, body.head),
    words: 'Phân công chấm phúc khảo',
    pointer: '/bodies/appeal',
    input: { roundId: scene.round.id },
  });
  await enterRemarks(scene, body, filed);
  await callThirds(scene, body, filed);
  await decide(scene, filed);
}

async function fileAppeals(scene: Scene): Promise<readonly Filed[]> {
  const { file, stage } = scene;
  const played = playedPosts({ ...file, regulation: file.given }, file.regulation);
  const postOf = new Map(file.candidates.map(({ key, post }) => [key, post]));
  const due = (file.written?.appeals ?? [])
    .map((appeal, index) => ({ appeal, pointer: `/written/appeals/${index}` }))
    .filter(({ appeal }) => played.has(postOf.get(appeal.candidate) ?? ''))
    .sort((a, b) => (a.appeal.filed < b.appeal.filed ? -1 : Number(a.appeal.filed > b.appeal.filed)));
  const filed: Filed[] = [];
  for (const { appeal, pointer } of due) {
    await withdrawBefore(scene, appeal.filed);
    stage.clock.goTo(appeal.filed);
    const answer = await stage.perform({
      act: 'fileAppeal',
      by: accountOf(scene, appeal.candidate),
      words: `${nameOf(scene, appeal.candidate)} nộp đơn phúc khảo`,
      pointer,
      input: { applicationId: applicationOf(scene, appeal.candidate).id },
    });
    filed.push({ appeal, pointer, id: known(answer.appeal ?? undefined, appeal.candidate).id });
  }
  return filed;
}

interface AppealRow {
  readonly id: string;
  readonly version: number;
  readonly code: string | null;
}

async function readAppeals(scene: Scene, by: string): Promise<ReadonlyMap<string, AppealRow>> {
  const rows = await readAll<AppealRow>(scene, by, 'appeals(', 'id version code');
  return new Map(rows.map((row) => [row.id, row]));
}

async function enterRemarks(scene: Scene, body: FileBody, filed: readonly Filed[]): Promise<void> {
  const rows = await readAppeals(scene, accountOf(scene, body.head));
  const byCode = new Map(filed.map((one) => [rows.get(one.id)?.code, one]));
  await enterMarks(scene, body, ({ code, turn }) => {
    const found = byCode.get(code);
    const given = found?.appeal.remarks[turn - 1];
    return found === undefined || given === undefined
      ? null
      : { given, pointer: `${found.pointer}/remarks/${turn - 1}` };
  });
}

async function callThirds(scene: Scene, body: FileBody, filed: readonly Filed[]): Promise<void> {
  const thirds = filed.filter(({ appeal }) => appeal.remarks.length > 2);
  if (thirds.length === 0) return;
  const head = accountOf(scene, body.head);
  const rows = await readAppeals(scene, head);
  for (const { appeal, pointer, id } of thirds) {
    await scene.stage.perform({
      act: 'callThirdRemarker',
      by: head,
      words: `Giao người chấm phúc khảo thứ ba cho bài của ${nameOf(scene, appeal.candidate)}`,
      pointer: `${pointer}/remarks/2`,
      input: { appealId: id, expectedVersion: known(rows.get(id), id).version },
    });
  }
  await enterRemarks(scene, body, filed);
}

async function decide(scene: Scene, filed: readonly Filed[]): Promise<void> {
  const chair = accountOf(scene, scene.file.bodies.council.chair);
  const rows = await readAppeals(scene, chair);
  for (const { appeal, pointer, id } of filed) {
    const { decision, candidate } = appeal;
    if (decision === undefined) continue;
    await scene.stage.perform({
      act: 'decideAppeal',
      by: chair,
      words: `Chủ tịch Hội đồng quyết định điểm phúc khảo của ${nameOf(scene, candidate)}`,
      pointer: ([field]) =>
        field === 'mark' || field === 'reason' ? `${pointer}/decision/${field}` : `${pointer}/decision`,
      input: {
        appealId: id,
        expectedVersion: known(rows.get(id), id).version,
        mark: markText(decision.mark),
        reason: decision.reason,
        dialogueOn: scene.stage.clock.day(),
      },
    });
  }
}
