import { LogError, QueryRefused } from '@millrace/event-log';
import { ConfigError } from '../config/config.js';

type SerializedError = Readonly<{
  name: string;
  code?: string;
  message?: string;
  stack: readonly string[];
  cause?: SerializedError;
}>;

const maxCauses = 3;

/**
 * An error for the log. The message of an error that is not ours may quote personal data or a secret, as those of JSON and of the
 * database do, so that its name, code and stack frames are written alone.
 */
export const serializeError = (error: unknown, causes = 0): SerializedError => {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(isOurs(error) ? { message: error.message } : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(cause === undefined || causes >= maxCauses ? {} : { cause: serializeError(cause, causes + 1) }),
  };
};

const isOurs = (error: Error): boolean =>
  error instanceof LogError || error instanceof QueryRefused || error instanceof ConfigError;
