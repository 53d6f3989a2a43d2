import { NotFound } from '../../src/application/viewer';
import { openEmptyWorld } from './world';
import type { CommandName, InputOf, Person } from './world';

/** One act for the other process to do. */
export interface AskedAct {
  readonly turn: number;
  readonly name: CommandName;
  readonly who: Person;
  readonly input: unknown;
  readonly now: Date;
}

/** How it ended: `value` of an act that was done, the codes of one that was refused, or the fault that it threw. */
export interface ActEnd {
  readonly turn: number;
  readonly value?: object | null;
  readonly codes?: readonly string[];
  readonly fault?: string;
}

/** The commands of the product in a process of their own, on the database named by the first argument. */
async function main(): Promise<void> {
  let now = new Date();
  const world = await openEmptyWorld(process.argv[2], { now: () => now, moveTo: () => undefined });
  const act = async ({ turn, name, who, input }: AskedAct): Promise<ActEnd> => {
    try {
      const result = await world.run(name, who, input as InputOf<CommandName>);
      return result.ok ? { turn, value: result.value } : { turn, codes: result.errors.map(({ code }) => code) };
    } catch (error) {
      if (error instanceof NotFound) return { turn, codes: ['NOT_FOUND'] };
      return { turn, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on('message', (asked: AskedAct) => {
    now = asked.now;
    void act(asked).then((end) => process.send?.(end));
  });
  process.once('disconnect', () => void world.store.close().then(() => process.exit(0)));
  process.send?.('ready');
}

void main();
