import type { AccountTexts } from '../../i18n/vi/account';
import type { FieldError } from '../../text/field-errors';

/** Shortest password, in characters (R-AUT-2). */
const SHORTEST = 12;

/** What can be said of a chosen password before it is sent; the server knows more and decides. */
export function checkNewPassword(password: string, repeated: string, a: AccountTexts): readonly FieldError[] {
  if (password === '') return [];
  if (Array.from(password).length < SHORTEST) return [{ path: 'password', message: a.passwordShort }];
  return password === repeated ? [] : [{ path: 'repeated', message: a.passwordsDiffer }];
}
