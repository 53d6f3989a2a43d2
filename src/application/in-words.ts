import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { formatMark, type Mark } from '../domain/marks';

/** "tám mươi ba phẩy năm điểm": a mark as papers and receipts write it out. */
export function markInWords(mark: Mark): string {
  const config = new ReadingConfig();
  config.unit = ['điểm'];
  config.pointText = 'phẩy';
  return doReadNumber(formatMark(mark), config);
}
