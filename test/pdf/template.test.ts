import { escapeData, parseInline, type NamedBlocks } from '../../src/pdf/markdown';
import { loadTemplate, parseTemplate, renderTemplate } from '../../src/pdf/template';
import { TemplateError } from '../../src/pdf/template-error';
import { plainText, type Block } from '../../src/pdf/blocks';

const NAMED: NamedBlocks = { BANG: {}, CHU_KY: {}, MUC: {}, NOI_NHAN: {} };
const FILE = 'templates/D28/9.md';
const HEAD = '---\nma: D28\nphien_ban: 9\nloai: BIÊN BẢN\ntrich_yeu: Thử\n---\n';

function render(body: string, data: Record<string, unknown> = {}, named: NamedBlocks = NAMED): readonly Block[] {
  return renderTemplate(parseTemplate(HEAD + body, FILE), data, named).blocks;
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

  it('places the tables, signatures and recipients that code made', () => {
    const table: Block = { kind: 'table', name: 'kq_1', columns: [], rows: [] };
    const sign: Block = { kind: 'signatures', name: 'bb', columns: [] };
    const to: Block = { kind: 'recipients', lines: ['Lưu'] };
    const named = { BANG: { kq_1: [table] }, CHU_KY: { bb: [sign] }, MUC: {}, NOI_NHAN: { '': [to] } };
    const body = '{% for b in ds %}\n\n[[BANG {{ b }}]]\n\n{% endfor %}\n\n[[CHU_KY bb]]\n\n[[NOI_NHAN]]\n';
    expect(render(body, { ds: ['kq_1'] }, named)).toEqual([table, sign, to]);
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
    ['an empty value', '\n\n{{ trong }}\n', 9, 'giá trị trống hoặc không phải là chữ, số: {{ trong }}'],
    ['a filter on the wrong kind of value', '{{ ky_thi.ten | diem }}\n', 7, 'bộ lọc diem cần một điểm số'],
    ['an unknown marker', 'A\n\n[[BANGG x]]\n', 9, 'không có dấu chèn [[BANGG x]]'],
    [
      'a marker with an unknown name',
      '{% for i in ds %}\n\n[[BANG la]]\n{% endfor %}\n',
      9,
      'giấy tờ này không có [[BANG la]]',
    ],
  ])('%s', (_what, body, line, problem) => {
    const data = { ky_thi: { ten: 'Kỳ thi' }, ds: [1], trong: null };
    const error = errorOf(() => render(body, data));
    expect(error.message).toBe(`${FILE}, dòng ${line}: ${problem}`);
    expect([error.file, error.line]).toEqual([FILE, line]);
  });

  it('when it leaves out a table or signature that the paper must have', () => {
    const named = { ...NAMED, CHU_KY: { bien_ban: [] } };
    expect(errorOf(() => render('A\n', {}, named)).message).toBe(`${FILE}: thiếu dấu chèn [[CHU_KY bien_ban]]`);
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
