import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { unbuiltParts } from '../../scripts/rehearse/unbuilt';
import { smallRoundWith, type Json } from './small-round';

function unbuiltIn(changes: Readonly<Record<string, Json | undefined>>): ReturnType<typeof unbuiltParts> {
  const read = readRoundFile(smallRoundWith(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return unbuiltParts(read.round);
}

const violation = { candidate: 'c2', form: 'WARNING', act: 'Mang tài liệu' };
const appeal = { candidate: 'c3', filed: '2026-11-02', remarks: ['50', '50'] };
describe('the parts of the format that are not built', () => {
  test('are none in a plain round', () => {
    expect(unbuiltIn({})).toEqual([]);
  });

  test('are not used by an empty list', () => {
    expect(unbuiltIn({ '/conflicts': [], '/written/violations': [], '/written/appeals': [] })).toEqual([]);
  });

  test.each([
    ['ballot SECRET', '/regulation/ballot', { '/regulation/ballot': 'SECRET' }],
    ['violations', '/written/violations', { '/written/violations': [violation] }],
    ['appeals', '/written/appeals', { '/written/appeals': [appeal], '/bodies/appeal': { head: 'gk1', members: [] } }],
  ] as [string, string, Record<string, Json>][])('name %s, its place and a reason', (name, pointer, changes) => {
    expect(unbuiltIn(changes)).toEqual([
      { name, pointer, reason: expect.stringMatching(/^Hệ thống chưa .*BR-\d\d.*\.$/) as string },
    ]);
  });

  test('are all named, in the order of the file', () => {
    const all = unbuiltIn({
      '/written/violations': [violation],
      '/regulation/ballot': 'SECRET',
    });
    expect(all.map((part) => part.name)).toEqual(['ballot SECRET', 'violations']);
  });
});
