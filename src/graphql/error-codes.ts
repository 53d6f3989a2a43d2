/**
 * Every error code a client can ever see at the top level of an answer, with its HTTP status and its default
 * sentence. The list is closed (at most 24), so that a client can handle all of it and nothing internal can
 * travel out as a new code. Refusals of business rules are not here: they are data in a payload.
 */
export const ERROR_CODES = {
  BAD_REQUEST: { status: 400, message: 'Yêu cầu không đúng định dạng.' },
  BAD_USER_INPUT: { status: 400, message: 'Dữ liệu nhập không hợp lệ.' },
  QUERY_INVALID: { status: 400, message: 'Câu truy vấn không hợp lệ.' },
  QUERY_TOO_LONG: { status: 400, message: 'Câu truy vấn quá dài.' },
  QUERY_TOO_DEEP: { status: 400, message: 'Câu truy vấn lồng quá sâu.' },
  QUERY_TOO_WIDE: { status: 400, message: 'Câu truy vấn hỏi quá nhiều mục cùng lúc.' },
  QUERY_TOO_COSTLY: { status: 400, message: 'Câu truy vấn quá nặng. Hãy hỏi ít mục hơn hoặc chia thành nhiều trang.' },
  PAGE_TOO_LARGE: { status: 400, message: 'Số mục trên một trang vượt quá giới hạn.' },
  UNAUTHENTICATED: { status: 401, message: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.' },
  FORBIDDEN: { status: 403, message: 'Bạn không được thực hiện việc này.' },
  STEP_UP_REQUIRED: { status: 403, message: 'Hãy xác nhận lại mật khẩu trước khi thực hiện việc này.' },
  CROSS_SITE: { status: 403, message: 'Yêu cầu đến từ một trang khác nên bị từ chối.' },
  NOT_FOUND: { status: 404, message: 'Không tìm thấy.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'Phương thức này không được dùng ở địa chỉ này.' },
  CONFLICT: { status: 409, message: 'Dữ liệu đã được người khác thay đổi. Hãy tải lại rồi thử lại.' },
  IDEMPOTENCY_MISMATCH: { status: 409, message: 'Khóa chống gửi trùng đã được dùng cho một nội dung khác.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'Nội dung gửi lên quá lớn.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'Nội dung gửi lên phải là JSON, mã UTF-8, không nén.' },
  RATE_LIMITED: { status: 429, message: 'Bạn gửi quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.' },
  INTERNAL: { status: 500, message: 'Hệ thống gặp lỗi. Hãy báo cho người quản trị kèm mã yêu cầu.' },
  BUSY: { status: 503, message: 'Hệ thống đang bận. Hãy thử lại sau ít giây.' },
  STORE_UNAVAILABLE: { status: 503, message: 'Kho dữ liệu tạm thời không dùng được. Hãy thử lại sau ít giây.' },
  OUTCOME_UNKNOWN: {
    status: 504,
    message: 'Chưa rõ việc ghi đã xong hay chưa. Hãy gửi lại đúng nội dung với cùng khóa chống gửi trùng.',
  },
  TIMEOUT: { status: 504, message: 'Hệ thống xử lý quá lâu nên đã dừng. Hãy thử lại.' },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>;

/** One of the codes above. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Tells whether a value is one of our codes; anything else is masked as `INTERNAL`. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}

/** What may accompany a code in `extensions`; every other key of a thrown error stays on the server. */
export interface ErrorDetails {
  /** The input, argument, variable or header at fault, as the client wrote it. */
  readonly field?: string;
  /** Whole seconds after which trying again makes sense. */
  readonly retryAfterSeconds?: number;
  /** The key to repeat with, when the outcome of a write is not known. */
  readonly idempotencyKey?: string;
}

/** One error as the client reads it. */
export interface ErrorAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: ErrorCode; readonly requestId: string } & ErrorDetails;
}

/**
 * A fault of the request, found by the outer shell. Other layers need not use this class: any thrown object whose
 * `extensions.code` is in the list and whose message is a Vietnamese sentence is answered alike.
 */
export class ClientError extends Error {
  readonly extensions: { readonly code: ErrorCode } & ErrorDetails;

  constructor(code: ErrorCode, message: string = ERROR_CODES[code].message, details: ErrorDetails = {}) {
    super(message);
    this.name = 'ClientError';
    this.extensions = { code, ...details };
  }
}

/** The store does not answer, by the names that its driver gives to that: this layer knows no driver. */
const STORE_AWAY =
  /^(Mongo(ServerSelection|Network|NetworkTimeout|WaitQueueTimeout|PoolCleared|NotConnected)|PoolClearedOnNetwork)Error$/;

/** Reads a listed code and the permitted details from any thrown value; null when it carries none. */
export function readClientError(thrown: unknown): ClientError | null {
  if (thrown instanceof ClientError) return thrown;
  if (thrown instanceof Error && STORE_AWAY.test(thrown.name))
    return new ClientError('STORE_UNAVAILABLE', undefined, { retryAfterSeconds: 5 });
  if (!(thrown instanceof Error) || !('extensions' in thrown)) return null;
  const extensions = thrown.extensions;
  if (typeof extensions !== 'object' || extensions === null || !('code' in extensions)) return null;
  if (!isErrorCode(extensions.code) || extensions.code === 'INTERNAL') return null;
  return new ClientError(extensions.code, thrown.message, permittedDetails(extensions));
}

function permittedDetails(extensions: object): ErrorDetails {
  const read = (key: string): unknown => Reflect.get(extensions, key);
  const field = read('field');
  const seconds = read('retryAfterSeconds');
  const idempotencyKey = read('idempotencyKey');
  return {
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof seconds === 'number' ? { retryAfterSeconds: seconds } : {}),
    ...(typeof idempotencyKey === 'string' ? { idempotencyKey } : {}),
  };
}

/** The answer to one fault outside GraphQL, and the body every such answer has. */
export function errorBody(error: ClientError, requestId: string): { readonly errors: readonly [ErrorAnswer] } {
  return { errors: [{ message: error.message, extensions: { ...error.extensions, requestId } }] };
}
