/** One address of the application with what is shown at it, outermost first. */
export interface RouteLine<TElement> {
  readonly path: string;
  readonly elements: readonly TElement[];
}

interface Match<TElement> {
  readonly params: Readonly<Record<string, string>>;
  readonly elements: readonly TElement[];
}

/**
 * The line an address belongs to: of several that fit, the one with the most fixed parts, so that `/ky-thi/moi` is not
 * taken for a round called `moi`; null when none fits.
 */
export function bestMatch<TElement>(lines: readonly RouteLine<TElement>[], pathname: string): Match<TElement> | null {
  const parts = partsOf(pathname);
  let best: { readonly match: Match<TElement>; readonly score: number } | null = null;
  for (const { path, elements } of lines) {
    const fit = fitOf(partsOf(path), parts);
    if (fit !== null && (best === null || fit.score > best.score)) {
      best = { match: { params: fit.params, elements }, score: fit.score };
    }
  }
  return best?.match ?? null;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function fitOf(pattern: readonly string[], parts: readonly string[]) {
  if (pattern[0] === '*') return { params: {}, score: -1 };
  if (parts.length > pattern.length) return null;
  const params: Record<string, string> = {};
  let score = 0;
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index];
    if (part === wanted) score += 1;
    else if (!wanted.startsWith(':')) return null;
    else if (part === undefined && !wanted.endsWith('?')) return null;
    else if (part !== undefined) params[wanted.replace(/^:|\?$/g, '')] = decoded(part);
  }
  return { params, score };
}

/** A part of the address as it was meant; one that is no valid escape stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
