import type { Readers } from '../../persistence/ports';
import { createTotpVault } from '../account/totp';
import { createPersonalVault } from '../registration/personal-vault';
import { opens } from './rekeyed';

/**
 * How many authenticator apps the pepper that is there does not open, and whether it does not open the dossiers: one of
 * each round is tried.
 */
export async function personalStand(
  { accounts, rounds, applications, dossiers }: Pick<Readers, 'accounts' | 'rounds' | 'applications' | 'dossiers'>,
  pepper: Buffer,
): Promise<{ readonly apps: number; readonly dossiers: number }> {
  const [totp, vault] = [createTotpVault(pepper), createPersonalVault(pepper)];
  const lost = { apps: 0, dossiers: 0 };
  for (const { id, secondFactor } of await accounts.all())
    if (secondFactor !== null && !opens(() => totp.open(id, secondFactor.secret))) lost.apps += 1;
  const { rows } = await rounds.page(null, { first: 100, after: null });
  for (const round of rows) {
    const last = await applications.lastOf(round.id);
    const dossier = last === null ? null : await dossiers.find(last.id);
    if (dossier === null || dossier.sealed === '') continue;
    if (!opens(() => vault.openDossier(dossier.id, dossier.sealed))) lost.dossiers += 1;
  }
  return lost;
}

/** What whoever keeps the machine must know of it; null when everything opens. */
export function personalWarning(lost: { readonly apps: number; readonly dossiers: number }): string | null {
  if (lost.apps + lost.dossiers === 0) return null;
  return (
    `Không mở được ${String(lost.apps)} ứng dụng xác thực và hồ sơ của ${String(lost.dossiers)} kỳ thi bằng pepper trong ` +
    'SECRETS_DIR. Hãy chép lại pepper.ca-nhan (hoặc pepper) từ bản cất riêng cùng thời với kho.'
  );
}
