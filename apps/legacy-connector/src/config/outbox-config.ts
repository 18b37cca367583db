import { type Static, Type } from 'typebox';
import { Column, columnsOfEvent, EventOfRow } from './event-of-row.js';

/**
 * A table into which the existing system writes what has happened, in the transaction in which it happens. Each new row is an event; rows that are in
 * the stream are deleted.
 */
export const OutboxTable = Type.Object({
  /** With its schema. */
  table: Type.String({ pattern: '^[^.]{1,63}\\.[^.]{1,63}$' }),
  way: Type.Literal('outbox'),
  /** The columns by which a row is found. Their values grow, and never come again. */
  key: Type.Array(Column, { minItems: 1, maxItems: 32 }),
  /** The column with the number of the article that the row is about. */
  article: Column,
  /** The column that names an event of `events`; rows with other names mean nothing. */
  type: Column,
  /** A column with a JSON object: its values are columns, too, as `<payload>.<name>`. */
  payload: Type.Optional(Column),
  events: Type.Record(Type.String({ minLength: 1, maxLength: 100 }), EventOfRow),
  /** The pause between two deletions; 10 by default. */
  cleanSeconds: Type.Optional(Type.Number({ minimum: 0.05, maximum: 86_400 })),
});
export type OutboxTable = Static<typeof OutboxTable>;

/** The columns that the events of an outbox are made of. */
export const columnsOfOutbox = ({ key, article, type, payload, events }: OutboxTable): ReadonlySet<string> => {
  const columns = [...key, article, type, ...Object.values(events).flatMap(columnsOfEvent)];
  if (payload === undefined) return new Set(columns);
  return new Set([payload, ...columns.filter((column) => !column.startsWith(`${payload}.`))]);
};
