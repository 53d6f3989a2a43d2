import { changesOf, HIDDEN } from '../../src/application/audit/changes';
import { fieldWords } from '../../src/application/audit/words';
import { actionsOf, titleOf } from '../../src/application/audit/sentences/sentences';
import type { AuditEntryView } from '../../src/application/audit/views';
import type { AuditFilter } from '../../src/application/audit/queries';
import type { SecurityEvent } from '../../src/application/account/security-log';
import { queriesFor } from '../../src/application/queries';
import { kindOf } from '../../src/domain/ids';
import { mark } from '../../src/domain/marks';
import { localDate } from '../../src/domain/calendar';
import { openWorld } from '../support/world';
import type { Person, PersonKey, World } from '../support/world';
import { declareFor, newApplication } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let direct: Exam;
let paper: Exam;

beforeAll(async () => {
  world = await openWorld();
  direct = await world.round().at('ISSUED');
  paper = await world.round({ regulation: { entry: 'PAPER_DOUBLE_ENTRY' }, candidates: 2 }).at('CONCLUDED');
}, 90_000);
afterAll(() => world.close());

/** The whole log of a round as somebody reads it. */
async function logOf(exam: Exam, who: Person, filter: AuditFilter = {}): Promise<readonly AuditEntryView[]> {
  const queries = world.queriesAs(who);
  const access = (await queries.access(exam.id))!;
  const found: AuditEntryView[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page: Awaited<ReturnType<typeof queries.auditEntries>> = await queries.auditEntries(access, {
      first: 100,
      after,
      filter,
    });
    found.push(...page.edges.map(({ node }) => node));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  return found;
}

/** The second candidate's two marks lie so far apart that the head of marking decides. */
const marksFar = (candidate: number, turn: number) => (candidate === 1 && turn === 2 ? 7_200 : 8_000);
const people = (...keys: readonly PersonKey[]) => keys.map((key) => world.people[key]);
const sentencesOf = (log: readonly AuditEntryView[], action: string) =>
  log.filter((entry) => entry.action === action).map(({ sentence }) => sentence);

describe('who reads the log of a round', () => {
  test('supervisors, chair and secretary read every entry, newest first', async () => {
    const all = await world.entries(direct.id);
    for (const who of people('supervisor', 'overseer', 'chair', 'secretary')) {
      const log = await logOf(direct, who);
      expect(log.map(({ sequence }) => sequence)).toEqual(all.map(({ sequence }) => sequence).reverse());
      expect(log.map(({ hash }) => hash)).toEqual(all.map(({ hash }) => hash).reverse());
    }
  });

  test('other councillors, coders, markers, panel members, the administrator and outsiders read nothing', async () => {
    const others = people('deputy', 'councillor1', 'codingHead', 'markingHead', 'marker1', 'panelHead', 'panelist1');
    for (const who of [...others, ...people('admin', 'outsider', 'candidate6')]) {
      expect([who.key, await logOf(direct, who)]).toEqual([who.key, []]);
    }
  });

  test('a supervisor who owes their declaration reads nothing until it is signed (BR-16)', async () => {
    const open = await world.round({ candidates: 1 }).at('APPLIED');
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', world.people.chair, await open.step());
    expect(await logOf(open, world.people.supervisor)).toEqual([]);
    const input = { roundId: open.id, relations: [], nothingToDeclare: true, secrecyPledged: true };
    await world.must('declareInterests', world.people.supervisor, input);
    expect(await logOf(open, world.people.supervisor)).not.toEqual([]);
  });

  test('a candidate reads what was done to their own application, and nobody’s name but their own', async () => {
    const log = await logOf(direct, world.people.candidate1);
    expect(log.map(({ sentence }) => sentence)).toEqual([
      'Ủy viên kiêm Thư ký Hội đồng thi tuyển kết luận hồ sơ số báo danh 001 đủ điều kiện.',
      'Người dự tuyển Lương Thị Bích Ngà nộp hồ sơ số báo danh 001.',
    ]);
    expect(log.map(({ actor }) => actor.id)).toEqual([null, world.people.candidate1.id]);
    expect(log.map(({ subjectId }) => subjectId)).toEqual([direct.applicationIds[0], direct.applicationIds[0]]);
    expect(log.map(({ sequence }) => sequence)).toEqual([2, 1]);
    const staff = Object.values(world.people).filter(({ id }) => id !== world.people.candidate1.id);
    for (const { name, id } of staff) {
      expect(JSON.stringify(log)).not.toContain(name);
      expect(JSON.stringify(log)).not.toContain(id);
    }
  });

  test('a candidate does not learn who acted by filtering for a person', async () => {
    const { candidate1, secretary } = world.people;
    expect(await logOf(direct, candidate1, { personId: secretary.id })).toEqual([]);
    expect(await logOf(direct, candidate1, { personId: candidate1.id })).toHaveLength(1);
    expect(await logOf(direct, candidate1, { subjectId: direct.applicationIds[1]! })).toEqual([]);
  });

  test('a candidate does not learn that marks were typed or decided for them', async () => {
    const actions = (await logOf(paper, world.people.candidate1)).map(({ action }) => action);
    expect(actions).toEqual(['decideEligibility', 'submitApplication']);
  });
});

describe('what the log says', () => {
  test('every entry of a round is one Vietnamese sentence with who, as what, and what', async () => {
    const log = [...(await logOf(direct, world.people.supervisor)), ...(await logOf(paper, world.people.supervisor))];
    for (const { sentence, title, action, changes } of log) {
      expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|_[0-9a-z]{20}|[A-Z]{4,}_/);
      expect(title).not.toBe(action);
      expect(changes.map(({ field }) => field)).not.toContain('thông tin khác');
      expect(sentence).not.toMatch(/ 0 (bài|phiếu|người|giấy|thí|lượt|vị)/);
    }
    expect(new Set(log.map(({ action }) => action)).size).toBeGreaterThan(20);
  });

  test('names people, roles, decisions, counts and the second person', async () => {
    const log = await logOf(direct, world.people.supervisor);
    expect(sentencesOf(log, 'decideEligibility')).toContain(
      'Ủy viên kiêm Thư ký Hội đồng thi tuyển Trần Đức Nhuận kết luận hồ sơ số báo danh 001 đủ điều kiện.',
    );
    expect(sentencesOf(log, 'codeScripts')).toEqual(['Trưởng Ban phách Ngô Thị Tường Vi đánh số phách 3 bài thi.']);
    expect(sentencesOf(log, 'compileWritten')).toEqual([
      'Chủ tịch Hội đồng thi tuyển Nguyễn Trọng Khải ghép phách, tổng hợp điểm thi viết, Ngô Thị Tường Vi đồng ý.',
    ]);
    expect(sentencesOf(log, 'appointBody')).toContain(
      'Chủ tịch Hội đồng thi tuyển Nguyễn Trọng Khải thành lập Ban phách theo quyết định số 2260/QĐ-SNV.',
    );
    expect(sentencesOf(log, 'submitScoreSheet')).toContain(
      'Thành viên Ban chấm đề án Vũ Mạnh Cường nộp và khóa phiếu chấm đề án của thí sinh số báo danh 002.',
    );
  });

  test('shows states and versions, and no mark', async () => {
    const log = await logOf(direct, world.people.supervisor);
    const opened = log.find(({ action }) => action === 'openRegistration');
    expect(opened?.changes).toContainEqual({ field: 'trạng thái', before: 'Đang soạn', after: 'Nhận hồ sơ' });
    const scored = log.find(({ action }) => action === 'submitScoreSheet');
    const code = expect.stringMatching(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/) as string;
    expect(scored?.changes).toContainEqual({ field: 'cam kết điểm', before: null, after: code });
    expect(scored?.changes.map(({ field }) => field)).not.toContain('điểm các tiêu chí');
    const revealed = log.find(({ action }) => action === 'revealScoreSheets');
    expect(revealed?.changes).toEqual([{ field: 'phiếu chấm đề án (3)', before: null, after: HIDDEN }]);
    const marked = log.find(({ action }) => action === 'submitWrittenMarks');
    expect(marked?.changes).toEqual([{ field: 'lượt chấm bài thi (1)', before: null, after: HIDDEN }]);
  });

  test('never names a script or a marking, so that no script can be followed to a person', async () => {
    for (const who of people('supervisor', 'chair', 'secretary')) {
      const text = JSON.stringify([...(await logOf(direct, who)), ...(await logOf(paper, who))]);
      expect(text).not.toMatch(/(scr|mkg)_/);
      for (const { code } of await world.readers.scripts.ofRound(direct.id)) expect(text).not.toContain(`"${code}"`);
    }
    const script = await direct.scriptOf(0);
    expect(await logOf(direct, world.people.supervisor, { subjectId: script })).toEqual([]);
  });

  test('does not name the script whose mark was decided, nor the decision', async () => {
    const exam = await world
      .round({ candidates: 2, written: (candidate, turn) => marksFar(candidate, turn) })
      .at('MARKED');
    const script = await exam.scriptOf(1);
    const decision = {
      scriptId: script,
      expectedVersion: 1,
      by: 'HEAD' as const,
      mark: mark(7_500),
      reason: 'Đã trao đổi',
    };
    await world.must('decideWrittenMark', world.people.markingHead, decision);
    const { supervisor } = world.people;
    const [entry, ...more] = await logOf(exam, supervisor, { action: 'decideWrittenMark' });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      subjectId: null,
      sentence: 'Trưởng Ban chấm thi Trương Quang Hậu quyết định điểm của một bài thi.',
      changes: [
        { field: 'quyết định', before: null, after: HIDDEN },
        { field: 'phiên bản', before: '1', after: '2' },
      ],
    });
    expect(JSON.stringify(entry)).not.toContain(script);
    expect(await logOf(exam, supervisor, { subjectId: script })).toEqual([]);
  });

  test('holds no digest, no salt, no day of birth, no unit and no mark of anybody', async () => {
    // Ids are chance; some hold a row of digits that would pass for a mark.
    const text = JSON.stringify(await logOf(direct, world.people.supervisor))
      .replaceAll(/"(hash|previousHash)":"[0-9a-f]{64}"/g, '')
      .replaceAll(/[a-z]{3}_[0-9a-f]{24}/g, '');
    expect(text).not.toMatch(/[0-9a-f]{64}|197\d-03-14|Khoa Khúc xạ|8000|80[.,]00|5400|nguoi-/);
  });

  test('values of what no rule names are not shown: the list of shown fields is closed', () => {
    const before = { state: 'OPEN', secret: 1, decision: null };
    const after = { state: 'EVIL', version: 'x', secret: 'abc', decision: { by: 'HEAD', mark: 700, reason: 'r' } };
    expect(changesOf({ before, after })).toEqual([
      { field: 'trạng thái', before: 'Chưa nhập', after: null },
      { field: 'thông tin khác', before: null, after: null },
      { field: 'quyết định', before: null, after: HIDDEN },
      { field: 'phiên bản', before: null, after: null },
    ]);
  });

  test('every field of every stored entry has a name', async () => {
    const chains = [direct.id, paper.id, 'system'];
    const entries = (await Promise.all(chains.map((chain) => world.entries(chain)))).flat();
    const names = entries.flatMap(({ before, after }) => [...Object.keys(before), ...Object.keys(after)]);
    const plain = [...new Set(names)].filter((name) => kindOf(name) === null);
    expect(plain.filter((name) => fieldWords(name) === null)).toEqual([]);
  });

  test('has a title for every command and no two alike in a log', () => {
    const actions = [...actionsOf('ROUND'), ...actionsOf('SYSTEM')];
    const missing = Object.keys(world.commands).filter((name) => !actions.some(({ code }) => code === name));
    expect(missing).toEqual([]);
    for (const log of ['ROUND', 'SYSTEM'] as const) {
      const titles = actionsOf(log).map(({ title }) => title);
      expect([log, new Set(titles).size]).toEqual([log, titles.length]);
    }
    expect(titleOf('toString')).toBe('toString');
  });
});

describe('filters', () => {
  test('narrow by act, person, object and day, together', async () => {
    const { supervisor, secretary } = world.people;
    const all = await logOf(direct, supervisor);
    const pick = async (filter: AuditFilter) => (await logOf(direct, supervisor, filter)).map((one) => one.sequence);
    const where = (holds: (entry: AuditEntryView) => boolean) => all.filter(holds).map((one) => one.sequence);
    expect(await pick({ action: 'submitScoreSheet' })).toEqual(where((one) => one.action === 'submitScoreSheet'));
    expect(await pick({ personId: secretary.id })).toEqual(where((one) => one.actor.id === secretary.id));
    const [applicationId] = direct.applicationIds;
    expect(await pick({ subjectId: applicationId! })).toEqual(where((one) => one.subjectId === applicationId));
    const day = localDate('2026-11-01');
    const onDay = where((one) => one.at.toISOString().startsWith('2026-11-01'));
    expect(onDay.length).toBeGreaterThan(3);
    expect(await pick({ from: day, to: day })).toEqual(onDay);
    expect(await pick({ from: day, to: day, action: 'closeRegistration' })).toHaveLength(1);
    expect(await pick({ to: localDate('2026-01-01') })).toEqual([]);
  });

  test('count days in Hà Nội: an act at one in the morning belongs to the new day', async () => {
    const exam = await world.round({ candidates: 1 }).at('REGISTRATION');
    world.clock.moveTo('2026-10-04', 23);
    await world.must('submitApplication', world.people.candidate2, newApplication(exam, 'candidate2'));
    world.clock.moveTo('2026-10-05', 1);
    await world.must('submitApplication', world.people.candidate1, newApplication(exam, 'candidate1'));
    world.clock.moveTo('2026-10-06');
    await declareFor(exam, ['supervisor']);
    const on = (day: string) => ({ from: localDate(day), to: localDate(day) });
    expect(await logOf(exam, world.people.supervisor, on('2026-10-05'))).toHaveLength(1);
    expect(await logOf(exam, world.people.supervisor, on('2026-10-04'))).toHaveLength(1);
    expect(await logOf(exam, world.people.supervisor, on('2026-10-03'))).toEqual([]);
  });

  test('are refused by name when they make no sense, and before anything is read', async () => {
    const queries = world.queriesAs(world.people.outsider);
    const access = (await queries.access(direct.id))!;
    const ask = (given: Parameters<typeof queries.auditEntries>[1]) => queries.auditEntries(access, given);
    const bad: [string, Parameters<typeof ask>[0]][] = [
      ['filter.action', { filter: { action: 'createRound' } }],
      ['filter.action', { filter: { action: '__proto__' } }],
      ['filter.personId', { filter: { personId: direct.id } }],
      ['filter.subjectId', { filter: { subjectId: '%' } }],
      ['filter.to', { filter: { from: localDate('2026-02-02'), to: localDate('2026-02-01') } }],
      ['first', { first: 101 }],
      ['after', { after: Buffer.from('1.5').toString('base64url') }],
      ['after', { after: Buffer.from('-1').toString('base64url') }],
    ];
    for (const [field, given] of bad) {
      await expect(ask(given)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
    }
  });

  test('look at no more than 3,000 entries for one answer, and can be gone on from there', async () => {
    const { supervisor } = world.people;
    const queries = queriesFor(longLog(world, 7_000), supervisor.viewer);
    const access = (await queries.access(direct.id))!;
    const filter = { action: 'openRegistration' };
    const pages: [number, boolean][] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Awaited<ReturnType<typeof queries.auditEntries>> = await queries.auditEntries(access, {
        after,
        filter,
      });
      pages.push([page.edges.length, page.pageInfo.hasNextPage]);
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual([
      [0, true],
      [0, true],
      [1, false],
    ]);
  });
});

/** Readers whose log is as long as no test could make it: closing of registration again and again after the opening. */
function longLog({ readers }: World, length: number): World['readers'] {
  const one = (sequence: number, action: string) => ({
    chainId: direct.id,
    sequence,
    at: new Date('2026-10-01T03:00:00.000Z'),
    actorId: world.people.chair.id,
    actorRoles: ['COUNCIL_CHAIR'],
    action,
    subjectId: direct.id,
    before: {},
    after: {},
    requestId: 'r',
    previousHash: '',
    hash: '',
  });
  const all = Array.from({ length }, (_, index) =>
    one(index + 1, index === 0 ? 'openRegistration' : 'closeRegistration'),
  );
  return {
    ...readers,
    audit: {
      ...readers.audit,
      head: () => Promise.resolve({ sequence: length, hash: '' }),
      entries: (_chain, after, limit) => Promise.resolve(all.slice(after, after + limit)),
    },
  };
}

describe('the system’s log', () => {
  test('is read by the administrator and by nobody else', async () => {
    const page = await world.queriesAs(world.people.admin).systemAudit({ first: 100 });
    const sentences = page.edges.map(({ node }) => node.sentence);
    expect(sentences).toContain('Quản trị hệ thống Mạc Quản Trị Viên mời 24 người vào hệ thống.');
    expect(sentences).toContain('Người chưa đăng nhập tạo tài khoản quản trị đầu tiên.');
    expect(sentences.some((one) => /tạo kỳ thi mã KT-/.test(one))).toBe(true);
    expect(page.actions.map(({ code }) => code)).toContain('resetAccount');
    for (const who of [...people('chair', 'supervisor', 'candidate1', 'outsider'), null]) {
      expect(await world.queriesAs(who).systemAudit({})).toMatchObject({ edges: [], actions: [] });
    }
  });
});

describe('readings told to the security log', () => {
  const told = async (who: Person | null, read: (queries: ReturnType<typeof queriesFor>) => Promise<unknown>) => {
    const events: SecurityEvent[] = [];
    const log = { note: (event: SecurityEvent) => void events.push(event) };
    const watch = { log, requestId: 'req', now: world.clock.now() };
    await read(queriesFor(world.readers, who?.viewer ?? null, watch));
    return events;
  };
  const line = (who: Person | null, event: string, detail: string, subjectId: string | null) => ({
    event,
    at: world.clock.now(),
    requestId: 'req',
    actorId: who?.id ?? null,
    subjectId,
    address: null,
    detail,
  });

  test('say who read which dossier, sheet, script, result or paper, and who was shown nothing; never a value', async () => {
    const { chair, supervisor, outsider, markingHead, panelist2, marker1 } = world.people;
    const application = direct.applicationIds[0]!;
    const sheet = (await direct.sheetOf(0, panelist2)).id;
    const script = await direct.scriptOf(0);
    const [printed] = await world.readers.papers.ofRound(direct.id);
    const cases: [Person, string, string, string, (queries: ReturnType<typeof queriesFor>) => Promise<unknown>][] = [
      [chair, 'READ', 'readApplication', application, (queries) => queries.application(application)],
      [outsider, 'DENIED', 'readApplication', application, (queries) => queries.application(application)],
      [supervisor, 'READ', 'readScoreSheet', sheet, (queries) => queries.scoreSheet(sheet)],
      [outsider, 'DENIED', 'readScoreSheet', sheet, (queries) => queries.scoreSheet(sheet)],
      [supervisor, 'READ', 'readPaper', printed!.id, (queries) => queries.paper(printed!.id)],
      [marker1, 'DENIED', 'readPaper', printed!.id, (queries) => queries.paper(printed!.id)],
      [
        markingHead,
        'READ',
        'readScript',
        script,
        async (queries) => queries.script((await queries.access(direct.id))!, script),
      ],
      [
        chair,
        'DENIED',
        'readScript',
        script,
        async (queries) => queries.script((await queries.access(direct.id))!, script),
      ],
      [
        supervisor,
        'READ',
        'readResult',
        direct.id,
        async (queries) => queries.result((await queries.access(direct.id))!),
      ],
      [
        marker1,
        'DENIED',
        'readResult',
        direct.id,
        async (queries) => queries.result((await queries.access(direct.id))!),
      ],
    ];
    for (const [who, event, detail, subjectId, read] of cases) {
      expect(await told(who, read)).toEqual([line(who, event, detail, subjectId)]);
    }
  });

  test('say that the log was read, and who was kept from it', async () => {
    const { supervisor, marker1, admin } = world.people;
    const read = async (queries: ReturnType<typeof queriesFor>) =>
      queries.auditEntries((await queries.access(direct.id))!, {});
    expect(await told(supervisor, read)).toEqual([line(supervisor, 'READ', 'readAudit', direct.id)]);
    expect(await told(marker1, read)).toEqual([line(marker1, 'DENIED', 'readAudit', direct.id)]);
    const ofSystem = (queries: ReturnType<typeof queriesFor>) => queries.systemAudit({});
    expect(await told(admin, ofSystem)).toEqual([line(admin, 'READ', 'readSystemAudit', null)]);
    expect(await told(marker1, ofSystem)).toEqual([line(marker1, 'DENIED', 'readSystemAudit', null)]);
  });

  test('do not repeat what a client typed, and are one line for a list', async () => {
    const { chair, outsider } = world.people;
    const typed = 'Nguyễn Văn A 001099123456';
    expect(await told(outsider, (queries) => queries.application(typed))).toEqual([
      line(outsider, 'DENIED', 'readApplication', null),
    ]);
    const list = async (queries: ReturnType<typeof queriesFor>) =>
      queries.applications((await queries.access(direct.id))!, {});
    expect(await told(chair, list)).toEqual([line(chair, 'READ', 'listApplications', direct.id)]);
    expect(await told(outsider, list)).toEqual([]);
  });
});
