import { toString as drawQr } from 'qrcode';

/** A text as a QR picture for a page or a sheet of paper, read back by any scanner that types what it sees. */
export async function qrPicture(text: string, margin = 4): Promise<string> {
  const svg = await drawQr(text, { type: 'svg', errorCorrectionLevel: 'M', margin });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
