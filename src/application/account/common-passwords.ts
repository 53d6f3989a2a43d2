/** How many of the most used passwords nobody may choose (trust.md 3.1.2). */
const MOST_USED = 10_000;

let loading: Promise<ReadonlySet<string>> | null = null;

/**
 * The most used passwords of the world, in small letters. Loaded when somebody first chooses a password and not at the
 * start: unpacking the list takes tenths of a second that nobody else should wait for.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  loading ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].slice(0, MOST_USED)),
  );
  return loading;
}
