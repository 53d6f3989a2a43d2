import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Operation } from './operation';
import { askForStepUp } from './parts/step-up-request';
import { Fault, newKey, send } from './send';
import { fieldErrors, type FieldError, type RefusedReason } from './text/field-errors';

/** How an act stands: what a form needs to show. */
export interface Act<TVariables> {
  /** Sends the act; true when it was done. */
  readonly run: (variables: TVariables) => Promise<boolean>;
  /** Refuses on the page itself, before anything is sent. */
  readonly refuse: (errors: readonly FieldError[]) => void;
  readonly errors: readonly FieldError[];
  readonly fault: Fault | null;
  readonly isPending: boolean;
}

interface ActOptions<TData> {
  /** The reasons for refusing in the answer. */
  readonly refused: (data: TData) => readonly RefusedReason[];
  /** Called once the act is done. */
  readonly done: (data: TData) => void | Promise<void>;
}

/**
 * One mutation of a screen. A request that got no answer is repeated with the same key, so that pressing the button
 * again cannot do the act twice; a changed request gets a new key. When the server wants to know who is at the screen,
 * it asks, and repeats the act.
 */
export function useAct<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  { refused, done }: ActOptions<TData>,
): Act<TVariables> {
  const client = useQueryClient();
  const sent = useRef<{ readonly body: string; readonly key: string } | null>(null);
  const [state, setState] = useState<Pick<Act<TVariables>, 'errors' | 'fault' | 'isPending'>>(IDLE);

  const run = async (variables: TVariables): Promise<boolean> => {
    const body = JSON.stringify(variables);
    const key = sent.current?.body === body ? sent.current.key : newKey();
    sent.current = { body, key };
    setState({ ...IDLE, isPending: true });
    try {
      const data = await sendConfirmed(operation, variables, key);
      sent.current = null;
      const errors = fieldErrors(refused(data));
      setState({ ...IDLE, errors });
      if (errors.length > 0) return false;
      await done(data);
      return true;
    } catch (error) {
      const fault = error instanceof Fault ? error : new Fault('INTERNAL', String(error), null);
      setState({ ...IDLE, fault: fault.code === 'STEP_UP_REQUIRED' ? null : fault });
      if (fault.code === 'UNAUTHENTICATED') await client.invalidateQueries({ queryKey: ['viewer'] });
      return false;
    }
  };
  return { run, refuse: (errors) => setState({ ...IDLE, errors }), ...state };
}

const IDLE = { errors: [], fault: null, isPending: false } as const;

async function sendConfirmed<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  key: string,
): Promise<TData> {
  try {
    return await send(operation, variables, key);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'STEP_UP_REQUIRED') throw error;
    if (!(await askForStepUp())) throw error;
    return send(operation, variables, key);
  }
}
