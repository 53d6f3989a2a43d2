import * as fc from 'fast-check';
import { readJson, type JsonNode } from '../../scripts/rehearse/json-tree';

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.node)]));
    case 'array':
      return node.items.map(plain);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

describe('the JSON reader', () => {
  test('agrees with JSON.parse on every text, valid or damaged', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(80), fc.constantFrom('', '"', '{', ']', ',', '\\', '0', '\n', '\u0001', 'tru'))
      .map(([text, at, by]) => text.slice(0, at) + by + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        const read = readJson(text);
        expect(read.ok ? { value: plain(read.root) } : null).toEqual(parsed(text));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    '01',
    '1.',
    '.5',
    '+1',
    '-',
    '1e',
    "'a'",
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    '"\t"',
    '"\\x"',
    'nul',
    '',
    '[1 2]',
    '1 1',
  ])('refuses %p, as RFC 8259 does', (text) => {
    expect(parsed(text)).toBeNull();
    expect(readJson(text).ok).toBe(false);
  });

  test('keeps both of two equal keys', () => {
    const read = readJson('{"a": 1, "a": 2}');
    expect(read.ok && read.root.kind === 'object' ? read.root.entries.map((entry) => entry.key) : []).toEqual([
      'a',
      'a',
    ]);
  });

  test('counts lines and columns from one, the byte order mark apart', () => {
    expect(readJson('\uFEFF{\n  "a": 1,\n  b: 2\n}')).toMatchObject({ ok: false, line: 3, column: 3 });
    expect(readJson('\uFEFF?')).toMatchObject({ ok: false, line: 1, column: 1 });
  });

  test('points an unclosed string at its beginning', () => {
    expect(readJson('["abc')).toMatchObject({
      ok: false,
      line: 1,
      column: 2,
      problem: expect.stringContaining('đóng') as string,
    });
  });

  test('refuses a nesting that no round file has, instead of exhausting the stack', () => {
    const deep = '['.repeat(100_000);
    expect(readJson(deep)).toMatchObject({ ok: false, problem: 'Tệp lồng nhau quá sâu' });
  });
});
