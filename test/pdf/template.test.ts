import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAPER_CODES } from '../../src/domain/paper/registry';
import { shippedVersion } from '../../src/domain/paper/wording';
import { escapeData, parseInline } from '../../src/pdf/markdown';
import { loadTemplate, parseTemplate, renderTemplate, shippedWording } from '../../src/pdf/template';
import { TemplateError } from '../../src/pdf/template-error';
import { plainText, type Block } from '../../src/pdf/blocks';

const FILE = 'templates/D28/9.md';
const HEAD = '---\nma: D28\nphien_ban: 9\nloai: BIÊN BẢN\ntrich_yeu: Thử\n---\n';

function render(
  body: string,
  data: Record<string, unknown> = {},
  recipients: readonly string[] = [],
): readonly Block[] {
  return renderTemplate(parseTemplate(HEAD + body, FILE), data, recipients).blocks;
}

function errorOf(act: () => unknown): TemplateError {
  try {
    act();
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const said = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => ('runs' in block ? plainText(block.runs) : block.kind));

describe('a template', () => {
  it('turns its small Markdown into blocks', () => {
    const blocks = render('# Một\n\n## Hai\n\nDòng một\ndòng hai **đậm *cả hai***.\n\n- mục\n> ghi chú\n');
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'heading', 'paragraph', 'item', 'paragraph']);
    expect(blocks[2]).toEqual({
      kind: 'paragraph',
      align: 'justify',
      indent: true,
      runs: [
        { text: 'Dòng một dòng hai ' },
        { text: 'đậm ', bold: true },
        { text: 'cả hai', bold: true, italic: true },
        { text: '.' },
      ],
    });
  });

  it('prints data as it stands: no sign in it becomes layout, in any place of a line', () => {
    const values = ['*a*', '**b', '{{ c }}', '{% d %}', '[[BANG x]]', '# đ', '- e', '> g', '_h_', '\\', '1. i', 'a\nb'];
    for (const value of values) {
      const blocks = render('{{ ten }}\n\nx {{ ten }} y\n', { ten: value });
      const shown = value.replace('\n', ' ');
      expect(said(blocks)).toEqual([shown, `x ${shown} y`]);
      for (const block of blocks)
        expect('runs' in block && block.runs.every((run) => !run.bold && !run.italic)).toBe(true);
    }
  });

  it('escapes and reads back every sign of the keyboard', () => {
    const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');
    expect(plainText(parseInline(escapeData(signs), () => new TemplateError('', null, '')))).toBe(signs);
  });

  it('makes tables, rows in bold, merged cells, signatures and recipients, in loops as well', () => {
    const body = `
[[BANG kq cao=9]]
| TT | Họ tên | Điểm |
| :1: | 3 | 2: |
{% for d in ds %}
| {{ forloop.index | so2 }} | {{ d.ten }} | {{ d.diem | diem }} |
{% endfor %}
|! Cộng | < | {{ trong | diem }} |

[[CHU_KY bb]]
| THƯ KÝ | {{ quyen_han }} |
| (Ký) | (Ký, đóng dấu) |
| {{ trong }} | {{ ten }} |

[[NOI_NHAN]]
- Như trên
- Lưu: {{ ten }}
`;
    const ds = [
      { ten: 'A | B', diem: 8350 },
      { ten: '<', diem: null },
    ];
    const cell = (text: string): object => ({ runs: [{ text }] });
    expect(render(body, { ds, trong: null, ten: 'Lê // Văn', quyen_han: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'] })).toEqual([
      {
        kind: 'table',
        name: 'kq',
        rowHeight: 9,
        columns: [
          { title: 'TT', weight: 1, align: 'center' },
          { title: 'Họ tên', weight: 3, align: 'left' },
          { title: 'Điểm', weight: 2, align: 'right' },
        ],
        rows: [
          [cell('01'), cell('A | B'), cell('83,50')],
          [cell('02'), cell('<'), { runs: [] }],
          [{ runs: [{ text: 'Cộng', bold: true }], span: 2, align: 'center' }, { runs: [] }],
        ],
      },
      {
        kind: 'signatures',
        name: 'bb',
        columns: [
          { lines: ['THƯ KÝ'], hint: '(Ký)', name: null },
          { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], hint: '(Ký, đóng dấu)', name: 'Lê // Văn' },
        ],
      },
      { kind: 'recipients', lines: ['Như trên', 'Lưu: Lê // Văn'] },
    ]);
  });

  it('leaves room for a pen where a fact is not known: dots in a sentence, a dotted line in a form', () => {
    const body =
      ': Họ tên @68: {{ t }} | SBD: **{{ t }}**\n\nVào hồi {{ t | gio }}, {{ t | ngay_chu }}, tại {{ t }}.\n';
    const [fields, paragraph] = render(body, { t: null });
    expect(fields).toEqual({
      kind: 'fields',
      items: [
        { label: 'Họ tên', value: null, share: 68 },
        { label: 'SBD', value: null, share: 1 },
      ],
    });
    expect(said(paragraph === undefined ? [] : [paragraph])).toEqual([
      'Vào hồi ……… giờ ……… phút, ngày ……… tháng ……… năm …………, tại ……………………….',
    ]);
  });

  it('takes the recipients of the paper where the template names none', () => {
    expect(render('[[NOI_NHAN]]\n', {}, ['Lưu: VT'])).toEqual([{ kind: 'recipients', lines: ['Lưu: VT'] }]);
  });
});

describe('a faulty template is refused with file, line and name', () => {
  it.each([
    ['an unknown variable', 'A\n\n{{ ten_la }}\n', 9, 'biến chưa có: ten_la'],
    ['an unknown field', '{{ ky_thi.la }}\n', 7, 'biến chưa có: ky_thi.la'],
    ['an unknown variable in a condition', '\n{% if co_la %}x{% endif %}\n', 8, 'biến chưa có: co_la'],
    ['an inherited field', '{{ ky_thi.constructor }}\n', 7, 'biến chưa có: ky_thi.constructor'],
    ['an unknown filter', '\n{{ ky_thi.ten | upcase }}\n', 8, 'bộ lọc chưa có: upcase'],
    ['a filter that would let data through unescaped', '{{ ky_thi.ten | raw }}\n', 7, 'bộ lọc chưa có: raw'],
    ['a tag that reads files', '{% include "x" %}\n', 7, 'thẻ không được dùng: include'],
    ['a group in place of a fact', '\n\n{{ ky_thi }}\n', 9, 'giá trị không phải là chữ, số: {{ ky_thi }}'],
    ['a filter on the wrong kind of value', '{{ ky_thi.ten | diem }}\n', 7, 'bộ lọc diem cần một điểm số'],
    ['an unknown marker', 'A\n\n[[BANGG x]]\n', 9, 'không có dấu chèn [[BANGG x]]'],
    ['a row outside of a table', 'A\n\n| a | b |\n', 9, 'hàng của bảng phải đứng dưới [[BANG …]] hoặc [[CHU_KY …]]'],
    ['a table without widths', '[[BANG x]]\n\n| a |\n', 7, '[[BANG x]] cần hàng tên cột và hàng độ rộng'],
    [
      'a row with a cell too many',
      '[[BANG x]]\n| a |\n| 1 |\n{% for i in ds %}\n| {{ i }} | b |\n{% endfor %}\n',
      7,
      'hàng có 2 ô, bảng có 1 cột: | 1 | b |',
    ],
    [
      'signatures without names',
      '[[CHU_KY x]]\n| A |\n| (Ký) |\n',
      7,
      '[[CHU_KY x]] cần ba hàng: quyền hạn và chức vụ, cách ký, họ tên',
    ],
    ['a field without a label', '\n: không có nhãn\n', 8, 'mục điền cần dạng "nhãn: giá trị": không có nhãn'],
  ])('%s', (_what, body, line, problem) => {
    const data = { ky_thi: { ten: 'Kỳ thi' }, ds: [1] };
    const error = errorOf(() => render(body, data));
    expect(error.message).toBe(`${FILE}, dòng ${line}: ${problem}`);
    expect([error.file, error.line]).toEqual([FILE, line]);
  });

  it('when it would fill the memory or is too long', () => {
    expect(() => render('{% for i in (1..100000000) %}x{% endfor %}\n')).toThrow();
    expect(() => render('a'.repeat(300_000))).toThrow();
  });

  it('when emphasis is not closed', () => {
    expect(errorOf(() => render('a **b\n')).message).toContain('dấu ** chưa được đóng: "a **b"');
  });

  it.each([
    ['no front matter', 'A', 'thiếu phần đầu'],
    ['an unknown key', '---\nma: D28\nla: 1\n---\n', 'dòng 3: mục không có trong phần đầu: la'],
    ['a missing key', '---\nma: D28\nphien_ban: 9\nloai: B\n---\n', 'phần đầu thiếu mục: trich_yeu'],
    ['another paper’s code', HEAD.replace('D28', 'D27'), 'phần đầu nói mẫu này là D27/9.md'],
  ])('when it has %s', (_what, source, problem) => {
    expect(errorOf(() => parseTemplate(source, FILE)).message).toContain(problem);
  });

  it('when there is no such version', () => {
    expect(errorOf(() => loadTemplate('D28', 99)).message).toBe('templates/D28/99.md: không có mẫu này');
  });
});

describe('the wordings that came with the product', () => {
  it.each(PAPER_CODES)('of %s are numbered from 1 without a gap, and the newest is the one in use', (code) => {
    const files = readdirSync(join(__dirname, '../../templates', code)).toSorted();
    expect(files).toEqual(Array.from({ length: shippedVersion(code) }, (_, index) => `${String(index + 1)}.md`));
    for (const [index] of files.entries()) {
      expect(loadTemplate(code, index + 1).title).not.toBe('');
      expect(shippedWording(code, index + 1)).toContain(`\nphien_ban: ${String(index + 1)}\n`);
    }
  });
});
