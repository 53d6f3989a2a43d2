import { NotAuthenticated, NotFound } from '../../src/application/viewer';
import type { CommandName, InputOf, Who, World } from './world';

/** What a command said no with: `CODE path.to.field` per reason, sorted; fails when it agreed or wrote anything. */
export async function refusals<N extends CommandName>(
  world: World,
  name: N,
  who: Who,
  input: InputOf<N>,
): Promise<readonly string[]> {
  const before = await world.dump();
  const result = await world.run(name, who, input);
  expect(await world.dump()).toEqual(before);
  if (result.ok) throw new Error(`${name} was not refused`);
  return result.errors.map(({ code, path }) => [code, path.join('.')].join(' ').trim()).sort();
}

/** Fails unless the command is denied: to somebody signed in it looks like a missing object, and nothing is written. */
export async function expectDenied<N extends CommandName>(
  world: World,
  name: N,
  who: Who,
  input: InputOf<N>,
): Promise<void> {
  const before = await world.dump();
  await expect(world.run(name, who, input)).rejects.toBeInstanceOf(who === null ? NotAuthenticated : NotFound);
  expect(await world.dump()).toEqual(before);
}
