import type { ClientBase } from 'pg';

/** What the connector writes into the log of the source: marks of a snapshot, and that a transaction books what the shop has sold. */
export type Mark = Readonly<{ kind: 'low' | 'high'; window: string } | { kind: 'of-shop' }>;

/** The text of a mark in the log. */
export const formatMark = (mark: Mark): string => JSON.stringify(mark);

/** The mark of a text that the connector wrote. */
export const parseMark = (text: string): Mark => JSON.parse(text) as Mark;

/** Writes a mark into the log, in a transaction of its own, so that it is written at once. `prefix`: the connector's. */
export const writeMark = async (client: ClientBase, prefix: string, mark: Mark): Promise<void> => {
  await client.query('SELECT pg_logical_emit_message(true, $1, $2)', [prefix, formatMark(mark)]);
};

/** The prefix of the marks of a connector, by its slot. */
export const markPrefixOf = (slot: string): string => `millrace:${slot}`;
