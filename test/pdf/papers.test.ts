import { blankContent, contentOfPaper, PAPER_CODES } from '../../src/domain/paper/registry';
import type { CandidateOutcome, Paper } from '../../src/domain/paper/papers';
import { CANDIDATE_OUTCOME_WORDS } from '../../src/domain/paper/papers';
import { plainText, type Block, type PaperDocument, type Run } from '../../src/pdf/blocks';
import { paperContent } from '../../src/pdf/index';
import { markInWords } from '../../src/application/in-words';
import { dayInWords } from '../../src/pdf/vietnamese';
import * as papers from './papers';

const cell = (runs: readonly Run[]): string => plainText(runs);

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [block.columns.map((column) => column.title).join('|')].concat(
        block.rows.map((row) => row.map((one) => cell(one.runs)).join('|')),
      );
    case 'fields':
      return block.items.map((item) => `${item.label}: ${item.value === null ? '…' : cell(item.value)}`);
    case 'signatures':
      return block.columns.map((column) => `${column.lines.join('/')}: ${column.name ?? '…'}`);
    case 'recipients':
      return block.lines;
    case 'ruled':
      return Array.from({ length: block.count }, () => '…');
    case 'spacer':
    case 'pageBreak':
      return [];
    default:
      return [cell(block.runs)];
  }
}

const said = (paper: PaperDocument): readonly string[] => paper.blocks.flatMap(linesOf);
const saidBy = (paper: Paper): string => said(paperContent(paper)).join('\n');

describe('the document made of a paper', () => {
  it('is plain JSON', () => {
    for (const paper of [papers.minutes(3), papers.resultTable(3), papers.scoreSheet(), papers.blankSheet()]) {
      const content = paperContent(paper);
      expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    }
  });
});

describe('D24, the score sheet of one member for one candidate', () => {
  it('states candidate, marks by criterion, and the total in figures and in words', () => {
    const lines = said(paperContent(papers.scoreSheet()));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Họ và tên thí sinh: Trần Thị Hồng Nhung',
        'Số báo danh: TP-03',
        'TT|Nội dung chấm|Điểm tối đa|Điểm chấm',
        '3|Trả lời câu hỏi, chất vấn của Hội đồng|40|35,50',
        'TỔNG CỘNG|100|83,50',
        'Tổng điểm bằng số: 83,50',
        'Bằng chữ: Tám mươi ba phẩy năm điểm',
        'NGƯỜI CHẤM: Phạm Đức Nghĩa',
      ]),
    );
  });

  it('prints blank, with dotted lines and no mark, to be filled by hand', () => {
    const text = saidBy(papers.blankSheet());
    expect(text).toContain('Họ và tên thí sinh: …');
    expect(text).toContain('1|Xây dựng đề án|20|\n');
    expect(text).toContain('TỔNG CỘNG|100|\n');
    expect(text).toContain('Bằng chữ: …');
    expect(text).toContain('NGƯỜI CHẤM: …');
    expect(paperContent(papers.blankSheet()).placeAndDate).toBe('Ninh Bình, ngày ..... tháng ..... năm 20.....');
  });

  it('names nobody and asks for no signature in secret ballot mode', () => {
    const text = JSON.stringify(paperContent(papers.scoreSheet({ member: null })));
    expect(text).toContain('Phiếu kín');
    for (const word of ['Phạm Đức Nghĩa', 'Ủy viên', '"signatures"', 'Người chấm', 'ký tên'])
      expect(text).not.toContain(word);
  });

  it('shows the parts of a criterion below it', () => {
    const part = { number: '1.1', name: 'Thực trạng', maximum: papers.points(20), given: papers.points(15), parts: [] };
    const group = { ...part, number: '1', name: 'Xây dựng', parts: [part] };
    expect(saidBy(papers.scoreSheet({ criteria: [group] }))).toContain('1|Xây dựng|20|15,00\n1.1|Thực trạng|20|15,00');
  });
});

describe('D27, the table of results', () => {
  it('lists every candidate with marks, rank and outcome in words', () => {
    expect(saidBy(papers.resultTable(2))).toContain(
      [
        'TT|SBD|Họ và tên|Ngày sinh|Đơn vị công tác|Điểm thi viết|Điểm đề án|Tổng điểm|Xếp hạng|Kết quả',
        '01|TP-01|Nguyễn Thị Hồng Nhung|10/01/1980|Phòng Công chức, viên chức, Sở Nội vụ|60,00|83,11|77,25|1|Trúng tuyển',
        '02|TP-02|Trần Quốc Bảo|11/02/1981|Phòng Công chức, viên chức, Sở Nội vụ|60,25|82,61|77,25|2|Không trúng tuyển',
      ].join('\n'),
    );
  });

  it('names the winners below the table of each post', () => {
    const text = saidBy(papers.resultTable(2));
    expect(text).toContain('Kết luận: Có người trúng tuyển: Nguyễn Thị Hồng Nhung (số báo danh TP-01).');
  });

  it('has only the mark columns of the regulation, and leaves the number to the clerk', () => {
    const content = paperContent(papers.resultTable(1, { columns: ['DEFENCE'] }));
    expect(said(content).join('\n')).toContain('Đơn vị công tác|Điểm đề án|Xếp hạng');
    expect(content.reference).toMatch(/^Số: {1}\u00a0+\/BTH-HĐTT$/);
    expect(content.orientation).toBe('landscape');
  });

  it('prints an absent candidate with blanks, never with 0', () => {
    const absent = papers.line(0, {
      written: null,
      defence: null,
      rank: null,
      outcome: 'ABSENT',
      note: 'vắng thi viết',
    });
    const [post] = papers.resultTable(1).posts;
    const text = saidBy(papers.resultTable(1, { posts: [{ ...post!, lines: [absent] }] }));
    expect(text).toContain('|Phòng Công chức, viên chức, Sở Nội vụ|||||Bỏ thi (vắng thi viết)');
  });

  it('says that nobody sat for a post instead of printing an empty table', () => {
    const [post] = papers.resultTable(1).posts;
    const content = paperContent(
      papers.resultTable(1, { posts: [{ ...post!, lines: [], outcome: 'NO_ONE_QUALIFIED' }] }),
    );
    expect(content.blocks.some((block) => block.kind === 'table')).toBe(false);
    expect(said(content)).toContain('Không có người dự thi chức danh này.');
  });

  it('has words for every outcome', () => {
    const outcomes = Object.keys(CANDIDATE_OUTCOME_WORDS) as CandidateOutcome[];
    const [post] = papers.resultTable(1).posts;
    const listed = outcomes.map((outcome, index) => papers.line(index, { outcome }));
    const text = saidBy(papers.resultTable(1, { posts: [{ ...post!, lines: listed }] }));
    for (const words of Object.values(CANDIDATE_OUTCOME_WORDS)) expect(text).toContain(words);
  });
});

describe('D28, the minutes', () => {
  const text = saidBy(papers.minutes(5));

  it('state time, place, grounds, those present and those absent with the reason', () => {
    expect(text).toContain('Căn cứ Quyết định số 215/QĐ-SNV ngày 05 tháng 10 năm 2025 của Giám đốc Sở Nội vụ');
    expect(text).toContain('Hôm nay, vào hồi 08 giờ 00 phút ngày 05 tháng 02 năm 2026, tại Hội trường A');
    expect(text).toContain('Thành viên Hội đồng có mặt: 04/05 người');
    expect(text).toContain('Bà Đỗ Thị Phương Thuỷ, Chánh Thanh tra Sở: Ủy viên; lý do: đi công tác');
    expect(text).toContain('Cuộc họp kết thúc vào hồi 11 giờ 30 phút cùng ngày.');
  });

  it('leave dotted gaps to fill by hand for what nobody has recorded, and list the whole Council', () => {
    const unknown = papers.minutes(5);
    const attendance = unknown.attendance.map((line) => ({ ...line, present: null, absenceReason: null }));
    const posts = unknown.posts.map((post) => ({ ...post, votes: null }));
    const gaps = saidBy({ ...unknown, startedAt: null, endedAt: null, venue: null, attendance, posts });
    expect(gaps).toContain('vào hồi ……… giờ ……… phút, ngày ……… tháng ……… năm …………, tại ………');
    expect(gaps).toContain('có mặt ………/05 người, gồm:');
    for (const { person } of attendance) expect(gaps).toContain(person.fullName);
    expect(gaps).toContain('Thành viên vắng mặt, lý do: ………');
    expect(gaps).toContain('Kết quả biểu quyết: ……… tán thành');
    expect(gaps).toContain('Cuộc họp kết thúc vào hồi ……… giờ');
  });

  it('count registered, eligible, sat, passed and defended, by post and in all', () => {
    expect(text).toContain('01|Trưởng phòng Tổ chức - Hành chính, Sở Nội vụ|01|06|05|05|05|05');
    expect(text).toContain('Tổng cộng|04|10|09|07|05|05');
  });

  it('leave out the columns of a step the round does not have', () => {
    const counts = { registered: 3, eligible: 3, satWritten: null, passedWritten: null, defended: 3 };
    expect(saidBy(papers.minutes(5, { counts }))).toContain('Chỉ tiêu|Đăng ký|Đủ điều kiện|Bảo vệ đề án\n');
  });

  it('conclude for every post: a winner with the mark in words, nobody, or too few candidates', () => {
    expect(text).toContain(
      'thí sinh Nguyễn Thị Hồng Nhung (số báo danh TP-01), đạt 83,11 điểm (tám mươi ba phẩy mười một điểm) trúng tuyển. ' +
        'Kết quả biểu quyết: 04 tán thành; 00 không tán thành; 00 không có ý kiến.',
    );
    expect(text).toContain('không có người trúng tuyển, do không có thí sinh nào đạt đủ các mức điểm tối thiểu');
    expect(text).toContain('có 01 người đủ điều kiện, quy chế yêu cầu ít nhất 02 người');
  });

  it('say how a tie was settled, by whom and why, and on what the marks rest', () => {
    expect(text).toContain('cùng đạt 83,11 điểm. Hội đồng xử lý như sau: Chủ tịch Hội đồng quyết định chọn thí sinh');
    expect(text).toContain('(căn cứ: khoản 2 Điều 10 Nghị định số 170/2025/NĐ-CP)');
    expect(text).toContain('(2) Chỉ thí sinh đạt từ 50,00 điểm thi viết trở lên được bảo vệ đề án (căn cứ: Điều 9');
  });

  it('are signed by the secretary on the left and the chair on the right, then name the recipients', () => {
    expect(text.split('\n').slice(-6, -3)).toEqual([
      'THƯ KÝ: Vũ Ngọc Hưởng',
      'TM. HỘI ĐỒNG/CHỦ TỊCH: Nguyễn Văn Thành',
      'Giám đốc Sở Nội vụ (để báo cáo)',
    ]);
  });
});

describe('Vietnamese words', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-15', 'ngày 15 tháng 01 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-11-23', 'ngày 23 tháng 11 năm 2026'],
  ])('write the day %s as %s', (day, words) => expect(dayInWords(papers.day(day))).toBe(words));

  it.each([
    [83.5, 'tám mươi ba phẩy năm điểm'],
    [87.25, 'tám mươi bảy phẩy hai mươi lăm điểm'],
    [50.05, 'năm mươi phẩy không năm điểm'],
    [100, 'một trăm điểm'],
    [0, 'không điểm'],
    [21, 'hai mươi mốt điểm'],
  ])('read the mark %d as %s', (value, words) => expect(markInWords(papers.points(value))).toBe(words));
});

describe('every paper of the registry', () => {
  it.each(PAPER_CODES)('%s prints blank, to be filled by hand, with nothing filled in', (code) => {
    const content = paperContent(blankContent(code, papers.frame({ issuedOn: null, auditHead: null })));
    expect(said(content).join('\n')).not.toMatch(/undefined|null|NaN/);
    // What is kept about a person is printed for that person; nobody signs it.
    expect(content.blocks.some((block) => block.kind === 'signatures')).toBe(code !== 'D33');
  });

  it('refuses content that does not fit, naming every place', () => {
    const content = contentOfPaper(papers.resultTable(1));
    const data = { ...content.data, la: 1, cot: { viet: 'có', de_an: true }, tong_thi_sinh: -1 };
    // As a border: what a faulty data query would give.
    const faulty = { ...content, data } as unknown as typeof content;
    expect(() => paperContent(faulty)).toThrow(
      'D27: cot.viet: cần true hoặc false; cot.tong: thiếu; tong_thi_sinh: cần số nguyên không âm hoặc null; la: không có mục này',
    );
  });
});
