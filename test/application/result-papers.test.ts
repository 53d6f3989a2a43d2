import { mark } from '../../src/domain/marks';
import { dayInWords } from '../../src/pdf/vietnamese';
import { issue, issuedContents, isStillCurrent, printedText } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { RELEASE } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  const defence = (candidate: number, member: number) => 9_000 - 700 * candidate - 100 * member;
  exam = await world.round({ defence }).withCandidates(3).at('CONCLUDED');
  world.clock.moveTo('2026-12-23');
}, 60_000);
afterAll(() => world.close());

describe('papers of the established result, before its release', () => {
  test('the report to the authority quotes the minutes, and there is none before they are issued', async () => {
    expect(await issue(exam, ['D29'])).toBe(0);
    await exam.goTo('ISSUED');
    const [minutes] = await issuedContents(exam, 'D28');
    expect(await issue(exam, ['D29', 'D29B'])).toBe(2);
    const [report] = await issuedContents(exam, 'D29');
    const number = `${minutes?.frame.reference?.number ?? ''}/${minutes?.frame.reference?.symbol ?? ''}`;
    expect(report?.data).toMatchObject({
      bien_ban: { so: number },
      so_dang_ky: 3,
      so_du_dieu_kien: 3,
      so_du_thi: 3,
      trung_tuyen: [{ ho_ten: 'Lương Thị Bích Ngà', so_bao_danh: '001', diem: 8_900 }],
      khong_co_nguoi: [],
    });
    expect(report?.frame.reference).toEqual({ number: null, symbol: 'TTr-HĐTT' });
    expect(await printedText(report!)).toContain('03 người đăng ký, 03 người đủ điều kiện, 03 người dự thi');
  });

  test('the decision is laid before the authority with its name, and number, day and signer left to it', async () => {
    const [decision] = await issuedContents(exam, 'D29B');
    expect(decision?.frame).toMatchObject({
      agency: { superior: ['ỦY BAN NHÂN DÂN TỈNH'], name: ['SỞ NỘI VỤ'] },
      reference: { number: null, symbol: 'QĐ-SNV' },
      issuedOn: null,
    });
    expect(decision?.data).toMatchObject({ nguoi_quyet_dinh: null, nguoi_ky: { ho_ten: null } });
  });

  test('neither notice nor letter is there: nothing is public (BR-57)', async () => {
    expect(await issue(exam, ['D29C', 'D30'])).toBe(0);
  });
});

describe('papers of the released result', () => {
  beforeAll(async () => {
    await world.must('releaseResult', world.people.chair, { ...(await exam.step()), ...RELEASE });
    await issue(exam, ['D29C', 'D30']);
  });

  test('the release changes nothing in what was laid before the authority', async () => {
    expect([await isStillCurrent(exam, 'D29'), await isStillCurrent(exam, 'D29B')]).toEqual([true, true]);
  });

  test('the notice names the decision, the deadline and who was chosen, without birthday, and nobody else', async () => {
    const [notice] = await issuedContents(exam, 'D29C');
    expect(notice?.data).toMatchObject({
      quyet_dinh: { so: RELEASE.decisionNumber, ngay: RELEASE.decisionDate, cua: RELEASE.decisionIssuer },
      trung_tuyen: [{ ho_ten: 'Lương Thị Bích Ngà', so_bao_danh: '001' }],
      han_kien_nghi: (await exam.load()).resultRelease?.complaintsUntil,
    });
    const text = await printedText(notice!);
    expect(text).not.toContain('14/03/1970');
    for (const other of ['Đoàn Khắc Hiệp', 'Quách Tuấn Vũ']) expect(text).not.toContain(other);
  });

  test('each candidate gets a letter with their own marks by criterion, rank, outcome and deadline, and nothing of the others', async () => {
    const letters = await issuedContents(exam, 'D30');
    expect(letters).toHaveLength(3);
    const second = letters.find(({ data }) => data.thi_sinh.so_bao_danh === '002')!;
    expect(second.data).toMatchObject({
      thi_sinh: { ho_ten: 'Đoàn Khắc Hiệp' },
      nhom_chuc_danh: 'chức danh lãnh đạo, quản lý cấp phòng và tương đương',
      diem: [
        { phan_thi: 'Thi viết', diem: 8_000, diem_toi_da: 10_000 },
        { phan_thi: 'Trình bày, bảo vệ đề án', diem: 8_200, diem_toi_da: 10_000 },
      ],
      tieu_chi: [
        { ten: 'Nội dung đề án', diem: mark(4_920), diem_toi_da: 6_000 },
        { ten: 'Trình bày và bảo vệ', diem: mark(3_280), diem_toi_da: 4_000 },
      ],
      xep_hang: 2,
      ket_qua: 'Không trúng tuyển',
    });
    const text = await printedText(second);
    expect(text).toContain('Kính gửi: Ông (bà) Đoàn Khắc Hiệp');
    expect(text).toContain('kết quả thi tuyển chức danh lãnh đạo, quản lý cấp phòng và tương đương, Hội đồng');
    expect(text).toMatch(/Nội dung đề án 60 49,20/);
    const until = (await exam.load()).resultRelease!.complaintsUntil;
    expect(text).toContain(`khiếu nại về kết quả này đến hết ${dayInWords(until)}`);
    // No single member's mark, and nobody else (BR-57, BR-66).
    for (const secret of ['Lương Thị Bích Ngà', 'Quách Tuấn Vũ', '83,00', '81,00', '89,00']) {
      expect(text).not.toContain(secret);
    }
  });
});
