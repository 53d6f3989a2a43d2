import type { Texts } from '../../i18n/vi';
import type { FieldError } from '../../text/field-errors';

/** Shortest password, in characters (R-AUT-2). */
const SHORTEST = 12;

/** What can be said of a chosen password before it is sent; the server knows more and decides. */
export function checkNewPassword(password: string, repeated: string, t: Texts): readonly FieldError[] {
  if (password === '') return [];
  if (Array.from(password).length < SHORTEST) return [{ path: 'password', message: t.account.passwordShort }];
  return password === repeated ? [] : [{ path: 'repeated', message: t.account.passwordsDiffer }];
}
