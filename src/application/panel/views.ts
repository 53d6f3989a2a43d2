import type { StoredBody } from '../../persistence/ports';

export type BodyView = StoredBody & { readonly nodeKind: 'body' };
export type SeatHolderView = StoredBody['seats'][number];
