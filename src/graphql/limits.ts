import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';

import { ClientError } from './error-codes';
import { printable, type QueryLimits } from './limits/figures';
import { measureShape, type Shape } from './limits/shape';
import { checkValues } from './limits/values';

export { DEFAULT_LIMITS, type QueryLimits } from './limits/figures';

/** A request that may go on to validation. */
export interface AdmittedQuery {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: DocumentNode;
  readonly kind: OperationTypeNode.QUERY | OperationTypeNode.MUTATION;
}

const BODY_KEYS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);

/**
 * Reads the body of a GraphQL request and refuses what is malformed or too large, before the document is validated
 * and before anything is loaded: the checks here cost less than what they prevent.
 *
 * @throws ClientError `BAD_REQUEST`, `BAD_USER_INPUT`, `QUERY_INVALID` or `QUERY_TOO_…`
 */
export function admitQuery(body: unknown, limits: QueryLimits, introspection: boolean): AdmittedQuery {
  const { query, variables, operationName } = readBody(body);
  const document = parseWithin(query, limits.tokens);
  const operation = onlyOperation(document, operationName);
  const kind = operation.operation === OperationTypeNode.QUERY ? OperationTypeNode.QUERY : OperationTypeNode.MUTATION;
  checkShape(measureShape(document, operation, introspection), operation, limits);
  checkValues({ document, operation, variables, limits });
  return { query, variables, operationName, document, kind };
}

function readBody(body: unknown): Pick<AdmittedQuery, 'query' | 'variables' | 'operationName'> {
  if (Array.isArray(body)) throw new ClientError('BAD_REQUEST', 'Mỗi yêu cầu chỉ được chứa một câu truy vấn.');
  if (!isRecord(body)) throw new ClientError('BAD_REQUEST', 'Nội dung gửi lên phải là một đối tượng JSON.');
  const unknownKey = Object.keys(body).find((key) => !BODY_KEYS.has(key));
  if (unknownKey !== undefined) throw badField(`Trường không có trong yêu cầu: ${printable(unknownKey)}.`, unknownKey);
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query.trim() === '') {
    throw badField('Trường query phải là một câu truy vấn, không được để trống.', 'query');
  }
  if (!isOptionalRecord(variables)) throw badField('Trường variables phải là một đối tượng JSON.', 'variables');
  if (!isOptionalRecord(extensions)) throw badField('Trường extensions phải là một đối tượng JSON.', 'extensions');
  if (extensions && 'persistedQuery' in extensions) {
    throw badField('Hệ thống không dùng câu truy vấn lưu sẵn.', 'extensions');
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw badField('Trường operationName phải là chữ.', 'operationName');
  }
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

function parseWithin(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxLexicalTokens: maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes(`${maxTokens} tokens`)) throw new ClientError('QUERY_TOO_LONG');
    const place = error.locations?.[0];
    const where = place ? ` ở dòng ${place.line}, cột ${place.column}` : '';
    throw new ClientError('QUERY_INVALID', `Câu truy vấn sai cú pháp${where}.`);
  }
}

function onlyOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation, second] = operations;
  if (!operation || second) {
    throw new ClientError('QUERY_TOO_WIDE', 'Mỗi yêu cầu phải có đúng một thao tác (query hoặc mutation).');
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new ClientError('QUERY_INVALID', 'Hệ thống không hỗ trợ subscription.');
  }
  if (operationName !== undefined && operation.name?.value !== operationName) {
    throw badField('Trường operationName không trùng tên thao tác trong câu truy vấn.', 'operationName');
  }
  return operation;
}

function checkShape(shape: Shape, operation: OperationDefinitionNode, limits: QueryLimits): void {
  if (operation.operation === OperationTypeNode.MUTATION && shape.rootFields !== 1) {
    throw new ClientError('QUERY_TOO_WIDE', 'Mỗi mutation phải có đúng một trường gốc.');
  }
  const wide: readonly [number, number, string][] = [
    [shape.rootFields, limits.rootFields, 'trường gốc'],
    [shape.aliases, limits.aliases, 'bí danh'],
    [shape.directives, limits.directives, 'chỉ thị'],
  ];
  for (const [count, limit, name] of wide) {
    if (count > limit) throw new ClientError('QUERY_TOO_WIDE', `Câu truy vấn có quá ${limit} ${name}.`);
  }
  if (shape.depth > limits.depth || shape.rawDepth > limits.rawDepth) {
    throw new ClientError('QUERY_TOO_DEEP', `Câu truy vấn lồng quá ${limits.depth} cấp.`);
  }
  if (shape.selections > limits.selections) throw new ClientError('QUERY_TOO_COSTLY');
}

function badField(message: string, field: string): ClientError {
  return new ClientError('BAD_USER_INPUT', message, { field: printable(field) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptionalRecord(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === undefined || value === null || isRecord(value);
}
