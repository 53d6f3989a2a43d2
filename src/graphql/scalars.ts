import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { isLocalDate, type LocalDate } from '../domain/calendar';
import { formatMark, type Mark, parseMark } from '../domain/marks';

/** How one scalar is read and written; both sides speak strings only. */
interface TextScalar<TInternal> {
  readonly name: string;
  readonly description: string;
  /** What the client did wrong, in Vietnamese. */
  readonly expected: string;
  readonly parse: (text: string) => TInternal | null;
  /** Null for a value that should not exist: a fault of ours, never of the client. */
  readonly write: (value: unknown) => string | null;
}

function textScalar<TInternal>(spec: TextScalar<TInternal>): GraphQLScalarType<TInternal, string> {
  const refuse = (nodes?: ValueNode): GraphQLError =>
    new GraphQLError(spec.expected, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });
  return new GraphQLScalarType<TInternal, string>({
    name: spec.name,
    description: spec.description,
    parseValue: (input) => {
      const value = typeof input === 'string' ? spec.parse(input) : null;
      if (value === null) throw refuse();
      return value;
    },
    parseLiteral: (node) => {
      const value = node.kind === Kind.STRING ? spec.parse(node.value) : null;
      if (value === null) throw refuse(node);
      return value;
    },
    serialize: (value) => {
      const text = spec.write(value);
      if (text === null) throw new TypeError(`${spec.name} cannot write the stored value`);
      return text;
    },
  });
}

/** Điểm. `"87.25"` outside, whole hundredths of a point inside; never a float, which cannot hold 0.1. */
export const MarkScalar: GraphQLScalarType<Mark, string> = textScalar<Mark>({
  name: 'Mark',
  description: 'Điểm: chuỗi thập phân, tối đa hai chữ số sau dấu chấm, ví dụ "87.25".',
  expected: 'Điểm phải là một chuỗi số không âm, tối đa hai chữ số sau dấu chấm, ví dụ "87.25".',
  parse: parseMark,
  write: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? formatMark(value as Mark) : null),
});

/** Ngày theo lịch Việt Nam. A civil day has no time zone, so it is a string inside too, never a Date. */
export const LocalDateScalar: GraphQLScalarType<LocalDate, string> = textScalar<LocalDate>({
  name: 'LocalDate',
  description: 'Ngày theo lịch, dạng năm-tháng-ngày, ví dụ "2026-11-23".',
  expected: 'Ngày phải có thật và có dạng năm-tháng-ngày, ví dụ "2026-11-23".',
  parse: (text) => (isLocalDate(text) ? text : null),
  write: (value) => (typeof value === 'string' && isLocalDate(value) ? value : null),
});

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** Thời điểm. UTC only: an offset would let two texts mean one instant, and deadlines are compared as text in logs. */
export const DateTimeScalar: GraphQLScalarType<Date, string> = textScalar<Date>({
  name: 'DateTime',
  description: 'Thời điểm theo giờ UTC, dạng ISO 8601, ví dụ "2026-11-23T01:30:00Z".',
  expected: 'Thời điểm phải có thật, theo giờ UTC và có dạng "2026-11-23T01:30:00Z".',
  parse: parseInstant,
  write: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null),
});

function parseInstant(text: string): Date | null {
  if (!INSTANT.test(text)) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return null;
  // The language takes 30 February for 1 March, and 24:00 for the next day; neither was written by the client.
  return instant.toISOString().startsWith(text.slice(0, 19)) ? instant : null;
}

/** Resolvers of the three scalars, ready to be merged into the resolver map. */
export const scalarResolvers = { Mark: MarkScalar, LocalDate: LocalDateScalar, DateTime: DateTimeScalar };
