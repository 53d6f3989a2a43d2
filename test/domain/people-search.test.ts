import { byName, isFoundBy, searchLength, withoutAccents } from '../../src/domain/people-search';

describe('looking for people by name', () => {
  test('finds Vietnamese names typed without accents, in either Unicode form, in any order of words', () => {
    const texts = ['Đặng Thị Hồng Ánh', 'Phó Trưởng phòng'];
    for (const search of ['dang', 'ĐẶNG thi', 'anh dang', 'Hồng'.normalize('NFD'), 'ho a', 'truong phong', '']) {
      expect([search, isFoundBy(search, texts)]).toEqual([search, true]);
    }
    for (const search of ['ang', 'dang x', 'hongg'])
      expect([search, isFoundBy(search, texts)]).toEqual([search, false]);
  });

  test('counts letters and digits only, so that blanks and dots do not list everybody', () => {
    expect(searchLength(' . % ')).toBe(0);
    expect(searchLength('đ a')).toBe(2);
    expect(withoutAccents('Ưỡn Ẹo Đỗ')).toBe('uon eo do');
  });

  test('orders by the Vietnamese alphabet, then by id', () => {
    const named = ['Đỗ An', 'Dương An', 'Ân', 'An'].map((displayName, index) => ({
      id: `acc_${String(index)}`,
      displayName,
    }));
    expect([...named].sort(byName).map(({ displayName }) => displayName)).toEqual(['An', 'Ân', 'Dương An', 'Đỗ An']);
    expect(byName({ id: 'a', displayName: 'An' }, { id: 'b', displayName: 'An' })).toBe(-1);
  });
});
