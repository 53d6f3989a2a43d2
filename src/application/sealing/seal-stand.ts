import type { Readers } from '../../persistence/ports';
import { sealsOf } from './sealed-marks';

/** What lies under seal in a store: how much, and how much of it another key than ours sealed. */
export interface SealStand {
  readonly sealed: number;
  readonly foreign: number;
}

/** Counts the marks that wait to be opened; after a restore the key must have come back with the store (trust.md 3.13). */
export async function sealStand(
  { sheets, markings }: Pick<Readers, 'sheets' | 'markings'>,
  keyId: string,
): Promise<SealStand> {
  const waiting = [...(await sheets.underSeal()), ...(await markings.underSeal())];
  const texts = waiting.flatMap(sealsOf);
  return { sealed: texts.length, foreign: texts.filter((text) => !text.startsWith(`${keyId}.`)).length };
}

/** What whoever keeps the machine must know of it before anything is opened; null when all is well. */
export function sealWarning({ sealed, foreign }: SealStand): string | null {
  if (foreign === 0) return null;
  return (
    `${String(foreign)} trong ${String(sealed)} phiếu chấm đang niêm phong cần tệp bí mật sealing-key khác với tệp ở SECRETS_DIR: ` +
    'không mở được và không phiếu nào của những thí sinh, bài thi ấy được tính. Hãy chép lại sealing-key từ bản cất riêng.'
  );
}
