import { Client, type QueryConfig } from 'pg';

/** Names of prepared statements by their text. */
const names = new Map<string, string>();

/** Bounds the memory that statements take on every connection; those beyond are parsed and planned each time. */
const maxStatements = 500;

/**
 * Marks a statement as prepared: each connection parses and plans it once. Returns the text. Only for texts that do not depend on a request.
 */
export const preparedStatement = (text: string): string => {
  if (!names.has(text) && names.size < maxStatements) names.set(text, `millrace_${names.size}`);
  return text;
};

type Query = Client['query'];

/** A connection that sends marked statements as prepared statements. */
export class PreparingClient extends Client {
  override query: Query = ((text: unknown, values?: unknown, ...more: unknown[]) => {
    const name = typeof text === 'string' && Array.isArray(values) ? names.get(text) : undefined;
    const send = super.query.bind(this) as (...args: unknown[]) => unknown;
    if (name === undefined) return send(text, values, ...more);
    return send({ name, text, values } as QueryConfig, ...more);
  }) as Query;
}
