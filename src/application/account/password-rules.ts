/** Fewest and most characters (Unicode code points after NFC) of a password. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 256;

/** Why a new password is not accepted. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'UNREADABLE' | 'COMMON' | 'OWN_WORD';

/** The sentence for each problem. */
export const PASSWORD_PROBLEM_MESSAGES: Readonly<Record<PasswordProblem, string>> = {
  TOO_SHORT: `Mật khẩu phải có ít nhất ${MIN_PASSWORD_LENGTH} ký tự.`,
  TOO_LONG: `Mật khẩu không được dài quá ${MAX_PASSWORD_LENGTH} ký tự.`,
  UNREADABLE: 'Mật khẩu có ký tự hỏng. Hãy gõ lại.',
  COMMON: 'Mật khẩu quá phổ biến, dễ bị đoán. Hãy ghép nhiều từ không liên quan với nhau.',
  OWN_WORD:
    'Mật khẩu không được chứa tên, thư điện tử của bạn, tên cơ quan, tên phần mềm hoặc tên nhiệm vụ trong kỳ thi.',
};

const COMMON_WORDS: readonly string[] = [
  ...['password', 'passwd', 'pass', 'word', 'admin', 'administrator', 'root', 'user', 'login', 'welcome', 'letmein'],
  ...['secret', 'changeme', 'default', 'test', 'demo', 'guest', 'master', 'iloveyou', 'monkey', 'dragon', 'football'],
  ...['matkhau', 'mat', 'khau', 'quantri', 'quantrivien', 'nguoidung', 'dangnhap', 'xinchao', 'anhyeuem', 'emyeuanh'],
  ...['vietnam', 'vietnamvodich', 'hanoi', 'saigon', 'hochiminh', 'tphcm', 'danang', 'cantho', 'haiphong', 'hue'],
  ...['canbo', 'congchuc', 'vienchuc', 'lanhdao', 'giamdoc', 'thuky', 'thisinh', 'giamkhao', 'hoidong', 'chutich'],
  ...['thituyen', 'chucdanh', 'quanly', 'coquan', 'tochuc', 'noivu', 'sonoivu', 'ubnd', 'tinh', 'huyen', 'xa'],
  ...['abc', 'abcd', 'qwerty', 'asdf', 'zxcv', 'aaa', 'xyz', 'an', 'toan', 'baomat', 'bimat', 'khongbiet'],
];

/** What this product and the places in it are called: what somebody who knows the house tries first. */
const HOUSE_PHRASES: readonly string[] = [
  ...['thi tuyển', 'kỳ thi', 'hội đồng thi', 'ban giám sát', 'ban chấm', 'ban coi thi', 'ban phách', 'ban đề thi'],
  ...['phúc khảo', 'tổ thư ký', 'thí sinh', 'giám khảo', 'giám thị', 'chủ tịch hội đồng', 'quản trị viên'],
  ...['quản trị hệ thống', 'administrator'],
];

const SEQUENCES: readonly string[] = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
];

const FEWEST_DISTINCT = 5;
const SHORTEST_OWN_WORD = 4;

/** What else is known of passwords that are guessed first. */
export interface KnownPasswords {
  /** The most used ones, in small letters. */
  readonly common: ReadonlySet<string>;
  /** Names of the agencies, which must not stand in one as a whole. */
  readonly phrases: readonly string[];
}

const NOTHING_KNOWN: KnownPasswords = { common: new Set(), phrases: [] };

/**
 * Every reason against a new password; an empty list means it is good. No rule asks for capitals or signs: they make
 * passwords worse. Long passphrases are the aim.
 *
 * @param ownWords - the person's name, name to sign in with, address: no single word of them may stand in it
 */
export function passwordProblems(
  password: string,
  ownWords: readonly string[] = [],
  { common, phrases }: KnownPasswords = NOTHING_KNOWN,
): readonly PasswordProblem[] {
  const problems: PasswordProblem[] = [];
  const length = Array.from(password.normalize('NFC')).length;
  if (length < MIN_PASSWORD_LENGTH) problems.push('TOO_SHORT');
  if (length > MAX_PASSWORD_LENGTH) return ['TOO_LONG'];
  if (/\p{Surrogate}/u.test(password)) problems.push('UNREADABLE');
  if (isCommon(password) || isMostUsed(password, common)) problems.push('COMMON');
  if (containsOwnWord(password, ownWords) || containsPhrase(password, [...HOUSE_PHRASES, ...phrases]))
    problems.push('OWN_WORD');
  return problems;
}

function isCommon(password: string): boolean {
  const letters = squeeze(password);
  if (new Set(letters === '' ? password : letters).size < FEWEST_DISTINCT) return true;
  const reversed = Array.from(letters).reverse().join('');
  if (SEQUENCES.some((row) => row.includes(letters) || row.includes(reversed))) return true;
  return isMadeOf(withoutDigitsAround(letters), COMMON_WORDS);
}

/** Whether it is a much used password: as it is, with digits around it, or one written several times over. */
function isMostUsed(password: string, common: ReadonlySet<string>): boolean {
  const letters = squeeze(password);
  const core = withoutDigitsAround(letters);
  const tried = [password.normalize('NFC').toLowerCase(), letters, repeatedPart(letters), core, repeatedPart(core)];
  return tried.some((one) => one !== '' && common.has(one));
}

/** The shortest text that gives this one when it is repeated; the text itself when there is none. */
function repeatedPart(text: string): string {
  const length = (text + text).indexOf(text, 1);
  return length < 0 ? text : text.slice(0, length);
}

function containsPhrase(password: string, phrases: readonly string[]): boolean {
  const whole = squeeze(password);
  return phrases.map(squeeze).some((phrase) => phrase.length > SHORTEST_OWN_WORD && whole.includes(phrase));
}

/** `matkhau2026` is `matkhau` to anyone who guesses. */
function withoutDigitsAround(letters: string): string {
  return letters.replace(/^\d+/, '').replace(/\d+$/, '');
}

/** Tells whether a text is nothing but listed words, one after another. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let position = 0; position < text.length; position += 1) {
    if (!reached.has(position)) continue;
    for (const word of words) {
      if (text.startsWith(word, position)) reached.add(position + word.length);
    }
  }
  return reached.has(text.length);
}

function containsOwnWord(password: string, ownWords: readonly string[]): boolean {
  const whole = squeeze(password);
  const tokens = new Set(words(password));
  return ownWords.some((phrase) => {
    const squeezed = squeeze(phrase);
    if (squeezed.length > SHORTEST_OWN_WORD && whole.includes(squeezed)) return true;
    return words(phrase).some((word) => word.length >= SHORTEST_OWN_WORD && tokens.has(word));
  });
}

/** Words without marks and case; letters and digits are told apart, so `Minh1984` holds `minh`. */
function words(text: string): readonly string[] {
  return fold(text).match(/[a-z]+|\d+/g) ?? [];
}

function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
