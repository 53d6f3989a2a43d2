import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { unbuiltParts } from '../../scripts/rehearse/unbuilt';
import { smallRoundWith, type Json } from './small-round';

function unbuiltIn(changes: Readonly<Record<string, Json | undefined>>): ReturnType<typeof unbuiltParts> {
  const read = readRoundFile(smallRoundWith(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return unbuiltParts(read.round);
}

describe('the parts of the format that are not built', () => {
  test('are none in a plain round', () => {
    expect(unbuiltIn({})).toEqual([]);
  });

  test.each([['ballot SECRET', '/regulation/ballot', { '/regulation/ballot': 'SECRET' }]] as [
    string,
    string,
    Record<string, Json>,
  ][])('name %s, its place and a reason', (name, pointer, changes) => {
    expect(unbuiltIn(changes)).toEqual([
      { name, pointer, reason: expect.stringMatching(/^Hệ thống chưa .*BR-\d\d.*\.$/) as string },
    ]);
  });
});
