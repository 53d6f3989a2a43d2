import { commonPasswords } from '../../application/account/common-passwords';
import { PASSWORD_PROBLEM_MESSAGES, passwordProblems } from '../../application/account/password-rules';
import { decideAll } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';

/** Refuses a weak password, else hashes it outside any transaction and goes on. */
export async function choosePassword<T>(
  { entrance }: GraphQLContext,
  given: { readonly password: string; readonly ownWords: readonly string[]; readonly field: string },
  act: (passwordHash: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const known = { common: await commonPasswords(), phrases: await entrance.desk.agencyNames() };
  const weaknesses = passwordProblems(given.password, given.ownWords, known).map((problem): Refusal => ({
    code: 'PASSWORD_WEAK',
    path: [given.field],
    reason: PASSWORD_PROBLEM_MESSAGES[problem],
  }));
  const strong = decideAll(weaknesses, () => null);
  return strong.ok ? act(await entrance.hasher.hash(given.password)) : strong;
}
