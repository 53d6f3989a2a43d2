import { createHash } from 'node:crypto';
import { isWaiting } from '../../src/application/approval/request';
import { paperDocument, storedContent } from '../../src/application/minutes/paper-document';
import { wordingsOf, wordingText, WordingLost } from '../../src/application/minutes/wordings';
import { inventedContent } from '../../src/domain/paper/registry';
import { agencyKey, shippedVersion } from '../../src/domain/paper/wording';
import { printPaper, renderWord, shippedWording } from '../../src/pdf';
import { frame } from '../pdf/papers';
import { likely } from '../pdf/samples';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld, WORDINGS, type Person, type World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(2).at('WRITTEN');
}, 60_000);
afterAll(() => world.close());

const SHIPPED = shippedWording('D08', shippedVersion('D08'));
const withWords = (words: string): string => `${SHIPPED}\n${words}\n`;
const change = (text: string | null, basedOn: number) => ({ roundId: exam.id, code: 'D08', basedOn, text });
const propose = async (text: string | null, basedOn: number) => {
  const result = await world.run('changeTemplate', world.people.secretary, change(text, basedOn));
  if (!result.ok || !isWaiting(result.value)) throw new Error(`did not wait: ${JSON.stringify(result)}`);
  return result.value.approvalRequired;
};
const refused = (text: string | null, basedOn: number) =>
  refusals(world, 'changeTemplate', world.people.secretary, change(text, basedOn));
const editions = () => world.readers.wordings.ofForm(agencyKey('SỞ NỘI VỤ'), 'D08');
const papers = async () => (await world.readers.papers.ofRound(exam.id)).filter(({ code }) => code === 'D08');
const issue = () => world.must('issuePapers', world.people.secretary, { roundId: exam.id, codes: ['D08'] });

/** The bytes of a paper, made anew from what is stored. */
async function bytesOf(paperId: string) {
  const paper = (await world.readers.papers.find(paperId))!;
  const content = await storedContent(world.readers, paper);
  return printPaper(content, { wording: await wordingText(world.readers, content) });
}
const hashOf = async (paperId: string) =>
  createHash('sha256')
    .update(await bytesOf(paperId))
    .digest('hex');

test('a wording nobody can print is refused with file, line and name before anyone is asked to agree', async () => {
  const result = await world.run('changeTemplate', world.people.secretary, change(withWords('{{ sai_ten }}'), 0));
  const line = SHIPPED.split('\n').length + 1;
  expect(result).toMatchObject({
    ok: false,
    errors: [
      {
        code: 'TEMPLATE_REFUSED',
        path: ['text'],
        line,
        reason: `templates/D08/2.md, dòng ${String(line)}: biến chưa có: sai_ten`,
      },
    ],
  });
  expect(await refused(SHIPPED.replace(/^\[\[CHU_KY.*$/m, ''), 0)).toEqual(['TEMPLATE_REFUSED text']);
  expect(await refused(`${SHIPPED}${'a'.repeat(30_000)}`, 0)).toEqual(['TEMPLATE_REFUSED text']);
  expect(await refused(`${SHIPPED}${'\n'.repeat(1_000)}`, 0)).toEqual(['TEMPLATE_REFUSED text']);
  for (const hidden of ['\u202e', '\u200b', '\ue000', '\u0000', '\u2028']) {
    expect(await refused(withWords(`a${hidden}b`), 0)).toEqual(['TEMPLATE_REFUSED text']);
  }
});

test('equal words, a form no round gives, and an edition nobody has are refused', async () => {
  expect(await refused(SHIPPED, 0)).toEqual(['INVALID_VALUE text']);
  expect(await refused(SHIPPED.normalize('NFD').replaceAll('\n', '\r\n'), 0)).toEqual(['INVALID_VALUE text']);
  expect(await refused(null, 0)).toEqual(['INVALID_VALUE text']);
  expect(await refused(withWords('a'), 7)).toEqual(['STALE_VERSION basedOn']);
  const elsewhere = { ...change(withWords('a'), 0), code: 'D99' };
  expect(await refusals(world, 'changeTemplate', world.people.secretary, elsewhere)).toEqual(['INVALID_VALUE code']);
});

test('only the secretary proposes, and only the chair agrees', async () => {
  const { chair, deputy, admin, supervisor, outsider, secretary, markingHead } = world.people;
  for (const person of [chair, deputy, admin, supervisor, outsider, markingHead, null]) {
    await expectDenied(world, 'changeTemplate', person, change(withWords('a'), 0));
  }
  const request = await propose(withWords('Câu đầu.'), 0);
  expect(await editions()).toEqual([]);
  expect(await refusals(world, 'approveAct', secretary, request)).toEqual(['SECOND_PERSON_REQUIRED requestId']);
  for (const person of [deputy, admin, supervisor, outsider]) await expectDenied(world, 'approveAct', person, request);
  await world.must('rejectAct', chair, { requestId: request.requestId });
});

let old = '';
let oldHash = '';
test('papers issued before keep their words to the byte and stay valid; those issued after have the new ones', async () => {
  await issue();
  const [before] = await papers();
  old = before!.id;
  oldHash = await hashOf(old);
  const request = await propose(withWords('Người dự thi mang theo bút chì.'), 0);
  const asked = await propose(withWords('Người dự thi mang theo thước kẻ.'), 0);
  await world.must('approveAct', world.people.chair, request);
  expect(await editions()).toMatchObject([
    {
      number: 1,
      basedOn: 0,
      isOriginal: false,
      text: withWords('Người dự thi mang theo bút chì.'),
      proposedBy: world.people.secretary.id,
      approvedBy: world.people.chair.id,
    },
  ]);
  // Of two made from the same edition the second is refused, also when it is agreed to: its words were never compared.
  expect(await refusals(world, 'approveAct', world.people.chair, asked)).toEqual(['STALE_VERSION requestId']);
  expect((await issue()).issued).toBe(0);
  expect(await hashOf(old)).toBe(oldHash);
  const { content } = await paperDocument(world.readers, world.people.secretary.viewer, old);
  expect(content.frame.wording).toBeUndefined();
});

test('the log of the round tells who proposed what and who agreed, without the words', async () => {
  const entries = await world.entries(exam.id);
  const [edition] = await editions();
  expect(entries.find(({ action }) => action === 'changeTemplate')).toMatchObject({
    actorId: world.people.secretary.id,
    subjectId: edition!.id,
    after: { template: ['D08', 1, edition!.sha256], basedOn: 0, approvedBy: world.people.chair.id },
  });
  expect(JSON.stringify(entries)).not.toContain('bút chì');
  expect(await world.integrity.verify(exam.id)).toMatchObject({ ok: true });
});

test('another round of the agency has the new words, another agency has not', async () => {
  const round = await exam.load();
  expect((await wordingsOf(WORDINGS, world.readers, round)).get('D08')?.edition).toBe(1);
  const spaced = { ...round, agency: { ...round.agency, name: ' Sở  Nội vụ ' } };
  expect((await wordingsOf(WORDINGS, world.readers, spaced)).get('D08')?.edition).toBe(1);
  const foreign = { ...round, agency: { ...round.agency, name: 'SỞ TÀI CHÍNH' } };
  expect((await wordingsOf(WORDINGS, world.readers, foreign)).size).toBe(0);
});

test('a new edition of a paper whose data changed is printed with the words in force, and both can be made again', async () => {
  const [, second] = await papers();
  const application = (await world.readers.applications.find(second!.sheetId!))!;
  const other = await world.round().withCandidates(2).at('WRITTEN');
  await world.must('issuePapers', world.people.secretary, { roundId: other.id, codes: ['D08'] });
  const fresh = (await world.readers.papers.ofRound(other.id)).find(({ code }) => code === 'D08')!;
  expect(application.id).not.toBe(fresh.sheetId);
  const [edition] = await editions();
  const content = await storedContent(world.readers, fresh);
  expect(content.frame.wording).toEqual({ edition: 1, sha256: edition!.sha256 });
  const hash = await hashOf(fresh.id);
  // The words change again, back to the shipped ones: neither paper does.
  await world.must('changeTemplate', world.people.secretary, change(null, 1));
  expect((await editions()).map(({ number, isOriginal, basedOn }) => [number, isOriginal, basedOn])).toEqual([
    [2, true, 1],
    [1, false, 0],
  ]);
  expect([await hashOf(fresh.id), await hashOf(old)]).toEqual([hash, oldHash]);
  const reread = await paperDocument(world.readers, world.people.secretary.viewer, fresh.id);
  expect(reread.paper.supersededBy).toBeNull();
  const restored = await world.readers.wordings.newest(agencyKey('SỞ NỘI VỤ'));
  expect(restored.map(({ code, text }) => [code, text])).toEqual([['D08', SHIPPED]]);
  // Nothing to restore a second time.
  expect(await refused(null, 2)).toEqual(['INVALID_VALUE text']);
  // What was tampered with in the store is not printed.
  await world.store.models.wordings.updateOne({ _id: edition!.id }, { $set: { text: withWords('Lời khác.') } });
  await expect(hashOf(fresh.id)).rejects.toBeInstanceOf(WordingLost);
  await world.store.models.wordings.updateOne({ _id: edition!.id }, { $set: { text: edition!.text } });
  expect(await hashOf(fresh.id)).toBe(hash);
});

test('two agreed to at the same moment in two rounds: one edition, and the other is refused', async () => {
  const other = await world.round().withCandidates(2).at('WRITTEN');
  const mine = await propose(withWords('Bản của kỳ một.'), 2);
  const result = await world.run('changeTemplate', world.people.secretary, {
    ...change(withWords('Bản của kỳ hai.'), 2),
    roundId: other.id,
  });
  if (!result.ok || !isWaiting(result.value)) throw new Error('did not wait');
  const theirs = result.value.approvalRequired;
  const twin = await world.twin();
  const outcomes = await Promise.all([
    world.run('approveAct', world.people.chair, mine),
    twin.run('approveAct', world.people.chair, theirs),
  ]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ errors: [{ code: 'STALE_VERSION' }] });
  expect((await editions()).map(({ number }) => number)).toEqual([3, 2, 1]);
});

test('editions can be added and never changed or removed', () => {
  expect(Object.keys(world.readers.wordings).sort()).toEqual(['byHash', 'insert', 'newest', 'ofForm']);
});

test('chair, secretary and supervisors read the words and every edition; nobody else does', async () => {
  const { chair, secretary, supervisor, deputy, outsider, admin, markingHead } = world.people;
  const read = async (who: (typeof world.people)[keyof typeof world.people]) => {
    const queries = world.queriesAs(who);
    const access = await queries.access(exam.id);
    const [form] = access === null ? [] : queries.paperForms(access, 'D08');
    return form === undefined ? null : (await queries.paperWording(form)).editions.length;
  };
  for (const who of [chair, secretary, supervisor]) expect(await read(who)).toBe(3);
  for (const who of [deputy, outsider, admin, markingHead]) expect(await read(who)).toBeNull();
});

test('whoever is asked to agree reads both texts', async () => {
  const { requestId } = await propose(withWords('Lời mới.'), 3);
  const queries = world.queriesAs(world.people.chair);
  const approval = (await queries.approval(requestId, world.clock.now()))!;
  const [current] = await editions();
  expect(await queries.wordingChange(approval)).toEqual({
    code: 'D08',
    name: 'Giấy triệu tập dự thi',
    before: current!.text,
    after: withWords('Lời mới.'),
  });
  expect(await world.queriesAs(world.people.outsider).approval(requestId, world.clock.now())).toBeNull();
});

describe('a newer version of a form', () => {
  const OWN = '\nLời riêng của cơ quan.\n';
  const written = (code: string, templateVersion: number, isOriginal = false) => {
    const text = `${shippedWording(code, templateVersion)}${isOriginal ? '' : OWN}`;
    const people = { proposedBy: world.people.secretary.id, approvedBy: world.people.chair.id };
    const facts = { agency: agencyKey('SỞ NỘI VỤ'), code, number: 1, templateVersion, text, isOriginal };
    const sha256 = createHash('sha256').update(text).digest('hex');
    const about = { id: `wor_${code}`, version: 1, roundId: exam.id, basedOn: 0, decidedAt: world.clock.now() };
    return { ...about, ...people, ...facts, sha256 };
  };
  const wordingOf = async (code: string) => {
    const queries = world.queriesAs(world.people.secretary);
    const [form] = queries.paperForms((await queries.access(exam.id))!, code);
    return queries.paperWording(form!);
  };
  const lapsedFor = async (who: Person) => {
    const queries = world.queriesAs(who);
    const access = await queries.access(exam.id);
    return access === null ? null : queries.lapsedWordings(access);
  };
  beforeAll(() =>
    world.unitOfWork.run(async ({ wordings }) => {
      await wordings.insert([written('D14', 2), written('D06', 1), written('D10', 1, true)]);
      return { ok: true, value: null };
    }),
  );

  test('leaves the agency its own words while the new form can be printed with them', async () => {
    const round = await exam.load();
    const inForce = await wordingsOf(WORDINGS, world.readers, round);
    expect(inForce.get('D14')?.edition).toBe(1);
    expect(await wordingOf('D14')).toMatchObject({ number: 1, writtenFor: 2, formVersion: 3, lapsed: null });
    const facts = inventedContent('D14', frame({ templateVersion: 3 }), likely);
    const content = { ...facts, frame: { ...facts.frame, wording: inForce.get('D14')! } };
    const document = await renderWord(content, `${shippedWording('D14', 2)}${OWN}`);
    expect(document.length).toBeGreaterThan(0);
  });

  test('never replaces them in silence: what lapsed is told with the reason and the old words', async () => {
    expect((await wordingsOf(WORDINGS, world.readers, await exam.load())).has('D06')).toBe(false);
    const lapsed = {
      code: 'D06',
      name: 'Biên bản họp Hội đồng xét điều kiện dự thi',
      number: 1,
      text: expect.stringContaining('Lời riêng của cơ quan.') as string,
      reasons: [expect.stringContaining('thiếu dấu chèn [[BANG bat_buoc]]') as string],
    };
    expect(await wordingOf('D06')).toMatchObject({ number: 0, isOriginal: true, writtenFor: 2, lapsed });
    const { secretary, chair, outsider, deputy } = world.people;
    for (const who of [secretary, chair]) expect(await lapsedFor(who)).toEqual([lapsed]);
    for (const who of [outsider, deputy]) expect((await lapsedFor(who)) ?? []).toEqual([]);
  });

  test('takes the place of words that only brought the supplied ones back, which is no loss', async () => {
    expect(await wordingOf('D10')).toMatchObject({ number: 0, isOriginal: true, lapsed: null });
  });

  test('is settled when two people agree on other words, the supplied ones among them', async () => {
    await world.must('changeTemplate', world.people.secretary, {
      roundId: exam.id,
      code: 'D06',
      basedOn: 0,
      text: null,
    });
    expect(await wordingOf('D06')).toMatchObject({ number: 2, isOriginal: true, lapsed: null });
    expect(await lapsedFor(world.people.secretary)).toEqual([]);
  });
});
