/** A reason shown at a field; `path` joins the steps with dots and is empty when no field is at fault. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** A reason as the API gives it. */
export interface RefusedReason {
  readonly message: string;
  readonly path: readonly string[];
  readonly rule?: string | null;
}

const FIELD_PREFIX = /^Trường "[^"]*": /u;

/**
 * The server's reasons as a form shows them: paths count from below `input`, and its own label stands before the
 * sentence, not the name in the API.
 */
export function fieldErrors(reasons: readonly RefusedReason[]): readonly FieldError[] {
  return reasons.map(({ message, path }) => {
    const said = message.replace(FIELD_PREFIX, '');
    const [root, ...steps] = path;
    const below = root === 'input' ? steps : path;
    return { path: below.join('.'), message: said.charAt(0).toUpperCase() + said.slice(1) };
  });
}

/** Errors of one field: its own, and those of deeper paths that have no field of their own. */
export function errorsAt(errors: readonly FieldError[], path: string): readonly FieldError[] {
  return errors.filter((error) => error.path === path);
}

/** The nearest of the known fields an error belongs to: `seats.2.personId`, else `seats.2`, else `seats`; else null. */
export function nearestField(path: string, known: ReadonlySet<string>): string | null {
  const steps = path.split('.');
  while (steps.length > 0) {
    const candidate = steps.join('.');
    if (candidate !== '' && known.has(candidate)) return candidate;
    steps.pop();
  }
  return null;
}

/** The id of the element of a field, so that the error summary can lead to it. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}
