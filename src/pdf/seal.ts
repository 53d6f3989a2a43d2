import { create as createQr } from 'qrcode';
import { shortCode } from '../application/canonical';
import { textWidth } from './fonts';
import type { PageMeasure } from './layout/measure';
import type { PageWriter } from './page-writer';
import { MM, type Point } from './pen';

/** What ties a page to the log: the signed checkpoint as a QR code, and the digits people compare. */
export interface PaperSeal {
  /** The whole signed note: whoever scans it needs nothing else from us. */
  readonly note: string;
  readonly size: number;
  /** Root of the log, hex. */
  readonly root: string;
}

/** Modules of white that a QR code needs around it. */
const QUIET = 4;
const SIDE = 25 * MM;
const LABEL_SIZE = 6.5;
/** Away from the other code at the foot of the page, and below where a punch of two holes goes. */
const ABOVE_EDGE = 57 * MM;
/** Modules overlap by a hair, so that no white lines show between them. */
const OVERLAP = 0.02;

/** Draws the seal low in the binding margin, where no paper of NĐ 30/2020 has text. */
export function drawSeal(pen: PageWriter, seal: PaperSeal, page: PageMeasure): void {
  const { data, size } = createQr(seal.note, { errorCorrectionLevel: 'L' }).modules;
  const unit = SIDE / (size + 2 * QUIET);
  const left = (page.left - SIDE) / 2 + QUIET * unit;
  const top = page.height - SIDE - ABOVE_EDGE;
  const dark: Point[] = [];
  for (let at = 0; at < size * size; at += 1) {
    if (data[at]) dark.push({ x: left + (at % size) * unit, y: top + (QUIET + Math.floor(at / size)) * unit });
  }
  pen.squares(dark, unit + OVERLAP);
  const lines = [`Kiểm chứng · ${String(seal.size)} mục`, shortCode(seal.root)];
  lines.forEach((line, index) => {
    const x = (page.left - textWidth('regular', LABEL_SIZE, line)) / 2;
    pen.text(line, { face: 'regular', size: LABEL_SIZE }, { x, y: top + SIDE + (index + 0.6) * LABEL_SIZE * 1.25 });
  });
}
