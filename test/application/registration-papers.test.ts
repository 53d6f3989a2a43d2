import { loadRegulatedRound } from '../../src/application/exam/round-scope';
import { contentHash } from '../../src/application/minutes/load-papers';
import { isCurrent } from '../../src/application/minutes/paper-document';
import { contentFaults } from '../../src/domain/paper/registry';
import type { PaperContent } from '../../src/domain/paper/registry';
import { bundleOf } from '../../src/application/archive/bundle';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { CHECK_KEYS } from '../../src/domain/registration/checklist';
import { issue, issuedContents, isStillCurrent, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { day, declareAll, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let ids: readonly string[] = [];

/** Three people register online, a fourth on paper; nobody has been checked. */
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(3).at('REGISTRATION');
  await declareAll(exam);
  const { candidate1, candidate2, candidate3, secretary } = world.people;
  const online: string[] = [];
  for (const [key, who] of Object.entries({ candidate1, candidate2, candidate3 })) {
    const input = newRegistration(exam, key as 'candidate1');
    online.push((await world.must('registerApplication', who, input)).applicationId);
  }
  const paper = await world.must('enterPaperApplication', secretary, newRegistration(exam, 'candidate4'));
  ids = [...online, paper.applicationId];
}, 60_000);
afterAll(() => world.close());

const dossierOf = async (index: number) => (await world.readers.dossiers.find(ids[index]!))!;

async function check(index: number, by: Person, failed: string | null = null) {
  await world.must('recordEligibilityCheck', by, {
    applicationId: ids[index]!,
    expectedVersion: (await dossierOf(index)).version,
    findings: CHECK_KEYS.map((key) =>
      key === failed ? { key, verdict: 'FAIL', note: 'Chưa được quy hoạch.' } : { key, verdict: 'PASS', note: '' },
    ),
  });
}

async function decide(decided: readonly { readonly index: number; readonly yes: number }[]) {
  const { chair, deputy, secretary, councillor1 } = world.people;
  const present = [chair, deputy, secretary, councillor1].map(({ id }) => id);
  const decisions = decided.map(({ index, yes }) => ({
    applicationId: ids[index]!,
    expectedVersion: 1,
    eligible: yes >= 2,
    reasons: yes >= 2 ? [] : ['Chưa được quy hoạch vào chức danh dự tuyển.'],
    votesFor: yes,
    votesAgainst: 4 - yes,
    chairFor: yes >= 2,
  }));
  await world.must('decideEligibilityTogether', secretary, { roundId: exam.id, presentIds: present, decisions });
}

/** One who registered and one who did not are written down as those who must. */
async function mustRegister(): Promise<void> {
  const { fullName, birthDate, unit, postId } = (await world.readers.applications.find(ids[0]!))!;
  const people = [
    { fullName, birthDate, unit, title: 'Phó Trưởng phòng' },
    { fullName: 'Lò Thị Ban', birthDate: day('1985-03-14'), unit: 'Bệnh viện Mắt Sông Hồng', title: 'Trưởng khoa' },
  ];
  await world.must('nameCompulsoryPeople', world.people.secretary, { roundId: exam.id, postId, people });
}

async function excuseTheAbsent(): Promise<void> {
  const all = await world.readers.compulsoryPeople.ofRound(exam.id);
  const { id: personId, version: expectedVersion } = all.find(({ fullName }) => fullName === 'Lò Thị Ban')!;
  const evidence = { number: '7/GXN', date: day('2026-10-01'), issuer: 'Bảo hiểm xã hội tỉnh' };
  const input = { personId, expectedVersion, excuse: 'MATERNITY' as const, evidence };
  await world.must('excuseCompulsoryPerson', world.people.secretary, input);
}

test('the notice states posts, conditions, days and parts as the round has them, and no number or place nobody knows', async () => {
  expect(await issue(exam, ['D01'])).toBe(1);
  const [notice] = await issuedContents(exam, 'D01');
  expect(notice?.frame).toMatchObject({ issuedOn: '2026-09-29', reference: { number: null, symbol: 'TB-SNV' } });
  expect(notice?.data).toMatchObject({ nhan_tu: '2026-10-01', nhan_den: '2026-10-31', noi_nhan_ho_so: null });
  expect(notice?.data.cac_phan_thi.map(({ ngay, diem_toi_thieu: least }) => [ngay, least])).toEqual([
    ['2026-11-17', '50,00'],
    ['2026-12-03', '50,00'],
  ]);
  const text = await printedText(notice!);
  expect(text).toContain('THÔNG BÁO');
  expect(text).toContain('Giám đốc Bệnh viện');
  expect(text).toContain('còn đủ 60 tháng công tác đến tuổi nghỉ hưu, tính từ ngày 31/10/2026');
  expect(text).toContain('Văn bản đề cử của tập thể lãnh đạo');
  expect(text).toContain('Nhóm chức danh: chức danh lãnh đạo, quản lý cấp phòng và tương đương.');
});

test('a notice of an earlier version of the form is made again just as it stood, without what was added since (BR-59)', async () => {
  const [paper] = (await world.readers.papers.ofRound(exam.id)).filter(({ code }) => code === 'D01');
  const [now] = await issuedContents(exam, 'D01');
  const { nhom_chuc_danh: added, ...before } = now!.data;
  const earlier = { ...now!, frame: { ...now!.frame, templateVersion: 2 }, data: before } as typeof now;
  const loaded = (await loadRegulatedRound(world.readers, exam.id))!;
  const stored = { ...paper!, templateVersion: 2, contentHash: contentHash(earlier!) };
  expect(added).toContain('cấp phòng');
  expect(await isCurrent(world.readers, loaded, stored)).toBe(true);
  expect(await isCurrent(world.readers, loaded, { ...stored, templateVersion: 3 })).toBe(false);
  expect(contentFaults(earlier!)).toEqual([]);
  expect(contentFaults(now!)).toEqual([]);
  expect(contentFaults({ ...now!, data: before } as PaperContent)).toEqual(['nhom_chuc_danh: thiếu']);
  expect(contentFaults({ ...earlier!, data: now!.data })).toEqual(['nhom_chuc_danh: không có mục này']);
  expect(await printedText(earlier!)).not.toContain('Nhóm chức danh');
});

describe('while dossiers come in', () => {
  test('a receipt states what was handed in, when and how, and neither telephone nor citizen id', async () => {
    expect(await issue(exam, ['D04'])).toBe(4);
    const receipts = await issuedContents(exam, 'D04');
    const { receiptCode, fingerprint } = await dossierOf(0);
    expect(receipts[0]?.data).toMatchObject({
      nguoi_nop: { ho_ten: 'Lương Thị Bích Ngà', dien_thoai: null },
      ma_ho_so: receiptCode,
      dau_noi_dung: fingerprint,
      cach_nop: 'Nộp trực tuyến',
      nhan_luc: { gio: '10:00', ngay: '2026-10-01' },
      con_thieu: [],
    });
    expect(receipts[0]?.data.thanh_phan).toHaveLength(1);
    expect(receipts[3]?.data.cach_nop).toBe('Nộp bản giấy');
    const { citizenId, phone } = newRegistration(exam, 'candidate1');
    const text = await printedText(receipts[0]!);
    expect(text).toContain(receiptCode);
    expect(text).not.toContain(citizenId);
    expect(text).not.toContain(phone);
  });

  test('a request for more makes the receipt fall behind; the next edition names what is missing and until when', async () => {
    const { dates } = await exam.load();
    await world.must('requestSupplement', world.people.secretary, {
      applicationId: ids[0]!,
      expectedVersion: (await dossierOf(0)).version,
      items: ['HEALTH'],
      message: 'Bổ sung giấy chứng nhận sức khỏe.',
      dueOn: dates.closes,
    });
    expect(await isStillCurrent(exam, 'D04')).toBe(false);
    expect(await issue(exam, ['D04'])).toBe(1);
    const [, , , again] = await issuedContents(exam, 'D04');
    expect(again?.data).toMatchObject({ con_thieu: ['Sức khỏe'], bo_sung_den: dates.closes });
    expect(again?.frame.version).toBe(2);
  });

  test('the register lists every dossier in order of receipt', async () => {
    expect(await issue(exam, ['D04B'])).toBe(1);
    const [register] = await issuedContents(exam, 'D04B');
    expect(register?.data.ho_so.map(({ ghi_chu }) => ghi_chu)).toEqual([
      'Nộp trực tuyến',
      'Nộp trực tuyến',
      'Nộp trực tuyến',
      'Nộp bản giấy',
    ]);
    expect(register?.data.nguoi_lap.ho_ten).toBe('Trần Đức Nhuận');
  });
});

describe('the check of dossiers', () => {
  test('is a paper once two people have checked; where they differ it says so and concludes nothing', async () => {
    const { secretary, councillor1 } = world.people;
    await check(0, secretary);
    expect(await issue(exam, ['D05'])).toBe(0);
    await check(0, councillor1);
    await check(1, secretary, 'PLANNING');
    await check(1, councillor1, 'PLANNING');
    await check(2, secretary);
    await check(2, councillor1, 'PLANNING');
    expect(await issue(exam, ['D05'])).toBe(3);
    const [good, bad, split] = await issuedContents(exam, 'D05');
    expect(good?.data).toMatchObject({ ket_luan: 'DU', nguoi_tham_dinh_1: secretary.name, ly_do: [] });
    expect(bad?.data).toMatchObject({ ket_luan: 'KHONG', ly_do: ['Chưa được quy hoạch.'] });
    expect(split?.data.ket_luan).toBeNull();
    expect(split?.data.dieu_kien[1]).toEqual({
      ten: 'Quy hoạch',
      ket_qua: 'Người thứ nhất: Đạt; người thứ hai: Không đạt',
      minh_chung: 'Chưa được quy hoạch.',
    });
  });

  test('done anew takes the place of the paper', async () => {
    await check(2, world.people.councillor1);
    expect(await issue(exam, ['D05'])).toBe(1);
    const [, , again] = await issuedContents(exam, 'D05');
    expect(again?.data.ket_luan).toBe('DU');
  });
});

describe('the meeting of the Council and its lists', () => {
  test('there is no list while somebody is undecided, and no minutes before a meeting', async () => {
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', world.people.chair, await exam.step());
    await declareAll(exam);
    expect(await issue(exam, ['D06', 'D07', 'D07B'])).toBe(0);
    await mustRegister();
    await decide([
      { index: 0, yes: 4 },
      { index: 1, yes: 1 },
    ]);
    expect(await issue(exam, ['D07', 'D07B'])).toBe(0);
  });

  test('minutes of each meeting: who was there, how many are needed, the votes on each, a tie with the Chair', async () => {
    world.clock.moveTo('2026-11-02');
    await excuseTheAbsent();
    await check(3, world.people.secretary);
    await check(3, world.people.councillor1);
    await decide([
      { index: 2, yes: 2 },
      { index: 3, yes: 3 },
    ]);
    expect(await issue(exam, ['D06'])).toBe(2);
    const [first, second] = await issuedContents(exam, 'D06');
    expect(first?.frame.reference).toEqual({ number: '01', symbol: 'BB-HĐTT' });
    expect(first?.data).toMatchObject({
      bat_dau: { gio: null, ngay: '2026-11-01' },
      tong_thanh_vien: 5,
      can_co_mat: 4,
      tong_ho_so: 4,
      so_xet: 2,
      hai_nguoi_tham_dinh: true,
      du_dieu_kien: [{ ho_ten: 'Lương Thị Bích Ngà', tan_thanh: 4, khong: 0 }],
      khong_du: [
        { ho_ten: 'Đoàn Khắc Hiệp', tan_thanh: 1, khong: 3, ly_do: expect.stringContaining('quy hoạch') as string },
      ],
      vang_mat: [{ ho_ten: 'Đinh Thị Hương Giang' }],
      ngang_phieu: [],
    });
    expect(second?.data.ngang_phieu).toEqual(['Quách Tuấn Vũ']);
    // What the minutes of the first meeting say of the duty to register is what was known on that day (BR-06).
    expect(first?.data.bat_buoc.map(({ tinh_trang: words }) => words)).toEqual([
      'Đã đăng ký dự tuyển',
      'Không đăng ký, phải báo cáo',
    ]);
    expect(second?.data.bat_buoc[1]).toEqual({
      ho_ten: 'Lò Thị Ban',
      ngay_sinh: '1985-03-14',
      don_vi: 'Bệnh viện Mắt Sông Hồng',
      chuc_danh: expect.stringContaining('Giám đốc') as string,
      tinh_trang: 'Được miễn: nghỉ thai sản; minh chứng: văn bản số 7/GXN ngày 01/10/2026 của Bảo hiểm xã hội tỉnh',
    });
    expect(await printedText(second!)).toContain('4. Người thuộc diện bắt buộc đăng ký dự tuyển: 02 người');
    const text = await printedText(second!);
    expect(text).toContain('04/05 thành viên (cuộc họp cần ít nhất 04 thành viên)');
    expect(text).toContain('Số phiếu ngang nhau về Quách Tuấn Vũ: kết luận theo ý kiến của Chủ tịch Hội đồng.');
  });

  test('lists of both, with reasons; numbers make a new edition, and so does a withdrawal', async () => {
    expect(await issue(exam, ['D07', 'D07B'])).toBe(2);
    const [early] = await issuedContents(exam, 'D07');
    expect(early?.data.thi_sinh.map(({ so_bao_danh }) => so_bao_danh)).toEqual([null, null, null]);
    await world.must('confirmCandidates', world.people.chair, await exam.step());
    expect(await isStillCurrent(exam, 'D07')).toBe(false);
    // What was checked was signed before there were numbers, and stays as it was.
    expect(await isStillCurrent(exam, 'D05')).toBe(true);
    expect(await issue(exam, ['D07', 'D07B'])).toBe(1);
    const [listed] = await issuedContents(exam, 'D07');
    const text = await printedText(listed!);
    expect(text).toMatch(/001 Lương Thị Bích Ngà .*002 Quách Tuấn Vũ .*003 Kiều Thị Lan Phương/);
    expect(text).toContain('Danh sách này có 03 người (ba người)');
    expect(text).not.toContain('Đoàn Khắc Hiệp');
    const [refused] = await issuedContents(exam, 'D07B');
    expect(await printedText(refused!)).toMatch(/Chưa được quy hoạch .*Đoàn Khắc Hiệp/);

    const { version } = (await world.readers.applications.find(ids[2]!))!;
    await world.must('withdrawApplication', world.people.candidate3, {
      applicationId: ids[2]!,
      expectedVersion: version,
    });
    expect(await isStillCurrent(exam, 'D07')).toBe(false);
    expect(await isStillCurrent(exam, 'D07B')).toBe(true);
  });

  test('what the meetings decided of each is in the log, where the verifier finds it', async () => {
    for (const chain of await world.integrity.chains()) await world.integrity.sign(chain);
    const notes = (await world.readers.checkpoints.newest(10)).map(({ note }) => note);
    const made = await bundleOf(world.readers, { publicKey: world.integrity.publicKey, notes, pepper: world.pepper });
    const bundle = JSON.parse(JSON.stringify(made)) as Bundle;
    expect(verifyBundle(bundle)).toMatch(/^KHỚP/);
    const [refused] = bundle.rounds[0]!.applications.filter(({ state }) => state === 'INELIGIBLE');
    Object.assign(refused!, { state: 'ELIGIBLE' });
    expect(() => verifyBundle(bundle)).toThrow(/trường state không như nhật ký/);
  });
});
