/**
 * Whether the store kept the work is not known, such as where the primary changed while it committed. Whoever sends the
 * same again under the same key gets the answer of what was kept, or has it done. `extensions.code` is how the outer shell
 * knows the answer to give.
 */
export class OutcomeUnknown extends Error {
  readonly extensions = { code: 'OUTCOME_UNKNOWN' } as const;

  constructor(cause: unknown) {
    super('Chưa rõ việc ghi đã xong hay chưa. Hãy gửi lại đúng nội dung với cùng khóa chống gửi trùng.', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** Whether a commit that ended in an error certainly left nothing: the server says that the whole may be tried again. */
export function leftNothing(error: unknown): boolean {
  return labelled(error, 'TransientTransactionError') && !labelled(error, 'UnknownTransactionCommitResult');
}

function labelled(error: unknown, label: string): boolean {
  const has = (error as { readonly hasErrorLabel?: (label: string) => boolean } | null)?.hasErrorLabel;
  return typeof has === 'function' && has.call(error, label);
}
