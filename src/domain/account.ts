import type { Refusal } from './refusal';
import { checkOptionalText, checkText } from './text';

/** A person who can sign in. Rights in a round come from bodies and applications, never from here. Tài khoản. */
export interface Account {
  readonly id: string;
  readonly version: number;
  readonly username: string;
  readonly displayName: string;
  readonly position: string;
  readonly isAdministrator: boolean;
  /** Null until the owner has set one. */
  readonly passwordHash: string | null;
  /** SHA-256 of the pending invitation's code, null when none is pending. */
  readonly invitationHash: string | null;
  readonly createdAt: Date;
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,62}$/;

/** Checks the name to sign in with: 3 to 63 small letters, digits, dot, dash, underscore. */
export function checkUsername(username: string, path: readonly string[]): Refusal[] {
  if (USERNAME.test(username)) return [];
  return [
    {
      code: 'INVALID_VALUE',
      path,
      reason: 'Tên đăng nhập gồm 3 đến 63 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.',
    },
  ];
}

/** Checks what is printed of a person. */
export function checkPerson(person: { displayName: string; position: string }, path: readonly string[]): Refusal[] {
  return [
    ...checkText(person.displayName, [...path, 'displayName'], 100),
    ...checkOptionalText(person.position, [...path, 'position'], 200),
  ];
}
