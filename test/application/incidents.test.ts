import { issue, issuedContents, printedText } from '../support/issued-papers';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('SCORING');
}, 60_000);
afterAll(() => world.close());

const facts = (change: Partial<{ what: string; happenedAt: Date }> = {}) => ({
  kind: 'POWER' as const,
  happenedAt: new Date('2026-12-03T02:10:00Z'),
  place: '',
  applicationId: exam.applicationIds[0]!,
  people: 'Bà Trần Thu Hà, Thư ký Hội đồng; ông Lê Minh, kỹ thuật',
  what: 'Mất điện toàn bộ tầng 2 lúc thí sinh đang trả lời câu hỏi.',
  done: 'Dừng đồng hồ 15 phút, chạy máy phát, thí sinh trả lời tiếp.',
  ...change,
});
const seen = async (who: Person) => {
  const queries = world.queriesAs(who);
  return queries.incidents((await queries.access(exam.id))!);
};
const minutes = async () => (await world.readers.papers.ofRound(exam.id)).filter(({ code }) => code === 'D26B');

describe('incidents of the defence', () => {
  test('are minuted by who conducts it, with every fault at once, and read by those who watch it', async () => {
    const { secretary, panelHead, chair, panelist1, candidate1, supervisor } = world.people;
    const wanted = { roundId: exam.id, ...facts() };
    for (const who of [chair, panelist1, candidate1, null]) await expectDenied(world, 'recordIncident', who, wanted);
    const wrong = {
      ...wanted,
      ...facts({ what: ' ', happenedAt: new Date('2027-01-01T00:00:00Z') }),
      applicationId: 'app_x',
    };
    expect(await refusals(world, 'recordIncident', secretary, wrong)).toEqual([
      'INVALID_TEXT what',
      'INVALID_VALUE applicationId',
      'INVALID_VALUE happenedAt',
    ]);
    await world.must('recordIncident', panelHead, wanted);
    for (const who of [secretary, panelHead, chair, supervisor]) expect(await seen(who)).toHaveLength(1);
    for (const who of [panelist1, candidate1]) expect(await seen(who)).toEqual([]);
    const queries = world.queriesAs(secretary);
    const log = await queries.auditEntries((await queries.access(exam.id))!, { first: 100 });
    expect(log.edges.map(({ node }) => node.sentence).join('\n')).toContain('ghi biên bản sự cố: mất điện');
    expect(JSON.stringify(await world.readers.audit.entries(exam.id, 0, 1_000))).not.toContain('máy phát');
  });

  test('become a paper that states them; after a change it is made again, once it is to be signed nothing changes', async () => {
    const { secretary } = world.people;
    const [incident] = await seen(secretary);
    const { id: incidentId } = incident!;
    expect(await issue(exam, ['D26B'])).toBe(1);
    const [first] = await issuedContents(exam, 'D26B');
    expect(first?.data).toMatchObject({
      loai: 'Mất điện',
      xay_ra: { gio: '09:10', ngay: '2026-12-03' },
      thi_sinh: { so_bao_danh: '001' },
      truong_ban: { ho_ten: 'Bùi Thị Thanh Mai' },
    });
    const text = await printedText(first!);
    expect(text).toContain('Diễn biến: Mất điện toàn bộ tầng 2 lúc thí sinh đang trả lời câu hỏi.');
    expect(text).toContain('09 giờ 10 phút');
    const changed = { incidentId, expectedVersion: 1, ...facts({ what: 'Mất điện tầng 2 và tầng 3.' }) };
    expect(await refusals(world, 'changeIncident', secretary, { ...changed, expectedVersion: 2 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    await expectDenied(world, 'changeIncident', world.people.chair, changed);
    await world.must('changeIncident', secretary, changed);
    expect(await issue(exam, ['D26B'])).toBe(1);
    const [newest] = (await minutes()).filter(({ supersededBy }) => supersededBy === null);
    expect(newest).toMatchObject({ edition: 2, state: 'DRAFTED', sheetId: incidentId });
    expect(newest?.changes.join()).toContain('tầng 3');
    await world.must('submitPaper', secretary, { paperId: newest!.id, expectedVersion: newest!.version });
    expect(await seen(secretary)).toMatchObject([{ isSettled: true }]);
    expect(await refusals(world, 'changeIncident', secretary, { ...changed, expectedVersion: 2 })).toEqual([
      'ALREADY_LOCKED incidentId',
    ]);
  });
});
