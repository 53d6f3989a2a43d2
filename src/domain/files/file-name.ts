/** Longest name that is kept (trust.md R-FILE-4). */
const LONGEST = 150;

/** Controls, direction marks and invisible letters: they make a name look like another one. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A name a person gave a file, as data: the last part of a path, NFC, nothing hidden, short; its extension is kept. */
export function cleanName(raw: string): string {
  const last = raw.normalize('NFC').replace(HIDDEN, '').split(/[\\/]/).at(-1)?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(last)?.[0] ?? '';
  const stem = Array.from(last.slice(0, last.length - extension.length))
    .slice(0, LONGEST - extension.length)
    .join('');
  return stem === '' ? `tep${extension}` : stem + extension;
}
