import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { handlingIds } from '@millrace/event-log';
import { serializeError } from './serialize-error.js';

/** The levels of records, from the least to the most severe. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Fields whose values are never written, at the top of a record or one level below. */
const secretFields = ['password', 'secret', 'token', 'authorization', 'cookie', 'email', 'keyHash'];

/**
 * Writes one JSON line a record: `level` in words, `time` in RFC 3339, the app's name, the fields, `msg`. Records below `level` are
 * dropped. A record that is written while a request, a command or an event is handled has its ids. An `error` field is written without its message unless it is one of our own errors. Synchronous, to standard output by default.
 */
export const createLogger = (options: { app: string; level: LogLevel }, destination?: DestinationStream): Logger =>
  pino(
    {
      level: options.level,
      base: { app: options.app },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
      mixin: () => handlingIds(),
      serializers: { error: serializeError },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
