import type { LegacyEncoding } from './sheet';

/** TCVN3 (fonts `.Vn…`) as Windows shows its bytes, and the letters that were meant. */
const TCVN3_BYTES = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦';
const TCVN3_LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = new Map(Array.from(TCVN3_BYTES).map((byte, index) => [byte, Array.from(TCVN3_LETTERS)[index] ?? byte]));

/** VNI (fonts `VNI-…`): a vowel, then a sign that stands for its marks. */
const VNI_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  a: ['ùøûõïêéèúüëâáàåãä', 'áàảãạăắằẳẵặâấầẩẫậ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  u: ['ùøûõï', 'úùủũụ'],
  ö: ['ùøûõï', 'ứừửữự'],
  y: ['ùøûõ', 'ýỳỷỹ'],
};
const VNI_SINGLE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };
const VNI_PAIRS = new Map(
  Object.entries(VNI_MARKS).flatMap(([vowel, [signs, letters]]) =>
    Array.from(signs).map((sign, index) => [vowel + sign, Array.from(letters)[index] ?? vowel] as const),
  ),
);

/** Letters that only real Unicode text has. */
const GENUINE = /[ăđơưĩũ\u1EA0-\u1EF9]/i;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
/** What TCVN3 has and neither VNI nor Vietnamese text in Unicode does, inside words. */
const TCVN3_ONLY = /[¸µ¶¹¨¾¼½©®ª¬¡¢£¤¥¦\u00AD×÷ÞþßÐÇç]|[·»«§](?=\p{L})|\p{Ll}[À-ÖØ-Þ]/gu;
/** Pairs that text in Unicode may have as well: hoà, hoá, hoã; and `uû`, which is `uỷ` in TCVN3. */
const UNSURE_PAIRS: ReadonlySet<string> = new Set(['oà', 'oá', 'oã', 'uû']);
/** Letters of neither Vietnamese nor English. */
const FOREIGN = /[øûïåäëüöñæîÎÏÑÖØÜËÄÅ]/;
const VNI_START = /(?:^|\s)ñ[aeiouyôö]/i;

/** A text as it was meant, and the encoding it was in; null when it is ordinary text. */
export function decodeLegacy(
  text: string,
  font: LegacyEncoding | null,
): { readonly text: string; readonly from: LegacyEncoding } | null {
  if (!BEYOND_ASCII.test(text) || GENUINE.test(text)) return null;
  const from = font ?? encodingOf(text);
  if (from === null) return null;
  const decoded = (from === 'TCVN3' ? decodeTcvn3(text) : decodeVni(text)).normalize('NFC');
  return decoded === text ? null : { text: decoded, from };
}

function encodingOf(text: string): LegacyEncoding | null {
  const tcvn3 = text.match(TCVN3_ONLY)?.length ?? 0;
  const vni = pairsIn(text);
  if (tcvn3 > 0 || vni > 0) return tcvn3 >= vni ? 'TCVN3' : 'VNI';
  if (!FOREIGN.test(text)) return null;
  return VNI_START.test(text) ? 'VNI' : 'TCVN3';
}

function pairsIn(text: string): number {
  const small = text.toLowerCase();
  let count = 0;
  for (let at = 0; at + 1 < small.length; at += 1) {
    const pair = small.slice(at, at + 2);
    if (VNI_PAIRS.has(pair) && !UNSURE_PAIRS.has(pair)) count += 1;
  }
  return count;
}

function decodeTcvn3(text: string): string {
  return Array.from(text)
    .map((byte) => TCVN3.get(byte) ?? byte)
    .join('');
}

function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charAt(at);
    const pair = VNI_PAIRS.get((first + text.charAt(at + 1)).toLowerCase());
    const letter = pair ?? VNI_SINGLE[first.toLowerCase()];
    decoded += letter === undefined ? first : cased(letter, first);
    if (pair !== undefined) at += 1;
  }
  return decoded;
}

function cased(letter: string, like: string): string {
  return like === like.toUpperCase() && like !== like.toLowerCase() ? letter.toUpperCase() : letter;
}
