import type { AddressInfo } from 'node:net';
import express, { Router } from 'express';
import { findPublicDraws } from '../../src/application/exam/public-draw';
import { findPublicRound, listPublicRounds, publicRound } from '../../src/application/exam/public-round';
import type { PublicRoundSource } from '../../src/application/exam/public-round';
import { publishedResult } from '../../src/application/result/published';
import { NEW_LIFE } from '../../src/domain/paper/paper-life';
import { localDate } from '../../src/domain/calendar';
import { answerErrors } from '../../src/http/error-answers';
import { assignRequestId } from '../../src/http/request-id';
import { mountPublicRounds } from '../../src/http/public-round-page';
import type { StoredPaper } from '../../src/persistence/ports';
import { formatMarkVi } from '../../src/domain/marks';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { RELEASE } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const ask = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const routes = Router();
  const { readers, clock } = world;
  mountPublicRounds({
    list: () => listPublicRounds(readers),
    find: (id) => findPublicRound(readers, id, clock.now()),
    draws: (id) => findPublicDraws(readers, id),
  })(routes);
  const logger = { request: () => undefined, fault: () => undefined, event: () => undefined, alarm: () => undefined };
  const app = express().use(assignRequestId, routes, answerErrors(logger));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`);
  const text = (await answer.text()).replace(/"requestId":"[^"]*"/, '');
  server.close();
  return { status: answer.status, text };
};
const sourceOf = async (id: string): Promise<PublicRoundSource> => ({
  round: (await world.readers.rounds.find(id))!,
  applications: await world.readers.applications.ofRound(id),
  result: await publishedResult(world.readers, (await world.readers.rounds.find(id))!),
  papers: [],
  isMany: false,
});
const notice = (code: StoredPaper['code'], supersededBy: string | null = null): StoredPaper => ({
  ...NEW_LIFE,
  id: 'ppr_1',
  version: 4,
  roundId: '',
  code,
  sheetId: null,
  number: '12/TB-SNV',
  numberKey: '',
  edition: 1,
  proofCode: '1234567890123456',
  proofAddress: '',
  templateVersion: 1,
  contentHash: '',
  changes: [],
  auditHash: '',
  issuedAt: new Date('2026-11-25T00:00:00Z'),
  state: 'PUBLISHED',
  publishedOn: localDate('2026-11-25'),
  supersededBy,
});

describe('the public page of a round', () => {
  test('answers for a draft as for a round that never was', async () => {
    const draft = await world.round().at('READY');
    const hidden = await ask(`/cong-khai/${draft.id}`);
    expect(hidden.status).toBe(404);
    expect(hidden.text).toContain('Không có kỳ thi nào được công khai ở địa chỉ này');
    expect(await ask('/cong-khai/rnd_000000000000000000000000')).toEqual(hidden);
    expect((await ask('/cong-khai')).text).not.toContain(draft.id);
  }, 60_000);

  test('tells posts, conditions and days without a script, and names nobody while applications come in', async () => {
    const exam = await world.round().withCandidates(3).at('APPLIED');
    const { status, text } = await ask(`/cong-khai/${exam.id}`);
    const { applications, round } = await sourceOf(exam.id);
    expect(status).toBe(200);
    expect(text).not.toContain('<script');
    expect(text).toContain(round.posts[0]?.title);
    expect(text).toContain('Bổ nhiệm lần đầu hoặc chức vụ cao hơn: còn đủ 60 tháng công tác');
    expect(text).toContain('Thi tuyển chức danh lãnh đạo, quản lý cấp phòng và tương đương.');
    expect(text).toContain('Lịch của kỳ thi');
    expect(applications).toHaveLength(3);
    for (const { fullName } of applications) expect(text).not.toContain(fullName);
    expect((await ask('/cong-khai')).text).toContain(`/cong-khai/${exam.id}`);
  }, 60_000);

  test('names who may stand once the list is settled, and who was chosen only with the release (BR-57)', async () => {
    const exam = await world.round().withCandidates(3).at('CONCLUDED');
    const source = await sourceOf(exam.id);
    const page = (papers: readonly StoredPaper[]) => publicRound({ ...source, papers }, world.clock.now());
    expect(page([])?.posts.flatMap((post) => post.candidates ?? [])).toHaveLength(3);
    expect(page([notice('D28')])?.papers).toEqual([]);
    expect(page([notice('D29C')])?.papers).toHaveLength(1);
    expect(page([notice('D29C', 'ppr_2')])?.papers).toEqual([]);
    expect([page([notice('D29C')])?.release, page([notice('D29C')])?.posts[0]?.result]).toEqual([null, null]);
    const before = (await ask(`/cong-khai/${exam.id}`)).text;
    expect(before).toContain('Công khai sau khi có quyết định công nhận kết quả.');
    for (const { fullName, birthDate } of source.applications) {
      expect(before).toContain(fullName);
      expect(before).not.toContain(birthDate.split('-').reverse().join('/'));
    }
    world.clock.moveTo('2026-12-23');
    await world.must('releaseResult', world.people.chair, { ...(await exam.step()), ...RELEASE });
    const after = (await ask(`/cong-khai/${exam.id}`)).text;
    const [winner] = (await publishedResult(world.readers, await exam.load()))!.posts[0]!.winners;
    const shown = after.slice(after.indexOf('<h2>Kết quả</h2>'));
    expect(shown).toContain('Quyết định số 340/QĐ-SNV ngày 22/12/2026 (Giám đốc Sở Nội vụ)');
    expect(shown).toContain('Hạn khiếu nại: hết ngày 23/03/2027');
    expect(shown).toContain(formatMarkVi(winner!.total!));
    for (const { fullName } of source.applications) {
      expect(shown.includes(fullName)).toBe(fullName === winner!.fullName);
    }
  }, 60_000);
});
