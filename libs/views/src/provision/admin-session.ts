import pg from 'pg';

/** A connection to a database as an administrator. */
export type Session = Pick<pg.Client, 'query'>;

/** Runs `act` on a connection of its own and closes it. */
export const withSession = async <T>(address: string, act: (session: Session) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  // The next query on a lost connection fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
};

/** The name as an SQL identifier. */
export const quoted = (name: string): string => pg.escapeIdentifier(name);
/** The text as an SQL literal. */
export const literal = (text: string): string => pg.escapeLiteral(text);
