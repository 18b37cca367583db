import { createHash } from 'node:crypto';
import type { Row } from '../change/change-event.js';
import type { OutboxTable } from '../config/outbox-config.js';
import { eventOf, type Translated, UntranslatableRow } from '../translation/translate-row.js';

/** The id of the event of a row of an outbox: the same for the same row. */
export const outboxEventId = (source: string, { table, key }: OutboxTable, row: Row): string => {
  const text = JSON.stringify([table, ...key.map((column) => row[column])]);
  return `${source}-outbox-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
};

/** The event of a row of an outbox; undefined for a type that is not configured. Throws `UntranslatableRow`. */
export const outboxEvent = (source: string, config: OutboxTable, row: Row): Translated | undefined => {
  const event = config.events[row[config.type]?.trim() ?? ''];
  if (!event) return undefined;
  const translated = eventOf(config, event, { row: withPayload(config, row), before: null, ofShop: false });
  return { ...translated, id: outboxEventId(source, config, row) };
};

const withPayload = ({ table, payload }: OutboxTable, row: Row): Row => {
  const text = payload === undefined ? undefined : row[payload];
  if (payload === undefined || text === undefined || text === null) return row;
  try {
    return { ...row, ...Object.fromEntries(flat(payload, JSON.parse(text))) };
  } catch (error) {
    if (error instanceof SyntaxError) throw new UntranslatableRow(`${table}: ${payload} is no JSON`);
    throw error;
  }
};

/** The values of a JSON object as texts, those within others by their path. */
const flat = (path: string, value: unknown): [string, string | null][] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => flat(`${path}.${name}`, inner));
  return [[path, value === null ? null : String(value)]];
};
