import { LogError } from '@millrace/event-log';
import { LocalServerError } from '@millrace/local-servers';
import { type ProvisionedDatabases, provisionDatabases, type ViewLogin } from '@millrace/views/provision';
import { withoutPassword } from '../configuration/without-password.js';
import { provisionStreams } from './provision-streams.js';

const reason = (error: unknown): string => {
  if (error instanceof LogError && error.cause) return reason(error.cause);
  // Node tries each address of a host and throws an AggregateError without a message.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return withoutPassword(first instanceof Error ? first.message : String(first));
};

const notReachable = (name: string, address: string, what: string, cause: unknown) =>
  new LocalServerError(
    'SERVER_NOT_REACHABLE',
    `${name} is ${withoutPassword(address)}, where no ${what} can be used (${reason(cause)}): start that one, correct ${name}, or unset it to let one be started.`,
  );

/** Creates the streams at an external broker. Throws LocalServerError when that fails. */
export const provisionExternalBroker = (servers: string, password: string): Promise<void> =>
  provisionStreams(servers, password).catch((cause: unknown) => {
    throw notReachable('NATS_URL', servers, 'broker', cause);
  });

/**
 * Creates a database for each app with views at the external server if the login may create databases; otherwise all of them use the
 * given one. Throws LocalServerError when the server does not answer.
 */
export const provisionExternalDatabase = (url: string, logins: readonly ViewLogin[]): Promise<ProvisionedDatabases> =>
  provisionDatabases(url, logins).catch((cause: unknown) => {
    throw notReachable('DATABASE_URL', url, 'database', cause);
  });
