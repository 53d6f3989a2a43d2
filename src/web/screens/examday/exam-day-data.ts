import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../act';
import type { ExamDayFieldsFragment, ExamDayQuery } from '../../generated/operations';
import type { Operation } from '../../operation';
import type { RefusedReason } from '../../text/field-errors';

/** A round with its day of the written paper. */
export type ExamDayRound = NonNullable<ExamDayQuery['round']>;
export type Day = ExamDayFieldsFragment;
export type Room = Day['rooms'][number];
export type Seat = Room['seats'][number];
export type BagRecord = ExamDayRound['handovers'][number];
export interface Named {
  readonly id: string;
  readonly displayName: string;
}

const PREPARING: readonly string[] = ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY'];

/** Whether the viewer sets rooms up and may record everywhere. */
export function mayPrepare({ myRoles, state }: ExamDayRound): boolean {
  return state === 'WRITTEN' && myRoles.some((role) => PREPARING.includes(role));
}

/** Everybody of Ban coi thi who may be put into a room: all but its head. */
export function invigilatorsOf({ bodies }: ExamDayRound): readonly Named[] {
  return bodies
    .filter(({ kind }) => kind === 'INVIGILATION')
    .flatMap(({ seats }) => seats.filter(({ seat }) => seat !== 'HEAD').map(({ person }) => person));
}

/** Everybody who serves in the round, each once. */
export function servingIn({ bodies }: ExamDayRound): readonly Named[] {
  const all = bodies.flatMap(({ seats }) => seats.map(({ person }) => [person.id, person] as const));
  return [...new Map(all).values()];
}

/** How many were recorded at the doors. */
export function recordedIn({ rooms }: Day): number {
  return rooms.reduce((sum, { seats }) => sum + seats.filter(({ attendance }) => attendance !== null).length, 0);
}

/** An act of this screen: what it shows is fetched anew once the act is done. */
export function useExamDayAct<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  refused: (data: TData) => readonly RefusedReason[],
  onDone: () => void = () => undefined,
) {
  const client = useQueryClient();
  return useAct(operation, {
    refused,
    done: async () => {
      await client.invalidateQueries({ queryKey: ['exam-day'] });
      await client.invalidateQueries({ queryKey: ['rounds'] });
      onDone();
    },
  });
}
