import type { Warning } from '../../domain/panel/warnings';
import type { Refusal } from '../../domain/refusal';
import type { FormerSeat, StoredBody, StoredSeat } from '../../persistence/serving-ports';

export type BodyView = StoredBody & { readonly nodeKind: 'body' };
export type SeatHolderView = StoredSeat;
export type FormerSeatView = FormerSeat;

/** A warning as shown. */
export type WarningView = Omit<Warning, 'body'> & { readonly body: BodyView };

/** What would become of a body if some people stepped back. */
export interface BodySimulationView {
  readonly reasons: readonly Refusal[];
  readonly replacements: readonly ReplacementView[];
}

/** Who may take over from one person. */
export interface ReplacementView {
  readonly personId: string;
  readonly seats: readonly StoredSeat['seat'][];
  readonly candidateIds: readonly string[];
}

/** A body as shown. */
export function bodyView(body: StoredBody): BodyView {
  return { ...body, nodeKind: 'body' };
}
