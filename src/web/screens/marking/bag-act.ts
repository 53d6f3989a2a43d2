import { useState } from 'react';
import { useAct } from '../../act';
import type { Operation } from '../../operation';
import type { Fault } from '../../send';
import type { RefusedReason } from '../../text/field-errors';
import { apiMark } from '../../text/mark';
import type { Marking } from './marking-data';

/** A mark that is ready to be sent. */
export interface GivenMark {
  readonly marking: Marking;
  /** The mark of the script: where questions are marked, their sum. */
  readonly hundredths: number;
  readonly questionMarks: readonly number[] | null;
}

/** What was refused of a row, and in which of its questions; null where the whole row is meant. */
export interface RowRefusal {
  readonly question: number | null;
  readonly message: string;
}

/** Sending marks: which rows were refused and why, and what was refused as a whole. */
export interface BagAct {
  readonly run: (given: readonly GivenMark[], taken: (ids: readonly string[]) => void) => Promise<void>;
  readonly refusedRows: ReadonlyMap<string, readonly RowRefusal[]>;
  readonly refusedWhole: readonly string[];
  readonly retype: (id: string) => void;
  readonly fault: Fault | null;
  readonly isPending: boolean;
}

interface BagInput {
  readonly input: {
    readonly roundId: string;
    readonly marks: readonly {
      readonly markingId: string;
      readonly expectedVersion: number;
      readonly mark?: string | null;
      readonly questionMarks?: readonly string[] | null;
    }[];
  };
}

interface BagOptions<TData> {
  readonly roundId: string;
  readonly refused: (data: TData) => readonly RefusedReason[];
  /** Called after every bag, refused or not, with how many marks have been taken so far. */
  readonly after: (taken: number) => Promise<void>;
}

/** Most marks the server takes at once; each bag is taken whole or not at all. */
const BAG = 200;
const IN_ROW = /^marks\.(\d+)(?:\.questionMarks\.(\d+))?(?:\.|$)/;

/** Sends marks in bags and says of each row what the server said of it. */
export function useBagAct<TData>(operation: Operation<TData, BagInput>, options: BagOptions<TData>): BagAct {
  const { roundId, refused, after } = options;
  const [sent, setSent] = useState<readonly string[]>([]);
  const [retyped, setRetyped] = useState<ReadonlySet<string>>(new Set());
  const act = useAct(operation, { refused, done: () => undefined });
  const run: BagAct['run'] = async (given, taken) => {
    setRetyped(new Set());
    for (let start = 0; start < given.length; start += BAG) {
      const bag = given.slice(start, start + BAG);
      const ids = bag.map(({ marking }) => marking.id);
      setSent(ids);
      const marks = bag.map(({ marking, hundredths, questionMarks }) => ({
        markingId: marking.id,
        expectedVersion: marking.version,
        ...(questionMarks === null
          ? { mark: apiMark(hundredths) }
          : { questionMarks: questionMarks.map((one) => apiMark(one)) }),
      }));
      const isTaken = await act.run({ input: { roundId, marks } });
      if (isTaken) taken(given.slice(0, start + BAG).map(({ marking }) => marking.id));
      await after(start + (isTaken ? bag.length : 0));
      if (!isTaken) return;
    }
  };
  const rowOf = (path: string): string | undefined => sent[Number(IN_ROW.exec(path)?.[1] ?? -1)];
  const refusedRows = new Map<string, RowRefusal[]>();
  for (const { path, message } of act.errors) {
    const id = rowOf(path);
    if (id === undefined || retyped.has(id)) continue;
    const question = IN_ROW.exec(path)?.[2];
    const refusal = { question: question === undefined ? null : Number(question), message };
    refusedRows.set(id, [...(refusedRows.get(id) ?? []), refusal]);
  }
  return {
    run,
    refusedRows,
    refusedWhole: act.errors.filter(({ path }) => rowOf(path) === undefined).map(({ message }) => message),
    retype: (id) => setRetyped((known) => new Set(known).add(id)),
    fault: act.fault,
    isPending: act.isPending,
  };
}
