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
  const name = row[config.type]?.trim() ?? '';
  const event = Object.hasOwn(config.events, name) ? config.events[name] : undefined;
  if (!event) return undefined;
  const translated = eventOf(config, event, { row: withPayload(config, row), before: null, ofShop: false });
  return { ...translated, id: outboxEventId(source, config, row) };
};

const withPayload = ({ table, payload }: OutboxTable, row: Row): Row => {
  const text = payload === undefined ? undefined : row[payload];
  if (payload === undefined || text === undefined || text === null) return row;
  const what = `${table}: ${payload}`;
  const fail = (): never => {
    throw new UntranslatableRow(`${what} is nested too deeply`);
  };
  return { ...row, ...Object.fromEntries(flat(payload, parsed(text, what), { fail, deeper: maxDepth })) };
};

/** The value of a JSON text, its numbers as texts. `what`: for the error. Throws `UntranslatableRow`. */
const parsed = (json: string, what: string): unknown => {
  try {
    JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UntranslatableRow(`${what} is no JSON`);
    throw error;
  }
  return JSON.parse(numbersAsTexts(json));
};

/** Numbers of a valid JSON as texts with all their digits, because a `number` has some 15 of them. */
const numbersAsTexts = (json: string): string => {
  let isWithinText = false;
  return json.replace(/"|\\.|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') isWithinText = !isWithinText;
    return isWithinText || !/^[-\d]/.test(token) ? token : `"${plain(token)}"`;
  });
};

/** A number without an exponent, where it has one and at most 15 digits. */
const plain = (number: string): string => {
  const [digits = '', exponent] = number.split(/[eE]/);
  return exponent === undefined || digits.length > 15 ? number : String(Number(number));
};

/** Deeper values are of no event. */
const maxDepth = 32;

type Depth = Readonly<{ deeper: number; fail: () => never }>;

/** The values of a JSON object as texts, those within others by their path. */
const flat = (path: string, value: unknown, { deeper, fail }: Depth): [string, string | null][] => {
  if (typeof value !== 'object' || value === null) return [[path, value === null ? null : String(value)]];
  if (deeper === 0) return fail();
  return Object.entries(value).flatMap(([name, inner]) => flat(`${path}.${name}`, inner, { deeper: deeper - 1, fail }));
};
