import type { GraphQLError } from 'graphql';

import { ClientError } from './error-codes';
import { printable } from './limits/figures';

/** One sentence of graphql-js, and ours. The name is only ever one the client wrote itself. */
type Wording = readonly [pattern: RegExp, sentence: string];

const NAME = '([_A-Za-z]\\w*)';
const sentence = (pattern: string): RegExp => new RegExp(`^${pattern}`);

const DOCUMENT_WORDING: readonly Wording[] = [
  [sentence(`Cannot query field "${NAME}"`), 'Trường không có'],
  [sentence(`Unknown argument "${NAME}"`), 'Tham số không có'],
  [sentence(`Unknown type "${NAME}"`), 'Kiểu không có'],
  [sentence(`Unknown directive "@${NAME}"`), 'Chỉ thị không có'],
  [sentence(`Unknown fragment "${NAME}"`), 'Mảnh truy vấn không có'],
  [sentence(`Fragment "${NAME}" is never used`), 'Mảnh truy vấn không được dùng'],
  [sentence(`Cannot spread fragment "${NAME}" within itself`), 'Mảnh truy vấn tự gọi lại chính nó'],
  [sentence(`Variable "\\$${NAME}" is never used`), 'Biến không được dùng'],
  [sentence(`Variable "\\$${NAME}" is not defined`), 'Biến chưa được khai báo'],
  [sentence(`Variable "\\$${NAME}" of type`), 'Biến không đúng kiểu ở nơi dùng'],
  [sentence(`There can be only one .* named "\\$?${NAME}"`), 'Tên bị lặp lại'],
  [sentence(`Field "${NAME}" argument ".*" of type .* is required`), 'Thiếu tham số bắt buộc của trường'],
  [sentence(`Field "${NAME}" of type ".*" must have a selection`), 'Phải chọn trường con của'],
  [sentence(`Field "${NAME}" must not have a selection`), 'Không được chọn trường con của'],
  [sentence(`Fields "${NAME}" conflict`), 'Một tên được dùng cho hai trường khác nhau'],
];

const MISSING_ARGUMENT = sentence(`Field ".*" argument "${NAME}" of type .* is required`);

/** Reasons for which graphql-js refuses a value, whether it stands in the document or in a variable. */
const VALUE_WORDING: readonly Wording[] = [
  [sentence(`Field "${NAME}" is not defined by type`), 'Trường không có trong đầu vào'],
  [sentence(`Field "(?:\\w+\\.)?${NAME}" of required type`), 'Thiếu trường bắt buộc'],
  [/^Expected non-nullable type .* not to be null/, 'Trường không được để trống'],
  [/^Expected value of type ".*!", found null/, 'Trường không được để trống'],
  [/^Value ".*" does not exist in ".*" enum/s, 'Giá trị không nằm trong danh sách cho phép'],
  [/^Enum ".*" cannot represent/s, 'Giá trị không nằm trong danh sách cho phép'],
  [/^Expected type ".*" to be an object/, 'Trường phải là một đối tượng'],
  [/^Int cannot represent/s, 'Trường phải là số nguyên'],
  [/^Float cannot represent/s, 'Trường phải là số'],
  [/^String cannot represent/s, 'Trường phải là chữ'],
  [/^Boolean cannot represent/s, 'Trường phải là true hoặc false'],
  [/^ID cannot represent/s, 'Trường phải là một mã định danh'],
];

/**
 * Words an error of validation. The original sentence is never passed on: it names types and offers other fields.
 *
 * @param inner - what one of our scalars said of a value in the document, if that is the cause
 */
export function wordInvalidQuery(error: GraphQLError, inner: ClientError | null): ClientError {
  const code = error.extensions['validationErrorCode'];
  if (code === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return new ClientError('QUERY_TOO_COSTLY');
  if (code === 'INTROSPECTION_DISABLED') {
    return new ClientError('QUERY_INVALID', 'Hệ thống không cho đọc lược đồ.');
  }
  const missing = MISSING_ARGUMENT.exec(error.message)?.[1];
  if (missing !== undefined) {
    return new ClientError('QUERY_INVALID', `Thiếu tham số bắt buộc: ${missing}.`, { field: missing });
  }
  const field = fieldBefore(error);
  if (inner) return badValue(inner.message, field);
  const value = wordValue(error.message, field);
  if (value) return value;
  for (const [pattern, words] of DOCUMENT_WORDING) {
    const name = pattern.exec(error.message)?.[1];
    if (name !== undefined) return new ClientError('QUERY_INVALID', `${words}: ${name}.`, { field: name });
  }
  return new ClientError('QUERY_INVALID');
}

/**
 * Words an error of a variable, naming the place inside it, such as `input.mark`. The original sentence repeats the
 * whole value, which may be a password or a mark.
 */
export function wordInvalidVariable(error: GraphQLError, inner: ClientError | null): ClientError {
  const name = sentence(`Variable "\\$${NAME}"`).exec(error.message)?.[1] ?? 'variables';
  if (/^Variable "\$\w+" of required type .* was not provided/.test(error.message)) {
    return new ClientError('BAD_USER_INPUT', `Thiếu biến bắt buộc: ${name}.`, { field: name });
  }
  if (/^Variable "\$\w+" of non-null type .* must not be null/.test(error.message)) {
    return new ClientError('BAD_USER_INPUT', `Biến không được để trống: ${name}.`, { field: name });
  }
  const reason = error.originalError?.message ?? '';
  const path = pathInside(error.message, reason, name);
  if (inner) return badValue(inner.message, path);
  return (
    wordValue(reason, path) ?? new ClientError('BAD_USER_INPUT', `Giá trị không hợp lệ: ${path}.`, { field: path })
  );
}

function wordValue(reason: string, path: string | undefined): ClientError | null {
  for (const [pattern, words] of VALUE_WORDING) {
    const match = pattern.exec(reason);
    if (!match) continue;
    const own = match[1];
    const field = own === undefined ? path : path === undefined ? own : `${path}.${own}`;
    if (field === undefined) return new ClientError('BAD_USER_INPUT', `${words}.`);
    return new ClientError('BAD_USER_INPUT', `${words}: ${field}.`, { field });
  }
  return null;
}

function badValue(message: string, field: string | undefined): ClientError {
  if (field === undefined) return new ClientError('BAD_USER_INPUT', message);
  return new ClientError('BAD_USER_INPUT', `${message} (${field})`, { field });
}

/** `Variable "$input" got invalid value … at "input.mark"; reason` gives `input.mark`. */
function pathInside(message: string, reason: string, name: string): string {
  const before = message.endsWith(`; ${reason}`) ? message.slice(0, -reason.length - 2) : message;
  const path = / at "([\w.[\]]{1,200})"$/.exec(before)?.[1];
  return path?.startsWith(name) === true ? printable(path) : name;
}

/** The name written just before the value at fault: `mark: 8.5` gives `mark`. */
function fieldBefore(error: GraphQLError): string | undefined {
  const location = error.nodes?.[0]?.loc;
  if (!location) return undefined;
  const text = location.source.body.slice(Math.max(0, location.start - 100), location.start);
  return /([_A-Za-z]\w*)\s*:\s*\[?\s*$/.exec(text)?.[1];
}
