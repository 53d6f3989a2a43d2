import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';

/** One signing as it travels to the thread that does it; the key lives no longer than that thread. */
export interface SigningJob {
  readonly pdf: Uint8Array;
  readonly p12: Uint8Array;
  readonly passphrase: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What comes of it: the signed bytes, or which of the two fields is at fault. */
export type SigningAnswer = { readonly bytes: Uint8Array } | { readonly wrong: 'passphrase' | 'file' };

/** Bytes kept free for the signature: room for the certificates of three levels. */
const SIGNATURE_LENGTH = 16_384;

/** Signs with a key file (PKCS#12, RSA): the paper's own bytes stay as they are, the signature is added behind them. */
export async function signJob({ pdf, p12, passphrase, at }: SigningJob): Promise<SigningAnswer> {
  const about = { reason: '', contactInfo: '', name: '', location: '', signatureLength: SIGNATURE_LENGTH };
  const prepared = plainAddPlaceholder({ pdfBuffer: Buffer.from(pdf), ...about, signingTime: new Date(at) });
  try {
    return { bytes: await new SignPdf().sign(prepared, new P12Signer(Buffer.from(p12), { passphrase }), new Date(at)) };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return { wrong: /invalid password|failed to decrypt/i.test(said) ? 'passphrase' : 'file' };
  }
}
