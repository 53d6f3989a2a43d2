import type { Result } from '../../domain/result';

/**
 * Puts a digital signature over the whole of a paper. Today a key file that the signer brings does it; a remote service of
 * the agency (chữ ký số chuyên dùng công vụ, NĐ 68/2024) fills the same interface. Refuses with the path of the field at
 * fault. What it gives back is verified like every signed file that comes from outside.
 */
export interface PaperSigner {
  readonly sign: (pdf: Buffer, at: Date) => Promise<Result<Buffer>>;
}
