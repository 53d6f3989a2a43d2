import { bestMatch } from '../../src/web/routes';

const LINES = ['/', '/ky-thi/:roundId', '/ky-thi/moi', '/ky-thi/:roundId/nhat-ky', '/moi/:code?', '*'].map((path) => ({
  path,
  elements: [path],
}));
const at = (pathname: string) => {
  const match = bestMatch(LINES, pathname);
  return [match?.elements[0], match?.params];
};

it('takes the address with the most fixed parts, in whatever order they stand', () => {
  expect(at('/ky-thi/moi')).toEqual(['/ky-thi/moi', {}]);
  expect(at('/ky-thi/rnd_1/')).toEqual(['/ky-thi/:roundId', { roundId: 'rnd_1' }]);
  expect(at('/ky-thi/moi/nhat-ky')).toEqual(['/ky-thi/:roundId/nhat-ky', { roundId: 'moi' }]);
});

it('reads parts that may lack, undoes escapes, and survives wrong ones', () => {
  expect(at('/moi')).toEqual(['/moi/:code?', {}]);
  expect(at('/moi/a%20b')).toEqual(['/moi/:code?', { code: 'a b' }]);
  expect(at('/moi/%E0%A4')).toEqual(['/moi/:code?', { code: '%E0%A4' }]);
});

it('leads everything else to the page that says so', () => {
  expect(at('/')).toEqual(['/', {}]);
  expect(at('/khong-co/gi/o-day')).toEqual(['*', {}]);
  expect(bestMatch(LINES.slice(0, 1), '/khac')).toBeNull();
});
