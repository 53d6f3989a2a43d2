/** Breaches of the exam rules: their minutes on the day, what voids a paper at once, deductions when marks are compiled. */
import { heaviest, isVoiding, type ViolationForm } from '../../src/domain/written/violations';
import { accountOf, applicationOf, known, nameOf, type Scene } from './scene';
import { playedPosts } from './standing';

/** One breach of the file with its place, and the minutes the product made of it. */
interface Breach {
  readonly candidate: string;
  readonly form: ViolationForm;
  readonly decision: null;
  readonly pointer: string;
  readonly violation: { readonly id: string; readonly version: number };
}

/** Records every breach of the file; of a post that is not held nothing is played (rule 2 of the format). */
export async function recordViolations(scene: Scene): Promise<readonly Breach[]> {
  const { file, stage } = scene;
  const played = playedPosts({ ...file, regulation: file.given }, file.regulation);
  const breaches: Breach[] = [];
  for (const [index, { candidate, form, act }] of (file.written?.violations ?? []).entries()) {
    const post = file.candidates.find(({ key }) => key === candidate)?.post;
    if (post === undefined || !played.has(post)) continue;
    const pointer = `/written/violations/${index}`;
    const { violation } = await stage.perform({
      act: 'recordViolation',
      by: accountOf(scene, file.bodies.council.secretary),
      words: `Ghi biên bản vi phạm của ${nameOf(scene, candidate)}`,
      pointer: ([field]) => (field === 'act' ? `${pointer}/act` : pointer),
      input: { applicationId: applicationOf(scene, candidate).id, form, act },
    });
    breaches.push({ candidate, form, decision: null, pointer, violation: known(violation ?? undefined, candidate) });
  }
  await decideHeaviest(scene, breaches, isVoiding);
  return breaches;
}

/** The Chair's deductions, once for each candidate, for the heaviest form (BR-36). */
export async function decideDeductions(scene: Scene, breaches: readonly Breach[]): Promise<void> {
  await decideHeaviest(scene, breaches, (form) => !isVoiding(form));
}

async function decideHeaviest(
  scene: Scene,
  breaches: readonly Breach[],
  isDue: (form: ViolationForm) => boolean,
): Promise<void> {
  for (const candidate of new Set(breaches.map((breach) => breach.candidate))) {
    const breach = heaviest(breaches.filter((one) => one.candidate === candidate));
    if (breach === null || !isDue(breach.form)) continue;
    const { id: violationId, version: expectedVersion } = breach.violation;
    await scene.stage.perform({
      act: 'decideViolation',
      by: accountOf(scene, scene.file.bodies.council.chair),
      words: `Chủ tịch Hội đồng quyết định xử lý vi phạm của ${nameOf(scene, candidate)}`,
      pointer: breach.pointer,
      input: { violationId, expectedVersion, upheld: true, reason: 'Theo biên bản vi phạm nội quy đã lập.' },
    });
  }
}
