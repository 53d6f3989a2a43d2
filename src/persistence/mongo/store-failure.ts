/** The store that is named can never serve: another setting is needed. The message is Vietnamese and fit to show. */
export class UnfitStoreError extends Error {}

/** The store does not answer now, and may do so later. The message is Vietnamese and fit to show. */
export class StoreUnreachableError extends Error {}

/** The server's codes for who may not come in: AuthenticationFailed, Unauthorized. */
const REFUSED: readonly unknown[] = [13, 18];
/** A URI that the driver cannot read, by the names of its errors. */
const UNREADABLE = /^(Mongo(Parse|InvalidArgument|API|MissingCredentials|MissingDependency)Error|URIError|TypeError)$/;
/** The driver has asked every host that the URI names. */
const UNANSWERED = /^(Mongo(ose)?ServerSelectionError|MongoNetwork(Timeout)?Error|MongoNotConnectedError)$/;

/**
 * An error of the driver while it connects, in words of the setting. Never what the driver says of the URI itself: the
 * password stands in it.
 */
export function connectFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, code, cause } = error as Error & { readonly code?: unknown };
  const inner = (cause as { readonly reason?: { readonly error?: unknown } } | undefined)?.reason?.error ?? cause;
  if (REFUSED.includes(code) || REFUSED.includes((inner as { readonly code?: unknown } | undefined)?.code)) {
    return new UnfitStoreError(
      'MONGODB_URI: MongoDB không nhận tài khoản hoặc mật khẩu này, hoặc tài khoản thiếu quyền.',
    );
  }
  if (UNREADABLE.test(name)) return new UnfitStoreError(`MONGODB_URI: không đọc được${optionIn(message)}.`);
  const isName = typeof code === 'string' && /^(ENOTFOUND|EAI_AGAIN|ENODATA|ETIMEOUT|ESERVFAIL)$/.test(code);
  if (!isName && !UNANSWERED.test(name)) return error;
  return new StoreUnreachableError(
    `Không tới được MongoDB ở MONGODB_URI (${message}). Xem MongoDB có đang chạy, tường lửa, tên máy và chứng thư TLS.`,
  );
}

/** The option that the driver does not know or take, which is no secret. */
function optionIn(message: string): string {
  const [, option] = /^options? ([A-Za-z, ]{1,60}) (?:is|are) not supported$/.exec(message) ?? [];
  if (option !== undefined) return `: không có tùy chọn ${option}`;
  return ' (ký tự lạ trong mật khẩu phải viết dạng %XX, nhiều máy cách nhau bằng dấu phẩy)';
}
