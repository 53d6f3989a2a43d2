import { notImplemented } from './errors';

/** Escaped punctuation and character classes: read alike, whatever they hold. */
const harmless = /\\[^A-Za-z0-9]|\[(?:\\[^A-Za-z0-9]|[^\]\\[])*\]/gu;
/** What PCRE and JavaScript read differently (`.` and `$` near line ends, `\s`), or only one of them knows. */
const unshared = /[.$[]|\(\?(?![:=!])|\(\*|\\[^dDwWbB]|[*+?}]\+/u;

/**
 * A regular expression that means the same to mongod's PCRE and to JavaScript: literals, escaped punctuation, classes,
 * groups, alternatives, `^`, quantifiers, option `i`.
 * @throws CommandError NotImplemented for anything the two may read differently.
 */
export function compilePattern(source: string, options: string): RegExp {
  if (options !== '' && options !== 'i') throw notImplemented(`the regular expression options '${options}'`);
  if (unshared.test(source.replace(harmless, ''))) throw notImplemented(`the regular expression /${source}/`);
  try {
    return new RegExp(source, `u${options}`);
  } catch {
    throw notImplemented(`the regular expression /${source}/`);
  }
}
