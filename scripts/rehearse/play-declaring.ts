/** Declarations of interest: everyone who serves signs theirs once the list of applications is closed (BR-13, BR-16). */
import type { RoundFile } from './round-file';
import { accountOf, applicationOf, nameOf, type Scene } from './scene';
import { StepRefused } from './stage';

/** Lets everyone who serves declare what the file says of them; ends at the first whom the product bars. */
export async function declareInterests(scene: Scene): Promise<void> {
  for (const key of serving(scene.file)) await declare(scene, key);
}

async function declare(scene: Scene, key: string): Promise<void> {
  const { file, stage } = scene;
  const own = file.conflicts
    .map((conflict, index) => ({ ...conflict, pointer: `/conflicts/${index}` }))
    .filter(({ person, candidate }) => person === key && scene.applications.has(candidate));
  const names = own.map(({ candidate }) => nameOf(scene, candidate)).join(', ');
  const words = `Người phục vụ kỳ thi ${key} kê khai quan hệ${names === '' ? '' : ` với ${names}`}`;
  const pointer = (path: readonly string[]): string =>
    (own[path[0] === 'relations' ? Number(path[1]) : 0] ?? own[0])?.pointer ?? '/bodies';
  const { bars } = await stage.perform({
    act: 'declareInterests',
    by: accountOf(scene, key),
    words,
    pointer,
    input: {
      roundId: scene.round.id,
      relations: own.map(({ candidate, relation }) => ({
        applicationId: applicationOf(scene, candidate).id,
        relation,
      })),
      nothingToDeclare: own.length === 0,
      secrecyPledged: true,
    },
  });
  if (bars.length === 0) return;
  throw new StepRefused(
    words,
    bars.map(({ code, message, rule }) => ({ code, message, rule, pointer: pointer([]) })),
  );
}

/** Everyone with a place in a body, each once. */
function serving({ bodies }: RoundFile): readonly string[] {
  const { council, ...bans } = bodies;
  const ofCouncil = [council.chair, council.deputy, council.secretary, ...council.members];
  const ofBans = Object.values(bans).flatMap(({ head, members }) => [head, ...members]);
  return [...new Set([...ofCouncil, ...ofBans].filter((key) => key !== undefined))];
}
