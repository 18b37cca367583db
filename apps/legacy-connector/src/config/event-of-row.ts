import { type Static, Type } from 'typebox';

/** The name of a column. */
export const Column = Type.String({ minLength: 1, maxLength: 130 });

/**
 * How a field of an event comes from a row: a column as text; or a column read in some way; or a value that is always the same. A field whose
 * column is null or empty is left out. `before`: the column as it was before the change, where that is known.
 */
const Field = Type.Union([
  Column,
  Type.Object({ value: Type.Union([Type.String(), Type.Boolean(), Type.Integer()]) }),
  Type.Object({
    column: Column,
    /**
     * `money`: a decimal number as an amount in `currency`, or in the currency of the row. `grams`: kilograms as grams. `day`, `day-end`: a date as
     * the instant at which that day begins or ends in UTC. `id`: as a token of a subject. `code`: the text of `codes`, or itself. `flag`: whether it
     * is one of `values`. `integer`: rounded.
     */
    as: Type.Enum(['text', 'integer', 'money', 'grams', 'day', 'day-end', 'id', 'code', 'flag']),
    codes: Type.Optional(Type.Record(Type.String(), Type.String())),
    currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
    currencyColumn: Type.Optional(Column),
    values: Type.Optional(Type.Array(Type.String(), { maxItems: 100 })),
    before: Type.Optional(Type.Literal(true)),
  }),
]);
export type Field = Static<typeof Field>;

/** An event, and how its fields come from a row. */
export const EventOfRow = Type.Object({
  type: Type.String({ minLength: 1, maxLength: 100 }),
  fields: Type.Record(Type.String({ minLength: 1, maxLength: 60 }), Field),
});
export type EventOfRow = Static<typeof EventOfRow>;

/** The columns that an event is made of. */
export const columnsOfEvent = ({ fields }: EventOfRow): readonly string[] => Object.values(fields).flatMap(columnsOfField);

const columnsOfField = (field: Field): string[] => {
  if (typeof field === 'string') return [field];
  if ('value' in field) return [];
  return [field.column, ...(field.currencyColumn === undefined ? [] : [field.currencyColumn])];
};
