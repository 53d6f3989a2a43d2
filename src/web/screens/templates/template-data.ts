import type { RoundTemplateQuery, RoundTemplatesQuery } from '../../generated/operations';
import type { TemplatesTexts } from '../../i18n/vi/templates';
import { Fault } from '../../send';

/** The words of a form, with every edition so far. */
export type WordingState = NonNullable<RoundTemplatesQuery['round']>['paperForms'][number]['wording'];

/** A form with its words. */
export type TemplateForm = NonNullable<RoundTemplateQuery['round']>['paperForms'][number];

/** Which words are in force, in words. */
export function stateOf({ number, isOriginal }: Pick<WordingState, 'number' | 'isOriginal'>, s: TemplatesTexts): string {
  if (number === 0) return s.original;
  return isOriginal ? s.restored(number) : s.edition(number);
}

/** Why words cannot be used. */
export interface WordingFault {
  readonly line: number | null;
  readonly message: string;
}

/** What words look like in print, or why they cannot be used. */
export type Preview =
  | { readonly ok: true; readonly pdf: Blob; readonly isReal: boolean }
  | { readonly ok: false; readonly faults: readonly WordingFault[] };

interface FaultAnswer {
  readonly errors?: readonly (WordingFault & {
    readonly extensions?: { readonly code: string; readonly requestId: string; readonly retryAfterSeconds?: number };
  })[];
}

/**
 * Tries words and prints them on data of the round.
 * @throws Fault when there is no answer, or when the request itself was wrong
 */
export async function previewOf(
  { roundId, code }: { readonly roundId: string; readonly code: string },
  text: string,
  signal: AbortSignal,
): Promise<Preview> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'fetch' };
  const address = `/rounds/${roundId}/templates/${code}/preview`;
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ text }), signal }).catch(
    () => null,
  );
  if (response === null) throw new Fault('NETWORK', '', null);
  if (response.ok) {
    return { ok: true, pdf: await response.blob(), isReal: response.headers.get('x-preview-data') === 'real' };
  }
  const { errors = [] } = (await response.json()) as FaultAnswer;
  const [first] = errors;
  if (response.status === 422) return { ok: false, faults: errors };
  const { code: fault = 'INTERNAL', requestId = null, retryAfterSeconds = null } = first?.extensions ?? {};
  throw new Fault(fault, first?.message ?? '', requestId, retryAfterSeconds);
}
