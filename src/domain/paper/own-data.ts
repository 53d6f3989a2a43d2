/** The paper of what is kept about a person: D33. */
import { group, list, text } from './shape';

/** D33, bản dữ liệu cá nhân: parts with lines, named as in the file of the same words. */
export const ownDataShape = group({
  nguoi: text,
  lap_luc: text,
  phan: list(group({ ten: text, dong: list(group({ ten: text, gia_tri: text }), 3) }), 1),
});
