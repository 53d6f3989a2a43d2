import type { Readers } from '../../persistence/ports';

/**
 * Readers that ask the store once for each question, however many ask it: for the lines of one round that all look when
 * one act was kept. They never forget, so they serve one such look and are then let go.
 */
export function askedOnce(readers: Readers): Readers {
  const kinds = Object.entries(readers).map(([name, kind]) => [name, eachOnce(kind as Kind)]);
  return Object.fromEntries(kinds) as Readers;
}

type Question = (...asked: readonly unknown[]) => unknown;
type Kind = Readonly<Record<string, Question>>;

function eachOnce(kind: Kind): Kind {
  const answers = new Map<string, unknown>();
  return new Proxy(kind, {
    get: (_kind, name: string): Question => {
      return (...asked) => {
        const question = JSON.stringify([name, ...asked]);
        if (!answers.has(question)) answers.set(question, kind[name]?.(...asked));
        return answers.get(question);
      };
    },
  });
}
