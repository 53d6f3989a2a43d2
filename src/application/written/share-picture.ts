import { toString as drawQr } from 'qrcode';

/** A share as a QR picture for its sheet of paper, read back by any scanner that types what it sees (trust.md 3.3.3). */
export async function sharePicture(text: string): Promise<string> {
  const svg = await drawQr(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
