import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { paperDocument, sealedBytes } from '../../src/application/minutes/paper-document';
import type { DrawPaper } from '../../src/application/minutes/paper-document';
import { verifySignedPaper } from '../../src/application/minutes/pdf-signature';
import { createProofDesk } from '../../src/application/minutes/proof';
import { inspectFile } from '../../src/application/files/inspect';
import { mountProof } from '../../src/http/proof-routes';
import type { StoredPaper } from '../../src/persistence/ports';
import { PrintCopy, renderPaper } from '../../src/pdf';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';
import { knownIn, tellAll, verifyPapers } from '../../scripts/verify-paper/run';
import { SmallWorld } from './small-world';

const NOW = new Date('2026-11-25T03:00:00.000Z');

describe('the check page of issued papers', () => {
  let world: World;
  let exam: Exam;
  let small: SmallWorld;
  let minutes: StoredPaper;
  let bytes: Buffer;
  beforeAll(async () => {
    world = await openWorld();
    exam = await world.round().withCandidates(2).at('ISSUED');
    minutes = (await world.readers.papers.ofRound(exam.id)).find(({ code }) => code === 'D28')!;
    const find = createProofDesk({ unitOfWork: world.unitOfWork, draw: (content) => renderPaper(content) });
    small = await new SmallWorld().start({ mountRoutes: mountProof(find), trustProxy: ['loopback'], now: () => NOW });
    bytes = await print(minutes.id);
  }, 60_000);
  afterAll(async () => {
    await small.stop();
    await world.close();
  });

  const print = async (id: string) => {
    const { paper, content } = await paperDocument(world.readers, world.people.secretary.viewer, id);
    return (await sealedBytes(world.unitOfWork, (drawn) => renderPaper(drawn), { paper, content, now: NOW })).bytes;
  };
  let address = 0;
  const look = async (path: string, from = `192.0.2.${String((address += 1))}`) => {
    const response = await fetch(small.url + path, { headers: { 'x-forwarded-for': from } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('says that a paper is valid, with its hash and the registered digest, and nothing of a person', async () => {
    const { status, text, headers } = await look(`/xac-minh/${minutes.proofCode}`);
    expect(status).toBe(200);
    expect(text).toContain('là bản mới nhất');
    for (const fact of [
      createHash('sha256').update(bytes).digest('hex'),
      minutes.contentHash,
      minutes.auditHash,
      '01/BB-HĐTT',
    ]) {
      expect(text).toContain(fact);
    }
    for (const { name } of Object.values(world.people)) expect(text).not.toContain(name);
    for (const { fullName } of await world.readers.applications.ofRound(exam.id)) expect(text).not.toContain(fullName);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(text).not.toMatch(/<script(?![^>]* src="\/xac-minh\/so-sanh\.js")/);
  });

  it('takes the code as it is typed, by a form that needs no script', async () => {
    const typed = minutes.proofCode.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
    expect((await look(`/xac-minh?ma=${encodeURIComponent(typed)}`)).text).toContain('là bản mới nhất');
    expect((await look('/xac-minh')).text).toContain('<form action="/xac-minh" method="get">');
  });

  it('answers every code that names nothing alike, and runs nothing that was typed', async () => {
    const answers = await Promise.all(
      ['0000000000000000', '9999999999999999', 'abc', 'pap_0'].map(async (code) => {
        const { status, text } = await look(`/xac-minh/${code}`);
        return [status, text.replaceAll(code, '')];
      }),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]![1]).toContain('Không có văn bản nào mang mã này');
    expect((await look(`/xac-minh?ma=${encodeURIComponent('"><script>x')}`)).text).not.toContain('<script>x');
  });

  it('lets one address look ten times a minute', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 11; index += 1) statuses.push((await look('/xac-minh/1', '198.51.100.7')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  });

  it('makes the same bytes again, and tells a flipped and an appended byte apart (T-PDF)', async () => {
    expect(await print(minutes.id)).toEqual(bytes);
    const script = (await look('/xac-minh/so-sanh.js')).text;
    const source = /var K = \[\][\s\S]*?return h\.map[^\n]*\n {2}\}/.exec(script)?.[0] ?? '';
    // The very function the browser runs, taken out of the page's script.
    const hash = runInNewContext(`(function () { ${source}; return sha256; })()`) as (data: Uint8Array) => string;
    const original = createHash('sha256').update(bytes).digest('hex');
    const flipped = Buffer.from(bytes);
    flipped[1_000] = (flipped[1_000] ?? 0) ^ 1;
    const longer = Buffer.concat([bytes, Buffer.from([10])]);
    expect([bytes, flipped, longer].map((one) => hash(new Uint8Array(one)) === original)).toEqual([true, false, false]);
    expect(hash(new Uint8Array(longer.subarray(0, bytes.length)))).toBe(original);
  });

  it('hands out the bytes that were kept, though a later release would draw them otherwise (BR-59)', async () => {
    const { paper, content } = await paperDocument(world.readers, world.people.secretary.viewer, minutes.id);
    const later: DrawPaper = (_content, _paper, kept) => Promise.resolve(kept ?? Buffer.from('%PDF drawn otherwise'));
    const again = () => sealedBytes(world.unitOfWork, later, { paper, content, now: NOW });
    expect((await again()).bytes).toEqual(bytes);

    // Bytes changed in the store are not handed out, and neither are others in their place.
    const { paperPrints } = world.store.models;
    await paperPrints.updateOne({ _id: minutes.id }, { $set: { bytes: Buffer.from('%PDF changed in the store') } });
    await expect(again()).rejects.toThrow('không còn khớp');
    expect(await print(minutes.id)).toEqual(bytes);

    // A paper of before they were kept: kept from the first time it is drawn alike.
    await paperPrints.deleteOne({ _id: minutes.id });
    await expect(again()).rejects.toThrow('không còn khớp');
    await print(minutes.id);
    expect((await again()).bytes).toEqual(bytes);
  });

  it('falls behind visibly when the data change: a new edition lists what changed, the old one is superseded (BR-59)', async () => {
    const other = await world.round().withCandidates(2).at('ISSUED');
    const papers = async () => (await world.readers.papers.ofRound(other.id)).filter(({ code }) => code === 'D28');
    const [old] = await papers();
    await world.must('submitPaper', world.people.secretary, { paperId: old!.id, expectedVersion: 1 });
    const { chair } = world.people;
    await world.store.models.accounts.updateOne({ _id: chair.id }, { $set: { displayName: 'Trần Thị Đổi Tên' } });
    const step = { paperId: old!.id, expectedVersion: 2, fileId: `fil_${'a'.repeat(26)}` };
    const refused = await world.run('attachSignedPaper', world.people.secretary, step);
    expect(refused.ok ? [] : refused.errors.map(({ code }) => code)).toContain('PAPER_SUPERSEDED');
    await expect(print(old!.id)).rejects.toThrow('không còn khớp');
    expect((await look(`/xac-minh/${old!.proofCode}`)).text).toContain('đã bị thay thế hoặc dữ liệu đã thay đổi');
    await world.must('issuePapers', world.people.secretary, { roundId: other.id });
    const [first, second] = await papers();
    expect([first!.supersededBy, first!.number, second!.number, second!.edition, second!.state]).toEqual([
      second!.id,
      '01/BB-HĐTT',
      '02/BB-HĐTT',
      2,
      'DRAFTED',
    ]);
    expect(second!.changes.some((line) => line.endsWith('→ Trần Thị Đổi Tên'))).toBe(true);
    expect((await print(first!.id)).length).toBeGreaterThan(1_000);
    await world.store.models.accounts.updateOne({ _id: chair.id }, { $set: { displayName: chair.name } });
  });

  /** What the command line says of files, and its exit status. */
  const tell = async (...files: readonly Buffer[]) => {
    const lines: string[] = [];
    const contents = files.map((content, index) => ({ file: `${String(index)}.pdf`, bytes: content }));
    const status = await tellAll(contents, await knownIn(world), { out: (line) => lines.push(line) });
    return { status, lines };
  };

  it('is not what a print copy of it is', async () => {
    const copy = new PrintCopy({ twoSided: false });
    const merged = Buffer.concat([copy.paper(bytes), copy.end()]);
    expect(await tell(merged)).toEqual({ status: 1, lines: [expect.stringContaining('KHÔNG BIẾT')] });
  });

  it('is known to the command line byte for byte; a flipped, an appended and a superseded one are told apart', async () => {
    const flipped = Buffer.from(bytes);
    flipped[1_000] = (flipped[1_000] ?? 0) ^ 1;
    const longer = Buffer.concat([bytes, Buffer.from([10])]);
    expect(await tell(bytes)).toEqual({
      status: 0,
      lines: [expect.stringMatching(/^0\.pdf: CÒN GIÁ TRỊ\. Đúng từng byte bản gốc.*D28.*01\/BB-HĐTT/)],
    });
    expect(await tell(bytes, flipped, longer)).toEqual({
      status: 1,
      lines: [
        expect.stringContaining('CÒN GIÁ TRỊ'),
        expect.stringContaining('1.pdf: KHÔNG BIẾT'),
        expect.stringMatching(/2\.pdf: KHÔNG ĐÚNG BẢN GỐC.*không có chữ ký số/),
      ],
    });
    await world.store.models.papers.updateOne({ _id: minutes.id }, { $set: { supersededBy: 'pap_other' } });
    const { status, lines } = await tell(bytes);
    await world.store.models.papers.updateOne({ _id: minutes.id }, { $set: { supersededBy: null } });
    expect([status, lines[0]]).toEqual([1, expect.stringContaining('ĐÃ BỊ THAY THẾ')]);
  });

  it('is compared with a given hash where there is no store, and a wrong question is answered with 2', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thi-tuyen-paper-'));
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const ask = async (...args: readonly string[]) => {
      const lines: string[] = [];
      const note = (line: string) => void lines.push(line);
      return [await verifyPapers(args, { DATA_DIR: folder }, { out: note, error: note }), lines.join()];
    };
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(await ask(file, '--sha256', hash)).toEqual([0, expect.stringContaining('KHỚP MÃ BĂM')]);
    expect(await ask(file, '--sha256', 'f'.repeat(64))).toEqual([1, expect.stringContaining('KHÔNG BIẾT')]);
    expect(await ask(file)).toEqual([2, expect.stringContaining('Chưa có kho dữ liệu')]);
    expect(await ask('--sha256', hash)).toEqual([2, expect.stringContaining('verify-paper')]);
    rmSync(folder, { recursive: true, force: true });
  });

  describe('a digital signature', () => {
    let signed: Buffer;
    let folder: string;
    const original = () => ({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
    const reasonOf = (file: Buffer, of = original()) => {
      const check = verifySignedPaper(file, of, NOW);
      return 'reason' in check ? check.reason : check.signature.signer;
    };
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'thi-tuyen-sign-'));
      const key = join(folder, 'key.pem');
      const cert = join(folder, 'cert.pem');
      const p12 = join(folder, 'a.p12');
      const run = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
      run(
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '36500',
        '-subj',
        '/CN=Chu tich Hoi dong',
      );
      run('pkcs12', '-export', '-legacy', '-inkey', key, '-in', cert, '-out', p12, '-passout', 'pass:x');
      const about = { reason: 'Ban hành', contactInfo: '', name: 'Chu tich', location: '' };
      const prepared = plainAddPlaceholder({ pdfBuffer: bytes, ...about });
      signed = await new SignPdf().sign(prepared, new P12Signer(readFileSync(p12), { passphrase: 'x' }));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('is taken when it is valid, covers the whole file, and our bytes are in it', () => {
      expect(reasonOf(signed)).toBe('Chu tich Hoi dong');
      expect(inspectFile(signed, { purpose: 'SIGNED_PDF', name: 'a.pdf', declaredType: 'application/pdf' })).toEqual({
        kind: 'PDF',
      });
    });

    it('is named by the command line with its signer', async () => {
      expect(await tell(signed)).toEqual({
        status: 0,
        lines: [expect.stringMatching(/CÒN GIÁ TRỊ\. Bản gốc đã ký số.*Chu tich Hoi dong/)],
      });
    });

    it('is refused when anything was changed, added or left out, or another paper was signed', () => {
      const changed = Buffer.from(signed);
      changed[bytes.length + 40] = (changed[bytes.length + 40] ?? 0) ^ 1;
      const first = Buffer.from(signed);
      first[1_000] = (first[1_000] ?? 0) ^ 1;
      const added = Buffer.concat([signed, Buffer.from('\n9 0 obj<<>>endobj\n')]);
      const at = signed.toString('latin1').indexOf('<30');
      const forged = Buffer.from(signed);
      forged[at + 3_000] = forged[at + 3_000] === 0x30 ? 0x31 : 0x30;
      expect([changed, first, added, forged, bytes].map((one) => reasonOf(one) !== 'Chu tich Hoi dong')).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
      expect(reasonOf(signed, { sha256: '0'.repeat(64), size: 10 })).toContain('không chứa nguyên vẹn');
      expect(reasonOf(added)).toContain('không bao trùm');
    });
  });
});
