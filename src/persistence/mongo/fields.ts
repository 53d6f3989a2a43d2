/** Kinds of stored fields, and the two kinds of collections. */
import { Schema } from 'mongoose';
import type { SchemaDefinition } from 'mongoose';

/** What the product's own field names are; anything else is refused by name (trust.md R-VAL-2). */
const OPTIONS = { strict: 'throw', strictQuery: 'throw', versionKey: false, minimize: false, id: false } as const;

export const id = { type: String, required: true } as const;
export const text = { type: String, default: '' } as const;
export const nullableText = { type: String, default: null } as const;
export const instant = { type: Date, required: true } as const;
export const nullableInstant = { type: Date, default: null } as const;
export const count = { type: Number, required: true, validate: Number.isInteger } as const;
export const flag = { type: Boolean, required: true } as const;
export const anything = { type: Schema.Types.Mixed, default: null } as const;
export const texts = { type: [String], default: [] } as const;

/** A mark as whole hundredths; a fraction never reaches the disk (architecture A7). */
export const mark = {
  type: Number,
  default: null,
  min: 0,
  validate: (value: number | null) => value === null || Number.isInteger(value),
} as const;
/** Marks by criterion key. */
export const marksByKey = {
  type: Schema.Types.Mixed,
  default: null,
  validate: (value: Record<string, number> | null) =>
    value === null || Object.values(value).every((one) => Number.isInteger(one) && one >= 0),
} as const;

/** A collection of rows that are written once. */
export function schema(fields: SchemaDefinition): Schema {
  return new Schema({ _id: id, ...fields }, OPTIONS);
}

/** A collection of rows that count their changes. */
export function aggregate(fields: SchemaDefinition): Schema {
  return schema({ version: count, ...fields });
}
