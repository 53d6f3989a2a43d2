/** Whom the visitor of a demonstration can be: one person for each part that people play in a round. */
import type { Visitor } from './demo-door';
import type { Played } from './rehearse/play';
import type { RoundFile } from './rehearse/round-file';

/** The parts in the order in which a newcomer would try them; a part that the round lacks is left out. */
export function visitorsOf(
  { bodies, candidates }: RoundFile,
  { players, administrator, reading }: Pick<Played, 'players' | 'administrator' | 'reading'>,
): readonly Visitor[] {
  const { council, coding, marking, panel, appeal, supervision } = bodies;
  const results = reading.posts.flatMap((post) => post.candidates);
  const winner = results.find(({ outcome }) => outcome === 'WINNER')?.candidate;
  const other = candidates.find(({ key }) => key !== winner)?.key;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Thư ký Hội đồng', council.secretary],
    ['Chủ tịch Hội đồng', council.chair],
    ['Thành viên Ban chấm đề án', panel.members.find((key) => key !== panel.head && key !== council.chair)],
    ['Trưởng Ban chấm thi viết', marking?.head],
    ['Người chấm thi viết', marking?.members[0]],
    ['Trưởng Ban phách', coding?.head],
    ['Trưởng Ban phúc khảo', appeal?.head],
    ['Trưởng Ban giám sát', supervision?.head],
    ['Người dự tuyển đã trúng tuyển', winner],
    ['Người dự tuyển', other],
  ];
  const people = parts.flatMap(([office, key]): readonly Visitor[] => {
    const player = key === undefined ? undefined : players.get(key);
    return player === undefined ? [] : [{ office, displayName: player.displayName, accountId: player.accountId }];
  });
  return [...people, { office: 'Quản trị hệ thống', displayName: 'Quản trị hệ thống', accountId: administrator }];
}
