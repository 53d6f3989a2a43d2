import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { Misfit } from '../../scripts/verify/hashes';
import { bundleOf } from '../../src/application/archive/bundle';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { sheetMarks } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

interface OpenSheet {
  earlier: { marks: Record<string, number>; commitment: { nonce: string | null; hash: string } }[];
}

/** The bundle with something changed of the one sheet that was given back. */
function changed(bundle: Bundle, change: (sheet: OpenSheet) => void): Bundle {
  const copy = structuredClone(bundle);
  const sheets = copy.rounds[0]!.sheets as unknown as OpenSheet[];
  change(sheets.find(({ earlier }) => earlier.length > 0)!);
  return copy;
}

test('what was locked on a sheet before it was given back is compared with the log, time after time (BR-34)', async () => {
  const exam = await world.round({ regulation: { phases: ['DEFENCE'] }, candidates: 2 }).atScoring();
  const { panelist1, chair } = world.people;
  const applicationId = exam.applicationIds[0]!;
  for (const total of [7_000, 7_100]) {
    const { version: expectedVersion } = await exam.sheetOf(0, panelist1);
    await world.must('submitScoreSheet', panelist1, { applicationId, expectedVersion, marks: sheetMarks(total) });
    await world.must('reopenScoreSheet', chair, { applicationId, memberId: panelist1.id, reason: 'Nhầm thí sinh' });
  }
  const sealed = (await exam.sheetOf(0, panelist1)).earlier!;
  expect(sealed.map(({ marks, commitment }) => [marks, commitment?.nonce])).toEqual([
    [null, null],
    [null, null],
  ]);
  const { panelist2, panelist3 } = world.people;
  for (const member of [panelist1, panelist2, panelist3]) {
    const { version: expectedVersion } = await exam.sheetOf(0, member);
    await world.must('submitScoreSheet', member, { applicationId, expectedVersion, marks: sheetMarks(7_200) });
  }
  const signed = { publicKey: world.integrity.publicKey, notes: [], pepper: world.pepper };
  const bundle = JSON.parse(JSON.stringify(await bundleOf(world.readers, signed))) as Bundle;
  expect(verifyBundle(bundle)).toMatch(/^KHỚP: /);
  const totals: number[] = [];
  changed(bundle, ({ earlier }) =>
    totals.push(...earlier.map(({ marks }) => Object.values(marks).reduce((sum, one) => sum + one, 0))),
  );
  expect(totals).toEqual([7_000, 7_100]);
  const edits: readonly ((sheet: OpenSheet) => void)[] = [
    ({ earlier }) => void (earlier[0]!.marks['bao_ve']! += 1),
    ({ earlier }) => void (earlier[0]!.commitment.nonce = 'A'.repeat(43)),
    ({ earlier }) => void (earlier[0]!.commitment.hash = 'a'.repeat(64)),
    ({ earlier }) => void earlier.pop(),
    ({ earlier }) => void earlier.reverse(),
    (sheet) => void (sheet.earlier = []),
    ({ earlier }) => void earlier.push(earlier[0]!),
  ];
  for (const edit of edits) expect(() => verifyBundle(changed(bundle, edit))).toThrow(Misfit);
});
