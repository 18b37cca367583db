import type { Logger as EventLogLogger } from '@millrace/event-log';
import type { Logger } from 'pino';

/** The reports of the event log as records of the app. */
export const eventLogLogger = (logger: Logger): EventLogLogger => ({
  warn: (message, error) => logger.warn(fieldsOf(error), message),
  error: (message, error) => logger.error(fieldsOf(error), message),
});

const fieldsOf = (error: unknown): object => (error === undefined ? {} : { error });
