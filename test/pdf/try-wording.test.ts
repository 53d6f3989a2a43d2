import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAPER_CODES } from '../../src/domain/paper/registry';
import { shippedWording } from '../../src/pdf/template';
import { createPress, PaperTooHeavy, PRESS_LIMITS } from '../../src/pdf/paper-press';
import { tryWording } from '../../src/pdf/try-wording';

const D28 = shippedWording('D28', 1);
const LINES = D28.split('\n');
const tried = (text: string) => tryWording({ code: 'D28', templateVersion: 1, text });
/** The shipped wording with a line put at its end; the number of that line. */
const LAST = LINES.length;
const withLine = (line: string) => tried(`${D28}${line}\n`);
const refusal = (line: number | null, message: string | RegExp) => [
  { line, message: expect.stringMatching(message) as string },
];

describe('the trial of a wording', () => {
  it.each(PAPER_CODES)('finds nothing wrong with the shipped wording of %s', (code) => {
    expect(tryWording({ code, templateVersion: 1, text: shippedWording(code, 1) })).toEqual([]);
  });

  it('lets other words through, and says nothing', () => {
    expect(withLine('\nCâu do **cơ quan** thêm: {{ ky_thi | hoa }}.')).toEqual([]);
  });

  it.each([
    ['an unknown variable', '{{ ten_khong_co }}', /^templates\/D28\/1\.md, dòng \d+: biến chưa có: ten_khong_co$/],
    ['an unknown filter', '{{ ky_thi | khong_co }}', /bộ lọc chưa có: khong_co/],
    [
      'a name in a branch that no data takes',
      "{% if ky_thi == 'x' %}{{ sai_ten }}{% endif %}",
      /biến chưa có: sai_ten/,
    ],
    [
      'a name in the last branch',
      '{% unless ky_thi %}a{% else %}{{ sai_ten }}{% endunless %}',
      /biến chưa có: sai_ten/,
    ],
    ['a name in a case', "{% case ky_thi %}{% when 'x' %}{{ sai_ten }}{% endcase %}", /biến chưa có: sai_ten/],
    ['a filter for another kind of fact', '{{ ky_thi | ngay }}', /bộ lọc ngay cần một ngày/],
    ['braces left open', '{{ ky_thi', /ngoặc chưa được đóng: \{\{ ky_thi/],
    ['a condition left open', '{% if ky_thi %}a', /thẻ chưa được đóng: \{% if ky_thi %\}/],
    ['a marker nobody knows', '[[KHONG_CO]]', /không có dấu chèn \[\[KHONG_CO\]\]/],
    ['a loop over numbers', '{% for i in (1..100000000) %}a{% endfor %}', /không được dùng dãy số/],
    [
      'loops inside loops',
      '{% for a in so_le %}{% for b in so_le %}{% for c in so_le %}{% for d in so_le %}x{% endfor %}{% endfor %}{% endfor %}{% endfor %}',
      /lồng nhau/,
    ],
    ['an include', "{% include 'x' %}", /thẻ không được dùng: include/],
    ['a render of another file', "{% render '/etc/passwd' %}", /thẻ không được dùng: render/],
    ['a layout', "{% layout '../D24/1' %}", /thẻ không được dùng: layout/],
    ['a block kept as it is', '{% raw %}{{ x }}{% endraw %}', /thẻ không được dùng: raw/],
    ['tags without braces', '{% liquid\n include "x" %}', /thẻ không được dùng: liquid/],
    ['the constructor of things', '{{ constructor }}', /biến chưa có: constructor/],
    ['a prototype', '{{ ky_thi.__proto__ }}', /biến chưa có|không phải/],
    ['the constructor of a fact', '{{ ky_thi.constructor.name }}', /biến chưa có: ky_thi\.constructor/],
    ['a whole group of facts', '{{ chu_tri }}', /biến chưa có|không phải là chữ, số/],
  ])('refuses %s, with its line', (_what, line, message) => {
    expect(withLine(line)).toEqual(refusal(LAST, message));
  });

  it('names a fault of the subject with its line of the file', () => {
    const line = LINES.findIndex((one) => one.startsWith('trich_yeu:'));
    expect(tried(D28.replace(/^trich_yeu:.*$/m, 'trich_yeu: {{ sai_ten }}'))).toEqual(
      refusal(line + 1, /biến chưa có: sai_ten/),
    );
  });

  it('refuses an emphasis that is not closed', () => {
    expect(withLine('\nMột **chỗ đậm.')).toEqual(refusal(null, /chưa được đóng: "Một \*\*chỗ đậm\."/));
  });

  it('refuses a wording that turns the page, changes its head, or is of another form', () => {
    expect(tried(D28.replace('\nloai:', '\nhuong: ngang\nloai:'))).toEqual(refusal(4, /mục huong phải như mẫu gốc/));
    expect(tried(D28.replace('\nloai:', '\nnoi_ngay: khong\nloai:'))).toEqual(refusal(4, /mục noi_ngay/));
    expect(tried(D28.replace('ma: D28', 'ma: D27'))).toEqual(refusal(1, /phần đầu nói mẫu này là D27/));
    expect(tried('không có phần đầu')).toEqual(refusal(1, /thiếu phần đầu/));
  });

  it('takes words written for an earlier version of a form while they fit, and says what of the new one they lack', () => {
    const earlier = (code: 'D06' | 'D14', version: number, words = '') =>
      tryWording({ code, templateVersion: version, text: `${shippedWording(code, version - 1)}${words}` });
    expect(earlier('D14', 3)).toEqual([]);
    expect(earlier('D06', 2)).toEqual(refusal(null, /^templates\/D06\/2\.md: thiếu dấu chèn \[\[BANG bat_buoc\]\]/));
    expect(earlier('D14', 3, '\n{{ muc_da_bo }}\n')).toEqual(
      refusal(expect.any(Number) as number, /biến chưa có: muc_da_bo/),
    );
    expect(tried(D28.replace('phien_ban: 1', 'phien_ban: 2'))).toEqual(refusal(1, /mẫu này là D28\/2\.md/));
    expect(tried(D28.replace('phien_ban: 1', 'phien_ban: 0'))).toEqual(refusal(1, /mẫu này là D28\/0\.md/));
  });

  it('refuses a wording without a table or a signature block of the shipped one, also one that is only hidden', () => {
    const dropped = D28.replace(/^\[\[CHU_KY .*\]\]$/m, '');
    expect(tried(dropped)).toEqual(refusal(null, /thiếu dấu chèn \[\[CHU_KY/));
    const [first = ''] = /^\[\[BANG .*\]\]$/m.exec(D28) ?? [];
    expect(tried(D28.replace(first, ''))).toEqual(refusal(null, /thiếu dấu chèn \[\[BANG/));
    const at = D28.lastIndexOf('[[CHU_KY');
    const hidden = `${D28.slice(0, at)}{% comment %}\n${D28.slice(at)}{% endcomment %}\n`;
    expect(tried(hidden)).toEqual(refusal(null, /thiếu khối chữ ký của mẫu gốc/));
  });
});

describe('the thread of a trial', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  const file = join(folder, 'thread.js');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is ended when a wording takes too long, and the next one is tried on a new thread', async () => {
    writeFileSync(
      file,
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ wording }) => {
         if (wording.text === 'hang') for (;;);
         parentPort.postMessage({ faults: [] });
       });`,
    );
    const press = createPress({ ...PRESS_LIMITS, threads: 1, trialMs: 1_000 }, file);
    const trial = (text: string) => press.tryWording({ code: 'D28', templateVersion: 1, text });
    try {
      await expect(trial('hang')).rejects.toThrow(PaperTooHeavy);
      await expect(trial('')).resolves.toEqual([]);
    } finally {
      await press.close();
    }
  });
});
