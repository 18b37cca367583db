import { LogError, provision } from '@millrace/event-log';
import { LocalServerError } from '@millrace/local-servers';
import { type ProvisionedDatabases, provisionDatabases, type ViewLogin } from '@millrace/views';
import { withoutPassword } from '../configuration/without-password.js';

const reason = (error: unknown): string => {
  if (error instanceof LogError && error.cause) return reason(error.cause);
  // Node tries each address of a host and gathers why none answered, in an error without words of its own.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return withoutPassword(first instanceof Error ? first.message : String(first));
};

const notReachable = (name: string, address: string, what: string, cause: unknown) =>
  new LocalServerError(
    'SERVER_NOT_REACHABLE',
    `${name} is ${withoutPassword(address)}, where no ${what} can be used (${reason(cause)}): start that one, correct ${name}, or unset it to let one be started.`,
  );

/** Makes the streams at a broker of one's own. Throws LocalServerError when that cannot be done. */
export const provisionExternalBroker = (servers: string, password: string): Promise<void> =>
  provision({ servers, user: 'operator', password }).catch((cause: unknown) => {
    throw notReachable('NATS_URL', servers, 'broker', cause);
  });

/**
 * Gives each app with views a database of its own in the server of one's own, where the login that was named may make them; else all
 * of them use the one that was named. Throws LocalServerError when that server does not answer.
 */
export const provisionExternalDatabase = (url: string, logins: readonly ViewLogin[]): Promise<ProvisionedDatabases> =>
  provisionDatabases(url, logins).catch((cause: unknown) => {
    throw notReachable('DATABASE_URL', url, 'database', cause);
  });
